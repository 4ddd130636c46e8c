"""Who recorded a talk, as a line at its head says with initials: "Запись А.Б. Лосева", and a label "Л".

Russian and Ukrainian print that name as the owner's: the subject's form is told by its ending.

>>> subject_of("Лосева"), subject_of("Ветровой"), subject_of("Дубовского"), subject_of("Чуб")
('Лосев', 'Ветрова', 'Дубовский', '')
"""

from collections.abc import Sequence

from corpus.reading.later import later
from corpus.reading.names import folded, parsed
from corpus.reading.passages import Passage
from corpus.reading.sheet import Sheet
from corpus.reading.words.bylines import RECORDED_BY, RECORDING_OF
from corpus.resolving.roster import LABEL, Roster

HEAD = 40
"""Lines of a page's head, at most."""
LONGEST = 60
OWNERS = (
    ("ова", "ов"),
    ("ева", "ев"),
    ("ёва", "ёв"),
    ("єва", "єв"),
    ("ина", "ин"),
    ("ына", "ын"),
    ("іна", "ін"),
    ("їна", "їн"),
    ("ского", "ский"),
    ("цкого", "цкий"),
    ("ського", "ський"),
    ("цького", "цький"),
    ("ской", "ская"),
    ("цкой", "цкая"),
    ("овой", "ова"),
    ("евой", "ева"),
    ("ёвой", "ёва"),
    ("иной", "ина"),
    ("ової", "ова"),
    ("євої", "єва"),
    ("іної", "іна"),
    ("ської", "ська"),
    ("цької", "цька"),
)
"""Endings of a family name as an owner's and as a subject's; others tell too little."""
# "Запись А.Б. Лосева", "Беседу вела А. Б. Лосева"
LINE = later(
    rf"\s*(?:(?P<of>(?i:{'|'.join(RECORDING_OF)}))|(?i:{'|'.join(RECORDED_BY)}))\s?:? "
    r"(?P<initials>(?:[А-ЯЁЄІЇҐ]\. ?){1,2})(?P<family>[А-ЯЁЄІЇҐ][а-яёєіїґ’-]{2,20})[.;]?\s*$"
)


def recorded(sheet: Sheet, passages: Sequence[Passage], roster: Roster) -> dict[str, int]:
    """The label of one letter that is whose a line above the first turn says the recording is, if nobody
    else's; and whose it is.
    """
    waiting = [label for label, who in roster.letters.items() if who is None and len(label) == 1]
    turns = [passage for passage in passages if passage.kind == "turn"] if waiting else []
    for line in sheet.lines[:HEAD] if turns else ():
        if line.start >= turns[0].start:
            break
        found = LINE.match(sheet.text, line.start, line.end) if line.end - line.start < LONGEST else None
        family = found.group("family") if found else ""
        family = subject_of(family) if found and found.group("of") else family
        if found and family and (label := folded(family[0])) in waiting:
            initials = found.group("initials").replace(" ", "")
            return {
                label: roster.admit(parsed(f"{initials} {family}"), "", "", LABEL, found.start("initials"))
            }
    return {}


def subject_of(family: str) -> str:
    """A family name, printed as an owner's, as a subject's; empty where its ending does not tell."""
    for owner, subject in sorted(OWNERS, key=lambda pair: -len(pair[0])):
        if family.endswith(owner):
            return family.removesuffix(owner) + subject
    return ""
