"""Pages in a .tar file, packed or not, in the order in which they were put there."""

import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

from corpus.sources.found import Found, shown
from corpus.sources.members import TOO_LARGE, refusal, wanted
from corpus.sources.unpacking import BROKEN, Measured, opened, whole

SUFFIXES = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")


def pages(path: Path) -> Iterator[Found]:
    """The pages in the archive.  A member that cannot be taken is named; what is broken ends it."""
    try:
        with path.open("rb") as packed:
            yield from members(Measured(opened(packed), packed), path)
    except BROKEN as error:
        yield Found(path, refused=str(error))


def members(stream: Measured, path: Path | None = None) -> Iterator[Found]:
    """The pages in the stream, which is read once from beginning to end."""
    with tarfile.open(fileobj=cast(IO[bytes], stream), mode="r|") as archive:
        for member in archive:
            archive.members.clear()  # type: ignore[attr-defined]  # it would keep them all
            inside = shown(member.name).removeprefix("./")
            if not member.isdir() and wanted(inside):
                data, reason = _content(archive, member, inside)
                yield Found(path, inside, data, size=stream.used(), refused=reason)


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo, name: str) -> tuple[bytes, str]:
    if not member.isreg():
        return b"", "a link or a device, no page; left out"
    if reason := refusal(name):
        return b"", reason
    content = archive.extractfile(member)
    data = whole(content) if content else b""
    return (data, "") if data is not None else (b"", TOO_LARGE)
