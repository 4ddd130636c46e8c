"""The rows of speakers: made when first wanted, their names and roles as pages print them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import starmap
from typing import Any, NamedTuple

import sqlalchemy as sa

from corpus.models import Mention, Redirect, Speaker
from corpus.store.asked import answers, for_each
from corpus.store.driver import fetched
from corpus.store.inserting import drawn, insert_values
from corpus.store.names import better
from corpus.store.rows import Rows

_BY_KEY = "SELECT s.id, s.key, s.name, s.kind FROM asked JOIN speakers s ON s.key = asked.key"
_IS_ANYBODY_MOVED = "SELECT 1 FROM redirects WHERE kind = 'speaker' LIMIT 1"
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
        before = best.get(each.key)
        if before is None or before.name != each.name:
            name = better(before.name, each.name) if before else each.name
            best[each.key] = each._replace(name=name or "unknown")
    rows = answers(connection, "key", _BY_KEY, ((key,) for key in sorted(best)))
    found = {row.key: row for row in starmap(Numbered, rows)}
    if missing := [best[key] for key in sorted(best.keys() - found.keys())]:
        found |= _made(connection, missing)
    better_names = {
        key: name
        for key, each in best.items()
        if each.name != (there := found[key].name)
        and (name := each.name if each.document_id else better(there, each.name)) != there
        and key not in authority
    }
    rename(connection, better_names)
    return found | {key: found[key]._replace(name=name) for key, name in better_names.items()}


def _made(connection: sa.Connection, wanted: list[Wanted]) -> dict[str, Numbered]:
    """The speakers are there; nobody had their keys."""
    rows = list(zip(drawn(connection, Speaker, len(wanted)), wanted, strict=True))
    insert_values(connection, "speakers", ("id", *Wanted._fields), [v for id_, w in rows for v in (id_, *w)])
    _no_longer_moved(connection, [each.key for each in wanted])
    return {each.key: Numbered(id_, each.key, each.name, each.kind) for id_, each in rows}


_RENAMED = (
    "UPDATE speakers SET name = ? WHERE key = ?",
    "UPDATE decisions SET other_name = ? WHERE other_key = ? AND verdict = 'same'",
)


def rename(connection: sa.Connection, names: Mapping[str, str]) -> None:
    """The speakers of these keys are shown by these names, in decisions too."""
    for statement in _RENAMED:
        for_each(connection, statement, [(name, key) for key, name in names.items()])


def _no_longer_moved(connection: sa.Connection, keys: list[str]) -> None:
    """An address that is somebody's again leads to nobody else."""
    if not fetched(connection, _IS_ANYBODY_MOVED):
        return
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
    values = [value for id_, name in sorted(forms) if name for value in (id_, name, "printed")]
    columns = ("speaker_id", "name", "source")
    insert_values(connection, "speaker_names", columns, values, tail=" ON CONFLICT DO NOTHING")


def roles_of(rows: Rows, ids: dict[int, int]) -> Iterable[tuple[int, str]]:
    """What the page calls its people, each with the speaker's number, and each once."""
    return dict.fromkeys((ids[row["speaker_id"]], row["role"]) for row in rows.speaker_roles if row["role"])


def add_roles(connection: sa.Connection, roles: Iterable[tuple[int, int, str]]) -> None:
    """On these documents these speakers, by number, have these roles."""
    values = [value for row in roles for value in row]
    insert_values(connection, "speaker_roles", ("document_id", "speaker_id", "role"), values)


def printed_roles(connection: sa.Connection, document_id: int, person: int | None) -> list[str]:
    """What a page calls one of its people."""
    roles = sa.select(Mention.printed_role).where(
        Mention.document_id == document_id, Mention.person == person, Mention.printed_role.is_not(None)
    )
    return [role for role in connection.scalars(roles.distinct().order_by(Mention.printed_role)) if role]


def pieces(values: Iterable[Any]) -> Iterator[list[Any]]:
    """In pieces: a statement takes only so many values."""
    listed = list(values)
    for first in range(0, len(listed), AT_ONCE):
        yield listed[first : first + AT_ONCE]
