"""A document: its text as printed, with who speaks in the margin."""

from sqlite3 import Connection

from corpus.site.asked import Asked, Facts, rows
from corpus.site.charts import parts
from corpus.site.colours import painted
from corpus.site.evidence import how
from corpus.site.pages.entries import entry
from corpus.site.typesetting import Doubted, Said, typeset
from corpus.store.publish import MASK, withheld

ADDRESS = "/-/documents/(?P<key>[^/]+)"

_UTTERANCES = """
SELECT u.position, u.kind, u.start_char, u.end_char, u.words, u.rule, u.printed_label,
       u.label_start_char, u.label_end_char, u.cue_start_char, u.cue_end_char, u.delivery,
       u.starts_at_s, u.ends_at_s, s.key AS speaker, s.name AS speaker_name, m.key AS meeting, u.text
FROM utterances u LEFT JOIN speakers s ON s.id = u.speaker_id LEFT JOIN meetings m ON m.id = u.meeting_id
WHERE u.document_id = :id ORDER BY u.position
"""
_BLOCKS = "SELECT start_char, end_char, kind FROM blocks WHERE document_id = :id ORDER BY position"
_DOUBTS = """
SELECT code, note, start_char, end_char FROM doubts WHERE document_id = :id ORDER BY start_char, id
"""
_MEETINGS = """
SELECT m.key, m.title, m.place, m.starts_on, m.precision, l.relation, l.rule
FROM document_meetings l JOIN meetings m ON m.id = l.meeting_id
WHERE l.document_id = :id ORDER BY m.starts_on, m.id
"""
_SPEAKERS = """
SELECT s.key, s.name, s.kind, sum(t.utterances) AS utterances, sum(t.words) AS words
FROM tallies t LEFT JOIN speakers s ON s.id = t.speaker_id
WHERE t.document_id = :id GROUP BY t.speaker_id ORDER BY 5 DESC, s.name
"""
_VERSIONS = """
SELECT key, 'earlier' AS version FROM documents
WHERE id = (SELECT supersedes_id FROM documents WHERE id = :id)
UNION ALL SELECT key, 'later' FROM documents WHERE supersedes_id = :id
"""
_COVERAGE = """
SELECT kind, blocks, characters FROM coverage WHERE document_id = :id ORDER BY characters DESC, kind
"""


def gather(connection: Connection, asked: Asked) -> Facts:
    """The document and all that was read in it.  Raises `NotThere` or `Moved`."""
    document = entry(connection, asked, "documents")
    values = {"id": document.pop("id")}
    utterances = rows(connection, _UTTERANCES, values)
    for row in utterances:
        row["citation"] = f"{document['key']}#char={row['start_char']},{row['end_char']}"
    return {
        "document": document,
        "speakers": rows(connection, _SPEAKERS, values),
        "meetings": rows(connection, _MEETINGS, values),
        "versions": rows(connection, _VERSIONS, values),
        "utterances": utterances,
        "doubts": rows(connection, _DOUBTS, values),
        "coverage": rows(connection, _COVERAGE, values),
        "blocks": rows(connection, _BLOCKS, values),
    }


def shown(facts: Facts, asked: Asked) -> Facts:
    """The page set in lines, and what stands beside it."""
    document = facts["document"]
    colours = painted(row["key"] for row in facts["speakers"] if row["key"])
    text = document["text"]
    addresses = {key: asked.address("speakers", key) for key in colours}
    said = [_said(text, row, colours, addresses) for row in facts["utterances"]]
    doubts = [
        Doubted(number, row["start_char"], row["end_char"]) for number, row in enumerate(facts["doubts"], 1)
    ]
    blocks = [(row["start_char"], row["end_char"], row["kind"]) for row in facts["blocks"]]
    hidden = withheld(text)
    return {
        "runs": typeset(text, blocks, said, doubts, MASK if hidden else ""),
        "colours": colours,
        "bars": parts(row["words"] for row in facts["speakers"]),
        "withheld": hidden,
        "first": next((row for row in facts["utterances"] if row["kind"] != "reported"), None),
    }


def _said(text: str, row: Facts, colours: dict[str, int], addresses: dict[str, str]) -> Said:
    start, end, speaker = row["start_char"], row["end_char"], row["speaker"]
    cue = text[row["cue_start_char"] : row["cue_end_char"]] if row["cue_start_char"] is not None else None
    label = row["label_start_char"]
    return Said(
        start,
        end,
        row["kind"],
        f"{start},{end}",
        row["speaker_name"],
        addresses.get(speaker),
        f"c{colours[speaker]}" if speaker in colours else "open",
        how(row["rule"], row["printed_label"], cue),
        start if label is None else min(start, label),
    )
