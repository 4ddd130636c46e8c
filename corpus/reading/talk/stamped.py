r"""Labels with a time behind them and no colon: "SPEAKER_00 [00:14:02] Right.", "Ann Lee (12:04) Right.".

Knows lines and `label`; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> text = "Ann Lee (01:14) Right.\n\nThe ferry (08:15) was late."
>>> [(cue.label.name, cue.starts_at_s, text[cue.begin :][:5]) for cue in stamped(ruled(text))]
[('Ann Lee', 74.0, 'Right')]
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from corpus.reading.labels import label, own_role
from corpus.reading.sheet import Sheet
from corpus.reading.talk.clocks import run, shape
from corpus.reading.talk.cues import Cue, seconds
from corpus.reading.values import replace
from corpus.reading.words.roles import NUMBERED

BRACKETS = frozenset("[(")
FIRST = BRACKETS | frozenset("0123456789")
BRACKETED = ("[0", "(0", "[1", "(1")
_TARGET = r"\((?:https?:/)?[/#][^\s()]{0,200}\)"
"""What a link of Markdown leads to."""
# "SPEAKER_00 [00:14:02] ", "Ann Lee, host (12:04): ", "Ann Lee [(00:14:02)](https://lamp.example) "
STAMPED = re.compile(
    r"([^\W\d][^\n\[\](){}:.?!]{0,59}?)\s{0,3}[\[(]{1,2}(\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)[\])]{1,2}"
    rf"(?:{_TARGET})?\s{{1,3}}"
    r"(?=[^\Wa-z]|[\"“«‘(\[¿¡…—–-])"
)
# "0:01:41.3 **Ann Lee** ", "[12:04] __Ann Lee__: "
BEFORE = re.compile(
    r"[\[(]?(\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)[\])]?\s{1,3}(\*\*|__|<b>)\s?"
    r"([^\W\d_][^\n*_<>]{0,59}?)\s?(?:\2|</b>):?\s{1,3}(?=\S)"
)
# "[Speaker 1] [52:33] "
BOTH = re.compile(r"\[([^\[\]\n]{2,40})\]\s?[\[(](\d{1,2}:\d\d(?::\d\d)?)[\])]:?\s{1,3}(?=\S)")
# "[52:11] ", "(0:41 - 0:46)\n"
TIMED = re.compile(
    r"[\[(]{1,2}(\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)"
    rf"(?:\s?(?:-|–|—|-->|to)\s?\d{{1,2}}:\d\d[\d:.,]{{0,8}})?[\])]{{1,2}}(?:{_TARGET})?:?\s*"
)
# "(https://lamp.example/lee):** "
LINKED = re.compile(rf"{_TARGET}(?:\*\*|__)?:?(?:\*\*|__)?\s*")
# "Voz 0417 00:31 buenos días", as a machine numbers voices
COUNTED = re.compile(
    r"(([^\W\d_]{3,12}) \d{1,5})[ \t]{1,3}(\d{1,2}:\d\d(?::\d\d)?)[ \t]{1,3}(?=[^\W\d_]|[¿¡(\[])"
)
FEWEST = 4
"""Labels that tell whether a time stands behind all."""
VOICED = frozenset(word[0].upper() for word in NUMBERED) | frozenset(word[0] for word in NUMBERED)
"""How such a word opens."""
DAYS = frozenset("TtaAJFMSOND")
"""What "Today" or a month's name opens with."""
BEHIND = 2.0
"""What the time behind a label adds to its weight."""


def stamped(sheet: Sheet) -> Iterator[Cue]:
    """The lines that open with words, a time in brackets, and what is said."""
    if not any(sign[0] in sheet.text and sign in sheet.text for sign in BRACKETED):
        return
    for at, line in enumerate(sheet.lines):
        if line.kind == "furniture":
            continue
        found = STAMPED.match(sheet.text, line.start, line.end)
        words = label(found.group(1)) if found else None
        if found and words:
            stop = found.end(1)
            words = replace(words, weight=words.weight + BEHIND)
            when = seconds(found.group(2))
            yield Cue(at, line.start, line.start, stop, found.end(), words, "colon", starts_at_s=when)


def counted_with_time(sheet: Sheet) -> Iterator[Cue]:
    """The lines that open with one word for a voice, its number and a time, later in each one, and what is
    said: "Voice 0417 00:31 good morning".
    """
    if ":" not in sheet.text:
        return
    rows = [at for first, rows in sheet.openings().items() if first in VOICED for at in rows]
    found = [
        (at, match)
        for at in sorted(rows)
        if (match := COUNTED.match(sheet.text, sheet.lines[at].start, sheet.lines[at].end))
        and match.group(2).casefold() in NUMBERED
    ]
    times = [seconds(match.group(3)) or 0 for _, match in found]
    if len(found) < FEWEST or times != sorted(times) or len({match.group(2) for _, match in found}) > 1:
        return
    for (at, match), when in zip(found, times, strict=True):
        words = own_role(match.group(1), BEHIND + 1.0)
        yield Cue(
            at,
            match.start(),
            match.start(),
            match.end(3),
            match.end(),
            words,
            "colon",
            True,
            starts_at_s=when,
        )


def led_by_time(sheet: Sheet) -> Iterator[Cue]:
    """The lines that open with a time, a name in bold, and what is said."""
    if not any(mark[0] in sheet.text and mark in sheet.text for mark in ("**", "__", "<b>")):
        return
    for at, line in enumerate(sheet.lines):
        timed = sheet.text[line.start] in FIRST
        found = BEFORE.match(sheet.text, line.start, line.end) if timed else None
        words = label(found.group(3)) if found else None
        if found and words:
            words = replace(words, weight=words.weight + BEHIND)
            start, stop = found.span(3)
            when = seconds(found.group(1))
            yield Cue(at, line.start, start, stop, found.end(), words, "colon", starts_at_s=when)


def bracketed_with_time(sheet: Sheet) -> Iterator[Cue]:
    """The lines that open with words and a time, each in brackets: "[Speaker 1] [52:33] Right."."""
    if "[" not in sheet.text or not any(marks in sheet.text for marks in ("] [", "][", "] (")):
        return
    for at, line in enumerate(sheet.lines):
        found = BOTH.match(sheet.text, line.start, line.end) if sheet.text[line.start] == "[" else None
        words = label(found.group(1)) if found else None
        if found and words:
            words = replace(words, weight=words.weight + BEHIND)
            when = seconds(found.group(2))
            start, stop = found.span(1)
            yield Cue(at, line.start, start, stop, found.end(), words, "colon", starts_at_s=when)


def behind_times(text: str, cues: Iterable[Cue]) -> list[Cue]:
    """The cues; a time in brackets right behind the marks of one is of its label: "[Speaker 2] [52:11] Yes.";
    so is what a link leads to: "[Ann Lee](https://lamp.example): Right.".
    """
    return [_behind_time(text, cue) if text[cue.begin : cue.begin + 1] in BRACKETS else cue for cue in cues]


def _behind_time(text: str, cue: Cue) -> Cue:
    linked = LINKED.match(text, cue.begin) if text[cue.begin] == "(" else None
    cue = replace(cue, begin=linked.end(), says=True) if linked and linked.end() < len(text) else cue
    found = TIMED.match(text, cue.begin) if text[cue.begin : cue.begin + 1] in BRACKETS else None
    if not found or found.end() == len(text):
        return cue
    weight = cue.label.weight + BEHIND
    return replace(
        cue,
        begin=found.end(),
        label=replace(cue.label, weight=weight),
        says=True,
        starts_at_s=seconds(found.group(1)),
    )


def without_times(sheet: Sheet, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues; where one time in one notation stands behind three labels in four, it is of the label:
    "Ann Lee: 29M 10S Yes.", "Ann Lee: (6 sec)".
    """
    if len(cues) < FEWEST or sum(_figured(sheet, cue) for cue in cues[:FEWEST]) < FEWEST - 1:
        return cues
    ways = [dict(_times(sheet, cue)) for cue in cues]
    times = Counter(way for found in ways for way in found)
    often = max((way for way, count in times.items() if 4 * count >= 3 * len(cues)), key=len, default="")
    return tuple(
        replace(cue, begin=found[often]) if often in found else cue
        for cue, found in zip(cues, ways, strict=True)
    )


def _times(sheet: Sheet, cue: Cue) -> Iterator[tuple[str, int]]:
    """The notations that may stand behind a label, the longest first, and where each ends: on its line, or on
    the next where that goes on behind them.
    """
    at = cue.line + (cue.begin >= sheet.lines[cue.line].end)
    line = sheet.lines[at] if at < len(sheet.lines) else sheet.lines[-1]
    start = max(cue.begin, line.start)
    end = run(sheet.text, start, line.end)
    words = sheet.text[start:end] if at == cue.line or end < line.end else ""
    while words.strip():
        if any(map(str.isdigit, words)):
            yield shape(words.strip()), start + len(words)
        words = words.rstrip()
        words = words[: len(words) - len(words.split()[-1])]


def _figured(sheet: Sheet, cue: Cue) -> bool:
    """True where a time may open what stands behind a label."""
    first = sheet.text[cue.begin : cue.begin + 9].strip()[:1]
    return not first.isalpha() or first in DAYS
