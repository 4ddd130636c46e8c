"""Speakers without a name whom the others call by theirs: "Speaker 2", welcomed as Ana and thanked as Ana.

Knows how one speaker turns to another; must not know forms.  A first name or surname counts only where one
full name of the page has it, or where it begins with the letter that is the label: "A" is Ana.  Where a
label is called by two names it stays open.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from corpus.reading.later import later
from corpus.reading.mentions import spotted
from corpus.reading.names import Name, folded, is_given, parsed
from corpus.reading.naming import HAN
from corpus.reading.passages import Passage, Who
from corpus.reading.reading import Doubt
from corpus.reading.words.eastern import FAMILIES
from corpus.reading.words.titles import CJK_TITLES
from corpus.resolving.introductions import nameless, plays
from corpus.resolving.listed import FEWEST, greeted, listed, meant, put_to
from corpus.resolving.monograms import fits
from corpus.resolving.roster import LABEL, Roster
from corpus.resolving.vocatives import called_politely

MOST = 400
"""Turns of a page that are looked at."""
TAIL = 240
SOUGHT = 100_000
"""Characters of a page in which one looks for a name again."""
NEAR = 80
SEEN = 1500
SURELY = 3
"""How many times as often as by any other name a label has to be called by its own."""
WORD = r"[^\W\d_a-zà-ÿ][^\W\d_]+(?:['’-][^\W\d_]+)*"
CALLED = rf"(?P<who>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Doctor|Señora?)\.? )?{WORD}(?: {WORD}){{0,2}})"
# "Thanks, Ana.", "Well, hello Ana!", "Thank you so much for having me, Ana."
GREETED = later(
    r"(?:(?i:well|yes|yeah|oh|ok|okay|great|good (?:morning|afternoon|evening)|no)[,.!]? ){0,2}"
    r"(?i:thanks|thank you|hi|hello|hey|good (?:morning|afternoon|evening)|gracias|danke|merci|grazie|hola"
    r"|hallo|bonjour|ciao|obrigad[oa]|olá|dank (?:je|u)"
    r"|cześć|спасибо|привет|здравствуйте|дякую|вітаю)(?: (?i:so much|very much|a lot))?"
    r"(?: for (?:having|inviting) (?:me|us))?,? "
    rf"{CALLED}(?=[,.!?;]| for\b)"
)
# "Please welcome Ana Moss.", "Welcome to the show, Ana.", "over to you, Ana", "Ana, welcome"
WELCOMED = later(
    r"\b(?i:welcome(?: back)?(?: to (?:the|our) (?:show|programme|program|podcast))?,?|over to you,"
    rf"|the floor is yours,|go ahead,) {CALLED}(?=[,.!?;]|$)"
)
# "Ana, what is next?", "So, Ana, how was it?", "Ana, welcome to the show.", "Ana?"
ASKED = later(
    r"(?:^|(?<=[.!?…]\s))(?:(?i:so|and|now|but|well|ok|okay|alright|great)?,? ?)"
    rf"{CALLED}(?:\?|, (?:[^.!?]{{1,160}}\?"
    r"|(?i:welcome|hello|hi|over to you|go ahead|please|tell|talk|give|describe|explain|walk|take)\b"
    r"[^.!?]{0,60}[.!?]?))$"
)
# "What do you think, Ana?"
ENDED = later(rf", {CALLED}\?$")


# "No problem, Ana, and thanks", "Ana, tell us"
SET_OFF = later(rf"(?:(?<=, )|^|(?<=[.!?…] )){CALLED}(?=[,.!?…]|$)")


# "My guest today is the baker Ana Moss.", "We have Ana Moss from the mill." before "Hi, thanks."
PRESENTED = later(
    r"\b(?i:(?:my|our) guest(?: today| tonight| this week)? is|we have|we've got|i have"
    r"|joined by|joining (?:me|us)(?: today| tonight| now)? is|here with"
    r"|(?:talking|speaking|chatting) (?:to|with)|with (?:me|us)(?: today| tonight| now)? is|i'm with) "
    r"(?:[a-z'’-]+,? ){0,6}"
    rf"{CALLED}"
)
REPLY = later(
    r"(?i:(?:well|oh|yeah|yes)?,? ?(?:hi|hello|hey|thanks|thank you|good (?:morning|afternoon|evening)"
    r"|great to|happy to|glad to|pleasure|my pleasure|it's (?:a pleasure|good|great|nice)))\b"
)


# "President Moss, thank you.", "Thank you, Prime Minister Moss."
BY_OFFICE = later(
    r"(?:(?i:thank you|thanks|well|so|but|and|good (?:morning|afternoon|evening)),? (?:very much, )?)?"
    rf"(?P<office>{WORD}(?: {WORD})?) (?P<who>{WORD})[,.?!]"
)


# "Mr. Moss?", all that is said
BY_NAME = later(
    rf"(?:(?:And|So|Now),? )?(?:Mr|Mrs|Ms|Miss|Dr|Senator|Herr|Frau|Señora?)\.? (?P<who>{WORD})[?.,]?"
)


# "主席，林小明局長，你"
CALLED_EAST = r"(?:^|[\s，、。！？：])([\u3400-\u9fff]{{3}}){}(?=[\s，、。！？：])"


PARTICLES = frozenset("的了和與与是在向請请問问說说到個个位任局部署司處处院")
"""In Han, before an office, and of no name's end: "方面的局長"."""


Keys = tuple[str, ...]
"""The folded words of a full name."""


def called(
    text: str, passages: Sequence[Passage], roster: Roster, known: Mapping[str, int]
) -> tuple[dict[str, int], list[Doubt]]:
    """Whose the nameless labels are that only others name, by folded label, and the doubts that remain."""
    turns = [one for one in passages if one.kind == "turn" and one.who][:MOST]
    letters = {label for label, who in roster.letters.items() if who is None}
    first = {
        label: who
        for one in reversed(turns)
        if (who := one.who) and (label := nameless(who) or (_label(who) if letters else ""))
    }
    waiting = {
        label: who
        for label, who in first.items()
        if label not in known and (label in letters or plays(label))
    }
    if not waiting:
        return {}, []
    bearers = _bearers(text, turns, roster)
    taken = {own.keys for who in known.values() for own in roster.entries[who].names}
    spoken = {folded(one.who.name) for one in turns if one.who and one.who.kind == "person"}
    people = {
        given: name
        for given, name in listed(text, turns[0].start, roster).items()
        if name.keys not in taken and not spoken & {folded(name.printed), *name.keys}
    }
    votes: dict[str, Counter[Name]] = defaultdict(Counter)
    calls = [
        (
            label,
            (_stands(text, printed) and _whole(printed, bearers))
            or _given(printed, letters)
            or meant(printed, people)
            or _polite(printed),
        )
        for label, printed in _calls(text, turns, letters)
    ]
    calls += [(_label(after.who), name) for after, name in put_to(text, turns, people) if after.who]
    for label, name in calls:
        if label not in waiting or not name or (label in letters and not _may_be(label, name)):
            continue
        if name.keys not in taken and not spoken & {folded(name.printed), *name.keys}:
            votes[label][name] += 1
    sure = {label: name for label, name in _sure(votes).items() if not _calls_so(text, turns, label, name)}
    who = turns[0].who
    if who and _label(who) in waiting.keys() - sure.keys():
        sure |= {_label(who): name for name in _last_left(text, turns[0], people, sure.values())}
    told = {label: roster.admit(name, "", "", LABEL, waiting[label].start) for label, name in sure.items()}
    note = "others call this speaker by two names, or two by this one's"
    left = [waiting[label] for label in votes if label not in told]
    return told, [Doubt(who.start, who.end, "ambiguous-name", note) for who in left]


def _last_left(
    text: str, opening: Passage, people: Mapping[str, Name], told: Collection[Name]
) -> Iterator[Name]:
    """The one left of those whom the page lists, where its first turn greets all others, who are told."""
    others = people.keys() & {name.keys[0] for name in told}
    left = people.keys() - others
    if len(people) >= FEWEST and len(left) == 1 and greeted(text, opening, people) == others:
        yield people[left.pop()]


def _calls_so(text: str, turns: Sequence[Passage], label: str, name: Name) -> bool:
    """Whether a turn of this label begins with a call by this name, as nobody calls themselves."""
    given = name.printed.split()[0]
    opens = tuple(f"{given}{mark}" for mark in (", ", ".", "?"))
    return any(
        text.startswith(opens, one.start)
        for one in turns
        if one.who and label in (nameless(one.who), _label(one.who))
    )


def _given(printed: str, letters: Collection[str]) -> Name | None:
    """A common given name by itself, which is enough for whom letters stand."""
    return parsed(printed) if letters and " " not in printed and is_given(printed) else None


def _polite(printed: str) -> Name | None:
    """Whom a page calls by a given name behind a polite word, in a tongue whose calls have endings."""
    given = called_politely(printed)
    return parsed(given) if given else None


def _may_be(label: str, name: Name) -> bool:
    """Whether letters are a name's: "A" and "AM" of Ana."""
    return fits(label, name) or (len(name.keys) == 1 and name.keys[0][0] == label[0])


def addressed(text: str, passages: Sequence[Passage], roster: Roster) -> dict[str, int]:
    """Whose the offices are under which people speak, by folded label: where others turn to them by the
    office and a surname, always the same ("President Moss, why?"), or call them by name alone ("Mr. Moss?").
    """
    turns = [one for one in passages if one.kind == "turn" and one.who][:MOST]
    offices = {_label(who): who for one in turns if (who := one.who) and who.kind == "title" and not who.name}
    named: dict[str, set[str]] = defaultdict(set)
    for turn in turns if offices else ():
        found = BY_OFFICE.match(text, turn.start, turn.end)
        office = folded(found.group("office")) if found else ""
        for label in (one for one in offices if office and one.endswith(office)):
            if found and turn.who and _label(turn.who) != label:
                named[label].add(found.group("who"))
    for before, after in pairwise(turns) if offices else ():
        label = _label(after.who) if after.who else ""
        alone = BY_NAME.fullmatch(text, max(before.start, before.end - NEAR), before.end)
        if label in offices and alone:
            named[label].add(alone.group("who"))
    one_name = {label: parsed(next(iter(names))) for label, names in named.items() if len(names) == 1}
    held = {label: _bearer(name, roster, offices[label]) for label, name in sorted(one_name.items())}
    return held | _addressed_east(text, offices, roster)


def _addressed_east(text: str, offices: Mapping[str, Who], roster: Roster) -> dict[str, int]:
    """The same in Han, where a name of three characters stands before the office's last word, always the same
    one, and no other label ends so: "主席，林小明局長，" of whom a label calls "海事局局長".
    """
    ends = {label: end for label, who in offices.items() if (end := _office_end(who.role))}
    held: dict[str, int] = {}
    for label, end in ends.items():
        if sum(role.endswith(end) for role in _roles(offices, roster)) > 1:
            continue
        words = {found.group(1) for found in re.finditer(CALLED_EAST.format(end), text)}
        named = [one for one in words if one[0] in FAMILIES and one[1] != one[0] and one[2] not in PARTICLES]
        if len(named) == 1:
            name = named[0]
            held[label] = roster.admit(parsed(name), offices[label].role, "", LABEL, offices[label].start)
    return held


def _roles(offices: Mapping[str, Who], roster: Roster) -> list[str]:
    """The offices under which people speak, and those of whom the page names."""
    return [who.role for who in offices.values()] + [role for one in roster.entries for role in one.roles]


def _office_end(role: str) -> str:
    """The title in which an office ends that is told in Han, and says of what: "海事局局長"; else empty."""
    if role[:1] <= HAN:
        return ""
    return next((title for title in CJK_TITLES if role.endswith(title) and len(title) + 2 <= len(role)), "")


def _bearer(name: Name, roster: Roster, who: Who) -> int:
    """The one whose surname this is, or a new entry."""
    found, _ = roster.look_up(name, "", "")
    return found[0] if len(found) == 1 else roster.admit(name, who.role, "", LABEL, who.start)


def _sure(votes: Mapping[str, Counter[Name]]) -> dict[str, Name]:
    """The labels that are called by one name, or hardly by another, and share it with no other label."""
    best = {label: counted.most_common(2) for label, counted in votes.items()}
    likely = {
        label: top[0][0] for label, top in best.items() if len(top) < 2 or top[0][1] >= SURELY * top[1][1]
    }
    alone = Counter(likely.values())
    return {label: name for label, name in likely.items() if alone[name] == 1}


def _bearers(text: str, turns: Sequence[Passage], roster: Roster) -> dict[str, dict[Keys, Name]]:
    """The full names of the page by each of their first and last words."""
    found = [name for entry in roster.entries for name in entry.names[:1]]
    for turn in turns:
        found += [one.name for one in spotted(text, turn.start, min(turn.end, turn.start + SEEN))]
    bearers: dict[str, dict[Keys, Name]] = defaultdict(dict)
    for name in found:
        if name.given:
            for key in (name.keys[0], name.keys[-1]):
                bearers[key].setdefault(name.keys, name)
    return bearers


def _stands(text: str, printed: str) -> bool:
    """Whether two words are more than what a sentence opens with: "Tun Lampen, die brennen, weh?"."""
    given, space, _ = printed.partition(" ")
    return not space or is_given(given) or given.endswith(".") or text.count(printed, 0, SOUGHT) > 1


def _whole(printed: str, bearers: Mapping[str, Mapping[Keys, Name]]) -> Name | None:
    """The one full name of the page that this form stands for."""
    name = parsed(printed)
    if not name.keys:
        return None
    among = bearers.get(name.keys[-1], {})
    if name.given:
        return among.get(name.keys)
    return next(iter(among.values())) if len(among) == 1 else None


def _calls(text: str, turns: Sequence[Passage], letters: Collection[str]) -> Iterator[tuple[str, str]]:
    """Each label that a neighbouring turn of another speaker calls by a name, and the name.

    Of `letters` any name that they may stand for is taken that is set off by commas.
    """
    for before, after in pairwise(turns):
        if before.who is None or after.who is None:
            continue
        one, other = _label(before.who), _label(after.who)
        if one == other:
            continue
        if back := GREETED.match(text, after.start, after.end):
            yield one, back.group("who")
        tail = text[max(before.start, before.end - TAIL) : before.end].rstrip()
        if one in letters:
            yield from (
                (one, call)
                for call in SET_OFF.findall(text[after.start : min(after.end, after.start + NEAR)])
            )
        if other in letters:
            yield from ((other, call) for call in SET_OFF.findall(tail))
        replies = REPLY.match(text, after.start, after.end) is not None
        for way in (WELCOMED, ENDED, ASKED, *[PRESENTED][: int(replies)]):
            ahead = list(way.finditer(tail))
            if ahead:
                yield other, ahead[-1].group("who")
                break


def _label(who: Who) -> str:
    return folded(who.name or who.role)
