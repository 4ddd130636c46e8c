"""Passages as historians cite them: who said it, as what, at which meeting, printed where and when.

Knows the store; must not know how a page is read.  `passages` looks a passage up, `styles` prints it.
"""

from corpus.citing.passages import Cited, cited, parted, passage
from corpus.citing.styles import STYLES, printed

__all__ = ["STYLES", "Cited", "cite", "cited", "parted", "passage", "printed"]


def cite(database: object, address: str, style: str = "apa", *, permalink: str = "") -> str:
    """The passage at `address` (`KEY` or `KEY#char=a,b`) in that style, ready to paste.

    `permalink` is where it can be looked at; its address in the corpus if nothing is said.  Raises `BadInput`
    for an address that nothing has and a style that nobody knows, `CorpusError` where a library is missing.
    """
    return printed(cited(database, address), style, permalink=permalink)
