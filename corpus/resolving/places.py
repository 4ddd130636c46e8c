"""Place names to a normal name and a country, by the gazetteer of GeoNames (read when first asked).

Cities of more than 15,000, by their names; those of more than 100,000 and capitals by their names in other
languages too.  All stand in one table, sorted, in which a name is found by halving: making dictionaries of
it, or but a list of its lines, would take longer than most folders of pages.

>>> place("Oslo"), place("Genève"), place("Wherever")
(('Oslo', 'NO'), ('Geneva', 'CH'), None)
>>> place("Женеве"), place("Paris", "Texas")
(('Geneva', 'CH'), ('Paris', 'US'))
"""

import pkgutil
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, NamedTuple

Place = tuple[str, str]
"""A place's name as GeoNames has it and its country, by ISO 3166."""
Kind = Literal["abroad", "capital", "city", "country", "state", "territory"]
"""What a row of the table is: a city by another name, the capital of a country's code, a city, a country, an
American state, a country by its name in another language.
"""

TABLE = "places.txt"
BIG = 100_000  # people
FAR_BIGGER = 10  # times as many people: outside English another name of theirs goes before a small town's own
# "в Женеве", "у Львові", "у Празі": from the locative back to the name, letters as in `folded`
_LOCATIVES = {"ові": "ів", "єві": "ів", "зі": "га", "ці": "ка"}
_ENDINGS = ("", "а", "я", "ь", "й")
_KATAKANA = {"ヴァ": "バ", "ヴィ": "ビ", "ヴェ": "ベ", "ヴォ": "ボ", "ヴ": "ブ"}


class _Row(NamedTuple):
    kind: str
    name: str
    country: str
    region: str
    people: int


def place(words: str, within: str = "", language: str = "en") -> Place | None:
    """The city (or country) called so and its ISO 3166 code; of several cities the most populous.

    `within` may name its country or its American state ("Paris, Texas"); where it names neither it does not
    count.  `language` is that of the page: English calls towns by their own names.
    """
    key = folded(words)
    if not key:
        return None
    city = _within(key, folded(within)) if within else None
    city = city or _first(key, "country")
    city = city or next((found for form in _forms(key) if (found := _city(form, language))), None)
    return (city.name, city.country) if city else None


def country(words: str) -> str:
    """The ISO 3166 code of a country's name in any of the languages that pages are in, or ""."""
    key = folded(words)
    found = _first(key, "country") or _first(key, "territory")
    return found.country if found else ""


def is_country(known: Place) -> bool:
    """Whether a place that `place` gave is a country, and no city that bears its country's name."""
    key = folded(known[0])
    return bool(_rows(key, "country")) and all(city.country != known[1] for city in _rows(key, "city"))


def is_big(known: Place) -> bool:
    """Whether a city that `place` gave is a capital or has more than 100,000 people."""
    cities = _rows(folded(known[0]), "city")
    people = max((city.people for city in cities if city.country == known[1]), default=0)
    return people >= BIG or known == capital(known[1])


def capital(code: str) -> Place | None:
    """The capital of the country with that ISO 3166 code."""
    found = _first(code, "capital")
    return (found.name, code) if found else None


def _city(key: str, language: str) -> _Row | None:
    own = next(iter(_rows(key, "city")[-1:]), None)
    if own and language.startswith("en"):
        return own
    other = _first(key, "abroad")
    return other if own is None or (other and other.people > FAR_BIGGER * own.people) else own


def _forms(key: str) -> Iterator[str]:
    """The name, and what it may be the locative of."""
    yield key
    if "а" <= key[0] <= "я" and len(key) > 3:
        for ending, name in _LOCATIVES.items():
            if key.endswith(ending):
                yield key.removesuffix(ending) + name
        if key[-1] in "еиі":
            yield from (key[:-1] + ending for ending in _ENDINGS)


def _within(key: str, region: str) -> _Row | None:
    """The biggest city of that name in that country or American state."""
    code, state = country(region), _first(region, "state")
    found = [
        city
        for city in _rows(key, "city")
        if city.country == code or (state and (city.country, city.region) == ("US", state.region))
    ]
    return found[-1] if found else None


def _first(key: str, kind: Kind) -> _Row | None:
    return next(iter(_rows(key, kind)), None)


def _rows(key: str, kind: Kind) -> list[_Row]:
    """The rows of that key and kind, the biggest city last."""
    return [row for row in _known(key) if row.kind == kind]


@lru_cache(maxsize=2048)
def _known(key: str) -> tuple[_Row, ...]:
    table, prefix = _table(), f"{key}\t".encode("utf-8", "replace")
    at = bisect_left(range(len(table)), prefix, key=lambda place: _opening(table, place, len(prefix)))
    found = []
    while table.startswith(prefix, at):
        end = table.index(b"\n", at)
        found.append(_row(table[at:end].decode("utf-8")))
        at = end + 1
    return tuple(sorted(found, key=lambda row: row.people))


def _opening(table: bytes, place: int, length: int) -> bytes:
    """The first bytes of the line in which a byte of the table stands."""
    start = table.rfind(b"\n", 0, place) + 1
    return table[start : start + length]


def _row(line: str) -> _Row:
    _, kind, name, country, region, people = line.split("\t")
    return _Row(kind, name, country, region, int(people or 0))


@cache
def _table() -> bytes:
    return pkgutil.get_data(__name__, TABLE) or b""


def folded(words: str) -> str:
    """Small letters without accents or points of vowels, single spaces."""
    if not words.isascii():
        words = words.replace("’", "'").replace("ʼ", "'")
        for printed, plain in _KATAKANA.items():
            words = words.replace(printed, plain)
        words = "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))
    return " ".join(words.casefold().split())
