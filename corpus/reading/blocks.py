"""The parse account: what every printed character of a page is.

Layers are laid over one another: a stage direction over the turn that it interrupts, the turn over the
narration round it.  What lies on top at a character is its kind.
"""

from collections.abc import Iterable, Iterator

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
    out in pieces.  Linear in the text and in the layers (times their depth, which is nine).
    """
    whole = Block(0, len(text), "unread")
    pieces = _topmost([whole, *(block for block in layers if block.start < block.end)])
    return tuple(_trimmed(text, pieces))


def _topmost(layers: list[Block]) -> Iterator[Block]:
    """Cut the layers at every edge; of those that lie over a piece the deepest-ranked is its kind."""
    begins = sorted(range(len(layers)), key=lambda i: layers[i].start)
    edges = sorted({edge for block in layers for edge in (block.start, block.end)})
    open_: list[list[int]] = [[] for _ in DEPTH]  # by depth, a stack of layers that may still be open
    at = 0
    last: tuple[int, Block] | None = None
    for start, end in zip(edges, edges[1:], strict=False):
        while at < len(begins) and layers[begins[at]].start <= start:
            open_[DEPTH[layers[begins[at]].kind]].append(begins[at])
            at += 1
        owner = _top(open_, layers, start)
        if last and last[0] == owner and last[1].end == start:
            last = (owner, Block(last[1].start, end, last[1].kind))
            continue
        if last:
            yield last[1]
        last = (owner, Block(start, end, layers[owner].kind))
    if last:
        yield last[1]


def _top(open_: list[list[int]], layers: list[Block], at: int) -> int:
    for stack in reversed(open_):
        while stack and layers[stack[-1]].end <= at:
            stack.pop()
        if stack:
            return stack[-1]
    raise AssertionError("the whole text is always open")


def _trimmed(text: str, pieces: Iterable[Block]) -> Iterator[Block]:
    for piece in pieces:
        span = trim(text, piece.start, piece.end)
        if span.start < span.end:
            yield Block(span.start, span.end, piece.kind)
