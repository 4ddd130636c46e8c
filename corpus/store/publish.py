"""The copy of a corpus for the public: whole where rights allow it, elsewhere what was said and who said it.

In a document whose rights allow quotation only, or are unknown, every printed character outside the
utterances, their labels and the sentences that tell who speaks is masked one for one; so every span and
address holds.  What else was made from the words withheld goes too, full text is rebuilt, and the file is
written anew.
"""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from corpus.errors import BadInput
from corpus.models import (
    Attendance,
    Build,
    Correction,
    Decision,
    Document,
    Doubt,
    Mention,
    PageMark,
    SpeakerRole,
    Utterance,
)
from corpus.reading.news.sentences import sentences
from corpus.reading.spans import Span
from corpus.store.database import Database, cause, check_revision, engine, file_of, writing
from corpus.store.merging import drop_unused
from corpus.store.schema import rebuild_search
from corpus.store.upkeep import tidy

MASK = "░"
"""Stands for one printed character that is withheld."""
OPEN = ("public-domain", "open")
"""The rights under which a text is published whole."""
LONGEST_SENTENCE = 2_000
WITHHELD = "withheld"
_SILENT = dict.fromkeys(("exact", "prefix", "suffix", "expected", "reason", "note", "replaced"))


@dataclass(frozen=True, slots=True)
class Published:
    """What the copy holds: documents, how many of them in part only, and how many characters are masked."""

    documents: int = 0
    in_part: int = 0
    masked: int = 0

    def __str__(self) -> str:
        parts = f"{self.in_part:,} of them in part: {self.masked:,} characters masked"
        return f"{self.documents:,} documents, {parts}"


def withheld(text: str) -> bool:
    """True for a text of which something is withheld.

    >>> withheld("She said: ░░░░░░░░"), withheld("She said: no")
    (True, False)
    """
    return MASK * 2 in text


def masked(text: str, kept: Iterable[Span]) -> str:
    """The text with every printed character outside `kept` masked; as long as before.

    >>> masked("He saw it. “Yes,” said Moss.", [Span(12, 16), Span(18, 27)])
    '░░ ░░░ ░░░ ░Yes,░ said Moss░'
    """
    pieces, at = [], 0
    for span in sorted(kept):
        if span.end > at:
            start = max(at, span.start)
            pieces += [_hidden(text[at:start]), text[start : span.end]]
            at = span.end
    return "".join([*pieces, _hidden(text[at:])])


def _hidden(words: str) -> str:
    return "".join(letter if letter.isspace() else MASK for letter in words)


def publish(database: Database | None, out: Path) -> Published:
    """The public copy is at `out`, in one step: whoever serves it sees the old file or the new one.

    Raises `BadInput` where the corpus is no SQLite file, or `out` is that file or cannot be written.
    """
    bind = engine(database)
    check_revision(bind)
    source = file_of(bind.url)
    if source is None:
        raise BadInput("a public copy is made of a SQLite file; `corpus copy` brings a corpus into one")
    if out.exists() and out.resolve() == source.resolve():
        raise BadInput(f"{out} is the corpus itself; give the public copy another name")
    new = out.with_name(f".{out.name}.{os.getpid()}.new")
    try:
        _copy(source, new)
        report = _withhold(new)
        tidy(new, vacuum=True)
        _finish(new)
        new.replace(out)
    except (sqlite3.Error, sa.exc.DBAPIError, OSError) as error:
        raise BadInput(f"{out}: cannot be written: {cause(error)}") from error
    finally:
        for left in (new, Path(f"{new}-journal")):
            with suppress(FileNotFoundError):
                left.unlink()
    return report


def _copy(source: Path, new: Path) -> None:
    with closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        connection.execute("VACUUM INTO ?", (str(new),))


def _finish(new: Path) -> None:
    with closing(sqlite3.connect(new)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA optimize")
    with new.open("rb+") as file:
        os.fsync(file.fileno())


def _withhold(new: Path) -> Published:
    """All documents that are not open lose what is withheld, in one transaction."""
    documents = in_part = hidden = 0
    with writing(new) as connection, connection.begin():
        for id_, rights in connection.execute(sa.select(Document.id, Document.rights)).all():
            documents += 1
            if rights not in OPEN:
                characters = _withhold_in(connection, id_)
                in_part += bool(characters)
                hidden += characters
        _drop_unprinted(connection)
        rebuild_search(connection)
    return Published(documents, in_part, hidden)


def _withhold_in(connection: sa.Connection, id_: int) -> int:
    text = str(connection.scalar(sa.select(Document.text).where(Document.id == id_)))
    kept = _kept(connection, id_, text)
    shown = masked(text, kept)
    connection.execute(sa.update(Document).where(Document.id == id_).values(text=shown))
    connection.execute(sa.update(Doubt).where(Doubt.document_id == id_).values(note=WITHHELD))
    connection.execute(sa.update(Build).where(Build.document_id == id_).values(facts={}))
    connection.execute(sa.delete(PageMark).where(PageMark.document_id == id_))
    connection.execute(sa.delete(Decision).where(Decision.document_id == id_))
    key = sa.select(Document.key).where(Document.id == id_).scalar_subquery()
    connection.execute(sa.update(Correction).where(Correction.subject == key).values(_SILENT))
    _keep_printed(connection, id_, shown)
    return sum(one != other for one, other in zip(text, shown, strict=True))


def _kept(connection: sa.Connection, id_: int, text: str) -> list[Span]:
    """The utterances, their labels, and the sentences that tell who speaks."""
    said = sa.select(
        Utterance.start_char,
        Utterance.end_char,
        Utterance.label_start_char,
        Utterance.label_end_char,
        Utterance.cue_start_char,
        Utterance.cue_end_char,
    )
    kept = []
    for row in connection.execute(said.where(Utterance.document_id == id_)):
        kept.append(Span(row.start_char, row.end_char))
        if row.label_start_char is not None:
            kept.append(Span(row.label_start_char, row.label_end_char))
        if row.cue_start_char is not None:
            kept.append(_sentence(text, Span(row.cue_start_char, row.cue_end_char)))
    return kept


def _sentence(text: str, cue: Span) -> Span:
    """The sentences of its line that the cue lies in, no farther than a sentence may be long."""
    start = max(text.rfind("\n", 0, cue.start) + 1, cue.start - LONGEST_SENTENCE)
    line_end = text.find("\n", cue.end)
    end = min(len(text) if line_end < 0 else line_end, cue.end + LONGEST_SENTENCE)
    touched = [(a, b) for a, b in sentences(text, start, end) if a < cue.end and cue.start < b]
    return Span(min([cue.start, *(a for a, _ in touched)]), max([cue.end, *(b for _, b in touched)]))


def _keep_printed(connection: sa.Connection, id_: int, shown: str) -> None:
    """Names and roles stay where the public copy still prints them."""
    mentions = sa.select(Mention.id, Mention.start_char, Mention.end_char).where(Mention.document_id == id_)
    for number, start, end in connection.execute(mentions).all():
        if MASK in shown[start:end]:
            connection.execute(sa.delete(Mention).where(Mention.id == number))
    roles = sa.select(SpeakerRole.id, SpeakerRole.role, SpeakerRole.affiliation)
    for number, role, affiliation in connection.execute(roles.where(SpeakerRole.document_id == id_)).all():
        if role not in shown or (affiliation and affiliation not in shown):
            connection.execute(sa.delete(SpeakerRole).where(SpeakerRole.id == number))


def _drop_unprinted(connection: sa.Connection) -> None:
    """Who is neither mentioned nor speaks now did not attend by a page's word alone; all unused go."""
    spoken_of = sa.or_(
        sa.exists().where(Mention.speaker_id == Attendance.speaker_id),
        sa.exists().where(Utterance.speaker_id == Attendance.speaker_id),
    )
    connection.execute(sa.delete(Attendance).where(Attendance.source == "printed", ~spoken_of))
    drop_unused(connection)
