"""Framing lines get their kind; whatever a form may want keeps none."""

import pytest

from corpus.reading.layout import laid_out
from corpus.reading.page import Facts, Mark
from corpus.reading.sheet import ruled

BODY = "The talks ended late, and those who had come by boat went home by road, which took them until noon."


def kinds(text: str) -> list[tuple[str | None, str]]:
    sheet = laid_out(ruled(text))
    return [(line.kind, line.of(text)) for line in sheet.lines]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("ANA MOSS:", id="a label alone on its line"),
        pytest.param("Ana Moss", id="a name line"),
        pytest.param("Ana Moss, Chief Financial Officer", id="a name with an office"),
        pytest.param("What was it like to row there?", id="a question"),
        pytest.param("By the time we came, it was over.", id="a sentence that begins with by"),
        pytest.param("MOSS: By May 8, 2014, it was over.", id="a turn with a date"),
        pytest.param(
            "Reed (Lab): Yes — no — perhaps, and that is all that I shall say about it today.", id="dashes"
        ),
    ],
)
def test_what_a_form_may_want_keeps_no_kind(line: str) -> None:
    assert (None, line) in kinds(f"{BODY}\n\n{line}\n\n{BODY}")


def test_the_title_is_a_heading() -> None:
    assert kinds(f"Share prices fall on the quay\n\n{BODY}")[0][0] == "heading"


def test_a_title_known_from_outside_is_a_heading() -> None:
    text = f"Ferry: no\n\n{BODY}"
    assert laid_out(ruled(text, (), Facts(title="Ferry: no"))).lines[0].kind == "heading"


def test_a_marked_heading_is_a_heading() -> None:
    text = f"{BODY}\n\nAfterwards\n\n{BODY}"
    at = text.index("Afterwards")
    sheet = laid_out(ruled(text, (Mark(at, at + 10, "heading", "2"),)))
    assert [line.kind for line in sheet.lines] == [None, "heading", None]


@pytest.mark.parametrize(
    "line", ["By Tom Reed", "By Tom Reed and Ana Moss, in Brill", "Von Tom Reed", "Par Tom Reed"]
)
def test_a_byline_is_one(line: str) -> None:
    assert kinds(f"Ferry talks end without a deal\n\n{line}\n\n{BODY}")[1] == ("byline", line)


@pytest.mark.parametrize(
    "line",
    [
        "Published May 8, 2014",
        "3 March 2020, 10:15 GMT",
        "2020-03-03",
        "Jueves, 21 de abril de 2022",
        "12 марта 2013 года",
    ],
)
def test_a_date_line_is_one(line: str) -> None:
    assert kinds(f"Ferry talks end without a deal\n\n{line}\n\n{BODY}")[1] == ("dateline", line)


@pytest.mark.parametrize(
    "line", ["BRILL, March 3 (QP) — ", "BRILL (Quay Press) - ", "PORT BRILL, Vandria — "]
)
def test_a_dateline_is_cut_off_its_paragraph(line: str) -> None:
    text = f"Ferry talks end without a deal\n\n{line}{BODY}"
    sheet = laid_out(ruled(text))
    assert sheet.lines[1].of(text) == BODY
    assert [(block.kind, text[block.start : block.end]) for block in sheet.struck] == [
        ("dateline", line.strip())
    ]


def test_words_that_open_several_lines_are_no_dateline() -> None:
    sheet = laid_out(ruled(f"BRILL (chair) - {BODY}\n\nMOSS - Why?\n\nBRILL (chair) - {BODY}"))
    assert not sheet.struck


def test_a_line_inside_a_sentence_is_no_title():
    text = (
        "the Harbour Board, in which it was said that the Board had acted upon the advice of\n\n"
        "Lamp Reporting Standards (LRS) for small lamps. The Board has also gone over\n\n"
        "from oil to gas, as we heard.\n\nMr. LEE: Thank you."
    )
    assert all(line.kind is None for line in laid_out(ruled(text)).lines)


def test_a_line_with_a_full_stop_of_the_east_is_no_title() -> None:
    line = "李然（Li Ran of Port Ilen，LPI）认为会下雨。他说：“今天会下雨的。”"
    assert kinds(f"{line}\n\n{BODY}")[0] == (None, line)
