"""Names and keys: when two printed names are the same name, and what a thing is called in an address.

Pure; knows no rows.

>>> slug("Żanna O’Brien-Łuk")
'zanna-obrien-luk'
>>> folded("Dr. Ana B. Kovac, MP") == folded("ana kovač")
True
>>> is_full(folded("A. Kovac")), is_full(folded("Ana Kovac"))
(False, True)
"""

import re
import unicodedata
from functools import lru_cache

from corpus.reading.words.titles import HONORIFICS, OFFICES

TITLES = frozenset(word.rstrip(".") for word in HONORIFICS | OFFICES)

Folded = tuple[str, ...]
"""The words that make a name, as `folded` gives them."""

# Latin letters that Unicode does not take apart; apostrophes go.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
    | dict.fromkeys("'’‘ʼ`´")
)
_WORD = re.compile(r"[^\W_]+")
LONGEST = 80


def slug(words: str) -> str:
    """Lower-case letters and digits of `words`, without accents, joined by hyphens; may be empty.

    Letters of other scripts stay as they are.
    """
    return "-".join(_words(words))[:LONGEST].strip("-")


def base_of(key: str) -> str:
    """The key of a document without its version.

    >>> base_of("hearing~2"), base_of("hearing")
    ('hearing', 'hearing')
    """
    return re.sub(r"~\d+$", "", key)


def folded(name: str) -> Folded:
    """The words of a name that tell it from others: not accents, case, titles, middle initials.

    What stands behind a comma ("MP") does not count either.  Two names that fold to the same are the same.
    """
    words = _words(name.split(",", maxsplit=1)[0])
    while len(words) > 2 and words[0] in TITLES:
        words = words[1:]
    return tuple(word for at, word in enumerate(words) if len(word) > 1 or at in (0, len(words) - 1))


def is_full(words: Folded) -> bool:
    """True for a folded name with a given name and a surname, neither a mere initial."""
    return len(words) > 1 and len(words[0]) > 1 and len(words[-1]) > 1 and words[0] not in TITLES


def better(one: str, other: str) -> str:
    """The name to show of two that fold to the same: mixed case, no title, longer, first by letter."""
    return min(one, other, key=_rank)


@lru_cache(maxsize=16384)
def _rank(name: str) -> tuple[bool, bool, int, str]:
    words = _words(name)
    return name.isupper() or name.islower(), bool(words) and words[0] in TITLES, -len(name), name


def _words(text: str) -> list[str]:
    return _WORD.findall(_plain(text.casefold().translate(_LETTERS)))


def _plain(text: str) -> str:
    """Accents go from Latin letters; in other scripts a mark may make another letter, so they stay."""
    if text.isascii():
        return text
    kept: list[str] = []
    for letter in unicodedata.normalize("NFKD", text):
        if unicodedata.combining(letter) and kept and kept[-1].isascii():
            continue
        kept.append(letter)
    return unicodedata.normalize("NFC", "".join(kept))
