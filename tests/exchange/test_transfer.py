"""`corpus export` and `corpus import`: whole, both ways."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.errors import BadInput, NotACorpus
from corpus.exchange.transfer import export_rows, import_rows
from corpus.store.check import check


@pytest.mark.parametrize("ending", ["csv", "jsonl"])
def test_out_and_in_and_out_again_is_the_same(seeded: Path, tmp_path: Path, ending: str) -> None:
    first, second, copy = tmp_path / f"1.{ending}", tmp_path / f"2.{ending}", tmp_path / "copy.db"
    export_rows(seeded, first)
    assert import_rows(copy, first).counts == {"imported": 5}
    export_rows(copy, second)
    assert first.read_text(encoding="utf-8") == second.read_text(encoding="utf-8")
    assert list(check(copy)) == []


def test_every_utterance_is_in_it(seeded: Path, tmp_path: Path) -> None:
    export_rows(seeded, tmp_path / "all.csv")
    with (tmp_path / "all.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with closing(sqlite3.connect(seeded)) as connection:
        texts = connection.execute("SELECT text FROM utterances ORDER BY document_id, position").fetchall()
    assert [row["text"] for row in rows] == [text for (text,) in texts]


def test_an_import_twice_changes_nothing(seeded: Path, tmp_path: Path) -> None:
    export_rows(seeded, tmp_path / "all.jsonl")
    import_rows(tmp_path / "copy.db", tmp_path / "all.jsonl")
    assert import_rows(tmp_path / "copy.db", tmp_path / "all.jsonl").counts == {"unchanged": 5}


def test_rows_of_ones_own_need_only_a_document_and_words(tmp_path: Path) -> None:
    rows = [
        {"document": "fair", "text": "It rains.", "speaker": "Ida Moss", "printed_label": "MOSS:"},
        {"document": "fair", "text": "It does.", "speaker": "QUESTION", "speaker_kind": "role"},
    ]
    (tmp_path / "own.jsonl").write_text("\n".join(map(json.dumps, rows)))
    import_rows(tmp_path / "own.db", tmp_path / "own.jsonl")
    with closing(sqlite3.connect(tmp_path / "own.db")) as connection:
        said = connection.execute("SELECT citation, speaker, text FROM who_said_what").fetchall()
    assert said == [
        ("fair#char=6,15", "Ida Moss", "It rains."),
        ("fair#char=17,25", "QUESTION", "It does."),
    ]
    assert list(check(tmp_path / "own.db")) == []


def test_what_contradicts_itself_is_named_and_the_rest_imported(tmp_path: Path) -> None:
    rows = [
        {"document": "a", "text": "Yes.", "start_char": 0, "end_char": 9},
        {"document": "b", "text": "No.", "kind": "song"},
        {"document": "c", "text": "Well."},
    ]
    (tmp_path / "own.jsonl").write_text("\n".join(map(json.dumps, rows)))
    report = import_rows(tmp_path / "own.db", tmp_path / "own.jsonl")
    assert report.counts == {"failed": 2, "imported": 1}
    assert ["document 'a'" in report.failures[0], "kind is 'song'" in report.failures[1]] == [True, True]


def test_a_broken_export_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "all.csv").write_text("the old one")
    with pytest.raises(NotACorpus):
        export_rows(tmp_path / "none.db", tmp_path / "all.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["all.csv"]
    assert (tmp_path / "all.csv").read_text() == "the old one"


def test_a_missing_file_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"none\.csv: cannot be read"):
        import_rows(tmp_path / "own.db", tmp_path / "none.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(seeded: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"none/all\.csv: cannot be written"):
        export_rows(seeded, tmp_path / "none" / "all.csv")


def test_what_no_database_keeps_is_replaced_one_for_one(tmp_path: Path) -> None:
    row = {"document": "a", "text": "x\0y\ud800z", "speaker": "An\0n", "start_char": 0, "end_char": 5}
    (tmp_path / "own.jsonl").write_text(json.dumps(row))
    assert import_rows(tmp_path / "own.db", tmp_path / "own.jsonl").counts == {"imported": 1}
    with closing(sqlite3.connect(tmp_path / "own.db")) as connection:
        said = connection.execute("SELECT speaker, text FROM who_said_what").fetchall()
    assert said == [("An\ufffdn", "x\ufffdy\ufffdz")]
