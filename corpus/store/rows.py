"""A reading as rows, and rows as a reading: an inverse pair, before anybody is recognised beyond the page.

Rows are dictionaries with the columns of the tables.  Speakers and meetings carry numbers of this page,
from 1, in `id`, and other rows refer to them; so do utterances by their position, in `continues_id`.  What
is not known is None in a row and "" in a reading.  Must not know a database.

>>> from corpus.pipeline import read
>>> reading = read("ROE: It rains.")
>>> reading_of(rows_of(reading)) == reading
True
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast

from corpus.reading.reading import (
    Block,
    Dated,
    Doubt,
    Mention,
    Occasion,
    Person,
    Precision,
    Reading,
    Utterance,
)
from corpus.reading.spans import Span

Row = dict[str, Any]


@dataclass(frozen=True)
class Rows:
    """The rows of one document, by table.  `document` has only the columns that a reading fills."""

    document: Row = field(default_factory=dict)
    blocks: list[Row] = field(default_factory=list)
    speakers: list[Row] = field(default_factory=list)
    speaker_names: list[Row] = field(default_factory=list)
    speaker_roles: list[Row] = field(default_factory=list)
    mentions: list[Row] = field(default_factory=list)
    meetings: list[Row] = field(default_factory=list)
    attendances: list[Row] = field(default_factory=list)
    document_meetings: list[Row] = field(default_factory=list)
    utterances: list[Row] = field(default_factory=list)
    doubts: list[Row] = field(default_factory=list)


def rows_of(reading: Reading) -> Rows:
    """The rows that hold everything in `reading`."""
    people, occasions = reading.people, reading.occasions
    return Rows(
        document=_document_row(reading),
        blocks=[
            {"position": at, "kind": block.kind, "start_char": block.start, "end_char": block.end}
            for at, block in enumerate(reading.blocks, 1)
        ],
        speakers=[{"id": at, "name": who.name, "kind": who.kind} for at, who in enumerate(people, 1)],
        speaker_names=[
            {"speaker_id": at, "name": name} for at, who in enumerate(people, 1) for name in who.names
        ],
        speaker_roles=[
            {"speaker_id": at, "role": role} for at, who in enumerate(people, 1) for role in who.roles
        ],
        mentions=[_mention_row(mention) for mention in reading.mentions],
        meetings=[_meeting_row(at, occasion) for at, occasion in enumerate(occasions, 1)],
        attendances=[
            {"meeting_id": at, "speaker_id": person + 1}
            for at, occasion in enumerate(occasions, 1)
            for person in occasion.participants
        ],
        document_meetings=[_link_row(at, occasion) for at, occasion in enumerate(occasions, 1)],
        utterances=[_utterance_row(at, said, reading) for at, said in enumerate(reading.utterances, 1)],
        doubts=[
            {"code": doubt.code, "note": doubt.note, "start_char": doubt.start, "end_char": doubt.end}
            for doubt in reading.doubts
        ],
    )


def reading_of(rows: Rows) -> Reading:
    """The reading that `rows_of` made the rows from."""
    document = rows.document
    return Reading(
        text=document["text"],
        form=document["form"],
        language=document["language"],
        blocks=tuple(Block(row["start_char"], row["end_char"], row["kind"]) for row in rows.blocks),
        people=tuple(_person(row, rows) for row in rows.speakers),
        mentions=tuple(_mention(row) for row in rows.mentions),
        utterances=tuple(_utterance(row) for row in rows.utterances),
        occasions=tuple(
            _occasion(meeting, link, rows)
            for meeting, link in zip(rows.meetings, rows.document_meetings, strict=True)
        ),
        doubts=tuple(
            Doubt(row["start_char"], row["end_char"], row["code"], row["note"]) for row in rows.doubts
        ),
        published=_published(document),
    )


def _document_row(reading: Reading) -> Row:
    dated = reading.published
    return {
        "text": reading.text,
        "form": reading.form,
        "language": reading.language,
        "published_on": _date(dated.on) if dated else None,
        "published_precision": dated.precision if dated else None,
        "published_rule": dated.rule if dated else None,
        **_span_columns("published", dated.span if dated else None),
    }


def _published(row: Row) -> Dated | None:
    span = _span(row, "published")
    if span is None:
        return None
    precision = cast(Precision, row["published_precision"])
    return Dated(span, _iso(row["published_on"]), precision, row["published_rule"])


def _person(row: Row, rows: Rows) -> Person:
    at = row["id"]
    return Person(
        name=row["name"],
        kind=row["kind"],
        names=tuple(name["name"] for name in rows.speaker_names if name["speaker_id"] == at),
        roles=tuple(role["role"] for role in rows.speaker_roles if role["speaker_id"] == at),
    )


def _mention_row(mention: Mention) -> Row:
    return {
        "person": _number(mention.person),
        "speaker_id": _number(mention.person),
        "printed_name": mention.printed_name or None,
        "printed_role": mention.printed_role or None,
        "start_char": mention.start,
        "end_char": mention.end,
        "rule": mention.rule,
    }


def _mention(row: Row) -> Mention:
    return Mention(
        start=row["start_char"],
        end=row["end_char"],
        printed_name=row["printed_name"] or "",
        printed_role=row["printed_role"] or "",
        person=_index(row["speaker_id"]),
        rule=row["rule"],
    )


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


def _occasion(meeting: Row, link: Row, rows: Rows) -> Occasion:
    return Occasion(
        kind=meeting["kind"] or "",
        place=meeting["place"] or "",
        country=meeting["country"] or "",
        starts_on=_iso(meeting["starts_on"]),
        ends_on=_iso(meeting["ends_on"]),
        precision=meeting["precision"],
        relation=link["relation"],
        rule=link["rule"],
        place_span=_span(link, "place"),
        date_span=_span(link, "date"),
        participants=tuple(
            row["speaker_id"] - 1 for row in rows.attendances if row["meeting_id"] == meeting["id"]
        ),
    )


def _utterance_row(at: int, said: Utterance, reading: Reading) -> Row:
    text, label, cue = reading.said(said), said.label, said.cue
    person = _number(said.speaker)
    return {
        "person": person,
        "speaker_id": person,
        "position": at,
        "kind": said.kind,
        "start_char": said.start,
        "end_char": said.end,
        "text": text,
        "words": len(text.split()),
        "printed_label": label.of(reading.text) if label is not None else None,
        "label_start_char": label.start if label is not None else None,
        "label_end_char": label.end if label is not None else None,
        "rule": said.rule,
        "cue_start_char": cue.start if cue is not None else None,
        "cue_end_char": cue.end if cue is not None else None,
        "delivery": said.delivery or None,
        "starts_at_s": said.starts_at_s,
        "ends_at_s": said.ends_at_s,
        "continues_id": _number(said.continues),
    }


def _utterance(row: Row) -> Utterance:
    return Utterance(
        kind=row["kind"],
        start=row["start_char"],
        end=row["end_char"],
        speaker=_index(row["speaker_id"]),
        rule=row["rule"],
        label=_span(row, "label"),
        cue=_span(row, "cue"),
        delivery=row["delivery"] or "",
        starts_at_s=row["starts_at_s"],
        ends_at_s=row["ends_at_s"],
        continues=_index(row["continues_id"]),
    )


def _span_columns(name: str, span: Span | None) -> Row:
    return {
        f"{name}_start_char": span.start if span is not None else None,
        f"{name}_end_char": span.end if span is not None else None,
    }


def _span(row: Row, name: str) -> Span | None:
    start, end = row[f"{name}_start_char"], row[f"{name}_end_char"]
    return None if start is None else Span(start, end)


def _number(index: int | None) -> int | None:
    return None if index is None else index + 1


def _index(number: int | None) -> int | None:
    return None if number is None else number - 1


def _date(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
