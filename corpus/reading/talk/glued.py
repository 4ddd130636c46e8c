r"""Labels that lost the space behind them: "§ Mr. Lee (Brill)On a point of order", "Mr SpeakerOrder!".

Where a small letter or a bracket runs into a capital, what stands before may be a label with a title; a page
whose paragraphs open so again and again has labels.  Knows lines; must not decide which candidates are real
(`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("§ Mr. LeeWhy is it dark?\n§ The Mayor (Ms Moss)It is late.\n§ Mr. LeeSo it is.")
>>> [cue.label.name for cue in glued(page)]
['Lee', 'Moss', 'Lee']
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.reading.labels import ARTICLES, label
from corpus.reading.naming import fold
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.cues import Cue, lead, opened, says
from corpus.reading.words.titles import CHAIRS, HONORIFICS

# The capital of "Yes" behind "LeeYes", "Lee]Yes", "Lee)Yes": a search leaps from one capital to the next.
SEAM = re.compile(r"[A-ZÀ-ÞА-Я“\"'(](?:(?<=[^\W\d_A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я])|(?<=\][A-ZÀ-ÞА-Я])|(?<=\).))")
LONGEST = 160
OPENING = HONORIFICS | CHAIRS | ARTICLES
"""What a label without a space behind it opens with."""
SURE = 2.0
FEWEST = 3
"""Lines that open so, on a page that has labels."""


def glued(sheet: Sheet) -> Iterator[Cue]:
    """The lines that a title and a name open with no space behind, where two people at least do."""
    likely = opened(sheet, OPENING)
    if len(likely) < FEWEST:
        return
    found = [cue for at in likely if (cue := _glued(sheet.text, at, sheet.lines[at]))]
    if len({cue.label.key for cue in found}) > 1 and len(found) >= FEWEST:
        yield from found


def _glued(text: str, at: int, line: Line) -> Cue | None:
    """The longest label that a line opens with and that runs into a sentence."""
    if line.kind == "furniture":
        return None
    start = lead(text, line.start, line.end)
    first = text[start : start + 24].split(None, 1)[:1]
    if not first or fold(first[0]) not in OPENING:
        return None
    best: Cue | None = None
    for seam in SEAM.finditer(text, start + 1, min(line.end, start + LONGEST)):
        stop = seam.start()
        words = label(text[start:stop])
        if words and words.weight >= SURE and says(text, stop, line.end):
            words = replace(words, weight=max(words.weight, 2.5))
            best = Cue(at, line.start, start, stop, stop, words, "colon")
    return best
