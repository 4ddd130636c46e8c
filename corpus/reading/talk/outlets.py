r"""Labels of an interview that are no name: the paper's own words, in letters of any size.

Whatever stands before a colon again and again, and takes turns with the one who answers, asks.  Knows
lines and believed labels; must not know what a turn is.

>>> from corpus.reading.sheet import ruled
>>> from corpus.reading.talk.cues import colons
>>> page = ruled("lamps now: Why?\n\nAnn Lee: Why not?\n\nlamps now: And?\n\nAnn Lee: No.\n\nlamps now: So?")
>>> [page.text[cue.start : cue.stop] for cue in outlets(page, list(colons(page)))]
['lamps now', 'lamps now', 'lamps now']
"""

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.reading.labels import label, own_name, own_role
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import AFTER, Cue
from corpus.reading.words.lookalikes import FIELDS, OPENERS

# "Lamps & more:", "**t-lamp.de:**"
LED = re.compile(r"[*_]{0,3}([^\W\d_][^:：\n.?!]{1,40}(?:\.\w{2,4})?)[*_]{0,3}[ \xa0]?[:：]")
# "4) "
NUMBER = re.compile(r"\d{1,3}[.)] ?")
# "4) pike_42: "
COUNTED = re.compile(r"\d{1,3}[.)] ?([^\W\d_][\w.@-]{1,20}): +(?=\S)")
SPEAKERS = 3
"""Labels of an interview, at most."""
OFTEN = 3
LONGEST = 600
"""Characters of a question that are looked at."""
NEAR = 54
"""Characters of a line before such a colon, at most."""


def outlets(sheet: Sheet, believed: Sequence[Cue]) -> Iterator[Cue]:
    """The lines led by words that are no name and lead others, with one of the `believed` labels between any
    two: on the page of an interview.
    """
    if not believed or len({cue.label.key for cue in believed}) > SPEAKERS:
        return
    lines = sorted(cue.line for cue in believed)
    taken = set(lines)
    for printed, places in _led(sheet, taken).items():
        apart = all(bisect(lines, a) < bisect(lines, b) for (a, _), (b, _) in pairwise(places))
        words = printed.casefold()
        if len(places) < OFTEN or not apart or words in OPENERS or label(printed):
            continue
        field = words in FIELDS
        if field and not _asks(sheet, [at for at, _ in places]):
            continue
        own = own_role(printed, 1.0) if field else own_name(printed, 1.0)
        for at, found in places:
            line = sheet.lines[at]
            after = AFTER.match(sheet.text, found.end(1), line.end)
            begin = after.end() if after else found.end()
            yield Cue(at, line.start, found.start(1), found.end(1), begin, own, "colon")


def _asks(sheet: Sheet, lines: Sequence[int]) -> bool:
    """Whether most of these lines ask: "Editor: Why?"."""
    asking = sum("?" in sheet.lines[at].of(sheet.text)[:LONGEST] for at in lines)
    return 3 * asking >= 2 * len(lines)


def counted(sheet: Sheet, believed: Sequence[Cue]) -> Iterator[Cue]:
    """The lines led by a number and any word, where several `believed` labels, no two alike, have a number
    before them: the questions of readers, "4) pike_42: Why?".
    """
    own = [cue for cue in believed if cue.start > cue.at and NUMBER.fullmatch(sheet.text, cue.at, cue.start)]
    if len(own) < OFTEN or len({cue.label.key for cue in own}) < len(own):
        return
    taken = {cue.line for cue in believed}
    for at, line in enumerate(sheet.lines):
        found = COUNTED.match(sheet.text, line.start, line.end) if at not in taken else None
        if found:
            name = own_name(found.group(1), 1.0)
            yield Cue(at, line.start, found.start(1), found.end(1), found.end(), name, "colon")


def _led(sheet: Sheet, taken: set[int]) -> dict[str, list[tuple[int, re.Match[str]]]]:
    """Where words before a colon open a line that has no label, by these words."""
    places: dict[str, list[tuple[int, re.Match[str]]]] = defaultdict(list)
    for at, line in enumerate(sheet.lines):
        if at in taken or line.kind == "furniture":
            continue
        near = min(line.end, line.start + NEAR)
        if sheet.text.find(":", line.start, near) < 0 and sheet.text.find("：", line.start, near) < 0:
            continue
        found = LED.match(sheet.text, line.start, line.end)
        if found:
            places[found.group(1).strip()].append((at, found))
    return places
