"""Long lists of what something may begin with, looked up by the first letters.

>>> formulas = Starts(("the house rose", "the house divided", "question put"))
>>> formulas.begin("the house rose at six"), formulas.begin("the house is full"), formulas.begin("")
(True, False, False)
"""

from collections import defaultdict
from collections.abc import Sequence


class Starts:
    """Phrases by as many first letters as the shortest has: a text is held against the few that do too."""

    __slots__ = ("_known", "_letters")

    def __init__(self, phrases: Sequence[str]) -> None:
        self._letters = min(map(len, phrases))
        known: dict[str, list[str]] = defaultdict(list)
        for phrase in phrases:
            known[phrase[: self._letters]].append(phrase)
        self._known = {start: tuple(these) for start, these in known.items()}

    def begin(self, text: str) -> bool:
        """True where `text` begins with one of the phrases."""
        known = self._known.get(text[: self._letters])
        return known is not None and text.startswith(known)
