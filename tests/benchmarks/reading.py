"""How fast pages are read, without a database: ordinary ones, large ones and hostile ones.

    python tests/benchmarks/reading.py [--large]

Megabytes (of characters) a CPU second, one core; the median of three readings.  `--large` adds a transcript
of 50 MB, 100,000 labels on one page and a single line of 10 MB.
"""

import argparse
import platform
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

from corpus.pipeline import read  # noqa: E402
from tests.benchmarks.pages import pages  # noqa: E402

QUALITY = HERE.parent / "quality"


def samples(large: bool) -> Iterator[tuple[str, list[str]]]:
    """Each kind of page by its name, with its texts."""
    made = [text for _, text in pages(200 if not large else 3_200)]
    yield "generated transcripts, 16 kB a page", made[:200]
    for task in ("talk", "news"):
        folder = QUALITY / task / "dev"
        yield (
            f"{task} sample pages, 2 kB a page",
            [p.read_text("utf-8") for p in sorted(folder.glob("*.txt"))] * 3,
        )
    yield "one transcript of 3 MB", ["\n\n".join(made[:200])]
    yield "quote marks, none closed (100 kB)", ["“word " * 17_000]
    yield "straight marks in one paragraph (100 kB)", ['he said "so" and ' * 6_000]
    yield "label-like lines (100 kB)", ["A: b\n" * 20_000]
    yield "brackets, none closed (100 kB)", ["(" * 100_000]
    if large:
        yield "one transcript of 50 MB", ["\n\n".join(made)]
        yield (
            "100,000 labels on a page (3 MB)",
            ["".join(f"SPEAKER {n % 7}: It is so.\n\n" for n in range(100_000))],
        )
        yield "one line of 10 MB", ["and the sea was calm, she said. " * 312_500]


def speed(texts: list[str]) -> float:
    """Characters a CPU second, in millions."""
    rates = []
    for _ in range(3):
        begin = time.process_time()
        for text in texts:
            read(text)
        rates.append(sum(map(len, texts)) / 1e6 / (time.process_time() - begin))
    return statistics.median(rates)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--large", action="store_true")
    read("DR. IDA MOSS: We met in Oslo on Monday for talks.")  # imports are not reading
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for name, texts in samples(ask.parse_args().large):
        print(f"{name:45} {speed(texts):7.2f} MB/s")


if __name__ == "__main__":
    main()
