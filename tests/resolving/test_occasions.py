"""The meeting that a page tells of."""

import pytest

from corpus.reading.page import Facts
from corpus.reading.reading import Mention, Occasion, Person
from corpus.reading.sheet import ruled
from corpus.resolving.occasions import occasions
from corpus.resolving.people import People

NOBODY = People((), (), ())
DAY = Facts(published_on="2013-05-29", published_precision="day")


def told(text: str, facts: Facts = DAY, people: People = NOBODY) -> Occasion | None:
    return next(iter(occasions(ruled(text, (), facts), people, None)), None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("It rained in Oslo on Monday.", id="a place and a day, and nobody met"),
        pytest.param("The two ministers met and parted.", id="no place and no day"),
        pytest.param("“We met in Oslo on Monday,” she said.", id="somebody's own words"),
        pytest.param("They had met in Oslo last month.", id="another time"),
    ],
)
def test_no_meeting_is_invented(text: str) -> None:
    assert told(text) is None


def test_place_and_weekday_are_read_with_their_evidence() -> None:
    text = "Snow fell. The two envoys met in Oslo Tuesday night."
    found = told(text)
    assert found is not None
    assert (found.place, found.country, found.starts_on, found.precision) == (
        "Oslo",
        "NO",
        "2013-05-28",
        "day",
    )
    assert found.place_span is not None
    assert found.date_span is not None
    assert (found.place_span.of(text), found.date_span.of(text)) == ("Oslo", "Tuesday")


def test_a_weekday_is_not_counted_from_a_month() -> None:
    found = told("They met in Oslo on Monday.", Facts(published_on="2013-05-01", published_precision="month"))
    assert found is not None
    assert (found.place, found.starts_on, found.precision) == ("Oslo", "", None)


def test_a_printed_date_needs_no_place() -> None:
    found = told("The pair gave a press conference after a meeting on May 8, 2014, on ferries.")
    assert found is not None
    assert (found.kind, found.place, found.starts_on) == ("press conference", "", "2014-05-08")


def test_a_meeting_to_come_is_a_preview_and_counts_ahead() -> None:
    found = told("The minister is to meet her counterpart in Oslo on Friday for a meeting.")
    assert found is not None
    assert (found.relation, found.starts_on) == ("preview", "2013-05-31")


def test_the_pages_own_meeting_wins_over_one_told_in_passing() -> None:
    found = told("The ministers met in Lisbon last year.\n\nThey are meeting in Oslo to discuss ferries.")
    assert found is not None
    assert found.place == "Oslo"


def test_those_named_in_the_sentence_took_part() -> None:
    text = "Ana Moss and Tom Reed met in Oslo on Monday."
    people = People(
        (Person("Ana Moss", "person"), Person("Tom Reed", "person")),
        (Mention(0, 8, "Ana Moss", "", 0, "named"), Mention(13, 21, "Tom Reed", "", 1, "named")),
        (),
    )
    found = told(text, people=people)
    assert found is not None
    assert found.participants == (0, 1)


def test_an_excerpt_is_one_only_where_somebody_speaks() -> None:
    text = "Excerpt from the press conference after the meeting on May 8, 2014:"
    report, excerpt = told(text), told(text, people=People((), (), (None,), (), turns=1))
    assert report is not None
    assert excerpt is not None
    assert (report.relation, excerpt.relation) == ("report", "excerpt")
