"""Which stretches of a text stand between quotation marks."""

import pytest

from corpus.reading.news.quotes import quoted
from corpus.reading.spans import Span
from tests.growth import cpu


def spans_of(text: str) -> list[Span]:
    """One paragraph a line."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return found


def read(text: str) -> list[str]:
    return [one.words.of(text) for one in quoted(text, spans_of(text))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nothing is marked here.", id="no marks, no quotes"),
        pytest.param("The ship's owners said the crew's pay wasn't late.", id="apostrophes are no marks"),
        pytest.param(
            "Back in the ’90s and the '80s, rock ’n’ roll was king.", id="elided years are no quotes"
        ),
        pytest.param('<a href="https://example.org/x">More</a>', id="an attribute of a tag is no quote"),
        pytest.param("The dogs’ and the cats’ homes", id="plural possessives are no quotes"),
        pytest.param('A board of 6" stood there.', id="inches alone are no quote"),
        pytest.param("It was late â€“ and â€” dark.", id="mis-decoded dashes are no marks"),
        pytest.param('The field held "" and nothing else.', id="an empty pair is no doubled mark"),
    ],
)
def test_no_marks_that_quote(text: str) -> None:
    """Nothing is found where marks do other work."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param('"We are late," she said.', ["We are late,"], id="straight marks"),
        pytest.param("“We are late,” she said.", ["We are late,"], id="curly marks"),
        pytest.param("‘We aren’t late,’ she said.", ["We aren’t late,"], id="single marks among apostrophes"),
        pytest.param(
            "‘It is the workers’ hall,’ she said.",
            ["It is the workers’ hall,"],
            id="a plural inside single marks",
        ),
        pytest.param("« Nous partons », dit-elle.", ["Nous partons"], id="guillemets with spaces"),
        pytest.param("„Wir gehen“, sagte er.", ["Wir gehen"], id="German marks"),
        pytest.param("»Wir gehen«, sagte er.", ["Wir gehen"], id="guillemets that point inwards"),
        pytest.param("市長は「行きます」と述べた。", ["行きます"], id="corner brackets"),
        pytest.param("局长说：“我们走。”", ["我们走。"], id="Chinese marks without spaces"),
        pytest.param('“We are late", she said.', ["We are late"], id="curly opened, straight closed"),
        pytest.param("”We are late,” she said.", ["We are late,"], id="a closing mark used as opener"),
        pytest.param("“We are late,“ she said.", ["We are late,"], id="an opening mark used as closer"),
        pytest.param('She said " We are late " twice.', ["We are late"], id="space inside the marks"),
        pytest.param('She said:"We are late."', ["We are late."], id="no space before the mark"),
        pytest.param(
            "It rained.“ We are late. ”Reis left.“ Very. ” It cleared.",
            ["We are late.", "Very."],
            id="space inside curly marks that touch the sentences round them",
        ),
        pytest.param(
            "„Wir gehen“ und „wir kommen“ war zu hören.",
            ["Wir gehen", "wir kommen"],
            id="closing marks that look like opening ones stay so",
        ),
        pytest.param("“We are late”, she said.", ["We are late"], id="comma behind the mark"),
        pytest.param(
            "“I like “Tin Ferry” best,” she said.",
            ["I like “Tin Ferry” best,"],
            id="a nested title stays inside",
        ),
        pytest.param(
            "‘I like “Tin Ferry” best,’ she said.",
            ["I like “Tin Ferry” best,"],
            id="double marks nested in single",
        ),
        pytest.param(
            "“He said, ‘Go,’ and I went.”", ["He said, ‘Go,’ and I went."], id="single marks nested in double"
        ),
        pytest.param(
            '"Late," she said, "and tired."', ["Late,", "and tired."], id="a split quotation is two stretches"
        ),
        pytest.param("â€œWe are late,â€\x9d she said.", ["We are late,"], id="mis-decoded marks"),
        pytest.param("``We are late,'' she said.", ["We are late,"], id="typewriter marks"),
        pytest.param("“We are late,’’ she said.", ["We are late,"], id="two single marks for a double"),
        pytest.param(
            "She said: ‘We are late.\n\n‘It rained.’", ["We are late.", "It rained."], id="single marks go on"
        ),
        pytest.param('She said: ""We are late."" Then rain.', ["We are late."], id="doubled marks"),
        pytest.param('"""We are late,"" she said.', ["We are late,"], id="a trebled opener"),
        pytest.param('Ane: ""One. ""“Two."" Rain.', ["One.", "Two."], id="doubled marks used anyhow"),
        pytest.param(
            "\x93I heard \x91Go\x92,\x94 said Ane.", ["I heard \x91Go\x92,"], id="control characters as marks"
        ),
        pytest.param("'The toes [of geckos]', she said.", ["The toes [of geckos]"], id="a bracket ends it"),
    ],
)
def test_pairs(text: str, words: list[str]) -> None:
    """The words between the outermost marks, without them."""
    assert read(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("We are late,” she said.", ["We are late,"], id="a missing opener starts the paragraph"),
        pytest.param("“We are late, she said", ["We are late, she said"], id="a missing closer ends it"),
        pytest.param(
            "“We are late, she said. “Very late.”",
            ["We are late, she said.", "Very late."],
            id="a missing closer before the next",
        ),
        pytest.param(
            '"Odd, he said.\n"Even," she said.',
            ["Odd, he said.", "Even,"],
            id="an odd mark costs its own paragraph only",
        ),
    ],
)
def test_repairs(text: str, words: list[str]) -> None:
    """What is left over is mended within its paragraph."""
    assert read(text) == words


def test_continued_paragraphs_are_carried() -> None:
    """A repeated opener carries on what the paragraph before left open."""
    text = "“One.\n“Two.\n“Three,” she said."
    found = quoted(text, spans_of(text))
    assert [(one.words.of(text), one.closed, one.carries) for one in found] == [
        ("One.", False, None),
        ("Two.", False, 0),
        ("Three,", True, 1),
    ]


def test_one_pair_round_several_paragraphs() -> None:
    """Each paragraph within one pair of marks is a piece."""
    text = "“One.\nTwo.\nThree,” she said."
    found = quoted(text, spans_of(text))
    assert [(one.words.of(text), one.carries) for one in found] == [
        ("One.", None),
        ("Two.", 0),
        ("Three,", 1),
    ]


@pytest.mark.parametrize("unit", ['"a ', "“a ", "” a", "« “ ", "'a ", "‘a ", "x’ ", "a” . ", 'x="'])
def test_growth_is_linear(unit: str) -> None:
    """Thousands of marks, none closed, take time in proportion to their number."""

    def seconds(times: int) -> float:
        text = unit * times
        return cpu(lambda: quoted(text, [Span(0, len(text))]))

    assert seconds(8_000) < 9 * seconds(2_000) + 0.02
