r"""Names as a catalogue prints them, the family name first: "Interviewee: Reis, Ana M.".

Knows the lines above the first turn; must not know whose label is whose.

>>> from corpus.reading.sheet import ruled
>>> [one.name.printed for one in turned_round(ruled("By:\nReis, Ana M.\nBrill, Norland\n"), 40)]
['Ana M. Reis']
"""

import re
from collections.abc import Iterator

from corpus.reading.mentions import Spotted, may_be_name
from corpus.reading.names import is_given, parsed
from corpus.reading.sheet import Sheet

# a line of its own, or the whole value of a field
TURNED = re.compile(
    r"[•*· -]{0,8}(?:[A-Z][A-Za-z ]{2,30}:[ \t]{1,4})?"
    r"(?P<whole>(?P<family>[^\W\d_a-z][\w'’-]{1,24}), "
    r"(?P<given>[^\W\d_a-z][\w’-]{1,20}(?: [^\W\d_a-z][\w’.-]{0,20}){0,2}))"
    r"(?:, \d{4}-(?:\d{4})?\.?)?$"
)
LINES, LONGEST = 40, 110


def turned_round(sheet: Sheet, end: int) -> Iterator[Spotted]:
    """The people whose names stand so above `end`: a known given name behind a comma, none before it unless
    two are behind.
    """
    for line in sheet.lines[:LINES]:
        if line.start >= end:
            return
        short = line.end - line.start < LONGEST and sheet.text.find(", ", line.start, line.end) > 0
        found = TURNED.match(sheet.text, line.start, line.end) if short else None
        if not found:
            continue
        given, family = found["given"], found["family"]
        first, more, _ = given.partition(" ")
        sure = more or not is_given(family)
        if sure and is_given(first) and may_be_name(first) and may_be_name(family):
            yield Spotted(*found.span("whole"), parsed(f"{given} {family}"), "", "", sure=True)
