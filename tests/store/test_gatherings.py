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
OSLO = "oslo-2031-05-02"


@pytest.fixture(autouse=True)
def _reader(_plain_reader: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are read as they are for users."""
    monkeypatch.setattr(documents, "read", pipeline.read)


def loaded(db: Path, *names: str) -> None:
    pages = [(name, PAGES[name].encode()) for name in names]
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
        pytest.param([["f.txt", "e.txt", "d.txt", "c.txt", "b.txt", "a.txt"]], id="backwards"),
        pytest.param([["c.txt"], ["d.txt", "a.txt"], ["e.txt", "b.txt", "f.txt"]], id="in three loads"),
        pytest.param([["d.txt"], ["c.txt"], ["b.txt"], ["e.txt"], ["f.txt"], ["a.txt"]], id="one by one"),
    ],
)
def test_the_order_of_loading_does_not_matter(db: Path, template: Path, loads: list[list[str]]) -> None:
    other = db.with_name("other.db")
    shutil.copyfile(template, other)
    loaded(db, *sorted(PAGES))
    for names in loads:
        loaded(other, *names)
    for query in (TOLD, OPEN, MET, SPOKEN):
        assert rows(other, query) == rows(db, query)


def test_a_page_that_goes_takes_its_part_along(db: Path, template: Path) -> None:
    other = db.with_name("other.db")
    shutil.copyfile(template, other)
    loaded(db, *sorted(PAGES))
    for key in ("a", "b"):
        remove(db, key)
    loaded(other, *sorted(PAGES)[2:])
    for query in (TOLD, OPEN, MET):
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
