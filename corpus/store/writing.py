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
from corpus.reading.reading import Reading
from corpus.store.counting import shares
from corpus.store.driver import run
from corpus.store.inserting import MOST_VALUES, drawn, insert_columns, most_values
from corpus.store.meetings import Linked
from corpus.store.packing import DOUBT, TALLY, Columns, Gathering, Packed, of_rows, of_tuples, packed
from corpus.store.rows import Row
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
Resolved = dict[int | None, int | None]
_INDEXED = (
    f"INSERT INTO {SEARCH_TABLE} (rowid, text) SELECT id, text FROM utterances WHERE id BETWEEN ? AND ?"
)


@dataclass(slots=True)
class Gathered:
    """The rows of documents on their way into the tables."""

    blocks: Gathering = field(default_factory=Gathering)
    mentions: Gathering = field(default_factory=Gathering)
    doubts: Gathering = field(default_factory=Gathering)
    marks: Gathering = field(default_factory=Gathering)
    coverage: Gathering = field(default_factory=Gathering)
    utterances: Gathering = field(default_factory=Gathering)
    tallies: Gathering = field(default_factory=Gathering)
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
        document_id = document[0]
        resolved = Resolved(speakers.items()) | {None: None}
        self.fit = self.fit and rows.fit
        self.blocks.add(document_id, rows.blocks)
        self.doubts.add(document_id, rows.doubts)
        self.doubts.add(document_id, of_rows(linked.doubts, DOUBT))
        self.marks.add(document_id, rows.marks)
        self.coverage.add(document_id, rows.coverage)
        meant = [resolved[person] for person in rows.mentions.get("person", ())]
        self.mentions.add(document_id, rows.mentions, speaker_id=meant)
        self._add_utterances(rows.utterances, document, first_id, resolved, linked)
        self._add_tallies(rows.tallies, document_id, resolved, linked)

    def _add_utterances(
        self, said: Columns, document: tuple[int, str], first_id: int, resolved: Resolved, linked: Linked
    ) -> None:
        document_id, text = document
        meant = [resolved[person] for person in said.get("person", ())]
        said_at = {id_: linked.said_at(id_) for id_ in set(meant)}
        continued = said.get("continues_id", ())
        spans = map(slice, said.get("start_char", ()), said.get("end_char", ()))
        self.utterances.add(
            document_id,
            said,
            id=range(first_id, first_id + len(meant)),
            speaker_id=meant,
            meeting_id=[said_at[id_] for id_ in meant] if any(said_at.values()) else (),
            text=[text[span] for span in spans],
            continues_id=[None if at is None else first_id + at - 1 for at in continued],
        )

    def _add_tallies(self, sums: Columns, document_id: int, resolved: Resolved, linked: Linked) -> None:
        counted = (
            ((id_ := resolved[person], linked.said_at(id_), kind), utterances, words)
            for person, kind, utterances, words in zip(*sums.values(), strict=True)
        )
        self.tallies.add(document_id, of_tuples(shares(counted), TALLY[1:]))

    def write(self, connection: sa.Connection, *, much: bool = False) -> None:
        """All of it is in the tables, from which what was read in the documents before is gone.

        `much` is what `searchable` says.
        """
        most = MOST_VALUES if much else most_values(connection)
        with checks_unasked(connection) if much and self.fit else nullcontext():
            insert_columns(connection, "blocks", self.blocks.columns())
            insert_columns(connection, "mentions", self.mentions.columns())
            insert_columns(connection, "utterances", self.utterances.columns(), most)
        insert_columns(connection, "doubts", self.doubts.columns())
        insert_columns(connection, "marks", self.marks.columns())
        insert_columns(connection, "coverage", self.coverage.columns())
        insert_columns(connection, "tallies", self.tallies.columns())


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
    connection: sa.Connection, reading: Reading, document_id: int, speakers: dict[int, int]
) -> None:
    """The blocks, mentions, and utterances of a document of no meeting are in the tables."""
    gathered, text = Gathered(), reading.text
    new = drawn(connection, Utterance, len(reading.utterances)) if reading.utterances else range(0)
    gathered.add(packed(reading), (document_id, text), new.start, speakers, Linked())
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
