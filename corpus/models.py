"""The tables, as classes: what a corpus is made of.

Knows SQLAlchemy.  Must not know how a row came to be: nothing here reads a page, a file or a clock.
Spans are half open and counted in code points: `document.text[row.start_char:row.end_char]`.

>>> said = Utterance(document=Document(key="fair-2031"), start_char=4, end_char=9, kind="turn", position=1)
>>> said.citation
'fair-2031#char=4,9'
>>> said.document.utterances == [said]
True
"""

from datetime import UTC, date, datetime
from typing import Any, get_args

import sqlalchemy as sa
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from corpus.reading.page import MarkKind
from corpus.reading.reading import BlockKind, Precision, Relation, SpeakerKind, UtteranceKind

RIGHTS = ("public-domain", "open", "quotation-only", "unknown")
SOURCES = ("authority", "printed")
SIDES = ("speaker", "meeting")
VERDICTS = ("same", "different", "open")
OPERATIONS = (
    "said-by",
    "same-speaker",
    "other-speaker",
    "same-meeting",
    "meeting-date",
    "not-speech",
    "title",
    "url",
    "published-on",
)
STATES = ("applied", "conflict", "undone")
ORIGINS = ("seed", "user")


class Instant(sa.TypeDecorator[datetime]):
    """A moment, always UTC: aware in Python, whatever the database keeps."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: sa.Dialect) -> datetime | None:
        """Databases get UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _: sa.Dialect) -> datetime | None:
        """A naive value is UTC: SQLite drops the zone."""
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


def choice(*values: str, name: str) -> sa.Enum:
    """A text column that holds one of `values`, with a CHECK that says so."""
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)


class Base(DeclarativeBase):
    """One MetaData; every constraint has a name, so that migrations can speak of it."""

    metadata = sa.MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map = {str: sa.Text(), datetime: Instant()}  # noqa: RUF012

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={_short(getattr(self, name))}" for name in self._shown())
        return f"<{type(self).__name__} {shown}>"

    def _shown(self) -> tuple[str, ...]:
        return ("id",)


def _short(value: Any) -> str:
    words = repr(value)
    return words if len(words) <= 60 else words[:56] + "…" + words[-1]


def _id(what: str) -> Mapped[int]:
    return mapped_column(sa.Integer, primary_key=True, comment=f"Number of the {what} in this database")


def _start(what: str, **how: Any) -> Any:
    return mapped_column(
        sa.Integer, comment=f"Where {what} starts in the document's text, in code points", **how
    )


def _end(what: str, **how: Any) -> Any:
    return mapped_column(sa.Integer, comment=f"Where {what} ends: the first code point after it", **how)


def _key(of: str, **how: Any) -> sa.ForeignKey:
    """A key that is looked after when the transaction ends: so no statement has to be undone by itself.

    A statement of many rows would keep a copy of each page of the file that it changes, to undo it by.
    """
    return sa.ForeignKey(f"{of}.id", deferrable=True, initially="DEFERRED", **how)


def _of_document(comment: str, **how: Any) -> Any:
    how.setdefault("index", True)
    return mapped_column(_key("documents", ondelete="CASCADE"), comment=comment, **how)


_PERSON = "Number of the person on this page, before anybody is recognised beyond it; see decisions"


def _index_of_some(column: str) -> sa.Index:
    """An index of a column that is mostly empty, where it is not."""
    return _index_of_few(f"{column} IS NOT NULL", column)


def _index_of_few(condition: str, *columns: str) -> sa.Index:
    """An index of the rows that fulfil it; used by queries that say so in literals, not in parameters."""
    where = sa.text(condition)
    return sa.Index(None, *columns, sqlite_where=where, postgresql_where=where)


def _span_check(*, empty: bool = False) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"start_char >= 0 AND end_char >{'=' if empty else ''} start_char", name="span")


class Document(Base):
    """A page as it was read.  Its text never changes; a page whose bytes changed is another document."""

    __tablename__ = "documents"
    __table_args__ = (
        _index_of_some("supersedes_id"),
        {
            "comment": "The pages: each text exactly as it was read, with what is known about it",
            "sqlite_autoincrement": True,
        },
    )

    id: Mapped[int] = _id("document")
    key: Mapped[str] = mapped_column(
        unique=True, comment="Short name for addresses and citations, made from the file's name"
    )
    title: Mapped[str] = mapped_column(comment="Title of the page")
    outlet: Mapped[str | None] = mapped_column(comment="Who published it, as the catalogue or the file says")
    url: Mapped[str | None] = mapped_column(comment="Where it was published")
    language: Mapped[str] = mapped_column(comment="Language of the text as a BCP 47 tag; und where unknown")
    form: Mapped[str] = mapped_column(comment="The form of page that most of it was read as")
    published_on: Mapped[date | None] = mapped_column(
        index=True, comment="Day of publication; the first day where only month or year is known"
    )
    published_precision: Mapped[str | None] = mapped_column(
        choice(*get_args(Precision), name="published_precision"),
        comment="How much of published_on is meant: day, month or year",
    )
    published_rule: Mapped[str | None] = mapped_column(
        comment="How the date is known: catalogue, file, or the rule that read it from the page"
    )
    published_start_char: Mapped[int | None] = _start("the printed date of publication")
    published_end_char: Mapped[int | None] = _end("the printed date of publication")
    rights: Mapped[str] = mapped_column(
        choice(*RIGHTS, name="rights"), comment="What one may do with the text: see seeds/README.md"
    )
    filename: Mapped[str] = mapped_column(index=True, comment="Name of the file that it was read from")
    sha256: Mapped[str] = mapped_column(index=True, comment="Checksum of the file's bytes, in hexadecimal")
    text: Mapped[str] = mapped_column(comment="The text as it was read; all spans are counted in it")
    reader_version: Mapped[str] = mapped_column(comment="Version of the reader that made the present reading")
    loaded_at: Mapped[datetime] = mapped_column(comment="When the document was first loaded, UTC")
    supersedes_id: Mapped[int | None] = mapped_column(
        _key("documents", ondelete="SET NULL"),
        comment="The earlier document that this one replaces: the same page before its bytes changed",
    )

    supersedes: Mapped["Document | None"] = relationship(
        remote_side="Document.id", back_populates="superseded_by", foreign_keys=[supersedes_id]
    )
    superseded_by: Mapped[list["Document"]] = relationship(
        back_populates="supersedes", foreign_keys=[supersedes_id], passive_deletes=True
    )
    blocks: Mapped[list["Block"]] = relationship(
        back_populates="document",
        order_by="Block.position",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    marks: Mapped[list["PageMark"]] = relationship(
        back_populates="document", order_by="PageMark.id", cascade="all, delete-orphan", passive_deletes=True
    )
    mentions: Mapped[list["Mention"]] = relationship(
        back_populates="document",
        order_by="Mention.start_char",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    utterances: Mapped[list["Utterance"]] = relationship(
        back_populates="document",
        order_by="Utterance.position",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    doubts: Mapped[list["Doubt"]] = relationship(
        back_populates="document",
        order_by="Doubt.start_char",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    document_meetings: Mapped[list["DocumentMeeting"]] = relationship(
        back_populates="document",
        order_by="DocumentMeeting.id",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    build: Mapped["Build | None"] = relationship(
        back_populates="document", cascade="all, delete-orphan", passive_deletes=True
    )
    own_speakers: Mapped[list["Speaker"]] = relationship(
        back_populates="document", cascade="all, delete-orphan", passive_deletes=True
    )
    meetings: AssociationProxy[list["Meeting"]] = association_proxy("document_meetings", "meeting")

    def _shown(self) -> tuple[str, ...]:
        return ("key", "title")


class Block(Base):
    """A piece of the parse account: what these characters of the page are."""

    __tablename__ = "blocks"
    __table_args__ = (
        sa.UniqueConstraint("document_id", "position"),
        _span_check(),
        {"comment": "The parse account: blocks cover every printed character of a document exactly once"},
    )

    id: Mapped[int] = _id("block")
    document_id: Mapped[int] = _of_document("The document that it is part of", index=False)
    position: Mapped[int] = mapped_column(comment="Order within the document, from 1")
    kind: Mapped[str] = mapped_column(
        choice(*get_args(BlockKind), name="kind"),
        comment="What these characters are: speech, label, furniture …",
    )
    start_char: Mapped[int] = _start("the block")
    end_char: Mapped[int] = _end("the block")

    document: Mapped[Document] = relationship(back_populates="blocks")

    def _shown(self) -> tuple[str, ...]:
        return ("position", "kind", "start_char", "end_char")


class PageMark(Base):
    """What the file said about a piece of its text without printing it: bold, a caption's times, a voice."""

    __tablename__ = "marks"
    __table_args__ = (
        _span_check(empty=True),
        {"comment": "What a file said beside its text, as spans: kept so that a text can be read again"},
    )

    id: Mapped[int] = _id("mark")
    document_id: Mapped[int] = _of_document("The document that it belongs to")
    kind: Mapped[str] = mapped_column(
        choice(*get_args(MarkKind), name="kind"),
        comment="What the file said: bold, heading, caption, voice …",
    )
    value: Mapped[str] = mapped_column(comment="Times, level, name or address, as the kind asks; often empty")
    start_char: Mapped[int] = _start("the marked text")
    end_char: Mapped[int] = _end("the marked text")

    document: Mapped[Document] = relationship(back_populates="marks")

    def _shown(self) -> tuple[str, ...]:
        return ("kind", "value", "start_char", "end_char")


class Doubt(Base):
    """Something that the reader was unsure of."""

    __tablename__ = "doubts"
    __table_args__ = (
        _span_check(empty=True),
        {"comment": "What the reader was unsure of, and where: messy text never fails, it leaves doubts"},
    )

    id: Mapped[int] = _id("doubt")
    document_id: Mapped[int] = _of_document("The document that it is about")
    code: Mapped[str] = mapped_column(index=True, comment="Kind of doubt, one short word or two")
    note: Mapped[str] = mapped_column(comment="What was unsure, in words")
    start_char: Mapped[int] = _start("the doubtful text")
    end_char: Mapped[int] = _end("the doubtful text")

    document: Mapped[Document] = relationship(back_populates="doubts")

    def _shown(self) -> tuple[str, ...]:
        return ("code", "note")


class Speaker(Base):
    """Somebody who speaks or is named: a person, an organisation, an anonymous role, or unknown."""

    __tablename__ = "speakers"
    __table_args__ = (
        sa.CheckConstraint("kind NOT IN ('role', 'unknown') OR document_id IS NOT NULL", name="own_document"),
        {
            "comment": "Who speaks or is named: one row a person across all pages, as far as that is known",
            "sqlite_autoincrement": True,
        },
    )

    id: Mapped[int] = _id("speaker")
    key: Mapped[str] = mapped_column(unique=True, comment="Short name for addresses, made from the name")
    name: Mapped[str] = mapped_column(
        index=True, comment="The name to show: the authority's or the fullest printed"
    )
    kind: Mapped[str] = mapped_column(
        choice(*get_args(SpeakerKind), name="kind"),
        comment="person, organisation, role (QUESTION) or unknown",
    )
    wikidata: Mapped[str | None] = mapped_column(comment="Item of the speaker in Wikidata, such as Q42")
    document_id: Mapped[int | None] = _of_document(
        "Set where the speaker is not known beyond that document; always for a role or unknown"
    )

    document: Mapped[Document | None] = relationship(back_populates="own_speakers")
    names: Mapped[list["SpeakerName"]] = relationship(
        back_populates="speaker",
        order_by="SpeakerName.name",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    roles: Mapped[list["SpeakerRole"]] = relationship(
        back_populates="speaker",
        order_by="SpeakerRole.from_on",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    mentions: Mapped[list["Mention"]] = relationship(back_populates="speaker", passive_deletes="all")
    utterances: Mapped[list["Utterance"]] = relationship(
        back_populates="speaker",
        order_by="Utterance.document_id, Utterance.position",
        passive_deletes="all",
    )
    attendances: Mapped[list["Attendance"]] = relationship(
        back_populates="speaker", cascade="all, delete-orphan", passive_deletes=True
    )
    meetings: AssociationProxy[list["Meeting"]] = association_proxy("attendances", "meeting")

    def _shown(self) -> tuple[str, ...]:
        return ("key", "name", "kind")


class SpeakerName(Base):
    """A form under which a speaker is known."""

    __tablename__ = "speaker_names"
    __table_args__ = (
        sa.UniqueConstraint("speaker_id", "name"),
        _index_of_few("source = 'authority'", "speaker_id"),
        {"comment": "Every form under which a speaker is known"},
    )

    id: Mapped[int] = _id("name")
    speaker_id: Mapped[int] = mapped_column(_key("speakers", ondelete="CASCADE"), comment="Whose name it is")
    name: Mapped[str] = mapped_column(index=True, comment="The name in this form")
    source: Mapped[str] = mapped_column(
        choice(*SOURCES, name="source"),
        comment="authority: a curator's file says so; printed: found on a page",
    )

    speaker: Mapped[Speaker] = relationship(back_populates="names")

    def _shown(self) -> tuple[str, ...]:
        return ("name", "source")


class SpeakerRole(Base):
    """An office or description of a speaker, with its time where that is known."""

    __tablename__ = "speaker_roles"
    __table_args__ = ({"comment": "Offices and descriptions of speakers, dated where that is known"},)

    id: Mapped[int] = _id("role")
    speaker_id: Mapped[int] = mapped_column(
        _key("speakers", ondelete="CASCADE"), index=True, comment="Whose role it is"
    )
    role: Mapped[str] = mapped_column(comment="The office or description")
    affiliation: Mapped[str | None] = mapped_column(comment="Country or body that the role belongs to")
    from_on: Mapped[date | None] = mapped_column(comment="First day in the role, where known")
    to_on: Mapped[date | None] = mapped_column(comment="Last day in the role, where known and over")
    document_id: Mapped[int | None] = _of_document(
        "The page that prints it and for which it holds; empty where a curator's file says so"
    )

    speaker: Mapped[Speaker] = relationship(back_populates="roles")

    def _shown(self) -> tuple[str, ...]:
        return ("role", "affiliation", "from_on", "to_on")


class Mention(Base):
    """A form of a name on a page, and whom it was taken for."""

    __tablename__ = "mentions"
    __table_args__ = (
        sa.Index(None, "speaker_id", "printed_name"),
        _span_check(),
        {"comment": "Each printed form of a name, and whom it was taken for"},
    )

    id: Mapped[int] = _id("mention")
    document_id: Mapped[int] = _of_document("The document that it is printed in")
    speaker_id: Mapped[int | None] = mapped_column(
        _key("speakers"), comment="Whom it was taken for; empty where that is open"
    )
    printed_name: Mapped[str | None] = mapped_column(comment="The name as printed, without the role")
    printed_role: Mapped[str | None] = mapped_column(comment="The role as printed beside the name")
    start_char: Mapped[int] = _start("the mention")
    end_char: Mapped[int] = _end("the mention")
    rule: Mapped[str] = mapped_column(comment="The rule that tied the words to the speaker")
    person: Mapped[int | None] = mapped_column(comment=_PERSON)

    document: Mapped[Document] = relationship(back_populates="mentions")
    speaker: Mapped[Speaker | None] = relationship(back_populates="mentions")

    def _shown(self) -> tuple[str, ...]:
        return ("printed_name", "printed_role", "start_char", "end_char")


class Meeting(Base):
    """A meeting that pages record, report or announce."""

    __tablename__ = "meetings"
    __table_args__ = (
        _index_of_few("precision = 'day'", "place", "starts_on"),
        {
            "comment": "Meetings that the pages record, report or announce",
            "sqlite_autoincrement": True,
        },
    )

    id: Mapped[int] = _id("meeting")
    key: Mapped[str] = mapped_column(unique=True, comment="Short name for addresses: place and day")
    title: Mapped[str] = mapped_column(comment="What to call the meeting")
    kind: Mapped[str | None] = mapped_column(comment="Kind of meeting: talks, summit, press conference …")
    place: Mapped[str | None] = mapped_column(index=True, comment="Town, such as Geneva")
    country: Mapped[str | None] = mapped_column(comment="Country as an ISO 3166 code, such as CH")
    starts_on: Mapped[date | None] = mapped_column(
        index=True, comment="First day; the first of the month or year where no more is known"
    )
    ends_on: Mapped[date | None] = mapped_column(comment="Last day, where known")
    precision: Mapped[str | None] = mapped_column(
        choice(*get_args(Precision), name="precision"),
        comment="How much of starts_on is meant: day, month or year",
    )
    source: Mapped[str] = mapped_column(
        choice("authority", "catalogue", "printed", name="source"),
        comment="authority: a curator's file describes it; catalogue: named there; printed: on a page",
    )

    attendances: Mapped[list["Attendance"]] = relationship(
        back_populates="meeting", order_by="Attendance.id", cascade="all, delete-orphan", passive_deletes=True
    )
    document_meetings: Mapped[list["DocumentMeeting"]] = relationship(
        back_populates="meeting",
        order_by="DocumentMeeting.id",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    utterances: Mapped[list["Utterance"]] = relationship(
        back_populates="meeting", order_by="Utterance.document_id, Utterance.position", passive_deletes=True
    )
    documents: AssociationProxy[list[Document]] = association_proxy("document_meetings", "document")
    participants: AssociationProxy[list[Speaker]] = association_proxy("attendances", "speaker")

    def _shown(self) -> tuple[str, ...]:
        return ("key", "title")


class Attendance(Base):
    """Somebody took part in a meeting."""

    __tablename__ = "attendances"
    __table_args__ = (
        sa.UniqueConstraint("meeting_id", "speaker_id"),
        _index_of_few("source = 'authority'", "meeting_id"),
        {"comment": "Who took part in which meeting"},
    )

    id: Mapped[int] = _id("attendance")
    meeting_id: Mapped[int] = mapped_column(
        _key("meetings", ondelete="CASCADE"), comment="The meeting that was attended"
    )
    speaker_id: Mapped[int] = mapped_column(
        _key("speakers", ondelete="CASCADE"), index=True, comment="Who attended"
    )
    role: Mapped[str | None] = mapped_column(comment="As what: host, chair, witness … where known")
    source: Mapped[str] = mapped_column(
        choice(*SOURCES, name="source"),
        comment="authority: a curator's file says so; printed: read from a page",
    )

    meeting: Mapped[Meeting] = relationship(back_populates="attendances")
    speaker: Mapped[Speaker] = relationship(back_populates="attendances")

    def _shown(self) -> tuple[str, ...]:
        return ("meeting_id", "speaker_id", "role")


class DocumentMeeting(Base):
    """A page tells of a meeting, and where it prints the place and the date."""

    __tablename__ = "document_meetings"
    __table_args__ = (
        sa.UniqueConstraint("document_id", "meeting_id"),
        {"comment": "Which page tells of which meeting, how, and where it prints the place and the date"},
    )

    id: Mapped[int] = _id("link")
    document_id: Mapped[int] = _of_document("The page", index=False)
    meeting_id: Mapped[int] = mapped_column(
        _key("meetings", ondelete="CASCADE"), index=True, comment="The meeting"
    )
    relation: Mapped[str] = mapped_column(
        choice(*get_args(Relation), name="relation"),
        comment="What the page is to the meeting: its transcript, an excerpt, a report or a preview",
    )
    rule: Mapped[str] = mapped_column(comment="How the link is known: catalogue, or the rule that read it")
    place_start_char: Mapped[int | None] = _start("the printed place")
    place_end_char: Mapped[int | None] = _end("the printed place")
    date_start_char: Mapped[int | None] = _start("the printed date")
    date_end_char: Mapped[int | None] = _end("the printed date")
    persons: Mapped[list[int] | None] = mapped_column(
        sa.JSON(none_as_null=True),
        comment="Those who met, by their numbers on this page, as in mentions; empty where not read",
    )

    document: Mapped[Document] = relationship(back_populates="document_meetings")
    meeting: Mapped[Meeting] = relationship(back_populates="document_meetings")

    def _shown(self) -> tuple[str, ...]:
        return ("document_id", "meeting_id", "relation")


class Utterance(Base):
    """Words that somebody said: a slice of a document's text."""

    __tablename__ = "utterances"
    __table_args__ = (
        sa.UniqueConstraint("document_id", "position"),
        _index_of_some("meeting_id"),
        _index_of_some("continues_id"),
        _span_check(),
        {"comment": "What was said: slices of the documents' texts, with who said it and how we know"},
    )

    id: Mapped[int] = _id("utterance")
    document_id: Mapped[int] = _of_document("The document whose text it is a slice of", index=False)
    meeting_id: Mapped[int | None] = mapped_column(
        _key("meetings", ondelete="SET NULL"),
        comment="The meeting at which it was said, where that is known",
    )
    speaker_id: Mapped[int | None] = mapped_column(
        _key("speakers"), index=True, comment="Who said it; empty where that is open"
    )
    position: Mapped[int] = mapped_column(comment="Order within the document, from 1")
    kind: Mapped[str] = mapped_column(
        choice(*get_args(UtteranceKind), name="kind"),
        comment="turn, quote, post or reported (indirect speech)",
    )
    start_char: Mapped[int] = _start("the utterance")
    end_char: Mapped[int] = _end("the utterance")
    text: Mapped[str] = mapped_column(comment="The words: exactly that slice of the document's text")
    words: Mapped[int] = mapped_column(comment="How many words: pieces between white space")
    printed_label: Mapped[str | None] = mapped_column(comment="The label before the words, as printed")
    label_start_char: Mapped[int | None] = _start("the printed label")
    label_end_char: Mapped[int | None] = _end("the printed label")
    rule: Mapped[str] = mapped_column(comment="The rule that tied the words to the speaker")
    cue_start_char: Mapped[int | None] = _start("the clause that tells who spoke")
    cue_end_char: Mapped[int | None] = _end("the clause that tells who spoke")
    delivery: Mapped[str | None] = mapped_column(comment="How it reached us: via interpreter, voice-over …")
    starts_at_s: Mapped[float | None] = mapped_column(
        sa.Double, comment="Seconds into the recording where it starts (captions)"
    )
    ends_at_s: Mapped[float | None] = mapped_column(
        sa.Double, comment="Seconds into the recording where it ends (captions)"
    )
    continues_id: Mapped[int | None] = mapped_column(
        _key("utterances", ondelete="SET NULL"),
        comment="The earlier piece of the same quotation that this one carries on",
    )
    person: Mapped[int | None] = mapped_column(comment=_PERSON)

    document: Mapped[Document] = relationship(back_populates="utterances")
    meeting: Mapped[Meeting | None] = relationship(back_populates="utterances")
    speaker: Mapped[Speaker | None] = relationship(back_populates="utterances")
    continues: Mapped["Utterance | None"] = relationship(
        remote_side="Utterance.id", back_populates="continued_by", foreign_keys=[continues_id]
    )
    continued_by: Mapped[list["Utterance"]] = relationship(
        back_populates="continues", foreign_keys=[continues_id], passive_deletes=True
    )

    @property
    def citation(self) -> str:
        """The address of these words: document key and fragment of RFC 5147, for good."""
        return f"{self.document.key}#char={self.start_char},{self.end_char}"

    def _shown(self) -> tuple[str, ...]:
        return ("kind", "position", "text")


class Build(Base):
    """The ledger: from what, and by which reader, a document's rows were made."""

    __tablename__ = "builds"
    __table_args__ = (
        {"comment": "The ledger: which document from which bytes, by which reader, at which revision"},
    )

    id: Mapped[int] = _id("build")
    document_id: Mapped[int] = _of_document("The document that was built", index=False, unique=True)
    origin: Mapped[str] = mapped_column(
        choice(*ORIGINS, name="origin"), comment="seed: kept in step with seeds/; user: loaded by a person"
    )
    sha256: Mapped[str] = mapped_column(comment="Checksum of the bytes that it was built from")
    fingerprint: Mapped[str] = mapped_column(
        comment="Checksum of bytes, catalogue entry, authority and reader"
    )
    reader_version: Mapped[str] = mapped_column(comment="Version of the reader that built it")
    revision: Mapped[str] = mapped_column(comment="Revision of the schema that it was built at")
    facts: Mapped[dict[str, Any]] = mapped_column(
        sa.JSON, comment="What was known from outside the text: the file's own data and the catalogue's"
    )
    built_at: Mapped[datetime] = mapped_column(comment="When it was last built, UTC")

    document: Mapped[Document] = relationship(back_populates="build")

    def _shown(self) -> tuple[str, ...]:
        return ("document_id", "origin", "reader_version", "revision")


class Tally(Base):
    """How much a speaker says in a document, a row for each kind of utterance and meeting."""

    __tablename__ = "tallies"
    __table_args__ = (
        _index_of_some("meeting_id"),
        {"comment": "How much each speaker says in each document: counted when it is written"},
    )

    id: Mapped[int] = _id("tally")
    document_id: Mapped[int] = _of_document("The document that was counted")
    speaker_id: Mapped[int | None] = mapped_column(
        _key("speakers"), index=True, comment="Who said it; empty where that is open"
    )
    meeting_id: Mapped[int | None] = mapped_column(
        _key("meetings", ondelete="SET NULL"),
        comment="Where it was said; empty where not known",
    )
    kind: Mapped[str] = mapped_column(
        choice(*get_args(UtteranceKind), name="kind"),
        comment="turn, quote, post or reported (indirect speech)",
    )
    utterances: Mapped[int] = mapped_column(comment="How many utterances")
    words: Mapped[int] = mapped_column(comment="How many words they have")

    def _shown(self) -> tuple[str, ...]:
        return ("document_id", "speaker_id", "kind", "utterances")


class Coverage(Base):
    """How many characters of a document are of one kind."""

    __tablename__ = "coverage"
    __table_args__ = (
        sa.UniqueConstraint("document_id", "kind"),
        {"comment": "What the characters of each document are: its blocks in sums, down to the white space"},
    )

    id: Mapped[int] = _id("sum")
    document_id: Mapped[int] = _of_document("The document that was counted", index=False)
    kind: Mapped[str] = mapped_column(
        comment="Kind of block; unprinted is the white space that no block covers"
    )
    blocks: Mapped[int] = mapped_column(comment="How many blocks of that kind")
    characters: Mapped[int] = mapped_column(comment="How many code points they have")

    def _shown(self) -> tuple[str, ...]:
        return ("document_id", "kind", "characters")


class Decision(Base):
    """Two sides were taken for one, kept apart, or left open: by a rule or by somebody."""

    __tablename__ = "decisions"
    __table_args__ = (
        sa.Index(None, "document_id", "person"),
        sa.Index(None, "block", "given", "profile", "year"),
        _index_of_few("kind = 'meeting'", "rule"),
        {"comment": "Identity: which sides were taken for one, kept apart or left open, and why"},
    )

    id: Mapped[int] = _id("decision")
    kind: Mapped[str] = mapped_column(
        choice(*SIDES, name="kind"), comment="speaker or meeting: what the two sides are"
    )
    verdict: Mapped[str] = mapped_column(
        choice(*VERDICTS, name="verdict"),
        comment="same: taken for one; different: kept apart; open: may be the same, which nobody decided",
    )
    document_id: Mapped[int | None] = _of_document(
        "The page of the one side; empty where both are known beyond a page", index=False
    )
    person: Mapped[int | None] = mapped_column(
        comment="Number of the person on that page, as in mentions and utterances"
    )
    one_key: Mapped[str] = mapped_column(comment="Key of the one side, as it would be by itself")
    one_name: Mapped[str] = mapped_column(comment="The one side as printed")
    other_key: Mapped[str] = mapped_column(index=True, comment="Key of the speaker or meeting on the other")
    other_name: Mapped[str] = mapped_column(comment="The other side by its name")
    ruled_key: Mapped[str | None] = mapped_column(
        comment="Key of the other side by the rules alone; a correction may say another"
    )
    rule: Mapped[str] = mapped_column(comment="The rule that decided; correction where somebody did")
    evidence: Mapped[str] = mapped_column(comment="What the rule saw: names, offices, years, in words")
    block: Mapped[str | None] = mapped_column(comment="Only names of one block are ever compared")
    given: Mapped[str | None] = mapped_column(
        comment="First given name, by which they are found in the block"
    )
    profile: Mapped[str | None] = mapped_column(
        comment="Name and offices as they are compared; the same, in the same year, is the same speaker"
    )
    year: Mapped[int | None] = mapped_column(comment="Year of the page as compared; 0 where it is not known")
    decided_by: Mapped[str] = mapped_column(comment="rule, or the name of whoever corrected")
    decided_at: Mapped[datetime] = mapped_column(comment="When it was decided, UTC")

    document: Mapped[Document | None] = relationship()

    def _shown(self) -> tuple[str, ...]:
        return ("verdict", "one_key", "other_key", "rule")


class Correction(Base):
    """What somebody put right: an operation on an anchor, with what was expected there."""

    __tablename__ = "corrections"
    __table_args__ = ({"comment": "What people corrected: replayed after every reading, never lost"},)

    id: Mapped[int] = _id("correction")
    key: Mapped[str] = mapped_column(unique=True, comment="Short name, the same wherever it is imported")
    operation: Mapped[str] = mapped_column(
        choice(*OPERATIONS, name="operation"), comment="What is put right: said-by, same-speaker, title …"
    )
    subject: Mapped[str] = mapped_column(
        index=True, comment="Key of the document, speaker or meeting that is corrected"
    )
    start_char: Mapped[int | None] = _start("the anchor")
    end_char: Mapped[int | None] = _end("the anchor")
    exact: Mapped[str | None] = mapped_column(comment="The words of the anchor")
    prefix: Mapped[str | None] = mapped_column(comment="The words before the anchor, to find it again by")
    suffix: Mapped[str | None] = mapped_column(comment="The words behind the anchor, to find it again by")
    expected: Mapped[str | None] = mapped_column(comment="What was there when it was corrected")
    value: Mapped[str | None] = mapped_column(comment="What is right: a key, a date, a title; empty for none")
    documents: Mapped[list[str] | None] = mapped_column(
        sa.JSON, comment="Keys of the documents that it is about, where it is about some only"
    )
    author: Mapped[str] = mapped_column(comment="Who corrected")
    made_at: Mapped[datetime] = mapped_column(comment="When, UTC")
    reason: Mapped[str | None] = mapped_column(comment="Why, in the words of the author")
    origin: Mapped[str] = mapped_column(
        choice(*ORIGINS, name="origin"),
        comment="seed: from seeds/corrections.toml; user: made here or imported",
    )
    state: Mapped[str] = mapped_column(
        choice(*STATES, name="state"),
        comment="applied; conflict: no longer fits, see note; undone: taken back, kept for the record",
    )
    note: Mapped[str | None] = mapped_column(comment="Why it does not fit, or who took it back and when")
    replaced: Mapped[dict[str, Any] | None] = mapped_column(
        sa.JSON, comment="The rows that it replaced, so that taking it back restores them"
    )

    def _shown(self) -> tuple[str, ...]:
        return ("key", "operation", "subject", "value", "state")


class AuthorityRecord(Base):
    """What a file says of a speaker."""

    __tablename__ = "authority_records"
    __table_args__ = (
        sa.UniqueConstraint("key", "origin"),
        {"comment": "What authority files say of speakers: the seeds', and those that a user imported"},
    )

    id: Mapped[int] = _id("record")
    key: Mapped[str] = mapped_column(comment="Key of the speaker")
    origin: Mapped[str] = mapped_column(
        choice(*ORIGINS, name="origin"), comment="seed: in step with seeds/people.toml; user: imported here"
    )
    record: Mapped[dict[str, Any]] = mapped_column(
        sa.JSON, comment="Name, other names, kind, wikidata and dated roles, as the file has them"
    )

    def _shown(self) -> tuple[str, ...]:
        return ("key", "origin")


class Redirect(Base):
    """An address that moved."""

    __tablename__ = "redirects"
    __table_args__ = (
        sa.UniqueConstraint("kind", "old_key"),
        {"comment": "Addresses of merged speakers and meetings: where each leads now"},
    )

    id: Mapped[int] = _id("redirect")
    kind: Mapped[str] = mapped_column(choice(*SIDES, name="kind"), comment="speaker or meeting")
    old_key: Mapped[str] = mapped_column(comment="The key that was")
    new_key: Mapped[str] = mapped_column(index=True, comment="The key that stands for it")
    rule: Mapped[str] = mapped_column(comment="Why: correction, authority, or name where its key changed")
    made_at: Mapped[datetime] = mapped_column(comment="Since when, UTC")

    def _shown(self) -> tuple[str, ...]:
        return ("kind", "old_key", "new_key")
