r"""Where names may stand in lines, and what stands round them there: "[1:04] <b>Ann Lee</b> – ".

Knows signs, times and words; must not know which setting is the page's own (`templates` decides).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("\n".join(f"[0:1{at}] <Ann> I left." for at in range(4)))
>>> setting, found = max(settings(page.text, list(enumerate(page.lines))), key=lambda way: len(way[0][1]))
>>> setting, [page.text[start:stop] for _, start, stop, _ in found]
(('[0] <', '> '), ['Ann', 'Ann', 'Ann', 'Ann'])
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.reading.alternatives import any_of
from corpus.reading.sheet import Line
from corpus.reading.talk.clocks import TAG, begins_time, run, shape
from corpus.reading.talk.habits import SAID

# "**", "> <b>", "@", behind a time or before none
GLUED = re.compile(rf"(?:{TAG}|<v |[^\w\s]|_(?!\W)){{1,6}}")
# "L14: ", "Q2. "
COUNTED = re.compile(r"[^\w\s]{0,2}[A-Za-z]{1,3}\d{1,5}[^\w\s]{0,2}\s{1,4}")
# A word of a name, and what stands before the next one: "Lee, Ann", "Mr. Lee", "Ann Lee (host"
WORD = re.compile(r"[^\W\d_](?:[\w.’'&@+-]*[^\W_])?_?|\d{1,3}(?![\w'’]|[:.,]\d)")
NEXT = re.compile(r"[^\w\s]{0,2} [(@]?|_|[(（]")
# "said:", "wrote"
SAYS = re.compile(rf"\s?{any_of(SAID)}(?=[^\w\s]|$)[^\w\s]{{0,3}}[^\S\n]*")
# " => ", "</b> – ", "**: ", "\t"
BEHIND = re.compile(rf"(?:{TAG}|[^\w\s]|_)*+(?:{SAYS.pattern})?[^\S\n]*")
SAID_STARTS = frozenset(word[:2] for word in SAID)
FEWEST = 4
"""Labels from which on a page has a setting for them."""
LETTERS = 4
"""So many letters are more than stand before a line's number."""
LONGEST = 6
"""Words of a name, at most."""
WIDEST = 50
"""Code points of a name, at most."""

Setting = tuple[str, str]
"""What stands before and behind a name, every number as one."""
Place = tuple[int, int, int, int]
"""A line, where the name in it begins and ends, and where what is said begins."""


def starts(text: str, line: Line) -> tuple[int, ...]:
    """Where a name may begin in the line: behind its times and signs, and behind a number with letters."""
    opening = text[line.start : line.start + LETTERS]
    if opening.isalpha() and not begins_time(opening[:2]):  # as most lines open
        return (line.start,)
    start = run(text, line.start, line.end)
    if start == line.start and opening.isalpha():
        return (start,)
    counted = COUNTED.match(text, start, line.end)
    ways = (start, run(text, counted.end(), line.end)) if counted and start == line.start else (start,)
    return tuple(glued.end() if (glued := GLUED.match(text, at, line.end)) else at for at in ways)


def settings(text: str, lines: Sequence[tuple[int, Line]]) -> Iterator[tuple[Setting, list[Place]]]:
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
            places = [_longest(text, places, times) for places in by_line.values()]
            yield setting, _again(text, places) if not setting[0] and setting[1].isspace() else places


def _again(text: str, places: Sequence[Place]) -> list[Place]:
    """The places of names that come again: where only white space stands behind them, any line has one."""
    names = {place: text[place[1] : place[2]] for place in places}
    times = Counter(names.values())
    again = [place for place in places if times[names[place]] > 1]
    pairs = [(a, b) for a, b in pairwise(again) if b[0] == a[0] + 1]
    above, below = {names[a] for a, _ in pairs}, {names[b] for _, b in pairs}
    if 3 * len(pairs) < len(again) or not above.isdisjoint(below):
        return again
    fewer = above if len(above) < len(below) else below  # a button, beside each label
    return [place for place in again if names[place] not in fewer]


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
    for start in starts(text, line):
        before = shape(text[line.start : start]).strip()
        stop = start
        for _ in range(LONGEST):
            word = WORD.match(text, stop, min(line.end, start + WIDEST))
            if not word:
                break
            stop = word.end() - (text[start - 1] == "_" and text[word.end() - 1] == "_")
            stop += text[stop : stop + 1] == ")" and "(" in text[start:stop]
            if before or text[stop : stop + 1] != " " or not _goes_on(text, stop + 1):
                for ending, end in _endings(text, stop, line.end, bool(before)):
                    yield (before, ending), (at, start, stop, end)
            gap = NEXT.match(text, stop, line.end)
            if not gap:
                break
            stop = gap.end()


def _goes_on(text: str, start: int) -> bool:
    """True where a word that begins neither a time nor "said" stands at `start`, as in any sentence."""
    two = text[start : start + 2]
    return two.isalpha() and two not in SAID_STARTS and not begins_time(two)


def _endings(text: str, stop: int, end: int, led: bool) -> Iterator[tuple[str, int]]:
    """What may stand behind a name that ends at `stop`, and where what is said begins then; `led`: something
    stands before it.
    """
    behind = BEHIND.match(text, stop, end)
    signs = behind.end() if behind else stop
    clock = run(text, signs, end)
    while clock > signs:
        said = SAYS.match(text, clock, end)
        after = said.end() if said else clock
        yield shape(text[stop:after]) + "\n" * (after == end), after
        clock = signs + len(text[signs:clock].rstrip().rpartition(" ")[0])
        clock += text[clock : clock + 1] == " "
    plain = text[stop:signs]
    if signs < end and plain == " ":
        if led:
            yield " ", signs
    elif plain or signs == end:
        ending = shape(plain)
        ending = (
            ending if not ending.strip() else ending.replace("  ", " ")
        )  # behind signs one blank is as two
        yield ending + "\n" * (signs == end), signs
