"""Tallies: who says how much in each document, and what its characters are, counted when it is written.

A page that shows totals adds up a few rows a document and never counts utterances or blocks.  Each row is
of one document, so nothing has to be kept in step across documents: one that is superseded or removed is
left out by whoever adds up.  `corpus check` proves them equal to a live count.

Whoever changes the utterances of a document calls `recount` in the same transaction.
"""

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

UNPRINTED = "unprinted"
"""The kind of what no block covers: the white space between."""

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
_BETWEEN = """
SELECT d.id AS document_id, 'unprinted' AS kind, 0 AS blocks,
       length(d.text) - coalesce((SELECT sum(b.end_char - b.start_char) FROM blocks b
                                  WHERE b.document_id = d.id), 0) AS characters
FROM documents d WHERE d.id IN :ids
"""
_COVERED = f"""
SELECT * FROM ({_BLOCKS} UNION ALL {_BETWEEN}) AS counted
ORDER BY document_id, CASE WHEN blocks = 0 THEN 1 ELSE 0 END, kind
"""
_INTO_TALLIES = "INSERT INTO tallies (document_id, speaker_id, meeting_id, kind, utterances, words)"
_INTO_COVERAGE = "INSERT INTO coverage (document_id, kind, blocks, characters)"


def _of_ids(sql: str) -> sa.TextClause:
    return sa.text(sql).bindparams(sa.bindparam("ids", expanding=True))


_FORGET = (
    _of_ids("DELETE FROM tallies WHERE document_id IN :ids"),
    _of_ids("DELETE FROM coverage WHERE document_id IN :ids"),
)
_COUNT = (_of_ids(_INTO_TALLIES + _UTTERANCES), _of_ids(_INTO_COVERAGE + _COVERED))


def count(connection: sa.Connection, documents: Iterable[int]) -> None:
    """The same as `recount`, for documents that have no tallies."""
    _run(connection, _COUNT, list(documents))


def recount(connection: sa.Connection, documents: Iterable[int]) -> None:
    """The tallies of these documents, given by number, say what their utterances and blocks say."""
    _run(connection, _FORGET + _COUNT, list(documents))


def _run(connection: sa.Connection, statements: Iterable[sa.TextClause], ids: list[int]) -> None:
    for at in range(0, len(ids), _AT_ONCE):
        for statement in statements:
            connection.execute(statement, {"ids": ids[at : at + _AT_ONCE]})


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
