r"""The last words of a page that was cut off inside its last turn: "I moved the lamp.\n\nYou know, for al".

Knows lines and pieces; must not know labels.

>>> from corpus.reading.sheet import ruled
>>> page = ruled("I moved it.\n\nYou know, for al")
>>> [page.text[one.start : one.end] for one in up_to_the_cut(page, [Piece(0, 11, "speech", False)], False)]
['I moved it.', 'You know, for al']
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from corpus.reading.sheet import Sheet
from corpus.reading.talk.person import in_person, words_of
from corpus.reading.talk.pieces import Piece, line_kind
from corpus.reading.words.afterwords import behind
from corpus.reading.wrapping import EAST

LONGEST = 90
"""A longer line is nobody's heading or button, and is of the turn anyhow."""
CLAUSE, SHORT, CHARACTERS = 6, 2, 14
MARKS = (":", " – ", " - ", " — ")
"""What stands behind labels."""
COMMAS = (", ", "، ", "，")


def up_to_the_cut(sheet: Sheet, pieces: Sequence[Piece], inside: bool) -> list[Piece]:
    """The last turn's pieces, with the page's last line if the turn ends right above it and the page breaks
    off there without a stop; `inside`: the page begins inside a turn too.
    """
    if not pieces or len(sheet.lines) < 2:
        return list(pieces)
    line, above = sheet.lines[-1], _last_said(sheet)
    if not 0 < line.end - line.start < LONGEST or line.end < len(sheet.text):
        return list(pieces)
    if (
        pieces[-1].end not in {above, sheet.lines[-2].end}
        or line_kind(sheet, len(sheet.lines) - 1) != "speech"
    ):
        return list(pieces)
    again = sheet.text.find("\n" + line.of(sheet.text), 0, line.start - 1)
    whole = sheet.text[again + 1 : again + LONGEST].partition("\n")[0].rstrip() if again >= 0 else ""
    if any(mark in whole for mark in MARKS) or whole == line.of(sheet.text):
        return list(pieces)  # the beginning of a label that stands above, or the line over somebody's labels
    words = line.of(sheet.text)
    if behind(words) or not (inside or _spoken(words, sheet.language)):
        return list(pieces)
    return [*pieces, Piece(line.start, line.end, "speech", line.gap > 0)]


def without_next(text: str, pieces: Sequence[Piece], labels: Iterable[str]) -> list[Piece]:
    """The last turn's pieces without the capitals at the page's end that are, or begin, one of `labels`."""
    if not pieces or pieces[-1].end < len(text.rstrip()):
        return list(pieces)
    last = pieces[-1]
    before, _, words = text[last.start : last.end].rpartition(" ")
    whole = [label for label in labels if label.isupper() and label.startswith(words)]
    ended = before.rstrip()[-1:] in {".", "?", "!", "…", "-", "—"} and len(words) > SHORT
    if not (before.strip() and words.isupper() and whole and (words in whole or ended)):
        return list(pieces)
    return [*pieces[:-1], replace(last, end=last.start + len(before.rstrip()))]


def _last_said(sheet: Sheet) -> int:
    """Where the line ends that stands above the page's last one, but for stage directions."""
    at = len(sheet.lines) - 2
    while at > 0 and line_kind(sheet, at) == "stage":
        at -= 1
    return sheet.lines[at].end


def _spoken(words: str, language: str) -> bool:
    """True for words that say I or you, or make a clause and more: six at least, with a comma, or as many
    characters as make them where words are not set apart.
    """
    whole = len(words) >= CHARACTERS if words[:1] > EAST else len(words_of(words)) >= CLAUSE
    clause = whole and any(comma in words for comma in COMMAS)
    return clause or in_person(words, language)
