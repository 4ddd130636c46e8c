"""Anchors: words of a text, found again in another version by what they are and what stands around them.

Pure; the selectors of the Web Annotation model (position, and exact with prefix and suffix).

>>> mine = anchored("He said no. She said no.", 16, 23)
>>> located("Later: he said no. She said no.", mine)
Span(start=23, end=30)
"""

from dataclasses import dataclass
from itertools import takewhile

from corpus.reading.spans import Span

AROUND = 48
"""So many code points before and behind are kept."""
MOST = 1000
"""So many places of the same words are compared, no more."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span, its words, and the words around it."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


def anchored(text: str, start: int, end: int) -> Anchor:
    """The anchor of `text[start:end]`."""
    return Anchor(start, end, text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND])


def located(text: str, anchor: Anchor) -> Span | None:
    """Where the words stand now: where they stood, else where most of what is around them is the same.

    None where the words are gone, or stand in several places that the words around do not tell apart.
    """
    if not anchor.exact:
        return None
    if anchored(text, anchor.start, anchor.end) == anchor:
        return Span(anchor.start, anchor.end)
    places = _places(text, anchor.exact)
    scores = sorted(((_likeness(text, at, anchor), at) for at in places), reverse=True)
    if not scores or (len(scores) > 1 and scores[0][0] == scores[1][0]):
        return None
    at = scores[0][1]
    return Span(at, at + len(anchor.exact))


def _places(text: str, exact: str) -> list[int]:
    found: list[int] = []
    at = text.find(exact)
    while at >= 0 and len(found) < MOST:
        found.append(at)
        at = text.find(exact, at + 1)
    return found


def _likeness(text: str, at: int, anchor: Anchor) -> int:
    """How many code points next to the words are the same."""
    end = at + len(anchor.exact)
    before = _common(text[max(0, at - AROUND) : at][::-1], anchor.prefix[::-1])
    return before + _common(text[end : end + AROUND], anchor.suffix)


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
