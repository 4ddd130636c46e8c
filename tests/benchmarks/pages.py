"""Invented transcript pages, as many as wanted, the same every time.

    python tests/benchmarks/pages.py FOLDER 1000      a thousand pages of about 12 kB

Words are drawn from a vocabulary of 50,000 by Zipf's law, 44 to an utterance on average and now and then
many more; 50 utterances a page; the labels shorten after the first, as labels do.
"""

import random
import sys
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

VOCABULARY = 50_000
UTTERANCES = 50
SYLLABLES = [consonant + vowel for consonant in "bdklmnrst" for vowel in "aeiou"]
GIVEN = "Ada Bela Cora Dina Edda Fara Gita Hana Ines Jana Karl Lars Mats Nils Olaf".split()
COMMON = (
    "the I of and to we in that is for it on with this as are be have not will from you they but at".split()
)


def vocabulary(rng: random.Random) -> list[str]:
    made = {"".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))) for _ in range(2 * VOCABULARY)}
    return [*COMMON, *sorted(made)[: VOCABULARY - len(COMMON)]]


def pages(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """`count` pairs of a file name and its text."""
    rng = random.Random(seed)
    words = vocabulary(rng)
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(words))))
    surnames = ["".join(rng.choices(SYLLABLES, k=3)).capitalize() for _ in range(5_000)]
    for number in range(count):
        people = [f"{rng.choice(GIVEN)} {rng.choice(surnames)}" for _ in range(3)]
        yield f"page-{number:06}.txt", page(rng, words, weights, people, number)


def page(rng: random.Random, words: list[str], weights: list[float], people: list[str], number: int) -> str:
    """One transcript: a title, a line of date, an introduction, the turns, a copyright line."""
    lines = [
        f"Meeting number {number}",
        f"Published May {number % 28 + 1}, {1990 + number % 30}",
        f"{people[0]} met {people[1]} and {people[2]} for talks.",
    ]
    for turn in range(UTTERANCES):
        who = people[turn % 3]
        label = f"MS. {who.upper()}" if turn < 3 else who.split()[1].upper()
        length = rng.randint(200, 1_000) if rng.random() < 0.02 else max(3, int(rng.expovariate(1 / 32)))
        lines.append(f"{label}: {sentence(rng, words, weights, length)}")
    return "\n\n".join([*lines, f"Copyright {1990 + number % 30} Invented Radio."])


def sentence(rng: random.Random, words: list[str], weights: list[float], length: int) -> str:
    drawn = rng.choices(words, cum_weights=weights, k=length)
    for at in range(0, length, 14):
        drawn[at] = drawn[at].capitalize()
        if at:
            drawn[at - 1] += "."
    return " ".join(drawn) + "."


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages(int(sys.argv[2])):
        (folder / name).write_text(text, encoding="utf-8")
