"""Who said what stands between marks; what nobody said is no quotation."""

import time

import pytest

from corpus.reading.attributions import attributed
from corpus.reading.spans import Span


def spans_of(text: str) -> list[Span]:
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return found


def read(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Words and speaker (name, role or printed words)."""
    found = attributed(text, spans_of(text), language)
    return [
        (
            one.words.of(text),
            (one.who.name or one.who.role or text[one.who.start : one.who.end]) if one.who else "",
        )
        for one in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The “dry run” took an hour.", id="a scare quote"),
        pytest.param("After “The Tin Ferry” won, it rained.", id="a title"),
        pytest.param("The song, called “Mud and Bells”, is short.", id="a name behind called"),
        pytest.param("The hunter, better known as “Whistle”, left.", id="a nickname"),
        pytest.param("Brill has said certain “conditions” must be met.", id="a reporter's term"),
        pytest.param("“Tin Ferry” director Ana Reis said nothing.", id="a title before a name"),
        pytest.param('print("hello") if x == "y" else open("z")', id="source code"),
    ],
)
def test_nobody_speaks(text: str) -> None:
    """Marked words that nobody is said to have spoken are no quotation."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "“We are late,” said Ana Reis.", [("We are late,", "Ana Reis")], id="verb before subject"
        ),
        pytest.param("“We are late,” Reis said.", [("We are late,", "Reis")], id="subject before verb"),
        pytest.param("Reis: “We are late.”", [("We are late.", "Reis")], id="a colon"),
        pytest.param(
            "Reis said the dam was “very late” again.", [("very late", "Reis")], id="a woven fragment"
        ),
        pytest.param(
            "“We are late,” she snaps. “Very.”",
            [("We are late,", "she"), ("Very.", "she")],
            id="an unknown verb behind a comma",
        ),
        pytest.param(
            "“We are late,” said Reis. “It is the mud.”",
            [("We are late,", "Reis"), ("It is the mud.", "Reis")],
            id="the second sentence keeps its speaker",
        ),
        pytest.param(
            "It was called “a bad day” by Reis.", [("a bad day", "Reis")], id="a passive and its agent"
        ),
        pytest.param("“We are late.” — Ana Reis", [("We are late.", "Ana Reis")], id="a name behind a dash"),
        pytest.param(
            "“We are, said Reis. “Very late.”",
            [("We are,", "Reis"), ("Very late.", "Reis")],
            id="a missing closer",
        ),
        pytest.param(
            "Reis was not glad.\n“The mud came in over the sill.”",
            [("The mud came in over the sill.", "Reis")],
            id="the paragraph before names who speaks",
        ),
        pytest.param(
            "“That was the mud talking.” Those were the words of Ana Reis.",
            [("That was the mud talking.", "Ana Reis")],
            id="the sentence behind",
        ),
        pytest.param(
            "The mud rose.\n“It came in.\n“It went out again,” said Ana Reis.",
            [("It came in.", "Ana Reis"), ("It went out again,", "Ana Reis")],
            id="only the end of a continued quotation is attributed",
        ),
    ],
)
def test_who_speaks(text: str, found: list[tuple[str, str]]) -> None:
    """Each quotation with the words that say who spoke."""
    assert [(said, who) for said, who in read(text)] == found


def test_a_split_quotation_is_joined() -> None:
    """Pieces of one sentence are joined; a new sentence is not."""
    text = "“Late,” said Reis, “and tired.” “Or so,” she added."
    assert [one.continues for one in attributed(text, spans_of(text))] == [None, 0, None]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        pytest.param("fr", "« Il pleut », a dit Ana Reis.", [("Il pleut", "Ana Reis")], id="French"),
        pytest.param("de", "„Es regnet“, sagte Ana Reis.", [("Es regnet", "Ana Reis")], id="German"),
        pytest.param("ru", "«Идёт дождь», — сказала Анна Рейс.", [("Идёт дождь", "Анна Рейс")], id="Russian"),
        pytest.param("ja", "森田花市長は「雨が降る」と述べた。", [("雨が降る", "森田花")], id="Japanese"),
        pytest.param("zh", "局长李然表示：“下雨了，路很滑。”", [("下雨了，路很滑。", "李然")], id="Chinese"),
    ],
)
def test_languages(language: str, text: str, found: list[tuple[str, str]]) -> None:
    """The commonest form in each language."""
    assert read(text, language) == found


@pytest.mark.parametrize(
    "unit", ['"a," said Reis. ', "“Oh ", "said “x”, and ", "word ", "“A.” B said. ", "‘x’ "]
)
def test_growth_is_linear(unit: str) -> None:
    """One paragraph of any length takes time in proportion to it."""

    def seconds(times: int) -> float:
        text = unit * times
        start = time.perf_counter()
        attributed(text, [Span(0, len(text))])
        return time.perf_counter() - start

    assert seconds(1_600) < 14 * min(seconds(400), seconds(400)) + 0.05


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They sleep in “sheds”, as they are known in Brill.", id="a term that is glossed"),
        pytest.param("It holds appeal to voters in key states like “Upper Brill”.", id="states are no verb"),
        pytest.param("Ana Reis told the “Zemlin Morning Post” so.", id="a newspaper behind the article"),
    ],
)
def test_a_term_or_a_title_stays_one(text: str) -> None:
    """Nobody is taken to have said it."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "“It was late,” Reis, head of the mill, told the union.",
            [("It was late,", "Reis")],
            id="whoever is told does not speak",
        ),
        pytest.param(
            "It is a “soft thing” even in the union, said Ana Reis.",
            [("soft thing", "Ana Reis")],
            id="the clause at the sentence's end",
        ),
        pytest.param(
            "The clerk recalled that she said, “it is late,” the office reported.",
            [("it is late,", "she")],
            id="the verb beside the marks before the one behind",
        ),
        pytest.param("“Hands up!” an officer hollered.", [("Hands up!", "officer")], id="a verb of no list"),
        pytest.param(
            "Asked about it, one said: “Late.” Another called it “very late”.",
            [("Late.", "one"), ("very late", "Another")],
            id="one and another",
        ),
        pytest.param(
            "The plan, which Reis has called “madness”, is late.",
            [("madness", "Reis")],
            id="has called is no name",
        ),
        pytest.param(
            "Reis left, saying it rained, but villagers felt it was “a sham”.",
            [("a sham", "villagers")],
            id="a clause of its own behind but",
        ),
        pytest.param(
            "Zemlin Bank shut.\n“It was late,” it said.\n“Very.”",
            [("It was late,", "Zemlin Bank"), ("Very.", "Zemlin Bank")],
            id="a bank is an it",
        ),
        pytest.param(
            "Reis said: “It rained.\nMud in Brill\n“It stopped.”",
            [("It rained.", "Reis"), ("It stopped.", "Reis")],
            id="a caption between the halves",
        ),
        pytest.param(
            "Ana Reis opened the mill.\nThe mill was built by hand.\n“It will last, I hope, for long.”",
            [("It will last, I hope, for long.", "Ana Reis")],
            id="a whole paragraph in marks is by the person above",
        ),
        pytest.param(
            "Ana Reis left.\nThree Drenched In Brill\n“Go away!”",
            [("Go away!", "Ana Reis")],
            id="a teaser names nobody",
        ),
        pytest.param(
            "”We are late”, a senior co-ordinator said by telephone.",
            [("We are late", "senior co-ordinator")],
            id="said by telephone is said",
        ),
        pytest.param(
            "The envoy left. “Late again.” That was how the minister put it.",
            [("Late again.", "minister")],
            id="how an office put it",
        ),
    ],
)
def test_which_clause_counts(text: str, found: list[tuple[str, str]]) -> None:
    """Of several people round a quotation, the one whose clause it is."""
    assert read(text) == found
