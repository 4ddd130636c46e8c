"""Decisions: who the people of a page were taken for, and why.

Why: a corpus that merges two people silently is worse than one that merges nobody.  Each person of a page has
a number there, beside the speaker, so that a decision can be taken back without reading the page again; rows
that are there get their numbers in the order in which the page first speaks of them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


COMMENT = "Number of the person on this page, before anybody is recognised beyond it; see decisions"
NUMBERED = """
UPDATE {table} SET person = numbered.person
FROM (
    SELECT document_id, speaker_id,
           row_number() OVER (PARTITION BY document_id ORDER BY min(at), speaker_id) AS person
    FROM (
        SELECT document_id, speaker_id, 2 * start_char AS at FROM mentions
        UNION ALL
        SELECT document_id, speaker_id, 2 * start_char + 1 FROM utterances
    ) found
    WHERE speaker_id IS NOT NULL
    GROUP BY document_id, speaker_id
) numbered
WHERE numbered.document_id = {table}.document_id AND numbered.speaker_id = {table}.speaker_id
"""


def upgrade() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the decision in this database"),
        sa.Column(
            "kind",
            sa.Enum(
                "speaker",
                "meeting",
                name=op.f("ck_decisions_kind"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="speaker or meeting: what the two sides are",
        ),
        sa.Column(
            "verdict",
            sa.Enum(
                "same",
                "different",
                "open",
                name=op.f("ck_decisions_verdict"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="same: taken for one; different: kept apart; open: may be the same, which nobody decided",
        ),
        sa.Column(
            "document_id",
            sa.Integer(),
            nullable=True,
            comment="The page of the one side; empty where both are known beyond a page",
        ),
        sa.Column(
            "person",
            sa.Integer(),
            nullable=True,
            comment="Number of the person on that page, as in mentions and utterances",
        ),
        sa.Column(
            "one_key", sa.Text(), nullable=False, comment="Key of the one side, as it would be by itself"
        ),
        sa.Column("one_name", sa.Text(), nullable=False, comment="The one side as printed"),
        sa.Column(
            "other_key", sa.Text(), nullable=False, comment="Key of the speaker or meeting on the other"
        ),
        sa.Column("other_name", sa.Text(), nullable=False, comment="The other side by its name"),
        sa.Column(
            "ruled_key",
            sa.Text(),
            nullable=True,
            comment="Key of the other side by the rules alone; a correction may say another",
        ),
        sa.Column(
            "rule", sa.Text(), nullable=False, comment="The rule that decided; correction where somebody did"
        ),
        sa.Column(
            "evidence",
            sa.Text(),
            nullable=False,
            comment="What the rule saw: names, offices, years, in words",
        ),
        sa.Column("block", sa.Text(), nullable=True, comment="Only names of one block are ever compared"),
        sa.Column(
            "profile",
            sa.Text(),
            nullable=True,
            comment="Name, offices and year as they are compared; the same profile is the same speaker",
        ),
        sa.Column("decided_by", sa.Text(), nullable=False, comment="rule, or the name of whoever corrected"),
        sa.Column(
            "decided_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="When it was decided, UTC",
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_decisions_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        comment="Identity: which sides were taken for one, kept apart or left open, and why",
    )
    op.create_index(op.f("ix_decisions_block_profile"), "decisions", ["block", "profile"])
    op.create_index(op.f("ix_decisions_document_id_person"), "decisions", ["document_id", "person"])
    op.create_index(op.f("ix_decisions_other_key"), "decisions", ["other_key"])
    for table in ("mentions", "utterances"):
        op.add_column(table, sa.Column("person", sa.Integer(), nullable=True, comment=COMMENT))
    for table in ("mentions", "utterances"):
        op.execute(NUMBERED.format(table=table))


def downgrade() -> None:
    for table in ("mentions", "utterances"):
        op.drop_column(table, "person")
    op.drop_table("decisions")
