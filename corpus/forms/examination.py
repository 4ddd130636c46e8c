"""Depositions and trials: Q. and A., whose letters stand for counsel and witness named elsewhere.

`BY MR. LEE:` names who asks from there on; a page header ("ANN MOSS - Direct"), the oath or a title names
the witness.  Knows `corpus.reading`; must not know other forms.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from corpus.reading.passages import Claim, Found, Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.talk.regions import region, speeches
from corpus.reading.talk.testimony import (
    ASKS,
    BELOW,
    BY,
    FULL,
    START,
    addressed,
    appearing,
    by,
    examiners,
    witnesses,
)
from corpus.reading.talk.voices import heard
from corpus.reading.values import replace
from corpus.reading.words.roles import ANSWERERS, ASKERS

NAME = "examination"
WITNESS = "the witness"
LETTERED = ({"q", "a"}, {"question", "answer"})
# "WITNESS:  ANN MOSS", "Examined by Mr. Lee:"
ANNOUNCED = re.compile(
    rf"WITNESS: +{FULL} ?(?:\[|$)|(?:Further |[Rr]e-?|[Cc]ross-?)?[Ee]xamined by [^:\n]{{2,40}}: *(?:\[|$)"
)


def claims(sheet: Sheet) -> Iterator[Claim]:
    """The whole exchange, where bare Q and A make a good part of its labels."""
    cues = heard(sheet).cues
    bare = [cue.label.key for cue in cues if cue.family == "bare"]
    letters = {cue.label.key for cue in cues if not cue.label.name}
    lettered = any(pair <= letters for pair in LETTERED)
    if not lettered and WITNESS not in letters:
        return
    told = lettered and (any(by(sheet, cue) for cue in cues) or BY.search(sheet.text))
    if (
        told
        or ({"q", "a"} <= set(bare) and 3 * len(bare) >= len(cues))
        or next(witnesses(sheet, len(sheet.lines)), None)
    ):
        for claim in region(sheet, NAME, heard(sheet).group, "labels, Q and A or the witness among them"):
            yield replace(claim, score=min(claim.score + 0.01, 0.99))


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a label; Q and A are taken for counsel and witness where the page names them."""
    found = speeches(sheet, claim)
    said = tuple(passage for passage in found.passages if not _announces(sheet.text, passage))
    found = replace(found, passages=said)
    asking, answering = list(examiners(sheet)), list(witnesses(sheet, claim.stop))
    asking = sorted((*asking, *appearing(sheet.text, said, bool(asking or answering))), key=START)
    headed = bool(answering)
    answering = answering or addressed(sheet.text, said)
    if answering and (asking or headed):  # a paper's interview names neither
        found = replace(found, passages=tuple(_lettered(sheet.text, one) for one in found.passages))
    passages = tuple(_named(one, asking, answering) for one in found.passages)
    return replace(found, passages=passages, names=(*found.names, *answering))


def _announces(text: str, passage: Passage) -> bool:
    """True for a clerk's line that looks like a turn: "WITNESS:  ANN MOSS", "being sworn, testified:"."""
    if passage.label is None:
        return BELOW.match(text, passage.start, passage.end) is not None
    return bool(ANNOUNCED.match(text, passage.label.start, passage.end))


def _lettered(text: str, passage: Passage) -> Passage:
    """The passage; of one whose letter was taken for the page's interviewed the letter again."""
    if passage.label is None or passage.rule not in {"answer-of-the-interviewed", "interviewed-by"}:
        return passage
    start, end = passage.label.start, passage.label.end
    return replace(passage, who=Who(start, end, "role", role=text[start:end]), rule="label", cue=None)


def _named(passage: Passage, asking: list[Who], answering: list[Who]) -> Passage:
    if not passage.who or passage.who.kind == "person":
        return passage
    role = passage.who.role.casefold().strip(".")
    if role in ASKERS and (len(role) == 1 or role in ASKS):
        return _taken(passage, asking, "examined-by", first=False)
    if role in ANSWERERS or role == WITNESS:
        return _taken(passage, answering, "witness-named", first=True)
    return passage


def _taken(passage: Passage, people: list[Who], rule: str, first: bool) -> Passage:
    """The passage as said by the last of `people` named before it, or (`first`) by the first named after."""
    at = bisect_left(people, passage.end, key=START)  # who says in a turn who they are says all of it
    one = people[at - 1] if at else people[0] if first and people else None
    return replace(passage, who=one, rule=rule, cue=Span(one.start, one.end)) if one else passage
