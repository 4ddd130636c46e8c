"""What the pages of the site cost over a million utterances.

    python tests/benchmarks/site.py [--utterances 1000000] [--database FILE] [--rounds 15]

Makes a corpus (or takes FILE, if it is there): documents of 50 turns, a speaker who has a tenth of them all,
a document of 5,000 turns, a text of a megabyte, a meeting for every ten documents.  Rows go in by sqlite3;
reading pages is measured elsewhere.  Serves it with plain `datasette FILE`, asks for each page three times to
warm up, then so often as `--rounds` says, and prints the median and the most, in milliseconds.
"""
# ruff: noqa: E501, PLR0917 (rows are wide)

import argparse
import itertools
import os
import platform
import random
import re
import runpy
import sqlite3
import statistics
import sys
import tempfile
import time
import urllib.request
from importlib import import_module
from itertools import accumulate
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE)]

TURNS, FAMOUS = 50, 5
LONG_TURNS, LARGE = 5_000, 1_000_000
STAMP = "2031-01-01 00:00:00"


def make(path: Path, utterances: int) -> None:
    """A corpus of so many utterances, the same every time."""
    from corpus.store.database import upgrade

    upgrade(path, seeds=False)
    with sqlite3.connect(path, isolation_level=None) as db:
        db.executescript("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN")
        triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        documents = utterances // TURNS
        speakers(db, max(20, documents // 10))
        meetings(db, max(1, documents // 10))
        fill(db, documents)
        counted = runpy.run_path(
            str(next((HERE.parent.parent / "migrations" / "versions").glob("*_tallies.py")))
        )["COUNTED"]
        for statement in counted:
            db.execute(statement)
        db.execute("INSERT INTO utterances_fts(utterances_fts, rank) VALUES('hashsize', 64000000)")
        db.execute("INSERT INTO utterances_fts(utterances_fts) VALUES('rebuild')")
        for _, sql in triggers:
            db.execute(sql)
        db.execute("COMMIT")
        db.execute("ANALYZE")


def speakers(db: sqlite3.Connection, count: int) -> None:
    rows = [(n, f"speaker-{n}", f"Speaker Number{n}", "person") for n in range(1, count + 1)]
    db.executemany("INSERT INTO speakers (id, key, name, kind) VALUES (?, ?, ?, ?)", rows)
    db.executemany(
        "INSERT INTO speaker_names (speaker_id, name, source) VALUES (?, ?, 'printed')",
        [r[:3:2] for r in rows],
    )


def meetings(db: sqlite3.Connection, count: int) -> None:
    rows = [
        (
            n,
            f"meeting-{n}",
            f"Meeting {n}",
            "Oslo",
            f"{1990 + n % 30}-0{n % 9 + 1}-1{n % 9}",
            "day",
            "printed",
        )
        for n in range(1, count + 1)
    ]
    into = "INSERT INTO meetings (id, key, title, place, starts_on, precision, source) VALUES (?, ?, ?, ?, ?, ?, ?)"
    db.executemany(into, rows)
    there = [(n, s) for n in range(1, count + 1) for s in (1, 2 + n % 17, 20)]
    db.executemany(
        "INSERT INTO attendances (meeting_id, speaker_id, source) VALUES (?, ?, 'printed')", set(there)
    )


def fill(db: sqlite3.Connection, documents: int) -> None:
    pages = import_module("pages")
    rng = random.Random(1)
    words = pages.vocabulary(rng)
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(words))))
    people = db.execute("SELECT count(*) FROM speakers").fetchone()[0]
    gathered = db.execute("SELECT count(*) FROM meetings").fetchone()[0]
    said = itertools.count(1)
    for number in range(1, documents + 1):
        if number == 1:
            turns, length = LONG_TURNS, 30
        elif number == 2:
            turns, length = 100, LARGE // 100 // 5
        else:
            turns, length = TURNS, 40
        cast = [1, rng.randint(2, people), rng.randint(2, people)]
        who = [cast[0] if at < FAMOUS else cast[1 + at % 2] for at in range(turns)]
        one(db, rng, (words, weights), number, who, length, number % gathered + 1, said)


def one(db, rng, vocabulary, number: int, who: list[int], length: int, meeting: int, said) -> None:
    words, weights = vocabulary
    drawn = iter(rng.choices(words, cum_weights=weights, k=2 * length * len(who)))
    pieces, rows, blocks, at = [], [], [], 0
    for position, speaker in enumerate(who, 1):
        label = f"SPEAKER {speaker}"
        text = " ".join(itertools.islice(drawn, rng.randint(3, 2 * length - 3)))
        start = at + len(label) + 2
        rows.append(
            (
                next(said),
                number,
                meeting,
                speaker,
                position,
                "turn",
                start,
                start + len(text),
                text,
                text.count(" ") + 1,
                label,
                at,
                at + len(label),
                "label",
            )
        )
        blocks += [
            (number, 2 * position - 1, "label", at, start - 1),
            (number, 2 * position, "speech", start, start + len(text)),
        ]
        pieces.append(f"{label}: {text}")
        at = start + len(text) + 2
    day = f"{1990 + number % 30}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    db.execute(
        "INSERT INTO documents (id, key, title, outlet, language, form, published_on, published_precision, rights,"
        " filename, sha256, text, reader_version, loaded_at) VALUES (?, ?, ?, ?, 'en', 'labelled', ?, 'day', 'open', ?, ?, ?, '1', ?)",
        (
            number,
            f"page-{number}",
            f"Page {number}",
            f"Outlet {number % 40}",
            day,
            f"{number}.txt",
            str(number),
            "\n\n".join(pieces),
            STAMP,
        ),
    )
    db.executemany(
        "INSERT INTO utterances (id, document_id, meeting_id, speaker_id, position, kind, start_char, end_char, text,"
        " words, printed_label, label_start_char, label_end_char, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    db.executemany(
        "INSERT INTO blocks (document_id, position, kind, start_char, end_char) VALUES (?, ?, ?, ?, ?)",
        blocks,
    )
    db.execute(
        "INSERT INTO document_meetings (document_id, meeting_id, relation, rule) VALUES (?, ?, 'transcript', 'x')",
        (number, meeting),
    )
    db.execute(
        "INSERT INTO builds (document_id, origin, sha256, fingerprint, reader_version, revision, facts, built_at) VALUES (?, 'user', 'x', 'x', '1', '0008', '{}', ?)",
        (number, STAMP),
    )


def addresses(words: list[str]) -> dict[str, str]:
    """What is asked for: a name and an address.  `words` are the commonest, a middling and a rare one."""
    common, middling, rare = words
    return {
        "home": "/",
        "documents": "/-/documents",
        "document of 50 turns": "/-/documents/page-77",
        "document of 5,000 turns": "/-/documents/page-1",
        "document of 1 MB": "/-/documents/page-2",
        "speakers": "/-/speakers",
        "speaker of a tenth of all": "/-/speakers/speaker-1",
        "speaker of few": "/-/speakers/speaker-300",
        "meetings": "/-/meetings",
        "meeting": "/-/meetings/meeting-7",
        "search: rare word": f"/-/search?q={rare}",
        "search: middling word": f"/-/search?q={middling}",
        "search: commonest word": f"/-/search?q={common}",
        "search: commonest, by date": f"/-/search?q={common}&sort=date",
        "search: commonest, one speaker": f"/-/search?q={common}&speaker=speaker-300",
        "search: commonest, famous one": f"/-/search?q={common}&speaker=speaker-1",
        "search: commonest, one outlet": f"/-/search?q={common}&outlet=Outlet+7",
        "search: two common words": f"/-/search?q={common}+of",
        "concordance: commonest word": f"/-/search?q={common}&view=kwic",
        "about": "/-/about",
        "feed": "/-/feed.atom",
    }


def fetch(address: str) -> tuple[float, str]:
    started = time.perf_counter()
    with urllib.request.urlopen(address, timeout=60) as answer:
        body = answer.read().decode()
    return (time.perf_counter() - started) * 1_000, body


def cpu_ms(pid: int) -> float:
    """What the process has spent so far, in milliseconds of CPU."""
    spent = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(spent[11]) + int(spent[12])) / os.sysconf("SC_CLK_TCK") * 1_000


def page_500(path: Path, word: str) -> str:
    """The address of the five hundredth page of a search by rank: it goes on behind the 9,980th hit."""
    sql = """
    SELECT rank, rowid FROM (SELECT rank, rowid FROM utterances_fts WHERE utterances_fts MATCH ? LIMIT 10000)
    ORDER BY 1, 2 LIMIT 1 OFFSET 9979
    """
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        found = db.execute(sql, (f'("{word}")',)).fetchone()
    return f"/-/search?q={word}&after={found[0]},{found[1]}" if found else f"/-/search?q={word}"


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--utterances", type=int, default=1_000_000)
    ask.add_argument("--database", type=Path)
    ask.add_argument("--rounds", type=int, default=15)
    asked = ask.parse_args()
    from tests.site_versions import serving

    with tempfile.TemporaryDirectory() as scratch:
        path = asked.database or Path(scratch) / "corpus.db"
        if not path.exists():
            make(path, asked.utterances)
        words = ["the", "bade", "tesu"]
        with serving(path) as server:
            print(
                f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores"
            )
            print(
                f"{path.stat().st_size / 1e6:,.0f} MB, {asked.rounds} rounds; load {os.getloadavg()[0]:.1f}"
            )
            print(f"{'ms (CPU: of the server)':34} {'median':>8} {'most':>8} {'CPU':>8} {'kB':>8}")
            paths = addresses(words)
            paths["search: commonest, page 500"] = page_500(path, words[0])
            for name, address in paths.items():
                print(f"{name:34} {measured(server, address, asked.rounds)}", flush=True)
            status = Path(f"/proc/{server.pid}/status").read_text()
            peak = re.search(r"VmHWM:\s+(\d+)", status)
            print(f"peak memory of the server: {int(peak[1]) / 1024:.0f} MB" if peak else "")


def measured(server, address: str, rounds: int) -> str:
    """Median and most of the wall clock, CPU of the server a request, kilobytes; after three to warm up."""
    for _ in range(3):
        fetch(server.address + address)
    before = cpu_ms(server.pid)
    took = [fetch(server.address + address) for _ in range(rounds)]
    cpu = (cpu_ms(server.pid) - before) / rounds
    times = [ms for ms, _ in took]
    return f"{statistics.median(times):8.0f} {max(times):8.0f} {cpu:8.0f} {len(took[0][1]) / 1e3:8.0f}"


if __name__ == "__main__":
    main()
