"""Where pages come from: files, folders, patterns, archives, files of JSON lines, standard input.

One file per kind of container: **the one place where a kind is added.**
A kind is a module of this folder with

    SUFFIXES                        the endings of file names that it opens (".zip")
    pages(path) -> Iterator[Found]  its pages, one at a time, by the names that they have in it

Pages come lazily, one in memory at a time.  What cannot be taken (a path that climbs out of its archive, a
link, an encrypted member, an archive in an archive, a bomb) comes as a `Found` that says why; the pages
beside it come as well.  Knows files and endings; must not know what a page says, nor a database.
"""

import glob
import importlib
import os
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path, PurePath
from typing import Protocol, cast

from corpus.errors import BadInput
from corpus.intake import suffixes
from corpus.sources.found import Found

STANDARD_INPUT = Path("-")


class Container(Protocol):
    """What each kind offers."""

    SUFFIXES: tuple[str, ...]

    def pages(self, path: Path) -> Iterator[Found]:
        """The pages in the file at `path`."""
        ...


@cache
def containers() -> dict[str, Container]:
    """Every kind of container by the endings that it opens."""
    modules = [
        cast(Container, importlib.import_module(f"{__name__}.{each.name}"))
        for each in pkgutil.iter_modules(__path__)
    ]
    return {ending: module for module in modules if hasattr(module, "SUFFIXES") for ending in module.SUFFIXES}


def container_of(filename: str) -> Container | None:
    """The kind that opens files of that name; None where it is a page, or nothing that is known here.

    >>> container_of("talks.TAR.GZ").SUFFIXES[0], container_of("talks.txt")
    ('.tar', None)
    """
    name = filename.lower()
    return next((kind for ending, kind in containers().items() if name.endswith(ending)), None)


def found_in(paths: Iterable[Path | str]) -> Iterator[Found]:
    """The pages at the paths, in order: folders opened, patterns matched, containers unpacked.

    Hidden files and files of other kinds in a folder are left out.  Raises `BadInput` where a path is
    missing, a pattern matches nothing, or a folder has no page in it.
    """
    for given in paths:
        path = Path(given)
        if path == STANDARD_INPUT:
            yield from _standard_input()
        elif path.is_dir():
            yield from _folder(path)
        elif path.exists():
            yield from _file(path)
        else:
            yield from _matching(path)


def size_of(paths: Iterable[Path | str]) -> int | None:
    """How many bytes `found_in` will go through, for telling how far a load is; None where nobody knows."""
    total = 0
    for given in paths:
        path = Path(given)
        if path == STANDARD_INPUT:
            return None
        some = [path] if path.is_file() else _files(path) if path.is_dir() else _matches(path)
        total += sum(_size(each) for each in some)
    return total


def _file(path: Path) -> Iterator[Found]:
    kind = container_of(path.name)
    if kind is None:
        yield Found(path, size=_size(path))
    else:
        yield from kind.pages(path)


def _folder(folder: Path) -> Iterator[Found]:
    empty = True
    for path in _files(folder):
        empty = False
        yield from _file(path)
    if empty:
        endings = ", ".join((*suffixes(), *containers()))
        raise BadInput(f"{folder}: no pages in this folder; files that are read end in {endings}")


def _files(folder: Path) -> Iterator[Path]:
    """The pages and containers in a folder and those below it, sorted; links to folders are not followed."""
    open_ = [_entries(folder)]
    while open_:
        entry = next(open_[-1], None)
        if entry is None:
            open_.pop()
        elif entry.is_dir(follow_symlinks=False):
            open_.append(_entries(entry.path))
        elif _is_read(entry.name) and entry.is_file():
            yield Path(entry.path)


def _entries(folder: Path | str) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        shown = sorted((entry for entry in entries if not entry.name.startswith(".")), key=_name)
    return iter(shown)


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _is_read(name: str) -> bool:
    return PurePath(name).suffix.lower() in suffixes() or container_of(name) is not None


def _matching(pattern: Path) -> Iterator[Found]:
    paths = _matches(pattern)
    if not paths:
        raise BadInput(f"{pattern}: there is no such file or folder")
    for path in paths:
        yield from _file(path) if path.is_file() else _folder(path)


def _matches(pattern: Path) -> list[Path]:
    """What a shell that was told not to would have put in the place of the pattern."""
    found = sorted(glob.glob(str(pattern), recursive=True))  # noqa: PTH207  (patterns from the root too)
    return [Path(each) for each in found]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # whoever opens it says so
        return 0


def _standard_input() -> Iterator[Found]:
    from corpus.sources.standard_input import pages  # noqa: PLC0415  it opens the other kinds itself

    yield from pages()
