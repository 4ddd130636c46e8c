"""Two speakers made one by somebody, or one made two, and all of that taken back.

People of pages follow by their decisions; words and mentions that hang on none ("loose": imported, or
corrected by hand) are remembered by number.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from corpus.errors import BadInput
from corpus.models import (
    Attendance,
    Decision,
    Document,
    Mention,
    Speaker,
    SpeakerName,
    SpeakerRole,
    Utterance,
)
from corpus.store.known import known_speakers
from corpus.store.merging import drop_unused, merge
from corpus.store.moving import decided, final_keys, rehouse, renew_names
from corpus.store.names import base_of
from corpus.store.redirects import redirect, redirected, withdraw
from corpus.store.speakers import Wanted, numbers_of, pieces
from corpus.store.stored import kept_rows, put_back
from corpus.store.tallies import recount, recount_said_by

LOOSE = (Utterance, Mention)


def merge_speakers(connection: sa.Connection, correction: Any) -> dict[str, Any]:
    """The speaker `subject` is the speaker `value`: its address leads there and its row is gone."""
    into = redirected(connection, "speaker", correction.value)
    other, one = _speaker(connection, correction.subject), _speaker(connection, into)
    if other.id == one.id:
        raise BadInput(f"{correction.subject!r} and {correction.value!r} are one speaker already")
    kept = {
        "speaker": kept_rows(connection, Speaker, Speaker.id == other.id),
        "names": kept_rows(connection, SpeakerName, SpeakerName.speaker_id == other.id),
        "roles": kept_rows(connection, SpeakerRole, SpeakerRole.speaker_id == other.id),
        "attendances": kept_rows(connection, Attendance, Attendance.speaker_id == other.id),
        "loose": {model.__tablename__: _loose(connection, model, other.id) for model in LOOSE},
        "document_id": one.document_id,
    }
    told = sa.select(Utterance.document_id).where(Utterance.speaker_id == other.id).distinct()
    documents = list(connection.scalars(told))
    mine = sa.update(Decision).where(Decision.other_key == other.key, Decision.verdict == "same")
    connection.execute(mine.values(other_key=one.key, other_name=one.name, decided_by=correction.author))
    merge(connection, other.id, one.id)
    if one.kind in {"person", "organisation"}:
        connection.execute(sa.update(Speaker).where(Speaker.id == one.id).values(document_id=None))
    redirect(connection, "speaker", other.key, one.key, "correction")
    renew_names(connection, [one.id])
    recount(connection, documents)
    return kept


def part_speakers(connection: sa.Connection, correction: Any, kept: dict[str, Any]) -> None:
    """The speaker that was merged is there again: number, key, names, and all that was said of it."""
    into = redirected(connection, "speaker", correction.value)
    one = _speaker(connection, into)
    withdraw(connection, "speaker", correction.subject)
    put_back(connection, Speaker, kept["speaker"])
    for model, name in ((SpeakerName, "names"), (SpeakerRole, "roles"), (Attendance, "attendances")):
        put_back(connection, model, _standing(connection, model, kept[name]))
    connection.execute(sa.update(Speaker).where(Speaker.id == one.id).values(document_id=kept["document_id"]))
    (row,) = kept["speaker"]
    for loose in LOOSE:
        _give(connection, loose, kept["loose"][loose.__tablename__], row["id"])
    _reconsider(connection, [into], "rule")
    renew_names(connection, [one.id, row["id"]])
    recount_said_by(connection, [one.id, row["id"]])


def split_speaker(connection: sa.Connection, correction: Any) -> dict[str, Any]:
    """In the `documents` the speaker `subject` is another, of the key `value`; its state makes it so."""
    key = redirected(connection, "speaker", correction.subject)
    one = _speaker(connection, key)
    documents = _versions(connection, correction.documents or ())
    if not documents:
        raise BadInput(f"none of the documents {', '.join(correction.documents or ())} is there")
    made = numbers_of(connection, [Wanted(correction.value, one.name, one.kind)])[correction.value]
    loose = {
        model.__tablename__: _loose(connection, model, one.id, model.document_id.in_(documents))
        for model in LOOSE
    }
    for model in LOOSE:
        _give(connection, model, loose[model.__tablename__], made.id)
    _reconsider(connection, [key], correction.author)
    renew_names(connection, [made.id])
    recount(connection, documents)
    return {"loose": loose}


def rejoin_speakers(connection: sa.Connection, correction: Any, kept: dict[str, Any]) -> None:
    """The two are one again; the one that was made goes, unless something else is said of it."""
    one = _speaker(connection, redirected(connection, "speaker", correction.subject))
    made = _speaker(connection, redirected(connection, "speaker", correction.value))
    for model in LOOSE:
        _give(connection, model, kept["loose"][model.__tablename__], one.id)
    _reconsider(connection, [made.key], "rule")
    recount_said_by(connection, [one.id, made.id])
    drop_unused(connection, {made.id})
    renew_names(connection, [one.id])


def _reconsider(connection: sa.Connection, keys: Sequence[str], author: str) -> None:
    """People of pages with these speakers are with whom rules and corrections say now."""
    rows = list(connection.execute(decided().where(Decision.other_key.in_(keys))))
    finals = final_keys(connection, ((row.ruled_key, row.document) for row in rows))
    moves = []
    for row in rows:
        final = finals.get((row.ruled_key, row.document), row.ruled_key)
        if final != row.other_key:
            moves.append((row, final))
            by = "rule" if final == row.ruled_key else author
            mine = sa.update(Decision).where(Decision.id == row.id)
            connection.execute(mine.values(other_key=final, decided_by=by))
    rehouse(connection, moves, known_speakers(connection), may_rename=False)


def _speaker(connection: sa.Connection, key: str) -> Any:
    row = connection.execute(sa.select(Speaker.__table__).where(Speaker.key == key)).first()
    if row is None:
        raise BadInput(f"there is no speaker {key!r}; `corpus search` and the table speakers show the keys")
    return row


def _loose(connection: sa.Connection, model: Any, speaker: int, *where: sa.ColumnElement[bool]) -> list[int]:
    hangs = sa.exists().where(
        Decision.document_id == model.document_id,
        Decision.person == model.person,
        Decision.kind == "speaker",
        Decision.verdict == "same",
    )
    chosen = sa.select(model.id).where(model.speaker_id == speaker, ~hangs, *where)
    return list(connection.scalars(chosen.order_by(model.id)))


def _give(connection: sa.Connection, model: Any, ids: Iterable[int], speaker: int) -> None:
    for some in pieces(ids):
        connection.execute(sa.update(model).where(model.id.in_(some)).values(speaker_id=speaker))


def _standing(connection: sa.Connection, model: Any, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those rows whose document or meeting is still there, and that a later reading did not make anew."""
    fresh = {row["id"] for row in rows} - set(
        connection.scalars(sa.select(model.id).where(model.id.in_([row["id"] for row in rows])))
    )
    if model is SpeakerName:
        return rows
    return [
        row
        for row in rows
        if row["id"] not in fresh
        or ("document_id" in row and row["document_id"] is None)
        or "meeting_id" in row
    ]


def _versions(connection: sa.Connection, keys: Iterable[str]) -> list[int]:
    """The documents of these keys, in all their versions."""
    found: list[int] = []
    for key in keys:
        base = base_of(key)
        chosen = sa.select(Document.id).where(sa.or_(Document.key == base, Document.key.like(f"{base}~%")))
        found += connection.scalars(chosen)
    return found
