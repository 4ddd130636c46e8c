"""WebVTT captions; the library webvtt-py reads the cues.

A cue's voice (`<v Ada Moor>`) becomes a mark over what it says, its times a mark over the whole cue.
"""

from collections.abc import Iterable, Iterator
from io import StringIO

from corpus.intake.captions import captioned, cues_of
from corpus.intake.decoding import decoded
from corpus.reading.page import Facts, Mark, Page

SUFFIXES = (".vtt",)
HEADER = "WEBVTT"


def page(data: bytes, filename: str) -> Page:
    """The words of the cues, one line below the other; comments, styles and times are not in the text.

    Cues that cannot be read are left out, with a doubt that counts them; a file without any is plain text.
    """
    from webvtt import WebVTT  # noqa: PLC0415  a page of another type does not pay for it

    text, doubts = decoded(data, filename)
    body = text.lstrip("\ufeff\n ")
    headed = body.startswith(HEADER)
    read = WebVTT.from_buffer(StringIO(body if headed else f"{HEADER}\n\n{body}"))
    cues = cues_of(read.captions)
    if not cues:
        return Page(
            text, (*doubts, Mark(0, 0, "doubt", "captions-none: no cue was found; read as plain text"))
        )
    unread = text.count("-->") - len(read.captions)
    return captioned(cues, (*doubts, *_doubts(headed, unread)), Facts(language=_language(read.metadata)))


def _doubts(headed: bool, unread: int) -> Iterator[Mark]:
    if not headed:
        yield Mark(0, 0, "doubt", f"captions-header: the file does not begin with {HEADER}")
    if unread > 0:
        yield Mark(0, 0, "doubt", f"captions-unread: {unread} cues without readable times are left out")


def _language(metadata: Iterable[str]) -> str:
    """`Language: en`, as some sites write below the first line."""
    fields = (line.partition(":") for line in metadata)
    return next((value.strip() for name, _, value in fields if name.strip().lower() == "language"), "")
