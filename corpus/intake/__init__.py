"""Bytes to a `Page`: text, marks, facts.

One file per file type: **the one place where a file type is added.**
A file type is a module of this folder with

    SUFFIXES                   the endings of file names that it reads (".txt")
    page(data, filename) -> Page    raises NotText

Newlines are settled here, once, before any offset exists: CRLF and CR become LF.  NUL and lone surrogates,
which no database keeps, become U+FFFD.  Whatever had to be done to the text is a `doubt` mark on it.
"""

import importlib
import pkgutil
from functools import cache
from pathlib import Path, PurePath
from typing import Protocol, cast

from corpus.errors import NotText, UnknownFormat
from corpus.reading.page import Page

LARGEST_BYTES = 100_000_000


class FileType(Protocol):
    """What each module of this folder offers."""

    SUFFIXES: tuple[str, ...]

    def page(self, data: bytes, filename: str) -> Page:
        """The page that `data` holds."""
        ...


@cache
def file_types() -> dict[str, FileType]:
    """Every file type by the endings that it reads."""
    modules = [
        cast(FileType, importlib.import_module(f"{__name__}.{found.name}"))
        for found in pkgutil.iter_modules(__path__)
    ]
    return {suffix: module for module in modules if hasattr(module, "SUFFIXES") for suffix in module.SUFFIXES}


def suffixes() -> tuple[str, ...]:
    """The endings of file names that can be read, sorted."""
    return tuple(sorted(file_types()))


def page_of(data: bytes, filename: str) -> Page:
    """The page in `data`, read by the file type that the ending of `filename` names.

    Raises `UnknownFormat` where no file type reads that ending, and `NotText` where the bytes are empty,
    binary, or too many.
    """
    suffix = PurePath(filename).suffix.lower()
    if suffix not in file_types():
        raise UnknownFormat(
            f"{filename}: files ending in {suffix!r} are not read; those that are: {', '.join(suffixes())}"
        )
    _refuse_large(len(data), filename)
    if not data.strip():
        raise NotText(f"{filename}: the file is empty; there is nothing to read")
    return file_types()[suffix].page(data, filename)


def bytes_of(path: Path) -> bytes:
    """The bytes of a file that is small enough for a page; raises `NotText` where they cannot be had."""
    try:
        _refuse_large(path.stat().st_size, str(path))
        return path.read_bytes()
    except OSError as error:
        raise NotText(f"{path}: cannot be read: {error.strerror or error}") from error


def open_page(path: Path) -> Page:
    """The page in the file at `path`.  Raises as `page_of` and `bytes_of` do."""
    return page_of(bytes_of(path), path.name)


def _refuse_large(size: int, shown: str) -> None:
    if size > LARGEST_BYTES:
        raise NotText(
            f"{shown}: {size / 1e6:,.0f} MB is too large for one page"
            f" (the most is {LARGEST_BYTES / 1e6:,.0f} MB); split it into the pages that it holds"
        )
