r"""Paragraphs as they were written, of a sheet of printed lines.

Pages print a paragraph as one line, or wrap it over several: which, is told by where the lines break.

>>> from corpus.reading.sheet import ruled
>>> text = "A line.\nAnother.\n\nHere a long line of forty letters and more was\nwrapped.\n"
>>> [span.of(text) for span in printed(ruled(text))]
['A line.', 'Another.', 'Here a long line of forty letters and more was\nwrapped.']
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.reading.sheet import Line, Sheet
from corpus.reading.spans import Span

WRAPPED = range(40, 111)  # how long the longest line of a wrapped paragraph is
MARKS = ('"', "”", "’", "»")
CLOSED = (".", "!", "?", ":", ";", '"', "”", "’", "»", "…", ")", "。", "」", "！", "？")


def printed(sheet: Sheet, first: int = 0, stop: int | None = None) -> Iterator[Span]:
    """The paragraphs of the lines `first:stop` that are running prose, in order.

    Lines of a kind (headings, furniture) are left out and part what stands round them.
    """
    for group in sheet.paragraphs(first, stop):
        run: list[Line] = []
        for at in group:
            line = sheet.lines[at]
            if line.kind is None:
                run.append(line)
            elif run:
                yield from _parted(sheet.text, run)
                run = []
        if run:
            yield from _parted(sheet.text, run)


def _parted(text: str, run: Sequence[Line]) -> Iterator[Span]:
    """Lines that stand together: one paragraph where they are wrapped, otherwise one each."""
    if len(run) == 1:
        yield Span(run[0].start, run[0].end)
        return
    if not wrapped(text, run):
        yield from (Span(line.start, line.end) for line in run)
        return
    longest = max(line.end - line.start for line in run)
    start = run[0].start
    for line, following in pairwise(run):
        short = line.end - line.start < longest * 0.75
        if short and _ends(text, line, following):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, run[-1].end)


def _ends(text: str, line: Line, following: Line) -> bool:
    """Whether a sentence ends with a line: “…,” with its comma inside is gone on by the next line."""
    if text[line.end - 1] not in CLOSED or text[following.start].islower():
        return False
    return not (text[line.end - 2 : line.end - 1] == "," and text[line.end - 1] in MARKS)


def wrapped(text: str, run: Sequence[Line]) -> bool:
    """Whether lines break in mid-sentence, at about one width."""
    longest = max(line.end - line.start for line in run)
    if longest not in WRAPPED:
        return False
    broken = sum(
        text[line.end - 1] not in CLOSED and line.end - line.start > longest * 0.6 for line in run[:-1]
    )
    return broken * 3 >= len(run) - 1
