"""The sqlite-utils command knows a corpus."""

from pathlib import Path

from click.testing import CliRunner, Result
from sqlite_utils.cli import cli


def sqlite_utils(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


def test_corpus_check_finds_nothing_wrong_with_the_seeds(seeded: Path) -> None:
    done = sqlite_utils("corpus-check", str(seeded))
    assert (done.exit_code, done.stderr) == (0, "")


def test_corpus_check_finds_what_was_changed(own: Path) -> None:
    sqlite_utils("query", str(own), "update utterances set start_char = start_char + 1 where id = 1")
    done = sqlite_utils("corpus-check", str(own))
    assert done.exit_code == 1
    assert "utterance" in done.stdout


def test_queries_have_the_functions_of_the_package(seeded: Path) -> None:
    sql = "select corpus_kwic(text, 'chances for', 10) as line from utterances where line is not null"
    done = sqlite_utils("query", str(seeded), sql, "--csv")
    assert done.stdout.splitlines() == ["line", '"tive, the [chances for] success a"']


def test_corpus_check_says_in_one_line_that_a_file_is_no_corpus(tmp_path: Path) -> None:
    (tmp_path / "other.db").write_bytes(b"no database at all, but long enough to be taken for one")
    done = sqlite_utils("corpus-check", str(tmp_path / "other.db"))
    assert done.exit_code == 1
    assert done.stderr.startswith("Error: ")
    assert "cannot be used as a corpus" in done.stderr
    assert len(done.stderr.splitlines()) == 1
