"""JSON Lines: one object an utterance, UTF-8, nothing escaped that need not be."""

import json
from collections.abc import Iterable, Iterator
from typing import IO

from corpus.errors import BadInput
from corpus.exchange.flat import FlatRow, typed

SUFFIXES = (".jsonl", ".ndjson")


def dump(rows: Iterable[FlatRow], stream: IO[str]) -> None:
    """Write one object a line, in the order of the columns; what is not known is null."""
    for row in rows:
        stream.write(json.dumps(row, ensure_ascii=False) + "\n")


def load(stream: IO[str], name: str) -> Iterator[FlatRow]:
    """The rows, typed.  Raises `BadInput` naming the file and the line."""
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise BadInput(f"{name}, line {number}: no JSON: {error}") from error
        if not isinstance(row, dict):
            raise BadInput(f"{name}, line {number}: an object is needed, with the columns as its keys")
        yield typed(row, f"{name}, line {number}")
