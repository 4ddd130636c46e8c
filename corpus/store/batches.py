"""Documents into the tables, many at a time: keyed, recognised, linked, written, entered in the ledger.

A batch that fails is taken apart until the page that fails stands
alone: it leaves no trace and the others are there.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import accumulate
from typing import Any, Literal

import sqlalchemy as sa

from corpus.models import Build, Document, Speaker, Utterance
from corpus.store.asked import as_kept, keeping
from corpus.store.catalogue import Entry
from corpus.store.corrections import replay
from corpus.store.database import cause, head
from corpus.store.documents import DESCRIBED, Ready, fingerprint, ready
from corpus.store.driver import run
from corpus.store.gatherings import Group, told_by
from corpus.store.identity import PageOf, recognised
from corpus.store.inserting import drawn, insert_values
from corpus.store.keys import Keys
from corpus.store.known import Known
from corpus.store.meetings import link
from corpus.store.merging import drop_unused
from corpus.store.moving import renew_names
from corpus.store.outcomes import Outcome, Status
from corpus.store.present import Stored, already, same_bytes, same_files, work_again
from corpus.store.writing import Gathered, clear_readings, searchable

_BUILD = (
    *("document_id", "origin", "sha256", "fingerprint", "reader_version", "revision", "facts", "built_at"),
)
GONE = (sa.exc.OperationalError, sa.exc.InternalError)
"""With these the database has undone the whole transaction."""
AT_ONCE = 250
"""Documents whose rows are made together: those of all would take as much memory as what was read."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What is the same for all pages of one load: whose they are, and what the authority knows."""

    origin: Literal["seed", "user"]
    known: Known
    authority: str = ""
    numbers: dict[str, int] = field(default_factory=dict)  # the last number behind a key that many pages want
    left: set[Group] = field(default_factory=set)  # where pages that are read again told of meetings


Within = Callable[[sa.Connection], AbstractContextManager[Batch]]
"""What begins something that is undone as a whole where it fails: a transaction, or a part of one."""


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
        work, doubts = self.page.work, self.page.doubts
        if not self.is_new:
            status = "reread"
        return Outcome(work.filename, status, self.key, doubts=doubts, size=work.size)


def stored(connection: sa.Connection, pages: Sequence[Ready], within: Within) -> list[Outcome]:
    """All the pages are documents; says what became of each.  Only a database that fails raises."""
    try:
        with within(connection) as batch:
            return _stored(connection, batch, pages)
    except GONE:
        raise
    except Exception as error:  # one page must not keep the others out
        if len(pages) == 1:
            return [_failed(pages[0], error)]
    half = len(pages) // 2
    return stored(connection, pages[:half], within) + stored(connection, pages[half:], within)


@contextmanager
def in_part(batch: Batch, connection: sa.Connection) -> Iterator[Batch]:
    """A part of the caller's transaction that can be undone by itself; for few pages.

    SQLite keeps a copy of each page of the file that changes meanwhile; so many have their own transaction.
    """
    run(connection, "SAVEPOINT batch")
    try:
        yield batch
    except Exception as error:
        if not isinstance(error, GONE):
            run(connection, "ROLLBACK TO SAVEPOINT batch")
            run(connection, "RELEASE SAVEPOINT batch")
        raise
    run(connection, "RELEASE SAVEPOINT batch")


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
    numbers = dict(batch.numbers)
    for each in _placed(connection, replace(batch, numbers=numbers), pages):
        outcomes.append(each if isinstance(each, Outcome) else each.outcome())
        if isinstance(each, Placed):
            placed.append(each)
    again = [each for each in placed if not each.is_new]
    batch.left.update(told_by(connection, [each.id for each in again]))
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
    batch.numbers.update(numbers)
    return outcomes


def _placed(connection: sa.Connection, batch: Batch, pages: Sequence[Ready]) -> Iterator[Placed | Outcome]:
    """Which document each page is, in order; pages of the same load count for those behind them."""
    new = [page for page in pages if page.work.document_id is None and not page.reason]
    there = same_bytes(connection, {page.work.checksum for page in new})
    older = same_files(connection, {page.work.filename for page in new}, batch.origin)
    ids = iter(drawn(connection, Document, len(new))) if new else iter(())
    keys = Keys(connection, [page.work.filename for page in new], batch.numbers)
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


def _insert_documents(connection: sa.Connection, placed: list[Placed]) -> None:
    if not placed:
        return
    columns = ("id", "key", "filename", "sha256", "text", "loaded_at", "supersedes_id", *DESCRIBED)
    now = as_kept(connection, Document.loaded_at, datetime.now(UTC))
    as_day = keeping(connection, Document.published_on)
    values: list[Any] = []
    for each in placed:
        page, work = each.page, each.page.work
        on = as_day(page.document["published_on"])
        described = page.document | {"published_on": on}
        values += (each.id, each.key, work.filename, work.checksum, page.text, now, each.supersedes)
        values += map(described.__getitem__, DESCRIBED)
    insert_values(connection, "documents", columns, values)


def _fill(connection: sa.Connection, batch: Batch, placed: list[Placed]) -> set[int]:
    """All that was read is in the tables; the speakers that it speaks of are returned."""
    counts = [each.page.utterances for each in placed]
    new = drawn(connection, Utterance, sum(counts)) if any(counts) else range(0)
    people = recognised(connection, [_people_of(each) for each in placed], batch.known)
    firsts = accumulate(counts, initial=new.start)
    told = list(zip(placed, people, firsts, strict=False))
    with searchable(connection, new, sum(len(each.page.text) for each in placed)) as much:
        at_once = AT_ONCE if much else len(told) or 1
        for at in range(0, len(told), at_once):
            _write(connection, told[at : at + at_once], much=much)
    return {id_ for ids in people for id_ in ids.values()}


def _write(
    connection: sa.Connection, told: Sequence[tuple[Placed, dict[int, int], int]], *, much: bool
) -> None:
    """The rows of these documents are in the tables; of each there are its people and its first utterance."""
    gathered = Gathered()
    for each, ids, first in told:
        page = each.page
        linked = link(connection, page.rows, each.id, page.work.entry or Entry(), ids)
        packed = page.opened() if each.is_new else replace(page.opened(), marks={})
        gathered.add(packed, (each.id, page.text), first, ids, linked)
    gathered.write(connection, much=much)


def _people_of(placed: Placed) -> PageOf:
    page = placed.page
    entry = page.work.entry or Entry()
    on = page.document["published_on"]
    return PageOf(page.rows, placed.id, placed.key, on, entry.meeting, placed.is_new, page.people)


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
    now = as_kept(connection, Build.built_at, datetime.now(UTC))
    as_facts = keeping(connection, Build.facts)
    values: list[Any] = []
    for each in placed:
        work, version = each.page.work, each.page.document["reader_version"]
        made_of = fingerprint(work.checksum, work.entry or Entry(), batch.authority)
        facts = as_facts(each.page.facts)
        origin = whose.get(each.id) or batch.origin
        values += (each.id, origin, work.checksum, made_of, version, head(), facts, now)
    insert_values(connection, "builds", _BUILD, values)
