"""The parse account: what every printed character of a page is.

Layers are laid over one another: a stage direction over the turn that it interrupts, the turn over the
narration round it.  What lies on top at a character is its kind.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from corpus.reading.reading import Block, BlockKind

# On top of which lies what, lowest first.  The order is the whole rule.
ORDER: tuple[BlockKind, ...] = (
    "unread", "narration", "heading", "dateline", "byline", "speech", "label", "stage", "furniture"
)  # fmt: skip
BRUSHES = {kind: bytes((depth,)) for depth, kind in enumerate(ORDER)}
RUNS = re.compile(b"|".join(re.escape(brush) + b"+" for brush in BRUSHES.values()))

Layer = tuple[int, int, BlockKind]
"""Start, end and kind of what lies somewhere on a page."""
Lying = dict[BlockKind, list[tuple[int, int]]]
"""Where on a page each kind lies."""


def cover(text: str, layers: Iterable[Layer]) -> tuple[Block, ...]:
    """Blocks that cover each printed character of `text` once, in order, trimmed of white space.

    `layers` may overlap; where none lies, a character is `unread`.  A block that something lies upon comes
    out in pieces, and pieces of one kind that touch are one.  Takes a byte a character, and time that grows
    with the lengths of the layers.
    """
    lying: Lying = defaultdict(list)
    for start, end, kind in layers:
        lying[kind].append((start, end))
    return covered(text, lying)


def covered(text: str, lying: Lying) -> tuple[Block, ...]:
    """The same for layers that are told kind by kind."""
    canvas = bytearray(len(text))
    for kind, brush in BRUSHES.items():
        for start, end in lying.get(kind, ()):
            canvas[start:end] = brush * (end - start)
    return tuple(_trimmed(text, canvas))


def _trimmed(text: str, canvas: bytearray) -> list[Block]:
    """The runs of one kind, without the white space at their ends."""
    found: list[Block] = []
    for run in RUNS.finditer(canvas):
        start, end = run.span()
        if text[start].isspace() or text[end - 1].isspace():  # few that are printed begin or end so
            piece = text[start:end]
            body = piece.strip()
            if not body:
                continue
            start += len(piece) - len(piece.lstrip())
            end = start + len(body)
        found.append(Block(start, end, ORDER[canvas[start]]))
    return found
