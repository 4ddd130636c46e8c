r"""Records whose printed lines are numbered, as courts and legislatures number them: "14   Law.".

Knows lines; must not know labels.

>>> from corpus.reading.sheet import ruled
>>> numbered(ruled("law.\n\n 3   MR. LEE:  The\n\n 4   House is full.\n\n 5   I rise.\n\n 6   MR. COX: Why?"))
True
>>> numbered(ruled("1. Lamps\n2. Oil\n\nThe house was full.\nSo it is."))
False
"""

import re
from itertools import pairwise

from corpus.reading.sheet import Sheet

NUMBER = re.compile(r"(\d{1,2})\s{2,}(?=\S)|(\d{1,2})\s(?=[^\W\d_]|[\"“(-])")
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


def _numbered(sheet: Sheet) -> bool:
    rows = sheet.opened_by({first for first in sheet.openings() if first.isdigit()})
    if len(rows) < ENOUGH or 2 * len(rows) < len(sheet.lines):
        return False
    digits = (sheet.lines[at] for at in rows)
    marks = (NUMBER.match(sheet.text, line.start, line.end) for line in digits)
    numbers = [int(mark.group(1) or mark.group(2)) for mark in marks if mark]
    follow = sum(b == a + 1 for a, b in pairwise(numbers))
    return follow >= ENOUGH - 1 and 2 * follow > len(sheet.lines)
