"""Tallies: who says how much in each document, and what its characters are.

Why: pages of the site show totals, and counting a million utterances for each would take seconds.  The rows
of each document are written with it, in one transaction; those of documents that are there are counted here.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

KINDS = ("turn", "quote", "post", "reported")


def upgrade() -> None:
    op.create_table(
        "tallies",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the tally in this database"),
        sa.Column("document_id", sa.Integer(), nullable=False, comment="The document that was counted"),
        sa.Column("speaker_id", sa.Integer(), nullable=True, comment="Who said it; empty where that is open"),
        sa.Column(
            "meeting_id", sa.Integer(), nullable=True, comment="Where it was said; empty where not known"
        ),
        sa.Column(
            "kind",
            sa.Enum(
                *KINDS, name=op.f("ck_tallies_kind"), native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
            comment="turn, quote, post or reported (indirect speech)",
        ),
        sa.Column("utterances", sa.Integer(), nullable=False, comment="How many utterances"),
        sa.Column("words", sa.Integer(), nullable=False, comment="How many words they have"),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_tallies_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["speaker_id"], ["speakers.id"], name=op.f("fk_tallies_speaker_id_speakers")),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meetings.id"],
            name=op.f("fk_tallies_meeting_id_meetings"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tallies")),
        comment="How much each speaker says in each document: counted when it is written",
    )
    for column in ("document_id", "speaker_id", "meeting_id"):
        op.create_index(op.f(f"ix_tallies_{column}"), "tallies", [column])
    op.create_table(
        "coverage",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the sum in this database"),
        sa.Column("document_id", sa.Integer(), nullable=False, comment="The document that was counted"),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=False,
            comment="Kind of block; unprinted is the white space that no block covers",
        ),
        sa.Column("blocks", sa.Integer(), nullable=False, comment="How many blocks of that kind"),
        sa.Column("characters", sa.Integer(), nullable=False, comment="How many code points they have"),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_coverage_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coverage")),
        sa.UniqueConstraint("document_id", "kind", name=op.f("uq_coverage_document_id_kind")),
        comment="What the characters of each document are: its blocks in sums, down to the white space",
    )
    for statement in COUNTED:
        op.execute(statement)


def downgrade() -> None:
    op.drop_table("coverage")
    op.drop_table("tallies")


COUNTED = (
    """
    INSERT INTO tallies (document_id, speaker_id, meeting_id, kind, utterances, words)
    SELECT document_id, speaker_id, meeting_id, kind, count(*), sum(words)
    FROM utterances GROUP BY document_id, speaker_id, meeting_id, kind
    """,
    """
    INSERT INTO coverage (document_id, kind, blocks, characters)
    SELECT * FROM (
        SELECT document_id, kind, count(*) AS blocks, sum(end_char - start_char) AS characters
        FROM blocks GROUP BY document_id, kind
        UNION ALL
        SELECT d.id, 'unprinted', 0, length(d.text) - coalesce(
            (SELECT sum(b.end_char - b.start_char) FROM blocks b WHERE b.document_id = d.id), 0)
        FROM documents d
    ) AS counted
    ORDER BY document_id, CASE WHEN blocks = 0 THEN 1 ELSE 0 END, kind
    """,
)
