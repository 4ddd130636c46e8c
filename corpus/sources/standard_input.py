"""What comes through a pipe: JSON lines, a tar archive, packed or not; else one page, text or HTML."""

import io
import sys
from collections.abc import Iterator
from typing import IO, Any

from corpus.sources.found import Found
from corpus.sources.json_lines import lines
from corpus.sources.members import TOO_LARGE
from corpus.sources.tarred import members
from corpus.sources.unpacking import BROKEN, Measured, opened, whole

NAME = "standard-input"
TAR_MAGIC = slice(257, 262)


class Counted(io.RawIOBase):
    """A pipe that can say how much was read of it, as a file can."""

    def __init__(self, pipe: IO[bytes]) -> None:
        super().__init__()
        self._pipe, self._at = pipe, 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        """As a raw file does it."""
        data = self._pipe.read(len(buffer))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def tell(self) -> int:
        """Bytes that were read."""
        return self._at


def pages() -> Iterator[Found]:
    """The pages that come through standard input.  What is broken ends it."""
    packed: io.BufferedReader[Any] = io.BufferedReader(Counted(sys.stdin.buffer))
    try:
        unpacked = opened(packed)
        head = unpacked.peek(512)
        stream = Measured(unpacked, packed)
        if head[TAR_MAGIC] == b"ustar":
            yield from members(stream)
        elif head.lstrip()[:1] == b"{":
            yield from lines(stream)
        else:
            data = whole(stream)  # type: ignore[arg-type]
            ending = ".html" if head.lstrip()[:1] == b"<" else ".txt"
            yield Found(name=NAME + ending, data=data, refused=TOO_LARGE if data is None else "")
    except BROKEN as error:
        yield Found(name=NAME, refused=str(error))
