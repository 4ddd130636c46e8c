r"""Stretches of a text.

A span is half open and counted in code points, so that `text[start:end]` is what it covers.

>>> Span(4, 9).of("She said so.")
'said '
>>> trim("  so it is \n", 0, 12)
Span(start=2, end=10)
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpus.reading.values import light


@light
@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`text[start:end]`, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that the span covers."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: "Span") -> bool:
        """True where no character of `other` lies outside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """True where the two share a character."""
        return self.start < other.end and other.start < self.end


def trim(text: str, start: int, end: int) -> Span:
    """`text[start:end]` without the white space at its ends; empty, at `start`, where nothing is printed."""
    piece = text[start:end]
    body = piece.lstrip()
    if not body:
        return Span(start, start)
    first = start + len(piece) - len(body)
    return Span(first, first + len(body.rstrip()))


def without(span: Span, holes: Iterable[Span]) -> Iterator[Span]:
    """The pieces of `span` that lie in none of `holes`, in order.  `holes` are sorted and disjoint."""
    at = span.start
    for hole in holes:
        if hole.end <= at or hole.start >= span.end:
            continue
        if hole.start > at:
            yield Span(at, hole.start)
        at = max(at, hole.end)
    if at < span.end:
        yield Span(at, span.end)
