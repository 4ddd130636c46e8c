"""Keys at the end: that a row has its document, speaker, meeting is seen to when a transaction ends.

Why: a statement of many rows that may fail halfway keeps a copy of each page that it changes, so that it can
be undone by itself.  At a million utterances these copies were half of all that a load wrote; who loads
undoes the whole transaction anyway.  What is in the tables does not change, so on SQLite only the words of
the schema do, in the way that its manual describes for that.
"""

import sqlalchemy as sa
from alembic import context, op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

DEFERRED = " DEFERRABLE INITIALLY DEFERRED"
GONE, EMPTY = " ON DELETE CASCADE", " ON DELETE SET NULL"
KEYS = {
    "attendances": (("meeting_id", "meetings", GONE), ("speaker_id", "speakers", GONE)),
    "blocks": (("document_id", "documents", GONE),),
    "builds": (("document_id", "documents", GONE),),
    "coverage": (("document_id", "documents", GONE),),
    "decisions": (("document_id", "documents", GONE),),
    "document_meetings": (("document_id", "documents", GONE), ("meeting_id", "meetings", GONE)),
    "documents": (("supersedes_id", "documents", EMPTY),),
    "doubts": (("document_id", "documents", GONE),),
    "marks": (("document_id", "documents", GONE),),
    "mentions": (("document_id", "documents", GONE), ("speaker_id", "speakers", "")),
    "speaker_names": (("speaker_id", "speakers", GONE),),
    "speaker_roles": (("document_id", "documents", GONE), ("speaker_id", "speakers", GONE)),
    "speakers": (("document_id", "documents", GONE),),
    "tallies": (
        ("document_id", "documents", GONE),
        ("speaker_id", "speakers", ""),
        ("meeting_id", "meetings", EMPTY),
    ),
    "utterances": (
        ("continues_id", "utterances", EMPTY),
        ("document_id", "documents", GONE),
        ("meeting_id", "meetings", EMPTY),
        ("speaker_id", "speakers", ""),
    ),
}


def upgrade() -> None:
    _looked_after("", DEFERRED)


def downgrade() -> None:
    _looked_after(DEFERRED, "")


def _looked_after(was: str, when: str) -> None:
    if op.get_context().dialect.name == "sqlite":
        _reworded(was, when)
        return
    for table, keys in KEYS.items():
        for column, parent, _ in keys:
            name = f"fk_{table}_{column}_{parent}"
            op.execute(f"ALTER TABLE {table} ALTER CONSTRAINT {name}{when or ' NOT DEFERRABLE'}")


def _reworded(was: str, when: str) -> None:
    op.execute("PRAGMA writable_schema = ON")
    for table, keys in KEYS.items():
        for column, parent, gone in keys:
            key = f"FOREIGN KEY({column}) REFERENCES {parent} (id){gone}"
            words = sa.func.replace(sa.column("sql"), key + was, key + when)
            schema = sa.table("sqlite_master", sa.column("type"), sa.column("name"), sa.column("sql"))
            op.execute(
                schema.update().where(schema.c.type == "table", schema.c.name == table).values(sql=words)
            )
    if not context.is_offline_mode():  # whoever has the file open reads the schema again
        version = op.get_bind().exec_driver_sql("PRAGMA schema_version").scalar_one()
        op.execute(f"PRAGMA schema_version = {version + 1}")
    op.execute("PRAGMA writable_schema = RESET")
