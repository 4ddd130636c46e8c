"""Home: the corpus at a glance."""

from sqlite3 import Connection

from corpus.site.asked import Asked, Facts, one, rows
from corpus.site.charts import by_year, parts
from corpus.site.pages.counts import CURRENT, OLD, totals

ADDRESS = "/"
KEPT = True
NAMED, NEWEST, TALKED_OF = 12, 6, 6

_BY_YEAR = f"""
SELECT CAST(substr(d.published_on, 1, 4) AS INTEGER) AS year, count(*) AS documents,
       sum(t.utterances) AS utterances, sum(t.words) AS words
FROM (SELECT document_id, sum(utterances) AS utterances, sum(words) AS words
      FROM tallies GROUP BY document_id) t
JOIN documents d ON d.id = t.document_id
WHERE d.published_on IS NOT NULL AND d.id NOT IN {OLD}
GROUP BY 1 ORDER BY 1
"""
_MOST_QUOTED = f"""
SELECT s.key, s.name, sum(t.utterances) AS utterances, sum(t.words) AS words
FROM tallies t JOIN speakers s ON s.id = t.speaker_id
WHERE s.kind IN ('person', 'organisation') AND t.document_id NOT IN {OLD}
GROUP BY s.id ORDER BY 3 DESC, s.name LIMIT :most
"""
_NEWEST = f"""
SELECT d.key, d.title, d.outlet, d.published_on, d.published_precision, d.language
FROM documents d WHERE {CURRENT} ORDER BY d.id DESC LIMIT :most
"""
_MEETINGS = """
SELECT key, title, place, starts_on, precision FROM meetings
WHERE starts_on IS NOT NULL ORDER BY starts_on DESC, id DESC LIMIT :most
"""


def gather(connection: Connection, _asked: Asked) -> Facts:
    """Totals, years, the most quoted, the newest."""
    return {
        "totals": totals(connection),
        "years": rows(connection, _BY_YEAR),
        "most_quoted": rows(connection, _MOST_QUOTED, {"most": NAMED}),
        "newest": rows(connection, _NEWEST, {"most": NEWEST}),
        "meetings": rows(connection, _MEETINGS, {"most": TALKED_OF}),
        "example": one(connection, "SELECT text FROM utterances WHERE kind = 'quote' LIMIT 1"),
    }


def shown(facts: Facts, _asked: Asked) -> Facts:
    """The chart and the lengths of the bars."""
    years = facts["years"]
    return {
        "drawn": by_year((row["year"], row["utterances"]) for row in years),
        "bars": parts(row["utterances"] for row in facts["most_quoted"]),
    }
