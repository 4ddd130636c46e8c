"""Full text behind one function: FTS5 on SQLite, tsvector on PostgreSQL.

Whatever is typed is words: signs that the database would take for syntax are quoted away.  A phrase stands
in quotation marks, a star at the end of a word finds what begins so, a hyphen before a word leaves it out.

>>> query_of('truce "no fly" -war nuc*').terms
(Term(words='truce'), Term(words='no fly'), Term(words='war', without=True), Term(words='nuc', prefix=True))
"""

import re
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from corpus.reading.spans import Span
from corpus.store.names import slug

CANDIDATES = 10_000
"""Only so many hits are ranked: the commonest word costs no more than a rare one."""
LONGEST_QUERY = 1_000
MOST_TERMS = 24

_TERM = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]{1,400})"?|(?P<word>[^\s"]{1,200}))')
_WORD = re.compile(r"\w{1,200}")


@dataclass(frozen=True, slots=True, repr=False)
class Term:
    """A word or phrase that must be there, or must not."""

    words: str
    prefix: bool = False
    without: bool = False

    def __repr__(self) -> str:
        flags = "".join(f", {name}=True" for name in ("prefix", "without") if getattr(self, name))
        return f"Term(words={self.words!r}{flags})"


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked for, understood."""

    terms: tuple[Term, ...]

    @property
    def empty(self) -> bool:
        """True where nothing is asked for that could be found."""
        return all(term.without for term in self.terms)

    def fts5(self) -> str:
        """In the language of SQLite's FTS5."""
        wanted = " AND ".join(_fts5(term) for term in self.terms if not term.without)
        unwanted = "".join(f" NOT {_fts5(term)}" for term in self.terms if term.without)
        return f"({wanted}){unwanted}"

    def marks(self, text: str) -> tuple[Span, ...]:
        """Where in `text` the terms stand, for showing; in order, disjoint.  Linear in the text."""
        words = [(slug(found[0]), found.start(), found.end()) for found in _WORD.finditer(text)]
        spans: list[Span] = []
        for term in self.terms:
            if not term.without:
                spans.extend(_places(words, term))
        return tuple(_disjoint(sorted(spans)))


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
    """Restrictions of a search: keys of speaker, document, meeting; a kind of utterance; a span of days."""

    speaker: str | None = None
    document: str | None = None
    meeting: str | None = None
    kind: str | None = None
    since: str | None = None
    until: str | None = None


def query_of(words: str) -> Query:
    """What somebody typed, as terms; never fails."""
    terms: list[Term] = []
    for found in _TERM.finditer(words[:LONGEST_QUERY]):
        inside = found["phrase"] or found["word"] or ""
        plain = " ".join(_WORD.findall(inside))
        if plain and len(terms) < MOST_TERMS:
            terms.append(Term(plain, inside.endswith("*"), bool(found["minus"])))
    return Query(tuple(terms))


def search(
    database: Session | sa.Connection, words: str, *, limit: int = 20, only: Only | None = None
) -> Results:
    """The utterances that hold `words`, best first; superseded documents are left out."""
    query = query_of(words)
    if query.empty:
        return Results()
    connection = database.connection() if isinstance(database, Session) else database
    where, values = _restrictions(only or Only())
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
    parts, values = [], {}
    for at, term in enumerate(query.terms):
        sign = "!!" if term.without else ""
        parts.append(f"{sign}to_tsquery('simple', :term{at})")
        joined = " <-> ".join(f"'{word}'" for word in term.words.split())
        values[f"term{at}"] = joined + (":*" if term.prefix else "")
    asked = "(" + " && ".join(parts) + ")"
    matching = (
        f"SELECT u.id AS id, -ts_rank(u.tsv, {asked}) AS worth FROM utterances u"
        f" JOIN documents d ON d.id = u.document_id WHERE u.tsv @@ {asked} AND {where}"
    )
    return matching, values


def _restrictions(only: Only) -> tuple[str, dict[str, str | int]]:
    parts = ["NOT EXISTS (SELECT 1 FROM documents newer WHERE newer.supersedes_id = d.id)"]
    values: dict[str, str | int] = {}
    clauses = {
        "speaker": "u.speaker_id = (SELECT id FROM speakers WHERE key = :speaker)",
        "document": "d.key = :document",
        "meeting": "u.meeting_id = (SELECT id FROM meetings WHERE key = :meeting)",
        "kind": "u.kind = :kind",
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


def _fts5(term: Term) -> str:
    return f'"{term.words}"' + (" *" if term.prefix else "")


def _places(words: list[tuple[str, int, int]], term: Term) -> list[Span]:
    wanted = [slug(word) for word in term.words.split()]
    size, spans = len(wanted), []
    for at in range(len(words) - size + 1):
        if words[at][0] != wanted[0] and not (term.prefix and size == 1):
            continue
        found = [word for word, _, _ in words[at : at + size]]
        last = found[-1].startswith(wanted[-1]) if term.prefix else found[-1] == wanted[-1]
        if last and found[:-1] == wanted[:-1]:
            spans.append(Span(words[at][1], words[at + size - 1][2]))
    return spans


def _disjoint(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
