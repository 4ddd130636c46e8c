"""The seeds in step with their files: repeatable, and blind to what a user loaded."""

import shutil
from pathlib import Path

import pytest
from alembic import command
from alembic.util import CommandError

from corpus.errors import BadInput
from corpus.store import documents
from corpus.store.check import check
from corpus.store.database import head, revision_of, seeds_dir, upgrade
from corpus.store.load import load
from corpus.store.outcomes import Outcome, SeedReport
from tests.store.samples import HEARING, HEARING_LATER, INTERVIEW, PANEL, change, dump, one, rows
from tests.test_migrations import config_for

CATALOGUE = """
["hearing.txt"]
title = "The quay"
outlet = "The Tide"
published_on = 2031-05
meeting = "porto-2031-05-02"
relation = "excerpt"
["interview.txt"]
published_on = 2031-06-01
"""
PEOPLE = """
[mira-okonjo]
name = "Mira Okonjo"
names = ["Myra Okonjo"]
roles = [{ role = "harbour master", affiliation = "Porto", from = 2030-01-01, to = 2031-05-31 }]
[lev-brandt]
name = "Lev Brandt"
"""
MEETINGS = """
[porto-2031-05-02]
title = "Hearing on the quay"
place = "Porto"
country = "PT"
starts_on = 2031-05-02
ends_on = 2031-05-02
participants = ["mira-okonjo"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Seeds of two invented pages."""
    path = tmp_path / "seeds"
    path.mkdir()
    for name, text in {
        "hearing.txt": HEARING,
        "interview.txt": INTERVIEW,
        "catalogue.toml": CATALOGUE.replace("2031-05\n", '"2031-05"\n'),
        "people.toml": PEOPLE,
        "meetings.toml": MEETINGS,
        "README.md": "not a page",
    }.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


def synced(db: Path, folder: Path) -> list[str]:
    """What an upgrade says of the seeds."""
    said: list[str] = []
    upgrade(db, seeds=folder, tell=said.append)
    return said


@pytest.fixture
def loaded(db: Path, folder: Path) -> Path:
    assert synced(db, folder) == [
        "seed hearing.txt: loaded (hearing)",
        "seed interview.txt: loaded (interview)",
    ]
    return db


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_unchanged_seeds_are_left_alone(loaded: Path, folder: Path) -> None:
    before = dump(loaded)
    assert synced(loaded, folder) == []
    assert dump(loaded) == before


def test_the_rows_are_there_for_another_connection(loaded: Path) -> None:
    """Reading the heads begins a transaction; without a commit after it the load would be lost in silence."""
    assert one(loaded, "SELECT count(*) FROM documents") == 2
    assert list(check(loaded)) == []


def test_what_the_files_say_is_in_the_rows(loaded: Path) -> None:
    query = """
        SELECT DISTINCT speaker, role, affiliation, meeting, said_on FROM who_said_what
        WHERE speaker LIKE '%Okonjo'
    """
    assert sorted(rows(loaded, query), key=repr) == [
        ("Mira Okonjo", "harbour master", "Porto", "porto-2031-05-02", "2031-05-02"),
        ("Mira Okonjo", None, None, None, None),
    ]
    assert rows(loaded, "SELECT * FROM meetings_reported") == [
        ("porto-2031-05-02", "Porto", "2031-05-02", "hearing", "The Tide", "excerpt", 4)
    ]


def test_a_changed_page_is_a_new_document(loaded: Path, folder: Path) -> None:
    (folder / "hearing.txt").write_text(HEARING_LATER, encoding="utf-8")
    before = rows(loaded, "SELECT id, loaded_at FROM documents ORDER BY id")
    assert synced(loaded, folder) == ["seed hearing.txt: replaced (hearing~2)"]
    assert rows(loaded, "SELECT id, loaded_at FROM documents ORDER BY id")[:2] == before
    assert synced(loaded, folder) == []


def test_a_changed_catalogue_entry_is_read_again_and_keeps_its_number(loaded: Path, folder: Path) -> None:
    edit(folder / "catalogue.toml", "The quay", "The quay sinks")
    before = rows(loaded, "SELECT id, key FROM documents")
    assert synced(loaded, folder) == ["seed hearing.txt: reread (hearing)"]
    assert rows(loaded, "SELECT id, key FROM documents") == before
    assert one(loaded, "SELECT title FROM documents WHERE key = 'hearing'") == "The quay sinks"


@pytest.mark.parametrize("name", ["people.toml", "meetings.toml"])
def test_a_changed_authority_file_is_heard(loaded: Path, folder: Path, name: str) -> None:
    edit(folder / name, "Porto", "Porto Vello")
    ids = rows(loaded, "SELECT id, key FROM speakers ORDER BY id")
    assert len(synced(loaded, folder)) == 2
    table = {"people.toml": "affiliation FROM speaker_roles", "meetings.toml": "place FROM meetings"}[name]
    assert one(loaded, f"SELECT {table}") == "Porto Vello"
    assert rows(loaded, "SELECT id, key FROM speakers ORDER BY id") == ids


def test_a_new_reader_reads_all_seeds_again(
    loaded: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(loaded, "id", "loaded_at", "built_at", "decided_at", "reader_version", "fingerprint")
    monkeypatch.setattr(documents, "READER_VERSION", "later")
    assert [line.rsplit(": ")[1] for line in synced(loaded, folder)] == [
        "reread (hearing)",
        "reread (interview)",
    ]
    assert (
        dump(loaded, "id", "loaded_at", "built_at", "decided_at", "reader_version", "fingerprint") == before
    )
    assert synced(loaded, folder) == []


def test_a_seed_that_is_gone_is_named_not_removed(loaded: Path, folder: Path) -> None:
    (folder / "interview.txt").unlink()
    assert synced(loaded, folder) == [
        "seed interview: its file is gone; the document stays (`corpus remove interview` removes it)"
    ]
    assert one(loaded, "SELECT count(*) FROM documents") == 2


def test_a_new_seed_is_loaded_and_the_others_left_alone(loaded: Path, folder: Path) -> None:
    (folder / "panel.txt").write_text(PANEL, encoding="utf-8")
    assert synced(loaded, folder) == ["seed panel.txt: loaded (panel)"]


def test_a_seed_that_fails_is_named_and_the_others_are_loaded(db: Path, folder: Path) -> None:
    (folder / "empty.txt").write_text("")
    said = synced(db, folder)
    assert said[0] == "seed empty.txt: the file is empty; there is nothing to read"
    assert one(db, "SELECT count(*) FROM documents") == 2
    report = upgrade(db, seeds=folder)
    assert report is not None
    assert [outcome.filename for outcome in report.failed] == ["empty.txt"]


def test_the_alembic_command_fails_where_a_seed_does_and_keeps_the_others(db: Path, folder: Path) -> None:
    (folder / "empty.txt").write_text("")
    config = config_for(db)
    config.attributes["seeds"] = folder
    config.cmd_opts.cmd = command.upgrade  # as the command line sets it
    with pytest.raises(CommandError, match="1 of the seeds failed; the others are loaded"):
        command.upgrade(config, "head")
    assert one(db, "SELECT count(*) FROM documents") == 2


def test_a_users_pages_are_never_touched(loaded: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = [("hearing.txt", HEARING_LATER.encode()), ("panel.txt", PANEL.encode())]
    load(loaded, own)
    mine = "SELECT d.* FROM documents d JOIN builds b ON b.document_id = d.id WHERE origin = 'user'"
    before = rows(loaded, mine)
    assert [row[1] for row in before] == ["hearing-2", "panel"]
    monkeypatch.setattr(documents, "READER_VERSION", "later")
    (folder / "panel.txt").write_text(PANEL, encoding="utf-8")
    (folder / "hearing.txt").write_text(HEARING.replace("inches", "feet"), encoding="utf-8")
    assert len(synced(loaded, folder)) == 2
    assert rows(loaded, mine) == before
    assert one(loaded, "SELECT key FROM documents WHERE text LIKE '%feet%'") == "hearing~2"


def test_a_seed_that_a_user_loaded_before_stays_the_users(db: Path, folder: Path) -> None:
    load(db, ("mine/hearing.txt", HEARING.encode()))
    before = rows(db, "SELECT * FROM documents")
    assert synced(db, folder) == ["seed interview.txt: loaded (interview)"]
    assert rows(db, "SELECT * FROM documents WHERE key = 'hearing'") == before
    everything = dump(db)
    assert synced(db, folder) == []
    assert dump(db) == everything


def test_loading_pages_never_brings_the_seeds(tmp_path: Path) -> None:
    load(tmp_path / "new.db", ("panel.txt", PANEL.encode()))
    assert rows(tmp_path / "new.db", "SELECT key FROM documents") == [("panel",)]


def test_seeds_wait_for_the_head_of_the_schema(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "new.db"
    upgrade(path, seeds=folder, revision="0004")
    assert one(path, "SELECT count(*) FROM documents") == 0
    assert len(synced(path, folder)) == 2


def test_a_stamp_loads_nothing(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "new.db"
    upgrade(path, seeds=False)
    change(path, "DELETE FROM alembic_version")
    config = config_for(path)
    config.attributes["seeds"] = folder
    command.stamp(config, "head")
    assert revision_of(path) == head()
    assert one(path, "SELECT count(*) FROM documents") == 0


@pytest.mark.parametrize("asked", [command.current, command.check, command.history])
def test_asking_loads_nothing(db: Path, folder: Path, asked: object) -> None:
    config = config_for(db)
    config.attributes["seeds"] = folder
    asked(config)  # type: ignore[operator]
    assert one(db, "SELECT count(*) FROM documents") == 0


def test_seeds_can_be_left_out(db: Path) -> None:
    config = config_for(db, "seeds=off", seeds=True)
    command.upgrade(config, "head")
    assert one(db, "SELECT count(*) FROM documents") == 0


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("catalogue.toml", "title", "titel", "'titel' is no field"),
        ("catalogue.toml", '"The quay"', "The quay", "no valid TOML"),
        ("people.toml", "Myra Okonjo", "Lev S. Brandt", "'Lev Brandt' is also a name of"),
        ("people.toml", "2030-01-01", '"soon"', "'soon' is no date"),
        ("meetings.toml", '"mira-okonjo"', '"nobody"', "'nobody' is no table of people.toml"),
        ("meetings.toml", 'title = "Hearing on the quay"', "", "title is missing"),
    ],
)
def test_a_file_that_breaks_its_rules_is_named_and_nothing_changes(
    db: Path, folder: Path, name: str, *, old: str, new: str, message: str
) -> None:
    edit(folder / name, old, new)
    with pytest.raises(BadInput, match=f"{name}.*{message}"):
        upgrade(db, seeds=folder)
    assert one(db, "SELECT count(*) FROM documents") == 0


def test_an_empty_folder_of_seeds_is_no_mistake(db: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    assert synced(db, tmp_path / "none") == []


def test_seeds_are_read_and_never_written(folder: Path, db: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    synced(db, folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_the_packaged_seeds_are_those_of_the_checkout_when_there_is_no_wheel() -> None:
    assert seeds_dir().name in {"seeds", "_seeds"}
    assert (seeds_dir() / "catalogue.toml").is_file()


def test_an_installed_package_has_its_own_seeds_and_migrations(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "corpus"
    (package / "store").mkdir(parents=True)
    shutil.copytree(seeds_dir(), package / "_seeds")
    monkeypatch.setattr("corpus.store.database.__file__", str(package / "store" / "database.py"))
    assert seeds_dir() == package / "_seeds"


def test_a_report_says_nothing_of_what_did_not_change() -> None:
    report = SeedReport((Outcome("a.txt", "unchanged", "a"),))
    assert list(report.lines()) == []
