"""Views: the four questions that need no join.

Why: `SELECT * FROM who_said_what WHERE speaker = …` is what a historian writes first.  Documents that were
superseded are left out of all four.  A speaker's role is the one held on the day of the meeting, else of
publication, else the one that the page prints.  `said_on` is empty where the day is not known.
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

WHO_SAID_WHAT = """
CREATE VIEW who_said_what AS
SELECT
    d.key || '#char=' || u.start_char || ',' || u.end_char AS citation,
    CASE WHEN m.precision = 'day' AND (m.ends_on IS NULL OR m.ends_on = m.starts_on)
         THEN m.starts_on END AS said_on,
    d.published_on AS published_on,
    m.key AS meeting,
    m.place AS place,
    s.name AS speaker,
    r.role AS role,
    r.affiliation AS affiliation,
    u.kind AS kind,
    d.outlet AS outlet,
    d.title AS title,
    d.url AS url,
    d.key AS document,
    u.text AS text
FROM utterances u
JOIN documents d ON d.id = u.document_id
LEFT JOIN meetings m ON m.id = u.meeting_id
LEFT JOIN speakers s ON s.id = u.speaker_id
LEFT JOIN speaker_roles r ON r.id = (
    SELECT held.id
    FROM speaker_roles held
    WHERE held.speaker_id = u.speaker_id
      AND (held.document_id IS NULL OR held.document_id = d.id)
      AND (held.from_on IS NULL OR held.from_on <= coalesce(m.starts_on, d.published_on))
      AND (held.to_on IS NULL OR held.to_on >= coalesce(m.starts_on, d.published_on))
    ORDER BY
        CASE WHEN held.document_id IS NULL THEN 0 ELSE 1 END,
        CASE WHEN held.from_on IS NULL THEN 1 ELSE 0 END,
        held.from_on DESC,
        held.id
    LIMIT 1
)
WHERE NOT EXISTS (SELECT 1 FROM documents newer WHERE newer.supersedes_id = d.id)
"""

QUOTES = "CREATE VIEW quotes AS SELECT * FROM who_said_what WHERE kind IN ('quote', 'post')"

MEETINGS_REPORTED = """
CREATE VIEW meetings_reported AS
SELECT
    m.key AS meeting,
    m.place AS place,
    m.starts_on AS starts_on,
    d.key AS document,
    d.outlet AS outlet,
    l.relation AS relation,
    (SELECT count(*) FROM utterances u WHERE u.document_id = d.id) AS utterances
FROM document_meetings l
JOIN meetings m ON m.id = l.meeting_id
JOIN documents d ON d.id = l.document_id
WHERE NOT EXISTS (SELECT 1 FROM documents newer WHERE newer.supersedes_id = d.id)
"""

SPEAKER_SHARES = """
CREATE VIEW speaker_shares AS
SELECT
    d.key AS document,
    s.name AS speaker,
    count(*) AS utterances,
    sum(u.words) AS words,
    round(1.0 * sum(u.words) / sum(sum(u.words)) OVER (PARTITION BY d.id), 4) AS share
FROM utterances u
JOIN documents d ON d.id = u.document_id
LEFT JOIN speakers s ON s.id = u.speaker_id
WHERE u.kind <> 'reported'
  AND NOT EXISTS (SELECT 1 FROM documents newer WHERE newer.supersedes_id = d.id)
GROUP BY d.id, d.key, u.speaker_id, s.name
"""


def upgrade() -> None:
    for view in (WHO_SAID_WHAT, QUOTES, MEETINGS_REPORTED, SPEAKER_SHARES):
        op.execute(view)


def downgrade() -> None:
    for view in ("speaker_shares", "meetings_reported", "quotes", "who_said_what"):
        op.execute(f"DROP VIEW {view}")
