"""Pages about one meeting meet in one row, whatever was loaded first; what is less than sure says so."""

import shutil
from pathlib import Path

import pytest

from corpus import pipeline
from corpus.store import documents
from corpus.store.catalogue import Catalogue, Entry
from corpus.store.corrections import correct
from corpus.store.load import load, remove
from tests.store.samples import rows

DAY = Entry(published_on="2031-05-03", published_precision="day")  # a Saturday
ANA, TOM = "Foreign Minister Ana Moss", "her counterpart Tom Reed"
PAGES = {
    "a.txt": f"Ferries\n\n{ANA} and {TOM} met in Oslo on Friday. “It rained,” Moss said.\n",
    "b.txt": f"Herring\n\n{ANA} met {TOM} in Oslo yesterday. “It snowed,” Reed said.\n",
    "c.txt": "Bread\n\nFinance Minister Eva Brandt and bank chief Carl Quist held talks in Oslo on Friday.\n",
    "d.txt": f"Cod\n\n{ANA} held talks in Oslo on Friday. “It thawed,” Moss said.\n",
    "e.txt": f"Salt\n\n{ANA} and {TOM} held a meeting on May 2.\n",
    "f.txt": f"Eels\n\n{ANA} and {TOM} met in Bergen on Friday.\n",
    "g.txt": f"Ferry\n\n{ANA} and {TOM} met in Oslo on Friday. “It froze,” Brandt said.\n",
    "h.txt": f"Hail\n\n{ANA}, {TOM} and Finance Minister Eva Brandt met in Oslo on Friday.\n",
}
OTHERS = {
    "i.txt": f"Ice\n\n{ANA}, {TOM} and bank chief Carl Brandt met in Oslo on Friday.\n",
    "j.txt": f"Jam\n\n{ANA} met {TOM} in Oslo on Friday. “It poured,” analyst Carl Brandt said.\n",
    "k.txt": f"Kelp\n\n{ANA}, {TOM} and Finance Minister Eva Brandt met in Bergen on Friday.\n",
    "l.txt": "Lime\n\nFinance Minister Eva Brandt held talks in Oslo on Friday.\n",
    "m.txt": f"Mist\n\n{ANA} and {TOM} met in Oslo on Friday. “It froze,” goalkeeper Brandt said.\n",
}

TOLD = """
    SELECT d.key, m.key, m.title, m.kind FROM document_meetings l
    JOIN documents d ON d.id = l.document_id JOIN meetings m ON m.id = l.meeting_id ORDER BY 1, 2
"""
OPEN = (
    "SELECT one_key, other_key, verdict, rule, evidence FROM decisions WHERE kind = 'meeting' ORDER BY 1, 2"
)
MET = """
    SELECT m.key, s.name FROM attendances a JOIN meetings m ON m.id = a.meeting_id
    JOIN speakers s ON s.id = a.speaker_id ORDER BY 1, 2
"""
SPOKEN = "SELECT text, meeting FROM who_said_what ORDER BY 1"
FROZE = "SELECT speaker, meeting FROM who_said_what WHERE text LIKE 'It froze%'"
SURNAMES = "SELECT one_key, other_key, rule, evidence FROM decisions WHERE one_name = 'Brandt'"
OSLO = "oslo-2031-05-02"


@pytest.fixture(autouse=True)
def _reader(_plain_reader: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are read as they are for users."""
    monkeypatch.setattr(documents, "read", pipeline.read)


def loaded(db: Path, *names: str) -> None:
    pages = [(name, (PAGES | OTHERS)[name].encode()) for name in names]
    assert load(db, pages, catalogue=Catalogue(dict.fromkeys(names, DAY))).failed == ()


def test_two_pages_that_name_the_same_two_share_a_row(db: Path) -> None:
    loaded(db, "a.txt", "b.txt")
    assert rows(db, TOLD) == [
        ("a", OSLO, "Oslo, 2031-05-02", "talks"),
        ("b", OSLO, "Oslo, 2031-05-02", "talks"),
    ]
    assert rows(db, MET) == [(OSLO, "Ana Moss"), (OSLO, "Tom Reed")]
    assert rows(db, SPOKEN) == [("It rained,", OSLO), ("It snowed,", OSLO)]
    assert rows(db, OPEN) == []


@pytest.mark.parametrize(
    ("other", "key", "shared"),
    [
        pytest.param("c.txt", "oslo-2031-05-02_c", 0, id="nobody"),
        pytest.param("d.txt", "oslo-2031-05-02_d", 1, id="one"),
    ],
)
def test_with_less_than_two_in_common_they_stay_apart_and_it_is_open(
    db: Path, other: str, key: str, shared: int
) -> None:
    loaded(db, "a.txt", "b.txt", other)
    assert rows(db, OPEN) == [(key, OSLO, "open", "same-place-and-day", f"participants in common: {shared}")]


def test_a_meeting_without_a_place_might_be_one_of_that_day(db: Path) -> None:
    loaded(db, "a.txt", "e.txt")
    assert rows(db, OPEN) == [("2031-05-02_e", OSLO, "open", "same-day", "participants in common: 2")]


def test_another_place_is_another_meeting(db: Path) -> None:
    loaded(db, "a.txt", "f.txt")
    assert [row[1] for row in rows(db, TOLD)] == [OSLO, "bergen-2031-05-02"]
    assert rows(db, OPEN) == []


@pytest.mark.parametrize(
    "loads",
    [
        pytest.param([sorted(PAGES, reverse=True)], id="backwards"),
        pytest.param(
            [["c.txt", "h.txt"], ["d.txt", "a.txt"], ["e.txt", "b.txt", "f.txt", "g.txt"]],
            id="in three loads",
        ),
        pytest.param([[f"{letter}.txt"] for letter in "gdcbefha"], id="one by one"),
    ],
)
def test_the_order_of_loading_does_not_matter(db: Path, template: Path, loads: list[list[str]]) -> None:
    other = db.with_name("other.db")
    shutil.copyfile(template, other)
    loaded(db, *sorted(PAGES))
    for names in loads:
        loaded(other, *names)
    for query in (TOLD, OPEN, MET, SPOKEN, SURNAMES):
        assert rows(other, query) == rows(db, query)


def test_a_page_that_goes_takes_its_part_along(db: Path, template: Path) -> None:
    other = db.with_name("other.db")
    shutil.copyfile(template, other)
    loaded(db, *sorted(PAGES))
    for key in ("a", "b", "h"):
        remove(db, key)
    loaded(other, *(name for name in sorted(PAGES) if name[0] not in "abh"))
    for query in (TOLD, OPEN, MET, SPOKEN, SURNAMES, "SELECT key FROM speakers ORDER BY 1"):
        assert rows(db, query) == rows(other, query)


def test_an_address_that_changed_leads_on(db: Path) -> None:
    """One page had the address of place and day; two pages of another meeting there take it over."""
    loaded(db, "c.txt")
    loaded(db, "a.txt")
    loaded(db, "b.txt")
    assert [row[:2] for row in rows(db, TOLD)] == [("a", OSLO), ("b", OSLO), ("c", f"{OSLO}_c")]
    assert rows(db, "SELECT old_key, new_key FROM redirects") == [(f"{OSLO}_a", OSLO)]


def test_what_somebody_corrected_is_not_thought_over_again(db: Path) -> None:
    """Two meetings made one by hand stay one when the next page comes."""
    loaded(db, "a.txt", "d.txt")
    correct(db, "same-meeting", f"{OSLO}_d", OSLO, author="Ida", reason="the same talks")
    loaded(db, "b.txt")
    assert [row[:2] for row in rows(db, TOLD)] == [("a", OSLO), ("b", OSLO), ("d", OSLO)]


@pytest.mark.parametrize(
    "names",
    [
        pytest.param("ag", id="nobody of that name is anywhere"),
        pytest.param("acgl", id="of a meeting that only might be the same"),
        pytest.param("gk", id="of another meeting of the same two"),
        pytest.param("gj", id="quoted on a page about the meeting, and not said to be there"),
        pytest.param("ghi", id="two of the name were there"),
        pytest.param("ghj", id="one was there, another is quoted"),
        pytest.param("hm", id="of another walk of life"),
    ],
)
def test_a_surname_stays_open_where_the_meeting_does_not_leave_one(db: Path, names: str) -> None:
    loaded(db, *(f"{name}.txt" for name in names))
    assert rows(db, FROZE) == [("Brandt", None)]
    assert {rule for *_, rule, _ in rows(db, SURNAMES)} == {"surname"}


def test_a_surname_is_the_one_of_that_name_who_was_at_the_meeting_by_another_pages_word(db: Path) -> None:
    loaded(db, "g.txt")
    loaded(db, "h.txt")
    assert rows(db, FROZE) == [("Eva Brandt", OSLO)]
    assert rows(db, SURNAMES) == [("brandt_g", "eva-brandt", "participant", "Brandt · 2031 ← Eva Brandt (h)")]
    assert rows(db, "SELECT old_key, new_key FROM redirects") == [("brandt_g", "eva-brandt")]


def test_whom_somebody_said_a_surname_is_stays_so_whatever_the_meeting_tells(db: Path) -> None:
    loaded(db, "c.txt", "g.txt")
    correct(db, "same-speaker", "brandt_g", "carl-quist", author="Ida", reason="his by-name")
    loaded(db, "h.txt")
    assert rows(db, FROZE) == [("Carl Quist", None)]


def test_what_a_stopped_load_left_undecided_is_settled_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as stopped:
        stopped.setattr("corpus.store.load.think_over_meetings", lambda *_: None)
        loaded(tmp_path / "c.db", "a.txt", "b.txt", "c.txt")
    assert not rows(tmp_path / "c.db", OPEN)
    loaded(tmp_path / "c.db", "f.txt")
    loaded(tmp_path / "d.db", "a.txt", "b.txt", "c.txt", "f.txt")
    assert rows(tmp_path / "c.db", TOLD) == rows(tmp_path / "d.db", TOLD)
    assert rows(tmp_path / "c.db", OPEN) == rows(tmp_path / "d.db", OPEN) != []
