"""Decisions on the people of documents that were read before there were decisions.

Works on the rows that are there: no page is read again.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from corpus.models import Document, DocumentMeeting, Meeting, Mention, Speaker, Utterance
from corpus.store.identity import PageOf, recognised, still_open
from corpus.store.known import Known, known_speakers
from corpus.store.merging import drop_unused
from corpus.store.moving import Person, bring
from corpus.store.names import better, slug
from corpus.store.rows import Rows
from corpus.store.speakers import pieces
from corpus.store.tallies import recount


def catch_up(connection: sa.Connection) -> None:
    """Every person of a page has a decision, and the words belong to the speakers that these say."""
    known = known_speakers(connection)
    for some in pieces(still_open(connection)):
        pages = [_page(connection, id_) for id_ in some]
        left: set[int] = set()
        for page, ids in zip(pages, recognised(connection, pages, known, new=False), strict=True):
            if before := _follow(connection, page, ids, known):
                recount(connection, [page.id])
                left |= before
        drop_unused(connection, left)


def _page(connection: sa.Connection, document_id: int) -> PageOf:
    """What the rows of a document tell of its people, as a reading would."""
    found = connection.execute(
        sa.select(Mention.person, Mention.printed_name, Mention.printed_role, Speaker.name, Speaker.kind)
        .join(Speaker, Speaker.id == Mention.speaker_id)
        .where(Mention.document_id == document_id, Mention.person.is_not(None))
        .order_by(Mention.start_char)
    )
    names: dict[int, list[str]] = defaultdict(list)
    roles: dict[int, dict[str, None]] = defaultdict(dict)
    kinds: dict[int, tuple[str, str]] = {}
    for at, name, role, shown, kind in found:
        person = int(at or 0)
        names[person] += [name] if name else []
        roles[person] |= {role: None} if role else {}
        kinds[person] = (shown, kind)
    made = Rows(
        speakers=[
            {"id": at, "name": _fullest(names[at]) or shown, "kind": kind}
            for at, (shown, kind) in sorted(kinds.items())
        ],
        speaker_roles=[{"speaker_id": at, "role": role} for at, some in roles.items() for role in some],
    )
    row = connection.execute(
        sa.select(Document.key, Document.published_on).where(Document.id == document_id)
    ).one()
    return PageOf(made, document_id, row.key, row.published_on, _catalogued(connection, document_id))


def _fullest(names: list[str]) -> str:
    """The name of most words."""
    most = max((len(slug(name).split("-")) for name in names), default=0)
    best = ""
    for name in names:
        if len(slug(name).split("-")) == most:
            best = better(best, name) if best else name
    return best


def _catalogued(connection: sa.Connection, document_id: int) -> Any:
    told = sa.select(Meeting.key).join(DocumentMeeting, DocumentMeeting.meeting_id == Meeting.id)
    return connection.scalar(
        told.where(DocumentMeeting.document_id == document_id, DocumentMeeting.rule == "catalogue")
    )


def _follow(connection: sa.Connection, page: PageOf, ids: dict[int, int], known: Known) -> set[int]:
    """The words of the page belong to those speakers; whom they belonged to and no longer do is returned."""
    there = sa.select(Mention.person, Mention.speaker_id).where(
        Mention.document_id == page.id, Mention.person.is_not(None)
    )
    before = {row.person: row.speaker_id for row in connection.execute(there)}
    names = {row["id"]: row["name"] for row in page.rows.speakers}
    moved = {at: id_ for at, id_ in ids.items() if before.get(at) not in {None, id_}}
    keys = dict(_keys(connection, moved.values()))
    for at, id_ in moved.items():
        for table in (Mention, Utterance):
            mine = sa.update(table).where(table.document_id == page.id, table.person == at)
            connection.execute(mine.values(speaker_id=id_))
        person = Person(page.id, at, names[at])
        bring(connection, person, before[at], id_, described=keys[id_] in known.offices)
    return {before[at] for at in moved}


def _keys(connection: sa.Connection, ids: Iterable[int]) -> Iterator[tuple[int, str]]:
    for row in connection.execute(sa.select(Speaker.id, Speaker.key).where(Speaker.id.in_(set(ids)))):
        yield row.id, row.key
