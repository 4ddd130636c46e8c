"""The authority files: what a curator knows of people (people.toml) and of meetings (meetings.toml).

`read_authority` takes the files in; `Authority.apply` puts their speakers and meetings into the database, so
that pages read afterwards are tied to them.  What the files no longer say is taken back.
"""

from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from corpus.errors import BadInput
from corpus.models import Attendance, Meeting, Speaker, SpeakerName, SpeakerRole
from corpus.store.catalogue import unknown_fields
from corpus.store.database import Database, check_revision, engine, writing
from corpus.store.identity import authority_blocks, think_over
from corpus.store.known import known_speakers
from corpus.store.merging import drop_unused
from corpus.store.people_files import (
    KnownSpeaker,
    Role,
    day,
    people_of_toml,
    read_people,
    required,
    tables,
)
from corpus.store.records import add_records, recorded, replace_records, with_keys_of
from corpus.store.redirects import redirected

MEETING_FIELDS = (
    "title",
    "kind",
    "place",
    "country",
    "starts_on",
    "ends_on",
    "precision",
    "participants",
)


@dataclass(frozen=True, slots=True)
class KnownMeeting:
    """A table of meetings.toml; `participants` are keys of people.toml, with their role or None."""

    key: str
    title: str
    kind: str | None = None
    place: str | None = None
    country: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    precision: str | None = None
    participants: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Authority:
    """All that the two files say.  `digest` changes whenever their bytes do."""

    speakers: tuple[KnownSpeaker, ...] = ()
    meetings: tuple[KnownMeeting, ...] = ()
    digest: str = field(default="", compare=False)

    def apply(self, connection: sa.Connection) -> None:
        """The database's speakers and meetings say what the files say; rows that stay keep their ids."""
        before = authority_blocks(connection)
        replace_records(connection, self.speakers)
        ids = {speaker.key: _apply_speaker(connection, speaker) for speaker in recorded(connection)}
        _forget_names(connection, set(ids.values()))
        for meeting in self.meetings:
            _apply_meeting(connection, meeting, ids)
        _forget_meetings(connection, {meeting.key for meeting in self.meetings})
        think_over(connection, before | authority_blocks(connection), known_speakers(connection))
        drop_unused(connection)


def import_people(database: Database | None, path: Path) -> int:
    """Whom the file knows the corpus knows too, beside the seeds; pages that are there are thought over.

    Says how many they are.  Raises `BadInput` naming the place where the file breaks its rules.
    """
    check_revision(engine(database))
    with writing(database) as connection, connection.begin():
        people = with_keys_of(connection, read_people(path))
        add_records(connection, people)
        keys = {speaker.key for speaker in people}
        before = authority_blocks(connection, keys)
        for speaker in recorded(connection, keys):
            _apply_speaker(connection, speaker)
        blocks = before | authority_blocks(connection, keys)
        think_over(connection, blocks, known_speakers(connection))
        drop_unused(connection)
    return len(people)


def read_authority(folder: Path) -> Authority:
    """What people.toml and meetings.toml in `folder` say; either may be missing.  Raises `BadInput`."""
    people, meetings = folder / "people.toml", folder / "meetings.toml"
    digest = sha256()
    for path in (people, meetings):
        digest.update(path.read_bytes() if path.is_file() else b"")
        digest.update(b"\0")
    speakers = people_of_toml(people) if people.is_file() else ()
    known = {speaker.key for speaker in speakers}
    return Authority(
        speakers,
        tuple(_meeting(key, row, f"{meetings}: [{key}]", known) for key, row in tables(meetings)),
        digest.hexdigest(),
    )


def _meeting(key: str, row: dict[str, Any], where: str, known: set[str]) -> KnownMeeting:
    unknown_fields(row, MEETING_FIELDS, where)
    starts_on, precision = day(row.get("starts_on"), where)
    precision = row.get("precision", precision)
    if precision not in {None, "day", "month", "year"}:
        raise BadInput(f"{where}: precision is {precision!r}; it can be day, month or year")
    return KnownMeeting(
        key=key,
        title=required(row, "title", where),
        kind=row.get("kind"),
        place=row.get("place"),
        country=row.get("country"),
        starts_on=starts_on,
        ends_on=day(row.get("ends_on"), where)[0],
        precision=precision,
        participants=tuple(_participant(each, where, known) for each in row.get("participants", ())),
    )


def _participant(each: Any, where: str, known: set[str]) -> tuple[str, str | None]:
    key, role = (each.get("key"), each.get("role")) if isinstance(each, dict) else (each, None)
    if key not in known:
        raise BadInput(f"{where}: the participant {key!r} is no table of people.toml")
    return str(key), role


def _apply_speaker(connection: sa.Connection, known: KnownSpeaker) -> int:
    names = {known.name, *known.names}
    target = redirected(connection, "speaker", known.key)
    if target != known.key and (lent := _lent(connection, target, names)) is not None:
        return lent
    values = {"name": known.name, "kind": known.kind, "wikidata": known.wikidata}
    id_ = _upsert(connection, Speaker, known.key, {**values, "document_id": None})
    connection.execute(
        sa.delete(SpeakerName).where(
            SpeakerName.speaker_id == id_,
            sa.or_(SpeakerName.source == "authority", SpeakerName.name.in_(names)),
        )
    )
    connection.execute(
        sa.insert(SpeakerName),
        [{"speaker_id": id_, "name": name, "source": "authority"} for name in sorted(names)],
    )
    _replace_roles(connection, id_, known.roles)
    return id_


def _lent(connection: sa.Connection, key: str, names: set[str]) -> int | None:
    """Whom somebody merged into another lends it the names; None where that other is not there."""
    id_ = connection.scalar(sa.select(Speaker.id).where(Speaker.key == key))
    if id_ is None:
        return None
    there = set(connection.scalars(sa.select(SpeakerName.name).where(SpeakerName.speaker_id == id_)))
    made = [{"speaker_id": id_, "name": name, "source": "authority"} for name in sorted(names - there)]
    if made:
        connection.execute(sa.insert(SpeakerName), made)
    return int(id_)


def _replace_roles(connection: sa.Connection, speaker_id: int, roles: tuple[Role, ...]) -> None:
    """Where the authority knows the offices, what a page calls somebody stays in the mention alone."""
    stale = SpeakerRole.document_id.is_(None) if not roles else sa.true()
    connection.execute(sa.delete(SpeakerRole).where(SpeakerRole.speaker_id == speaker_id, stale))
    if roles:
        connection.execute(
            sa.insert(SpeakerRole),
            [
                {
                    "speaker_id": speaker_id,
                    "role": role.role,
                    "affiliation": role.affiliation,
                    "from_on": role.from_on,
                    "to_on": role.to_on,
                }
                for role in roles
            ],
        )


def _forget_names(connection: sa.Connection, kept: set[int]) -> None:
    """Whom the file no longer knows goes by the names that are printed."""
    stale = sa.select(SpeakerName.speaker_id).where(SpeakerName.source == "authority").distinct()
    for speaker_id in set(connection.scalars(stale)) - kept:
        for table in (SpeakerName, SpeakerRole):
            mine = table.speaker_id == speaker_id
            theirs = (
                SpeakerName.source == "authority"
                if table is SpeakerName
                else SpeakerRole.document_id.is_(None)
            )
            connection.execute(sa.delete(table).where(mine, theirs))


def _apply_meeting(connection: sa.Connection, known: KnownMeeting, speakers: dict[str, int]) -> None:
    values = {
        "title": known.title,
        "kind": known.kind,
        "place": known.place,
        "country": known.country,
        "starts_on": known.starts_on,
        "ends_on": known.ends_on,
        "precision": known.precision,
        "source": "authority",
    }
    id_ = _upsert(connection, Meeting, known.key, values)
    stale = sa.true() if known.participants else Attendance.source == "authority"
    connection.execute(sa.delete(Attendance).where(Attendance.meeting_id == id_, stale))
    if known.participants:
        connection.execute(
            sa.insert(Attendance),
            [
                {"meeting_id": id_, "speaker_id": speakers[key], "role": role, "source": "authority"}
                for key, role in known.participants
            ],
        )


def _forget_meetings(connection: sa.Connection, kept: set[str]) -> None:
    """A meeting that the file no longer knows is one that a catalogue only names."""
    connection.execute(
        sa.update(Meeting)
        .where(Meeting.source == "authority", Meeting.key.not_in(kept))
        .values(source="catalogue")
    )


def _upsert(
    connection: sa.Connection, model: type[Speaker] | type[Meeting], key: str, values: dict[str, Any]
) -> int:
    chosen = sa.select(model.id).where(model.key == key)
    if connection.scalar(chosen) is None:
        connection.execute(sa.insert(model).values(key=key, **values))
    else:
        connection.execute(sa.update(model).where(model.key == key).values(**values))
    return connection.execute(chosen).scalar_one()
