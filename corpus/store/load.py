"""Pages into the database: found one after the other, read in several processes, written by one.

The same bytes again: nothing happens.  The same file with other bytes: a new document `key~2` that
supersedes the old one, which stays as it was.  A document that is read again is read from its stored text;
documents, speakers and meetings keep their numbers.  A page that fails leaves no trace and the others alone.

Pages are written in batches, each in a transaction of its own: whenever a load ends, every document is
whole or absent, and the next load goes on from there.  Between batches others may write too.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from corpus.errors import BadInput, CorpusError
from corpus.models import Document
from corpus.pipeline import READER_VERSION
from corpus.store import journal
from corpus.store.arrivals import PIECE_PAGES, Names, Page, arriving, pieces_of, taken
from corpus.store.batches import Batch, stored
from corpus.store.catalogue import Catalogue, read_catalogue
from corpus.store.corrections import replay
from corpus.store.database import (
    Database,
    cause,
    check_revision,
    engine,
    file_of,
    is_at_head,
    is_new,
    upgrade,
    writing,
)
from corpus.store.documents import Ready, Work
from corpus.store.gatherings import last_link, think_over_meetings, told_by
from corpus.store.identity import forget, think_over_names
from corpus.store.known import known_speakers
from corpus.store.memory import cycles_unsought
from corpus.store.merging import drop_unused
from corpus.store.moving import renew_names
from corpus.store.outcomes import Outcome, Report
from corpus.store.present import Stored, already, same_bytes, work_again
from corpus.store.processes import Piece, Readers, readers
from corpus.store.writing import clear_readings

Tell = Callable[[Outcome], None]

BATCH_CHARACTERS, ENDING_CHARACTERS = 16_000_000, 2_000_000
BATCH_PAGES = 2_000
BATCH_SECONDS = 4.0
FIRST_BATCH_SECONDS = 0.1
"""The first pages are there at once; then batches grow: a large one writes each page of an index once."""
ORIGIN: Literal["user"] = "user"
WORTH_PROCESSES = 2
"""Pieces: fewer are read sooner than a process is there."""


def load(
    database: Database | None,
    pages: Page | Iterable[Page],
    *,
    catalogue: Path | Catalogue | None = None,
    jobs: int = 1,
    tell: Tell | None = None,
) -> Report:
    """The pages, or what files, folders and archives hold, are in the corpus; it is made if there was none.

    `jobs` processes read them; one means this one.  `tell` gets each outcome as it comes.  Raises
    `CorpusError` where the database or the catalogue cannot be used, or a path is missing; pages before that
    are kept.  What is wrong with a page is in the report.
    """
    outcomes = []
    for outcome in loading(database, pages, catalogue=catalogue, jobs=jobs):
        outcomes.append(outcome)
        if tell:
            tell(outcome)
    if isinstance(database, Session):
        database.expire_all()
    return Report(tuple(outcomes))


def loading(
    database: Database | None,
    pages: Page | Iterable[Page],
    *,
    catalogue: Path | Catalogue | None = None,
    jobs: int = 1,
    waiting: Callable[[], None] | None = None,
) -> Iterator[Outcome]:
    """Load page after page, saying what became of each when that is certain; for those who show progress.

    `waiting` is called when another process writes to the database, and this one waits for it.
    """
    entries = read_catalogue(catalogue) if isinstance(catalogue, Path) else catalogue or Catalogue()
    bind = engine(database)
    new = _is_to_be_made(bind)
    names = Names(file_of(bind.url), entries)
    found = pieces_of(arriving(pages))
    first = list(islice(found, WORTH_PROCESSES))
    several = len(first) == WORTH_PROCESSES
    with ExitStack() as stack:
        reading = stack.enter_context(readers(jobs if several else 1))
        if new:
            reading.begin()  # all pages are to be read, and it takes as long to make the corpus
            upgrade(bind, seeds=False)
        if several:
            stack.enter_context(journal.readable(bind))
        connection = stack.enter_context(writing(bind, waiting, much=several))
        looking = stack.enter_context(bind.connect()) if several else connection
        arrived = ([taken(names, page) for page in piece] for piece in chain(first, found))
        pieces = (_wanted(looking, works) for works in arrived)
        yield from _written(connection, reading, pieces)


def reread(
    database: Database | None,
    *,
    everything: bool = False,
    jobs: int = 1,
    tell: Tell | None = None,
    waiting: Callable[[], None] | None = None,
) -> Report:
    """What another version of the reader read, or everything, is read again from its stored text.

    `waiting` as in `loading`.
    """
    bind = engine(database)
    check_revision(bind)
    outcomes = []
    with ExitStack() as stack:
        stack.enter_context(journal.readable(bind))
        reading = stack.enter_context(readers(jobs))
        looking = stack.enter_context(bind.connect())
        connection = stack.enter_context(writing(bind, waiting, much=True))
        for outcome in _written(connection, reading, _stale(looking, everything)):
            outcomes.append(outcome)
            if tell:
                tell(outcome)
    return Report(tuple(outcomes))


def remove(database: Database | None, key: str) -> None:
    """The document of that key is gone, with all that was read in it and all that only it spoke of.

    A document that it superseded counts again.  Raises `BadInput` where there is none of that key.
    """
    bind = engine(database)
    check_revision(bind)
    with writing(bind) as connection, connection.begin():
        row = connection.execute(
            sa.select(Document.id, Document.supersedes_id).where(Document.key == key)
        ).first()
        if row is None:
            raise BadInput(
                f"there is no document {key!r}; `corpus search` and the table documents show the keys"
            )
        names, left = forget(connection, [row.id]), told_by(connection, [row.id])
        speakers = clear_readings(connection, [row.id])
        newer = sa.update(Document).where(Document.supersedes_id == row.id)
        connection.execute(newer.values(supersedes_id=row.supersedes_id))
        connection.execute(sa.delete(Document).where(Document.id == row.id))
        drop_unused(connection, speakers)
        known = known_speakers(connection)
        think_over_names(connection, names, known)
        renew_names(connection, speakers)
        think_over_meetings(connection, known, left=left)


def _is_to_be_made(bind: sa.Engine) -> bool:
    """True where there is no corpus yet; raises what is wrong with one that cannot be used."""
    if is_at_head(bind):
        return False
    if not is_new(bind):
        check_revision(bind)
    return True


def _wanted(looking: sa.Connection, works: list[Work | Outcome]) -> list[Work | Outcome]:
    """What is to be read of the pages; what became of the others, whose bytes are there."""
    with looking.begin():
        there = same_bytes(looking, {each.checksum for each in works if isinstance(each, Work)})
        return [_news(looking, each, there) for each in works]


def _news(looking: sa.Connection, work: Work | Outcome, there: dict[str, Stored]) -> Work | Outcome:
    if isinstance(work, Outcome) or (same := there.get(work.checksum)) is None:
        return work
    if not same.is_news(work.entry, ORIGIN):
        return already(work.filename, work.size, same)
    return replace(work_again(looking, same.id, work.entry), size=work.size)


def _stale(looking: sa.Connection, everything: bool) -> Iterator[list[Work]]:
    """The documents that are to be read again."""
    stale = sa.true() if everything else Document.reader_version != READER_VERSION
    with looking.begin():
        ids = list(looking.scalars(sa.select(Document.id).where(stale).order_by(Document.id)))
    for first in range(0, len(ids), PIECE_PAGES):
        with looking.begin():
            works = [work_again(looking, id_) for id_ in ids[first : first + PIECE_PAGES]]
        yield works


def _written(connection: sa.Connection, reading: Readers, pieces: Iterable[Piece]) -> Iterator[Outcome]:
    """The pages are in the tables, a batch in each transaction; what became of each, in their order.

    When all are there, those that tell of one meeting share its row.
    """
    waiting, writer = _Waiting(), _Writer(connection)
    try:
        for page in reading.read(pieces):
            waiting.add(page)
            if waiting.is_full(ending=reading.all_begun):
                yield from writer.write(waiting.taken())
    except KeyboardInterrupt:
        writer.write(waiting.taken())
        raise
    yield from writer.write(waiting.taken(), last=True)


class _Waiting:
    """Pages that are read and not yet written: few enough for memory, enough to be written together."""

    def __init__(self) -> None:
        self._pages: list[Ready | Outcome] = []
        self._characters, self._since = 0, 0.0
        self._patience = FIRST_BATCH_SECONDS

    def add(self, page: Ready | Outcome) -> None:
        """One more."""
        if not self._pages:
            self._since = time.monotonic()
        self._pages.append(page)
        self._characters += len(page.text) if isinstance(page, Ready) else 0

    def is_full(self, *, ending: bool) -> bool:
        """True where it is time to write: in the end sooner, since nobody reads while the last is written."""
        return (
            self._characters >= (ENDING_CHARACTERS if ending else BATCH_CHARACTERS)
            or len(self._pages) >= BATCH_PAGES
            or time.monotonic() - self._since >= self._patience
        )

    def taken(self) -> list[Ready | Outcome]:
        """All of them; none is waiting any more."""
        pages, self._pages, self._characters = self._pages, [], 0
        self._patience = min(2 * self._patience, BATCH_SECONDS)
        return pages


class _Writer:
    """Writes the pages of one load; what the authority knows is asked once, with the first of them."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._batch: Batch | None = None
        self._last_link = 0

    def write(self, pages: list[Ready | Outcome], *, last: bool = False) -> list[Outcome]:
        """The pages are in the tables; what became of each.  A database that fails ends the load."""
        ready = [page for page in pages if isinstance(page, Ready)]
        within = self._last if last else self._begun
        try:
            with cycles_unsought():
                done = stored(self._connection, ready, within) if ready else []
                if last and all(outcome.status == "failed" for outcome in done):
                    with within(self._connection):
                        pass  # no page is left to be written, and what follows from all still is
        except sa.exc.DBAPIError as error:
            name = ready[0].work.filename if ready else "meetings"
            raise CorpusError(f"{name}: {cause(error)}; the pages before it are kept") from error
        each_done = iter(done)
        return [page if isinstance(page, Outcome) else next(each_done) for page in pages]

    @contextmanager
    def _begun(self, connection: sa.Connection) -> Iterator[Batch]:
        """A transaction; in the first it is asked what the authority knows."""
        with connection.begin():
            if self._batch is None:
                self._batch = Batch(ORIGIN, known_speakers(connection))
                self._last_link = last_link(connection)
            yield self._batch

    @contextmanager
    def _last(self, connection: sa.Connection) -> Iterator[Batch]:
        """A transaction that ends with what follows from all pages."""
        with self._begun(connection) as batch:
            yield batch
            think_over_meetings(connection, batch.known, self._last_link, batch.left)
            replay(connection, ())
