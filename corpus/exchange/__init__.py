"""Corpora in and out.

One file per interchange format: **the one place where a format is added.**
A format is a module of this folder with

    SUFFIXES                        the endings of file names that are in this format (".csv")
    dump(rows, stream)              flat rows to a text stream
    load(stream, name) -> rows      flat rows from it; raises BadInput with file and row

A flat row is a `dict` with the columns of `corpus.exchange.flat.COLUMNS`: one utterance with its document,
speaker and meeting beside it.  It is whole: exported, imported elsewhere and exported again it is the same.
"""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import PurePath
from typing import IO, Protocol, cast

from corpus.errors import UnknownFormat
from corpus.exchange.flat import FlatRow


class Format(Protocol):
    """What each format of this folder offers."""

    SUFFIXES: tuple[str, ...]

    def dump(self, rows: Iterable[FlatRow], stream: IO[str]) -> None:
        """Write `rows` to `stream`."""
        ...

    def load(self, stream: IO[str], name: str) -> Iterator[FlatRow]:
        """The rows in `stream`; `name` is what messages call it."""
        ...


@cache
def formats() -> dict[str, Format]:
    """Every format by the name of its module."""
    modules = {
        found.name: importlib.import_module(f"{__name__}.{found.name}")
        for found in pkgutil.iter_modules(__path__)
    }
    return {name: cast(Format, module) for name, module in modules.items() if hasattr(module, "SUFFIXES")}


def format_of(filename: str) -> Format:
    """The format that the ending of `filename` names.  Raises `UnknownFormat` where none does."""
    suffix = PurePath(filename).suffix.lower()
    for format_ in formats().values():
        if suffix in format_.SUFFIXES:
            return format_
    known = ", ".join(suffix for format_ in formats().values() for suffix in format_.SUFFIXES)
    raise UnknownFormat(
        f"{filename}: files ending in {suffix!r} are no known format; those that are: {known}"
    )
