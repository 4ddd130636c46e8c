"""What a corpus database has besides its tables: search objects, triggers and views.

Search objects belong to no model, so whoever compares models with a database must know their names.
Must not know the models: migrations use this, and the past must not change with them.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

import sqlalchemy as sa

SEARCH_TABLE = "utterances_fts"
SEARCH_COLUMN = "tsv"  # PostgreSQL: utterances.tsv
SEARCH_INDEX = "ix_utterances_tsv"
TRIGGERS = ("utterances_fts_delete", "utterances_fts_insert", "utterances_fts_update")
INSERT_TRIGGER = "utterances_fts_insert"
VIEWS = ("meetings_reported", "quotes", "speaker_shares", "who_said_what")


class Operations(Protocol):
    """What of alembic's `op` is used here."""

    def get_bind(self) -> sa.Connection:
        """The connection that is being migrated."""
        ...


def is_search_object(name: str | None) -> bool:
    """True for the search tables, columns and indexes that no model describes.

    >>> [is_search_object(name) for name in ("utterances_fts_data", "tsv", "utterances", None)]
    [True, True, False, False]
    """
    name = name or ""
    return name in {SEARCH_TABLE, SEARCH_COLUMN, SEARCH_INDEX} or name.startswith(SEARCH_TABLE + "_")


def triggers_of(connection: sa.Connection) -> tuple[str, ...]:
    """The names of the database's triggers, sorted; none on PostgreSQL, which needs none."""
    if connection.dialect.name != "sqlite":
        return ()
    return _names(connection, "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")


def views_of(connection: sa.Connection) -> tuple[str, ...]:
    """The names of the database's views, sorted."""
    return tuple(sorted(sa.inspect(connection).get_view_names()))


def rebuild_search(connection: sa.Connection) -> None:
    """The full-text index says again what the utterances say.  PostgreSQL keeps it so by itself."""
    if connection.dialect.name == "sqlite" and _has_search(connection):
        connection.exec_driver_sql(f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}) VALUES('rebuild')")


def check_search(connection: sa.Connection) -> None:
    """Raises `sa.exc.DatabaseError` where index and utterances differ (SQLite)."""
    if connection.dialect.name == "sqlite" and _has_search(connection):
        connection.exec_driver_sql(
            f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}, rank) VALUES('integrity-check', 1)"
        )


@contextmanager
def insert_trigger_suspended(connection: sa.Connection) -> Iterator[None]:
    """New utterances do not go into the full text by themselves (SQLite); the caller puts them there.

    Inside the caller's transaction; whatever ends that, the trigger is there again.
    """
    wanted = f"SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = '{INSERT_TRIGGER}'"
    sql = connection.exec_driver_sql(wanted).scalar_one()
    connection.exec_driver_sql(f"DROP TRIGGER {INSERT_TRIGGER}")
    yield
    connection.exec_driver_sql(sql)


@contextmanager
def checks_unasked(connection: sa.Connection) -> Iterator[None]:
    """The tables' own checks are not made of new rows (SQLite), which the caller knows to fulfil them.

    A check against a list of words costs as much as the row.  Keys are looked after as ever.
    """
    connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
    try:
        yield
    finally:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints = OFF")


@contextmanager
def search_suspended(op: Operations) -> Iterator[None]:
    """Views and triggers step aside while a table is rebuilt, and come back as they were; search is rebuilt.

    For revisions: a batch operation on SQLite drops triggers without a word and fails under a view, and
    PostgreSQL changes no column that a view shows.  A revision that also changes a view drops and creates
    it anew after the block.
    """
    connection = op.get_bind()
    saved = list(_definitions(connection))
    for kind, name, _ in reversed(saved):
        connection.exec_driver_sql(f"DROP {kind} {name}")
    yield
    for _, _, sql in saved:
        connection.exec_driver_sql(sql.replace("%", "%%") if connection.dialect.name != "sqlite" else sql)
    rebuild_search(connection)


def _definitions(connection: sa.Connection) -> Iterable[tuple[str, str, str]]:
    """Kind, name and SQL of every view and trigger, in the order in which they were made."""
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql(
            "SELECT upper(type), name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"
            " ORDER BY rowid"
        )
    else:
        found = connection.exec_driver_sql(
            "SELECT 'VIEW', relname, 'CREATE VIEW ' || relname || ' AS ' || pg_get_viewdef(oid)"
            " FROM pg_class WHERE relkind = 'v' AND relnamespace = current_schema()::regnamespace"
            " ORDER BY oid"
        )
    return [(kind, name, sql) for kind, name, sql in found]


def _has_search(connection: sa.Connection) -> bool:
    return bool(_names(connection, f"SELECT name FROM sqlite_master WHERE name = '{SEARCH_TABLE}'"))


def _names(connection: sa.Connection, query: str) -> tuple[str, ...]:
    return tuple(name for (name,) in connection.exec_driver_sql(query))
