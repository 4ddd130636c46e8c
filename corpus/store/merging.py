"""Two rows that turn out to be one speaker, and rows that nothing speaks of any more."""

import sqlalchemy as sa

from corpus.models import (
    Attendance,
    DocumentMeeting,
    Meeting,
    Mention,
    Speaker,
    SpeakerName,
    SpeakerRole,
    Tally,
    Utterance,
)
from corpus.store.names import Folded, folded


def absorb(connection: sa.Connection, into: int, names: set[Folded]) -> None:
    """Speakers who go by one of the folded `names`, of one document or of all, become the speaker `into`.

    So a name that pages printed before the authority knew it leads to the same speaker as after.  A role
    is nobody's name, and whoever the authority knows already stays.
    """
    by_byte = Speaker.key if connection.dialect.name == "sqlite" else sa.collate(Speaker.key, "C")
    for words in names:
        key = "-".join(words)
        of_a_document = sa.and_(by_byte > f"{key}_", by_byte < f"{key}`", Speaker.kind != "role")
        others = connection.execute(
            sa.select(Speaker.id, Speaker.name).where(
                sa.or_(Speaker.key == key, of_a_document), Speaker.id != into, ~_has_authority()
            )
        )
        for other, name in list(others):
            if folded(name) == words:
                merge(connection, other, into)


def merge(connection: sa.Connection, other: int, into: int) -> None:
    """All that is said of speaker `other` is said of `into`; `other` is gone."""
    for table in (Mention, Utterance, Tally):
        connection.execute(sa.update(table).where(table.speaker_id == other).values(speaker_id=into))
    known = sa.select(SpeakerName.name).where(SpeakerName.speaker_id == into)
    _move(connection, SpeakerName, other, into, SpeakerName.name.not_in(known.scalar_subquery()))
    attended = sa.select(Attendance.meeting_id).where(Attendance.speaker_id == into)
    _move(connection, Attendance, other, into, Attendance.meeting_id.not_in(attended.scalar_subquery()))
    _move(connection, SpeakerRole, other, into, sa.true())
    connection.execute(sa.delete(Speaker).where(Speaker.id == other))


def _move(
    connection: sa.Connection,
    table: type[SpeakerName] | type[Attendance] | type[SpeakerRole],
    other: int,
    into: int,
    where: sa.ColumnElement[bool],
) -> None:
    connection.execute(sa.update(table).where(table.speaker_id == other, where).values(speaker_id=into))


def drop_unused(connection: sa.Connection, speakers: set[int] | None = None) -> None:
    """Speakers and meetings that no page and no authority speaks of are gone, as are names nobody prints.

    `speakers` limits the search to those; None looks at all.
    """
    if speakers is not None and not speakers:
        _drop_meetings(connection)
        return
    among = Speaker.id.in_(speakers) if speakers is not None else sa.true()
    names_among = SpeakerName.speaker_id.in_(speakers) if speakers is not None else sa.true()
    _drop_meetings(connection)
    connection.execute(
        sa.delete(Speaker).where(
            among, ~_has_authority(), *(~_used_in(table) for table in (Mention, Utterance, Attendance))
        )
    )
    printed = sa.exists().where(
        Mention.speaker_id == SpeakerName.speaker_id, Mention.printed_name == SpeakerName.name
    )
    shown = sa.exists().where(Speaker.id == SpeakerName.speaker_id, Speaker.name == SpeakerName.name)
    connection.execute(
        sa.delete(SpeakerName).where(names_among, SpeakerName.source == "printed", ~printed, ~shown)
    )


def _drop_meetings(connection: sa.Connection) -> None:
    linked = sa.exists().where(DocumentMeeting.meeting_id == Meeting.id)
    connection.execute(sa.delete(Meeting).where(Meeting.source != "authority", ~linked))


def _has_authority() -> sa.Exists:
    return sa.exists().where(SpeakerName.speaker_id == Speaker.id, SpeakerName.source == "authority")


def _used_in(table: type[Mention] | type[Utterance] | type[Attendance]) -> sa.Exists:
    return sa.exists().where(table.speaker_id == Speaker.id)
