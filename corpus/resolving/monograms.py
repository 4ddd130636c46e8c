"""Labels that are only letters: which full name of the page each of them stands for, all of them at once.

A letter is a given name's rather than a family name's, and no two labels are one person: where "M" and "D"
take turns, Dora Moss is D, and M is somebody else.  Knows labels and full names; must not know the text.

>>> from corpus.reading.names import parsed
>>> moss, reed = parsed("Dora Moss"), parsed("Ivo Reed")
>>> matched(["d", "m"], [Bearer(0, (moss,), SURE)]), matched(["dm", "ir"], [Bearer(7, (reed,), WHOLE)])
({'d': 0, 'm': None}, {'dm': None, 'ir': 7})
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.reading.names import Name, folded, is_given, is_patronymic
from corpus.reading.passages import Passage
from corpus.reading.talk.letters import ANSWERED, EXAMINED, are_names, asks_alone
from corpus.reading.words.roles import ANSWERERS, ASKERS

LONGEST = 4
"""Letters of a label that may be somebody's initials."""
DIGRAPHS = frozenset("ch cz dz gh kh ph rz sh sz th ts zh".split())
"""Two letters that are one in initials: "WCh"."""
PARTICLE = frozenset("abdvz")
"""How the small word in a name begins: "AvL", "PdB"."""
SPACED = 2 * LONGEST + 3
"""Characters of such a label with its full stops and blanks."""
LABELLED, SURE, WHOLE = range(3)
"""What tells that a full name is somebody's: a label has it, a title or a given name, its shape alone."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A person of the page: a number, the full names, and what tells that they are somebody's."""

    number: int
    names: tuple[Name, ...]
    told: int


def is_letters(printed: str) -> bool:
    """True for initials: "A", "AL", "A. L.", "WCh", "AvL".

    >>> [is_letters(words) for words in ("AL", "A.-L.", "WCh", "AvL", "Al", "ALMA P", "林")]
    [True, True, True, True, False, False, False]
    """
    if len(printed) > LONGEST and printed.isalpha():
        return False  # as most labels
    bare = "".join(letter for letter in printed if letter not in ". -‐")
    if not 0 < len(bare) <= LONGEST or not bare.isalpha():
        return False
    if len(bare) == 3 and bare[0].isupper() and bare[1] in PARTICLE and bare[2].isupper():
        return True
    return bare.isupper() or (len(bare) == 3 and bare[:2].isupper() and bare[1:].casefold() in DIGRAPHS)


def lettered(passages: Iterable[Passage], language: str) -> list[str]:
    """The folded labels of the turns that are only letters, but for "Q" and "A", in the order of the page."""
    turns = [one for one in passages if one.kind == "turn" and one.who]
    printed = dict.fromkeys([who.name or who.role for one in turns if (who := one.who)])
    labels = [folded(words) for words in printed if len(words) <= SPACED and is_letters(words)]
    if not labels:
        return []
    asked = not (ASKERS | {"i"}).isdisjoint(labels) and not ANSWERERS.isdisjoint(labels)
    asked = asked or any(one.rule in EXAMINED or one.rule == ANSWERED for one in turns)
    asked = asked or asks_alone(labels, language)  # others than who asks have whole names
    roles = ASKERS | ANSWERERS if asked and not are_names(labels, language) else frozenset({"q"})
    return [label for label in dict.fromkeys(labels) if label not in roles and not _is_word(label)]


def _is_word(label: str) -> bool:
    """Whether the letters are a name themselves: "BEN"."""
    return len(label) > 2 and is_given(label)


def fits(label: str, name: Name) -> bool:
    """Whether a folded label is the initials of a name, or a letter of one of its parts."""
    return any(way(label, name) for way in WAYS)


def matched(labels: Sequence[str], bearers: Sequence[Bearer]) -> dict[str, int | None]:
    """Whose each folded label is, by number; None where it is nobody's or may be that of several."""
    found: dict[str, int | None] = {}
    for way in WAYS:
        for told in (LABELLED, SURE, WHOLE):
            if told != WHOLE or way not in LOOSE:
                _assign(found, labels, bearers, way, told)
    _assign(found, labels, bearers, _is_given_letter, WHOLE)
    return {label: found.get(label) for label in labels}


def _assign(
    found: dict[str, int | None],
    labels: Sequence[str],
    bearers: Sequence[Bearer],
    way: Callable[[str, Name], bool],
    told: int,
) -> None:
    taken = set(found.values())
    for label in (one for one in labels if one not in found):
        some = [
            one.number
            for one in bearers
            if one.told == told and one.number not in taken and any(way(label, name) for name in one.names)
        ]
        if some:
            found[label] = some[0] if len(some) == 1 else None


def _is_initials(label: str, name: Name) -> bool:
    """All the initials, or the first and the last; two letters may be one, a hyphen part a name in two."""
    if len(label) < 2 or len(name.keys) < 2:
        return len(label) > 1 and label == _capitals(name.printed)  # "LP" of LampPost
    keys = name.keys
    letters = "".join(key[0] for key in keys)
    digraph = keys[-1][:2] if keys[-1][:2] in DIGRAPHS else letters[-1]
    words = name.printed.casefold().split()
    spelt = "".join(part[0] for word in words for part in word.split("-") if part)
    ways = (letters, letters[0] + letters[-1], letters[0] + digraph, spelt, _capitals(name.printed))
    return label in ways or label == "".join(word[0] for word in words)


def _capitals(printed: str) -> str:
    """The capitals of a name: "RMG" of Rob McGee."""
    return "" if printed.isupper() else "".join(letter for letter in printed if letter.isupper()).casefold()


def run_together(printed: str) -> bool:
    """True for two words written as one, the second with its capital.

    >>> run_together("LampPost"), run_together("Lamppost")
    (True, False)
    """
    return printed.isalpha() and any(a.islower() and b.isupper() for a, b in pairwise(printed))


def _has_one_more(label: str, name: Name) -> bool:
    """Three letters of which the page leaves out what the middle one stands for: "MAL" for Mia Lee."""
    return len(label) == 3 and len(name.keys) == 2 and label[::2] == name.keys[0][0] + name.keys[1][0]


def _begins_given(label: str, name: Name) -> bool:
    """The beginning of a given name: "DOR" of Dora Moss."""
    return len(label) in (2, 3) and len(name.keys) > 1 and name.keys[0].startswith(label)


def _is_given_letter(label: str, name: Name) -> bool:
    return len(label) == 1 and len(name.keys) > 1 and name.keys[0][0] == label


def _is_family_letter(label: str, name: Name) -> bool:
    return len(label) == 1 and len(name.keys) > 1 and name.keys[-1][0] == label


def _is_of_father(label: str, name: Name) -> bool:
    """The initials of a given name and a father's, behind a family name that they leave out."""
    both = len(name.given) == 2 and bool(name.shown) and is_patronymic(name.given[1])
    return both and label == name.keys[0][0] + name.keys[1][0]


WAYS = (_is_of_father, _is_initials, _has_one_more, _begins_given, _is_given_letter, _is_family_letter)
LOOSE = frozenset({_is_given_letter, _is_family_letter})
"""Ways that what only has the shape of a name is not found by before all that surely is one."""
