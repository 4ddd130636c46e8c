"""Tallies: who says how much in each document, and what its characters are, counted when it is written.

A page that shows totals adds up a few rows a document and never counts utterances or blocks.  Each row is
of one document, so nothing has to be kept in step across documents: one that is superseded or removed is
left out by whoever adds up.  `corpus check` proves them equal to a live count.

Whoever changes the utterances of a document calls `recount` in the same transaction.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from corpus.store.inserting import insert_values
from corpus.store.packing import COVERED, UNPRINTED, coverage

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
_INTO_TALLIES = "INSERT INTO tallies (document_id, speaker_id, meeting_id, kind, utterances, words)"


def _of_ids(sql: str) -> sa.TextClause:
    return sa.text(sql).bindparams(sa.bindparam("ids", expanding=True))


_COUNT = _of_ids(_INTO_TALLIES + _UTTERANCES)
_FORGET = tuple(
    _of_ids(f"DELETE FROM {table} WHERE document_id IN :ids") for table in ("tallies", "coverage")
)
_LENGTHS = _of_ids("SELECT id, length(text) FROM documents WHERE id IN :ids ORDER BY id")
_SPANS = _of_ids("SELECT document_id, kind, start_char, end_char FROM blocks WHERE document_id IN :ids")


def count(connection: sa.Connection, documents: Iterable[int]) -> None:
    """Documents that have no tallies have those of what is said in them."""
    for some in _pieces(documents):
        connection.execute(_COUNT, {"ids": some})


def recount(connection: sa.Connection, documents: Iterable[int]) -> None:
    """The tallies of these documents, given by number, say what their utterances and blocks say."""
    for some in _pieces(documents):
        for statement in (*_FORGET, _COUNT):
            connection.execute(statement, {"ids": some})
        spans: dict[int, list[tuple[str, int, int]]] = defaultdict(list)
        for id_, *span in connection.execute(_SPANS, {"ids": some}):
            spans[id_].append((span[0], span[1], span[2]))
        covered = [
            value
            for id_, length in connection.execute(_LENGTHS, {"ids": some}).all()
            for row in coverage(spans[id_], length)
            for value in (id_, *row)
        ]
        insert_values(connection, "coverage", COVERED, covered)


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
