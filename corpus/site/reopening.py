"""A corpus that is replaced while it is served: every answer is wholly of the old file or of the new one.

Datasette keeps its connections for good, and opens them one by one when a thread first needs one; so after
a file was renamed over another it would go on with the old one, or mix the two.  Here all connections of
a file are opened at once, and a new file gets its own; who is answering goes on with those of the old.
"""

import asyncio
import os
import sqlite3
from collections.abc import Sequence
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from corpus.site.attached import is_corpus

CLOSED_AFTER_S = 900
"""The longest that an answer may take."""
TRIES = 5
_NUMBERS = count()


def pin(datasette: Any, name: str) -> None:
    """The database of that name has all its connections, to the file that is there now."""
    old = datasette.databases[name]
    for _ in range(TRIES):
        before = identity(old.path)
        new = _pinned_class()(datasette, path=old.path, is_mutable=old.is_mutable)
        new.name, new.route = name, old.route
        new.fill()
        if before is not None and before == identity(old.path):
            new.file = before
            datasette.databases = {**datasette.databases, name: new}
            return
        new.close()


def freshen(datasette: Any, names: Sequence[str]) -> None:
    """Where another corpus lies under the name of a file by now, the next answers are of that one."""
    for name in names:
        _freshen(datasette, name)


def _freshen(datasette: Any, name: str) -> None:
    old = datasette.databases[name]
    now = identity(old.path)
    if now is None or now == getattr(old, "file", now) or not is_corpus(old.path):
        return
    pin(datasette, name)
    if datasette.databases[name] is not old:
        asyncio.get_running_loop().call_later(CLOSED_AFTER_S, old.close)


def identity(path: str | Path) -> tuple[int, int] | None:
    """Which file lies at the path; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116  asked for at every request
    except OSError:
        return None
    return found.st_dev, found.st_ino


@cache
def _pinned_class() -> Any:
    """Made when needed: Datasette imports this package while it is imported itself."""
    from datasette import database as module  # noqa: PLC0415

    class Pinned(module.Database):  # type: ignore[misc]
        """A database whose connections are opened together, and are nobody else's."""

        file: tuple[int, int] | None = None
        _ready: list[sqlite3.Connection]

        def fill(self) -> None:
            """Open a connection for each thread."""
            self._slot = f"corpus-{next(_NUMBERS)}"
            self._ready = []
            threads = max(1, self.ds.setting("num_sql_threads"))
            self._ready = [super(Pinned, self).connect() for _ in range(threads)]

        def connect(self, write: bool = False) -> Any:
            """One of those that are open, as long as there are any."""
            if self._ready and not write:
                return self._ready.pop()
            return super().connect(write=write)

        if not hasattr(module.Database, "_thread_local_id_counter"):
            # 0.65 finds a thread's connection by the name of the database: ours has a name for each file.

            async def execute_fn(self, fn: Any) -> Any:
                if self.ds.executor is None:
                    return await super().execute_fn(fn)

                def in_thread() -> Any:
                    connection = getattr(module.connections, self._slot, None)
                    if connection is None:
                        connection = self.connect()
                        self.ds._prepare_connection(connection, self.name)  # noqa: SLF001
                        setattr(module.connections, self._slot, connection)
                    return fn(connection)

                loop = asyncio.get_running_loop()
                return await loop.run_in_executor(self.ds.executor, in_thread)

    return Pinned
