"""Tallies: who says how much in each document, and what its characters are, counted when it is written.

A page that shows totals adds up a few rows a document and never counts utterances or blocks.  Each row is
of one document, so nothing has to be kept in step across documents: one that is superseded or removed is
left out by whoever adds up.  `corpus check` proves them equal to a live count.

Whoever changes the utterances of a document calls `recount` in the same transaction.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from corpus.store.counting import UNPRINTED, Whose, coverage, shares
from corpus.store.inserting import insert_values
from corpus.store.packing import COVERED, TALLY

_AT_ONCE = 500

_UTTERANCES = """
SELECT document_id, speaker_id, meeting_id, kind, count(*) AS utterances, sum(words) AS words
FROM utterances WHERE document_id IN :ids
GROUP BY document_id, speaker_id, meeting_id, kind
"""
_BLOCKS = """
SELECT document_id, kind, count(*) AS blocks, sum(end_char - start_char) AS characters
FROM blocks WHERE document_id IN :ids
GROUP BY document_id, kind
"""
_BETWEEN = f"""
SELECT d.id AS document_id, '{UNPRINTED}' AS kind, 0 AS blocks,
       length(d.text) - coalesce((SELECT sum(b.end_char - b.start_char) FROM blocks b
                                  WHERE b.document_id = d.id), 0) AS characters
FROM documents d WHERE d.id IN :ids
"""


def _of_ids(sql: str) -> sa.TextClause:
    return sa.text(sql).bindparams(sa.bindparam("ids", expanding=True))


_FORGET = tuple(
    _of_ids(f"DELETE FROM {table} WHERE document_id IN :ids") for table in ("tallies", "coverage")
)
_LENGTHS = _of_ids("SELECT id, length(text) FROM documents WHERE id IN :ids ORDER BY id")
_SPANS = _of_ids("SELECT document_id, kind, start_char, end_char FROM blocks WHERE document_id IN :ids")
_SAID = _of_ids(
    "SELECT document_id, speaker_id, meeting_id, kind, words FROM utterances WHERE document_id IN :ids"
    " ORDER BY document_id, position"
)


def recount(connection: sa.Connection, documents: Iterable[int]) -> None:
    """The tallies of these documents, given by number, say what their utterances and blocks say."""
    for some in _pieces(documents):
        for statement in _FORGET:
            connection.execute(statement, {"ids": some})
        _count_blocks(connection, some)
        _count_utterances(connection, some)


def _count_blocks(connection: sa.Connection, documents: list[int]) -> None:
    spans: dict[int, list[tuple[str, int, int]]] = defaultdict(list)
    for id_, kind, start, end in connection.execute(_SPANS, {"ids": documents}):
        spans[id_].append((kind, start, end))
    lengths = connection.execute(_LENGTHS, {"ids": documents}).all()
    rows = [(id_, *row) for id_, length in lengths for row in coverage(spans[id_], length)]
    insert_values(connection, "coverage", COVERED, [value for row in rows for value in row])


def _count_utterances(connection: sa.Connection, documents: list[int]) -> None:
    said: dict[int, list[tuple[Whose, int, int]]] = defaultdict(list)
    for id_, speaker, meeting, kind, words in connection.execute(_SAID, {"ids": documents}):
        said[id_].append(((speaker, meeting, kind), 1, words))
    rows = [(id_, *row) for id_, of_one in said.items() for row in shares(of_one)]
    insert_values(connection, "tallies", TALLY, [value for row in rows for value in row])


def _pieces(documents: Iterable[int]) -> Iterator[list[int]]:
    ids = list(documents)
    for at in range(0, len(ids), _AT_ONCE):
        yield ids[at : at + _AT_ONCE]


def recount_said_by(connection: sa.Connection, speakers: Iterable[int]) -> None:
    """The same for every document in which these speakers speak."""
    found = connection.execute(
        _of_ids("SELECT DISTINCT document_id FROM utterances WHERE speaker_id IN :ids"),
        {"ids": list(speakers)},
    )
    recount(connection, [id_ for (id_,) in found])


def untrue(connection: sa.Connection, document_id: int) -> Iterator[str]:
    """What of the document's tallies differs from a live count, in words."""
    kept = (
        "SELECT document_id, speaker_id, meeting_id, kind, sum(utterances), sum(words) FROM tallies"
        " WHERE document_id IN :ids GROUP BY document_id, speaker_id, meeting_id, kind"
    )
    if _rows(connection, kept, document_id) != _rows(connection, _UTTERANCES, document_id):
        yield "tallies"
    kept = "SELECT document_id, kind, blocks, characters FROM coverage WHERE document_id IN :ids"
    counted = _rows(connection, _BLOCKS, document_id) | _rows(connection, _BETWEEN, document_id)
    if _rows(connection, kept, document_id) != counted:
        yield "coverage"


def _rows(connection: sa.Connection, sql: str, document_id: int) -> set[tuple[object, ...]]:
    return {tuple(row) for row in connection.execute(_of_ids(sql), {"ids": [document_id]})}
