"""The five seed pages, right to the character: 25 utterances, none missing, none extra."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.intake import open_page
from corpus.pipeline import read
from corpus.reading.reading import Reading
from corpus.store.catalogue import Catalogue, Entry, read_catalogue
from corpus.store.load import load

SEEDS = Path(__file__).parent.parent / "seeds"

# page: (kind, speaker, first words, last words) of each utterance, in order
EXPECTED: dict[str, list[tuple[str, str, str, str]]] = {
    "wbur-2013-09-12-kerry-lavrov-geneva": [
        ("turn", "Robert Siegel", "This is ALL THINGS CONSIDERED", "I'm Robert Siegel."),
        ("turn", "Audie Cornish", "And I'm Audie Cornish.", "says this is not a game."),
        ("turn", "John Kerry", "Expectations are high.", "promise of this moment."),
        ("turn", "Audie Cornish", "The U.S. is testing", "other areas of disagreement."),
        ("turn", "Michele Kelemen", "Well that first one", "to get down to business."),
        ("turn", "Audie Cornish", "Now, do you have a sense", "can reach a deal?"),
        ("turn", "Michele Kelemen", "The Syrians say", "going to have to work through."),
        ("turn", "Audie Cornish", "And talk about the scene", "doesn't it?"),
        ("turn", "Michele Kelemen", "Yeah, here we are", "that way again now."),
        ("turn", "Audie Cornish", "That's NPR's diplomatic", "Michele, thank you."),
        ("turn", "Michele Kelemen", "Thank you, Audie.", "Thank you, Audie."),
    ],
    "voa-2013-05-27-kerry-lavrov-paris": [
        ("quote", "John Kerry", "Both of us, Russia", "the future of Syria,"),
        ("quote", "John Kerry", "And both of us expressed", "very, very strongly,"),
        ("quote", "Sergei Lavrov", "The situation is not", "the Syrian people,"),
        ("quote", "Sergei Lavrov", "When the United States and", "make them realities,"),
        ("quote", "Sergei Lavrov", "The Geneva One participants", "situation on the ground,"),
    ],
    "lidtime-2016-08-kerry-lavrov-geneva": [
        ("quote", "senior State Department official", "There are still issues", "to be ironed out"),
        ("quote", "Kupchan", "I think there’s a shift", "assistance to save lives"),
        ("quote", "John Kerry", "achieved clarity on", "the path forward"),
    ],
    "euronews-2015-12-15-kerry-lavrov-moscow": [
        ("post", "MFA Russia", "Watch live at 10:00", "#Lavrov and JohnKerry"),
        ("post", "Michael McFaul", "As JohnKerry</a> discusses", "agenda as in 2013."),
        ("post", "uacrisis", "Map. Situation in eastern", "2015, 00:00 EET"),
        ("post", "UKUN_NewYork", "In eastern #Ukraine 9,000+", "MatthewRycroft1"),
    ],
    "cfr-2013-05-07-kerry-lavrov-moscow": [
        ("turn", "QUESTION", "(Inaudible), anyway,", "its own demise?"),
        ("turn", "John Kerry", "Well, the – let me begin", "trying to implement."),
    ],
}  # fmt: skip

# Each page again with its people, places and outlets called otherwise: the rules know none of them.
OTHER_NAMES = {
    "Kerry": "Harlow", "KERRY": "HARLOW", "John": "Peter", "JOHN": "PETER", "Lavrov": "Dragan",
    "Sergey": "Milos", "Sergei": "Milosh", "Kelemen": "Hartmann", "KELEMEN": "HARTMANN", "Michele":
    "Judith", "MICHELE": "JUDITH", "Cornish": "Welland", "CORNISH": "WELLAND", "Audie": "Nadia",
    "Siegel": "Barton", "Robert": "Walter", "Kupchan": "Ellwood", "McFaul": "McTavish", "Michael":
    "Gordon", "uacrisis": "kzbrief", "UKUN_NewYork": "DKUN_Vienna", "NPR": "QRB", "WBUR": "KXYZ",
    "VOA": "RTX", "Euronews": "Inforama", "Geneva": "Trieste", "Paris": "Lisbon", "Moscow":
    "Ankara", "Syria": "Libya", "Syrian": "Libyan", "Syrians": "Libyans", "Russia": "Turkey",
    "Russian": "Turkish", "Assad": "Haftar", "Putin": "Demir", "Ukraine": "Cyprus", "CFR": "IDR",
    "Obama": "Norris", "Fabius": "Garnier", "Laurent": "Etienne",
}  # fmt: skip
WORDS = re.compile(r"[^\W_]+(?:_[^\W_]+)*")


def renamed(text: str) -> str:
    return WORDS.sub(lambda found: OTHER_NAMES.get(found[0], found[0]), text)


def seed(stem: str) -> Reading:
    return read(open_page(SEEDS / f"{stem}.txt").text)


def shown(reading: Reading) -> list[tuple[str, str | None, str]]:
    return [
        (u.kind, person.name if (person := reading.speaker(u)) else None, reading.said(u))
        for u in reading.utterances
        if u.kind != "reported"
    ]


@pytest.mark.parametrize("stem", EXPECTED)
def test_a_seed_gives_exactly_its_utterances(stem: str) -> None:
    got = shown(seed(stem))
    assert [kind for kind, _, _ in got] == [kind for kind, _, _, _ in EXPECTED[stem]]
    for (_, _, said), (_, _, first, last) in zip(got, EXPECTED[stem], strict=True):
        assert (said[: len(first)], said[-len(last) :]) == (first, last)


@pytest.mark.parametrize("stem", EXPECTED)
def test_each_is_said_by_the_right_person(stem: str) -> None:
    """The name is the fullest form on the page, where a page prints the name at all."""
    for (_, who, said), (_, name, _, _) in zip(shown(seed(stem)), EXPECTED[stem], strict=True):
        assert who is not None, said
        assert set(re.findall(r"\w+", name)) <= set(re.findall(r"\w+", who)), (who, name)


@pytest.mark.parametrize("stem", EXPECTED)
def test_no_rule_knows_the_names_of_the_seeds(stem: str) -> None:
    """People, places and outlets renamed throughout: the same passages by the same people and rules."""
    page = open_page(SEEDS / f"{stem}.txt").text
    assert renamed(page) != page
    plain, other = read(page), read(renamed(page))
    assert [(k, w and renamed(w), renamed(s)) for k, w, s in shown(plain)] == shown(other)
    assert [u.rule for u in plain.utterances] == [u.rule for u in other.utterances]


def test_there_are_25_utterances_in_all() -> None:
    assert sum(len(shown(seed(stem))) for stem in EXPECTED) == 25


def test_the_names_of_a_speaker_are_names(seeded: Path) -> None:
    """Every form that the pages print, the short ones too, and no pronoun."""
    with closing(sqlite3.connect(seeded)) as connection:
        names = connection.execute(
            "SELECT n.name FROM speaker_names n JOIN speakers s ON s.id = n.speaker_id"
            " WHERE s.key = 'sergey-lavrov'"
        ).fetchall()
    assert {("Lavrov",), ("Sergei Lavrov",), ("Sergey V. Lavrov",)} <= set(names)
    assert [name for (name,) in names if name.islower()] == []


MEETINGS = """
    SELECT d.key, m.place, m.country, m.starts_on, m.precision FROM document_meetings l
    JOIN documents d ON d.id = l.document_id JOIN meetings m ON m.id = l.meeting_id ORDER BY d.published_on
"""


def test_there_are_five_meetings_one_a_page(seeded: Path) -> None:
    with closing(sqlite3.connect(seeded)) as connection:
        assert connection.execute("SELECT count(*) FROM meetings").fetchone() == (5,)
        assert connection.execute("SELECT count(*) FROM document_meetings").fetchone() == (5,)


def test_without_the_catalogues_meetings_the_pages_tell_place_and_day(tmp_path: Path) -> None:
    """Only the days of publication are known; what a page does not print stays open, and a doubt says so."""
    known = read_catalogue(SEEDS / "catalogue.toml")
    dates = Catalogue(
        {
            f"{stem}.txt": Entry(
                published_on=found.published_on, published_precision=found.published_precision
            )
            for stem in EXPECTED
            if (found := known.entry(f"{stem}.txt"))
        }
    )
    db = tmp_path / "corpus.db"
    pages = [(f"{stem}.txt", (SEEDS / f"{stem}.txt").read_bytes()) for stem in EXPECTED]
    assert load(db, pages, catalogue=dates).failed == ()
    with closing(sqlite3.connect(db)) as connection:
        assert [row[1:] for row in connection.execute(MEETINGS)] == [
            (None, None, "2013-05-07", "day"),
            ("Paris", "FR", "2013-05-27", "day"),
            ("Geneva", "CH", "2013-09-12", "day"),
            ("Moscow", "RU", "2015-12-15", "day"),
            ("Geneva", "CH", None, None),
        ]
        open_ = connection.execute(
            "SELECT d.published_precision FROM doubts JOIN documents d ON d.id = document_id"
            " WHERE code = 'meeting-day-open'"
        ).fetchall()
        assert open_ == [("month",)]
