"""Builds: the ledger of which document was made from which bytes, by which reader.

Why: the seeds are kept in step with their files, and a user's own pages are left alone; the ledger tells
which is which.  Below this revision nobody could tell, so going down empties the corpus, and refuses to
do so where a user's own pages would be lost, unless `-x drop=yes`.
"""

import sqlalchemy as sa
from alembic import context, op

from corpus.errors import Conflict

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "builds",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the build in this database"),
        sa.Column("document_id", sa.Integer(), nullable=False, comment="The document that was built"),
        sa.Column(
            "origin",
            sa.Enum(
                "seed",
                "user",
                name=op.f("ck_builds_origin"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="seed: kept in step with seeds/; user: loaded by a person",
        ),
        sa.Column(
            "sha256", sa.Text(), nullable=False, comment="Checksum of the bytes that it was built from"
        ),
        sa.Column(
            "fingerprint",
            sa.Text(),
            nullable=False,
            comment="Checksum of bytes, catalogue entry, authority and reader",
        ),
        sa.Column("reader_version", sa.Text(), nullable=False, comment="Version of the reader that built it"),
        sa.Column(
            "revision", sa.Text(), nullable=False, comment="Revision of the schema that it was built at"
        ),
        sa.Column(
            "facts",
            sa.JSON(),
            nullable=False,
            comment="What was known from outside the text: the file's own data and the catalogue's",
        ),
        sa.Column(
            "built_at", sa.DateTime(timezone=True), nullable=False, comment="When it was last built, UTC"
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_builds_document_id_documents"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_builds")),
        sa.UniqueConstraint("document_id", name=op.f("uq_builds_document_id")),
        comment="The ledger: which document from which bytes, by which reader, at which revision",
    )


# Children before parents: foreign keys are off while migrating.
FILLED_BY_LOADING = (
    "utterances",
    "document_meetings",
    "attendances",
    "meetings",
    "mentions",
    "speaker_roles",
    "speaker_names",
    "speakers",
    "doubts",
    "marks",
    "blocks",
    "documents",
)


def downgrade() -> None:
    refuse_to_lose_pages()
    op.drop_table("builds")
    for table in FILLED_BY_LOADING:
        op.execute(f"DELETE FROM {table}")


def refuse_to_lose_pages() -> None:
    if context.get_x_argument(as_dictionary=True).get("drop") == "yes":
        return
    if context.is_offline_mode():
        raise Conflict("going below revision 0005 drops all pages; if that is meant, add -x drop=yes")
    own = op.get_bind().scalar(sa.text("SELECT count(*) FROM builds WHERE origin = 'user'"))
    if own:
        raise Conflict(
            f"going below revision 0005 would drop {own} page(s) that a user loaded;"
            " if that is meant, add -x drop=yes"
        )
