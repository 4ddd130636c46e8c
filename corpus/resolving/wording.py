"""The words for meetings of one language, as patterns.  Knows word lists; must not know pages.

>>> [found.group() for found in wording("fr").word.finditer("ils se sont rencontrés après la réunion.")]
['se sont rencontrés', 'réunion']
"""

import re
from dataclasses import dataclass
from functools import cache

from corpus.reading.words import meetings as words

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĖĘĚĞĪŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽА-ЯЁІЇЄҐ"
_PART = rf"[{UPPER}][\w’'.-]{{1,25}}(?<![.])"
NAME = rf"{_PART}(?:(?: |-| de | del | do | of the )[{UPPER}][\w’'-]{{1,25}}){{0,3}}"
_ARTICLES = r"the|a|an|la|le|les|los|las|el|die|der|den|dem|das|il|lo|l'"
# "in Oslo", "at a Lisbon hotel", "in the Chadian capital, N'Djamena", "dans la capitale tchadienne, …"
_SPACED = (
    rf"(?<!\w)(?i:{{IN}})\s(?:(?i:{_ARTICLES})\s|[а-яіїє]{{3,20}}\s)?"
    rf"(?:(?:\w+\s){{0,2}}(?i:{words.CAPITAL})(?:\s\w+)?,?\s)?(?P<place>{NAME})(?:,\s(?P<within>{NAME}))?"
)
_ARABIC = rf"(?<!\w)(?:{{IN}})\s(?:(?:{words.CAPITAL})\s\w+\s)?(?P<place>\w+(?:\s\w+)?)"
_BEFORE = r"(?:{IN})(?P<place>[一-鿿·]{2,8})"
_BEHIND = r"(?P<place>[゠-ヿ一-鿿]{2,12}?)(?:市内?)?(?:{IN})"
_PLACES = {"ar": _ARABIC, "zh": _BEFORE, "ja": _BEHIND}


@dataclass(frozen=True, slots=True)
class Wording:
    """What tells of meetings in one language; `kinds` and `records` in the order of their sureness.

    All but `place` are for text in `small` letters: a pattern for either case takes three times as long.
    """

    language: str
    kinds: tuple[tuple[str, re.Pattern[str]], ...]
    records: tuple[tuple[str, re.Pattern[str]], ...]
    record: re.Pattern[str]
    word: re.Pattern[str]
    verb: re.Pattern[str]
    ahead: re.Pattern[str]
    background: re.Pattern[str]
    beside: re.Pattern[str]
    actors: re.Pattern[str]
    place: re.Pattern[str]


def small(text: str) -> str:
    """`text` in small letters, as long as before."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def wording(language: str) -> Wording:
    """The words of that language (a BCP 47 tag); English where we have none of it."""
    short = language.partition("-")[0]
    return _wording(short if short in words.NOUNS else "en")


@cache
def _wording(language: str) -> Wording:
    def whole(alternatives: str) -> re.Pattern[str]:
        unspaced = language in ("zh", "ja")
        return re.compile(alternatives if unspaced else rf"(?<!\w)(?:{alternatives})(?!\w)")

    nouns = words.NOUNS[language]
    place = _PLACES.get(language, _SPACED)
    return Wording(
        language=language,
        kinds=tuple((kind, whole(noun)) for kind, noun in nouns.items()),
        records=tuple((kind, whole(noun)) for kind, noun in words.RECORDS[language].items()),
        record=whole("|".join(words.RECORDS[language].values())),
        word=whole("|".join((*nouns.values(), words.VERBS[language]))),
        verb=whole(words.VERBS[language]),
        ahead=whole(words.AHEAD[language]),
        background=whole(words.BACKGROUND[language]),
        beside=whole(words.BESIDE[language]),
        actors=whole(words.ACTORS[language]),
        place=re.compile(place.replace("{IN}", words.IN[language])),
    )
