"""Keys for new documents: the slug of the file's stem, and more where that is taken."""

import re
from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from corpus.store.asked import answers
from corpus.store.names import slug

_VERSION = re.compile(r"~([0-9]+)$")
_AMONG = "SELECT d.key FROM asked JOIN documents d ON d.key = asked.key"


class Keys:
    """Keys for new documents: none is given twice."""

    def __init__(self, connection: sa.Connection, filenames: Iterable[str], numbers: dict[str, int]) -> None:
        """For pages of these files; `numbers` are the last behind keys that many pages want."""
        self._connection, self._last = connection, numbers
        self._given: set[str] = set()
        self._asked = {next(_keys(filename)) for filename in filenames}
        self._taken = {key for (key,) in answers(connection, "key", _AMONG, zip(sorted(self._asked)))}

    def free(self, filename: str) -> str:
        """The slug of the file's stem; where that is taken, with folders before it, then with a number."""
        key = ""
        for key in _keys(filename):
            if self._is_free(key):
                return self._give(key)
        return self._numbered(key, "-")

    def next_version(self, key: str) -> str:
        """The key of a document that supersedes the one of that key."""
        version = _VERSION.search(key)
        return self._numbered(_VERSION.sub("", key), "~", int(version[1]) if version else 1)

    def _numbered(self, stem: str, sign: str, after: int = 1) -> str:
        number = max(after, self._last.get(f"{stem}{sign}", 1))
        while True:
            number += 1
            if self._is_free(key := f"{stem}{sign}{number}"):
                self._last[f"{stem}{sign}"] = number
                return self._give(key)

    def _is_free(self, key: str) -> bool:
        if key in self._given or key in self._taken:
            return False
        if key in self._asked:
            return True
        return next(answers(self._connection, "key", _AMONG, [(key,)]), None) is None

    def _give(self, key: str) -> str:
        self._given.add(key)
        return key


def _keys(filename: str) -> Iterator[str]:
    *folders, name = filename.split("/")
    stem, _, ending = name.rpartition(".")
    key = slug(stem if stem and ending else name) or "page"
    yield key
    for folder in folders[::-1]:
        if before := slug(folder):
            key = f"{before}-{key}"
            yield key
