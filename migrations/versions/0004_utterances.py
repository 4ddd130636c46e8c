"""Utterances: what was said, each a slice of its document's text.

Why: this is the table that the corpus is for.  The words are stored beside their span, so that any SQL tool
can read them and check them: substr(d.text, u.start_char + 1, u.end_char - u.start_char) = u.text.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "utterances",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the utterance in this database"),
        sa.Column(
            "document_id", sa.Integer(), nullable=False, comment="The document whose text it is a slice of"
        ),
        sa.Column(
            "meeting_id",
            sa.Integer(),
            nullable=True,
            comment="The meeting at which it was said, where that is known",
        ),
        sa.Column("speaker_id", sa.Integer(), nullable=True, comment="Who said it; empty where that is open"),
        sa.Column("position", sa.Integer(), nullable=False, comment="Order within the document, from 1"),
        sa.Column(
            "kind",
            sa.Enum(
                "turn",
                "quote",
                "post",
                "reported",
                name=op.f("ck_utterances_kind"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="turn, quote, post or reported (indirect speech)",
        ),
        sa.Column(
            "start_char",
            sa.Integer(),
            nullable=False,
            comment="Where the utterance starts in the document's text, in code points",
        ),
        sa.Column(
            "end_char",
            sa.Integer(),
            nullable=False,
            comment="Where the utterance ends: the first code point after it",
        ),
        sa.Column(
            "text", sa.Text(), nullable=False, comment="The words: exactly that slice of the document's text"
        ),
        sa.Column(
            "words", sa.Integer(), nullable=False, comment="How many words: pieces between white space"
        ),
        sa.Column(
            "printed_label", sa.Text(), nullable=True, comment="The label before the words, as printed"
        ),
        sa.Column(
            "label_start_char",
            sa.Integer(),
            nullable=True,
            comment="Where the printed label starts in the document's text, in code points",
        ),
        sa.Column(
            "label_end_char",
            sa.Integer(),
            nullable=True,
            comment="Where the printed label ends: the first code point after it",
        ),
        sa.Column("rule", sa.Text(), nullable=False, comment="The rule that tied the words to the speaker"),
        sa.Column(
            "cue_start_char",
            sa.Integer(),
            nullable=True,
            comment="Where the clause that tells who spoke starts in the document's text, in code points",
        ),
        sa.Column(
            "cue_end_char",
            sa.Integer(),
            nullable=True,
            comment="Where the clause that tells who spoke ends: the first code point after it",
        ),
        sa.Column(
            "delivery", sa.Text(), nullable=True, comment="How it reached us: via interpreter, voice-over …"
        ),
        sa.Column(
            "starts_at_s",
            sa.Double(),
            nullable=True,
            comment="Seconds into the recording where it starts (captions)",
        ),
        sa.Column(
            "ends_at_s",
            sa.Double(),
            nullable=True,
            comment="Seconds into the recording where it ends (captions)",
        ),
        sa.Column(
            "continues_id",
            sa.Integer(),
            nullable=True,
            comment="The earlier piece of the same quotation that this one carries on",
        ),
        sa.CheckConstraint("start_char >= 0 AND end_char > start_char", name=op.f("ck_utterances_span")),
        sa.ForeignKeyConstraint(
            ["continues_id"],
            ["utterances.id"],
            name=op.f("fk_utterances_continues_id_utterances"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_utterances_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meetings.id"],
            name=op.f("fk_utterances_meeting_id_meetings"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_utterances_speaker_id_speakers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_utterances")),
        sa.UniqueConstraint("document_id", "position", name=op.f("uq_utterances_document_id_position")),
        comment="What was said: slices of the documents' texts, with who said it and how we know",
    )
    op.create_index(
        op.f("ix_utterances_continues_id"),
        "utterances",
        ["continues_id"],
        unique=False,
        sqlite_where=sa.text("continues_id IS NOT NULL"),
        postgresql_where=sa.text("continues_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_utterances_meeting_id"), "utterances", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_utterances_speaker_id"), "utterances", ["speaker_id"], unique=False)


def downgrade() -> None:
    op.drop_table("utterances")
