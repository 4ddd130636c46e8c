"""Months and weekdays by name, in the languages that pages are in: Unicode's CLDR, as Babel keeps it.

Knows no clock and no page.  `dateparser` was tried instead: half a millisecond a date, the clock read where
no base is given, and half of the weekdays in running text ("am Mittwoch", "na terça-feira") not understood.

>>> months()["août"], weekdays()["terça-feira"], weekdays()["среду"]
(8, 1, 2)
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

LOCALES = (
    *("en", "en_GB", "fr", "de", "de_AT", "es", "es_PE", "pt", "it", "nl", "ru", "uk"),
    *("ar", "ar_LB", "ar_MA", "ar_DZ", "zh", "ja"),
)
# What CLDR shortens to a word of running text, in that language or in another.
NO_MONTHS = frozenset({"ago", "mag", "out", "set", "лист"})
ACCUSATIVE = {"а": "у", "я": "ю"}


@cache
def months() -> dict[str, int]:
    """The number of each month by its casefolded name, full stops left out."""
    return {
        form: number
        for locale in LOCALES
        for width in ("abbreviated", "wide")
        for number, name in _names(locale, "months", width)
        for form in _plain(name)
        if not form[0].isdigit() and (width == "wide" or form not in NO_MONTHS)
    }


@cache
def weekdays() -> dict[str, int]:
    """The number of each weekday, Monday 0, by its casefolded name."""
    return {
        form: number
        for locale in LOCALES
        for width in ("abbreviated", "wide")
        for number, name in _names(locale, "days", width)
        for form in _forms(name)
        if width == "wide" or form[0] in "周週"
    }


def _names(locale: str, what: str, width: str) -> Iterator[tuple[int, str]]:
    from babel import Locale  # noqa: PLC0415  a page without figures does not wait for it

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
