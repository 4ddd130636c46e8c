r"""The page of a record on which one person only speaks: one label, and what tells that it is one.

Knows cues and the words of sittings; must not know how several labels prove each other (`voices` does).

>>> from corpus.reading.sheet import ruled
>>> from corpus.reading.talk.stops import dots
>>> page = ruled("LAMPS\n\n  Mr. LEE. Mr. President, the lamps are out.\n  I yield the floor.")
>>> [cue.label.name for cue in only_speaker(page, list(dots(page)))]
['LEE']
"""

from collections.abc import Sequence

from corpus.reading.sheet import Sheet
from corpus.reading.talk.clerks import written
from corpus.reading.talk.cues import Cue
from corpus.reading.words.persons import ADDRESSED, ADDRESSED_EAST

FAMILIES = frozenset(["colon", "dot"])
SURE = 2.5
OPENING = 160
"""Characters of a speech within which it addresses the chair."""
NEAR = 14


def only_speaker(sheet: Sheet, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The labels of the one who speaks on the page; none where several may, or nothing tells of a sitting.

    A sitting is told by a speech that addresses its chair or by a clerk's line behind the speech.
    """
    told = [cue for cue in cues if cue.family in FAMILIES and _names_one(cue)]
    said = tuple(cue for cue in told if cue.says)
    if not said or len({cue.label.key for cue in told}) > 1:
        return ()
    if any(addresses(sheet.text, cue.begin) for cue in said) or (len(told) == 1 and _done(sheet, said[0])):
        return said
    return ()


def _names_one(cue: Cue) -> bool:
    """True for a name with a title, or in capitals as a whole."""
    label = cue.label
    if label.kind != "person" or not label.name:
        return False
    titled = label.weight >= SURE or (label.case == "uncased" and bool(label.role))
    return titled or (label.case == "caps" and " " in label.name)


def addresses(text: str, begin: int) -> bool:
    """True where the words from `begin` on soon address the chair of a sitting: "Mr. Speaker, I rise"."""
    opening = text[begin : begin + OPENING]
    return any(called in opening for called in ADDRESSED) or opening[:NEAR].startswith(ADDRESSED_EAST)


def _done(sheet: Sheet, cue: Cue) -> bool:
    """True where a clerk's line stands behind the speech."""
    behind = (line.of(sheet.text) for line in sheet.lines[cue.line + 1 :] if line.gap)
    return any(written(line) == "closing" for line in behind)
