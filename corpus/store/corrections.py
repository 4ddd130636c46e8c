"""What people put right: made, replayed after every reading, listed, taken back.

A correction that no longer fits is a conflict, shown and kept; one that is taken back stays for the record.
Taking one back undoes those that came after it on the same thing first, and does them again.
"""

import getpass
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from corpus.errors import BadInput, Conflict
from corpus.models import Correction, Document, Meeting, Speaker
from corpus.store.anchors import anchored
from corpus.store.correcting import OPERATIONS, Unfit
from corpus.store.database import Database, check_revision, engine, writing
from corpus.store.driver import fetched
from corpus.store.names import base_of

_SPAN = ("start_char", "end_char", "exact", "prefix", "suffix")
_ANY = "SELECT 1 FROM corrections LIMIT 1"
FIELDS = ("operation", "subject", *_SPAN, "expected", "value", "documents", "author", "made_at", "reason")
"""What a correction says, whatever became of it."""
NEED_VALUE = frozenset(OPERATIONS) - {"not-speech", "said-by", "url", "published-on"}


@dataclass(frozen=True, slots=True)
class Made:
    """A correction as it stands: its key, what it says, and what became of it."""

    key: str
    operation: str
    subject: str
    value: str | None
    state: str
    note: str | None
    author: str
    made_at: datetime
    reason: str | None

    def __str__(self) -> str:
        right = "" if self.value is None else f" → {self.value}"
        note = f" ({self.note})" if self.note else ""
        return f"{self.key}  {self.state}  {self.operation}  {self.subject}{right}{note}"


def correct(
    database: Database | None,
    operation: str,
    subject: str,
    value: str | None = None,
    *,
    span: tuple[int, int] | None = None,
    documents: Sequence[str] = (),
    author: str | None = None,
    reason: str | None = None,
) -> Made:
    """The correction is made, and applied at once.

    `subject` is the key of the document, speaker or meeting, `value` what is right, `span` the words that a
    correction of words is about.  Raises `BadInput` where there is nothing to correct, and changes nothing.
    """
    check_revision(engine(database))
    with writing(database) as connection, connection.begin():
        told = _told(connection, operation, subject, value, span)
        made_at = datetime.now(UTC)
        told |= {"documents": list(documents) or None, "author": author or _me(), "reason": reason}
        id_ = _enter(connection, {**told, "made_at": made_at}, "user")
        row = _row(connection, id_)
        _apply(connection, row, _targets(connection, row))
        made = _made(_row(connection, id_))
        if made.state == "conflict":
            raise BadInput(f"{operation} {subject}: {made.note}")
        return made


def corrections(database: Database | None) -> list[Made]:
    """Every correction, in the order in which they were made."""
    check_revision(engine(database))
    with engine(database).connect() as connection:
        return [_made(row) for row in _rows(connection)]


def undo(database: Database | None, key: str, *, author: str | None = None) -> Made:
    """What the correction of that key changed is as it was; others that came later still hold."""
    check_revision(engine(database))
    with writing(database) as connection, connection.begin():
        row = connection.execute(sa.select(Correction.__table__).where(Correction.key == key)).first()
        if row is None:
            raise BadInput(f"there is no correction {key!r}; `corpus correct list` shows the keys")
        if row.state == "undone":
            raise Conflict(f"{key} was taken back before ({row.note})")
        _take_back(connection, row, f"by {author or _me()} at {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")
        return _made(_row(connection, row.id))


def replay(connection: sa.Connection, documents: Iterable[int] | None = None) -> None:
    """What was corrected holds again after these documents, by number, were read; None: after anything."""
    if not fetched(connection, _ANY):
        return
    keys: set[str] | None = None
    if documents is not None:
        read = sa.select(Document.key).where(Document.id.in_(list(documents)))
        keys = set(connection.scalars(read))
    for row in _rows(connection):
        if row.state == "undone":
            continue
        of_documents = OPERATIONS[row.operation].of_documents
        if of_documents:
            targets = [t for t in _targets(connection, row) if keys is None or t.key in keys]
            if targets:
                _apply(connection, row, targets)
        elif row.state == "conflict" or _is_back(connection, row):
            _apply(connection, row, [None])


def take_in(connection: sa.Connection, told: Iterable[dict[str, Any]], origin: str) -> list[Made]:
    """These corrections, as a file has them, are made; those that are there stay as they are."""
    made = []
    for fields in told:
        there = connection.scalar(sa.select(Correction.id).where(Correction.key == key_of(fields)))
        if there is None:
            row = _row(connection, _enter(connection, fields, origin))
            _apply(connection, row, _targets(connection, row))
            made.append(_made(_row(connection, row.id)))
    return made


def retract(connection: sa.Connection, keep: set[str]) -> None:
    """The seeds' corrections but those to `keep` are taken back and gone."""
    for row in reversed(_rows(connection)):
        if row.origin == "seed" and row.key not in keep:
            if row.state != "undone":
                _take_back(connection, row, "no longer in the file")
            connection.execute(sa.delete(Correction).where(Correction.id == row.id))


def key_of(fields: dict[str, Any]) -> str:
    """The same for the same correction, wherever it is."""
    told = {name: fields.get(name) for name in FIELDS}
    told["made_at"] = fields["made_at"].astimezone(UTC).isoformat()
    return "c-" + hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:12]


def _me() -> str:
    try:
        return os.environ.get("CORPUS_AUTHOR") or getpass.getuser()
    except (KeyError, OSError):
        return "somebody"


def _told(
    connection: sa.Connection, operation: str, subject: str, value: str | None, span: tuple[int, int] | None
) -> dict[str, Any]:
    """What the correction says, with what is there now."""
    if operation not in OPERATIONS:
        raise BadInput(f"{operation!r} is no kind of correction; there are {', '.join(sorted(OPERATIONS))}")
    if operation in NEED_VALUE and not value:
        raise BadInput(f"{operation} {subject}: what is right is missing")
    told: dict[str, Any] = {"operation": operation, "subject": subject, "value": value}
    if not OPERATIONS[operation].of_documents:
        return told | {"expected": _shown(connection, operation, subject)}
    document = connection.execute(sa.select(Document.__table__).where(Document.key == subject)).first()
    if document is None:
        raise BadInput(f"there is no document {subject!r}; `corpus search` shows the keys of documents")
    if operation in {"said-by", "not-speech"}:
        start, end = span or (0, 0)
        if not 0 <= start < end <= len(document.text):
            raise BadInput(
                f"{subject}: characters {start} to {end} are no part of a text of {len(document.text)}"
            )
        anchor = anchored(document.text, start, end)
        return told | dict(
            zip(_SPAN, (anchor.start, anchor.end, anchor.exact, anchor.prefix, anchor.suffix), strict=True)
        )
    now = getattr(document, operation.replace("-", "_"))
    return told | {"expected": None if now is None else str(now)}


def _shown(connection: sa.Connection, operation: str, subject: str) -> str | None:
    if operation == "meeting-date":
        on = connection.scalar(sa.select(Meeting.starts_on).where(Meeting.key == subject))
        return on.isoformat() if on else None
    model: Any = Meeting if operation == "same-meeting" else Speaker
    name = model.title if model is Meeting else model.name
    return connection.scalar(sa.select(name).where(model.key == subject))


def _enter(connection: sa.Connection, fields: dict[str, Any], origin: str) -> int:
    values = {name: fields.get(name) for name in FIELDS}
    made = connection.execute(
        sa.insert(Correction).values(**values, key=key_of(fields), origin=origin, state="applied")
    ).inserted_primary_key
    return int(made[0]) if made else 0


def _rows(connection: sa.Connection) -> Sequence[Any]:
    return connection.execute(
        sa.select(Correction.__table__).order_by(Correction.made_at, Correction.id)
    ).all()


def _row(connection: sa.Connection, id_: int) -> Any:
    return connection.execute(sa.select(Correction.__table__).where(Correction.id == id_)).one()


def _made(row: Any) -> Made:
    made_at = row.made_at.replace(tzinfo=UTC) if row.made_at.tzinfo is None else row.made_at
    return Made(
        row.key, row.operation, row.subject, row.value, row.state, row.note, row.author, made_at, row.reason
    )


def _targets(connection: sa.Connection, row: Any) -> list[Any]:
    """The versions of the document that a correction is about, the newest last; [None] where about none."""
    if not OPERATIONS[row.operation].of_documents:
        return [None]
    base = base_of(row.subject)
    versions = sa.or_(Document.key == base, Document.key.like(f"{base}~%"))
    return list(connection.execute(sa.select(Document.__table__).where(versions).order_by(Document.id)))


def _apply(connection: sa.Connection, row: Any, targets: Sequence[Any]) -> None:
    """The correction holds in these documents; where the newest does not fit, it is a conflict."""
    replaced = dict(row.replaced or {})
    _state(connection, row, "applied", None, replaced)
    note = None if targets else f"there is no document {row.subject!r}"
    for target in targets:
        note = None
        at = target.key if target is not None else "rows"
        try:
            with connection.begin_nested():
                kept = OPERATIONS[row.operation].apply(connection, row, target)
        except Unfit as error:
            note = str(error)
            continue
        if any(kept.values()) or at not in replaced:
            replaced[at] = kept
    _state(connection, row, "conflict" if note else "applied", note, replaced)


def _revert(connection: sa.Connection, row: Any, state: str, note: str) -> None:
    _state(connection, row, state, note, None)
    for target in _targets(connection, row):
        at = target.key if target is not None else "rows"
        if kept := (row.replaced or {}).get(at):
            OPERATIONS[row.operation].revert(connection, row, target, kept)


def _take_back(connection: sa.Connection, row: Any, note: str) -> None:
    """The correction is undone; those on the same thing that came after it still hold."""
    later = [each for each in _rows(connection) if _after(each, row) and _touch(each, row)]
    for each in reversed(later):
        _revert(connection, each, "conflict", "waits for another")
    _revert(connection, row, "undone", note)
    for each in later:
        again = _row(connection, each.id)
        _apply(connection, again, _targets(connection, again))


def _state(
    connection: sa.Connection, row: Any, state: str, note: str | None, replaced: dict[str, Any] | None
) -> None:
    mine = sa.update(Correction).where(Correction.id == row.id)
    connection.execute(mine.values(state=state, note=note, replaced=replaced or sa.null()))


def _after(each: Any, row: Any) -> bool:
    return each.state == "applied" and (each.made_at, each.id) > (row.made_at, row.id)


def _touch(one: Any, other: Any) -> bool:
    """Whether two corrections are about one thing: a document, or speakers or meetings that both name."""
    return bool(set(_names(one)) & set(_names(other)))


def _names(row: Any) -> Iterator[str]:
    if OPERATIONS[row.operation].of_documents:
        yield base_of(row.subject)
        return
    yield row.subject
    if row.operation != "meeting-date" and row.value:
        yield row.value


def _is_back(connection: sa.Connection, row: Any) -> bool:
    """Whether somebody or a meeting that was merged, or a date that was put right, is as it was before."""
    if row.operation == "meeting-date":
        return True
    if row.operation not in {"same-speaker", "same-meeting"}:
        return False
    model: Any = Meeting if row.operation == "same-meeting" else Speaker
    return connection.scalar(sa.select(model.id).where(model.key == row.subject)) is not None
