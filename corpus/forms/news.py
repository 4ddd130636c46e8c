"""News: a report that quotes.  What no surer form claims is read as prose with quotations in it.

Knows paragraphs and quotations; must not know who anybody is.
"""

from collections.abc import Iterable
from functools import partial

from corpus.reading.news.attributions import Attributed, heard
from corpus.reading.news.namesakes import sparing
from corpus.reading.news.reported import Reported, reported
from corpus.reading.paragraphs import printed
from corpus.reading.passages import Claim, Found, Passage
from corpus.reading.sheet import Sheet
from corpus.reading.words.saying import Tongue
from corpus.reading.words.tongues import tongue

FORM = "news"


def claims(sheet: Sheet) -> Iterable[Claim]:
    """The whole page, unsurely: what is left when every surer form has taken its part."""
    if sheet.lines:
        yield Claim(FORM, 0, len(sheet.lines), 0.1, "prose")


def read(sheet: Sheet, claim: Claim) -> Found:
    """The quotations of the claimed lines that somebody speaks, and the clauses that report speech."""
    paragraphs = list(printed(sheet, claim.first, claim.stop))
    words = partial(_words, sheet)
    quotes, names, doubts = heard(sheet.text, paragraphs, sheet.language, words)
    told = reported(sheet.text, paragraphs, sheet.language, words)
    passages = [_quote(one) for one in quotes]
    return Found((*passages, *(_report(one) for one in told)), names, doubts=doubts)


def _words(sheet: Sheet) -> Tongue:
    """The words of the page's language that it does not print as names; asked for where somebody speaks."""
    known = sheet.memo.get(__name__)
    if not isinstance(known, Tongue):
        known = sheet.memo[__name__] = sparing(sheet.text, tongue(sheet.language))
    return known


def _quote(one: Attributed) -> Passage:
    return Passage(
        "quote", one.words.start, one.words.end, one.who, one.rule, cue=one.cue, continues=one.continues
    )


def _report(one: Reported) -> Passage:
    return Passage("reported", one.words.start, one.words.end, one.who, one.rule, cue=one.cue)
