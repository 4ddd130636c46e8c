"""The meetings as a timeline, the latest first, a page at a time."""

from itertools import groupby
from sqlite3 import Connection

from corpus.site.asked import Asked, Facts, Unclear, rows
from corpus.site.charts import by_year

ADDRESS = "/-/meetings"
PAGE = 50

_LISTED = """
SELECT m.id, m.key, m.title, m.kind, m.place, m.country, m.starts_on, m.ends_on, m.precision,
       (SELECT count(*) FROM document_meetings l WHERE l.meeting_id = m.id) AS documents,
       (SELECT coalesce(sum(t.utterances), 0) FROM tallies t WHERE t.meeting_id = m.id) AS utterances
FROM meetings m
WHERE (coalesce(m.starts_on, '0000'), m.id) < (:day, :id)
ORDER BY coalesce(m.starts_on, '0000') DESC, m.id DESC LIMIT :most
"""
_PARTICIPANTS = """
SELECT s.key, s.name FROM attendances a JOIN speakers s ON s.id = a.speaker_id
WHERE a.meeting_id = :id ORDER BY a.id LIMIT 8
"""
_YEARS = """
SELECT CAST(substr(starts_on, 1, 4) AS INTEGER) AS year, count(*) AS meetings
FROM meetings WHERE starts_on IS NOT NULL GROUP BY 1 ORDER BY 1
"""


def gather(connection: Connection, asked: Asked) -> Facts:
    """A page of meetings with their participants; `next` is the `before` of the page after it."""
    day, id_ = _cursor(asked.args.get("before"))
    found = rows(connection, _LISTED, {"day": day, "id": id_, "most": PAGE + 1})
    more = found[PAGE - 1] if len(found) > PAGE else None
    for row in found[:PAGE]:
        row["participants"] = rows(connection, _PARTICIPANTS, {"id": row["id"]})
    return {
        "meetings": found[:PAGE],
        "years": rows(connection, _YEARS),
        "next": f"{more['starts_on'] or '0000'},{more['id']}" if more else None,
    }


def shown(facts: Facts, _asked: Asked) -> Facts:
    """The chart, and the meetings by year."""
    by = groupby(facts["meetings"], key=lambda row: (row["starts_on"] or "")[:4])
    return {
        "drawn": by_year((row["year"], row["meetings"]) for row in facts["years"]),
        "by_year": [(year, list(found)) for year, found in by],
    }


def _cursor(before: str | None) -> tuple[str, int]:
    if not before:
        return "9999", 1 << 62
    day, _, number = before.rpartition(",")
    if not number.isascii() or not number.isdigit() or len(number) > 18:
        raise Unclear(f"“{before[:40]}” is no place in the list of meetings")
    return day, int(number)
