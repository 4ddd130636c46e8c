r"""Cues of a caption file to a page: words one line below the other, times and voices as marks.

Knows cues and the tags inside them; must not know file formats: those are read by webvtt-py.

>>> page = captioned([Cue(1000, 2500, "<v Ada Moor>Good <i>evening</i>.")])
>>> page.text
'Good evening.'
>>> [(mark.kind, mark.value, page.text[mark.start : mark.end]) for mark in page.marks]
[('caption', '1.0 2.5', 'Good evening.'), ('voice', 'Ada Moor', 'Good evening.'), ('italic', '', 'evening')]
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from itertools import pairwise
from typing import TYPE_CHECKING

from corpus.intake.decoding import storable
from corpus.reading.page import Facts, Mark, MarkKind, Page

if TYPE_CHECKING:
    from webvtt import Caption

# <v.loud Ada Moor>  </i>  <c.yellow>  <00:01:02.500>  <font color="#fff">  {\an8}
TAG = re.compile(
    r"<(?P<close>/?)(?P<name>v|lang|font|ruby|rt|[bcisu])(?P<classes>\.[^\s<>]{1,100})?"
    r"(?:[ \t\n](?P<value>[^<>]{0,200}))?>"
    r"|<[\d:.]{3,20}>|\{\\[^{}\n]{1,60}\}",
    re.IGNORECASE,
)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
MARKED: dict[str, MarkKind] = {"b": "bold", "i": "italic", "v": "voice"}
TOUCHING_MS = 250  # a line that rolls up stays on the screen: its next cue begins where the last one ended
MOST_SINGLE = 3  # fewer lines said twice than this are lines that were said twice
MOST_LINES = 8  # that a screen of captions has


@dataclass(frozen=True, slots=True)
class Cue:
    """Words on a screen from `start` to `end`, in milliseconds, with their tags."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Tag:
    """What the tags around `start:end` of a cue's plain words said."""

    start: int
    end: int
    kind: MarkKind
    value: str


def cues_of(captions: Iterable["Caption"]) -> list[Cue]:
    """The library's captions as cues; lines without words are left out."""
    return [
        Cue(caption.start_time.in_milliseconds(), caption.end_time.in_milliseconds(), "\n".join(lines))
        for caption in captions
        if (lines := [line.strip() for line in caption.lines if line.strip()])
    ]


def captioned(cues: Sequence[Cue], doubts: Iterable[Mark] = (), facts: Facts | None = None) -> Page:
    """The cues' words, each cue from a new line, in the order of the file; what rolls up is there once."""
    plain = [(cue, *untagged(cue.words)) for cue in cues]
    shown = [(replace(cue, words=words), tags) for cue, words, tags in plain if words]
    first, repeats = _first_lines([cue for cue, _ in shown])
    text: list[str] = []
    marks: list[Mark] = []
    at = 0
    for (cue, tags), begin in zip(shown, first, strict=True):
        words = cue.words[begin:]
        if words:
            text.append(words)
            marks += _marks(cue, tags, begin, at)
            at += len(words) + 1
    whole, unsure = storable("\n".join(text))
    notes = (*doubts, *unsure, *_doubts(cues, repeats))
    return Page(whole, tuple(sorted(notes + tuple(marks), key=_outer_first)), facts or Facts())


def untagged(words: str) -> tuple[str, list[Tag]]:
    """A cue's words as they are shown, and what its tags said about them.

    A voice that is never closed speaks until the next one, or to the end of its cue.
    """
    if "<" not in words and "&" not in words and "{" not in words:
        return words, []
    pieces: list[str] = []
    tags: list[Tag] = []
    opened: dict[str, tuple[int, str]] = {}
    at = done = 0
    for found in TAG.finditer(words):
        piece = _shown(words[done : found.start()])
        pieces.append(piece)
        at += len(piece)
        done = found.end()
        name = (found["name"] or "").lower()
        if name in MARKED:
            tags += _closed(opened, name, at)
            if not found["close"]:
                opened[name] = at, " ".join(_shown(found["value"] or "").split())
    pieces.append(_shown(words[done:]))
    text = "".join(pieces)
    for name in tuple(opened):
        tags += _closed(opened, name, len(text))
    return _trimmed(text, tags)


def _closed(opened: dict[str, tuple[int, str]], name: str, end: int) -> Iterator[Tag]:
    start, value = opened.pop(name, (end, ""))
    if start < end and (value or name != "v"):
        yield Tag(start, end, MARKED[name], value)


def _trimmed(text: str, tags: Iterable[Tag]) -> tuple[str, list[Tag]]:
    """No white space at the ends of the words, nor of what a tag covers."""
    body = text.strip()
    cut = len(text) - len(text.lstrip())
    inside = [(max(tag.start - cut, 0), min(tag.end - cut, len(body)), tag) for tag in tags]
    return body, [
        replace(tag, start=end - len(body[start:end].lstrip()), end=start + len(body[start:end].rstrip()))
        for start, end, tag in inside
        if body[start:end].strip()
    ]


def _shown(words: str) -> str:
    """Entities as the characters that they stand for; a newline among them is a space."""
    if "&" not in words:
        return words
    return ENTITY.sub(lambda found: " " if (sign := unescape(found[0])) in "\r\n" else sign, words)


def _first_lines(cues: Sequence[Cue]) -> tuple[list[int], int]:
    """For each cue, where the words begin that no cue showed before; and how many repeated lines that hides.

    Roll-up captions print each line again until it has left the screen.  What is printed twice in captions
    that do not roll was said twice, unless both are there at the same time.
    """
    begins = [0, *(_repeated(before, cue) for before, cue in pairwise(cues))][: len(cues)]
    rolling = sum(0 < begin < len(cue.words) for begin, cue in zip(begins, cues, strict=True))
    if rolling < MOST_SINGLE or 3 * sum(map(bool, begins)) < len(cues):
        begins = [0, *(_doubled(before, cue) for before, cue in pairwise(cues))][: len(cues)]
    hidden = sum(
        cue.words[:begin].rstrip("\n").count("\n") + 1
        for begin, cue in zip(begins, cues, strict=True)
        if begin
    )
    return begins, hidden


def _repeated(before: Cue, cue: Cue) -> int:
    """How many characters of `cue` are the last lines of the cue before it, which has just left."""
    if abs(cue.start - before.end) > TOUCHING_MS and not before.start <= cue.start <= before.end:
        return 0
    old, new = before.words.split("\n"), cue.words.split("\n")
    for lines in range(min(len(old), len(new), MOST_LINES), 0, -1):
        if old[-lines:] == new[:lines]:
            return min(len("\n".join(new[:lines])) + 1, len(cue.words))
    return 0


def _doubled(before: Cue, cue: Cue) -> int:
    return len(cue.words) if before == cue else 0


def _marks(cue: Cue, tags: Iterable[Tag], begin: int, at: int) -> Iterator[Mark]:
    """The marks of a cue whose words from `begin` are printed at `at`."""
    yield Mark(at, at + len(cue.words) - begin, "caption", f"{cue.start / 1000} {cue.end / 1000}")
    for tag in tags:
        if tag.end > begin:
            yield Mark(at + max(tag.start, begin) - begin, at + tag.end - begin, tag.kind, tag.value)


def _doubts(cues: Sequence[Cue], repeats: int) -> Iterator[Mark]:
    if repeats:
        yield Mark(0, 0, "doubt", f"captions-repeated: {repeats} lines that were shown again are read once")
    back = sum(cue.start < before.start for before, cue in pairwise(cues))
    if back:
        yield Mark(0, 0, "doubt", f"captions-order: {back} cues begin before the cue that stands above them")


def _outer_first(mark: Mark) -> tuple[int, bool, int, str]:
    return mark.start, mark.kind != "doubt", -mark.end, mark.kind
