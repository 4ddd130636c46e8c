r"""Labels that a page's own habit betrays: few names, again and again, set off by marks of the page's own.

"__Ann__: Yes.", "[Ann] Yes.", "Ann — Yes.", "Ann | Yes.", "Ann. Yes.": no mark by itself makes a label, but a
page that opens most of its paragraphs alike, with names that recur, labels its speakers, whatever the marks.
Knows lines and `label`; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("[Ann] Why?\n\n[Moss] It was late.\n\n[Ann] And then?\n\n[Moss] It rained.\n\n[end] None.")
>>> [cue.label.name for cue in habitual(page)]
['Ann', 'Moss', 'Ann', 'Moss']
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpus.reading.labels import label
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import SENTENCE_ENDS, Cue, says

# "__", "[", "<b>", "◆": what may stand before the name
OPENING = re.compile(r"(?:[*_\[(【|~'=+◆◇■□●▪]{1,4}|<\w{1,6}>)?\s?")
# "__:", "]", "</b>:", " — ", ". ", white space: what may stand behind it
CLOSING = re.compile(
    r"(?=[:<*_\])】|~'=>\s—.])(?:"  # most characters are none of these
    r":?(?:</\w{1,6}>|[*_\])】|~'=>]{1,4}):?\s*|\s[-–—|=]{1,2}\s+|—|(?<=\w\w)\.(?:[-–—]\s*|\s+)|\t+|\s\s+)"
)
NAME = re.compile(r"[^\W\d_](?:[\w.’'\xa0 -]{0,38}[\w.])?")
PAIRS = {
    "*": "*",
    "_": "_",
    "[": "]",
    "(": ")",
    "【": "】",
    "|": "|",
    "~": "~",
    "'": "'",
    "=": "=",
    ">": "</",
}
"""What stands before the name, and what must then stand behind it."""
PLAIN = frozenset({"", ".", ".-", ".–", ".—", "-", "–", "—"})
"""Marks that ordinary sentences have as well, and labels with a full stop."""
LONGEST = 56
SENTENCE = 120
"""A longer line is no title."""
FEWEST = 4
"""Labels that recur from which on a page has a habit."""


def habitual(sheet: Sheet) -> Iterator[Cue]:
    """The lines led by a name that the page sets off by one pair of marks again and again."""
    found: dict[tuple[str, str], list[Cue]] = defaultdict(list)
    for at, line in enumerate(sheet.lines):
        if line.kind is None and line.end - line.start > 3:
            marks, cue = _candidate(sheet.text, at, line.start, line.end)
            if cue:
                found[marks].append(cue)
    for marks, cues in found.items():
        if len(cues) >= FEWEST:
            yield from _habit(sheet, cues, "".join(marks) not in PLAIN)


def _candidate(text: str, at: int, start: int, end: int) -> tuple[tuple[str, str], Cue | None]:
    """The marks round the words that lead a line, and the words as a label; None where they can be none."""
    opening = "" if text[start].isalpha() or not (found := OPENING.match(text, start, end)) else found.group()
    begin = start + len(opening)
    closing = CLOSING.search(text, begin + 1, min(end, begin + LONGEST))
    if not closing or closing.end() >= end or not NAME.fullmatch(text, begin, closing.start()):
        return ("", ""), None
    if PAIRS.get(opening.strip()[-1:], "") not in closing.group():
        return ("", ""), None  # all of the line is set off, not the name
    words = label(text[begin : closing.start()])
    if not words or words.kind == "organisation":
        return ("", ""), None
    said = text[end - 1] in SENTENCE_ENDS or end - start > SENTENCE
    said = said and says(text, closing.end(), end)
    cue = Cue(at, start, begin, closing.start(), closing.end(), words, "colon", said)
    return (opening.strip(), closing.group().strip()), cue


def _habit(sheet: Sheet, cues: Sequence[Cue], marked: bool) -> Iterator[Cue]:
    """The cues, if labels that recur open most of the paragraphs among them; `marked`: by marks that ordinary
    sentences have not, so that half of the paragraphs do.
    """
    times = Counter(cue.label.key for cue in cues if cue.says)
    often = {key for key, count in times.items() if count > 1}
    again = [cue for cue in cues if cue.label.key in often]
    if len(often) < 2 or len(again) < FEWEST or sum(cue.says for cue in again) * 3 < len(again) * 2:
        return
    lines = sheet.lines[again[0].line : again[-1].line + 1]
    paragraphs = sum(line.gap > 0 for line in lines) or len(lines)
    if len(again) * (3 if marked else 2) < paragraphs or 3 * len(often) > 2 * len(again):
        return
    for cue in cues:
        more = 2.0 if cue.label.key in often else 1.2 if not marked and " " in cue.label.key else 0.0
        words = replace(cue.label, weight=cue.label.weight + more)
        yield replace(cue, label=words, family="colon" if marked else "dot")
