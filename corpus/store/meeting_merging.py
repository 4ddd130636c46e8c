"""Two meetings made one by somebody, and taken back."""

from typing import Any

import sqlalchemy as sa

from corpus.errors import BadInput
from corpus.models import Attendance, DocumentMeeting, Meeting, Tally, Utterance
from corpus.store.redirects import redirect, redirected, withdraw
from corpus.store.stored import kept_rows, put_back
from corpus.store.tallies import recount

_MEETS = (DocumentMeeting, "document_id"), (Attendance, "speaker_id")


def merge_meetings(connection: sa.Connection, correction: Any) -> dict[str, Any]:
    """The meeting `subject` is the meeting `value`: its address leads there and its row is gone."""
    other = _meeting(connection, correction.subject)
    one = _meeting(connection, redirected(connection, "meeting", correction.value))
    if other.id == one.id:
        raise BadInput(f"{correction.subject!r} and {correction.value!r} are one meeting already")
    said = sa.select(Utterance.id, Utterance.document_id).where(Utterance.meeting_id == other.id)
    rows = connection.execute(said.order_by(Utterance.id)).all()
    kept = {
        "meeting": kept_rows(connection, Meeting, Meeting.id == other.id),
        "links": kept_rows(connection, DocumentMeeting, DocumentMeeting.meeting_id == other.id),
        "attendances": kept_rows(connection, Attendance, Attendance.meeting_id == other.id),
        "said": [row.id for row in rows],
        "into": one.id,
    }
    for model, column in _MEETS:
        theirs = model.__table__.c[column]
        mine = sa.select(theirs).where(model.meeting_id == one.id)
        fresh = sa.update(model).where(model.meeting_id == other.id, theirs.not_in(mine.scalar_subquery()))
        connection.execute(fresh.values(meeting_id=one.id))
    for table in (Utterance, Tally):
        connection.execute(sa.update(table).where(table.meeting_id == other.id).values(meeting_id=one.id))
    connection.execute(sa.delete(Meeting).where(Meeting.id == other.id))
    redirect(connection, "meeting", other.key, one.key, "correction")
    recount(connection, sorted({row.document_id for row in rows}))
    return kept


def part_meetings(connection: sa.Connection, correction: Any, kept: dict[str, Any]) -> None:
    """The meeting that was merged is there again with all that hung on it."""
    withdraw(connection, "meeting", correction.subject)
    put_back(connection, Meeting, kept["meeting"])
    (row,) = kept["meeting"]
    for model, column, name in (
        (DocumentMeeting, "document_id", "links"),
        (Attendance, "speaker_id", "attendances"),
    ):
        theirs = model.__table__.c[column]
        for link in kept[name]:
            merged = sa.select(model.id).where(model.meeting_id == kept["into"], theirs == link[column])
            there = connection.scalar(merged)
            if there == link["id"] or not _alone(connection, model, link):
                put_back(connection, model, [link])
    again = sa.update(Utterance).where(Utterance.id.in_(kept["said"]))
    connection.execute(again.values(meeting_id=row["id"]))
    told = sa.select(Utterance.document_id).where(Utterance.meeting_id == row["id"]).distinct()
    recount(connection, sorted(connection.scalars(told)))


def _alone(connection: sa.Connection, model: Any, link: dict[str, Any]) -> bool:
    """Whether what the row speaks of is no longer there."""
    column = "document_id" if model is DocumentMeeting else "speaker_id"
    (key,) = model.__table__.c[column].foreign_keys
    return connection.scalar(sa.select(key.column).where(key.column == link[column])) is None


def _meeting(connection: sa.Connection, key: str) -> Any:
    row = connection.execute(sa.select(Meeting.__table__).where(Meeting.key == key)).first()
    if row is None:
        raise BadInput(f"there is no meeting {key!r}; the table meetings shows the keys")
    return row
