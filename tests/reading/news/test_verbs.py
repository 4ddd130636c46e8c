"""Which word is a verb of saying."""

import pytest

from corpus.reading.news.sentences import words
from corpus.reading.news.verbs import is_passive, says
from corpus.reading.words.tongues import tongue

EN = tongue("en")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        pytest.param("the claims grew", 1, id="a noun behind an article"),
        pytest.param("of alleged theft", 1, id="an adjective behind a preposition"),
        pytest.param("plans announced by Reis", 1, id="a participle before its agent"),
        pytest.param("the dam burst", 2, id="another verb"),
        pytest.param("Reis put the notice on the board", 1, id="a thing put somewhere"),
    ],
)
def test_it_does_not_say(text: str, at: int) -> None:
    """A look-alike."""
    assert not says(words(text, 0, len(text)), at, EN)


def test_it_says() -> None:
    """A finite verb behind its subject; "called" only where weaker verbs may lead."""
    text = "Reis said Vale called it"
    row = words(text, 0, len(text))
    assert says(row, 1, EN)
    assert not says(row, 3, EN)
    assert says(row, 3, EN, strong=False)
    put = "Reis put it in a letter"
    assert says(words(put, 0, len(put)), 1, EN)


@pytest.mark.parametrize(
    ("text", "at", "passive"),
    [
        pytest.param("staff were told", 2, True, id="were told"),
        pytest.param("staff were later told", 3, True, id="an adverb between"),
        pytest.param("staff have told", 2, False, id="have told"),
    ],
)
def test_passive(text: str, at: int, passive: bool) -> None:
    """A passive verb's subject did not speak."""
    assert is_passive(words(text, 0, len(text)), at, EN) is passive
