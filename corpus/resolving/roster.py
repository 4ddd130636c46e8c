"""The people of a page while they are being told apart: full names, and which shorter form means whom.

A full name is a given name (or initials) and a family name.  Two full names are one person's where the family
name is the same and the given names do not contradict each other.  A shorter form is looked up by its words;
it means somebody only where it can mean nobody else.
"""

import re
from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from corpus.reading.mentions import may_be_name
from corpus.reading.names import Name, fold, folded, given_gender, is_given, is_patronymic, sounds_female
from corpus.reading.naming import CYRILLIC, HAN
from corpus.reading.passages import Gender
from corpus.reading.words.polish import CASES
from corpus.reading.words.titles import CJK_TITLES, HONORIFICS, LINKS, OFFICES, PARTICLES
from corpus.resolving.eastern import pieces
from corpus.resolving.monograms import DIGRAPHS

LABEL, HEAD, PROSE = 0, 1, 2
"""Where a form of a name stands: in a label or cue, at the head of the page, in its prose."""

HANDLE = re.compile(r"([a-z]{3,})\d+[a-z]+")
MOST_NAMESAKES = 12
CROWD = 500  # on a page of so many people no misspelling is guessed at


@dataclass(slots=True)
class Entry:
    """One person in the making."""

    names: list[Name]
    tier: int
    first: int
    forms: dict[str, int] = field(default_factory=dict)
    roles: dict[str, None] = field(default_factory=dict)
    gender: Gender = ""
    sure: bool = False
    labels: set[str] = field(default_factory=set)
    """The forms that are printed as labels, where no case ending is."""

    def learn(self, printed: str, role: str, gender: Gender, tier: int, at: int) -> None:
        """Another form of the name, the office beside it, and where."""
        self.forms[printed] = self.forms.get(printed, 0) + 1
        if tier == LABEL:
            self.labels.add(printed)
        if role:
            self.roles.setdefault(role)
        self.gender = self.gender or gender
        self.tier = min(self.tier, tier)
        self.first = min(self.first, at)

    def told(self) -> bool:
        """Whether the page itself presents the person: a whole name with an office, or "President Moss"."""
        titled = any(role[:1].isupper() for role in self.roles)
        return self.sure and (titled if len(self.names[0].keys) == 1 else bool(self.roles))

    def likely_gender(self) -> Gender:
        """The gender that is told, or that the given name sounds like where another has to be chosen."""
        given = self.names[0].given
        return self.gender or ("f" if given and sounds_female(given[0]) else "m" if given else "")

    def contradicts(self, gender: Gender) -> bool:
        """Whether the person is known to be of the other gender."""
        return bool(gender and self.gender and gender != self.gender)

    def called(self) -> str:
        """The fullest form: most words, spelt-out given names first, not in capitals if any other is."""
        if len(self.names) == 1:
            return self.names[0].printed
        names = {name.printed: name for name in self.names}
        best = min(
            names.values(),
            key=lambda name: (
                self._turned(name),
                name.loud,
                -_fullness(name),
                name.printed.endswith("."),
                name.printed not in self.labels,
                -self.forms.get(name.printed, 0),
                len(name.printed),
            ),
        )
        return best.printed

    def _turned(self, name: Name) -> bool:
        """Whether an index prints a name family name first that is a label with the given name before it."""
        if name.loud or name.printed in self.labels:
            return False
        words = name.printed.casefold().split()
        labels = (label.casefold().split() for label in self.labels)
        turned = (label for label in labels if label != words and sorted(label) == sorted(words))
        return any(is_given(label[0]) and not is_given(words[0]) for label in turned)


def _fullness(name: Name) -> int:
    """How much of the name is told; a word in front that is no known given name tells nothing more."""
    keys = name.keys
    extra = sum(len(key) == 1 or is_given(key) for key in keys[1:-1])
    return 4 * (len(keys) > 1 and len(keys[0]) > 1) + min(len(keys), 2) + extra


SHORTENED = 3
"""Letters of a label that is the beginning of a name: "Am" for "Amelia"."""


@dataclass(slots=True)
class Roster:
    """The entries, and by which words each can be found."""

    entries: list[Entry] = field(default_factory=list)
    by_family: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_part: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[tuple[str, ...], int] = field(default_factory=dict)
    by_initials: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    near: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    firsts: set[tuple[str, ...]] = field(default_factory=set)
    """All words but the last of each name."""
    shapes: set[tuple[str, int]] = field(default_factory=set)
    """First letter and length of each word of a name."""
    letters: dict[str, int | None] = field(default_factory=dict)
    """The folded labels that are only letters, and whose each is; None where the page does not tell."""
    _unspelt: list[tuple[Name, int]] = field(default_factory=list)
    """Names that are not yet in `near`, which most pages never ask."""
    _uncut: list[tuple[Name, int]] = field(default_factory=list)
    """Names that are not yet in `by_initials`, which most pages never ask either."""

    def admit(self, name: Name, role: str, gender: Gender, tier: int, at: int) -> int:
        """The entry of a full name, a new one where none fits."""
        known = self.holder(name)
        index = len(self.entries) if known is None else known
        if known is None:
            self.entries.append(Entry([], tier, at))
        entry = self.entries[index]
        if name.printed not in entry.forms:
            if entry.names:
                insort(entry.names, name, key=lambda own: -_fullness(own))
            else:
                entry.names.append(name)
            self._index(name, index)
        entry.learn(name.printed, role, gender or name.gender, tier, at)
        return index

    def _namesakes(self, name: Name) -> Iterator[int]:
        keys = name.keys
        yield from self.by_family.get(family_key(name), ())[:MOST_NAMESAKES]
        if not keys[-1:] or not keys[-1].isascii():
            near = (i for i in self._inflected(keys[-1] if keys else "") if len(keys) > 1)
            yield from (i for i in near if self.entries[i].names[0].keys[:-1] == keys[:-1])
        if len(keys) > 1:  # "PETROW Iwan", and a family name with a letter wrong
            yield from (
                i
                for i in self.by_family.get(keys[0], ())[:MOST_NAMESAKES]
                if set(self.entries[i].names[0].keys) == set(keys)
                or _backwards(self.entries[i].names[0].keys, keys)
            )
            close = self._close(family_key(name)) if keys[:-1] in self.firsts else ()
            yield from sorted(i for i in close if keys[:-1] == self.entries[i].names[0].keys[:-1])

    def _index(self, name: Name, index: int) -> None:
        self.by_name.setdefault(name.keys, index)
        self.firsts.add(name.keys[:-1])
        self.shapes.update([(key[:1], len(key)) for key in name.keys])
        if _of_a_place(name):
            return
        family = family_key(name)
        for key in {family, *name.keys[-1:], *_joined(name)}:
            _put(self.by_family[key], index)
        for key in pieces(name.printed):
            _put(self.by_part[key], index)
        single = name.family.isalnum()  # most are: the whole of it is the key
        parts = [] if single else [folded(part) for part in name.family.replace("-", " ").split()]
        for key in {*name.keys[:-1], *parts} - {family}:
            _put(self.by_part[key], index)
        if len(name.keys) > 1:
            self._uncut.append((name, index))
        if len(self.entries) < CROWD:
            self._unspelt.append((name, index))

    def _initialled(self, letters: str) -> list[int]:
        """The entries whose names have these initials."""
        for name, index in self._uncut:
            initials = "".join(key[0] for key in name.keys)
            digraph = name.keys[-1][:2] if name.keys[-1][:2] in DIGRAPHS else initials[-1]
            spelt = "".join(part[0] for part in name.printed.casefold().replace("-", " ").split())
            for key in {initials, initials[0] + initials[-1], initials[0] + digraph, spelt}:
                _put(self.by_initials[key], index)
        self._uncut.clear()
        return self.by_initials.get(letters, [])

    def _close(self, key: str) -> set[int]:
        """The entries one letter off."""
        if len(self.entries) >= CROWD:
            return set()
        for name, index in self._unspelt:
            for word in dict.fromkeys((family_key(name), *name.keys[:1])):
                for variant in _shortened(word):
                    if len(self.near[variant]) < MOST_NAMESAKES:
                        self.near[variant].add(index)
        self._unspelt.clear()
        return set().union(*(self.near.get(variant, set()) for variant in _shortened(key)))

    def holder(self, name: Name) -> int | None:
        """The entry of a full name: one that has it, or the first whose names agree with it."""
        if name.keys in self.by_name:
            return self.by_name[name.keys]
        return next((i for i in self._namesakes(name) if self._bears(i, name)), None)

    def _alike(self, one: int, other: int) -> bool:
        """Whether two entries differ only by a word that got in front of a name."""
        mine, yours = self.entries[one].names[0].keys, self.entries[other].names[0].keys
        return (
            max(len(mine), len(yours)) > 2
            and min(len(mine), len(yours)) > 1
            and _same_given(mine[-2], yours[-2])
        )

    def _bears(self, index: int, name: Name) -> bool:
        return any(agree(own, name) for own in self.entries[index].names[:6])

    def family_names(self) -> Iterator[tuple[str, int]]:
        """Each family name as printed that only one of the roster bears, and its bearer."""
        bearers: dict[str, set[int]] = defaultdict(set)
        for index, entry in enumerate(self.entries):
            if len(entry.names[0].keys) > 1 or entry.sure or entry.tier == LABEL:
                for name in entry.names:
                    if not _of_a_place(name):
                        bearers[name.family].add(index)
                for form in entry.forms:
                    for part in {form, *(pieces(form) if "·" in form else ())} if form > HAN else ():
                        bearers[part].add(index)
        for word, indexes in bearers.items():
            if len(indexes) == 1 and len(word) > 1:
                yield word, next(iter(indexes))

    def shared_names(self) -> Iterator[tuple[str, list[int]]]:
        """Each family name as printed that several of the roster bear, and its bearers."""
        for key, indexes in self.by_family.items():
            whole = [i for i in indexes if len(self.entries[i].names[0].keys) > 1]
            if 1 < len(whole) <= MOST_NAMESAKES and len(key) > 2:
                for family in {name.family for i in whole for name in self.entries[i].names}:
                    yield family, whole

    def given_names(self) -> Iterator[tuple[str, int]]:
        """Each first given name as printed that one of the roster bears and nothing else on it is called."""
        bearers: dict[str, set[int]] = defaultdict(set)
        families = {name.family for entry in self.entries for name in entry.names}
        for index, entry in enumerate(self.entries):
            for name in entry.names:
                if name.given and len(name.given[0]) > 2:
                    bearers[name.given[0]].add(index)
        for word, indexes in bearers.items():
            if len(indexes) == 1 and word not in families:
                yield word, next(iter(indexes))

    def look_up(self, name: Name, role: str, gender: Gender) -> tuple[list[int], str]:
        """The entries that a short form may mean, and the rule that found them; several mean doubt."""
        key = family_key(name)
        if (meant := self.letters.get(folded(name.printed))) is not None:
            return [meant], "initials"
        for found, rule in self._ways(name, key):
            likely = self._narrowed(found[:MOST_NAMESAKES], role, gender) if found else ()
            if likely:
                return likely, rule
        return [], ""

    def _ways(self, name: Name, key: str) -> Iterator[tuple[Sequence[int], str]]:
        yield self.by_family.get(key, ()), "surname"
        if len(name.given) == 1 and name.printed > CYRILLIC and is_patronymic(name.family):
            given = folded(name.given[0])
            yield [i for i in self.by_part.get(given, ()) if self.entries[i].names[0].given], "by-father"
        yield [i for joined in _joined(name) for i in self.by_family.get(joined, ())], "surname"
        yield self.by_part.get(key, ()), "part-of-name"
        if folded(name.printed) in self.letters:
            yield self._called_so_too(key), "initials"
            return
        if _loud(name.printed) and 2 <= len(key) <= 4:
            yield self._initialled(key), "initials"
        if len(key) <= SHORTENED and name.printed.isalpha() and not name.given:
            yield self._begins_with(key), "initials"
        counted = key[-1:].isdigit()  # "voice_01" is not voice_02
        if len(key) >= 5 and not counted and self._may_be_misspelt(key):
            yield sorted(i for i in self._close(key) if self._letter_off(i, key)), "misspelt"
        if len(begins := _handle(key)) > 2:
            yield [i for i in self.by_part.get(begins, ()) if self._is_given(i, begins)], "handle"
        if not key.isascii() and len(key) >= 4:
            yield list(self._inflected(key)), "inflected"
        for case, base in CASES:
            if key.endswith(case):
                yield self.by_family.get(key.removesuffix(case) + base, ()), "inflected"

    def _may_be_misspelt(self, key: str) -> bool:
        """Whether a word of any name begins with the same letter and is about as long: few are."""
        return any((key[0], length) in self.shapes for length in (len(key) - 1, len(key), len(key) + 1))

    def _begins_with(self, short: str) -> list[int]:
        """The one entry whose given name, or else (for a letter) family name, begins so; none of several."""
        some = [
            (i, one) for i, one in enumerate(self.entries[:CROWD]) if len(one.names[0].printed) > len(short)
        ]
        labels = [i for i, one in some if one.tier == LABEL]
        whole = [i for i, one in some if one.names[0].given]
        sure = [i for i in whole if self.entries[i].sure]
        places = (0, -1) if len(short) == 1 else (0,)
        for likely, place in product((labels, sure, whole), places):
            found = [i for i in likely if self.entries[i].names[0].keys[place].startswith(short)]
            if found:
                return found if len(found) == 1 else []
        return []

    def _called_so_too(self, short: str) -> list[int]:
        """The one label without a family name that begins with the letters of another: "Bea" of "B"."""
        taken = set(self.letters.values())
        found = [
            i
            for i, one in enumerate(self.entries[:CROWD])
            if one.tier == LABEL and not one.names[0].given and i not in taken
            if one.names[0].family.isalpha() and one.names[0].keys[0].startswith(short)
            if len(one.names[0].keys[0]) > len(short)
        ]
        return found if len(found) == 1 else []

    def _is_given(self, index: int, key: str) -> bool:
        return self.entries[index].names[0].keys[0] == key

    def _letter_off(self, index: int, key: str) -> bool:
        return any(
            abs(len(own) - len(key)) <= 1 and own[:1] == key[:1] for own in self.entries[index].names[0].keys
        )

    def _inflected(self, key: str) -> Iterator[int]:
        """Russian and Ukrainian case endings: "Петрова" for "Петров"."""
        if len(key) < 4 or not ("а" <= key[0] <= "ї"):
            return
        stems = {key[:-cut] for cut in (1, 2, 3) if len(key) - cut >= 3} | {
            key + end for end in ("", "а", "я", "й", "и")
        }
        for stem in sorted(stems, key=len, reverse=True):
            for end in ("", "а", "я", "й", "и", "ий", "ая"):
                yield from self.by_family.get(stem + end, ())

    def _narrowed(self, found: Iterable[int], role: str, gender: Gender) -> list[int]:
        """The likelier ones: labels before prose, then by gender, then by office."""
        some = [i for i in dict.fromkeys(found) if not self.entries[i].contradicts(gender)]
        if len(some) < 2:
            return some
        entries = self.entries
        steps: tuple[Callable[[int], bool], ...] = (
            lambda i: not gender or entries[i].likely_gender() == gender,
            lambda i: bool(role) and shares_office(role, entries[i].roles),
            lambda i: len(entries[i].names[0].keys) > 1,
            lambda i: entries[i].tier == LABEL,
            lambda i: entries[i].sure and not office_words(role),
            lambda i: entries[i].tier <= HEAD,
        )
        for keep in steps:
            if len(some) > 1:
                some = [i for i in some if keep(i)] or some
        if len(some) > 1 and all(self._alike(some[0], other) for other in some[1:]):
            return some[:1]
        return some


def _of_a_place(name: Name) -> bool:
    """Whether a name is a body's that a place ends ("MFA Russia"): the place alone is not the body."""
    head = name.given[0] if name.given else ""
    if not head or may_be_name(name.family):
        return False
    return not may_be_name(head) or (head.isupper() and 1 < len(head) < 7 and not name.family.isupper())


def _put(row: list[int], index: int) -> None:
    if not row or row[-1] != index:
        row.append(index)


def family_key(name: Name) -> str:
    """What a family name is looked up by: its last word, folded."""
    return name.keys[-1] if name.keys else ""


def _joined(name: Name) -> list[str]:
    """The keys under which "de la Cruz" and "DELACRUZ" meet, and "Ann Lee" and "AnnLee"."""
    whole = folded(name.family)
    joined = [whole] if whole and whole != family_key(name) else []
    return [*joined, "".join(name.keys)] if len(name.keys) == 2 else joined


def _handle(key: str) -> str:
    """The letters before the first digit of what somebody is called on the net, which may be a given name.

    >>> _handle("ann3us"), _handle("lee"), _handle("voice_01")
    ('ann', '', '')
    """
    found = HANDLE.match(key)
    return found.group(1) if found else ""


def _shortened(key: str) -> Iterator[str]:
    """The key and each form of it with one letter left out; two keys one letter apart share one."""
    if 5 <= len(key) <= 24:
        yield key
        for at in range(len(key)):
            yield key[:at] + key[at + 1 :]


def agree(one: Name, other: Name) -> bool:
    """Whether two full names can be one person's: no given name contradicts the other's."""
    mine, yours = one.keys, other.keys
    if set(mine) == set(yours) or _backwards(mine, yours) or _backwards(yours, mine):
        return True
    short, long = sorted((mine[:-1], yours[:-1]), key=len)
    if not short or not long:
        return False
    whole = one if mine[:-1] == long else other
    if len(short) == 1 and short[0] in PARTICLES and folded(whole.family).startswith(short[0]):
        return True  # "Ben Moss" of "Ali Ben Moss"
    if one.suffix and other.suffix and folded(one.suffix) != folded(other.suffix):
        return False
    first = _same_given(short[0], long[0])
    if (
        not first and len(short[0]) > 2 and not is_given(long[0])
    ):  # "Germany's Lukas": a word in front of the name
        first = any(_same_given(short[0], other) for other in long[1:])
    if len(short) == 1 < len(long) and short[0] == long[-1] and not is_given(short[0]):
        first = True  # both surnames: "Moss Lee" is Ann Moss Lee
    return first and all(any(_same_given(a, b) for b in long) for a in short[1:])


def _backwards(short: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether initials and a family name stand for a name printed family name first: "A. Lee", "Lee Ann"."""
    initials = short[:-1]
    if not initials or len(whole) < 2 or short[-1] != whole[0] or any(len(letter) > 1 for letter in initials):
        return False
    return all(name.startswith(letter) for letter, name in zip(initials, whole[1:], strict=False))


def _same_given(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return long.startswith(short)
    if short == long or (len(short) >= 3 and long.startswith(short)):
        return True
    return (
        len(short) >= 4
        and len(long) - len(short) <= 1
        and short[:3] == long[:3]
        and given_gender(short) == given_gender(long)
    )


CHIEFS = (
    (frozenset(["chief", "executive"]), "ceo"),
    (frozenset(["chief", "financial"]), "cfo"),
    (frozenset(["chief", "operating"]), "coo"),
    (frozenset(["chief", "technology"]), "cto"),
    (frozenset(["member", "parliament"]), "mp"),
    (frozenset(["tory"]), "conservative"),
    (frozenset(["gop"]), "republican"),
    (frozenset(["primo", "cittadino"]), "sindaco"),
    (frozenset(["prima", "cittadina"]), "sindaca"),
    (frozenset(["primer", "edil"]), "alcalde"),
    (frozenset(["primera", "edil"]), "alcaldesa"),
    (frozenset(["premier", "édile"]), "maire"),
    (frozenset(["первое", "лицо"]), "глава"),
    (frozenset(["очільник", "міста"]), "мер"),
    (frozenset(["очільниця", "міста"]), "мерка"),
)
"""Offices and parties, and by which other word they go."""


PREMIER = frozenset(["prime", "minister"])


TITULAR = frozenset("ayatollah baroness councillor doctor imam lady professor rabbi reverend sheikh".split())
"""Honorifics by which a page also calls somebody: "the baroness"."""

WRITTEN_OUT = {
    "adm": "admiral",
    "atty": "attorney",
    "brig": "brigadier",
    "capt": "captain",
    "cllr": "councillor",
    "cmdr": "commander",
    "col": "colonel",
    "cons": "constable",
    "dci": "detective",
    "det": "detective",
    "gen": "general",
    "gov": "governor",
    "insp": "inspector",
    "lt": "lieutenant",
    "maj": "major",
    "pc": "constable",
    "pcso": "officer",
    "prof": "professor",
    "rep": "representative",
    "rev": "reverend",
    "sen": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
}
"""Offices as they are shortened before a name, and how a page calls their holder: "Cllr Lee", "the
councillor".
"""


@lru_cache(maxsize=1024)
def office_words(role: str) -> frozenset[str]:
    """The telling words of an office; in scripts without spaces also the noun at its end.  Whoever is served
    holds another: "President Lee’s adviser".
    """
    whose, _, own = role.replace("'", "’").rpartition("’s ")
    role = own if own and not OFFICES.isdisjoint(map(fold, whose.split())) else role
    words = frozenset(
        key
        for word in role.replace("-", " ").split()
        if (key := fold(word.strip("()[],")))
        and key not in LINKS
        and (key := WRITTEN_OUT.get(key, key))
        and (key not in HONORIFICS or key in TITULAR)
    )
    for parts, short in CHIEFS:
        if parts <= words:
            words = (words - parts - {"officer"}) | {short}
    if role[-1:] <= HAN:
        return PREMIER if role == "PM" else words
    return words.union(title for title in CJK_TITLES if len(title) > 1 and role.endswith(title))


def shares_office(role: str, roles: Iterable[str]) -> bool:
    """Whether one of `roles` has a word of office in common with `role`."""
    mine = office_words(role)
    return any(mine & office_words(other) for other in roles)


def _loud(printed: str) -> bool:
    """True for initials: "AL", "A. L.", "WCh"."""
    bare = printed.replace(".", "").replace(" ", "")
    return bare.isupper() or (len(bare) == 3 and bare[:2].isupper() and bare[1:].casefold() in DIGRAPHS)
