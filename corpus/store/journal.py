"""How a SQLite file is kept while much is written to it, so that others can read."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal

import sqlalchemy as sa

from corpus.store.database import Database, engine, file_of, keep_journal
from corpus.store.driver import sqlite_of


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
    _keep(bind, "WAL")
    try:
        yield
    finally:
        bind.dispose()  # whoever has the file open, we too, keeps it from being one again
        _keep(bind, "DELETE")
        bind.dispose()


def _keep(bind: sa.Engine, mode: Literal["WAL", "DELETE"]) -> None:
    with suppress(sa.exc.OperationalError), bind.connect() as connection:
        keep_journal(sqlite_of(connection), mode)
