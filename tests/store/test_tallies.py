"""Totals are kept a document, in the transaction that writes it, and are what a live count would say."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from corpus.store.check import check
from corpus.store.database import engine, writing
from corpus.store.load import load, remove, reread
from corpus.store.tallies import recount, recount_said_by
from tests.store.samples import HEARING, HEARING_LATER, INTERVIEW

SAID = """SELECT s.name, t.kind, t.utterances, t.words FROM tallies t JOIN documents d ON d.id = t.document_id
LEFT JOIN speakers s ON s.id = t.speaker_id WHERE d.key = :key ORDER BY 1"""


def rows(db: Path | sa.Engine, sql: str, **values: str) -> list[tuple]:
    with engine(db).connect() as connection:
        return [tuple(row) for row in connection.execute(sa.text(sql), values)]


@pytest.fixture
def loaded(db: Path) -> Path:
    load(db, [("hearing.txt", HEARING.encode()), ("interview.txt", INTERVIEW.encode())])
    return db


def test_an_empty_corpus_has_no_tallies(db: Path) -> None:
    assert rows(db, "SELECT * FROM tallies UNION ALL SELECT 1, 1, 1, 1, 1, 1, 1 FROM coverage") == []


def test_each_document_says_who_says_how_much(loaded: Path) -> None:
    assert rows(loaded, SAID, key="interview") == [
        ("Lev Brandt", "turn", 2, 7),
        ("Mira A. Okonjo", "turn", 2, 9),
    ]


def test_the_coverage_of_a_document_adds_up_to_its_text(loaded: Path) -> None:
    summed = "SELECT sum(characters) FROM coverage c WHERE c.document_id = d.id"
    assert {
        length == total for length, total in rows(loaded, f"SELECT length(text), ({summed}) FROM documents d")
    } == {True}


@pytest.mark.parametrize(
    "change",
    [
        lambda db: load(db, [("hearing.txt", HEARING_LATER.encode())]),
        lambda db: reread(db, everything=True),
        lambda db: remove(db, "hearing"),
    ],
    ids=["a page replaced", "a page read again", "a page removed"],
)
def test_tallies_stay_true(loaded: Path, change) -> None:
    change(loaded)
    assert [str(finding) for finding in check(loaded)] == []


def test_whoever_changes_utterances_counts_again(loaded: Path) -> None:
    with writing(loaded) as connection, connection.begin():
        connection.execute(sa.text("UPDATE utterances SET speaker_id = NULL WHERE speaker_id = 1"))
        recount(connection, [1])
    assert [f.code for f in check(loaded) if f.code == "tallies"] == []


def test_all_documents_of_a_speaker_can_be_counted_again(loaded: Path) -> None:
    with writing(loaded) as connection, connection.begin():
        connection.execute(sa.text("UPDATE tallies SET words = 0"))
        recount_said_by(connection, connection.scalars(sa.text("SELECT id FROM speakers")).all())
    assert [f.code for f in check(loaded) if f.code == "tallies"] == []


def test_postgresql_counts_the_same(loaded: Path, postgresql: sa.Engine) -> None:
    from corpus.store.database import upgrade

    upgrade(postgresql, seeds=False)
    load(postgresql, [("hearing.txt", HEARING.encode()), ("interview.txt", INTERVIEW.encode())])
    assert rows(postgresql, SAID, key="interview") == rows(loaded, SAID, key="interview")
    assert [str(finding) for finding in check(postgresql)] == []
