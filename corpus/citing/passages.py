"""What there is to say of a passage: the words' speaker and role that day, the meeting, the page.

>>> parted("oslo-2031#char=4,9"), parted("oslo-2031")
(('oslo-2031', (4, 9)), ('oslo-2031', None))
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from corpus.errors import BadInput
from corpus.models import Document, DocumentMeeting, Meeting, Speaker, Utterance
from corpus.store.database import check_revision, engine

_CHARACTERS = re.compile(r"(?P<key>.*)#char=(?P<start>\d{1,10}),(?P<end>\d{1,10})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class When:
    """A day, month or year."""

    on: date
    precision: str = "day"

    @property
    def parts(self) -> list[int]:
        """Year, month and day, as far as they are known."""
        return [self.on.year, self.on.month, self.on.day][: {"year": 1, "month": 2}.get(self.precision, 3)]


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage, or a whole page where `speaker` is empty, with all that a reference may name."""

    address: str
    title: str
    language: str
    outlet: str = ""
    url: str = ""
    published: When | None = None
    speaker: str = ""
    speaker_kind: str = ""
    role: str = ""
    meeting: str = ""
    place: str = ""
    met: When | None = None


def parted(address: str) -> tuple[str, tuple[int, int] | None]:
    """A document's key and, where the address goes on, the characters."""
    found = _CHARACTERS.fullmatch(address)
    return (found["key"], (int(found["start"]), int(found["end"]))) if found else (address, None)


def cited(database: Any, address: str) -> Cited:
    """What is known of the passage at `address`; its speaker where one says all of it.

    Raises `BadInput` where there is no such document or it has no such characters.
    """
    bind = engine(database)
    check_revision(bind)
    with bind.connect() as connection:
        return passage(connection, address)


def passage(connection: sa.Connection, address: str) -> Cited:
    """The same over a connection that is open, to a corpus of this code's revision."""
    key, span = parted(address)
    page = connection.execute(
        sa.select(Document.id, Document.title, Document.outlet, Document.url, Document.language)
        .add_columns(Document.published_on, Document.published_precision)
        .add_columns(sa.func.length(Document.text).label("length"))
        .where(Document.key == key)
    ).first()
    if page is None:
        raise BadInput(f"there is no document {key!r}; `corpus search` and the table documents show the keys")
    if span and not span[0] < span[1] <= page.length:
        raise BadInput(f"{address}: {key} has the characters 0 to {page.length}, the first before the last")
    said = _said(connection, page.id, span) if span else None
    role = _role(connection, key, said) if said is not None else ""
    met = _meeting(connection, page.id, said.meeting_id if said is not None else None)
    return Cited(
        address=address,
        title=page.title,
        language=page.language,
        outlet=page.outlet or "",
        url=page.url or "",
        published=_when(page.published_on, page.published_precision),
        speaker=said.name or "" if said is not None else "",
        speaker_kind=said.speaker_kind or "" if said is not None else "",
        role=role,
        meeting=met.title if met else "",
        place=met.place or "" if met else "",
        met=_when(met.starts_on, met.precision) if met else None,
    )


def _said(connection: sa.Connection, document_id: int, span: tuple[int, int]) -> Any:
    """The utterance that the characters are part of, the narrowest if one lies in another."""
    around = (
        sa.select(Utterance.start_char, Utterance.end_char, Utterance.meeting_id, Speaker.name)
        .add_columns(Speaker.kind.label("speaker_kind"))
        .outerjoin(Speaker, Speaker.id == Utterance.speaker_id)
        .where(Utterance.document_id == document_id)
        .where(Utterance.start_char <= span[0], Utterance.end_char >= span[1])
        .order_by(Utterance.end_char - Utterance.start_char, Utterance.id)
    )
    return connection.execute(around.limit(1)).first()


def _role(connection: sa.Connection, key: str, said: Any) -> str:
    """The speaker's role that day, as the view has it."""
    asked = sa.text(
        "SELECT role, affiliation FROM who_said_what WHERE document = :key AND citation = :citation"
    )
    where = {"key": key, "citation": f"{key}#char={said.start_char},{said.end_char}"}
    row = connection.execute(asked, where).first()
    return ", ".join(part for part in row if part) if row else ""


def _meeting(connection: sa.Connection, document_id: int, said_at: int | None) -> Any:
    """The meeting at which it was said; otherwise the one that the page tells of, if it is one."""
    links = sa.select(DocumentMeeting.meeting_id).where(DocumentMeeting.document_id == document_id)
    ids = [said_at] if said_at else list(connection.scalars(links.limit(2)))
    chosen = sa.select(Meeting.title, Meeting.place, Meeting.starts_on, Meeting.precision)
    return connection.execute(chosen.where(Meeting.id == ids[0])).first() if len(ids) == 1 else None


def _when(on: date | None, precision: str | None) -> When | None:
    return When(on, precision or "day") if on else None
