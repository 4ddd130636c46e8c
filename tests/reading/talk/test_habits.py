"""Labels that a page's own habit betrays."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.voices import heard

WORDS = (
    "Why was the pump left on over night?",
    "It was late, and nobody had told us.",
    "And the second one, in the yard?",
    "It had been sold by then. We signed in May.",
    "So who paid for the water?",
    "We did, all of us, for a year.",
)


def page(shape: str, names: tuple[str, ...] = ("Ilka", "Dorian")) -> str:
    """The words, led by the names in turn, each put into `shape`."""
    return "\n\n".join(shape.format(names[at % len(names)]) + words for at, words in enumerate(WORDS))


def sparse(name: str, words: str) -> str:
    return f"{words}\n\n{words}\n\n{words}\n\n[{name}] {words}"


def named(text: str) -> list[str]:
    return [cue.label.name for cue in heard(ruled(text)).cues]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n\n".join(WORDS), id="no labels at all"),
        pytest.param(page("Yes. "), id="one word again and again"),
        pytest.param(page("{}. ", ("Yes", "No")), id="words that open many an answer"),
        pytest.param(
            page("{} — ", ("Brill", "Carne", "Dale", "Elm", "Fenn", "Gorse")), id="no name comes again"
        ),
        pytest.param(page("{} - ").replace("?", "").replace(".", ""), id="no sentence behind a name"),
        pytest.param(page("**{} - ").replace("?", "?**").replace(".", ".**"), id="whole lines in bold"),
        pytest.param(
            "\n\n".join(sparse("AB"[at % 2], said) for at, said in enumerate(WORDS)), id="a few paragraphs"
        ),
    ],
)
def test_what_is_no_habit(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "shape",
    [
        "__{}__: ",
        "_{}_: ",
        "[{}] ",
        "({}) ",
        "<b>{}:</b> ",
        "|{}| ",
        "{} - ",
        "{} – ",
        "{} — ",
        "{} | ",
        "{} = ",
        "{}> ",
        "{}. ",
        "{}.— ",
        "{}\t",
        "{}   ",
        "'''{}''': ",
    ],
)
def test_any_marks_will_do_round_names_that_recur(shape: str) -> None:
    assert named(page(shape)) == ["Ilka", "Dorian"] * 3


def test_a_guest_who_speaks_once_is_labelled_too() -> None:
    assert named(page("[{}] ") + "\n\n[Tamsin Oduray] I have the bill here.")[-1] == "Tamsin Oduray"
