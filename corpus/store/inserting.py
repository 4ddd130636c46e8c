"""Many rows into a table with few statements.

To run a statement costs more than a row of it, and a check against a list of words is made ready anew each
time.  So a statement has as many rows as any database takes.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

MOST_VALUES = 999
"""A statement of SQLite takes so many, however old it is."""


def insert_values(
    connection: sa.Connection,
    table: str,
    columns: tuple[str, ...],
    values: Sequence[Any],
    most: int = MOST_VALUES,
    *,
    tail: str = "",
) -> None:
    """The rows are in the table: their values one after the other, as the driver takes them.

    No statement has more than `most` values; `tail` ends each.
    """
    width, dialect = len(columns), connection.dialect.name
    size = most // width * width
    whole = len(values) - len(values) % size
    if whole:
        some = [tuple(values[at : at + size]) for at in range(0, whole, size)]
        connection.exec_driver_sql(_into(dialect, table, columns, size // width, tail), some)
    if rest := tuple(values[whole:]):
        connection.exec_driver_sql(_into(dialect, table, columns, len(rest) // width, tail), rest)


@lru_cache(maxsize=256)
def _into(dialect: str, table: str, columns: tuple[str, ...], rows: int, tail: str) -> str:
    row = ", ".join(["?" if dialect == "sqlite" else "%s"] * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([f'({row})'] * rows)}{tail}"
