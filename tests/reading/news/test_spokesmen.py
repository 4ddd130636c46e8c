"""The subject right before a verb."""

import pytest

from corpus.reading.news.sentences import words
from corpus.reading.news.spokesmen import clause_start, subject
from corpus.reading.words.tongues import tongue

EN = tongue("en")


def named(text: str) -> str | None:
    who = subject(text, words(text, 0, len(text)), EN)
    return (who.name or who.role or text[who.start : who.end]) if who else None


@pytest.mark.parametrize("text", [pytest.param("", id="nothing"), pytest.param("has also", id="no noun")])
def test_no_subject(text: str) -> None:
    """Words without a noun have none."""
    assert named(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Ana Reis has often", "Ana Reis", id="adverbs between"),
        pytest.param("Reis, who has led it since May,", "Reis", id="a relative clause with a since in it"),
        pytest.param("minister of mines and energy Ana Reis", "Ana Reis", id="an office of two fields"),
        pytest.param("Ana Reis wept and Tom Vale", "Tom Vale", id="the nearer of two clauses"),
        pytest.param("Reis sent two letters that", "letters", id="a paper that tells something"),
        pytest.param("Before noon, with the Brill Office", "Brill Office", id="no name before the comma"),
        pytest.param("Captain Ana Reis, with the Brill Fire Office", "Ana Reis", id="a comma is missing"),
        pytest.param("Tom Vale, of the Brill Rowing Club", "Tom Vale", id="a comma behind a club is missing"),
        pytest.param("Ana Reis was met by two rowers, who", "rowers", id="the noun right before who"),
        pytest.param("Vale came under fire from Ana Reis, who", "Ana Reis", id="the name right before who"),
        pytest.param("Ana Reis, a clerk from Brill, who", "Ana Reis", id="no town before who"),
        pytest.param("Ana Reis met the lawyer for Tom Vale, who", "lawyer for Tom Vale", id="whose lawyer"),
        pytest.param("The night was a hard one for Ms. Reis, who", "Reis", id="the name that is led to"),
        pytest.param("The race was won by Ana Reis of Brill, who", "Ana Reis", id="the name, and no town"),
        pytest.param(
            "Premier Ana Reis’s spokesman", "Premier Ana Reis’s spokesman", id="somebody's spokesman"
        ),
        pytest.param("Ana Reis, the mayor of two rowers, who", "Ana Reis", id="of whom she is the mayor"),
    ],
)
def test_subject(text: str, found: str) -> None:
    """The noun phrase that does what the verb says."""
    assert named(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("министр Анны Рейс", "министр Анны Рейс", id="no preposition"),
        pytest.param("После слов помощника Анны Рейс министр", "министр", id="the office behind it"),
    ],
)
def test_a_clause_of_a_preposition_ends_before_the_subject(text: str, found: str) -> None:
    who = subject(text, words(text, 0, len(text)), tongue("ru"))
    assert who
    assert text[who.start : who.end] == found


def test_a_clause_starts_behind_a_conjunction() -> None:
    """Not behind the "and" inside an office."""
    row = words("He left and Ana Reis", 0, 20)
    assert clause_start(row, len(row), EN) == 3
