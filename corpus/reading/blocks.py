"""The parse account: what every printed character of a page is.

Layers are laid over one another: a stage direction over the turn that it interrupts, the turn over the
narration round it.  What lies on top at a character is its kind.
"""

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush

from corpus.reading.reading import Block, BlockKind

# On top of which lies what, lowest first.  The order is the whole rule.
ORDER: tuple[BlockKind, ...] = (
    "unread", "narration", "heading", "dateline", "byline", "speech", "label", "stage", "furniture"
)  # fmt: skip
DEPTH = {kind: depth for depth, kind in enumerate(ORDER)}


Layer = tuple[int, int, BlockKind]
"""Start, end and kind of what lies somewhere on a page."""


def cover(text: str, layers: Iterable[Layer]) -> tuple[Block, ...]:
    """Blocks that cover each printed character of `text` once, in order, trimmed of white space.

    `layers` may overlap; where none lies, a character is `unread`.  A block that something lies upon comes
    out in pieces.  Time grows with n log n of the layers.
    """
    whole: Layer = (0, len(text), "unread")
    return tuple(_trimmed(text, _topmost([whole, *layers])))


def _topmost(layers: Iterable[Layer]) -> Iterator[Layer]:
    """Cut the layers at every edge; a piece is of the kind on top, and like pieces that touch are one."""
    waiting = sorted((start, -DEPTH[kind], -end) for start, end, kind in layers if start < end)
    edges = sorted({edge for start, _, end in waiting for edge in (start, -end)})
    open_: list[tuple[int, int]] = []  # what may lie on top, uppermost first; what has ended goes when seen
    at, begin, depth = 0, 0, 0
    for edge in edges[:-1]:
        while at < len(waiting) and waiting[at][0] <= edge:
            heappush(open_, waiting[at][1:])
            at += 1
        while -open_[0][1] <= edge:
            heappop(open_)
        if depth != -open_[0][0]:
            if begin < edge:
                yield begin, edge, ORDER[depth]
            depth, begin = -open_[0][0], edge
    if edges and begin < edges[-1]:
        yield begin, edges[-1], ORDER[depth]


def _trimmed(text: str, pieces: Iterable[Layer]) -> Iterator[Block]:
    for start, end, kind in pieces:
        piece = text[start:end]
        body = piece.lstrip()
        if body:
            start += len(piece) - len(body)  # noqa: PLW2901
            yield Block(start, start + len(body.rstrip()), kind)
