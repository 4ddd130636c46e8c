"""What is packed, unpacked as it is read, and no further than text can have been packed.

Text shrinks to a tenth, much the same text to a hundredth; deflate ends at a thousandth: that is a bomb.
"""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from typing import IO, Any, cast

from corpus.intake import LARGEST_BYTES

UNPACKED_BY: dict[bytes, Callable[..., object]] = {
    b"\x1f\x8b": gzip.open,
    b"BZh": bz2.open,
    b"\xfd7zXZ\0": lzma.open,
}
MOST_RATIO = 200
ALWAYS_ALLOWED = 10_000_000
"""Bytes: a small archive may unpack to so much whatever the ratio."""


class Bomb(Exception):
    """What was unpacked is out of all proportion to what was packed."""

    def __init__(self) -> None:
        super().__init__(f"unpacks to more than {MOST_RATIO} times its size, which text does not; left out")


BROKEN = (
    *(Bomb, EOFError, NotImplementedError, OSError, RuntimeError, ValueError),
    *(lzma.LZMAError, tarfile.TarError, zipfile.BadZipFile, zlib.error),
)
"""What goes wrong with an archive; a wrong password is a RuntimeError."""


def too_much(unpacked: int, packed: int) -> bool:
    """True for sizes in bytes that nothing made of text has."""
    return unpacked > ALWAYS_ALLOWED + MOST_RATIO * packed


def opened(packed: "io.BufferedReader[Any]") -> "io.BufferedReader[Any]":
    """The stream as it was before it was packed, by what its first bytes are; itself where it was not."""
    head = packed.peek(6)
    unpack = next((unpack for magic, unpack in UNPACKED_BY.items() if head.startswith(magic)), None)
    return cast("io.BufferedReader[Any]", unpack(packed)) if unpack else packed


class Measured:
    """A stream that is unpacked from the file `packed`, and how much of that was used."""

    def __init__(self, unpacked: IO[bytes], packed: IO[bytes]) -> None:
        self._unpacked, self._packed = unpacked, packed
        self._count = self._told = 0

    def read(self, size: int = -1) -> bytes:
        """As a file reads.  Raises `Bomb`."""
        return self._counted(self._unpacked.read(size))

    def readline(self, size: int = -1) -> bytes:
        """As a file reads a line.  Raises `Bomb`."""
        return self._counted(self._unpacked.readline(size))

    def used(self) -> int:
        """How many bytes of the packed file went since this was last asked."""
        before, self._told = self._told, self._packed.tell()
        return self._told - before

    def _counted(self, data: bytes) -> bytes:
        self._count += len(data)
        if too_much(self._count, self._packed.tell()):
            raise Bomb
        return data


def whole(stream: IO[bytes]) -> bytes | None:
    """All bytes of a page; None where there are more than a page may have."""
    data = stream.read(LARGEST_BYTES + 1)
    return data if len(data) <= LARGEST_BYTES else None
