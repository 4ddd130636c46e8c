r"""Labels in whatever setting a page gives them: "#01:41-2# <b>Ann</b> => Yes.", "> Ann / Yes.", "ANN) Yes.".

A page sets its labels all alike: the same signs, times and white space stand before and behind each name.  So
whatever they are, they are the setting where names that recur and take turns stand in it, it opens most
paragraphs, and people speak there.  Asked where nothing else is a label.  Knows lines; must not know forms.

>>> from corpus.reading.sheet import ruled
>>> page = ruled("1m02s {Ann} = Why?\n1m04s {Bo} = I was late.\n1m09s {Ann} = Oh.\n1m12s {Bo} = I am sorry.")
>>> [cue.label.name for cue in templated(page)]
['Ann', 'Bo', 'Ann', 'Bo']
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.reading.labels import label, own_name
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.cues import SENTENCE_ENDS, Cue
from corpus.reading.talk.person import eastern, in_person
from corpus.reading.words.lookalikes import FIELDS, OPENERS

# "#00:01:41-2# ", "[01:41] - **", "> <b>", "1m41s "
_TAG = r"</?(?:[biup]|em|strong|span|div|li|td|tr|dt|dd|br|h\d)>"
_SIGN = rf"(?:{_TAG}|[^\w\s]|_)"
BEFORE = re.compile(
    rf"{_SIGN}{{0,4}}\s{{0,4}}(?:\d[\d:.,hms-]{{1,14}}(?:{_SIGN}|\s){{0,5}})?{_SIGN}{{0,3}}\s?"
)
# " => ", "</b> – ", "** (01:41): ", "\t"
BEHIND = re.compile(
    rf"(?:{_TAG}|\s{{0,2}}[\[(]\d[\d:.]{{1,8}}[\])]|\s{{0,2}}(?:[^\w\s“\"«„¿¡(\[<'’‘]|_)){{1,5}}\s*|\s{{2,8}}|\t|$"
)
NAME = re.compile(r"[^\W\d_](?:[\w’'&-]{0,19}[^\W_])?")
DIGITS = re.compile(r"\d+")
SPACE = re.compile(r" {2,}")
FEWEST = 4
"""Labels from which on a page has a setting for them."""
WAYS = 5
"""Settings that are looked at closely, those of most lines first."""
LONGEST = 4
"""Words of a name, at most."""
STOPS = SENTENCE_ENDS - {"*", "_"}
SEEN = 300
"""Code points behind a label that are looked at."""

Setting = tuple[str, str, int]
"""What stands before and behind a name, every number as one; its words, where only a space ends it."""
Place = tuple[int, int, int, int]
"""A line, where the name in it begins and ends, and where what is said begins."""


def templated(sheet: Sheet) -> tuple[Cue, ...]:
    """The labels of the page's own setting; empty where it has none.

    Of several settings that would do, that of more lines is it, then the one with signs behind the name, then
    the one with longer names.
    """
    lines = [(at, line) for at, line in enumerate(sheet.lines) if line.kind in {None, "heading"}]
    if len(lines) < FEWEST or not _recurs(sheet.text, lines):
        return ()
    found: dict[Setting, list[Place]] = defaultdict(list)
    for at, line in lines:
        for setting, place in _places(sheet.text, at, line):
            found[setting].append(place)
    ways = sorted(found.items(), key=lambda way: (-len(way[1]), way[0][1] == " ", -way[0][2], way[0]))
    own = next((places for _, places in ways[:WAYS] if _labels(sheet, places)), ())
    return tuple(_cues(sheet, own))


def _recurs(text: str, lines: Sequence[tuple[int, Line]]) -> bool:
    """True where two lines in five open with a word that opens others, whatever stands before it."""
    times: Counter[str] = Counter()
    for _, line in lines:
        opening = BEFORE.match(text, line.start, line.end)
        word = NAME.match(text, opening.end() if opening else line.start, line.end)
        times[word.group() if word else ""] += 1
    often = sum(
        count for word, count in times.items() if count > 1 and word and word.casefold() not in OPENERS
    )
    return often >= max(FEWEST, 2 * len(lines) // 5)


def _places(text: str, at: int, line: Line) -> Iterator[tuple[Setting, Place]]:
    """Where a name may stand in the line; several where words could be of it or be said."""
    opening = BEFORE.match(text, line.start, line.end)
    start = opening.end() if opening else line.start
    before = DIGITS.sub("0", "".join(text[line.start : start].split()))
    stop = start
    for words in range(1, LONGEST + 1):
        word = NAME.match(text, stop, line.end)
        if not word:
            return
        stop = word.end()
        ending = BEHIND.match(text, stop, line.end)
        if ending:
            yield (before, _shape(ending.group()), 0), (at, start, stop, ending.end())
            return
        if text[stop : stop + 1] != " ":
            return
        if before and not text[stop + 1 : stop + 2].islower():
            yield (before, " ", words), (at, start, stop, stop + 1)
        stop += 1


def _shape(signs: str) -> str:
    return SPACE.sub("  ", DIGITS.sub("0", signs)) or "\n"


def _labels(sheet: Sheet, places: Sequence[Place]) -> bool:
    """True where names recur and take turns, their lines open most paragraphs, and people speak there."""
    names = [sheet.text[start:stop] for _, start, stop, _ in places]
    times = Counter(names)
    again = sum(count for count in times.values() if count > 1)
    if len(names) < FEWEST or len(times) < 2 or 4 * again < 3 * len(names):
        return False
    folded = [name.casefold() for name in times]
    if any(name in FIELDS or name.split()[0] in OPENERS for name in folded):
        return False
    others = sum(a != b for a, b in pairwise(names))
    span = sheet.lines[places[0][0] : places[-1][0] + 1]
    paragraphs = sum(line.gap > 0 for line in span)
    opened = sum(sheet.lines[at].gap > 0 for at, *_ in places)
    alone = any(begin >= sheet.lines[at].end for at, _, _, begin in places)
    close = 4 * opened >= 3 * paragraphs and 2 * len(names) >= paragraphs
    dense = 5 * len(names) >= (2 if alone else 4) * len(span)
    return (
        5 * others >= 3 * (len(names) - 1)
        and (dense or (close and paragraphs > 1))
        and _spoken(sheet, places)
    )


def _spoken(sheet: Sheet, places: Sequence[Place]) -> bool:
    """True where a third of what stands behind the names says I or you, or asks, and half of it ends as
    sentences do, or numbers stand before the names.
    """
    said = list(_said(sheet, places))
    stopped = sum(words[-1:] in STOPS for words in said)
    counted = DIGITS.search(sheet.text, sheet.lines[places[0][0]].start, places[0][1])
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
        words = label(shown) or own_name(shown, 1.0)
        if times[shown] > 1 or words.weight >= 0.8:
            yield Cue(at, sheet.lines[at].start, start, stop, begin, words, "colon")
