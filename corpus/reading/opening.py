"""What stands before a page's first label and is speech all the same: a page cut out of the middle of a turn.

Knows lines and the words of a first person; must not know names.
"""

import re

from corpus.reading.cues import Cue, lead
from corpus.reading.labels import label
from corpus.reading.passages import Passage, Who
from corpus.reading.pieces import inner, kept, line_kind, pieces_of
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.turns import WORDS
from corpus.reading.words.persons import ABOUT, FIRST, GREETINGS, SECOND

SHORTEST = 50
GOES_ON = ("...", "…", "--", "– ", "— ")
HEADERS = 4
"""Lines that a cut page may print above the speech that it begins in."""
NAME = r"[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]+)*"
THANKS = re.compile(
    r"(?:Thank you(?: very much| so much)?|Thanks(?: very much| so much| a lot)?|Gracias|Merci|Danke"
    rf"|Obrigad[oa]|Grazie|Спасибо),? ((?:[A-Z][a-z]{{0,2}}\. )?{NAME}(?: {NAME}){{0,2}})(?=[.,!?—–-])"
)


def begins_inside(sheet: Sheet, first: Cue) -> Passage | None:
    """The turn that runs when the page begins, up to its first label; None where no speech stands there."""
    at = _start(sheet, first.line)
    if at is None:
        return None
    begin = lead(sheet.text, sheet.lines[at].start, sheet.lines[at].end)
    pieces = kept(sheet.text, list(pieces_of(sheet, range(at, first.line + 1), begin, first.at)), last=False)
    if not pieces:
        return None
    who, cue = thanked(sheet.text, first)
    rule = "thanked-by-the-next" if who else "page-begins-inside"
    start, end = pieces[0].start, pieces[-1].end
    return Passage("turn", start, end, who, rule, cue=cue, inner=inner(sheet.text, pieces))


def _start(sheet: Sheet, stop: int) -> int | None:
    """The line at which the speech begins: in mid-sentence, with a greeting, or as the page's first prose."""
    text = sheet.text
    lines = [at for at in range(stop) if line_kind(sheet, at) == "speech"]
    if not lines:
        return None
    top = lead(text, sheet.lines[lines[0]].start, sheet.lines[lines[0]].end)
    if (text[top : top + 1].islower() or text.startswith(GOES_ON, top)) and _prose(sheet, lines[0]):
        return lines[0]
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
    return line.end - line.start >= SHORTEST or sheet.text[line.end - 1] in ".?!"


def _personal(sheet: Sheet, at: int, stop: int, share: float) -> bool:
    """True where the lines from `at` say "I" and "you" often enough, and speak of no interview."""
    text = sheet.text[sheet.lines[at].start : sheet.lines[stop - 1].end][:6000]
    words = WORDS.findall(text.casefold().replace("’", "'"))
    own = sum(word in FIRST or word in SECOND for word in words)
    return own >= share * len(words) and not any(sign in text[:600].casefold() for sign in ABOUT)


def thanked(text: str, first: Cue) -> tuple[Who | None, Span | None]:
    """Whom the next speaker thanks in his first words: who has just spoken."""
    found = THANKS.match(text, first.begin, first.begin + 80)
    words = label(found.group(1).strip()) if found else None
    if not found or not words or words.kind not in {"person", "title"} or words.key == first.label.key:
        return None, None
    start, end = found.start(1), found.start(1) + len(found.group(1).rstrip())
    return Who(start, end, words.kind, words.name, words.role, words.gender), Span(found.start(), end)
