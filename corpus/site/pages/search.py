"""Search: hits as highlighted passages or as a concordance, with facets; the address is the citation.

What is counted, sorted or ranked are the first `CANDIDATES` hits, so that the commonest word costs no
more than a rare one and page 500 no more than page 1; CSV and JSON give every hit, in the order of loading.
"""

import re
from collections.abc import Iterator
from sqlite3 import Connection

from corpus.reading.spans import Span
from corpus.site.asked import Asked, Facts, Unclear, natural, one, rows
from corpus.site.pages.counts import OLD
from corpus.store.asking import Query, query_of
from corpus.store.search import CANDIDATES

ADDRESS = "/-/search"
PAGE, LINES = 20, 50
SORTED_LINES = 1_000
"""A concordance sorts so many lines: what a reader can look through."""
LOOKED_THROUGH = 100_000
"""Hits are marked in so many characters of an utterance; almost none is longer."""
WIDTH, BEFORE, AFTER = 70, 120, 300
VIEWS, SORTS, SIDES = ("passages", "kwic"), ("rank", "date"), ("left", "right")
FACETS = ("speaker", "outlet", "meeting", "kind", "year")
SHOWN_OF_FACET = 8

_CONDITIONS = {
    "speaker": "u.speaker_id = (SELECT id FROM speakers WHERE key = :speaker)",
    "document": "u.document_id = (SELECT id FROM documents WHERE key = :document)",
    "meeting": "u.meeting_id = (SELECT id FROM meetings WHERE key = :meeting)",
    "kind": "u.kind = :kind",
    "outlet": "d.outlet = :outlet",
    "year": "d.published_on BETWEEN :year || '-01-01' AND :year || '-12-31'",
}
_OF_DOCUMENT = {"outlet", "year"}
_FOUND = """
SELECT u.id, u.kind, u.start_char, u.end_char, substr(u.text, 1, :looked_through) AS text,
       d.key AS document, d.title, d.outlet, d.published_on, d.published_precision, d.language,
       s.key AS speaker, s.name AS speaker_name, m.key AS meeting, m.title AS meeting_title
FROM utterances u JOIN documents d ON d.id = u.document_id
LEFT JOIN speakers s ON s.id = u.speaker_id LEFT JOIN meetings m ON m.id = u.meeting_id
"""


def gather(connection: Connection, asked: Asked) -> Facts:
    """The page of hits that is asked for, with counts and facets; an empty one where nothing is asked."""
    words = asked.args.get("q", "").strip()
    query = query_of(words)
    only = {name: asked.args[name] for name in _CONDITIONS if asked.args.get(name)}
    facts: Facts = {
        "q": words,
        "notes": list(query.notes),
        "only": only,
        "view": _choice(asked, "view", VIEWS),
        "sort": _choice(asked, "sort", SORTS),
        "by": _choice(asked, "by", SIDES, "right"),
        "searched": bool(words),
        "total": 0,
        "capped": False,
        "hits": [],
        "facets": {},
        "next": None,
        "named": _named(connection, only),
    }
    if query.empty:
        return facts
    matching = _matching(query, only)
    facts["total"] = _count(connection, matching)
    facts["capped"] = facts["total"] > CANDIDATES
    facts["total"] = min(facts["total"], CANDIDATES)
    if facts["total"]:
        facts["facets"] = _facets(connection, matching)
        page = _concordance if facts["view"] == "kwic" else _passages
        facts["hits"], facts["next"] = page(connection, matching, query, facts, asked.args.get("after"))
    return facts


def _choice(asked: Asked, name: str, choices: tuple[str, ...], default: str | None = None) -> str:
    given = asked.args.get(name) or default or choices[0]
    if given not in choices:
        raise Unclear(f"{name} is one of {', '.join(choices)}, not “{given[:40]}”")
    return given


def _named(connection: Connection, only: dict[str, str]) -> Facts:
    """What to call the restrictions: the speaker's name, the titles."""
    columns = {"speaker": "name", "meeting": "title", "document": "title"}
    named = dict(only)
    for kind in set(only) & set(columns):
        sql = f"SELECT {columns[kind]} AS name FROM {kind}s WHERE key = :key"
        found = one(connection, sql, {"key": only[kind]})
        named[kind] = found["name"] if found else only[kind]
    return named


Matching = tuple[str, dict[str, str | int]]
"""FROM and WHERE of a search, over `f` and `u` (and `d`), and the values that they name."""


def _matching(query: Query, only: dict[str, str]) -> Matching:
    """The plan starts from the full-text index, whatever the restrictions: CROSS JOIN keeps it there."""
    conditions = [f"u.document_id NOT IN {OLD}", *(_CONDITIONS[name] for name in only)]
    documents = " CROSS JOIN documents d ON d.id = u.document_id" if _OF_DOCUMENT & set(only) else ""
    return (
        f"FROM utterances_fts f CROSS JOIN utterances u ON u.id = f.rowid{documents}"
        f" WHERE utterances_fts MATCH :query AND {' AND '.join(conditions)}",
        {"query": query.fts5(), **only},
    )


def _count(connection: Connection, matching: Matching) -> int:
    body, values = matching
    sql = f"SELECT count(*) AS n FROM (SELECT 1 {body} LIMIT :most)"
    found = one(connection, sql, {**values, "most": CANDIDATES + 1})
    return int(found["n"]) if found else 0


def _facets(connection: Connection, matching: Matching) -> Facts:
    """For each facet its commonest values among the candidates, with counts."""
    body, values = matching
    sql = f"""
    WITH found AS MATERIALIZED (
        SELECT u.speaker_id, u.meeting_id, u.kind, u.document_id {body} LIMIT :most
    ), dated AS MATERIALIZED (
        SELECT o.document_id, o.n, d.outlet, substr(d.published_on, 1, 4) AS year
        FROM (SELECT document_id, count(*) AS n FROM found GROUP BY 1) o
        JOIN documents d ON d.id = o.document_id
    )
    SELECT * FROM (SELECT 'speaker' AS facet, s.key AS value, s.name AS name, count(*) AS n
        FROM found JOIN speakers s ON s.id = speaker_id GROUP BY s.id ORDER BY 4 DESC, 3 LIMIT :shown)
    UNION ALL SELECT * FROM (SELECT 'outlet', outlet, outlet, sum(n)
        FROM dated WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY 4 DESC, 3 LIMIT :shown)
    UNION ALL SELECT * FROM (SELECT 'meeting', m.key, m.title, count(*)
        FROM found JOIN meetings m ON m.id = meeting_id GROUP BY m.id ORDER BY 4 DESC, 3 LIMIT :shown)
    UNION ALL SELECT * FROM (SELECT 'kind', kind, kind, count(*)
        FROM found GROUP BY kind ORDER BY 4 DESC LIMIT :shown)
    UNION ALL SELECT * FROM (SELECT 'year', year, year, sum(n)
        FROM dated WHERE year IS NOT NULL GROUP BY year ORDER BY 3 DESC LIMIT :shown)
    """
    facets: Facts = {name: [] for name in FACETS}
    for row in rows(connection, sql, {**values, "most": CANDIDATES, "shown": SHOWN_OF_FACET}):
        facets[row.pop("facet")].append(row)
    return facets


def _passages(
    connection: Connection, matching: Matching, query: Query, facts: Facts, after: str | None
) -> tuple[list[Facts], str | None]:
    """A page of hits behind the place `after`, by rank or by date, and the place of the last one."""
    body, values = matching
    by_date = facts["sort"] == "date"
    if by_date and " documents d " not in body:
        body = body.replace(" WHERE ", " CROSS JOIN documents d ON d.id = u.document_id WHERE ", 1)
    worth = "coalesce(d.published_on, '9999')" if by_date else "f.rank"
    sql = f"""
    SELECT id, worth FROM (SELECT u.id AS id, {worth} AS worth {body} LIMIT :candidates)
    WHERE (worth, id) > (:worth, :id) ORDER BY worth, id LIMIT :most
    """
    values = {**values, **_place(after, by_date=by_date), "candidates": CANDIDATES, "most": PAGE + 1}
    found = rows(connection, sql, values)
    last = found[PAGE - 1] if len(found) > PAGE else None
    hits = [_hit(row, query) for row in _in_order(connection, [row["id"] for row in found[:PAGE]])]
    return hits, f"{last['worth']!r},{last['id']}".replace("'", "") if last else None


def _place(after: str | None, *, by_date: bool) -> Facts:
    if not after:
        return {"worth": "" if by_date else -1e9, "id": 0}
    worth, _, number = after.rpartition(",")
    try:
        return {"worth": worth[:10] if by_date else float(worth), "id": natural(number, 0, 1 << 62, 0)}
    except ValueError:
        raise Unclear(f"“{after[:40]}” is no place among the hits") from None


def _in_order(connection: Connection, ids: list[int]) -> list[Facts]:
    marks = ", ".join(f":id{at}" for at in range(len(ids)))
    values = {f"id{at}": id_ for at, id_ in enumerate(ids)}
    sql = f"{_FOUND} WHERE u.id IN ({marks})"
    found = {row["id"]: row for row in rows(connection, sql, {**values, "looked_through": LOOKED_THROUGH})}
    return [found[id_] for id_ in ids]


def _hit(row: Facts, query: Query) -> Facts:
    """A hit as one shows it: the piece of the text around the first places, cut at code points."""
    text = row.pop("text")
    marks = query.marks(text)
    start = max(0, marks[0].start - BEFORE) if marks else 0
    end = min(len(text), max(marks[0].end if marks else 0, start) + AFTER)
    start, end = _at_words(text, start, end)
    shown = [mark for mark in marks if start <= mark.start and mark.end <= end]
    return {
        **row,
        "citation": f"{row['document']}#char={row['start_char']},{row['end_char']}",
        "text": text[start:end],
        "starts_inside": start > 0,
        "ends_inside": end < len(text),
        "marks": [[mark.start - start, mark.end - start] for mark in shown],
    }


def _at_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The same, but not within a word, where that costs at most a few characters."""
    if start:
        space = re.compile(r"\s").search(text, start, start + 30)
        start = space.end() if space else start
    if end < len(text):
        cut = text.rfind(" ", end - 30, end)
        end = cut if cut > start else end
    return start, end


def _concordance(
    connection: Connection, matching: Matching, query: Query, facts: Facts, after: str | None
) -> tuple[list[Facts], str | None]:
    """A page of lines, one a place, sorted by what stands to the left or to the right."""
    body, values = matching
    found = rows(
        connection,
        f"{_FOUND} WHERE u.id IN (SELECT u.id {body} LIMIT :most) ORDER BY u.id",
        {**values, "most": SORTED_LINES, "looked_through": LOOKED_THROUGH},
    )
    lines = sorted(
        (line for row in found for line in _lines(row, query)),
        key=_leftwards if facts["by"] == "left" else _rightwards,
    )
    first = natural(after, 0, len(lines), 0)
    facts["lines"] = len(lines)
    facts["lines_capped"] = facts["capped"] or facts["total"] > SORTED_LINES
    return lines[first : first + LINES], str(first + LINES) if first + LINES < len(lines) else None


def _lines(row: Facts, query: Query) -> Iterator[Facts]:
    text = row.pop("text")
    for mark in query.marks(text):
        left, right = Span(max(0, mark.start - WIDTH), mark.start), Span(mark.end, mark.end + WIDTH)
        yield {
            **row,
            "citation": f"{row['document']}#char={row['start_char']},{row['end_char']}",
            "left": " ".join(left.of(text).split()),
            "word": mark.of(text),
            "right": " ".join(right.of(text).split()),
        }


def _leftwards(line: Facts) -> tuple[list[str], str]:
    return line["left"].casefold().split()[::-1], line["citation"]


def _rightwards(line: Facts) -> tuple[list[str], str]:
    return [line["word"].casefold(), *line["right"].casefold().split()], line["citation"]


def shown(facts: Facts, asked: Asked) -> Facts:
    """`here` gives the address of this search with some of it changed; None drops a part."""

    def here(**changed: str | None) -> str:
        parts = {
            "q": facts["q"],
            "view": None if facts["view"] == VIEWS[0] else facts["view"],
            "sort": None if facts["sort"] == SORTS[0] else facts["sort"],
            "by": facts["by"] if facts["view"] == "kwic" else None,
            **facts["only"],
        }
        return asked.address("search", **{**parts, **changed})

    return {"here": here}


_EVERY = """
SELECT u.id, d.key || '#char=' || u.start_char || ',' || u.end_char AS citation, s.name AS speaker,
       s.key AS speaker_key, u.kind, d.published_on, d.published_precision, m.key AS meeting, d.outlet,
       d.title, d.url, d.key AS document, u.start_char, u.end_char, u.text
FROM (SELECT u.id AS id {body} AND f.rowid > :after ORDER BY f.rowid LIMIT :most) found
JOIN utterances u ON u.id = found.id JOIN documents d ON d.id = u.document_id
LEFT JOIN speakers s ON s.id = u.speaker_id LEFT JOIN meetings m ON m.id = u.meeting_id
ORDER BY u.id
"""


def every_hit(connection: Connection, asked: Asked, after: int, most: int) -> list[Facts]:
    """The next hits of a search behind utterance `after`, whole, in the order of loading."""
    query = query_of(asked.args.get("q", ""))
    if query.empty:
        return []
    body, values = _matching(query, {name: asked.args[name] for name in _CONDITIONS if asked.args.get(name)})
    return rows(connection, _EVERY.format(body=body), {**values, "after": after, "most": most})
