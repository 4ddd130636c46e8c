"""Many rows into a table with few statements.

To run a statement costs more than a row of it, and a check against a list of words is made ready anew each
time.  So a statement has as many rows as any database takes.  Where one of them fails, SQLite leaves those
before it, and keeps no copy of what was there: the caller undoes all that he has begun.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import groupby
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
    width, dialect = len(columns), connection.dialect.name
    size = most // width * width
    whole = len(values) - len(values) % size
    if whole:
        some = [values[at : at + size] for at in range(0, whole, size)]
        run_many(connection, _into(dialect, table, columns, size // width, tail), some)
    if rest := values[whole:]:
        run(connection, _into(dialect, table, columns, len(rest) // width, tail), rest)


def insert_columns(
    connection: sa.Connection, table: str, columns: Mapping[str, Sequence[Any]], most: int = MOST_VALUES
) -> None:
    """The same, where what the rows have in each column, all as long, is together."""
    if not columns:
        return
    at_once, count = most // len(columns), len(next(iter(columns.values())))
    values = [_mixed(columns, range(at, min(at + at_once, count))) for at in range(0, count, at_once)]
    dialect, names = connection.dialect.name, tuple(columns)
    for rows, some in groupby(values, lambda each: len(each) // len(columns)):
        run_many(connection, _into(dialect, table, names, rows, ""), list(some))


def _mixed(columns: Mapping[str, Sequence[Any]], rows: range) -> list[Any]:
    """The values of these rows, row after row."""
    values: list[Any] = [None] * (len(rows) * len(columns))
    for at, column in enumerate(columns.values()):
        values[at :: len(columns)] = column[rows.start : rows.stop]
    return values


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
