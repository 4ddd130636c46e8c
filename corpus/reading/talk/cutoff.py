r"""The last words of a page that was cut off inside its last turn: "I moved the lamp.\n\nYou know, for al".

Knows lines and pieces; must not know labels.

>>> from corpus.reading.sheet import ruled
>>> page = ruled("I moved it.\n\nYou know, for al")
>>> [page.text[one.start : one.end] for one in up_to_the_cut(page, [Piece(0, 11, "speech", False)], False)]
['I moved it.', 'You know, for al']
"""

import re
from collections.abc import Sequence

from corpus.reading.sheet import Sheet
from corpus.reading.talk.pieces import Piece, line_kind
from corpus.reading.words.speakers import persons

LONGEST = 90
"""A longer line is nobody's heading or button, and is of the turn anyhow."""
WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def up_to_the_cut(sheet: Sheet, pieces: Sequence[Piece], inside: bool) -> list[Piece]:
    """The last turn's pieces, with the page's last line if the turn ends right above it and the page breaks
    off there without a stop; `inside`: the page begins inside a turn too.
    """
    if not pieces or len(sheet.lines) < 2:
        return list(pieces)
    line, above = sheet.lines[-1], sheet.lines[-2]
    if not 0 < line.end - line.start < LONGEST or line.end < len(sheet.text):
        return list(pieces)
    if pieces[-1].end != above.end or line_kind(sheet, len(sheet.lines) - 1) != "speech":
        return list(pieces)
    if not inside and not _spoken(line.of(sheet.text), sheet.language):
        return list(pieces)
    return [*pieces, Piece(line.start, line.end, "speech", line.gap > 0)]


def _spoken(words: str, language: str) -> bool:
    """True for words that say I or you."""
    mine, yours = persons(language)
    said = WORDS.findall(words.casefold().replace("’", "'"))
    return not (mine.isdisjoint(said) and yours.isdisjoint(said))
