"""Which pages tell of one meeting, thought over when a load is done: the same in any order of loading.

Pages that print one place and one day are looked at together.  Two of them that have two participants in
common tell of one meeting, and so do all that hang together so; each set is one row.  The set of most pages
has the address of place and day, the others that of their first page behind it.  What stays apart is a
decision that is open: the two might be one, which nobody decided.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import combinations
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from corpus.models import (
    Attendance,
    Base,
    Correction,
    Decision,
    Document,
    DocumentMeeting,
    Meeting,
    Mention,
    Redirect,
)
from corpus.store.clusters import EXPLAINED
from corpus.store.driver import fetched, found
from corpus.store.known import Known
from corpus.store.meetings import IN_COMMON, key_of
from corpus.store.participants import explain
from corpus.store.relinking import RULE, Page, attending, drop, move, put_together, rename, row_for
from corpus.store.speakers import pieces

Group = tuple[str, date]
"""A place and a day: what pages of one meeting have in common at least."""
_MOST = 12  # participants of a page that are compared: a page that names more names a crowd


_DECISIONS = Base.metadata.tables["decisions"]
# In literals, so that the partial indexes of these few rows are used.
_DAY: sa.ColumnElement[str] = sa.literal_column("'day'")
_OF_A_DAY = sa.text("meetings.precision = 'day'")
_OF_MEETINGS = sa.text("decisions.kind = 'meeting'")
_OF_RULE = sa.delete(_DECISIONS).where(_OF_MEETINGS, _DECISIONS.c.rule == sa.bindparam("rule"))
_WHOLE = sa.select(Meeting.place, Meeting.starts_on).where(
    _OF_A_DAY, Meeting.place.is_not(None), Meeting.starts_on.is_not(None)
)
_SEVERAL = _WHOLE.group_by(Meeting.place, Meeting.starts_on).having(sa.func.count() > 1)
_PRINTED = _WHOLE.where(Meeting.source == "printed")
_AMONG = sa.tuple_(Meeting.place, Meeting.starts_on).in_(_SEVERAL)
_RULED = sa.and_(_OF_MEETINGS, Decision.rule == RULE)
_SETTLED = sa.union_all(
    sa.select(Decision.one_key).where(_RULED), sa.select(Decision.other_key).where(_RULED)
)
# A load that was stopped has left several rows of which nothing is decided, or one without its plain address.
_UNDECIDED = _PRINTED.where(_AMONG, Meeting.key.not_in(_SETTLED))
_OWN = _PRINTED.where(~_AMONG, Meeting.key.contains("_", autoescape=True))
_IS_ANY_LINKED = "SELECT 1 FROM document_meetings LIMIT 1"
_LAST_LINK = "SELECT coalesce(max(id), 0) FROM document_meetings"
_LINKED_SINCE = _WHOLE.join(DocumentMeeting).where(DocumentMeeting.id > sa.bindparam("since"))
_STOPPED = sa.union(_UNDECIDED, _OWN)
_IS_ANY_NEWER = "SELECT 1 FROM document_meetings WHERE id > {since} LIMIT 1"


def _maybe_one() -> sa.Select[str, str, int, int]:
    """Meetings without a place, and those of their days with somebody in common."""
    open_, other = aliased(Meeting), aliased(Meeting)
    mine, theirs = aliased(Attendance), aliased(Attendance)
    return (
        sa.select(open_.key, other.key, sa.func.count(), sa.func.min(DocumentMeeting.document_id))
        .join(mine, mine.meeting_id == open_.id)
        .join(theirs, sa.and_(theirs.speaker_id == mine.speaker_id, theirs.meeting_id != open_.id))
        .join(other, sa.and_(other.id == theirs.meeting_id, other.starts_on == open_.starts_on))
        .join(DocumentMeeting, DocumentMeeting.meeting_id == open_.id)
        .where(open_.place.is_(None), other.place.is_not(None), open_.source == "printed")
        .where(open_.precision == _DAY, other.precision == _DAY)
        .group_by(open_.key, other.key)
        .order_by(open_.key, other.key)
    )


_OPEN = _maybe_one()
_IS_ANY_OPEN = "SELECT 1 FROM decisions WHERE kind = 'meeting' AND rule = 'same-day' LIMIT 1"


def last_link(connection: sa.Connection) -> int:
    """The number of the newest link; what a load adds is newer."""
    return int(fetched(connection, _LAST_LINK)[0][0])


def think_over_meetings(
    connection: sa.Connection, known: Known, since: int | None = None, left: Collection[Group] = ()
) -> None:
    """Pages that tell of one meeting share its row, and open decisions say what else might be one.

    Surnames mean whom the meetings leave.  Looks at the places and days of links newer than `since`, at those
    that pages have `left`, and at those that a stopped load left undecided.
    """
    if since is not None and not left and not fetched(connection, _IS_ANY_LINKED):
        return
    groups = sorted({*_groups(connection, since), *left})
    for place, on in groups:
        _settle(connection, place, on)
    if groups:
        _explain(connection, groups, known)
    if groups or since is not None:
        _without_place(connection)


def think_over_meetings_of(connection: sa.Connection, documents: Collection[int], known: Known) -> None:
    """The people of these documents are others now: so are those who met, and surnames that this explains."""
    groups = told_by(connection, documents)
    for place, on in groups:
        _settle(connection, place, on)
    if groups:
        _explain(connection, groups, known)


def told_by(connection: sa.Connection, documents: Collection[int]) -> list[Group]:
    """The places and days of meetings of which these documents, by number, tell."""
    groups: set[Group] = set()
    for some in pieces(sorted(documents)):
        told = _WHOLE.join(DocumentMeeting).where(DocumentMeeting.document_id.in_(some))
        groups.update((str(place), on) for place, on in connection.execute(told) if on)
    return sorted(groups)


def _explain(connection: sa.Connection, groups: Sequence[Group], known: Known) -> None:
    """Surnames on these pages mean whom their meetings leave, and those attended."""
    meetings = sa.select(Meeting.id).where(_OF_A_DAY)
    ids = [
        id_
        for place, on in groups
        for id_ in connection.scalars(meetings.where(Meeting.place == place, Meeting.starts_on == on))
    ]
    for place, on in told_by(connection, explain(connection, ids, known)) if ids else ():
        _settle(connection, place, on)


def _groups(connection: sa.Connection, since: int | None) -> list[Group]:
    groups: set[Group] = set()
    if found(connection, _STOPPED):
        groups.update((str(place), on) for place, on in connection.execute(_STOPPED) if on)
    if since is not None and fetched(connection, _IS_ANY_NEWER.format(since=int(since))):
        linked = connection.execute(_LINKED_SINCE, {"since": since})
        groups.update((str(place), on) for place, on in linked if on)
    return sorted(groups)


def _settle(connection: sa.Connection, place: str, on: date) -> None:
    """The pages of one place and day are parted into meetings, each with its row and address."""
    rows = list(
        connection.execute(
            sa.select(Meeting).where(Meeting.place == place, Meeting.starts_on == on).order_by(Meeting.key)
        )
    )
    pages = _pages(connection, [row.id for row in rows])
    corrected = _corrected(connection)
    known = {row.id: row for row in rows if row.source != "printed" or row.key in corrected}
    free = [page for page in pages if page.meeting_id not in known]
    anchors = {id_: attending(connection, id_) for id_ in known}
    sets = sorted(_together(free), key=lambda some: (-len(some), some[0]))
    wanted: list[tuple[int | None, list[Page]]] = []
    for some in sets:
        people = frozenset().union(*(page.people for page in some))
        anchor = next((id_ for id_, there in anchors.items() if len(there & people) >= IN_COMMON), None)
        wanted.append((anchor, some))
    _lay(connection, key_of(place, on, "day")[0], rows, wanted, known.keys())


def _corrected(connection: sa.Connection) -> set[str]:
    """The meetings of which somebody has said what is right: nothing is thought over again there."""
    told = sa.select(Correction.subject, Correction.value).where(
        Correction.operation.in_(("same-meeting", "meeting-date")), Correction.state != "undone"
    )
    keys = {key for row in connection.execute(told) for key in row if key}
    led = sa.select(Redirect.new_key).where(Redirect.kind == "meeting", Redirect.old_key.in_(keys))
    return keys | set(connection.scalars(led))


def _pages(connection: sa.Connection, meetings: Sequence[int]) -> list[Page]:
    """The current links of these meetings that pages themselves print, by the pages' keys."""
    links = connection.execute(
        sa.select(Document.key, Document.id, DocumentMeeting.meeting_id, DocumentMeeting.persons)
        .join(DocumentMeeting)
        .where(
            DocumentMeeting.meeting_id.in_(meetings), DocumentMeeting.rule.not_in(("catalogue", "imported"))
        )
    )
    return sorted(
        Page(key, id_, meeting, frozenset(_speakers(connection, id_, persons or ())))
        for key, id_, meeting, persons in links
    )


def _speakers(connection: sa.Connection, document_id: int, persons: Sequence[int]) -> Iterable[int]:
    """Who the persons of the page are, as identity has it now; not those whom the meeting itself explains."""
    explained = sa.select(Decision.person).where(
        Decision.document_id == document_id, Decision.rule == EXPLAINED, Decision.person.is_not(None)
    )
    found = sa.select(Mention.speaker_id).where(
        Mention.document_id == document_id,
        Mention.person.in_(persons[:_MOST]),
        Mention.person.not_in(explained),
        Mention.speaker_id.is_not(None),
    )
    return (int(id_) for id_ in connection.scalars(found.distinct()) if id_ is not None)


def _together(pages: Sequence[Page]) -> list[list[Page]]:
    """Pages in sets that hang together by two participants in common, the first page first; linear."""
    parent = list(range(len(pages)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    first: dict[tuple[int, int], int] = {}
    for at, page in enumerate(pages):
        for pair in combinations(sorted(page.people), IN_COMMON):
            one, other = root(first.setdefault((pair[0], pair[1]), at)), root(at)
            parent[max(one, other)] = min(one, other)
    sets: dict[int, list[Page]] = defaultdict(list)
    for at, page in enumerate(pages):
        sets[root(at)].append(page)
    return list(sets.values())


def _lay(
    connection: sa.Connection,
    plain: str,
    rows: Sequence[Any],
    wanted: Sequence[tuple[int | None, list[Page]]],
    fixed: Collection[int],
) -> None:
    """Each set of pages is linked to its row; rows that are left are gone, their addresses lead on."""
    taken = {row.key for row in rows if row.id in fixed}
    before = {row.id: row.key for row in rows if row.id not in fixed}
    unused = dict(before)
    placed: list[tuple[int, str, list[Page]]] = []
    for anchor, pages in wanted:
        if anchor is not None:
            placed.append((anchor, next(row.key for row in rows if row.id == anchor), pages))
            continue
        key = plain if plain not in taken else f"{plain}_{pages[0].key}"
        taken.add(key)
        id_ = row_for(connection, key, pages, unused, rows)
        unused.pop(id_, None)
        placed.append((id_, key, pages))
    rename(
        connection, {id_: key for id_, key, _ in placed if id_ in before or id_ not in {r.id for r in rows}}
    )
    for id_, _, pages in placed:
        put_together(connection, id_, pages, rows)
        move(connection, id_, pages)
    drop(connection, before, unused, placed)
    _open(connection, placed)


def _open(connection: sa.Connection, placed: Sequence[tuple[int, str, list[Page]]]) -> None:
    """Meetings at one place on one day that stay apart might be one: each might be the first."""
    documents = [page.id for _, _, pages in placed for page in pages]
    _forget(connection, RULE, documents)
    if len(placed) > 1:
        _, main, there = placed[0]
        others = frozenset().union(*(page.people for page in there))
        for _, key, pages in placed[1:]:
            if key != main:
                shared = len(others & frozenset().union(*(page.people for page in pages)))
                _decide(connection, RULE, pages[0].id, (key, main), shared)


def _without_place(connection: sa.Connection) -> None:
    """A meeting of which the place is open might be one of that day with somebody in common."""
    rule = "same-day"
    if fetched(connection, _IS_ANY_OPEN):
        _forget(connection, rule)
    for key, against, shared, document_id in found(connection, _OPEN):
        _decide(connection, rule, document_id, (key, against), shared)


def _forget(connection: sa.Connection, rule: str, documents: Sequence[int] | None = None) -> None:
    of_some = _OF_RULE if documents is None else _OF_RULE.where(_DECISIONS.c.document_id.in_(documents))
    connection.execute(of_some, {"rule": rule})


def _decide(
    connection: sa.Connection, rule: str, document_id: int, sides: tuple[str, str], shared: int
) -> None:
    one, other = sides
    titles = dict(_titles(connection, sides))
    row = {
        "kind": "meeting",
        "verdict": "open",
        "document_id": document_id,
        "one_key": one,
        "one_name": titles.get(one, one),
        "other_key": other,
        "other_name": titles.get(other, other),
        "rule": rule,
        "evidence": f"participants in common: {shared}",
        "decided_by": "rule",
        "decided_at": datetime.now(UTC),
    }
    connection.execute(sa.insert(Decision).values(**row))


def _titles(connection: sa.Connection, keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    for row in connection.execute(sa.select(Meeting.key, Meeting.title).where(Meeting.key.in_(keys))):
        yield row.key, row.title
