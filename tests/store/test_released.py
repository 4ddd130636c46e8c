"""A database of each released revision goes up to the head, loses nothing, and is what a fresh load makes.

`released/NNNN.db` was made by the code of that revision, from the pages below and seeds of the same words.
It is never made again.
"""

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from corpus.store.check import check
from corpus.store.corrections import correct, undo
from corpus.store.database import head, revision_of, upgrade
from corpus.store.load import load, reread
from tests.store.samples import HEARING, HEARING_LATER, INTERVIEW, PANEL, rows
from tests.store.test_seeds import CATALOGUE, MEETINGS, PEOPLE

RELEASED = sorted((Path(__file__).parent / "released").glob("*.db"))
PRESS = 'Rosa Lund said: "The quay is safe." Ms. Lund, the mayor, added: "Nobody was hurt."\n'
OWN = [
    ("mine/panel.txt", PANEL.encode()),
    ("mine/quay.txt", HEARING_LATER.encode()),
    ("mine/press.txt", PRESS.encode()),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "seeds"
    path.mkdir()
    for name, text in {
        "hearing.txt": HEARING,
        "interview.txt": INTERVIEW,
        "catalogue.toml": CATALOGUE.replace("2031-05\n", '"2031-05"\n'),
        "people.toml": PEOPLE,
        "meetings.toml": MEETINGS,
    }.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / "old.db"))


def content(db: Path) -> dict[str, Any]:
    """Every row as a reader sees it: keys for numbers, no instants."""
    asked = {
        "documents": "SELECT key, title, outlet, url, language, form, published_on, filename, sha256, text"
        " FROM documents",
        "speakers": "SELECT s.key, s.name, s.kind, d.key FROM speakers s"
        " LEFT JOIN documents d ON d.id = s.document_id",
        "names": "SELECT s.key, n.name, n.source FROM speaker_names n JOIN speakers s ON s.id = n.speaker_id",
        "roles": "SELECT s.key, r.role, r.affiliation, r.from_on FROM speaker_roles r"
        " JOIN speakers s ON s.id = r.speaker_id",
        "said": "SELECT citation, said_on, meeting, speaker, role, kind, text FROM who_said_what",
        "meetings": "SELECT * FROM meetings_reported",
        "mentions": "SELECT d.key, s.key, printed_name, start_char, m.rule, person FROM mentions m"
        " JOIN documents d ON d.id = m.document_id LEFT JOIN speakers s ON s.id = m.speaker_id",
        "decisions": "SELECT verdict, one_key, other_key, ruled_key, rule, evidence, block, given,"
        " profile, year FROM decisions",
    }
    return {name: sorted(rows(db, query), key=repr) for name, query in asked.items()}


def old_rows(db: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(db)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def test_there_is_a_database_of_a_release_and_it_is_small() -> None:
    assert RELEASED
    assert all(path.stat().st_size < 200_000 for path in RELEASED)


def test_what_a_user_loaded_is_there_as_it_was(old: Path, folder: Path) -> None:
    """Nothing of it was read again: texts, words, who said them, and every number."""
    own = "document_id IN (SELECT document_id FROM builds WHERE origin = 'user')"
    asked = (
        "SELECT id, key, text, loaded_at FROM documents ORDER BY id",
        f"SELECT id, document_id, start_char, end_char, text, rule FROM utterances WHERE {own} ORDER BY id",
        "SELECT u.id, s.key FROM utterances u JOIN speakers s ON s.id = u.speaker_id"
        f" WHERE u.{own} AND s.document_id IS NOT NULL ORDER BY 1",
        f"SELECT document_id, kind, start_char, end_char FROM blocks WHERE {own} ORDER BY 1, 3",
    )
    before = [old_rows(old, query) for query in asked]
    assert all(before)
    upgrade(old, seeds=folder)
    assert revision_of(old) == head()
    assert [old_rows(old, query) for query in asked] == before
    assert list(check(old)) == []


def test_people_of_an_old_page_have_their_decisions_and_can_be_corrected(old: Path, folder: Path) -> None:
    upgrade(old, seeds=folder)
    undecided = "SELECT count(*) FROM utterances WHERE speaker_id IS NOT NULL AND person IS NULL"
    assert rows(old, undecided) == [(0,)]
    before = content(old)
    key = correct(old, "same-speaker", "lev-brandt", "mira-okonjo").key
    assert content(old) != before
    undo(old, key)
    assert content(old) == before


def test_read_again_it_is_what_a_fresh_load_makes(old: Path, folder: Path, tmp_path: Path) -> None:
    upgrade(old, seeds=folder)
    compared = "SELECT one_key, block, given, profile, year FROM decisions WHERE profile IS NOT NULL"
    before = {key: told for key, *told in rows(old, compared)}
    reread(old, everything=True)
    after = {key: told for key, *told in rows(old, compared)}
    assert {key: after[key] for key in before.keys() & after.keys()}.items() <= before.items()
    assert before.keys() >= after.keys() != set()
    fresh = tmp_path / "fresh.db"
    upgrade(fresh, seeds=folder)
    load(fresh, OWN)
    assert content(old) == content(fresh)
