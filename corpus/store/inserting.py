"""Many rows into a table with few statements.

To run a statement costs more than a row of it, and a check against a list of words is made ready anew each
time.  So a statement has as many rows as any database takes.
"""

from collections.abc import Sequence
from functools import cache
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
) -> None:
    """The rows are in the table: their values one after the other, as the driver takes them.

    No statement has more than `most` values.
    """
    rows, width = most // len(columns), len(columns)
    whole = len(values) - len(values) % (rows * width)
    for start, end, size in ((0, whole, rows * width), (whole, len(values), width)):
        if some := [tuple(values[at : at + size]) for at in range(start, end, size)]:
            connection.exec_driver_sql(_into(connection.dialect.name, table, columns, size // width), some)


@cache
def _into(dialect: str, table: str, columns: tuple[str, ...], rows: int) -> str:
    row = ", ".join(["?" if dialect == "sqlite" else "%s"] * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([f'({row})'] * rows)}"
