"""About: what is in the corpus, how it was made, how to ask it and how to cite it."""

from sqlite3 import Connection

from corpus.site.asked import Asked, Facts, one, rows
from corpus.site.charts import parts
from corpus.site.pages.counts import OLD, totals
from corpus.store.dictionary import dictionary

ADDRESS = "/-/about"
KEPT = True

_LOADS = f"""
SELECT origin, reader_version, revision, count(*) AS documents,
       min(built_at) AS first_at, max(built_at) AS last_at
FROM builds WHERE document_id NOT IN {OLD} GROUP BY 1, 2, 3 ORDER BY 6 DESC LIMIT 20
"""
_COVERAGE = f"""
SELECT kind, sum(blocks) AS blocks, sum(characters) AS characters FROM coverage
WHERE document_id NOT IN {OLD} GROUP BY kind ORDER BY 3 DESC
"""
_DOUBTS = "SELECT code, count(*) AS doubts FROM doubts GROUP BY code ORDER BY 2 DESC, 1 LIMIT 40"
_GROUPED = """
SELECT {column} AS name, count(*) AS documents FROM documents
WHERE id NOT IN (SELECT supersedes_id FROM documents WHERE supersedes_id IS NOT NULL)
GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20
"""
_EXAMPLE = """
SELECT d.key, u.start_char, u.end_char FROM utterances u JOIN documents d ON d.id = u.document_id LIMIT 1
"""

QUESTIONS = (
    (
        "Everything that one speaker said, with a citation",
        "SELECT said_on, place, text, citation FROM who_said_what\nWHERE speaker = :speaker ORDER BY said_on",
    ),
    (
        "Who was quoted most, and by which outlet",
        "SELECT speaker, outlet, count(*) AS quotes FROM quotes\n"
        "GROUP BY speaker, outlet ORDER BY quotes DESC LIMIT 50",
    ),
    (
        "Which documents tell of which meeting, and how",
        "SELECT meeting, place, starts_on, outlet, relation, utterances\n"
        "FROM meetings_reported ORDER BY starts_on",
    ),
    (
        "Who has how much of each document",
        "SELECT document, speaker, utterances, words, share\n"
        "FROM speaker_shares ORDER BY document, share DESC",
    ),
    (
        "A word in its context, with the speaker",
        "SELECT s.name AS speaker, corpus_kwic(u.text, :word, 40) AS line,\n"
        "       corpus_citation(d.key, u.start_char, u.end_char) AS citation\n"
        "FROM utterances_fts f JOIN utterances u ON u.id = f.rowid\n"
        "JOIN documents d ON d.id = u.document_id LEFT JOIN speakers s ON s.id = u.speaker_id\n"
        "WHERE utterances_fts MATCH :word LIMIT 100",
    ),
)


def gather(connection: Connection, _asked: Asked) -> Facts:
    """Totals, loads, coverage, doubts, the data dictionary."""
    return {
        "totals": totals(connection),
        "loads": rows(connection, _LOADS),
        "coverage": rows(connection, _COVERAGE),
        "doubts": rows(connection, _DOUBTS),
        **{
            column: rows(connection, _GROUPED.format(column=column))
            for column in ("rights", "language", "form")
        },
        "example": one(connection, _EXAMPLE),
        "questions": [{"question": question, "sql": sql} for question, sql in QUESTIONS],
        "dictionary": [
            {"name": about.name, "kind": about.kind, "comment": about.comment, "columns": dict(about.columns)}
            for about in dictionary()
        ],
    }


def shown(facts: Facts, _asked: Asked) -> Facts:
    """The lengths of the bars."""
    return {"bars": parts(row["characters"] for row in facts["coverage"])}
