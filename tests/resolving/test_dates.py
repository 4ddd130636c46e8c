"""Printed dates."""

import pytest

from corpus.resolving.dates import dates_in


def found(text: str) -> list[tuple[str, str]]:
    return [(dated.on, dated.precision) for dated in dates_in(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "in 2013",
        "May 7",
        "5/7/2013",
        "Feb. 30, 2013",
        "31/13/2012",
        "page 12 of 20",
        "may 2 be enough?",
        "7.5.20134",
        "12 months ago 2013",
        "ran out 2013 times",
    ],
)
def test_what_is_no_whole_date_gives_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("May 8, 2014", "2014-05-08"),
        ("Sept. 3rd 2013", "2013-09-03"),
        ("8 May 2014", "2014-05-08"),
        ("8. Mai 2014", "2014-05-08"),
        ("le 1er mars 2013", "2013-03-01"),
        ("8 de mayo de 2014", "2014-05-08"),
        ("12 марта 2013 года", "2013-03-12"),
        ("14 березня 2013 року", "2013-03-14"),
        ("2014年5月8日", "2014-05-08"),
        ("2014-05-08T10:00", "2014-05-08"),
        ("08.05.2014", "2014-05-08"),
        ("27/05/2013", "2013-05-27"),
        ("05/27/2013", "2013-05-27"),
        ("5/5/2013", "2013-05-05"),
        ("12 février 2014", "2014-02-12"),
        ("12 fevrier 2014", "2014-02-12"),
        ("3. Jänner 2014", "2014-01-03"),
        ("15 nov. 2017", "2017-11-15"),
        ("18 مارس 2019", "2019-03-18"),
        ("18 آذار 2019", "2019-03-18"),
        ("١٨ مارس ٢٠١٩", "2019-03-18"),
        ("令和4年11月30日", "2022-11-30"),
        ("平成元年1月8日", "1989-01-08"),
    ],
)
def test_a_whole_date_is_read_to_the_day(text: str, on: str) -> None:
    assert found(f"It was {text} that they met.") == [(on, "day")]


def test_a_month_is_read_as_a_month() -> None:
    assert found("in May 2013 and no later") == [("2013-05-01", "month")]
