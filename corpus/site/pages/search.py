"""Search: hits as highlighted passages or as a concordance, with facets; the address is the citation.

What is counted, sorted or ranked are the first `CANDIDATES` hits, so that the commonest word costs no
more than a rare one and page 500 no more than page 1; CSV and JSON give every hit, in the order of loading.
"""

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from sqlite3 import Connection
from typing import NamedTuple

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
SHOWN_OF_FACET = 8

_CONDITIONS = {
    "speaker": "u.speaker_id = (SELECT id FROM speakers WHERE key = :speaker)",
    "document": "u.document_id = (SELECT id FROM documents WHERE key = :document)",
    "meeting": "u.meeting_id = (SELECT id FROM meetings WHERE key = :meeting)",
    "kind": "u.kind = :kind",
    "outlet": "d.outlet = :outlet",
    "year": "d.published_on BETWEEN :year || '-01-01' AND :year || '-12-31'",
}
# The same for a whole search: the utterances that are meant are gathered first, so that a hit that is none of
# them costs no look at its row.  The plus sign keeps the full-text index from being asked for each by itself.
_GATHERED = {
    name: f"+f.rowid IN (SELECT u.id FROM utterances u WHERE {_CONDITIONS[name]})"
    for name in ("speaker", "document", "meeting")
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
    found = _candidates(connection, _matching(query, only), ranked=facts["sort"] == "rank")
    facts["capped"] = len(found) > CANDIDATES
    found = found[:CANDIDATES]
    facts["total"] = len(found)
    if found:
        documents = _documents(connection, found)
        facts["facets"] = _facets(connection, found, documents)
        facts["hits"], facts["next"] = (
            _concordance(connection, found, query, facts, asked.args.get("after"))
            if facts["view"] == "kwic"
            else _passages(
                connection, _sorted(found, documents, facts["sort"]), query, asked.args.get("after")
            )
        )
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


def _matching(query: Query, only: dict[str, str], *, whole: bool = True) -> Matching:
    """The plan starts from the full-text index, whatever the restrictions: CROSS JOIN keeps it there.

    `whole` is false for a batch of hits out of many, for which nothing is gathered first.
    """
    asked = {**_CONDITIONS, **_GATHERED} if whole else _CONDITIONS
    conditions = [f"u.document_id NOT IN {OLD}", *(asked[name] for name in only)]
    documents = " CROSS JOIN documents d ON d.id = u.document_id" if _OF_DOCUMENT & set(only) else ""
    return (
        f"FROM utterances_fts f CROSS JOIN utterances u ON u.id = f.rowid{documents}"
        f" WHERE utterances_fts MATCH :query AND {' AND '.join(conditions)}",
        {"query": query.fts5(), **only},
    )


class Candidate(NamedTuple):
    """An utterance that has the words: as little of it as counting and sorting need."""

    id: int
    speaker: int | None
    meeting: int | None
    kind: str
    document: int
    worth: float


Documents = dict[int, tuple[str | None, str | None]]
"""Outlet and day of publication of documents by their numbers."""


def _candidates(connection: Connection, matching: Matching, *, ranked: bool) -> list[Candidate]:
    """The first hits, one more than are counted; their ranks are worked out only where they are wanted."""
    body, values = matching
    worth = "f.rank" if ranked else "0"
    sql = f"SELECT u.id, u.speaker_id, u.meeting_id, u.kind, u.document_id, {worth} {body} LIMIT :most"
    return [Candidate(*row) for row in connection.execute(sql, {**values, "most": CANDIDATES + 1})]


def _documents(connection: Connection, found: list[Candidate]) -> Documents:
    numbers = json.dumps(sorted({one.document for one in found}))
    sql = "SELECT id, outlet, published_on FROM documents WHERE id IN (SELECT value FROM json_each(:numbers))"
    return {id_: (outlet, day) for id_, outlet, day in connection.execute(sql, {"numbers": numbers})}


def _facets(connection: Connection, found: list[Candidate], documents: Documents) -> Facts:
    """For each facet its commonest values among the candidates, with counts."""
    by_document = Counter(one.document for one in found)
    outlets: Counter[str] = Counter()
    years: Counter[str] = Counter()
    for number, count in by_document.items():
        outlet, day = documents[number]
        if outlet:
            outlets[outlet] += count
        if day:
            years[day[:4]] += count
    return {
        "speaker": _keyed(
            connection, Counter(one.speaker for one in found if one.speaker), "speakers", "name"
        ),
        "outlet": _plain(outlets),
        "meeting": _keyed(
            connection, Counter(one.meeting for one in found if one.meeting), "meetings", "title"
        ),
        "kind": _plain(Counter(one.kind for one in found)),
        "year": _plain(years),
    }


def _plain(counts: "Counter[str]") -> list[Facts]:
    return [{"value": value, "name": value, "n": n} for value, n in counts.most_common(SHOWN_OF_FACET)]


def _keyed(connection: Connection, counts: "Counter[int]", table: str, name: str) -> list[Facts]:
    best = counts.most_common(SHOWN_OF_FACET)
    numbers = {"numbers": json.dumps([id_ for id_, _ in best])}
    sql = f"SELECT id, key, {name} FROM {table} WHERE id IN (SELECT value FROM json_each(:numbers))"
    named = {id_: (key, shown) for id_, key, shown in connection.execute(sql, numbers)}
    return [{"value": named[id_][0], "name": named[id_][1], "n": n} for id_, n in best if id_ in named]


Place = tuple[float | str, int]


def _sorted(found: list[Candidate], documents: Documents, sort: str) -> list[Place]:
    """What the hits are sorted by, in that order: rank or day, then number."""
    if sort == "date":
        return sorted((documents[one.document][1] or "9999", one.id) for one in found)
    return sorted((one.worth, one.id) for one in found)


def _passages(
    connection: Connection, order: list[Place], query: Query, after: str | None
) -> tuple[list[Facts], str | None]:
    """A page of hits behind the place `after`, and the place of the last one."""
    first = bisect_right(order, _place(after, by_date=isinstance(order[0][0], str))) if after else 0
    page = order[first : first + PAGE]
    hits = [_hit(row, query) for row in _in_order(connection, [id_ for _, id_ in page])]
    more = first + PAGE < len(order)
    return hits, f"{page[-1][0]},{page[-1][1]}" if more else None


def _place(after: str, *, by_date: bool) -> Place:
    worth, _, number = after.rpartition(",")
    try:
        return worth[:10] if by_date else float(worth), natural(number, 0, 1 << 62, 0)
    except ValueError:
        raise Unclear(f"“{after[:40]}” is no place among the hits") from None


def _in_order(connection: Connection, ids: list[int]) -> list[Facts]:
    sql = f"{_FOUND} WHERE u.id IN (SELECT value FROM json_each(:numbers))"
    values = {"numbers": json.dumps(ids), "looked_through": LOOKED_THROUGH}
    found = {row["id"]: row for row in rows(connection, sql, values)}
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
    connection: Connection, found: list[Candidate], query: Query, facts: Facts, after: str | None
) -> tuple[list[Facts], str | None]:
    """A page of lines, one a place, sorted by what stands to the left or to the right."""
    chosen = _in_order(connection, sorted(one.id for one in found)[:SORTED_LINES])
    by = _leftwards if facts["by"] == "left" else _rightwards
    lines = sorted((line for row in chosen for line in _lines(row, query)), key=by)
    first = natural(after, 0, len(lines), 0)
    facts["lines"] = len(lines)
    facts["lines_capped"] = len(found) > SORTED_LINES
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
    only = {name: asked.args[name] for name in _CONDITIONS if asked.args.get(name)}
    body, values = _matching(query, only, whole=False)
    return rows(connection, _EVERY.format(body=body), {**values, "after": after, "most": most})
