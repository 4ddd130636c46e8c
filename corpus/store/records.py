"""What authority files say of speakers, kept, so that the seeds and a user's own files can both be heard."""

from collections.abc import Collection, Iterable
from dataclasses import replace

import sqlalchemy as sa

from corpus.models import AuthorityRecord, Speaker
from corpus.store.people_files import KnownSpeaker
from corpus.store.speakers import pieces


def replace_records(connection: sa.Connection, speakers: Iterable[KnownSpeaker]) -> None:
    """The seeds' records are these."""
    connection.execute(sa.delete(AuthorityRecord).where(AuthorityRecord.origin == "seed"))
    _insert(connection, speakers, "seed")


def has_records(connection: sa.Connection, speakers: Collection[KnownSpeaker]) -> bool:
    """False for a database of an older revision, which does not have the seeds' records yet."""
    there = sa.select(AuthorityRecord.id).where(AuthorityRecord.origin == "seed").limit(1)
    return not speakers or connection.scalar(there) is not None


def add_records(connection: sa.Connection, speakers: Collection[KnownSpeaker]) -> None:
    """A user's records have these; one of the same key is replaced."""
    for some in pieces(speaker.key for speaker in speakers):
        old = sa.delete(AuthorityRecord).where(AuthorityRecord.key.in_(some))
        connection.execute(old.where(AuthorityRecord.origin == "user"))
    _insert(connection, speakers, "user")


def recorded(connection: sa.Connection, keys: Collection[str] | None = None) -> tuple[KnownSpeaker, ...]:
    """What is known of each speaker, of those keys only if given: what the seeds say, and a user's files."""
    found: dict[str, KnownSpeaker] = {}
    chosen = sa.select(AuthorityRecord.key, AuthorityRecord.record)
    rows = connection.execute(chosen.order_by(AuthorityRecord.origin, AuthorityRecord.id))
    for row in rows:
        if keys is None or row.key in keys:
            known = KnownSpeaker.of_json(row.record)
            found[row.key] = found[row.key].with_more(known) if row.key in found else known
    return tuple(found.values())


def with_keys_of(connection: sa.Connection, speakers: Iterable[KnownSpeaker]) -> tuple[KnownSpeaker, ...]:
    """Each under the key that it has here, if its Wikidata item is known here."""
    chosen = sa.select(Speaker.wikidata, Speaker.key).where(Speaker.wikidata.is_not(None))
    keys = {row.wikidata: row.key for row in connection.execute(chosen)}
    return tuple(replace(each, key=keys.get(each.wikidata, each.key)) for each in speakers)


def _insert(connection: sa.Connection, speakers: Iterable[KnownSpeaker], origin: str) -> None:
    rows = [{"key": each.key, "origin": origin, "record": each.as_json()} for each in speakers]
    if rows:
        connection.execute(sa.insert(AuthorityRecord), rows)
