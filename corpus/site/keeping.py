"""Pages whose facts are totals of the whole corpus are kept until the file changes."""

import os
from collections.abc import Callable
from typing import Any

Signature = tuple[int, int, int]
MOST = 64
"""Pages kept: a few, each under every name that the site is called by."""

_KEPT: dict[tuple[str, ...], tuple[Signature, str]] = {}


def kept(database: Any, name: tuple[str, ...], make: Callable[[], str]) -> str:
    """What `make` gives for that name and state of the database's file; made anew once either is another.

    The state is looked at before the page is made: what changes meanwhile is found by whoever asks next.
    Nothing is kept of a file over which another has been put meanwhile.
    """
    try:
        found = os.stat(database.path or "")  # noqa: PTH116  asked for at every request
    except OSError:
        return make()
    if (found.st_dev, found.st_ino) != getattr(database, "file", None):
        return make()
    signature = (found.st_ino, found.st_mtime_ns, found.st_size)
    there = _KEPT.get(name)
    if there and there[0] == signature:
        return there[1]
    made = make()
    if len(_KEPT) >= MOST:
        _KEPT.clear()
    _KEPT[name] = (signature, made)
    return made
