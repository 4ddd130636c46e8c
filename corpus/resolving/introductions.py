"""Speakers who say who they are, and those whom the head of an interview names.

>>> introduced("Hello. I'm Ana Moss and this is the news.", 0).printed
'Ana Moss'
"""

from collections.abc import Sequence

from corpus.reading.mentions import spotted
from corpus.reading.names import Name, folded
from corpus.reading.passages import Passage
from corpus.reading.words.roles import ANSWERERS, ASKERS
from corpus.resolving.roster import LABEL, Roster

REACH = 260

CUES = (
    "I'm ",
    "I’m ",
    "I am ",
    "This is ",
    "Son ",
    "ch bin ",
    "e llamo ",
    "e m'appelle ",
    "e m’appelle ",
    "e suis ",
    "ein Name ist ",
    "i chiamo ",
    "ono ",
    "oy ",
    "u sou ",
    "y name is ",
    "y name's ",
    "y name’s ",
    "ене звати ",
    "еня зовут ",
)
"""What comes right before one's own name, without its first letter where that may be small or not."""


def introduced(text: str, start: int) -> Name | None:
    """The full name by which the speaker of the words from `start` introduces themselves."""
    head = text[start : start + REACH]
    places = [start + at + len(cue) for cue in CUES if (at := head.find(cue)) >= 0]
    for at in sorted(places):
        found = next(spotted(text, at, min(len(text), at + 80)), None)
        if found and found.start == at and found.name.given:
            return found.name
    return None


def self_named(text: str, passages: Sequence[Passage], roster: Roster) -> dict[str, int]:
    """The folded label of each numbered or shortened speaker who says a full name, and whose it is.

    "Speaker 1" may be anybody; "Joe" is Joseph Worth if Joe says so.
    """
    named: dict[str, int] = {}
    for passage in passages:
        who = passage.who
        if not who or passage.kind != "turn" or who.kind not in ("role", "person"):
            continue
        label = folded(who.name or who.role)
        numbered = who.kind == "role" and label[-1:].isdigit()
        if label in named or not (numbered or (who.kind == "person" and " " not in who.name)):
            continue
        name = introduced(text, passage.start)
        if name and (numbered or _short_for(label, name)):
            named[label] = roster.admit(name, "", "", LABEL, passage.start)
    return named


def _short_for(label: str, name: Name) -> bool:
    """Whether a label is one of the name's words, or the beginning of a given name: Joe, Joseph."""
    return label in name.keys or any(len(label) > 2 and key[:2] == label[:2] for key in name.keys[:-1])


def answerer(passages: Sequence[Passage], roster: Roster) -> int | None:
    """Who answers where the labels are only "Q" and "A": the one person that the head of the page names."""
    turns = [passage for passage in passages if passage.kind == "turn"]
    labels = {folded(passage.who.role) for passage in turns if passage.who and passage.who.kind == "role"}
    if not labels & ANSWERERS or any(not passage.who or passage.who.kind != "role" for passage in turns):
        return None
    if labels - ANSWERERS - ASKERS:
        return None
    first = turns[0].start
    known = [
        i
        for i, entry in enumerate(roster.entries)
        if entry.sure and entry.first < first and len(entry.names[0].keys) > 1
    ]
    return known[0] if len(known) == 1 else None
