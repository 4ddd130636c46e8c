"""Redirects: addresses of speakers and meetings that moved.

Why: an address that somebody cited keeps working after two speakers or meetings turned out to be one.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "redirects",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the redirect in this database"),
        sa.Column(
            "kind",
            sa.Enum(
                "speaker",
                "meeting",
                name=op.f("ck_redirects_kind"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="speaker or meeting",
        ),
        sa.Column("old_key", sa.Text(), nullable=False, comment="The key that was"),
        sa.Column("new_key", sa.Text(), nullable=False, comment="The key that stands for it"),
        sa.Column(
            "rule",
            sa.Text(),
            nullable=False,
            comment="Why: correction, authority, or name where its key changed",
        ),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False, comment="Since when, UTC"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redirects")),
        sa.UniqueConstraint("kind", "old_key", name=op.f("uq_redirects_kind_old_key")),
        comment="Addresses of merged speakers and meetings: where each leads now",
    )
    op.create_index(op.f("ix_redirects_new_key"), "redirects", ["new_key"])


def downgrade() -> None:
    op.drop_table("redirects")
