"""CSV: one row an utterance, UTF-8, a header, quoted as spreadsheets and pandas expect it."""

import csv
from collections.abc import Iterable, Iterator
from typing import IO

from corpus.errors import BadInput
from corpus.exchange.flat import COLUMNS, FlatRow, typed

SUFFIXES = (".csv",)
LONGEST_FIELD = 2**31 - 1  # a turn may be longer than the 128 kB at which the csv module stops


def dump(rows: Iterable[FlatRow], stream: IO[str]) -> None:
    """Write the rows with a header; what is not known is an empty field."""
    writer = csv.DictWriter(stream, fieldnames=list(COLUMNS), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


def load(stream: IO[str], name: str) -> Iterator[FlatRow]:
    """The rows, typed.  Raises `BadInput` naming the file and the row."""
    csv.field_size_limit(LONGEST_FIELD)
    reader = csv.DictReader(stream, strict=True)
    try:
        for number, row in enumerate(reader, start=1):
            if None in row:
                raise BadInput(f"{name}, row {number}: more fields than the header has columns")
            yield typed(row, f"{name}, row {number}")
    except csv.Error as error:
        raise BadInput(f"{name}, line {reader.line_num}: {error}") from error
