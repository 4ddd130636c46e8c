"""The same revisions, rows, views and search on PostgreSQL: nothing is frozen that it cannot have."""

from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.migration import MigrationContext
from alembic.operations import Operations

from corpus.store import schema
from corpus.store.check import check
from corpus.store.database import configuration, connect, upgrade
from corpus.store.load import load, remove, reread
from corpus.store.search import Only, search
from tests.store.samples import HEARING, HEARING_LATER, INTERVIEW, PANEL, dump, one, rows

PAGES = [
    ("hearing.txt", HEARING.encode()),
    ("interview.txt", INTERVIEW.encode()),
    ("panel.txt", PANEL.encode()),
]
STAMPS = ("loaded_at", "built_at", "decided_at")


def config(bind: sa.Engine) -> object:
    made = configuration()
    made.attributes.update(connection=bind, seeds=False)
    return made


def test_it_does_what_sqlite_does(postgresql: sa.Engine, db: Path) -> None:
    for database in (postgresql, db):
        load(database, PAGES)
        load(database, ("hearing.txt", HEARING_LATER.encode()))
        reread(database, everything=True)
        remove(database, "interview")
        load(database, PAGES[1])
        assert list(check(database)) == []
    ours, theirs = dump(postgresql, *STAMPS, "id"), dump(db, *STAMPS, "id")
    for table in ("documents", "blocks", "speakers", "speaker_names", "mentions", "doubts"):
        assert [[str(v) for v in row] for row in ours[table]] == [
            [str(v) for v in row] for row in theirs[table]
        ], table
    for view in schema.VIEWS:
        query = f"SELECT * FROM {view}"
        assert sorted(map(_plain, rows(postgresql, query))) == sorted(map(_plain, rows(db, query)))


def _plain(row: tuple[object, ...]) -> str:
    return str([float(value) if isinstance(value, Decimal) else value for value in row])


def test_models_and_migrations_say_the_same_comments_included(postgresql: sa.Engine) -> None:
    upgrade(postgresql, seeds=False)
    command.check(config(postgresql))  # type: ignore[arg-type]
    comment = "SELECT obj_description('utterances'::regclass)"
    assert one(postgresql, comment).startswith("What was said")


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("quay", 2),
        ('"three inches"', 1),
        ("survey*", 1),
        ("quay -cost", 1),
        ("quay)' | 'x", 0),
        ("inches two", 0),
    ],
)
def test_search_finds_the_same(postgresql: sa.Engine, db: Path, words: str, hits: int) -> None:
    for database in (postgresql, db):
        load(database, [*PAGES[:1], *PAGES[2:]])
        load(database, ("hearing.txt", HEARING_LATER.encode()))
        with connect(database.url if isinstance(database, sa.Engine) else database) as session:
            results = search(session, words)
            assert results.total == len(results.hits) == hits
            assert search(session, words, only=Only(speaker="nobody", since="2031-01-01")).hits == ()


def test_down_to_nothing_and_up_again(postgresql: sa.Engine) -> None:
    upgrade(postgresql)
    before = dump(postgresql, *STAMPS)
    assert len(before["documents"]) == 5
    command.downgrade(config(postgresql), "base")  # type: ignore[arg-type]
    assert sa.inspect(postgresql).get_table_names() == ["alembic_version"]
    upgrade(postgresql)
    assert dump(postgresql, *STAMPS) == before


def test_a_column_can_be_changed_under_search_and_views(postgresql: sa.Engine) -> None:
    upgrade(postgresql)
    before = {view: sorted(map(str, rows(postgresql, f"SELECT * FROM {view}"))) for view in schema.VIEWS}
    with postgresql.begin() as connection:
        op = Operations(MigrationContext.configure(connection))
        with schema.search_suspended(op):
            op.alter_column("documents", "title", type_=sa.String(5_000))
        assert schema.views_of(connection) == schema.VIEWS
    assert {
        view: sorted(map(str, rows(postgresql, f"SELECT * FROM {view}"))) for view in schema.VIEWS
    } == before


def test_an_authority_that_comes_late_is_heard(postgresql: sa.Engine, tmp_path: Path) -> None:
    """Names are compared byte by byte, whatever the collation of the server."""
    load(postgresql, ("page.txt", b"CITY PRESS: Rain.\n\nRADIO: More rain.\n\nRADIOLA: No rain."))
    (tmp_path / "people.toml").write_text('[radio]\nname = "Radio"\nkind = "organisation"\n')
    (tmp_path / "hearing.txt").write_text(HEARING)
    upgrade(postgresql, seeds=tmp_path)
    assert rows(postgresql, "SELECT key FROM speakers WHERE key LIKE 'radio%' ORDER BY id DESC") == [
        ("radio",),
        ("radiola_page",),
    ]
