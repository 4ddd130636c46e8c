r"""A page of HTML as it is printed: its words in lines and paragraphs, what stood around them as marks.

A target for lxml's parser: it is told of tags and words in the order of the page and never holds a tree, so
that no depth of nesting matters.  Knows which tags break lines; must not know which part of a page matters,
only which parts call themselves main or margin (`Print.regions`).

>>> printer = Printer()
>>> for tag, words in [("b", "Ada: "), ("i", "So"), ("br", ""), ("q", "No"), ("p", "Why?")]:
...     printer.start(tag, {})
...     printer.data(words)
...     printer.end(tag)
>>> page = printer.close()
>>> page.text
'Ada: So\nNo\n\nWhy?'
>>> [(mark.kind, page.text[mark.start : mark.end]) for mark in page.marks]
[('bold', 'Ada:'), ('italic', 'So'), ('quotation', 'No')]
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from corpus.reading.page import Mark, MarkKind
from corpus.reading.spans import Span

RegionKind = Literal["main", "margin", "box"]

# Nothing in these is printed.
SILENT = frozenset(
    """
    applet audio button canvas datalist embed frameset head iframe map math noembed noframes noscript
    object option script select style svg template textarea title video
    """.split()
)
# A blank line stands around these: they hold paragraphs or are one.
PARAGRAPHS = frozenset(
    """
    address article aside blockquote body center details dialog div dl fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu nav ol p pre search section
    summary table tbody tfoot thead ul xmp
    """.split()
)
LINES = frozenset("caption dd dt li tr".split())
CELLS = frozenset(("td", "th"))
MAIN = frozenset(("article", "main"))
MARGINS = frozenset("aside dialog footer form header nav search".split())
# A page's own header and footer are its margin; those of an article or a quotation say who wrote it.
OWNED = frozenset(("footer", "header"))
ROLES: dict[str, RegionKind] = {
    "banner": "margin",
    "complementary": "margin",
    "contentinfo": "margin",
    "main": "main",
    "navigation": "margin",
    "search": "margin",
}
VERBATIM = frozenset(("listing", "plaintext", "pre", "xmp"))
MARKED: dict[str, MarkKind] = {
    "b": "bold",
    "blockquote": "quotation",
    "cite": "italic",
    "em": "italic",
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "i": "italic",
    "li": "item",
    "q": "quotation",
    "strong": "bold",
}
BLANKS = re.compile("[ \t\n\f\r]+")
BOLD = re.compile(r"font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)", re.IGNORECASE)
ITALIC = re.compile(r"font-style\s{0,3}:\s{0,3}(?:italic|oblique)", re.IGNORECASE)
LONGEST_STYLE = 2000
LONGEST_CELL = 120  # characters: a name or a time before somebody's words; more is a column of a page


@dataclass(frozen=True, slots=True)
class Print:
    """What a page prints, the marks on it, and its regions: `box`es from the innermost outwards."""

    text: str
    marks: tuple[Mark, ...]
    regions: tuple[tuple[RegionKind, Span], ...]


@dataclass(slots=True)
class Opened:
    """A tag that is not closed yet; `start` is where its first word is printed, -1 until there is one."""

    tag: str
    marks: tuple[tuple[MarkKind, str], ...]
    regions: tuple[RegionKind, ...]
    start: int = -1


class Printer:
    """Takes tags and words in the order of the page; `close` gives the `Print`."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._at = 0
        self._gap = ""  # white space that is owed before the next word
        self._opened: list[Opened] = []
        self._waiting: list[Opened] = []  # opened since the last word
        self._rows: list[int] = []  # where each open row of a table begins
        self._silent = self._verbatim = self._owners = 0
        self._marks: list[Mark] = []
        self._regions: list[tuple[RegionKind, Span]] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""
        self._silent += tag in SILENT
        self._break("p" if tag == "dt" else tag)  # a name and what it says are a paragraph
        if tag == "tr":
            self._rows.append(self._at)
        elif tag in CELLS and not self._silent:
            self._next_cell()
        opened = Opened(tag, tuple(_marks(tag, attributes)), tuple(self._regions_of(tag, attributes)))
        self._verbatim += tag in VERBATIM
        self._owners += _owns(tag)
        self._opened.append(opened)
        if opened.marks or opened.regions:
            self._waiting.append(opened)

    def end(self, tag: str) -> None:
        """The tag opened last closes: the parser balances them."""
        opened = self._opened.pop()
        if self._waiting and self._waiting[-1] is opened:
            self._waiting.pop()
        elif opened.start >= 0:
            self._close(opened)
        self._silent -= tag in SILENT
        self._verbatim -= tag in VERBATIM
        self._owners -= _owns(tag)
        if tag == "tr":
            self._rows.pop()
            self._gap = self._gap.replace("\t", " ")
        if tag != "br":
            self._break(tag)

    def data(self, words: str) -> None:
        """Words between tags."""
        if self._silent:
            return
        if self._verbatim:
            self._lines(words.replace("\r\n", "\n").replace("\r", "\n"))
        else:
            self._print(BLANKS.sub(" ", words))

    def comment(self, _: str) -> None:
        """Comments are not printed."""

    def pi(self, _target: str, _data: str | None = None) -> None:
        """Nor are processing instructions."""

    def close(self) -> Print:
        """The page, printed."""
        while self._opened:
            self.end(self._opened[-1].tag)
        return Print("".join(self._pieces), tuple(sorted(self._marks)), tuple(self._regions))

    def _print(self, words: str) -> None:
        """`words` in the flow of a line, with the white space owed before them."""
        body = words.strip(" ")
        if not body.strip() and not (body and self._at and self._gap in ("", " ")):
            self._gap = self._gap or " "  # no-break spaces alone on a line hold it open, they are not printed
            return
        if words[0] == " ":
            self._gap = self._gap or " "
        self._put(body)
        self._gap = " " if words[-1] == " " else ""

    def _put(self, words: str) -> None:
        gap = self._gap if self._at else ""
        self._pieces += (gap, words)
        self._at += len(gap)
        for opened in self._waiting:
            opened.start = self._at
        self._waiting.clear()
        self._at += len(words)

    def _lines(self, words: str) -> None:
        """Preformatted words: their newlines and indents are kept."""
        body = words.strip("\n")
        if not body.strip():
            self._owe(words.count("\n"))
            return
        lead = len(words) - len(words.lstrip("\n"))
        self._owe(lead)
        self._put(body)
        self._gap = "\n" * (len(words) - lead - len(body))

    def _break(self, tag: str) -> None:
        if self._silent:
            return
        if tag in PARAGRAPHS:
            self._owe(2)
        elif tag == "br":
            self._gap = "\n" * min(self._gap.count("\n") + 1, 2)
        elif tag in LINES:
            self._owe(1)

    def _owe(self, newlines: int) -> None:
        """At least so many newlines before the next word; the words of a cell begin in its row."""
        if newlines and self._gap != "\t":
            self._gap = "\n" * max(newlines, self._gap.count("\n"))

    def _next_cell(self) -> None:
        """A short cell stands before the next one in a line; longer ones are columns, each for itself."""
        begin = self._rows[-1] if self._rows else self._at
        if begin < self._at <= begin + LONGEST_CELL:
            self._gap = "\t"
        elif begin < self._at:
            self._owe(2)

    def _close(self, opened: Opened) -> None:
        self._marks += (Mark(opened.start, self._at, kind, value) for kind, value in opened.marks)
        self._regions += ((kind, Span(opened.start, self._at)) for kind in opened.regions)

    def _regions_of(self, tag: str, attributes: Mapping[str, str]) -> Iterator[RegionKind]:
        if tag in PARAGRAPHS or tag in LINES or tag in CELLS:
            yield "box"
        role = ROLES.get(attributes.get("role", "")) if attributes else None
        if tag in MAIN or role == "main":
            yield "main"
        elif role == "margin" or (tag in MARGINS and not (tag in OWNED and self._owners)):
            yield "margin"


def _owns(tag: str) -> bool:
    return tag in MAIN or tag == "blockquote"


def _marks(tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[MarkKind, str]]:
    """What a tag and its style say about its words."""
    kind = MARKED.get(tag)
    if kind:
        yield kind, tag[1] if kind == "heading" else ""
    if not attributes:
        return
    if tag == "a":
        address = attributes.get("href", "").strip()
        if address and not address.lower().startswith(("#", "javascript:")):
            yield "link", address
    style = attributes.get("style", "")[:LONGEST_STYLE]
    if "font-" in style.lower():
        yield from ((kind, "") for kind, look in _LOOKS if look.search(style))


_LOOKS: tuple[tuple[MarkKind, re.Pattern[str]], ...] = (("bold", BOLD), ("italic", ITALIC))
