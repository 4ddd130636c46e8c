"""Two rows that turn out to be one speaker, and rows that nothing speaks of any more."""

import sqlalchemy as sa

from corpus.models import (
    Attendance,
    Correction,
    Decision,
    DocumentMeeting,
    Meeting,
    Mention,
    Speaker,
    SpeakerName,
    SpeakerRole,
    Tally,
    Utterance,
)


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
    _drop_meetings(connection)
    connection.execute(
        sa.delete(Speaker).where(
            among,
            ~_has_authority(),
            ~_is_wanted(),
            *(~_used_in(table) for table in (Mention, Utterance, Attendance)),
        )
    )
    drop_names(connection, speakers)


def drop_names(connection: sa.Connection, speakers: set[int] | None = None) -> None:
    """Speakers have no name that neither a page nor the authority has for them; `speakers` as above."""
    among = SpeakerName.speaker_id.in_(speakers) if speakers is not None else sa.true()
    printed = sa.exists().where(
        Mention.speaker_id == SpeakerName.speaker_id, Mention.printed_name == SpeakerName.name
    )
    shown = sa.exists().where(Speaker.id == SpeakerName.speaker_id, Speaker.name == SpeakerName.name)
    decided = sa.exists().where(
        Speaker.id == SpeakerName.speaker_id,
        Decision.other_key == Speaker.key,
        Decision.one_name == SpeakerName.name,
        Decision.verdict == "same",
    )
    connection.execute(
        sa.delete(SpeakerName).where(among, SpeakerName.source == "printed", ~printed, ~shown, ~decided)
    )


def _drop_meetings(connection: sa.Connection) -> None:
    linked = sa.exists().where(DocumentMeeting.meeting_id == Meeting.id)
    connection.execute(sa.delete(Meeting).where(Meeting.source != "authority", ~linked))


def _is_wanted() -> sa.Exists:
    """A speaker whom somebody named in a correction waits for the words to be read again."""
    named = Correction.operation.in_(("said-by", "other-speaker"))
    return sa.exists().where(Correction.value == Speaker.key, named, Correction.state != "undone")


def _has_authority() -> sa.Exists:
    return sa.exists().where(SpeakerName.speaker_id == Speaker.id, SpeakerName.source == "authority")


def _used_in(table: type[Mention] | type[Utterance] | type[Attendance]) -> sa.Exists:
    return sa.exists().where(table.speaker_id == Speaker.id)
