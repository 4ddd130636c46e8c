r"""Bytes to text that every database keeps, and what had to be done for it.

Knows encodings and newlines, no file type.

>>> decoded(b"caf\xc3\xa9\r\n", "a.txt")
('café\n', ())
>>> decoded("Grüße, schöne Grüße aus Köln".encode("cp1252"), "a.txt")[0]
'Grüße, schöne Grüße aus Köln'
"""

import codecs
import re

from corpus.errors import NotText
from corpus.reading.page import Mark

# UTF-32 before UTF-16: the one's mark begins with the other's.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What pages of the web are written in (the WHATWG's list): no mainframe and no old Macintosh.
WEB_ENCODINGS = [
    *(f"cp125{page}" for page in range(9)),
    *(f"iso8859_{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    *("big5", "cp866", "cp874", "cp932", "cp949", "euc_jp", "gb18030", "iso2022_jp", "koi8_r", "koi8_u"),
]
# Western Europe wrote in Windows-1252; bytes alone do not tell it from its neighbours, the language does.
USUAL = "cp1252"
NEIGHBOURS = frozenset({"cp1250", "cp1254", "cp1257", "cp1258"}) | {
    f"iso8859_{part}" for part in (2, 3, 4, 10, 13, 14, 15, 16)
}
WESTERN = frozenset("af ca co da de en es eu fi fr ga gl is it lb nl no pt sv".split())
UNPRINTABLE = bytes(sorted({*range(32), 127} - {*b"\t\n\r\f\v\x1b\x1a"}))
UNSTORABLE = re.compile("[\0\ud800-\udfff]")
SNIFFED_BYTES = 65_536
SNIFFED_CHARACTERS = 1_000
MOST_UNPRINTABLE = 0.05
MOST_BROKEN = 0.01


def decoded(data: bytes, filename: str) -> tuple[str, tuple[Mark, ...]]:
    """The text in `data`, newlines settled, and doubt marks for what was unsure.

    UTF-8 is taken at its word; then byte order marks; then what the bytes look like, with a doubt that names
    the encoding.  Raises `NotText` for binary data.
    """
    text, note = _text(data, filename)
    text, marks = storable(text.replace("\r\n", "\n").replace("\r", "\n"))
    if note:
        marks = (Mark(0, 0, "doubt", f"encoding: {note}"), *marks)
    return text, marks


def storable(text: str) -> tuple[str, tuple[Mark, ...]]:
    """`text` with NUL and lone surrogates as U+FFFD, one for one, and a doubt where there were any."""
    first = None if _is_storable(text) else UNSTORABLE.search(text)
    if not first:
        return text, ()
    clean, count = UNSTORABLE.subn("\ufffd", text)
    note = f"unstorable-character: {count} NUL or lone surrogate read as U+FFFD"
    return clean, (Mark(first.start(), first.end(), "doubt", note),)


def _is_storable(text: str) -> bool:
    """Whether there is no NUL and no lone surrogate, seen a hundred times as fast as by a pattern."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def _text(data: bytes, filename: str) -> tuple[str, str]:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            note = "" if encoding == "utf-8" else f"read as {encoding} by its byte order mark"
            return data[len(mark) :].decode(encoding, errors="replace"), note
    _refuse_binary(data, filename)
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        return _not_utf8(data, error)


def _refuse_binary(data: bytes, filename: str) -> None:
    head = data[:SNIFFED_BYTES]
    odd = len(head) - len(head.translate(None, UNPRINTABLE))
    if odd > MOST_UNPRINTABLE * len(head) + 1:
        raise NotText(
            f"{filename}: looks binary ({odd} of its first {len(head)} bytes are no text); nothing was read"
        )


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> tuple[str, str]:
    """UTF-8 with a little damage stays UTF-8; the rest is what charset-normalizer takes it for."""
    damaged = data.decode("utf-8", errors="replace")
    broken = damaged.count("\ufffd")
    multibyte = len(data) - len(damaged)
    if broken < MOST_BROKEN * len(damaged) and multibyte > broken:
        return damaged, f"not quite UTF-8: {broken} places from byte {error.start} read as U+FFFD"
    from charset_normalizer import from_bytes  # noqa: PLC0415  slow to import, seldom needed

    guess = from_bytes(data[: 4 * SNIFFED_BYTES], cp_isolation=WEB_ENCODINGS).best()
    encoding = guess.encoding if guess else USUAL
    text, usual = data.decode(encoding, errors="replace"), data.decode(USUAL, errors="replace")
    # Of the many code pages that agree on these bytes, name the one that people know.
    if text == usual or (encoding in NEIGHBOURS and _is_western(usual)):
        text, encoding = usual, USUAL
    return text, f"not UTF-8 at byte {error.start}; read as {encoding}"


def _is_western(text: str) -> bool:
    """True where the text, read as Windows-1252, looks like a language that was written in it."""
    from gcld3 import NNetLanguageIdentifier  # noqa: PLC0415  seldom needed

    detector = NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=4 * SNIFFED_CHARACTERS)
    sample = text[:SNIFFED_CHARACTERS].replace("\0", " ")
    return detector.FindLanguage(text=sample).language in WESTERN
