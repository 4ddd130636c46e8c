"""What people put right holds: at once, after every reading, in the next version, until it is taken back."""

import json
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from corpus import pipeline
from corpus.cli import main
from corpus.errors import BadInput, Conflict
from corpus.store import documents
from corpus.store.check import check
from corpus.store.correction_files import export_corrections, import_corrections
from corpus.store.corrections import correct, corrections, undo
from corpus.store.database import upgrade
from corpus.store.load import load, remove, reread
from tests.store.samples import HEARING, INTERVIEW, PANEL, dump, one, rows

STAMPS = ("built_at", "decided_at", "made_at")
SAID = "The surveyors did, and I have their letter here."


@pytest.fixture
def loaded(db: Path) -> Path:
    pages = {"hearing": HEARING, "interview": INTERVIEW, "panel": PANEL}
    load(db, [(f"{name}.txt", text.encode()) for name, text in pages.items()])
    return db


def state(db: Path) -> dict[str, Any]:
    """Every row but the corrections themselves, numbers included, without instants."""
    found = dump(db, *STAMPS)
    sums = {table: dump(db, "id")[table] for table in ("coverage", "tallies")}
    return {table: rows_ for table, rows_ in (found | sums).items() if table != "corrections"}


def content(db: Path) -> dict[str, Any]:
    """What a reader of the corpus sees, without numbers."""
    found = {
        view: sorted(rows(db, f"SELECT * FROM {view}"), key=repr)
        for view in ("who_said_what", "meetings_reported", "speaker_shares")
    }
    found["speakers"] = sorted(rows(db, "SELECT key, name, kind FROM speakers"))
    found["names"] = sorted(
        rows(db, "SELECT s.key, n.name FROM speaker_names n JOIN speakers s ON s.id = n.speaker_id")
    )
    found["redirects"] = sorted(rows(db, "SELECT kind, old_key, new_key, rule FROM redirects"))
    return found


def span(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def speaker_of(db: Path, words: str) -> str | None:
    found = rows(
        db,
        "SELECT s.key FROM utterances u LEFT JOIN speakers s ON s.id = u.speaker_id"
        " JOIN documents d ON d.id = u.document_id WHERE u.text = :words ORDER BY d.id DESC",
        words=words,
    )
    return found[0][0] if found else None


# Each kind of correction: operation, subject, value, and the rest.
KINDS: dict[str, tuple[str, str, str | None, dict[str, Any]]] = {
    "said by somebody else": ("said-by", "hearing", "lev-brandt", {"span": span(HEARING, SAID)}),
    "said by somebody new": ("said-by", "hearing", "ida-moss", {"span": span(HEARING, SAID)}),
    "open who said it": ("said-by", "hearing", None, {"span": span(HEARING, SAID)}),
    "no speech": ("not-speech", "hearing", None, {"span": span(HEARING, SAID)}),
    "the end is no speech": (
        "not-speech",
        "hearing",
        None,
        {"span": span(HEARING, " and I have their letter here.")},
    ),
    "two are one": ("same-speaker", "lev-brandt", "mira-okonjo", {}),
    "one of a page is another": ("same-speaker", "chair_hearing", "lev-brandt", {}),
    "one is two": ("other-speaker", "lev-brandt", "lev-brandt-the-elder", {"documents": ["panel"]}),
    "a title": ("title", "panel", "The price of a quay", {}),
    "an address": ("url", "panel", "https://example.org/quay", {}),
    "a date": ("published-on", "panel", "2031-05", {}),
}


@pytest.fixture(params=KINDS, ids=list(KINDS))
def kind(request: pytest.FixtureRequest) -> tuple[str, str, str | None, dict[str, Any]]:
    return KINDS[request.param]


def make(db: Path, kind: tuple[str, str, str | None, dict[str, Any]]) -> str:
    operation, subject, value, rest = kind
    made = correct(db, operation, subject, value, author="Ida", reason="I was there", **rest)
    assert made.state == "applied"
    return made.key


def test_a_correction_holds_at_once_and_taking_it_back_restores_the_very_rows(
    loaded: Path, kind: Any
) -> None:
    before = state(loaded)
    key = make(loaded, kind)
    assert state(loaded) != before
    assert list(check(loaded)) == []
    assert undo(loaded, key, author="Ida").state == "undone"
    assert state(loaded) == before
    assert list(check(loaded)) == []


def test_it_survives_reading_again_and_can_be_taken_back_afterwards(loaded: Path, kind: Any) -> None:
    before = content(loaded)
    key = make(loaded, kind)
    after = content(loaded)
    for _ in range(2):
        reread(loaded, everything=True)
        assert content(loaded) == after
    undo(loaded, key)
    assert content(loaded) == before
    assert list(check(loaded)) == []


def test_it_holds_in_the_next_version_of_the_page(loaded: Path) -> None:
    make(loaded, KINDS["said by somebody new"])
    make(loaded, KINDS["a title"])
    later = "An hour later.\n\n" + HEARING.replace("two inches", "three inches")
    load(loaded, [("hearing.txt", later.encode()), ("panel.txt", ("Again.\n\n" + PANEL).encode())])
    assert rows(loaded, "SELECT document, speaker FROM who_said_what WHERE text = :words", words=SAID) == [
        ("hearing~2", "Ida Moss")
    ]
    assert {made.state for made in corrections(loaded)} == {"applied"}
    assert list(check(loaded)) == []


def test_what_no_longer_fits_is_a_conflict_that_everybody_sees(loaded: Path) -> None:
    make(loaded, KINDS["said by somebody else"])
    load(loaded, ("hearing.txt", HEARING.replace("letter here", "letter").encode()))
    (made,) = corrections(loaded)
    assert (made.state, made.note) == (
        "conflict",
        "its words do not stand there, or stand there more than once",
    )
    load(loaded, ("hearing.txt", ("Once more.\n\n" + HEARING).encode()))
    assert [made.state for made in corrections(loaded)] == ["applied"]
    assert speaker_of(loaded, SAID) == "lev-brandt"


def test_they_are_taken_back_one_by_one(loaded: Path) -> None:
    before = state(loaded)
    first = correct(loaded, "title", "panel", "One").key
    second = correct(loaded, "title", "panel", "Two").key
    undo(loaded, first)
    assert one(loaded, "SELECT title FROM documents WHERE key = 'panel'") == "Two"
    undo(loaded, second)
    assert state(loaded) == before


def test_merges_are_taken_back_in_any_order(loaded: Path) -> None:
    before = content(loaded)
    first = correct(loaded, "same-speaker", "lev-brandt", "mira-okonjo").key
    second = correct(loaded, "same-speaker", "mira-okonjo", "chair_hearing").key
    assert one(loaded, "SELECT count(*) FROM speakers WHERE key IN ('lev-brandt', 'mira-okonjo')") == 0
    undo(loaded, first)
    assert speaker_of(loaded, "More than the town has.") == "lev-brandt"
    assert speaker_of(loaded, SAID) == "chair_hearing"
    undo(loaded, second)
    assert content(loaded) == before
    assert list(check(loaded)) == []


def test_a_merged_speaker_stays_merged_on_new_pages(loaded: Path) -> None:
    key = correct(loaded, "same-speaker", "lev-brandt", "mira-okonjo").key
    load(loaded, ("later.txt", b"LEV BRANDT: I was not there.\n"))
    assert speaker_of(loaded, "I was not there.") == "mira-okonjo"
    undo(loaded, key)
    assert speaker_of(loaded, "I was not there.") == "lev-brandt"
    assert list(check(loaded)) == []


def test_the_address_of_a_merged_speaker_leads_on(loaded: Path) -> None:
    correct(loaded, "same-speaker", "lev-brandt", "mira-okonjo")
    done = CliRunner().invoke(main, ["show", "lev-brandt", "-d", str(loaded)])
    assert done.exit_code == 0
    assert "lev-brandt is mira-okonjo now" in done.output
    assert SAID in done.output


def test_one_who_is_two_stays_two_in_the_page_s_next_version(loaded: Path) -> None:
    make(loaded, KINDS["one is two"])
    load(loaded, ("panel.txt", ("Again.\n\n" + PANEL).encode()))
    assert speaker_of(loaded, "More than the town has.") == "lev-brandt-the-elder"
    assert speaker_of(loaded, "And nobody listened?") == "lev-brandt"


def test_meetings_that_are_one_and_two_again(loaded: Path, tmp_path: Path) -> None:
    catalogue = tmp_path / "catalogue.toml"
    catalogue.write_text(
        '["hearing.txt"]\nmeeting = "porto-2031-05-02"\nrelation = "transcript"\n'
        '["panel.txt"]\nmeeting = "porto-2031-05-03"\nrelation = "transcript"\n'
    )
    load(loaded, [("hearing.txt", HEARING.encode()), ("panel.txt", PANEL.encode())], catalogue=catalogue)
    before = state(loaded), content(loaded)
    dated = correct(loaded, "meeting-date", "porto-2031-05-03", "2031-05-02").key
    key = correct(loaded, "same-meeting", "porto-2031-05-03", "porto-2031-05-02").key
    merged = content(loaded)
    assert [row[0] for row in merged["meetings_reported"]] == ["porto-2031-05-02"] * 2
    assert "porto-2031-05-03 is porto-2031-05-02 now" in CliRunner().invoke(
        main, ["show", "porto-2031-05-03", "-d", str(loaded)]
    ).output  # fmt: skip
    reread(loaded, everything=True)
    assert content(loaded) == merged
    undo(loaded, key)
    undo(loaded, dated)
    assert content(loaded) == before[1]
    assert list(check(loaded)) == []


def test_out_to_a_file_and_in_elsewhere(loaded: Path, kind: Any, tmp_path: Path) -> None:
    other = Path(shutil.copy(loaded, tmp_path / "other.db"))
    make(loaded, kind)
    file = tmp_path / "corrections.toml"
    file.write_text(export_corrections(loaded), encoding="utf-8")
    assert len(tomllib.loads(file.read_text())["correction"]) == 1
    assert [made.state for made in import_corrections(other, file)] == ["applied"]
    assert content(other) == content(loaded)
    assert import_corrections(other, file) == []
    assert export_corrections(other) == export_corrections(loaded)


def test_corrections_wait_for_their_page(loaded: Path, db: Path, tmp_path: Path) -> None:
    make(loaded, KINDS["said by somebody new"])
    file = tmp_path / "corrections.toml"
    file.write_text(export_corrections(loaded), encoding="utf-8")
    empty = tmp_path / "empty.db"
    upgrade(empty, seeds=False)
    assert [made.state for made in import_corrections(empty, file)] == ["conflict"]
    load(empty, ("hearing.txt", HEARING.encode()))
    assert [made.state for made in corrections(empty)] == ["applied"]
    assert speaker_of(empty, SAID) == "ida-moss"


def test_the_seeds_corrections_are_replayed_and_go_with_their_file(
    loaded: Path, db: Path, tmp_path: Path
) -> None:
    make(loaded, KINDS["two are one"])
    folder, seeded = tmp_path / "seeds", tmp_path / "seeded.db"
    folder.mkdir()
    for name, text in {"hearing": HEARING, "interview": INTERVIEW, "panel": PANEL}.items():
        (folder / f"{name}.txt").write_text(text)
    upgrade(seeded, seeds=folder)
    before = content(seeded)
    (folder / "corrections.toml").write_text(export_corrections(loaded))
    upgrade(seeded, seeds=folder)
    assert one(seeded, "SELECT count(*) FROM speakers WHERE key = 'lev-brandt'") == 0
    (folder / "corrections.toml").unlink()
    upgrade(seeded, seeds=folder)
    assert content(seeded) == before
    assert corrections(seeded) == []


@pytest.mark.parametrize(
    ("operation", "subject", "value", "message"),
    [
        ("title", "nowhere", "x", "no document 'nowhere'"),
        ("title", "panel", None, "what is right is missing"),
        ("tittle", "panel", "x", "no kind of correction"),
        ("same-speaker", "nobody", "lev-brandt", "no speaker 'nobody'"),
        ("same-speaker", "lev-brandt", "lev-brandt", "one speaker already"),
        ("same-meeting", "nowhere", "porto", "no meeting 'nowhere'"),
        ("published-on", "panel", "soon", "no date"),
        ("not-speech", "panel", None, "no part of a text"),
    ],
)
def test_what_cannot_be_corrected_changes_nothing(
    loaded: Path, operation: str, subject: str, *, value: str | None, message: str
) -> None:
    before = dump(loaded)
    with pytest.raises(BadInput, match=message):
        correct(loaded, operation, subject, value)
    assert dump(loaded) == before


def test_the_middle_of_an_utterance_is_not_cut_out(loaded: Path) -> None:
    with pytest.raises(BadInput, match="middle of an utterance"):
        correct(loaded, "not-speech", "hearing", span=span(HEARING, "and I have"))


def test_it_cannot_be_taken_back_twice(loaded: Path) -> None:
    key = make(loaded, KINDS["a title"])
    undo(loaded, key)
    with pytest.raises(Conflict, match="taken back before"):
        undo(loaded, key)
    with pytest.raises(BadInput, match="no correction 'c-0'"):
        undo(loaded, "c-0")


def test_a_page_that_is_removed_and_comes_back_is_corrected_again(loaded: Path) -> None:
    make(loaded, KINDS["said by somebody else"])
    remove(loaded, "hearing")
    load(loaded, ("hearing.txt", HEARING.encode()))
    assert speaker_of(loaded, SAID) == "lev-brandt"


def test_in_a_terminal(loaded: Path) -> None:
    def run(*words: str) -> str:
        done = CliRunner().invoke(main, ["correct", *words, "-d", str(loaded)])
        assert done.exit_code == 0, done.output
        return done.output

    start, end = span(HEARING, SAID)
    said = run(
        "said-by", f"hearing#char={start},{end}", "lev-brandt", "--author", "Ida", "--reason", "so it was"
    )
    key = said.split()[0]
    assert f"{key}  applied  said-by  hearing → lev-brandt  Ida" in run("list")
    assert 'exact = "The surveyors did' in run("export")
    assert "undone" in run("undo", key)
    wrong = CliRunner().invoke(main, ["correct", "said-by", "hearing", "x", "-d", str(loaded)])
    assert wrong.exit_code == 2
    assert "no citation such as" in wrong.output


def test_postgresql_does_the_same(postgresql: sa.Engine, loaded: Path) -> None:
    pages = {"hearing": HEARING, "interview": INTERVIEW, "panel": PANEL}
    load(postgresql, [(f"{name}.txt", text.encode()) for name, text in pages.items()])
    for name, (operation, subject, value, rest) in KINDS.items():
        before = json.dumps(content(postgresql), default=str)  # type: ignore[arg-type]
        made = correct(postgresql, operation, subject, value, **rest)
        assert made.state == "applied", name
        assert undo(postgresql, made.key).state == "undone"
        assert json.dumps(content(postgresql), default=str) == before, name  # type: ignore[arg-type]


def test_two_who_were_one_for_a_while_are_not_known_by_a_pronoun_or_an_office(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "read", pipeline.read)
    pages = {
        "a": "Mud\n\nThe mayor, Tom Reis, said it rained. “We wait,” he said. “We row,” the mayor said.\n",
        "b": "Oars\n\nThe skipper, Ida Moss, said it thawed. “We sail,” she said. “Row,” the skipper said.\n",
    }
    load(db, [(f"{name}.txt", text.encode()) for name, text in pages.items()])
    before = state(db)
    key = correct(db, "same-speaker", "tom-reis", "ida-moss", author="Ida").key
    undo(db, key, author="Ida")
    assert state(db) == before
