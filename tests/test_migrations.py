"""The schema goes up and down, one idea at a time, and keeps what it must."""

import argparse
import ast
import io
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
import sqlite_utils
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.util.exc import CommandError

from corpus.errors import Conflict
from corpus.models import Base
from corpus.store import schema
from corpus.store.database import configuration, engine, head, migrations_dir, revision_of, revisions, upgrade
from corpus.store.load import load
from tests.store.samples import HEARING, change, dump, one, rows

VERSIONS = sorted((migrations_dir() / "versions").glob("[0-9]*.py"))
STAMPS = ("loaded_at", "built_at", "decided_at")


def kept(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row but what is made anew: decisions, the numbers of people on a page, the seeds' records."""
    again = {"authority_records", "decisions"}
    return {table: found for table, found in dump(path, "person").items() if table not in again}


def config_for(path: Path, *x: str, seeds: bool = False) -> Config:
    config = configuration()
    config.attributes.update(connection=engine(path), seeds=seeds, tell=lambda line: None)
    config.cmd_opts = argparse.Namespace(x=list(x))
    return config


def shape(path: Path) -> dict[str, str]:
    """The SQL of everything in the database, white space settled; the version and counters left out."""
    with sqlite3.connect(path) as connection:
        found = connection.execute("SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        shapes = {name: " ".join(sql.split()) for name, sql in found}
    connection.close()
    return {name: sql for name, sql in shapes.items() if "sqlite_" not in name and "alembic" not in name}


@pytest.fixture(scope="module")
def stairs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A database at every revision, each gone up to from the one before."""
    folder = tmp_path_factory.mktemp("stairs")
    at = folder / "base.db"
    sqlite3.connect(at).close()
    found = {"base": at}
    for revision in revisions():
        at = Path(shutil.copy(at, folder / f"{revision}.db"))
        command.upgrade(config_for(at), revision)
        found[revision] = at
    return found


def test_revisions_are_numbered_in_one_line_without_gap_or_twin() -> None:
    assert [path.name[:4] for path in VERSIONS] == [f"{n:04}" for n in range(1, len(VERSIONS) + 1)]


@pytest.mark.parametrize("path", VERSIONS, ids=lambda path: path.stem)
def test_a_revision_is_frozen_and_says_why(path: Path) -> None:
    """No revision knows the models: the past must not change with them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {
        node.module if isinstance(node, ast.ImportFrom) else alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert not {name for name in imported if name and name.startswith("corpus.models")}
    assert "Why:" in (ast.get_docstring(tree) or "")


@pytest.mark.parametrize("revision", revisions())
def test_going_down_one_step_leaves_no_trace_and_up_again_the_same(
    stairs: dict[str, Path], revision: str, tmp_path: Path
) -> None:
    below = ["base", *revisions()][revisions().index(revision)]
    path = Path(shutil.copy(stairs[revision], tmp_path / "corpus.db"))
    command.downgrade(config_for(path), below)
    assert shape(path) == shape(stairs[below])
    command.upgrade(config_for(path), revision)
    assert shape(path) == shape(stairs[revision])


def test_a_database_made_at_once_is_the_one_made_step_by_step(stairs: dict[str, Path], seeded: Path) -> None:
    assert shape(seeded) == shape(stairs[head()])


@pytest.mark.parametrize("revision", revisions())
def test_triggers_and_views_are_complete_after_every_revision(stairs: dict[str, Path], revision: str) -> None:
    with engine(stairs[revision]).connect() as connection:
        assert schema.triggers_of(connection) == (schema.TRIGGERS if revision >= "0006" else ())
        assert schema.views_of(connection) == (schema.VIEWS if revision >= "0007" else ())


def test_models_and_migrations_say_the_same(seeded: Path) -> None:
    command.check(config_for(seeded))


def test_every_check_of_the_models_is_in_the_database(seeded: Path) -> None:
    """Alembic does not compare the values of an enum; this does."""
    made = io.StringIO()
    mock = sa.create_mock_engine("sqlite://", lambda sql, *_, **__: made.write(str(sql.compile(mock))))
    Base.metadata.create_all(mock, checkfirst=False)
    pattern = re.compile(r"CONSTRAINT (ck_\w+) (CHECK \(.+\))")
    wanted = set(pattern.findall(made.getvalue()))
    found = {
        pair
        for (sql,) in rows(seeded, "SELECT sql FROM sqlite_master WHERE type = 'table'")
        for pair in pattern.findall(sql)
    }
    assert found == wanted


def test_down_to_nothing_and_up_again_gives_the_same_rows(own: Path) -> None:
    before = dump(own, *STAMPS)
    command.downgrade(config_for(own), "base")
    assert rows(own, "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'") == [
        ("alembic_version",)
    ]
    command.upgrade(config_for(own, seeds=True), "head")
    assert dump(own, *STAMPS) == before


def test_a_step_down_decisions_are_as_they_were_and_up_again_the_same(own: Path) -> None:
    asked = "SELECT id, block, given, profile, year FROM decisions ORDER BY id"
    before = rows(own, asked)
    command.downgrade(config_for(own), "0015")
    profiles = rows(own, "SELECT profile FROM decisions WHERE profile IS NOT NULL")
    assert {text.count("|") for (text,) in profiles} == {3}
    command.upgrade(config_for(own), "head")
    assert rows(own, asked) == before


def test_going_down_a_little_keeps_every_row(own: Path) -> None:
    before = kept(own)
    command.downgrade(config_for(own), "0005")
    command.upgrade(config_for(own), "head")
    assert kept(own) == before
    assert one(own, "SELECT count(*) FROM utterances_fts WHERE utterances_fts MATCH 'situation'") > 0


def test_a_downgrade_that_would_drop_a_users_pages_refuses(own: Path, tmp_path: Path) -> None:
    load(own, ("hearing.txt", HEARING.encode()))
    before = kept(own)
    with pytest.raises(Conflict, match=r"1 page\(s\) that a user loaded.*-x drop=yes"):
        command.downgrade(config_for(own), "base")
    assert revision_of(own) == "0005"
    command.upgrade(config_for(own), "head")
    assert kept(own) == before
    command.downgrade(config_for(own, "drop=yes"), "base")
    assert revision_of(own) is None


def test_a_downgrade_that_would_drop_a_users_corrections_refuses(own: Path) -> None:
    change(
        own,
        "INSERT INTO corrections (key, operation, subject, author, made_at, origin, state)"
        " VALUES ('c-1', 'title', 'a-page', 'Ida', '2031-01-01', 'user', 'applied')",
    )
    before = kept(own)
    with pytest.raises(Conflict, match=r"1 correction\(s\) that somebody made.*-x drop=yes"):
        command.downgrade(config_for(own), "0009")
    command.upgrade(config_for(own), "head")
    assert kept(own) == before
    command.downgrade(config_for(own, "drop=yes"), "0009")
    assert revision_of(own) == "0009"


def test_in_a_terminal_a_refusal_is_one_line(own: Path) -> None:
    load(own, ("hearing.txt", HEARING.encode()))
    ini = migrations_dir().parent / "alembic.ini"
    alembic = [sys.executable, "-m", "alembic", "-c", str(ini), "-x", f"database={own}"]
    done = subprocess.run([*alembic, "downgrade", "base"], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    said = (done.stdout + done.stderr).strip()
    assert "1 page(s) that a user loaded" in said
    assert "Traceback" not in said


def test_a_revision_that_fails_leaves_nothing_of_itself(db_at_head: Path, tmp_path: Path) -> None:
    """DDL, full text and data of a failed revision are all rolled back."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrations_dir(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9999_fails.py").write_text(
        "from alembic import op\n"
        f"revision, down_revision = '9999', '{head()}'\n"
        "def upgrade():\n"
        "    op.execute('CREATE TABLE half (id INTEGER)')\n"
        "    op.execute('CREATE VIRTUAL TABLE half_fts USING fts5(a)')\n"
        "    op.execute('SELECT * FROM nowhere')\n"
    )
    before = shape(db_at_head)
    config = config_for(db_at_head)
    config.set_main_option("script_location", str(folder))
    with pytest.raises(sa.exc.OperationalError, match="nowhere"):
        command.upgrade(config, "head")
    assert shape(db_at_head) == before
    assert revision_of(db_at_head) == head()


@pytest.fixture
def db_at_head(stairs: dict[str, Path], tmp_path: Path) -> Path:
    return Path(shutil.copy(stairs[head()], tmp_path / "head.db"))


def test_a_table_is_rebuilt_under_search_and_views(own: Path) -> None:
    """A batch operation inside `search_suspended` keeps rows, triggers, views and full text."""
    before = dump(own)
    with engine(own).connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")
        op = Operations(MigrationContext.configure(connection))
        with schema.search_suspended(op), op.batch_alter_table("utterances") as batch:
            batch.alter_column("rule", new_column_name="reason")
        with schema.search_suspended(op), op.batch_alter_table("utterances") as batch:
            batch.alter_column("reason", new_column_name="rule")
        schema.check_search(connection)
        assert schema.triggers_of(connection) == schema.TRIGGERS
        assert schema.views_of(connection) == schema.VIEWS
        connection.commit()
    assert dump(own) == before
    change(own, "UPDATE utterances SET text = 'quokka' WHERE id = 1")
    assert one(own, "SELECT rowid FROM utterances_fts WHERE utterances_fts MATCH 'quokka'") == 1


def test_without_the_helper_a_rebuilt_table_would_fail(own: Path) -> None:
    """Why the helper is there: the view keeps the table from being renamed."""
    with engine(own).connect() as connection:
        op = Operations(MigrationContext.configure(connection))
        with pytest.raises(sa.exc.OperationalError), op.batch_alter_table("utterances") as batch:
            batch.alter_column("rule", new_column_name="reason")


def test_datasette_and_sqlite_utils_find_the_full_text(seeded: Path) -> None:
    """They look for double quotes in `content="utterances"`, nothing else will do."""
    database = sqlite_utils.Database(sqlite3.connect(seeded))
    assert database["utterances"].detect_fts() == "utterances_fts"
    database.close()


def test_pages_are_8_kb_and_the_journal_leaves_one_file(seeded: Path) -> None:
    assert one(seeded, "PRAGMA page_size") == 8192
    assert one(seeded, "PRAGMA journal_mode") == "delete"
    assert {path.name for path in seeded.parent.iterdir()} == {seeded.name}


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_the_sql_can_be_had_without_a_database(dialect: str) -> None:
    config = configuration()
    config.output_buffer = io.StringIO()
    config.cmd_opts = argparse.Namespace(x=[f"database={dialect}://"])
    command.upgrade(config, "head", sql=True)
    sql = config.output_buffer.getvalue()
    assert sql.count("CREATE VIEW") == len(schema.VIEWS)
    assert ("tsvector" in sql) == (dialect == "postgresql")


def test_without_a_database_a_downgrade_cannot_know_what_it_drops() -> None:
    config = configuration()
    config.output_buffer = io.StringIO()
    config.cmd_opts = argparse.Namespace(x=["database=sqlite://"])
    with pytest.raises(Conflict, match="drop=yes"):
        command.downgrade(config, f"{head()}:base", sql=True)


@pytest.mark.parametrize("said", ["-x", "environment", "ini", "nothing"])
def test_the_database_is_the_one_that_was_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CORPUS_DATABASE", raising=False)
    config = configuration()
    if said in {"ini", "environment", "-x"}:
        config.set_main_option("sqlalchemy.url", "sqlite:///ini.db")
    if said in {"environment", "-x"}:
        monkeypatch.setenv("CORPUS_DATABASE", "environment.db")
    config.cmd_opts = argparse.Namespace(x=["database=-x.db"] if said == "-x" else [])
    command.upgrade(config, "0001")
    assert [path.name for path in tmp_path.iterdir()] == [f"{said.replace('nothing', 'corpus')}.db"]


def test_the_alembic_command_works_in_any_folder(tmp_path: Path) -> None:
    """`alembic upgrade head` makes a loaded corpus.db in the current folder."""
    ini = migrations_dir().parent / "alembic.ini"
    alembic = [sys.executable, "-m", "alembic", "-c", str(ini)]
    done = subprocess.run(
        [*alembic, "upgrade", "head"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert one(tmp_path / "corpus.db", "SELECT count(*) FROM documents") == 5


def test_an_unknown_revision_is_refused(db_at_head: Path) -> None:
    with pytest.raises(CommandError):
        command.upgrade(config_for(db_at_head), "1234")


def test_no_comment_is_missing() -> None:
    for table in Base.metadata.sorted_tables:
        assert table.comment, table.name
        assert not [column.name for column in table.columns if not column.comment]


def test_nothing_differs_where_alembic_compares_for_itself(seeded: Path) -> None:
    """The search tables are the only ones that no model describes."""
    with engine(seeded).connect() as connection:
        context = MigrationContext.configure(connection)
        found = {
            change[1].name
            for change in compare_metadata(context, Base.metadata)
            if change[0] == "remove_table"
        }
    assert found
    assert all(schema.is_search_object(name) for name in found)


def test_upgrade_of_what_is_at_head_changes_nothing(own: Path) -> None:
    before = dump(own)
    upgrade(own)
    assert dump(own) == before
