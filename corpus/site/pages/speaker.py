"""A speaker: names and roles, everything said, by year, where and in whose company."""

import re
from sqlite3 import Connection

from corpus.site.asked import Asked, Facts, Unclear, one, rows
from corpus.site.charts import by_year, parts
from corpus.site.pages.counts import OLD
from corpus.site.pages.entries import entry

ADDRESS = "/-/speakers/(?P<key>[^/]+)"
PAGE = 25
_PLACE = re.compile(r"([0-9-]{4,10}),([0-9]{1,18}),([0-9]{1,18})$", re.ASCII)
LONGEST = 1_200
COMPANY = 12

_NAMES = "SELECT name, source FROM speaker_names WHERE speaker_id = :id ORDER BY source, name LIMIT 60"
_ROLES = """
SELECT r.role, r.affiliation, min(r.from_on) AS from_on, max(r.to_on) AS to_on,
       min(r.document_id IS NOT NULL) AS printed
FROM speaker_roles r WHERE r.speaker_id = :id GROUP BY r.role, r.affiliation
ORDER BY 5, 3 IS NULL, 3, 1 LIMIT 40
"""
_TOTALS = f"""
SELECT coalesce(sum(t.utterances), 0) AS utterances, coalesce(sum(t.words), 0) AS words,
       count(DISTINCT t.document_id) AS documents
FROM tallies t WHERE t.speaker_id = :id AND t.document_id NOT IN {OLD}
"""
_KINDS = f"""
SELECT t.kind, sum(t.utterances) AS utterances FROM tallies t
WHERE t.speaker_id = :id AND t.document_id NOT IN {OLD} GROUP BY t.kind ORDER BY 2 DESC
"""
_YEARS = f"""
SELECT CAST(substr(d.published_on, 1, 4) AS INTEGER) AS year, sum(t.utterances) AS utterances,
       sum(t.words) AS words, min(d.published_on) AS first_on, max(d.published_on) AS last_on
FROM tallies t JOIN documents d ON d.id = t.document_id
WHERE t.speaker_id = :id AND d.published_on IS NOT NULL AND t.document_id NOT IN {OLD}
GROUP BY 1 ORDER BY 1
"""
_MEETINGS = """
SELECT m.key, m.title, m.place, m.starts_on, m.precision, a.role
FROM attendances a JOIN meetings m ON m.id = a.meeting_id
WHERE a.speaker_id = :id ORDER BY m.starts_on DESC, m.id DESC LIMIT 40
"""
_COMPANY = """
SELECT s.key, s.name, count(*) AS meetings
FROM (SELECT meeting_id FROM attendances WHERE speaker_id = :id LIMIT 2000) mine
JOIN attendances a ON a.meeting_id = mine.meeting_id AND a.speaker_id <> :id
JOIN speakers s ON s.id = a.speaker_id
GROUP BY s.id ORDER BY 3 DESC, s.name LIMIT :most
"""
# The documents come from the tallies, sorted by date; each has at least one utterance, so a page of them is
# enough.  The plus sign keeps the planner from walking all that the speaker ever said.
_SAID = f"""
WITH mine AS (
    SELECT DISTINCT t.document_id, coalesce(d.published_on, '9999') AS day
    FROM tallies t JOIN documents d ON d.id = t.document_id
    WHERE t.speaker_id = :id AND t.document_id NOT IN {OLD}
      AND (coalesce(d.published_on, '9999'), t.document_id) >= (:day, :document)
    ORDER BY 2, 1 LIMIT :most
)
SELECT u.kind, u.start_char, u.end_char, u.rule, u.words, substr(u.text, 1, :longest) AS text,
       length(u.text) > :longest AS cut, d.key AS document, d.title, d.outlet, d.published_on,
       d.published_precision, d.language, mine.day || ',' || d.id || ',' || u.position AS place
FROM mine CROSS JOIN utterances u ON u.document_id = mine.document_id
CROSS JOIN documents d ON d.id = u.document_id
WHERE +u.speaker_id = :id AND (mine.day, u.document_id, u.position) > (:day, :document, :position)
ORDER BY mine.day, u.document_id, u.position LIMIT :most
"""


def gather(connection: Connection, asked: Asked) -> Facts:
    """The speaker and a page of what was said; `next` is what `after` has to be for the page after it."""
    speaker = entry(connection, asked, "speakers")
    id_ = speaker.pop("id")
    own = speaker.pop("document_id")
    values = {"id": id_}
    after = asked.args.get("after")
    found = rows(connection, _SAID, {**values, **_place(after), "most": PAGE + 1, "longest": LONGEST})
    for row in found:
        row["citation"] = f"{row['document']}#char={row['start_char']},{row['end_char']}"
    return {
        "speaker": speaker,
        "only_in": one(connection, "SELECT key, title FROM documents WHERE id = :id", {"id": own}),
        "names": rows(connection, _NAMES, values),
        "roles": rows(connection, _ROLES, values),
        "totals": one(connection, _TOTALS, values),
        "kinds": rows(connection, _KINDS, values),
        "years": rows(connection, _YEARS, values),
        "meetings": rows(connection, _MEETINGS, values),
        "company": rows(connection, _COMPANY, {**values, "most": COMPANY}),
        "said": found[:PAGE],
        "after": after,
        "next": found[PAGE - 1]["place"] if len(found) > PAGE else None,
    }


def _place(after: str | None) -> Facts:
    """Where the page before ended: day, document, position."""
    if not after:
        return {"day": "", "document": 0, "position": 0}
    found = _PLACE.match(after)
    if not found:
        raise Unclear(f"“{after[:40]}” is no place in what was said")
    return {"day": found[1], "document": int(found[2]), "position": int(found[3])}


def shown(facts: Facts, _asked: Asked) -> Facts:
    """The chart by year, and the first and the last that was said."""
    years = facts["years"]
    return {
        "drawn": by_year((row["year"], row["utterances"]) for row in years),
        "first_on": years[0]["first_on"] if years else None,
        "last_on": years[-1]["last_on"] if years else None,
        "bars": parts(row["meetings"] for row in facts["company"]),
    }
