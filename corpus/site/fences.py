"""What SQL may do on the site: read, briefly, and with a bounded appetite.

Every connection that Datasette opens gets this, since ad-hoc SQL, `_where=` and CSV all end there.  What
SQLite's own limits do not stop runs inside a single step: a watchdog interrupts what can be interrupted, and
functions that cannot are replaced by checked ones or refused.
"""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

STATEMENT_S = 1.5
"""A statement that works longer is interrupted: Datasette's own limit looks only between steps."""
PATIENCE = 10
"""On a machine that has no time for this process, a statement may stand still for so many times as long."""
BUSY_MS = 1_000
"""So long a page waits for a commit; a load that takes longer is a 503 that says when to come again."""
LEAST_LENGTH = 2_000_000
LONGEST_NEEDLE, LONGEST_SET = 2_000, 100
HEAP = 256 * 1024 * 1024

LIMITS = {
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 50_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 64,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 500,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 500,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
ACTIONS = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_RECURSIVE,
        sqlite3.SQLITE_TRANSACTION,
        sqlite3.SQLITE_PRAGMA,
    }
)
PRAGMAS = frozenset(
    """
    table_info table_xinfo index_list index_info index_xinfo foreign_key_list database_list schema_version
    table_list function_list page_count page_size data_version encoding user_version freelist_count
    compile_options collation_list module_list recursive_triggers
    """.split()
)
FUNCTIONS_REFUSED = frozenset(
    """
    fts3_tokenizer load_extension readfile writefile edit randomblob zeroblob printf format
    snippet highlight matchinfo offsets
    """.split()
)
"""Some crash the process, some allocate what they are told to, some take time that grows with the square."""
TABLES_REFUSED = frozenset({"dbstat", "fts3tokenize", "sqlite_dbpage", "sqlite_stmt"})


def fence(connection: sqlite3.Connection) -> None:
    """The connection reads and nothing else, within limits that fit the longest text of the corpus."""
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}").close()
    longest = _longest(connection)
    for pragma in (
        "query_only = 1",
        "temp_store = MEMORY",
        "cell_size_check = 1",
        f"hard_heap_limit = {HEAP}",
    ):
        connection.execute(f"PRAGMA {pragma}").close()
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, longest)
    for limit, value in LIMITS.items():
        connection.setlimit(limit, value)
    for name, arguments, function in _CHECKED:
        connection.create_function(name, arguments, function, deterministic=True)
    connection.set_authorizer(authorized)
    WATCHDOG.watch(connection)


def widen(connection: sqlite3.Connection) -> None:
    """The limit on lengths fits the longest text again, after a longer one was loaded."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _longest(connection))


def _longest(connection: sqlite3.Connection) -> int:
    """Bytes that a row may have: a code point takes at most four, and JSON or CSV needs no more in SQL."""
    try:
        found = connection.execute(
            "SELECT max(n) FROM (SELECT sum(characters) AS n FROM coverage GROUP BY document_id)"
        ).fetchone()
    except sqlite3.Error:
        return LEAST_LENGTH
    return max(LEAST_LENGTH, 4 * (found[0] or 0) + 100_000)


def authorized(action: int, first: str | None, second: str | None, *_: Any) -> int:
    """What SQLite asks before it compiles a statement: SQLITE_OK or SQLITE_DENY."""
    if action == sqlite3.SQLITE_UPDATE:
        # Full-text tables ask for this when they are first opened; the connection cannot write anyway.
        return sqlite3.SQLITE_OK if first == "sqlite_master" else sqlite3.SQLITE_DENY
    refused = (
        action not in ACTIONS
        or (action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in FUNCTIONS_REFUSED)
        or (action == sqlite3.SQLITE_READ and (first or "").lower() in TABLES_REFUSED)
        or (action == sqlite3.SQLITE_PRAGMA and (first or "").lower() not in PRAGMAS)
    )
    return sqlite3.SQLITE_DENY if refused else sqlite3.SQLITE_OK


def _instr(text: Any, needle: Any) -> int | None:
    if text is None or needle is None:
        return None
    text, needle = _alike(text, needle)
    _short(needle, LONGEST_NEEDLE, "instr")
    return int(text.find(needle)) + 1


def _replace(text: Any, old: Any, new: Any) -> Any:
    if text is None or old is None or new is None:
        return None
    text, old, new = _words(text), _words(old), _words(new)
    _short(old, LONGEST_NEEDLE, "replace")
    if not old:
        return text
    if len(text) + text.count(old) * max(0, len(new) - len(old)) > LEAST_LENGTH:
        raise ValueError("replace: the result is too long")
    return text.replace(old, new)


def _trimmed(name: str) -> Callable[..., str | None]:
    strip = {"trim": str.strip, "ltrim": str.lstrip, "rtrim": str.rstrip}[name]

    def trim(text: Any, characters: Any = " ") -> str | None:
        if text is None or characters is None:
            return None
        _short(_words(characters), LONGEST_SET, name)
        return strip(_words(text), _words(characters))

    return trim


def _alike(text: Any, needle: Any) -> tuple[Any, Any]:
    if isinstance(text, bytes) and isinstance(needle, bytes):
        return text, needle
    return _words(text), _words(needle)


def _words(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _short(value: Any, most: int, name: str) -> None:
    if len(value) > most:
        raise ValueError(f"{name}: more than {most} characters to look for")


_CHECKED: tuple[tuple[str, int, Callable[..., Any]], ...] = (
    ("instr", 2, _instr),
    ("replace", 3, _replace),
    *((name, arguments, _trimmed(name)) for name in ("trim", "ltrim", "rtrim") for arguments in (1, 2)),
)


class Watchdog:
    """Interrupts statements that work too long, each once: the rest of the statement ends with it.

    Long is by the clock and by this process' work at once: a page is not to blame for a busy machine.
    """

    def __init__(self, after_s: float) -> None:
        self._after = after_s
        self._started: dict[sqlite3.Connection, tuple[float, float]] = {}
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def watch(self, connection: sqlite3.Connection) -> None:
        """From now on, the start of each statement on this connection is noted."""

        def note(_statement: str) -> None:
            self._started[connection] = time.monotonic(), time.process_time()

        connection.set_trace_callback(note)
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="corpus-watchdog", daemon=True)
                self._thread.start()

    @contextmanager
    def minding(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Within, only what is done there counts: SQLite does not tell when a statement ends.

        An idle connection looks like a busy one, and what it does next could be taken for what it did last.
        """
        self._started.pop(connection, None)
        try:
            yield
        finally:
            self._started.pop(connection, None)

    def _look(self) -> None:
        """A connection is forgotten with its statement, so that none is kept alive for longer."""
        while True:
            time.sleep(self._after / 6)
            for connection, started in list(self._started.items()):
                if self._late(*started):
                    self._started.pop(connection, None)
                    with suppress(sqlite3.ProgrammingError):  # closed meanwhile
                        connection.interrupt()

    def _late(self, started: float, worked: float) -> bool:
        passed = time.monotonic() - started
        return passed > self._after and (
            time.process_time() - worked > self._after or passed > PATIENCE * self._after
        )


WATCHDOG = Watchdog(STATEMENT_S)
