"""Days told from the day of writing."""

import pytest

from corpus.resolving.days import Known, days_in, weekdays_in


def found(text: str) -> list[str]:
    return [span.of(text) for span in days_in(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Mondayish",
        "may 2 be enough",
        "march 4 abreast",
        "May 8, 2014",
        "30 de mayo de 2014",
        "12 people",
        "ago",
    ],
)
def test_what_waits_for_no_day_is_not_found(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "day",
    [
        "Monday",
        "yesterday",
        "last month",
        "May 12",
        "Sept. 9",
        "27 октября",
        "среду",
        "п’ятницю",
        "Dienstagabend",
        "terça-feira",
        "10月26日",
        "星期二",
        "火曜",
        "الثلاثاء",
        "earlier this week",
    ],
)
def test_days_are_found_as_words(day: str) -> None:
    assert found(f"It was {day} when it rained.") == [day]


def test_weekdays_are_found_alone() -> None:
    text = "On Monday evening, May 12, and yesterday."
    assert [span.of(text) for span in weekdays_in(text, 0, len(text))] == ["Monday", "yesterday"]


@pytest.mark.parametrize(
    ("words", "known", "ahead", "on"),
    [
        ("Monday", "2013-05-27", False, "2013-05-27"),
        ("monday", "2013-05-29", False, "2013-05-27"),
        ("Friday", "2013-05-29", False, "2013-05-24"),
        ("Friday", "2013-05-29", True, "2013-05-31"),
        ("Freitagabend", "2013-05-29", False, "2013-05-24"),
        ("yesterday", "2013-03-01", False, "2013-02-28"),
        ("May 12", "2013-05-29", False, "2013-05-12"),
        ("December 30", "2014-01-03", False, "2013-12-30"),
        ("29 февраля", "2013-03-01", False, "2012-02-29"),
        ("28日", "2013-06-02", False, "2013-05-28"),
        ("Someday", "2013-05-29", False, ""),
        ("Monday", "not a day", False, ""),
        ("Monday", "", False, ""),
        ("tomorrow", "9999-12-31", False, ""),
    ],
)
def test_a_day_is_counted_from_a_known_day(words: str, known: str, ahead: bool, on: str) -> None:
    assert Known(known).day(words, ahead=ahead) == ((on, "day") if on else None)


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("last month", ("2012-12-01", "month")),
        ("next year", ("2014-01-01", "year")),
        ("last week", ("2013-01-01", "month")),
        ("this week", ("2013-01-01", "month")),
        ("next week", ("2013-01-01", "month")),
    ],
)
def test_a_span_of_time_is_its_month_or_year(words: str, when: tuple[str, str]) -> None:
    assert Known("2013-01-17").day(words) == when


@pytest.mark.parametrize(("known", "when"), [("2013-05-29", ("2013-01-01", "year")), ("2013-12-30", None)])
def test_a_week_in_two_months_is_its_year_and_in_two_years_open(known: str, when: object) -> None:
    assert Known(known).day("this week") == when


def test_of_a_month_only_a_day_with_its_month_can_be_counted() -> None:
    known = Known("2016-08-01", "month")
    assert (known.day("Friday"), known.day("Aug. 26")) == (None, ("2016-08-26", "day"))
