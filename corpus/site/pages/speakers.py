"""All speakers who are known beyond one document, by name, a page at a time."""

from sqlite3 import Connection

from corpus.site.asked import Asked, Facts, rows
from corpus.site.pages.counts import OLD

ADDRESS = "/-/speakers"
PAGE = 100

_LISTED = f"""
SELECT s.id, s.key, s.name, s.kind,
       (SELECT coalesce(sum(t.utterances), 0) FROM tallies t
        WHERE t.speaker_id = s.id AND t.document_id NOT IN {OLD}) AS utterances,
       (SELECT r.role FROM speaker_roles r WHERE r.speaker_id = s.id
        ORDER BY r.document_id IS NOT NULL, r.from_on DESC LIMIT 1) AS role
FROM speakers s
WHERE s.kind IN ('person', 'organisation') AND s.document_id IS NULL AND (s.name, s.id) > (:after, :id)
ORDER BY s.name, s.id LIMIT :most
"""


def gather(connection: Connection, asked: Asked) -> Facts:
    """A page of speakers; `next` is the name and number behind which the page after it begins."""
    after, _, number = asked.args.get("after", "").rpartition(",")
    values = {"after": after, "id": int(number) if number.isdigit() and len(number) < 18 else 0}
    found = rows(connection, _LISTED, {**values, "most": PAGE + 1})
    last = found[PAGE - 1] if len(found) > PAGE else None
    return {"speakers": found[:PAGE], "next": f"{last['name']},{last['id']}" if last else None}
