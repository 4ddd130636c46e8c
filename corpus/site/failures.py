"""What a visitor is told where Datasette itself would fail with a 500: whose fault it is, and what to do."""

import sqlite3

BUSY = ("database is locked", "database table is locked", "database schema is locked")
UNPARSED = (KeyError, ValueError, IndexError, OverflowError, TypeError)


def status_of(error: BaseException, *, asked: bool = False) -> tuple[int, str] | None:
    """Status and words for what SQLite or Datasette raised over a request; None for what is our own fault.

    `asked` is true for Datasette's own pages where something stood behind the question mark: what cannot be
    taken apart there is a bad request.

    >>> status_of(sqlite3.OperationalError("database is locked"))
    (503, 'The corpus is being written to; try again in a few seconds.')
    >>> status_of(sqlite3.DatabaseError("not authorized to use function: snippet"))
    (400, 'not authorized to use function: snippet')
    >>> status_of(KeyError("table")), status_of(KeyError("table"), asked=True)
    (None, (400, 'What stands behind the question mark cannot be understood.'))
    """
    if isinstance(error, sqlite3.Error):
        if str(error) in BUSY:
            return 503, "The corpus is being written to; try again in a few seconds."
        return 400, str(error)
    if type(error).__name__ == "DatasetteError" and getattr(error, "status", 0) == 500:
        return 400, str(getattr(error, "message", error))
    if asked and isinstance(error, UNPARSED):
        return 400, "What stands behind the question mark cannot be understood."
    if isinstance(error, MemoryError):
        return 400, "The answer would take too much memory; ask for less."
    return None
