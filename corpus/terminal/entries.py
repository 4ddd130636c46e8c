"""An entry of the corpus: a document, a speaker or a meeting by its key."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

import sqlalchemy as sa
from rich.console import Console
from rich.text import Text
from sqlalchemy.orm import Session

from corpus.errors import BadInput
from corpus.models import Document, Meeting, Speaker, Utterance
from corpus.store.database import connect
from corpus.store.redirects import redirected
from corpus.terminal.visible import VISIBLE

WORDS_SHOWN = 200
UTTERANCES_SHOWN = 1000


def print_entry(database: str, key: str, console: Console | None = None) -> None:
    """Print the document, speaker or meeting of that key; `BadInput`, with near misses, if none has it."""
    out = console or Console(highlight=False, soft_wrap=True)
    with connect(database) as session:
        for line in _entry(session, key):
            out.print(line)


def _entry(session: Session, key: str) -> Iterator[Text]:
    if (document := session.scalar(sa.select(Document).where(Document.key == key))) is not None:
        return _document(session, document)
    if (speaker := session.scalar(sa.select(Speaker).where(Speaker.key == key))) is not None:
        return _speaker(session, speaker)
    if (meeting := session.scalar(sa.select(Meeting).where(Meeting.key == key))) is not None:
        return _meeting(session, meeting)
    moved = {redirected(session.connection(), kind, key) for kind in ("speaker", "meeting")} - {key}
    for new in moved:
        return _moved(session, key, new)
    raise BadInput(f"nothing has the key {key!r}{_near(session, key)}")


def _moved(session: Session, key: str, new: str) -> Iterator[Text]:
    yield Text(f"{key} is {new} now", style="yellow")
    yield from _entry(session, new)


def _near(session: Session, key: str) -> str:
    keys = session.scalars(
        sa.union_all(sa.select(Document.key), sa.select(Speaker.key), sa.select(Meeting.key)).limit(100_000)
    )
    near = get_close_matches(key, keys, n=3, cutoff=0.5)
    return f"; near it are {', '.join(near)}" if near else "; `corpus search` shows the keys of documents"


def _document(session: Session, document: Document) -> Iterator[Text]:
    yield Text(document.title, style="bold")
    yield _facts(document.outlet, document.published_on, document.language, document.form, document.rights)
    yield _facts(document.url, document.filename, f"sha256 {document.sha256[:12]}…")
    for meeting in document.meetings:
        yield Text(f"meeting  {meeting.key}  {meeting.title}")
    yield from _said(session, sa.select(Utterance).where(Utterance.document_id == document.id), by="speaker")
    for doubt in document.doubts:
        yield Text(f"doubt  {doubt.start_char}-{doubt.end_char}  {doubt.code}: {doubt.note}", style="yellow")


def _speaker(session: Session, speaker: Speaker) -> Iterator[Text]:
    yield Text(speaker.name, style="bold")
    yield _facts(speaker.kind, speaker.wikidata, *(name.name for name in speaker.names))
    for role in speaker.roles:
        yield Text(f"role  {role.role}  {_years(role.from_on, role.to_on)}".rstrip())
    yield from _said(session, sa.select(Utterance).where(Utterance.speaker_id == speaker.id), by="document")


def _meeting(session: Session, meeting: Meeting) -> Iterator[Text]:
    yield Text(meeting.title, style="bold")
    yield _facts(meeting.kind, meeting.place, meeting.country, meeting.starts_on, meeting.ends_on)
    for attendance in meeting.attendances:
        yield Text(f"participant  {attendance.speaker.key}  {attendance.speaker.name}")
    for link in meeting.document_meetings:
        yield Text(f"{link.relation}  {link.document.key}  {link.document.title}")
    yield from _said(session, sa.select(Utterance).where(Utterance.meeting_id == meeting.id), by="speaker")


def _said(session: Session, chosen: sa.Select[Utterance], by: str) -> Iterator[Text]:
    """The utterances, first words only, each with its address; a note where there are more."""
    ordered = chosen.order_by(Utterance.document_id, Utterance.position).limit(UTTERANCES_SHOWN + 1)
    for number, said in enumerate(session.scalars(ordered)):
        if number == UTTERANCES_SHOWN:
            yield Text(
                f"… and more than {UTTERANCES_SHOWN:,} utterances; SQL has them all", style="bright_black"
            )
            return
        words = " ".join(said.text.translate(VISIBLE).split())
        short = words if len(words) <= WORDS_SHOWN else words[: WORDS_SHOWN - 1] + "…"
        who = (said.speaker.name if said.speaker else "?") if by == "speaker" else said.document.key
        line = Text(f"\n{who}", style="cyan")
        line.append(f"  {said.kind}  {said.citation}", style="bright_black")
        yield line.append(f"\n{short}", style="default")


def _facts(*facts: object) -> Text:
    return Text(" · ".join(str(fact) for fact in _known(facts)), style="bright_black")


def _known(facts: Iterable[object]) -> list[object]:
    return [fact for fact in facts if fact not in {None, ""}]


def _years(from_on: object, to_on: object) -> str:
    return f"{from_on or ''} to {to_on or ''}".strip() if from_on or to_on else ""
