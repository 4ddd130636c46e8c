"""Days told from the day of writing ("on Tuesday", "yesterday", "May 12", "last month"), counted from it.

The day of writing is given: nothing here reads the clock.

>>> Known("2013-05-29").day("Monday"), Known("2013-05-29").day("last month")
(('2013-05-27', 'day'), ('2013-04-01', 'month'))
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from corpus.reading.alternatives import any_of
from corpus.reading.reading import Precision
from corpus.reading.spans import Span
from corpus.reading.words.calendar import DAYS, PERIODS
from corpus.resolving.calendar import months, weekdays
from corpus.resolving.dates import DAY_MONTH, FIGURE, MONTH_DAY, month_of
from corpus.resolving.wording import small

When = tuple[str, Precision]
"""An ISO date and how much of it is meant."""

_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"{DAY_MONTH}(?!\w|,?\s(?:del? )?\d)",
        rf"{MONTH_DAY}(?!\w|[:.]\d|,?\s\d)",
        r"(?<!\d)(?P<number>1?\d)月(?P<day>[0-3]?\d)日",
        r"(?<![\d月])(?P<day>[0-3]?\d)日(?=[、，に夜午上下（(在]|$)",
    )
)
UNSPACED = "⺀"
"""From here on scripts set no spaces between words."""
_HOURS = r"(?:abend|mittag|morgen|nacht|nachmittag|vormittag)?s?"  # "Dienstagabend"
_TAIL = re.compile(_HOURS)
# In small letters these are verbs: "may 2 be enough", "march 4 abreast".
_VERBS = frozenset({"may", "march"})


@dataclass(frozen=True, slots=True)
class Known:
    """The day from which others are counted: an ISO date of which `precision` is known; "" where none is."""

    on: str = ""
    precision: Precision = "day"

    def day(self, words: str, *, ahead: bool = False) -> When | None:
        """What `words`, such as `days_in` finds, mean in something written on that day; None if that is open.

        A weekday is the last one, the day itself included, or the next one where the text looks `ahead`.  Of
        a day without a year the nearest is meant.  A week is told as its month, or as its year.
        """
        try:
            here = date.fromisoformat(self.on)
            if found := next(_undated(words, 0, len(words)), None):
                return self._nearest(here, found)
            key = " ".join(_even(words).split())
            if key in PERIODS:
                return self._period(here, *PERIODS[key])
            return self._weekday(here, key, ahead=ahead) if self.precision == "day" else None
        except (ValueError, OverflowError):
            return None

    def _weekday(self, here: date, key: str, *, ahead: bool) -> When | None:
        if key in DAYS:
            return (here + timedelta(DAYS[key])).isoformat(), "day"
        known = weekdays().items()
        number = next(
            (at for name, at in known if key.startswith(name) and _TAIL.fullmatch(key, len(name))), None
        )
        if number is None:
            return None
        back = (here.weekday() - number) % 7
        return (here + timedelta(-back % 7 if ahead else -back)).isoformat(), "day"

    def _period(self, here: date, unit: str, count: int) -> When | None:
        if unit == "year":
            return f"{here.year + count:04}-01-01", "year"
        if self.precision == "year":
            return None
        if unit == "month":
            year, month = divmod(here.year * 12 + here.month - 1 + count, 12)
            return date(year, month + 1, 1).isoformat(), "month"
        monday = here - timedelta(here.weekday() - 7 * count)
        sunday = monday + timedelta(6)
        if self.precision != "day" or monday.year != sunday.year:
            return None
        if monday.month != sunday.month:
            return f"{monday.year:04}-01-01", "year"
        return f"{monday.year:04}-{monday.month:02}-01", "month"

    def _nearest(self, here: date, found: re.Match[str]) -> When | None:
        """The day nearest to the known one that is called so: of this year, or of the ones beside it."""
        parts = found.groupdict()
        day = int(parts["day"])
        if "month" not in parts and "number" not in parts:  # "5日"
            if self.precision == "year":
                return None
            start = here.year * 12 + here.month - 1
            places = [divmod(start + step, 12) for step in (-1, 0, 1)]
        else:
            steps = (0,) if self.precision == "year" else (-1, 0, 1)
            month = (month_of(parts) or 0) - 1
            places = [(here.year + step, month) for step in steps]
        days = [one for year, month in places if (one := _valid(year, month + 1, day))]
        return (min(days, key=lambda one: abs(one - here)).isoformat(), "day") if days else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def days_in(text: str, start: int, end: int) -> Iterator[Span]:
    """The days and spans of time in `text[start:end]` that wait for the day of writing, surest kind first."""
    yield from (Span(*found.span()) for found in _undated(text, start, end))
    even = _even(text[start:end])
    for pattern in _words(even.isascii()):
        yield from (Span(start + found.start(), start + found.end()) for found in pattern.finditer(even))


def weekdays_in(text: str, start: int, end: int) -> Iterator[Span]:
    """The weekdays, and "today" and its like, in `text[start:end]`."""
    even = _even(text[start:end])
    found = _words(even.isascii())[0].finditer(even)
    return (Span(start + one.start(), start + one.end()) for one in found)


def _undated(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    if FIGURE.search(text, start, end):
        for pattern in _SHAPES:
            for found in pattern.finditer(text, start, end):
                name = found.groupdict().get("month")
                if name is None or (name.casefold() in months() and name not in _VERBS):
                    yield found


def _even(words: str) -> str:
    """In small letters, one kind of apostrophe; as long as before."""
    return small(words).replace("’", "'").replace("ʼ", "'")


@cache
def _words(plain: bool) -> tuple[re.Pattern[str], ...]:
    """Weekdays and days before spans of time; for `plain` text, which is ASCII, none that is not."""
    return _pattern([*weekdays(), *DAYS], _HOURS, plain), _pattern([*PERIODS], "", plain)


def _pattern(words: list[str], tail: str, plain: bool) -> re.Pattern[str]:
    """Any of the words, as whole words where the script sets spaces."""
    spaced = rf"(?<!\w){any_of(word for word in words if word[0] < UNSPACED and word.isascii() >= plain)}"
    others = any_of(word for word in words if word[0] >= UNSPACED)
    return re.compile(rf"{spaced}{tail}(?!\w)" + ("" if plain else f"|{others}"))
