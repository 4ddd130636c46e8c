"""The rows of documents, into the tables and out of them again.

Rows of many documents go in together, few statements a table.  For utterances that is worth most: full text
is brought up to date once a statement.  So few utterances go in by one; many go in without the trigger, and
into the full text after it, in the same transaction.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
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
from corpus.store.counting import shares
from corpus.store.driver import run
from corpus.store.inserting import MOST_VALUES, drawn, insert_values, most_values
from corpus.store.meetings import Linked
from corpus.store.packing import (
    BLOCK,
    COVERED,
    DOUBT,
    MARK,
    MENTION,
    TALLY,
    UTTERANCE,
    Packed,
    Values,
    append,
    column,
    flat,
    packed,
)
from corpus.store.rows import Row, Rows
from corpus.store.schema import SEARCH_TABLE, checks_unasked, insert_trigger_suspended

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

# Full text is gathered in memory and written in pieces.  Where much goes in, pieces are large and merged when
# there are 64 of a size; usually they are merged bit by bit, so that few have to be looked through and nobody
# who adds a page waits for all of them.
_CRISIS = 64
_USUALLY = {"hashsize": 1_048_576, "automerge": 4, "crisismerge": _CRISIS}
_FOR_MUCH = {"hashsize": 64_000_000, "automerge": 0, "crisismerge": _CRISIS}
_MANY_CHARACTERS = 1_000_000
_INDEXED = (
    f"INSERT INTO {SEARCH_TABLE} (rowid, text) SELECT id, text FROM utterances WHERE id BETWEEN ? AND ?"
)


@dataclass(slots=True)
class Gathered:
    """The rows of documents on their way into the tables."""

    blocks: Values = field(default_factory=list)
    mentions: Values = field(default_factory=list)
    doubts: Values = field(default_factory=list)
    marks: Values = field(default_factory=list)
    coverage: Values = field(default_factory=list)
    utterances: Values = field(default_factory=list)
    tallies: Values = field(default_factory=list)
    fit: bool = True

    def add(
        self,
        rows: Packed,
        document: tuple[int, str],
        first_id: int,
        speakers: dict[int, int],
        linked: Linked,
    ) -> None:
        """The rows of one more document, of that number and text; its utterances begin with `first_id`."""
        document_id, text = document
        resolved = dict[int | None, int | None](speakers.items()) | {None: None}
        self.fit = self.fit and rows.fit
        append(self.blocks, rows.blocks, BLOCK, document_id)
        append(self.doubts, rows.doubts + flat(linked.doubts, DOUBT), DOUBT, document_id)
        append(self.marks, rows.marks, MARK, document_id)
        append(self.coverage, rows.coverage, COVERED, document_id)
        of_mentions = map(resolved.__getitem__, column(rows.mentions, MENTION, "speaker_id"))
        append(self.mentions, rows.mentions, MENTION, document_id, speaker_id=of_mentions)
        said_by = [resolved[at] for at in column(rows.utterances, UTTERANCE, "speaker_id")]
        said_at = {id_: linked.said_at(id_) for id_ in set(said_by)}
        earlier = column(rows.utterances, UTTERANCE, "continues_id")
        spans = map(slice, *(column(rows.utterances, UTTERANCE, name) for name in ("start_char", "end_char")))
        append(
            self.utterances,
            rows.utterances,
            UTTERANCE,
            document_id,
            id=range(first_id, first_id + len(said_by)),
            speaker_id=said_by,
            meeting_id=map(said_at.__getitem__, said_by),
            text=map(text.__getitem__, spans),
            continues_id=[None if at is None else first_id + at - 1 for at in earlier],
        )
        sums = zip(*(column(rows.tallies, TALLY, name) for name in TALLY[1:]), strict=True)
        summed = shares(((id_ := resolved[at], said_at[id_], kind), *sum_) for at, _, kind, *sum_ in sums)
        self.tallies += [value for row in summed for value in (document_id, *row)]

    def write(self, connection: sa.Connection, *, much: bool = False) -> None:
        """All of it is in the tables, from which what was read in the documents before is gone.

        `much` is what `searchable` says.
        """
        most = MOST_VALUES if much else most_values(connection)
        with checks_unasked(connection) if much and self.fit else nullcontext():
            insert_values(connection, "blocks", BLOCK, self.blocks)
            insert_values(connection, "mentions", MENTION, self.mentions)
            insert_values(connection, "utterances", UTTERANCE, self.utterances, most)
        insert_values(connection, "doubts", DOUBT, self.doubts)
        insert_values(connection, "marks", MARK, self.marks)
        insert_values(connection, "coverage", COVERED, self.coverage)
        insert_values(connection, "tallies", TALLY, self.tallies)


@contextmanager
def searchable(connection: sa.Connection, new: range, characters: int) -> Iterator[bool]:
    """The `new` utterances, by number, of texts of so many characters are in the full text in the end.

    True where that is much and done then, without the trigger: what is written may come in many statements.
    """
    if connection.dialect.name != "sqlite" or characters <= _MANY_CHARACTERS:
        yield False
        return
    with insert_trigger_suspended(connection):
        yield True
        _set(connection, _FOR_MUCH)
        run(connection, _INDEXED, (new.start, new.stop - 1))
        _set(connection, _USUALLY)


def inserted(connection: sa.Connection, into: sa.Insert, values: Row) -> int:
    """The number of the row that is now there."""
    made = connection.execute(into, values).inserted_primary_key
    return int(made[0]) if made else 0


def insert_reading(
    connection: sa.Connection, rows: Rows, document_id: int, speakers: dict[int, int], linked: Linked
) -> None:
    """The blocks, mentions, doubts and utterances of a document are in the tables."""
    gathered, text = Gathered(), rows.document["text"]
    new = drawn(connection, Utterance, len(rows.utterances)) if rows.utterances else range(0)
    gathered.add(packed(rows, len(text)), (document_id, text), new.start, speakers, linked)
    with searchable(connection, new, len(text)) as much:
        gathered.write(connection, much=much)


def marks_of(connection: sa.Connection, document_id: int) -> tuple[Mark, ...]:
    """What the file said beside the text, in its order."""
    found = connection.execute(
        sa.select(PageMark.start_char, PageMark.end_char, PageMark.kind, PageMark.value)
        .where(PageMark.document_id == document_id)
        .order_by(PageMark.id)
    )
    return tuple(Mark(start, end, kind, value) for start, end, kind, value in found)  # type: ignore[arg-type]


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


def _set(connection: sa.Connection, options: dict[str, int]) -> None:
    values = ", ".join(f"('{name}', {value})" for name, value in options.items())
    run(connection, f"INSERT INTO {SEARCH_TABLE} ({SEARCH_TABLE}, rank) VALUES {values}")
