"""Full text behind one function: FTS5 on SQLite, tsvector on PostgreSQL."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from corpus.reading.spans import Span
from corpus.store.asking import Query, query_of

CANDIDATES = 10_000
"""Only so many hits are ranked: the commonest word costs no more than a rare one."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An utterance that was found, with what one shows of it."""

    id: int
    citation: str
    document: str
    title: str
    outlet: str | None
    published_on: str | None
    speaker: str | None
    speaker_key: str | None
    kind: str
    text: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """The best hits, and how many there are: `total` is exact, or the least where `capped`."""

    hits: tuple[Hit, ...] = ()
    total: int = 0
    capped: bool = False

    @property
    def count(self) -> str:
        """The number as one shows it: "1,204" or "10,000+"."""
        return f"{self.total:,}{'+' if self.capped else ''}"


@dataclass(frozen=True, slots=True)
class Only:
    """Restrictions of a search: keys of speaker, document, meeting; a kind; an outlet; a span of days."""

    speaker: str | None = None
    document: str | None = None
    meeting: str | None = None
    kind: str | None = None
    outlet: str | None = None
    since: str | None = None
    until: str | None = None


def search(
    database: Session | sa.Connection, words: str, *, limit: int = 20, only: Only | None = None
) -> Results:
    """The utterances that hold `words`, best first; superseded documents are left out."""
    query = query_of(words)
    if query.empty:
        return Results()
    connection = database.connection() if isinstance(database, Session) else database
    where, values = restrictions(only or Only())
    sqlite = connection.dialect.name == "sqlite"
    matching, bound = (_sqlite if sqlite else _postgresql)(query, where)
    values |= bound | {"most": CANDIDATES + 1}
    total = connection.execute(
        sa.text(f"SELECT count(*) FROM ({matching} LIMIT :most) AS f"), values
    ).scalar_one()
    values |= {"most": CANDIDATES, "limit": max(0, limit)}
    best = f"SELECT id FROM ({matching} LIMIT :most) AS f ORDER BY worth, id LIMIT :limit"
    ids = list(connection.scalars(sa.text(best), values)) if total else []
    hits = _hits(connection, ids, query)
    return Results(hits, min(total, CANDIDATES), total > CANDIDATES)


# Rank is computed for the candidates alone; the plan starts from the index, never from speaker or document.
def _sqlite(query: Query, where: str) -> tuple[str, dict[str, str]]:
    matching = (
        "SELECT u.id AS id, f.rank AS worth FROM utterances_fts f CROSS JOIN utterances u ON u.id = f.rowid"
        f" CROSS JOIN documents d ON d.id = u.document_id WHERE utterances_fts MATCH :query AND {where}"
    )
    return matching, {"query": query.fts5()}


def _postgresql(query: Query, where: str) -> tuple[str, dict[str, str]]:
    asked, values = query.tsquery()
    matching = (
        f"SELECT u.id AS id, -ts_rank(u.tsv, {asked}) AS worth FROM utterances u"
        f" JOIN documents d ON d.id = u.document_id WHERE u.tsv @@ {asked} AND {where}"
    )
    return matching, values


def restrictions(only: Only) -> tuple[str, dict[str, str | int]]:
    """The condition on utterance `u` and document `d`, and the values that it names; of current documents."""
    parts = ["NOT EXISTS (SELECT 1 FROM documents newer WHERE newer.supersedes_id = d.id)"]
    values: dict[str, str | int] = {}
    clauses = {
        "speaker": "u.speaker_id = (SELECT id FROM speakers WHERE key = :speaker)",
        "document": "d.key = :document",
        "meeting": "u.meeting_id = (SELECT id FROM meetings WHERE key = :meeting)",
        "kind": "u.kind = :kind",
        "outlet": "d.outlet = :outlet",
        "since": "d.published_on >= :since",
        "until": "d.published_on <= :until",
    }
    for name, clause in clauses.items():
        if value := getattr(only, name):
            parts.append(clause)
            values[name] = value
    return " AND ".join(parts), values


def _hits(connection: sa.Connection, ids: list[int], query: Query) -> tuple[Hit, ...]:
    if not ids:
        return ()
    rows = connection.execute(
        sa.text(
            "SELECT u.id, d.key || '#char=' || u.start_char || ',' || u.end_char AS citation,"
            " d.key AS document, d.title, d.outlet, d.published_on, s.name AS speaker, s.key AS speaker_key,"
            " u.kind, u.text"
            " FROM utterances u JOIN documents d ON d.id = u.document_id"
            " LEFT JOIN speakers s ON s.id = u.speaker_id"
            " WHERE u.id IN :ids"
        ).bindparams(sa.bindparam("ids", expanding=True)),
        {"ids": ids},
    )
    found = {row.id: row for row in rows}
    return tuple(_hit(found[id_], query) for id_ in ids)


def _hit(row: Any, query: Query) -> Hit:
    day = None if row.published_on is None else str(row.published_on)
    return Hit(**{**row._mapping, "published_on": day}, marks=query.marks(row.text))  # noqa: SLF001
