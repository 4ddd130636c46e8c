r"""Labels that a page spreads over lines: a name above a colon, above its bracket, above fields of who it is.

Knows lines and `label`; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("Ann\n:\n\nWhy?\n\nMr LEE\n(Brill) (14:01):  It was late.")
>>> [(cue.label.name, page.text[cue.begin :][:4]) for cue in spread(page)]
[('Ann', 'Why?'), ('LEE', 'It w')]
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.reading.labels import label, own_name
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import SENTENCE_ENDS, Cue

TITLED, SURE = 2.5, 2.0
"""The weight of a name with a title, and of one above a colon."""
LONGEST, FIELD = 60, 40
FIELDS = 3
# "(Brill—Keeper of the Lamp) (14:01):  "
PLACED = re.compile(r"\([^()\n]{2,120}\)\s?(?:\(\d{1,2}[:.]\d\d(?:[:.]\d\d)?\)\s?)?:\s+(?=\S)")


def spread(sheet: Sheet) -> Iterator[Cue]:
    """The labels of several lines that end in a colon, by their kind."""
    text = sheet.text
    if 1 in [line.end - line.start for line in sheet.lines]:
        yield from _above_colons(sheet)
    if "(" in text and "):" in text and "\n(" in text:
        yield from _above_brackets(sheet)


def beyond(cues: Sequence[Cue], held: Sequence[Cue]) -> list[Cue]:
    """The cues without those that stand inside a label that is spread over lines."""
    own = {cue.start: cue for cue in held}
    starts = sorted(own)
    kept: list[Cue] = []
    for cue in cues:
        at = bisect_left(starts, cue.start) - 1
        if at < 0 or own[starts[at]].begin <= cue.start:
            kept.append(own.get(cue.start, cue))
    return kept


def _above_colons(sheet: Sheet) -> Iterator[Cue]:
    """The lines above one that is nothing but a colon; a direction may stand between."""
    text = sheet.text
    for at, line in enumerate(sheet.lines[:-1]):
        if line.end - line.start > 1 or text[line.start] not in ":：" or line.gap or not at:
            continue
        directed = at > 1 and text[sheet.lines[at - 1].start] in "([（" and sheet.lines[at - 1].gap == 0
        named = at - 1 - directed
        own = sheet.lines[named]
        shown = own.of(text)
        if len(shown) > FIELD or text[own.end - 1] in SENTENCE_ENDS:
            continue
        words = label(shown) or own_name(shown, SURE)
        words = replace(words, weight=max(words.weight, SURE))
        yield Cue(named, own.start, own.start, own.end, sheet.lines[at + 1].start, words, "colon")


def _above_brackets(sheet: Sheet) -> Iterator[Cue]:
    """The names with a title above a bracket and its colon."""
    for at, below in enumerate(sheet.lines[1:]):
        found = None if below.gap else PLACED.match(sheet.text, below.start, below.end)
        line = sheet.lines[at]
        words = label(line.of(sheet.text)) if found and line.end - line.start < LONGEST else None
        if found and words and words.weight >= TITLED:
            yield Cue(at, line.start, line.start, line.end, found.end(), words, "colon")


def above_fields(sheet: Sheet) -> Iterator[Cue]:
    """The names with a title above a few short lines and a blank one, where several stand so."""
    short = (
        at
        for at, (line, below) in enumerate(pairwise(sheet.lines))
        if line.end - line.start <= LONGEST and below.gap == 0
    )
    blocks = [(at, end) for at in short if (end := _fields_end(sheet, at))]
    if len(blocks) < 2:
        return
    often = {count for count, times in Counter(end - at for at, end in blocks).items() if times > 1}
    for at, end in blocks:
        line = sheet.lines[at]
        words = label(line.of(sheet.text)) if end - at in often else None
        if words and words.weight >= TITLED and words.kind == "person":
            yield Cue(at, line.start, line.start, line.end, sheet.lines[end].start, words, "alone")


def _fields_end(sheet: Sheet, at: int) -> int:
    """The line behind two or three short ones below line `at`, if a blank one parts them; 0 for others."""
    for end in range(at + 1, min(at + 2 + FIELDS, len(sheet.lines))):
        line = sheet.lines[end]
        if line.gap:
            return end if end > at + 2 else 0
        if line.end - line.start > FIELD or sheet.text[line.end - 1] in SENTENCE_ENDS:
            return 0
    return 0
