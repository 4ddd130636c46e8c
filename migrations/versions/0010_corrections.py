"""Corrections: what people put right.

Why: reading again must not undo a historian's work.  A correction keeps the words that it is about, so that
it finds its place again, what was expected there, and what it replaced, so that it can be taken back.  Going
down refuses to drop what somebody corrected here, unless `-x drop=yes`; the seeds' come back with them.
"""

import sqlalchemy as sa
from alembic import context, op

from corpus.errors import Conflict

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the correction in this database"),
        sa.Column("key", sa.Text(), nullable=False, comment="Short name, the same wherever it is imported"),
        sa.Column(
            "operation",
            sa.Enum(
                "said-by",
                "same-speaker",
                "other-speaker",
                "same-meeting",
                "meeting-date",
                "not-speech",
                "title",
                "url",
                "published-on",
                name=op.f("ck_corrections_operation"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="What is put right: said-by, same-speaker, title …",
        ),
        sa.Column(
            "subject",
            sa.Text(),
            nullable=False,
            comment="Key of the document, speaker or meeting that is corrected",
        ),
        sa.Column(
            "start_char",
            sa.Integer(),
            nullable=True,
            comment="Where the anchor starts in the document's text, in code points",
        ),
        sa.Column(
            "end_char",
            sa.Integer(),
            nullable=True,
            comment="Where the anchor ends: the first code point after it",
        ),
        sa.Column("exact", sa.Text(), nullable=True, comment="The words of the anchor"),
        sa.Column(
            "prefix", sa.Text(), nullable=True, comment="The words before the anchor, to find it again by"
        ),
        sa.Column(
            "suffix", sa.Text(), nullable=True, comment="The words behind the anchor, to find it again by"
        ),
        sa.Column("expected", sa.Text(), nullable=True, comment="What was there when it was corrected"),
        sa.Column(
            "value", sa.Text(), nullable=True, comment="What is right: a key, a date, a title; empty for none"
        ),
        sa.Column(
            "documents",
            sa.JSON(),
            nullable=True,
            comment="Keys of the documents that it is about, where it is about some only",
        ),
        sa.Column("author", sa.Text(), nullable=False, comment="Who corrected"),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False, comment="When, UTC"),
        sa.Column("reason", sa.Text(), nullable=True, comment="Why, in the words of the author"),
        sa.Column(
            "origin",
            sa.Enum(
                "seed",
                "user",
                name=op.f("ck_corrections_origin"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="seed: from seeds/corrections.toml; user: made here or imported",
        ),
        sa.Column(
            "state",
            sa.Enum(
                "applied",
                "conflict",
                "undone",
                name=op.f("ck_corrections_state"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="applied; conflict: no longer fits, see note; undone: taken back, kept for the record",
        ),
        sa.Column(
            "note", sa.Text(), nullable=True, comment="Why it does not fit, or who took it back and when"
        ),
        sa.Column(
            "replaced",
            sa.JSON(),
            nullable=True,
            comment="The rows that it replaced, so that taking it back restores them",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
        sa.UniqueConstraint("key", name=op.f("uq_corrections_key")),
        comment="What people corrected: replayed after every reading, never lost",
    )
    op.create_index(op.f("ix_corrections_subject"), "corrections", ["subject"])


def downgrade() -> None:
    refuse_to_lose_corrections()
    op.drop_table("corrections")


def refuse_to_lose_corrections() -> None:
    if context.get_x_argument(as_dictionary=True).get("drop") == "yes":
        return
    if context.is_offline_mode():
        raise Conflict("going below revision 0010 drops all corrections; if that is meant, add -x drop=yes")
    own = op.get_bind().scalar(sa.text("SELECT count(*) FROM corrections WHERE origin = 'user'"))
    if own:
        raise Conflict(
            f"going below revision 0010 would drop {own} correction(s) that somebody made;"
            " `corpus correct export` keeps them; if it is meant, add -x drop=yes"
        )
