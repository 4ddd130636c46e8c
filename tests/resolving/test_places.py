"""Places by the gazetteer."""

import pytest

from corpus.resolving.places import capital, country, is_country, place
from tests.resolving.gazetteer import CALENDAR, TABLE, calendar, rows


@pytest.mark.parametrize("words", ["", "   ", "Nowhere at all", "the"])
def test_what_no_gazetteer_has_is_no_place(words: str) -> None:
    assert place(words) is None


@pytest.mark.parametrize(
    ("words", "code"), [("Oslo", "NO"), ("LISBON", "PT"), ("New York", "US"), ("Norway", "NO")]
)
def test_a_place_has_its_country(words: str, code: str) -> None:
    found = place(words)
    assert found is not None
    assert found[1] == code


def test_of_namesakes_the_most_populous_is_meant() -> None:
    assert place("London") == ("London", "GB")


@pytest.mark.parametrize(
    "words",
    [
        "Genève",
        "Genf",
        "Ginebra",
        "Genebra",
        "Ginevra",
        "Женева",
        "Женеве",
        "Женеві",
        "جنيف",
        "日内瓦",
        "ジュネーブ",
    ],
)
def test_a_big_city_is_known_by_its_names_in_other_languages(words: str) -> None:
    assert place(words) == ("Geneva", "CH")


def test_what_follows_tells_which_of_the_namesakes() -> None:
    assert [place("Paris", within) for within in ("Texas", "France", "Brill")] == [
        ("Paris", "US"),
        ("Paris", "FR"),
        ("Paris", "FR"),
    ]


def test_english_calls_a_town_by_its_own_name() -> None:
    """Salisbury is a town in England, and what Harare was called."""
    assert place("Salisbury") == ("Salisbury", "GB")


def test_a_country_is_known_as_one() -> None:
    assert (country("Norway"), country("Швейцария"), country("Oslo")) == ("NO", "CH", "")
    assert (is_country(("Norway", "NO")), is_country(("Singapore", "SG"))) == (True, False)


def test_a_country_has_its_capital() -> None:
    assert (capital("TR"), capital("")) == (("Ankara", "TR"), None)


def test_the_tables_are_what_the_libraries_say() -> None:
    """But for towns that were added or have grown since they were made."""
    made = {"\t".join(row) for row in rows()}
    assert len(made & set(TABLE.read_text("utf-8").splitlines())) > 0.95 * len(made)
    named = set(calendar().splitlines())
    assert len(named & set(CALENDAR.read_text("utf-8").splitlines())) > 0.95 * len(named)
