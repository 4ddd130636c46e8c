"""What loading costs, beside what it could cost at least and what others do.

    python tests/benchmarks/load.py                 100,000 utterances; two minutes where nothing else runs
    python tests/benchmarks/load.py --pages 20000 --rounds 5 --loads 1
                                                    a million, the setting of the goals
    … --convokit PYTHON --readme                    with ConvoKit beside it; the table goes into README.md

Every figure is taken side by side in one run, round after round; CPU seconds are user and system time of
all processes.  Each round, in processes of their own:

load      `corpus load` of the generated pages into a new database, as anybody would type it
again     the same command once more: nothing has changed
rows      rows that were read before, through the store's own batches into a new corpus
floor     the very rows of that corpus into the very tables by raw sqlite3 in one transaction, indexes and
          full text after, with the same page size and the same memory for full text
utils     sqlite-utils: `insert_all` and `enable_fts` of the utterances alone
convokit  ConvoKit reading the same utterances into memory, with the interpreter that --convokit names

The first two are done in the first `--loads` rounds only.

Getting the rows is not counted for rows, floor, utils and convokit: only what they do with them.
"""

import argparse
import json
import os
import pickle
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
README = HERE.parent.parent / "README.md"
sys.path.insert(0, str(HERE.parent.parent))

PIECE_BYTES = 64_000_000
AT_ONCE = 50
ADDED = 100

GOALS = (
    ("rows_over_floor", "storing what was read, CPU over raw `sqlite3` into the same tables", "at most 1.15"),
    (
        "utils_over_rows",
        "`sqlite-utils`, utterances and full text alone, CPU over all of ours",
        "at least 1.0",
    ),
    (
        "convokit_over_rows",
        "ConvoKit, loading the utterances into memory, CPU over all of ours",
        "at least 1.0",
    ),
    ("load_peak_mb", "most memory of all processes together, MB", "at most 400"),
    ("load_mb_per_s", "files to searchable database, MB of text a second", "at least 4"),
    ("add_p50_cpu_ms", "one page of 50 utterances added to the whole, CPU milliseconds", "at most 8"),
    ("replace_p50_cpu_ms", "one page replaced in the whole, CPU milliseconds", "at most 8"),
    ("again_over_load", "the same load again, nothing changed, CPU over the first", "at most 0.15"),
    ("file_over_text", "file over the text of the pages", "at most 4.0"),
)


class Spent:
    """CPU and wall seconds of a command with its children, and the most memory that they held together."""

    def __init__(self, command: list[str]) -> None:
        began = time.perf_counter()
        self.said = ""
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            watch = _Watch(process.pid)
            watch.start()
            self.said = process.stdout.read() if process.stdout else ""
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            watch.done.set()
            watch.join()
        if process.returncode:
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
        self.cpu, self.wall = usage.ru_utime + usage.ru_stime, time.perf_counter() - began
        self.peak_mb = watch.most / 1e6


class _Watch(threading.Thread):
    """Adds up the memory of a process and its children; what they share is counted once."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.most, self.done = pid, 0, threading.Event()

    def run(self) -> None:
        while not self.done.wait(0.25):
            self.most = max(self.most, sum(map(_held, _family(self.pid))))


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return [pid]
    return [pid, *(each for child in children for each in _family(int(child)))]


def _held(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((1024 * int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


class _Uncounted:
    """CPU seconds spent on getting the rows."""

    def __init__(self) -> None:
        self._spent = 0.0

    def __call__(self, rows: Iterator) -> Iterator:
        while True:
            began = time.process_time()
            some = next(rows, None)
            self._spent += time.process_time() - began
            if some is None:
                return
            yield some

    def taken(self) -> float:
        spent, self._spent = self._spent, 0.0
        return spent


uncounted = _Uncounted()


def pieces(cursor: sqlite3.Cursor) -> Iterator[list[tuple]]:
    while rows := cursor.fetchmany(20_000):
        yield rows


def read_pages(folder: Path, target: Path) -> None:
    """Every page, read; the rows pickled, so that storing can be measured alone."""
    import hashlib

    from corpus.store.documents import Work, ready

    paths = sorted(folder.iterdir())
    with target.open("wb") as stream:
        for first in range(0, len(paths), AT_ONCE):
            some = [(path.name, path.read_bytes()) for path in paths[first : first + AT_ONCE]]
            pages = [ready(Work(name, hashlib.sha256(data).hexdigest(), None, data)) for name, data in some]
            pickle.dump(pages, stream, pickle.HIGHEST_PROTOCOL)


def rows(source: Path, target: Path) -> Iterator[None]:
    """The rows of read pages through the store's batches into a new corpus."""
    from corpus.store import journal
    from corpus.store.database import engine, upgrade, writing
    from corpus.store.load import _written
    from corpus.store.processes import Readers

    def unpickled() -> Iterator[list]:
        with source.open("rb") as stream:
            while True:
                try:
                    yield pickle.load(stream)
                except EOFError:
                    return

    upgrade(target, seeds=False)
    bind = engine(target)
    yield
    with journal.readable(bind), writing(bind, much=True) as connection:
        for _ in _written(connection, Readers(jobs=1), uncounted(unpickled())):
            pass
    yield


def floor(source: Path, target: Path) -> Iterator[None]:
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
    yield
    new.execute("BEGIN")
    for name, sql in tables:
        new.execute(sql)
        there = old.execute(f'SELECT * FROM "{name}"')
        marks = ", ".join("?" for _ in there.description)
        for some in uncounted(pieces(there)):
            new.executemany(f'INSERT INTO "{name}" VALUES ({marks})', some)
    for kind, _, sql in ddl:
        if kind == "index":
            new.execute(sql)
    new.execute(next(sql for _, name, sql in ddl if name == "utterances_fts"))
    new.execute("INSERT INTO utterances_fts(utterances_fts, rank) VALUES('hashsize', ?)", (PIECE_BYTES,))
    new.execute("INSERT INTO utterances_fts(utterances_fts) VALUES('rebuild')")
    new.execute("COMMIT")
    yield


def utils(source: Path, target: Path) -> Iterator[None]:
    """sqlite-utils, as its manual says."""
    import sqlite_utils

    old = sqlite3.connect(f"file:{source}?mode=ro", uri=True)
    there = old.execute("SELECT id, document_id, speaker_id, position, text FROM utterances")
    names = [column[0] for column in there.description]
    new = sqlite_utils.Database(target)
    yield
    dictionaries = (dict(zip(names, row, strict=True)) for some in uncounted(pieces(there)) for row in some)
    new["utterances"].insert_all(dictionaries, pk="id")
    new["utterances"].enable_fts(["text"])
    yield


def convokit(source: Path, target: Path) -> Iterator[None]:
    """ConvoKit, from the file that it reads."""
    from convokit import Corpus

    target.mkdir()
    with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as old:
        said = old.execute("SELECT id, document_id, speaker_id, text FROM utterances ORDER BY id")
        with (target / "utterances.jsonl").open("w") as stream:
            for id_, document, speaker, text in said:
                row = {
                    "id": str(id_),
                    "conversation_id": str(document),
                    "text": text,
                    "speaker": str(speaker),
                }
                empty = {"meta": {}, "reply-to": None, "timestamp": None, "vectors": []}
                stream.write(json.dumps({**row, **empty}) + "\n")
        speakers = {
            str(id_): {"meta": {}, "vectors": []} for (id_,) in old.execute("SELECT id FROM speakers")
        }
        documents = {
            str(id_): {"meta": {}, "vectors": []} for (id_,) in old.execute("SELECT id FROM documents")
        }
    for name, content in {
        "speakers": speakers,
        "conversations": documents,
        "corpus": {},
        "index": {
            **{f"{kind}-index": {} for kind in ("utterances", "speakers", "conversations", "overall")},
            "version": 1,
            "vectors": [],
        },
    }.items():
        (target / f"{name}.json").write_text(json.dumps(content))
    yield
    Corpus(filename=str(target))
    yield


def one_more(database: Path, folder: Path) -> None:
    """A page is added to, and one replaced in, a corpus that is there: CPU milliseconds, with reading.

    As a program would that adds page after page, with an engine that is kept; and with one for each page.
    """
    import hashlib

    from corpus.store.database import engine
    from corpus.store.documents import Work, ready
    from corpus.store.load import load

    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())[:ADDED]]
    took: dict[str, list[float]] = {"add": [], "replace": [], "read": [], "add_alone": []}

    def timed(what: str, work: Callable[[], object]) -> None:
        began = time.process_time()
        work()
        took[what].append(1000 * (time.process_time() - began))

    def page(what: str, text: str) -> bytes:
        return f"{text}\n\n{what} {time.time_ns()}".encode()

    bind = engine(database, kept=True)
    load(bind, ("warm-up.txt", b"ROE: It rains."))
    for number, text in enumerate(texts):
        for what in ("add", "replace"):
            timed(what, partial(load, bind, (f"more/kept-{number}.txt", page(what, text))))
        data = page("read", text)
        timed("read", partial(ready, Work("x.txt", hashlib.sha256(data).hexdigest(), None, data)))
    bind.dispose()
    for number, text in enumerate(texts):
        timed("add_alone", partial(load, database, (f"more/own-{number}.txt", page("alone", text))))
    said = {what: (statistics.median(times), sorted(times)[-2]) for what, times in took.items()}
    print(json.dumps(said))


def round_(
    folder: Path, scratch: Path, jobs: int, peers: dict[str, str], *, with_load: bool
) -> dict[str, float]:
    """One of everything; of the load itself only `with_load`."""
    names = ("rows", "floor", "utils")
    files = {name: scratch / f"{name}.db" for name in names} | {"convokit": scratch / "convokit"}
    _remove(*files.values())
    figures = _loads(folder, scratch / "corpus.db", jobs) if with_load else {}
    stored = _spent(sys.executable, "rows", scratch / "rows.pickle", files["rows"])
    least = _spent(sys.executable, "floor", files["rows"], files["floor"])
    figures |= {
        "rows_cpu_s": float(stored.said),
        "rows_peak_mb": stored.peak_mb,
        "rows_utterances_per_cpu_s": _utterances(files["rows"]) / float(stored.said),
        "floor_cpu_s": float(least.said),
        "rows_over_floor": float(stored.said) / float(least.said),
    }
    for name, python in peers.items():
        other = _spent(python, name, files["rows"], files[name])
        spent = float(other.said.split()[-1])  # ConvoKit prints warnings of its own before
        figures[f"{name}_cpu_s"] = spent
        figures[f"{name}_over_rows"] = spent / float(stored.said)
        figures[f"{name}_peak_mb"] = other.peak_mb
    return figures


def _loads(folder: Path, database: Path, jobs: int) -> dict[str, float]:
    """The command, twice."""
    _remove(database)
    command = [sys.executable, "-m", "corpus", "load", str(folder), "--quiet", "--jobs", str(jobs)]
    load, again = (Spent([*command, "--database", str(database)]) for _ in range(2))
    return {
        "load_cpu_s": load.cpu,
        "load_wall_s": load.wall,
        "load_peak_mb": load.peak_mb,
        "again_over_load": again.cpu / load.cpu,
    }


def _spent(python: str, what: str, source: Path, target: Path) -> Spent:
    return Spent([python, str(Path(__file__)), "--do", what, str(source), str(target)])


def _remove(*paths: Path) -> None:
    for path in paths:
        subprocess.run(["rm", "-rf", path, f"{path}-wal", f"{path}-shm"], check=True)


def _utterances(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        count: int = connection.execute("SELECT count(*) FROM utterances").fetchone()[0]
    return count


def told(folder: Path, scratch: Path, rounds: list[dict[str, float]]) -> dict[str, float]:
    """The medians, and what follows from them."""
    size = sum(path.stat().st_size for path in folder.iterdir())
    database = scratch / "corpus.db"
    median = {name: statistics.median(r[name] for r in rounds if name in r) for name in rounds[0]}
    file_over_text = database.stat().st_size / size
    said = subprocess.run(
        [sys.executable, __file__, "--one-more", database, folder], check=True, capture_output=True, text=True
    ).stdout
    more = json.loads(said.splitlines()[-1])
    return median | {
        "load_mb_per_s": size / 1e6 / median["load_wall_s"],
        "load_mb_per_cpu_s": size / 1e6 / median["load_cpu_s"],
        "utterances_per_cpu_s": _utterances(database) / median["load_cpu_s"],
        "file_over_text": file_over_text,
        **{
            f"{what}_{which}_cpu_ms": more[what][at]
            for what in more
            for at, which in enumerate(("p50", "p99"))
        },
    }


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--pages", type=int, default=2_000)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("--loads", type=int, help="rounds with the load itself; all, unless said")
    ask.add_argument("--convokit", metavar="PYTHON", help="an interpreter that has ConvoKit")
    ask.add_argument("--jobs", type=int, default=os.cpu_count())
    ask.add_argument("--readme", action="store_true", help="write the table into README.md")
    ask.add_argument("--do", nargs=3)
    ask.add_argument("--one-more", type=Path, nargs=2)
    asked = ask.parse_args()
    if asked.do:
        name, source, target = asked.do
        work = {"rows": rows, "floor": floor, "utils": utils, "convokit": convokit}[name]
        return spend_all(work, Path(source), Path(target))
    if asked.one_more:
        return one_more(*asked.one_more)
    peers = {"utils": sys.executable} | ({"convokit": asked.convokit} if asked.convokit else {})
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        folder = scratch / "pages"
        subprocess.run([sys.executable, HERE / "pages.py", folder, str(asked.pages)], check=True)
        read_pages(folder, scratch / "rows.pickle")
        loads = asked.rounds if asked.loads is None else asked.loads
        rounds = [
            round_(folder, scratch, asked.jobs, peers, with_load=at < loads) for at in range(asked.rounds)
        ]
        figures = told(folder, scratch, rounds)
        size = sum(path.stat().st_size for path in folder.iterdir())
    setting = [
        f"{versions(asked.convokit)}; {os.cpu_count()} cores, {asked.jobs} jobs",
        f"{asked.pages:,} pages, {size / 1e6:.1f} MB; {asked.rounds} rounds, medians",
    ]
    print(*setting, f"load average {os.getloadavg()[0]:.1f}", sep="\n")
    for name, value in figures.items():
        values = sorted(r[name] for r in rounds if name in r)
        print(f"{name:24} {value:9.2f}" + (f"  ({values[0]:.2f} to {values[-1]:.2f})" if values else ""))
    if asked.readme:
        into_readme(table(figures, setting))
    return None


def versions(convokit: str | None) -> str:
    """What was measured, and with what."""
    told = [f"{each} {version(each)}" for each in ("sqlalchemy", "sqlite-utils")]
    if convokit:
        ask_it = "from importlib.metadata import version; print('convokit', version('convokit'))"
        told.append(subprocess.check_output([convokit, "-c", ask_it], text=True).strip())
    return ", ".join([f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}", *told])


def table(figures: dict[str, float], setting: list[str]) -> str:
    """The figures beside what they must reach, in Markdown, with the setting below."""
    rows = [f"| {what} | {figures[name]:.2f} | {must} |" for name, what, must in GOALS if name in figures]
    head = ["| measure | figure | must reach |", "|---|---|---|"]
    return "\n".join([*head, *rows, "", f"{'; '.join(setting)}."])


def into_readme(made: str) -> None:
    """README.md shows this table from now on."""
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition("<!-- loading -->\n")
    _, mark, after = rest.partition("<!-- end loading -->")
    README.write_text(f"{before}<!-- loading -->\n{made}\n{mark}{after}", encoding="utf-8")


def spend_all(work: Callable[[Path, Path], Iterator[None]], source: Path, target: Path) -> None:
    """Print the CPU seconds between the two stops of the work, without those of getting the rows."""
    stops = work(source, target)
    next(stops)
    uncounted.taken()
    began = time.process_time()
    next(stops)
    print(time.process_time() - began - uncounted.taken())


if __name__ == "__main__":
    main()
