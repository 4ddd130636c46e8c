"""Pages as they arrive: found, opened, named, with what is known of them; in pieces of some size.

Knows files; must not know what a database holds.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from corpus.errors import CorpusError
from corpus.intake import bytes_of
from corpus.sources import found_in
from corpus.sources.found import Found, shown
from corpus.store.catalogue import Catalogue, Entry, entry_of
from corpus.store.documents import Work
from corpus.store.outcomes import Outcome

Page = Path | str | tuple[str, bytes] | Found
"""A file, a folder, an archive, or the bytes of one page under the name that it is to have."""
PIECE_BYTES = 128_000
PIECE_PAGES = 64


def arriving(pages: Page | Iterable[Page]) -> Iterator[Found]:
    """The pages themselves.  Raises `BadInput` where a path is missing or a folder has no page in it."""
    if isinstance(pages, Path | str | Found) or (
        isinstance(pages, tuple) and len(pages) == 2 and isinstance(pages[1], bytes)
    ):
        pages = [pages]
    for page in pages:
        if isinstance(page, Found):
            yield page
        elif isinstance(page, tuple):
            yield Found(name=page[0], data=page[1])
        else:
            yield from found_in([page])


def pieces_of(pages: Iterable[Found]) -> Iterator[list[Found]]:
    """Pages together, as many as a process is given at a time."""
    piece: list[Found] = []
    size = 0
    for page in pages:
        piece.append(page)
        size += len(page.data or b"") or page.size
        if size >= PIECE_BYTES or len(piece) >= PIECE_PAGES:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


class Names:
    """What pages are called in the database, and what the catalogue says of them.

    Files are named from the folder of the database: the two can move together.
    """

    def __init__(self, database: Path | None, catalogue: Catalogue) -> None:
        self._database = database
        self._catalogue = catalogue
        self._from_here = cache(self._relative)

    def name(self, page: Found) -> str:
        """The name that a document has from the page."""
        if page.path is None:
            return page.name
        path = page.path.resolve() if page.path.is_symlink() else page.path
        file = shown(f"{self._from_here(path.parent)}{path.name}")
        return f"{file}/{page.name}" if page.name else file

    def entry(self, page: Found, name: str) -> Entry | None:
        """What is known of the page: what stood beside it, else the catalogue.  Raises `BadInput`."""
        beside = entry_of(page.fields, name) if page.fields else Entry()
        return beside if beside.known() else self._catalogue.entry(name)

    def _relative(self, folder: Path) -> str:
        here = self._database.resolve().parent if self._database else Path.cwd()
        try:
            relative = Path(os.path.relpath(folder.resolve(), here)).as_posix()
        except ValueError:  # another drive
            relative = folder.resolve().as_posix()
        return "" if relative == "." else f"{relative}/"


def taken(names: Names, page: Found) -> Work | Outcome:
    """What is to be read of the page; that it failed, if it is refused or cannot be opened."""
    name = names.name(page)
    if page.refused:
        return Outcome(name, "failed", reason=f"{name}: {page.refused}", size=page.size)
    try:
        entry = names.entry(page, name)
        data = page.data if page.data is not None else bytes_of(page.path or Path(name))
    except CorpusError as error:
        return Outcome(name, "failed", reason=str(error), size=page.size)
    return Work(name, hashlib.sha256(data).hexdigest(), entry, data, page.size or len(data))
