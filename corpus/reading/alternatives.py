r"""Patterns for any of many words, in which words that begin alike are tried together.

`may|march|mai|…` tries every word in turn wherever a word begins; a tree of their letters tries one way.

>>> re.findall(rf"\b{any_of(['march', 'may', 'mayo'])}", "mayo, in may, on a march")
['mayo', 'may', 'march']
"""

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern for the longest of `words` that stands there; it matches as they are written."""
    rests: dict[str, set[str]] = {}
    for word in words:
        if word:
            rests.setdefault(word[0], set()).add(word[1:])
    return f"(?:{'|'.join(re.escape(first) + _rest(rests[first]) for first in sorted(rests))})"


def _rest(words: set[str]) -> str:
    """What stands behind a letter: nothing, where that is all, or one of the words."""
    if len(words) == 1:
        return re.escape(*words)
    return any_of(words) + "?" * ("" in words)
