"""People of pages on their way from one speaker to another: words, roles and addresses follow the decision.

Knows rows; must not know why somebody is whom.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import reduce
from typing import Any, NamedTuple, cast

import sqlalchemy as sa

from corpus.models import (
    Attendance,
    Base,
    Correction,
    Decision,
    Document,
    DocumentMeeting,
    Doubt,
    Mention,
    Redirect,
    Speaker,
    SpeakerName,
    SpeakerRole,
    Utterance,
)
from corpus.store.asked import answers
from corpus.store.clusters import EXPLAINED, Outcome, Profile
from corpus.store.driver import fetched
from corpus.store.known import Known
from corpus.store.merging import drop_names, drop_unused
from corpus.store.names import base_of, better
from corpus.store.redirects import redirect
from corpus.store.speakers import Wanted, add_names, add_roles, numbers_of, pieces, printed_roles, rename
from corpus.store.tallies import recount

DECIDED = (
    *(Decision.id, Decision.document_id, Decision.person, Decision.one_key, Decision.one_name),
    *(Decision.other_key, Decision.ruled_key, Decision.rule, Decision.block, Decision.profile),
    Document.key.label("document"),
)
"""What of a decision has to be known to change it; joined with its document."""

_INTO_DECISIONS, _INTO_DOUBTS = (sa.insert(Base.metadata.tables[name]) for name in ("decisions", "doubts"))
_OF_SPEAKER = (Decision.kind == "speaker", Decision.verdict == "same")


class Decided(NamedTuple):
    """The same as a row that the driver gives."""

    id: int
    document_id: int
    person: int | None
    one_key: str
    one_name: str
    other_key: str
    ruled_key: str | None
    rule: str
    block: str | None
    profile: str | None
    document: str


class Change(NamedTuple):
    """A decision that is news: its row, the key that the rules give now, and the outcome."""

    row: Any
    ruled: str
    outcome: Outcome


class Person(NamedTuple):
    """Somebody of a page: its number, the person's there, and the name that the page prints."""

    document_id: int
    person: int | None
    name: str


class Apart(NamedTuple):
    """A person of a page who is kept apart from others of that name."""

    document_id: int
    person: int | None
    own_key: str
    name: str
    outcome: Outcome


_LED = sa.select(Redirect.old_key, Redirect.new_key).where(
    Redirect.kind == "speaker", Redirect.rule == "correction"
)
_IS_ANYBODY_LED = (
    "SELECT 1 FROM redirects WHERE kind = 'speaker' AND rule = 'correction' UNION ALL"
    " SELECT 1 FROM corrections WHERE operation = 'other-speaker' AND state = 'applied' LIMIT 1"
)
_PARTED = (
    sa.select(Correction.subject, Correction.documents, Correction.value)
    .where(Correction.operation == "other-speaker", Correction.state == "applied")
    .order_by(Correction.made_at, Correction.id)
)


def decided() -> sa.Select[Any]:
    """The decisions on people of pages."""
    chosen = cast("sa.Select[Any]", sa.select(*DECIDED))
    return chosen.join(Document, Document.id == Decision.document_id).where(*_OF_SPEAKER)


_ON_PROFILES = (
    "SELECT asked.at, d.id, d.document_id, d.person, d.one_key, d.one_name, d.other_key, d.ruled_key, d.rule,"
    " d.block, d.profile, p.key AS document FROM asked JOIN decisions d ON d.block = asked.block"
    " AND d.given = asked.given AND d.profile = asked.profile AND d.year = asked.year"
    " JOIN documents p ON p.id = d.document_id ORDER BY d.id"
)


def decisions_on(connection: sa.Connection, profiles: Sequence[Profile]) -> Iterator[tuple[Profile, Any]]:
    """The decisions on people of these profiles, each with its profile."""
    values = [(at, p.form.block, p.form.given, p.text, p.standing.year) for at, p in enumerate(profiles)]
    for at, *row in answers(connection, "at, block, given, profile, year", _ON_PROFILES, values):
        yield profiles[at], Decided(*row)


def final_keys(connection: sa.Connection, ruled: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Where corrections lead people whom the rules give a key, by that key and the document's.

    Only those are in the result whom a correction leads elsewhere.
    """
    asked = set(ruled)
    if not asked or not fetched(connection, _IS_ANYBODY_LED):
        return {}
    merged, split = dict(_redirects(connection)), _split(connection)
    return {pair: key for pair in asked if (key := _final(*pair, merged, split)) != pair[0]}


def _final(key: str, document: str, merged: dict[str, str], split: dict[tuple[str, str], str]) -> str:
    seen: set[str] = set()
    while key not in seen:
        seen.add(key)
        key = split.get((key, base_of(document))) or merged.get(key) or key
    return key


def _redirects(connection: sa.Connection) -> list[tuple[str, str]]:
    return [(row.old_key, row.new_key) for row in connection.execute(_LED)]


def _split(connection: sa.Connection) -> dict[tuple[str, str], str]:
    return {
        (row.subject, base_of(document)): row.value
        for row in connection.execute(_PARTED)
        for document in row.documents or ()
    }


def follow(
    connection: sa.Connection, changes: Sequence[Change], known: Known, *, may_rename: bool = True
) -> None:
    """The decisions say what is news, and all that hangs on them follows; `may_rename` as in `rehouse`."""
    if not changes:
        return
    finals = final_keys(connection, ((change.ruled, change.row.document) for change in changes))
    moves: list[tuple[Any, str]] = []
    values = []
    for change in changes:
        final = finals.get((change.ruled, change.row.document), change.ruled)
        by = "rule" if final == change.ruled else "correction"
        values.append(
            {"at": change.row.id, "ruled": change.ruled, "why": change.outcome.rule, "final": final, "by": by}
        )
        if final != change.row.other_key:
            moves.append((change.row, final))
    connection.execute(
        sa.update(Decision)
        .where(Decision.id == sa.bindparam("at"))
        .values(
            ruled_key=sa.bindparam("ruled"),
            rule=sa.bindparam("why"),
            other_key=sa.bindparam("final"),
            decided_by=sa.bindparam("by"),
        ),
        values,
    )
    rehouse(connection, moves, known, may_rename=may_rename)
    note_apart(
        connection,
        [Apart(c.row.document_id, c.row.person, c.row.one_key, c.row.one_name, c.outcome) for c in changes],
    )


def rehouse(
    connection: sa.Connection, moves: Sequence[tuple[Any, str]], known: Known, *, may_rename: bool = True
) -> None:
    """People of pages are with the speakers of these keys; whom all have left is gone or renamed.

    Its address leads on, unless it may not be renamed: then whoever left it never was the same.
    """
    news: dict[str, set[str]] = defaultdict(set)
    for row, final in moves:
        news[row.other_key].add(final)
    left = {key: _people_of(connection, key) for key in news}
    renamed = {
        old: next(iter(keys))
        for old, keys in sorted(news.items())
        if may_rename
        and len(keys) == 1
        and not left[old]
        and _rename(connection, old, next(iter(keys)), moves, known)
    }
    others = [(row, final) for row, final in moves if row.other_key not in renamed]
    _move(connection, others, known)
    gone = {old for old in news if old not in renamed and not left[old] and old not in known.keys}
    ids = set(connection.scalars(sa.select(Speaker.id).where(Speaker.key.in_(gone))))
    drop_unused(connection, ids)
    for old in sorted(gone):
        if (
            may_rename
            and len(news[old]) == 1
            and not connection.scalar(sa.select(Speaker.id).where(Speaker.key == old))
        ):
            redirect(connection, "speaker", old, next(iter(news[old])), "name")
    touched = {final for _, final in moves} | (set(news) - gone - set(renamed))
    renew_names(connection, connection.scalars(sa.select(Speaker.id).where(Speaker.key.in_(touched))))


def _people_of(connection: sa.Connection, key: str) -> bool:
    """Whether people of pages are still with the speaker of that key, by more than a surname."""
    by_name = (Decision.other_key == key, Decision.rule != EXPLAINED)
    some = sa.select(Decision.id).where(*by_name, *_OF_SPEAKER).limit(1)
    return connection.scalar(some) is not None


def _rename(
    connection: sa.Connection, old: str, new: str, moves: Sequence[tuple[Any, str]], known: Known
) -> bool:
    """True where the speaker's row could take the new key, since nobody has it yet."""
    taken = connection.scalar(sa.select(Speaker.id).where(Speaker.key == new))
    if taken is not None or old in known.keys:
        return False
    own = next((r.document_id for r, final in moves if final == new == r.one_key), None)
    connection.execute(sa.update(Speaker).where(Speaker.key == old).values(key=new, document_id=own))
    connection.execute(
        sa.delete(Redirect).where(
            Redirect.kind == "speaker", Redirect.old_key == new, Redirect.rule != "correction"
        )
    )
    redirect(connection, "speaker", old, new, "name")
    return True


def _move(connection: sa.Connection, moves: Sequence[tuple[Any, str]], known: Known) -> None:
    if not moves:
        return
    wanted = [
        Wanted(final, row.one_name, _kind(row), row.document_id if final == row.one_key else None)
        for row, final in moves
    ]
    ids = {key: row.id for key, row in numbers_of(connection, wanted, known.keys).items()}
    olds = {row.other_key for row, _ in moves}
    there = connection.execute(sa.select(Speaker.key, Speaker.id).where(Speaker.key.in_(olds)))
    before = {row.key: row.id for row in there}
    to = [{"doc": r.document_id, "who": r.person, "to": ids[final]} for r, final in moves]
    for table in (Mention, Utterance):
        mine = sa.update(table).where(
            table.document_id == sa.bindparam("doc"), table.person == sa.bindparam("who")
        )
        connection.execute(mine.values(speaker_id=sa.bindparam("to")), to)
    for row, final in moves:
        person = Person(row.document_id, row.person, row.one_name)
        bring(connection, person, before.get(row.other_key), ids[final], described=final in known.offices)
    for some in pieces(sorted({row.document_id for row, _ in moves})):
        recount(connection, some)


def _kind(row: Any) -> str:
    if row.rule in {"role-of-page", "unknown", "body-of-page"}:
        return {"role-of-page": "role", "unknown": "unknown"}.get(row.rule, "organisation")
    return "organisation" if (row.block or "").startswith("=") else "person"


def bring(connection: sa.Connection, row: Person, old: int | None, new: int, *, described: bool) -> None:
    """Names, roles and attendances of one person of a page come along."""
    known = sa.select(SpeakerName.name).where(SpeakerName.speaker_id == old)
    printed = sa.select(Mention.printed_name).where(
        Mention.document_id == row.document_id,
        Mention.person == row.person,
        Mention.printed_name.in_(known),  # not "he", nor an office
    )
    names = {name for name in connection.scalars(printed.distinct()) if name} | {row.name}
    add_names(connection, {(new, name) for name in names})
    roles = printed_roles(connection, row.document_id, row.person)
    on_page = (SpeakerRole.document_id == row.document_id, SpeakerRole.role.in_(roles))
    still = sa.exists().where(
        Mention.document_id == row.document_id,
        Mention.speaker_id == old,
        Mention.printed_role == SpeakerRole.role,
    )
    connection.execute(sa.delete(SpeakerRole).where(SpeakerRole.speaker_id == old, *on_page, ~still))
    if not described:
        there = set(
            connection.scalars(sa.select(SpeakerRole.role).where(SpeakerRole.speaker_id == new, *on_page))
        )
        add_roles(connection, [(row.document_id, new, role) for role in roles if role not in there])
    _attend(connection, row.document_id, old, new)


def _attend(connection: sa.Connection, document_id: int, old: int | None, new: int) -> None:
    """Whoever attended the page's meetings by its word alone is the new speaker there."""
    told = sa.select(DocumentMeeting.meeting_id).where(DocumentMeeting.document_id == document_id)
    attended = sa.select(Attendance.meeting_id).where(Attendance.speaker_id == new)
    still = sa.exists().where(
        DocumentMeeting.meeting_id == Attendance.meeting_id,
        Mention.document_id == DocumentMeeting.document_id,
        Mention.speaker_id == old,
    )
    mine = (
        *(Attendance.source == "printed", Attendance.speaker_id == old),
        *(Attendance.meeting_id.in_(told), ~still),
    )
    moved = sa.update(Attendance).where(*mine, Attendance.meeting_id.not_in(attended))
    connection.execute(moved.values(speaker_id=new))
    connection.execute(sa.delete(Attendance).where(*mine))


def renew_names(connection: sa.Connection, speakers: Iterable[int]) -> None:
    """These speakers have the names that pages print now, and show the best of them."""
    for some in pieces(sorted(speakers)):
        by_authority = sa.exists().where(
            SpeakerName.speaker_id == Speaker.id, SpeakerName.source == "authority"
        )
        keys = sa.select(Speaker.key).where(Speaker.id.in_(some), ~by_authority)
        _rename_by_pages(connection, connection.scalars(keys))
        drop_names(connection, set(some))


def _rename_by_pages(connection: sa.Connection, keys: Iterable[str]) -> None:
    shown: dict[str, str] = {}
    for key in sorted(keys):
        printed = sa.select(Decision.one_name).where(Decision.other_key == key, *_OF_SPEAKER).distinct()
        if names := [name for name in connection.scalars(printed) if name]:
            shown[key] = reduce(better, names)
    rename(connection, shown)


def note_apart(connection: sa.Connection, people: Sequence[Apart]) -> None:
    """Who is kept apart from whom is a decision too, and a doubt on the page."""
    if not people:
        return
    now = datetime.now(UTC)
    for each in people:
        connection.execute(
            sa.delete(Decision).where(
                Decision.document_id == each.document_id,
                Decision.person == each.person,
                Decision.verdict == "different",
            )
        )
    rows = [
        {
            "kind": "speaker",
            "verdict": "different",
            "document_id": each.document_id,
            "person": each.person,
            "one_key": each.own_key,
            "one_name": each.name,
            "other_key": other,
            "other_name": other,
            "rule": each.outcome.rule,
            "evidence": each.name,
            "decided_by": "rule",
            "decided_at": now,
        }
        for each in people
        for other in each.outcome.apart
    ]
    if rows:
        connection.execute(_INTO_DECISIONS, rows)
    for some in pieces(sorted({each.document_id for each in people})):
        _doubt(connection, some)


def _doubt(connection: sa.Connection, documents: list[int]) -> None:
    """Each page has a doubt for each of its people who is kept apart."""
    connection.execute(sa.delete(Doubt).where(Doubt.document_id.in_(documents), Doubt.code == "namesakes"))
    apart = sa.select(Decision.document_id, Decision.one_name, Decision.other_key).where(
        Decision.document_id.in_(documents), Decision.verdict == "different", Decision.kind == "speaker"
    )
    others: dict[tuple[Any, str], list[str]] = defaultdict(list)
    for document_id, name, key in connection.execute(apart.order_by(Decision.other_key)):
        others[document_id, name].append(key)
    rows = [
        {
            "document_id": document_id,
            "code": "namesakes",
            "note": f"{name} is also the name of {', '.join(keys)}: nothing here says that they are one",
            "start_char": 0,
            "end_char": 0,
        }
        for (document_id, name), keys in sorted(others.items())
    ]
    if rows:
        connection.execute(_INTO_DOUBTS, rows)
