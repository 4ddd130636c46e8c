r"""Speakers in a place of their own: before a tab, "BO01\tYes.", or first in a caption, "Ann: Yes.".

Whatever stands there is a speaker, be it a number: the place says so, and that it recurs.  Knows lines; must
not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("B1\twhy\nB2\tit was\nB2\tlate\nB1\tI see\nB2\tyes\nB1\tand")
>>> [cue.label.role for cue in tabbed(page)]
['B1', 'B2', 'B2', 'B1', 'B2', 'B1']
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from corpus.reading.labels import Label, label, own_name, own_role
from corpus.reading.names import is_given
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import Cue

Found = tuple[int, re.Match[str]]
"""A line and the speaker in it."""

# "BO01\t"
FIELD = re.compile(r"(?P<name>[^\s:<>|=][^\t\n:<>|=]{0,29})\t(?=\S)")
# "Ann Lee: ", "pike_42：" behind a caption's time
NAMED = re.compile(r"(?:[-–—] ?|>> ?)?(?P<name>[^\W\d_][^:：\n<>]{0,38}?) ?[:：]\s*(?=\S)")
TIMED = "-->"
# "00:01.250 --> 00:03.500 [SPEAKER_00]"
BESIDE = re.compile(r"-->\s*[\d:.,]+\s+[\[(](?P<name>[^\W\d_][^\[\]()\n]{0,38})[\])]$")
FEWEST = 6
"""Lines from which on a page may be made of fields."""
SPEAKERS = range(2, 13)
SURE = 2.5
"""The weight of a speaker in a place of its own."""


def tabbed(sheet: Sheet) -> Iterator[Cue]:
    """The lines of a page nearly all of whose lines have a speaker before a tab, each a few times."""
    if "\t" not in sheet.text or sheet.text.count("\t") < FEWEST:
        return
    ways = ((at, FIELD.match(sheet.text, line.start, line.end)) for at, line in enumerate(sheet.lines))
    found = [(at, mark) for at, mark in ways if mark]
    speakers = {mark.group("name") for _, mark in found}
    many = len(found) >= 3 * len(speakers) and 10 * len(found) >= 9 * len(sheet.lines)
    if many and len(speakers) in SPEAKERS:
        yield from (_cue(sheet, at, mark) for at, mark in found)


def captioned(sheet: Sheet) -> Iterator[Cue]:
    """The captions led by a speaker, and the times beside which one stands, where captions are the page."""
    if ">" not in sheet.text or sheet.text.count(TIMED) < FEWEST:
        return
    found = list(_in_captions(sheet))
    own = _speakers([mark.group("name") for _, mark in found])
    yield from (_cue(sheet, at, mark) for at, mark in found if mark.group("name") in own)


def _in_captions(sheet: Sheet) -> Iterator[Found]:
    """The words that may be a speaker's, beside a caption's time or first below it."""
    below = False
    for at, line in enumerate(sheet.lines):
        timed = sheet.text.find(TIMED, line.start, line.end) >= 0
        mark = None
        if timed:
            mark = BESIDE.search(sheet.text, line.start, line.end)
        elif below:
            mark = NAMED.match(sheet.text, line.start, line.end)
        below = timed and not mark
        if mark:
            yield at, mark


def _speakers(names: Sequence[str]) -> frozenset[str]:
    """Those who speak twice and those with a known given name, if most captions with a colon are theirs."""
    times = Counter(names)
    own = frozenset(name for name, count in times.items() if count > 1 or is_given(name.partition(" ")[0]))
    return own if 3 * sum(times[name] for name in own) >= 2 * len(names) else frozenset()


def _cue(sheet: Sheet, at: int, mark: re.Match[str]) -> Cue:
    start, stop = mark.span("name")
    return Cue(at, sheet.lines[at].start, start, stop, mark.end(), _own(mark.group("name")), "colon")


def _own(shown: str) -> Label:
    """What a label says of whom, or a name or a number that is somebody's."""
    found = label(shown)
    if found and found.weight >= SURE:
        return found
    if any(sign.isdigit() for sign in shown):
        return own_role(shown, SURE, "caps")
    return own_name(shown, SURE, "caps")
