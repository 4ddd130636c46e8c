"""The public copy holds every address and no word that is withheld."""
# ruff: noqa: E501 (rows are wide)

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import BadInput
from corpus.reading.spans import Span
from corpus.store import documents
from corpus.store.check import check
from corpus.store.load import load
from corpus.store.publish import MASK, masked, publish

PAGE = """\
Plantedheading of the harbour

By Plantedauthor Weller, the Gazette's plantedrole

Plantednarration opens the page. Plantedmention Brandt was there with Ida Moss, the plantedoffice of the port.

"The quay sank by two inches," said Ida Moss, the harbour keptmaster of Ostrava. Plantedafter came the rest.

TOM REED: We measured keptturn ourselves.

Plantedtail and share this plantedfurniture
"""
CATALOGUE = "filename,title,outlet,rights\n{name}.txt,{title},The Gazette,{rights}\n"


@pytest.fixture
def loaded(db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One page under each right, read by the real reader."""
    from corpus.pipeline import read

    monkeypatch.setattr(documents, "read", read)
    for rights in ("open", "quotation-only", "unknown"):
        catalogue = tmp_path / "pages.csv"
        catalogue.write_text(CATALOGUE.format(name=rights, title=f"A page of {rights}", rights=rights))
        page = PAGE if rights != "open" else PAGE.replace("lanted", "ublic").replace("Weller", "Waller")
        load(
            db, [(f"{rights}.txt", page.replace("inches", f"inches {rights}").encode())], catalogue=catalogue
        )
    return db


def rows(path: Path, sql: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_no_word_withheld_is_in_the_bytes_of_the_file(loaded: Path, tmp_path: Path) -> None:
    assert b"lantednarration" in loaded.read_bytes()
    publish(loaded, tmp_path / "public.db")
    found = (tmp_path / "public.db").read_bytes()
    assert [part for part in (b"lanted", b"Weller") if part in found] == []
    for kept in (b"sank by two", b"keptturn", b"keptmaster", b"ublicnarration"):
        assert kept in found, kept


def test_what_people_corrected_and_rules_decided_repeats_no_word_withheld(
    loaded: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(loaded)) as db, db:
        db.execute(
            "INSERT INTO corrections (key, operation, subject, exact, prefix, suffix, expected, author, made_at, reason,"
            " origin, state, note, replaced) VALUES ('c', 'title', 'unknown', 'Plantedone', 'Plantedtwo', 'Plantedthree',"
            " 'Plantedfour', 'me', '2031-01-01', 'Plantedfive', 'user', 'applied', 'Plantedsix', '{\"a\": \"Plantedseven\"}')"
        )
        db.execute(
            "INSERT INTO decisions (kind, verdict, document_id, person, one_key, one_name, other_key, other_name, rule,"
            " evidence, decided_by, decided_at) SELECT 'speaker', 'same', id, 1, 'x', 'Plantedname', 'y', 'Y', 'r',"
            " 'Plantedevidence', 'rule', '2031-01-01' FROM documents WHERE key = 'unknown'"
        )
    publish(loaded, tmp_path / "public.db")
    assert b"Planted" not in (tmp_path / "public.db").read_bytes()
    assert rows(tmp_path / "public.db", "SELECT key FROM corrections WHERE author = 'me'") == [("c",)]


def test_every_span_and_address_holds(loaded: Path, tmp_path: Path) -> None:
    publish(loaded, tmp_path / "public.db")
    same = "SELECT key, length(text), rights FROM documents ORDER BY id"
    assert rows(tmp_path / "public.db", same) == rows(loaded, same)
    said = "SELECT citation, text, speaker FROM who_said_what ORDER BY 1"
    assert rows(tmp_path / "public.db", said) == rows(loaded, said)
    assert [str(finding) for finding in check(tmp_path / "public.db")] == []


def test_lines_stay_lines(loaded: Path, tmp_path: Path) -> None:
    publish(loaded, tmp_path / "public.db")
    texts = "SELECT text FROM documents ORDER BY id"
    for (before,), (after,) in zip(rows(loaded, texts), rows(tmp_path / "public.db", texts), strict=True):
        assert [c.isspace() for c in before] == [c.isspace() for c in after]


def test_an_open_text_is_published_whole(loaded: Path, tmp_path: Path) -> None:
    publish(loaded, tmp_path / "public.db")
    whole = "SELECT text FROM documents WHERE rights = 'open'"
    assert rows(tmp_path / "public.db", whole) == rows(loaded, whole)


def test_search_finds_what_was_said(loaded: Path, tmp_path: Path) -> None:
    publish(loaded, tmp_path / "public.db")
    counted = "SELECT count(*) FROM utterances_fts WHERE utterances_fts MATCH 'quay OR keptturn'"
    assert rows(tmp_path / "public.db", counted) == rows(loaded, counted)


def test_the_copy_is_one_file_and_the_corpus_is_as_it_was(loaded: Path, tmp_path: Path) -> None:
    before = loaded.read_bytes()
    report = publish(loaded, tmp_path / "public.db")
    assert (report.documents, report.in_part) == (3, 2)
    assert rows(tmp_path / "public.db", "PRAGMA journal_mode") == [("delete",)]
    assert rows(tmp_path / "public.db", "PRAGMA freelist_count") == [(0,)]
    assert loaded.read_bytes() == before
    assert {p.name for p in tmp_path.iterdir()} >= {"public.db"}
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith((".new", "-journal"))] == []


def test_a_copy_replaces_the_one_before_in_one_step(loaded: Path, tmp_path: Path) -> None:
    publish(loaded, tmp_path / "public.db")
    first = (tmp_path / "public.db").stat().st_ino
    publish(loaded, tmp_path / "public.db")
    assert (tmp_path / "public.db").stat().st_ino != first


def test_the_corpus_itself_is_never_written_over(loaded: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="another name"):
        publish(loaded, loaded)
    with pytest.raises(BadInput, match="cannot be written"):
        publish(loaded, tmp_path / "no" / "such" / "folder.db")


@given(st.text(max_size=80), st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=6))
def test_what_is_kept_is_kept_and_the_rest_is_hidden(text: str, spans: list[tuple[int, int]]) -> None:
    kept = [Span(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in spans]
    shown = masked(text, kept)
    assert len(shown) == len(text)
    for at, (before, after) in enumerate(zip(text, shown, strict=True)):
        inside = any(span.start <= at < span.end for span in kept)
        assert after == (before if inside or before.isspace() else MASK)
