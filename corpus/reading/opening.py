"""What stands before a page's first label and is speech all the same: a page cut out of the middle of a turn.

Knows lines and the words of a first person; must not know names.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from corpus.reading.cues import Cue, lead
from corpus.reading.labels import label
from corpus.reading.passages import Passage, Who
from corpus.reading.pieces import inner, kept, line_kind, pieces_of
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.turns import WORDS
from corpus.reading.words.persons import ABOUT, FIRST, GREETINGS, SECOND
from corpus.reading.words.roles import ASKERS, STEWARDS

SHORTEST = 50
GOES_ON = ("...", "…", "--", "– ", "— ")
Taken = tuple[Who | None, str, Span | None]
"""Who is taken to speak, by which rule, from which words."""
OPEN: Taken = (None, "page-begins-inside", None)
# "…", "--", "... [Interjections.]"
BROKEN_OFF = re.compile(r"(?:\.\.\.|…|-{1,2}|[–—])\s*(?:[\[(][^\[\]()]{1,30}[\])])?$")
HEADERS = 4
"""Lines that a cut page may print above the speech that it begins in."""
NAME = r"[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]+)*"
THANKS = re.compile(
    r"(?:Thank you(?: very much| so much)?|Thanks(?: very much| so much| a lot)?|Gracias|Merci|Danke"
    rf"|Obrigad[oa]|Grazie|Спасибо),? ((?:[A-Z][a-z]{{0,2}}\. )?{NAME}(?: {NAME}){{0,2}})(?=[.,!?—–-])"
)


def begins_inside(sheet: Sheet, cues: Sequence[Cue]) -> Passage | None:
    """The turn that runs when the page begins, up to its first label; None where no speech stands there.

    Who speaks is taken from what the page tells: whom the next one thanks, who goes on after the next one,
    or who alone is left.  Otherwise it stays open.
    """
    first = cues[0]
    at = _start(sheet, first.line)
    if at is None:
        return None
    begin = lead(sheet.text, sheet.lines[at].start, sheet.lines[at].end)
    pieces = kept(sheet.text, list(pieces_of(sheet, range(at, first.line + 1), begin, first.at)), last=False)
    if not pieces:
        return None
    start, end = pieces[0].start, pieces[-1].end
    who, rule, cue = thanked(sheet.text, first) or resumed(sheet.text, end, cues) or left(cues) or OPEN
    return Passage("turn", start, end, who, rule, cue=cue, inner=inner(sheet.text, pieces))


def _start(sheet: Sheet, stop: int) -> int | None:
    """The line at which the speech begins: in mid-sentence, with a greeting, or as the page's first prose."""
    text = sheet.text
    lines = [at for at in range(stop) if line_kind(sheet, at) == "speech"]
    if not lines:
        return None
    for at in lines[:HEADERS]:
        top = lead(text, sheet.lines[at].start, sheet.lines[at].end)
        apart = at == lines[0] or sheet.lines[at].gap or top > sheet.lines[at].start
        if apart and (text[top : top + 1].islower() or text.startswith(GOES_ON, top)) and _prose(sheet, at):
            return at
    for at in lines:
        if sheet.lines[at].of(text)[:30].casefold().startswith(GREETINGS) and _personal(sheet, at, stop, 0.0):
            return at
    headed = lines[0] > HEADERS or _headed(sheet, lines[0])
    if not headed and _prose(sheet, lines[0]) and _personal(sheet, lines[0], stop, 0.015):
        return lines[0]
    return None


def _headed(sheet: Sheet, at: int) -> bool:
    """True where a heading or byline stands above line `at`."""
    return any(line.kind in {"heading", "byline", "dateline"} for line in sheet.lines[:at])


def _prose(sheet: Sheet, at: int) -> bool:
    """True where line `at` belongs to a paragraph of sentences."""
    line = sheet.lines[at]
    return line.end - line.start >= SHORTEST or sheet.text[line.end - 1] in ".?!…-–—"


def _personal(sheet: Sheet, at: int, stop: int, share: float) -> bool:
    """True where the lines from `at` say "I" and "you" often enough, and speak of no interview."""
    text = sheet.text[sheet.lines[at].start : sheet.lines[stop - 1].end][:6000]
    words = WORDS.findall(text.casefold().replace("’", "'"))
    own = sum(word in FIRST or word in SECOND for word in words)
    return own >= share * len(words) and not any(sign in text[:600].casefold() for sign in ABOUT)


def thanked(text: str, first: Cue) -> Taken | None:
    """Whom the next speaker thanks in his first words: who has just spoken."""
    found = THANKS.match(text, first.begin, first.begin + 80)
    words = label(found.group(1).strip()) if found else None
    if not found or not words or words.kind not in {"person", "title"} or words.key == first.label.key:
        return None
    who = Who(found.start(1), found.end(1), words.kind, words.name, words.role, words.gender)
    return who, "thanked-by-the-next", Span(found.start(), found.end())


def resumed(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who goes on with a dash or dots where the page's first turn broke off with them."""
    broke = BROKEN_OFF.search(text, max(0, end - 40), end)
    if not broke or len(cues) < 2 or not text.startswith(GOES_ON, cues[1].begin):
        return None
    return _taken(cues[1], "resumed-after-the-next")


def left(cues: Sequence[Cue]) -> Taken | None:
    """The one speaker left, if there is one: of two who take turns the other; of many the one who answers."""
    first = {cue.label.key: cue for cue in reversed(cues)}
    if cues[0].label.key == "q" and "a" in first:
        return _taken(first["a"], "answer-before-a-question")
    again = sum(a.label.key == b.label.key for a, b in pairwise(cues))
    if len(first) == 2 and 10 * again <= len(cues):
        return _taken(next(cue for key, cue in first.items() if key != cues[0].label.key), "the-other-of-two")
    answering = [cue for cue in first.values() if not _serves(cue)]
    if _serves(cues[0]) and len(answering) == 1:
        return _taken(answering[0], "the-only-one-asked")
    return None


def _serves(cue: Cue) -> bool:
    """True for the one who asks or runs the exchange."""
    return any(word in ASKERS or word in STEWARDS for word in cue.label.key.split())


def _taken(cue: Cue, rule: str) -> Taken:
    label = cue.label
    who = Who(cue.start, cue.stop, label.kind, label.name, label.role, label.gender)
    return who, rule, Span(cue.start, cue.stop)
