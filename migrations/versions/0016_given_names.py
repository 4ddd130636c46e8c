"""Given names: decisions say by which first given name, and of which year, a name is compared.

Why: whoever is new was compared with all of his family name and first letter, each time; now with those of
his given name.  Both stood in the profile, from which the year goes: most years tell nothing.
"""

import sqlalchemy as sa
from alembic import context, op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

DECISIONS = sa.table("decisions", *map(sa.column, ("block", "given", "profile", "year")))
WAS = "Name, offices and year as they are compared; the same profile is the same speaker"
IS = "Name and offices as they are compared; the same, in the same year, is the same speaker"
ONE = (DECISIONS.c.block == sa.bindparam("in"), DECISIONS.c.profile == sa.bindparam("was"))


def upgrade() -> None:
    for column in (
        sa.Column(
            "given",
            sa.Text(),
            nullable=True,
            comment="First given name, by which they are found in the block",
        ),
        sa.Column(
            "year",
            sa.Integer(),
            nullable=True,
            comment="Year of the page as compared; 0 where it is not known",
        ),
    ):
        op.add_column("decisions", column)
    if not context.is_offline_mode():  # or else there are no rows
        said = sa.select(DECISIONS.c.block, DECISIONS.c.profile).where(DECISIONS.c.profile.is_not(None))
        _rewrite([_parted(*row) for row in op.get_bind().execute(said.distinct())], *ONE)
    op.drop_index(op.f("ix_decisions_block_profile"), "decisions")
    name = op.f("ix_decisions_block_given_profile_year")
    op.create_index(name, "decisions", ["block", "given", "profile", "year"])
    _comment(IS)


def downgrade() -> None:
    if not context.is_offline_mode():
        said = sa.select(DECISIONS.c.block, DECISIONS.c.profile, DECISIONS.c.year)
        rows = op.get_bind().execute(said.where(DECISIONS.c.profile.is_not(None)).distinct())
        _rewrite([_joined(*row) for row in rows], *ONE, DECISIONS.c.year == sa.bindparam("of"))
    op.drop_index(op.f("ix_decisions_block_given_profile_year"), "decisions")
    op.create_index(op.f("ix_decisions_block_profile"), "decisions", ["block", "profile"])
    for name in ("year", "given"):
        op.drop_column("decisions", name)
    _comment(WAS)


def _comment(words: str) -> None:
    if op.get_context().dialect.supports_comments:
        op.alter_column("decisions", "profile", comment=words)


def _parted(block: str, profile: str) -> dict[str, object]:
    """The profile is key, form, standing and year; the form begins with the first given name."""
    head, _, year = profile.rpartition("|")
    given = head.split("|")[1].split(":")[0]
    return {"in": block, "was": profile, "of": 0, "by": given, "now": head, "on": int(year)}


def _joined(block: str, profile: str, year: int) -> dict[str, object]:
    return {"in": block, "was": profile, "of": year, "by": None, "now": f"{profile}|{year}", "on": None}


def _rewrite(changes: list[dict[str, object]], *where: sa.ColumnElement[bool]) -> None:
    if changes:
        values = {
            name: sa.bindparam(into) for name, into in (("given", "by"), ("profile", "now"), ("year", "on"))
        }
        op.get_bind().execute(sa.update(DECISIONS).where(*where).values(**values), changes)
