"""Pages into the database."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus import pipeline
from corpus.errors import BadInput, CorpusError, NotACorpus, WrongRevision
from corpus.models import Document, Utterance
from corpus.reading.page import Mark, Page
from corpus.reading.reading import Reading
from corpus.store import batches, documents
from corpus.store.arrivals import PIECE_PAGES
from corpus.store.catalogue import Catalogue, Entry
from corpus.store.check import check
from corpus.store.database import connect, engine
from corpus.store.load import BATCH_PAGES, WORTH_PROCESSES, load, remove, reread
from tests.store.samples import (
    HEARING,
    HEARING_LATER,
    INTERVIEW,
    PANEL,
    change,
    dump,
    one,
    plain_reading,
    rows,
)

STAMPS = ("loaded_at", "built_at", "decided_at")


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def statuses(report: object) -> list[tuple[str, str]]:
    return [(outcome.status, outcome.key) for outcome in report.outcomes]  # type: ignore[attr-defined]


def test_the_same_bytes_again_change_nothing(db: Path, tmp_path: Path) -> None:
    page = put(tmp_path, "hearing.txt", HEARING)
    assert statuses(load(db, page)) == [("loaded", "hearing")]
    before = dump(db)
    copy = put(tmp_path, "copy-of-hearing.txt", HEARING)
    assert statuses(load(db, [page, copy])) == [("unchanged", "hearing"), ("duplicate", "hearing")]
    assert dump(db) == before


def test_every_row_is_a_slice_of_the_text(db: Path) -> None:
    load(db, ("hearing.txt", HEARING.encode()))
    assert one(db, "SELECT count(*) FROM utterances") >= 4
    query = """
        SELECT u.position FROM utterances u JOIN documents d ON d.id = u.document_id
        WHERE substr(d.text, u.start_char + 1, u.end_char - u.start_char) <> u.text
    """
    assert rows(db, query) == []
    assert list(check(db)) == []


def test_a_page_whose_bytes_changed_supersedes_the_old_one(db: Path, tmp_path: Path) -> None:
    page = put(tmp_path, "hearing.txt", HEARING)
    load(db, page)
    old = rows(db, "SELECT id, text FROM documents")
    utterances = rows(db, "SELECT id, text FROM utterances ORDER BY id")
    put(tmp_path, "hearing.txt", HEARING_LATER)
    assert statuses(load(db, page)) == [("replaced", "hearing~2")]
    put(tmp_path, "hearing.txt", HEARING)
    assert statuses(load(db, page)) == [("replaced", "hearing~3")]
    assert rows(db, "SELECT id, text FROM documents WHERE key = 'hearing'") == old
    assert rows(db, "SELECT id, text FROM utterances WHERE document_id = 1 ORDER BY id") == utterances
    assert rows(db, "SELECT DISTINCT document FROM who_said_what") == [("hearing~3",)]
    assert list(check(db)) == []


def test_a_document_that_is_removed_lets_the_older_one_count_again(db: Path, tmp_path: Path) -> None:
    page = put(tmp_path, "hearing.txt", HEARING)
    load(db, page)
    before = dump(db)
    put(tmp_path, "hearing.txt", HEARING_LATER)
    load(db, page)
    remove(db, "hearing~2")
    assert dump(db) == before


def test_a_version_between_two_can_be_removed(db: Path, tmp_path: Path) -> None:
    page = put(tmp_path, "hearing.txt", HEARING)
    for text in (HEARING, HEARING_LATER, HEARING.replace("two", "four")):
        load(db, put(tmp_path, page.name, text))
    remove(db, "hearing~2")
    assert rows(db, "SELECT id, supersedes_id FROM documents ORDER BY id") == [(1, None), (3, 1)]
    assert rows(db, "SELECT DISTINCT document FROM who_said_what") == [("hearing~3",)]
    put(tmp_path, page.name, HEARING.replace("two", "five"))
    assert statuses(load(db, page)) == [("replaced", "hearing~4")], "no version gets a number between"


def test_what_is_removed_leaves_nothing_and_its_number_is_never_used_again(db: Path) -> None:
    load(db, [("hearing.txt", HEARING.encode()), ("interview.txt", INTERVIEW.encode())])
    last = one(db, "SELECT max(id) FROM speakers")
    remove(db, "interview")
    remove(db, "hearing")
    for table, found in dump(db).items():
        assert found == [] or table == "alembic_version", table
    assert rows(db, "SELECT rowid FROM utterances_fts WHERE utterances_fts MATCH 'quay'") == []
    load(db, ("panel.txt", PANEL.encode()))
    assert one(db, "SELECT id FROM documents") == 3
    assert one(db, "SELECT min(id) FROM speakers") > last


def test_removing_what_is_not_there_is_refused(db: Path) -> None:
    with pytest.raises(BadInput, match="no document 'nothing'"):
        remove(db, "nothing")


@pytest.mark.parametrize(
    ("names", "keys"),
    [
        (["a/page.txt", "b/page.txt", "c/b/page.txt"], ["page", "b-page", "c-b-page"]),
        (["page.txt", "Page!.txt", "page_.txt"], ["page", "page-2", "page-3"]),
        (["2031 05 – Überfahrt.txt", "….txt", "會議.txt"], ["2031-05-uberfahrt", "page", "會議"]),
    ],
    ids=["the folder where the stem is taken", "then a number", "letters of any script"],
)
def test_a_key_is_the_slug_of_the_stem(db: Path, names: list[str], keys: list[str]) -> None:
    pages = [(name, f"ROE: Page {number}.\n\nDOE: Yes.".encode()) for number, name in enumerate(names)]
    assert [outcome.key for outcome in load(db, pages).outcomes] == keys


@pytest.fixture
def strange(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that finds in some pages what no table takes, and cannot read others."""

    def reading(text: str, marks: object, facts: object) -> Reading:
        if "survey" in text:
            raise ValueError("no such quay")
        read = plain_reading(text)
        said = [replace(each, kind="sung") for each in read.utterances] if "cost" in text else read.utterances
        return replace(read, utterances=tuple(said))

    monkeypatch.setattr(documents, "read", reading)


def test_a_page_that_fails_leaves_no_trace_and_the_others_alone(
    db: Path, tmp_path: Path, strange: None
) -> None:
    texts = {"1": INTERVIEW, "2": PANEL, "3": HEARING, "4": "", "5": INTERVIEW.replace("time", "hour")}
    report = load(db, [put(tmp_path, f"{stem}.txt", text) for stem, text in texts.items()])
    assert [outcome.status for outcome in report.outcomes] == [
        *("loaded", "failed", "failed", "failed", "loaded")
    ]
    refused, unread, empty = map(str, report.failed)
    assert refused.startswith("2.txt: the database refuses a row: CHECK constraint failed")
    assert unread == "3.txt: ValueError: no such quay"
    assert "4.txt: the file is empty" in empty
    assert str(report) == "2 loaded, 3 failed"
    assert rows(db, "SELECT key FROM documents ORDER BY id") == [("1",), ("5",)]
    assert rows(db, "SELECT name FROM speakers WHERE name = 'QUESTION'") == []
    assert list(check(db)) == []


def test_among_many_pages_too_the_one_that_no_table_takes_is_refused(db: Path, strange: None) -> None:
    """Where all rows are known to fit, tables are not asked to check them; here they are."""
    long = "It rains on the quay. " * 10_000
    pages = [(f"{n}.txt", f"ROE: {long}{n}.\n\nDOE: Yes.".encode()) for n in range(6)]
    report = load(db, [*pages, ("panel.txt", PANEL.encode())])
    assert [str(failed).partition(" (")[0] for failed in report.failed] == [
        "panel.txt: the database refuses a row: CHECK constraint failed: ck_utterances_kind"
    ]
    assert one(db, "SELECT count(*) FROM documents") == 6
    assert list(check(db)) == []


@pytest.mark.parametrize(
    ("does", "why"),
    [
        ("SELECT raise(ABORT, 'no room')", "no room"),
        ("INSERT INTO marks VALUES (1, -1, 'bold', '', 0, 1)", "FOREIGN KEY constraint failed"),
    ],
    ids=["a statement", "the end of the transaction"],
)
def test_a_page_at_which_this_fails_is_refused_and_those_beside_it_are_there(
    db: Path, monkeypatch: pytest.MonkeyPatch, does: str, why: str
) -> None:
    monkeypatch.setattr("corpus.store.load.BATCH_PAGES", 5)
    change(db, f"CREATE TRIGGER t AFTER INSERT ON documents WHEN NEW.key IN ('3', '7') BEGIN {does}; END")
    report = load(db, [(f"{n}.txt", f"ROE: Number {n}.\n\nDOE: Yes.".encode()) for n in range(8)])
    assert list(map(str, report.failed)) == [
        f"{page}.txt: the database refuses a row: {why}" for page in ("3", "7")
    ]
    assert one(db, "SELECT count(*) FROM documents") == 6
    assert list(check(db)) == []


def test_an_interrupted_load_keeps_the_pages_that_were_read(db: Path) -> None:
    def pages() -> Iterator[tuple[str, bytes]]:
        yield "1.txt", PANEL.encode()
        yield from ((f"{n}.txt", f"ROE: Number {n}.\n\nDOE: Yes.".encode()) for n in range(2, 200))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load(db, pages())
    kept = one(db, "SELECT count(*) FROM documents")
    assert kept >= 3 * PIECE_PAGES
    assert list(check(db)) == []


def test_an_interrupt_in_mid_writing_leaves_nothing_of_what_was_being_written(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(batches, "_enter", interrupted)
    with pytest.raises(KeyboardInterrupt):
        load(db, [("1.txt", PANEL.encode()), ("2.txt", HEARING.encode())])
    assert {table for table, found in dump(db).items() if found} == {"alembic_version"}
    assert list(check(db)) == []


def test_a_full_disk_ends_the_load_with_one_line(db: Path) -> None:
    load(db, ("panel.txt", PANEL.encode()))
    pages = one(db, "PRAGMA page_count")
    before = dump(db)

    def full(connection: sqlite3.Connection, _: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    sa.event.listen(sa.Engine, "connect", full)
    try:
        with pytest.raises(
            CorpusError, match=r"^big.txt: database or disk is full; the pages before it are kept"
        ):
            load(db, ("big.txt", (HEARING * 400).encode()))
    finally:
        sa.event.remove(sa.Engine, "connect", full)
    assert dump(db) == before


def test_reading_again_keeps_numbers_and_makes_the_same_rows(db: Path) -> None:
    load(db, [("hearing.txt", HEARING.encode()), ("interview.txt", INTERVIEW.encode())])
    before = dump(db, *STAMPS, "id", "document_id")
    speakers = rows(db, "SELECT id, key FROM speakers ORDER BY id")
    assert reread(db).outcomes == ()
    assert [outcome.status for outcome in reread(db, everything=True).outcomes] == ["reread", "reread"]
    assert dump(db, *STAMPS, "id", "document_id") == before
    assert rows(db, "SELECT id, key FROM speakers ORDER BY id") == speakers
    assert rows(db, "SELECT id, key FROM documents ORDER BY id") == [(1, "hearing"), (2, "interview")]


def test_a_new_reader_reads_the_stored_text_with_its_marks(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    marks = (Mark(0, 3, "bold"), Mark(5, 8, "caption", "1.5 2.0"))
    monkeypatch.setattr(documents, "page_of", lambda data, _: Page(data.decode(), marks))
    load(db, ("hearing.txt", HEARING.encode()))
    seen = []
    real = documents.read

    def newer(text: str, marks: object, facts: object) -> object:
        seen.append((text, marks))
        return real(text.replace("CHAIR", "XXXXX"), (), None)

    monkeypatch.setattr(documents, "read", newer)
    monkeypatch.setattr(documents, "READER_VERSION", "new")
    monkeypatch.setattr("corpus.store.load.READER_VERSION", "new")
    assert [outcome.status for outcome in reread(db).outcomes] == ["reread"]
    assert seen == [(HEARING, marks)]
    assert one(db, "SELECT reader_version FROM documents") == "new"
    assert rows(db, "SELECT key FROM speakers WHERE key LIKE 'chair%'") == [], (
        "whom nothing speaks of is gone"
    )
    assert reread(db).outcomes == ()


def test_a_catalogue_that_says_more_is_heard_without_new_bytes(db: Path) -> None:
    page = ("talks/hearing.txt", HEARING.encode())
    load(db, page)
    entry = Entry(
        title="Quay", outlet="The Tide", published_on="2031-04-01", published_precision="month", rights="open"
    )
    catalogue = Catalogue({"hearing.txt": entry})
    assert statuses(load(db, page, catalogue=catalogue)) == [("reread", "hearing")]
    assert statuses(load(db, page, catalogue=catalogue)) == [("unchanged", "hearing")]
    assert statuses(load(db, page)) == [("unchanged", "hearing")]
    reread(db, everything=True)
    query = "SELECT title, outlet, published_on, published_precision, published_rule, rights FROM documents"
    assert rows(db, query) == [("Quay", "The Tide", "2031-04-01", "month", "catalogue", "open")]


def test_a_folder_gives_its_pages_and_a_missing_path_is_refused(db: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    put(folder, "b/two.txt", PANEL)
    put(folder, "one.txt", HEARING)
    put(folder, ".hidden/three.txt", INTERVIEW)
    put(folder, "notes.xyz", "not a page")
    (folder / ".hidden" / "empty").mkdir()
    assert [outcome.filename for outcome in load(db, folder).outcomes] == ["pages/b/two.txt", "pages/one.txt"]
    with pytest.raises(BadInput, match="no such file or folder"):
        load(db, tmp_path / "nowhere")
    with pytest.raises(BadInput, match="no pages in this folder"):
        load(db, folder / ".hidden" / "empty")


def test_a_database_is_made_without_seeds_where_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    load(path, ("hearing.txt", HEARING.encode()))
    assert rows(path, "SELECT key FROM documents") == [("hearing",)]


def test_what_is_no_corpus_is_left_alone(tmp_path: Path, db: Path) -> None:
    other = tmp_path / "other.db"
    change(other, "CREATE TABLE mine (a)")
    with pytest.raises(NotACorpus, match="holds no corpus"):
        load(other, ("hearing.txt", HEARING.encode()))
    change(db, "UPDATE alembic_version SET version_num = '0003'")
    with pytest.raises(WrongRevision, match=r"older than .*run `corpus upgrade`"):
        load(db, ("hearing.txt", HEARING.encode()))


def test_the_orm_reads_what_was_loaded(db: Path) -> None:
    load(db, [("hearing.txt", HEARING.encode()), ("interview.txt", INTERVIEW.encode())])
    with connect(db) as session:
        said = session.scalars(sa.select(Utterance).where(Utterance.text.like("Nobody%"))).one()
        assert said.citation == f"interview#char={said.start_char},{said.end_char}"
        assert said.speaker is not None
        assert said in said.speaker.utterances
        assert {u.document.key for u in said.speaker.utterances} == {"hearing", "interview"}
        document = session.scalars(sa.select(Document).where(Document.key == "hearing")).one()
        printed = "".join(document.text[block.start_char : block.end_char] for block in document.blocks)
        assert "".join(printed.split()) == "".join(HEARING.split())
        assert repr(document).startswith("<Document key='hearing'")


def test_a_session_can_be_given_and_sees_the_new_rows(db: Path) -> None:
    with connect(db) as session:
        load(session, ("hearing.txt", HEARING.encode()))
        assert session.scalars(sa.select(Document.key)).all() == ["hearing"]


@pytest.fixture
def real_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "read", pipeline.read)


def test_what_the_real_reader_reads_is_stored_and_checks(db: Path, real_reader: None) -> None:
    load(
        db,
        [("hearing.txt", HEARING.encode()), ("interview.txt", INTERVIEW.encode()), ("3.txt", PANEL.encode())],
    )
    assert one(db, "SELECT count(*) FROM utterances") >= 8
    assert list(check(db)) == []


@given(st.text(max_size=300))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_at_all_can_be_loaded_and_checks(db: Path, real_reader: None, text: str) -> None:
    data = text.encode("utf-8", "replace")
    report = load(db, (f"{len(data)}.txt", data))
    assert all("is empty" in str(failed) or "looks binary" in str(failed) for failed in report.failed)
    assert list(check(db)) == []


def test_memory_does_not_grow_with_the_number_of_pages(db: Path) -> None:
    """Only so many pages are taken ahead of those that are written."""
    taken = told = most = 0

    def pages() -> Iterator[tuple[str, bytes]]:
        nonlocal taken, most
        for number in range(1_500):
            taken += 1
            most = max(most, taken - told)
            yield f"{number}.txt", f"ROE: Number {number}.\n\nDOE: Yes, number {number}.".encode()

    def tell(_: object) -> None:
        nonlocal told
        told += 1

    load(db, pages(), tell=tell)
    assert told == 1_500
    assert most <= BATCH_PAGES + WORTH_PROCESSES * PIECE_PAGES


def test_many_utterances_at_once_are_in_the_full_text_and_so_are_those_that_follow(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They take another road there than few, past the trigger; a kept connection leaves one file too."""
    monkeypatch.setattr(batches, "AT_ONCE", 7)
    bind = engine(db, kept=True)
    long = "It rains on the quay. " * 2_000
    pages = [(f"{n}.txt", f"ROE: {long}{n}.\n\nDOE: Yes, umbrella.".encode()) for n in range(30)]
    load(bind, [*pages, ("hearing.txt", HEARING.encode())])
    assert one(db, "PRAGMA journal_mode") == "delete"
    load(bind, ("panel.txt", PANEL.encode()))
    assert one(db, "PRAGMA journal_mode") == "wal"
    bind.dispose()
    assert one(db, "PRAGMA journal_mode") == "delete"
    assert [path.name for path in db.parent.iterdir()] == [db.name]
    found = "SELECT count(*) FROM utterances_fts WHERE utterances_fts MATCH"
    assert [one(db, f"{found} '{word}'") for word in ("umbrella", "surveyors", "town")] == [30, 1, 1]
    assert list(check(db)) == []


def test_the_utterances_of_all_pages_go_in_by_one_statement(db: Path) -> None:
    """Full text is brought up to date once a statement."""
    seen: list[str] = []
    bind = engine(db)
    sa.event.listen(bind, "connect", lambda driver, _: driver.set_trace_callback(seen.append))
    load(bind, [("hearing.txt", HEARING.encode()), ("panel.txt", PANEL.encode())])
    # it is traced again, values and all, for each trigger that fires: one text is one statement
    assert len({sql for sql in seen if sql.startswith("INSERT OR FAIL INTO utterances (")}) == 1
