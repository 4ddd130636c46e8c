"""Documents: the pages, and what each character of them is.

Why: everything else is a span of a document's text.  The text is stored as it was read and never changes;
blocks are its parse account, marks what the file said beside the text (a text that is read again needs
them), doubts what the reader was unsure of.  Document ids are never used again (AUTOINCREMENT).
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the document in this database"),
        sa.Column(
            "key",
            sa.Text(),
            nullable=False,
            comment="Short name for addresses and citations, made from the file's name",
        ),
        sa.Column("title", sa.Text(), nullable=False, comment="Title of the page"),
        sa.Column(
            "outlet", sa.Text(), nullable=True, comment="Who published it, as the catalogue or the file says"
        ),
        sa.Column("url", sa.Text(), nullable=True, comment="Where it was published"),
        sa.Column(
            "language",
            sa.Text(),
            nullable=False,
            comment="Language of the text as a BCP 47 tag; und where unknown",
        ),
        sa.Column("form", sa.Text(), nullable=False, comment="The form of page that most of it was read as"),
        sa.Column(
            "published_on",
            sa.Date(),
            nullable=True,
            comment="Day of publication; the first day where only month or year is known",
        ),
        sa.Column(
            "published_precision",
            sa.Enum(
                "day",
                "month",
                "year",
                name=op.f("ck_documents_published_precision"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
            comment="How much of published_on is meant: day, month or year",
        ),
        sa.Column(
            "published_rule",
            sa.Text(),
            nullable=True,
            comment="How the date is known: catalogue, file, or the rule that read it from the page",
        ),
        sa.Column(
            "published_start_char",
            sa.Integer(),
            nullable=True,
            comment="Where the printed date of publication starts in the document's text, in code points",
        ),
        sa.Column(
            "published_end_char",
            sa.Integer(),
            nullable=True,
            comment="Where the printed date of publication ends: the first code point after it",
        ),
        sa.Column(
            "rights",
            sa.Enum(
                "public-domain",
                "open",
                "quotation-only",
                "unknown",
                name=op.f("ck_documents_rights"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="What one may do with the text: see seeds/README.md",
        ),
        sa.Column("filename", sa.Text(), nullable=False, comment="Name of the file that it was read from"),
        sa.Column(
            "sha256", sa.Text(), nullable=False, comment="Checksum of the file's bytes, in hexadecimal"
        ),
        sa.Column(
            "text", sa.Text(), nullable=False, comment="The text as it was read; all spans are counted in it"
        ),
        sa.Column(
            "reader_version",
            sa.Text(),
            nullable=False,
            comment="Version of the reader that made the present reading",
        ),
        sa.Column(
            "loaded_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="When the document was first loaded, UTC",
        ),
        sa.Column(
            "supersedes_id",
            sa.Integer(),
            nullable=True,
            comment="The earlier document that this one replaces: the same page before its bytes changed",
        ),
        sa.ForeignKeyConstraint(
            ["supersedes_id"],
            ["documents.id"],
            name=op.f("fk_documents_supersedes_id_documents"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("key", name=op.f("uq_documents_key")),
        comment="The pages: each text exactly as it was read, with what is known about it",
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_documents_filename"), "documents", ["filename"], unique=False)
    op.create_index(op.f("ix_documents_published_on"), "documents", ["published_on"], unique=False)
    op.create_index(op.f("ix_documents_sha256"), "documents", ["sha256"], unique=False)
    op.create_index(op.f("ix_documents_supersedes_id"), "documents", ["supersedes_id"], unique=False)

    op.create_table(
        "blocks",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the block in this database"),
        sa.Column("document_id", sa.Integer(), nullable=False, comment="The document that it is part of"),
        sa.Column("position", sa.Integer(), nullable=False, comment="Order within the document, from 1"),
        sa.Column(
            "kind",
            sa.Enum(
                "heading",
                "byline",
                "dateline",
                "label",
                "speech",
                "narration",
                "stage",
                "furniture",
                "unread",
                name=op.f("ck_blocks_kind"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="What these characters are: speech, label, furniture …",
        ),
        sa.Column(
            "start_char",
            sa.Integer(),
            nullable=False,
            comment="Where the block starts in the document's text, in code points",
        ),
        sa.Column(
            "end_char",
            sa.Integer(),
            nullable=False,
            comment="Where the block ends: the first code point after it",
        ),
        sa.CheckConstraint("start_char >= 0 AND end_char > start_char", name=op.f("ck_blocks_span")),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_blocks_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blocks")),
        sa.UniqueConstraint("document_id", "position", name=op.f("uq_blocks_document_id_position")),
        comment="The parse account: blocks cover every printed character of a document exactly once",
    )

    op.create_table(
        "marks",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the mark in this database"),
        sa.Column("document_id", sa.Integer(), nullable=False, comment="The document that it belongs to"),
        sa.Column(
            "kind",
            sa.Enum(
                "bold",
                "italic",
                "heading",
                "quotation",
                "caption",
                "voice",
                "link",
                "item",
                "doubt",
                name=op.f("ck_marks_kind"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="What the file said: bold, heading, caption, voice …",
        ),
        sa.Column(
            "value",
            sa.Text(),
            nullable=False,
            comment="Times, level, name or address, as the kind asks; often empty",
        ),
        sa.Column(
            "start_char",
            sa.Integer(),
            nullable=False,
            comment="Where the marked text starts in the document's text, in code points",
        ),
        sa.Column(
            "end_char",
            sa.Integer(),
            nullable=False,
            comment="Where the marked text ends: the first code point after it",
        ),
        sa.CheckConstraint("start_char >= 0 AND end_char >= start_char", name=op.f("ck_marks_span")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_marks_document_id_documents"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marks")),
        comment="What a file said beside its text, as spans: kept so that a text can be read again",
    )
    op.create_index(op.f("ix_marks_document_id"), "marks", ["document_id"], unique=False)

    op.create_table(
        "doubts",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the doubt in this database"),
        sa.Column("document_id", sa.Integer(), nullable=False, comment="The document that it is about"),
        sa.Column("code", sa.Text(), nullable=False, comment="Kind of doubt, one short word or two"),
        sa.Column("note", sa.Text(), nullable=False, comment="What was unsure, in words"),
        sa.Column(
            "start_char",
            sa.Integer(),
            nullable=False,
            comment="Where the doubtful text starts in the document's text, in code points",
        ),
        sa.Column(
            "end_char",
            sa.Integer(),
            nullable=False,
            comment="Where the doubtful text ends: the first code point after it",
        ),
        sa.CheckConstraint("start_char >= 0 AND end_char >= start_char", name=op.f("ck_doubts_span")),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_doubts_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doubts")),
        comment="What the reader was unsure of, and where: messy text never fails, it leaves doubts",
    )
    op.create_index(op.f("ix_doubts_code"), "doubts", ["code"], unique=False)
    op.create_index(op.f("ix_doubts_document_id"), "doubts", ["document_id"], unique=False)


def downgrade() -> None:
    op.drop_table("doubts")
    op.drop_table("marks")
    op.drop_table("blocks")
    op.drop_table("documents")
