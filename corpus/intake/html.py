"""Web pages: the main text as it is printed; bold, italics, headings, quotations, links, items as marks.

lxml reads the tags, trafilatura says where the main text begins and ends; both come with the extra `html`.
The text is all that the page prints between these two places: nothing inside it is dropped or put in order.
"""

import codecs
import re
from collections.abc import Iterator, Mapping

from corpus.errors import NotText, UnknownFormat
from corpus.intake.decoding import BYTE_ORDER_MARKS, WEB_ENCODINGS, decoded, storable
from corpus.intake.main_text import Part, stretch, without_margins
from corpus.intake.metadata import Declared
from corpus.intake.printing import Print, Printer
from corpus.reading.page import Mark, Page

SUFFIXES = (".htm", ".html", ".xhtml")
# <meta charset="utf-8">, <meta … content="text/html; charset=utf-8">, <?xml version="1.0" encoding="utf-8"?>
DECLARED_CHARSET = re.compile(
    rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE
)
DECLARED_WITHIN = 4096
# What pages that name an old encoding are really written in (the WHATWG's labels).
MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "euc-kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "iso-8859-11": "cp874",
    "iso-8859-9": "cp1254",
    "iso8859-1": "cp1252",
    "ks_c_5601-1987": "cp949",
    "latin1": "cp1252",
    "shift-jis": "cp932",
    "shift_jis": "cp932",
    "tis-620": "cp874",
    "x-sjis": "cp932",
}
MOST_EXTRACTED = 8_000_000


class _Target(Printer):
    """Prints the page and listens to what its head declares."""

    def __init__(self) -> None:
        super().__init__()
        self.declared = Declared()
        self._listening = ""
        self._heard: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in ("html", "link", "meta", "time"):
            self.declared.tag(tag, attributes)
        elif tag == "title" or (tag == "script" and "ld+json" in attributes.get("type", "")):
            self._listening = tag
        super().start(tag, attributes)

    def data(self, words: str) -> None:
        if self._listening:
            self._heard.append(words)
        super().data(words)

    def end(self, tag: str) -> None:
        if tag == self._listening:
            heard = "".join(self._heard)
            self._listening = ""
            self._heard.clear()
            if tag == "title":
                self.declared.add("title", heard)
            else:
                self.declared.script(heard)
        super().end(tag)


def page(data: bytes, filename: str) -> Page:
    """The main text of the page, its marks, and what it says about itself.

    Where the extractor finds no main text, or much less than there is, the page is kept whole with a doubt.
    Raises `UnknownFormat` where the extra `html` is not installed, `NotText` where nothing is printed.
    """
    source, unsure = _source(data, filename)
    printed, declared = _printed(source, filename)
    part = without_margins(printed)
    main, note = _main(source, part)
    if not main.text:
        raise NotText(f"{filename}: the page prints no words; there is nothing to read")
    text, unstorable = storable(main.text)
    doubts = (*(Mark(0, 0, "doubt", mark.value) for mark in unsure), *unstorable, *_doubt(note))
    return Page(text, tuple(sorted({*doubts, *main.marks})), declared.facts(_headline(main)))


def _source(data: bytes, filename: str) -> tuple[str, tuple[Mark, ...]]:
    """The page's tags and words, in the encoding that it declares unless they are plainly UTF-8."""
    charset = _charset(data)
    if charset:
        try:
            data = data.decode(charset).encode()
        except UnicodeDecodeError:
            text, doubts = decoded(data, filename)
            return text, (*doubts, Mark(0, 0, "doubt", f"encoding: declared as {charset}, which it is not"))
    return decoded(data, filename)


def _charset(data: bytes) -> str:
    """The declared encoding where it is needed: no byte order mark, no UTF-8."""
    found = DECLARED_CHARSET.search(data[:DECLARED_WITHIN])
    name = found[1].decode().lower() if found else ""
    if not name or name.startswith(("utf-8", "utf8", "utf-16", "unicode")):
        return ""
    if data.startswith(tuple(mark for mark, _ in BYTE_ORDER_MARKS)):
        return ""
    try:
        data.decode()
    except UnicodeDecodeError:
        return _codec(MEANT.get(name, name))
    return name if name == "iso-2022-jp" else ""


def _codec(name: str) -> str:
    """Python's name for an encoding of the web; empty for all others, though Python may know them."""
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return ""
    return codec if codec in {codecs.lookup(known).name for known in WEB_ENCODINGS} else ""


def _printed(source: str, filename: str) -> tuple[Print, Declared]:
    try:
        from lxml import etree  # noqa: PLC0415  slow to import, and an extra
    except ImportError as error:
        raise UnknownFormat(f"{filename}: web pages need an extra: pip install 'corpus-db[html]'") from error
    target = _Target()
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)
    parser.feed(source.encode())
    return parser.close(), target.declared


def _main(source: str, part: Part) -> tuple[Part, str]:
    """The main text, and a note where the extractor could not tell it from the rest."""
    if len(source) > MOST_EXTRACTED:
        return part, f"the page is too large for the extractor ({len(source) / 1e6:.0f} M characters)"
    try:
        found = list(_extracted(source))
    except ImportError:
        return part, "the extractor is missing: pip install 'corpus-db[html]'"
    except Exception as error:  # whatever a library trips over, the page can be read without it
        return part, f"the extractor failed ({type(error).__name__})"
    span = stretch(part, found)
    return (part.of([span]), "") if span else (part, "the extractor finds too little of the page")


def _extracted(source: str) -> Iterator[str]:
    from trafilatura import bare_extraction  # noqa: PLC0415  0.15 s

    found = bare_extraction(
        source,
        fast=True,
        favor_recall=True,
        include_comments=False,
        include_tables=True,
        with_metadata=False,
    )
    body = getattr(found, "body", None)
    if body is not None:
        yield from (str(words) for words in body.itertext())


def _doubt(note: str) -> Iterator[Mark]:
    if note:
        yield Mark(0, 0, "doubt", f"main-text: {note}; all of it is kept but its margins")


def _headline(main: Part) -> str:
    """The only heading of the first level; empty where there are several."""
    found = [mark for mark in main.marks if mark.kind == "heading" and mark.value == "1"]
    return " ".join(main.text[found[0].start : found[0].end].split()) if len(found) == 1 else ""
