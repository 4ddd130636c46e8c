"""The many rows of a document as tuples: cheap to hand from process to process and to a database.

Numbers in them are still those of the page.  Must not know a database.

>>> from corpus.pipeline import read
>>> from corpus.store.rows import rows_of
>>> packed(rows_of(read("It rains."))).blocks
[(1, 'narration', 0, 9)]
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from corpus.reading.page import Mark
from corpus.store.rows import Row, Rows

Tuples = list[tuple[Any, ...]]

BLOCK = ("position", "kind", "start_char", "end_char")
DOUBT = ("code", "note", "start_char", "end_char")
MARK = ("start_char", "end_char", "kind", "value")
# What is to be resolved comes first.
MENTION = ("speaker_id", "printed_name", "printed_role", "start_char", "end_char", "rule", "person")
UTTERANCE = (
    *("speaker_id", "continues_id", "position", "kind", "start_char", "end_char", "text", "words"),
    *("printed_label", "label_start_char", "label_end_char", "rule", "cue_start_char", "cue_end_char"),
    *("delivery", "starts_at_s", "ends_at_s", "person"),
)


@dataclass(frozen=True, slots=True)
class Packed:
    """The rows of a document that are many, each a tuple of the columns above."""

    blocks: Tuples = field(default_factory=list)
    mentions: Tuples = field(default_factory=list)
    utterances: Tuples = field(default_factory=list)
    doubts: Tuples = field(default_factory=list)
    marks: Tuples = field(default_factory=list)


def packed(rows: Rows, marks: Iterable[Mark] = ()) -> Packed:
    """The rows that are many, as tuples; what the file said beside its text too."""
    return Packed(
        _tuples(rows.blocks, BLOCK),
        _tuples(rows.mentions, MENTION),
        _tuples(rows.utterances, UTTERANCE),
        _tuples(rows.doubts, DOUBT),
        [(mark.start, mark.end, mark.kind, mark.value) for mark in marks],
    )


def _tuples(rows: list[Row], columns: tuple[str, ...]) -> Tuples:
    return list(map(itemgetter(*columns), rows))
