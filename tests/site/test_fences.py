"""The watchdog over statements: who works too long is stopped, who is kept waiting is not."""

import sqlite3
import time

import pytest

from corpus.site.fences import Watchdog

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def watched() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.create_function("stand_still", 0, lambda: time.sleep(0.3))
    Watchdog(after_s=0.1).watch(connection)
    return connection


def test_a_statement_that_a_busy_machine_keeps_waiting_is_let_be(watched) -> None:
    assert watched.execute("SELECT stand_still()").fetchall() == [(None,)]


def test_a_statement_that_works_without_end_is_interrupted(watched) -> None:
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        watched.execute(ENDLESS).fetchall()
