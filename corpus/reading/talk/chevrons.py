r"""Closed captions: ">>" before whoever speaks next, with a label or without one, on any line.

Knows lines and `label`; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled(">> Good evening. >> REPORTER: They ran.\n>> We did.\n>>> Now the weather.")
>>> [(cue.label.role, page.text[cue.begin :][:4]) for cue in chevrons(page)]
[('', 'Good'), ('REPORTER', 'They'), ('', 'We d'), ('', 'Now ')]
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from corpus.reading.labels import Label, label
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import Cue

SIGN = ">>"
FEWEST = 3
OPENS = re.compile(r">{2,12}[ \t]*(?=[^\s>.])")
ENDS = frozenset('.?!"”)]-–—…♪,:')
"""What may stand before chevrons inside a line."""
NAMED = 40
NEAR = 40
"""Characters before the sign that are looked at, so that one long line costs no more than many."""
OPEN = Label("role", "", "", "", "", "uncased", 3.0, SIGN)
"""The label that says no more than that somebody else speaks."""
QUOTING = ("wrote:", "<html", "<div", "std::", "cin >>")
"""What tells that such signs quote a letter or belong to a program."""
# ">>> import lamps", ">>> lamp, oil = lit(1)", ">>> lamp.lit()"
CODE = re.compile(
    r">>> ?(?:import |from \S{1,60} import |print |[\w.]{1,60}(?:, ?[\w.]{1,60}){0,4}(?: ?=|\())"
)


def chevrons(sheet: Sheet) -> Iterator[Cue]:
    """Where somebody else speaks, where a page says so three times at least."""
    text = sheet.text
    if ">" not in text or text.count(SIGN) < FEWEST or any(sign in text for sign in QUOTING):
        return
    if CODE.search(text):
        return
    starts = [line.start for line in sheet.lines]
    if sum(text[start] == ">" != text[start + 1 : start + 2] for start in starts) > 1:
        return  # one letter quotes another
    for found in OPENS.finditer(text):
        at = bisect_right(starts, found.start()) - 1
        line = sheet.lines[at] if at >= 0 else None
        if line is None or found.end() >= line.end or line.kind == "furniture":
            continue
        before = text[max(line.start, found.start() - NEAR) : found.start()].rstrip()
        if before and before[-1] not in ENDS:
            continue
        yield _cue(text, at, found, line.end)


def _cue(text: str, at: int, found: re.Match[str], end: int) -> Cue:
    begin = found.end()
    colon = text.find(":", begin, min(end, begin + NAMED))
    words = label(text[begin:colon]) if colon > 0 else None
    if words and colon + 1 < end and text[colon + 1] == " ":
        words = replace(words, weight=max(words.weight, 2.5))
        return Cue(at, found.start(), begin, colon, colon + 2, words, "colon")
    stop = found.start() + len(found.group().rstrip(" \t"))
    return Cue(at, found.start(), found.start(), stop, begin, OPEN, "colon")
