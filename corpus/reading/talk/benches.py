r"""Interruptions in a French record: whom it names, or the benches from which a voice comes, in its lines.

A journal of sittings sets them behind a sentence or what is done: "(Bruit.) M. Lié. Non ! A droite. Si !".
Knows lines and `label`; must not know where a turn ends.

>>> from corpus.reading.sheet import ruled
>>> page = ruled("M. Lié. Je parle.\nA droite. Non !\nM. Mous (Eure). Si. (Bruit.) M. le président. Assez !")
>>> known = [Cue(at, 0, 0, 0, 0, label("M. Lié"), "dot") for at in (0, 2, 2)]
>>> [cue.label.name or cue.label.role for cue in benches(page, known)]
['A droite', 'Mous', 'M. le président']
"""

import re
from collections.abc import Iterator, Sequence

from corpus.reading.labels import Label, label
from corpus.reading.naming import fold, gender
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import Cue
from corpus.reading.words.benches import CROWD, NOBLE, YOUNGER
from corpus.reading.words.titles import PARTICLES

FEWEST = 3
"""Labels with a title that tell of a record."""
TITLED = ("M. ", "Mme ", "MM. ", "Mlle ", "M. le ", "MME ")
# "A droite. Oui", "M. Lié (Eure). Je": up to the words behind the stop
VOICED = re.compile(
    rf"(?:(?P<crowd>{CROWD})|(?P<who>(?:M\.|Mme|Mlle) [^\s.!?:;()\[\]«»,][^.!?:;()\[\]\n«»]{{1,70}}"
    r"(?: ?\([^()\n.]{2,30}\))?))\.\s{1,2}(?:[—–-] ?)?(?=[A-ZÀ-Þ«(…]|\.\.\.)"
)
ENDED = frozenset(")]!?.»…")
MISREAD = frozenset("1Ilrt")
"""What a scan reads for the mark that ends a call."""
ABBREVIATED = re.compile(r"(?:\bMM?|\bMgr|\bSt|\bart|\bn|\b[A-Z]|\bp)\.$")
LISTED = (", M", ", MM", ", Mme", ", Mlle")
"""How the words up to a stop end where it is a title's, in a list: "Mme Anne Lié, M."."""
MOST = 8
"""Words of a label."""


def benches(sheet: Sheet, known: Sequence[Cue]) -> Iterator[Cue]:
    """Further labels with a full stop, where several of the `known` ones have a title."""
    text = sheet.text
    if sum(text.startswith(TITLED, cue.start) for cue in known) < FEWEST:
        return
    starts = {cue.start for cue in known}
    keys = {cue.label.key for cue in known}
    for at, line in enumerate(sheet.lines):
        if line.kind == "furniture":
            continue
        for found in VOICED.finditer(text, line.start, line.end):
            start = found.start()
            if start in starts:
                continue
            words = _crowd(found["crowd"]) if found["crowd"] else _named(found["who"])
            if words and _set_off(text, line.start, start, known=words.key in keys):
                stop = found.end(str(found.lastgroup))
                yield Cue(at, start, start, stop, found.end(), words, "dot")


def named_within(sheet: Sheet, known: Sequence[Cue]) -> Iterator[Cue]:
    """Further labels that are one name and a full stop, inside lines: of those whom other lines open with and
    this one does not: "Lié. Je parle. Mous. Non.".
    """
    text = sheet.text
    names = {cue.label.name for cue in known if cue.label.kind == "person" and text[cue.stop] == "."}
    own = {cue.line: cue.label.name for cue in known}
    if len(names) < FEWEST or any(" " in name for name in names) or any(cue.label.gender for cue in known):
        return
    pattern = re.compile(rf"(?<=[^?][.!…] )({'|'.join(map(re.escape, sorted(names)))})\. (?=[^\W\d_a-zа-я])")
    for at, line in enumerate(sheet.lines):
        for found in pattern.finditer(text, line.start, line.end) if at in own else ():
            words = label(found.group(1))
            if words and found.group(1) != own[at]:
                yield Cue(at, found.start(), found.start(), found.end(1), found.end(), words, "dot")


def _set_off(text: str, line: int, start: int, *, known: bool) -> bool:
    """True where nothing, a sentence or what is done stands before a label; before a `known` one also what a
    scan reads for a mark.
    """
    before = text[line:start].rstrip(" -–—")
    if not before:
        return True
    if known and before[-1] in MISREAD and before[-2:-1] == " ":
        return True
    return before[-1] in ENDED and not ABBREVIATED.search(before)


def _crowd(words: str) -> Label:
    """The benches, or some member, from whom a word comes."""
    return Label("role", "", words, "", "", "title", 2.5, words.casefold())


def _named(words: str) -> Label | None:
    """The member whom a title names, whatever letters a scan has lost: "M. Lié dp La Tour (Eure)"."""
    if words.count(" ") > MOST or words.endswith(LISTED):
        return None
    found = label(words)
    if found:
        return found if found.weight >= 2 and found.kind in {"person", "title"} else None
    shown, _, seat = words.partition("(")
    title, *names = shown.split()
    role = [title]
    if names[0] == "le" and len(names) > 2 and fold(names[1]) in NOBLE:
        role += names[:2]
        names = names[2:]
    if not names or not all(map(_of_a_name, names)) or not any(name[0].isupper() for name in names):
        return None
    name = " ".join(names)
    told = ", ".join(filter(None, (" ".join(role) if len(role) > 1 else "", seat.rstrip(") "))))
    return Label("person", name, told, gender([fold(title)]), "", "title", 2.5, name.casefold())


def _of_a_name(word: str) -> bool:
    """True for a word with a capital, a particle, and what tells a son from his father."""
    return word[0].isupper() or word in PARTICLES or word in YOUNGER or len(word) == len("de")
