"""The many rows of a document, a list a column: cheap to hand from process to process and to a database.

Numbers in them are still those of the page; what only the database can say is not there.  Must not know a
database.

>>> from corpus.pipeline import read
>>> packed(read("It rains.")).blocks
{'position': range(1, 2), 'kind': ['narration'], 'start_char': [0], 'end_char': [9]}
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter, lt
from typing import Any, get_args

from corpus.reading.page import Mark
from corpus.reading.reading import BlockKind, Reading, UtteranceKind
from corpus.reading.spans import Span
from corpus.store.counting import coverage, shares
from corpus.store.rows import Row, number

Columns = dict[str, Sequence[Any]]
"""What the rows of a table have in each column, all as long; one that is empty throughout may be missing."""

DOUBT = ("code", "note", "start_char", "end_char")
COVERED = ("document_id", "kind", "blocks", "characters")
TALLY = ("document_id", "speaker_id", "meeting_id", "kind", "utterances", "words")
_MARK = ("start_char", "end_char", "kind", "value")
_SUM = ("person", "kind", "utterances", "words")

_BLOCK_KINDS, _UTTERANCE_KINDS = frozenset(get_args(BlockKind)), frozenset(get_args(UtteranceKind))
_of_mark = attrgetter("start", "end", "kind", "value")


@dataclass(frozen=True)  # without slots: with them a process hands it to another in twice the time
class Packed:
    """The rows of a document that are many, and its sums.

    Utterances are without their words, which are a slice of the text: so a page has its text once.  Who is
    meant is still told by the number of the `person` on the page.  Where the rows `fit`, the tables' own
    checks of blocks, mentions and utterances are fulfilled.
    """

    blocks: Columns = field(default_factory=dict)
    mentions: Columns = field(default_factory=dict)
    utterances: Columns = field(default_factory=dict)
    doubts: Columns = field(default_factory=dict)
    marks: Columns = field(default_factory=dict)
    coverage: Columns = field(default_factory=dict)
    tallies: Columns = field(default_factory=dict)
    fit: bool = False


def packed(reading: Reading, doubts: Sequence[Row] = (), marks: Sequence[Mark] = ()) -> Packed:
    """The rows that are many of a reading, with these doubts; what the file said beside its text too."""
    blocks, mentions, utterances = _blocks(reading), _mentions(reading), _utterances(reading)
    spans = zip(*(blocks[name] for name in ("kind", "start_char", "end_char")), strict=True)
    said = zip(*(utterances[name] for name in ("person", "kind", "words")), strict=True)
    sums = shares(((person, None, kind), 1, words) for person, kind, words in said)
    covered = coverage(spans, len(reading.text))
    return Packed(
        blocks,
        without_empty(mentions),
        without_empty(utterances) | {"person": utterances["person"]},
        without_empty(of_rows(doubts, DOUBT)),
        without_empty(of_tuples(map(_of_mark, marks), _MARK)),
        of_tuples(covered, COVERED[1:]),
        of_tuples(((who, kind, count, words) for who, _, kind, count, words in sums), _SUM),
        _fit(blocks, _BLOCK_KINDS) and _fit(utterances, _UTTERANCE_KINDS) and _fit(mentions),
    )


def of_rows(rows: Sequence[Mapping[str, Any]], names: Sequence[str]) -> Columns:
    """The columns of these names of rows that have them.

    >>> of_rows([{"code": "year", "note": "1801?"}], ("code", "note"))
    {'code': ['year'], 'note': ['1801?']}
    """
    return {name: [row[name] for row in rows] for name in names}


def of_tuples(rows: Iterable[tuple[Any, ...]], names: Sequence[str]) -> Columns:
    """The same of rows that are tuples."""
    return dict(zip(names, zip(*rows, strict=True), strict=False))


def without_empty(columns: Columns) -> Columns:
    """The columns in which some row has something.

    >>> without_empty({"kind": ["turn", "turn"], "delivery": [None, None]})
    {'kind': ['turn', 'turn']}
    """
    return {name: values for name, values in columns.items() if values.count(None) < len(values)}


def _blocks(reading: Reading) -> Columns:
    blocks = reading.blocks
    return {
        "position": range(1, len(blocks) + 1),
        "kind": [block.kind for block in blocks],
        "start_char": [block.start for block in blocks],
        "end_char": [block.end for block in blocks],
    }


def _mentions(reading: Reading) -> Columns:
    mentions = reading.mentions
    return {
        "person": [number(mention.person) for mention in mentions],
        "printed_name": [mention.printed_name or None for mention in mentions],
        "printed_role": [mention.printed_role or None for mention in mentions],
        "start_char": [mention.start for mention in mentions],
        "end_char": [mention.end for mention in mentions],
        "rule": [mention.rule for mention in mentions],
    }


def _utterances(reading: Reading) -> Columns:
    said, text = reading.utterances, reading.text
    labels, cues = [each.label for each in said], [each.cue for each in said]
    return {
        "person": [number(each.speaker) for each in said],
        "position": range(1, len(said) + 1),
        "kind": [each.kind for each in said],
        "start_char": [each.start for each in said],
        "end_char": [each.end for each in said],
        "words": [len(text[each.start : each.end].split()) for each in said],
        "printed_label": [label.of(text) if label is not None else None for label in labels],
        **_edges("label", labels),
        "rule": [each.rule for each in said],
        **_edges("cue", cues),
        "delivery": [each.delivery or None for each in said],
        "starts_at_s": [each.starts_at_s for each in said],
        "ends_at_s": [each.ends_at_s for each in said],
        "continues_id": [number(each.continues) for each in said],
    }


def _edges(name: str, spans: Sequence[Span | None]) -> Columns:
    return {
        f"{name}_start_char": [span.start if span is not None else None for span in spans],
        f"{name}_end_char": [span.end if span is not None else None for span in spans],
    }


def _fit(columns: Columns, kinds: Iterable[str] = ()) -> bool:
    """Whether no span is empty or begins before the text, and each kind is one of `kinds`."""
    starts, ends = columns["start_char"], columns["end_char"]
    known = not kinds or set(columns["kind"]) <= set(kinds)
    return known and min(starts, default=0) >= 0 and all(map(lt, starts, ends))


class Gathering:
    """The rows of one table, of document after document: a list a column, filled up where one has nothing."""

    def __init__(self) -> None:
        self._columns: dict[str, list[Any]] = {}
        self._count = 0

    def add(self, document_id: int, columns: Columns, **news: Sequence[Any]) -> None:
        """These rows, as that document's, are behind those before; with other columns where given."""
        if not (count := len(next(iter(columns.values()), ()))):
            return
        for name, values in {**columns, **news, "document_id": [document_id] * count}.items():
            if values:
                column = self._columns.setdefault(name, [])
                column += [None] * (self._count - len(column))
                column += values
        self._count += count

    def columns(self) -> Columns:
        """All of them, as long as there are rows."""
        for column in self._columns.values():
            column.extend([None] * (self._count - len(column)))
        return dict(self._columns)
