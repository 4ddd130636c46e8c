r"""Hard wraps undone: newlines that stand where a word no longer fitted become spaces.

A space for a newline moves nothing: what is found in the unwrapped text lies at the same place in the text.
Knows characters and widths; must not know what a line says.

>>> page = ["The lamps on the quay have been dark since the winter, and nobody in the"] * 9
>>> unwrapped("\n".join([*page, "office", "", "It is late.", "Very late."])).count("\n")
3
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

NARROWEST, WIDEST = 36, 120
"""Characters in the lines of a wrapped page."""
LONG = 20
"""One line in so many may be longer than the page is wide: an address, a table."""
FEWEST = 8
"""Wrapped lines that tell how wide a page is."""
SPACED = 16
"""Of so many lines one is blank, where blank lines part paragraphs."""
STOPS = frozenset('.?!:;…)]»"”’*_|>-–—。？！')
"""At the end of a line: whatever follows may be something new."""
# "MR. LEE:", "Q.", "12 ", "- ", "(Applause", "____"
OPENS = re.compile(
    r"__|[^\w\s\"“«'‘„¿¡]|\d+[\s.)]|[QA]\.?\s|[^\W\d_a-z][^:()\n]{0,40}:"
    r"|(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR|The|THE) [^.\n]{2,30}\. [A-Z]"
)
# "MR. LEE:", "Q.", "12  "
LABEL = re.compile(r"[*_#>•|]|\d+\s\s|[QA](?:\.|\s\s)|[^\W\d_a-z][^:()\n]{0,40}:|<")
EAST = "\u2e80"
"""From here on scripts that break lines anywhere."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How a page is wrapped: `width` characters; `apart` where paragraphs have blank lines between them."""

    width: int
    apart: bool

    def breaks(self, above: str, row: str) -> bool:
        """True where one paragraph runs from a line into the next."""
        if not above or not row or above[-1] >= EAST or not full(above, row, self.width):
            return False
        indent = len(row) - len(row.lstrip())
        if indent > len(above) - len(above.lstrip()):
            return False
        if self.apart:
            return not LABEL.match(row, indent)
        return above[-1] not in STOPS and not OPENS.match(row, indent)


def unwrapped(text: str) -> str:
    """`text`, as long as it was, with spaces for the newlines at which a wrapped page breaks a paragraph."""
    rows = text.split("\n")
    bare = [row.rstrip() for row in rows]
    measure = measured(bare)
    if not measure:
        return text
    joints = (" " if measure.breaks(*pair) else "\n" for pair in pairwise(bare))
    return rows[0] + "".join(chain.from_iterable(zip(joints, rows[1:], strict=True)))


def measured(rows: Sequence[str]) -> Measure | None:
    """How the page is wrapped; None where it is not."""
    width = _width(rows)
    if not NARROWEST <= width <= WIDEST:
        return None
    pairs = [(above, row) for above, row in pairwise(rows) if above and row and above[-1] < EAST]
    ended = sum(above[-1] in STOPS for above, _ in pairs)
    filled = [above[-1] in STOPS for above, row in pairs if full(above, row, width)]
    within = len(filled) - sum(filled)
    if within < FEWEST or 5 * within < 4 * (len(pairs) - ended):
        return None
    apart = 10 * len(filled) >= 9 * len(pairs) and SPACED * rows.count("") >= len(rows)
    return Measure(width, apart)


def _width(rows: Sequence[str]) -> int:
    """How many characters all lines but a few have at most; 0 for a page without lines."""
    lengths = Counter(map(len, rows))
    del lengths[0]
    total, longer = lengths.total(), 0
    for width in sorted(lengths, reverse=True):
        longer += lengths[width]
        if longer * LONG >= total:
            return width
    return 0


def full(above: str, row: str, width: int) -> bool:
    """True where the first word of `row` would no longer have fitted behind `above`."""
    first = row.split(maxsplit=1)
    return bool(first) and len(above) + 1 + len(first[0]) > width
