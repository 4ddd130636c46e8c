"""What a page costs grows with its length, whatever stands on it."""

import time
from collections.abc import Callable

import pytest

from corpus import read


def letters(number: int) -> str:
    return "".join(chr(97 + number // 26**place % 26) for place in range(3))


PAGES: dict[str, Callable[[int], str]] = {
    "labels": lambda n: "".join(f"SPEAKER {k % 7}: It is so.\n\n" for k in range(20 * n)),
    "as many speakers as turns": lambda n: "".join(
        f"Ida Mo{letters(k)}k: It is so.\n\n" for k in range(20 * n)
    ),
    "names a letter apart": lambda n: "".join(f"Ida Mo{letters(k)}ss said so. " for k in range(60 * n)),
    "label-like lines": lambda n: "A: b\n" * 60 * n,
    "a transcript with news between": lambda n: 'ANN LEE: Yes.\n\nThe mayor said: "No."\n\n' * 8 * n,
    "one line of prose": lambda n: "and the sea was calm, she said. " * 100 * n,
    "straight marks in one paragraph": lambda n: 'he said "so" and ' * 12 * n,
    "marks that nothing closes": lambda n: "“word " * 40 * n,
    "commas in open quotations": lambda n: ("“" + "so, " * 600 + "\n\n") * n,
    "brackets that nothing closes": lambda n: "(" * 1_000 * n,
}


def cost(text: str) -> float:
    begin = time.process_time()
    read(text)
    return time.process_time() - begin


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_twice_the_text_costs_about_twice_the_time(make: Callable[[int], str]) -> None:
    """Four times as much may cost seven times as much, on a machine that others use too."""
    once, twice, four = (min(cost(make(times * 20)) for _ in range(2)) for times in (1, 2, 4))
    assert twice < 3.5 * once + 0.02
    assert four < 7 * once + 0.04
