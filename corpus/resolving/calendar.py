"""Months and weekdays by name, in the languages that pages are in: Unicode's CLDR, as Babel keeps it.

A table that was made from it (read when first asked): Babel itself takes longer for this than sixty pages.

Knows no clock and no page.  `dateparser` was tried instead: half a millisecond a date, the clock read where
no base is given, and half of the weekdays in running text ("am Mittwoch", "na terça-feira") not understood.

>>> months()["août"], weekdays()["terça-feira"], weekdays()["среду"]
(8, 1, 2)
"""

import pkgutil
from functools import cache

TABLE = "calendar.txt"


@cache
def months() -> dict[str, int]:
    """The number of each month by its casefolded name, full stops left out."""
    return _named("month")


@cache
def weekdays() -> dict[str, int]:
    """The number of each weekday, Monday 0, by its casefolded name."""
    return _named("weekday")


def _named(kind: str) -> dict[str, int]:
    lines = (pkgutil.get_data(__name__, TABLE) or b"").decode("utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return {name: int(number) for what, number, name in rows if what == kind}
