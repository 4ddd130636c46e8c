"""What stands for a name: pronouns, offices and descriptions, told by what was said and named before.

Knows positions, genders and who spoke; must not know how names are built.  The subject of the same sentence
comes first, then whoever was the last to speak or to be a sentence's subject, then the last one named.
"""

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from operator import attrgetter

from corpus.reading.names import in_case
from corpus.reading.naming import CYRILLIC
from corpus.reading.passages import Gender
from corpus.reading.values import light
from corpus.reading.words.actions import PREPOSITIONS
from corpus.reading.words.english import SAYING
from corpus.reading.words.titles import (
    DESCRIPTIONS,
    FEMALE_OFFICES,
    HONORIFICS,
    MALE_OFFICES,
    MODIFIERS,
    OFFICES,
)

# "he", "His", "him", "she", "Her", "hers"
_OWN = re.compile(r"[HhSs](?<!\w[HhSs])(?:(?<=[Ss])he|(?<=[Hh])(?:e|is|er)|(?<=h)(?:im|ers))\b")

SUBJECTS = frozenset(
    "he i it she they we egli ela elas ele eles ella ellas elle elles ellos er lei lui sie él он она они він"
    " вона вони".split()
)
"""Pronouns that are the subject of the sentence they begin."""

FINITE = frozenset("did had has have said says told will would".split())
"""Verbs that have their subject before them."""

CLAUSES = frozenset(
    "although and as because but if since so that though until what when where whether while".split()
)
"""Words that begin a clause of its own."""

OBLIQUE = PREPOSITIONS | frozenset(
    """
    a an ante ao até auf bajo chez com dal dalla dans davanti devant em entre fra hacia hasta hinter
    junto na neben nel nella no pela pelo sans según selon sin sob sobre tra unter vers vor без біля в
    во від до з за зі из ко между між на над об перед по под попри после при про після со через щодо із
    """.split()
) - {"um"}
"""Words that govern a name, in any language."""

AUXILIARIES = frozenset("ha hanno aveva avevano han había ont avait tem teve havia".split())
"""Romance verbs behind which a name mostly is what somebody did something to."""

ASKED = frozenset("asked pressed questioned quizzed".split())

GOVERNING = frozenset("about against for from of to with".split())
"""Prepositions before an office and its holder: "to Premier Reis", but "in May Premier Reis"."""

TITLES = OFFICES | MODIFIERS | HONORIFICS
NAMING = TITLES | DESCRIPTIONS | FEMALE_OFFICES | MALE_OFFICES
"""Words between the name of a body and of whoever does something there."""

BREAK = re.compile('[,;:()“”„«»"—–]')
OWN_WORD = re.compile(r"[^\W\d_a-z][\w-]*|(?<![\w'’])[\w-]+(?!['’]s|[\w-])")
"""A word that can tell what somebody is; "skipper's" tells of another, "Norway's" of a country."""
TELLS = (
    ",",
    " (",
    " of ",
    " from ",
    " is ",
    " was ",
    " —",
    " –",
    " -",
    " as ",
    " became ",
    " has been ",
    "は",
    "が",
)
"""How what a page says of somebody goes on behind the name."""

CREDITS = ("photo by ", "photo: ", "photograph: ", "photos: ", "picture: ", "pictures: ", "image: ", "foto: ")
"""What stands before the name of whoever took a picture."""

BESIDE = 90
"""Characters beside a name in which the page says what somebody is."""

SPEECH = re.compile('["“„«»\n]')
"""Where somebody's words begin, whose "he" is another."""

AT, END = attrgetter("at"), attrgetter("end")

LONGEST_OFFICE = 40
"""Characters of an office between the name of a body and of whoever holds it."""

LEADING = 3
"""Words right before a name that tell of whom it names."""

AHEAD = 500
"""Characters in which a report names whom its first sentence tells of by the office."""

FAR = 2_500
"""Further back than so many characters nobody is meant."""


@light
@dataclass(frozen=True, slots=True, order=True)
class Seen:
    """Somebody named at `at`; `subject`: as the first in a sentence, with nothing governing the name."""

    at: int
    end: int
    who: int
    subject: bool


@dataclass(slots=True)
class Context:
    """What a reader of the page has met so far.  Positions only ever look back."""

    text: str
    seen: list[Seen]
    spoke: list[tuple[int, int]] = field(default_factory=list)

    def speaks(self, at: int, who: int) -> None:
        """Note that `who` was the speaker of words that end at `at`."""
        insort(self.spoke, (at, who))

    def meant(self, at: int, fits: Callable[[int], bool]) -> tuple[int | None, str]:
        """Who is meant at `at`, of those who fit, and the rule that says so."""
        before = self._before(at)
        sentence = sentence_start(self.text, at)
        for seen in before:
            if seen.at < sentence:
                break
            if seen.subject and fits(seen.who):
                return seen.who, "same-sentence"
        spoken = self._last_speaker(at, fits)
        subject = next((seen for seen in before if seen.subject and fits(seen.who)), None)
        if subject and (spoken is None or subject.at > spoken[0]):
            return subject.who, "last-subject"
        if spoken is not None:
            return spoken[1], "nearest-speaker"
        anyone = next((seen for seen in before if fits(seen.who)), None)
        return (anyone.who, "nearest-name") if anyone else (None, "")

    def told_near(self, tells: Callable[[str], bool], at: int, fits: Callable[[int], bool]) -> int | None:
        """Of whom a word right where the page names them tells what is sought; None of several or nobody."""
        found = set()
        near = self._before(at)[::-1]
        for earlier, here, after in zip([None, *near], near, [*near[1:], None], strict=False):
            if here.who in found or not fits(here.who):
                continue
            low = max(here.at - BESIDE, sentence_start(self.text, here.at))
            if earlier and earlier.end > low:
                low = earlier.end + _parted(self.text[earlier.end : here.at])
            stop = min(here.end + BESIDE, at)
            if after and after.at < stop:
                stop = here.end + _parted(self.text[here.end : after.at])
            beside = _own(self.text[low : here.at], self.text[here.end : stop].partition(". ")[0])
            if any(tells(word) for word in OWN_WORD.findall(beside)):
                found.add(here.who)
        return found.pop() if len(found) == 1 else None

    def aged(self, years: str) -> int | None:
        """Of whom the page prints the age behind the name: "Reis, 56," and "Reis (56)"."""
        marks = (f", {years},", f", {years}.", f" ({years})", f", {years} ")
        found = [seen.who for seen in self.seen if self.text.startswith(marks, seen.end)]
        return found[0] if len(set(found)) == 1 else None

    def notes(self, start: int, end: int, who: int) -> None:
        """Note that the subject of a sentence at `start` means `who`."""
        insort(self.seen, Seen(start, end, who, subject=True))

    def has_met(self, at: int) -> bool:
        """Whether anybody is named before `at`."""
        return bool(self._before(at))

    def next_subject(self, at: int) -> int | None:
        """Whoever is named first not far behind `at`, as the subject of a sentence."""
        first = next(iter(self.seen[bisect_left(self.seen, at, key=AT) :]), None)
        near = first is not None and first.subject and first.at - at < AHEAD
        return first.who if first is not None and near else None

    def has_named(self, person: int, at: int) -> bool:
        """Whether `person` is named or has spoken not far before `at`."""
        return (
            any(seen.who == person for seen in self._before(at))
            or self._last_speaker(at, lambda who: who == person) is not None
        )

    def last_speaker(self, at: int) -> int | None:
        """Whoever spoke last before `at`."""
        spoken = self._last_speaker(at, lambda _: True)
        return spoken[1] if spoken else None

    def spoke_at(self, at: int) -> tuple[int, int] | None:
        """Where the last words before `at` end, and who spoke them."""
        return self._last_speaker(at, lambda _: True)

    def _before(self, at: int) -> list[Seen]:
        stop = bisect_left(self.seen, at, key=END)
        near = self.seen[max(0, stop - 40) : stop]
        return [seen for seen in reversed(near) if at - seen.at <= FAR]

    def _last_speaker(self, at: int, fits: Callable[[int], bool]) -> tuple[int, int] | None:
        stop = bisect_left(self.spoke, (at, -1))
        near = reversed(self.spoke[max(0, stop - 20) : stop])
        return next(((when, who) for when, who in near if at - when <= FAR and fits(who)), None)


def told_genders(text: str, seen: Sequence[Seen]) -> dict[int, Gender]:
    """What "his", "she" and the like behind the subject of a sentence tell of them; mostly wins."""
    votes: dict[int, list[Gender]] = defaultdict(list)
    for one, after in zip_longest(seen, seen[1:]):
        if one.subject:
            stop = min(one.end + 160, after.at if after else len(text))
            found = _OWN.search(text, one.end, stop)
            if found and not SPEECH.search(text, one.end, found.start()):
                votes[one.who].append("f" if found.group().lower() in ("she", "her", "hers") else "m")
    return {
        who: gender
        for who, told in votes.items()
        for gender in set(told)
        if 2 * told.count(gender) > len(told)
    }


def _own(before: str, after: str) -> str:
    """The words beside a name that tell of whom it names: right before it, or behind a comma or "is"."""
    *earlier, last = BREAK.split(before)
    if not last.strip() and earlier:
        last = earlier[-1]  # "The skipper, Ana Reis"
    return f"{last} {after if after.startswith(TELLS) else ''}"


def _parted(between: str) -> int:
    """Where in the words between two names those begin that tell of the second: "… met the Brill skipper" but
    "… of Norway rowed with".
    """
    lead = between.split()
    if not lead or lead[-1].casefold() in PREPOSITIONS:
        return len(between)
    return len(between) - len(" ".join(lead[-LEADING:])) - 1 if len(lead) > LEADING else 0


def sentence_start(text: str, at: int) -> int:
    """Where the sentence round `at` begins, at most 400 characters back."""
    low = max(0, at - 400)
    low = max(low, text.rfind("\n", low, at) + 1)
    for mark in (". ", "! ", "? ", "。"):
        found = text.rfind(mark, low, at)
        low = found + len(mark) if found >= 0 else low
    return low


def credited(text: str, start: int, end: int) -> bool:
    """Whether a name is that of a picture's maker: "Ana Reis/Zemlin Images", "Photograph: Ana Reis"."""
    agency = text[end : end + 1] == "/" and text[end + 1 : end + 2].isupper()
    agency = agency or text.startswith(" via ", end)
    agency = agency or (start > 1 and text[start - 1] == "/" and text[start - 2].isalpha())
    credit = text[start - 1 : start] == " " and text[start - 2 : start - 1] in ":yY"  # as few words end
    return agency or (credit and text[max(0, start - 14) : start].casefold().endswith(CREDITS))


def _may_lead(lead: Sequence[str]) -> bool:
    """Whether a name behind the words `lead` of its sentence can be the subject: nothing governs it, and no
    pronoun is the subject already ("He had left, as had his brother Ana").
    """
    if not lead:
        return True
    stop = len(lead)
    while stop and lead[stop - 1].casefold() in TITLES:
        stop -= 1
    if stop < len(lead) and stop and lead[stop - 1].casefold() in GOVERNING:
        return False
    if lead[-1].strip(",") in OBLIQUE or lead[-1].casefold().strip(",") in PREPOSITIONS:
        return False
    if _is_object(lead[:stop]):
        return False
    folded = [word.strip('“"').casefold() for word in lead[:3]]
    if (folded[0] in ASKED or folded[1:2] == ["asked"]) and "," not in lead[-1]:
        return False  # "Asked whether Vale would stay, she said"
    return folded[0] not in SUBJECTS and not {"he", "she"}.intersection(folded)


def _is_object(lead: Sequence[str]) -> bool:
    """Whether a verb stands in the name's own clause: "The star revealed he met his friend Ana"."""
    if FINITE.isdisjoint(lead) and AUXILIARIES.isdisjoint(lead):
        return False
    first = max(
        (at for at, word in enumerate(lead) if word.casefold() in CLAUSES or word.endswith(",")), default=-1
    )
    return any(word in FINITE or word in AUXILIARIES for word in lead[first + 1 :])


def _says(text: str, end: int) -> bool:
    """Whether a verb of saying stands right behind a name: in "It rained, Reis said" she is the subject."""
    return text[end + 1 : end + 16].partition(" ")[0].rstrip(",.;:") in SAYING and text[end : end + 1] == " "


def _is_office(between: str) -> bool:
    """As in "Brill Sisters singer Ana Reis": what stands between two names tells what the second is there."""
    words = between.split()
    return bool(words) and all(word in NAMING for word in words)


def seen_in(text: str, places: Iterable[tuple[int, int, int]]) -> list[Seen]:
    """Those named at `places` (start, end, who), each with whether it is its sentence's subject."""
    seen: list[Seen] = []
    led = False
    for start, end, who in sorted(places):
        first = sentence_start(text, start)
        earlier = led and seen[-1].at >= first
        if earlier and start - seen[-1].end < LONGEST_OFFICE and _is_office(text[seen[-1].end : start]):
            body = seen.pop()
            seen.append(Seen(body.at, body.end, body.who, subject=False))
            earlier = not body.subject
        owner = text.startswith(("'s", "’s"), end)
        lead = not earlier and not owner and start - first < 140 and _may_lead(text[first:start].split())
        lead = lead and not (text[start] > CYRILLIC and in_case(text[start:end].partition(" ")[0]))
        subject = lead or _says(text, end)
        led = (led and earlier) or not owner
        seen.append(Seen(start, end, who, subject))
    return seen
