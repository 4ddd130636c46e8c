"""The meeting that a page tells of."""

import re

import pytest

from corpus.pipeline import read
from corpus.reading.page import Facts
from corpus.reading.reading import Occasion, Reading
from corpus.reading.words.meetings import NOUNS, OPENING, VERBS

DAY = Facts(published_on="2013-05-29", published_precision="day")  # a Wednesday


def page(text: str, facts: Facts = DAY) -> Reading:
    return read(f"{text}\n", facts=facts)


def told(text: str, facts: Facts = DAY) -> Occasion | None:
    found = page(text, facts).occasions
    assert len(found) < 2
    return next(iter(found), None)


def where_and_when(text: str, facts: Facts = DAY) -> tuple[str, str, str | None] | None:
    found = told(text, facts)
    return (found.place, found.starts_on, found.precision) if found else None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("It rained in Oslo on Monday.", id="a place and a day, and nobody met"),
        pytest.param("The two ministers met and parted.", id="no place and no day"),
        pytest.param("“We met in Oslo on Monday,” the minister said.", id="somebody's own words"),
        pytest.param("The ministers had met in Oslo on Monday.", id="it was before what is told"),
        pytest.param("The minister quit. She met her rival in Oslo two years ago.", id="long ago"),
        pytest.param("Rovers and Athletic met in the final in Oslo on Monday.", id="a match"),
        pytest.param("The ministers met by video link on Monday.", id="nobody travelled"),
        pytest.param("The president spoke by telephone with the king on Monday about talks.", id="a call"),
        pytest.param("Thousands gathered in Oslo on Monday to protest.", id="a crowd"),
        pytest.param("A baker met his wife in Oslo in 1998.", id="two lives"),
        pytest.param("A new hearing aid was shown in Oslo on Monday.", id="another hearing"),
        pytest.param("The euro rose on Monday ahead of a meeting of the bank's board.", id="said in passing"),
        pytest.param(
            "A tram hit a wall. " * 90 + "The ministers met in Oslo on Monday.", id="far down the page"
        ),
        pytest.param(
            "Rain fell.\n\nRead more\n\nMinisters meet in Oslo on Monday", id="another page's headline"
        ),
    ],
)
def test_no_meeting_is_invented(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The two envoys met in Oslo Tuesday night.", ("Oslo", "2013-05-28"), id="a weekday"),
        pytest.param("The envoys met at a Lisbon hotel on May 12.", ("Lisbon", "2013-05-12"), id="no year"),
        pytest.param(
            "LAGOS, Nigeria (NPA) — The two ministers held talks yesterday.",
            ("Lagos", "2013-05-28"),
            id="the date line has the place",
        ),
        pytest.param(
            "OSLO (NPA) — The ministers promised peace on Monday. The two sat for hours. They met in a barn.",
            ("Oslo", "2013-05-27"),
            id="the day stands before",
        ),
        pytest.param(
            "The ministers met in the Chadian capital, N’Djamena, on Sunday.",
            ("N'Djamena", "2013-05-26"),
            id="in the capital",
        ),
        pytest.param(
            "The envoys signed it in the Turkish capital on Sunday after talks.",
            ("Ankara", "2013-05-26"),
            id="a capital that is not named",
        ),
        pytest.param(
            "Friday’s talks in Bern brought the ministers together.", ("Bern", "2013-05-24"), id="its own day"
        ),
        pytest.param("Les ministres se sont réunis mardi à Genève.", ("Geneva", "2013-05-28"), id="French"),
        pytest.param(
            "Die Minister haben sich am Montag in Wien getroffen.", ("Vienna", "2013-05-27"), id="German"
        ),
        pytest.param(
            "Los ministros se reunieron el lunes en Bogotá.", ("Bogotá", "2013-05-27"), id="Spanish"
        ),
        pytest.param(
            "Os ministros se reuniram na terça-feira em Lisboa.", ("Lisbon", "2013-05-28"), id="Portuguese"
        ),
        pytest.param("I ministri si sono incontrati lunedì a Torino.", ("Turin", "2013-05-27"), id="Italian"),
        pytest.param("Министры встретились в среду в Москве.", ("Moscow", "2013-05-29"), id="Russian"),
        pytest.param("Міністри зустрілися у вівторок у Києві.", ("Kyiv", "2013-05-28"), id="Ukrainian"),
        pytest.param("التقى الوزيران في القاهرة يوم الاثنين.", ("Cairo", "2013-05-27"), id="Arabic"),
        pytest.param("5月27日，两国部长在日内瓦举行会谈。", ("Geneva", "2013-05-27"), id="Chinese"),
        pytest.param("両国の外相は27日、ジュネーブで会談した。", ("Geneva", "2013-05-27"), id="Japanese"),
    ],
)
def test_place_and_day_are_read(text: str, expected: tuple[str, str]) -> None:
    assert where_and_when(text) == (*expected, "day")


def test_the_evidence_is_where_the_page_prints_it() -> None:
    reading = page("Snow fell. The two envoys met in Oslo Tuesday night.")
    (found,) = reading.occasions
    assert found.place_span is not None
    assert found.date_span is not None
    assert [span.of(reading.text) for span in (found.place_span, found.date_span)] == ["Oslo", "Tuesday"]
    assert (found.country, found.kind, found.relation, found.rule) == ("NO", "talks", "report", "told")


def test_a_weekday_is_not_counted_from_a_month() -> None:
    """The day stays open, and a doubt says so."""
    month = Facts(published_on="2013-05-01", published_precision="month")
    text = "The ministers met in Oslo on Monday."
    assert where_and_when(text, month) == ("Oslo", "", None)
    assert [doubt.code for doubt in page(text, month).doubts] == ["meeting-day-open"]


def test_last_month_is_a_month() -> None:
    assert where_and_when("Ministers met last month in Oslo.") == ("Oslo", "2013-04-01", "month")


def test_a_printed_date_needs_no_place() -> None:
    found = told("The ministers gave a press conference after a meeting on May 8, 2013, on ferries.")
    assert found is not None
    assert (found.kind, found.place, found.starts_on) == ("press conference", "", "2013-05-08")


def test_a_meeting_to_come_is_a_preview_and_counts_ahead() -> None:
    found = told("The minister is to meet her counterpart in Oslo on Friday.")
    assert found is not None
    assert (found.relation, found.starts_on) == ("preview", "2013-05-31")


def test_the_pages_own_meeting_wins_over_one_told_in_passing() -> None:
    text = "The ministers met in Lisbon last year.\n\nThey are meeting in Oslo to discuss ferries."
    assert where_and_when(text) == ("Oslo", "", None)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "Minister Ana Moss and her counterpart Tom Reed met in Oslo on Monday.",
            ["Ana Moss", "Tom Reed"],
            id="the sentence",
        ),
        pytest.param(
            "The envoys met in Oslo on Monday. Minister Ana Moss and envoy Tom Reed spoke of ferries.",
            ["Ana Moss", "Tom Reed"],
            id="the sentence beside it",
        ),
    ],
)
def test_those_named_with_it_took_part(text: str, names: list[str]) -> None:
    reading = page(text)
    (found,) = reading.occasions
    assert [reading.people[who].name for who in found.participants] == names


TURNS = "\n\n".join(("MODERATOR: Welcome.", "MINISTER MOSS: It rains.") * 3)


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        pytest.param(
            "Press conference\nRiga, Latvia\nMay 13, 2014",
            ("press conference", "Riga", "2014-05-13"),
            id="lines",
        ),
        pytest.param(
            "Press conference of the minister, Oslo, 3 June 2015",
            ("press conference", "Oslo", "2015-06-03"),
            id="one line",
        ),
        pytest.param(
            "Oral evidence: Mud\n\nTuesday 5 March 2019\n\nOrdered to be published on 20 March 2019",
            ("hearing", "", "2019-03-05"),
            id="held and published",
        ),
        pytest.param(
            "Hearing on mud\n\nPrinted 3 May 2013\n\nMONDAY, MAY 27, 2013",
            ("hearing", "", "2013-05-27"),
            id="its weekday",
        ),
        pytest.param(
            "Interview with the minister\nPrague, 14 November 2017",
            ("interview", "Prague", "2017-11-14"),
            id="an interview",
        ),
        pytest.param(
            "The House met at 10 a.m. on 9 November 2017", ("sitting", "", "2017-11-09"), id="a sitting"
        ),
        pytest.param(
            "Conférence de presse\n\nDakar, 15 novembre 2017",
            ("press conference", "Dakar", "2017-11-15"),
            id="French",
        ),
        pytest.param(
            "大臣会見概要\n\n令和4年11月30日 東京",
            ("press conference", "Tokyo", "2022-11-30"),
            id="a Japanese era",
        ),
    ],
)
def test_the_front_of_a_record_tells_what_it_records(front: str, expected: tuple[str, str, str]) -> None:
    language = "fr" if "presse" in front else "ja" if "大臣" in front else "en"
    (found,) = read(f"{front}\n\n{TURNS}\n", facts=Facts(language=language)).occasions
    assert (found.kind, found.place, found.starts_on) == expected
    assert found.relation == "transcript"


@pytest.mark.parametrize(
    "front",
    [
        pytest.param("All About Gardens\nApril 12, 2017", id="a broadcast"),
        pytest.param("Press conference of the minister", id="neither place nor day"),
        pytest.param("Press conference\n\nDate: to be told", id="a label that is also a town"),
    ],
)
def test_a_record_of_no_meeting_has_none(front: str) -> None:
    assert read(f"{front}\n\n{TURNS}\n").occasions == ()


def test_an_excerpt_is_one() -> None:
    front = "Excerpt from the press conference on May 8, 2014:"
    (found,) = read(f"{front}\n\n{TURNS}\n").occasions
    assert found.relation == "excerpt"


def test_what_people_say_in_a_record_is_no_report() -> None:
    turns = TURNS.replace("It rains.", "The ministers met in Oslo on Monday.")
    assert read(f"{turns}\n", facts=DAY).occasions == ()


def _opening(pattern: str) -> set[str]:
    """The letters with which the alternatives of `pattern` begin, those in brackets among them."""
    found: set[str] = set()
    for part in re.split(r"\|(?![^()]*\))", pattern):
        group = re.match(r"\(\?:([^()]*)\)(?!\?)", part)
        found |= {one[0] for one in (group[1].split("|") if group else [part])}
    return found


@pytest.mark.parametrize("language", sorted(OPENING))
def test_every_word_for_a_meeting_begins_with_a_letter_that_is_looked_for(language: str) -> None:
    """A noun or verb with another letter would never be found."""
    patterns = (*NOUNS[language].values(), VERBS[language])
    assert set().union(*map(_opening, patterns)) == set(OPENING[language])
