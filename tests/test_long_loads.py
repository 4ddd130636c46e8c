"""Long loads, as real processes: killed, interrupted, two at once, read meanwhile, in several processes."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from corpus.store.check import check
from corpus.store.database import upgrade, writing
from corpus.store.load import BATCH_PAGES

TURNS = 4
PAGES = 400
MANY = BATCH_PAGES + 600  # more than one transaction on the fastest machine
SOME = 140  # enough for more than one process
KILLS = int(os.environ.get("CORPUS_KILLS", "2"))  # a hundred take some minutes


def page(number: int) -> str:
    people = ("IDA MOSS", f"LEO VANE{number % 7 * 'R'}")
    return "\n\n".join(
        f"{people[turn % 2]}: Point {turn} of {number} is settled, and it rains." for turn in range(TURNS)
    )


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "corpus", "load", *map(str, arguments)]


def loaded(*arguments: object, **how: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command(*arguments), capture_output=True, text=True, check=False, **how)  # type: ignore[call-overload]


def started(*arguments: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(command(*arguments), stderr=subprocess.PIPE, text=True, start_new_session=True)


def rows(database: Path, sql: str) -> list[tuple]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql).fetchall()


def counted(database: Path) -> int:
    """How many documents there are.  Each must be whole: all its utterances, in the full text too."""
    [(documents, utterances, found)] = rows(  # in one look: a load may be going on
        database,
        "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM utterances),"
        " (SELECT count(*) FROM utterances_fts WHERE utterances_fts MATCH 'settled')",
    )
    assert utterances == found == TURNS * documents
    return int(documents)


def all_gone(group: int) -> bool:
    """No process is left of the group, not even those that the killed one had started."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pages")
    for number in range(PAGES):
        (path / f"page-{number:04}.txt").write_text(page(number))
    return path


@pytest.fixture(scope="module")
def some(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("some")
    for number in range(SOME):
        (path / f"page-{number:04}.txt").write_text(page(number))
    return path


@pytest.fixture
def db(tmp_path: Path) -> Path:
    upgrade(tmp_path / "corpus.db", seeds=False)
    return tmp_path / "corpus.db"


def test_killed_at_any_moment_it_leaves_whole_documents_and_the_next_load_goes_on(
    db: Path, folder: Path
) -> None:
    when = random.Random(7)
    empty, there = db.read_bytes(), 0
    for _ in range(KILLS):
        with started(folder, "-d", db, "--quiet") as process:
            time.sleep(when.uniform(0.5, 1.5))
            process.kill()
        assert all_gone(process.pid)
        assert counted(db) >= there
        there = counted(db)
        if there == PAGES:  # with many kills: begin again
            db.write_bytes(empty)
            there = 0
    assert loaded(folder, "-d", db, "--quiet").returncode == 0
    assert counted(db) == PAGES
    assert list(check(db)) == []
    assert [path.name for path in db.parent.iterdir()] == [db.name], "the corpus is one file again"


def test_two_loads_at_once_lose_nothing(db: Path, some: Path, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    for number in range(SOME, SOME + 40):
        (tmp_path / "more" / f"more-{number}.txt").write_text(page(number))
    with (
        started(some, tmp_path / "more", "-d", db) as one,
        started(tmp_path / "more", some, "-d", db) as other,
    ):
        endings = [process.communicate(timeout=60) for process in (one, other)]
    assert [one.returncode, other.returncode] == [0, 0], endings
    assert counted(db) == SOME + 40
    assert list(check(db)) == []


def test_who_finds_another_writing_says_so_and_waits(db: Path, some: Path) -> None:
    with (
        writing(db) as connection,
        connection.begin(),
        started(some / "page-0001.txt", "-d", db) as process,
    ):
        assert process.stderr is not None
        assert "another process writes to this corpus; waiting for it" in process.stderr.readline()
        assert process.poll() is None
        connection.rollback()
        assert process.wait(timeout=20) == 0
    assert counted(db) == 1


def test_others_read_while_a_load_runs(db: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(MANY):
        (folder / f"page-{number:04}.txt").write_text(page(number))
    seen: set[int] = set()
    at_first = "SELECT count(*) FROM documents"
    with started(folder, "-d", db, "--quiet") as process, closing(sqlite3.connect(db, timeout=0)) as patient:
        while not db.with_name(f"{db.name}-wal").exists():
            time.sleep(0.02)
        patient.isolation_level = None
        patient.execute("BEGIN")
        before = patient.execute(at_first).fetchall()
        while process.poll() is None:
            seen.add(counted(db))
            assert patient.execute(at_first).fetchall() == before
            time.sleep(0.002)
    assert process.returncode == 0
    assert seen - {0, MANY}, "a part of the pages was seen"
    assert counted(db) == MANY


def test_several_processes_do_what_one_does(tmp_path: Path, some: Path) -> None:
    for jobs in ("1", "3"):
        assert loaded(some, "-d", tmp_path / f"{jobs}.db", "--jobs", jobs).returncode == 0
    tables = ("documents", "utterances", "mentions", "blocks", "speakers")
    for table in tables:
        one, three = (rows(tmp_path / f"{jobs}.db", f"SELECT count(*) FROM {table}") for jobs in "13")
        assert one == three != [(0,)], table
    said = "SELECT citation, speaker, text FROM who_said_what ORDER BY citation"
    assert rows(tmp_path / "1.db", said) == rows(tmp_path / "3.db", said)
    keys = "SELECT id, key FROM documents ORDER BY id"
    assert rows(tmp_path / "1.db", keys) == rows(tmp_path / "3.db", keys)


DEADLY = """
import os, sys
from corpus.store import documents
from corpus.store.load import load
real = documents.read
documents.read = lambda text, *rest: os._exit(9) if "Point 0 of 120 " in text else real(text, *rest)
print(load(sys.argv[1], sys.argv[2], jobs=2).failed)
"""


def test_a_page_that_kills_its_reader_is_named_and_the_others_are_loaded(db: Path, some: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DEADLY, str(db), str(some)], capture_output=True, text=True, check=True
    )
    assert "page-0120.txt: the process that read it died" in done.stdout
    assert counted(db) == SOME - 1


def test_the_report_says_what_became_of_all_pages(db: Path, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(page(1))
    (tmp_path / "latin.txt").write_bytes("ROE: Schöne Grüße aus Köln.\n\nDOE: Für später?".encode("cp1252"))
    with zipfile.ZipFile(tmp_path / "pages.zip", "w") as archive:
        for name, text in {"one-again.txt": page(1), "../out.txt": page(2), "two.txt": page(2)}.items():
            archive.writestr(name, text)
    (tmp_path / "lines.jsonl").write_text(
        '{"text": "ROE: Rain.\\n\\nDOE: Snow.", "title": "Rain"}\nno line\n'
    )
    done = loaded(tmp_path, "-d", db, "--json")
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert {name: report[name] for name in ("loaded", "duplicate", "unchanged", "failed")} == {
        "loaded": 4,
        "duplicate": 1,
        "unchanged": 0,
        "failed": 2,
    }
    pages = {each["page"]: each["reason"] for each in report["failures"]}
    assert "leads out of the archive" in pages["pages.zip/../out.txt"]
    assert "no JSON" in pages["lines.jsonl/line 2"]
    assert report["doubts"]["encoding"] == 1
    assert rows(db, "SELECT title FROM documents WHERE filename = 'lines.jsonl/lines-000001.txt'") == [
        ("Rain",)
    ]
    again = loaded(tmp_path, "-d", db, cwd=tmp_path)
    assert again.stdout.splitlines()[0] == "4 unchanged, 1 duplicate, 2 failed"
    assert again.stderr.count("\n") == 2


def test_pages_come_through_a_pipe(db: Path) -> None:
    lines = "".join(json.dumps({"text": page(n), "filename": f"{n}.txt"}) + "\n" for n in range(3))
    done = loaded("-", "-d", db, input=lines)
    assert (done.returncode, done.stdout) == (0, "3 loaded\n")
    assert counted(db) == 3


@pytest.fixture
def terminal(db: Path, some: Path) -> str:
    """What a terminal shows of a load."""
    pty = pytest.importorskip("pty")
    reader, writer = pty.openpty()
    with subprocess.Popen(command(some, "-d", db), stdout=writer, stderr=writer, stdin=writer) as process:
        os.close(writer)
        shown = b""
        while True:
            try:
                data = os.read(reader, 65_536)
            except OSError:  # nobody holds the other end any more
                break
            if not data:
                break
            shown += data
        process.wait(timeout=20)
    os.close(reader)
    return shown.decode()


def test_a_terminal_shows_rate_and_time_left(terminal: str) -> None:
    assert "MB/s" in terminal
    assert "pages" in terminal
    assert "0:0" in terminal, "the time that is left"
    assert f"{SOME} loaded" in terminal


def test_ctrl_c_is_one_line_and_what_was_read_is_kept(db: Path, folder: Path) -> None:
    with started(folder, "-d", db, "--quiet") as process:
        deadline = time.monotonic() + 90
        while counted(db) == 0 and time.monotonic() < deadline:
            time.sleep(0.02)
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=90)
    assert (process.returncode, errors) == (1, "corpus: interrupted; what was done before is kept\n")
    assert 0 < counted(db) < PAGES
    assert all_gone(process.pid)
