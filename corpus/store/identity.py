"""Who the people of pages are beyond them: decided conservatively, and the same whatever was loaded first.

A person with a whole name belongs to a block, and who is whom in a block is a function of what the pages
print of its people (`corpus.store.clusters`) and of the authority (`corpus.store.known`).  So a profile that
was seen before costs one look-up, and a new one has its block thought over again: rows of earlier pages
follow.  Whom nothing tells stays a speaker of the page: a bare surname, a role, a body that nobody
described.  Each person of a page has a row in `decisions`.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa

from corpus.models import (
    Build,
    Decision,
    Document,
    DocumentMeeting,
    Meeting,
    Mention,
    Speaker,
    SpeakerName,
)
from corpus.store.asked import as_kept
from corpus.store.clusters import BARE, EXPLAINED, Anchor, Outcome, Profile, settled
from corpus.store.gatherings import think_over_meetings_of
from corpus.store.inserting import insert_values
from corpus.store.known import Known, Told
from corpus.store.moving import Apart, Change, decided, decisions_on, final_keys, follow, note_apart
from corpus.store.nameforms import Form, form_of
from corpus.store.precedents import Neighbourhood, There, meant_before, of_blocks
from corpus.store.rows import Rows
from corpus.store.sighted import NAMELESS, Seen, seen_in, short_block
from corpus.store.speakers import (
    Wanted,
    add_names,
    add_roles,
    names_of,
    numbers_of,
    pieces,
    printed_roles,
    roles_of,
)

_NONE = (None, None, None)
OWN_RULES = {"role": "role-of-page", "unknown": "unknown", "organisation": "body-of-page"}


@dataclass(frozen=True, slots=True)
class PageOf:
    """What of a page tells who its people are; `meeting` is the key that a catalogue names.

    Of a page that `is_new` nothing was ever decided.  `people` are those of its rows, as `seen_in` has them.
    """

    rows: Rows
    id: int
    key: str
    on: date | None = None
    meeting: str | None = None
    is_new: bool = False
    people: tuple[Seen, ...] | None = None


@dataclass(slots=True)
class Sighting:
    """A person of a page, and what was decided."""

    page: PageOf
    who: Seen
    own_key: str
    outcome: Outcome = BARE
    final: str = ""

    @property
    def ruled(self) -> str:
        """The key that the rules give."""
        return self.outcome.key or self.own_key


def recognised(
    connection: sa.Connection, pages: Sequence[PageOf], known: Known, *, new: bool = True
) -> list[dict[int, int]]:
    """For each page the number of the speaker for each number of its people; who was new is there now.

    The documents are there already; `new` says that their names and roles are not.  What was decided before
    of the people of these pages is forgotten.
    """
    stale = forget(connection, [page.id for page in pages if not page.is_new])
    seen = [sighting for page in pages for sighting in _sightings(page, known)]
    _decide(connection, seen, stale, known)
    finals = final_keys(connection, ((s.ruled, s.page.key) for s in seen))
    for sighting in seen:
        sighting.final = finals.get((sighting.ruled, sighting.page.key), sighting.ruled)
    speakers = numbers_of(connection, [_wanted(sighting) for sighting in seen], known.keys)
    ids = {key: row.id for key, row in speakers.items()}
    _enter(connection, seen, {key: row.name for key, row in speakers.items()})
    found: dict[int, dict[int, int]] = {page.id: {} for page in pages}
    for sighting in seen:
        found[sighting.page.id][sighting.who.at] = ids[sighting.final]
    if new:
        described = {ids[s.final] for s in seen if s.final in known.offices}
        add_names(connection, {form for page in pages for form in names_of(page.rows, found[page.id])})
        add_roles(
            connection,
            [
                (page.id, id_, role)
                for page in pages
                for id_, role in roles_of(page.rows, found[page.id])
                if id_ not in described
            ],
        )
    note_apart(
        connection,
        [Apart(s.page.id, s.who.at, s.own_key, s.who.name, s.outcome) for s in seen if s.outcome.apart],
    )
    return [found[page.id] for page in pages]


def still_open(connection: sa.Connection) -> list[int]:
    """The documents of whose people nothing was decided yet: those that an older revision read.

    Imported ones are none of them: their rows say who speaks.
    """
    decided_on = sa.exists().where(Decision.document_id == Document.id)
    speaks = sa.exists().where(Mention.document_id == Document.id, Mention.person.is_not(None))
    read_here = sa.exists().where(Build.document_id == Document.id, Build.fingerprint != Build.sha256)
    chosen = sa.select(Document.id).where(~decided_on, speaks, read_here)
    return list(connection.scalars(chosen.order_by(Document.id)))


def forget(connection: sa.Connection, documents: Iterable[int]) -> set[Form]:
    """Nothing is decided of the documents' people; the names that have to be thought over are returned."""
    forms: set[Form] = set()
    for some in pieces(documents):
        of_some = sa.and_(Decision.document_id.in_(some), Decision.kind == "speaker")
        profiles = sa.select(Decision.profile).where(of_some, Decision.profile.is_not(None)).distinct()
        forms.update(Profile.of_text(text, 0).form for text in connection.scalars(profiles) if text)
        connection.execute(sa.delete(Decision).where(of_some))
    return forms


def think_over_names(connection: sa.Connection, forms: Collection[Form], known: Known) -> None:
    """Whom people of these names, and of names near them, mean follows from what is there now."""
    near = Neighbourhood(connection, known, forms)
    _follow(connection, near.there, _outcomes(near.there, (), near.anchors, known), known)


def think_over(connection: sa.Connection, blocks: Collection[str], known: Known) -> None:
    """Whom people of these blocks mean follows from what is there now; their rows follow."""
    there = of_blocks(connection, blocks)
    _follow(
        connection, there, _outcomes(there, (), lambda block: known.by_block.get(block, ()), known), known
    )
    _follow_short(connection, blocks, known)


def authority_blocks(connection: sa.Connection, keys: Collection[str] | None = None) -> set[str]:
    """The blocks in which the authority may have its say: those of its names, whole and short.

    `keys` limits it to the names of those speakers.
    """
    blocks: set[str] = set()
    names = sa.select(SpeakerName.name, Speaker.key).join(Speaker, Speaker.id == SpeakerName.speaker_id)
    for name, key in connection.execute(names.where(SpeakerName.source == "authority").distinct()):
        if keys is not None and key not in keys:
            continue
        form = form_of(name)
        blocks |= {form.block, f"{form.family} ", short_block(name, "organisation")}
    return blocks


def _sightings(page: PageOf, known: Known) -> Iterator[Sighting]:
    """The people of a page; of all but the whole names, which wait for their block, it is decided here."""
    taken: set[str] = set()
    for who in seen_in(page.rows, page.on) if page.people is None else page.people:
        own = _own_key(who.slug, page.key, taken)
        taken.add(own)
        sighting = Sighting(page, who, own)
        if who.kind in NAMELESS:
            sighting.outcome = Outcome(None, OWN_RULES[who.kind])
        elif not who.profile:
            sighting.outcome = alone(who.name, who.kind, Told(who.roles, page.on, page.meeting), known)
        yield sighting


def alone(name: str, kind: str, told: Told, known: Known) -> Outcome:
    """Who a body or a name that is not whole means, by the authority alone."""
    if (key := known.of_name(name)) is not None:
        return Outcome(key, "authority")
    if kind != "person":
        return Outcome(None, OWN_RULES[kind])
    key, rule = known.of_short(form_of(name), told)
    return Outcome(key, rule) if key else BARE


def _own_key(name: str, document_key: str, taken: Collection[str]) -> str:
    """A name's slug and the document's key; a slug holds no underscore, so the two can be told apart."""
    first = f"{name}_{document_key}"
    key, number = first, 1
    while key in taken:
        number += 1
        key = first.replace("_", f"-{number}_", 1)
    return key


def _decide(connection: sa.Connection, seen: list[Sighting], stale: Collection[Form], known: Known) -> None:
    """Profiles mean whom they meant on earlier pages; who is new, or near the `stale`, is thought over."""
    moved = {form.block for form in stale}
    wanted = {s.who.profile: s.who.text or "" for s in seen if s.who.profile}
    found = meant_before(connection, {p: text for p, text in wanted.items() if p.form.block not in moved})
    fresh = wanted.keys() - found.keys()
    near = Neighbourhood(connection, known, {*stale, *(profile.form for profile in fresh)})
    beside = {profile for profile in found if near.reaches(profile.form)}
    outcomes = _outcomes(near.there, fresh | beside, near.anchors, known)
    _follow(connection, near.there, outcomes, known)
    found |= outcomes
    for sighting in seen:
        if sighting.who.profile:
            sighting.outcome = found[sighting.who.profile]


def _outcomes(
    there: There,
    fresh: Iterable[Profile],
    anchors: Callable[[str], Iterable[Anchor]],
    known: Known,
) -> dict[Profile, Outcome]:
    """Whom every profile of the blocks means, those that are `fresh` among them."""
    profiles = {block: set(some) for block, some in there.items()}
    for profile in fresh:
        profiles[profile.form.block].add(profile)
    found: dict[Profile, Outcome] = {}
    for block, some in profiles.items():
        found |= settled(some, tuple(anchors(block)), known.keys)
    return found


def _follow(connection: sa.Connection, there: There, outcomes: dict[Profile, Outcome], known: Known) -> None:
    """The rows of earlier pages say what was decided now; where that is news, their words follow."""
    news = [
        profile
        for some in there.values()
        for profile, precedent in some.items()
        if not precedent.says(outcomes[profile])
    ]
    changes: list[Change] = []
    for profile, row in decisions_on(connection, news):
        outcome = outcomes[profile]
        changes.append(Change(row, outcome.key or row.one_key, outcome))
    _changed(connection, changes, known)


def _changed(connection: sa.Connection, changes: Sequence[Change], known: Known) -> None:
    """The decisions say what is news, and the meetings of these pages have the people that follow from it."""
    if not changes:
        return
    follow(connection, changes, known)
    think_over_meetings_of(connection, {change.row.document_id for change in changes}, known)


def _follow_short(connection: sa.Connection, blocks: Iterable[str], known: Known) -> None:
    """Bodies and names that are not whole mean whom the authority says now."""
    changes: list[Change] = []
    for some in pieces(sorted(blocks)):
        short = decided().where(Decision.block.in_(some), Decision.profile.is_(None))
        for row in list(connection.execute(short)):
            kind = "organisation" if row.block.startswith("=") else "person"
            outcome = alone(row.one_name, kind, _told(connection, row), known)
            explained = row.rule == EXPLAINED and outcome == BARE
            if not explained and (outcome.key or row.one_key, outcome.rule) != (row.ruled_key, row.rule):
                changes.append(Change(row, outcome.key or row.one_key, outcome))
    _changed(connection, changes, known)


def _told(connection: sa.Connection, row: Any) -> Told:
    """The day of a stored page, the meeting that its catalogue names, and what it calls the person."""
    on = connection.scalar(sa.select(Document.published_on).where(Document.id == row.document_id))
    meeting = connection.scalar(
        sa.select(Meeting.key)
        .join(DocumentMeeting, DocumentMeeting.meeting_id == Meeting.id)
        .where(DocumentMeeting.document_id == row.document_id, DocumentMeeting.rule == "catalogue")
    )
    return Told(tuple(printed_roles(connection, row.document_id, row.person)), on, meeting)


def _wanted(sighting: Sighting) -> Wanted:
    own, who = sighting.final == sighting.own_key, sighting.who
    return Wanted(sighting.final, who.name, who.kind, sighting.page.id if own else None)


_COLUMNS = (
    *("kind", "verdict", "document_id", "person", "one_key", "one_name", "other_key", "other_name"),
    *("ruled_key", "rule", "evidence", "block", "given", "profile", "year", "decided_by", "decided_at"),
)


def _enter(connection: sa.Connection, seen: list[Sighting], names: dict[str, str]) -> None:
    now = as_kept(connection, Decision.decided_at, datetime.now(UTC))
    values: list[Any] = []
    for s in seen:
        who, page = s.who, s.page
        profile = (who.profile.form.given, who.text, who.profile.standing.year) if who.profile else _NONE
        by = "rule" if s.final == s.ruled else "correction"
        values += ("speaker", "same", page.id, who.at, s.own_key, who.name, s.final, names[s.final], s.ruled)
        values += (s.outcome.rule, _evidence(s), who.block, *profile, by, now)
    insert_values(connection, "decisions", _COLUMNS, values)


def _evidence(sighting: Sighting) -> str:
    on, who = sighting.page.on, sighting.who
    return " · ".join((who.name, *who.roles, *([str(on.year)] if on else [])))
