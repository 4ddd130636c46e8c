r"""Headings that a page's own list of contents announces: "- The lamps" above, "The lamps" below.

Knows lines; must not know turns.

>>> from corpus.reading.sheet import ruled
>>> page = ruled("- The lamps of Brill\n- Oil\n\nANN: Why?\n\nThe lamps of Brill\n\nANN: So.")
>>> sorted(announced(page))
[3]
"""

from corpus.reading.sheet import Sheet

HEAD = 80
"""Lines among which a list of contents stands."""
SHORTEST = 10
BULLETS = "-*•–·"


QUOTING = "sub-heads that quote"


def quoting_heads(sheet: Sheet) -> frozenset[int]:
    """The sub-heads that quote somebody above what is said; `corpus.reading.talk.voices` finds them."""
    known = sheet.memo.get(QUOTING)
    return known if isinstance(known, frozenset) else frozenset()


def announced(sheet: Sheet) -> frozenset[int]:
    """The lines that are, word for word, a point of a list above them.  The sheet keeps the answer."""
    known = sheet.memo.get(__name__)
    if not isinstance(known, frozenset):
        known = sheet.memo[__name__] = frozenset(_announced(sheet))
    return known


def _announced(sheet: Sheet) -> set[int]:
    points: dict[str, int] = {}
    for at, line in enumerate(sheet.lines[:HEAD]):
        if sheet.text[line.start] in BULLETS:
            words = line.of(sheet.text).lstrip(BULLETS).strip()
            if len(words) >= SHORTEST:
                points.setdefault(words, at)
    if not points:
        return set()
    longest = max(map(len, points))
    return {
        at
        for at, line in enumerate(sheet.lines)
        if line.end - line.start <= longest and points.get(line.of(sheet.text), at) < at
    }
