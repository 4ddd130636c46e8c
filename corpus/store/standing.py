"""What the offices that a page prints tell of a person, and when two pages cannot mean the same one.

Pure.  A different office is no contradiction: people rise.  A different walk of life is one, and so is
serving two states, or two towns at about one time.

>>> contradict(standing_of(["striker of the Rovers"], 2031), standing_of(["foreign minister"], 2031))
True
>>> contradict(standing_of(["senator"], 2029), standing_of(["foreign minister"], 2031))
False
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from corpus.reading.words.nations import NATIONALITIES
from corpus.reading.words.walks import SEATS, WALKS
from corpus.store.names import slug

NEAR_YEARS = 4
"""A seat is not changed for another within so many years."""

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SEAT = re.compile(
    rf"\b((?i:{'|'.join(sorted(SEATS))})) (?:of|de|di|von) ((?:[A-ZÀ-Þ][\w’'-]*(?: |$)){{1,3}})"
)


class Standing(NamedTuple):
    """Walks of life, nations served and seats held, each sorted; empty where a page says nothing of it."""

    walks: tuple[str, ...] = ()
    nations: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    year: int = 0

    def __bool__(self) -> bool:
        return bool(self.walks or self.seats)

    @property
    def lasting(self) -> "Standing":
        """The same in any year, where nothing of it is of a year: a seat is held for a time."""
        return self if self.seats else Standing(self.walks, self.nations)

    @property
    def text(self) -> str:
        """The standing without its year in one line, for keeping."""
        return ";".join(",".join(part) for part in (self.walks, self.nations, self.seats))

    @classmethod
    def of_text(cls, text: str, year: int) -> "Standing":
        """What `text` made."""
        walks, nations, seats = (tuple(part.split(",")) if part else () for part in text.split(";"))
        return cls(walks, nations, seats, year)


UNTOLD = Standing()
"""What a page tells that tells nothing."""


def standing_of(roles: Iterable[str], year: int = 0) -> Standing:
    """What the printed `roles` of a page of that year (0: unknown) tell."""
    return Standing(*_told(tuple(roles)), year)


@lru_cache(maxsize=16384)
def _told(roles: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    walks: set[str] = set()
    nations: set[str] = set()
    seats: set[str] = set()
    for role in roles:
        words = [word.casefold() for word in _WORD.findall(role)]
        found = {WALKS[word] for word in words if word in WALKS}
        walks |= found
        if "state" in found:
            nations |= {NATIONALITIES[word] for word in words if word in NATIONALITIES}
        seats |= {f"{slug(head)} {slug(place)}" for head, place in _SEAT.findall(role)}
    return tuple(sorted(walks)), tuple(sorted(nations)), tuple(sorted(seats))


def contradict(one: Standing, other: Standing) -> bool:
    """True where the two are hardly one person's."""
    if one.walks and other.walks and not set(one.walks) & set(other.walks):
        return True
    if one.nations and other.nations and not set(one.nations) & set(other.nations):
        return True
    near = not (one.year and other.year) or abs(one.year - other.year) <= NEAR_YEARS
    return (
        near
        and any(
            mine.split()[0] == yours.split()[0] and mine != yours
            for mine in one.seats
            for yours in other.seats
        )
        and not set(one.seats) & set(other.seats)
    )
