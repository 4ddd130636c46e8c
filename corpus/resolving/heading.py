"""Lines of a report that name people whom no "he" means: its writers, links, captions printed twice.

Knows lines and where names stand; must not know who anybody is.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from corpus.reading.sheet import Line, Sheet

LONG = 80
"""Characters of a line of prose."""
LONGEST = 130
"""Characters of a line that tells of another report."""
LEAD = 40
"""Characters in which such a line has its colon."""
ENDS = (".", "!", "?", ":", "”", '"', "»", "。")


def asides(sheet: Sheet, places: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    """The lines above the prose that are little but the name of somebody whom the prose never names, and each
    line that stands twice in a row.
    """
    above = _above_prose(sheet)
    if above:
        edge = above[-1].end
        named = {who for start, _, who in places if start >= edge}
        yield from _written(above, [place for place in places if place[0] < edge and place[2] not in named])
    yield from _teasers(sheet)
    for one, other in pairwise(sheet.lines):
        if one.end - one.start == other.end - other.start and one.of(sheet.text) == other.of(sheet.text):
            yield from ((one.start, one.end), (other.start, other.end))


def _teasers(sheet: Sheet) -> Iterator[tuple[int, int]]:
    """Links to other reports between lines of prose: "ANA REIS: Rower says that the dam held"."""
    for one, line, other in zip(sheet.lines, sheet.lines[1:], sheet.lines[2:], strict=False):
        if sheet.text.find(": ", line.start, min(line.end, line.start + LEAD)) < 0:
            continue
        apart = bool(line.gap and other.gap) and line.end - line.start < LONGEST
        if not apart or _is_ended(sheet, line):
            continue
        round_it = _is_ended(sheet, one) and _is_ended(sheet, other)
        if round_it and (_is_prose(sheet, one) or _is_prose(sheet, other)):
            yield line.start, line.end


def _is_ended(sheet: Sheet, line: Line) -> bool:
    return sheet.text.endswith(ENDS, line.start, line.end)


def _is_prose(sheet: Sheet, line: Line) -> bool:
    return line.end - line.start > LONG and _is_ended(sheet, line)


def _written(lines: Iterable[Line], places: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    for line in lines:
        half = (line.end - line.start) // 2
        if any(line.start <= start and end <= line.end and end - start > half for start, end, _ in places):
            yield line.start, line.end


def _above_prose(sheet: Sheet) -> list[Line]:
    """The short lines at the head of the page, before its first line of prose."""
    found: list[Line] = []
    for line in sheet.lines:
        if line.end - line.start > LONG or _is_ended(sheet, line):
            return found
        found.append(line)
    return []
