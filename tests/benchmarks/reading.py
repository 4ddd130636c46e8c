"""How fast pages are read, without a database: transcripts, news, large pages and hostile ones.

    python tests/benchmarks/reading.py [--large] [--pages FOLDER]...

Millions of characters a CPU second on one core, the median of five readings; what the first page costs a
new process; what two processes read in the time of one; and, for pages made to be dear, what twice the text
costs.
`--large` adds the largest pages, `--pages` the text files of a folder of your own.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from multiprocessing import Pool
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

from corpus.pipeline import read  # noqa: E402
from tests.benchmarks.pages import pages  # noqa: E402

QUALITY = HERE.parent / "quality"
FIRST = """
import time
begin = time.process_time()
from corpus.pipeline import read
read("The mayor, Ada Moss, met Tom Reed for talks in Oslo on 8 May 2014. “It rained,” she said.")
print(time.process_time() - begin)
"""
ROUNDS = 5

HOSTILE: dict[str, Callable[[int], str]] = {
    "a line of prose": lambda n: "and the sea was calm, she said. " * n,
    "a label a line": lambda n: "".join(f"SPEAKER {k % 7}: It is so.\n\n" for k in range(n)),
    "label-like lines": lambda n: "A: b\n" * n,
    "quote marks, none closed": lambda n: "“word " * n,
    "straight marks in one paragraph": lambda n: 'he said "so" and ' * n,
    "commas in open quotations": lambda n: ("“" + "so, " * 99 + "\n\n") * (n // 99 + 1),
    "brackets, none closed": lambda n: "(" * n,
    "names a letter apart": lambda n: "".join(f"Ida Mo{_letters(k)}ss said so. " for k in range(n)),
}


def _letters(number: int) -> str:
    return "".join(chr(97 + number // 26**place % 26) for place in range(3))


def samples(folders: list[Path]) -> Iterator[tuple[str, list[str]]]:
    """Each kind of page by its name, with its texts."""
    made = [text for _, text in pages(200)]
    yield "transcripts, generated", made
    yield "transcripts, one of 3 MB", ["\n\n".join(made)]
    yield "transcripts, tests/quality", texts_in(QUALITY / "talk" / "dev")
    yield "news, tests/quality", texts_in(QUALITY / "news" / "dev")
    for folder in folders:
        yield folder.name, texts_in(folder)


def texts_in(folder: Path) -> list[str]:
    """The text files of a folder."""
    return [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]


def cost(texts: list[str]) -> float:
    """CPU seconds."""
    begin = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - begin


def speed(texts: list[str]) -> float:
    """Characters a CPU second, in millions."""
    return sum(map(len, texts)) / 1e6 / statistics.median(cost(texts) for _ in range(ROUNDS))


def two_over_one(texts: list[str]) -> float:
    """How many times as much two processes read in the same time, by the clock: of a quiet machine."""
    with Pool(2) as pool:
        pool.map(cost, [texts[:2], texts[:2]])
        ratios = []
        for _ in range(ROUNDS):
            begin = time.perf_counter()
            pool.map(cost, [texts], chunksize=1)
            alone = time.perf_counter() - begin
            begin = time.perf_counter()
            pool.map(cost, [texts, texts], chunksize=1)
            ratios.append(2 * alone / (time.perf_counter() - begin))
    return statistics.median(ratios)


def first() -> float:
    """CPU seconds of a new process up to its first reading."""
    command = [sys.executable, "-c", FIRST]
    told = (subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(ROUNDS))
    return statistics.median(float(done.stdout) for done in told)


def growth(make: Callable[[int], str], size: int) -> tuple[float, list[float]]:
    """Millions of characters a CPU second at 4 n, and what 2 n costs over n, and 4 n over 2 n."""
    count = size // len(make(200)) * 200
    texts = [make(count * times) for times in (1, 2, 4)]
    costs = [min(cost([text]) for _ in range(3)) for text in texts]
    return len(texts[2]) / 1e6 / costs[2], [later / sooner for sooner, later in pairwise(costs)]


def large() -> Iterator[tuple[str, str]]:
    """The largest pages."""
    yield "one transcript of 50 MB", "\n\n".join(text for _, text in pages(3_200))
    yield "100,000 labels on a page, 3 MB", HOSTILE["a label a line"](100_000)
    yield "one line of 10 MB", HOSTILE["a line of prose"](312_500)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--large", action="store_true")
    ask.add_argument("--pages", type=Path, action="append", default=[], metavar="FOLDER")
    asked = ask.parse_args()
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    print(f"a new process and its first page: {first() * 1e3:.0f} ms")
    kinds = dict(samples(asked.pages))
    print(f"two processes over one: {two_over_one(kinds['transcripts, generated']):.2f}\n")
    print(f"{'':34} pages  characters  M/s")
    for name, texts in kinds.items():
        print(f"{name:34} {len(texts):5} {sum(map(len, texts)) // len(texts):11,} {speed(texts):4.2f}")
    print(f"\n{'pages of n, 2 n and 4 n = 200 kB':34}   M/s  2 n over n  4 n over 2 n")
    for name, make in HOSTILE.items():
        rate, (once, twice) = growth(make, 50_000)
        print(f"{name:34} {rate:5.2f} {once:11.1f} {twice:13.1f}")
    for name, text in large() if asked.large else ():
        print(f"{name:34} {len(text) / 1e6 / cost([text]):5.2f}")


if __name__ == "__main__":
    main()
