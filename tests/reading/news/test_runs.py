"""Runs of capitalised words."""

import pytest

from corpus.reading.news.runs import name_run, placed_run
from corpus.reading.news.sentences import words
from corpus.reading.words.tongues import tongue

EN = tongue("en")


def run(text: str) -> str:
    row = words(text, 0, len(text))
    found = name_run(row, EN)
    return text[row[found[0]].start : row[found[1] - 1].end] if found else ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("the man next door", "", id="no capitals"),
        pytest.param("Monday", "", id="a day"),
        pytest.param("a spokesman for Ana Reis", "", id="a name behind a preposition"),
        pytest.param("Ana de la Cruz of Brill", "Ana de la Cruz", id="particles inside"),
        pytest.param("Analysts at Brill", "Analysts", id="a preposition that is a particle elsewhere"),
        pytest.param("Finance director Ana Reis", "Ana Reis", id="an office with a capital before it"),
    ],
)
def test_name_run(text: str, found: str) -> None:
    """The run that can be a name."""
    assert run(text) == found


def test_placed_run() -> None:
    """A name behind the place that an office is for."""
    text = "Special Envoy for France Anna Reis"
    row = words(text, 0, len(text))
    assert placed_run(row, 1) == (4, 6)
