"""Totals that several pages show, added up from the tallies; superseded documents are left out."""

from sqlite3 import Connection

from corpus.site.asked import Facts, one

OLD = "(SELECT supersedes_id FROM documents WHERE supersedes_id IS NOT NULL)"
"""The documents that others supersede."""
CURRENT = f"d.id NOT IN {OLD}"

_TOTALS = f"""
SELECT
  (SELECT count(*) FROM documents d WHERE {CURRENT}) AS documents,
  (SELECT count(*) FROM meetings) AS meetings,
  (SELECT count(DISTINCT speaker_id) FROM tallies WHERE document_id NOT IN {OLD}) AS speakers,
  (SELECT coalesce(sum(utterances), 0) FROM tallies WHERE document_id NOT IN {OLD}) AS utterances,
  (SELECT coalesce(sum(words), 0) FROM tallies
   WHERE kind <> 'reported' AND document_id NOT IN {OLD}) AS words,
  (SELECT min(published_on) FROM documents) AS first_on,
  (SELECT max(published_on) FROM documents) AS last_on
"""


def totals(connection: Connection) -> Facts:
    """How much there is of everything, and over which years."""
    return one(connection, _TOTALS) or {}
