"""Places by the gazetteer."""

import pytest

from corpus.resolving.places import country, place


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


def test_a_country_is_known_as_one() -> None:
    assert (country("Norway"), country("Oslo")) == ("NO", "")
