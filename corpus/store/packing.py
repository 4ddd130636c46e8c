"""The many rows of a document, flat: cheap to hand from process to process and to a database.

The values of a table are one list, row after row, each row with the columns below.  Numbers in it are still
those of the page; what only the database can say is None.  Must not know a database.

>>> from corpus.pipeline import read
>>> from corpus.store.rows import rows_of
>>> packed(rows_of(read("It rains.")), 9).blocks
[None, 1, 'narration', 0, 9]
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from corpus.reading.page import Mark
from corpus.store.counting import coverage
from corpus.store.rows import Row, Rows

Values = list[Any]

BLOCK = ("document_id", "position", "kind", "start_char", "end_char")
DOUBT = ("document_id", "code", "note", "start_char", "end_char")
MARK = ("document_id", "start_char", "end_char", "kind", "value")
COVERED = ("document_id", "kind", "blocks", "characters")
TALLY = ("document_id", "speaker_id", "meeting_id", "kind", "utterances", "words")
MENTION = (
    *("document_id", "speaker_id", "printed_name", "printed_role", "start_char", "end_char", "rule"),
    "person",
)
UTTERANCE = (
    *("id", "document_id", "meeting_id", "speaker_id", "continues_id", "position", "kind", "start_char"),
    *("end_char", "text", "words", "printed_label", "label_start_char", "label_end_char", "rule"),
    *("cue_start_char", "cue_end_char", "delivery", "starts_at_s", "ends_at_s", "person"),
)


@dataclass(frozen=True, slots=True)
class Packed:
    """The rows of a document that are many, and what its characters are, in the columns above."""

    blocks: Values = field(default_factory=list)
    mentions: Values = field(default_factory=list)
    utterances: Values = field(default_factory=list)
    doubts: Values = field(default_factory=list)
    marks: Values = field(default_factory=list)
    coverage: Values = field(default_factory=list)


def packed(rows: Rows, length: int, marks: Iterable[Mark] = ()) -> Packed:
    """The rows that are many of a text of that length; what the file said beside its text too."""
    spans = ((row["kind"], row["start_char"], row["end_char"]) for row in rows.blocks)
    return Packed(
        flat(rows.blocks, BLOCK),
        flat(rows.mentions, MENTION),
        flat(rows.utterances, UTTERANCE),
        flat(rows.doubts, DOUBT),
        [value for mark in marks for value in (None, mark.start, mark.end, mark.kind, mark.value)],
        [value for row in coverage(spans, length) for value in (None, *row)],
    )


def flat(rows: Sequence[Row], columns: Sequence[str]) -> Values:
    """The rows' values; None where none of them has the column."""
    values = [None] * (len(rows) * len(columns))
    for at, column in enumerate(columns):
        if rows and column in rows[0]:
            values[at :: len(columns)] = [row[column] for row in rows]
    return values


def column(values: Values, columns: Sequence[str], name: str) -> Values:
    """What the rows have in that column."""
    return values[columns.index(name) :: len(columns)]


def filled(values: Values, columns: Sequence[str], **news: Iterable[Any]) -> Values:
    """The same rows with other values in these columns."""
    made = values.copy()
    for name, given in news.items():
        made[columns.index(name) :: len(columns)] = given
    return made
