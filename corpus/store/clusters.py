"""Who of one block is whom: profiles of people as pages print them, put together or kept apart.

Pure, and a function of the set: whatever was loaded first, the same profiles make the same people.  A profile
is a name with what the page tells of its bearer; all pages with the same profile mean the same speaker, or
each somebody of its own.

>>> rosa, same = Profile.of("Rosa Lund", ["senator"], 2031), Profile.of("ROSA A. LUND", [], 2033)
>>> {outcome.key for outcome in settled({rosa, same}, []).values()}
{'rosa-lund'}
"""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import count, pairwise
from typing import NamedTuple

from corpus.store.nameforms import Form, agree, form_of, key_of
from corpus.store.names import slug
from corpus.store.standing import UNTOLD, Standing, contradict, standing_of

APART_YEARS = 50
"""Pages so far apart, with none between, speak of two people."""


class Profile(NamedTuple):
    """A name, as its key and its form, and what a page tells of whoever bears it."""

    key: str
    form: Form
    standing: Standing = UNTOLD

    @classmethod
    def of(cls, name: str, roles: Iterable[str], year: int) -> "Profile":
        """The profile of somebody whom a page of that year (0: unknown) calls so."""
        form = form_of(name)
        return cls(key_of(name), form, standing_of(roles, year))

    @property
    def text(self) -> str:
        """The profile without its year in one line, for keeping; `of_text` reads it."""
        return f"{self.key}|{self.form.text}|{self.standing.text}"

    @staticmethod
    @lru_cache(maxsize=16384)
    def of_text(text: str, year: int) -> "Profile":
        """What `text` made, of that year."""
        key, form, standing = text.split("|")
        return Profile(key, Form.of_text(form), Standing.of_text(standing, year))


class Anchor(NamedTuple):
    """A speaker whom the authority knows: key, form of one name, and what is known of offices."""

    key: str
    form: Form
    standing: Standing = UNTOLD


class Outcome(NamedTuple):
    """Whom a profile means: the speaker of that key; None for somebody of each page's own.  And why."""

    key: str | None
    rule: str
    apart: tuple[str, ...] = ()


NAMED, AGREEING = "full-name", "agreeing-name"
"""The rules by name alone: the very name, or one that agrees with it."""
BARE = Outcome(None, "surname")
"""A name that alone tells nobody."""
EXPLAINED = "participant"
"""The rule by which such a name means one who took part in the page's meeting, as another page prints."""
APART_RULES = frozenset({"namesakes", "other-standing"})
"""The rules that keep somebody apart from those of the same name."""


def settled(
    profiles: Collection[Profile], anchors: Collection[Anchor], taken: Container[str] = ()
) -> dict[Profile, Outcome]:
    """Whom each profile of one block means; `apart` names speakers of that name who are somebody else.

    Nobody but an anchor gets a key that is `taken`.
    """
    if len(profiles) == 1 and not anchors:  # as most are
        (alone,) = profiles
        if alone.key not in taken:
            return {alone: Outcome(alone.key, NAMED)}
    groups = _groups({profile.form for profile in profiles} | {anchor.form for anchor in anchors})
    members: dict[Form, list[Profile]] = defaultdict(list)
    for profile in sorted(profiles):
        members[groups[profile.form]].append(profile)
    keys = _Keys(taken)
    found: dict[Profile, Outcome] = {}
    for head in sorted(members, key=lambda form: (len(form.middles), form)):
        there = [anchor for anchor in anchors if groups[anchor.form] == head]
        found |= _people(members[head], there, keys)
    return found


def _groups(forms: Collection[Form]) -> dict[Form, Form]:
    """Each form and the least of those that are the same name.

    A form that agrees with two that do not agree with each other ("Rosa Lund" beside Rosa A. and Rosa B.)
    is nobody's but its own.
    """
    if len(forms) == 1:
        return dict.fromkeys(forms, next(iter(forms)))
    ordered = sorted(forms)
    friends = _friends(ordered)
    torn = {one for one in ordered if _torn(friends[one])}
    groups: dict[Form, Form] = {}
    for one in ordered:
        if one in torn:
            groups[one] = one
        elif one not in groups:
            _spread(one, friends, torn, groups)
    return groups


def _friends(forms: list[Form]) -> dict[Form, list[Form]]:
    """The forms that each agrees with, itself among them; only such are compared as share a given name."""
    by_given: dict[str, list[Form]] = defaultdict(list)
    by_run: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        by_given[form.given].append(form)
        by_run[form.run].append(form)
    found: dict[Form, list[Form]] = {}
    for form in forms:
        near = {*by_given[form.given], *by_given[form.given[:1]], *by_run[form.run]}
        found[form] = sorted(
            o for o in (forms if len(form.given) == 1 else near) if o == form or agree(form, o)
        )
    return found


def _torn(friends: list[Form]) -> bool:
    return any(not agree(one, other) for at, one in enumerate(friends) for other in friends[:at])


def _spread(
    head: Form, friends: Mapping[Form, list[Form]], torn: set[Form], groups: dict[Form, Form]
) -> None:
    """All that can be reached from `head` by agreeing names, none of them torn, are one name."""
    waiting = [head]
    while waiting:
        one = waiting.pop()
        if one not in groups and one not in torn:
            groups[one] = head
            waiting.extend(friends[one])


def _people(profiles: list[Profile], anchors: list[Anchor], keys: "_Keys") -> dict[Profile, Outcome]:
    """Those of one name: one person, unless offices or half a century tell several."""
    if anchors:
        return {profile: _anchored(profile, anchors) for profile in profiles}
    lives = [life for era in _eras(profiles) for life in _lives(era)]
    if len(lives) < 2:
        key = keys.give(profiles)
        return {profile: Outcome(key, NAMED if profile.key == key else AGREEING) for profile in profiles}
    made = [keys.give(life) for life in lives]
    found = dict.fromkeys(profiles, Outcome(None, "namesakes", tuple(sorted(made))))
    for key, life in zip(made, lives, strict=True):
        others = tuple(sorted(set(made) - {key}))
        found |= dict.fromkeys(life, Outcome(key, "other-standing", others))
    return found


def _anchored(profile: Profile, anchors: list[Anchor]) -> Outcome:
    """The one whom the authority knows by that name, unless the page's offices say somebody else."""
    fitting = {anchor.key for anchor in anchors if not contradict(profile.standing, anchor.standing)}
    if len(fitting) == 1:
        return Outcome(fitting.pop(), "authority")
    return Outcome(None, "namesakes", tuple(sorted({anchor.key for anchor in anchors})))


def _eras(profiles: list[Profile]) -> Iterator[list[Profile]]:
    """Cut where no page stands for half a century; undated pages belong to the only era, or to none."""
    all_years = {profile.standing.year for profile in profiles} - {0}
    if not all_years or max(all_years) - min(all_years) < APART_YEARS:
        yield profiles
        return
    dated = sorted((profile for profile in profiles if profile.standing.year), key=_when)
    years = [profile.standing.year for profile in dated]
    cuts = [at for at, (one, other) in enumerate(pairwise(years), 1) if other - one >= APART_YEARS]
    if not cuts:
        yield profiles
        return
    for start, end in pairwise((0, *cuts, len(dated))):
        yield dated[start:end]


def _when(profile: Profile) -> tuple[int, Profile]:
    return profile.standing.year, profile


def _lives(profiles: list[Profile]) -> list[list[Profile]]:
    """Put together who does not contradict; of whom nothing is told joins where there is one life only."""
    told = {profile.standing for profile in profiles if profile.standing}
    if len(told) < 2:
        return [profiles]
    lives: list[set[Standing]] = []
    of: dict[Standing, int] = {}
    for standing in sorted(told, key=lambda s: (s.year, s)):
        fitting = (at for at, life in enumerate(lives) if not any(contradict(standing, o) for o in life))
        at = of[standing] = next(fitting, len(lives))
        if at == len(lives):
            lives.append(set())
        lives[at].add(standing.lasting)
    if len(lives) < 2:
        return [profiles]
    return [[p for p in profiles if of.get(p.standing) == at] for at in range(len(lives))]


class _Keys:
    """Keys for the people of a block: the first of a name has its own, the others what tells them apart."""

    def __init__(self, taken: Container[str]) -> None:
        self._taken, self._given = taken, set[str]()

    def give(self, life: list[Profile]) -> str:
        """The shortest name, since most pages print that; behind it whatever is needed."""
        least = min((profile.key for profile in life), key=lambda key: (key.count("-"), key))
        key = next(
            key for key in _candidates(least, life) if key not in self._given and key not in self._taken
        )
        self._given.add(key)
        return key


def _candidates(least: str, life: list[Profile]) -> Iterator[str]:
    yield least
    first = min(life, key=_when)
    if all(profile.form.middles for profile in life):
        yield slug(" ".join((first.form.given, *first.form.middles, first.form.family)))
    standing = first.standing
    for words in (*standing.walks[:1], *standing.nations[:1], *standing.seats[:1]):
        yield f"{least}-{slug(words)}"
    yield f"{least}-{standing.year or 'undated'}"
    yield from (f"{least}-{number}" for number in count(2))
