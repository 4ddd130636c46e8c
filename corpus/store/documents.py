"""One document: taken in, read again, and what the ledger says of it.

Works inside the caller's transaction and knows no files but bytes.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from pathlib import PurePosixPath
from typing import Literal, NamedTuple

import sqlalchemy as sa

from corpus.intake import page_of
from corpus.models import Base, Build, Document, Speaker
from corpus.pipeline import READER_VERSION, read
from corpus.reading.page import Facts, Mark
from corpus.store.catalogue import Entry
from corpus.store.database import head
from corpus.store.identity import Known, identified, insert_names, insert_roles
from corpus.store.meetings import link
from corpus.store.merging import drop_unused
from corpus.store.names import slug
from corpus.store.outcomes import Outcome
from corpus.store.rows import Row, Rows, rows_of
from corpus.store.writing import clear_reading, insert_marks, insert_reading, inserted, marks_of

_NEWER = Document.__table__.alias("newer")
CURRENT = ~sa.exists().where(_NEWER.c.supersedes_id == Document.id)
"""True for documents that no other supersedes."""

# Built once: a load asks them for every page.
_STORED = (
    sa.select(Document.id, Document.key, Build.origin, Build.facts).outerjoin(Build).where(CURRENT).limit(1)
)
_SAME_BYTES = _STORED.where(Document.sha256 == sa.bindparam("checksum"))
_SAME_FILE = _STORED.where(
    Document.filename == sa.bindparam("filename"), Build.origin == sa.bindparam("origin")
)
_INTO_DOCUMENTS, _INTO_BUILDS = (sa.insert(Base.metadata.tables[name]) for name in ("documents", "builds"))
_OF_KEY = sa.select(Document.id).where(Document.key == sa.bindparam("key"))

LONGEST_TITLE = 200
FACTS = tuple(each.name for each in fields(Facts))


class Stored(NamedTuple):
    """A document's row and the ledger's, as far as they matter here."""

    id: int
    key: str
    origin: str | None
    facts: dict[str, dict[str, str]] | None


@dataclass(frozen=True, slots=True)
class Batch:
    """What is the same for all pages of one load: whose they are, and what the authority knows."""

    origin: Literal["seed", "user"]
    known: Known
    authority: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What was known of a page from outside its text: by the file itself, by the catalogue, and by both."""

    file: Facts
    entry: Entry
    facts: Facts

    @classmethod
    def by(cls, file: Facts, entry: Entry) -> "Told":
        """The catalogue knows better.  A date comes with its own precision."""
        curator = entry.facts()
        merged = {name: getattr(curator, name) or getattr(file, name) for name in FACTS}
        if curator.published_on:
            merged["published_precision"] = curator.published_precision
        return cls(file, entry, Facts(**merged))

    def as_json(self) -> dict[str, dict[str, str]]:
        """For the ledger: what is not empty."""
        file = {name: getattr(self.file, name) for name in FACTS}
        return {
            "file": {name: value for name, value in file.items() if value},
            "catalogue": self.entry.known(),
        }

    @classmethod
    def of_json(cls, kept: dict[str, dict[str, str]]) -> "Told":
        """What `as_json` made."""
        return cls.by(Facts(**kept.get("file", {})), Entry(**kept.get("catalogue", {})))


def take(connection: sa.Connection, batch: Batch, filename: str, data: bytes, entry: Entry | None) -> Outcome:
    """The page is a document, if it was none; read again, if the catalogue says something new of it."""
    checksum = hashlib.sha256(data).hexdigest()
    if there := same_bytes(connection, checksum):
        if (
            entry is None
            or there.origin != batch.origin
            or (there.facts or {}).get("catalogue", {}) == entry.known()
        ):
            return Outcome(filename, "unchanged", there.key)
        return reread_document(connection, batch, there.id, entry)
    page = page_of(data, filename)
    older = same_file(connection, filename, batch.origin)
    told = Told.by(page.facts, entry or Entry())
    rows = _read(page.text, page.marks, told, checksum)
    key = _next_version(connection, older.key) if older else free_key(connection, filename)
    values = {
        **_described(told, rows, filename),
        "key": key,
        "filename": filename,
        "sha256": checksum,
        "text": page.text,
        "loaded_at": datetime.now(UTC),
        "supersedes_id": older.id if older else None,
    }
    id_ = inserted(connection, _INTO_DOCUMENTS, values)
    insert_marks(connection, id_, page.marks)
    _fill(connection, batch, rows, (id_, key), told.entry)
    connection.execute(_INTO_BUILDS, {"document_id": id_, **_ledger(batch, checksum, told)})
    return Outcome(filename, "replaced" if older else "loaded", key)


def reread_document(
    connection: sa.Connection, batch: Batch, document_id: int, entry: Entry | None = None
) -> Outcome:
    """The stored text is read again, by this reader and with what is known now; `entry` None: as before."""
    chosen = sa.select(
        Document.key, Document.filename, Document.text, Document.sha256, Build.facts, Build.origin
    )
    row = connection.execute(chosen.outerjoin(Build).where(Document.id == document_id)).one()
    told = Told.of_json(row.facts or {})
    if entry is not None:
        told = Told.by(told.file, entry)
    rows = _read(row.text, marks_of(connection, document_id), told, row.sha256)
    before = clear_reading(connection, document_id)
    connection.execute(
        sa.update(Document).where(Document.id == document_id).values(**_described(told, rows, row.filename))
    )
    used = _fill(connection, batch, rows, (document_id, row.key), told.entry)
    own = set(connection.scalars(sa.select(Speaker.id).where(Speaker.document_id == document_id)))
    drop_unused(connection, (before | own) - used)
    ledger = _ledger(batch, row.sha256, told) | {"origin": row.origin or batch.origin}
    connection.execute(sa.delete(Build).where(Build.document_id == document_id))
    connection.execute(_INTO_BUILDS, {"document_id": document_id, **ledger})
    return Outcome(row.filename, "reread", row.key)


def fingerprint(checksum: str, entry: Entry, authority: str) -> str:
    """Changes whenever bytes, catalogue entry, authority or reader do."""
    made_of = json.dumps([checksum, entry.known(), authority, READER_VERSION], sort_keys=True)
    return hashlib.sha256(made_of.encode()).hexdigest()


def same_bytes(connection: sa.Connection, checksum: str) -> Stored | None:
    """The current document that was made from these bytes."""
    row = connection.execute(_SAME_BYTES, {"checksum": checksum}).first()
    return Stored(*row) if row else None


def same_file(connection: sa.Connection, filename: str, origin: str) -> Stored | None:
    """The current document that was made from a file of this name."""
    row = connection.execute(_SAME_FILE, {"filename": filename, "origin": origin}).first()
    return Stored(*row) if row else None


def free_key(connection: sa.Connection, filename: str) -> str:
    """The slug of the file's stem; where that is taken, with its folders before it, then with a number."""
    candidates = _keys(filename)
    while True:
        key = next(candidates)
        if connection.scalar(_OF_KEY, {"key": key}) is None:
            return key


def _keys(filename: str) -> Iterator[str]:
    path = PurePosixPath(filename)
    key = slug(path.stem) or "page"
    yield key
    for folder in path.parent.parts[::-1]:
        if before := slug(folder):
            key = f"{before}-{key}"
            yield key
    number = 1
    while True:
        number += 1
        yield f"{key}-{number}"


def _next_version(connection: sa.Connection, key: str) -> str:
    stem = re.sub(r"~\d+$", "", key)
    number = 2
    while connection.scalar(_OF_KEY, {"key": f"{stem}~{number}"}) is not None:
        number += 1
    return f"{stem}~{number}"


def _read(text: str, marks: tuple[Mark, ...], told: Told, checksum: str) -> Rows:
    rows = rows_of(read(text, marks, told.facts))
    rows.doubts.extend(_doubts(told, rows, checksum))
    return rows


def _described(told: Told, rows: Rows, filename: str) -> Row:
    """The columns of a document that a new reading or a new catalogue may change."""
    facts = told.facts
    return {
        "title": facts.title or _printed_title(rows) or PurePosixPath(filename).stem,
        "outlet": facts.outlet or None,
        "url": facts.url or None,
        "language": rows.document["language"] or "und",
        "form": rows.document["form"],
        "rights": told.entry.rights or "unknown",
        "reader_version": READER_VERSION,
        **_publication(told, rows),
    }


def _printed_title(rows: Rows) -> str:
    text = rows.document["text"]
    for block in rows.blocks:
        if block["kind"] == "heading":
            first = text[block["start_char"] : block["end_char"]].split("\n", maxsplit=1)[0]
            return " ".join(first.split())[:LONGEST_TITLE]
    return ""


def _publication(told: Told, rows: Rows) -> Row:
    """When it was published: the catalogue says, else the file, else the page.

    The printed date is the evidence, where it says the same.
    """
    printed = {name: value for name, value in rows.document.items() if name.startswith("published_")}
    facts = told.facts
    if not facts.published_on:
        return printed
    if not _same_date(printed, facts):
        printed = dict.fromkeys(printed)
    return printed | {
        "published_on": date.fromisoformat(facts.published_on),
        "published_precision": facts.published_precision or "day",
        "published_rule": "catalogue" if told.entry.published_on else "file",
    }


def _same_date(printed: Row, facts: Facts) -> bool:
    """True where the page prints the date that is known, as far as both go."""
    if printed["published_on"] is None:
        return False
    length = {"year": 4, "month": 7}
    digits = min(length.get(printed["published_precision"], 10), length.get(facts.published_precision, 10))
    return bool(printed["published_on"].isoformat()[:digits] == facts.published_on[:digits])


def _doubts(told: Told, rows: Rows, checksum: str) -> Iterator[Row]:
    """Where the page and what is known of it from outside disagree."""
    printed, facts = rows.document, told.facts
    if facts.published_on and printed["published_on"] and not _same_date(printed, facts):
        yield {
            "code": "date-disagrees",
            "note": f"the page prints {printed['published_on']}, known is {facts.published_on}, which stands",
            "start_char": printed["published_start_char"],
            "end_char": printed["published_end_char"],
        }
    if told.entry.sha256 and told.entry.sha256 != checksum:
        note = "the catalogue describes a file with another checksum; what it says may be of other words"
        yield {"code": "other-bytes", "note": note, "start_char": 0, "end_char": 0}


def _fill(
    connection: sa.Connection, batch: Batch, rows: Rows, document: tuple[int, str], entry: Entry
) -> set[int]:
    """All that was read is in the tables; the speakers that it speaks of are returned."""
    document_id, key = document
    ids = identified(connection, rows, document_id, key, batch.known)
    insert_names(connection, rows, ids)
    insert_roles(connection, rows, ids, document_id, batch.known)
    linked = link(connection, rows, document_id, entry, ids)
    insert_reading(connection, rows, document_id, ids, linked)
    return set(ids.values())


def _ledger(batch: Batch, checksum: str, told: Told) -> Row:
    return {
        "origin": batch.origin,
        "sha256": checksum,
        "fingerprint": fingerprint(checksum, told.entry, batch.authority),
        "reader_version": READER_VERSION,
        "revision": head(),
        "facts": told.as_json(),
        "built_at": datetime.now(UTC),
    }
