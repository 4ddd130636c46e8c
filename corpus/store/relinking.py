"""Rows of meetings, moved to what `gatherings` has found out: links, addresses, participants, what was said.

Knows rows; must not know which pages tell of one meeting.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from corpus.models import Attendance, DocumentMeeting, Meeting, Redirect, Utterance
from corpus.store.meetings import RECORDS, merged, title_of
from corpus.store.tallies import recount

RULE = "same-place-and-day"


@dataclass(frozen=True, slots=True, order=True)
class Page:
    """A page that prints a meeting's place and day, and the speakers who met by its word."""

    key: str
    id: int
    meeting_id: int
    people: frozenset[int] = field(compare=False)


def attending(connection: sa.Connection, meeting_id: int) -> frozenset[int]:
    """The speakers who took part."""
    return frozenset(
        connection.scalars(sa.select(Attendance.speaker_id).where(Attendance.meeting_id == meeting_id))
    )


def row_for(
    connection: sa.Connection, key: str, pages: list[Page], unused: dict[int, str], rows: Sequence[Any]
) -> int:
    """The row that these pages have or had: the one with that address, else the oldest, else a new one."""
    mine = sorted(
        {page.meeting_id for page in pages} & unused.keys(), key=lambda id_: (unused[id_] != key, id_)
    )
    if mine:
        return mine[0]
    row = next(row for row in rows if row.id == pages[0].meeting_id)
    values = {
        name: getattr(row, name) for name in ("kind", "place", "country", "starts_on", "ends_on", "precision")
    }
    made = f"{key}/{pages[0].id}"
    values |= {"key": made, "title": title_of(row.place, key, 0), "source": "printed"}
    connection.execute(sa.insert(Meeting).values(**values))
    return int(connection.scalar(sa.select(Meeting.id).where(Meeting.key == made)) or 0)


def put_together(connection: sa.Connection, id_: int, pages: list[Page], rows: Sequence[Any]) -> None:
    """The row says what the pages' rows said: kind, country and last day, whatever their order."""
    told = [row for row in rows if row.id in {page.meeting_id for page in pages} and row.source == "printed"]
    for row in told:
        there = connection.execute(sa.select(Meeting).where(Meeting.id == id_)).one()
        if there.source == "printed" and (changed := dict(merged(row._asdict(), there))):
            connection.execute(sa.update(Meeting).where(Meeting.id == id_).values(**changed))


def rename(connection: sa.Connection, keys: dict[int, str]) -> None:
    """The rows have these addresses; two may change places."""
    changed = {
        id_: key
        for id_, key in keys.items()
        if connection.scalar(sa.select(Meeting.key).where(Meeting.id == id_)) != key
    }
    holders = connection.execute(sa.select(Meeting.id).where(Meeting.key.in_(changed.values())))
    for id_ in [row.id for row in holders if row.id not in changed]:
        connection.execute(sa.update(Meeting).where(Meeting.id == id_).values(key=f"/{id_}"))
    for id_ in changed:
        connection.execute(sa.update(Meeting).where(Meeting.id == id_).values(key=f"/{id_}"))
    for id_, key in changed.items():
        connection.execute(sa.update(Meeting).where(Meeting.id == id_).values(key=key))


def move(connection: sa.Connection, meeting_id: int, pages: list[Page]) -> None:
    """The pages are linked to that row and nobody but those whom they name attended it."""
    for page in pages:
        if page.meeting_id != meeting_id:
            of_page = (DocumentMeeting.document_id == page.id, DocumentMeeting.meeting_id == page.meeting_id)
            connection.execute(sa.update(DocumentMeeting).where(*of_page).values(meeting_id=meeting_id))
    by_authority = sa.exists().where(Attendance.meeting_id == Meeting.id, Attendance.source == "authority")
    if connection.scalar(sa.select(Meeting.id).where(Meeting.id == meeting_id, by_authority)) is None:
        people = frozenset().union(*(page.people for page in pages))
        there = attending(connection, meeting_id)
        gone = Attendance.speaker_id.in_(there - people)
        if any(page.people for page in pages):
            connection.execute(sa.delete(Attendance).where(Attendance.meeting_id == meeting_id, gone))
        new = [
            {"meeting_id": meeting_id, "speaker_id": id_, "source": "printed"}
            for id_ in sorted(people - there)
        ]
        if new:
            connection.execute(sa.insert(Attendance), new)
    _speak(connection, meeting_id, pages)


def drop(
    connection: sa.Connection,
    before: dict[int, str],
    unused: dict[int, str],
    placed: Sequence[tuple[int, str, list[Page]]],
) -> None:
    """Rows of which no page tells any more are gone; their addresses lead to where their pages are."""
    keys = {key for _, key, _ in placed}
    for id_ in sorted(unused):
        linked = sa.select(DocumentMeeting.id).where(DocumentMeeting.meeting_id == id_).limit(1)
        if connection.scalar(linked) is None:
            connection.execute(sa.delete(Meeting).where(Meeting.id == id_))
    moved = {
        before[page.meeting_id]: key
        for _, key, pages in placed
        for page in pages
        if page.meeting_id in before
    }
    connection.execute(sa.delete(Redirect).where(Redirect.kind == "meeting", Redirect.old_key.in_(keys)))
    for old, new in sorted(moved.items()):
        if old != new and old not in keys:
            connection.execute(sa.delete(Redirect).where(Redirect.kind == "meeting", Redirect.old_key == old))
            row = {
                "kind": "meeting",
                "old_key": old,
                "new_key": new,
                "rule": RULE,
                "made_at": datetime.now(UTC),
            }
            connection.execute(sa.insert(Redirect).values(**row))


def _speak(connection: sa.Connection, meeting_id: int, pages: list[Page]) -> None:
    """What was said at the meeting is said to be: all of a record, of a report the words of who attended."""
    there = attending(connection, meeting_id)
    changed = []
    for page in pages:
        links = connection.execute(
            sa.select(DocumentMeeting.relation).where(DocumentMeeting.document_id == page.id)
        ).all()
        if len(links) != 1:
            continue
        of_page = Utterance.document_id == page.id
        at = _said_there(links[0].relation, there)
        right = sa.case((at, meeting_id), else_=None)
        wrong = sa.or_(
            sa.and_(at, sa.func.coalesce(Utterance.meeting_id, 0) != meeting_id),
            sa.and_(~sa.func.coalesce(at, sa.false()), Utterance.meeting_id.is_not(None)),
        )
        if connection.execute(sa.update(Utterance).where(of_page, wrong).values(meeting_id=right)).rowcount:
            changed.append(page.id)
    if changed:
        recount(connection, changed)


def _said_there(relation: str, there: frozenset[int]) -> sa.ColumnElement[bool]:
    if relation in RECORDS:
        return sa.true()
    return Utterance.speaker_id.in_(there if relation == "report" else ())
