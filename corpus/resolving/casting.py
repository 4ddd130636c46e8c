"""Who each printed form is taken for, passage by passage, in the order of the page."""

import re
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import partial

from corpus.reading.mentions import may_be_name, spotted
from corpus.reading.names import fold, folded, is_family, is_given, parsed
from corpus.reading.naming import HAN, serving
from corpus.reading.passages import Gender, Passage, Who
from corpus.reading.reading import Doubt, Person, SpeakerKind
from corpus.reading.words.roles import ANSWERERS
from corpus.reading.words.titles import (
    AKIN,
    CHAIRS,
    CJK_TITLES,
    CONTRACTED,
    DEFINITE,
    DOMAINS,
    GOVERNED,
    HONORIFICS,
    LINKS,
    MODIFIERS,
    OFFICES,
    PEERS,
    SAME,
)
from corpus.resolving.descriptions import (
    HUMAN,
    OWNED,
    SPOUSES,
    STRANGERS,
    aged_words,
    gender_told,
    introduced,
    is_romance,
    is_several,
    is_unnamed,
    names_another,
    nation_of,
    nation_word,
    noun_of,
    telling_of,
)
from corpus.resolving.introductions import RUNNING
from corpus.resolving.places import country
from corpus.resolving.reference import Context
from corpus.resolving.roster import HEAD, LABEL, Roster, office_words

PLURAL = frozenset(
    "i we they on sie ils elles ellos ellas eles elas loro они вони هم 他们 她们 彼ら 彼女ら".split()
)
FOR_A_TIME = "tempore"
"""Of the office of whoever presides for somebody else: a page's president is another."""
SOFT = frozenset(
    "boss diplomat executive lawmaker leader officer official parliamentarian politician".split()
    + "representative spokesman spokesperson spokeswoman mp backbencher".split()
    + "député députée deputado deputada diputado diputada deputato deputata abgeordneter депутат".split()
)
"""Offices that a page also calls the holder of another one by."""
LEADERS = frozenset("boss chief leader ruler veteran".split())
"""Nouns by which a page also calls an officer without a name: "the 77-year-old leader"."""
HEADS = frozenset(["head"])
TITLES_EAST = frozenset(CJK_TITLES)
BIOGRAPHIC = frozenset("elderly former one-time onetime retired veteran".split())
"""Words that tell of somebody's life: "the retired judge" is somebody known, not one in the scene."""
SEVERAL = frozenset("gli i les los las".split())
POINTING = frozenset("这這那该該")
TAIL = 2
"""Characters of a noun in Han."""
NO_NEUTER = frozenset("ela ele ella elle il lei lui on ona він вона он она".split())
"""Pronouns that also stand for a body."""
ANYBODY = frozenset("boy girl lad man person teen teenager woman youth".split())
"""Nouns for somebody of whom nothing is told: most often whoever has no name on the page."""
WRITERS = frozenset("anchor columnist correspondent journalist moderator reporter".split())
CHILDREN = frozenset("boy child girl kid lad schoolboy schoolgirl student teen teenager youngster".split())
LATELY = 2_000  # characters in which whoever has no name was told of
FIELD = frozenset("defender forward goalkeeper keeper midfielder striker winger".split())
"""Places in a team, of which one player has one."""
PLACING = frozenset("at behind beside from in near on outside who with".split())
REPLYING = frozenset("answered answers replied replies responded responds".split())
TURN = 40  # characters between the words of two who talk to each other
LEAD = 400  # characters of a report in which somebody is told of before he is named
LONG = 5  # letters of a noun that another may be a compound of
DEPUTIES = ("vice", "vize", "vicé", "wice", "vara", "místo", "pod", "alel")
"""How the word for somebody's deputy opens."""
DEMONSTRATIVE = frozenset("ce cet cette diese dieser esta este questa questo цей ця этот эта".split())
SITTINGS = frozenset(
    "assembly board chamber committee conference council house meeting panel senate session sitting"
    " subcommittee comisión comissão comité commissione ausschuss assemblée sénat camera cámara câmara kamer"
    " sejm".split()
)
"""Over what one presides who is called by the bare office."""
PREMIERS = frozenset("minister ministerin ministra ministre ministres ministri ministro ministros".split())
"""Beside "president" in a head of government, who presides over no sitting."""
HEADED = PREMIERS | GOVERNED
"""The same, and what such a one is at the head of: "El PRESIDENTE" is not that "DEL GOBIERNO"."""
ARTICLE = 2
"""Letters of an article before an office: "el", "la", "os"."""
PRIVATE = SPOUSES | frozenset(
    "boyfriend daughter dad father fan girlfriend grandfather grandmother mom mother mum neighbor neighbour"
    " pensioner resident sister brother son student victim".split()
)
"""What somebody is called who holds no office."""
STATES = frozenset("estado état state stato".split())
"""Behind an office of any field: "secretaria de Estado"."""
NONE = ("nobody ", "no ", "none ")
HIGHEST = frozenset("ceo chief prime".split())
"""Words of an office that only one of several holds."""
FIRST = frozenset("premier première prima prime primeira primeiro primer primera primo".split())
"""Beside one of them in a head of government, who is not any minister."""
QUALIFIED = frozenset(
    "acting adjoint adjointe adjunta adjunto deputy ex former late sous then under vice".split()
)
RANKS = frozenset("assistant associate brigadier junior lieutenant major".split())
"""Before an office the next lower one: of two holders "the governor" is not the lieutenant governor."""

OF = (" of ", " for ", " to ", " de ", " di ", " d’", " d'", " von ")
"""What parts somebody from the name of whom he is near: "the mother of Ana Reis"."""
_UNNAMED = re.compile(
    r",? (?:who|speaking|on condition)\b[^.“”\"\n]{0,60}?\b"
    r"(?:named|identified|anonymity|(?:his|her|their) (?:full |last |real )?name|authori[sz]ed to \w+)"
)
"""What stands behind somebody whom the page keeps from naming."""
_APOSTROPHE = re.compile(r" |(?<=['’])")
Found = tuple[int | None, str]


@dataclass(slots=True)
class Cast:
    """The roster, the nameless of the page, and what each printed form was taken for.

    A person is known by a number: an index into the roster's entries, or, for the nameless, below nought.
    `plain` speak under a plain name, `guessed` have the gender of a pronoun that stands near them.
    """

    roster: Roster
    context: Context
    speakers: list[int | None] = field(default_factory=list)
    taken: list[tuple[Who, int | None, str]] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    aliases: dict[str, Found] = field(default_factory=dict)
    answerer: int | None = None
    nameless: list[Person] = field(default_factory=list)
    plain: set[int] = field(default_factory=set)
    guessed: set[int] = field(default_factory=set)
    _said: tuple[int, int] = (0, 0)
    _clauses: dict[tuple[int, int], int | None] = field(default_factory=dict)
    """Whom the words at a place mean: the same for all that one clause attributes."""
    _weak: Who | None = None
    _again: dict[str, int] = field(default_factory=dict)
    _offices: dict[str, int] = field(default_factory=dict)
    _others: dict[tuple[str, str], int] = field(default_factory=dict)
    _places: dict[int, bool] = field(default_factory=dict)
    _known: dict[tuple[str, str, str, str, bool], Found] = field(default_factory=dict)

    def take(self, passage: Passage) -> None:
        """Say who speaks `passage`; None where the page leaves it open."""
        who = passage.who
        if who is None:
            person = None if passage.continues is None else self._earlier(passage.continues)
        else:
            self._said = (passage.start, passage.end)
            if passage.kind != "turn" and (who.start, who.end) in self._clauses:
                person = self._clauses[who.start, who.end]
            else:
                person, rule = self._meant(who, in_turn=passage.kind == "turn")
                self.taken.append((who, person, rule))
                self._clauses[who.start, who.end] = person
        self.speakers.append(person)
        if person is not None and passage.kind != "turn":
            self.context.speaks(max(passage.end, who.end if who else 0), person)

    def introduced(self, passages: Sequence[Passage]) -> None:
        """Note who speaks under a plain name: a label that is an office means somebody else."""
        plain = {
            who.name
            for passage in passages
            if passage.kind == "turn" and (who := passage.who) and who.kind == "person" and not who.role
        }
        for name in sorted(plain):
            person = self.roster.holder(parsed(name)) if name else None
            self.plain |= {person} if person is not None else set()

    def opened_by(self, person: int, passages: Sequence[Passage]) -> None:
        """Give the first turn, which has no label, to whom the page's heading names; it leaves a doubt."""
        index = next(i for i, passage in enumerate(passages) if passage.kind == "turn")
        start, end = passages[index].start, passages[index].end
        self.speakers[index] = person
        self.doubts.append(Doubt(start, end, "inferred-speaker", "the one whom the heading names first"))

    def _earlier(self, index: int) -> int | None:
        return self.speakers[index] if index < len(self.speakers) else None

    def subject(self, who: Who) -> None:
        """Note a sentence's subject that an office or a description tells, for the pronouns behind it."""
        person, rule = self._described(who)
        self.taken.append((who, person, rule))
        if person is not None and (person >= 0 or is_several(who.role) or gender_told(who.role)):
            self.context.notes(who.start, who.end, person)
        if not (is_several(who.role) or who.role.casefold().startswith(NONE)):
            self._weak = who

    def name(self, who: Who) -> None:
        """Note a further name of the page, whose bearer says nothing."""
        if who.kind in ("person", "title"):
            person, rule = self._meant(who, in_turn=True)
            self.taken.append((who, person, rule))

    def _meant(self, who: Who, *, in_turn: bool) -> Found:
        if who.kind == "pronoun":
            return self._pronoun(who)
        if not (who.name or who.role):
            return self._doubt(who, "open-speaker", "the words name nobody")
        if in_turn and who.kind == "title" and _office_key(who.role) in self._offices:
            return self._offices[_office_key(who.role)], "office"
        office = who.kind == "title" or (who.kind == "organisation" and _is_office(who.name or who.role))
        if office and not in_turn:
            return self._described(replace(who, kind="title", role=who.role or who.name))
        key = (who.kind, who.name, who.role, who.gender, in_turn)
        if key not in self._known:
            self._known[key] = self._by_words(who, in_turn=in_turn)
        person, rule = self._known[key]
        if rule == "ambiguous-name":
            return self._one_of(who, in_turn=in_turn)
        if in_turn and who.kind == "person" and who.role and person is not None:
            self._offices[_office_key(who.role)] = person
            head, of, _ = who.role.partition(" of ")
            if of and serving([fold(word) for word in head.split()]) == "title":  # "The Clerk of the House"
                self._offices.setdefault(_office_key(head), person)
        return person, rule

    def _by_words(self, who: Who, *, in_turn: bool) -> Found:
        label = folded(who.name or who.role)
        known = self.aliases.get(label) or (self._lettered(label) if in_turn else None)
        if known and who.kind in ("role", "person", "title"):
            return known
        if who.kind == "role" and label in ANSWERERS and self.answerer is not None:
            return self.answerer, "interviewed"
        if who.kind == "person" and who.name in TITLES_EAST:
            return self._by_office(replace(who, role=who.name))
        if who.kind == "person" and who.name:
            return self._by_name(who)
        if who.kind == "title":
            return self._by_office(who)
        return self._nameless(who)

    def _lettered(self, label: str) -> Found | None:
        """Whom letters stand for that no list of names has: "SO" and "MD" may be words."""
        own = self.roster.letters.get(label)
        return None if own is None else (own, "initials")

    def _nameless(self, who: Who) -> Found:
        """Somebody or a body without a personal name; at a report's head perhaps whom it names below."""
        ahead = self._named_below(who) if who.kind == "role" and not self.speakers else None
        if ahead is not None:
            return ahead, "office-ahead"
        kind: SpeakerKind = "organisation" if who.kind == "organisation" else "role"
        return self._other(who.name or who.role, kind), kind

    def _named_below(self, who: Who) -> int | None:
        """As in "A councillor accused …" at a report's head: the only one whom it names with that office."""
        noun = noun_of(who.role)
        if who.start > LEAD or (noun not in OFFICES - SOFT and noun not in HONORIFICS):
            return None
        held = [
            i
            for i, entry in enumerate(self.roster.entries)
            if any(noun_of(role) == noun for role in entry.roles)
        ]
        return held[0] if len(held) == 1 else None

    def _by_name(self, who: Who) -> Found:
        name = parsed(who.name)
        if name.given:
            person = self.roster.holder(name)
            if person is not None:
                return person, "full-name"
        found, rule = self.roster.look_up(name, who.role or name.role, who.gender or name.gender)
        if len(found) == 1:
            return found[0], rule
        if found:
            return None, "ambiguous-name"
        kind: SpeakerKind = (
            "role" if may_be_name(name.family) else "organisation"
        )  # "Brill said it would pay"
        return self._other(who.name, kind), kind

    def _one_of(self, who: Who, *, in_turn: bool) -> Found:
        """A name that several bear: in a report, whoever of them was met last."""
        found, _ = self.roster.look_up(parsed(who.name), who.role, who.gender)
        person, _ = (None, "") if in_turn else self.context.meant(who.start, lambda i: i in found)
        if person is not None:
            return person, "surname-last-met"
        return self._doubt(who, "ambiguous-name", f"{len(found)} people of this page can be meant")

    def _by_office(self, who: Who) -> Found:
        holders = self._holders(who.role, who.gender)
        for tier in (LABEL, HEAD, 9):
            some = [i for i in holders if self.roster.entries[i].tier <= tier and i not in self.plain]
            if len(some) == 1:
                return some[0], "office"
        if holders:
            self._doubt(who, "ambiguous-office", f"{len(holders)} people of this page hold it")
        elif self.answerer is not None and folded(who.role) not in RUNNING:
            return self.answerer, "interviewed"
        return self._other(who.role, "role"), "role"

    def _holders(self, role: str, gender: Gender) -> list[int]:
        """The people whose printed offices say the same: all its words, or its noun, or that they preside."""
        mine = office_words(role)
        if not mine:
            return []
        nouns = {word for word in mine if word in OFFICES}
        telling = {word for word in mine if len(word) > 1} - nouns - DOMAINS - MODIFIERS - DEFINITE
        fitting = [
            (i, office_words(other))
            for i, entry in enumerate(self.roster.entries)
            if not entry.contradicts(gender)
            for other in entry.roles
        ]
        if nouns & PEERS and telling:
            nouns = set()  # "the Earl of Brill" is not Earl Moss
        presides = set() if FOR_A_TIME in mine else mine & CHAIRS
        chair = bool(mine & CHAIRS) and all(word in CHAIRS or len(word) <= ARTICLE for word in mine)
        same = [i for i, words in fitting if _of_one_field(mine, words)]
        if same and not any(mine <= words for _, words in fitting):
            return list(dict.fromkeys(same))
        for wanted, chairs in ((mine, False), (telling, False), (nouns, False), (presides, True)):
            some = [
                i
                for i, words in fitting
                if (_only_chairs(words) if chairs else _within(wanted, words))
                and not (words - mine) & QUALIFIED
                and not (wanted is telling and _other_office(mine, words))
                and not _deputy(words - mine)
                and not (chair and words & HEADED)
                and not (mine & FIRST and words & PREMIERS and not words & FIRST)
            ]
            if chairs and some and any(_deputy(words) for _, words in fitting):
                return []  # several preside in turn
            if wanted and some:
                return list(dict.fromkeys(some))
        return []

    def _highest(self, holders: list[int], role: str) -> list[int]:
        """Of several holders those who are none of a lower rank, if any is."""
        mine = office_words(role)
        plain = [
            i
            for i in holders
            if not any((office_words(own) - mine) & RANKS for own in self.roster.entries[i].roles)
        ]
        return plain or holders

    def _one_holding(self, who: Who, holders: list[int]) -> Found:
        """Of several holders whom the words name, "Senior author Professor Ana Reis", or whoever is near."""
        words, entries = self.context.text[who.start : who.end], self.roster.entries
        named = [i for i in holders if any(f" {name.family}" in words for name in entries[i].names)]
        if len(named) == 1:
            return named[0], "office"
        holders = self._highest(holders, who.role)
        person, rule = self.context.meant(who.start, lambda i: i in holders)
        if person is not None:
            return person, f"office-{rule}"
        return self._doubt(who, "ambiguous-office", f"{len(holders)} people of this page hold it")

    def _described(self, who: Who) -> Found:
        """An office or description in a report: its holder, or whoever is being talked of."""
        several = is_several(who.role)
        serves = _serves(who.role) or _UNNAMED.match(self.context.text, who.end) is not None
        holders = [] if several or serves else self._holders(who.role, who.gender)
        if len(holders) == 1:
            return holders[0], "office"
        if holders:
            return self._one_holding(who, holders)
        inside = [
            one
            for one in spotted(self.context.text, who.start, who.end)
            if one.name.given
            and one.sure
            and not self.context.text.startswith(("'s", "’s"), one.end)
            and not self.context.text.endswith(OF, who.start, one.start)
        ]
        if len(inside) == 1:
            return self._by_name(
                replace(who, kind="person", name=inside[0].name.printed, role=inside[0].role)
            )
        nameless = self._other(who.role, "role"), "role"
        if several or serves:
            return nameless
        return self._pointed(who) or self._alone(who) or self._next_named(who) or nameless

    def _next_named(self, who: Who) -> Found | None:
        """As in "The head of Brill Aid has warned …" at a report's head, and below: "Ana Reis said …"."""
        if self.speakers or self._article(who)[0] not in DEFINITE:
            return None
        person = self.context.next_subject(who.end)
        if person is None or self.roster.entries[person].roles or not self._fits(person, who.gender):
            return None
        return (person, "office-ahead") if office_words(who.role) & (OFFICES | LEADERS | HEADS) else None

    def _alone(self, who: Who) -> Found | None:
        """An office before any name is his who alone speaks on the page under one."""
        speaks = [i for i, entry in enumerate(self.roster.entries) if entry.tier == LABEL and entry.sure]
        if len(speaks) != 1 or self.roster.entries[speaks[0]].roles or self.context.has_met(who.start):
            return None
        office = office_words(who.role) & OFFICES - SOFT
        return (speaks[0], "office-ahead") if office and self._fits(speaks[0], who.gender) else None

    def _pointed(self, who: Who) -> Found | None:
        """Whom a description points at: "the 34-year-old", "the striker"."""
        first, alone = self._article(who)
        told = self._told_again(who)
        if told or first in SEVERAL:
            return told
        if not (alone or first in DEFINITE or (not who.role.isascii() and first.islower())):
            return None
        noun, fitting = noun_of(who.role), partial(self._may_be, who=who)
        new = introduced(self.context.text, noun if not aged_words(who.role) else who.role, who.start)
        nation = nation_of(who.role)
        new = new or bool(nation and (office_words(who.role) & OFFICES) - SOFT)  # "the Russian minister"
        known = None if new else self.context.told_near(telling_of(noun), who.start, fitting)
        if known is None and not new and noun in LEADERS:  # "the union leader", who heads the union
            of = {fold(word) for word in who.role.split()[:-1]} - MODIFIERS - DEFINITE
            known = self.context.told_near(lambda word: fold(word) in of, who.start, fitting) if of else None
        if known is None and nation and not new:  # "the Danish leader", where a Dane was named
            known = self.context.told_near(telling_of(nation_word(who.role)), who.start, fitting)
        if known is not None:
            return known, "description-near-name"
        here = self._this(who, first, fitting) or self._of_akin_office(who)
        if here:
            return here
        pointed = first in DEFINITE and first not in OWNED
        lived = pointed and BIOGRAPHIC.intersection(who.role.casefold().split())
        new = (
            new or (names_another(first, noun) and not lived and noun < HAN) or (alone and noun in STRANGERS)
        )
        new = (
            new or noun == "person" or (noun in ANYBODY and _is_placed(who.role))
        )  # "the woman at the counter"
        again = self._again.get(noun) if pointed and not new and noun not in ANYBODY else None
        if again is not None and fitting(again):
            return again, "description-again"
        person, rule = self._likeliest(who, lambda i: (i < 0 or not new) and fitting(i))
        if person is not None and person >= 0:
            self._again[noun] = person
        return (person, f"description-{rule}") if person is not None else None

    def _told_again(self, who: Who) -> Found | None:
        """Whose age a description gives, or who spoke last without a name under the same noun."""
        years = who.role.partition("-")[0]
        aged = self.context.aged(years) if years.isdigit() else None
        if aged is not None:
            return aged, "age"
        last = self.context.last_speaker(who.start)
        same = last is not None and last < 0 and _same_noun(self.nameless[-1 - last].name, who.role)
        pointed = same and self._article(who)[0] in DEFINITE
        return (last, "description-nearest-speaker") if pointed else None

    def _this(self, who: Who, first: str, fits: Callable[[int], bool]) -> Found | None:
        """As in "cette mère de famille": whoever is being talked of, with a name or without."""
        if first not in DEMONSTRATIVE or is_several(who.role):
            return None

        def is_here(person: int) -> bool:
            nameless = person < 0 and self._nameless_fits(self.nameless[-1 - person], who.gender)
            return nameless or (person >= 0 and fits(person))

        person, rule = self.context.meant(who.start, is_here)
        return None if person is None else (person, f"description-{rule}")

    def _of_akin_office(self, who: Who) -> Found | None:
        """As in "the coach", where one of the page is the manager."""
        words = office_words(who.role)
        akin = [
            i
            for i, entry in enumerate(self.roster.entries)
            if any(_same_trade(words, office_words(role)) for role in entry.roles)
            and self._fits(i, who.gender)
        ]
        return (
            (akin[0], "office-akin")
            if len(akin) == 1 and self.context.has_named(akin[0], who.start)
            else None
        )

    def _article(self, who: Who) -> tuple[str, bool]:
        """The word that points at somebody, and whether a bare noun does, in a tongue without articles."""
        text = self.context.text
        first = fold(_APOSTROPHE.split(text[who.start : who.end], maxsplit=1)[0])
        lead = fold(text[max(0, who.start - 8) : who.start].rstrip(" ").rpartition(" ")[2])
        if lead in CONTRACTED or who.role[:1] in POINTING:
            return "la", False
        if first == "a" and who.kind == "title" and is_romance(noun_of(who.role)):
            return "la", False  # in Portuguese
        return first, first == fold(who.role)

    def _likeliest(self, who: Who, fits: Callable[[int], bool]) -> Found:
        """Whoever is being talked of: of those who fit, rather one whose given name sounds of that gender."""
        likely: Found = (None, "")
        if who.gender and noun_of(who.role) not in ANYBODY:
            likely = self.context.meant(
                who.start,
                lambda i: fits(i) and i >= 0 and self.roster.entries[i].likely_gender() == who.gender,
            )
        return likely if likely[0] is not None else self.context.meant(who.start, fits)

    def _may_be(self, person: int, who: Who) -> bool:
        """Whether a description can be of this person, of whom no other office may be known."""
        words = office_words(who.role)
        if person < 0:
            other = self.nameless[-1 - person]
            noun = noun_of(other.name)  # of "Innenminister" the "Minister" is one too
            alike = any(_is_one(noun, word) for word in words) or (
                is_unnamed(noun) and is_unnamed(noun_of(who.role))
            )
            mine = noun_of(who.role)
            alike = alike or (mine in LEADERS and noun in OFFICES and self._nameless_fits(other, who.gender))
            anybody = mine in ANYBODY and self._nameless_fits(other, who.gender)
            if (
                anybody and not alike and mine != "person"
            ):  # "the man", where a man has been told of, is no passenger
                anybody = self.context.text.find(f" {mine} ", max(0, who.start - LATELY), who.start) < 0
            return (alike or anybody) and not (is_several(other.name) or _is_somebodys(who.role))
        if not self._fits(person, who.gender):
            return False
        held = [*map(office_words, self.roster.entries[person].roles)]
        if held and _ruled_out(who.role, words, held):
            return False
        return not (words & OFFICES) - SOFT or not _of_another(who.role, words, held)

    def _pronoun(self, who: Who) -> Found:
        words = self.context.text[who.start : who.end].casefold()
        if (words in PLURAL and who.gender != "f") or who.gender == "n":
            person, rule = self.context.last_speaker(who.start), "nearest-speaker"
            if words == "they":
                person, rule = self.context.meant(who.start, self._may_be_they)
            if person is not None and words != "i" and (person < 0 or words == "they"):
                return person, rule
            return self._doubt(who, "open-speaker", "nobody fits the pronoun")
        fitting = partial(self._fits, gender=who.gender)
        asker = self._asker(who)
        if asker is not None:  # "“Why?” asked the clerk. “It rained,” she replied."
            person, rule = self.context.meant(who.start, lambda i: i != asker and fitting(i))
            if person is not None:
                return person, rule
        person, rule = self.context.meant(who.start, lambda i: fitting(i) and not self._names(i))
        if person is None:
            person, rule = self.context.meant(who.start, fitting)
        if person is None:
            person, rule = self._unlike(who)
        if person is None:
            return self._doubt(who, "open-speaker", "nobody fits the pronoun")
        if person >= 0:
            self.roster.entries[person].gender = self.roster.entries[person].gender or who.gender
        return person, rule

    def _unlike(self, who: Who) -> Found:
        """Of another gender, where only a "he" near the name told it; or a body: "«…», promet-elle".

        Before them whoever was the last to be a subject without a name or a gender: "The owner laughed."
        """
        weak = self._weak
        if weak and who.start - weak.start < LEAD and gender_told(weak.role) in ("", who.gender):
            return self._other(weak.role, "role"), "last-subject"
        person, rule = self.context.meant(who.start, lambda i: i in self.guessed and self._fits(i, ""))
        if person is not None or self.context.text[who.start : who.end].casefold() not in NO_NEUTER:
            return person, rule
        last = self.context.last_speaker(who.start)
        body = last is not None and last < 0 and self.nameless[-1 - last].kind == "organisation"
        return (last if body else None), "nearest-speaker"

    def _asker(self, who: Who) -> int | None:
        """Whoever asked right before somebody else replies."""
        text, start = self.context.text, min(who.start, self._said[0])
        if text[who.end : who.end + 12].strip().partition(" ")[0].rstrip(",.:;") not in REPLYING:
            return None
        asked = self.context.spoke_at(start)
        if asked is None or not start - asked[0] < TURN or "?" not in text[asked[0] - 3 : start]:
            return None
        return asked[1]

    def _fits(self, person: int, gender: Gender) -> bool:
        if person < 0:
            return self._nameless_fits(self.nameless[-1 - person], gender)
        own = self.roster.entries[person]
        if own.contradicts(gender) or self._is_place(person):
            return False
        whole = len(own.names[0].keys) > 1 or own.names[0].printed[:1] > HAN
        return own.sure or is_family(own.names[0].printed) or (own.tier == LABEL and whole)

    def _is_place(self, person: int) -> bool:
        """Whether two capitals, none of them a given name, are where something is: "in Boca Tarton"."""
        if person not in self._places:
            entry = self.roster.entries[person]
            name, text = entry.names[0].printed, self.context.text
            nobody = " " in name and not entry.gender and entry.tier != LABEL
            nobody = nobody and not is_given(name.partition(" ")[0])
            self._places[person] = nobody and (_is_inside(text, name) or bool(country(name)))
        return self._places[person]

    def _names(self, person: int) -> bool:
        """Whether the words spoken name the person: hardly anybody speaks of himself by name."""
        if person < 0:
            return False
        families = {name.family for name in self.roster.entries[person].names if len(name.family) > 3}
        return any(self.context.text.find(family, *self._said) >= 0 for family in families)

    def _may_be_they(self, person: int) -> bool:
        """Whether "they" may be somebody: several, a body, or one of no gender that page or name tells."""
        if person < 0:
            other = self.nameless[-1 - person]
            return other.kind == "organisation" or is_several(other.name) or not gender_told(other.name)
        own = self.roster.entries[person]
        return not own.gender and own.sure

    def _nameless_fits(self, other: Person, gender: Gender) -> bool:
        """Whether "he" or "she" may be somebody without a name: one, of no other gender, and no firm."""
        told = gender_told(other.name)
        firm = other.name[:1].isupper() and " " not in other.name  # "Brill said it would pay"
        return other.kind == "role" and not firm and not is_several(other.name) and told in ("", gender)

    def _other(self, shown: str, kind: SpeakerKind) -> int:
        """The role or organisation of this label; one a label a page."""
        words = shown.split()
        if len(words) > 1 and kind == "organisation" and fold(words[0]) in DEFINITE:
            words = words[1:]
        label = " ".join(words)
        key = (kind, "".join(folded(word) for word in words) or label)
        if key not in self._others:
            self.nameless.append(Person(label or "unknown", kind, (label,) if label else ()))
            self._others[key] = -len(self.nameless)
        return self._others[key]

    def _doubt(self, who: Who, code: str, note: str) -> Found:
        self.doubts.append(Doubt(who.start, who.end, code, note))
        return None, code

    def person(self, number: int) -> Person:
        """The finished value of a person."""
        if number < 0:
            return self.nameless[-1 - number]
        entry = self.roster.entries[number]
        name = entry.called()
        return Person(name, "person", tuple(dict.fromkeys((name, *entry.forms))), tuple(entry.roles))

    def numbered(self, places: Iterable[tuple[int, int, int]]) -> dict[int, int]:
        """The people of the reading, in the order in which the page names them, and the number of each."""
        spoke = {person for person in self.speakers if person is not None}
        named = {person for _, person, _ in self.taken if person is not None}
        told = {i for i, entry in enumerate(self.roster.entries) if entry.tier > LABEL and entry.told()}
        first: dict[int, int] = {}
        for at, person in sorted(
            [
                *((who.start, p) for who, p, _ in self.taken if p is not None),
                *((start, p) for start, _, p in places if p in told),
            ]
        ):
            first.setdefault(person, at)
        wanted = sorted((spoke | named | told) & set(first) | spoke, key=lambda p: (first.get(p, 0), p))
        return {person: number for number, person in enumerate(wanted)}


def _is_inside(text: str, name: str) -> bool:
    """Whether something is "in Boca Tarton", and not in somebody's."""
    return f" in {name}" in text and f" in {name}'s" not in text


def _same_noun(known: str, role: str) -> bool:
    """Whether two descriptions turn on one noun, which in Han is at their end: "一位负责人", "这位负责人"."""
    if role[:1] in POINTING:
        return known[-TAIL:] == role[-TAIL:]
    return noun_of(known) == noun_of(role)


def _is_placed(role: str) -> bool:
    """Whether words behind its noun tell of whom a description is."""
    return any(word in PLACING for word in role.split()[1:])


def _serves(role: str) -> bool:
    """Whether a description is of somebody in the service of an office: "prime minister's spokesman"."""
    owner, _, own = role.replace("’", "'").rpartition("'s ")
    return bool(own) and not OFFICES.isdisjoint(office_words(owner))


def _ruled_out(role: str, words: Set[str], held: Sequence[Set[str]]) -> bool:
    """Whether somebody is known to be what a description cannot mean."""
    noun = noun_of(role)
    if noun not in WRITERS and all(other & WRITERS for other in held):
        return True  # "the nominee", where a reporter asked
    if noun in CHILDREN and any(other & OFFICES for other in held):
        return True  # "asked the boy", where a minister spoke
    if noun in FIELD and any(other & FIELD and not other & words for other in held):
        return True  # "the striker" is no defender
    told = any(other - HONORIFICS for other in held) and not any(noun in other for other in held)
    return told and _is_somebodys(role)


def _is_somebodys(role: str) -> bool:
    """Whether a description is of somebody by whom he is near: "the victim's sister", "champion's coach"."""
    owner, _, own = role.replace("’", "'").rpartition("'s ")
    return bool(owner) and (noun_of(own) in PRIVATE or noun_of(owner) in HUMAN)


def _same_trade(words: Set[str], other: Set[str]) -> bool:
    """Whether two offices are one trade by another name: "coach" and "manager"."""
    return any(words & group and other & group for group in SAME)


def _of_another(role: str, words: Set[str], held: Sequence[Set[str]]) -> bool:
    """Whether an office cannot be one more of those that somebody is known to have."""
    if any(other & OFFICES and not other & QUALIFIED and not _akin(words, other) for other in held):
        return True
    own, told = _specified(words) | _field(role), [other for other in held if other]
    if told and all(other & PRIVATE for other in told):
        return True  # "the mayor" is not somebody's wife
    plain = any(not other - OFFICES - MODIFIERS for other in told)  # "Minister Reis" may be one of anything
    return bool(own and told) and not (plain or words & QUALIFIED) and all(own - other for other in told)


def _specified(words: Set[str]) -> Set[str]:
    """What parts an office from others of its noun: the "interior" minister, the "prime" one, a "CEO"."""
    return ((words & DOMAINS) - OFFICES) | (words & HIGHEST)


def _field(role: str) -> Set[str]:
    """Over what an office is, where capitals behind a link tell: the "ministra de Trabajo"."""
    parts = role.split()
    at = next((at for at, part in enumerate(parts) if at and part.casefold() in LINKS), len(parts))
    return {fold(part) for part in parts[at:] if part[:1].isupper()} - STATES


def _akin(words: Set[str], other: Set[str]) -> bool:
    """Whether two offices may be one person's: "the secretary" of a minister."""
    return any(words & group and other & group for group in AKIN)


def _other_office(mine: Set[str], words: Set[str]) -> bool:
    """Whether two offices differ in kind: the "Russian minister" is not the "Russian President"."""
    held, sought = words & OFFICES, mine & OFFICES
    return bool(held and sought) and not held & sought and not _akin(mine, words)


def _within(wanted: Set[str], words: Set[str]) -> bool:
    """Whether all the words of an office are among the `words` of another, or end compounds there."""
    return wanted <= words or all(any(_is_one(word, one) for word in words) for one in wanted)


def _of_one_field(mine: Set[str], words: Set[str]) -> bool:
    """Whether two offices differ in nothing but a plural: the "Railways Minister" is the "Railway" one."""
    return len(mine) == len(words) > 1 and {_single(word) for word in mine} == {
        _single(word) for word in words
    }


def _single(word: str) -> str:
    return word[:-1] if len(word) > LONG and word.endswith("s") and not word.endswith("ss") else word


def _is_one(noun: str, of: str) -> bool:
    """Whether a noun is another or a compound of it: an "innenminister" is a "minister"."""
    return noun == of or (len(of) > LONG and noun.endswith(of))


def _is_office(words: str) -> bool:
    """Whether the words end in a noun of office: the Health Director is no organisation."""
    tokens = words.split()
    return bool(tokens) and fold(tokens[-1]) in OFFICES


def _only_chairs(words: Set[str]) -> bool:
    """True for the office of one who presides over this sitting, not over a body that is told beside it."""
    return bool(words & CHAIRS) and not words - CHAIRS - OFFICES - MODIFIERS - SITTINGS


def _deputy(words: Set[str]) -> bool:
    """True where one of the words is that for the deputy of one who presides."""
    return any(word in OFFICES and word.startswith(DEPUTIES) for word in words)


def _office_key(role: str) -> str:
    """An office as a label prints it, without its article: "The CHAIR" and "CHAIR"."""
    return " ".join(sorted(office_words(role)))
