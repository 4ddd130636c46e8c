"""The cost of every form with turns grows with the text."""

from collections.abc import Callable

import pytest

from corpus.forms import forms, settled
from corpus.reading.sheet import ruled
from tests.growth import cpu

TURNS = sorted(set(forms()) - {"news", "posts"})


def labels(n: int) -> str:
    return "ANN LEE: So it was: late.\n\nBO MOSS: (Laughter.) Yes.\n\n" * 5 * n


def letters(n: int) -> str:
    return "BY MR. LEE:\nQ. Was it late?\nA. It was\nvery late.\n" * 5 * n


def names(n: int) -> str:
    return "Ann Lee -- Chief Officer\n\nWe sold lamps.\n\nOperator\n\nThank you.\n\n" * 5 * n


def stops(n: int) -> str:
    return "Mr. LEE. I rise.\nThe CHAIR. Order.\n" * 8 * n


def dashed(n: int) -> str:
    return "— Why was it late?\n\n— It was dark.\n\n" * 8 * n


def asked(n: int) -> str:
    return "Why did you leave?\n\nI was cold.\n\n" * 8 * n


def open_brackets(n: int) -> str:
    return "ANN LEE: Yes.\nBO MOSS: No.\n" + "(so\n" * 40 * n


def one_line(n: int) -> str:
    return "ANN LEE: Yes.\n\nBO MOSS: " + "No: (so) it was. ANN LEE: Oh. " * 20 * n


def pictures(n: int) -> str:
    return "Photo of Ann Moss Ann Moss Lamp\nQ Why was it so late?\n" * 8 * n


def sittings(n: int) -> str:
    return "IN THE CHAIR: ANN LEE\nPresident. – So it is.\nMr. LEE. Mr. President, I rise.\n" * 8 * n


PAGES = [labels, letters, names, stops, dashed, asked, open_brackets, one_line, pictures, sittings]


def cost(make: Callable[[int], str], n: int) -> float:
    text = make(n)

    def work() -> None:
        sheet = ruled(text)
        for claim in settled(sheet, (claim for form in TURNS for claim in forms()[form].claims(sheet))):
            forms()[claim.form].read(sheet, claim)

    return cpu(work)


@pytest.mark.parametrize("make", PAGES, ids=[make.__name__ for make in PAGES])
def test_four_times_the_text_costs_far_less_than_sixteen_times_the_time(make):
    assert cost(make, 80) < 9 * cost(make, 20) + 0.02


def captions(n: int) -> str:
    return ">>a: So it was late. >> Yes. " * 40 * n


def test_captions_on_one_line_cost_what_they_are_long():
    assert cost(captions, 80) < 9 * cost(captions, 20) + 0.02
