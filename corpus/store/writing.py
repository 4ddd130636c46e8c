"""The rows of documents, into the tables and out of them again.

Rows of many documents go in together, one statement a table.  For utterances that is worth most: full text
is brought up to date once a statement.  So few utterances go through a temporary table and over by one;
many go in without the trigger, and into the full text after it, in the same transaction.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from corpus.models import (
    Attendance,
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
from corpus.store.packing import BLOCK, DOUBT, MARK, MENTION, UTTERANCE, Packed, Tuples, packed
from corpus.store.rows import Row, Rows
from corpus.store.schema import SEARCH_TABLE, insert_trigger_suspended
from corpus.store.tallies import count

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

UTTERANCE_COLUMNS = ("id", "document_id", "meeting_id", *UTTERANCE)
_NAMES = ", ".join(UTTERANCE_COLUMNS)
_STAGED = f"CREATE TEMP TABLE IF NOT EXISTS incoming AS SELECT {_NAMES} FROM utterances WHERE 0"
_OVER = f"INSERT INTO utterances ({_NAMES}) SELECT {_NAMES} FROM temp.incoming ORDER BY id"
# Full text is gathered in memory and written in pieces of this size; few large pieces are cheap to merge.
_PIECE_BYTES = 64_000_000
_USUAL_PIECE_BYTES = 1_048_576
_MANY_CHARACTERS = 1_000_000
_TEXT = UTTERANCE_COLUMNS.index("text")
_INDEXED = (
    f"INSERT INTO {SEARCH_TABLE} (rowid, text) SELECT id, text FROM utterances WHERE id BETWEEN ? AND ?"
)


@dataclass(slots=True)
class Gathered:
    """The rows of documents on their way into the tables."""

    blocks: Tuples = field(default_factory=list)
    mentions: Tuples = field(default_factory=list)
    doubts: Tuples = field(default_factory=list)
    marks: Tuples = field(default_factory=list)
    utterances: Tuples = field(default_factory=list)
    documents: list[int] = field(default_factory=list)

    def add(
        self,
        rows: Packed,
        document_id: int,
        first_id: int,
        speakers: dict[int, int],
        linked: Linked,
    ) -> None:
        """The rows of one more document; its utterances are numbered from `first_id`."""
        resolved = dict[int | None, int | None](speakers.items()) | {None: None}
        meetings = {id_: linked.said_at(id_) for id_ in resolved.values()}
        self.documents.append(document_id)
        self.blocks += [(document_id, *row) for row in rows.blocks]
        self.mentions += [(document_id, resolved[row[0]], *row[1:]) for row in rows.mentions]
        self.doubts += [(document_id, *row) for row in rows.doubts]
        self.doubts += [(document_id, *(row[name] for name in DOUBT)) for row in linked.doubts]
        self.marks += [(document_id, *row) for row in rows.marks]
        for id_, (speaker, earlier, *row) in enumerate(rows.utterances, first_id):
            speaker_id = resolved[speaker]
            continues = None if earlier is None else first_id + earlier - 1
            self.utterances.append((id_, document_id, meetings[speaker_id], speaker_id, continues, *row))

    def write(self, connection: sa.Connection) -> None:
        """All of it is in the tables, from which what was read in the documents before is gone."""
        insert_tuples(connection, "blocks", ("document_id", *BLOCK), self.blocks)
        insert_tuples(connection, "mentions", ("document_id", *MENTION), self.mentions)
        insert_tuples(connection, "doubts", ("document_id", *DOUBT), self.doubts)
        insert_tuples(connection, "marks", ("document_id", *MARK), self.marks)
        _insert_utterances(connection, self.utterances)
        count(connection, self.documents)


def inserted(connection: sa.Connection, into: sa.Insert, values: Row) -> int:
    """The number of the row that is now there."""
    made = connection.execute(into, values).inserted_primary_key
    return int(made[0]) if made else 0


def insert_tuples(connection: sa.Connection, table: str, columns: Sequence[str], rows: Tuples) -> None:
    """The rows are in the table.  Straight to the driver: a dictionary a row costs more than the row."""
    if rows:
        mark = "?" if connection.dialect.name == "sqlite" else "%s"
        values = ", ".join(mark for _ in columns)
        connection.exec_driver_sql(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values})", rows)


def insert_reading(
    connection: sa.Connection, rows: Rows, document_id: int, speakers: dict[int, int], linked: Linked
) -> None:
    """The blocks, mentions, doubts and utterances of a document are in the tables."""
    gathered = Gathered()
    first = drawn(connection, Utterance, len(rows.utterances))[0] if rows.utterances else 0
    gathered.add(packed(rows), document_id, first, speakers, linked)
    gathered.write(connection)


def marks_of(connection: sa.Connection, document_id: int) -> tuple[Mark, ...]:
    """What the file said beside the text, in its order."""
    found = connection.execute(
        sa.select(PageMark.start_char, PageMark.end_char, PageMark.kind, PageMark.value)
        .where(PageMark.document_id == document_id)
        .order_by(PageMark.id)
    )
    return tuple(Mark(start, end, kind, value) for start, end, kind, value in found)  # type: ignore[arg-type]


def drawn(connection: sa.Connection, model: type[Any], count: int) -> range:
    """Numbers for so many new rows, one after the other, never used before: nobody else writes meanwhile."""
    table = model.__tablename__
    if connection.dialect.name == "sqlite":
        last = connection.exec_driver_sql(f"SELECT max(id) FROM {table}").scalar() or 0
        if model.__table__.kwargs.get("sqlite_autoincrement"):
            used = f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'"
            last = max(last, connection.exec_driver_sql(used).scalar() or 0)
        return range(last + 1, last + 1 + count)
    sequence = f"pg_get_serial_sequence('{table}', 'id')"
    last = connection.scalar(sa.text(f"SELECT setval({sequence}, nextval({sequence}) + {count - 1})"))
    return range(last + 1 - count, last + 1)


def clear_readings(connection: sa.Connection, documents: Iterable[int]) -> set[int]:
    """Nothing that a reading fills is left of the documents; the speakers that they spoke of are returned."""
    ids = sorted(documents)
    speakers = set(
        connection.scalars(
            sa.select(Mention.speaker_id)
            .where(Mention.document_id.in_(ids), Mention.speaker_id.is_not(None))
            .union(
                sa.select(Utterance.speaker_id).where(
                    Utterance.document_id.in_(ids), Utterance.speaker_id.is_not(None)
                )
            )
        )
    )
    _leave_meetings(connection, ids)
    for model in READ:
        connection.execute(sa.delete(model).where(model.document_id.in_(ids)))
    return {speaker for speaker in speakers if speaker is not None}


def _leave_meetings(connection: sa.Connection, documents: list[int]) -> None:
    """Whoever attended by these pages' word alone did not; a new reading may say so again."""
    told = sa.select(DocumentMeeting.meeting_id).where(DocumentMeeting.document_id.in_(documents))
    elsewhere = sa.exists().where(
        DocumentMeeting.meeting_id == Attendance.meeting_id,
        DocumentMeeting.document_id.not_in(documents),
        Mention.document_id == DocumentMeeting.document_id,
        Mention.speaker_id == Attendance.speaker_id,
    )
    connection.execute(
        sa.delete(Attendance).where(
            Attendance.source == "printed", Attendance.meeting_id.in_(told), ~elsewhere
        )
    )


def _insert_utterances(connection: sa.Connection, rows: Tuples) -> None:
    if connection.dialect.name != "sqlite":
        insert_tuples(connection, "utterances", UTTERANCE_COLUMNS, rows)
    elif rows and sum(len(row[_TEXT]) for row in rows) > _MANY_CHARACTERS:
        with insert_trigger_suspended(connection):
            insert_tuples(connection, "utterances", UTTERANCE_COLUMNS, rows)
            _piece(connection, _PIECE_BYTES)
            connection.exec_driver_sql(_INDEXED, (rows[0][0], rows[-1][0]))
            _piece(connection, _USUAL_PIECE_BYTES)
    elif rows:
        connection.exec_driver_sql(_STAGED)
        insert_tuples(connection, "temp.incoming", UTTERANCE_COLUMNS, rows)
        connection.exec_driver_sql(_OVER)
        connection.exec_driver_sql("DELETE FROM temp.incoming")


def _piece(connection: sa.Connection, size: int) -> None:
    into = f"INSERT INTO {SEARCH_TABLE} ({SEARCH_TABLE}, rank) VALUES ('hashsize', {size})"
    connection.exec_driver_sql(into)
