r"""Records whose printed lines are numbered, as courts and legislatures number them: "14   Law.".

Knows lines; must not know labels.

>>> from corpus.reading.sheet import ruled
>>> numbered(ruled("law.\n\n 3   MR. LEE:  The\n\n 4   House is full.\n\n 5   I rise.\n\n 6   MR. COX: Why?"))
True
>>> numbered(ruled("1. Lamps\n2. Oil\n\nThe house was full.\nSo it is."))
False
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from corpus.reading.sheet import Sheet

NUMBER = re.compile(r"(\d{1,2})\s{2,}(?=\S)|(\d{1,2})\s(?=[^\W\d_]|[\"“(-])")
BREAKS = f"{__name__}.breaks"
ENOUGH = 4
"""Numbers that follow each other, from which on they are the lines'."""


def numbered(sheet: Sheet) -> bool:
    """Whether the page numbers its lines: most lines begin with the number after the one before.

    The sheet keeps the answer.
    """
    known = sheet.memo.get(__name__)
    if not isinstance(known, bool):
        known = sheet.memo[__name__] = _numbered(sheet)
    return known


def between_pages(sheet: Sheet) -> frozenset[int]:
    """On a page that numbers its lines, those without a number that stand before a first line or at its end:
    the foot of one printed page and the head of the next.  The sheet keeps the answer.
    """
    known = sheet.memo.get(BREAKS)
    if not isinstance(known, frozenset):
        known = sheet.memo[BREAKS] = frozenset(_between_pages(sheet)) if numbered(sheet) else frozenset()
    return known


def _between_pages(sheet: Sheet) -> Iterator[int]:
    loose: list[int] = []
    for at, line in enumerate(sheet.lines):
        mark = NUMBER.match(sheet.text, line.start, line.end) if sheet.text[line.start].isdigit() else None
        if not mark:
            loose.append(at)
            continue
        if int(mark.group(1) or mark.group(2)) == 1:
            yield from loose
        loose = []
    yield from loose


def _numbered(sheet: Sheet) -> bool:
    rows = sheet.opened_by({first for first in sheet.openings() if first.isdigit()})
    if len(rows) < ENOUGH or 2 * len(rows) < len(sheet.lines):
        return False
    digits = (sheet.lines[at] for at in rows)
    marks = (NUMBER.match(sheet.text, line.start, line.end) for line in digits)
    numbers = [int(mark.group(1) or mark.group(2)) for mark in marks if mark]
    follow = sum(b == a + 1 for a, b in pairwise(numbers))
    return follow >= ENOUGH - 1 and 2 * follow > len(sheet.lines)
