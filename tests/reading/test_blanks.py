"""White space of every kind is put for the few kinds that a page means, one for one."""

import pytest

from corpus.reading.blanks import MEANT, SPELT_OUT, WRITTEN_OUT, evened


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("LEE: No.\n\nMOSS: Why?\n", id="plain spaces and empty lines"),
        pytest.param("议长：\u3000请坐", id="the wide space of the East"),
        pytest.param("Ann Lee\n    It is late.\nBo Moss\n    So it is.", id="every other line set in"),
        pytest.param(r"By C:\new\names we mean $\nabla$ and \nu.", id="paths and formulas"),
        pytest.param(
            "`lamp`\n`oil`\nIt burns.\nIt drinks.\nIt is late.\nSo it is.\n`", id="some lines behind a mark"
        ),
        pytest.param("00:15 No.\n" * 6, id="times beside lines"),
        pytest.param("Photo of Ann Lee\nAnn Lee keeps lamps.", id="a caption"),
        pytest.param(r"It prints \n twice, \n and no more.", id="two signs that a program would write"),
    ],
)
def test_what_a_page_means_stays(text: str) -> None:
    assert evened(text) == text


@pytest.mark.parametrize(
    ("text", "even"),
    [
        pytest.param("a\r\n\r\nb", "a  \n\nb", id="two characters for a newline"),
        pytest.param("a\rb\u2028c", "a\nb\nc", id="other ends of lines"),
        pytest.param("Mr.\xa0Lee\u2009:\x0cNo", "Mr. Lee : No", id="odd spaces"),
        pytest.param("a\n \t\n\nb", "a  \n\n\nb", id="blanks on an empty line"),
        pytest.param("  a\n  b\n\n    c", "  a  \nb  \n\n  c", id="a margin"),
        pytest.param(
            "\n".join(["a", *["  b"] * 25, "2"]),
            "\n".join(["a  ", *["b  "] * 24, "b", "2"]),
            id="but for one",
        ),
    ],
)
def test_white_space_becomes_plain_and_nothing_moves(text: str, even: str) -> None:
    assert evened(text) == even
    assert [at for at, char in enumerate(text) if not char.isspace()] == [
        at for at, char in enumerate(even) if not char.isspace()
    ]


@pytest.mark.parametrize(
    ("text", "even"),
    [
        pytest.param("` Q. Why?\n` A. No.\n" * 4, "Q. Why? A. No. " * 4, id="the mark of a scan"),
        pytest.param("00:15No.\n1:00:19“Why?”\n" * 4, "No. “Why?” " * 4, id="a player's times"),
        pytest.param("Photo of Ann LeeAnn Lee (Oil)\nYes.", "Ann Lee (Oil) Yes.", id="a picture"),
    ],
)
def test_what_is_glued_to_the_edge_of_lines_is_blank(text: str, even: str) -> None:
    assert len(evened(text)) == len(text)
    assert evened(text).split() == even.split()


def test_a_page_that_a_program_wrote_out_has_its_lines_again() -> None:
    text = r"Q:\xc2\xa0 Why?\n\nMR. LEE:\u00a0 It was late \u2014 so we left.\r\n\n"
    assert evened(text).split() == [
        "Q:",
        "Why?",
        "MR.",
        "LEE:",
        "It",
        "was",
        "late",
        "—",
        "so",
        "we",
        "left.",
    ]
    assert evened(text).count("\n") == text.count(r"\n")


@pytest.mark.parametrize("sign", SPELT_OUT)
def test_what_is_put_for_what_a_program_wrote_out_is_as_long_as_it(sign: str) -> None:
    text = r"Ann\n\n\n" + sign + "Lee"
    assert (len(evened(text)), evened(text)[-3:]) == (len(text), "Lee")


@pytest.mark.parametrize("sign", [*MEANT, *(sign for signs in WRITTEN_OUT.values() for sign in signs)])
def test_what_is_put_for_a_sign_is_as_long_as_it(sign: str) -> None:
    text = f"Ann{sign}Lee"
    even = evened(text)
    assert (len(even), even[:3], even[-3:]) == (len(text), "Ann", "Lee")
    assert sign not in even
