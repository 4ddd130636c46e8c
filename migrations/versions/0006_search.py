"""Search: full text over the utterances.

Why: phrase search is what a corpus is opened for.  SQLite gets an FTS5 index with external content, so that
the words are not stored twice, kept in step by triggers; PostgreSQL a generated tsvector with a GIN index.
The double quotes in `content="utterances"` are for Datasette and sqlite-utils: they find no index without.
The update trigger fires for changes of the text alone, so that setting a speaker costs nothing.
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SQLITE_UP = (
    """
    CREATE VIRTUAL TABLE utterances_fts USING fts5(
        text, content="utterances", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
    )
    """,
    """
    CREATE TRIGGER utterances_fts_insert AFTER INSERT ON utterances BEGIN
        INSERT INTO utterances_fts(rowid, text) VALUES (new.id, new.text);
    END
    """,
    """
    CREATE TRIGGER utterances_fts_delete AFTER DELETE ON utterances BEGIN
        INSERT INTO utterances_fts(utterances_fts, rowid, text) VALUES ('delete', old.id, old.text);
    END
    """,
    """
    CREATE TRIGGER utterances_fts_update AFTER UPDATE OF id, text ON utterances BEGIN
        INSERT INTO utterances_fts(utterances_fts, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO utterances_fts(rowid, text) VALUES (new.id, new.text);
    END
    """,
    "INSERT INTO utterances_fts(utterances_fts) VALUES ('rebuild')",
)
SQLITE_DOWN = (
    "DROP TRIGGER utterances_fts_update",
    "DROP TRIGGER utterances_fts_delete",
    "DROP TRIGGER utterances_fts_insert",
    "DROP TABLE utterances_fts",
)
POSTGRESQL_UP = (
    "ALTER TABLE utterances ADD COLUMN tsv tsvector GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED",
    "COMMENT ON COLUMN utterances.tsv IS 'Full-text index of the words, made by the database'",
    "CREATE INDEX ix_utterances_tsv ON utterances USING gin (tsv)",
)
POSTGRESQL_DOWN = ("DROP INDEX ix_utterances_tsv", "ALTER TABLE utterances DROP COLUMN tsv")


def upgrade() -> None:
    for statement in SQLITE_UP if op.get_context().dialect.name == "sqlite" else POSTGRESQL_UP:
        op.execute(statement)


def downgrade() -> None:
    for statement in SQLITE_DOWN if op.get_context().dialect.name == "sqlite" else POSTGRESQL_DOWN:
        op.execute(statement)
