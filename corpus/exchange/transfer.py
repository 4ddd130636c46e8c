"""Flat rows between a file and a corpus: out whole, and back in, a transaction a document."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, cast, get_args

import sqlalchemy as sa

from corpus.errors import BadInput, CorpusError
from corpus.exchange import Format, format_of, formats
from corpus.exchange.flat import FlatRow, rows
from corpus.exchange.laying import documents, laid
from corpus.models import Build, Document, DocumentMeeting, Meeting, Speaker, Utterance
from corpus.pipeline import READER_VERSION
from corpus.reading.blocks import Layer, cover
from corpus.reading.reading import Person, Reading, Relation, SpeakerKind, UtteranceKind
from corpus.reading.reading import Utterance as Said
from corpus.reading.spans import Span
from corpus.store.database import Database, check_revision, engine, head, is_new, upgrade, writing
from corpus.store.names import slug
from corpus.store.redirects import redirected
from corpus.store.rows import rows_of
from corpus.store.speakers import insert_names
from corpus.store.tallies import recount
from corpus.store.writing import insert_reading, inserted

STANDARD = Path("-")


@dataclass(slots=True)
class Imported:
    """What became of the documents of an import."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = ", ".join(f"{count:,} {status}" for status, count in self.counts.items())
        return told or "no documents in it"


def export_rows(database: Database, target: Path, format_name: str | None = None) -> None:
    """Every utterance is a flat row in the file `target` ("-": standard output).

    A file is whole or not there: it is written beside its place and moved there in the end.
    """
    check_revision(database)
    chosen = _format(target, format_name, "csv")
    with engine(database).connect() as connection, _writable(target) as stream:
        chosen.dump(rows(connection), stream)


def import_rows(database: Database, source: Path, format_name: str | None = None) -> Imported:
    """Every document of the flat rows in the file `source` is in the corpus, laid out as its rows say.

    A document that is there with the same checksum is left alone; one whose key another has, and one whose
    rows contradict each other, is named among the failures.  Raises `BadInput` where the file is malformed:
    the documents before that place are kept.
    """
    bind = engine(database)
    report = Imported()
    chosen = _format(source, format_name, "csv")
    with _readable(source) as stream:
        if is_new(bind):
            upgrade(bind, seeds=False)
        check_revision(bind)
        _import(bind, documents(chosen.load(stream, str(source)), str(source)), str(source), report)
    return report


def _import(bind: sa.Engine, runs: Iterable[list[FlatRow]], name: str, report: Imported) -> None:
    with writing(bind) as connection:
        for run in runs:
            try:
                with connection.begin():
                    report.counts[_take(connection, run, name)] += 1
            except (CorpusError, sa.exc.IntegrityError) as error:
                report.counts["failed"] += 1
                report.failures.append(str(getattr(error, "orig", None) or error))


def _format(path: Path, name: str | None, default: str) -> Format:
    if name is None and path != STANDARD:
        return format_of(path.name)
    return formats()[name or default]


@contextmanager
def _writable(path: Path) -> Iterator[IO[str]]:
    if path == STANDARD:
        yield sys.stdout
        return
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("w", encoding="utf-8", newline="") as stream:
            yield stream
        beside.replace(path)
    except OSError as error:
        raise BadInput(f"{path}: cannot be written: {error.strerror}") from error
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _readable(path: Path) -> Iterator[IO[str]]:
    if path == STANDARD:
        yield sys.stdin
        return
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            yield stream
    except UnicodeDecodeError as error:
        raise BadInput(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except OSError as error:
        raise BadInput(f"{path}: cannot be read: {error.strerror}") from error


def _take(connection: sa.Connection, run: list[FlatRow], name: str) -> str:
    """One document's rows are in the tables; says what became of it."""
    first, where = run[0], f"{name}, document {run[0]['document']!r}"
    text, placed = laid(run, where)
    checksum = str(first["sha256"] or sha256(text.encode()).hexdigest())
    key = str(first["document"])
    there = connection.execute(sa.select(Document.sha256).where(Document.key == key)).first()
    if there is not None:
        if there.sha256 == checksum:
            return "unchanged"
        raise BadInput(f"{where}: another document has this key; remove one of them first")
    reading, keys = _reading(text, placed, where)
    id_ = inserted(connection, sa.insert(Document), _document(first, reading, checksum))
    speakers = {at: _speaker(connection, row, id_) for at, row in enumerate(keys, 1)}
    insert_names(connection, rows_of(reading), speakers)
    insert_reading(connection, reading, id_, speakers)
    _link_meetings(connection, placed, id_)
    recount(connection, [id_])
    connection.execute(sa.insert(Build).values(document_id=id_, **_ledger(checksum)))
    return "imported"


def _reading(text: str, placed: list[FlatRow], where: str) -> tuple[Reading, list[FlatRow]]:
    """The rows as a reading, and for each of its people a row that describes him or her."""
    described = {key: row for row in reversed(placed) if (key := _speaker_key(row))}
    order = {key: at for at, key in enumerate(described)}
    people = tuple(_person(row, where) for row in described.values())
    positions = {row.get("position"): at for at, row in enumerate(placed)}
    said = tuple(_said(row, order, positions, where) for row in placed)
    layers: list[Layer] = [(u.start, u.end, "speech") for u in said if u.kind != "reported"]
    layers += [(u.label.start, u.label.end, "label") for u in said if u.label]
    first = placed[0]
    form, language = str(first["form"] or "imported"), str(first["language"] or "und")
    reading = Reading(text, form, language, cover(text, layers), people, (), said)
    return reading, list(described.values())


def _speaker_key(row: FlatRow) -> str:
    return str(row["speaker_key"] or (slug(str(row["speaker"])) if row["speaker"] else ""))


def _person(row: FlatRow, where: str) -> Person:
    kind = row["speaker_kind"] or "person"
    _one_of(kind, get_args(SpeakerKind), "speaker_kind", where)
    return Person(str(row["speaker"] or row["speaker_key"]), cast(SpeakerKind, kind))


def _said(row: FlatRow, order: dict[str, int], positions: dict[Any, int], where: str) -> Said:
    kind = row["kind"] or "turn"
    _one_of(kind, get_args(UtteranceKind), "kind", where)
    key = _speaker_key(row)
    return Said(
        kind=cast(UtteranceKind, kind),
        start=cast(int, row["start_char"]),
        end=cast(int, row["end_char"]),
        speaker=order[key] if key else None,
        rule=str(row["rule"] or "imported"),
        label=_span(row, "label"),
        cue=_span(row, "cue"),
        delivery=str(row["delivery"] or ""),
        starts_at_s=cast("float | None", row["starts_at_s"]),
        ends_at_s=cast("float | None", row["ends_at_s"]),
        continues=positions.get(row["continues"]) if row["continues"] is not None else None,
    )


def _one_of(value: object, known: tuple[str, ...], column: str, where: str) -> None:
    if value not in known:
        raise BadInput(f"{where}: {column} is {value!r}; it must be one of {', '.join(known)}")


def _span(row: FlatRow, name: str) -> Span | None:
    start, end = row[f"{name}_start_char"], row[f"{name}_end_char"]
    return Span(start, end) if isinstance(start, int) and isinstance(end, int) and start < end else None


def _document(row: FlatRow, reading: Reading, checksum: str) -> dict[str, Any]:
    key = str(row["document"])
    return {
        "key": key,
        "title": row["title"] or key,
        "outlet": row["outlet"],
        "url": row["url"],
        "language": reading.language,
        "form": reading.form,
        "published_on": _day(row["published_on"], f"document {key!r}"),
        "published_precision": row["published_precision"] or ("day" if row["published_on"] else None),
        "rights": row["rights"] or "unknown",
        "filename": row["filename"] or key,
        "sha256": checksum,
        "text": reading.text,
        "reader_version": row["reader_version"] or READER_VERSION,
        "loaded_at": datetime.now(UTC),
    }


def _day(value: object, where: str) -> date | None:
    try:
        return date.fromisoformat(str(value)) if value else None
    except ValueError:
        raise BadInput(f"{where}: {value!r} is no date such as 2013-05-27") from None


def _speaker(connection: sa.Connection, row: FlatRow, document_id: int) -> int:
    """The number of the speaker that the row names, made if there was none of that key."""
    key, kind = _speaker_key(row), row["speaker_kind"] or "person"
    # The key of a speaker who is known in one document only ends in that document's key.
    own = key.partition("_")[2] == row["document"]
    if kind in {"role", "unknown"} and not own:
        key, own = f"{key}_{row['document']}", True
    key = redirected(connection, "speaker", key)
    there = connection.scalar(sa.select(Speaker.id).where(Speaker.key == key))
    if there is not None:
        return int(there)
    values = {"key": key, "name": row["speaker"] or key, "kind": kind, "wikidata": row["wikidata"]}
    return inserted(connection, sa.insert(Speaker), {**values, "document_id": document_id if own else None})


def _link_meetings(connection: sa.Connection, placed: list[FlatRow], document_id: int) -> None:
    """Each utterance has its meeting, and the document is linked to those."""
    said_at: dict[str, list[int]] = {}
    for position, row in enumerate(placed, 1):
        if row["meeting_key"]:
            said_at.setdefault(str(row["meeting_key"]), []).append(position)
    for key, positions in said_at.items():
        row = next(row for row in placed if row["meeting_key"] == key)
        meeting_id = _meeting(connection, row)
        relation = row["relation"] or "report"
        _one_of(relation, get_args(Relation), "relation", f"document {row['document']!r}")
        link = {
            "document_id": document_id,
            "meeting_id": meeting_id,
            "relation": relation,
            "rule": "imported",
        }
        connection.execute(sa.insert(DocumentMeeting).values(**link))
        connection.execute(
            sa.update(Utterance)
            .where(Utterance.document_id == document_id, Utterance.position == sa.bindparam("at"))
            .values(meeting_id=meeting_id),
            [{"at": position} for position in positions],
        )


def _meeting(connection: sa.Connection, row: FlatRow) -> int:
    key = str(row["meeting_key"])
    there = connection.scalar(sa.select(Meeting.id).where(Meeting.key == key))
    if there is not None:
        return int(there)
    values = {
        "key": key,
        "title": row["meeting"] or key,
        "kind": row["meeting_kind"],
        "place": row["place"],
        "country": row["country"],
        "starts_on": _day(row["starts_on"], f"meeting {key!r}"),
        "ends_on": _day(row["ends_on"], f"meeting {key!r}"),
        "precision": row["precision"],
        "source": "catalogue",
    }
    return inserted(connection, sa.insert(Meeting), values)


def _ledger(checksum: str) -> dict[str, Any]:
    return {
        "origin": "user",
        "sha256": checksum,
        "fingerprint": checksum,
        "reader_version": READER_VERSION,
        "revision": head(),
        "facts": {},
        "built_at": datetime.now(UTC),
    }
