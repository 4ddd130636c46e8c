"""Meetings: what the pages record, report or announce, and where they print its place and its date.

Why: a meeting is reported by many pages and a page tells of many meetings; the link carries the evidence.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "meetings",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the meeting in this database"),
        sa.Column("key", sa.Text(), nullable=False, comment="Short name for addresses: place and day"),
        sa.Column("title", sa.Text(), nullable=False, comment="What to call the meeting"),
        sa.Column(
            "kind", sa.Text(), nullable=True, comment="Kind of meeting: talks, summit, press conference …"
        ),
        sa.Column("place", sa.Text(), nullable=True, comment="Town, such as Geneva"),
        sa.Column("country", sa.Text(), nullable=True, comment="Country as an ISO 3166 code, such as CH"),
        sa.Column(
            "starts_on",
            sa.Date(),
            nullable=True,
            comment="First day; the first of the month or year where no more is known",
        ),
        sa.Column("ends_on", sa.Date(), nullable=True, comment="Last day, where known"),
        sa.Column(
            "precision",
            sa.Enum(
                "day",
                "month",
                "year",
                name=op.f("ck_meetings_precision"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
            comment="How much of starts_on is meant: day, month or year",
        ),
        sa.Column(
            "source",
            sa.Enum(
                "authority",
                "catalogue",
                "printed",
                name=op.f("ck_meetings_source"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="authority: a curator's file describes it; catalogue: named there; printed: on a page",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
        sa.UniqueConstraint("key", name=op.f("uq_meetings_key")),
        comment="Meetings that the pages record, report or announce",
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_meetings_place"), "meetings", ["place"], unique=False)
    op.create_index(op.f("ix_meetings_starts_on"), "meetings", ["starts_on"], unique=False)

    op.create_table(
        "attendances",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the attendance in this database"),
        sa.Column("meeting_id", sa.Integer(), nullable=False, comment="The meeting that was attended"),
        sa.Column("speaker_id", sa.Integer(), nullable=False, comment="Who attended"),
        sa.Column("role", sa.Text(), nullable=True, comment="As what: host, chair, witness … where known"),
        sa.Column(
            "source",
            sa.Enum(
                "authority",
                "printed",
                name=op.f("ck_attendances_source"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="authority: a curator's file says so; printed: read from a page",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meetings.id"],
            name=op.f("fk_attendances_meeting_id_meetings"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"],
            ["speakers.id"],
            name=op.f("fk_attendances_speaker_id_speakers"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendances")),
        sa.UniqueConstraint("meeting_id", "speaker_id", name=op.f("uq_attendances_meeting_id_speaker_id")),
        comment="Who took part in which meeting",
    )
    op.create_index(op.f("ix_attendances_speaker_id"), "attendances", ["speaker_id"], unique=False)

    op.create_table(
        "document_meetings",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the link in this database"),
        sa.Column("document_id", sa.Integer(), nullable=False, comment="The page"),
        sa.Column("meeting_id", sa.Integer(), nullable=False, comment="The meeting"),
        sa.Column(
            "relation",
            sa.Enum(
                "transcript",
                "excerpt",
                "report",
                "preview",
                name=op.f("ck_document_meetings_relation"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="What the page is to the meeting: its transcript, an excerpt, a report or a preview",
        ),
        sa.Column(
            "rule",
            sa.Text(),
            nullable=False,
            comment="How the link is known: catalogue, or the rule that read it",
        ),
        sa.Column(
            "place_start_char",
            sa.Integer(),
            nullable=True,
            comment="Where the printed place starts in the document's text, in code points",
        ),
        sa.Column(
            "place_end_char",
            sa.Integer(),
            nullable=True,
            comment="Where the printed place ends: the first code point after it",
        ),
        sa.Column(
            "date_start_char",
            sa.Integer(),
            nullable=True,
            comment="Where the printed date starts in the document's text, in code points",
        ),
        sa.Column(
            "date_end_char",
            sa.Integer(),
            nullable=True,
            comment="Where the printed date ends: the first code point after it",
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_document_meetings_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meetings.id"],
            name=op.f("fk_document_meetings_meeting_id_meetings"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_meetings")),
        sa.UniqueConstraint(
            "document_id", "meeting_id", name=op.f("uq_document_meetings_document_id_meeting_id")
        ),
        comment="Which page tells of which meeting, how, and where it prints the place and the date",
    )
    op.create_index(
        op.f("ix_document_meetings_meeting_id"), "document_meetings", ["meeting_id"], unique=False
    )


def downgrade() -> None:
    op.drop_table("document_meetings")
    op.drop_table("attendances")
    op.drop_table("meetings")
