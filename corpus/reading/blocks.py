"""The parse account: what every printed character of a page is.

Layers are laid over one another: a stage direction over the turn that it interrupts, the turn over the
narration round it.  What lies on top at a character is its kind.
"""

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush

from corpus.reading.reading import Block, BlockKind
from corpus.reading.spans import trim

# On top of which lies what, lowest first.  The order is the whole rule.
ORDER: tuple[BlockKind, ...] = (
    "unread", "narration", "heading", "dateline", "byline", "speech", "label", "stage", "furniture"
)  # fmt: skip
DEPTH = {kind: depth for depth, kind in enumerate(ORDER)}


def cover(text: str, layers: Iterable[Block]) -> tuple[Block, ...]:
    """Blocks that cover each printed character of `text` once, in order, trimmed of white space.

    `layers` may overlap; where none lies, a character is `unread`.  A block that something lies upon comes
    out in pieces.  Time grows with n log n of the layers.
    """
    whole = Block(0, len(text), "unread")
    pieces = _topmost([whole, *(block for block in layers if block.start < block.end)])
    return tuple(_trimmed(text, pieces))


def _topmost(layers: list[Block]) -> Iterator[Block]:
    """Cut the layers at every edge; a piece is of the kind on top, and like pieces that touch are one."""
    layers.sort(key=lambda block: block.start)
    edges = sorted({edge for block in layers for edge in (block.start, block.end)})
    open_: list[
        tuple[int, int, int]
    ] = []  # what may lie on top, uppermost first; what has ended goes when seen
    at, begin, depth = 0, 0, 0
    for edge in edges[:-1]:
        while at < len(layers) and layers[at].start <= edge:
            heappush(open_, (-DEPTH[layers[at].kind], -layers[at].end, at))
            at += 1
        while -open_[0][1] <= edge:
            heappop(open_)
        if depth != -open_[0][0]:
            if begin < edge:
                yield Block(begin, edge, ORDER[depth])
            depth, begin = -open_[0][0], edge
    if begin < edges[-1]:
        yield Block(begin, edges[-1], ORDER[depth])


def _trimmed(text: str, pieces: Iterable[Block]) -> Iterator[Block]:
    for piece in pieces:
        if not (text[piece.start].isspace() or text[piece.end - 1].isspace()):
            yield piece
            continue
        span = trim(text, piece.start, piece.end)
        if span.start < span.end:
            yield Block(span.start, span.end, piece.kind)
