"""Lines of a report that name people whom no "he" means: its writers, and captions printed twice.

Knows lines and where names stand; must not know who anybody is.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from corpus.reading.sheet import Line, Sheet

LONG = 80
"""Characters of a line of prose."""
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
    for one, other in pairwise(sheet.lines):
        if one.end - one.start == other.end - other.start and one.of(sheet.text) == other.of(sheet.text):
            yield from ((one.start, one.end), (other.start, other.end))


def _written(lines: Iterable[Line], places: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    for line in lines:
        half = (line.end - line.start) // 2
        if any(line.start <= start and end <= line.end and end - start > half for start, end, _ in places):
            yield line.start, line.end


def _above_prose(sheet: Sheet) -> list[Line]:
    """The short lines at the head of the page, before its first line of prose."""
    found: list[Line] = []
    for line in sheet.lines:
        if line.end - line.start > LONG or sheet.text.endswith(ENDS, line.start, line.end):
            return found
        found.append(line)
    return []
