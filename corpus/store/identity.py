"""Who the people of a page are beyond it.  Conservative, and the same whatever was loaded first.

A person with a full name is the speaker whose name folds to the same words: accents, case, titles and
middle initials do not count.  A name that the authority knows, however short, is its speaker's.  Everybody
else stays a speaker of that document: a bare surname, a role, an unknown, an organisation that nobody
described.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

import sqlalchemy as sa

from corpus.models import Base, Speaker, SpeakerName, SpeakerRole
from corpus.store.names import Folded, better, folded, is_full, slug
from corpus.store.rows import Row, Rows

_INTO_SPEAKERS, _INTO_ROLES = (
    sa.insert(Base.metadata.tables[name]) for name in ("speakers", "speaker_roles")
)


class Stored(NamedTuple):
    """A speaker's row, as far as it matters here."""

    id: int
    key: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the authority in the database says: speakers by folded name, and who of them has dated offices."""

    by_name: dict[Folded, int] = field(default_factory=dict)
    with_roles: frozenset[int] = frozenset()


def known_speakers(connection: sa.Connection) -> Known:
    """The authority's names, read once a load."""
    names = connection.execute(
        sa.select(SpeakerName.name, SpeakerName.speaker_id).where(SpeakerName.source == "authority")
    )
    roles = connection.scalars(sa.select(SpeakerRole.speaker_id).where(SpeakerRole.document_id.is_(None)))
    return Known({folded(name): id_ for name, id_ in names}, frozenset(roles))


def identified(
    connection: sa.Connection, rows: Rows, document_id: int, document_key: str, known: Known
) -> dict[int, int]:
    """The number in the database for each number of the page's speakers; who was new is there now."""
    ids: dict[int, int] = {}
    wanted: dict[str, Row] = {}
    keys: dict[int, str] = {}
    names = _names_by_speaker(rows)
    for row in rows.speakers:
        at = row["id"]
        if (id_ := _in_authority(row, names.get(at, ()), known)) is not None:
            ids[at] = id_
            continue
        words = folded(row["name"])
        if row["kind"] == "person" and is_full(words):
            key, owner = "-".join(words), None
        else:
            key, owner = _own_key(row["name"], document_key, wanted), document_id
        keys[at] = key
        name = better(wanted[key]["name"], row["name"]) if key in wanted else row["name"]
        wanted[key] = {"key": key, "name": name or "unknown", "kind": row["kind"], "document_id": owner}
    numbers = _stored(connection, wanted)
    return ids | {at: numbers[key] for at, key in keys.items()}


def insert_names(connection: sa.Connection, rows: Rows, ids: dict[int, int]) -> None:
    """Every form in which the page prints its people is among their names."""
    forms = {(ids[row["speaker_id"]], row["name"]) for row in rows.speaker_names}
    forms |= {(ids[row["id"]], row["name"]) for row in rows.speakers}
    forms = {(id_, name) for id_, name in forms if name}
    if forms:
        connection.execute(
            sa.text(
                "INSERT INTO speaker_names (speaker_id, name, source) VALUES (:speaker_id, :name, 'printed')"
                " ON CONFLICT DO NOTHING"
            ),
            [{"speaker_id": id_, "name": name} for id_, name in sorted(forms)],
        )


def insert_roles(
    connection: sa.Connection, rows: Rows, ids: dict[int, int], document_id: int, known: Known
) -> None:
    """What the page calls its people is their role on this page, unless the authority knows their offices."""
    roles = dict.fromkeys((ids[row["speaker_id"]], row["role"]) for row in rows.speaker_roles if row["role"])
    made = [
        {"speaker_id": id_, "role": role, "document_id": document_id}
        for id_, role in roles
        if id_ not in known.with_roles
    ]
    if made:
        connection.execute(_INTO_ROLES, made)


def _names_by_speaker(rows: Rows) -> dict[int, list[str]]:
    names: dict[int, list[str]] = {}
    for row in rows.speaker_names:
        names.setdefault(row["speaker_id"], []).append(row["name"])
    return names


def _in_authority(row: Row, names: Iterable[str], known: Known) -> int | None:
    """By the name to show; else by its other full names, if they all lead to one."""
    if row["kind"] == "role" or not known.by_name:
        return None
    if (id_ := known.by_name.get(folded(row["name"]))) is not None:
        return id_
    others = {known.by_name.get(words) for words in map(folded, names) if is_full(words)} - {None}
    return others.pop() if len(others) == 1 else None


def _own_key(name: str, document_key: str, taken: dict[str, Row]) -> str:
    """The name's slug and the document's key; a slug holds no underscore, so the two can be told apart."""
    first = f"{slug(name) or 'unknown'}_{document_key}"
    key, number = first, 1
    while key in taken:
        number += 1
        key = first.replace("_", f"-{number}_", 1)
    return key


def _stored(connection: sa.Connection, wanted: dict[str, Row]) -> dict[str, int]:
    """The numbers of the speakers with these keys; those that were missing are made, names made better."""
    if not wanted:
        return {}
    found = {row.key: row for row in _by_key(connection, wanted)}
    missing = [row for key, row in sorted(wanted.items()) if key not in found]
    if missing:
        connection.execute(_INTO_SPEAKERS, missing)
        found |= {row.key: row for row in _by_key(connection, [row["key"] for row in missing])}
    for key, row in wanted.items():
        there = found[key]
        name = row["name"] if row["document_id"] else better(there.name, row["name"])
        if (there.name, there.kind) != (name, row["kind"]):
            connection.execute(
                sa.update(Speaker).where(Speaker.id == there.id).values(name=name, kind=row["kind"])
            )
    return {key: row.id for key, row in found.items()}


def _by_key(connection: sa.Connection, keys: Iterable[str]) -> list[Stored]:
    """In pieces: a page may name thousands, and a statement takes only so many values."""
    keys = sorted(keys)
    found: list[Stored] = []
    for first in range(0, len(keys), 500):
        some = keys[first : first + 500]
        chosen = sa.select(Speaker.id, Speaker.key, Speaker.name, Speaker.kind).where(Speaker.key.in_(some))
        found.extend(Stored(*row) for row in connection.execute(chosen))
    return found
