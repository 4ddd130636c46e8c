"""Statements straight to SQLite's driver, for the roads that every page takes.

There a statement costs a tenth of what it does on its way through SQLAlchemy, which matters to who adds one
page; other databases are asked through it.  Must not know what the tables mean.
"""

import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

Row = Sequence[Any]


def fetched(connection: sa.Connection, statement: str, values: Row = ()) -> Sequence[Row]:
    """The rows that the statement gives, inside the transaction that is going on.

    Raises what SQLAlchemy would.
    """
    driver = _driver(connection)
    if driver is None:
        return connection.exec_driver_sql(statement, tuple(values)).all()
    try:
        return driver.execute(statement, values).fetchall()
    except sqlite3.Error as error:
        raise raised(connection, statement, error) from error


def found(connection: sa.Connection, statement: sa.SelectBase) -> Sequence[Row]:
    """The same for a statement of SQLAlchemy's that has no parameters: put into words once."""
    return fetched(connection, _in_words(connection.dialect, statement))


@lru_cache(maxsize=64)
def _in_words(dialect: sa.Dialect, statement: sa.ClauseElement) -> str:
    return str(statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))


def run(connection: sa.Connection, statement: str, values: Row = ()) -> None:
    """The statement is done, inside the transaction that is going on.  Raises what SQLAlchemy would."""
    run_many(connection, statement, [values])


def run_many(connection: sa.Connection, statement: str, many: Sequence[Row]) -> None:
    """The same with one row of values after the other."""
    driver = _driver(connection)
    if driver is None:
        connection.exec_driver_sql(statement, [tuple(each) for each in many] if many[0] else None)
        return
    try:
        if len(many) == 1:
            driver.execute(statement, many[0])
        else:
            driver.executemany(statement, many)
    except sqlite3.Error as error:
        raise raised(connection, statement, error) from error


def sqlite_of(connection: sa.Connection) -> sqlite3.Connection:
    """SQLite's own connection, for who knows that it is one."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 (PostgreSQL does not come this way)
    return driver


def _driver(connection: sa.Connection) -> sqlite3.Connection | None:
    """SQLite's own connection; None elsewhere, and where SQLAlchemy has yet to begin a transaction."""
    if not connection.in_transaction():
        return None
    driver = connection.connection.driver_connection
    return driver if isinstance(driver, sqlite3.Connection) else None


def raised(connection: sa.Connection, statement: str, error: sqlite3.Error) -> BaseException:
    """What SQLAlchemy would raise for an error of the driver's."""
    return sa.exc.DBAPIError.instance(statement, None, error, sqlite3.Error, dialect=connection.dialect)
