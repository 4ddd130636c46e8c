"""What each kind of correction does to the rows, and how it is taken back.

Each works inside the caller's transaction.  `apply` returns what it replaced, by the document's key or under
"rows", and raises `Unfit` where it does not fit; `revert` puts that back.  What was replaced is JSON.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from corpus.errors import BadInput
from corpus.models import Block, Decision, Document, Meeting, Speaker, Utterance
from corpus.reading.spans import Span
from corpus.store.anchors import Anchor, located
from corpus.store.catalogue import dated
from corpus.store.meeting_merging import merge_meetings, part_meetings
from corpus.store.merging import drop_unused
from corpus.store.names import base_of
from corpus.store.parting import merge_speakers, part_speakers, rejoin_speakers, split_speaker
from corpus.store.redirects import redirected
from corpus.store.speakers import Wanted, numbers_of
from corpus.store.stored import as_json, insert_json
from corpus.store.tallies import recount

Replaced = dict[str, Any]


class Unfit(Exception):
    """The correction does not fit what is there; the message says why."""


@dataclass(frozen=True, slots=True)
class Operation:
    """How a correction is applied and taken back.  Those `of_documents` are replayed after every reading."""

    apply: Callable[[sa.Connection, Any, Any], Replaced]
    revert: Callable[[sa.Connection, Any, Any, Replaced], None]
    of_documents: bool = False


def speaker_of(connection: sa.Connection, key: str) -> int:
    """The number of the speaker of that key, wherever that leads; made if there was none."""
    key = redirected(connection, "speaker", key)
    name = key.partition("_")[0].replace("-", " ").title()
    there = connection.scalar(sa.select(Speaker.id).where(Speaker.key == key))
    return int(there) if there else numbers_of(connection, [Wanted(key, name, "person")])[key].id


def _said_by(connection: sa.Connection, correction: Any, document: Any) -> Replaced:
    span = place_of(correction, document)
    said = list(_utterances(connection, document.id, span))
    if not said:
        raise Unfit("no utterance stands there")
    speaker = speaker_of(connection, correction.value) if correction.value else None
    kept = []
    for row in said:
        if row.rule == "correction" and row.speaker_id == speaker:
            continue
        kept.append([row.id, row.person, row.speaker, row.rule])
        mine = sa.update(Utterance).where(Utterance.id == row.id)
        connection.execute(mine.values(speaker_id=speaker, person=None, rule="correction"))
    recount(connection, [document.id])
    return {"said": kept}


def _said_again(connection: sa.Connection, _correction: Any, document: Any, kept: Replaced) -> None:
    left = set()
    for id_, person, before, rule in kept["said"]:
        row = connection.execute(sa.select(Utterance.speaker_id).where(Utterance.id == id_)).first()
        if row is None:
            continue
        left.add(row.speaker_id)
        decided = sa.select(Decision.other_key).where(
            Decision.document_id == document.id, Decision.person == person, Decision.verdict == "same"
        )
        key = (connection.scalar(decided) if person is not None else None) or before
        speaker = speaker_of(connection, key) if key else None
        mine = sa.update(Utterance).where(Utterance.id == id_)
        connection.execute(mine.values(speaker_id=speaker, person=person, rule=rule))
    recount(connection, [document.id])
    drop_unused(connection, {id_ for id_ in left if id_ is not None})


def _utterances(connection: sa.Connection, document_id: int, span: Span) -> Iterable[Any]:
    """Those whose middle lies in the span; else the one that the span lies in."""
    rows = connection.execute(
        sa.select(
            Utterance.id, Utterance.start_char, Utterance.end_char, Utterance.person, Utterance.rule,
            Utterance.speaker_id, Speaker.key.label("speaker"),
        )
        .outerjoin(Speaker, Speaker.id == Utterance.speaker_id)
        .where(
            Utterance.document_id == document_id,
            Utterance.start_char < span.end,
            Utterance.end_char > span.start,
        )
        .order_by(Utterance.position)
    ).all()  # fmt: skip
    inside = [row for row in rows if span.start <= (row.start_char + row.end_char) / 2 <= span.end]
    return inside or [row for row in rows if row.start_char <= span.start and span.end <= row.end_char]


def place_of(correction: Any, document: Any) -> Span:
    """Where the words of the correction stand in that document."""
    found = located(
        document.text,
        Anchor(
            correction.start_char or 0,
            correction.end_char or 0,
            correction.exact or "",
            correction.prefix or "",
            correction.suffix or "",
        ),
    )
    if found is None:
        raise Unfit("its words do not stand there, or stand there more than once")
    return found


def _not_speech(connection: sa.Connection, correction: Any, document: Any) -> Replaced:
    span = place_of(correction, document)
    chosen = sa.select(Utterance.__table__).where(
        Utterance.document_id == document.id,
        Utterance.start_char < span.end,
        Utterance.end_char > span.start,
    )
    rows = [dict(row) for row in connection.execute(chosen).mappings()]
    blocks = sa.select(Block.__table__).where(Block.document_id == document.id).order_by(Block.position)
    before = [dict(row) for row in connection.execute(blocks).mappings()]
    if any(row["start_char"] < span.start and span.end < row["end_char"] for row in rows):
        raise Unfit("it stands in the middle of an utterance, which cannot be split")
    if not rows and not any(_is_speech(block, span) for block in before):
        return {"utterances": [], "blocks": []}
    for row in rows:
        _cut(connection, row, span, document.text)
    _narrate(connection, document.id, before, span)
    recount(connection, [document.id])
    return {"utterances": [as_json(row) for row in rows], "blocks": [as_json(row) for row in before]}


def _is_speech(block: dict[str, Any], span: Span) -> bool:
    return bool(
        block["kind"] == "speech" and block["start_char"] < span.end and block["end_char"] > span.start
    )


def _cut(connection: sa.Connection, row: dict[str, Any], span: Span, text: str) -> None:
    """What of an utterance lies in the span is no utterance."""
    start, end = row["start_char"], row["end_char"]
    start, end = (start, min(end, span.start)) if start < span.start else (max(start, span.end), end)
    kept = text[start:end]
    start, end = start + len(kept) - len(kept.lstrip()), end - len(kept) + len(kept.rstrip())
    if start >= end:
        connection.execute(
            sa.update(Utterance).where(Utterance.continues_id == row["id"]).values(continues_id=None)
        )
        connection.execute(sa.delete(Utterance).where(Utterance.id == row["id"]))
        return
    words = text[start:end]
    mine = sa.update(Utterance).where(Utterance.id == row["id"])
    connection.execute(mine.values(start_char=start, end_char=end, text=words, words=len(words.split())))


def _narrate(connection: sa.Connection, document_id: int, blocks: list[dict[str, Any]], span: Span) -> None:
    """What of speech lies in the span is narration."""
    made: list[tuple[str, int, int]] = []
    for block in blocks:
        start, end = block["start_char"], block["end_char"]
        if not _is_speech(block, span):
            made.append((block["kind"], start, end))
            continue
        cut = (max(start, span.start), min(end, span.end))
        parts = (("speech", start, cut[0]), ("narration", *cut), ("speech", cut[1], end))
        made += [part for part in parts if part[1] < part[2]]
    connection.execute(sa.delete(Block).where(Block.document_id == document_id))
    connection.execute(
        sa.insert(Block),
        [
            {"document_id": document_id, "position": at, "kind": kind, "start_char": start, "end_char": end}
            for at, (kind, start, end) in enumerate(made, 1)
        ],
    )


def _speech_again(connection: sa.Connection, _correction: Any, document: Any, kept: Replaced) -> None:
    if kept["blocks"]:
        connection.execute(sa.delete(Block).where(Block.document_id == document.id))
        insert_json(connection, Block, kept["blocks"])
    ids = [row["id"] for row in kept["utterances"]]
    connection.execute(sa.delete(Utterance).where(Utterance.id.in_(ids)))
    insert_json(connection, Utterance, kept["utterances"])
    recount(connection, [document.id])


def _column(name: str) -> Operation:
    """A column of the document has the value that is right."""

    def apply(connection: sa.Connection, correction: Any, document: Any) -> Replaced:
        now = getattr(document, name)
        if now == correction.value:
            return {}
        if document.key != base_of(correction.subject) and now != correction.expected:
            raise Unfit(f"the page says {now!r} now, where {correction.expected!r} was corrected")
        connection.execute(
            sa.update(Document).where(Document.id == document.id).values({name: correction.value})
        )
        return {name: now}

    return Operation(apply, _columns_again, of_documents=True)


PUBLICATION = (
    "published_on",
    "published_precision",
    "published_rule",
    "published_start_char",
    "published_end_char",
)


def _published(connection: sa.Connection, correction: Any, document: Any) -> Replaced:
    iso, precision = dated(correction.value, "the date") if correction.value else ("", None)
    on = date.fromisoformat(iso) if iso else None
    if (document.published_on, document.published_rule) == (on, "correction"):
        return {}
    values = {"published_on": on, "published_precision": precision, "published_rule": "correction"}
    values |= {"published_start_char": None, "published_end_char": None}
    connection.execute(sa.update(Document).where(Document.id == document.id).values(**values))
    return as_json({name: getattr(document, name) for name in PUBLICATION})


def _columns_again(connection: sa.Connection, _correction: Any, document: Any, kept: Replaced) -> None:
    if kept:
        values = dict(kept)
        if values.get("published_on"):
            values["published_on"] = date.fromisoformat(values["published_on"])
        connection.execute(sa.update(Document).where(Document.id == document.id).values(**values))


def _meeting_date(connection: sa.Connection, correction: Any, _document: Any) -> Replaced:
    iso, precision = dated(correction.value, "the date")
    key = redirected(connection, "meeting", correction.subject)
    row = connection.execute(sa.select(Meeting).where(Meeting.key == key)).first()
    if row is None:
        raise Unfit(f"there is no meeting {key!r}")
    on = date.fromisoformat(iso)
    if (row.starts_on, row.precision) == (on, precision):
        return {}
    kept = {"starts_on": row.starts_on, "ends_on": row.ends_on, "precision": row.precision}
    ends = row.ends_on if row.ends_on and row.ends_on >= on else None
    mine = sa.update(Meeting).where(Meeting.id == row.id)
    connection.execute(mine.values(starts_on=on, ends_on=ends, precision=precision))
    return {"meeting": as_json(kept)}


def _meeting_date_again(connection: sa.Connection, correction: Any, _document: Any, kept: Replaced) -> None:
    if kept := kept.get("meeting", {}):
        days = {name: kept[name] and date.fromisoformat(kept[name]) for name in ("starts_on", "ends_on")}
        key = redirected(connection, "meeting", correction.subject)
        mine = sa.update(Meeting).where(Meeting.key == key)
        connection.execute(mine.values(**days, precision=kept["precision"]))


def _unfit(work: Callable[..., Replaced]) -> Callable[[sa.Connection, Any, Any], Replaced]:
    """What cannot be done to speakers and meetings is told in the same way."""

    def apply(connection: sa.Connection, correction: Any, _document: Any) -> Replaced:
        try:
            return work(connection, correction)
        except BadInput as error:
            raise Unfit(str(error)) from error

    return apply


def _plain(work: Callable[..., None]) -> Callable[[sa.Connection, Any, Any, Replaced], None]:
    def revert(connection: sa.Connection, correction: Any, _document: Any, kept: Replaced) -> None:
        work(connection, correction, kept)

    return revert


OPERATIONS: dict[str, Operation] = {
    "said-by": Operation(_said_by, _said_again, of_documents=True),
    "not-speech": Operation(_not_speech, _speech_again, of_documents=True),
    "title": _column("title"),
    "url": _column("url"),
    "published-on": Operation(_published, _columns_again, of_documents=True),
    "meeting-date": Operation(_meeting_date, _meeting_date_again),
    "same-speaker": Operation(_unfit(merge_speakers), _plain(part_speakers)),
    "other-speaker": Operation(_unfit(split_speaker), _plain(rejoin_speakers)),
    "same-meeting": Operation(_unfit(merge_meetings), _plain(part_meetings)),
}
