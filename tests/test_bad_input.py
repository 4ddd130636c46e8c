"""Bad input gets one clear line and the right exit status, and nothing that was in the database is lost."""

import os
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from corpus.intake import LARGEST_BYTES

TURNS = 60
PAGE = (
    "MODERATOR: Welcome to the hearing.\n\nDR. IDA MOSS: Thank you.\n\nMODERATOR: Dr. Moss, please begin.\n"
)


def corpus(*arguments: object, **how: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "corpus", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, **how)  # type: ignore[call-overload]


def counted(database: Path) -> tuple[int, int]:
    with closing(sqlite3.connect(database)) as connection:
        tables = ("documents", "utterances")
        return tuple(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)


def only_line(text: str) -> str:
    assert "Traceback" not in text
    [line] = text.strip().splitlines()
    return line


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "is empty"), (bytes(range(256)) * 20, "looks binary")],
    ids=["an empty file", "a binary"],
)
def test_a_page_that_cannot_be_read_is_named_and_the_others_are_loaded(
    own: Path, good: Path, tmp_path: Path, data: bytes, reason: str
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(data)
    before = counted(own)
    done = corpus("load", bad, good, "-d", own)
    assert done.returncode == 1
    assert "bad.txt" in only_line(done.stderr)
    assert reason in done.stderr
    assert counted(own) == (before[0] + 1, before[1] + 3)


def test_a_file_of_200_mb_is_refused_before_it_is_read(own: Path, tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(2 * LARGEST_BYTES)
    done = corpus("load", tmp_path / "huge.txt", "-d", own)
    assert done.returncode == 1
    assert "200 MB is too large" in only_line(done.stderr)


def test_a_file_in_another_encoding_is_read_and_says_so(own: Path, tmp_path: Path) -> None:
    words = "FRAU MÜLLER: Schöne Grüße aus Köln.\n\nHERR GROß: Danke. Für später?\n\nFRAU MÜLLER: Ja, bitte."
    (tmp_path / "latin.txt").write_bytes(words.encode("cp1252"))
    assert corpus("load", tmp_path / "latin.txt", "-d", own).returncode == 0
    with closing(sqlite3.connect(own)) as connection:
        doubts = connection.execute(
            "SELECT note FROM doubts JOIN documents d ON d.id = document_id"
            " WHERE d.key = 'latin' AND code = 'encoding'"
        ).fetchall()
    assert [("cp1252" in note) for (note,) in doubts] == [True]


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["load", "{folder}/nowhere.txt"], 1, "nowhere.txt"),
        (["load", "{folder}/empty"], 1, "no pages"),
        (["load"], 2, "give files or folders"),
        (["nonsense"], 2, "No such command"),
        (["show", "no-such-key"], 1, "no-such-key"),
        (["remove", "no-such-key", "--yes"], 1, "no-such-key"),
        (["export", "{folder}/all.xls"], 1, "no known format"),
        (["read", "{folder}/nowhere.txt"], 1, "nowhere.txt"),
        (["load", "{folder}/page.xyz"], 1, "are not read"),
        (["load", "{folder}/page.txt", "--catalogue", "{folder}/none.toml"], 1, "none.toml"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_wrong_words_get_the_right_exit_status(
    own: Path, tmp_path: Path, arguments: list[str], status: int, message: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "page.xyz").write_text("words")
    (tmp_path / "page.txt").write_text(PAGE)
    before = counted(own)
    done = corpus(
        *(word.format(folder=tmp_path) for word in arguments), env={**os.environ, "CORPUS_DATABASE": str(own)}
    )
    assert (done.returncode, "Traceback" in done.stderr) == (status, False)
    assert message in done.stderr
    assert counted(own) == before


COMMANDS = [
    ["load", "{good}"],
    ["check"],
    ["search", "peace"],
    ["show", "x"],
    ["export"],
    ["upgrade"],
    ["serve"],
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda words: words[0])
def test_a_database_that_is_no_sqlite_file(good: Path, tmp_path: Path, arguments: list[str]) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear Ida, this is a letter and no database." * 300)
    before = path.read_bytes()
    done = corpus(*(word.format(good=good) for word in arguments), "-d", path)
    assert done.returncode == 1
    assert "not a database" in only_line(done.stderr)
    assert path.read_bytes() == before


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda words: words[0])
def test_a_database_from_a_newer_code(own: Path, good: Path, arguments: list[str]) -> None:
    with closing(sqlite3.connect(own)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = own.read_bytes()
    done = corpus(*(word.format(good=good) for word in arguments), "-d", own)
    assert done.returncode == 1
    assert "newer" in done.stdout + only_line(done.stderr)
    assert own.read_bytes() == before


@pytest.mark.parametrize("arguments", [c for c in COMMANDS if c[0] != "upgrade"], ids=lambda words: words[0])
def test_a_database_of_an_older_revision_names_the_command_that_helps(
    tmp_path: Path, good: Path, arguments: list[str]
) -> None:
    from corpus.store.database import upgrade

    old = tmp_path / "old.db"
    upgrade(old, revision="0002")
    done = corpus(*(word.format(good=good) for word in arguments), "-d", old)
    assert done.returncode == 1
    assert "corpus upgrade" in done.stdout + only_line(done.stderr)


def test_a_folder_that_cannot_be_written(good: Path, tmp_path: Path) -> None:
    """Nothing stops root but a file system that takes no files at all."""
    folder = Path("/proc") if os.geteuid() == 0 else tmp_path / "locked"
    if os.geteuid():
        folder.mkdir()
        folder.chmod(0o555)
    done = corpus("load", good, "-d", folder / "corpus.db")
    assert done.returncode == 1
    assert f"{folder}/corpus.db" in only_line(done.stderr)


def pages(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"page-{number:04}.txt").write_text(long_page(number), encoding="utf-8")
    return folder


def long_page(number: int) -> str:
    return "\n\n".join(
        f"{'MOSS' if n % 2 else 'VANE'}: I say point {n} of {number} is settled, do you agree?"
        for n in range(TURNS)
    )


def test_a_disk_that_is_full_in_mid_load(own: Path, tmp_path: Path) -> None:
    """What was loaded before is whole, and the rest is not there at all."""
    before = counted(own)
    room = own.stat().st_size + 600_000

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    done = corpus("load", pages(tmp_path / "pages", 60), "-d", own, "--quiet", preexec_fn=little_room)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "disk" in done.stderr
    documents, utterances = counted(own)
    assert before[0] <= documents < before[0] + 60
    assert utterances - before[1] == TURNS * (documents - before[0])
    assert corpus("check", "-d", own).returncode == 0
