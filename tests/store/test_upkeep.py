"""Upkeep changes how fast a corpus answers, never what."""

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from corpus.store.check import check
from corpus.store.database import engine
from corpus.store.load import load
from corpus.store.upkeep import tidy


def test_tidying_leaves_every_row_and_a_sound_index(own: Path) -> None:
    def said() -> list[tuple[str]]:
        with closing(sqlite3.connect(own)) as connection:
            return connection.execute("SELECT citation FROM who_said_what ORDER BY 1").fetchall()

    before = said()
    tidy(own, vacuum=True)
    assert said() == before != []
    assert list(check(own)) == []


def test_the_planner_has_statistics_afterwards(own: Path) -> None:
    tidy(own)
    with closing(sqlite3.connect(own)) as connection:
        assert (
            connection.execute("SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'utterances'").fetchone()[0] > 0
        )


def test_with_a_vacuum_the_full_text_index_is_in_one_piece(own: Path) -> None:
    """After many loads it is in as many."""
    tidy(own, vacuum=True)
    with closing(sqlite3.connect(own)) as connection:
        segments = connection.execute("SELECT count(DISTINCT segid) FROM utterances_fts_idx").fetchone()[0]
    assert segments == 1


def test_statistics_make_nobody_walk_through_all_documents(own: Path) -> None:
    """An index with one value in it looks useless to the planner, and all views ask what is superseded."""
    tidy(own)
    with closing(sqlite3.connect(own)) as connection:
        plan = connection.execute("EXPLAIN QUERY PLAN SELECT * FROM who_said_what").fetchall()
    assert [step for *_, step in plan if step == "SCAN newer"] == []


GROWING = "documents utterances blocks mentions decisions speakers speaker_names speaker_roles".split()


def test_to_add_a_page_nobody_walks_through_a_table_that_grows_with_every_page(own: Path) -> None:
    tidy(own)
    bind, seen = engine(own), []
    sa.event.listen(bind, "connect", lambda driver, _: driver.set_trace_callback(seen.append))
    load(bind, ("one-more.txt", b"ROE: It snows."))
    asked = [sql for sql in seen if sql.split()[0] in {"SELECT", "WITH", "INSERT", "DELETE", "UPDATE"}]
    with closing(sqlite3.connect(own)) as connection:
        plans = [connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall() for sql in asked]
    steps = [step for plan in plans for *_, step in plan]
    assert "SEARCH speakers USING INTEGER PRIMARY KEY (rowid=?)" in steps
    assert [step for step in steps if step in {f"SCAN {table}" for table in GROWING}] == []


def test_a_corpus_in_memory_is_left_alone() -> None:
    tidy("sqlite://")
