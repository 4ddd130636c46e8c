"""The front matter of a record: what kind of meeting it records, where and on which day it was held.

A record is a page on which people take turns; its front is what stands before the first of them.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from corpus.reading.passages import Passage
from corpus.reading.reading import Dated
from corpus.reading.sheet import Line, Sheet
from corpus.reading.spans import Span
from corpus.reading.words.meetings import ISSUED
from corpus.resolving.dates import dates_in
from corpus.resolving.days import weekdays_in
from corpus.resolving.whereabouts import Where, line_place, place_before, places_in
from corpus.resolving.wording import Wording, small

LONGEST_FRONT = 4_000
LONGEST_LINE = 140  # a place alone on its line
_ISSUED = re.compile(rf"(?<![^\W_])(?:{ISSUED})(?![^\W_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Record:
    """What the front says of the meeting that the page records.

    `end` is where the front ends; `named` are its lines that name the meeting, and who met.
    """

    kind: str
    where: Where | None
    dated: Dated | None
    end: int
    named: tuple[Span, ...]


def record_of(sheet: Sheet, passages: Iterable[Passage], wording: Wording) -> Record | None:
    """The meeting that the page records, or None where its front calls itself none or gives neither place
    nor day.
    """
    first = min((_start(one) for one in passages if one.kind == "turn"), default=None)
    if first is None:
        return None
    limit = min(first, LONGEST_FRONT)
    front = list(takewhile(lambda line: line.start < limit, sheet.lines))
    end = min(first, front[-1].end) if front else 0
    head = small(sheet.text[: front[-1].end]) if front else ""
    if not wording.record.search(head, 0, end):
        return None
    kind = next((kind for kind, words in wording.records if _saying(head, front, words)), None)
    if kind is None:
        return None
    dated = _held(sheet, front)
    where = _place(sheet, head, front, dated, wording)
    named = tuple(span for _, words in wording.records for span in _saying(head, front, words))
    return Record(kind, where, dated, end, named) if dated or where else None


def _saying(head: str, front: Iterable[Line], words: re.Pattern[str]) -> list[Span]:
    """The lines of the front in whose small letters one of the words stands."""
    return [Span(line.start, line.end) for line in front if words.search(head, line.start, line.end)]


def _start(passage: Passage) -> int:
    return passage.start if passage.label is None else min(passage.start, passage.label.start)


def _held(sheet: Sheet, front: Sequence[Line]) -> Dated | None:
    """The day that it was held: one with its weekday goes before one without, then the first; none of
    publication.
    """
    days = [
        (not any(weekdays_in(sheet.text, line.start, line.end)), dated.span.start, dated)
        for line in front
        for dated in dates_in(sheet.text, line.start, line.end)
        if dated.precision == "day" and not _ISSUED.search(sheet.text, line.start, line.end)
    ]
    return min(days)[2] if days else None


def _place(
    sheet: Sheet, head: str, front: Sequence[Line], dated: Dated | None, wording: Wording
) -> Where | None:
    """A line that is a place; otherwise what stands right before the day, or behind "in" where the front
    names the meeting.
    """
    text, language = sheet.text, wording.language
    for line in front:
        if line.end - line.start <= LONGEST_LINE and (
            where := line_place(text, line.start, line.end, language)
        ):
            return where
    if dated and (where := place_before(text, front[0].start, dated.span.start, language)):
        return where
    for line in front:
        stop = min(line.end, line.start + 4 * LONGEST_LINE)
        if any(words.search(head, line.start, stop) for _, words in wording.records):
            for where in places_in(text, line.start, stop, wording):
                if not where.vague:
                    return where
    return None
