"""How migrations run, and what happens after the schema has reached its head: the seeds are put in step.

The database is `cfg.attributes["connection"]` (an Engine or a Connection), else `-x database=…`, else
CORPUS_DATABASE, else sqlalchemy.url of the ini file, else corpus.db in the current folder.
On SQLite each revision is one transaction that holds its DDL too; foreign keys are off meanwhile, since a
table that is rebuilt would take its children along, and are checked before the revision is kept.
"""

import os
from pathlib import Path

import sqlalchemy as sa
from alembic import context
from alembic.util import CommandError

from corpus.errors import Conflict, CorpusError
from corpus.models import Base
from corpus.store import database, schema

config = context.config
options = context.get_x_argument(as_dictionary=True)
moves: list[str] = []
from_command_line = hasattr(config.cmd_opts, "cmd")


def chosen_url() -> sa.URL:
    ini = config.get_main_option("sqlalchemy.url")
    return database.url_of(options.get("database") or os.environ.get("CORPUS_DATABASE") or ini)


def include_name(name: str | None, type_: str, _parents: object) -> bool:
    return type_ not in {"table", "column", "index"} or not schema.is_search_object(name)


def after_each_revision(*, ctx, step, **_) -> None:
    moves.append("stamp" if step.is_stamp else "up" if step.is_upgrade else "down")
    if ctx.dialect.name != "sqlite" or context.is_offline_mode():
        return
    orphan = ctx.connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if orphan:
        raise Conflict(f"the revision left a row of {orphan[0]} without its {orphan[2]}; nothing was changed")
    schema.check_search(ctx.connection)


def configure(**how) -> None:
    context.configure(
        target_metadata=Base.metadata,
        include_name=include_name,
        compare_type=True,
        transaction_per_migration=True,
        on_version_apply=after_each_revision,
        **how,
    )


def offline() -> None:
    configure(url=chosen_url(), literal_binds=True, dialect_opts={"paramstyle": "named"})
    with context.begin_transaction():
        context.run_migrations()


def online() -> None:
    given = config.attributes.get("connection")
    if isinstance(given, sa.Connection):
        migrate(given)
        return
    engine = database.engine(given if given is not None else chosen_url())
    with engine.execution_options(writes=changes_something()).connect() as connection:
        migrate(connection)


def migrate(connection: sa.Connection) -> None:
    sqlite = connection.dialect.name == "sqlite"
    configure(connection=connection, render_as_batch=sqlite, transactional_ddl=True)
    foreign_keys(connection, "OFF")
    with context.begin_transaction():
        context.run_migrations()
    foreign_keys(connection, "ON")
    if "up" in moves and at_head(connection):
        catch_up(connection)
    if seeds_wanted(connection):
        sync(connection)


def foreign_keys(connection: sa.Connection, state: str) -> None:
    """Straight to the driver: SQLAlchemy would begin a transaction, in which the pragma does nothing."""
    if connection.dialect.name == "sqlite":
        connection.connection.driver_connection.execute(f"PRAGMA foreign_keys = {state}")


def changes_something() -> bool:
    """True for upgrade, downgrade and stamp; `check`, `current` and `revision` have no destination."""
    try:
        context.get_revision_argument()
    except KeyError:
        return False
    return True


def seeds_wanted(connection: sa.Connection) -> bool:
    if options.get("seeds") == "off" or config.attributes.get("seeds", True) is False:
        return False
    if not changes_something() or {"stamp", "down"} & set(moves):
        return False
    return at_head(connection)


def at_head(connection: sa.Connection) -> bool:
    here = set(context.get_context().get_current_heads())
    if connection.in_transaction():
        connection.commit()  # reading the heads began one
    return here == set(context.script.get_heads())


def catch_up(connection: sa.Connection) -> None:
    from corpus.store.catching_up import catch_up  # noqa: PLC0415 (only an upgrade pays for it)

    with connection.begin():
        catch_up(connection)


def sync(connection: sa.Connection) -> None:
    from corpus.store import seeds  # noqa: PLC0415 (only an upgrade pays for the reader)

    given = config.attributes.get("seeds", True)
    folder = given if isinstance(given, Path) else database.seeds_dir()
    with connection.begin():
        report = seeds.sync(connection, folder)
    tell = config.attributes.get("tell") or config.print_stdout
    for line in report.lines():
        tell(line)
    config.attributes["report"] = report
    if report.failed and from_command_line:  # its exit status must say so
        raise CommandError(f"{len(report.failed)} of the seeds failed; the others are loaded")


def run() -> None:
    """What goes wrong on purpose is one line in a terminal, and an exception for other callers."""
    try:
        offline() if context.is_offline_mode() else online()
    except (CorpusError, sa.exc.DBAPIError) as error:
        if not from_command_line:
            raise
        raise CommandError(database.cause(error)) from error


run()
