"""SubRip captions; the library webvtt-py reads the cues.

SubRip has no voices: a name before a colon stays in the text, where the forms look for it.
"""

import re
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from corpus.intake.captions import captioned, cues_of
from corpus.intake.decoding import decoded
from corpus.reading.page import Mark, Page

if TYPE_CHECKING:
    from webvtt import Caption

SUFFIXES = (".srt",)
# 0:01:02,5 -> 00:01:03.250   (also without hours, with a dot, with blanks around the comma)
TIMES = re.compile(
    r"\s{0,9}(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?: ?[,.] ?(\d{1,3}))?\d{0,9}"
    r"\s{0,9}-{1,3}>\s{0,9}(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?: ?[,.] ?(\d{1,3}))?"
)


def page(data: bytes, filename: str) -> Page:
    """The words of the cues, one line below the other; numbers and times are not in the text.

    Cues that cannot be read are left out, with a doubt that counts them; a file without any is plain text.
    """
    text, doubts = decoded(data, filename)
    lines = list(_numbered(text.lstrip("\ufeff").split("\n")))
    cues = cues_of(_captions("\n".join(lines)))
    if not cues:
        return Page(
            text, (*doubts, Mark(0, 0, "doubt", "captions-none: no cue was found; read as plain text"))
        )
    return captioned(cues, (*doubts, *_unread(lines)))


def _captions(text: str) -> "list[Caption]":
    from webvtt import WebVTT  # noqa: PLC0415  a page of another type does not pay for it
    from webvtt.errors import MalformedFileError  # noqa: PLC0415

    try:
        return WebVTT.from_buffer(StringIO(text), format="srt").captions
    except MalformedFileError:
        return []


def _numbered(lines: Sequence[str]) -> Iterator[str]:
    """The lines with every cue's number and times in the one spelling that the library reads.

    Numbers are lost or doubled and commas are dots in files that passed through other programs.
    """
    begun = False
    held: list[str] = []  # a line of digits: the next cue's number, or a year that somebody says
    for line in lines:
        times = TIMES.match(line) if "->" in line else None
        if times:
            if begun:
                yield ""
            begun, held = True, []
            yield from ("1", _times(times))
        elif held and not line.strip():
            held.append(line)
        elif begun:
            yield from held
            held = [line] if line.strip().isdecimal() else []
            if not held:
                yield line
    yield from held


def _times(found: re.Match[str]) -> str:
    hours, minutes, seconds, fraction, *end = found.groups()
    return f"{_time(hours, minutes, seconds, fraction)} --> {_time(*end)}"


def _time(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> str:
    return f"{hours or 0}:{minutes}:{seconds},{(fraction or '').ljust(3, '0')}"


def _unread(lines: Sequence[str]) -> Iterator[Mark]:
    unread = sum("-->" in line and not TIMES.match(line) for line in lines)
    if unread:
        yield Mark(0, 0, "doubt", f"captions-unread: {unread} lines of times could not be read")
