"""Sentences and words of running prose.

Knows full stops that end nothing ("Mr. Oduya", "the U.N.", initials); must not know what a sentence says.

>>> text = "Mr. Oduya left. He was late."
>>> [text[a:b] for a, b in sentences(text, 0, len(text))]
['Mr. Oduya left.', 'He was late.']
>>> [word.text for word in words("Mr. Al-Khalil’s U.N. aide, 34,", 0, 30)]
['Mr.', 'Al-Khalil’s', 'U.N.', 'aide', ',', '34', ',']
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

ABBREVIATIONS = frozenset(
    """
    adm asst att brig bros capt cllr cmdr co col corp cpl cpt dept dr drs dra eg etc fr gen gov hon hr
    ing insp jan feb mar apr jun jul aug sep sept oct nov dec jr lic lt ltd maj messrs mgr mlle mme mr
    mrs ms mt nr no op prof pvt rep reps res rev sen sens sgt sr sra srta st ste supt sta univ vs dhr
    mej abg ca bzw z.b usw г гг им тыс млн
    """.split()
)
WORD = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|quest)['’](?=[^\W\d_]{2})"
    r"|(?:[^\W\d_]\.-?){1,6}(?:[^\W\d_](?![\w]))?|\d[\d.,]*\d|\d|[^\W\d_][\w]*(?:[-’'‑&][^\W_]+)*|[^\w\s]",
    re.IGNORECASE,
)
END = re.compile(r"[.!?…]+[\"”’»')\]*_]*(?=\s)|(?<=[a-z])[.!?](?=[A-Z][a-z])|[。！？]+[」』”’）]*|\n")
_ABBREVIATED = frozenset(word.capitalize() for word in ABBREVIATIONS) | ABBREVIATIONS


class Word(NamedTuple):
    """A word or mark of a text: as printed, casefolded, and where."""

    text: str
    fold: str
    start: int
    end: int


def words(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of `text[start:end]`; a full stop belongs to the abbreviation it ends."""
    found: list[Word] = []
    for match in WORD.finditer(text, start, end):
        shown = match[0]
        if shown == "." and found and found[-1].end == match.start() and found[-1].text in _ABBREVIATED:
            last = found[-1]
            found[-1] = Word(last.text + ".", last.fold, last.start, match.end())
            continue
        found.append(Word(shown, shown.casefold().replace("’", "'"), match.start(), match.end()))
    return found


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `text[start:end]`, in order, without the white space between them."""
    at = start
    for match in END.finditer(text, start, end):
        if match[0] != "\n" and not ends(text, match.start(), match.end(), at):
            continue
        if match[0] == "\n":
            continue
        if text[at : match.end()].strip():
            yield at + len(text[at : match.end()]) - len(text[at : match.end()].lstrip()), match.end()
        at = match.end()
    rest = text[at:end]
    if rest.strip():
        yield at + len(rest) - len(rest.lstrip()), at + len(rest.rstrip())


def ends(text: str, stop: int, after: int, floor: int) -> bool:
    """Whether the marks `text[stop:after]` end a sentence that began at or after `floor`."""
    following = text[after : after + 3].lstrip("\"“‘'«„([ \n\u00a0\t—–-")
    if following[:1].islower():
        return False
    if text[stop] != "." or after - stop > 1:
        return True
    begin = stop
    while begin > floor and (text[begin - 1].isalpha() or text[begin - 1] == "."):
        begin -= 1
        if stop - begin > 12:
            return True
    word = text[begin:stop]
    if word.casefold() in ABBREVIATIONS or (len(word) == 1 and word.isupper() and word != "I"):
        return False
    return not (
        "." in word
        and following[:1].isupper()
        and len(word) <= 4
        and word.isupper()
        and _goes_on(text, after)
    )


def _goes_on(text: str, after: int) -> bool:
    """Behind "U.S." a capital mostly goes on with the same name: no sentence ends there."""
    return (
        not text[after : after + 12]
        .lstrip()
        .startswith(("The ", "He ", "She ", "But ", "It ", "In ", "A ", "They "))
    )
