"""Partial indexes: columns that are mostly empty are indexed where they are not.

Why: once the planner has statistics, an index of a column with next to no values looks useless to it, and
whether a document is superseded, which every view asks, cost a walk through all documents.  The index of
what is not empty is small, and always of use.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

MOSTLY_EMPTY = (("documents", "supersedes_id"), ("utterances", "meeting_id"), ("tallies", "meeting_id"))


def upgrade() -> None:
    for table, column in MOSTLY_EMPTY:
        where = sa.text(f"{column} IS NOT NULL")
        name = op.f(f"ix_{table}_{column}")
        op.drop_index(name, table)
        op.create_index(name, table, [column], sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    for table, column in MOSTLY_EMPTY:
        name = op.f(f"ix_{table}_{column}")
        op.drop_index(name, table)
        op.create_index(name, table, [column])
