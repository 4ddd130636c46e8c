"""The people of a page as the page alone shows them: their names taken apart, and what it tells of each.

Pure, and so done where a page is read.  Must not know a database.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from corpus.store.clusters import Profile
from corpus.store.nameforms import form_of
from corpus.store.names import folded, slug
from corpus.store.rows import Rows

NAMELESS = frozenset({"role", "unknown"})
"""The kinds of people of whom a page prints no name."""


class Seen(NamedTuple):
    """A person of a page, by number; `profile` and its `text` only where the name is a whole one."""

    at: int
    kind: str
    name: str
    slug: str
    roles: tuple[str, ...]
    block: str | None = None
    profile: Profile | None = None
    text: str | None = None


def seen_in(rows: Rows, on: date | None) -> Iterator[Seen]:
    """The people of a page of that day."""
    roles: dict[int, list[str]] = {}
    for row in rows.speaker_roles:
        roles.setdefault(row["speaker_id"], []).append(row["role"])
    for row in rows.speakers:
        called = tuple(filter(None, roles.get(row["id"], ())))
        yield _seen(Seen(row["id"], row["kind"], row["name"], slug(row["name"]) or "unknown", called), on)


def _seen(who: Seen, on: date | None) -> Seen:
    if who.kind == "person" and (form := form_of(who.name)).whole:
        profile = Profile.of(who.name, who.roles, on.year if on else 0)
        return who._replace(block=form.block, profile=profile, text=profile.text)
    return who if who.kind in NAMELESS else who._replace(block=short_block(who.name, who.kind))


def short_block(name: str, kind: str) -> str:
    """The block of a name that is not whole: where the authority's candidates for it are."""
    return form_of(name).block if kind == "person" else "=" + "-".join(folded(name))
