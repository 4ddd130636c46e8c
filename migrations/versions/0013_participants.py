"""Participants: whom a page names as meeting, kept with its link to the meeting.

Why: two pages tell of one meeting where two who met are on both; that is asked again whenever somebody turns
out to be somebody else.  For links that are there it is those of the page who attended; where a catalogue
names the meeting nothing is asked.
"""

import sqlalchemy as sa
from alembic import context, op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

MET = """
SELECT l.id, m.person
FROM document_meetings l
LEFT JOIN attendances a ON a.meeting_id = l.meeting_id
LEFT JOIN mentions m ON m.document_id = l.document_id AND m.speaker_id = a.speaker_id
WHERE l.rule NOT IN ('catalogue', 'imported')
"""


def upgrade() -> None:
    op.add_column(
        "document_meetings",
        sa.Column(
            "persons",
            sa.JSON(),
            nullable=True,
            comment="Those who met, by their numbers on this page, as in mentions; empty where not read",
        ),
    )
    if context.is_offline_mode():
        return  # there are no rows to ask
    links = sa.table("document_meetings", sa.column("id"), sa.column("persons", sa.JSON()))
    people: dict[int, set[int]] = {}
    for id_, person in op.get_bind().execute(sa.text(MET)).all():
        people.setdefault(id_, set()).update(() if person is None else (person,))
    for id_, persons in people.items():
        op.execute(sa.update(links).where(links.c.id == id_).values(persons=sorted(persons)))


def downgrade() -> None:
    op.drop_column("document_meetings", "persons")
