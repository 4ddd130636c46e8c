"""Noun phrases and subjects: which words name a source, and of what kind."""

import pytest

from corpus.reading.news.phrases import phrase
from corpus.reading.news.sentences import words
from corpus.reading.news.subjects import first_phrase, named_in
from corpus.reading.words.tongues import tongue

EN = tongue("en")


def kind(text: str) -> tuple[str, str, str] | None:
    who = phrase(text, words(text, 0, len(text)), EN)
    return (who.kind, who.name, who.role) if who else None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("on Monday", id="a day"),
        pytest.param("slowly", id="an adverb"),
    ],
)
def test_no_source(text: str) -> None:
    """No source is named."""
    assert kind(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Ana Reis", ("person", "Ana Reis", ""), id="a name"),
        pytest.param(
            "Finance director Ana Reis", ("person", "Ana Reis", "Finance director"), id="an office before"
        ),
        pytest.param(
            "Brill council chairman Ana Reis",
            ("person", "Ana Reis", "Brill council chairman"),
            id="a place and an office",
        ),
        pytest.param(
            "Justice and Police Minister Ana Reis",
            ("person", "Ana Reis", "Justice and Police Minister"),
            id="two domains",
        ),
        pytest.param(
            "a spokesman for Ana Reis",
            ("role", "", "spokesman for Ana Reis"),
            id="a spokesman is not his master",
        ),
        pytest.param("the Brill Bank", ("organisation", "Brill Bank", ""), id="an organisation"),
        pytest.param("the Admiralty", ("organisation", "Admiralty", ""), id="a capital behind an article"),
        pytest.param("the Dane", ("title", "", "Dane"), id="a nationality behind an article"),
        pytest.param("the minister", ("title", "", "minister"), id="an office behind an article"),
        pytest.param("residents", ("role", "", "residents"), id="many"),
        pytest.param(
            "Vale’s council rival Sen. Ana Reis",
            ("person", "Ana Reis", "Vale’s council rival Sen."),
            id="an honorific before the name that ends the phrase",
        ),
        pytest.param("an industry tinker", ("role", "", "industry tinker"), id="the last noun is meant"),
        pytest.param("the ZNN host", ("title", "", "ZNN host"), id="a trade behind a body's name"),
        pytest.param("US officials", ("role", "", "US officials"), id="capitals that are a small word too"),
        pytest.param(
            "the works ministers of the G9 lands",
            ("title", "", "works ministers of the G9 lands"),
            id="offices",
        ),
        pytest.param("her sister’s doctor", ("title", "", "sister’s doctor"), id="somebody's somebody"),
        pytest.param("he on Monday", ("pronoun", "", ""), id="a pronoun first"),
        pytest.param("Will Oduya", ("person", "Will Oduya", ""), id="a given name that is a verb"),
    ],
)
def test_source(text: str, found: tuple[str, str, str]) -> None:
    """Kind, name and role of the phrase."""
    assert kind(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("In a letter on Monday, Ana Reis left.", "Ana Reis", id="behind an adverbial"),
        pytest.param("Its owner, Ana Reis, left.", "Ana Reis", id="in apposition"),
        pytest.param("Ana Reis, the harbour cook, left.", "Ana Reis", id="before its apposition"),
    ],
)
def test_first_phrase(text: str, found: str) -> None:
    """What a clause is about."""
    who = first_phrase(text, words(text, 0, len(text)), EN)
    assert who is not None
    assert who.name == found


def test_an_object_that_opens_a_sentence_is_no_subject() -> None:
    """An ending tells what a verb governs; whoever is named behind it is the subject."""
    text = "Позицію порту оприлюднив у мережі речник Брильського департаменту США Ніл Рейс."
    found = words(text, 0, len(text))
    assert first_phrase(text, found, tongue("uk")) is None
    who = named_in(text, found, tongue("uk"))
    assert who is not None
    assert who.name == "Ніл Рейс"


def test_named_in_finds_the_first_person() -> None:
    """A name anywhere, organisations passed over."""
    text = "that was how the Brill Bank, or rather Ana Reis, put it"
    who = named_in(text, words(text, 0, len(text)), EN)
    assert who is not None
    assert who.name == "Ana Reis"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "a spokesman for singer Tom Vale",
            ("role", "", "spokesman for singer Tom Vale"),
            id="a spokesman is not whom he speaks for",
        ),
        pytest.param("the UK", ("organisation", "UK", ""), id="a state in capitals is no person"),
        pytest.param("Another", ("role", "", ""), id="another is nobody by name"),
        pytest.param(
            "Brill midfielder Tom Vale",
            ("person", "Tom Vale", "Brill midfielder"),
            id="a trade behind a club",
        ),
        pytest.param(
            "Brill-born investor Tom Vale",
            ("person", "Tom Vale", "Brill-born investor"),
            id="a place with -born",
        ),
        pytest.param(
            "minister of mines and energy Tom Vale",
            ("person", "Tom Vale", "minister of mines and energy"),
            id="a name behind the field of an office",
        ),
        pytest.param(
            "Liberal Sen. Tom Vale",
            ("person", "Tom Vale", "Liberal Sen."),
            id="an honorific inside the capitals",
        ),
        pytest.param(
            "the Ministry of Mud", ("organisation", "Ministry of Mud", ""), id="a ministry with its field"
        ),
    ],
)
def test_what_stands_before_a_name(text: str, found: tuple[str, str, str]) -> None:
    """Trades, fields and honorifics belong to the office; what is no person stays none."""
    assert kind(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("But Ana Reis left.", "Ana Reis", id="behind a conjunction"),
        pytest.param("Critically, Ana Reis left.", "Ana Reis", id="behind an adverb"),
        pytest.param(
            "Ana Reis, who served as mayor of Brill, left.", "Ana Reis", id="before a relative clause"
        ),
    ],
)
def test_the_subject_of_a_sentence(text: str, found: str) -> None:
    """Conjunctions and adverbs in front hide no subject."""
    who = first_phrase(text, words(text, 0, len(text)), EN)
    assert who is not None
    assert (who.name, who.role) == (found, "")
