"""Participants whom the head of a page lists, called by given names that a machine may have misheard.

Knows names as a list prints them and how one speaker turns to another; must not know forms.  A name that is a
letter or two off means a participant only where it can mean no other.

>>> from corpus.reading.names import parsed
>>> people = {"sjors": parsed("Sjors Moss"), "ana": parsed("Ana Reed")}
>>> [getattr(meant(word, people), "printed", None) for word in ("Sjoers", "Ana", "Anna", "Sam")]
['Sjors Moss', 'Ana Reed', 'Ana Reed', None]
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import pairwise

from corpus.reading.later import later
from corpus.reading.names import Name, folded
from corpus.reading.passages import Passage
from corpus.resolving.roster import Roster

# "speakers: ["Ana Moss", "Tom Reed"]", "Hosts: Ana Moss and Tom Reed"
CAST = later(r"(?im)^(?:hosts?|guests?|panell?ists|participants|speakers) ?: ?(.{3,400})$")
# ", Ana?", of which what comes next may be an answer
PUT_TO = later(r", (?P<who>[^\W\d_a-zà-ÿ][^\W\d_]+)\?(?=\s|$)")
# "Hey Ana.", "Welcome back, Ana!"
GREETS = later(
    r"(?:^|(?<=[.!?…]\s))(?i:hey|hi|hello|good (?:morning|afternoon|evening)|welcome(?: back)?),?"
    r" (?P<who>[^\W\d_a-zà-ÿ][^\W\d_]+)(?=[,.!?])"
)
ALIKE = 0.7
"""How much of a given name and what a machine heard for it is alike, by `difflib`: a letter or two off."""
FEWEST = 3
"""Participants of whom the last is told by all others, and letters of a name that may be misheard."""


def listed(text: str, before: int, roster: Roster) -> dict[str, Name]:
    """The participants whom lines above `before` list, by given names that none of the others has."""
    names: list[Name] = []
    for found in CAST.finditer(text, 0, before):
        own = (entry.names[0] for entry in roster.entries if entry.names[0].given)
        names += [name for name in own if name.printed in found.group(1) and name not in names]
    times = Counter(name.keys[0] for name in names)
    return {name.keys[0]: name for name in names if times[name.keys[0]] == 1}


def meant(word: str, people: Mapping[str, Name]) -> Name | None:
    """Whose given name `word` is, or is misheard for."""
    key = folded(word)
    if key in people or len(key) < FEWEST:
        return people.get(key)
    near = [own for own in get_close_matches(key, people, cutoff=ALIKE) if own[0] == key[0]]
    return people[near[0]] if len(near) == 1 else None


def put_to(text: str, turns: Sequence[Passage], people: Mapping[str, Name]) -> Iterator[tuple[Passage, Name]]:
    """The turns behind those in which a question is put to one participant and none to another."""
    for before, after in pairwise(turns):
        asked = {
            meant(found.group("who"), people) for found in PUT_TO.finditer(text, before.start, before.end)
        }
        asked.discard(None)
        if len(asked) == 1 and (name := asked.pop()):
            yield after, name


def greeted(text: str, turn: Passage, people: Mapping[str, Name]) -> set[str]:
    """The given names, as the list has them, of those whom a turn greets."""
    words = (found.group("who") for found in GREETS.finditer(text, turn.start, turn.end))
    return {name.keys[0] for word in words if (name := meant(word, people))}
