"""Which meetings a page tells of: the one that the catalogue names, and those that the page itself dates.

The page's own words are the evidence.  Where page and catalogue disagree the catalogue stands and a doubt
says what the page prints.  A meeting that only pages know is made where they print its place and its day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from corpus.models import Attendance, DocumentMeeting, Meeting
from corpus.store.catalogue import Entry
from corpus.store.names import slug
from corpus.store.rows import Row, Rows

# A page that records the meeting tells what was said at it; in a report only those who were there did.
RECORDS = frozenset({"transcript", "excerpt"})
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
        told = [pair for pair in told if pair not in evidence and pair not in contrary]
    for meeting, found in told:
        if (id_ := _printed(connection, meeting)) is not None and id_ not in links:
            links[id_] = {name: found[name] for name in ("relation", "rule", *_SPANS)}
            _attend(
                connection,
                id_,
                [row for row in rows.attendances if row["meeting_id"] == meeting["id"]],
                speakers,
            )
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
    return {"relation": entry.relation or printed, "rule": "catalogue", **spans}


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


def _printed(connection: sa.Connection, meeting: Row) -> int | None:
    """The meeting at the printed place on the printed day; None where the page does not give both."""
    place, day = meeting["place"], meeting["starts_on"]
    if not place or day is None or meeting["precision"] != "day" or not slug(place):
        return None
    key = f"{slug(place)}-{day.isoformat()}"
    row = connection.execute(sa.select(Meeting).where(Meeting.key == key)).first()
    if row is None:
        values = {
            name: meeting[name] for name in ("kind", "place", "country", "starts_on", "ends_on", "precision")
        }
        values |= {"key": key, "title": f"{place}, {day.isoformat()}", "source": "printed"}
        connection.execute(sa.insert(Meeting).values(**values))
        row = connection.execute(sa.select(Meeting).where(Meeting.key == key)).one()
    elif row.source == "printed" and (changed := dict(_merged(meeting, row))):
        connection.execute(sa.update(Meeting).where(Meeting.id == row.id).values(**changed))
    return int(row.id)


def _merged(meeting: Row, row: Any) -> Iterator[tuple[str, Any]]:
    """What two pages say of one meeting, put together so that their order does not matter."""
    for name, choose in (("kind", min), ("country", min), ("ends_on", max)):
        values = [value for value in (meeting[name], getattr(row, name)) if value]
        if values and choose(values) != getattr(row, name):
            yield name, choose(values)


def _attend(connection: sa.Connection, meeting_id: int, rows: list[Row], speakers: dict[int, int]) -> None:
    """The printed participants attended, unless the authority says who did."""
    if not rows or connection.scalar(
        sa.select(Attendance.id).where(Attendance.meeting_id == meeting_id, Attendance.source == "authority")
    ):
        return
    connection.execute(
        sa.text(
            "INSERT INTO attendances (meeting_id, speaker_id, source)"
            " VALUES (:meeting_id, :speaker_id, 'printed') ON CONFLICT DO NOTHING"
        ),
        [
            {"meeting_id": meeting_id, "speaker_id": id_}
            for id_ in sorted({speakers[row["speaker_id"]] for row in rows})
        ],
    )
