"""${message}.

Why: (one idea a file; say what it is for and what it does to the rows that are there)
"""
# House rules:
# - Number it: alembic revision --rev-id 0009 -m "what it does"
# - Frozen: literal SQL or sa.table()/sa.column(); never import corpus.models.
# - A comment on every new table and column; every constraint named.
# - A batch operation on `utterances`, or on a table that a view shows, goes inside
#   `with search_suspended(op):` (from corpus.store.schema): SQLite would lose the triggers without a word.
# - downgrade() is real; where it would drop what only a user has, it refuses unless `-x drop=yes`.

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
