"""Printed dates as ISO dates with their precision; weekdays counted from a day that is known.

>>> next(dates_in("It was held on 8 May 2014.", 0, 26))
Dated(span=Span(start=15, end=25), on='2014-05-08', precision='day', rule='printed')
>>> weekday_on("Monday", "2013-05-29")
'2013-05-27'
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from corpus.reading.reading import Dated, Precision
from corpus.reading.spans import Span
from corpus.reading.words.calendar import MONTH_NUMBERS, RELATIVE_DAYS, WEEKDAYS

_NAMES = "|".join(sorted(map(re.escape, MONTH_NUMBERS), key=lambda name: (-len(name), name)))
_YEAR = r"(?P<year>(?:1[6-9]|20)[0-9]{2})(?![0-9])"
_DAY = r"(?P<day>[0-3]?[0-9])"
_PRINTED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\w){_DAY}(?:st|nd|rd|th|er|º|ª|\.)?\s?(?:of |de )?(?P<month>{_NAMES})\.?,?\s(?:del? )?{_YEAR}",
        rf"(?<!\w)(?P<month>{_NAMES})\.?\s{_DAY}(?:st|nd|rd|th)?(?:,\s?|\s){_YEAR}",  # May 8, 2014
        rf"(?<![\w.-]){_YEAR}(?P<rule>[-/.])(?P<number>[01]?[0-9])(?P=rule){_DAY}(?![0-9])",  # 2014-05-08
        rf"{_YEAR}\s?年\s?(?P<number>[01]?[0-9])\s?月\s?{_DAY}\s?日",  # 2014年5月8日
        rf"(?<![\w.-]){_DAY}\.\s?(?P<number>[01]?[0-9])\.\s?{_YEAR}",  # 08.05.2014
        rf"(?<![\w.-]){_DAY}(?P<rule>[-/])(?P<number>[0-3]?[0-9])(?P=rule){_YEAR}",  # 27/05/2013
        rf"(?<!\w)(?P<month>{_NAMES})\.?,?\s(?:de |of )?{_YEAR}",  # May 2013
    )
)
_WEEKDAY = re.compile(rf"(?<!\w)(?:{'|'.join(sorted((*WEEKDAYS, *RELATIVE_DAYS)))})(?!\w)", re.IGNORECASE)


def dates_in(text: str, start: int, end: int) -> Iterator[Dated]:
    """The dates printed in `text[start:end]` with their year, the surest pattern first.

    Meant for lines and sentences, not for pages.  What could be day and month the other way round is left
    out, as is what no calendar has.
    """
    if not any(c.isdigit() for c in text[start:end]):
        return
    taken: list[Span] = []
    for pattern in _PRINTED:
        for found in pattern.finditer(text, start, end):
            span = Span(*found.span())
            value = _value(found)
            if value and not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield Dated(span, value[0], value[1], "printed")


def _value(found: re.Match[str]) -> tuple[str, Precision] | None:
    parts = found.groupdict()
    name = parts.get("month")
    month = MONTH_NUMBERS[name.casefold().strip(".")] if name else int(parts["number"])
    if not parts.get("day"):
        return f"{int(parts['year']):04}-{month:02}-01", "month"
    day = int(parts["day"])
    if (
        parts.get("rule") == "/"
        and found.group()[:4] != parts["year"]
        and day <= 12
        and month <= 12
        and day != month
    ):
        return None
    if parts.get("rule") and month > 12 and day <= 12:
        day, month = month, day
    try:
        return date(int(parts["year"]), month, day).isoformat(), "day"
    except ValueError:
        return None


def weekdays_in(text: str, start: int, end: int) -> Iterator[Span]:
    """The weekdays, "today" and "yesterday" in `text[start:end]`."""
    return (Span(*found.span()) for found in _WEEKDAY.finditer(text, start, end))


def weekday_on(word: str, known: str, *, ahead: bool = False) -> str:
    """The ISO date that `word` means in something printed on the ISO date `known`; "" if it means none.

    A weekday is the last one, the day itself included; the next one where the text looks `ahead`.
    """
    try:
        day = date.fromisoformat(known)
        key = word.casefold()
        if key in RELATIVE_DAYS:
            return (day + timedelta(RELATIVE_DAYS[key])).isoformat()
        if key not in WEEKDAYS:
            return ""
        back = (day.weekday() - WEEKDAYS[key]) % 7
        return (day + timedelta((-back) % 7 if ahead else -back)).isoformat()
    except (ValueError, OverflowError):
        return ""
