"""Clauses without a verb of their own: an agent behind a passive, an owner before a noun of saying."""

import pytest

from corpus.reading.news.owned import claimed, described, is_nobodys, told_by
from corpus.reading.news.sentences import words
from corpus.reading.words.tongues import tongue


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The dam was built by Reis as", id="a passive that says nothing"),
        pytest.param("It was called by Reis and", id="nothing leads to the marks"),
        pytest.param("by Reis as", id="no verb"),
    ],
)
def test_nobody_describes(text: str) -> None:
    """Without a passive of saying that leads on, nobody is meant."""
    assert described(text, words(text, 0, len(text)), tongue("en")) is None


def test_the_agent_of_a_passive_speaks() -> None:
    text = "The move, described by Ana Reis, head of the union, as"
    found = described(text, words(text, 0, len(text)), tongue("en"))
    assert found
    assert found[0].name == "Ana Reis"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("The claim that it is", None, id="a claim that nobody owns"),
        pytest.param("Ana Reis’s claim that it is", "Ana Reis", id="a name"),
        pytest.param("She left, and his warning that it is", "his", id="a pronoun"),
    ],
)
def test_whose_claim_it_is(text: str, name: str | None) -> None:
    """The possessive right before the noun."""
    found = claimed(text, words(text, 0, len(text)), tongue("en"))
    assert (text[found[0].start : found[0].end].removesuffix("’s") if found else None) == name


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The rowers were told that the dam", id="nobody behind it"),
        pytest.param("The rowers warned by Reis that the dam", id="no passive"),
        pytest.param("The dam was built by Reis to", id="nobody is told"),
    ],
)
def test_nobody_tells(text: str) -> None:
    """Without an agent of telling, nobody is meant."""
    row = words(text, 0, len(text))
    assert not any(told_by(text, row, at, tongue("en")) for at in range(len(row)))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom Vale was told by Ana Reis that he", id="that"),
        pytest.param("The rowers have been urged by Ana Reis to", id="an infinitive"),
        pytest.param("he was later warned by Ana Reis, the mayor, to", id="an office behind the name"),
        pytest.param("he was told by Ana Reis:", id="a colon"),
        pytest.param("Vale has been accused by Ana Reis of being", id="accused of"),
        pytest.param("Vale was criticised by Ana Reis, the head of the port, for", id="criticised for"),
    ],
)
def test_whoever_tells_stands_behind_by(text: str) -> None:
    """Who is told, asked or warned does not speak."""
    row = words(text, 0, len(text))
    found = [told for at in range(len(row)) if (told := told_by(text, row, at, tongue("en")))]
    assert [who.name for who, _ in found] == ["Ana Reis"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Vale told them that", id="an active verb"),
        pytest.param("Vale was told by Reis that", id="an agent"),
        pytest.param("Vale spoke of his claim that", id="an owner"),
    ],
)
def test_somebody_says_it(text: str) -> None:
    """Where an agent, an owner or a subject is told, it is theirs."""
    assert not is_nobodys(text, words(text, 0, len(text)), tongue("en"))


@pytest.mark.parametrize("text", ["Vale was accused of being", "Vale hit back at claims that she"])
def test_nobody_is_told_who_says_it(text: str) -> None:
    """A passive without an agent, claims without an owner."""
    assert is_nobodys(text, words(text, 0, len(text)), tongue("en"))
