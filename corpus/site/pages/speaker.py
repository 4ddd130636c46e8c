"""A speaker: names and roles, everything said, by year, where and in whose company."""

import json
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
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

Tally = tuple[int, str, int, int, str | None]
"""Document, kind, utterances, words, day of publication."""

_NAMES = "SELECT name, source FROM speaker_names WHERE speaker_id = :id ORDER BY source, name LIMIT 60"
_ROLES = """
SELECT r.role, r.affiliation, min(r.from_on) AS from_on, max(r.to_on) AS to_on,
       min(r.document_id IS NOT NULL) AS printed
FROM speaker_roles r WHERE r.speaker_id = :id GROUP BY r.role, r.affiliation
ORDER BY 5, 3 IS NULL, 3, 1 LIMIT 40
"""
_TALLIES = f"""
SELECT t.document_id, t.kind, t.utterances, t.words, d.published_on
FROM tallies t JOIN documents d ON d.id = t.document_id
WHERE t.speaker_id = :id AND t.document_id NOT IN {OLD}
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
# The plus sign keeps the planner from walking all that the speaker ever said.
_SAID = """
SELECT u.kind, u.start_char, u.end_char, u.rule, u.words, substr(u.text, 1, :longest) AS text,
       length(u.text) > :longest AS cut, d.key AS document, d.title, d.outlet, d.published_on,
       d.published_precision, d.language,
       coalesce(d.published_on, '9999') || ',' || d.id || ',' || u.position AS place
FROM documents d CROSS JOIN utterances u ON u.document_id = d.id
WHERE d.id IN (SELECT value FROM json_each(:documents)) AND +u.speaker_id = :id
  AND (coalesce(d.published_on, '9999'), d.id, u.position) > (:day, :document, :position)
ORDER BY coalesce(d.published_on, '9999'), d.id, u.position LIMIT :most
"""


def gather(connection: Connection, asked: Asked) -> Facts:
    """The speaker and a page of what was said; `next` is what `after` has to be for the page after it."""
    speaker = entry(connection, asked, "speakers")
    id_ = speaker.pop("id")
    own = speaker.pop("document_id")
    values = {"id": id_}
    after = asked.args.get("after")
    tallies = list(connection.execute(_TALLIES, values))
    place = _place(after)
    here = {**values, **place, "documents": _from(tallies, place), "most": PAGE + 1, "longest": LONGEST}
    found = rows(connection, _SAID, here)
    for row in found:
        row["citation"] = f"{row['document']}#char={row['start_char']},{row['end_char']}"
    return {
        "speaker": speaker,
        "only_in": one(connection, "SELECT key, title FROM documents WHERE id = :id", {"id": own}),
        "names": rows(connection, _NAMES, values),
        "roles": rows(connection, _ROLES, values),
        **_added_up(tallies),
        "meetings": rows(connection, _MEETINGS, values),
        "company": rows(connection, _COMPANY, {**values, "most": COMPANY}),
        "said": found[:PAGE],
        "after": after,
        "next": found[PAGE - 1]["place"] if len(found) > PAGE else None,
    }


def _from(tallies: Sequence[Tally], place: Facts) -> str:
    """The next documents, by date, from a place on: each has an utterance, so a page of them is enough."""
    first = (place["day"], place["document"])
    dated = sorted({(day or "9999", document) for document, _, _, _, day in tallies})
    at = bisect_left(dated, first)
    return json.dumps([document for _, document in dated[at : at + PAGE + 1]])


def _added_up(tallies: Sequence[Tally]) -> Facts:
    """Totals, by kind, and by year with the first and last day."""
    kinds: Counter[str] = Counter()
    by_year: dict[str, list[Tally]] = {}
    for tally in tallies:
        kinds[tally[1]] += tally[2]
        if tally[4]:
            by_year.setdefault(tally[4][:4], []).append(tally)
    return {
        "totals": {
            "utterances": kinds.total(),
            "words": sum(tally[3] for tally in tallies),
            "documents": len({tally[0] for tally in tallies}),
        },
        "kinds": [{"kind": kind, "utterances": count} for kind, count in kinds.most_common()],
        "years": [_year(year, found) for year, found in sorted(by_year.items())],
    }


def _year(year: str, found: list[Tally]) -> Facts:
    days = [tally[4] for tally in found if tally[4]]
    return {
        "year": int(year),
        "utterances": sum(tally[2] for tally in found),
        "words": sum(tally[3] for tally in found),
        "first_on": min(days),
        "last_on": max(days),
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
