r"""Where the main text of a printed page lies.

The page says something about it itself (`Print.regions`); an extractor says more: of what it found only the
first and the last words are used, and all that the page prints between them is kept.  An extractor made for
articles loses short turns ("Q: Why?") and the ends of lines; the page loses nothing.

Must not know HTML, nor which extractor it is.

>>> part = Part("Home\n\nAda: We begin with the boats.\n\nQ: Why?\n\nAda: There the story ends.\n\nLegal", ())
>>> main = stretch(part, ["We begin with the boats.", "There the story ends."])
>>> main.of(part.text)
'We begin with the boats.\n\nQ: Why?\n\nAda: There the story ends.'
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from corpus.intake.printing import Print
from corpus.reading.page import Mark
from corpus.reading.spans import Span, trim, without

# Somebody's name and what they say: "Ada Moor: Yes", "Q: Why?", "问：为什么"
LABELLED = re.compile(r"^[^\w\n]{0,3}([^\W\d_a-z][^:：\n]{0,40})[:：]", re.MULTILINE)
SHORTEST_ANCHOR = 16  # characters without white space: less stands on a page by chance
LONGEST_ANCHOR = 60
MOST_ANCHORS = 12
FARTHEST_TURN = 500  # characters: short turns before the first long one or after the last
FARTHEST_HEADLINE = 1500
LEAST_SHARE = 0.5
LEAST_STRETCH = 0.3  # of the page without its margins; less is a teaser or one remark of many
MOST_TURNS_LOST = 2


@dataclass(frozen=True, slots=True)
class Part:
    """A page or what is kept of it: text, its marks, its boxes from the innermost outwards."""

    text: str
    marks: tuple[Mark, ...]
    boxes: tuple[Span, ...] = ()

    def of(self, spans: Iterable[Span]) -> "Part":
        """What the sorted spans cover, a blank line between them; marks are cut at their edges."""
        trimmed = (trim(self.text, span.start, span.end) for span in spans)
        kept = [span for span in trimmed if span.end > span.start]
        moves = _Moves(kept)
        return Part(
            "\n\n".join(span.of(self.text) for span in kept),
            tuple(
                replace(mark, start=moved.start, end=moved.end)
                for mark in self.marks
                if (moved := moves.of(mark.start, mark.end))
            ),
            tuple(moved for box in self.boxes if (moved := moves.of(box.start, box.end))),
        )


class _Moves:
    """Where spans lie after all but `kept` is cut."""

    def __init__(self, kept: Sequence[Span]) -> None:
        self._starts = [span.start for span in kept]
        self._ends = [span.end for span in kept]
        self._shifts: list[int] = []
        at = 0
        for span in kept:
            self._shifts.append(at - span.start)
            at += len(span) + 2

    def of(self, start: int, end: int) -> Span | None:
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end) - 1
        if first > last:
            return None
        return Span(
            max(start, self._starts[first]) + self._shifts[first],
            min(end, self._ends[last]) + self._shifts[last],
        )


def without_margins(page: Print) -> Part:
    """The page's own main region without what calls itself margin, where these names can be believed.

    A margin that holds more than half of the page is no margin (some sites wrap a page in one form), and a
    main region that holds less than half of what is left is not the main one.
    """
    whole = Span(0, len(page.text))
    margins = [
        span for kind, span in page.regions if kind == "margin" and len(span) <= LEAST_SHARE * len(whole)
    ]
    mains = [span for kind, span in page.regions if kind == "main"]
    kept = list(without(whole, _outermost(margins)))
    largest = max(mains, key=len, default=whole)
    inside = [
        Span(max(span.start, largest.start), min(span.end, largest.end))
        for span in kept
        if span.overlaps(largest)
    ]
    if sum(map(len, inside)) >= LEAST_SHARE * sum(map(len, kept)):
        kept = inside
    boxes = tuple(span for kind, span in page.regions if kind == "box")
    return Part(page.text, page.marks, boxes).of(kept)


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Sorted, and none inside another: regions of a page nest or are apart."""
    outermost: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not outermost or span.start >= outermost[-1].end:
            outermost.append(span)
    return outermost


def stretch(part: Part, found: Iterable[str]) -> Span | None:
    """The span of `part` from the extractor's first words to its last; None where it missed too much."""
    ends = _between(part.text, map(_squashed, found))
    if not ends:
        return None
    span = _with_headline(part, _with_short_turns(part, ends))
    return None if _missed(part.text, span) else span


def _between(text: str, pieces: Iterable[str]) -> Span | None:
    """From where the first of the pieces stands to where the last one does, whatever the white space."""
    anchors = [piece for piece in pieces if len(piece) >= SHORTEST_ANCHOR]
    squashed = _squashed(text)
    first = (squashed.find(piece[:LONGEST_ANCHOR]) for piece in anchors[:MOST_ANCHORS])
    last = (
        (squashed.rfind(tail := piece[-LONGEST_ANCHOR:]), len(tail))
        for piece in reversed(anchors[-MOST_ANCHORS:])
    )
    start = next((at for at in first if at >= 0), -1)
    end = next((at + length for at, length in last if at >= 0), -1)
    if start < 0 or end <= start:
        return None
    return Span(_unsquashed(text, start), _unsquashed(text, end - 1) + 1)


def _squashed(text: str) -> str:
    """`text` without white space: an extractor keeps none as it was."""
    return "".join(text.split())


def _unsquashed(text: str, offset: int) -> int:
    """The place in `text` of the character at `offset` in what is left of it without white space."""
    at = place = 0
    for line in text.split("\n"):
        size = len(_squashed(line))
        if at + size > offset:
            printed = (i for i, sign in enumerate(line, place) if not sign.isspace())
            return next(islice(printed, offset - at, None))
        at += size
        place += len(line) + 1
    return len(text)


def _with_short_turns(part: Part, span: Span) -> Span:
    """Up to the edges of the boxes that hold the first and last words; and over the few lines between these
    and the edges of the boxes around them, as far as there is neither a heading nor a link.
    """
    starts = (box.start for box in part.boxes if box.start <= span.start < box.end)
    ends = (box.end for box in part.boxes if box.start < span.end <= box.end)
    start, outer_start = _two_nearest(span.start, starts)
    end, outer_end = _two_nearest(span.end, ends)
    before = max((to for _, to in _signs(part, outer_start, start)), default=0)
    after = min((at for at, _ in _signs(part, end, outer_end)), default=0)
    first = part.text.find("\n", before, start) + 1 or start if before else outer_start
    last = part.text.rfind("\n", end, after) if after else outer_end
    return Span(
        first if start - first <= FARTHEST_TURN else start,
        last if 0 <= last - end <= FARTHEST_TURN else end,
    )


def _two_nearest(edge: int, edges: Iterable[int]) -> tuple[int, int]:
    """The edge of the innermost box, and that of the next larger one."""
    inner = next(edges := iter(edges), edge)
    return inner, next((outer for outer in edges if outer != inner), inner)


def _signs(part: Part, start: int, end: int) -> list[tuple[int, int]]:
    """The headings and links in a stretch: signs that the text has not begun or is over."""
    return [
        (mark.start, mark.end)
        for mark in part.marks
        if mark.kind in ("heading", "link") and mark.start < end and start < mark.end
    ]


def _with_headline(part: Part, span: Span) -> Span:
    """From the page's headline on, where it stands shortly before: names and dates are printed below it."""
    headlines = [
        mark.start
        for mark in part.marks
        if mark.kind == "heading" and mark.value == "1" and 0 <= span.start - mark.start <= FARTHEST_HEADLINE
    ]
    return Span(max(headlines, default=span.start), span.end)


def _missed(text: str, span: Span) -> bool:
    """True where much of the text, or of its turns, lies outside."""
    turns = _turns(text)
    inside = bisect_left(turns, span.end) - bisect_left(turns, span.start)
    return len(span) < LEAST_STRETCH * len(text) or len(turns) - inside > max(MOST_TURNS_LOST, inside // 10)


def _turns(text: str) -> list[int]:
    """Where lines begin with a label, if several labels come again and again: "Tags:" alone is no speaker."""
    labelled = [(found.start(), found[1]) for found in LABELLED.finditer(text)]
    often = {label for label, times in Counter(label for _, label in labelled).items() if times > 1}
    return [at for at, label in labelled if label in often] if len(often) > 1 else []
