"""Headings, bylines, datelines: lines that frame what a page says.  (being written)"""

from corpus.reading.sheet import Sheet


def laid_out(sheet: Sheet) -> Sheet:
    """`sheet` with the `kind` of its framing lines set."""
    return sheet
