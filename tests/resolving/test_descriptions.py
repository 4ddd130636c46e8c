"""Descriptions without a name."""

import pytest

from corpus.resolving.descriptions import introduced, is_several, noun_of


@pytest.mark.parametrize(
    "role", ["head of works", "boss", "princess", "man with two dogs", "31-year-old", "chief", ""]
)
def test_one_is_not_several(role: str) -> None:
    assert not is_several(role)


@pytest.mark.parametrize(
    "role", ["doctors", "hundreds of residents", "21 members", "couple", "police", "old men of the quay"]
)
def test_several_are_told_by_number_or_noun(role: str) -> None:
    assert is_several(role)


def test_the_noun_stands_before_what_hangs_on_it() -> None:
    assert [noun_of(role) for role in ("man from Brill", "works chief", "")] == ["man", "chief", ""]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ana Reis, a doctor, left.", id="an apposition"),
        pytest.param("Ana Reis, 40, a doctor, left.", id="an apposition behind an age"),
        pytest.param("Reis is a doctor.", id="a predicate"),
        pytest.param("A doctor, Ana Reis, left.", id="a name behind it"),
        pytest.param("The doctor left.", id="no article of somebody new"),
    ],
)
def test_nobody_new_is_introduced(text: str) -> None:
    assert not introduced(text, "doctor", len(text))


@pytest.mark.parametrize("text", ["A doctor wept.", "In Brill, a young doctor wept.", "One doctor wept."])
def test_somebody_new_is_introduced(text: str) -> None:
    assert introduced(text, "doctor", len(text))
