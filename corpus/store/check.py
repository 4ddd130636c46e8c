"""The proof: every row can be laid over its source, or a finding says which cannot and where.

Reads one document at a time and changes nothing.
"""

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from corpus.errors import NotACorpus
from corpus.models import Base, Block, Build, Document, DocumentMeeting, Doubt, Mention, PageMark, Utterance
from corpus.store import schema
from corpus.store.database import Database, cause, check_revision, engine
from corpus.store.tallies import untrue


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong.  `code` is its kind, `where` a row or object, `note` what is wrong there."""

    code: str
    where: str
    note: str

    def __str__(self) -> str:
        return f"{self.where}: {self.note} [{self.code}]"


def check(database: Database | None = None) -> Iterator[Finding]:
    """Everything that is wrong with the corpus; nothing, if all is well.

    Raises `NotACorpus` only where there is no database to look into; one of another revision is a finding.
    """
    bind = engine(database)
    try:
        check_revision(bind)
    except NotACorpus as error:
        if not _has_tables(bind):
            raise
        yield Finding("revision", "the schema", str(error))
        return
    with bind.connect() as connection:
        yield from _schema(connection)
        yield from _references(connection)
        yield from _decisions(connection)
        yield from _search(connection)
        documents = connection.execute(sa.select(Document.id).order_by(Document.id)).scalars().all()
        for id_ in documents:
            yield from _document(connection, id_)


def _has_tables(bind: sa.Engine) -> bool:
    try:
        with bind.connect() as connection:
            return sa.inspect(connection).has_table("documents")
    except sa.exc.SQLAlchemyError:
        return False


def _schema(connection: sa.Connection) -> Iterator[Finding]:
    """Tables, views, triggers: all there."""
    inspector = sa.inspect(connection)
    there = {"table": inspector.get_table_names(), "view": schema.views_of(connection)}
    wanted = {"table": tuple(sorted(Base.metadata.tables)), "view": schema.VIEWS}
    if connection.dialect.name == "sqlite":
        there["trigger"], wanted["trigger"] = schema.triggers_of(connection), schema.TRIGGERS
        wanted["table"] += (schema.SEARCH_TABLE,)
    for kind, names in wanted.items():
        for name in sorted(set(names) - set(there[kind])):
            yield Finding(f"missing-{kind}", name, f"the {kind} is missing; restore the database from a copy")


def _references(connection: sa.Connection) -> Iterator[Finding]:
    """Foreign keys.  PostgreSQL enforces them always; a SQLite file may have been edited without."""
    if connection.dialect.name != "sqlite":
        return
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding("foreign-key", f"{table} {row}", f"refers to a row of {parent} that is not there")


_DECIDED = """
SELECT d.key AS document, x.person, x.other_key FROM decisions x
JOIN documents d ON d.id = x.document_id
WHERE x.kind = 'speaker' AND x.verdict = 'same'
  AND NOT EXISTS (SELECT 1 FROM speakers s WHERE s.key = x.other_key)
"""
_SAID = """
SELECT d.key AS document, u.position, x.other_key FROM utterances u
JOIN documents d ON d.id = u.document_id
JOIN decisions x ON x.document_id = u.document_id AND x.person = u.person
JOIN speakers s ON s.id = u.speaker_id
WHERE x.kind = 'speaker' AND x.verdict = 'same' AND s.key <> x.other_key
"""


def _decisions(connection: sa.Connection) -> Iterator[Finding]:
    """Words belong to the speakers that the decisions say, and those are there."""
    for row in connection.execute(sa.text(_DECIDED)):
        where = f"{row.document}: person {row.person}"
        yield Finding("decision", where, f"is decided to be {row.other_key}, who is not there")
    for row in connection.execute(sa.text(_SAID)):
        where = f"{row.document}: utterance {row.position}"
        yield Finding("decision", where, f"is not said by {row.other_key}, who its speaker is decided to be")


def _search(connection: sa.Connection) -> Iterator[Finding]:
    """The full text says what the utterances say."""
    try:
        _check_search(connection)
    except sa.exc.DatabaseError as error:
        note = (
            f"does not say what the utterances say ({cause(error)}); `sqlite-utils rebuild-fts` puts it right"
        )
        yield Finding("search", schema.SEARCH_TABLE, note)
    finally:
        connection.rollback()


def _check_search(connection: sa.Connection) -> None:
    """SQLite checks an index only where it may write: a file that nobody may write is checked in a copy."""
    try:
        schema.check_search(connection)
    except sa.exc.OperationalError as error:
        if "readonly" not in str(error):
            raise
        with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(f"{folder}/copy.db")) as copy:
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)  # noqa: S101 (nothing else says "readonly")
            source.backup(copy)
            with engine(f"{folder}/copy.db").connect() as other:
                schema.check_search(other)


def _document(connection: sa.Connection, id_: int) -> Iterator[Finding]:
    chosen = sa.select(
        Document.key, Document.text, Document.published_start_char, Document.published_end_char
    )
    row = connection.execute(chosen.where(Document.id == id_)).one()
    key, text = row.key, row.text
    yield from _span(f"{key}: the printed date", row, "published", len(text))
    yield from _utterances(connection, id_, key, text)
    yield from _blocks(connection, id_, key, text)
    for model, names in (
        (Mention, ("",)),
        (Doubt, ("",)),
        (PageMark, ("",)),
        (DocumentMeeting, ("place", "date")),
    ):
        for found in connection.execute(
            sa.select(model.__table__).where(model.__table__.c.document_id == id_)
        ):
            where = f"{key}: {model.__tablename__} {found.id}"
            for name in names:
                yield from _span(where, found, name, len(text))
    for table in untrue(connection, id_):
        yield Finding("tallies", key, f"the table {table} does not say what its utterances and blocks say")
    if connection.scalar(sa.select(Build.id).where(Build.document_id == id_)) is None:
        yield Finding("ledger", key, "the ledger does not know how this document was made")


def _utterances(connection: sa.Connection, id_: int, key: str, text: str) -> Iterator[Finding]:
    seen: set[int] = set()
    chosen = sa.select(Utterance.__table__).where(Utterance.document_id == id_).order_by(Utterance.position)
    for row in connection.execute(chosen):
        where = f"{key}: utterance {row.position} (id {row.id})"
        if text[row.start_char : row.end_char] != row.text:
            yield Finding("slice", where, f"is not characters {row.start_char} to {row.end_char} of the text")
        if row.words != len(row.text.split()):
            yield Finding("words", where, f"has {len(row.text.split())} words, not {row.words}")
        for name in ("", "label", "cue"):
            yield from _span(where, row, name, len(text))
        if (
            row.label_start_char is not None
            and text[row.label_start_char : row.label_end_char] != row.printed_label
        ):
            yield Finding("slice", where, "its label is not what the text has there")
        if row.continues_id is not None and row.continues_id not in seen:
            yield Finding("continues", where, "carries on an utterance that is not before it on the page")
        seen.add(row.id)


def _span(where: str, row: Any, name: str, length: int) -> Iterator[Finding]:
    """Both ends or neither, in order, inside the text."""
    before = f"{name}_" if name else ""
    start, end = getattr(row, f"{before}start_char"), getattr(row, f"{before}end_char")
    if start is None and end is None:
        return
    if start is None or end is None or not 0 <= start <= end <= length:
        yield Finding(
            "span", where, f"{name or 'its'} characters {start} to {end} are no part of a text of {length}"
        )


def _blocks(connection: sa.Connection, id_: int, key: str, text: str) -> Iterator[Finding]:
    """Every printed character lies in exactly one block, and the blocks are in the order of the page."""
    chosen = sa.select(Block.position, Block.start_char, Block.end_char).where(Block.document_id == id_)
    at = 0
    for position, start, end in connection.execute(chosen.order_by(Block.position)):
        if not at <= start <= end <= len(text):
            yield Finding(
                "blocks", f"{key}: block {position}", f"characters {start} to {end} overlap or leave the text"
            )
        yield from _uncovered(key, text, at, start)
        at = max(at, end)
    yield from _uncovered(key, text, at, len(text))


def _uncovered(key: str, text: str, start: int, end: int) -> Iterable[Finding]:
    if text[start:end].strip():
        yield Finding("blocks", key, f"no block covers what is printed in characters {start} to {end}")
