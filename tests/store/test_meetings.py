"""Meetings: the catalogue's, borne out or contradicted by the page, and the page's own."""

from pathlib import Path

import pytest

from corpus.reading.reading import Dated, Mention, Occasion, Person, Reading, Utterance
from corpus.reading.spans import Span
from corpus.store import documents
from corpus.store.catalogue import Catalogue, Entry
from corpus.store.load import load, remove
from tests.store.samples import rows

TEXT = "They met in Porto on 2 May 2031. More."
PEOPLE = (Person("Mira Okonjo", "person"), Person("Lev Brandt", "person"), Person("Ada Quist", "person"))
PLACE, DATE = Span(12, 17), Span(21, 31)


def occasion(**changes: object) -> Occasion:
    known: dict[str, object] = {
        "kind": "talks", "place": "Porto", "country": "PT", "starts_on": "2031-05-02", "ends_on": "",
        "precision": "day", "relation": "report", "rule": "met-in", "place_span": PLACE, "date_span": DATE,
        "participants": (0,),
    }  # fmt: skip
    return Occasion(**{**known, **changes})  # type: ignore[arg-type]


def loaded(
    db: Path,
    monkeypatch: pytest.MonkeyPatch,
    *occasions: Occasion,
    entry: Entry | None = None,
    published: Dated | None = None,
    name: str = "page.txt",
) -> None:
    said = tuple(Utterance("quote", at, at + 4, at, "said") for at in (0, 1))
    mentions = tuple(
        Mention(0, 4, PEOPLE[p].name, "", p, "x") for told in occasions for p in told.participants
    )
    reading = Reading(
        TEXT,
        "x",
        "en",
        people=PEOPLE,
        mentions=mentions,
        utterances=said,
        occasions=occasions,
        published=published,
    )
    monkeypatch.setattr(documents, "read", lambda *_: reading)
    report = load(db, (name, name.encode()), catalogue=Catalogue({name: entry} if entry else {}))
    assert report.failed == ()


LINKS = """
    SELECT m.key, l.relation, l.rule, place_start_char, place_end_char, date_start_char, date_end_char
    FROM document_meetings l JOIN meetings m ON m.id = l.meeting_id ORDER BY m.key
"""


@pytest.mark.parametrize(
    ("vague", "key", "title"),
    [
        (occasion(place=""), "2031-05-02_page", "2031-05-02"),
        (occasion(place="—"), "2031-05-02_page", "2031-05-02"),
        (occasion(starts_on="", precision=None), "porto_page", "Porto"),
        (occasion(precision="month"), "porto-2031-05_page", "Porto, 2031-05"),
    ],
    ids=["no place", "no letters", "no date", "only a month"],
)
def test_a_meeting_of_which_place_or_day_is_open_is_its_pages_own(
    db: Path, monkeypatch: pytest.MonkeyPatch, vague: Occasion, key: str, title: str
) -> None:
    loaded(db, monkeypatch, vague)
    assert rows(db, "SELECT key, title FROM meetings") == [(key, title)]


def test_a_page_that_gives_neither_makes_no_meeting(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded(db, monkeypatch, occasion(place="", starts_on="", precision=None))
    assert rows(db, "SELECT * FROM meetings") == []


def test_a_printed_place_and_day_make_a_meeting_with_its_evidence(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(db, monkeypatch, occasion())
    assert rows(db, LINKS) == [("porto-2031-05-02", "report", "met-in", *(12, 17), *(21, 31))]
    assert rows(db, "SELECT title, country, source FROM meetings") == [("Porto, 2031-05-02", "PT", "printed")]


def test_in_a_report_only_those_who_attended_spoke_at_the_meeting(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(db, monkeypatch, occasion())
    query = "SELECT speaker, meeting, said_on FROM who_said_what ORDER BY speaker"
    assert rows(db, query) == [("Lev Brandt", None, None), ("Mira Okonjo", "porto-2031-05-02", "2031-05-02")]


@pytest.mark.parametrize(
    ("relation", "spoken"), [("preview", 0), ("report", 1), ("excerpt", 2), ("transcript", 2)]
)
def test_what_a_page_is_to_the_meeting_says_what_was_said_at_it(
    db: Path, monkeypatch: pytest.MonkeyPatch, relation: str, spoken: int
) -> None:
    loaded(db, monkeypatch, occasion(relation=relation))
    assert rows(db, "SELECT count(meeting_id) FROM utterances") == [(spoken,)]


def test_of_two_meetings_on_a_page_nothing_is_said_to_be_said_at_one(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(db, monkeypatch, occasion(), occasion(place="Turku", country="FI"))
    assert [row[0] for row in rows(db, LINKS)] == ["porto-2031-05-02", "turku-2031-05-02"]
    assert rows(db, "SELECT count(meeting_id) FROM utterances") == [(0,)]


def test_the_page_bears_the_catalogue_out(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = Entry(meeting="porto-2031-05-02", relation="excerpt")
    found = (occasion(place_span=None), occasion(starts_on="", precision=None, date_span=None))
    loaded(db, monkeypatch, *found, entry=entry)
    assert rows(db, LINKS) == [("porto-2031-05-02", "excerpt", "catalogue", None, None, 21, 31)]
    assert rows(db, "SELECT * FROM doubts") == []


def test_where_page_and_catalogue_disagree_there_is_a_doubt_and_the_catalogue_stands(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(db, monkeypatch, occasion(), name="first.txt")
    wrong = occasion(starts_on="2031-05-09")
    loaded(db, monkeypatch, wrong, entry=Entry(meeting="porto-2031-05-02"))
    assert rows(db, "SELECT code, start_char, end_char FROM doubts") == [("meeting-disagrees", 21, 31)]
    assert rows(db, "SELECT key FROM meetings") == [("porto-2031-05-02",)]


def test_another_meeting_on_the_page_is_no_contradiction(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = Entry(meeting="porto-2031-05-02")
    loaded(db, monkeypatch, occasion(place="Turku", starts_on="2031-04-01"), entry=entry)
    assert [row[:3] for row in rows(db, LINKS)] == [
        ("porto-2031-05-02", "report", "catalogue"),
        ("turku-2031-04-01", "report", "met-in"),
    ]
    assert rows(db, "SELECT * FROM doubts") == []


def test_pages_that_tell_of_one_meeting_in_any_order_make_it_the_same(
    db: Path, template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = (0, 1)
    tellings = {
        "1.txt": occasion(kind="talks", participants=both),
        "2.txt": occasion(kind="summit", ends_on="2031-05-03", participants=both),
    }
    other = db.with_name("other.db")
    other.write_bytes(template.read_bytes())
    for name, told in tellings.items():
        loaded(db, monkeypatch, told, name=name)
    for name, told in reversed(tellings.items()):
        loaded(other, monkeypatch, told, name=name)
    query = "SELECT key, kind, country, starts_on, ends_on FROM meetings"
    assert (
        rows(db, query)
        == rows(other, query)
        == [("porto-2031-05-02", "summit", "PT", "2031-05-02", "2031-05-03")]
    )


def test_a_meeting_that_no_page_tells_of_any_more_is_gone(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded(db, monkeypatch, occasion())
    remove(db, "page")
    assert rows(db, "SELECT * FROM meetings") == rows(db, "SELECT * FROM attendances") == []


def test_who_attended_by_one_pages_word_goes_with_it(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attended = "SELECT s.name FROM attendances JOIN speakers s ON s.id = speaker_id ORDER BY 1"
    loaded(db, monkeypatch, occasion(participants=(0, 1)), name="1.txt")
    loaded(db, monkeypatch, occasion(participants=(0, 1, 2)), name="2.txt")
    assert rows(db, attended) == [("Ada Quist",), ("Lev Brandt",), ("Mira Okonjo",)]
    remove(db, "2")
    assert rows(db, attended) == [("Lev Brandt",), ("Mira Okonjo",)]


def test_the_printed_date_of_publication_is_kept_with_its_span(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(db, monkeypatch, published=Dated(DATE, "2031-05-02", "day", "date-line"))
    query = "SELECT published_on, published_rule, published_start_char, published_end_char FROM documents"
    assert rows(db, query) == [("2031-05-02", "date-line", 21, 31)]


@pytest.mark.parametrize(
    ("known", "precision", "span", "doubts"),
    [
        ("2031-05-02", "day", (21, 31), []),
        ("2031-05-01", "month", (21, 31), []),
        ("2031-05-03", "day", (None, None), [("date-disagrees", 21, 31)]),
    ],
    ids=["the same", "known less precisely", "another"],
)
def test_the_catalogues_date_stands_and_the_page_is_its_evidence_or_a_doubt(
    db: Path, monkeypatch: pytest.MonkeyPatch, *, known: str, precision: str, span: object, doubts: object
) -> None:
    entry = Entry(published_on=known, published_precision=precision)
    loaded(db, monkeypatch, entry=entry, published=Dated(DATE, "2031-05-02", "day", "date-line"))
    query = "SELECT published_on, published_rule, published_start_char, published_end_char FROM documents"
    assert rows(db, query) == [(known, "catalogue", *span)]  # type: ignore[misc]
    assert rows(db, "SELECT code, start_char, end_char FROM doubts") == doubts
