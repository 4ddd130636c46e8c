"""Who is who across documents: conservative, and the same in any order."""

import itertools
from collections.abc import Iterable
from pathlib import Path

import pytest

from corpus.reading.reading import Block, Mention, Person, Reading, Utterance
from corpus.store import documents
from corpus.store.authority import read_authority
from corpus.store.check import check
from corpus.store.database import writing
from corpus.store.load import load, remove
from corpus.store.seeds import sync
from tests.store.samples import rows

PEOPLE: dict[str, tuple[Person, ...]] = {
    "one": (
        Person("Mira Okonjo", "person", ("Mira Okonjo", "OKONJO"), ("harbour master",)),
        Person("Brandt", "person", ("Brandt",)),
        Person("QUESTION", "role", ("QUESTION",)),
        Person("The Tide", "organisation", ("The Tide",)),
    ),
    "two": (
        Person("MIRA A. OKONJO", "person", ("MIRA A. OKONJO",)),
        Person("Lev Brandt", "person", ("Lev Brandt", "Brandt")),
        Person("QUESTION", "role", ("QUESTION",)),
        Person("The Tide", "organisation", ("The Tide",)),
    ),
    "three": (
        Person("Dr. Míra Okonjo", "person", ("Dr. Míra Okonjo",), ("mayor",)),
        Person("Brandt", "person", ("Brandt",)),
        Person("Brandt", "person", ("Brandt",)),
        Person("", "unknown"),
    ),
}


@pytest.fixture(autouse=True)
def readings(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page's text is its name; its people are those above, each with one word to say."""

    def read(text: str, *_: object) -> Reading:
        people = PEOPLE[text]
        return Reading(
            text, "x", "en", people=people, blocks=(Block(0, len(text), "speech"),),
            mentions=tuple(Mention(0, 1, p.name, "", at, "x") for at, p in enumerate(people) if p.name),
            utterances=tuple(Utterance("turn", 0, 2, at, "label") for at in range(len(people))),
        )  # fmt: skip

    monkeypatch.setattr(documents, "read", read)


def load_all(db: Path, names: Iterable[str]) -> None:
    report = load(db, [(f"{name}.txt", name.encode()) for name in names])
    assert report.failed == ()


def who(db: Path) -> list[tuple[str, str, str, str]]:
    """Document, words, key and name of each speaker, without numbers."""
    query = """
        SELECT d.key, u.position, s.key, s.name, s.kind FROM utterances u
        JOIN documents d ON d.id = u.document_id JOIN speakers s ON s.id = u.speaker_id
    """
    return sorted(rows(db, query))


def test_who_is_not_known_beyond_the_page_stays_of_the_page(db: Path) -> None:
    load_all(db, PEOPLE)
    own = rows(db, "SELECT s.key, d.key FROM speakers s JOIN documents d ON d.id = s.document_id ORDER BY 1")
    assert own == [
        ("brandt-2_three", "three"),
        ("brandt_one", "one"),
        ("brandt_three", "three"),
        ("question_one", "one"),
        ("question_two", "two"),
        ("the-tide_one", "one"),
        ("the-tide_two", "two"),
        ("unknown_three", "three"),
    ]


def test_full_names_that_fold_to_the_same_are_one_person(db: Path) -> None:
    load_all(db, PEOPLE)
    assert rows(db, "SELECT key, name FROM speakers WHERE document_id IS NULL ORDER BY key") == [
        ("lev-brandt", "Lev Brandt"),
        ("mira-okonjo", "Mira Okonjo"),
    ]
    names = rows(
        db,
        "SELECT n.name FROM speaker_names n JOIN speakers s ON s.id = speaker_id WHERE key = 'mira-okonjo'",
    )
    assert {name for (name,) in names} == {"Mira Okonjo", "OKONJO", "MIRA A. OKONJO", "Dr. Míra Okonjo"}


@pytest.mark.parametrize("order", list(itertools.permutations(PEOPLE)), ids=" ".join)
def test_the_order_of_loading_does_not_matter(db: Path, order: tuple[str, ...], template: Path) -> None:
    load_all(db, order)
    found = who(db), rows(db, "SELECT key, name, kind FROM speakers ORDER BY key")
    other = db.with_name("other.db")
    other.write_bytes(template.read_bytes())
    load_all(other, PEOPLE)
    assert (who(other), rows(other, "SELECT key, name, kind FROM speakers ORDER BY key")) == found


AUTHORITY = """
[mira]
name = "Mira Okonjo-Falk"
names = ["Mira Okonjo"]
[the-tide]
name = "The Tide"
kind = "organisation"
"""


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """An authority, and a seed so that it is heard."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "people.toml").write_text(AUTHORITY)
    (folder / "two.txt").write_text("two")
    return folder


def sync_with(db: Path, folder: Path) -> None:
    with writing(db) as connection, connection.begin():
        report = sync(connection, folder)
    assert [outcome.status for outcome in report.outcomes] == ["loaded"]


def test_the_authority_knows_better_whether_it_comes_first_or_last(
    db: Path, seeds: Path, template: Path
) -> None:
    load_all(db, ["one", "three"])
    sync_with(db, seeds)
    other = db.with_name("other.db")
    other.write_bytes(template.read_bytes())
    sync_with(other, seeds)
    load_all(other, ["one", "three"])
    keys = {key for _, _, key, _, _ in who(db)}
    assert {"mira", "the-tide"} <= keys
    assert "mira-okonjo" not in keys
    assert who(other) == who(db)
    assert list(check(db)) == list(check(other)) == []


def test_a_bare_surname_is_nobodys_even_if_the_authority_has_one_of_that_name(db: Path, seeds: Path) -> None:
    (seeds / "people.toml").write_text('[lev-brandt]\nname = "Lev Brandt"\n')
    sync_with(db, seeds)
    load_all(db, ["one"])
    assert ("one", 2, "brandt_one", "Brandt", "person") in who(db)


def test_a_role_is_never_anybodys(db: Path, seeds: Path) -> None:
    (seeds / "people.toml").write_text('[question]\nname = "QUESTION"\n')
    sync_with(db, seeds)
    assert [key for _, _, key, _, kind in who(db) if kind == "role"] == ["question_two"]


def test_printed_roles_hold_for_their_page_alone(db: Path) -> None:
    load_all(db, PEOPLE)
    query = "SELECT document, role FROM who_said_what WHERE speaker = 'Mira Okonjo' ORDER BY 1"
    assert rows(db, query) == [("one", "harbour master"), ("three", "mayor"), ("two", None)]


def test_a_name_that_only_a_removed_page_printed_is_gone(db: Path) -> None:
    load_all(db, PEOPLE)
    remove(db, "two")
    names = {name for (name,) in rows(db, "SELECT name FROM speaker_names")}
    assert "MIRA A. OKONJO" not in names
    assert "Mira Okonjo" in names


def test_the_authority_files_may_be_missing(tmp_path: Path) -> None:
    authority = read_authority(tmp_path)
    assert authority.speakers == authority.meetings == ()
