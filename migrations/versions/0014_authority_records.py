"""Authority records: what files say of speakers, the seeds' and those that a user imported.

Why: the seeds are taken in again whenever they change, and must not wipe out what a user imported; where both
know somebody, both count.  Going down refuses to drop what a user imported, unless `-x drop=yes`.
"""

import sqlalchemy as sa
from alembic import context, op

from corpus.errors import Conflict

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "authority_records",
        sa.Column("id", sa.Integer(), nullable=False, comment="Number of the record in this database"),
        sa.Column("key", sa.Text(), nullable=False, comment="Key of the speaker"),
        sa.Column(
            "origin",
            sa.Enum(
                "seed",
                "user",
                name=op.f("ck_authority_records_origin"),
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            comment="seed: in step with seeds/people.toml; user: imported here",
        ),
        sa.Column(
            "record",
            sa.JSON(),
            nullable=False,
            comment="Name, other names, kind, wikidata and dated roles, as the file has them",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authority_records")),
        sa.UniqueConstraint("key", "origin", name=op.f("uq_authority_records_key_origin")),
        comment="What authority files say of speakers: the seeds', and those that a user imported",
    )


def downgrade() -> None:
    refuse_to_lose_people()
    op.drop_table("authority_records")


def refuse_to_lose_people() -> None:
    if context.get_x_argument(as_dictionary=True).get("drop") == "yes":
        return
    if context.is_offline_mode():
        raise Conflict("going below revision 0014 drops imported people; if that is meant, add -x drop=yes")
    own = op.get_bind().scalar(sa.text("SELECT count(*) FROM authority_records WHERE origin = 'user'"))
    if own:
        raise Conflict(
            f"going below revision 0014 would drop what was imported of {own} speaker(s);"
            " if that is meant, add -x drop=yes"
        )
