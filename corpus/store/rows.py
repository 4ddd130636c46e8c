"""The few rows of a reading: who and what it speaks of, before anybody is recognised beyond the page.

Rows are dictionaries with the columns of the tables.  Speakers and meetings carry numbers of this page,
from 1, in `id`, and other rows refer to them.  What is not known is None in a row and "" in a reading.  The
rows that are many are packed: `corpus.store.packing`.  Must not know a database.

>>> from corpus.pipeline import read
>>> rows_of(read('"It rains," Ann Lee said.')).speakers
[{'id': 1, 'name': 'Ann Lee', 'kind': 'person'}]
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from corpus.reading.reading import Occasion, Reading
from corpus.reading.spans import Span

Row = dict[str, Any]


@dataclass(frozen=True)
class Rows:
    """The few rows of one document, by table.  `document` has only the columns that a reading fills."""

    document: Row = field(default_factory=dict)
    speakers: list[Row] = field(default_factory=list)
    speaker_names: list[Row] = field(default_factory=list)
    speaker_roles: list[Row] = field(default_factory=list)
    meetings: list[Row] = field(default_factory=list)
    attendances: list[Row] = field(default_factory=list)
    document_meetings: list[Row] = field(default_factory=list)
    doubts: list[Row] = field(default_factory=list)


def rows_of(reading: Reading) -> Rows:
    """The rows that hold everything in `reading` but its blocks, mentions and utterances."""
    people, occasions = reading.people, reading.occasions
    return Rows(
        document=_document_row(reading),
        speakers=[{"id": at, "name": who.name, "kind": who.kind} for at, who in enumerate(people, 1)],
        speaker_names=[
            {"speaker_id": at, "name": name} for at, who in enumerate(people, 1) for name in who.names
        ],
        speaker_roles=[
            {"speaker_id": at, "role": role} for at, who in enumerate(people, 1) for role in who.roles
        ],
        meetings=[_meeting_row(at, occasion) for at, occasion in enumerate(occasions, 1)],
        attendances=[
            {"meeting_id": at, "speaker_id": person + 1}
            for at, occasion in enumerate(occasions, 1)
            for person in occasion.participants
        ],
        document_meetings=[_link_row(at, occasion) for at, occasion in enumerate(occasions, 1)],
        doubts=[
            {"code": doubt.code, "note": doubt.note, "start_char": doubt.start, "end_char": doubt.end}
            for doubt in reading.doubts
        ],
    )


def _document_row(reading: Reading) -> Row:
    dated = reading.published
    return {
        "published_on": _date(dated.on) if dated else None,
        "published_precision": dated.precision if dated else None,
        "published_rule": dated.rule if dated else None,
        **_span_columns("published", dated.span if dated else None),
    }


def _meeting_row(at: int, occasion: Occasion) -> Row:
    return {
        "id": at,
        "kind": occasion.kind or None,
        "place": occasion.place or None,
        "country": occasion.country or None,
        "starts_on": _date(occasion.starts_on),
        "ends_on": _date(occasion.ends_on),
        "precision": occasion.precision,
    }


def _link_row(at: int, occasion: Occasion) -> Row:
    return {
        "persons": sorted(person + 1 for person in occasion.participants),
        "meeting_id": at,
        "relation": occasion.relation,
        "rule": occasion.rule,
        **_span_columns("place", occasion.place_span),
        **_span_columns("date", occasion.date_span),
    }


def _span_columns(name: str, span: Span | None) -> Row:
    return {
        f"{name}_start_char": span.start if span is not None else None,
        f"{name}_end_char": span.end if span is not None else None,
    }


def number(index: int | None) -> int | None:
    """The number, from 1, of what has that index."""
    return None if index is None else index + 1


def _date(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None
