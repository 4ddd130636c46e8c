"""Pages into the database: one transaction a document, one document in memory.

The same bytes again: nothing happens.  The same file with other bytes: a new document `key~2` that
supersedes the old one, which stays as it was.  A document that is read again is read from its stored text;
documents, speakers and meetings keep their numbers.  A page that fails leaves no trace and the others alone.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from corpus.errors import BadInput, CorpusError
from corpus.intake import bytes_of, suffixes
from corpus.models import Document
from corpus.pipeline import READER_VERSION
from corpus.store.catalogue import Catalogue, Entry, read_catalogue
from corpus.store.database import (
    Database,
    cause,
    check_revision,
    engine,
    file_of,
    is_new,
    upgrade,
    writing,
)
from corpus.store.documents import Batch, reread_document, take
from corpus.store.identity import known_speakers
from corpus.store.merging import drop_unused
from corpus.store.outcomes import Outcome, Report
from corpus.store.writing import clear_reading

Page = Path | str | tuple[str, bytes]
"""A file, or the bytes of one under the name that it is to have."""
Tell = Callable[[Outcome], None]


def load(
    database: Database | None,
    pages: Page | Iterable[Page],
    *,
    catalogue: Path | Catalogue | None = None,
    tell: Tell | None = None,
) -> Report:
    """The pages, files or folders of them, are in the corpus; it is made, without seeds, if there was none.

    `tell` gets each outcome as it comes.  Raises `CorpusError` where the database or the catalogue cannot
    be used, or a path is missing; pages before that are kept.  What is wrong with a page is in the report.
    """
    outcomes = []
    for outcome in loading(database, found_pages(pages), catalogue=catalogue):
        outcomes.append(outcome)
        if tell:
            tell(outcome)
    if isinstance(database, Session):
        database.expire_all()
    return Report(tuple(outcomes))


def loading(
    database: Database | None, pages: Iterable[Page], *, catalogue: Path | Catalogue | None = None
) -> Iterator[Outcome]:
    """Load page after page, saying what became of each; for those who show progress."""
    entries = read_catalogue(catalogue) if isinstance(catalogue, Path) else catalogue or Catalogue()
    bind = engine(database)
    _prepare(bind)
    folder = _folder_of(bind.url)
    with writing(bind) as connection:
        with connection.begin():
            batch = Batch("user", known_speakers(connection))
        for page in pages:
            name, read = _named(page, folder)
            work = partial(_take, connection, batch, name, read, entries.entry(name))
            yield _guarded(connection, name, work)


def reread(database: Database | None, *, everything: bool = False, tell: Tell | None = None) -> Report:
    """What another version of the reader read, or everything, is read again from its stored text."""
    bind = engine(database)
    check_revision(bind)
    stale = sa.true() if everything else Document.reader_version != READER_VERSION
    outcomes = []
    with writing(bind) as connection:
        with connection.begin():
            batch = Batch("user", known_speakers(connection))
            chosen = list(
                connection.execute(
                    sa.select(Document.id, Document.filename).where(stale).order_by(Document.id)
                )
            )
        for id_, filename in chosen:
            outcomes.append(_guarded(connection, filename, partial(reread_document, connection, batch, id_)))
            if tell:
                tell(outcomes[-1])
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
        speakers = clear_reading(connection, row.id)
        newer = sa.update(Document).where(Document.supersedes_id == row.id)
        connection.execute(newer.values(supersedes_id=row.supersedes_id))
        connection.execute(sa.delete(Document).where(Document.id == row.id))
        drop_unused(connection, speakers)


def found_pages(pages: Page | Iterable[Page]) -> Iterator[Page]:
    """The pages themselves: folders opened, their readable files sorted, hidden ones left out.

    Raises `BadInput` where a path is missing or a folder has no page in it.
    """
    if isinstance(pages, Path | str) or (
        isinstance(pages, tuple) and len(pages) == 2 and isinstance(pages[1], bytes)
    ):
        pages = [pages]
    for page in pages:
        if isinstance(page, tuple):
            yield page
        elif (path := Path(page)).is_dir():
            yield from _files_in(path)
        elif path.exists():
            yield path
        else:
            raise BadInput(f"{path}: there is no such file or folder")


def _files_in(folder: Path) -> Iterator[Path]:
    endings = suffixes()
    empty = True
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        if (
            path.suffix.lower() in endings
            and path.is_file()
            and not any(part.startswith(".") for part in inside)
        ):
            empty = False
            yield path
    if empty:
        raise BadInput(f"{folder}: no pages in this folder; files that are read end in {', '.join(endings)}")


def _take(
    connection: sa.Connection, batch: Batch, name: str, bytes_: Callable[[], bytes], entry: Entry | None
) -> Outcome:
    return take(connection, batch, name, bytes_(), entry)


def _prepare(bind: sa.Engine) -> None:
    if is_new(bind):
        upgrade(bind, seeds=False)
    else:
        check_revision(bind)


def _folder_of(url: sa.URL) -> Path:
    """Files are named from the folder of the database: the two can move together."""
    path = file_of(url)
    return path.resolve().parent if path else Path.cwd()


def _named(page: Page, folder: Path) -> tuple[str, Callable[[], bytes]]:
    if isinstance(page, tuple):
        name, data = page
        return name, lambda: data
    path = Path(page)
    try:
        name = Path(os.path.relpath(path.resolve(), folder)).as_posix()
    except ValueError:  # another drive
        name = path.resolve().as_posix()
    return name.encode("utf-8", "replace").decode("utf-8"), lambda: bytes_of(path)


def _guarded(connection: sa.Connection, filename: str, work: Callable[[], Outcome]) -> Outcome:
    """What became of the page, in a transaction of its own; a database that fails ends the load."""
    try:
        with connection.begin():
            return work()
    except (sa.exc.IntegrityError, sa.exc.DataError) as error:
        return Outcome(filename, "failed", reason=f"{filename}: the database refuses a row: {cause(error)}")
    except sa.exc.DBAPIError as error:
        raise CorpusError(f"{filename}: {cause(error)}; the pages before it are kept") from error
    except CorpusError as error:
        return Outcome(filename, "failed", reason=str(error))
    except Exception as error:  # one page must not keep the others out
        return Outcome(filename, "failed", reason=f"{filename}: {type(error).__name__}: {error}")
