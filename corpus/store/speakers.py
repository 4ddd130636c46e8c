"""The rows of speakers: made when first wanted, their names and roles as pages print them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import sqlalchemy as sa

from corpus.models import Base, Mention, Redirect, Speaker
from corpus.store.names import better
from corpus.store.rows import Rows

_INTO_SPEAKERS, _INTO_ROLES = (
    sa.insert(Base.metadata.tables[name]) for name in ("speakers", "speaker_roles")
)
_BY_KEY = sa.select(Speaker.id, Speaker.key, Speaker.name, Speaker.kind).where(
    Speaker.key.in_(sa.bindparam("some", expanding=True))
)
AT_ONCE = 400


class Wanted(NamedTuple):
    """A speaker that is to be there; `document_id` for one who is not known beyond that document."""

    key: str
    name: str
    kind: str
    document_id: int | None = None


class Numbered(NamedTuple):
    """A speaker's row, as far as it matters here."""

    id: int
    key: str
    name: str
    kind: str


def numbers_of(
    connection: sa.Connection, wanted: Iterable[Wanted], authority: Collection[str] = ()
) -> dict[str, Numbered]:
    """The rows of the speakers with these keys; missing ones are made, names made better.

    Those of the `authority` stay as it has them.
    """
    best: dict[str, Wanted] = {}
    for each in wanted:
        name = better(best[each.key].name, each.name) if each.key in best else each.name
        best[each.key] = each._replace(name=name or "unknown")
    found = {row.key: row for row in _by_key(connection, best)}
    missing = [each._asdict() for key, each in sorted(best.items()) if key not in found]
    if missing:
        connection.execute(_INTO_SPEAKERS, missing)
        found |= {row.key: row for row in _by_key(connection, [row["key"] for row in missing])}
        _no_longer_moved(connection, [row["key"] for row in missing])
    better_names = {
        key: name
        for key, each in best.items()
        if (name := each.name if each.document_id else better(found[key].name, each.name)) != found[key].name
        and key not in authority
    }
    rename(connection, better_names)
    return found | {key: found[key]._replace(name=name) for key, name in better_names.items()}


_RENAMED = (
    sa.update(Base.metadata.tables["speakers"])
    .where(sa.column("key") == sa.bindparam("of"))
    .values(name=sa.bindparam("shown")),
    sa.update(Base.metadata.tables["decisions"])
    .where(sa.column("other_key") == sa.bindparam("of"), sa.column("verdict") == "same")
    .values(other_name=sa.bindparam("shown")),
)


def rename(connection: sa.Connection, names: Mapping[str, str]) -> None:
    """The speakers of these keys are shown by these names, in decisions too."""
    if names:
        values = [{"of": key, "shown": name} for key, name in names.items()]
        for statement in _RENAMED:
            connection.execute(statement, values)


def _no_longer_moved(connection: sa.Connection, keys: list[str]) -> None:
    """An address that is somebody's again leads to nobody else."""
    for some in pieces(keys):
        back = sa.delete(Redirect).where(Redirect.kind == "speaker", Redirect.old_key.in_(some))
        connection.execute(back.where(Redirect.rule != "correction"))


def insert_names(connection: sa.Connection, rows: Rows, ids: dict[int, int]) -> None:
    """Every form in which the page prints its people is among their names."""
    add_names(connection, names_of(rows, ids))


def names_of(rows: Rows, ids: dict[int, int]) -> set[tuple[int, str]]:
    """Every form in which the page prints its people, each with the speaker's number."""
    forms = {(ids[row["speaker_id"]], row["name"]) for row in rows.speaker_names}
    return forms | {(ids[row["id"]], row["name"]) for row in rows.speakers}


def add_names(connection: sa.Connection, forms: Iterable[tuple[int, str]]) -> None:
    """These speakers, by number, are known by these names too."""
    rows = [{"speaker_id": id_, "name": name} for id_, name in sorted(forms) if name]
    if rows:
        connection.execute(
            sa.text(
                "INSERT INTO speaker_names (speaker_id, name, source) VALUES (:speaker_id, :name, 'printed')"
                " ON CONFLICT DO NOTHING"
            ),
            rows,
        )


def roles_of(rows: Rows, ids: dict[int, int]) -> Iterable[tuple[int, str]]:
    """What the page calls its people, each with the speaker's number, and each once."""
    return dict.fromkeys((ids[row["speaker_id"]], row["role"]) for row in rows.speaker_roles if row["role"])


def add_roles(connection: sa.Connection, roles: Iterable[tuple[int, int, str]]) -> None:
    """On these documents these speakers, by number, have these roles."""
    made = [{"document_id": page, "speaker_id": id_, "role": role} for page, id_, role in roles]
    if made:
        connection.execute(_INTO_ROLES, made)


def printed_roles(connection: sa.Connection, document_id: int, person: int | None) -> list[str]:
    """What a page calls one of its people."""
    roles = sa.select(Mention.printed_role).where(
        Mention.document_id == document_id, Mention.person == person, Mention.printed_role.is_not(None)
    )
    return [role for role in connection.scalars(roles.distinct().order_by(Mention.printed_role)) if role]


def _by_key(connection: sa.Connection, keys: Iterable[str]) -> Iterator[Numbered]:
    for some in pieces(sorted(keys)):
        yield from (Numbered(*row) for row in connection.execute(_BY_KEY, {"some": some}))


def pieces(values: Iterable[Any]) -> Iterator[list[Any]]:
    """In pieces: a statement takes only so many values."""
    listed = list(values)
    for first in range(0, len(listed), AT_ONCE):
        yield listed[first : first + AT_ONCE]
