r"""Headings, bylines, datelines: lines that frame what a page says.

When unsure a line keeps no kind: a label alone on its line, the name line of an earnings call and a question
set as a line are the forms' business.  Must not know who anybody is.

>>> from corpus.reading.sheet import ruled
>>> [line.kind for line in laid_out(ruled("The talks end early\n\nBy Ada Moss\n\nThe talks ended.")).lines]
['heading', 'byline', None]
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.reading.acting import acting
from corpus.reading.labels import label
from corpus.reading.reading import Block, BlockKind
from corpus.reading.sheet import Line, Sheet
from corpus.reading.words.layout import BYLINE_WORDS, MONTHS, PUBLISHED_WORDS
from corpus.reading.words.titles import CHAIRS

HEAD = 12  # lines from the top among which a title may stand
LONGEST_TITLE = 180
LONGEST_BYLINE = 120
LEFT = 6  # characters in which a line's number stands before its words
STOPS = ".?!…。？！"
SPOKEN = (". “", '. "', ". ‘", ". '")
"""Where in a line a sentence of somebody's words begins, as in no title."""
PLAIN = 0.8  # the weight of a whole name
AGAIN = 60  # lines within which a label is printed again
LONG = 60  # a shorter line may be a title's own, or a field

_DASH = re.compile(r"\s[-–—]\s")
# "…[crosstalk]"
_STAGED = re.compile(r"[.?!…]\s?[(\[][^()\[\]]{2,40}[)\]]$")
_HASHES = re.compile(r"#{1,6} \S")
_WORDS = re.compile(r"[^\W\d_]+")
_DAY_OR_YEAR = re.compile(r"[0-9]")
# "2014-05-08", "27/05/13"
_IN_FIGURES = re.compile(
    r"(?:19|20)[0-9]{2}[-./年][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./](?:19|20)?[0-9]{2}"
)
# "OSLO, March 3 (AP) — ", "LISBON (Reuters) - ", "LAGOS, Nigeria — "; at most 90 characters before the dash
_DATELINE = re.compile(
    r"(?:[A-ZÀ-ÞА-Я][\w.'’-]{1,24}[ ,/]{1,2}){0,3}[A-ZÀ-ÞА-Я][\w.'’-]{1,24}"
    r"(?:,? (?:\w{3,10}\.? [0-9]{1,2}|[0-9]{1,2} \w{3,10}\.?)(?:, [0-9]{4})?)?"
    r"(?: ?\([^()\n]{2,40}\))?\s{0,2}(?:—|–|--|-|:)\s"
)


def laid_out(sheet: Sheet) -> Sheet:
    """`sheet` with the `kind` of its framing lines set and the datelines that open a paragraph cut off."""
    kinds = {at: kind for rule in (_titles, _framing, _marked) for at, kind in rule(sheet)}
    lines = list(sheet.lines)
    for at, kind in kinds.items():
        lines[at] = lines[at].known_as(kind)
    cuts = list(_datelines(sheet.text, lines))
    if len(cuts) > 2 or (cuts and _called(sheet) > 2):
        cuts = []  # what opens paragraph after paragraph in capitals is a label
    for at, block in cuts:
        rest = sheet.text[block.end : lines[at].end]
        lines[at] = replace(lines[at], start=block.end + len(rest) - len(rest.lstrip()))
    return sheet.relaid(lines, (block for _, block in cuts))


def _marked(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Lines that the file itself calls headings, by its marks or by a Markdown `#`."""
    starts = {mark.start for mark in sheet.marked("heading")}
    if not starts and "#" not in sheet.text:
        return
    for at, line in enumerate(sheet.lines):
        hashed = sheet.text[line.start] == "#" and _HASHES.match(sheet.text, line.start)
        if hashed or line.start in starts:
            yield at, "heading"


def _framing(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Bylines and date lines near the top (or the foot) of the page."""
    count = len(sheet.lines)
    for at in {*range(min(count, 30)), *range(max(0, count - 6), count)}:
        line = sheet.lines[at]
        if line.end - line.start > LONGEST_BYLINE:
            continue
        words = line.of(sheet.text)
        if _is_published(words):
            yield at, "dateline"
        elif at < count - 1 and _is_byline(words):
            yield at, "byline"


def _is_byline(words: str) -> bool:
    """Whether a word for "by" and then a capital begin the line, and no sentence: "Von Ada Moss, Bern"."""
    first, _, rest = words.replace("\u00a0", " ").partition(" ")
    rest = rest.lstrip()
    if first.casefold().rstrip(":") not in BYLINE_WORDS or not rest or not rest[0].isupper():
        return False
    loud = first[0].isupper() or (rest.count(" ") < 4 and all(word[0].isupper() for word in rest.split()))
    return words[-1] not in ".!?:" and rest.count(" ") <= 14 and loud


def _is_published(words: str) -> bool:
    """A date with little round it: "Published May 7, 2013", "3 March 2020, 10:15 GMT", "2020-03-03"."""
    if len(words) > 90 or not _DAY_OR_YEAR.search(words) or words[-1] in "?!" or '"' in words or "“" in words:
        return False
    left = [word for word in _WORDS.findall(words.casefold()) if word not in PUBLISHED_WORDS]
    months = len([word for word in left if word in MONTHS])
    return len(left) - months <= 1 and (months == 1 or _IN_FIGURES.search(words) is not None)


def _titles(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """The page's title: short lines at the top, without a final stop, before anything that runs on."""
    title = sheet.facts.title.strip()
    for at, line in enumerate(sheet.lines[:HEAD]):
        words = line.of(sheet.text)
        if line.kind is not None:
            continue
        if title and words == title:
            yield at, "heading"
        if not _titlelike(words):
            if len(words) > LONGEST_TITLE or words[-1] in ".:":
                return
            continue
        if _alone(sheet.lines, at) and not _wrapped(sheet, at):
            if not (_names(words, PLAIN) and _comes_again(sheet, at)):
                yield at, "heading"
            return


def _comes_again(sheet: Sheet, at: int) -> bool:
    """Whether the line is printed again below, behind a sentence, as a label is."""
    words = sheet.lines[at].of(sheet.text)
    below = pairwise(sheet.lines[at : at + AGAIN])
    return any(line.of(sheet.text) == words and sheet.text[above.end - 1] in STOPS for above, line in below)


def _titlelike(words: str) -> bool:
    """Several words, a capital first, no final stop, no label before a colon, no marks of speech."""
    if (
        not 15 <= len(words) <= LONGEST_TITLE
        or words.rstrip("”\"’»'")[-1:] in (*".:,;…。，：；", "")
        or words[0] in "\"“”«„—–-([•*'‘"
        or words.endswith((".)", ".]", "--", "—", "–"))
        or (words[-1] in ")]" and _STAGED.search(words))
    ):
        return False
    if any(spoken in words for spoken in SPOKEN) or (words[0].isdigit() and "  " in words[:LEFT]):
        return False  # somebody speaks in it; a record's line has its number
    head, colon, _ = words.partition(":")
    labelled = bool(colon) and (head.isupper() or head.count(" ") < 4 or _names(head))
    labelled = labelled or (not colon and _names(_before_dash(words)))
    return words.count(" ") >= 3 and not words[0].islower() and not labelled


def _before_dash(words: str) -> str:
    """The words before the first dash outside brackets; none where there is no dash."""
    heads = (words[: found.start()] for found in _DASH.finditer(words))
    return next((head for head in heads if head.count("(") == head.count(")")), "")


def _names(head: str, least: float = 2.5) -> bool:
    """Whether words before a colon or dash are a title with a name: "The Speaker (Hon. Ann Lee)"."""
    found = label(head)
    sure = found is not None and found.weight >= least
    return sure or acting(head.lstrip("0123456789. *")) is not None


def _wrapped(sheet: Sheet, at: int) -> bool:
    """Whether a sentence runs through the line: the line before breaks off, the next one goes on small."""
    before, after = sheet.lines[at - 1] if at else None, sheet.lines[min(at + 1, len(sheet.lines) - 1)]
    if not sheet.text[after.start].islower() or after.kind is not None or before is None:
        return False
    return before.kind is None and before.end - before.start > LONG and sheet.text[before.end - 1].isalnum()


def _alone(lines: Sequence[Line], at: int) -> bool:
    """Whether a blank line, the page's edge or a framing line stands on both sides."""
    above = at == 0 or lines[at].gap > 0 or lines[at - 1].kind is not None
    below = at + 1 < len(lines) and (lines[at + 1].gap > 0 or lines[at + 1].kind is not None)
    return above and below


def _datelines(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, Block]]:
    """The place, day and agency that open a report, on one of the page's first lines."""
    for at, line in enumerate(lines[:40]):
        if line.kind is not None or line.end - line.start < 60:
            continue
        head = text[line.start : line.start + 100]
        dashed = "—" in head or "–" in head or "-" in head
        found = _DATELINE.match(text, line.start, min(line.start + 100, line.end)) if dashed else None
        if found and _is_dateline(found.group()) and not _recurs(text, line, found.group()):
            yield at, Block(line.start, line.start + len(found.group().rstrip()), "dateline")


def _called(sheet: Sheet) -> int:
    """How many of the first lines open with words in capitals before a dash."""
    heads = (sheet.text[line.start : min(line.end, line.start + 60)] for line in sheet.lines[:40])
    parts = (head.replace("—", "–").replace(" - ", " – ").partition(" – ") for head in heads)
    return sum(bool(dash) and before.partition("(")[0].isupper() for before, dash, _ in parts)


def _recurs(text: str, line: Line, words: str) -> bool:
    """Whether words that open a line open one below too; or one above, as labels with a stop before the dash
    do: "EL PRESIDENTE.– ".
    """
    opening = "\n" + words
    if text.find(opening, line.end) >= 0:
        return True
    above = line.start > 0 and words.rstrip(" -–—")[-1:] == "."
    return above and (text.startswith(words) or text.rfind(opening, 0, line.start - 1) >= 0)


def _is_dateline(words: str) -> bool:
    """A place in capitals, or an agency in brackets before a dash; never what may be a speaker's label."""
    place = words.split("(", maxsplit=1)[0].split(",", maxsplit=1)[0].strip(" -–—:")
    dashed = words.rstrip()[-1] in "-–—"
    capitals = place.isupper() and len(place) > 3
    if capitals and CHAIRS.intersection(place.casefold().rstrip(".").split()):
        return False
    return dashed and ".-" not in words and ("(" in words or capitals)
