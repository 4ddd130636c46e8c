"""The seeds, kept in step with their files: the repeatable kind of migration.

A seed whose bytes, catalogue entry, authority files or reader differ from what the ledger recorded is read
and loaded; the others are left alone, and so is whatever a user loaded.  A seed whose file is gone is named,
not removed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa

from corpus.errors import CorpusError
from corpus.intake import bytes_of, suffixes
from corpus.models import Build, Document
from corpus.store.authority import Authority, read_authority
from corpus.store.batches import Batch, in_part, stored
from corpus.store.catalogue import Catalogue, Entry, read_catalogue
from corpus.store.correction_files import sync_corrections
from corpus.store.corrections import replay
from corpus.store.documents import Work, fingerprint, ready
from corpus.store.gatherings import last_link, think_over_meetings
from corpus.store.known import known_speakers
from corpus.store.outcomes import Outcome, SeedReport
from corpus.store.present import CURRENT, same_bytes, work_again
from corpus.store.records import has_records


class Recorded(NamedTuple):
    """What the ledger says of a seed."""

    id: int
    key: str
    filename: str
    sha256: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Seed:
    """A page in the folder of seeds."""

    filename: str
    path: Path
    entry: Entry


def sync(connection: sa.Connection, folder: Path) -> SeedReport:
    """The database says what the seeds in `folder` say.  Works in the caller's transaction; commits nothing.

    Raises `BadInput` where the catalogue or an authority file is malformed; the report names pages that fail.
    """
    authority = read_authority(folder)
    seeds = tuple(_seeds(folder))
    ledger = _ledger(connection)
    known = {seed.filename: _known(connection, seed, ledger.get(seed.filename), authority) for seed in seeds}
    stale = [seed for seed in seeds if known[seed.filename] is None]
    if stale or not has_records(connection, authority.speakers):
        authority.apply(connection)
    batch = Batch("seed", known_speakers(connection), authority.digest)
    before = last_link(connection)
    done = _loaded(connection, batch, [_work(connection, seed, ledger.get(seed.filename)) for seed in stale])
    if stale:
        think_over_meetings(connection, batch.known, before, batch.left)
    sync_corrections(connection, folder / "corrections.toml")
    if stale:
        replay(connection)
    names = {seed.filename for seed in seeds}
    return SeedReport(
        tuple(
            done.get(seed.filename) or Outcome(seed.filename, "unchanged", known[seed.filename] or "")
            for seed in seeds
        ),
        tuple(sorted(row.key for filename, row in ledger.items() if filename not in names)),
    )


def _seeds(folder: Path) -> Iterator[Seed]:
    path = folder / "catalogue.toml"
    catalogue = read_catalogue(path) if path.is_file() else Catalogue()
    endings = suffixes()
    for page in sorted(folder.rglob("*")):
        parts = page.relative_to(folder).parts
        if (
            page.suffix.lower() not in endings
            or not page.is_file()
            or any(part.startswith(".") for part in parts)
        ):
            continue
        filename = "/".join(parts)
        if filename.casefold() != "readme.md":
            yield Seed(filename, page, catalogue.entry(filename) or Entry())


def _ledger(connection: sa.Connection) -> dict[str, Recorded]:
    """What was recorded of the seeds that are in the database, by file name."""
    chosen = (
        sa.select(Document.id, Document.key, Document.filename, Build.sha256, Build.fingerprint)
        .join(Build)
        .where(Build.origin == "seed", CURRENT)
    )
    return {row.filename: Recorded(*row) for row in connection.execute(chosen)}


def _known(connection: sa.Connection, seed: Seed, row: Recorded | None, authority: Authority) -> str | None:
    """The key of the document that says what the seed says: its own, or one of the same bytes by a user."""
    try:
        checksum = sha256(bytes_of(seed.path)).hexdigest()
    except CorpusError:
        return None
    if row is None:
        there = same_bytes(connection, [checksum]).get(checksum)
        return there.key if there else None
    return row.key if row.fingerprint == fingerprint(checksum, seed.entry, authority.digest) else None


def _work(connection: sa.Connection, seed: Seed, row: Recorded | None) -> Work | Outcome:
    """What is to be read: the file, or the text that is stored of the same bytes."""
    try:
        data = bytes_of(seed.path)
    except CorpusError as error:
        return Outcome(seed.filename, "failed", reason=str(error))
    checksum = sha256(data).hexdigest()
    if row is not None and row.sha256 == checksum:
        return work_again(connection, row.id, seed.entry)
    return Work(seed.filename, checksum, seed.entry, data)


def _loaded(connection: sa.Connection, batch: Batch, works: list[Work | Outcome]) -> dict[str, Outcome]:
    """What became of each seed, by its name; one that fails leaves no trace and the others alone."""
    pages = [ready(work) for work in works if isinstance(work, Work)]
    done = stored(connection, pages, partial(in_part, batch))
    failed = (work for work in works if isinstance(work, Outcome))
    return {outcome.filename: outcome for outcome in (*done, *failed)}
