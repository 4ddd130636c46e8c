r"""Patterns that are compiled when they are first used.

To compile all the patterns that only transcripts need takes longer than to read a dozen reports.

>>> word = later(r"\w+")
>>> word.findall("so it is"), word.pattern
(['so', 'it', 'is'], '\\w+')
"""

import re
from typing import Any, cast

METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub")


class _Later:
    """Stands for a pattern; each of its methods is the pattern's own from the first use on."""

    __slots__ = ("_flags", "_source", *METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:  # asked only for what is not there yet
        made = re.compile(self._source, self._flags)
        for method in METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern `source`; a wrong one raises `re.error` where it is first used."""
    return cast(re.Pattern[str], _Later(source, flags))
