"""A page as printed, line by line, with who speaks in the margin.

Takes the stored text and the spans that were read in it; gives lines made of pieces, each piece with all that
a template must know of it.  Every character of the text comes out once and in order; nothing is rewritten.
Knows neither SQL nor HTML.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

FOLDED_FROM = 3
"""So many lines of page furniture in a row are folded away."""


class Said(NamedTuple):
    """An utterance, as far as the page shows it: `place` are its characters, `colour` its speaker's class."""

    start: int
    end: int
    kind: str
    place: str
    name: str | None
    href: str | None
    colour: str
    how: str
    first: int


class Doubted(NamedTuple):
    """A doubt, numbered in the order of the page."""

    number: int
    start: int
    end: int


class Piece(NamedTuple):
    """Characters that are alike: of one kind of block, said in one utterance or in none.

    `classes` are what the style sheet is to know of it; `anchor` is set where the utterance opens.
    """

    text: str
    start: int
    kind: str
    classes: str = ""
    anchor: str = ""
    doubts: tuple[int, ...] = ()
    withheld: bool = False


class Line(NamedTuple):
    """A line of the page.  `speakers` begin to speak in it; `turn` is whose turn it belongs to."""

    start: int
    pieces: tuple[Piece, ...]
    gap: bool
    speakers: tuple[Said, ...] = ()
    turn: Said | None = None
    furniture: bool = False


class Run(NamedTuple):
    """Lines one after the other; `folded` where they are furniture to be folded away."""

    lines: tuple[Line, ...]
    folded: bool = False


@dataclass(slots=True)
class _Sheet:
    """What a line is cut by, sorted by where it starts, and how far the reading of it has come."""

    text: str
    blocks: Sequence[tuple[int, int, str]]
    said: Sequence[Said]
    doubts: Sequence[Doubted]
    mask: str
    cuts: list[int]
    block_starts: list[int]
    doubt_starts: list[int]


def typeset(
    text: str,
    blocks: Sequence[tuple[int, int, str]],
    said: Sequence[Said],
    doubts: Sequence[Doubted] = (),
    mask: str = "",
) -> list[Run]:
    """The text as runs of lines; `mask` is the character that stands for what is withheld.

    `blocks` (start, end, kind) are sorted and disjoint.  Linear in the text and its spans, but for a line in
    which many utterances overlap.
    """
    cuts = sorted(
        {at for start, end, _ in blocks for at in (start, end)}
        | {at for one in said for at in (one.start, one.end)}
        | {at for doubt in doubts for at in (doubt.start,)}
    )
    ordered = sorted(said, key=lambda one: (one.start, -one.end))
    starts = [start for start, _, _ in blocks]
    sheet = _Sheet(text, blocks, ordered, doubts, mask, cuts, starts, [doubt.start for doubt in doubts])
    return list(_runs(_lines(sheet)))


def _runs(lines: Iterable[Line]) -> Iterator[Run]:
    for furniture, group in groupby(lines, key=lambda line: line.furniture):
        together = tuple(group)
        yield Run(together, furniture and len(together) >= FOLDED_FROM)


def _lines(sheet: _Sheet) -> Iterator[Line]:
    """Lines that print something; `gap` tells of empty ones before."""
    at, gap = 0, False
    active: list[Said] = []
    upcoming = 0
    turns = sorted((one for one in sheet.said if one.kind == "turn"), key=lambda one: one.first)
    starts = [turn.first for turn in turns]
    for raw in sheet.text.split("\n"):
        start, end = at, at + len(raw)
        at = end + 1
        if not raw.strip():
            gap = True
            continue
        active = [one for one in active if one.end > start]
        while upcoming < len(sheet.said) and sheet.said[upcoming].start < end:
            active.append(sheet.said[upcoming])
            upcoming += 1
        within = bisect_right(starts, end - 1) - 1
        turn = turns[within] if within >= 0 and turns[within].end > start else None
        pieces = tuple(_pieces(sheet, start, end, active))
        furniture = all(piece.kind == "furniture" or piece.text.isspace() for piece in pieces)
        yield Line(start, pieces, gap, _speakers(active, start, turn), turn, furniture)
        gap = False


def _speakers(active: list[Said], start: int, turn: Said | None) -> tuple[Said, ...]:
    """Who begins in this line: a turn where its label is printed, everything else at its first word."""
    begin = [one for one in active if one.start >= start and one is not turn]
    if turn is not None and turn.first >= start:
        begin.insert(0, turn)
    return tuple(begin)


def _pieces(sheet: _Sheet, start: int, end: int, active: list[Said]) -> Iterator[Piece]:
    low, high = bisect_right(sheet.cuts, start), bisect_right(sheet.cuts, end - 1)
    bounds = [start, *sheet.cuts[low:high], end]
    block = max(0, bisect_right(sheet.block_starts, start) - 1)
    doubt = bisect_left(sheet.doubt_starts, start)
    for left, right in pairwise(bounds):
        while block + 1 < len(sheet.blocks) and sheet.blocks[block + 1][0] <= left:
            block += 1
        inside = sheet.blocks and sheet.blocks[block][0] <= left < sheet.blocks[block][1]
        kind = sheet.blocks[block][2] if inside else ""
        numbers: list[int] = []
        while doubt < len(sheet.doubts) and sheet.doubts[doubt].start < right:
            numbers.append(sheet.doubts[doubt].number)
            doubt += 1
        said = _innermost(active, left)
        words = sheet.text[left:right]
        hidden = bool(sheet.mask) and _is_masked(words, sheet.mask)
        anchor = f"char={said.place}" if said is not None and said.start == left else ""
        yield Piece(words, left, kind, _classes(kind, said, hidden=hidden), anchor, tuple(numbers), hidden)


def _classes(kind: str, said: Said | None, *, hidden: bool) -> str:
    words = [f"b-{kind}"] if kind else []
    if said is not None:
        words += ["said", f"k-{said.kind}", said.colour]
    if hidden:
        words.append("withheld")
    return " ".join(words)


def _innermost(active: list[Said], at: int) -> Said | None:
    """The latest to begin of those who speak there; reported speech only where nobody else does."""
    best: Said | None = None
    for one in active:
        if one.start <= at < one.end and (
            best is None or (one.kind != "reported", one.start) >= (best.kind != "reported", best.start)
        ):
            best = one
    return best


def _is_masked(words: str, mask: str) -> bool:
    printed = "".join(words.split())
    return bool(printed) and printed.count(mask) * 2 > len(printed)
