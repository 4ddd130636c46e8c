"""A new corpus over a served one: old answers or new ones, never mixed, never a failure."""

import re
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

from corpus.store.load import load
from tests.site.conftest import ask
from tests.site_versions import served

PATHS = ("/", "/-/about", "/corpus/documents.json?_shape=array&_col=title", "/-/documents.json")


def edition(seeded: Path, path: Path, number: int) -> Path:
    """The seeds with an edition number in every title."""
    shutil.copy(seeded, path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE documents SET title = title || ' edition' || ?", (number,))
        db.execute("UPDATE meetings SET title = title || ' edition' || ?", (number,))
    return path


def test_answers_are_old_or_new_never_mixed(seeded: Path, newer: Path | None, tmp_path: Path) -> None:
    public = edition(seeded, tmp_path / "corpus.db", 0)
    seen: list[set[str]] = []
    failed: list[str] = []
    over = threading.Event()

    def read(address: str) -> None:
        while not over.is_set():
            for path in PATHS:
                answer = ask(address + path)
                if answer.status != 200:
                    failed.append(f"{path} {answer.status} {answer.text[:200]}")
                seen.append(set(re.findall(r"edition(\d+)", answer.text)))

    with served(public, newer) as address:
        readers = [threading.Thread(target=read, args=(address,)) for _ in range(4)]
        for reader in readers:
            reader.start()
        for number in range(1, 7):
            edition(seeded, tmp_path / "new.db", number).replace(public)
            deadline = time.monotonic() + 20
            while {str(number)} not in seen and time.monotonic() < deadline:
                over.wait(0.05)
        over.set()
        for reader in readers:
            reader.join()
        assert "edition6" in ask(f"{address}/").text
    assert failed == []
    assert {len(editions) for editions in seen} <= {0, 1}
    assert {number for editions in seen for number in editions} >= set("123456")


def test_what_is_no_corpus_is_not_taken_for_one(seeded: Path, newer: Path | None, tmp_path: Path) -> None:
    public = edition(seeded, tmp_path / "corpus.db", 1)
    with served(public, newer) as address:
        assert "edition1" in ask(f"{address}/").text
        (tmp_path / "junk.db").write_bytes(b"no database")
        (tmp_path / "junk.db").replace(public)
        assert "edition1" in ask(f"{address}/").text
        public.unlink()
        assert "edition1" in ask(f"{address}/").text


def test_a_text_loaded_meanwhile_that_is_longer_than_all_before_is_shown(
    seeded: Path, tmp_path: Path
) -> None:
    public = edition(seeded, tmp_path / "corpus.db", 1)
    with served(public) as address:
        assert ask(f"{address}/-/documents").status == 200
        load(public, [("long.txt", ("IDA MOSS: " + "We saw the harbour. " * 120_000).encode())])
        assert ask(f"{address}/-/documents/long").status == 200


def test_a_corpus_that_is_being_written_to_is_a_503_and_then_is_there_again(
    seeded: Path, tmp_path: Path
) -> None:
    public = edition(seeded, tmp_path / "corpus.db", 1)
    with served(public) as address, closing(sqlite3.connect(public)) as writer:
        assert ask(f"{address}/-/meetings").status == 200
        writer.isolation_level = None
        writer.execute("BEGIN EXCLUSIVE")
        answer = ask(f"{address}/-/meetings")
        assert (answer.status, answer.headers["retry-after"]) == (503, "5")
        writer.execute("ROLLBACK")
        assert ask(f"{address}/-/meetings").status == 200
