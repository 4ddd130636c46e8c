"""The meeting that a page reports or records, where the page prints its place or its day.

Looks at sentences with a word for meeting; the surest one wins.  Nothing is invented: without place or date
there is no meeting, and a weekday is only counted from a day that is known.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.reading.reading import Dated, Occasion, Relation
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.words.meetings import AHEAD, ELSEWHEN, EXCERPT, KINDS, MEETING_NOUNS, MEETING_VERBS
from corpus.resolving.dates import dates_in, weekday_on, weekdays_in
from corpus.resolving.people import People
from corpus.resolving.places import place

REACH = 5_000  # a page tells of its meeting within so many characters
MOST = 60  # sentences that are weighed

NEAR = 75  # evidence stands within so many characters of the word for meeting

_ANY = MEETING_NOUNS | MEETING_VERBS
_WORD = re.compile(r"\w+")
_WORDS = re.compile(
    rf"\b(?:{'|'.join(sorted(MEETING_NOUNS | MEETING_VERBS, key=lambda w: (-len(w), w)))})\b", re.IGNORECASE
)
# Behind these a place is what was talked about, or somebody else's.
_BLOCK = re.compile(
    r"(?<!\w)(?:about|on|over|into|for|whose|which|that|who|said|says|situation|war|conflict)(?!\w)"
)
_UPPER = "A-ZÀ-ÖØ-ÞÅÄÖÜŁŚŠŽČ"
_NAME = rf"(?:[{_UPPER}][\w’'-]{{1,25}})(?:[ -][{_UPPER}][\w’'-]{{1,25}}){{0,2}}"
# "in Oslo", "at a Lisbon hotel"
_IN = re.compile(rf"(?<!\w)(?:in|at|à|en|in der|a)\s(?:the\s|a\s|an\s)?(?P<place>{_NAME})")
_STOP = re.compile(r"[.!?”\"](\s+)(?=[“\"A-ZÀ-Þ])")


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence that tells of a meeting: where, when, and how surely it is the page's own."""

    span: Span
    score: int
    where: tuple[str, str] | None
    place_span: Span | None
    date_span: Span | None


def occasions(sheet: Sheet, people: People, dated: Dated | None) -> tuple[Occasion, ...]:
    """The meeting that the page tells of, or none; relative days are counted from the facts or `dated`."""
    told = [_told(sheet.text, span) for span in _sentences(sheet)]
    told = [one for one in told if one.score > 0 and (one.place_span or one.date_span)]
    if not told:
        return ()
    best = max(told, key=lambda one: (one.score, -one.span.start))
    return (_occasion(sheet, people, dated, best, told),)


def _sentences(sheet: Sheet) -> list[Span]:
    """The sentences of the page's first part that hold a word for meeting."""
    spans: list[Span] = []
    for line in sheet.lines:
        if line.start > REACH or len(spans) >= MOST:
            break
        at, end = line.start, min(line.end, line.start + REACH)
        if line.kind == "furniture" or _ANY.isdisjoint(_WORD.findall(sheet.text[at:end].casefold())):
            continue
        for stop in [*(found.start(1) for found in _STOP.finditer(sheet.text, at, end)), end]:
            if _WORDS.search(sheet.text, at, stop) and stop - at < 800:
                spans.append(Span(at, stop))
            at = stop
    return spans[:MOST]


def _told(text: str, span: Span) -> _Told:
    """What the words for meeting in a sentence have close by: a place behind, a day on either side."""
    words = f" {span.of(text).casefold()} "
    best = _Told(span, 0, None, None, None)
    if _quoted(words):
        return best
    elsewhen = 6 * any(word in words for word in ELSEWHEN)
    for found in _WORDS.finditer(text, span.start, span.end):
        near = Span(found.end(), min(span.end, found.end() + NEAR))
        where = next(_places(text, near), None)
        if where and _BLOCK.search(text, near.start, where[1].start):
            where = None
        when = _day(text, near) or _owned_day(text, span.start, found.start())
        verb = found.group().casefold() in MEETING_VERBS
        score = 1 + 2 * bool(where) + 2 * bool(when) + 2 * verb - elsewhen
        if (where or when) and score > best.score:
            best = _Told(span, score, where[0] if where else None, where[1] if where else None, when)
    return best


def _day(text: str, near: Span) -> Span | None:
    day = next(
        (dated.span for dated in dates_in(text, near.start, near.end) if dated.precision == "day"), None
    )
    return day or next(weekdays_in(text, near.start, near.end), None)


def _owned_day(text: str, low: int, at: int) -> Span | None:
    """The day right before the word: "Friday’s talks", "Tuesday night's meeting"."""
    return next(
        (day for day in weekdays_in(text, max(low, at - 22), at) if text[day.end : at].count(" ") < 3), None
    )


def _quoted(words: str) -> bool:
    """Words in marks are somebody's: they tell of other meetings as well."""
    return words.lstrip()[:1] in {'"', "“", "«", "„"}


def _places(text: str, span: Span) -> Iterator[tuple[tuple[str, str], Span]]:
    """The places that a sentence prints behind "in" or "at", the longest name that the gazetteer knows."""
    for found in _IN.finditer(text, span.start, span.end):
        words = found["place"].split(" ")
        for count in range(len(words), 0, -1):
            shown = " ".join(words[:count]).removesuffix("’s").removesuffix("'s")
            known = place(shown)
            if known:
                begin = found.start("place")
                yield known, Span(begin, begin + len(shown))
                break


def _occasion(
    sheet: Sheet, people: People, dated: Dated | None, best: _Told, told: Sequence[_Told]
) -> Occasion:
    text = sheet.text
    known, precise = _known_day(sheet, dated)
    future = _looks_ahead(text, told)
    date_span, on, precision = best.date_span, "", None
    printed = next((d for d in dates_in(text, best.span.start, best.span.end) if d.precision == "day"), None)
    if printed:
        date_span, on, precision = printed.span, printed.on, printed.precision
    elif date_span and precise:
        on = weekday_on(date_span.of(text), known, ahead=future)
        precision = "day" if on else None
    where, place_span = best.where, best.place_span
    if not where:
        other = next((one for one in told if one.where and one.score >= best.score), None)
        where, place_span = (other.where, other.place_span) if other else (None, None)
    return Occasion(
        kind=_kind(text, best.span),
        place=where[0] if where else "",
        country=where[1] if where else "",
        starts_on=on,
        ends_on=on,
        precision=precision,
        relation=_relation(sheet, people, best, future=future),
        rule="met" if where and date_span else "met-there" if where else "met-then",
        place_span=place_span,
        date_span=date_span,
        participants=_participants(sheet, people, best.span),
    )


def _known_day(sheet: Sheet, dated: Dated | None) -> tuple[str, bool]:
    """The day from which weekdays are counted, and whether it is known to the day."""
    facts = sheet.facts
    if facts.published_on:
        return facts.published_on, facts.published_precision in ("", "day")
    return (dated.on, dated.precision == "day") if dated else ("", False)


def _looks_ahead(text: str, told: Sequence[_Told]) -> bool:
    """Whether the page speaks of a meeting to come and of none that is over."""
    head = text[:REACH].casefold()
    over = (
        " met ",
        "after talks",
        "following talks",
        "following negotiations",
        "after meeting",
        "held talks",
        "after the talks",
    )
    past = any(word in f" {one.span.of(text).casefold()} " for one in told for word in over)
    return not past and any(word in head for word in AHEAD)


def _kind(text: str, span: Span) -> str:
    words = span.of(text).casefold()
    for kind, phrases in KINDS.items():
        if any(phrase in words for phrase in phrases):
            return kind
    return "meeting"


def _relation(sheet: Sheet, people: People, best: _Told, *, future: bool) -> Relation:
    if future:
        return "preview"
    if not people.turns:
        return "report"
    head = sheet.text[: best.span.end + 300].casefold()
    if any(word in head for word in EXCERPT):
        return "excerpt"
    recorded = any(
        phrase in head for kind in ("press conference", "hearing", "interview") for phrase in KINDS[kind]
    )
    return "transcript" if recorded else "report"


def _participants(sheet: Sheet, people: People, span: Span) -> tuple[int, ...]:
    """Those named in the sentence; where they are fewer than two, those named before it in its paragraph."""
    line = next((line for line in sheet.lines if line.start <= span.start < line.end), None)
    named = [
        (m.start, m.person)
        for m in people.mentions
        if m.person is not None and people.people[m.person].kind == "person"
    ]
    here = [who for at, who in named if span.start <= at < span.end]
    if len(set(here)) < 2 and line:
        here += [who for at, who in named if line.start <= at < span.start]
    return tuple(dict.fromkeys(here))
