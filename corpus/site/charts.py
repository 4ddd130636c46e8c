"""Bars for numbers by year: where each stands in a drawing.  The template makes SVG of it, and a table.

>>> chart = by_year([(2013, 40), (2015, 10)])
>>> [(bar.label, bar.value, bar.x, bar.height) for bar in chart.bars]
[('2013', 40, 0, 100), ('2014', 0, 30, 0), ('2015', 10, 60, 25)]
"""

from collections.abc import Iterable
from dataclasses import dataclass

STEP, TALL = 30, 100
MOST_BARS = 60


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: `label` under it, `value` above it, and its place in the drawing."""

    label: str
    value: int
    x: int
    height: int
    named: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars side by side in a drawing `width` wide; `numbers` are what they show, without the gaps."""

    bars: tuple[Bar, ...]
    width: int
    numbers: tuple[tuple[str, int], ...]


def by_year(counts: Iterable[tuple[int, int]]) -> Chart | None:
    """A bar a year, years without anything included; by tens of years where there are too many for that."""
    found = sorted((year, count) for year, count in counts if count)
    if not found:
        return None
    first, last = found[0][0], found[-1][0]
    unit = next(unit for unit in (1, 10, 100, 10_000) if (last // unit - first // unit) < MOST_BARS)
    summed: dict[int, int] = {}
    for year, count in found:
        summed[year // unit * unit] = summed.get(year // unit * unit, 0) + count
    steps = range(first // unit * unit, last + 1, unit)
    most = max(summed.values())
    every = max(1, -(-len(steps) // 8))
    bars = tuple(
        Bar(
            _name(year, unit),
            summed.get(year, 0),
            at * STEP,
            max(1, round(TALL * summed[year] / most)) if year in summed else 0,
            at % every == 0,
        )
        for at, year in enumerate(steps)
    )
    numbers = tuple((_name(year, unit), count) for year, count in summed.items())
    return Chart(bars, len(bars) * STEP, numbers)


def _name(year: int, unit: int) -> str:
    return str(year) if unit == 1 else f"{year}s"


def parts(counts: Iterable[int]) -> list[int]:
    """Each count as a part of the greatest, in hundredths.

    >>> parts([4, 2, 0])
    [100, 50, 0]
    """
    found = list(counts)
    most = max(found, default=0) or 1
    return [round(100 * count / most) for count in found]
