"""Printed dates as ISO dates with their precision.  The names come from CLDR, the shapes are ours.

>>> next(dates_in("It was held on 8 May 2014.", 0, 26))
Dated(span=Span(start=15, end=25), on='2014-05-08', precision='day', rule='printed')
"""

import re
from collections.abc import Iterator
from datetime import date

from corpus.reading.reading import Dated, Precision
from corpus.reading.spans import Span
from corpus.resolving.calendar import months

_YEAR = r"(?P<year>(?:[1١][6-9٦-٩]|[2٢][0٠])\d{2})(?!\d)"
_DAY = r"(?P<day>[0-3٠-٣]?\d)"
# "May", "mars", "تشرين الأول": a word that may name a month; `month_of` knows
_MONTH = r"(?P<month>[^\W\d_]{2,12}(?: (?:الأول|الاول|الثاني))?)"
# "8 May", "8th of May", "1er mars", "8. Mai", "8 de mayo", "12 марта"
DAY_MONTH = rf"(?<![\w.:]){_DAY}(?:st|nd|rd|th|er|º|ª|\.)?\s?(?:of |de )?{_MONTH}\.?"
# "May 8", "Sept. 3rd"
MONTH_DAY = rf"(?<!\w){_MONTH}\.?\s{_DAY}(?:st|nd|rd|th)?"
FIGURE = re.compile(r"\d")
_FOUR = re.compile(r"\d\d\d\d")
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"{DAY_MONTH},?\s(?:del? )?{_YEAR}",
        rf"{MONTH_DAY}(?:,\s?|\s){_YEAR}",
        rf"(?<![\w.-]){_YEAR}(?P<rule>[-/.])(?P<number>[01]?\d)(?P=rule){_DAY}(?!\d)",  # 2014-05-08
        rf"{_YEAR}\s?年\s?(?P<number>[01]?\d)\s?月\s?{_DAY}\s?日",  # 2014年5月8日
        rf"(?P<era>令和|平成|昭和)(?P<year>元|\d{{1,2}})年(?P<number>[01]?\d)月{_DAY}日",  # 令和4年11月30日
        rf"(?<![\w.-]){_DAY}\.\s?(?P<number>[01]?\d)\.\s?{_YEAR}",  # 08.05.2014
        rf"(?<![\w.-]){_DAY}(?P<rule>[-/])(?P<number>[0-3]?\d)(?P=rule){_YEAR}",  # 27/05/2013
        rf"(?<!\w){_MONTH}\.?,?\s(?:de |of )?{_YEAR}",  # May 2013
    )
)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}  # years before the first of each Japanese era


def month_of(parts: dict[str, str | None]) -> int | None:
    """The number of the month that a shape found, by its name or in figures; None for any other word."""
    name = parts.get("month")
    return months().get(name.casefold()) if name else int(parts["number"] or 0)


def dates_in(text: str, start: int, end: int) -> Iterator[Dated]:
    """The dates printed in `text[start:end]` with their year, the surest pattern first.

    Meant for lines and sentences, not for pages.  What could be day and month the other way round is left
    out, as is what no calendar has.
    """
    if not _FOUR.search(text, start, end) and text.find("年", start, end) < 0:
        return
    taken: list[Span] = []
    for pattern in _SHAPES:
        for found in pattern.finditer(text, start, end):
            span = Span(*found.span())
            value = _value(found)
            if value and not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield Dated(span, value[0], value[1], "printed")


def _year(parts: dict[str, str]) -> int:
    year = 1 if parts["year"] == "元" else int(parts["year"])
    return year + _ERAS.get(parts.get("era") or "", 0)


def _value(found: re.Match[str]) -> tuple[str, Precision] | None:
    parts = found.groupdict()
    year, month = _year(parts), month_of(parts)
    if month is None:
        return None
    if not parts.get("day"):
        return f"{year:04}-{month:02}-01", "month"
    day, ruled = int(parts["day"]), parts.get("rule")
    if ruled == "/" and found.group()[:4] != parts["year"] and day <= 12 and month <= 12 and day != month:
        return None
    if ruled and month > 12 and day <= 12:
        day, month = month, day
    try:
        return date(year, month, day).isoformat(), "day"
    except ValueError:
        return None
