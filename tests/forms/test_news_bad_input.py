"""Reports that are broken or hostile: read all the same, in linear time, with doubts about their marks."""

from collections.abc import Callable
from functools import partial

import pytest

from corpus.pipeline import read
from tests.growth import cpu


def never_closed(n: int) -> str:
    return "“We are late, she said. " * 8 * n


def never_closed_by_paragraph(n: int) -> str:
    return "Ana Reis said: “We are late.\n\n" * 8 * n


def one_paragraph(n: int) -> str:
    return "Ana Reis said it rained. “We are late,” she said. Tom Vale slept in the mill. " * 4 * n


def source_code(n: int) -> str:
    return 'print("late") if x == \'y\' else open(`z`, "w")  # it\'s \\"so\\"\n' * 8 * n


def mathematics(n: int) -> str:
    return "f''(x) = 5' 3\" for x < y, so that g'(0) = “0” at 2\".\n" * 8 * n


def mis_decoded(n: int) -> str:
    return "â€œWe are late,â€\x9d said Ana Reis. It â€“ the mud â€” rose.\n\n" * 6 * n


def nothing_but_marks(n: int) -> str:
    return "“”\"'«»„‘’" * 30 * n


HOSTILE = [
    never_closed,
    never_closed_by_paragraph,
    one_paragraph,
    source_code,
    mathematics,
    mis_decoded,
    nothing_but_marks,
]


@pytest.mark.parametrize("make", HOSTILE, ids=[make.__name__ for make in HOSTILE])
def test_twice_and_four_times_the_text_cost_in_proportion(make: Callable[[int], str]) -> None:
    """Growth of CPU time at n, 2n and 4n."""
    once, twice, four = (cpu(partial(read, make(n))) for n in (12, 24, 48))
    assert twice < 3.5 * once + 0.02
    assert four < 9 * once + 0.02


@pytest.mark.parametrize("make", [source_code, mathematics, nothing_but_marks])
def test_nobody_speaks_in_code_or_mathematics(make: Callable[[int], str]) -> None:
    assert [one for one in read(make(2)).utterances if one.kind == "quote"] == []


def test_whole_marks_leave_no_doubt() -> None:
    assert [one.code for one in read("It rained.\n\n“We are late,” said Ana Reis.\n").doubts] == []


def test_a_quotation_that_no_mark_ends_leaves_a_doubt() -> None:
    text = "It rained.\n\nAna Reis said: “We are late.\n\nThe mill is shut.\n"
    [doubt] = [one for one in read(text).doubts if one.code == "open-quotation"]
    assert text[doubt.start : doubt.end] == "We are late."


def test_marks_of_a_wrong_code_page_are_read_and_leave_a_doubt() -> None:
    text = "It rained.\n\nâ€œWe are late,â€\x9d said Ana Reis.\n"
    reading = read(text)
    assert [(reading.said(one), reading.speaker(one).name) for one in reading.utterances] == [
        ("We are late,", "Ana Reis")
    ]
    assert [one.code for one in reading.doubts] == ["broken-marks"]


def test_a_paragraph_of_two_hundred_thousand_characters_is_read() -> None:
    text = "It rained on Brill. “We are late,” said Ana Reis. " * 4_000
    said = [one for one in read(text).utterances if one.kind == "quote"]
    assert len(said) == 4_000
