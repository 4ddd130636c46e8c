"""Offices under which people answer who are asked, and whose each is as those who ask tell.

Knows how the press speaks to and of somebody with an office; must not know forms.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from corpus.reading.later import later
from corpus.reading.names import folded, parsed
from corpus.reading.naming import fold
from corpus.reading.passages import Passage, Who
from corpus.reading.words.roles import ASKERS
from corpus.reading.words.titles import OFFICES
from corpus.resolving.roster import LABEL, Roster

MOST = 400
"""Turns of a page that are looked at."""
HEAD, NEAR = 2_000, 40
OFTEN = 2
"""How many times somebody is told of with an office, at least."""
WORD = r"[^\W\d_a-zà-ÿ][^\W\d_]+(?:['’-][^\W\d_]+)*"
POLITE = r"(?:Mr|Mrs|Ms|Miss|Dr|Senator|Herr|Frau|Señora?)\.?"
# "Mr Moss, why", "Thank you. Mrs. Moss, why"
TURNED_TO = later(
    rf"(?:(?i:thank you|thanks|well|so|but|and|now|good (?:morning|afternoon|evening))[,.]? )?"
    rf"{POLITE} ({WORD}), (?=\w)"
)
# "What now, Mr Moss?"
ENDED = later(rf", {POLITE} ({WORD})\?$")
OTHERS = ("-", "vice ", "Vice ", "ex ", "Ex ", "former ")
"""Right before the office of another."""
WITH = ("with", "com", "con", "mit", "avec", "to", "a", "an", "à")
"""Before whom somebody else has met."""


def questioned(text: str, passages: Sequence[Passage], roster: Roster) -> dict[str, int]:
    """Whose the offices are under which people answer, by folded label: where all who ask call them by one
    name, or the headline names one of whom others speak with that office.
    """
    turns = [one for one in passages if one.kind == "turn" and one.who][:MOST]
    offices = {folded(who.role): who for one in turns if (who := one.who) and _is_office(who)}
    if not offices or not any(map(_asks, turns)):
        return {}
    spoken = {folded(word) for one in turns if one.who for word in one.who.name.split()}
    named: dict[str, set[str]] = defaultdict(set)
    for before, after in pairwise(turns):
        if after.who and _is_office(after.who) and _asks(before):
            named[folded(after.who.role)].update(_called(text, before))
    found: dict[str, int] = {}
    for label, who in offices.items():
        names = named.get(label) or set(_headlined(text, turns, who, spoken))
        names = names or set(_introduced(text, turns, who))
        if len(names) == 1 and not spoken & {folded(name) for name in names}:
            found[label] = _bearer(names.pop(), roster, who)
    taken = list(found.values())
    return {label: who for label, who in found.items() if taken.count(who) == 1}


def _is_office(who: Who) -> bool:
    return who.kind == "title" and not who.name


def _asks(turn: Passage) -> bool:
    """True for words that only say that somebody asks."""
    return bool(turn.who and not turn.who.name and fold(turn.who.role) in ASKERS)


def _called(text: str, turn: Passage) -> Iterator[str]:
    """By what name a question turns to whoever is asked, first or last."""
    tail = max(turn.start, turn.end - NEAR)
    for found in (TURNED_TO.match(text, turn.start, turn.end), ENDED.search(text, tail, turn.end)):
        if found and fold(found.group(1)) not in OFFICES:
            yield found.group(1)


def _headlined(text: str, turns: Sequence[Passage], who: Who, spoken: set[str]) -> Iterator[str]:
    """Of whom others speak with an office, where the page's head has the name and the holder does not."""
    noun = fold(who.role.rpartition(" ")[2])
    first = turns[0].label.start if turns[0].label else turns[0].start
    if noun not in OFFICES or not 0 < first < HEAD:
        return
    told: dict[str, list[str]] = defaultdict(list)
    for turn in turns:
        own = turn.who is not None and folded(turn.who.role) == folded(who.role)
        for found in _told_with(text, turn, noun):
            told[found.group(2)].append("" if own else fold(found.group(1)))
    told = {name: forms for name, forms in told.items() if folded(name) not in spoken}
    if len(told) != 1:
        return
    ((name, forms),) = told.items()
    headed = re.search(rf"(?:(\w+) )?\b{re.escape(name)}\b", text[:first])
    if headed and headed.group(1) not in WITH and len(forms) >= OFTEN and noun in forms and all(forms):
        yield name


def _introduced(text: str, turns: Sequence[Passage], who: Who) -> Iterator[str]:
    """Whose name stands before the office above the first label: "by Ann Lee, Spokesperson for the Mayor"."""
    first = next((turn.label.start for turn in turns if turn.label), 0)
    if " " in who.role or fold(who.role) in OFFICES:
        yield from (found.group(1) for found in _before_office(who.role).finditer(text, 0, min(first, HEAD)))


@lru_cache(maxsize=256)
def _before_office(role: str) -> re.Pattern[str]:
    """A whole name before an office that is set off by a comma."""
    return re.compile(rf"({WORD}(?: (?:[A-Z]\.|{WORD})){{1,2}}), (?:the )?(?i:{re.escape(role)})\b")


def _told_with(text: str, turn: Passage, noun: str) -> Iterator[re.Match[str]]:
    """Where a turn has an office before a name; the office is looked for first, as few turns have any."""
    stem = noun[:-1] if noun[-1] in "aeo" else noun
    for word in (stem, stem.capitalize()):
        at = text.find(word, turn.start, turn.end)
        while at >= 0:
            found = _in_either_gender(stem).match(text, at, turn.end)
            if found and not text.endswith(OTHERS, turn.start, at) and not text[at - 1].isalnum():
                yield found
            at = text.find(word, at + 1, turn.end)


@lru_cache(maxsize=256)
def _in_either_gender(stem: str) -> re.Pattern[str]:
    """An office before one name, in either gender: "a presidenta Dora", "o presidente Dora"."""
    return re.compile(rf"((?i:{re.escape(stem)})[aeo]?) ({WORD})(?! ?{WORD})")


def _bearer(name: str, roster: Roster, who: Who) -> int:
    """The one whose name this is, or a new entry."""
    found, _ = roster.look_up(parsed(name), "", "")
    return found[0] if len(found) == 1 else roster.admit(parsed(name), who.role, "", LABEL, who.start)
