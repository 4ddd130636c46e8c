"""The words for meetings of one language, as patterns.  Knows word lists; must not know pages.

>>> [found.group() for found in wording("fr").word.finditer("ils se sont rencontrés après la réunion.")]
['se sont rencontrés', 'réunion']
"""

import re
from dataclasses import dataclass
from functools import cache, cached_property

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


@dataclass(frozen=True)
class Wording:
    """What tells of meetings in one language; `kinds` and `records` in the order of their sureness.

    All but `place` are for text in `small` letters: a pattern for either case takes three times as long.
    Each is made when first asked for: few pages need more than `word`.
    """

    language: str

    @cached_property
    def kinds(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """The nouns for each kind of meeting."""
        return tuple((kind, self._whole(noun)) for kind, noun in words.NOUNS[self.language].items())

    @cached_property
    def records(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """What each kind of record calls itself."""
        return tuple((kind, self._whole(noun)) for kind, noun in words.RECORDS[self.language].items())

    @cached_property
    def record(self) -> re.Pattern[str]:
        """What any record calls itself."""
        return self._whole("|".join(words.RECORDS[self.language].values()))

    @cached_property
    def word(self) -> re.Pattern[str]:
        """Any word for a meeting, or for what people do who meet."""
        some = "|".join((*words.NOUNS[self.language].values(), words.VERBS[self.language]))
        return self._whole(some, words.OPENING.get(self.language, ""))

    @cached_property
    def some(self) -> re.Pattern[str]:
        """Where a `word` begins: a search that leaps from one of its first letters to the next."""
        opening = words.OPENING.get(self.language, "")
        if not opening:
            return self.word
        return re.compile(rf"[{opening}](?<!\w[{opening}])(?<=(?={self.word.pattern}).)")

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """What people do who meet."""
        return self._whole(words.VERBS[self.language])

    @cached_property
    def ahead(self) -> re.Pattern[str]:
        """What tells that a meeting is still to come."""
        return self._whole(words.AHEAD[self.language])

    @cached_property
    def background(self) -> re.Pattern[str]:
        """What tells that a meeting is another one."""
        return self._whole(words.BACKGROUND[self.language])

    @cached_property
    def beside(self) -> re.Pattern[str]:
        """What tells of another sort of meeting."""
        return self._whole(words.BESIDE[self.language])

    @cached_property
    def actors(self) -> re.Pattern[str]:
        """Who meets."""
        return self._whole(words.ACTORS[self.language])

    @cached_property
    def place(self) -> re.Pattern[str]:
        """A place behind the words that lead to one."""
        return re.compile(_PLACES.get(self.language, _SPACED).replace("{IN}", words.IN[self.language]))

    def _whole(self, alternatives: str, opening: str = "") -> re.Pattern[str]:
        """Whole words; `opening`: the letters with which they begin, looked at before any is tried."""
        unspaced = self.language in ("zh", "ja")
        ahead = f"(?=[{opening}])" if opening else ""
        return re.compile(alternatives if unspaced else rf"(?<!\w){ahead}(?:{alternatives})(?!\w)")


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
    return Wording(language)
