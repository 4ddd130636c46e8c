"""Reported speech: what somebody says without marks ("Reis says that the dam will hold").

Knows sentences and clauses of saying; precision before recall.  A sentence with marks in it is left to
`corpus.reading.news.attributions`.

>>> text = "Ana Reis told reporters that the dam will hold. It rained."
>>> [(r.words.of(text), r.who.name, r.cue.of(text)) for r in reported(text, [Span(0, len(text))])]
[('the dam will hold', 'Ana Reis', 'Ana Reis told')]
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from corpus.reading.news.behind import behind_verb
from corpus.reading.news.clauses import Cue, subject
from corpus.reading.news.namesakes import sparing
from corpus.reading.news.runs import is_capital
from corpus.reading.news.sentences import Word, sentences, words
from corpus.reading.news.subjects import first_phrase, is_human
from corpus.reading.news.verbs import is_passive, says, tellers
from corpus.reading.passages import Who
from corpus.reading.spans import Span, trim
from corpus.reading.words.saying import Tongue
from corpus.reading.words.tongues import tongue as tongue_of

MARKED = re.compile(r"[\"“”„«»「」『』＂‘'`](?:(?<!['`])|(?<=')'|(?<=`)`)")  # one set first: found faster
LONGEST = 700  # characters of a sentence that is looked at
TO_COMPLEMENT = 8  # words between a verb and its "that"
SHORTEST = 3  # words that a reported clause has
PLAIN = frozenset("believe believes insist insists say said says think thinks".split())
"""English verbs behind which a clause stands with no "that", whatever it begins with."""
SUBJECTS = frozenset("he i it she there they we you".split())
TEASER = 40  # characters in which a link to another report names whom it is about
TAIL = 6  # words that may stand behind ", Reis said"


@dataclass(frozen=True, slots=True)
class Reported:
    """A clause that reports what somebody said, and the clause that says so."""

    words: Span
    who: Who
    rule: str
    cue: Span


def reported(
    text: str, paragraphs: Sequence[Span], language: str = "en", words_of: Callable[[], Tongue] | None = None
) -> Iterator[Reported]:
    """The reported clauses of the paragraphs' sentences without marks, at most one a sentence, in order.

    `words_of` gives the words of `language` that `text` does not print as names, where somebody knows them.
    """
    if language[:2] in ("ja", "zh") or not paragraphs:
        return
    words_of = words_of or partial(sparing, text, tongue_of(language))
    every, spared = tongue_of(language), None
    for paragraph in paragraphs:
        verbs = _verbs(paragraph.of(text), every)
        if not verbs:
            continue
        spared = tongue = spared or words_of()
        for start, end in sentences(text, paragraph.start, paragraph.end):
            sentence = text[start:end]
            if end - start > LONGEST or not any(map(sentence.__contains__, verbs)):
                continue
            if MARKED.search(sentence):
                continue
            if sentence[-1].isalnum() and ": " in sentence[:TEASER]:
                continue  # "ANA REIS: Rower says the dam will hold": a link to another report
            found = _clause(text, words(text, start, end), tongue)
            if found:
                yield found


def _verbs(prose: str, tongue: Tongue) -> frozenset[str]:
    """The verbs of saying among the words: without any, a closer look is not worth its time."""
    return tongue.saying.intersection(prose.replace(".", " ").replace(",", " ").split())


def _about_another(span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """As in "went to a doctor who revealed the cause": the clause only tells who that is."""
    told = span[place + 1].fold in tongue.complements if place + 1 < len(span) else False
    return span[place - 1].fold in tongue.relatives and not told


def _clause(text: str, span: Sequence[Word], tongue: Tongue) -> Reported | None:
    """The first verb of saying with a subject of its own, and what it reports."""
    for place in tellers(span, tongue):
        if not place or span[place].fold in tongue.manner or not says(span, place, tongue):
            continue
        if is_passive(span, place, tongue) or _about_another(span, place, tongue):
            continue
        if (
            span[place - 1].text == ","
            and span[place].fold not in tongue.telling
            and (len(span) - place <= TAIL + 2 or _named(text, span, place, tongue))
        ):
            found = _inverted(text, span, place, tongue)
            if found or not _goes_on(span, place, tongue):
                return found
        first = _told_from(span, place, tongue)
        if first is None and not _may_be_behind(span, place):
            return None
        who = subject(text, span[:place], tongue)
        if (
            who is None
            or _of_several(span[:place], who, tongue)
            or (who.kind == "role" and not who.role)
            or (who.kind == "title" and not is_human(who, tongue))
            or who.gender == "n"
        ):
            return None
        cue = Cue(who, who.start, span[place].end, span[place].fold, "")
        return _behind(text, span, place, cue) if first is None else _ahead(text, span[first:], cue)
    return None


def _of_several(span: Sequence[Word], who: Who, tongue: Tongue) -> bool:
    """Whether `who` is the last of several: "Reis and Vale say" is not Vale's alone."""
    before = next((word for word in reversed(span) if word.end <= who.start), None)
    return before is not None and who.start - before.end <= 1 and before.fold in tongue.joins


def _inverted(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> Reported | None:
    """As in "The dam will hold, says the mayor."."""
    who = behind_verb(text, span, place, tongue) if place + 1 < len(span) else None
    if who is None or not is_human(who, tongue) or place <= SHORTEST or _goes_on(span, place, tongue):
        return None
    words_ = _trimmed(text, span[0].start, span[place - 1].start)
    return Reported(words_, who, "reported-clause", Span(span[place].start, who.end))


def _goes_on(span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """Whether a pronoun behind the verb begins what is said: "Reis, who rows, said she had a boat"."""
    rest = span[place + 1 : place + 3]
    return len(rest) == 2 and rest[0].fold in tongue.pronouns and rest[1].text.isalpha()


def _named(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """As in "…, said Ana Reis, who has led it since May.": a whole name, and then a comma or the end."""
    who = first_phrase(text, span[place + 1 :], tongue) if place + 2 < len(span) else None
    if who is None or who.kind != "person" or not (is_capital(span[place + 1]) or tongue.verb_second):
        return False
    if tongue.verb_second:
        return " " in who.name and who.start <= span[place + 1].start
    return text[who.end : who.end + 1] in (",." if " " in who.name else ",")


def _told_from(span: Sequence[Word], place: int, tongue: Tongue) -> int | None:
    """Where what is reported behind the verb begins: behind the complement, or with the next noun."""
    stop = min(len(span), place + 1 + TO_COMPLEMENT)
    telling = span[place].fold in tongue.telling or span[place].fold == "tell"
    direct = _goes_on(span, place, tongue) and not telling  # "said she had met that request"
    that = (at + 1 for at in range(place + 1, stop) if span[at].fold in tongue.complements)
    first = place + 1 if direct else next(that, place + 1)
    if first == place + 1 and not (first < len(span) and _opens_clause(span[first], tongue)):
        return None
    if (
        first == place + 1
        and tongue.head_last
        and not (span[place].fold in PLAIN or _is_subject(span[first]))
    ):
        return None  # "announced the race", "asked her aide to go"
    if first == place + 1 and telling:
        told = next((at for at in range(place + 2, stop) if span[at].fold in tongue.pronouns), None)
        if told is None:
            return None  # "can tell a tank from a tractor", "told the union"
        first = told  # "told the Brill Post he would go"
    return first if len(span) - first > SHORTEST else None


def _ahead(text: str, told: Sequence[Word], cue: Cue) -> Reported | None:
    """As in "Reis said that …": to the end."""
    if cue.who is None:
        return None
    return Reported(
        _trimmed(text, told[0].start, told[-1].end), cue.who, "reported-clause", Span(cue.start, cue.end)
    )


def _is_subject(word: Word) -> bool:
    return word.fold in SUBJECTS


def _opens_clause(word: Word, tongue: Tongue) -> bool:
    known = word.fold in tongue.articles or word.fold in tongue.pronouns
    return known or (word.text[0].isupper() and word.fold not in tongue.calendar)


def _may_be_behind(span: Sequence[Word], place: int) -> bool:
    """Whether the verb ends its sentence and a comma stands somewhere before it."""
    return len(span) - place <= TAIL + 2 and any(word.text == "," for word in span[SHORTEST:place])


def _behind(text: str, span: Sequence[Word], place: int, cue: Cue) -> Reported | None:
    """As in "The dam will hold, Reis said on Monday."."""
    comma = next((at for at in range(place - 1, 0, -1) if span[at].end <= cue.start), None)
    if comma is None or span[comma].text != "," or comma < SHORTEST:
        return None
    if cue.who is None:
        return None
    return Reported(
        _trimmed(text, span[0].start, span[comma].start), cue.who, "reported-clause", Span(cue.start, cue.end)
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    span = trim(text, start, end)
    while span.end > span.start and text[span.end - 1] in ".,;":
        span = trim(text, span.start, span.end - 1)
    return span
