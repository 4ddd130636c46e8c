"""A row by its key: the one that is asked for, or where it went, or what is near it."""

from difflib import get_close_matches
from sqlite3 import Connection

from corpus.site.asked import Asked, Facts, Moved, NotThere, one, rows

_KINDS = {"documents": "document", "speakers": "speaker", "meetings": "meeting"}
_LOOKED_AT = 2_000
_REDIRECT = "SELECT new_key FROM redirects WHERE kind = :kind AND old_key = :key"


def entry(connection: Connection, asked: Asked, table: str) -> Facts:
    """The row of `table` with the key that is asked for.  Raises `NotThere`, with near misses."""
    found = one(connection, f"SELECT * FROM {table} WHERE key = :key", {"key": asked.key})
    if found is None:
        if new_key := _moved_to(connection, _KINDS[table], asked.key):
            raise Moved(asked.address(table, new_key) + asked.suffix)
        raise NotThere(_KINDS[table], asked.key, _near(connection, table, asked.key))
    return found


def _moved_to(connection: Connection, kind: str, key: str) -> str | None:
    """The key that stands for it now, where speakers or meetings became one; however often they did."""
    seen = {key}
    new_key = None
    while found := one(connection, _REDIRECT, {"kind": kind, "key": new_key or key}):
        new_key = found["new_key"]
        if new_key in seen:
            return None
        seen.add(new_key)
    return new_key


def _near(connection: Connection, table: str, key: str) -> tuple[str, ...]:
    """Keys that begin like it: enough for a slip of the pen, and no scan of a large table."""
    like = {"low": key[:2], "high": key[:2] + "\U0010ffff", "most": _LOOKED_AT}
    found = rows(connection, f"SELECT key FROM {table} WHERE key >= :low AND key < :high LIMIT :most", like)
    return tuple(get_close_matches(key, [row["key"] for row in found], n=3, cutoff=0.6))
