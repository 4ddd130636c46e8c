"""Reported speech without marks."""

import pytest

from corpus.reading.news.reported import reported
from corpus.reading.spans import Span


def read(text: str) -> list[tuple[str, str]]:
    return [
        (one.words.of(text), one.who.name or one.who.role) for one in reported(text, [Span(0, len(text))])
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The camera could tell a tank from a tractor.", id="telling one thing from another"),
        pytest.param("The eleven states that paid for it have met.", id="a noun behind a number"),
        pytest.param("The dam burst on Monday.", id="nobody says anything"),
        pytest.param("Staff were told that the dam would burst.", id="who was told did not speak"),
        pytest.param("Ana Reis said so on Monday.", id="no clause is reported"),
        pytest.param("Ana Reis said the dam was “late”.", id="a sentence with marks is left alone"),
        pytest.param("It said the dam was late.", id="nobody in particular"),
        pytest.param("Reis announced the race on Monday after a long talk.", id="a thing that is announced"),
        pytest.param("''It is late,'' said Reis, who has run it for years.", id="marks of two apostrophes"),
    ],
)
def test_nothing_is_reported(text: str) -> None:
    """Precision before recall."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Reis said that the dam would hold.", [("the dam would hold", "Reis")], id="with that"),
        pytest.param("Reis says the dam will hold.", [("the dam will hold", "Reis")], id="without that"),
        pytest.param("The dam will hold, says Ana Reis.", [("The dam will hold", "Ana Reis")], id="inverted"),
        pytest.param(
            "Reis, who turned 61 on Monday, said she had a new boat.",
            [("she had a new boat", "Reis")],
            id="a clause about her between commas",
        ),
        pytest.param(
            "The dam will hold, said Ana Reis, who has run the harbour for the Zemlin Works since May.",
            [("The dam will hold", "Ana Reis")],
            id="inverted with a clause about the speaker",
        ),
        pytest.param("The dam will hold, Reis said.", [("The dam will hold", "Reis")], id="the clause first"),
        pytest.param(
            "Ana Reis and Tom Vale say the dam will hold.",
            [("the dam will hold", "Ana Reis and Tom Vale")],
            id="two at once",
        ),
        pytest.param(
            "A senior official told the paper that it was late.",
            [("it was late", "senior official")],
            id="unnamed",
        ),
    ],
)
def test_what_is_reported(text: str, found: list[tuple[str, str]]) -> None:
    """The reported clause and its speaker."""
    assert read(text) == found
