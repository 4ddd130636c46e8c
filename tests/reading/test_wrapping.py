"""Hard wraps undone: which newlines of a page are only where a word no longer fitted."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.wrapping import unwrapped

BODY = "The lamps on the quay have been dark since the winter, and nobody in\n"
TOLD = "The lamps on the quay have been dark since the winter, says the mayor.\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("\n\n\n", id="newlines alone"),
        pytest.param(
            "The lamps on the quay are lit at dusk.\n\nNobody lights them on the other side.\n\n" * 9,
            id="sentences with a blank line between",
        ),
        pytest.param("Lamps\nSalt\nOil\n" * 9, id="short lines, as a list has them"),
        pytest.param(
            (
                "I only ever burnt the oil of my brother\n\n"
                + "And who told you so, if I may ask, in spring ?\n\n"
            )
            * 9,
            id="paragraphs, of which half happen to be as long as others",
        ),
        pytest.param(("A paragraph of many sentences stands on one line. " * 9 + "\n") * 9, id="long lines"),
        pytest.param(BODY * 5, id="too few lines to tell a width"),
        pytest.param(
            ("A line of any length\nand another, which is so much longer, and it\n") * 9, id="verse"
        ),
        pytest.param(
            "街上的燈從冬天起就沒有亮過沒有人知道為什麼街上的燈從冬天起就沒有亮過沒有人知道\n" * 12,
            id="no spaces",
        ),
        pytest.param(
            "00:00:01.000 --> 00:00:04.000\nThe lamps on the quay have been\n" * 9,
            id="captions, set for a screen",
        ),
        pytest.param(
            "The lamp . . . . . . . . . . . . . . . . . . . . . Ms. Lee\n" * 12, id="a list with dots between"
        ),
    ],
)
def test_what_is_not_wrapped_stays(text: str) -> None:
    assert unwrapped(text) is text


@pytest.mark.parametrize(
    ("end", "kept"),
    [
        pytest.param(
            "Done by the Secretary of State for the Lamps and Salt of Brill (Ann\nLee): No.", "", id="label"
        ),
        pytest.param(TOLD + "It is late.", "\n", id="a full line that ends a sentence"),
        pytest.param(BODY + "Mr. LEE: Why?", "\n", id="a label behind a full line"),
        pytest.param(BODY + "Q. Why?", "\n", id="a letter behind a full line"),
        pytest.param(BODY + "   Set in.", "\n", id="a paragraph that is set in"),
        pytest.param("A short line\nand its end.", "\n", id="a line with room for the next word"),
        pytest.param("1. " + BODY[4:] + "    the office knows.", "", id="the lines below a number, set in"),
        pytest.param(BODY + "LEE\tNo.", "\n", id="a label and a tab behind a full line"),
    ],
)
def test_a_wrapped_page_is_joined_where_a_word_no_longer_fitted(end: str, kept: str) -> None:
    text = TOLD + (BODY * 2 + TOLD) * 6 + end
    joined = unwrapped(text)
    assert len(joined) == len(text)
    assert joined[-len(end) :].count("\n") == len(kept)
    assert joined.count("\n") < text.count("\n") - 10


def test_between_paragraphs_with_blank_lines_all_full_lines_are_joined() -> None:
    text = (BODY * 2 + TOLD + BODY + "the office knows.\n\n") * 4
    assert (
        unwrapped(text) == (" ".join((BODY * 2 + TOLD + BODY + "the office knows.").split("\n")) + "\n\n") * 4
    )


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        pytest.param("LEE: It is late.\nMOSS: So it is.\n" * 4, 1, id="every line a paragraph"),
        pytest.param("LEE: It is late.\nMOSS: So it is.\n" * 2, 0, id="too few lines"),
        pytest.param("LEE: It is late,\nand the lamps are out.\n" * 4, 0, id="sentences that run on"),
        pytest.param("Ann Lee\nMayor\nIt is late.\n\n" * 4, 0, id="blocks between blank lines"),
    ],
)
def test_lines_stand_apart_where_no_blank_line_does_it_for_them(text: str, gap: int) -> None:
    assert ruled(text).lines[1].gap == gap


def test_a_blank_line_behind_every_printed_one_hides_no_wrap() -> None:
    text = TOLD + (BODY * 2 + TOLD) * 6 + "LEE: Why?\n"
    double = unwrapped(text.replace("\n", "\n\n"))
    assert double.replace("  ", " ").replace("\n\n", "\n").replace(" \n", "\n") == unwrapped(text)


@pytest.mark.parametrize(
    "between",
    [
        pytest.param("The CHAIR\n", id="labels alone on their lines"),
        pytest.param(
            "Mr. LEE: It is late for all of us here, and so I move that we now\nMs. MOSS: No.\n",
            id="turns without a stop",
        ),
        pytest.param(
            "https://brill.example/lamps-on-the-quay/and-who-has-lit-them/in-all-the-years.html\n",
            id="a longer line",
        ),
    ],
)
def test_what_else_stands_on_a_wrapped_page_does_not_hide_its_width(between: str) -> None:
    text = (BODY * 2 + TOLD + between) * 6
    assert unwrapped(text).count(" nobody in ") == 12


def test_a_name_in_capitals_that_comes_again_is_no_width() -> None:
    text = "ADA MARIA OAKES DE LA RIVERA, KEEPER\nIt is lit, and\n---\n" * 8
    assert unwrapped(text) == text


def test_a_heading_in_capitals_set_in_deep_is_not_joined_to_what_comes_below():
    rows = [
        "    The lamps on the quay have been dark since the winter, and nobody in",
        "the office knows of it.",
    ]
    heading = " " * 22 + "STATEMENT OF ANN LEE, DIRECTOR OF LAMPS, BRILL"
    text = "\n".join([*rows * 8, heading, "    Mr. Lee. I thank you, and I am glad to see all of you here."])
    assert heading + "\n" in unwrapped(text)
