"""Many rows into a table with few statements.

To run a statement costs more than a row of it, and a check against a list of words is made ready anew each
time.  So a statement has as many rows as any database takes.  Where one of them fails, SQLite leaves those
before it, and keeps no copy of what was there: the caller undoes all that he has begun.
"""

import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from corpus.store.driver import fetched, run, run_many

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
    columns, values = _filled(columns, values)
    width, dialect = len(columns), connection.dialect.name
    size = most // width * width
    whole = len(values) - len(values) % size
    if whole:
        some = [values[at : at + size] for at in range(0, whole, size)]
        run_many(connection, _into(dialect, table, columns, size // width, tail), some)
    if rest := values[whole:]:
        run(connection, _into(dialect, table, columns, len(rest) // width, tail), rest)


def _filled(columns: tuple[str, ...], values: Sequence[Any]) -> tuple[tuple[str, ...], Sequence[Any]]:
    """The same without the columns that are empty in every row."""
    width = len(columns)
    kept = [at for at in range(width) if values and not _is_empty(values, at, width)]
    if len(kept) in {0, width}:
        return columns, values
    made: list[Any] = [None] * (len(values) // width * len(kept))
    for at, column in enumerate(kept):
        made[at :: len(kept)] = values[column::width]
    return tuple(columns[at] for at in kept), made


def _is_empty(values: Sequence[Any], at: int, width: int) -> bool:
    return values[at] is None and values[at::width].count(None) == len(values) // width


def most_values(connection: sa.Connection) -> int:
    """How many values a statement may have here."""
    driver = connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        return driver.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER)
    return MOST_VALUES


def drawn(connection: sa.Connection, model: type[Any], count: int) -> range:
    """Numbers for so many new rows, one after the other, never used before: nobody else writes meanwhile."""
    table = model.__tablename__
    if connection.dialect.name == "sqlite":
        last = f"coalesce((SELECT max(id) FROM {table}), 0)"
        if model.__table__.kwargs.get("sqlite_autoincrement"):
            used = f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'"
            last = f"max({last}, coalesce(({used}), 0))"
        first: int = fetched(connection, f"SELECT 1 + {last}")[0][0]
        return range(first, first + count)
    sequence = f"pg_get_serial_sequence('{table}', 'id')"
    last = connection.scalar(sa.text(f"SELECT setval({sequence}, nextval({sequence}) + {count - 1})"))
    return range(last + 1 - count, last + 1)


@lru_cache(maxsize=256)
def _into(dialect: str, table: str, columns: tuple[str, ...], rows: int, tail: str) -> str:
    row = ", ".join(["?" if dialect == "sqlite" else "%s"] * len(columns))
    insert = "INSERT OR FAIL" if dialect == "sqlite" else "INSERT"
    return f"{insert} INTO {table} ({', '.join(columns)}) VALUES {', '.join([f'({row})'] * rows)}{tail}"
