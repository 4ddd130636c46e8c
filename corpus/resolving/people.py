"""The people of a page: printed names, titles and pronouns, grouped.  (being written)"""

from dataclasses import dataclass

from corpus.reading.passages import Found
from corpus.reading.reading import Doubt, Mention, Person
from corpus.reading.sheet import Sheet


@dataclass(frozen=True, slots=True)
class People:
    """Who is on the page; `speakers` has one entry a passage: an index into `people`, or None."""

    people: tuple[Person, ...]
    mentions: tuple[Mention, ...]
    speakers: tuple[int | None, ...]
    doubts: tuple[Doubt, ...] = ()


def people_of(sheet: Sheet, found: Found) -> People:
    """Group every `Who` of the page's passages, and the further names, into people."""
    people: dict[str, Person] = {}
    place: dict[str, int] = {}
    speakers: list[int | None] = []
    for passage in found.passages:
        who = passage.who
        shown = (who.name or who.role) if who else ""
        if not shown:
            speakers.append(None)
            continue
        if shown not in people:
            place[shown] = len(people)
            people[shown] = Person(shown, "person" if who and who.kind == "person" else "role", (shown,))
        speakers.append(place[shown])
    return People(tuple(people.values()), (), tuple(speakers))
