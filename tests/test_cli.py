"""The command, as somebody types it."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from corpus.cli import main

SEEDS = Path(__file__).parent.parent / "seeds"
PAGE = "MODERATOR: Welcome to the fair.\n\nDR. IDA MOSS: The bridge is open.\n\nMODERATOR: Thank you.\n"
KEY = "voa-2013-05-27-kerry-lavrov-paris"


def corpus(*arguments: object, database: Path | None = None, **how: object) -> Result:
    environment = {"CORPUS_DATABASE": str(database)} if database else {}
    return CliRunner().invoke(main, [str(word) for word in arguments], env=environment, **how)  # type: ignore[arg-type]


def rows(database: Path, sql: str) -> list[tuple]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql).fetchall()


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "fair.txt").write_text(PAGE, encoding="utf-8")
    return tmp_path / "pages"


@pytest.fixture
def mine(fair: Path, tmp_path: Path) -> Path:
    done = corpus("load", fair, database=tmp_path / "mine.db")
    assert (done.exit_code, done.stdout) == (0, "1 loaded\n")
    return tmp_path / "mine.db"


def test_a_new_database_has_only_the_pages_that_were_loaded(mine: Path) -> None:
    assert rows(mine, "SELECT key FROM documents") == [("fair",)]


def test_the_same_bytes_again_and_nothing_happens(mine: Path, fair: Path) -> None:
    before = mine.read_bytes()
    assert corpus("load", fair, database=mine).stdout == "1 unchanged\n"
    assert mine.read_bytes() == before


def test_other_bytes_are_a_new_document_and_the_old_one_keeps_its_address(mine: Path, fair: Path) -> None:
    old = rows(mine, "SELECT citation, text FROM who_said_what ORDER BY 1")
    (fair / "fair.txt").write_text(PAGE.replace("bridge", "tunnel"), encoding="utf-8")
    assert corpus("load", fair, database=mine).stdout == "1 replaced\n"
    assert rows(mine, "SELECT DISTINCT document FROM who_said_what") == [("fair~2",)]
    kept = "SELECT d.key || '#char=' || start_char || ',' || end_char, u.text FROM utterances u"
    assert rows(mine, f"{kept} JOIN documents d ON d.id = document_id WHERE d.key = 'fair' ORDER BY 1") == old


def test_a_catalogue_tells_what_the_pages_do_not_print(fair: Path, tmp_path: Path) -> None:
    catalogue = tmp_path / "pages.csv"
    catalogue.write_text("filename,title,outlet,published_on\nfair.txt,At the fair,The Gazette,2031-05\n")
    corpus("load", fair, "--catalogue", catalogue, database=tmp_path / "mine.db")
    told = rows(
        tmp_path / "mine.db", "SELECT title, outlet, published_on, published_precision FROM documents"
    )
    assert told == [("At the fair", "The Gazette", "2031-05-01", "month")]


def test_reading_again_keeps_the_addresses(mine: Path) -> None:
    before = rows(mine, "SELECT id, key FROM documents UNION ALL SELECT id, key FROM speakers")
    with closing(sqlite3.connect(mine)) as connection, connection:
        connection.execute("UPDATE documents SET reader_version = '0'")
    assert corpus("load", "--reread", database=mine).stdout == "1 reread\n"
    assert rows(mine, "SELECT id, key FROM documents UNION ALL SELECT id, key FROM speakers") == before


def test_search_shows_who_said_it_and_where_it_can_be_cited(seeded: Path) -> None:
    done = corpus("search", '"chances for success"', database=seeded)
    assert done.exit_code == 0
    assert "Sergey Lavrov" in done.stdout
    assert f"{KEY}#char=" in done.stdout
    assert "1 found" in done.stdout


@pytest.mark.parametrize("words", ["nothing-of-this-kind", '"', "AND OR NOT zz", "NEAR(zz", "-", "x" * 5_000])
def test_whatever_is_searched_for_is_words(seeded: Path, words: str) -> None:
    done = corpus("search", "--", words, database=seeded)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "0 found" in done.stdout


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        (KEY, ["Voice of America", "meeting  paris-2013-05-27", "Sergey Lavrov"]),
        ("sergey-lavrov", ["Sergei Lavrov", "Minister of Foreign Affairs", f"{KEY}#char="]),
        ("paris-2013-05-27", ["participant  laurent-fabius", f"report  {KEY}", "John Kerry"]),
    ],
    ids=["a document", "a speaker", "a meeting"],
)
def test_show_tells_what_is_known(seeded: Path, key: str, shown: list[str]) -> None:
    done = corpus("show", key, database=seeded)
    assert done.exit_code == 0
    assert [words for words in shown if words not in done.stdout] == []


def test_fewer_than_one_hit_is_no_limit(seeded: Path) -> None:
    assert corpus("search", "Geneva", "-n", "0", database=seeded).exit_code == 2


def test_show_names_near_misses(seeded: Path) -> None:
    done = corpus("show", "sergei-lavrov", database=seeded)
    assert (done.exit_code, "sergey-lavrov" in done.stderr) == (1, True)


def test_remove_asks_first(own: Path) -> None:
    assert corpus("remove", KEY, database=own, input="n\n").exit_code == 1
    assert rows(own, "SELECT count(*) FROM documents") == [(5,)]
    assert corpus("remove", KEY, "--yes", database=own).exit_code == 0
    assert rows(own, f"SELECT count(*) FROM who_said_what WHERE document = '{KEY}'") == [(0,)]
    assert corpus("check", database=own).exit_code == 0


def test_check_says_that_all_is_well(seeded: Path) -> None:
    assert corpus("check", database=seeded).stdout == "all is well\n"


def test_export_writes_to_standard_output_too(seeded: Path) -> None:
    done = corpus("export", "--format", "jsonl", database=seeded)
    assert {json.loads(line)["document"] for line in done.stdout.splitlines()} >= {KEY}


def test_export_and_import_are_whole(seeded: Path, tmp_path: Path) -> None:
    corpus("export", tmp_path / "all.csv", database=seeded)
    done = corpus("import", tmp_path / "all.csv", database=tmp_path / "copy.db")
    assert (done.exit_code, done.stdout) == (0, "5 imported\n")
    said = "SELECT citation, text FROM who_said_what ORDER BY 1"
    assert rows(tmp_path / "copy.db", said) == rows(seeded, said)


def test_read_shows_a_page_without_a_database(tmp_path: Path) -> None:
    page = SEEDS / f"{KEY}.txt"
    done = corpus("read", page, "--explain", database=tmp_path / "none.db")
    assert done.exit_code == 0
    assert list(tmp_path.iterdir()) == []
    assert "John Kerry  person" in done.stdout
    assert "How it is known" in done.stdout
    assert "overruled" in done.stdout


def test_read_into_a_pipe_gives_the_lines_of_the_page_as_they_are(tmp_path: Path) -> None:
    page = PAGE.replace("open.", "open" + ", and it is wide" * 40 + ".")
    (tmp_path / "fair.txt").write_text(page, encoding="utf-8")
    assert page in corpus("read", tmp_path / "fair.txt").stdout


def test_read_gives_the_whole_reading_as_json() -> None:
    reading = json.loads(corpus("read", "--json", SEEDS / f"{KEY}.txt").stdout)
    assert {"quote"} <= {utterance["kind"] for utterance in reading["utterances"]}


def test_upgrade_makes_a_corpus_of_the_seeds_and_then_leaves_it_alone(tmp_path: Path) -> None:
    first = corpus("upgrade", database=tmp_path / "new.db")
    assert (first.exit_code, len(first.stdout.splitlines())) == (0, 5)
    again = corpus("upgrade", database=tmp_path / "new.db")
    assert (again.exit_code, again.stdout) == (0, "")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "corpus", "serve", "--port", str(port)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = {name: value for name, value in os.environ.items() if name != "CORPUS_DATABASE"}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, **quiet) as process:  # type: ignore[call-overload]
        yield f"http://127.0.0.1:{port}"
        process.terminate()


def test_serve_makes_the_corpus_where_there_is_none_and_serves_it(server: str, tmp_path: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{server}/corpus.json", timeout=5) as answer:
                assert answer.status == 200
                break
        except OSError:
            time.sleep(0.2)
    assert rows(tmp_path / "corpus.db", "SELECT count(*) FROM documents") == [(5,)]
