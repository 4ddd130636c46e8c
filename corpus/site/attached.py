"""Which of the databases that a Datasette serves are corpora."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

OURS = frozenset({"alembic_version", "documents", "speakers", "tallies", "utterances"})


def corpora_in(datasette: Any) -> list[str]:
    """The names of the attached databases that are corpora, in the order in which they were given."""
    return [name for name, database in datasette.databases.items() if is_corpus(database.path)]


def is_corpus(path: str | Path | None) -> bool:
    """True for a file that holds a corpus at the revision of the tallies or later."""
    if path is None or not Path(path).is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            return {name for (name,) in found} >= OURS
    except sqlite3.Error:
        return False
