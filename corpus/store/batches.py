"""Documents into the tables, many at a time: keyed, recognised, linked, written, entered in the ledger.

Works inside the caller's transaction.  A batch that fails is taken apart until the page that fails stands
alone: it leaves no trace and the others are there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from corpus.models import Base, Build, Document, Speaker, Utterance
from corpus.reading.page import Page
from corpus.store.catalogue import Entry
from corpus.store.corrections import replay
from corpus.store.database import cause, head
from corpus.store.documents import Ready, Told, Work, fingerprint, ready
from corpus.store.identity import PageOf, recognised
from corpus.store.known import Known
from corpus.store.meetings import link
from corpus.store.merging import drop_unused
from corpus.store.moving import renew_names
from corpus.store.names import slug
from corpus.store.outcomes import Outcome, Status
from corpus.store.packing import DOUBT, UTTERANCE, column
from corpus.store.rows import Row
from corpus.store.writing import Gathered, clear_readings, drawn, marks_of

_NEWER = Document.__table__.alias("newer")
CURRENT = ~sa.exists().where(_NEWER.c.supersedes_id == Document.id)
"""True for documents that no other supersedes."""

_STORED = (
    sa.select(Document.id, Document.key, Document.filename, Document.sha256, Build.origin, Build.facts)
    .outerjoin(Build)
    .where(CURRENT)
)
# Made once: for a page or two, to make a statement costs more than to run it.
_SOME: sa.BindParameter[str] = sa.bindparam("some", expanding=True)
_STORED_BY = {
    "sha256": _STORED.where(Document.sha256.in_(_SOME)),
    "filename": _STORED.where(Document.filename.in_(_SOME)),
}
_KEYS_AMONG = sa.select(Document.key).where(Document.key.in_(_SOME))
_INTO_DOCUMENTS, _INTO_BUILDS = (sa.insert(Base.metadata.tables[name]) for name in ("documents", "builds"))
_AT_ONCE = 500  # values in one statement


class Stored(NamedTuple):
    """A document's row and the ledger's, as far as they matter here."""

    id: int
    key: str
    filename: str
    sha256: str
    origin: str | None
    facts: dict[str, dict[str, str]] | None

    def is_news(self, entry: Entry | None, origin: str) -> bool:
        """True for an entry of its owner's catalogue other than that with which the document was read."""
        if entry is None or self.origin != origin:
            return False
        return (self.facts or {}).get("catalogue", {}) != entry.known()


@dataclass(frozen=True, slots=True)
class Batch:
    """What is the same for all pages of one load: whose they are, and what the authority knows."""

    origin: Literal["seed", "user"]
    known: Known
    authority: str = ""
    numbers: dict[str, int] = field(default_factory=dict)  # the last number behind a key that many pages want


@dataclass(frozen=True, slots=True)
class Placed:
    """A page and the document that it is: a new one, or one that is read again."""

    page: Ready
    id: int
    key: str
    supersedes: int | None = None

    @property
    def is_new(self) -> bool:
        """True where the document was not there before."""
        return self.page.work.document_id is None

    def outcome(self) -> Outcome:
        """What became of the page."""
        status: Status = "loaded" if self.supersedes is None else "replaced"
        work, doubts = self.page.work, tuple(column(self.page.packed.doubts, DOUBT, "code"))
        if not self.is_new:
            status = "reread"
        return Outcome(work.filename, status, self.key, doubts=doubts, size=work.size)


def stored(connection: sa.Connection, batch: Batch, pages: Sequence[Ready]) -> list[Outcome]:
    """All the pages are documents; says what became of each.  Only a database that fails raises."""
    numbers = dict(batch.numbers)
    savepoint = connection.begin_nested()
    try:
        done = _stored(connection, batch, pages)
        savepoint.commit()
    except (sa.exc.OperationalError, sa.exc.InternalError):
        raise  # the database has undone the whole transaction
    except Exception as error:  # one page must not keep the others out
        savepoint.rollback()
        if len(pages) == 1:
            return [_failed(pages[0], error)]
    else:
        return done
    batch.numbers.clear()
    batch.numbers.update(numbers)
    half = len(pages) // 2
    return stored(connection, batch, pages[:half]) + stored(connection, batch, pages[half:])


def same_bytes(connection: sa.Connection, checksums: Iterable[str]) -> dict[str, Stored]:
    """The current documents that were made from these bytes, by checksum."""
    found: dict[str, Stored] = {}
    for row in _among(connection, "sha256", checksums):
        found.setdefault(row.sha256, row)
    return found


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


def _failed(page: Ready, error: Exception) -> Outcome:
    name = page.work.filename
    if isinstance(error, sa.exc.DBAPIError):
        reason = f"{name}: the database refuses a row: {cause(error)}"
    else:
        reason = f"{name}: {type(error).__name__}: {error}"
    return Outcome(name, "failed", reason=reason, size=page.work.size)


def _stored(connection: sa.Connection, batch: Batch, pages: Sequence[Ready]) -> list[Outcome]:
    placed: list[Placed] = []
    outcomes: list[Outcome] = []
    for each in _placed(connection, batch, pages):
        outcomes.append(each if isinstance(each, Outcome) else each.outcome())
        if isinstance(each, Placed):
            placed.append(each)
    again = [each for each in placed if not each.is_new]
    before = clear_readings(connection, (each.id for each in again)) if again else set()
    _insert_documents(connection, [each for each in placed if each.is_new])
    for each in again:
        described = sa.update(Document).where(Document.id == each.id)
        connection.execute(described.values(**each.page.document))
    used = _fill(connection, batch, placed)
    if again:
        own = sa.select(Speaker.id).where(Speaker.document_id.in_([each.id for each in again]))
        drop_unused(connection, (before | set(connection.scalars(own))) - used)
        renew_names(connection, before)
    _enter(connection, batch, placed)
    replay(connection, [each.id for each in placed])
    return outcomes


def _placed(connection: sa.Connection, batch: Batch, pages: Sequence[Ready]) -> Iterator[Placed | Outcome]:
    """Which document each page is, in order; pages of the same load count for those behind them."""
    new = [page for page in pages if page.work.document_id is None and not page.reason]
    there = same_bytes(connection, {page.work.checksum for page in new})
    older = {
        row.filename: row
        for row in _among(connection, "filename", {page.work.filename for page in new})
        if row.origin == batch.origin
    }
    ids = iter(drawn(connection, Document, len(new))) if new else iter(())
    keys = Keys(connection, batch, [page.work.filename for page in new])
    for page in pages:
        work = page.work
        if page.reason:
            yield Outcome(work.filename, "failed", reason=page.reason, size=work.size)
        elif work.document_id is not None:
            yield Placed(page, work.document_id, work.key)
        elif same := there.get(work.checksum):
            yield _known(connection, batch, page, same)
        else:
            before = older.get(work.filename)
            key = keys.next_version(before.key) if before else keys.free(work.filename)
            made = Placed(page, next(ids), key, before.id if before else None)
            if before:
                there.pop(before.sha256, None)
            row = Stored(made.id, key, work.filename, work.checksum, batch.origin, page.facts)
            there[work.checksum] = older[work.filename] = row
            yield made


def _known(connection: sa.Connection, batch: Batch, page: Ready, same: Stored) -> Placed | Outcome:
    """A page whose bytes are there already; read again where its catalogue says something new of it."""
    work = page.work
    if same.is_news(work.entry, batch.origin):
        return Placed(ready(work_again(connection, same.id, work.entry)), same.id, same.key)
    return already(work.filename, work.size, same)


def already(filename: str, size: int, same: Stored) -> Outcome:
    """What became of a page whose bytes are there."""
    status: Status = "unchanged" if same.filename == filename else "duplicate"
    return Outcome(filename, status, same.key, size=size)


class Keys:
    """Keys for new documents: none is given twice."""

    def __init__(self, connection: sa.Connection, batch: Batch, filenames: Iterable[str]) -> None:
        self._connection, self._last = connection, batch.numbers
        self._given: set[str] = set()
        wanted = {next(_keys(filename)) for filename in filenames}
        self._asked = wanted
        self._taken = {
            key for some in _pieces(wanted) for key in connection.scalars(_KEYS_AMONG, {"some": some})
        }

    def free(self, filename: str) -> str:
        """The slug of the file's stem; where that is taken, with folders before it, then with a number."""
        key = ""
        for key in _keys(filename):
            if self._is_free(key):
                return self._give(key)
        return self._numbered(key, "-")

    def next_version(self, key: str) -> str:
        """The key of a document that supersedes the one of that key."""
        return self._numbered(re.sub(r"~\d+$", "", key), "~")

    def _numbered(self, stem: str, sign: str) -> str:
        number = self._last.get(f"{stem}{sign}", 1)
        while True:
            number += 1
            if self._is_free(key := f"{stem}{sign}{number}"):
                self._last[f"{stem}{sign}"] = number
                return self._give(key)

    def _is_free(self, key: str) -> bool:
        if key in self._given or key in self._taken:
            return False
        if key in self._asked:
            return True
        return self._connection.scalar(sa.select(Document.id).where(Document.key == key)) is None

    def _give(self, key: str) -> str:
        self._given.add(key)
        return key


def _keys(filename: str) -> Iterator[str]:
    path = PurePosixPath(filename)
    key = slug(path.stem) or "page"
    yield key
    for folder in path.parent.parts[::-1]:
        if before := slug(folder):
            key = f"{before}-{key}"
            yield key


def _insert_documents(connection: sa.Connection, placed: list[Placed]) -> None:
    now = datetime.now(UTC)
    rows = [
        {
            **each.page.document,
            "id": each.id,
            "key": each.key,
            "filename": each.page.work.filename,
            "sha256": each.page.work.checksum,
            "text": each.page.text,
            "loaded_at": now,
            "supersedes_id": each.supersedes,
        }
        for each in placed
    ]
    if rows:
        connection.execute(_INTO_DOCUMENTS, rows)


def _fill(connection: sa.Connection, batch: Batch, placed: list[Placed]) -> set[int]:
    """All that was read is in the tables; the speakers that it speaks of are returned."""
    gathered = Gathered()
    used: set[int] = set()
    counts = [len(column(each.page.packed.utterances, UTTERANCE, "id")) for each in placed]
    first = drawn(connection, Utterance, sum(counts)).start if any(counts) else 0
    people = recognised(connection, [_people_of(each) for each in placed], batch.known)
    for each, ids, count in zip(placed, people, counts, strict=True):
        page = each.page
        linked = link(connection, page.rows, each.id, page.work.entry or Entry(), ids)
        packed = page.packed if each.is_new else replace(page.packed, marks=[])
        gathered.add(packed, each.id, first, ids, linked)
        first += count
        used.update(ids.values())
    gathered.write(connection)
    return used


def _people_of(placed: Placed) -> PageOf:
    page = placed.page
    entry = page.work.entry or Entry()
    on = page.document["published_on"]
    return PageOf(page.rows, placed.id, placed.key, on, entry.meeting, is_new=placed.is_new)


def _enter(connection: sa.Connection, batch: Batch, placed: list[Placed]) -> None:
    """The ledger says how each document was made; one that was there stays whose it was."""
    if not placed:
        return
    again = [each.id for each in placed if not each.is_new]
    whose: dict[int, Any] = {}
    if again:
        there = sa.select(Build.document_id, Build.origin).where(Build.document_id.in_(again))
        whose = {row.document_id: row.origin for row in connection.execute(there)}
        connection.execute(sa.delete(Build).where(Build.document_id.in_(again)))
    connection.execute(_INTO_BUILDS, [_ledger(batch, each, whose.get(each.id)) for each in placed])


def _ledger(batch: Batch, placed: Placed, origin: str | None) -> Row:
    work = placed.page.work
    return {
        "document_id": placed.id,
        "origin": origin or batch.origin,
        "sha256": work.checksum,
        "fingerprint": fingerprint(work.checksum, work.entry or Entry(), batch.authority),
        "reader_version": placed.page.document["reader_version"],
        "revision": head(),
        "facts": placed.page.facts,
        "built_at": datetime.now(UTC),
    }


def _among(connection: sa.Connection, column: str, values: Iterable[str]) -> Iterator[Stored]:
    """Current documents whose column has one of the values."""
    for some in _pieces(values):
        # Sorted here: asked to, SQLite would go through all documents by their number.
        yield from sorted(Stored(*row) for row in connection.execute(_STORED_BY[column], {"some": some}))


def _pieces(values: Iterable[str]) -> Iterator[list[str]]:
    """In order, as many at once as one statement takes."""
    ordered = sorted(values)
    for first in range(0, len(ordered), _AT_ONCE):
        yield ordered[first : first + _AT_ONCE]
