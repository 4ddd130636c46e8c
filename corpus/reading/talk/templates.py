r"""Labels in whatever setting a page gives them: "#01:41-2# <b>Ann</b> => Yes.", "AL 29M 10S Yes.".

A page sets its labels all alike: the same signs, times and white space stand before and behind each name.  So
whatever they are, they are the setting where names that recur and take turns stand in it, it opens most
paragraphs, and people speak there.  Asked where nothing else is a label.  Knows lines; must not know forms.

>>> from corpus.reading.sheet import ruled
>>> page = ruled("1m02s {Ann} = Why?\n1m04s {Bo} = I was late.\n1m09s {Ann} = Oh.\n1m12s {Bo} = I am sorry.")
>>> [cue.label.name for cue in templated(page)]
['Ann', 'Bo', 'Ann', 'Bo']
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.reading.labels import Label, label, own_name
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.clocks import TAG, run, shape, timed
from corpus.reading.talk.cues import SENTENCE_ENDS, Cue
from corpus.reading.talk.habits import SAID
from corpus.reading.talk.person import eastern, in_person
from corpus.reading.words.lookalikes import FIELDS, OPENERS

# "**", "> <b>", "@", behind a time or before none
GLUED = re.compile(rf"(?:{TAG}|<v |[^\w\s]|_(?!\W)){{1,6}}")
# "L14: ", "Q2. "
COUNTED = re.compile(r"[^\w\s]{0,2}[A-Za-z]{1,3}\d{1,5}[^\w\s]{0,2}\s{1,4}")
# A word of a name, and what stands before the next one: "Lee, Ann", "Mr. Lee", "Ann Lee (host"
WORD = re.compile(r"[^\W\d_](?:[\w.’'&@+-]*[^\W_])?_?|\d{1,3}(?![\w:.,'’])")
NEXT = re.compile(r"[^\w\s]{0,2} [(@]?|_")
# " => ", "</b> – ", "**: ", "\t"
BEHIND = re.compile(rf"(?:{TAG}|[^\w\s]|_)*+[^\S\n]*")
FEWEST = 4
"""Labels from which on a page has a setting for them."""
WAYS = 8
"""Settings that are looked at closely, those of most lines first."""
LONGEST = 6
"""Words of a name, at most."""
WIDEST = 50
"""Code points of a name, at most."""
STOPS = SENTENCE_ENDS - {"*", "_"}
SEEN = 300
"""Code points behind a label that are looked at."""

Setting = tuple[str, str]
"""What stands before and behind a name, every number as one."""
Place = tuple[int, int, int, int]
"""A line, where the name in it begins and ends, and where what is said begins."""


def templated(sheet: Sheet) -> tuple[Cue, ...]:
    """The labels of the page's own setting; empty where it has none.

    Of several settings that would do, that of more lines is it, then the one with more signs behind the name.
    """
    lines = [(at, line) for at, line in enumerate(sheet.lines) if line.kind in {None, "heading"}]
    lines = [(at, line) for at, line in lines if not timed(sheet.text, line.start, line.end)]
    if len(lines) < FEWEST or not _recurs(sheet.text, lines):
        return ()
    ways = [(setting, places) for setting, places in _settings(sheet.text, lines) if len(places) >= FEWEST]
    ways.sort(key=lambda way: (-len(way[1]), way[0][1].isspace(), -len("".join(way[0])), way[0]))
    rows = [at for at, _ in lines]
    own = next((way for way in ways[:WAYS] if _labels(sheet, way[1], rows)), None)
    return tuple(_cues(sheet, own[1])) if own else ()


def _recurs(text: str, lines: Sequence[tuple[int, Line]]) -> bool:
    """True where two lines in five open with a word that opens others, whatever stands before it."""
    times: Counter[str] = Counter()
    for _, line in lines:
        for start in _starts(text, line):
            word = WORD.match(text, start, line.end)
            times[word.group() if word else ""] += 1
    often = sum(
        count for word, count in times.items() if count > 1 and word and word.casefold() not in OPENERS
    )
    return often >= max(FEWEST, len(lines) // 5)


def _starts(text: str, line: Line) -> Iterator[int]:
    """Where a name may begin in the line: behind its times and signs, and behind a number with letters."""
    start = run(text, line.start, line.end)
    counted = COUNTED.match(text, start, line.end)
    for begin in (start, run(text, counted.end(), line.end)) if counted else (start,):
        glued = GLUED.match(text, begin, line.end)
        yield glued.end() if glued else begin


def _settings(text: str, lines: Sequence[tuple[int, Line]]) -> Iterator[tuple[Setting, list[Place]]]:
    """Where names may stand, by what stands round them.

    Of several ends of a name in one setting that is it as far as which the name is always the same.
    """
    found: dict[Setting, dict[int, list[Place]]] = defaultdict(dict)
    for at, line in lines:
        for setting, place in _places(text, at, line):
            found[setting].setdefault(at, []).append(place)
    for setting, by_line in found.items():
        if len(by_line) >= FEWEST:
            times = Counter(text[start:stop] for places in by_line.values() for _, start, stop, _ in places)
            yield setting, [_longest(text, places, times) for places in by_line.values()]


def _longest(text: str, places: Sequence[Place], times: Counter[str]) -> Place:
    """The longest of the places that is met three times in four where the shortest is met."""
    best = places[0]
    for place in places[1:]:
        count = times[text[place[1] : place[2]]]
        if count > 1 and 4 * count >= 3 * times[text[best[1] : best[2]]]:
            best = place
    return best


def _places(text: str, at: int, line: Line) -> Iterator[tuple[Setting, Place]]:
    """Where a name may stand in the line; several where words could be of it or be said."""
    for start in _starts(text, line):
        before = shape(text[line.start : start]).strip()
        stop = start
        for _ in range(LONGEST):
            word = WORD.match(text, stop, min(line.end, start + WIDEST))
            if not word:
                break
            stop = word.end() - (text[start - 1] == "_" and text[word.end() - 1] == "_")
            stop += text[stop : stop + 1] == ")" and "(" in text[start:stop]
            for ending, end in _endings(text, stop, line.end, bool(before)):
                yield (before, ending), (at, start, stop, end)
            gap = NEXT.match(text, stop, line.end)
            if not gap:
                break
            stop = gap.end()


def _endings(text: str, stop: int, end: int, led: bool) -> Iterator[tuple[str, int]]:
    """What may stand behind a name that ends at `stop`, and where what is said begins then; `led`: something
    stands before it.
    """
    behind = BEHIND.match(text, stop, end)
    signs = behind.end() if behind else stop
    clock = run(text, signs, end)
    if clock > signs:
        yield shape(text[stop:clock]) + "\n" * (clock == end), clock
    plain = text[stop:signs]
    if signs < end and plain == " ":
        if led and not text[signs].islower():
            yield " ", signs
    elif plain or signs == end:
        yield shape(plain) + "\n" * (signs == end), signs


def _labels(sheet: Sheet, places: Sequence[Place], rows: Sequence[int]) -> bool:
    """True where names recur and take turns, their lines open most paragraphs, and people speak there.

    `rows` are the lines of words.
    """
    names = [sheet.text[start:stop] for _, start, stop, _ in places]
    times = Counter(names)
    again = sum(count for count in times.values() if count > 1)
    if len(names) < FEWEST or len(times) < 2 or 4 * again < 3 * len(names):
        return False
    folded = [name.casefold() for name in times]
    if any(name in FIELDS or name.split()[0] in OPENERS for name in folded):
        return False
    others = sum(a != b for a, b in pairwise(names))
    span = rows[bisect_left(rows, places[0][0]) : bisect_left(rows, places[-1][0]) + 1]
    paragraphs = sum(sheet.lines[at].gap > 0 for at in span)
    opened = sum(sheet.lines[at].gap > 0 for at, *_ in places)
    alone = any(begin >= sheet.lines[at].end for at, _, _, begin in places)
    close = 4 * opened >= 3 * paragraphs and 2 * len(names) >= paragraphs
    dense = 5 * len(names) >= (2 if alone else 4) * len(span)
    return 2 * others >= (len(names) - 1) and (dense or (close and paragraphs > 1)) and _spoken(sheet, places)


def _spoken(sheet: Sheet, places: Sequence[Place]) -> bool:
    """True where a third of what stands behind the names says I or you, or asks, and half of it ends as
    sentences do, or numbers stand before the names.
    """
    said = list(_said(sheet, places))
    stopped = sum(words[-1:] in STOPS for words in said)
    counted = any(map(str.isdigit, sheet.text[sheet.lines[places[0][0]].start : places[0][1]]))
    if 2 * stopped < len(said) and not counted:
        return False
    told = sum(in_person(words[:SEEN], sheet.language) or "?" in words or eastern(words) for words in said)
    return 3 * told >= len(said)


def _said(sheet: Sheet, places: Sequence[Place]) -> Iterator[str]:
    """What stands behind each name, as far as the line of the next."""
    ends = [*(sheet.lines[at].start for at, *_ in places[1:]), len(sheet.text)]
    for (*_, begin), end in zip(places, ends, strict=True):
        yield sheet.text[begin:end].rstrip()


def _cues(sheet: Sheet, places: Sequence[Place]) -> Iterator[Cue]:
    """The names that recur as labels, and of the others those that say themselves that they are one."""
    times = Counter(sheet.text[start:stop] for _, start, stop, _ in places)
    for at, start, stop, begin in places:
        shown = sheet.text[start:stop]
        words = _named(shown)
        if times[shown] > 1 or words.weight >= 0.8:
            yield Cue(at, sheet.lines[at].start, start, stop, begin, words, "colon")


def _named(shown: str) -> Label:
    """The words as a label, whatever they are; without what a page says behind each: "Ann said"."""
    name, _, does = shown.rpartition(" ")
    name = name if does in SAID and name else shown
    first, _, role = name.partition(", ")
    return label(name) or own_name(first if role.islower() else name, 1.0)
