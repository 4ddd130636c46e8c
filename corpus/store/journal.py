"""How a SQLite file is kept while much is written to it, so that others can read."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import sqlalchemy as sa

from corpus.store.database import Database, engine, file_of


@contextmanager
def readable(database: Database | None) -> Iterator[None]:
    """Others can read while this process writes much: SQLite writes ahead into a second file meanwhile.

    In the end the corpus is one file again, unless somebody has it open: then the next one to write much
    makes it so.  A database that cannot do this is written as ever.
    """
    bind = engine(database)
    if file_of(bind.url) is None:
        yield
        return
    _keep_journal(bind, "WAL")
    try:
        yield
    finally:
        bind.dispose()  # whoever has the file open, we too, keeps it from being one again
        _keep_journal(bind, "DELETE")


def _keep_journal(bind: sa.Engine, mode: str) -> None:
    with suppress(sa.exc.OperationalError), bind.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)  # noqa: S101 (only SQLite has files)
        with suppress(sqlite3.OperationalError):  # somebody else is at it
            driver.execute(f"PRAGMA journal_mode = {mode}")
