"""Which documents are there: by their bytes, by the names of their files; and how to read one again."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa

from corpus.models import Build, Document
from corpus.reading.page import Page
from corpus.store.asked import answers
from corpus.store.catalogue import Entry
from corpus.store.documents import Told, Work
from corpus.store.outcomes import Outcome, Status
from corpus.store.writing import marks_of

_NEWER = Document.__table__.alias("newer")
CURRENT = ~sa.exists().where(_NEWER.c.supersedes_id == Document.id)
"""True for documents that no other supersedes."""

_CURRENT_BY = """
SELECT d.id, d.key, d.filename, d.sha256, b.origin, b.facts
FROM asked JOIN documents d ON d.{column} = asked.value LEFT JOIN builds b ON b.document_id = d.id
WHERE NOT EXISTS (SELECT 1 FROM documents newer WHERE newer.supersedes_id = d.id)
"""
_BY_CHECKSUM, _BY_FILENAME = (_CURRENT_BY.format(column=name) for name in ("sha256", "filename"))


class Stored(NamedTuple):
    """A document's row and the ledger's, as far as they matter here; `facts` as the driver gives them."""

    id: int
    key: str
    filename: str
    sha256: str
    origin: str | None
    facts: Any

    def is_news(self, entry: Entry | None, origin: str) -> bool:
        """True for an entry of its owner's catalogue other than that with which the document was read."""
        if entry is None or self.origin != origin:
            return False
        facts = json.loads(self.facts) if isinstance(self.facts, str) else self.facts or {}
        return bool(facts.get("catalogue", {}) != entry.known())


def same_bytes(connection: sa.Connection, checksums: Iterable[str]) -> dict[str, Stored]:
    """The current documents that were made from these bytes, by checksum."""
    found: dict[str, Stored] = {}
    for row in _current(connection, _BY_CHECKSUM, checksums):
        found.setdefault(row.sha256, row)
    return found


def same_files(connection: sa.Connection, filenames: Iterable[str], origin: str) -> dict[str, Stored]:
    """The current documents of that origin that were made from files of these names, by name."""
    rows = _current(connection, _BY_FILENAME, filenames)
    return {row.filename: row for row in rows if row.origin == origin}


def work_again(connection: sa.Connection, document_id: int, entry: Entry | None = None) -> Work:
    """What there is to do to read a document again; with what its `entry` says now, or as before if None."""
    row = connection.execute(
        sa.select(Document.key, Document.filename, Document.text, Document.sha256, Build.facts)
        .outerjoin(Build)
        .where(Document.id == document_id)
    ).one()
    told = Told.of_json(row.facts or {})
    page = Page(row.text, marks_of(connection, document_id), told.file)
    entry = told.entry if entry is None else entry
    return Work(row.filename, row.sha256, entry, stored=page, document_id=document_id, key=row.key)


def already(filename: str, size: int, same: Stored) -> Outcome:
    """What became of a page whose bytes are there."""
    status: Status = "unchanged" if same.filename == filename else "duplicate"
    return Outcome(filename, status, same.key, size=size)


def _current(connection: sa.Connection, query: str, values: Iterable[str]) -> list[Stored]:
    # Sorted here: asked to, SQLite would go through all documents by their number.
    return sorted(
        (Stored(*row) for row in answers(connection, "value", query, zip(sorted(set(values))))),
        key=lambda row: row.id,
    )
