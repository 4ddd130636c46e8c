"""Questions that are asked often, each a named select.  They page by key, never by offset."""

import sqlalchemy as sa
from sqlalchemy.orm import aliased, joinedload

from corpus.models import Attendance, Document, DocumentMeeting, Meeting, Speaker, Utterance

PAGE = 50


def current_documents() -> sa.Select[Document]:
    """Documents that no other supersedes."""
    newer = aliased(Document)
    return sa.select(Document).where(~sa.exists().where(newer.supersedes_id == Document.id))


def said_in(document_key: str) -> sa.Select[Utterance]:
    """The utterances of a document in the order of the page, their speakers fetched along."""
    return (
        sa.select(Utterance)
        .join(Utterance.document)
        .where(Document.key == document_key)
        .order_by(Utterance.position)
        .options(joinedload(Utterance.speaker))
    )


def said_by(speaker_key: str, after: int = 0, limit: int = PAGE) -> sa.Select[Utterance]:
    """A speaker's utterances, superseded documents left out, by number; the page after utterance `after`."""
    newer = aliased(Document)
    return (
        sa.select(Utterance)
        .join(Utterance.speaker)
        .where(Speaker.key == speaker_key, Utterance.id > after)
        .where(~sa.exists().where(newer.supersedes_id == Utterance.document_id))
        .order_by(Utterance.id)
        .limit(limit)
        .options(joinedload(Utterance.document))
    )


def told_of(meeting_key: str) -> sa.Select[Document]:
    """The current documents that record, report or announce a meeting."""
    linked = (
        sa.select(DocumentMeeting.document_id).join(DocumentMeeting.meeting).where(Meeting.key == meeting_key)
    )
    return current_documents().where(Document.id.in_(linked)).order_by(Document.published_on, Document.id)


def met(speaker_key: str) -> sa.Select[Meeting]:
    """The meetings that a speaker attended, by date."""
    return (
        sa.select(Meeting)
        .join(Meeting.attendances)
        .join(Attendance.speaker)
        .where(Speaker.key == speaker_key)
        .order_by(Meeting.starts_on, Meeting.id)
    )
