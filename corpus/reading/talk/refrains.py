r"""What a page prints below each label or each speech: a button, a rating, the time: "Reply 2".

Nobody says what comes again, but for its figures, at one end of speech after speech and ends no sentence.
Knows the pieces of turns; must not know what a label is.

>>> text = "Yes.\nReply 2\nNo.\nReply 14\nWhy?\nReply 1"
>>> starts = [0, 5, 13, 17, 26, 31]
>>> ends = [*(at - 1 for at in starts[1:]), len(text)]
>>> one, *rest = (Piece(start, end, "speech", False) for start, end in zip(starts, ends, strict=True))
>>> found = without_refrains(text, [[one, rest[0]], rest[1:3], rest[3:]])
>>> [text[said[0].start : said[-1].end] for said in found]
['Yes.', 'No.', 'Why?']
"""

import re
from collections import Counter
from dataclasses import replace

from corpus.reading.talk.clocks import run, shape
from corpus.reading.talk.pieces import Piece

FEWEST = 3
"""Speeches that tell what all end with."""
LONGEST = 40
"""Code points of what comes again, at most."""
SPOKEN = frozenset({"speech", "stage"})
STOPS = frozenset(".?!…:,;-–—。？！")
CLOSED = frozenset("0123456789)]}'\"sSmMZz")
"""What a time may end with."""
NOON = ("a.m.", "p.m.")
FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
CHUNKS = re.compile(r"(?<=\s)\S")


def without_refrains(text: str, said: list[list[Piece]]) -> list[list[Piece]]:
    """The speeches without the short lines that open or end half of them, and the time that ends them all."""
    for last in (False, True) if _longer(said) >= FEWEST else ():
        often = _often(text, said, last)
        if often:
            said = [_cut(text, pieces, last, often) for pieces in said]
    return _without_times(text, said)


def _longer(said: list[list[Piece]]) -> int:
    """How many speeches are of several lines."""
    return len([pieces for pieces in said if len(pieces) > 1])


def _often(text: str, said: list[list[Piece]], last: bool) -> frozenset[str]:
    """The lines that come again at this end of speeches; none where they are not at half of them."""
    longer = [pieces for pieces in said if len(pieces) > 1]
    if len(longer) < FEWEST or 2 * len(longer) < len(said):
        return frozenset()
    times = Counter(_refrain(text, pieces[-last]) for pieces in longer)
    often = frozenset(words for words, count in times.items() if words and count > 1)
    known = sum(times[words] for words in often)
    few = known >= FEWEST * len(often) or known == len(longer)
    return often if few and known >= FEWEST and 2 * known >= len(said) else frozenset()


def _refrain(text: str, piece: Piece) -> str:
    """The words of a short line, every number as one; of several parted by semicolons the first; nothing for
    a sentence.
    """
    listed = text.find(";", piece.start, piece.end) if piece.end - piece.start < 3 * LONGEST else -1
    piece = replace(piece, end=listed) if listed > piece.start else piece
    if piece.end - piece.start > LONGEST or piece.kind not in SPOKEN or text[piece.end - 1] in STOPS:
        return ""
    return FIGURES.sub("0", text[piece.start : piece.end].casefold())


def _cut(text: str, pieces: list[Piece], last: bool, often: frozenset[str]) -> list[Piece]:
    if len(pieces) < 2 or _refrain(text, pieces[-last]) not in often:
        return pieces
    return pieces[:-1] if last else pieces[1:]


def _without_times(text: str, said: list[list[Piece]]) -> list[list[Piece]]:
    """The speeches without the time that ends three in four of them: "Yes. 10:14 AM"."""
    told = [pieces for pieces in said if pieces]
    if len(told) < FEWEST or sum(_figured(text, pieces[-1]) for pieces in told[:FEWEST]) < 2:
        return said
    starts = [_time(text, pieces[-1]) for pieces in told]
    shapes = Counter(
        shape(text[at : p[-1].end]) for at, p in zip(starts, told, strict=True) if at < p[-1].end
    )
    often, count = shapes.most_common(1)[0] if shapes else ("", 0)
    behind = sum(text[at - 2] in STOPS for at, p in zip(starts, told, strict=True) if at < p[-1].end)
    if "0" not in often or 4 * count < 3 * len(told) or (often == "0" and 2 * behind < count):
        return said
    return [_ending(text, pieces, often) for pieces in said]


def _figured(text: str, piece: Piece) -> bool:
    """True where a line may end with a time."""
    closed = text[piece.end - 1] in CLOSED or text.endswith(NOON, piece.start, piece.end)
    return closed and any(map(str.isdigit, text[max(0, piece.end - 9) : piece.end]))


def _ending(text: str, pieces: list[Piece], often: str) -> list[Piece]:
    if not pieces:
        return pieces
    last = pieces[-1]
    at = _time(text, last)
    if shape(text[at : last.end]) != often:
        return pieces
    return [*pieces[:-1], replace(last, end=last.start + len(text[last.start : at].rstrip()))]


def _time(text: str, piece: Piece) -> int:
    """Where the time begins that a line ends with, behind some words; its end where there is none."""
    start = max(piece.start, piece.end - LONGEST)
    begins = (found.start() for found in CHUNKS.finditer(text, start, piece.end))
    return next((at for at in begins if run(text, at, piece.end) == piece.end), piece.end)
