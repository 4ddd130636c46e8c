"""The meeting that a page reports or records, where the page prints its place or its day.

Nothing is invented: a page whose words do not say that somebody met has none, and a weekday is only counted
from a day that is known.  What stays open leaves a doubt.
"""

from corpus.reading.passages import Found
from corpus.reading.reading import Dated, Doubt, Occasion, Precision, Relation
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.words.meetings import EXCERPT
from corpus.resolving.days import Known
from corpus.resolving.lead import lead_of, top_of
from corpus.resolving.people import People
from corpus.resolving.records import Record, record_of
from corpus.resolving.telling import Told, of_the_same, the_meeting, told_in
from corpus.resolving.wording import small, wording

Meetings = tuple[tuple[Occasion, ...], tuple[Doubt, ...]]
PRECISION: dict[str, Precision] = {"month": "month", "year": "year"}
NONE: Meetings = ((), ())


def occasions(sheet: Sheet, found: Found, people: People, dated: Dated | None) -> Meetings:
    """The meeting that the page tells of, or none, and what is doubtful about it.

    Days are counted from the day of publication: the one in the facts, otherwise the one that is printed.
    """
    words = wording(sheet.language)
    if record := record_of(sheet, found.passages, words):
        return (_recorded(sheet, found, people, record),), ()
    top = list(top_of(sheet, found.passages))
    if not any(words.some.search(small(run.of(sheet.text))) for run in top):
        return NONE
    lead = lead_of(sheet, top, found.passages)
    known = _known(sheet, dated)
    told = list(told_in(lead, known, words, (at for at, _ in _named(people))))
    best = the_meeting(told, lead, known)
    if best is None:
        return NONE
    here = _participants(people, *of_the_same(best, told, lead))
    return (_reported(best, here),), tuple(_doubts(best))


def _known(sheet: Sheet, dated: Dated | None) -> Known:
    facts = sheet.facts
    if facts.published_on:
        return Known(facts.published_on, PRECISION.get(facts.published_precision, "day"))
    return Known(dated.on, dated.precision) if dated else Known()


def _doubts(told: Told) -> list[Doubt]:
    if told.when is None:
        span = told.date_span or told.span
        says = "a day that cannot be counted" if told.date_span else "no day"
        return [Doubt(span.start, span.end, "meeting-day-open", f"the page tells of a meeting and {says}")]
    return []


def _reported(told: Told, participants: tuple[int, ...]) -> Occasion:
    on, precision = told.when or ("", None)
    return Occasion(
        kind=told.kind,
        place=told.where.name if told.where else "",
        country=told.where.country if told.where else "",
        starts_on=on,
        ends_on=on if precision == "day" else "",
        precision=precision,
        relation="preview" if told.ahead else "report",
        rule="told" if told.where and on else "told-there" if told.where else "told-then",
        place_span=told.where.span if told.where else None,
        date_span=told.date_span,
        participants=participants,
    )


def _recorded(sheet: Sheet, found: Found, people: People, record: Record) -> Occasion:
    dated, where = record.dated, record.where
    precision: Precision | None = dated.precision if dated else None
    spoke = [
        who
        for passage, who in zip(found.passages, people.speakers, strict=True)
        if passage.kind == "turn" and who is not None and _is_person(people, who)
    ]
    named = [who for at, who in _named(people) if any(span.start <= at < span.end for span in record.named)]
    return Occasion(
        kind=record.kind,
        place=where.name if where else "",
        country=where.country if where else "",
        starts_on=dated.on if dated else "",
        ends_on=dated.on if dated else "",
        precision=precision,
        relation=_relation(sheet, record),
        rule="front" if where and dated else "front-place" if where else "front-day",
        place_span=where.span if where else None,
        date_span=dated.span if dated else None,
        participants=tuple(dict.fromkeys((*named, *spoke))),
    )


def _relation(sheet: Sheet, record: Record) -> Relation:
    head = sheet.text[: record.end].casefold()
    return "excerpt" if any(word in head for word in EXCERPT) else "transcript"


def _is_person(people: People, who: int | None) -> bool:
    return who is not None and people.people[who].kind == "person"


def _named(people: People) -> list[tuple[int, int]]:
    """Where persons are named, and who."""
    persons = {at for at, one in enumerate(people.people) if one.kind == "person"}
    return [(m.start, m.person) for m in people.mentions if m.person is not None and m.person in persons]


def _participants(people: People, same: list[Span], beside: list[Span]) -> tuple[int, ...]:
    """Those named in the sentences of the meeting; where they are fewer than two, also in those beside."""
    named = _named(people)
    here = [who for at, who in named if any(span.start <= at < span.end for span in same)]
    if len(set(here)) < 2:
        here += [who for at, who in named if any(span.start <= at < span.end for span in beside)]
    return tuple(dict.fromkeys(here))
