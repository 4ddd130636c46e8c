r"""A text ruled into lines: what every form of page looks at.

A `Line` is one printed line without the white space at its ends; blank lines are only counted (`gap`).
Furniture is struck out before any form looks: a line that is nothing but furniture has a `kind`, and a
line with furniture riding on its tail ends before it.

>>> [(line.of("Kim: Yes.\n\n\n  No. "), line.gap) for line in ruled("Kim: Yes.\n\n\n  No. ").lines]
[('Kim: Yes.', 0), ('No.', 2)]
"""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field

from corpus.reading.blanks import evened
from corpus.reading.page import Facts, Mark
from corpus.reading.reading import Block, BlockKind
from corpus.reading.values import light
from corpus.reading.wrapping import EAST, STOPS, unwrapped

# "<br>", "<br/>", and whether its line ends there
BREAK = re.compile(r"<br ?/?>([ \t]*(?=\n))?", re.IGNORECASE)
FEWEST = 6
"""Lines that tell how a page sets its paragraphs."""
LONG = 40
"""A longer line without a stop goes on in the next."""


@light
@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: `text[start:end]`, with `gap` blank lines and `indent` blank characters before it."""

    start: int
    end: int
    gap: int
    indent: int
    kind: BlockKind | None = None

    def of(self, text: str) -> str:
        """The line's readable words."""
        return text[self.start : self.end]

    def known_as(self, kind: BlockKind) -> "Line":
        """The line as one of this kind; one that already has a kind keeps it."""
        return self if self.kind else Line(self.start, self.end, self.gap, self.indent, kind)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A text with its printed lines, in order, and what intake knew.  `struck` is furniture inside lines."""

    text: str
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()
    facts: Facts = field(default_factory=Facts)
    language: str = "en"
    struck: tuple[Block, ...] = ()
    memo: dict[str, object] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What readers found out about this very sheet and ask for again; no part of its value, never copied."""

    def paragraphs(self, first: int = 0, stop: int | None = None) -> Iterator[range]:
        """Index ranges of lines that stand together with no blank line between, within `first:stop`."""
        stop = len(self.lines) if stop is None else stop
        begin = first
        for at in range(first + 1, stop):
            if self.lines[at].gap:
                yield range(begin, at)
                begin = at
        if begin < stop:
            yield range(begin, stop)

    def openings(self) -> dict[str, list[int]]:
        r"""The lines by the character that each opens with: what none opens with is looked for in none.
        The sheet keeps the answer.

        >>> ruled("Kim: No.\n\n  (Laughter.)\nKai: Why?").openings()
        {'K': [0, 2], '(': [1]}
        """
        known = self.memo.get("openings")
        if isinstance(known, dict):
            return known
        found: dict[str, list[int]] = {}
        for at, line in enumerate(self.lines):
            found.setdefault(self.text[line.start], []).append(at)
        self.memo["openings"] = found
        return found

    def opened_by(self, signs: Container[str]) -> list[int]:
        """The lines that open with one of these characters, in order."""
        return sorted([at for first, rows in self.openings().items() if first in signs for at in rows])

    def relaid(self, lines: Iterable[Line], struck: Iterable[Block]) -> "Sheet":
        """The sheet with these lines, and with furniture `struck` from inside them besides its own.

        >>> ruled("Kim: No.").relaid([Line(0, 4, 0, 0)], [Block(5, 8, "furniture")]).struck
        (Block(start=5, end=8, kind='furniture'),)
        """
        furniture = tuple(sorted((*self.struck, *struck)))
        return Sheet(self.text, tuple(lines), self.marks, self.facts, self.language, furniture)

    def marked(self, *kinds: str) -> tuple[Mark, ...]:
        """The marks of these kinds, in order of their start."""
        return tuple(mark for mark in self.marks if mark.kind in kinds)


def ruled(text: str, marks: tuple[Mark, ...] = (), facts: Facts | None = None, language: str = "en") -> Sheet:
    """`text` cut at its newlines; every printed character of it lies in one line.

    White space of other kinds is plain space, see `evened`, and so are the newlines of a hard-wrapped page
    that break a sentence: see `unwrapped`.  A tag for a line's break, on a page that kept it, breaks one.

    >>> page = "Kim: No.<br>Bo: Why?"
    >>> [line.of(page) for line in ruled(page).lines]
    ['Kim: No.', 'Bo: Why?']
    >>> ruled("Mr.\u00a0Kim").text
    'Mr. Kim'
    """
    text = evened(text)
    text = BREAK.sub(_newline, text) if "<" in text else text
    joined = unwrapped(text)
    lines = tuple(_lines(joined))
    lines = _apart(text, lines) if joined is text else lines
    return Sheet(joined, lines, tuple(sorted(marks)), facts or Facts(), language)


def _newline(tag: re.Match[str]) -> str:
    """A line's end as long as the tag; white space where the line ends there anyway."""
    return ("\n" if tag[1] is None else "").rjust(len(tag.group()))


def _lines(text: str) -> Iterator[Line]:
    at, gap = 0, 0
    for raw in text.split("\n"):
        if not raw:
            gap += 1
            at += 1
            continue
        body = raw.strip()
        if body:
            indent = 0 if body[0] == raw[0] else len(raw) - len(raw.lstrip())
            yield Line(at + indent, at + indent + len(body), gap, indent)
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1


def _apart(text: str, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines; on a page without blank lines each of which is a paragraph as if one stood before it."""
    close = [line for line in lines[1:] if not line.gap]
    if len(close) < FEWEST or 20 * len(close) < 17 * len(lines):
        return lines
    open_ended = sum(
        text[line.end - 1] not in STOPS
        and line.end - line.start > (LONG if text[line.start] < EAST else LONG // 2)
        for line in lines
    )
    inside = sum(text[line.start].islower() for line in close)
    if not inside and 10 * sum(line.of(text).isupper() for line in lines) > 9 * len(lines):
        inside = sum(text[line.end - 1] not in STOPS for line in lines)  # of captions in capitals
    if 10 * open_ended > len(lines) or 20 * inside > len(close):
        return lines
    return (
        lines[0],
        *(line if line.gap else Line(line.start, line.end, 1, line.indent) for line in lines[1:]),
    )
