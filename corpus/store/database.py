"""A database by its path or URL: opened, checked, brought up to date.

The file that knows how SQLite is to be used: explicit BEGIN, foreign keys on, pages of 8 KB.  The journal
is SQLite's rollback journal, but while a long load runs: a finished corpus is one file that can be copied,
mailed and served from a folder that nobody can write to.  What a killed load had not finished is undone by
whoever opens the file next.
"""

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from corpus.errors import CorpusError, NotACorpus, WrongRevision
from corpus.store.driver import raised, sqlite_of
from corpus.store.outcomes import SeedReport

if TYPE_CHECKING:
    from alembic.config import Config

DEFAULT = "corpus.db"
BUSY_SECONDS = 10
PATIENT_SECONDS = 60
"""For those who wait: so long they let others finish reading before they commit."""
PAGE_BYTES = 8192
# For who writes much: so much of the file is kept at hand, and that many of its pages wait in the journal
# before they are written to their place, since indexes are written to all over, again and again.
CACHE_KB, WAITING_PAGES = 32_000, 32_768
WRITERS = 0x436F72707573  # "Corpus": the number of the lock that those who write to a server take

_REVISION = "SELECT version_num FROM alembic_version"

Database = str | Path | sa.URL | sa.Engine | Session
"""What the functions of the store take for a database: a path, a URL, or something already open."""


def url_of(database: str | Path | sa.URL | None = None) -> sa.URL:
    """The URL of a path or URL; of `CORPUS_DATABASE`, else of corpus.db in the current folder, if None.

    >>> url_of("talks.db").render_as_string()
    'sqlite:///talks.db'
    >>> url_of("postgresql://localhost/talks").get_backend_name()
    'postgresql'
    """
    if isinstance(database, sa.URL):
        return database
    given = str(database or os.environ.get("CORPUS_DATABASE") or DEFAULT)
    if re.match(r"[a-z0-9+]{2,40}://", given):
        try:
            url = sa.make_url(given)
        except (ValueError, sa.exc.ArgumentError) as error:
            shown = f"{given.partition('://')[0]}://…"  # the rest may hold a password
            raise NotACorpus(f"{shown}: this is no URL of a database") from error
        return url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url
    return sa.URL.create("sqlite", database=given)


def engine(database: Database | None = None, *, kept: bool = False) -> sa.Engine:
    """An engine that treats SQLite as a corpus needs it.  Opens nothing yet.

    With `kept` a connection stays open for the next time: for who adds page after page, each by itself.
    Meanwhile SQLite writes ahead into a second file, which takes less and lets others read.  Dispose of such
    an engine before the file is moved: it is one file again, unless somebody else has it open.
    """
    if isinstance(database, sa.Engine):
        return database
    if isinstance(database, Session):
        return _engine_of(database)
    url = url_of(database)
    pool = sa.pool.QueuePool if kept else sa.pool.NullPool
    if url.get_backend_name() != "sqlite":
        return _server(url, pool)
    in_memory = url.database in (None, "", ":memory:")
    made = sa.create_engine(
        url,
        poolclass=sa.pool.StaticPool if in_memory else pool,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    sa.event.listen(made, "connect", _on_connect)
    sa.event.listen(made, "begin", _on_begin)
    sa.event.listen(made, "handle_error", _on_error)
    if kept and not in_memory:
        sa.event.listen(made, "connect", lambda connection, _: keep_journal(connection, "WAL"))
        sa.event.listen(made, "connect", lambda connection, _: keep_at_hand(connection))
        sa.event.listen(made, "close", lambda connection, _: keep_journal(connection, "DELETE"))
    return made


def _server(url: sa.URL, pool: type[sa.Pool]) -> sa.Engine:
    """An engine on a server; `NotACorpus` where it is none of those that can hold a corpus."""
    if url.get_backend_name() != "postgresql":
        raise NotACorpus(f"{_shown(url)}: a corpus is a SQLite file or a database of PostgreSQL")
    try:
        made = sa.create_engine(url, poolclass=pool)
    except ImportError as error:
        extra = "PostgreSQL needs an extra: pip install 'corpus-db[postgresql]'"
        raise NotACorpus(f"{_shown(url)}: {extra}") from error
    sa.event.listen(made, "begin", _on_begin_at_server)
    return made


def _engine_of(session: Session) -> sa.Engine:
    bind = session.get_bind()
    return bind if isinstance(bind, sa.Engine) else bind.engine


def _on_connect(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # BEGIN is ours: only so can DDL be rolled back
    connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")  # counts for new files only
    connection.execute("PRAGMA foreign_keys = ON")


def keep_journal(connection: sqlite3.Connection, mode: Literal["WAL", "DELETE"]) -> None:
    """The file is written so from now on; not where somebody else is at it, nobody may write, it is none."""
    with suppress(sqlite3.DatabaseError):
        connection.execute(f"PRAGMA journal_mode = {mode}")


def keep_at_hand(connection: sqlite3.Connection) -> None:
    """More of the file stays in memory: indexes are written to all over, again and again."""
    connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")


def _on_begin(connection: sa.Connection) -> None:
    options = connection.get_execution_options()
    if not options.get("writes"):
        _begin(connection, "BEGIN")
    elif (waiting := options.get("waiting")) is None:
        _begin(connection, "BEGIN IMMEDIATE")
    else:
        _begin_in_turn(connection, waiting)


def _begin(connection: sa.Connection, statement: str) -> None:
    """Straight to the driver: through SQLAlchemy it takes ten times as long, twice for each page added."""
    try:
        sqlite_of(connection).execute(statement)
    except sqlite3.Error as error:
        raise raised(connection, statement, error) from error


def _begin_in_turn(connection: sa.Connection, waiting: Callable[[], None]) -> None:
    """BEGIN IMMEDIATE, however long others write; `waiting` is called if they do."""
    driver = sqlite_of(connection)
    patience = 0
    try:
        while True:
            driver.execute(f"PRAGMA busy_timeout = {patience}")
            try:
                driver.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
            else:
                return
            if not patience:
                waiting()
            patience = 1_000  # milliseconds; short, so that Ctrl-C is heard
    finally:
        driver.execute(f"PRAGMA busy_timeout = {PATIENT_SECONDS * 1_000}")


def _on_error(context: sa.engine.ExceptionContext) -> None:
    """What cannot be committed is undone: SQLite leaves the transaction open where a key leads nowhere."""
    if context.statement is None and context.connection is not None:
        sqlite_of(context.connection).rollback()


def _on_begin_at_server(connection: sa.Connection) -> None:
    """Who writes waits for others who do, as with a SQLite file: one at a time gives numbers and keys."""
    options = connection.get_execution_options()
    if not options.get("writes"):
        return
    if waiting := options.get("waiting"):
        if connection.exec_driver_sql(f"SELECT pg_try_advisory_xact_lock({WRITERS})").scalar():
            return
        waiting()
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS})")


@contextmanager
def writing(
    database: Database | None, waiting: Callable[[], None] | None = None, *, much: bool = False
) -> Iterator[sa.Connection]:
    """A connection for transactions that write, one after the other: each takes the lock at its BEGIN.

    Where another process has it, a transaction fails after ten seconds; with `waiting` it waits for as long
    as need be, and that is called when it begins to.  For who writes `much`, more of a file is kept at hand.
    """
    with engine(database).connect() as opened:
        connection = opened.execution_options(writes=True, waiting=waiting)
        if much and isinstance(driver := connection.connection.driver_connection, sqlite3.Connection):
            keep_at_hand(driver)
            driver.execute(f"PRAGMA wal_autocheckpoint = {WAITING_PAGES}")
        yield connection


def connect(database: str | Path | sa.URL | None = None) -> Session:
    """A session on a corpus that is there and at the revision of this code; close it, or use `with`.

    Raises `NotACorpus` or `WrongRevision`, each saying what to do.
    """
    bind = engine(database)
    check_revision(bind)
    return Session(bind)


def check_revision(database: Database | None = None) -> None:
    """Nothing, if the database is a corpus at the revision of this code; else raises what is wrong."""
    bind = engine(database)
    shown, found = _shown(bind.url), revision_of(bind)
    if found == head():
        return
    if found is None:
        raise NotACorpus(f"{shown} holds no corpus; `corpus upgrade` makes one in an empty database")
    if found not in revisions():
        raise WrongRevision(
            f"{shown} is at revision {found}, newer than this code ({head()}); install a newer corpus-db"
        )
    raise WrongRevision(f"{shown} is at revision {found}, older than {head()}; run `corpus upgrade`")


def revision_of(database: Database | None = None) -> str | None:
    """The revision that the database is at; None where it is empty or not ours.

    Raises `NotACorpus` where there is no such file or it cannot be read as a database.
    """
    bind = engine(database)
    _require_file(bind.url)
    return _revision_of(bind)


def _revision_of(bind: sa.Engine) -> str | None:
    try:
        with (
            suppress(sa.exc.DBAPIError, bind.dialect.loaded_dbapi.Error),
            closing(bind.raw_connection()) as raw,
        ):
            cursor = raw.cursor()  # not by way of SQLAlchemy: this is asked before each page that is added
            cursor.execute(_REVISION)
            row = cursor.fetchone()
            return str(row[0]) if row else None
        with bind.connect() as connection:  # no such table, it seems; or worse, which is raised here
            there = sa.inspect(connection).has_table("alembic_version")
            return connection.exec_driver_sql(_REVISION).scalar() if there else None
    except sa.exc.SQLAlchemyError as error:
        raise NotACorpus(f"{_shown(bind.url)} cannot be used as a corpus: {cause(error)}") from error


def upgrade(
    database: Database | None = None,
    *,
    seeds: bool | Path = True,
    revision: str = "head",
    tell: Callable[[str], None] | None = None,
) -> SeedReport | None:
    """The database is at `revision` and, if that is the head, in step with the seeds; made if there was none.

    `seeds` False leaves them out; a path takes those of another folder.  `tell` gets a line for each
    seed that was loaded, changed or failed, and the report is returned; None where the seeds were left out.
    Raises `NotACorpus` or `WrongRevision` and leaves all as it was.
    """
    from alembic import command  # noqa: PLC0415  a sixth of the time of a search

    bind = engine(database)
    found = revision_of(bind) if _is_file(bind.url) else None
    if found not in {None, *revisions()} or (found is None and not is_new(bind)):
        check_revision(bind)  # a newer corpus, or somebody else's tables: raises
    config = configuration()
    config.attributes.update(connection=bind, seeds=seeds, tell=tell)
    try:
        command.upgrade(config, revision)
    except (sa.exc.DBAPIError, sqlite3.Error) as error:
        raise NotACorpus(f"{_shown(bind.url)} cannot be upgraded: {cause(error)}") from error
    report: SeedReport | None = config.attributes.get("report")
    return report


def configuration() -> "Config":
    """Alembic's configuration for the migrations that travel with this code."""
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(migrations_dir()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def migrations_dir() -> Path:
    """The folder of the migrations: inside the installed package, else beside it in the checkout."""
    return _beside("_migrations", "migrations")


def seeds_dir() -> Path:
    """The folder of the seeds: inside the installed package, else beside it in the checkout."""
    return _beside("_seeds", "seeds")


def _beside(installed: str, checkout: str) -> Path:
    package = Path(__file__).resolve().parent.parent
    inside, outside = package / installed, package.parent / checkout
    if inside.is_dir():
        return inside
    if outside.is_dir():
        return outside
    raise CorpusError(f"{inside} is missing; the installation is incomplete: install corpus-db again")


@cache
def revisions() -> tuple[str, ...]:
    """Every revision that this code knows, in order: they are numbered and in one line."""
    return tuple(sorted(path.name[:4] for path in (migrations_dir() / "versions").glob("[0-9]*_*.py")))


def head() -> str:
    """The newest revision that this code knows."""
    return revisions()[-1]


def cause(error: Exception) -> str:
    r"""What the database said, in one line.

    >>> cause(ValueError("file is not a database\n[SQL: SELECT 1]"))
    'file is not a database'
    """
    said = str(getattr(error, "orig", None) or error).strip()
    return said.splitlines()[0] if said else type(error).__name__


def is_at_head(database: Database | None = None) -> bool:
    """True for a corpus at the revision of this code: what is asked before anything is written."""
    bind = engine(database)
    return _is_file(bind.url) and _revision_of(bind) == head()


def is_new(database: Database | None = None) -> bool:
    """True where there is no database yet, or one without a table of anybody's."""
    bind = engine(database)
    if not _is_file(bind.url):
        return True
    if revision_of(bind) is not None:
        return False
    with bind.connect() as connection:
        return set(sa.inspect(connection).get_table_names()) <= {"alembic_version"}


@lru_cache(maxsize=16)
def file_of(url: sa.URL) -> Path | None:
    """The file of a SQLite database; None where it is in memory, given as a file: URI, or on a server.

    >>> [str(file_of(url_of(database))) for database in ("talks.db", "postgresql://localhost/talks")]
    ['talks.db', 'None']
    """
    name = url.database or ":memory:"
    on_disk = url.get_backend_name() == "sqlite" and name != ":memory:" and not name.startswith("file:")
    return Path(name) if on_disk else None


def _is_file(url: sa.URL) -> bool:
    path = file_of(url)
    return path is None or os.path.exists(path)  # noqa: PTH110  a third of the time, before each page added


def _require_file(url: sa.URL) -> None:
    if not _is_file(url):
        raise NotACorpus(f"there is no {url.database}; `corpus upgrade` or `corpus load` makes it")


def _shown(url: sa.URL) -> str:
    return (
        str(url.database) if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    )
