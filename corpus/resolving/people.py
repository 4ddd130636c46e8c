"""The people of a page: printed names, titles and pronouns, grouped; and who is meant by each.

Names first: every full name of the labels, cues and prose is entered in a roster, and shorter forms are
looked up there.  Then what stands for a name: offices, pronouns, descriptions.  A form that can mean two
people means nobody and leaves a doubt.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from corpus.reading.passages import Found, Passage, Who
from corpus.reading.reading import Doubt, Mention, Person
from corpus.reading.sheet import Sheet
from corpus.resolving.calling import addressed, called
from corpus.resolving.casting import Cast
from corpus.resolving.enrolment import Inside, Place, Standing, enrolled, places_of, prose_of
from corpus.resolving.heading import asides
from corpus.resolving.introductions import answerer, explained, fielded, keyed, opener, self_named
from corpus.resolving.monograms import lettered
from corpus.resolving.offices import questioned
from corpus.resolving.recorded import recorded
from corpus.resolving.reference import Context, credited, seen_in, told_genders

PLACE = attrgetter("start", "end")
SUBJECTS = ("title", "role")
"""Kinds of subject that stand for somebody without a name."""


@dataclass(frozen=True, slots=True)
class People:
    """Who is on the page; `speakers` has one entry a passage: an index into `people`, or None.

    `turns` says how many of the passages are turns of a transcript.
    """

    people: tuple[Person, ...]
    mentions: tuple[Mention, ...]
    speakers: tuple[int | None, ...]
    doubts: tuple[Doubt, ...] = ()
    turns: int = 0


def people_of(sheet: Sheet, found: Found) -> People:
    """Group every `Who` of the page's passages, and the further names, into people."""
    standing = Standing(sheet.text)
    letters = lettered(found.passages, sheet.language)
    prose = prose_of(sheet, found, standing, letters)
    roster = enrolled(sheet.text, found, prose, letters, standing)
    own = fielded(sheet, found.passages, roster) | self_named(sheet.text, found.passages, roster)
    given, doubts = called(sheet.text, found.passages, roster, own)
    in_full = keyed(sheet.text, found.passages, roster) | explained(sheet.text, found.passages, roster)
    aliases: dict[str, tuple[int | None, str]] = {label: (who, "initials") for label, who in in_full.items()}
    aliases |= {label: (who, "recorded-by") for label, who in recorded(sheet, found.passages, roster).items()}
    aliases |= {label: (who, "self-introduced") for label, who in own.items()}
    aliases |= {label: (who, "called-by-others") for label, who in given.items()}
    held = addressed(sheet.text, found.passages, roster)
    held = questioned(sheet.text, found.passages, roster) | held
    aliases |= {label: (who, "called-by-office") for label, who in held.items() if label not in aliases}
    places = places_of(sheet.text, roster, prose, standing)
    quoted = Inside(
        (passage.start, passage.end) for passage in found.passages if passage.kind in ("quote", "post")
    )
    refers = _refers(found)
    beside = Inside(sorted(asides(sheet, places)) if refers else ())
    met = (
        place
        for place in places
        if place[0] not in quoted and place[0] not in beside and not credited(sheet.text, *place[:2])
    )
    seen = seen_in(sheet.text, met) if refers else []
    told = {
        who: gender
        for who, gender in told_genders(sheet.text, seen).items()
        if not roster.entries[who].gender
    }
    for who, gender in told.items():
        roster.entries[who].gender = gender
    context = Context(sheet.text, seen)
    cast = Cast(roster, context, aliases=aliases, answerer=answerer(sheet, found.passages, roster))
    cast.doubts += doubts
    cast.guessed = set(told)
    cast.introduced(found.passages)
    prosaic = not any(passage.kind == "turn" for passage in found.passages)
    _take(cast, found.passages, [name for name in found.names if prosaic and name.kind in SUBJECTS])
    for name in found.names:
        if not (prosaic and name.kind in SUBJECTS):
            cast.name(name)
    end = sheet.lines[0].end if sheet.lines else 0
    end = 0 if any(passage.start < end for passage in found.passages[:1]) else end  # no heading: speech
    opening = opener(found.passages, cast.speakers, [who for start, _, who in places if start < end])
    if opening is not None:
        cast.opened_by(opening, found.passages)
    return _settled(sheet.text, cast, places, found)


def _refers(found: Found) -> bool:
    """Whether the page says "she" or "the minister" anywhere: turns with labels have no need of it."""
    return any(
        passage.kind != "turn" or (passage.who is not None and passage.who.kind in ("pronoun", "title"))
        for passage in found.passages
    )


def _take(cast: Cast, passages: Sequence[Passage], subjects: Sequence[Who]) -> None:
    """Take the passages in order, and between them the sentences' subjects that have no name."""
    waiting = sorted(subjects, key=lambda who: who.start, reverse=True)
    for passage in passages:
        while waiting and waiting[-1].start < passage.start:
            cast.subject(waiting.pop())
        cast.take(passage)


def _settled(text: str, cast: Cast, places: Sequence[Place], found: Found) -> People:
    """Number the people in the order of the page and write out where each is named."""
    number = cast.numbered(places)
    taken = {
        (who.start, who.end): (who, None if person is None else number[person], rule)
        for who, person, rule in cast.taken
        if who.start < who.end
    }
    named = {
        (start, end): number[person]
        for start, end, person in places
        if person in number and (start, end) not in taken
    }
    mentions = [_mention(text, who, person, rule) for who, person, rule in taken.values()]
    mentions += [Mention(*span, text[slice(*span)], "", person, "named") for span, person in named.items()]
    return People(
        people=tuple(cast.person(who) for who in number),
        mentions=tuple(sorted(mentions, key=PLACE)),
        speakers=tuple([None if who is None else number[who] for who in cast.speakers]),
        doubts=tuple(sorted(set(cast.doubts))),
        turns=len([passage for passage in found.passages if passage.kind == "turn"]),
    )


def _mention(text: str, who: Who, person: int | None, rule: str) -> Mention:
    """A pronoun is printed as it stands; a name and an office as the form read them."""
    name = who.name or (text[who.start : who.end] if who.kind == "pronoun" else "")
    return Mention(who.start, who.end, name or who.role, who.role if name else "", person, rule)
