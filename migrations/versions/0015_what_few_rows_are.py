"""Partial indexes of the few rows that every load asks for: the authority's, and decisions on meetings.

Why: adding one page walked through every name, every attendance and every decision of a corpus to find those
of curators' files and those on meetings; that grew with the corpus.  Meetings of a known day are grouped by
place and day in the order of an index.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

FEW = (
    ("speaker_names", ("speaker_id",), "source = 'authority'"),
    ("attendances", ("meeting_id",), "source = 'authority'"),
    ("decisions", ("rule",), "kind = 'meeting'"),
    ("meetings", ("place", "starts_on"), "precision = 'day'"),
)


def upgrade() -> None:
    for table, columns, where in FEW:
        name = op.f(f"ix_{table}_{'_'.join(columns)}")
        of = sa.text(where)
        op.create_index(name, table, list(columns), sqlite_where=of, postgresql_where=of)


def downgrade() -> None:
    for table, columns, _ in FEW:
        op.drop_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table)
