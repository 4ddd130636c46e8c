"""What the authority in a database knows of people, and whom it makes of a name that alone tells nobody.

Read once a load.  A surname is nobody's, unless the authority leaves one candidate: by the office that the
page prints and one of that family held on the day, or by the meeting that the catalogue names.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from corpus.models import Attendance, Meeting, Speaker, SpeakerName, SpeakerRole
from corpus.reading.names import fold
from corpus.reading.words.titles import HONORIFICS, LINKS
from corpus.store.clusters import Anchor
from corpus.store.driver import fetched
from corpus.store.nameforms import Form, form_of
from corpus.store.names import Folded, folded
from corpus.store.standing import Standing, standing_of


class Office(NamedTuple):
    """An office as the authority has it."""

    role: str
    affiliation: str | None
    from_on: date | None
    to_on: date | None

    def held(self, on: date | None) -> bool:
        """True unless it is known not to have been held that day."""
        if on is None:
            return True
        return (self.from_on is None or self.from_on <= on) and (self.to_on is None or on <= self.to_on)


class Told(NamedTuple):
    """What a page tells of somebody: what it calls him, its day, and the meeting that its catalogue names."""

    roles: tuple[str, ...] = ()
    on: date | None = None
    meeting: str | None = None


def office_words(role: str) -> set[str]:
    """The telling words of an office."""
    words = {fold(word) for word in role.replace("-", " ").split()}
    return {word for word in words if word.isalpha() and word not in LINKS | HONORIFICS}


@dataclass(frozen=True, slots=True)
class Known:
    """Speakers of the authority: keys by folded name and by block, their offices, and who attended what."""

    keys: frozenset[str] = frozenset()
    by_name: dict[Folded, frozenset[str]] = field(default_factory=dict)
    by_block: dict[str, tuple[Anchor, ...]] = field(default_factory=dict)
    by_family: dict[str, tuple[Anchor, ...]] = field(default_factory=dict)
    offices: dict[str, tuple[Office, ...]] = field(default_factory=dict)
    attending: dict[str, frozenset[str]] = field(default_factory=dict)

    def of_name(self, name: str) -> str | None:
        """The one speaker whom the authority knows by exactly that name, however short."""
        found = self.by_name.get(folded(name), frozenset())
        return next(iter(found)) if len(found) == 1 else None

    def of_short(self, form: Form, told: Told) -> tuple[str, str]:
        """Key and rule of the one candidate for a name that is not whole; "" and "" where there is none."""
        candidates = {
            anchor.key for anchor in self.by_family.get(form.family, ()) if could_be(form, anchor.form)
        }
        there = candidates & self.attending.get(told.meeting or "", frozenset())
        if len(there) == 1:
            return there.pop(), "meeting"
        words = {word for role in told.roles for word in office_words(role)}
        serving = {key for key in candidates if self._served(key, words, told.on)}
        return (serving.pop(), "office") if len(serving) == 1 else ("", "")

    def _served(self, key: str, words: set[str], on: date | None) -> bool:
        """Whether a dated office of the speaker has two words, or its one, in common with what is printed."""
        for office in self.offices.get(key, ()):
            mine = office_words(office.role)
            dated = office.from_on is not None and office.held(on)
            if dated and mine and len(mine & words) >= min(2, len(mine)):
                return True
        return False


def could_be(short: Form, whole: Form) -> bool:
    """Whether nothing in a name that is not whole contradicts a whole one of the same family."""
    initials, names = (short.given, *short.middles), (whole.given, *whole.middles)
    return not short.given or all(
        name.startswith(one[:1]) and len(one) == 1 for one, name in zip(initials, names, strict=False)
    )


# In literals, so that the partial indexes of these few rows are used.
_NAMED = (
    sa.select(SpeakerName.name, Speaker.key)
    .join(Speaker, Speaker.id == SpeakerName.speaker_id)
    .where(sa.text("speaker_names.source = 'authority'"))
)
_ATTENDED = (
    sa.select(Meeting.key, Speaker.key)
    .join(Attendance, Attendance.meeting_id == Meeting.id)
    .join(Speaker, Speaker.id == Attendance.speaker_id)
    .where(sa.text("attendances.source = 'authority'"))
)
_HELD = (
    sa.select(Speaker.key, SpeakerRole.role, SpeakerRole.affiliation, SpeakerRole.from_on, SpeakerRole.to_on)
    .join(Speaker, Speaker.id == SpeakerRole.speaker_id)
    .where(SpeakerRole.document_id.is_(None))
    .order_by(SpeakerRole.id)
)


_IS_ANYBODY_KNOWN = (
    "SELECT 1 FROM speaker_names WHERE source = 'authority' UNION ALL"
    " SELECT 1 FROM attendances WHERE source = 'authority' UNION ALL"
    " SELECT 1 FROM speaker_roles WHERE document_id IS NULL LIMIT 1"
)


def known_speakers(connection: sa.Connection) -> Known:
    """What the authority in the database says."""
    if not fetched(connection, _IS_ANYBODY_KNOWN):
        return Known()
    offices = _offices(connection)
    by_name: dict[Folded, set[str]] = defaultdict(set)
    by_block: dict[str, set[Anchor]] = defaultdict(set)
    by_family: dict[str, set[Anchor]] = defaultdict(set)
    standings = {key: _standing(held) for key, held in offices.items()}
    for name, key in connection.execute(_NAMED):
        anchor = Anchor(key, form_of(name), standings.get(key, Standing()))
        by_name[folded(name)].add(key)
        if anchor.form.whole:
            by_block[anchor.form.block].add(anchor)
            by_family[anchor.form.family].add(anchor)
    return Known(
        frozenset(key for keys in by_name.values() for key in keys),
        {name: frozenset(keys) for name, keys in by_name.items()},
        {block: tuple(sorted(some)) for block, some in by_block.items()},
        {family: tuple(sorted(some)) for family, some in by_family.items()},
        offices,
        _attending(connection),
    )


def _offices(connection: sa.Connection) -> dict[str, tuple[Office, ...]]:
    offices: dict[str, list[Office]] = defaultdict(list)
    for row in connection.execute(_HELD):
        offices[row.key].append(Office(row.role, row.affiliation, row.from_on, row.to_on))
    return {key: tuple(some) for key, some in offices.items()}


def _standing(offices: Iterable[Office]) -> Standing:
    """Walks of life only: where somebody served is told by name, not by nationality."""
    return Standing(standing_of([office.role for office in offices]).walks)


def _attending(connection: sa.Connection) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for meeting, speaker in connection.execute(_ATTENDED):
        found[meeting].add(speaker)
    return {meeting: frozenset(speakers) for meeting, speakers in found.items()}
