"""Which meetings a page tells of: the one that the catalogue names, and those that the page itself dates.

The page's own words are the evidence.  Where page and catalogue disagree the catalogue stands and a doubt
says what the page prints.  A meeting that only pages know is one row for all that print its place and its day
and have two who met in common; otherwise each page has its own, and `gatherings` says what it might be.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from corpus.models import Attendance, Document, DocumentMeeting, Meeting
from corpus.store.catalogue import Entry
from corpus.store.names import slug
from corpus.store.rows import Row, Rows

# A page that records the meeting tells what was said at it; in a report only those who were there did.
RECORDS = frozenset({"transcript", "excerpt"})
IN_COMMON = 2  # participants, for two pages to tell of one meeting
_SPANS = ("place_start_char", "place_end_char", "date_start_char", "date_end_char")


@dataclass(frozen=True, slots=True)
class Linked:
    """The meeting at which the page's people spoke, if it is known, and what could not be made to agree."""

    meeting_id: int | None = None
    relation: str = ""
    attending: frozenset[int] = frozenset()
    doubts: tuple[Row, ...] = ()

    def said_at(self, speaker_id: int | None) -> int | None:
        """The meeting at which words of that speaker on this page were said; None where that is not known."""
        if self.relation in RECORDS or (self.relation == "report" and speaker_id in self.attending):
            return self.meeting_id
        return None


def link(
    connection: sa.Connection, rows: Rows, document_id: int, entry: Entry, speakers: dict[int, int]
) -> Linked:
    """The document is linked to its meetings; those that were missing are there."""
    told = list(zip(rows.meetings, rows.document_meetings, strict=True))
    named = _named(connection, entry.meeting) if entry.meeting else None
    links: dict[int, Row] = {}
    doubts: list[Row] = []
    if named is not None:
        evidence = [pair for pair in told if _agree(pair[0], named)]
        contrary = [] if evidence else [pair for pair in told if _clash(pair[0], named)]
        doubts = [_doubt(meeting, found, named) for meeting, found in contrary]
        links[named.id] = _catalogued(entry, evidence)
        told = [pair for pair in told if pair not in evidence and pair not in contrary and _is_whole(pair[0])]
    for meeting, found in told:
        met = [row for row in rows.attendances if row["meeting_id"] == meeting["id"]]
        mine = {speakers[row["speaker_id"]] for row in met}
        if (id_ := _printed(connection, meeting, document_id, mine)) is not None and id_ not in links:
            links[id_] = {name: found[name] for name in ("relation", "rule", "persons", *_SPANS)}
            _attend(connection, id_, mine)
    if links:
        connection.execute(
            sa.insert(DocumentMeeting),
            [{"document_id": document_id, "meeting_id": id_, **row} for id_, row in links.items()],
        )
    main = named.id if named is not None else next(iter(links)) if len(links) == 1 else None
    return _linked(connection, main, links, tuple(doubts))


def _linked(
    connection: sa.Connection, main: int | None, links: dict[int, Row], doubts: tuple[Row, ...]
) -> Linked:
    if main is None:
        return Linked(doubts=doubts)
    attending = connection.scalars(sa.select(Attendance.speaker_id).where(Attendance.meeting_id == main))
    return Linked(main, links[main]["relation"], frozenset(attending), doubts)


def _named(connection: sa.Connection, key: str) -> Any:
    """The meeting with that key; where nobody described it, one with what its key tells."""
    chosen = sa.select(Meeting).where(Meeting.key == key)
    row = connection.execute(chosen).first()
    if row is None:
        found = re.search(r"\d{4}-\d{2}-\d{2}$", key)
        try:
            day = date.fromisoformat(found[0]) if found else None
        except ValueError:
            day = None
        values = {"key": key, "title": key, "starts_on": day, "precision": "day" if day else None}
        connection.execute(sa.insert(Meeting).values(**values, source="catalogue"))
        row = connection.execute(chosen).one()
    return row


def _catalogued(entry: Entry, evidence: list[tuple[Row, Row]]) -> Row:
    """The link that the catalogue asks for, with the first printed place and date that bear it out."""
    spans: Row = dict.fromkeys(_SPANS)
    for name in ("place", "date"):
        for _, found in evidence:
            if found[f"{name}_start_char"] is not None:
                spans |= {f"{name}_{edge}_char": found[f"{name}_{edge}_char"] for edge in ("start", "end")}
                break
    printed = next((found["relation"] for _, found in evidence), "report")
    return {"relation": entry.relation or printed, "rule": "catalogue", "persons": None, **spans}


def _agree(printed: Row, named: Any) -> bool:
    """True where place and date do not contradict each other and at least one of them is said by both."""
    place, day = _same_place(printed, named), _same_date(printed, named)
    return (place or day) is True and place is not False and day is not False


def _clash(printed: Row, named: Any) -> bool:
    """True where one of place and date is the same and the other is not: the same meeting, told otherwise."""
    return {_same_place(printed, named), _same_date(printed, named)} == {True, False}


def _same_place(printed: Row, named: Any) -> bool | None:
    if not printed["place"] or not named.place:
        return None
    return slug(printed["place"]) == slug(named.place)


def _same_date(printed: Row, named: Any) -> bool | None:
    """Compared by the coarser precision; a day within a longer meeting is its date too."""
    if printed["starts_on"] is None or named.starts_on is None:
        return None
    length = {"year": 4, "month": 7}
    digits = min(length.get(printed["precision"], 10), length.get(named.precision, 10))
    on = printed["starts_on"].isoformat()[:digits]
    last = named.ends_on or named.starts_on
    return bool(named.starts_on.isoformat()[:digits] <= on <= last.isoformat()[:digits])


def _doubt(printed: Row, found: Row, named: Any) -> Row:
    field = "date" if _same_date(printed, named) is False else "place"
    says = printed["starts_on"].isoformat() if field == "date" else printed["place"]
    start, end = found[f"{field}_start_char"], found[f"{field}_end_char"]
    return {
        "code": "meeting-disagrees",
        "note": f"the page prints {says} for the {field} of {named.key}; the catalogue stands",
        "start_char": start or 0,
        "end_char": end or 0,
    }


def key_of(place: str | None, starts_on: date | None, precision: str | None) -> tuple[str, bool]:
    """The key of a meeting by what pages print of it, "" for nothing; and whether that is place and day."""
    digits = {"month": 7, "year": 4}.get(precision or "day", 10)
    where, when = slug(place or ""), starts_on.isoformat()[:digits] if starts_on else ""
    return "-".join(part for part in (where, when) if part), bool(where and when and digits == 10)


def _is_whole(meeting: Row) -> bool:
    """Whether place and day are printed: less than that is no other meeting than the catalogue's."""
    return key_of(meeting["place"], meeting["starts_on"], meeting["precision"])[1]


def _printed(connection: sa.Connection, meeting: Row, document_id: int, mine: set[int]) -> int | None:
    """The row of a printed meeting: the one that others tell of too, or the page's own; None for nothing.

    A meeting of which place or day is open is its page's own.
    """
    if not slug(meeting["place"] or ""):
        meeting = meeting | {"place": None, "country": None}
    key, whole = key_of(meeting["place"], meeting["starts_on"], meeting["precision"])
    if not key:
        return None
    there = connection.execute(sa.select(Meeting).where(Meeting.key == key)).first() if whole else None
    if not whole or (there is not None and not _shared(connection, there.id, document_id, mine)):
        document = connection.scalar(sa.select(Document.key).where(Document.id == document_id))
        key = f"{key}_{document}"
        there = connection.execute(sa.select(Meeting).where(Meeting.key == key)).first()
    if there is None:
        values = {
            name: meeting[name] for name in ("kind", "place", "country", "starts_on", "ends_on", "precision")
        }
        values |= {"key": key, "title": title_of(meeting["place"], key, document_id), "source": "printed"}
        connection.execute(sa.insert(Meeting).values(**values))
        return int(connection.scalar(sa.select(Meeting.id).where(Meeting.key == key)) or 0)
    if there.source == "printed" and (changed := dict(merged(meeting, there))):
        connection.execute(sa.update(Meeting).where(Meeting.id == there.id).values(**changed))
    return int(there.id)


def title_of(place: str | None, key: str, document_id: int) -> str:
    """What to call a meeting that nobody gave a title: its place and its day, as far as they are printed."""
    when = re.search(r"\d{4}(?:-\d{2}){0,2}(?=_|$)", key)
    return ", ".join(part for part in (place, when[0] if when else "") if part) or str(document_id)


def _shared(connection: sa.Connection, meeting_id: int, document_id: int, mine: set[int]) -> bool:
    """Whether the page may tell of that meeting: nobody else does, or two who met are the same."""
    others = sa.select(DocumentMeeting.id).where(
        DocumentMeeting.meeting_id == meeting_id, DocumentMeeting.document_id != document_id
    )
    attending = set(
        connection.scalars(sa.select(Attendance.speaker_id).where(Attendance.meeting_id == meeting_id))
    )
    if len(attending & mine) >= IN_COMMON:
        return True
    source = connection.scalar(sa.select(Meeting.source).where(Meeting.id == meeting_id))
    return source == "printed" and connection.scalar(others.limit(1)) is None


def merged(meeting: Row, row: Any) -> Iterator[tuple[str, Any]]:
    """What two pages say of one meeting, put together so that their order does not matter."""
    for name, choose in (("kind", min), ("country", min), ("ends_on", max)):
        values = [value for value in (meeting[name], getattr(row, name)) if value]
        if values and choose(values) != getattr(row, name):
            yield name, choose(values)


def _attend(connection: sa.Connection, meeting_id: int, speakers: set[int]) -> None:
    """The printed participants attended, unless the authority says who did."""
    if not speakers or connection.scalar(
        sa.select(Attendance.id).where(Attendance.meeting_id == meeting_id, Attendance.source == "authority")
    ):
        return
    connection.execute(
        sa.text(
            "INSERT INTO attendances (meeting_id, speaker_id, source)"
            " VALUES (:meeting_id, :speaker_id, 'printed') ON CONFLICT DO NOTHING"
        ),
        [{"meeting_id": meeting_id, "speaker_id": id_} for id_ in sorted(speakers)],
    )
