"""Clauses of saying: the verb, its subject, and what only looks like one."""

import pytest

from corpus.reading.news.clauses import cue_after, cue_before, words
from corpus.reading.words.tongues import tongue

EN = tongue("en")


def before(text: str, language: str = "en") -> tuple[str, str, str] | None:
    cue = cue_before(text, words(text, 0, len(text)), tongue(language))
    return (cue.who.kind, cue.who.name, cue.who.role) if cue and cue.who else None


def after(text: str, language: str = "en") -> tuple[str, str, str] | None:
    cue = cue_after(text, words(text, 0, len(text)), tongue(language))
    return (cue.who.kind, cue.who.name, cue.who.role) if cue and cue.who else None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The staff were told that", id="who was told did not speak"),
        pytest.param("It repeated the claims", id="a noun that looks like a verb"),
        pytest.param("a plan announced by", id="a participle with its agent to come"),
        pytest.param("The dam burst on Monday", id="a verb that says nothing"),
    ],
)
def test_no_speaker_before(text: str) -> None:
    """Nobody is taken for the speaker."""
    assert before(text) is None or before(text)[0] == "pronoun"  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("Ana Reis said:", ("person", "Ana Reis", ""), id="name and verb"),
        pytest.param("Mr. Reis told reporters that the dam was", ("person", "Reis", "Mr."), id="honorific"),
        pytest.param(
            "Ana Reis, head of the union, told the paper:",
            ("person", "Ana Reis", "head of the union"),
            id="apposition",
        ),
        pytest.param(
            "Ana Reis, 34, who keeps goats, says:", ("person", "Ana Reis", ""), id="age and relative clause"
        ),
        pytest.param(
            "Mayor Ana Reis later added:", ("person", "Ana Reis", "Mayor"), id="office before the name"
        ),
        pytest.param("The minister said that it was", ("title", "", "minister"), id="an office"),
        pytest.param(
            "A senior official said it was", ("role", "", "senior official"), id="an unnamed official"
        ),
        pytest.param(
            "The ministry said in a statement that", ("organisation", "ministry", ""), id="an organisation"
        ),
        pytest.param(
            "In a letter on Friday, she wrote:", ("pronoun", "", ""), id="a pronoun behind an adverbial"
        ),
        pytest.param(
            "Ana Reis shook her head and said:", ("person", "Ana Reis", ""), id="two verbs, one subject"
        ),
        pytest.param(
            "Ana Reis said that Tom Vale called it", ("person", "Tom Vale", ""), id="the nearer clause"
        ),
        pytest.param("According to Ana Reis, it was", ("person", "Ana Reis", ""), id="according to"),
        pytest.param("Ana Reis left early, adding that", ("person", "Ana Reis", ""), id="a participle"),
        pytest.param("Ana Reis wrote to him praising", ("person", "Ana Reis", ""), id="nobody written to"),
        pytest.param(
            "Ana Reis praised Vale while mayor of Brill and said",
            ("person", "Ana Reis", ""),
            id="a phrase without a verb is no clause",
        ),
        pytest.param(
            "Ana Reis told those who suggested that it rained that",
            ("person", "Ana Reis", ""),
            id="a verb that has its that",
        ),
        pytest.param("Ana Reis is a rower who described it as", ("person", "Ana Reis", ""), id="is one who"),
        pytest.param(
            "Protesters sailing through the locks chanted",
            ("role", "", "Protesters sailing through the locks"),
            id="a post-modifier",
        ),
        pytest.param(
            "The minister for culture, media and sport, Ana Reis, said",
            ("person", "Ana Reis", "minister for culture, media and sport"),
            id="an office with commas in it",
        ),
        pytest.param(
            "She said Vale is the sailor who tells the sea",
            ("pronoun", "", ""),
            id="whoever says what he is like",
        ),
        pytest.param(
            "Even Tom Vale noticed the liking she had for Ana Reis pointing out",
            ("person", "Tom Vale", ""),
            id="a participle of the subject",
        ),
        pytest.param("His family said", ("title", "", "family"), id="a noun that ends like an adverb"),
        pytest.param(
            "According to two clerks, she was", ("role", "", "clerks"), id="a source, not whom it tells of"
        ),
        pytest.param(
            "People close to him said",
            ("role", "", "People close to him"),
            id="not whom somebody is close to",
        ),
        pytest.param(
            "Ana Reis told the Brill Reporting Service that it was",
            ("person", "Ana Reis", ""),
            id="a name's word",
        ),
        pytest.param(
            "Ana Reis sent a memo to the Ministry calling it",
            ("person", "Ana Reis", ""),
            id="not to whom it is written",
        ),
        pytest.param(
            "She said in a nod to Vale’s old claim that", ("person", "Vale", ""), id="whose claim it is"
        ),
        pytest.param(
            "Reis rejected Vale’s claim that the dam was", ("person", "Vale", ""), id="the claim comes last"
        ),
        pytest.param(
            "Vale’s claim that it rained was late, Reis said, as it was",
            ("person", "Reis", ""),
            id="the claim comes first",
        ),
        pytest.param("Reis stood by her claim that", ("pronoun", "", ""), id="her own claim"),
        pytest.param(
            "The nod was to Ana Reis saying",
            ("person", "Ana Reis", ""),
            id="who stands before the participle",
        ),
        pytest.param("Some of the rowers said", ("role", "", "Some of the rowers"), id="some of several"),
        pytest.param(
            "A rower who gave her name only as Vale said",
            ("person", "Vale", "rower"),
            id="a name that somebody goes by",
        ),
    ],
)
def test_speaker_before(text: str, who: tuple[str, str, str]) -> None:
    """The subject of the last clause of saying."""
    assert before(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(", said Ana Reis.", ("person", "Ana Reis", ""), id="verb and name"),
        pytest.param(
            ", said Ana Reis, head of the union.",
            ("person", "Ana Reis", "head of the union"),
            id="verb, name, role",
        ),
        pytest.param(", she said.", ("pronoun", "", ""), id="pronoun and verb"),
        pytest.param(", the judge told him.", ("title", "", "judge"), id="office and verb"),
        pytest.param(
            ", said a spokesman for the port.", ("role", "", "spokesman for the port"), id="unnamed source"
        ),
        pytest.param(", according to Ana Reis.", ("person", "Ana Reis", ""), id="according to"),
        pytest.param(
            " as soon as it could, Reis said.", ("person", "Reis", ""), id="a clause after the rest"
        ),
        pytest.param(
            ", its chairman, Ana Reis, says.", ("person", "Ana Reis", "chairman"), id="a role, then its name"
        ),
        pytest.param(
            "according to a clerk, Ana Reis left.", ("role", "", "clerk"), id="the subject behind a source"
        ),
        pytest.param(
            "said the minister for culture, media and sport, Ana Reis.",
            ("person", "Ana Reis", "minister for culture"),
            id="a name behind the commas of an office",
        ),
        pytest.param(
            "said a rower identified as Tom Vale.", ("person", "Tom Vale", "rower"), id="a name behind as"
        ),
        pytest.param(
            "people close to her added.", ("role", "", "people close to her"), id="her is no noun's"
        ),
        pytest.param(
            "the club quoted the mother, known only as Vale, as saying.",
            ("person", "Vale", "mother"),
            id="quoted as, with another as before",
        ),
    ],
)
def test_speaker_after(text: str, who: tuple[str, str, str]) -> None:
    """The clause right behind a quotation."""
    assert after(text) == who


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        pytest.param("fr", ", a déclaré Ana Reis.", ("person", "Ana Reis", ""), id="French"),
        pytest.param("fr", ", a-t-elle ajouté.", ("pronoun", "", ""), id="French, the pronoun on its verb"),
        pytest.param("de", ", sagte Ana Reis.", ("person", "Ana Reis", ""), id="German"),
        pytest.param("de", ", so Reis.", ("person", "Reis", ""), id="German without a verb"),
        pytest.param("nl", ", zei Ana Reis.", ("person", "Ana Reis", ""), id="Dutch"),
        pytest.param("nl", ", aldus Reis.", ("person", "Reis", ""), id="Dutch without a verb"),
        pytest.param(
            "nl", ", laat het bedrijf weten.", ("organisation", "bedrijf", ""), id="Dutch, a body lets know"
        ),
        pytest.param(
            "nl",
            ", zei een van de reizigers.",
            ("role", "", "een van de reizigers"),
            id="Dutch, one of several",
        ),
        pytest.param("es", ", ha dicho Ana Reis.", ("person", "Ana Reis", ""), id="Spanish"),
        pytest.param("pt", ", disse Ana Reis.", ("person", "Ana Reis", ""), id="Portuguese"),
        pytest.param("it", ", ha detto Ana Reis.", ("person", "Ana Reis", ""), id="Italian"),
        pytest.param("ru", ", — сказала Анна Рейс.", ("person", "Анна Рейс", ""), id="Russian"),
        pytest.param("uk", ", — сказала вона.", ("pronoun", "", ""), id="Ukrainian"),
        pytest.param("ru", ", — цитирует АБВ Ветрову.", ("person", "Ветрову", ""), id="whom a paper cites"),
        pytest.param(
            "ru",
            ", — цитирует представителя порта АБВ.",
            ("role", "", "представителя порта"),
            id="an unnamed one whom a paper cites",
        ),
        pytest.param(
            "uk", ", — кажуть у театрі.", ("organisation", "театрі", ""), id="a body where several say it"
        ),
        pytest.param(
            "uk",
            ", — розповів голова Брильського обласного центру Андрій Рейс.",
            ("person", "Андрій Рейс", "голова Брильського обласного центру"),
            id="a name behind what an office is over",
        ),
        pytest.param(
            "ru",
            ", — сказал директор Брильского центра.",
            ("role", "", "директор Брильского центра"),
            id="what an office is over is no name",
        ),
        pytest.param(
            "es",
            "Reis emitió un comunicado en la que expresó que",
            ("person", "Reis", ""),
            id="a relative behind a preposition",
        ),
        pytest.param(
            "es",
            "La Casa de Brill ha aclarado que",
            ("organisation", "Casa de Brill", ""),
            id="Spanish, has cleared up",
        ),
        pytest.param(
            "es", "Finalmente, Ana Reis indicó que", ("person", "Ana Reis", ""), id="an adverb in -mente"
        ),
        pytest.param(
            "pt",
            "Conforme a irmã da vítima, Reis é",
            ("title", "", "irmã da vítima"),
            id="a phrase of a source before the subject",
        ),
    ],
)
def test_other_languages(language: str, text: str, who: tuple[str, str, str]) -> None:
    """The commonest clause of each language."""
    assert after(text, language) == who
