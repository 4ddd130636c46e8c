"""SQL functions on SQLite: what views, pages and ad-hoc SQL share, in the site and in a terminal.

Pure, deterministic, and linear in the text they are given.
"""

import sqlite3
from typing import Any

WIDEST = 500


def corpus_citation(document: str, start: int, end: int) -> str:
    """The address of a passage: key and characters (RFC 5147).

    >>> corpus_citation("oslo-2031", 4, 9)
    'oslo-2031#char=4,9'
    """
    return f"{document}#char={start},{end}"


def corpus_words(text: str | None) -> int:
    """How many words: pieces between white space.

    >>> corpus_words("one two  three")
    3
    """
    return len(text.split()) if text else 0


def corpus_kwic(text: str | None, words: str, width: int = 40) -> str | None:
    """The first place of `words` in `text` with `width` characters either side, as a concordance line.

    Letter case is ignored.  None where the words are not in the text.

    >>> corpus_kwic("we signed the treaty of Oslo today", "TREATY", 8)
    'ned the [treaty] of Oslo'
    """
    folded = (text or "").lower()
    at = folded.find(words.lower()) if words else -1
    if text is None or at < 0 or len(folded) != len(text):
        return None
    width = max(0, min(int(width), WIDEST))
    end = at + len(words)
    left, right = text[max(0, at - width) : at], text[end : end + width]
    return f"{left}[{text[at:end]}]{right}".replace("\n", " ").strip()


FUNCTIONS: tuple[tuple[str, int, Any], ...] = (
    ("corpus_citation", 3, corpus_citation),
    ("corpus_kwic", 2, corpus_kwic),
    ("corpus_kwic", 3, corpus_kwic),
    ("corpus_words", 1, corpus_words),
)


def register(connection: sqlite3.Connection) -> None:
    """Make the functions known to this connection."""
    for name, arguments, function in FUNCTIONS:
        connection.create_function(name, arguments, function, deterministic=True)
