"""Whether a load stays as fast, and as small in memory, when the corpus grows.

    python tests/benchmarks/growth.py 2000 20000 60000      1e5, 1e6, 3e6 utterances; six minutes, 5 GB

The sizes are loaded one after the other in one run, the smallest again at the end, for machines tire; each
by the real command into a new database.  CPU seconds and memory are of all processes together.
"""

import argparse
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from load import Spent

HERE = Path(__file__).parent


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("pages", type=int, nargs="+")
    ask.add_argument("--jobs", type=int, default=os.cpu_count())
    asked = ask.parse_args()
    print(f"{os.cpu_count()} cores, {asked.jobs} jobs, load average {os.getloadavg()[0]:.1f}")
    print(f"{'utterances':>10} {'a second':>9} {'a CPU second':>12} {'MB a second':>11} {'peak MB':>8}")
    for count in [*asked.pages, asked.pages[0]]:
        with tempfile.TemporaryDirectory() as name:
            print(loaded(Path(name), count, asked.jobs), flush=True)


def loaded(scratch: Path, count: int, jobs: int) -> str:
    """One line of the table: `count` pages made, and loaded."""
    folder, database = scratch / "pages", scratch / "corpus.db"
    subprocess.run([sys.executable, HERE / "pages.py", folder, str(count)], check=True)
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    command = [sys.executable, "-m", "corpus", "load", str(folder), "--quiet", "--jobs", str(jobs)]
    spent = Spent([*command, "--database", str(database)])
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT count(*) FROM utterances").fetchone()[0]
    rates = f"{rows / spent.wall:9,.0f} {rows / spent.cpu:12,.0f} {size / spent.wall:11.2f}"
    return f"{rows:10,} {rates} {spent.peak_mb:8.0f}"


if __name__ == "__main__":
    main()
