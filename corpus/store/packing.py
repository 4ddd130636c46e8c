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
from operator import itemgetter, lt
from typing import Any, get_args

from corpus.reading.page import Mark
from corpus.reading.reading import BlockKind, UtteranceKind
from corpus.store.counting import coverage, shares
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

_BLOCK_KINDS, _UTTERANCE_KINDS = frozenset(get_args(BlockKind)), frozenset(get_args(UtteranceKind))


@dataclass(frozen=True)  # without slots: with them a process hands it to another in twice the time
class Packed:
    """The rows of a document that are many, and its sums, in the columns above.

    Utterances are without their words, which are a slice of the text: so a page has its text once.  Whose
    words are counted in `tallies` is still told by the number of the person on the page.  Where the rows
    `fit`, the tables' own checks of blocks, mentions and utterances are fulfilled.
    """

    blocks: Values = field(default_factory=list)
    mentions: Values = field(default_factory=list)
    utterances: Values = field(default_factory=list)
    doubts: Values = field(default_factory=list)
    marks: Values = field(default_factory=list)
    coverage: Values = field(default_factory=list)
    tallies: Values = field(default_factory=list)
    fit: bool = False


def packed(rows: Rows, length: int, marks: Iterable[Mark] = ()) -> Packed:
    """The rows that are many of a text of that length; what the file said beside its text too."""
    blocks, mentions = flat(rows.blocks, BLOCK), flat(rows.mentions, MENTION)
    utterances = flat(rows.utterances, UTTERANCE)
    utterances[UTTERANCE.index("text") :: len(UTTERANCE)] = [None] * len(rows.utterances)
    spans = zip(*(column(blocks, BLOCK, name) for name in ("kind", "start_char", "end_char")), strict=True)
    said = zip(
        *(column(utterances, UTTERANCE, name) for name in ("speaker_id", "kind", "words")), strict=True
    )
    sums = shares(((speaker, None, kind), 1, words) for speaker, kind, words in said)
    return Packed(
        blocks,
        mentions,
        utterances,
        flat(rows.doubts, DOUBT),
        [value for mark in marks for value in (None, mark.start, mark.end, mark.kind, mark.value)],
        [value for row in coverage(spans, length) for value in (None, *row)],
        [value for row in sums for value in (None, *row)],
        _fit(blocks, BLOCK, _BLOCK_KINDS)
        and _fit(utterances, UTTERANCE, _UTTERANCE_KINDS)
        and _fit(mentions, MENTION),
    )


def _fit(values: Values, columns: Sequence[str], kinds: Iterable[str] = ()) -> bool:
    """Whether no span is empty or begins before the text, and each kind is one of `kinds`."""
    starts, ends = (column(values, columns, name) for name in ("start_char", "end_char"))
    known = not kinds or set(column(values, columns, "kind")) <= set(kinds)
    return known and min(starts, default=0) >= 0 and all(map(lt, starts, ends))


def flat(rows: Sequence[Row], columns: Sequence[str]) -> Values:
    """The rows' values; None where none of them has the column.  Two of the columns they have at least."""
    values: Values = [None] * (len(rows) * len(columns))
    if rows:
        known = [column for column in columns if column in rows[0]]
        for name, one_column in zip(known, zip(*map(itemgetter(*known), rows), strict=True), strict=True):
            values[columns.index(name) :: len(columns)] = one_column
    return values


def column(values: Values, columns: Sequence[str], name: str) -> Values:
    """What the rows have in that column."""
    return values[columns.index(name) :: len(columns)]


def append(
    values: Values, more: Values, columns: Sequence[str], document_id: int, **news: Iterable[Any]
) -> None:
    """The rows of `more`, as that document's, are behind those of `values`; with other values where given."""
    first, width = len(values), len(columns)
    values += more
    values[first + columns.index("document_id") :: width] = [document_id] * (len(more) // width)
    for name, given in news.items():
        values[first + columns.index(name) :: width] = given
