r"""Plays: a name and a full stop before what is said, "Ada. Who is there?", "Ada (softly). Nobody.".

A name alone before a full stop is easily a sentence; here several recur and open most of the page's lines.
Knows lines; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("Ada. Who?\nIlo. I.\nAda (softly).\nCome.\nIlo. No.\nIt is dark.\nAda. Ilo!\nIlo. Ada.")
>>> [cue.label.name for cue in played(page)]
['Ada', 'Ilo', 'Ada', 'Ilo', 'Ada', 'Ilo']
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from corpus.reading.labels import label
from corpus.reading.naming import fold
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import Cue, led, recurring
from corpus.reading.values import replace
from corpus.reading.words.lookalikes import FIELDS, OPENERS

SPOKEN = re.compile(
    r"((?:[DL]['’])?[^\W\d_]{2,20}(?:[ -][^\W\d_]{2,20})?)( ?\([^()\n]{2,80}\))?"
    r"\.(?:[ \t]{1,4}(?=\S)|[ \t]*$)"
)
BARE = re.compile(r"([^\W\d_]{2,20}(?:[ -][^\W\d_]{2,20})?)[ \t]*$")
OFTEN, TWICE = 3, 2
SPEECH = 8
"""Lines of a speech below a name in capitals."""
PLAYED = 2.01
"""The weight of such a name."""


def played(sheet: Sheet) -> Iterator[Cue]:
    """The lines that a name and a full stop open, where names that recur open most lines."""
    if len(recurring(sheet)) < 2 * TWICE:
        return
    found = [(at, mark) for at, mark in led(sheet, SPOKEN) if _may_name(mark.group(1))]
    alone = [(at, mark) for at, mark in found if mark.group(1).isupper() and _alone(sheet, at, mark)]
    loud = len(alone) >= 2 * TWICE and SPEECH * len(alone) >= len(sheet.lines)
    found = _loud(sheet, alone) if loud else found
    times = Counter(mark.group(1) for _, mark in found)
    often = {name for name, count in times.items() if count >= (TWICE if loud else OFTEN)}
    recur = sum(times[name] for name in often)
    if len(often) < 2 or recur * (2 * SPEECH if loud else 5) < 2 * len(sheet.lines):
        return
    for at, mark in found:
        name = mark.group(1)
        told = loud or name in often or sheet.text.count(name[:-1]) > times[name]
        words = label(name) if told else None
        if words:
            words = replace(words, weight=PLAYED)
            yield Cue(at, mark.start(), mark.start(), mark.end(1), mark.end(), words, "dot")


def _loud(sheet: Sheet, alone: Sequence[tuple[int, re.Match[str]]]) -> list[tuple[int, re.Match[str]]]:
    """The names in capitals alone on their lines, and those that have lost their stop before what is done."""
    names = {mark.group(1) for _, mark in alone}
    bare = [(at, mark) for at, mark in led(sheet, BARE) if mark.group(1) in names]
    return sorted((*alone, *bare), key=lambda one: one[0])


def _alone(sheet: Sheet, at: int, mark: re.Match[str]) -> bool:
    """True where nothing stands behind the full stop on its line."""
    return mark.end() >= sheet.lines[at].end


def _may_name(words: str) -> bool:
    """True for words with capitals that open no sentence and name no field."""
    folded = [fold(word) for word in words.split()]
    return all(word[0].isupper() for word in words.split()) and not any(
        word in OPENERS or word in FIELDS for word in folded
    )


def one_line_each(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True for a play without blank lines whose speeches are a line each: other lines tell what is done."""
    plain = sum(
        cue.family == "dot" and cue.label.kind == "person" and cue.label.weight == PLAYED for cue in cues
    )
    many = 10 * plain >= 9 * len(cues) and 10 * len(cues) >= 6 * len(sheet.lines)
    return many and 5 * sheet.text.count("\n\n") < len(sheet.lines)
