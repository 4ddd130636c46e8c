"""Precedents: what was decided of names on earlier pages, asked for many at once.

Of a block only what matters to some names is looked at: the forms that may agree with them, those that may
agree with these, and so on.  Knows the decisions; must not know why somebody is whom, and changes nothing.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

import sqlalchemy as sa

from corpus.store.asked import answers
from corpus.store.clusters import AGREEING, APART_RULES, APART_YEARS, Anchor, Outcome, Profile
from corpus.store.known import Known
from corpus.store.nameforms import Cell, Form, agree


class Precedent(NamedTuple):
    """What the decisions on one profile say: the keys that the rules gave, a rule, how many are moved."""

    least: str
    most: str
    rule: str
    moved: int

    def says(self, outcome: Outcome) -> bool:
        """True where none of the decisions has to change."""
        same = (self.least == self.most == outcome.key) if outcome.key else self.moved == 0
        return same and self.rule == outcome.rule and not outcome.apart


There = dict[str, dict[Profile, Precedent]]
"""The profiles of earlier pages in each block."""

_FIRST = (
    "SELECT asked.at, d.ruled_key, d.rule, d.year FROM asked JOIN decisions d ON d.id = ("
    "SELECT e.id FROM decisions e WHERE e.block = asked.block AND e.given = asked.given"
    " AND e.profile = asked.profile AND e.year BETWEEN asked.low AND asked.high ORDER BY e.year LIMIT 1)"
)
_SUMS = (
    "SELECT d.block, d.profile, d.year, min(d.ruled_key), max(d.ruled_key), min(d.rule),"
    " sum(CASE WHEN d.ruled_key = d.one_key THEN 0 ELSE 1 END)"
    " FROM decisions d WHERE {} AND d.profile IS NOT NULL GROUP BY d.block, d.profile, d.year"
)
_OF_CELLS = _SUMS.format("(d.block, d.given) IN (SELECT block, given FROM asked)")
_OF_BLOCKS = _SUMS.format("d.block IN (SELECT block FROM asked)")


def meant_before(connection: sa.Connection, profiles: Mapping[Profile, str]) -> dict[Profile, Outcome]:
    """Whom profiles, each with its text, mean, where earlier pages tell without thinking it over.

    One of the same name and offices less than `APART_YEARS` away is the same: no year between could part
    them.  Only the earliest year of a person may count, in a key.  Those with namesakes are left out.
    """
    asked = list(profiles)
    values = [(at, p.form.block, p.form.given, profiles[p], *_years(p)) for at, p in enumerate(asked)]
    rows = answers(connection, "at, block, given, profile, low, high", _FIRST, values)
    return {
        asked[at]: Outcome(key, rule)
        for at, key, rule, year in rows
        if rule not in APART_RULES and (rule != AGREEING or year <= asked[at].standing.year)
    }


def _years(profile: Profile) -> tuple[int, int]:
    """From when to when the same name and offices tell who is meant.

    A seat is held for a time only.  A key with all further names in it may be that of the earliest page.
    """
    year = profile.standing.year
    if profile.standing.seats:
        return year, year
    first = max(1, year - APART_YEARS + 1) if year else 0
    return first, year if profile.form.middles else (year or 9999) + APART_YEARS - 1


def of_blocks(connection: sa.Connection, blocks: Collection[str]) -> There:
    """All profiles of these blocks."""
    there: There = {block: {} for block in blocks}
    for block, profile, precedent in _found(connection, "block", _OF_BLOCKS, ((b,) for b in sorted(blocks))):
        there[block][profile] = precedent
    return there


class Neighbourhood:
    """What of the blocks of some names matters to them.

    Whoever is in it is there with all whose names agree, so that who is whom in it is as in the whole block.
    """

    def __init__(self, connection: sa.Connection, known: Known, forms: Iterable[Form]) -> None:
        self.there: There = {}
        self._connection, self._known = connection, known
        self._reached: dict[str, set[Form]] = defaultdict(set)
        self._asked: set[Cell] = set()
        self._whole: set[str] = set()
        # Of initials in place of a name it is not known yet whether they matter.
        self._initials: dict[str, set[Form]] = defaultdict(set)
        waiting = set(forms)
        while waiting:
            waiting = self._beyond(waiting)

    def anchors(self, block: str) -> list[Anchor]:
        """The speakers of the authority who matter."""
        reached = self._reached[block]
        return [anchor for anchor in self._known.by_block.get(block, ()) if anchor.form in reached]

    def reaches(self, form: Form) -> bool:
        """Whether the name matters to those."""
        return form in self._reached.get(form.block, ())

    def _beyond(self, forms: set[Form]) -> set[Form]:
        """The forms are reached; returned are others that matter because of them."""
        by_block: dict[str, list[Form]] = defaultdict(list)
        for form in forms:
            by_block[form.block].append(form)
        for block, some in by_block.items():
            self._reached[block].update(some)
            self.there.setdefault(block, {})
        crowded = {block for block, some in by_block.items() if any(map(_is_initial, some))}
        found = self._in_blocks(crowded - self._whole) | self._in_cells(
            cell
            for block, some in by_block.items()
            if block not in self._whole
            for form in some
            for cell in _cells(form)
        )
        for block in by_block:
            found.update(self._agreeing(block))
        return {form for form in found if form not in self._reached[form.block]}

    def _in_blocks(self, blocks: set[str]) -> set[Form]:
        """Initials may agree with any name of the block."""
        self._whole |= blocks
        self.there |= (there := of_blocks(self._connection, blocks))
        found = {profile.form for some in there.values() for profile in some}
        return found | {anchor.form for block in blocks for anchor in self._known.by_block.get(block, ())}

    def _in_cells(self, cells: Iterable[Cell]) -> set[Form]:
        asked = set(cells) - self._asked
        self._asked |= asked
        found: set[Form] = set()
        rows = _found(self._connection, "block, given", _OF_CELLS, sorted(asked))
        for block, profile, precedent in rows:
            if _is_initial(profile.form):
                self._initials[block].add(profile.form)
            else:
                self.there[block][profile] = precedent
                found.add(profile.form)
        return found

    def _agreeing(self, block: str) -> Iterator[Form]:
        """Anchors and initials of the block that agree with what is reached there."""
        if block in self._whole:
            return
        reached = self._reached[block]
        for anchor in self._known.by_block.get(block, ()):
            if any(_touch(anchor.form, form) for form in reached):
                yield anchor.form
        for initials in self._initials[block]:
            if any(agree(initials, form) for form in reached):
                yield initials


def _cells(form: Form) -> Iterator[Cell]:
    """The form's cells; initials that stand for its names are in one of their own."""
    yield from form.cells
    if form.middles:
        yield form.block, form.given[:1]


def _is_initial(form: Form) -> bool:
    return len(form.given) == 1


def _touch(one: Form, other: Form) -> bool:
    if _is_initial(one) or _is_initial(other):
        return agree(one, other)
    return one.given == other.given or one.run == other.run


def _found(
    connection: sa.Connection, columns: str, query: str, values: Iterable[tuple[str, ...]]
) -> Iterator[tuple[str, Profile, Precedent]]:
    for block, profile, year, *told in answers(connection, columns, query, values):
        yield block, Profile.of_text(profile, year), Precedent(*told)
