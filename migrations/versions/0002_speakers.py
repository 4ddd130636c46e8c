"""Speakers: who speaks or is named, under which names, in which offices, and where that is printed.

Why: one person appears under many forms on many pages.  A speaker who is not known beyond one document
carries its document_id; a role or an unknown always does (CHECK).
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "speakers",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the speaker in this database"),
        sa.Column("key", sa.Text(), nullable=False, comment="Short name for addresses, made from the name"),
        sa.Column(
            "name",
            sa.Text(),
            nullable=False,
            comment="The name to show: the authority's or the fullest printed",
        ),
        sa.Column(
            "kind",
            sa.Enum(
                "person",
                "organisation",
                "role",
                "unknown",
                name=op.f("ck_speakers_kind"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="person, organisation, role (QUESTION) or unknown",
        ),
        sa.Column(
            "wikidata", sa.Text(), nullable=True, comment="Item of the speaker in Wikidata, such as Q42"
        ),
        sa.Column(
            "document_id",
            sa.Integer(),
            nullable=True,
            comment="Set where the speaker is not known beyond that document; always for a role or unknown",
        ),
        sa.CheckConstraint(
            "kind NOT IN ('role', 'unknown') OR document_id IS NOT NULL",
            name=op.f("ck_speakers_own_document"),
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_speakers_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speakers")),
        sa.UniqueConstraint("key", name=op.f("uq_speakers_key")),
        comment="Who speaks or is named: one row a person across all pages, as far as that is known",
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_speakers_document_id"), "speakers", ["document_id"], unique=False)
    op.create_index(op.f("ix_speakers_name"), "speakers", ["name"], unique=False)

    op.create_table(
        "speaker_names",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the name in this database"),
        sa.Column("speaker_id", sa.Integer(), nullable=False, comment="Whose name it is"),
        sa.Column("name", sa.Text(), nullable=False, comment="The name in this form"),
        sa.Column(
            "source",
            sa.Enum(
                "authority",
                "printed",
                name=op.f("ck_speaker_names_source"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="authority: a curator's file says so; printed: found on a page",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"],
            ["speakers.id"],
            name=op.f("fk_speaker_names_speaker_id_speakers"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker_names")),
        sa.UniqueConstraint("speaker_id", "name", name=op.f("uq_speaker_names_speaker_id_name")),
        comment="Every form under which a speaker is known",
    )
    op.create_index(op.f("ix_speaker_names_name"), "speaker_names", ["name"], unique=False)

    op.create_table(
        "speaker_roles",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the role in this database"),
        sa.Column("speaker_id", sa.Integer(), nullable=False, comment="Whose role it is"),
        sa.Column("role", sa.Text(), nullable=False, comment="The office or description"),
        sa.Column(
            "affiliation", sa.Text(), nullable=True, comment="Country or body that the role belongs to"
        ),
        sa.Column("from_on", sa.Date(), nullable=True, comment="First day in the role, where known"),
        sa.Column("to_on", sa.Date(), nullable=True, comment="Last day in the role, where known and over"),
        sa.Column(
            "document_id",
            sa.Integer(),
            nullable=True,
            comment="The page that prints it and for which it holds; empty where a curator's file says so",
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_speaker_roles_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"],
            ["speakers.id"],
            name=op.f("fk_speaker_roles_speaker_id_speakers"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker_roles")),
        comment="Offices and descriptions of speakers, dated where that is known",
    )
    op.create_index(op.f("ix_speaker_roles_document_id"), "speaker_roles", ["document_id"], unique=False)
    op.create_index(op.f("ix_speaker_roles_speaker_id"), "speaker_roles", ["speaker_id"], unique=False)

    op.create_table(
        "mentions",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the mention in this database"),
        sa.Column("document_id", sa.Integer(), nullable=False, comment="The document that it is printed in"),
        sa.Column(
            "speaker_id",
            sa.Integer(),
            nullable=True,
            comment="Whom it was taken for; empty where that is open",
        ),
        sa.Column("printed_name", sa.Text(), nullable=True, comment="The name as printed, without the role"),
        sa.Column("printed_role", sa.Text(), nullable=True, comment="The role as printed beside the name"),
        sa.Column(
            "start_char",
            sa.Integer(),
            nullable=False,
            comment="Where the mention starts in the document's text, in code points",
        ),
        sa.Column(
            "end_char",
            sa.Integer(),
            nullable=False,
            comment="Where the mention ends: the first code point after it",
        ),
        sa.Column("rule", sa.Text(), nullable=False, comment="The rule that tied the words to the speaker"),
        sa.CheckConstraint("start_char >= 0 AND end_char > start_char", name=op.f("ck_mentions_span")),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_mentions_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_mentions_speaker_id_speakers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentions")),
        comment="Each printed form of a name, and whom it was taken for",
    )
    op.create_index(op.f("ix_mentions_document_id"), "mentions", ["document_id"], unique=False)
    op.create_index(
        op.f("ix_mentions_speaker_id_printed_name"), "mentions", ["speaker_id", "printed_name"], unique=False
    )


def downgrade() -> None:
    op.drop_table("mentions")
    op.drop_table("speaker_roles")
    op.drop_table("speaker_names")
    op.drop_table("speakers")
