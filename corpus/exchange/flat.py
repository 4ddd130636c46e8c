"""The flat row: an utterance with its document, speaker and meeting beside it, whole both ways.

>>> typed({"document": "a", "text": "Yes.", "start_char": "4"}, "row 1")["start_char"]
4
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from corpus.errors import BadInput
from corpus.intake.decoding import storable
from corpus.models import Document, DocumentMeeting, Meeting, Speaker, Utterance

Value = str | int | float | None
FlatRow = dict[str, Value]

EARLIER = aliased(Utterance)
_SELECTED: dict[str, Any] = {
    "document": Document.key,
    "title": Document.title,
    "outlet": Document.outlet,
    "url": Document.url,
    "language": Document.language,
    "form": Document.form,
    "published_on": Document.published_on,
    "published_precision": Document.published_precision,
    "rights": Document.rights,
    "filename": Document.filename,
    "sha256": Document.sha256,
    "reader_version": Document.reader_version,
    "position": Utterance.position,
    "kind": Utterance.kind,
    "start_char": Utterance.start_char,
    "end_char": Utterance.end_char,
    "text": Utterance.text,
    "printed_label": Utterance.printed_label,
    "label_start_char": Utterance.label_start_char,
    "label_end_char": Utterance.label_end_char,
    "rule": Utterance.rule,
    "cue_start_char": Utterance.cue_start_char,
    "cue_end_char": Utterance.cue_end_char,
    "delivery": Utterance.delivery,
    "starts_at_s": Utterance.starts_at_s,
    "ends_at_s": Utterance.ends_at_s,
    "continues": EARLIER.position,
    "speaker": Speaker.name,
    "speaker_key": Speaker.key,
    "speaker_kind": Speaker.kind,
    "wikidata": Speaker.wikidata,
    "meeting": Meeting.title,
    "meeting_key": Meeting.key,
    "meeting_kind": Meeting.kind,
    "place": Meeting.place,
    "country": Meeting.country,
    "starts_on": Meeting.starts_on,
    "ends_on": Meeting.ends_on,
    "precision": Meeting.precision,
    "relation": DocumentMeeting.relation,
}
COLUMNS: tuple[str, ...] = ("citation", *_SELECTED)
INTEGERS = frozenset(name for name, column in _SELECTED.items() if isinstance(column.type, sa.Integer))
DECIMALS = frozenset(name for name, column in _SELECTED.items() if isinstance(column.type, sa.Float))
NEEDED = ("document", "text")


def rows(connection: sa.Connection) -> Iterator[FlatRow]:
    """Every utterance of the corpus, superseded documents' too, in the order of documents and of speaking.

    Streams: no more than a thousand rows are in memory.
    """
    chosen = (
        sa.select(*(column.label(name) for name, column in _SELECTED.items()))
        .select_from(Utterance)
        .join(Document)
        .outerjoin(Speaker, Utterance.speaker_id == Speaker.id)
        .outerjoin(Meeting, Utterance.meeting_id == Meeting.id)
        .outerjoin(
            DocumentMeeting,
            sa.and_(DocumentMeeting.document_id == Document.id, DocumentMeeting.meeting_id == Meeting.id),
        )
        .outerjoin(EARLIER, Utterance.continues_id == EARLIER.id)
        .order_by(Utterance.document_id, Utterance.position)
    )
    for row in connection.execution_options(yield_per=1000).execute(chosen).mappings():
        flat = {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}
        yield {"citation": f"{row['document']}#char={row['start_char']},{row['end_char']}", **flat}


def typed(row: Mapping[Any, Any], where: str) -> FlatRow:
    """The columns that we know of `row`, empty ones None, numbers as numbers; else `BadInput` at `where`."""
    flat: FlatRow = {name: _typed(name, row.get(name), where) for name in COLUMNS}
    for name in NEEDED:
        if flat[name] is None:
            raise BadInput(f"{where}: the column {name!r} is missing or empty; every utterance needs it")
    return flat


def _typed(name: str, value: Any, where: str) -> Value:
    if value is None or value == "":
        return None
    try:
        if name in INTEGERS:
            return int(value)
        return float(value) if name in DECIMALS else storable(str(value))[0]
    except (TypeError, ValueError, OverflowError):
        raise BadInput(f"{where}: {name} is {value!r}, which is no number") from None
