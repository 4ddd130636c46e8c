"""Surnames of pages, explained by their meeting: the one participant of that name whom another page prints.

A function of what the pages of one meeting print, never of what was explained before.  Knows decisions and
links; must not know which pages tell of one meeting.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from corpus.models import Decision, DocumentMeeting, Meeting
from corpus.store.clusters import BARE, EXPLAINED, Outcome, Profile
from corpus.store.known import Known, could_be
from corpus.store.moving import Change, decided, final_keys, follow
from corpus.store.nameforms import Form, form_of
from corpus.store.speakers import pieces, printed_roles
from corpus.store.standing import Standing, contradict, standing_of

_SEES = " ← "
_LINKS = sa.select(DocumentMeeting.document_id, DocumentMeeting.meeting_id, DocumentMeeting.persons)
_WHOLE = (
    sa.select(DocumentMeeting.meeting_id)
    .join(Meeting, Meeting.id == DocumentMeeting.meeting_id)
    .where(Meeting.precision == "day", Meeting.place.is_not(None), Meeting.starts_on.is_not(None))
)
_NAMED = decided().add_columns(Decision.evidence, Decision.year).where(Decision.block.not_like("=%"))


class _Present(NamedTuple):
    """Somebody whom a page of the meeting prints with a whole name."""

    document: str
    name: str
    key: str | None  # None for who is not known beyond the page
    form: Form
    standing: Standing
    met: bool


def explain(connection: sa.Connection, meetings: Iterable[int], known: Known) -> set[int]:
    """Surnames on pages of these meetings mean whom the meetings leave; returned are pages that changed."""
    waiting = _waiting(connection, _links(connection, meetings))
    if not waiting:
        return set()
    there = _there(connection, {row.document_id for row in waiting})
    corrected = final_keys(connection, ((row.one_key, row.document) for row in waiting))
    changes: list[Change] = []
    evidence: list[dict[str, Any]] = []
    for row in waiting:
        is_open = (row.one_key, row.document) not in corrected
        found = _candidate(connection, row, there) if is_open else None
        outcome = Outcome(found.key, EXPLAINED) if found else BARE
        if (outcome.key or row.one_key, outcome.rule) != (row.ruled_key, row.rule):
            changes.append(Change(row, outcome.key or row.one_key, outcome))
        if (says := _evidence(row, found)) != row.evidence:
            evidence.append({"at": row.id, "says": says})
    follow(connection, [each for each in changes if not each.outcome.key], known, may_rename=False)
    follow(connection, [each for each in changes if each.outcome.key], known)
    if evidence:
        at = sa.update(Decision).where(Decision.id == sa.bindparam("at"))
        connection.execute(at.values(evidence=sa.bindparam("says")), evidence)
    return {each.row.document_id for each in changes}


def _waiting(connection: sa.Connection, links: Sequence[Any]) -> list[Any]:
    """The decisions that may change: on surnames, where several pages tell of a meeting, and if explained."""
    several = {link.document_id for link in _shared(links)}
    others = {link.document_id for link in links} - several
    open_ = _people(connection, several, Decision.rule.in_((BARE.rule, EXPLAINED)))
    return [*open_, *_people(connection, others, Decision.rule == EXPLAINED)]


def _meetings_of(connection: sa.Connection, documents: Iterable[int]) -> set[int]:
    """The meetings of which these documents tell, by number, whose place and day are known."""
    found: set[int] = set()
    for some in pieces(sorted(documents)):
        found.update(connection.scalars(_WHOLE.where(DocumentMeeting.document_id.in_(some))))
    return found


def _candidate(connection: sa.Connection, row: Any, there: "_There") -> _Present | None:
    """The one who can be meant, if another page says that he took part and nothing speaks against it."""
    short = form_of(row.one_name)
    if there.families[row.document_id, short.family] > 1:
        return None  # the page itself has another of that name
    fitting = [each for each in there.present(row.document_id, short.family) if could_be(short, each.form)]
    met = sorted((each for each in fitting if each.met), key=lambda each: (each.document, each.name))
    if not met or not met[0].key or len({each.key for each in fitting}) > 1:
        return None
    standing = standing_of(printed_roles(connection, row.document_id, row.person))
    return None if any(contradict(standing, each.standing) for each in fitting) else met[0]


def _evidence(row: Any, found: _Present | None) -> str:
    """What the rule saw before, and the page that explains it."""
    before = str(row.evidence)
    if row.rule == EXPLAINED:
        before = before.rpartition(_SEES)[0]
    return f"{before}{_SEES}{found.name} ({found.document})" if found else before


class _There:
    """Who is on the pages that tell of the same meetings as some others do."""

    def __init__(self, links: Sequence[Any], people: Iterable[Any]) -> None:
        self.families: Counter[tuple[int, str]] = Counter()
        self._meetings: dict[int, set[int]] = defaultdict(set)
        self._present: dict[tuple[int, str], list[_Present]] = defaultdict(list)
        told: dict[int, list[Any]] = defaultdict(list)
        for link in links:
            self._meetings[link.document_id].add(link.meeting_id)
            told[link.document_id].append(link)
        for row in people:
            self.families[row.document_id, form_of(row.one_name).family] += 1
            for link in told[row.document_id] if row.profile else ():
                each = _seen(row, row.person in (link.persons or ()))
                self._present[link.meeting_id, each.form.family].append(each)

    def present(self, document_id: int, family: str) -> Iterator[_Present]:
        """Those of that family who are on the pages of the document's meetings."""
        for meeting in self._meetings[document_id]:
            yield from self._present.get((meeting, family), ())


def _seen(row: Any, met: bool) -> _Present:
    profile = Profile.of_text(row.profile, row.year)
    key = row.ruled_key if row.ruled_key != row.one_key else None
    return _Present(row.document, row.one_name, key, profile.form, profile.standing, met)


def _there(connection: sa.Connection, documents: Iterable[int]) -> _There:
    links = _shared(_links(connection, _meetings_of(connection, documents)))
    return _There(links, _people(connection, {link.document_id for link in links}))


def _links(connection: sa.Connection, meetings: Iterable[int]) -> list[Any]:
    """Which pages tell of those meetings."""
    found: list[Any] = []
    for some in pieces(sorted(meetings)):
        found += connection.execute(_LINKS.where(DocumentMeeting.meeting_id.in_(some))).all()
    return found


def _shared(links: Sequence[Any]) -> list[Any]:
    """The links of meetings of which several pages tell."""
    pages = Counter(link.meeting_id for link in links)
    return [link for link in links if pages[link.meeting_id] > 1]


def _people(
    connection: sa.Connection, documents: Iterable[int], *where: sa.ColumnElement[bool]
) -> Iterator[Any]:
    """The decisions on those people of the pages who have a name, whole or not."""
    for some in pieces(sorted(documents)):
        chosen = _NAMED.where(Decision.document_id.in_(some), *where).order_by(Decision.id)
        yield from connection.execute(chosen).all()
