r"""Letters that take turns before paragraphs: "I: Why?" / "R: Because.", "P. ¿Por qué?" / "R. Porque sí.".

Which letters a page uses is its own affair: two of them alternate, and what stands behind one of them asks.
Knows lines; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("I: Why?\nR: It rained.\nI: And then?\nR: We went in.\nA: no letter of the two.")
>>> [(cue.label.role, cue.label.key) for cue in paired(page)]
[('I', 'q'), ('R', 'a'), ('I', 'q'), ('R', 'a')]
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.reading.labels import Label, label
from corpus.reading.naming import HAN
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import ROLE, Cue, Family, led
from corpus.reading.words.roles import ANSWERERS, ASKERS

# "I: ", "**P.** ", "R.- ", "V) ", "F – "
MARKED = re.compile(
    r"^[ \t]{0,8}[*_]{0,3}([^\W\d_])[*_]{0,3} ?([.:：)]|[-–—](?= ))(?: ?[:：–—-])?[*_]{0,3}"
    r"(?:(?<=：)|[ \t\xa0]{1,20}|\n{1,2})(?=[^\s\d.])",
    re.MULTILINE,
)
# "Pregunta. ", "Pregunta.- ", "Frage: "
SPELLED = re.compile(r"^[*_]{0,3}([^\W\d_]{3,9})[*_]{0,3}([.:])[–—-]?[*_]{0,3} (?=\S)", re.MULTILINE)
# "AL   It was late", "Ann Lee\tIt was late"
COLUMN = re.compile(
    r"([^\W\d_a-z][^\W\d_]{0,14}(?:[ .][^\W\d_a-z][^\W\d_]{0,14}){0,2}\.?)(?: {2,12}|\t{1,3})"
    r"(?=[^\W\d_]|[\"“«¿¡(\[—-])"
)
FEW = range(2, 7)
ASKING = frozenset(word[0] for word in ASKERS) | {"i"}
TELLING = frozenset(word[0] for word in ANSWERERS) | frozenset("csvос")
LEAST = 2
SEEN = 3000
"""Characters behind a letter that are looked at for a question mark."""


def paired(sheet: Sheet) -> Iterator[Cue]:
    """The letters that stand for who asks and for who answers, and the words that these cut short."""
    marks = list(MARKED.finditer(sheet.text)) if "?" in sheet.text or "？" in sheet.text else []
    sides = _sides(sheet.text, marks) if len(marks) >= LEAST + 1 else None
    if not sides:
        return
    own = [mark for mark in marks if mark.group(1) in sides]
    bare = "Q" in sides or "A" in sides  # as `letters` has these: a German asks with F, R answers in French
    spelled = [found for found in SPELLED.finditer(sheet.text, 0, own[0].start()) if _short(found, sides)]
    starts = [line.start for line in sheet.lines]
    for mark in (*spelled, *own):
        at = bisect_right(starts, mark.start(1)) - 1
        key = "qa"[sides.index(mark.group(1) if len(mark.group(1)) == 1 else mark.group(1)[0])]
        words = Label("role", "", mark.group(1), "", "", "caps", 3.0, key)
        family: Family = "colon" if mark.group(2) in ":：" else "bare" if bare else "dot"
        yield Cue(at, starts[at], mark.start(1), mark.end(1), mark.end(), words, family)


def columned(sheet: Sheet) -> Iterator[Cue]:
    """Names and initials that only wide white space sets apart, where two of them take turns."""
    if "  " not in sheet.text and "\t" not in sheet.text:
        return
    found = [(at, mark) for at, mark in led(sheet, COLUMN) if not sheet.lines[at].indent]
    found = [(at, mark) for at, mark in found if len(mark[1]) > 1 or mark[1] < HAN]  # "時  間" is a field
    found = [(at, mark) for at, mark in found if not ROLE.match(sheet.text, mark.end(), sheet.lines[at].end)]
    if len(found) < 2 * LEAST:
        return
    times = Counter(mark.group(1) for _, mark in found)
    own = {words for words, count in times.items() if count >= LEAST and label(words)}
    some = [(at, mark) for at, mark in found if mark.group(1) in own]
    turns = sum(a.group(1) != b.group(1) for (_, a), (_, b) in pairwise(some))
    if (
        len(own) not in FEW
        or len(some) < 2 * LEAST
        or 4 * len(some) < 3 * len(found)
        or 4 * turns < 3 * len(some) - 3
    ):
        return
    for at, mark in found:
        words = label(mark.group(1))
        if words:
            words = replace(words, weight=max(words.weight, 2.5)) if mark.group(1) in own else words
            yield Cue(at, mark.start(), mark.start(), mark.end(1), mark.end(), words, "colon")


def _sides(text: str, marks: Sequence[re.Match[str]]) -> tuple[str, str] | None:
    """The letter that asks and the one that answers; None where no two letters take turns."""
    times = Counter(mark.group(1) for mark in marks)
    (one, _), (other, seldom) = (*times.most_common(2), ("", 0))[:2]
    two = [mark for mark in marks if mark.group(1) in {one, other}]
    turns = sum(a.group(1) != b.group(1) for a, b in pairwise(two))
    if seldom < LEAST or 5 * len(two) < 4 * len(marks) or 5 * turns < 4 * (len(two) - 1):
        return None
    asked = Counter(
        mark.group(1)
        for mark, after in zip(two, [*(mark.start() for mark in two[1:]), len(text)], strict=True)
        if text[mark.end() : min(after, mark.end() + SEEN)].rstrip("*_ \n\t")[-1:] in {"?", "？", "؟"}
    )
    asker, teller = (one, other) if asked[one] > asked[other] else (other, one)
    unknown = asker.casefold() not in ASKING or teller.casefold() not in TELLING
    if (
        unknown
        or not asker.isupper()
        or asked[asker] < LEAST
        or 2 * asked[asker] < times[asker]
        or 3 * asked[teller] > asked[asker]
    ):
        return None
    return asker, teller


def _short(found: re.Match[str], sides: tuple[str, str]) -> bool:
    """True for a word that one of the letters stands for: "Pregunta" where "P" asks."""
    asks, tells = ASKERS, ANSWERERS
    word = found.group(1)
    return word.casefold() in (asks if word[0] == sides[0] else tells if word[0] == sides[1] else ())
