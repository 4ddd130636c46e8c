"""The rows of one document, into the tables and out of them again.

Each table takes a document's rows as one batch.  Utterances go in by one statement, through a temporary
table: full text is brought up to date once a statement, which makes it three times cheaper than row by row.
"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from corpus.models import (
    Attendance,
    Base,
    Block,
    Coverage,
    DocumentMeeting,
    Doubt,
    Mention,
    PageMark,
    SpeakerRole,
    Tally,
    Utterance,
)
from corpus.reading.page import Mark
from corpus.store.meetings import Linked
from corpus.store.rows import Row, Rows
from corpus.store.tallies import recount

# What a reading fills, and a new reading fills anew.
READ: tuple[type[Any], ...] = (
    Tally,
    Coverage,
    Utterance,
    Mention,
    Doubt,
    Block,
    DocumentMeeting,
    SpeakerRole,
)

# Into the tables themselves: the ORM's own insert costs more than the rows.
_INTO_BLOCKS, _INTO_MENTIONS, _INTO_DOUBTS, _INTO_MARKS, _INTO_UTTERANCES = (
    sa.insert(Base.metadata.tables[name]) for name in ("blocks", "mentions", "doubts", "marks", "utterances")
)

UTTERANCE_COLUMNS = tuple(Utterance.__table__.columns.keys())
_NAMES = ", ".join(UTTERANCE_COLUMNS)
_MARKS = ", ".join("?" for _ in UTTERANCE_COLUMNS)
_STAGED = f"CREATE TEMP TABLE IF NOT EXISTS incoming AS SELECT {_NAMES} FROM utterances WHERE 0"
_IN = f"INSERT INTO temp.incoming ({_NAMES}) VALUES ({_MARKS})"
_LAST = sa.select(sa.func.max(Utterance.id))
_OVER = f"INSERT INTO utterances ({_NAMES}) SELECT {_NAMES} FROM temp.incoming ORDER BY id"


def inserted(connection: sa.Connection, into: sa.Insert, values: Row) -> int:
    """The number of the row that is now there."""
    made = connection.execute(into, values).inserted_primary_key
    return int(made[0]) if made else 0


def insert_reading(
    connection: sa.Connection, rows: Rows, document_id: int, speakers: dict[int, int], linked: Linked
) -> None:
    """The blocks, mentions, doubts and utterances of a document are in the tables."""
    _insert(connection, _INTO_BLOCKS, document_id, rows.blocks)
    _insert(connection, _INTO_MENTIONS, document_id, [_of(row, speakers) for row in rows.mentions])
    _insert(connection, _INTO_DOUBTS, document_id, [*rows.doubts, *linked.doubts])
    _insert_utterances(connection, rows.utterances, document_id, speakers, linked.said_at)
    recount(connection, [document_id])


def insert_marks(connection: sa.Connection, document_id: int, marks: tuple[Mark, ...]) -> None:
    """What the file said beside its text is kept."""
    rows = [{"kind": m.kind, "value": m.value, "start_char": m.start, "end_char": m.end} for m in marks]
    _insert(connection, _INTO_MARKS, document_id, rows)


def marks_of(connection: sa.Connection, document_id: int) -> tuple[Mark, ...]:
    """The marks that `insert_marks` kept, in their order."""
    found = connection.execute(
        sa.select(PageMark.start_char, PageMark.end_char, PageMark.kind, PageMark.value)
        .where(PageMark.document_id == document_id)
        .order_by(PageMark.id)
    )
    return tuple(Mark(start, end, kind, value) for start, end, kind, value in found)  # type: ignore[arg-type]


def clear_reading(connection: sa.Connection, document_id: int) -> set[int]:
    """Nothing that a reading fills is left of the document; the speakers that it spoke of are returned."""
    speakers = set(
        connection.scalars(
            sa.select(Mention.speaker_id)
            .where(Mention.document_id == document_id, Mention.speaker_id.is_not(None))
            .union(
                sa.select(Utterance.speaker_id).where(
                    Utterance.document_id == document_id, Utterance.speaker_id.is_not(None)
                )
            )
        )
    )
    _leave_meetings(connection, document_id)
    for model in READ:
        connection.execute(sa.delete(model).where(model.document_id == document_id))
    return {speaker for speaker in speakers if speaker is not None}


def _leave_meetings(connection: sa.Connection, document_id: int) -> None:
    """Whoever attended by this page's word alone did not; a new reading may say so again."""
    told = sa.select(DocumentMeeting.meeting_id).where(DocumentMeeting.document_id == document_id)
    elsewhere = sa.exists().where(
        DocumentMeeting.meeting_id == Attendance.meeting_id,
        DocumentMeeting.document_id != document_id,
        Mention.document_id == DocumentMeeting.document_id,
        Mention.speaker_id == Attendance.speaker_id,
    )
    connection.execute(
        sa.delete(Attendance).where(
            Attendance.source == "printed", Attendance.meeting_id.in_(told), ~elsewhere
        )
    )


def _insert(connection: sa.Connection, insert: sa.Insert, document_id: int, rows: list[Row]) -> None:
    if rows:
        connection.execute(insert, [{"document_id": document_id, **row} for row in rows])


def _of(row: Row, speakers: dict[int, int]) -> Row:
    speaker = row["speaker_id"]
    return row if speaker is None else {**row, "speaker_id": speakers[speaker]}


def _insert_utterances(
    connection: sa.Connection,
    rows: list[Row],
    document_id: int,
    speakers: dict[int, int],
    said_at: Callable[[int | None], int | None],
) -> None:
    if not rows:
        return
    ids = _free_ids(connection, len(rows))
    made = []
    for id_, row in zip(ids, rows, strict=True):
        speaker, earlier = row["speaker_id"], row["continues_id"]
        speaker_id = None if speaker is None else speakers[speaker]
        made.append(
            {
                **row,
                "id": id_,
                "document_id": document_id,
                "speaker_id": speaker_id,
                "meeting_id": said_at(speaker_id),
                "continues_id": None if earlier is None else ids[earlier - 1],
            }
        )
    if connection.dialect.name != "sqlite":
        connection.execute(_INTO_UTTERANCES, made)
        return
    connection.exec_driver_sql(_STAGED)
    connection.exec_driver_sql(_IN, [tuple(row[name] for name in UTTERANCE_COLUMNS) for row in made])
    connection.exec_driver_sql(_OVER)
    connection.exec_driver_sql("DELETE FROM temp.incoming")


def _free_ids(connection: sa.Connection, count: int) -> list[int]:
    """Numbers for new utterances, rising.  The transaction holds SQLite's write lock already."""
    if connection.dialect.name == "sqlite":
        last = connection.scalar(_LAST) or 0
        return list(range(last + 1, last + 1 + count))
    drawn = "SELECT nextval(pg_get_serial_sequence('utterances', 'id')) FROM generate_series(1, :count)"
    return sorted(connection.scalars(sa.text(drawn), {"count": count}))
