"""The names of a page, entered in a roster: labels and cues first, then heading and prose.

Knows where names stand; who a pronoun or an office means is decided later.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from corpus.reading.mentions import Spotted, may_be_name, spotted
from corpus.reading.names import Name, fold, folded, is_patronymic, parsed
from corpus.reading.naming import CYRILLIC, HAN
from corpus.reading.passages import Found, Gender, Who
from corpus.reading.sheet import Sheet
from corpus.reading.words.actions import ACTIONS
from corpus.reading.words.titles import OFFICES
from corpus.resolving.eastern import whole_names
from corpus.resolving.indexed import turned_round
from corpus.resolving.monograms import LABELLED, SURE, WHOLE, Bearer, fits, matched, run_together
from corpus.resolving.roster import HEAD, LABEL, PROSE, Roster

MISTERS = frozenset("dr miss mr mrs ms".split())
WHOLE_PAGE = 400_000  # characters of a report whose prose is looked through for names
FRONT = 30_000  # of a longer page, so much of its front matter
HEAD_MATTER = 1_500
MOST_SOUGHT = 80  # people whose surname is looked for all over the page
MOST_PLACES = 300  # where one of them is looked for
MOST_WORDS = 400  # names by themselves that are looked for there
SEATED = 2  # turns of an office that is not only a field
CALL = 30  # characters of a turn that calls somebody by name at once
GAPS = 300  # stretches between the turns of a transcript that are looked through
SHORTEST_GAP = 5  # characters: less holds no name
NEAR = 70
EARLY = 12  # turns in which those who speak are presented
FIELDS = 60  # lines of a file's own fields
SHORT = 4  # characters: a shorter label is a letter or initials
LETTERED = frozenset({"question-or-answer-letter", "examined-by", "witness-named"})
# "森花子" on a line of its own, in no more than seven characters
ALONE = re.compile(r"(?<=\n)(?=[^\n]{2,7}\n)(\S{2,6})[^\S\n]*(?=\n)")
HOLDING = (" is the ", " was the ", " has been the ")

Place = tuple[int, int, int]
"""Start and end of a name in the text, and whose: an index into the roster's entries."""
Form = tuple[Name, str, Gender, int, int]
"""A name with the office printed beside it, its gender, tier and place."""


class Inside:
    """A test whether a position lies in one of some spans; they are in order."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = list(spans)
        self._starts = [start for start, _ in self._spans]

    def __contains__(self, at: int) -> bool:
        row = bisect_right(self._starts, at) - 1
        return row >= 0 and at < self._spans[row][1]

    def behind(self, at: int) -> int:
        """The end of the span in which `at` lies; `at` itself where it lies in none."""
        row = bisect_right(self._starts, at) - 1
        return max(at, self._spans[row][1]) if row >= 0 else at


class Standing:
    """Where words stand by themselves in the first part of a text; each word is looked for once."""

    def __init__(self, text: str) -> None:
        self._text = text[:WHOLE_PAGE]
        self._known: dict[str, list[int]] = {}

    def __getitem__(self, word: str) -> list[int]:
        places = self._known.get(word)
        if places is None:
            places = self._known[word] = _occurrences(self._text, word)
        return places


def prose_of(sheet: Sheet, found: Found, standing: Standing, letters: Sequence[str]) -> list[Spotted]:
    """The names outside labels.  A report is read whole; of a transcript what stands between its turns, and
    where else a surname of its labels is printed.  `letters`: the labels that are only letters.
    """
    furniture = Inside(
        (line.start, line.end) for line in sheet.lines[front_matter(sheet) :] if line.kind == "furniture"
    )
    short, loud = _short_labels(found), _loud_labels(found)
    kept = {
        one.start: one
        for start, end in _regions(sheet.text, found, standing)
        for given in spotted(sheet.text, start, end)
        for one in _without_label(sheet.text, given, short)
        if one.start not in furniture
    }
    kept = {at: _up_to_label(sheet.text, one, loud) for at, one in kept.items()} if loud else kept
    kept = _without_nouns(sheet.text, kept) if sheet.language == "de" else kept
    if loud and sheet.language == "fr":
        kept = {at: _without_title(sheet.text, one) for at, one in kept.items()}
    first = next((one.start for one in found.passages if one.kind == "turn"), 0)
    for one in turned_round(sheet, first):
        kept = {at: other for at, other in kept.items() if not one.start <= at < one.end}
        kept[one.start] = one
    for one in (*_of_initials(sheet.text, found, kept.values(), letters), *_in_office(sheet.text, found)):
        kept.setdefault(one.start, one)
    parts = (who.name for passage in found.passages if (who := passage.who) and who.kind == "person")
    for start, end, office in whole_names(sheet.text, parts):
        kept.setdefault(start, Spotted(start, end, parsed(sheet.text[start:end]), office, "", sure=True))
    kept |= {one.start: one for one in _called_up(found, kept)}
    return [kept[at] for at in sorted(kept)]


def _called_up(found: Found, kept: Mapping[int, Spotted]) -> Iterator[Spotted]:
    """Whom an office calls in its first words and who speaks under a name, without that office, which is no
    field of theirs: "The Speaker: Ms. Ana Moss.", then "Ana Moss: Yes".
    """
    whos = [who for passage in found.passages if passage.kind == "turn" and (who := passage.who)]
    offices = Counter(who.role for who in whos if who.kind == "title" and not who.name)
    if not offices:
        return
    speaking = {parsed(who.name).keys[-1:] for who in whos if who.kind == "person"}
    for passage in found.passages:
        office = passage.who.role if passage.who and not passage.who.name else ""
        if passage.kind != "turn" or offices[office] < SEATED:
            continue
        named = (
            kept[at] for at in range(passage.start, min(passage.end, passage.start + CALL)) if at in kept
        )
        one = next(named, None)
        if one and one.role.startswith(office) and one.name.keys[-1:] in speaking:
            yield replace(one, role=one.role.removeprefix(office).strip())


def _short_labels(found: Found) -> frozenset[str]:
    """The letters and initials that label turns of the page: "q", "zn"."""
    shown = {
        who.name or who.role
        for passage in found.passages
        if passage.kind == "turn" and passage.label is not None and (who := passage.who)
    }
    words = {fold(word) for word in shown if word.isupper()}
    lettered = not LETTERED.isdisjoint([passage.rule for passage in found.passages])
    letters = {"q", "a"} if lettered else set()
    return frozenset(word for word in words if len(word) < SHORT) | letters


def _without_label(text: str, one: Spotted, short: frozenset[str]) -> Iterable[Spotted]:
    """A name without the label that stands before it: "Q. Ms. Lee", "AL Lee"."""
    first, space, _ = text[one.start : one.end].partition(" ") if short else ("", "", "")
    if not space or not first.isupper() or fold(first) not in short:
        return (one,)
    return spotted(text, one.start + len(first) + 1, one.end)


def _without_nouns(text: str, kept: Mapping[int, Spotted]) -> dict[int, Spotted]:
    """The names of a language that writes all nouns large; whoever is elsewhere named without the last word,
    "Anna Lehm Lampen" where "Anna Lehm" lights them, is whom that names.
    """
    pairs = {one.name.printed for one in kept.values() if one.name.printed.count(" ") == 1}
    found = dict(kept)
    for at, one in kept.items():
        shorter, _, _ = text[one.start : one.end].rpartition(" ")
        if shorter in pairs:
            found[at] = replace(one, end=one.start + len(shorter), name=parsed(shorter))
    return found


def _loud_labels(found: Found) -> frozenset[str]:
    """The single words in capitals that label turns: "MOSS"."""
    names = {
        who.name
        for passage in found.passages
        if passage.kind == "turn" and (who := passage.who) and who.kind == "person"
    }
    return frozenset(name for name in names if name.isupper() and " " not in name)


def _up_to_label(text: str, one: Spotted, loud: frozenset[str]) -> Spotted:
    """A name in a headline's capitals up to the surname that is a label: "DORA MOSS DOORSTOP", "MOSS:"."""
    words = text[one.start : one.end].split(" ") if one.name.loud else []
    last = next((at for at, word in enumerate(words) if at and word in loud), len(words) - 1)
    if last >= len(words) - 1:
        return one
    end = one.start + len(" ".join(words[: last + 1]))
    return replace(one, end=end, name=parsed(text[one.start : end]))


def _without_title(text: str, one: Spotted) -> Spotted:
    """A name in capitals without the French title that looks like an initial: "M. MOSS"."""
    if not text.startswith("M. ", one.start) or not one.name.loud:
        return one
    start = one.start + len("M. ")
    return replace(one, start=start, name=parsed(text[start : one.end]))


def front_matter(sheet: Sheet) -> int:
    """How many lines of a file's own fields, between two lines of dashes, stand at its top."""
    if not sheet.lines or sheet.lines[0].of(sheet.text) != "---":
        return 0
    head = sheet.lines[1:FIELDS]
    return next((at + 2 for at, line in enumerate(head) if line.of(sheet.text) == "---"), 0)


def _regions(text: str, found: Found, standing: Standing) -> Iterator[tuple[int, int]]:
    turns = [
        (passage.start if passage.label is None else passage.label.start, passage.end)
        for passage in found.passages
        if passage.kind == "turn"
    ]
    if len(turns) * 2 < len(found.passages) or not turns:
        yield 0, len(text) if len(text) <= WHOLE_PAGE else FRONT
        return
    gaps = list(_gaps(text, turns))
    yield from gaps
    looked_through = Inside(gaps)
    further: dict[int, int] = {}  # where it begins, where it ends: of one line mostly the same is near
    for start, end in _near_surnames(text, found, standing):
        begin = looked_through.behind(start)
        if begin < end:
            further[begin] = max(end, further.get(begin, end))
    yield from further.items()


def _gaps(text: str, turns: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What stands before, between and behind the turns."""
    at = 0
    for start, end in turns[:GAPS]:
        if start - at > SHORTEST_GAP:
            yield at, min(start, at + FRONT)
        at = end if end > at else at  # noqa: FURB136 (a call of `max` takes five times as long)
    yield turns[-1][1], min(len(text), turns[-1][1] + FRONT)


def _near_surnames(text: str, found: Found, standing: Standing) -> Iterator[tuple[int, int]]:
    """Round the first places where the surname of a label is printed in any case."""
    labels = {who.name for passage in found.passages if (who := passage.who) and who.kind == "person"}
    names = (parsed(name) for name in sorted(labels) if name and len(name) < 40)
    short = [name.family for name in names if all(len(key) == 1 for key in name.keys[:-1])]
    labelled = {passage.label.start for passage in found.passages if passage.label is not None}
    for name in short[:MOST_SOUGHT]:
        for word in dict.fromkeys((name, name.title())):
            places = standing[word][:MOST_PLACES]
            for at in [at for at in places if at not in labelled][:6]:  # there it stands as short as it is
                yield max(0, text.rfind("\n", 0, at) + 1, at - NEAR), at + len(word) + NEAR


def _of_initials(text: str, found: Found, known: Iterable[Spotted], labels: Sequence[str]) -> list[Spotted]:
    """The full names in the first turns, or behind the last, of those whose labels are initials that no name
    outside explains; of a single letter only a name that opens the last paragraph.
    """
    names = [name for one in known if (name := one.name).given] if labels else []
    wanted = [label for label in labels if not any(fits(label, name) for name in names)]
    if not wanted:
        return []
    turns = [passage for passage in found.passages if passage.kind == "turn"]
    long = [label for label in wanted if len(label) > 1]
    spans = [(turn.start, min(turn.end, turn.start + HEAD_MATTER), long) for turn in turns[:EARLY]]
    last = turns[-1]
    spans += [(max(last.start, last.end - HEAD_MATTER), last.end, long)] if len(turns) > EARLY else []
    below = text.rfind("\n", last.start, last.end) + 1
    spans += [(below, min(last.end, below + NEAR), wanted)] if below > last.start else []
    return [
        one
        for start, end, sought in spans
        for one in (spotted(text, start, end) if sought else ())
        if one.name.given and any(fits(label, one.name) for label in sought)
        if len(sought) < len(wanted) or sought is long or one.sure
    ]


def _in_office(text: str, found: Found) -> list[Spotted]:
    """The full names that the first turns give with an office, where an office without a name is a label."""
    titled = any(who.kind == "title" for passage in found.passages if (who := passage.who))
    turns = [passage for passage in found.passages if passage.kind == "turn"][:EARLY] if titled else []
    return [
        one
        for turn in turns
        for one in spotted(text, turn.start, min(turn.end, turn.start + HEAD_MATTER))
        if one.name.given and one.role
    ]


def _occurrences(text: str, word: str) -> list[int]:
    """Where `word` stands by itself."""
    found: list[int] = []
    at, length = text.find(word) if word else -1, len(word)
    unspaced = word[:1] > HAN
    while at >= 0:
        end = at + length
        if unspaced or not (text[end : end + 1].isalnum() or (at and _glued(text[at - 1]))):
            found.append(at)
        at = text.find(word, end)
    return found


def _glued(before: str) -> bool:
    """Whether a character belongs to the word behind it."""
    return before.isalnum() or before in "-@#"


def enrolled(
    text: str, found: Found, prose: Sequence[Spotted], letters: Sequence[str], standing: Standing
) -> Roster:
    """All full names of the page; then the shorter ones that nobody bears, and whose `letters` are."""
    roster = Roster()
    short: list[Form] = []
    for form in _labels(text, found):
        of_two = bool(letters) and run_together(form[0].printed)  # an outlet, which its letters stand for
        full = form[0].given and not (letters and folded(form[0].printed) in letters)  # "A. M." is none
        if of_two or (full and not by_father(text, form[0], standing)):
            roster.admit(*form)
        else:
            short.append(form)
    for one in prose:
        form = (one.name, one.role, one.gender, HEAD if one.start < HEAD_MATTER else PROSE, one.start)
        if one.name.given and not by_father(text, one.name, standing):
            roster.entries[roster.admit(*form)].sure |= one.sure
        else:
            short.append(form)
    roster.letters = _monograms(roster, letters)
    brief = {name.printed for name, _, _, tier, _ in short if tier == LABEL and name.printed[:1] > HAN}
    short += [(parsed(line), "", "", HEAD, at) for line, at in _lined(text, brief)]
    whole = _spelling_out({name.printed for name, *_ in short if name.printed[:1] > HAN})
    heard = {
        folded(who.name)
        for passage in found.passages
        if passage.kind != "reported" and (who := passage.who) is not None
    }
    labelled = {
        folded(who.name) for passage in found.passages if passage.kind == "turn" and (who := passage.who)
    }
    for form in sorted(short, key=lambda form: (form[0].printed not in whole, form[-1])):
        name, _, gender, tier, _ = form
        place = (
            tier == LABEL
            and not gender
            and not may_be_name(name.family)
            and folded(name.printed) not in labelled
        )
        if not place:
            _enter_short(roster, form, heard)
    return roster


def by_father(text: str, name: Name, standing: Standing) -> bool:
    """Whether a given name and a father's are all that is printed, as people are spoken to in Russian."""
    if len(name.given) != 1 or name.printed < CYRILLIC or not is_patronymic(name.family):
        return False
    given = f"{name.given[0]} "
    return all(text.endswith(given, 0, at) for at in standing[name.family])


def _monograms(roster: Roster, labels: Sequence[str]) -> dict[str, int | None]:
    """Whose each label is that is only letters."""
    if not labels:
        return {}
    bearers = [
        Bearer(
            number,
            tuple(entry.names[:4]),
            LABELLED if entry.tier == LABEL else SURE if entry.sure else WHOLE,
        )
        for number, entry in enumerate(roster.entries)
        if entry.names[0].given or run_together(entry.names[0].printed)
    ]
    words = {key for bearer in bearers for name in bearer.names for key in name.keys}
    return matched([label for label in labels if label not in words], bearers)


def _spelling_out(names: set[str]) -> set[str]:
    """Of names in Han those that another one begins, as a label does that stands before the whole name."""
    return {name for name in names if any(name[:end] in names for end in range(1, len(name)))}


def _lined(text: str, names: set[str]) -> Iterator[tuple[str, int]]:
    """The one whole name alone on a line that begins with each of `names`, in Han: "森花子" of 森."""
    begun: dict[str, dict[str, int]] = {name: {} for name in names}
    for found in ALONE.finditer(text) if names else ():
        line = found.group(1)
        if all(char > HAN and char.isalpha() for char in line):
            for name in begun.keys() & {line[:end] for end in range(1, len(line))}:
                begun[name][line] = found.start(1)
    for name in sorted(names):
        if len(begun[name]) == 1:
            yield from begun[name].items()


def _labels(text: str, found: Found) -> Iterator[Form]:
    whos = [*(passage.who for passage in found.passages), *found.names]
    first = {(who.name, who.role, who.gender): who for who in reversed(whos) if who and who.kind == "person"}
    for who in sorted((who for who in first.values() if who.name), key=lambda who: who.start):
        name = parsed(who.name)
        yield name, (who.role if _beside(text, who) else "") or name.role, who.gender, LABEL, who.start


def _beside(text: str, who: Who) -> bool:
    """Whether the office stands right at the name; in "Asked of the minister, Moss said" it does not."""
    role, name = text.find(who.role, who.start, who.end), text.find(who.name, who.start, who.end)
    return role < 0 or name < 0 or role > name or name - role - len(who.role) < 4


def _enter_short(roster: Roster, form: Form, heard: set[str]) -> None:
    name, role, gender, tier, at = form
    bearers, _ = roster.look_up(name, role, gender)
    if not bearers and name.keys:
        entry = roster.entries[roster.admit(*form)]
        polite = fold(role.partition(" ")[0]) in MISTERS  # "Mr. Day" is no day
        known = folded(name.printed) in heard and may_be_name(name.family)
        entry.sure = tier != LABEL or polite or known
    elif len(bearers) == 1:
        bearer = roster.entries[bearers[0]]
        lone = tier != LABEL and len(bearer.names[0].keys) == 1  # "her husband, Paul"
        bearer.sure |= lone or (tier == LABEL and folded(name.printed) in heard)
        bearer.learn(name.printed, role, gender or name.gender, bearer.tier, at)


def places_of(text: str, roster: Roster, prose: Sequence[Spotted], standing: Standing) -> list[Place]:
    """Where somebody of the roster is named in prose: whole names, then family names by themselves."""
    places = [place for one in prose if (place := _place(roster, one))]
    if len(text) <= WHOLE_PAGE and len(roster.entries) <= MOST_SOUGHT:
        taken = Inside((start, end) for start, end, _ in places)
        alone = [
            (at, at + len(word), who)
            for word, who in islice(roster.family_names(), MOST_WORDS)
            for at in standing[word]
            if at not in taken
        ]
        alone += [
            (at, at + len(word), who)
            for word, who in islice(roster.given_names(), MOST_WORDS)
            for at in standing[word]
            if at not in taken and _by_itself(text, at, at + len(word))
        ]
        _trust_recurring(text, roster, alone)
        for _, end, who in alone:
            if office := _held(text, end):
                roster.entries[who].roles.setdefault(office)
        places += [*alone, *_shared(text, roster, places, taken, standing)]
    return sorted(places)


def _shared(
    text: str, roster: Roster, places: Sequence[Place], taken: Inside, standing: Standing
) -> Iterator[Place]:
    """A family name of several by itself: of those who bear it, the one last named in full before it."""
    named = sorted(places)
    for word, bearers in islice(roster.shared_names(), MOST_WORDS):
        whole = [place for place in named if place[2] in bearers]
        starts = [start for start, _, _ in whole]
        for at in standing[word]:
            row = bisect_right(starts, at) - 1
            if row >= 0 and at not in taken and _by_itself(text, at, at + len(word)):
                yield at, at + len(word), whole[row][2]


def _held(text: str, end: int) -> str:
    """The office that a sentence says somebody holds: "Reis is the deputy mayor of Brill."."""
    if not text.startswith(HOLDING, end):
        return ""
    start = text.index(" the ", end) + len(" the ")
    words = text[start : start + 80].replace(",", ".").replace("\n", ".").partition(".")[0].split()[:8]
    return " ".join(words) if any(fold(word) in OFFICES for word in words[:3]) else ""


def _by_itself(text: str, start: int, end: int) -> bool:
    """Whether no other word of a name stands beside a given name: "Ana, 21, said", "Ana’s house"."""
    before = text[max(0, start - 24) : start].rstrip(" ").rpartition(" ")[2]
    beside = before[:1].isupper() and (before[-1].isalpha() or len(before) < 3)
    return not beside and not text[end + 1 : end + 2].isupper() and text[end : end + 1] != "-"


def _place(roster: Roster, one: Spotted) -> Place | None:
    if one.name.given:
        holder = roster.holder(one.name)
        return None if holder is None else (one.start, one.end, holder)
    bearers, _ = roster.look_up(one.name, one.role, one.gender)
    return (one.start, one.end, bearers[0]) if len(bearers) == 1 else None


def _trust_recurring(text: str, roster: Roster, alone: Iterable[Place]) -> None:
    """A full name is surely a person's where its family name stands alone elsewhere.

    A single word that nobody is cited by is one where it does what people do.
    """
    for start, end, who in alone:
        entry, word = roster.entries[who], text[start:end]
        if entry.sure:
            continue
        following = text[end : end + 24].split()[:1]
        acts = text[end : end + 2] in {"’s", "'s"} or (bool(following) and following[0] in ACTIONS)
        whole = len(entry.names[0].keys) > 1
        entry.sure = may_be_name(word) if whole else acts and word not in entry.forms
