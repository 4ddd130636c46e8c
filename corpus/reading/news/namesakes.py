"""People called like a month, a day or a small word: Theresa May, April Reis, Julio Reis, Domingo Reis.

Knows the capitals beside such a word; must not know clauses.  A page that names nobody so keeps the words of
its language as they are.

>>> from corpus.reading.words.tongues import tongue
>>> english = tongue("en")
>>> "may" in sparing("Ana May left in May.", english).calendar
False
>>> sparing("In May she left.", english) is english
True
"""

from dataclasses import replace
from functools import lru_cache

from corpus.reading.names import is_given
from corpus.reading.words.saying import Tongue
from corpus.reading.words.titles import HONORIFICS

NAMESAKES = tuple("Abril April August Domingo Jan Julio June May Will".split())
MOST = 40  # places of such a word that are looked at
LONGEST = 24  # letters of the word beside it


def sparing(text: str, tongue: Tongue) -> Tongue:
    """`tongue` where those of its small words are none that `text` prints as somebody's name."""
    met = [word for word in NAMESAKES if f"{word} " in text]
    known = frozenset(word.casefold() for word in met if _is_name(text, word))
    return _without(tongue, known) if known else tongue


@lru_cache(maxsize=64)
def _without(tongue: Tongue, known: frozenset[str]) -> Tongue:
    return replace(
        tongue,
        calendar=tongue.calendar - known,
        openers=tongue.openers - known,
        skipped=tongue.skipped - known,
        stops=tongue.stops - known,
    )


def _is_name(text: str, word: str) -> bool:
    """Whether a given name or "Mrs" stands right before `word` anywhere, or `word` before a family name."""
    at = text.find(word)
    for _ in range(MOST):
        if at < 0:
            return False
        before = text[max(0, at - LONGEST) : at].rpartition(" ")[0].rpartition(" ")[2].rpartition("\n")[2]
        after = text[at + len(word) : at + len(word) + LONGEST]
        apart = text[at - 1 : at] == " " and not after[:1].isalnum()
        if (
            apart
            and before[:1].isupper()
            and (is_given(before) or before.casefold().strip(".") in HONORIFICS)
        ):
            return True
        if word != "Will" and _before_name(text[max(0, at - 2) : at], after):
            return True
        at = text.find(word, at + 1)
    return False


def _before_name(before: str, after: str) -> bool:
    """As in ", April Reis said", "dijo Julio Reis": a capital behind it, in the middle of a sentence."""
    following = after[1:].split(" ", 1)[0].rstrip(",.;:’'")
    family = after[:1] == " " and following[:1].isupper() and following[1:2].islower()
    return family and (before[:1].islower() or before[:1] in ',“"') and before[1:] in (" ", "“", '"')
