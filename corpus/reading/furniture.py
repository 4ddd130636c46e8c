"""Page furniture: share bars, rights lines, embed boxes, teasers.  (being written)"""

from corpus.reading.sheet import Sheet


def struck(sheet: Sheet) -> Sheet:
    """`sheet` with its furniture struck out: whole lines by `kind`, tails of lines by `struck`."""
    return sheet
