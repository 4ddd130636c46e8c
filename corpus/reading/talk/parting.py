"""Who asks and who answers, from given names and a page's foot: "Thanks, Ann.", "// Ann Lee, Bo Reed".

Knows thanks, greetings and given names; must not know which lines ask (`asking` does).
"""

import re
from collections.abc import Iterable, Sequence

from corpus.reading.later import later
from corpus.reading.names import is_given
from corpus.reading.passages import Who
from corpus.reading.sheet import Sheet
from corpus.reading.talk.interviews import FULL
from corpus.reading.words.introducing import HELLO, MUCH, THANKS

LONGEST = 100
"""Characters of a line in which two sign."""
OPENING = 80
"""Characters of an answer within which whoever asks is greeted."""
GIVEN = r"([^\W\d_a-zß-öø-ÿа-яёіїєґ][^\W\d_]{2,})"
THANKED = rf"(?i:{'|'.join((*THANKS, *HELLO))})(?: (?i:{'|'.join(MUCH)}))?"
# "Thanks, Ann.", "Ann, thank you for"
CALLED = later(
    rf"(?:^|(?<=[\s*_(—–-])){THANKED},? {GIVEN}(?=[.!,;…]| (?i:for|for|für|per|pour|por|za|за)\b)"
    rf"|(?:^|(?<=[.!?*_(—–-])|(?<=[.!?…—–-] )){GIVEN}, {THANKED}\b"
)
# "Hello Bo, it is", at the beginning of an answer
GREETED = later(rf"[\W_]{{0,4}}{THANKED},? {GIVEN}(?=[.!,;…])")
# "// Ann Lee, Bo Reed", "*— Ann Lee and Bo Reed // July 2012.*"
SIGNED = later(
    rf"[*_/—– -]{{0,8}}({FULL})(?:,| (?:and|&|und|et|y|e|en|och|og|и|та|й)) ({FULL})"
    r"(?:[ ,.·|/—–-]{1,6}(?:\d{1,2}\.? )?(?:[^\W\d_]{3,10}[.,]? )?(?:19|20)\d\d)?[*_. ]{0,5}$"
)


def signed(sheet: Sheet, after: int) -> tuple[int, Who, Who] | None:
    """The line behind line `after` in which two sign who asked and answered, and these two; None where none
    or more than one does.
    """
    found: list[tuple[int, Who, Who]] = []
    for at, line in enumerate(sheet.lines[after + 1 :], after + 1):
        match = SIGNED.match(sheet.text, line.start, line.end) if line.end - line.start < LONGEST else None
        pair = [_named(match, group) for group in (1, 2)] if match else []
        one, other = pair or (None, None)
        if one and other and one.name != other.name:
            found.append((at, one, other))
    return found[0] if len(found) == 1 else None


def _named(match: re.Match[str], group: int) -> Who | None:
    """The person with a known given name in a group of the match."""
    name = match.group(group).removesuffix(".")
    start = match.start(group)
    given = is_given(name.partition(" ")[0])
    return Who(start, start + len(name), "person", name) if given else None


def shared(pair: Sequence[Who], asker: Who | None, teller: Who | None) -> tuple[Who | None, Who | None]:
    """Who asks and who answers, of the two who sign: one who is known leaves the other."""
    told = [one for one in pair if teller and _same(one, teller)]
    asked = [one for one in pair if asker and _same(one, asker)]
    if len(told) == 1:
        return asker or next(one for one in pair if one is not told[0]), told[0]
    if len(asked) == 1 and not teller:
        return asker, next(one for one in pair if one is not asked[0])
    return asker, teller


def _same(one: Who, other: Who) -> bool:
    return other.name in {one.name, one.name.partition(" ")[0]}


def thanked(sheet: Sheet, questions: Iterable[int]) -> Who | None:
    """Whom questions thank or greet by a given name, all of them the same: "Thanks, Ann."."""
    lines = [sheet.lines[at] for at in questions]
    return _one(match for line in lines for match in CALLED.finditer(sheet.text, line.start, line.end))


def greeted(text: str, answers: Iterable[tuple[int, int]], teller: Who | None) -> Who | None:
    """Whom answers thank or greet by a given name as they begin, all of them the same, and not `teller`."""
    found = (GREETED.match(text, start, min(end, start + OPENING)) for start, end in answers)
    who = _one(match for match in found if match)
    return None if who and teller and who.name in teller.name.split() else who


def _one(matches: Iterable[re.Match[str]]) -> Who | None:
    """The one known given name in the matches."""
    called = [(match, match.lastindex or 1) for match in matches]
    called = [(match, group) for match, group in called if is_given(match.group(group))]
    if len({match.group(group) for match, group in called}) != 1:
        return None
    match, group = called[0]
    return Who(*match.span(group), "person", match.group(group))
