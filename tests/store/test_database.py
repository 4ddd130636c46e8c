"""A database by path or URL, and what is refused."""

import os
import stat
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from corpus.errors import NotACorpus, WrongRevision
from corpus.models import Document, Meeting, Speaker
from corpus.store import queries
from corpus.store.database import (
    connect,
    engine,
    head,
    is_new,
    revision_of,
    revisions,
    upgrade,
    url_of,
    writing,
)
from tests.store.samples import change, one


def test_the_database_is_the_one_asked_for_else_the_environments_else_corpus_db(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CORPUS_DATABASE", raising=False)
    assert url_of().database == "corpus.db"
    monkeypatch.setenv("CORPUS_DATABASE", "postgresql://host/talks")
    assert url_of().render_as_string() == "postgresql+psycopg://host/talks"
    assert url_of(Path("mine.db")).database == "mine.db"
    assert url_of("odd?name#1.db").database == "odd?name#1.db"


def test_connect_gives_a_session_that_reads(seeded: Path) -> None:
    with connect(seeded) as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Document)) == 5


def test_there_must_be_a_corpus(tmp_path: Path) -> None:
    with pytest.raises(NotACorpus, match=r"there is no .*`corpus upgrade` or `corpus load` makes it"):
        connect(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()
    change(tmp_path / "other.db", "CREATE TABLE mine (a)")
    with pytest.raises(NotACorpus, match="holds no corpus"):
        connect(tmp_path / "other.db")
    (tmp_path / "letter.db").write_text("Dear Mira, " * 500)
    for opening in (connect, upgrade):
        with pytest.raises(NotACorpus, match="file is not a database"):
            opening(tmp_path / "letter.db")


def test_somebody_elses_database_gets_no_tables_of_ours(tmp_path: Path) -> None:
    change(tmp_path / "other.db", "CREATE TABLE mine (a)")
    before = (tmp_path / "other.db").read_bytes()
    with pytest.raises(NotACorpus, match="holds no corpus"):
        upgrade(tmp_path / "other.db")
    assert (tmp_path / "other.db").read_bytes() == before


@pytest.mark.parametrize(
    ("revision", "message"), [("0002", "older than .*run `corpus upgrade`"), ("9999", "newer")]
)
def test_another_revision_is_one_clear_line(db: Path, revision: str, message: str) -> None:
    change(db, f"UPDATE alembic_version SET version_num = '{revision}'")
    with pytest.raises(WrongRevision, match=message) as raised:
        connect(db)
    assert "\n" not in str(raised.value)


def test_a_newer_database_is_not_downgraded_by_an_upgrade(db: Path) -> None:
    change(db, "UPDATE alembic_version SET version_num = '9999'")
    before = db.read_bytes()
    with pytest.raises(WrongRevision, match="newer"):
        upgrade(db)
    assert db.read_bytes() == before


def test_an_older_database_is_brought_to_the_head(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    upgrade(path, revision="0004")
    assert revision_of(path) == "0004"
    upgrade(path, seeds=False)
    assert revision_of(path) == head() == revisions()[-1]


def test_new_is_what_has_no_table(tmp_path: Path, db: Path) -> None:
    assert is_new(tmp_path / "none.db")
    (tmp_path / "empty.db").touch()
    assert is_new(tmp_path / "empty.db")
    assert not is_new(db)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_one_clear_line(tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(NotACorpus, match="unable to open"):
        upgrade(tmp_path / "new.db")


def test_a_file_that_nobody_may_write_can_be_read(seeded: Path) -> None:
    """The journal is a rollback journal: reading needs no second file beside the corpus."""
    with engine(f"sqlite:///file:{seeded}?mode=ro&uri=true").connect() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM documents")) == 5


def test_foreign_keys_are_on_and_writers_wait_at_their_begin(db: Path) -> None:
    assert one(db, "PRAGMA foreign_keys") == 1
    with writing(db) as first, first.begin(), engine(db).connect() as other:
        other.connection.driver_connection.execute("PRAGMA busy_timeout = 0")  # type: ignore[union-attr]
        assert other.scalar(sa.text("SELECT count(*) FROM documents")) == 0
        other.rollback()
        with pytest.raises(sa.exc.OperationalError, match="locked"):
            other.execution_options(writes=True).execute(sa.text("SELECT 1"))


def test_the_named_questions_answer(seeded: Path) -> None:
    with connect(seeded) as session:
        document = session.scalars(queries.current_documents()).first()
        assert document is not None
        said = session.scalars(queries.said_in(document.key)).all()
        assert said == document.utterances
        speaker = next(u.speaker for u in said if u.speaker and u.speaker.document_id is None)
        everything = session.scalars(queries.said_by(speaker.key)).all()
        assert everything == sorted(speaker.utterances, key=lambda u: u.id)
        assert session.scalars(queries.said_by(speaker.key, everything[0].id)).all() == everything[1:]
        meeting = session.scalars(sa.select(Meeting)).first()
        assert meeting is not None
        assert session.scalars(queries.told_of(meeting.key)).all() == list(meeting.documents)
        attendee = session.scalars(sa.select(Speaker).where(Speaker.attendances.any())).first()
        assert attendee is not None
        assert set(session.scalars(queries.met(attendee.key))) == set(attendee.meetings)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("mysql://somewhere/talks", "a corpus is a SQLite file or a database of PostgreSQL"),
        ("nosuch://somewhere/talks", "a corpus is a SQLite file or a database of PostgreSQL"),
        ("postgresql://somewhere:secret@here:port/talks", "no URL of a database"),
        ("postgresql://somewhere:secret@[::1/talks", "no URL of a database"),
    ],
)
def test_a_url_that_can_hold_no_corpus_is_one_clear_line_without_its_password(url: str, message: str) -> None:
    with pytest.raises(NotACorpus, match=message) as refused:
        connect(url)
    assert "\n" not in str(refused.value)
    assert "secret" not in str(refused.value)


def test_postgresql_without_its_driver_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(NotACorpus, match=r"corpus-db\[postgresql\]"):
        connect("postgresql://somewhere/talks")
