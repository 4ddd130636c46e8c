"""What a visitor asked for, and the three ways of not getting it.

Knows no Datasette: a page is a function of a connection and an `Asked`, and can be tried without a server.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from sqlite3 import Connection
from typing import Any
from urllib.parse import quote, urlencode

Facts = dict[str, Any]
"""What a page shows, ready for JSON."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: `key` and `suffix` of the address, `args` behind its question mark, where the site is."""

    key: str = ""
    args: Mapping[str, str] = field(default_factory=dict)
    origin: str = "http://localhost"
    base: str = "/"
    database: str = "corpus"
    suffix: str = ""

    def address(self, page: str, key: str | None = None, /, **args: str | int | None) -> str:
        """The address of a page on this site.

        >>> Asked().address("documents", "fair~2")
        '/-/documents/fair~2'
        >>> Asked(base="/talks/").address("search", q="peace talks", kind=None)
        '/talks/-/search?q=peace+talks'
        """
        path = f"{self.base}-/{page}" + (f"/{quote(key, safe='~')}" if key is not None else "")
        given = {name: value for name, value in args.items() if value not in (None, "")}
        return path + (f"?{urlencode(given)}" if given else "")

    def absolute(self, address: str) -> str:
        """The same with the name of the site before it."""
        return self.origin + address


class NotThere(Exception):
    """Nothing has this key; `near` are some that are there."""

    def __init__(self, kind: str, key: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(f"there is no {kind} “{key}”")
        self.kind, self.key, self.near = kind, key, near


class Moved(Exception):
    """What was asked for has another address now."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class Unclear(Exception):
    """The request cannot be meant; the message says why."""


def rows(connection: Connection, sql: str, values: Mapping[str, Any] | None = None) -> list[Facts]:
    """The rows of a query, each a dictionary."""
    cursor = connection.execute(sql, dict(values or {}))
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def one(connection: Connection, sql: str, values: Mapping[str, Any] | None = None) -> Facts | None:
    """The first row, if there is one."""
    return next(iter(rows(connection, sql, values)), None)


def natural(text: str | None, least: int, most: int, default: int) -> int:
    """A number from an address: whole and between `least` and `most`.  Raises `Unclear` where it is none.

    >>> natural("7", 1, 50, 20), natural(None, 1, 50, 20), natural("900", 1, 50, 20)
    (7, 20, 50)
    """
    if not text:
        return default
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise Unclear(f"“{text[:40]}” is no number")
    return max(least, min(int(text), most))
