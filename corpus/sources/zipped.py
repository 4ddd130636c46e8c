"""Pages in a .zip file, in the order of their names."""

import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

from corpus.sources.found import Found
from corpus.sources.members import TOO_LARGE, refusal, wanted
from corpus.sources.unpacking import BROKEN, Bomb, too_much, whole

SUFFIXES = (".zip",)
ENCRYPTED = 0x1


def pages(path: Path) -> Iterator[Found]:
    """The pages in the archive.  A member that cannot be taken is named; a broken archive is one refusal."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = sorted(archive.infolist(), key=lambda member: member.filename)
            if too_much(sum(member.file_size for member in members), path.stat().st_size):
                raise Bomb  # members may share their bytes
            for member in members:
                if not member.is_dir() and wanted(member.filename):
                    yield _found(path, archive, member)
    except BROKEN as error:
        yield Found(path, refused=str(error))


def _found(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Found:
    data, reason = b"", _refusal(member)
    if not reason:
        try:
            with archive.open(member) as stream:
                content = whole(stream)
        except BROKEN as error:
            reason = f"cannot be unpacked: {error}"
        else:
            data, reason = (content, "") if content is not None else (b"", TOO_LARGE)
    return Found(path, member.filename, data, size=member.compress_size, refused=reason)


def _refusal(member: zipfile.ZipInfo) -> str:
    if member.flag_bits & ENCRYPTED:
        return "encrypted; unpack it first"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "a link, no page; left out"
    if too_much(member.file_size, member.compress_size):
        return str(Bomb())
    return refusal(member.filename)
