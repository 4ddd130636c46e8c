"""Upkeep of a SQLite corpus, by sqlite-utils: what is worth doing once after a long load.

PostgreSQL does all this by itself.
"""

from contextlib import closing

import sqlalchemy as sa
from sqlite_utils import Database as SqliteUtils

from corpus.models import Utterance
from corpus.store.database import Database, engine

WORTH_WHILE = 100
"""Documents: after fewer new ones no query is noticeably faster for it."""


def tidy(database: Database | None, *, vacuum: bool = False) -> None:
    """The planner has fresh statistics, which takes next to no time.

    With `vacuum` the full-text index is in one piece and the file has no empty pages either; that takes as
    much room again while it lasts.
    """
    path = _file_of(engine(database).url)
    if path is not None:
        with closing(SqliteUtils(path, execute_plugins=False)) as opened:
            if vacuum:
                opened.table(Utterance.__tablename__).optimize()
                opened.vacuum()
            opened.analyze()


def _file_of(url: sa.URL) -> str | None:
    in_file = url.get_backend_name() == "sqlite" and url.database not in {None, "", ":memory:"}
    return url.database if in_file else None
