"""Sentences of a report that tell of the page's own meeting: who met, where and when.

Looks at the first part of the prose, where a report says what it reports, and weighs each sentence.  Nothing
is invented: somebody must meet, and the sentence or its neighbours must print a place or a day.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from corpus.reading.reading import Precision
from corpus.reading.spans import Span
from corpus.reading.words.meetings import BEYOND
from corpus.resolving.dates import dates_in
from corpus.resolving.days import Known, When, days_in
from corpus.resolving.lead import FIRST, Lead
from corpus.resolving.whereabouts import Where, places_in
from corpus.resolving.wording import Wording

BACK = 2  # sentences back to those who meet, and to the day
LONGEST = 900  # characters of a sentence that is looked at
OPENING = 12  # characters before the place of a sentence that opens with it: "In Oslo, the two met"
NEAR = 150  # the day stands within so many characters of the word for meeting
CLOSE = 50  # so near stands a month or a week
BEFORE, BEHIND = 28, 40  # characters in which a word puts the meeting into the background
AHEAD = 48  # characters in which a word before it says that it is still to come
UNITS: dict[Precision, int] = {"day": 0, "month": 1, "year": 2}
ABOUT = {"day": 45, "month": 75, "year": 400}  # days from the page's date within which its own meeting is
_AGO = re.compile(r"(?<!\w)ago(?!\w)")
_BEYOND = re.compile(rf"(?<!\w)(?:{BEYOND}|on(?! \w+day| \w+ \d| \d))(?!\w)", re.IGNORECASE)
# "in the Swiss city", which no gazetteer has: not where the report was written
_OTHER_PLACE = re.compile(
    r"(?<!\w)in (?:the|a) (?:[A-Z]\w+ )?(?:capital|city|country|resort|town|village)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that tells of a meeting; `at` counts the sentences of the lead.

    `acted`: it says that people meet, and does not only name their meeting.
    """

    at: int
    span: Span
    kind: str
    where: Where | None = None
    when: When | None = None
    date_span: Span | None = None
    ahead: bool = False
    acted: bool = False

    @property
    def sureness(self) -> tuple[int, int]:
        """To compare by: what it tells, then how early."""
        return 2 * bool(self.where) + 2 * bool(self.when) + bool(self.date_span), -self.at


def told_in(lead: Lead, known: Known, wording: Wording, people: Iterable[int]) -> Iterator[Told]:
    """The sentences that tell of a meeting; `people` are the places at which persons are named."""
    named = sorted(people)
    for at, span in enumerate(lead.sentences):
        end = min(span.end, span.start + LONGEST)
        if not wording.some.search(lead.small, span.start, end):
            continue
        if wording.beside.search(lead.small, span.start, end):
            continue
        begin = lead.sentences[max(0, at - BACK)].start
        somebody = wording.actors.search(lead.small, begin, end) or _two(named, Span(begin, end))
        found = _readings(lead, at, Span(span.start, end), known, wording, somebody=bool(somebody))
        best = max(found, key=lambda told: told.sureness, default=None)
        if best:
            yield best


def the_meeting(told: Sequence[Told], lead: Lead, known: Known) -> Told | None:
    """The page's own meeting: the surest of those that have a place or a day, put together with the others.

    A sentence that has neither counts among the first, where others give both.
    """
    sure = [one for one in told if _suffices(one, lead, known)]
    if sure:
        return _completed(max(sure, key=lambda one: one.sureness), told, lead, known)
    for one in told:
        whole = _completed(one, told, lead, known)
        if one.at < FIRST and whole.where and whole.when:
            return whole
    return None


def of_the_same(best: Told, told: Sequence[Told], lead: Lead) -> tuple[list[Span], list[Span]]:
    """The sentences that tell of the same meeting as `best`, and those beside `best`."""
    same = [
        one.span
        for one in told
        if (one.where is None or best.where is None or one.where.name == best.where.name)
        and (one.when is None or best.when is None or one.when == best.when)
    ]
    return same, [*lead.sentences[max(0, best.at - 1) : best.at], *lead.sentences[best.at + 1 : best.at + 2]]


def _two(named: Sequence[int], span: Span) -> bool:
    return bisect_left(named, span.end) - bisect_left(named, span.start) > 1


def _readings(
    lead: Lead, at: int, span: Span, known: Known, wording: Wording, *, somebody: bool
) -> Iterator[Told]:
    """A reading of the sentence for each word for meeting in it that is no other meeting's."""
    words = lead.words
    possible = wording.word.finditer(lead.small, span.start, span.end)
    found_words = [found for found in possible if not _elsewhere(lead.small, found, span, wording)]
    days = _days(words, span) if found_words else []
    places = list(places_in(words, span.start, span.end, wording)) if found_words else []
    for found in found_words:
        ahead = _ahead(lead.small, found, span, wording)
        when, date_span = _day(days, found.start(), known, words, ahead=ahead)
        if when and _far(when, known):
            continue
        where = _where(words, span, found, places)
        kind = next((kind for kind, noun in wording.kinds if noun.fullmatch(found.group())), "talks")
        acted = bool(wording.verb.fullmatch(found.group()))
        if somebody or kind == "press conference" or (where and when and not acted):
            ahead = ahead or _later(when, known)
            yield Told(at, span, kind, where, when, date_span, ahead, acted)


def _ahead(small: str, found: re.Match[str], span: Span, wording: Wording) -> bool:
    """Whether the words before it say that the meeting is still to come."""
    if wording.language == "en" and found.group() in ("met", "sat down"):
        return False
    return bool(wording.ahead.search(small, max(span.start, found.start() - AHEAD), found.end()))


def _later(when: When | None, known: Known) -> bool:
    return bool(when and when[1] == known.precision == "day" and when[0] > known.on > "")


def _elsewhere(small: str, found: re.Match[str], span: Span, wording: Wording) -> bool:
    """Whether the words round it put the meeting into the background."""
    before = Span(max(span.start, found.start() - BEFORE), found.start())
    behind = min(span.end, found.end() + BEHIND)
    return bool(
        wording.background.search(small, before.start, found.end())
        or _AGO.search(small[found.end() : behind])
    )


def _days(words: str, span: Span) -> list[tuple[Span, When | None]]:
    """Every day that the sentence prints; those that wait for the day of writing without a value."""
    whole = [(one.span, (one.on, one.precision)) for one in dates_in(words, span.start, span.end)]
    return [*whole, *((day, None) for day in days_in(words, span.start, span.end))]


def _day(
    days: Sequence[tuple[Span, When | None]], at: int, known: Known, words: str, *, ahead: bool
) -> tuple[When | None, Span | None]:
    """The day nearest to the word, before any month or year; its span also where it cannot be counted."""
    read = [(span, when or known.day(span.of(words), ahead=ahead)) for span, when in days]
    near = [
        (UNITS[when[1]] if when else len(UNITS), abs(span.start - at), span, when)
        for span, when in read
        if abs(span.start - at) <= (NEAR if when is None or when[1] == "day" else CLOSE)
    ]
    _, _, span, when = min(near, key=lambda one: one[:2], default=(0, 0, None, None))
    return when, span


def _far(when: When, known: Known) -> bool:
    """Whether it is too long before or after the page to be what the page is about."""
    if not known.on:
        return False
    away = abs((date.fromisoformat(when[0]) - date.fromisoformat(known.on)).days)
    return away > max(ABOUT[when[1]], ABOUT[known.precision])


def _where(words: str, span: Span, found: re.Match[str], places: Sequence[Where]) -> Where | None:
    """A city that the meeting was in; a country only where no city is told."""
    fitting = [where for where in places if _of_meeting(words, where.span, span.start, found)]
    return min(
        fitting,
        key=lambda where: (where.vague, where.span.start < found.start(), where.span.start),
        default=None,
    )


def _of_meeting(words: str, place: Span, start: int, found: re.Match[str]) -> bool:
    """Whether nothing between the place and the word says that the place is something else's."""
    if place.start >= found.end():
        return not _BEYOND.search(words, found.end(), place.start)
    opens = place.start - start <= OPENING
    between = words[place.end : found.start()]
    dated = any(day.start < 6 for day in days_in(between, 0, len(between)))
    return opens or dated or not ("," in between or len(between) > NEAR or _BEYOND.search(between))


def _suffices(told: Told, lead: Lead, known: Known) -> bool:
    """Place and day, or one of them in one of the first sentences."""
    where, when = told.where or lead.dateline, told.when
    if where and when and when[1] == "day":
        return bool(known.on) or told.at < FIRST
    return bool(when or (told.where and told.acted)) and told.at < FIRST


def _completed(best: Told, told: Sequence[Told], lead: Lead, known: Known) -> Told:
    """`best` with the place of another sentence or the date line, and the day of a sentence before it."""
    where = best.where or next((one.where for one in told if one.where and not one.where.vague), None)
    if where is None and not _OTHER_PLACE.search(lead.words, best.span.start, best.span.end):
        where = lead.dateline
    if best.date_span is not None:
        return replace(best, where=where)
    for at in range(best.at, max(-1, best.at - BACK - 1), -1):
        span = lead.sentences[at]
        days, middle = _days(lead.words, span), (span.start + span.end) // 2
        when, date_span = _day(days, middle, known, lead.words, ahead=best.ahead)
        if when and when[1] == "day" and not _far(when, known):
            return replace(best, where=where, when=when, date_span=date_span)
    return replace(best, where=where)
