"""What loading costs, beside what it could cost at least.

    python tests/benchmarks/load.py [--pages 2000] [--rounds 5]

Each round runs, one after the other in one process tree: `corpus load` of the generated pages into a new
database; reading the same pages without storing them; and the floor: the very rows of that database put
into the very tables by raw `sqlite3.executemany` in one transaction, indexes and full text after.
CPU seconds of each (user and system, all processes), the ratio round by round, and its median are printed.
"""

import argparse
import json
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))


def spent(command: list[str]) -> tuple[float, float]:
    """CPU seconds and peak megabytes of a command and its children.  Raises where it fails."""
    pid = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(pid, 0)
    if code := os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def read_all(folder: Path) -> None:
    """Read every page and keep nothing."""
    from corpus.pipeline import read

    for path in sorted(folder.iterdir()):
        read(path.read_text(encoding="utf-8"))


def floor(source: Path, target: Path) -> None:
    """The rows of `source` into a new file of the same tables: as fast as sqlite3 goes by hand."""
    old = sqlite3.connect(f"file:{source}?mode=ro", uri=True)
    new = sqlite3.connect(target, isolation_level=None)
    new.execute(f"PRAGMA page_size = {old.execute('PRAGMA page_size').fetchone()[0]}")
    ddl = old.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    shadows = {row[0] for row in old.execute("SELECT name FROM pragma_table_list WHERE type = 'shadow'")}
    tables = [
        (name, sql)
        for kind, name, sql in ddl
        if kind == "table" and name not in shadows and not name.startswith("sqlite_") and "VIRTUAL" not in sql
    ]
    new.execute("BEGIN")
    for name, sql in tables:
        new.execute(sql)
        rows = old.execute(f'SELECT * FROM "{name}"')
        marks = ", ".join("?" for _ in rows.description)
        new.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
    for kind, _, sql in ddl:
        if kind == "index":
            new.execute(sql)
    new.execute(next(sql for _, name, sql in ddl if name == "utterances_fts"))
    new.execute("INSERT INTO utterances_fts(utterances_fts, rank) VALUES('hashsize', 64000000)")
    new.execute("INSERT INTO utterances_fts(utterances_fts) VALUES('rebuild')")
    new.execute("COMMIT")


def round_(folder: Path, scratch: Path) -> dict[str, float]:
    database, copy = scratch / "corpus.db", scratch / "floor.db"
    for path in (database, copy):
        path.unlink(missing_ok=True)
    python, me = sys.executable, str(Path(__file__))
    command = [python, "-m", "corpus", "load", str(folder), "--database", str(database), "--quiet"]
    load, load_mb = spent(command)
    reading, _ = spent([python, me, "--only-read", str(folder)])
    least, least_mb = spent([python, me, "--only-floor", str(database), str(copy)])
    return {
        "load_s": load,
        "reading_s": reading,
        "floor_s": least,
        "load_over_floor": load / least,
        "storing_over_floor": (load - reading) / least,
        "load_peak_mb": load_mb,
        "floor_peak_mb": least_mb,
        "file_mb": database.stat().st_size / 1e6,
    }


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--pages", type=int, default=2_000)
    ask.add_argument("--rounds", type=int, default=5)
    ask.add_argument("--only-read", type=Path)
    ask.add_argument("--only-floor", type=Path, nargs=2)
    asked = ask.parse_args()
    if asked.only_read:
        return read_all(asked.only_read)
    if asked.only_floor:
        return floor(*asked.only_floor)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "pages"
        subprocess.run([sys.executable, HERE / "pages.py", folder, str(asked.pages)], check=True)
        size = sum(path.stat().st_size for path in folder.iterdir())
        rounds = [round_(folder, Path(scratch)) for _ in range(asked.rounds)]
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores")
    print(
        f"{asked.pages:,} pages, {size / 1e6:.1f} MB of text, {asked.rounds} rounds; medians (least to most)"
    )
    for name in rounds[0]:
        values = sorted(figures[name] for figures in rounds)
        print(f"{name:20} {statistics.median(values):8.2f}  ({values[0]:.2f} to {values[-1]:.2f})")
    print(f"{'reading_mb_per_s':20} {size / 1e6 / statistics.median(r['reading_s'] for r in rounds):8.2f}")
    print(json.dumps({name: statistics.median(r[name] for r in rounds) for name in rounds[0]}))
    return None


if __name__ == "__main__":
    main()
