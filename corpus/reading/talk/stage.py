"""Stage directions: bracketed words that nobody spoke, and how words were delivered.

Knows brackets and the words of stage directions; must not know who speaks.

>>> is_direction("(Laughter.)"), is_direction("(which was late)")
(True, False)
>>> delivery("Via interpreter")
'via interpreter'
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from corpus.reading.reading import Block
from corpus.reading.sheet import Sheet
from corpus.reading.words.demeanour import DOING, PRONOUNS
from corpus.reading.words.lookalikes import ACTS, DELIVERIES, LANGUAGES, SCENES, STAGE

BRACKETS = {
    "(": ")",
    "[": "]",
    "（": "）",
    "【": "】",
    "［": "］",
    "<": ">",
    "«": "»",
    "*": "*",
    "_": "_",
    "{": "}",
}
QUOTED = frozenset(('"(', '"[', "“(", "“["))
INNER = re.compile(r"[(\[（【][^()\[\]（）【】\n]{1,160}[)\]）】]")
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# "Nota:   (", "Ndr: [", before what is noted in a bracket
NOTE = re.compile(
    r"(?:anm(?:erkung|\. d\. red)|ed|n\.?d\.?[art]|not[ae]|примечание)\.?\s*:?\s*(?=[(\[])",
    re.IGNORECASE,
)
NOTING = frozenset("AENPnПп")
"""What such a note opens with."""
ROMAN = frozenset("ivxl")
PARTS = SCENES | ACTS
REFLEXIVE = PRONOUNS | {"se", "si"}
LONGEST = 400
"""A bracket longer than this is no stage direction."""


def wrapped(line: str) -> bool:
    """True where the whole line stands in one pair of brackets: "(Applause)", "[Laughter.]"."""
    if line[:2] in QUOTED and line[-2:-1] == BRACKETS[line[1]]:
        line = line[1:-1]  # "(Music plays)", in quotation marks
    close = BRACKETS.get(line[:1])
    if close is None or (line[:1] in "<«" and len(line) > 40):
        return False
    body = line.rstrip(".!…*") if close not in "*_" else line
    return 2 < len(body) <= LONGEST and body.endswith(close) and close not in body[1:-1]


def is_direction(bracket: str) -> bool:
    """True where the words in the bracket are those of a stage direction."""
    words = [word.casefold() for word in WORD.findall(bracket)]
    if not words:
        return bracket[1:-1].strip() in {"…", "...", "sic", "ph", "?"}
    if any(word in STAGE for word in words):
        return len(words) <= 4 or words[0] in STAGE or words[-1] in STAGE or bracket[1:-1].isupper()
    return _done(words) or bool(delivery(bracket[1:-1]))


def _done(words: Sequence[str]) -> bool:
    """True for what somebody does, in one verb: "(lächelt)", "(si sorride)"."""
    alone = len(words) == 1 or (len(words) == 2 and words[0] in REFLEXIVE)
    return alone and len(words[-1]) > 2 and words[-1] in DOING


def directions(text: str, start: int, end: int) -> list[Block]:
    """The stage directions inside `text[start:end]`, in order."""
    said = text[start:end]
    if "(" not in said and "[" not in said and "（" not in said:
        return []
    found = INNER.finditer(text, start, end)
    return [Block(*one.span(), "stage") for one in found if is_direction(one.group())]


def scene(line: str) -> bool:
    """True for the heading of a scene or an act of a play: "Scene II.", "Erster Auftritt", "FIRST ACT".

    >>> scene("SCENE THE SECOND."), scene("SCENE 4: [Music]"), scene("Seen."), scene("The Lamps Act")
    (True, True, False, False)
    """
    words = line.split() if line[0].isupper() and line[-1] not in ",;?!" else ()
    if len(words) < 2:
        return False
    first, last = words[0].strip(".,:").casefold(), words[-1].strip(".,:").casefold()
    if first not in PARTS and last not in PARTS:
        return False
    second = words[1].strip(".,:").casefold()
    if first in PARTS and (second.isdigit() or set(second) <= ROMAN):
        return words[1][-1] in ".,:" or len(words) == 2
    if len(words) > 4 or line[-1] == ":":
        return False
    if first in SCENES or last in SCENES:
        return all(word[0].isupper() or word[0].isdigit() for word in words) or (
            first in SCENES and len(words) == 2
        )
    numbered = first.isdigit() or set(first) <= ROMAN
    return (line.isupper() and (first in ACTS or last in ACTS)) or (last in ACTS and numbered)


@lru_cache(maxsize=2048)
def delivery(words: str) -> str:
    """The words, in lower case, if they say how something was delivered; else ""."""
    shown = " ".join(words.casefold().split()).strip(" .,;:")
    if not shown or len(shown) > 80:
        return ""
    if any(map(shown.__contains__, DELIVERIES)):
        return shown
    parts = shown.split()
    if (
        len(parts) <= 4
        and parts[0] in {"in", "en", "auf", "на", "spoke", "speaking"}
        and parts[-1] in LANGUAGES
    ):
        return shown
    return ""


def opening_delivery(text: str, start: int, end: int) -> str:
    """What a bracket at the very beginning of a speech says about its delivery, or ""."""
    if text[start : start + 1] in {"(", "["}:
        found = INNER.match(text, start, min(end, start + 90))
        if found:
            return delivery(found.group()[1:-1])
    return ""


def bracket_end(sheet: Sheet, at: int, last: int) -> int:
    """The line that ends a bracket which opens line `at` and runs over several; `at - 1` where none does."""
    text, line = sheet.text, sheet.lines[at]
    start = line.start
    if text[start].isalpha():
        note = NOTE.match(text, start, line.end) if text[start] in NOTING else None
        if not note:
            return at - 1  # as most lines begin
        start = note.end()
    while start < line.end and (text[start].isdigit() or text[start] == " "):
        start += 1
    if start == line.end or text[start] not in "([" or text.find(BRACKETS[text[start]], start, line.end) >= 0:
        return at - 1
    for to in range(at + 1, min(at + 8, last + 1)):
        line = sheet.lines[to]
        found = text.find(BRACKETS[text[start]], line.start, line.end)
        if found >= 0:
            return to if not any(char.isalnum() for char in text[found : line.end]) else at - 1
        if line.gap:
            break
    return at - 1


def bracketed(sheet: Sheet) -> frozenset[int]:
    """The lines of stage directions that run over several lines."""
    found: list[int] = []
    last, end = len(sheet.lines) - 1, -1
    signs = {first for first in sheet.openings() if first in NOTING or not first.isalpha()}
    for at in sheet.opened_by(signs):
        if at > end:
            end = bracket_end(sheet, at, last)
            found.extend(range(at, end + 1))
    return frozenset(found)
