"""Sentences and words of prose."""

import pytest

from corpus.reading.news.sentences import sentences, words


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr. Oduya and Gen. Reis left", id="a title ends nothing"),
        pytest.param("She is J. M. Reis of Brill", id="an initial ends nothing"),
        pytest.param("The U.N. envoy left", id="an abbreviation ends nothing"),
        pytest.param("It cost 3.5 million", id="a decimal point ends nothing"),
        pytest.param("It is late... and dark", id="three dots before a small letter end nothing"),
    ],
)
def test_no_end(text: str) -> None:
    """These are one sentence each."""
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("He left. She stayed.", ["He left.", "She stayed."], id="a full stop"),
        pytest.param("Late? Very! So.", ["Late?", "Very!", "So."], id="question and exclamation marks"),
        pytest.param(
            "彼は言った。彼女も言った。", ["彼は言った。", "彼女も言った。"], id="an ideographic stop"
        ),
        pytest.param("It ended.She left.", ["It ended.", "She left."], id="words run together"),
        pytest.param("It ended.” She left.", ["It ended.”", "She left."], id="a mark behind the stop"),
    ],
)
def test_ends(text: str, found: list[str]) -> None:
    """Each sentence without the white space between."""
    assert cut(text) == found


def test_words_keep_abbreviations_and_elisions_apart() -> None:
    """An abbreviation has its stop; an elided article is a word."""
    text = "Dr. Reis, l’agence, O’Dell-Hay’s U.S. aide"
    shown = [word.text for word in words(text, 0, len(text))]
    assert shown == ["Dr.", "Reis", ",", "l’", "agence", ",", "O’Dell-Hay’s", "U.S.", "aide"]
