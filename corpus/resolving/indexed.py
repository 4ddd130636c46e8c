r"""Names as a catalogue prints them, the family name first: "Interviewee: Reis, Ana M.".

Knows the lines above the first turn; must not know whose label is whose.

>>> [one.name.printed for one in turned_round("By:\nReis, Ana M.\nBrill, Norland\n", 40)]
['Ana M. Reis']
"""

import re
from collections.abc import Iterator

from corpus.reading.mentions import Spotted, may_be_name
from corpus.reading.names import is_given, parsed

# a line of its own, or the whole value of a field
TURNED = re.compile(
    r"(?m)^[ \t•*·-]{0,8}(?:[A-Z][A-Za-z ]{2,30}:[ \t]{1,4})?"
    r"(?P<whole>(?P<family>[^\W\d_a-z][\w'’-]{1,24}), "
    r"(?P<given>[^\W\d_a-z][\w’-]{1,20}(?: [^\W\d_a-z][\w’.-]{0,20}){0,2}))"
    r"(?:, \d{4}-(?:\d{4})?\.?)?[ \t]*$"
)
HEAD = 4_000


def turned_round(text: str, end: int) -> Iterator[Spotted]:
    """The people whose names stand so above `end`: a known given name behind a comma, none before it unless
    two are behind.
    """
    head = min(end, HEAD)
    if text.find(", ", 0, head) < 0:
        return
    for found in TURNED.finditer(text, 0, head):
        given, family = found["given"], found["family"]
        first, more, _ = given.partition(" ")
        sure = more or not is_given(family)
        if sure and is_given(first) and may_be_name(first) and may_be_name(family):
            name = parsed(f"{given} {family}")
            yield Spotted(*found.span("whole"), name, "", "", sure=True)
