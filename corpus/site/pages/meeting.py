"""A meeting: who was there, every document about it side by side, who spoke how much."""

from sqlite3 import Connection

from corpus.site.asked import Asked, Facts, rows
from corpus.site.charts import parts
from corpus.site.colours import painted
from corpus.site.pages.counts import CURRENT, OLD
from corpus.site.pages.entries import entry

ADDRESS = "/-/meetings/(?P<key>[^/]+)"
MOST_DOCUMENTS, MOST_SPEAKERS, QUOTED = 60, 40, 3
LONGEST = 400

_PARTICIPANTS = """
SELECT s.key, s.name, a.role, a.source FROM attendances a JOIN speakers s ON s.id = a.speaker_id
WHERE a.meeting_id = :id ORDER BY a.id LIMIT 200
"""
_DOCUMENTS = f"""
SELECT d.id, d.key, d.title, d.outlet, d.url, d.published_on, d.published_precision, d.language, d.rights,
       l.relation, l.rule, l.place_start_char, l.place_end_char, l.date_start_char, l.date_end_char,
       (SELECT coalesce(sum(t.utterances), 0) FROM tallies t WHERE t.document_id = d.id) AS utterances
FROM document_meetings l JOIN documents d ON d.id = l.document_id
WHERE l.meeting_id = :id AND {CURRENT} ORDER BY d.published_on, d.id LIMIT :most
"""
_SPEAKERS = f"""
SELECT s.key, s.name, sum(t.utterances) AS utterances, sum(t.words) AS words
FROM tallies t LEFT JOIN speakers s ON s.id = t.speaker_id
WHERE t.meeting_id = :id AND t.document_id NOT IN {OLD}
GROUP BY t.speaker_id ORDER BY 4 DESC, s.name LIMIT :most
"""
_QUOTED = """
SELECT u.kind, u.start_char, u.end_char, substr(u.text, 1, :longest) AS text,
       length(u.text) > :longest AS cut,
       s.key AS speaker, s.name AS speaker_name
FROM utterances u LEFT JOIN speakers s ON s.id = u.speaker_id
WHERE u.document_id = :id AND u.meeting_id = :meeting AND u.kind <> 'reported' ORDER BY u.position LIMIT :most
"""


def gather(connection: Connection, asked: Asked) -> Facts:
    """The meeting, its participants, documents and shares of speech."""
    meeting = entry(connection, asked, "meetings")
    values = {"id": meeting.pop("id")}
    documents = rows(connection, _DOCUMENTS, {**values, "most": MOST_DOCUMENTS})
    for row in documents:
        how_much = {"id": row.pop("id"), "meeting": values["id"], "most": QUOTED, "longest": LONGEST}
        row["opening"] = rows(connection, _QUOTED, how_much)
        for said in row["opening"]:
            said["citation"] = f"{row['key']}#char={said['start_char']},{said['end_char']}"
    return {
        "meeting": meeting,
        "participants": rows(connection, _PARTICIPANTS, values),
        "documents": documents,
        "speakers": rows(connection, _SPEAKERS, {**values, "most": MOST_SPEAKERS}),
    }


def shown(facts: Facts, _asked: Asked) -> Facts:
    """The lengths and colours of the bars."""
    return {
        "bars": parts(row["words"] for row in facts["speakers"]),
        "colours": painted(row["key"] for row in facts["speakers"] if row["key"]),
    }
