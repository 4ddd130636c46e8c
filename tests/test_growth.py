"""What a page costs grows with its length, whatever stands on it."""

from collections.abc import Callable
from functools import partial

import pytest

from corpus import read
from tests.growth import cpu


def letters(number: int) -> str:
    return "".join(chr(97 + number // 26**place % 26) for place in range(3))


PAGES: dict[str, Callable[[int], str]] = {
    "labels": lambda n: "".join(f"SPEAKER {k % 7}: It is so.\n\n" for k in range(20 * n)),
    "as many speakers as turns": lambda n: "".join(
        f"Ida Mo{letters(k)}k: It is so.\n\n" for k in range(20 * n)
    ),
    "names a letter apart": lambda n: "".join(f"Ida Mo{letters(k)}ss said so. " for k in range(60 * n)),
    "an office and its town again and again": lambda n: (
        "Мер Зареченська заявив про міст. «Міст буде», — сказав мер Зареченська.\n\n" * 6 * n
    ),
    "blank lines below the name of a Chinese label": lambda n: (
        "林月\n" + "\n" * 200 * n + "林月：灯灭了。\n\n王明：是吗？\n\n" * 2 + "林月：我看是这样。"
    ),
    "label-like lines": lambda n: "A: b\n" * 60 * n,
    "a transcript with news between": lambda n: 'ANN LEE: Yes.\n\nThe mayor said: "No."\n\n' * 8 * n,
    "a heading inside every turn": lambda n: (
        "ANN LEE: I have it.\n\n# Part\n\nI told you.\n\nBO MOSS: I know.\n\n# Part\n\nYou told me.\n\n"
        * 20
        * n
    ),
    "one line of prose": lambda n: "and the sea was calm, she said. " * 100 * n,
    "straight marks in one paragraph": lambda n: 'he said "so" and ' * 12 * n,
    "marks that nothing closes": lambda n: "“word " * 40 * n,
    "commas in open quotations": lambda n: ("“" + "so, " * 600 + "\n\n") * n,
    "brackets that nothing closes": lambda n: "(" * 1_000 * n,
}


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_twice_the_text_costs_about_twice_the_time(make: Callable[[int], str]) -> None:
    """Four times as much may cost seven times as much, on a machine that others use too."""
    texts = [make(times * 20) for times in (1, 2, 4)]
    once, twice, four = (cpu(partial(read, text)) for text in texts)
    assert twice < 3.5 * once + 0.02
    assert four < 7 * once + 0.04


def test_names_that_were_never_seen_make_no_pattern(monkeypatch: pytest.MonkeyPatch) -> None:
    """To compile one takes a tenth of the time of a page."""

    def page(one: str, other: str) -> str:
        whole = f"MS. ANA {one.upper()}: It is so.\n\nMR. BO {other.upper()}: Is it?"
        turns = f"{one.upper()}: I have it.\n\n{other.upper()}: I know it."
        return f"Ana {one} met Bo {other} for talks.\n\n" + "\n\n".join((whole, *[turns] * 5))

    def compiled(pattern: object, *_: object) -> None:
        made.append(pattern)
        raise AssertionError(pattern)

    made: list[object] = []
    read(page("Moss", "Lamb"))
    monkeypatch.setattr("re._compiler.compile", compiled)
    read(page("Sand", "Tarn"))
    assert not made
