r"""Times in whatever notation a page prints them: "[00:01:41]", "29M 10S", "Today at 3:14 PM".

Knows figures, units of time and signs; must not know what stands beside them.

>>> [run(line, 0, len(line)) for line in ("29M 10S Yes.", "[3/4/21, 10:14 AM] Ann", "(6 sec)", "10 of us")]
[8, 19, 7, 3]
>>> timed("00:13:21-00:13:22 (1 sec)", 0, 25), timed("<3", 0, 2), timed("It is 10.", 0, 9)
(True, False, False)
"""

import re
from functools import lru_cache

from corpus.reading.alternatives import any_of
from corpus.reading.words.layout import MONTHS

_WORD = r"(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|[ap]\.?m\.?|utc|gmt|uhr)"
_UNIT = r"(?:hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|ms|s|[ap]\.?m\.?|z|t|utc|gmt|uhr|st|nd|rd|th)"
_ENDS = r"(?:(?!\S)|(?<=[,;|>)\]:])(?=[^\W\d_]))"
_CLOCK = (
    r"[^\w\s]{0,4}(?:[tT][+-]?)?\d[\d:.,;/'’′\"″+-]{0,24}"
    rf"(?:(?i:{_UNIT})[\d:.,/+-]{{0,12}}){{0,4}}[^\w\s]{{0,4}}{_ENDS}"
)
_DAY = rf"(?i:at|on|today|yesterday|time|{any_of(MONTHS)})[:.,]?[ ]"
TAG = r"(?:</?(?:[a-z]|em|strong|span|div|li|td|tr|dt|dd|br|h\d|speaker)>|\[/?[bi]\])"
SIGNS = rf"(?:{TAG}|[^\w\s]){{1,6}}(?!\S)"
# "Mar 4, 2021 10:14 ", "[00:01:41] - ", "29M 10S ", "12 min 4 sec "
_RUN = re.compile(
    rf"(?>(?:(?:{_DAY}){{0,2}}{_CLOCK}(?:\s(?i:{_WORD})[^\w\s]{{0,3}}{_ENDS})?"
    rf"|[(\[]\s?(?i:{_WORD})[)\]](?!\S)|{SIGNS})[^\S\n]{{0,12}}){{1,12}}"
)
_OPENS = frozenset(word[:2] for word in ("at", "on", "today", "yesterday", "time", *MONTHS))
"""How the words open that stand before a time; a lone "t" may, too."""
_FIGURES = re.compile(r"\d+(?:[:.,]\d+)*")
_NOON = re.compile(r"(?i)\b[ap](?=\.?m\b)")
_MONTH = re.compile(rf"(?i)\b{any_of(MONTHS)}\b")
_WHITE = re.compile(r"[^\S\n]{2,}|[^\S\n]")
FIGURES = 2
"""Figures of a time, at least."""
LONGEST = 60
"""Code points of a time, at most."""


def run(text: str, start: int, end: int) -> int:
    """Where the times, numbers and signs that open `text[start:end]` end, with the white space behind them;
    `start` where there are none.
    """
    opening = text[start : start + 2]
    if opening[:1].isalpha() and not begins_time(opening):
        return start  # as most words
    if (
        opening[1:].isalpha()
        and opening[1:] not in "tT"
        and not opening[0].isalnum()
        and opening[0] not in "<(["
    ):
        return start  # as words in marks
    found = _RUN.match(text, start, min(end, start + LONGEST))
    return found.end() if found else start


@lru_cache(maxsize=2048)
def begins_time(letters: str) -> bool:
    """True where a time may begin with these two letters."""
    low = letters.lower()
    return low in _OPENS or (low[:1] == "t" and not low[1:].isalpha())


def timed(text: str, start: int, end: int) -> bool:
    """True where `text[start:end]` is nothing but times, numbers and signs, with two figures at least."""
    figures = sum(map(str.isdigit, text[start:end])) if end - start <= LONGEST else 0
    return figures >= FIGURES and run(text, start, end) == end


def shape(words: str) -> str:
    """The words with every number as one, morning as afternoon, every month as one, and white space as it
    parts: a blank, or more.
    """
    if words.isspace() or not words:
        return _white(words)
    plain = _FIGURES.sub("0", words) if any(map(str.isdigit, words)) else words
    plain = _NOON.sub("p", plain) if plain is not words and ("m" in plain or "M" in plain) else plain
    plain = _MONTH.sub("may", plain) if any(map(str.isalpha, plain)) else plain
    return _WHITE.sub(_parts, plain)


def _white(words: str) -> str:
    return _WHITE.sub(_parts, words)


def _parts(found: re.Match[str]) -> str:
    return " " if found.group() == " " else "  "
