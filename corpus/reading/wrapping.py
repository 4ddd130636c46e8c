r"""Hard wraps undone: newlines that stand where a word no longer fitted become spaces.

A space for a newline moves nothing: what is found in the unwrapped text lies at the same place in the text.
Knows characters and widths; must not know what a line says.

>>> page = ["The lamps on the quay have been dark since the winter, and nobody in the"] * 9
>>> unwrapped("\n".join([*page, "office", "", "It is late.", "Very late."])).count("\n")
3
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

NARROWEST, WIDEST = 36, 120
"""Characters in the lines of a wrapped page."""
RAGGED = 5
"""Characters by which the lines of a wrapped page differ."""
LONG = 20
"""One line in so many may be longer than the page is wide: an address, a table."""
FEWEST = 6
"""Wrapped lines that tell how wide a page is."""
CAPTION = " --> "
"""Between the times of a caption, whose lines are set for a screen."""
HANGING = 8
"""Characters by which the lines of a point in a list are set in at most, below its number."""
LOOSE = 4
"""Wrapped lines to each long one that has room: on fewer the lines are verses, or points of a list."""
LEADERS = ". . "
"""Between an entry of a list and what is said of it."""
SPACED = 16
"""Of so many lines one is blank, where blank lines part paragraphs."""
STOPS = frozenset('.?!:;…)]»"”’*_|>-–—。？！')
"""At the end of a line: whatever follows may be something new."""
# "MR. LEE:", "Q.", "12 ", "- ", "(Applause", "____"
OPENS = re.compile(
    r"__|[^\w\s\"“«'‘„¿¡]|\S{1,20}\t|\d+[\s.)]|[QA]\.?\s|[^\W\d_a-z][^:()\n]{0,40}:"
    r"|(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR|The|THE) [^.\n]{2,30}\. [A-Z]"
)
# "MR. LEE:", "Q.", "12  "
LABEL = re.compile(r"[*_#>•|]|[-=]{3}|\S{1,20}\t|\d+\s\s|[QA](?:\.|\s\s)|[^\W\d_a-z][^:()\n]{0,40}:|<")
RULED = ("---", "===", "***", "___")
"""At the end of a line drawn across the page."""
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
        edge, indent = _indent(above), _indent(row)
        if indent > edge and not (
            indent - edge <= HANGING and (row[indent].islower() or above[edge].isdigit())
        ):
            return False
        if edge - indent >= HANGING and above.isupper():
            return False  # a heading in the middle of the page
        if self.apart:
            return not above.endswith(RULED) and not LABEL.match(row, indent)
        return above[-1] not in STOPS and not OPENS.match(row, indent)


def unwrapped(text: str) -> str:
    """`text`, as long as it was, with spaces for the newlines at which a wrapped page breaks a paragraph.

    So too where a blank line stands behind every printed one; behind those that are full it is a space.
    """
    rows = text.split("\n")
    bare = list(map(str.rstrip, rows))
    width = _width(bare)
    if width and _spaced(bare, width):
        rows = text.replace("\n\n", " \n").split("\n")
        bare = [row.rstrip() for row in rows]
    measure = measured(bare, width) if width else None
    if not measure or text.count(CAPTION) >= FEWEST:
        return text
    return "".join(_joined(text, rows, bare, measure))


def _joined(text: str, rows: Sequence[str], bare: Sequence[str], measure: Measure) -> Iterator[str]:
    """The rows with what stands behind each: a space, a newline, or the blank line that was there."""
    at = 0
    for row, (above, below) in zip(rows, pairwise(bare), strict=False):
        if measure.breaks(above, below):
            yield row + " "
        else:
            goes_on = full(above, below, measure.width) and not OPENS.match(below, _indent(below))
            yield row + "\n" if goes_on else text[at : at + len(row) + 1]
        at += len(row) + 1
    yield rows[-1]


def _spaced(rows: Sequence[str], width: int) -> bool:
    """True for a page with a blank line behind every printed one but a few, most of them no wider."""
    printed = len(rows) - rows.count("")
    if 4 * sum(len(row) > width + RAGGED for row in rows) > printed:
        return False  # paragraphs, some of which happen to be as long as others
    close = sum(above != "" and row != "" for above, row in pairwise(rows))
    return LONG * close < printed


def measured(rows: Sequence[str], width: int) -> Measure | None:
    """How a page of that width is wrapped; None where it is not."""
    pairs = [(above, row) for above, row in pairwise(rows) if above and row and above[-1] < EAST]
    filled = [above[-1] for above, row in pairs if full(above, row, width)]
    within = sum(last not in STOPS for last in filled)
    if within < FEWEST or within < sum(_loose(above, row, width) for above, row in pairs):
        return None
    asked = sum(above[-1] == "?" for above, row in pairs if not full(above, row, width))
    apart = asked < 2 and 10 * len(filled) >= 9 * len(pairs) and SPACED * rows.count("") >= len(rows)
    return Measure(width, apart)


def _loose(above: str, row: str, width: int) -> int:
    """How many wrapped lines one outweighs whose sentence goes on though the next word would have fitted."""
    if above[-1] in STOPS or full(above, row, width):
        return 0
    if 5 * len(above) > 3 * width:
        return 0 if OPENS.match(row) else LOOSE
    return int(row.lstrip()[0].islower())


def _width(rows: Sequence[str]) -> int:
    """The width that the most lines nearly fill; 0 where none is, or too many are longer.

    Of lines in capitals that come again, as labels do, each counts once.
    """
    lengths = [*filter(None, map(len, rows))]
    if LONG * sum(length > WIDEST for length in lengths) > len(lengths):
        return 0
    times = Counter(lengths)
    for row, again in Counter(filter(str.isupper, rows)).items():
        times[len(row)] -= again - 1
    best, most = 0, FEWEST - 1
    for width in sorted(times):
        near = sum(map(times.__getitem__, range(width - RAGGED, width + 1)))
        if near > most and NARROWEST <= width <= WIDEST:
            best, most = width, near
    return best


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip())


def full(above: str, row: str, width: int) -> bool:
    """True where the first word of `row` would no longer have fitted behind `above`."""
    first = row.split(maxsplit=1)
    return bool(first) and LEADERS not in above and len(above) + 1 + len(first[0]) > width
