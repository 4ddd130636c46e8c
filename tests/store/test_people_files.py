"""Files that know people: our own TOML, Popolo, CSV of Wikidata; and what they change in a corpus."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from corpus.cli import main
from corpus.errors import BadInput, CorpusError
from corpus.store.authority import import_people
from corpus.store.check import check
from corpus.store.database import upgrade
from corpus.store.load import load
from corpus.store.people_files import KnownSpeaker, read_people
from tests.store.samples import HEARING, INTERVIEW, one, rows

TOML = """
[brandt]
name = "Leo Brandt"
names = ["Lev Brandt", "Лев Брандт"]
wikidata = "Q90001"
roles = [{ role = "surveyor", affiliation = "Porto", from = 2030-01-01, to = 2031-01-01 }]
"""
POPOLO = json.dumps(
    {
        "persons": [
            {
                "id": "p1",
                "name": "Leo Brandt",
                "other_names": [{"name": "Lev Brandt"}, {"name": "Лев Брандт"}],
                "identifiers": [{"scheme": "wikidata", "identifier": "Q90001"}],
            }
        ],
        "organizations": [{"id": "o1", "name": "Porto"}],
        "memberships": [
            {"person_id": "p1", "organization_id": "o1", "role": "surveyor", "start_date": "2030-01-01",
             "end_date": "2031-01-01"}
        ],
    }
)  # fmt: skip
CSV = """item,itemLabel,itemAltLabel,positionLabel,affiliation,start,end
http://www.wikidata.org/entity/Q90001,Leo Brandt,Lev Brandt,surveyor,Porto,2030-01-01T00:00:00Z,2031-01-01
http://www.wikidata.org/entity/Q90001,Leo Brandt,Лев Брандт,,,,
"""
FILES = {"people.toml": TOML, "people.json": POPOLO, "people.csv": CSV}


@pytest.fixture(params=FILES)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / request.param
    path.write_text(FILES[request.param], encoding="utf-8")
    return path


def said_by(db: Path) -> set[tuple[str, str]]:
    return set(
        rows(
            db,
            "SELECT DISTINCT s.key, s.name FROM utterances u JOIN speakers s ON s.id = u.speaker_id"
            " WHERE s.document_id IS NULL",
        )
    )


def test_the_three_kinds_of_file_say_the_same(file: Path) -> None:
    brandt = next(speaker for speaker in read_people(file) if speaker.kind == "person")
    assert (brandt.name, set(brandt.names) - {"Leo Brandt"}) == ("Leo Brandt", {"Lev Brandt", "Лев Брандт"})
    assert brandt.wikidata == "Q90001"
    (role,) = brandt.roles
    assert (role.role, role.affiliation, str(role.from_on), str(role.to_on)) == (
        "surveyor", "Porto", "2030-01-01", "2031-01-01",
    )  # fmt: skip
    assert KnownSpeaker.of_json(json.loads(json.dumps(brandt.as_json()))) == brandt


@pytest.mark.parametrize("late", [True, False], ids=["the file comes last", "the file comes first"])
def test_pages_know_whom_the_file_knows(db: Path, file: Path, late: bool) -> None:
    pages = [("interview.txt", INTERVIEW.encode())]
    if late:
        load(db, pages)
    assert import_people(db, file) >= 1
    if not late:
        load(db, pages)
    key = "brandt" if file.suffix == ".toml" else "leo-brandt"
    assert said_by(db) == {(key, "Leo Brandt"), ("mira-okonjo", "Mira A. Okonjo")}
    assert list(check(db)) == []


@pytest.mark.parametrize(
    ("day", "role"), [("2030-06-01", ("surveyor", "Porto")), ("2032-06-01", (None, None))]
)
def test_role_and_affiliation_are_those_of_the_day(db: Path, tmp_path: Path, day: str, role: object) -> None:
    (tmp_path / "people.toml").write_text(TOML)
    (tmp_path / "catalogue.toml").write_text(f'["interview.txt"]\npublished_on = {day}\n')
    import_people(db, tmp_path / "people.toml")
    load(db, ("interview.txt", INTERVIEW.encode()), catalogue=tmp_path / "catalogue.toml")
    asked = "SELECT DISTINCT role, affiliation FROM who_said_what WHERE speaker = 'Leo Brandt'"
    assert rows(db, asked) == [role]


def test_the_seeds_do_not_wipe_out_what_was_imported(db: Path, tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(TOML)
    import_people(db, tmp_path / "own.toml")
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "hearing.txt").write_text(HEARING)
    (folder / "people.toml").write_text(
        '[brandt]\nname = "Lev Brandt"\n[mira-okonjo]\nname = "Mira Okonjo"\n'
    )
    upgrade(db, seeds=folder)
    names = {name for (name,) in rows(db, "SELECT name FROM speaker_names WHERE source = 'authority'")}
    assert {"Leo Brandt", "Лев Брандт", "Mira Okonjo"} <= names
    assert one(db, "SELECT name FROM speakers WHERE key = 'brandt'") == "Lev Brandt"


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("people.toml", "[a]\nnames = []", "name is missing"),
        ("people.json", "{}", "a list `persons` is missing"),
        ("people.json", "{", "no valid JSON"),
        ("people.csv", "wikidata,name\nQ1,", "line 2: the name is missing"),
        ("people.csv", "wikidata,name\nX1,Leo Brandt", "no item of Wikidata"),
        ("people.csv", "name,role,from\nLeo Brandt,mayor,soon", "'soon' is no date"),
        ("people.xls", "", "people are read from .toml, .json, .csv"),
    ],
)
def test_a_file_that_breaks_its_rules_is_named_and_nothing_changes(
    db: Path, tmp_path: Path, name: str, *, text: str, message: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(CorpusError, match=message):
        import_people(db, tmp_path / name)
    assert one(db, "SELECT count(*) FROM speakers") == 0
    with pytest.raises(BadInput, match="no such file"):
        import_people(db, tmp_path / "nowhere.csv")


def test_in_a_terminal(db: Path, file: Path) -> None:
    load(db, ("interview.txt", INTERVIEW.encode()))
    done = CliRunner().invoke(main, ["people", "import", str(file), "-d", str(db)])
    assert done.exit_code == 0, done.output
    assert "known from" in done.output
    listed = CliRunner().invoke(main, ["people", "list", "brandt", "-d", str(db)]).output
    assert "Leo Brandt  person  authority" in listed
    assert "okonjo" not in listed
