"""The grammar of personal names: titles, given names, family, in the orders that pages print them.

Knows words, not pages: who bears a name is `corpus.resolving.people`'s question.

>>> parsed("Foreign Minister Ana de la Cruz")
Name(role='Foreign Minister', given=('Ana',), family='de la Cruz', suffix='', gender='f', shown='')
>>> parsed("Petrow, Iwan S.").printed, parsed("И.С.Петров").keys
('Iwan S. Petrow', ('и', 'с', 'петров'))
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from corpus.reading.passages import Gender
from corpus.reading.words.eastern import DOUBLE_FAMILIES, FAMILIES, RARER_FAMILIES
from corpus.reading.words.given import FEMALE, MALE, NEUTRAL
from corpus.reading.words.nations import NATIONALITIES
from corpus.reading.words.spellings import PATRONYMICS
from corpus.reading.words.titles import (
    CJK_TITLES,
    DESCRIPTIONS,
    DOMAINS,
    FEMALE_OFFICES,
    GENDER,
    HONORIFICS,
    LINKS,
    MALE_OFFICES,
    MODIFIERS,
    OFFICE_TAILS,
    OFFICES,
    PARTICLES,
    SHORT_OFFICES,
    SUFFIXES,
    SURNAMES_TOO,
)

LOUD_PARTICLES = frozenset("DE DEL DELLA DI LA VAN VON".split())
"""Those that in capitals are no given name and no initials."""
LONGEST = 160
APOSTROPHES = ("'", "’")
SOUGHT_IN, MOST_PLACES = 60_000, 40
"""In so many characters, and at so many places, words of a page are looked for: each has its own."""
LONGEST_BEFORE = 24  # characters in which a given name stands before a family name
LONGEST_BEHIND = 60  # characters in which a name stands behind an office

_GLUED_INITIAL = re.compile(r"(?<=[^\W\d_]\.)(?=[^\W\d_]{2})")
INITIALS_TOO = frozenset(("pm", "sg"))
"""Letters that before a name in capitals are rather its initials."""
OF = frozenset(("for", "of"))
DONS = frozenset(("dom", "don"))
"""Titles before a given name in Spanish, Italian and Portuguese, and given names in English."""
_INITIALS = re.compile(r"(?:[^\W\d_][.’']?-?){1,3}\.?$")
_ASIDE = re.compile(r"[(\[（【][^()\[\]（）【】]{0,160}[)\]）】]?")
_OPENS = re.compile(r"[(\[（【]")
_CODE = re.compile(r"(?=[A-Z]{0,9}[0-9])(?=[0-9]{0,9}[A-Z])[A-Z0-9]{5,12}$")  # a court reporter's page mark
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ARTICLE = re.compile(r"(?:al|el|as|an|ar|ad|at|ash|az)[-’'](?=\w)", re.IGNORECASE)
_TELLING: dict[str, Gender] = {
    **dict.fromkeys(MALE_OFFICES - {"actor"}, "m"),
    **{word: "f" if gender == "f" else "m" for word, gender in GENDER.items()},
    **dict.fromkeys(FEMALE_OFFICES, "f"),
}
_TITLING = (
    OFFICES | HONORIFICS | DESCRIPTIONS | MODIFIERS | frozenset(NATIONALITIES) | frozenset(SHORT_OFFICES)
)
_MEANING = _TITLING | PARTICLES | SUFFIXES | DONS
LONG = 10
"""Letters of a word that may be made of several, the last of which is an office."""
_OUTSIDE = ',;:!?()[]{}*_"“”„«»‘•|<>'


@dataclass(frozen=True, slots=True)
class Name:
    """A printed personal name, taken apart; every part as printed.

    `printed` is the name without its title: "Ana de la Cruz"; initials stay where they are printed.  `keys`
    are the folded parts, given first: what two forms of one name are compared by.
    """

    role: str
    given: tuple[str, ...]
    family: str
    suffix: str = ""
    gender: Gender = ""
    shown: str = ""
    printed: str = field(init=False, repr=False, compare=False)
    keys: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "printed", self.shown or _joined(self.given, self.family, self.suffix))
        object.__setattr__(self, "keys", _keys(self.given, self.family))

    @property
    def loud(self) -> bool:
        """True for a name in capitals throughout, as labels print it."""
        return self.printed.isupper()


def _joined(given: tuple[str, ...], family: str, suffix: str) -> str:
    """The parts of a name in their order; those of a script without spaces stand in its family name."""
    unspaced = _HAN.search(family) and not any(" " in part for part in given)
    return f"{family if unspaced else ' '.join((*given, family))} {suffix}".strip()


def _keys(given: tuple[str, ...], family: str) -> tuple[str, ...]:
    pieces = [piece for part in given for piece in (part.split(".") if "." in part[:-1] else (part,))]
    return tuple([key for key in map(folded, (*pieces, *family.split()[-1:])) if key])


@lru_cache(maxsize=2048)
def folded(word: str) -> str:
    """`word` as a key: no accents, case, marks or Arabic article; "al-Ansari" and "ANSARI" are one."""
    if word.isascii():
        bare = word.lower()
    else:
        bare = "".join(
            c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)
        ).casefold()
    bare = bare.removesuffix("'s").removesuffix("’s")
    if bare.isalnum():  # as most are; behind an article there is a mark
        return bare
    bare = _ARTICLE.sub("", bare)
    return bare if bare.isalnum() else "".join(c for c in bare if c.isalnum())


class Parts(NamedTuple):
    """The words of a printed name: title, given names, family name and suffix; `shown` where turned."""

    title: list[str]
    given: list[str]
    family: list[str]
    suffix: str = ""
    shown: str = ""
    role: str = ""


@lru_cache(maxsize=2048)
def parsed(words: str) -> Name:
    """`words` as a name; what is no part of the name itself is its `role`.  Never raises."""
    given, _, family = words.partition(" ")
    if is_plain(given) and is_plain(family):
        return Name("", (given,), family, "", given_gender(given))
    shown = _whole(words)
    return _cjk(shown) if _HAN.search(shown) else _assembled(_apart(shown))


def is_plain(word: str) -> bool:
    """True for a word that is a given or family name and nothing else, as in most names both are: it has one
    capital and is no word of titles, no particle and no suffix.

    >>> is_plain("Moss"), is_plain("Mayor"), is_plain("O'Moss"), is_plain("MOSS")
    (True, False, False, False)
    """
    if not (word.isascii() and word.isalpha() and word.istitle() and 1 < len(word) < LONG):
        return False
    return word.lower() not in _MEANING


def apart(words: str) -> Parts:
    """The parts of `words` alone, where `parsed` would take more time than there is; no name in Han."""
    return _apart(_whole(words))


def _whole(words: str) -> str:
    """Without asides, and with single spaces."""
    spaced = words[:LONGEST]
    return " ".join((_ASIDE.sub(" ", spaced) if _OPENS.search(spaced) else spaced).split())


def _apart(shown: str) -> Parts:
    head, comma, tail = shown.partition(",")
    tokens, role = _tokens(head), ""
    if comma:
        behind = _tokens(tail)
        if _reordered(tokens, behind):
            tokens = behind + tokens
        elif fold(tail.strip()) in SUFFIXES:
            tokens = tokens + behind
        else:
            role = tail.strip()
    return _parted(tokens, role)


@lru_cache(maxsize=2048)
def fold(word: str) -> str:
    """`word` as the word lists have it."""
    return word.casefold().strip(".,").replace("’", "'").removesuffix("'s")


def _tokens(words: str) -> list[str]:
    spaced = _GLUED_INITIAL.sub(" ", words) if "." in words else words
    spaced = spaced[2:] if spaced[1:2] in APOSTROPHES and elides(spaced) else spaced
    bare = [raw.strip(_OUTSIDE) for raw in spaced.split()]
    return [word for word in bare if word.strip("-–—") and not _CODE.match(word)]


def elides(words: str) -> bool:
    """True for an article that lost its vowel before a title: "L'Assessore Losi"."""
    title = fold(words[2:].partition(" ")[0]) if words[:1] in "lL" else ""
    return title in OFFICES or title in HONORIFICS


def _reordered(family: Sequence[str], given: Sequence[str]) -> bool:
    """Whether "Petrow, Iwan S." is a family name before its given names."""
    if not family or not given or len(given) > 3 or titled(family):
        return False
    if len([token for token in family if fold(token) not in PARTICLES]) != 1:
        return False
    known = folded(given[0]) in FEMALE or folded(given[0]) in MALE
    initials = any(_initials(token) for token in given)
    return (known or initials) and not titled(given) and fold(given[0]) not in SUFFIXES


def _parted(tokens: list[str], role: str) -> Parts:
    cut = titled(tokens)
    title, names = tokens[:cut], tokens[cut:]
    suffix = shown = ""
    while len(names) > 1 and fold(names[-1]) in SUFFIXES:
        suffix = f"{names.pop()} {suffix}".strip()
    if len(names) > 1 and _initials(names[-1]) and not _initials(names[0]) and len(names[0]) > 3:
        at = next(i for i, token in enumerate(names) if _initials(token))
        shown = " ".join(names)
        names = names[at:] + names[:at]
    if len(names) == 3 and is_patronymic(names[2]) and not is_patronymic(names[1]):
        return Parts(title, names[1:], names[:1], suffix, " ".join(names), role)
    first = _family_start(names)
    return Parts(title, names[:first], names[first:], suffix, shown, role)


def _assembled(parts: Parts) -> Name:
    roles = ", ".join(part for part in (" ".join(parts.title), parts.role) if part)
    gender = gender_of(parts.title) or given_gender(parts.given[0] if parts.given else "")
    return Name(roles, tuple(parts.given), " ".join(parts.family), parts.suffix, gender, parts.shown)


def in_case(given: str) -> bool:
    """Whether a given name of Russian or Ukrainian has the ending of another case than a subject's.

    >>> in_case("Павла"), in_case("Ольгой"), in_case("Ольга"), in_case("Павел")
    (True, True, False, False)
    """
    if is_given(given):
        return False
    for ending in _CASES:
        stem = given.removesuffix(ending)
        if stem == given or len(stem) < 3:
            continue
        if is_given(stem) or is_given(f"{stem[:-1]}е{stem[-1]}"):  # "Павел"
            return True
        if ending not in ("а", "я") and any(is_given(stem + last) for last in "аяй"):
            return True
    return False


_CASES = ("ой", "ою", "ом", "ем", "єм", "ові", "еві", "у", "ю", "а", "я", "е", "і")
"""How given names end that are no subject; the longer ones first."""


def stands_between(text: str, office: str) -> bool:
    """Whether a given name and a further capital follow the words of `office` at one of their first places
    in `text`, so that what ends them is a place: "Мер Зареченська" beside "Мер Зареченська Анна Рейс".
    """
    for lead in (office[:1].upper(), office[:1].lower()):
        at = text.find(f"{lead}{office[1:]} ", 0, SOUGHT_IN)
        for _ in range(MOST_PLACES):
            if at < 0:
                break
            behind = text[at + len(office) + 1 : at + len(office) + LONGEST_BEHIND].split()[:3]
            whole = len(behind) > 1 and is_given(behind[0]) and behind[1][:1].isupper()
            if whole and not is_patronymic(behind[1].rstrip(",.")):
                return True
            at = text.find(f"{lead}{office[1:]} ", at + 1, SOUGHT_IN)
    return False


def is_borne(text: str, family: str, start: int, end: int) -> bool:
    """Whether a given name stands right before `family` somewhere in `text[start:end]`.

    >>> is_borne("The lamp of Ana Reis burns.", "Reis", 0, 27), is_borne("The Reis burns.", "Reis", 0, 15)
    (True, False)
    """
    at = text.find(f" {family}", start, end)
    while at >= 0:
        before = text[max(0, at - LONGEST_BEFORE) : at].split()[-1:]
        if before and is_given(before[0]):
            return True
        at = text.find(f" {family}", at + 1, end)
    return False


def is_patronymic(word: str) -> bool:
    """True for a father's name: Павлович, Mykolaivna."""
    return len(word) > 5 and word.casefold().endswith(PATRONYMICS)


def _initials(token: str) -> bool:
    return token[:1].isupper() and bool(_INITIALS.match(token)) and ("." in token or len(token) == 1)


def _family_start(names: Sequence[str]) -> int:
    """Where the family name begins: the last word and the particles before it."""
    first = max(0, len(names) - 1)
    while first > 1 and fold(names[first - 1]) in PARTICLES and not _initials(names[first - 1]):
        first -= 1
    loud = names[:1] and names[0].isupper() and names[0] not in LOUD_PARTICLES
    if first == 1 and len(names) > 1 and fold(names[0]) in PARTICLES and not loud:
        return int(is_given(names[0]))  # "Ben Moss"
    return first


def is_don(tokens: Sequence[str], words: Sequence[str]) -> bool:
    """True for a given name that is a title elsewhere: "Don Moss"; "Don Juan" and "don Moss" have a title.

    `words` are the folded `tokens`.
    """
    if not 0 < len(tokens) <= 2 or words[0] not in DONS or not tokens[0][:1].isupper():
        return False
    return len(tokens) < 2 or not (is_given(tokens[1]) or tokens[1][:1].islower())


def titled(tokens: Sequence[str]) -> int:
    """How many leading words are title; at least one word stays as the name.

    Up to the last noun of office, with the "of State" behind it; then honorifics.  A name such as King
    counts as an office only behind other title words.
    """
    words = [fold(token) for token in tokens]
    if is_don(tokens, words) or _untitled(tokens, words):
        return 0
    cut, plain = 0, True
    for at, word in enumerate(words[:-1]):
        office = (
            word in OFFICES
            or (word in HONORIFICS and at == cut and not _initial(tokens, at))
            or (len(word) >= LONG and word.endswith(OFFICE_TAILS))
            or (not at and short_office(tokens))
        )
        ranked = word == "general" and at > 0 and at == cut  # "Brill Secretary General Ann Lee"
        if word in SURNAMES_TOO and at and not plain and not _before_given(tokens, at):
            office = False
        if word in DESCRIPTIONS and (tokens[at].islower() or at == cut):
            office = True
        plain = plain and (
            office or word in MODIFIERS or word in LINKS or word in NATIONALITIES or word in DOMAINS
        )
        if office or ranked or (plain and (word in MODIFIERS or word in NATIONALITIES)):
            cut = _domain(tokens, words, at + 1)
        elif at == cut and tokens[at].islower() and word not in PARTICLES:
            cut = at + 1  # a description in small letters
    return min(cut, max(0, len(tokens) - 1))


def _untitled(tokens: Sequence[str], words: Sequence[str]) -> bool:
    """True where no word is one that titles are made of, as in most names: then none needs a closer look."""
    if not _TITLING.isdisjoint(words) or any(map(str.islower, tokens)):
        return False
    return max(map(len, words), default=0) < LONG  # a longer one may end as offices do


def short_office(tokens: Sequence[str]) -> bool:
    """Whether letters stand for an office before a name, "BK Moss": no initials, as "PM LEE" may have.

    >>> short_office(["PM", "Lee"]), short_office(["PM", "LEE"]), short_office(["BK", "LEE"])
    (True, False, True)
    """
    if len(tokens) < 2 or (word := fold(tokens[0])) not in SHORT_OFFICES:
        return False
    if sum(map(str.isupper, tokens[0])) < 2:
        return False
    return not tokens[1].isupper() or word not in INITIALS_TOO


def _before_given(tokens: Sequence[str], at: int) -> bool:
    """Whether a whole name stands behind a place and an office that may be a name: "Brill Mayor Ana Reis"."""
    return at + 2 < len(tokens) and is_given(tokens[at + 1]) and not is_given(tokens[0])


def _initial(tokens: Sequence[str], at: int) -> bool:
    """True for "M. LEE", in capitals: a label's initial, for a label's "Monsieur" is no part of its name."""
    return tokens[at] == "M." and tokens[at + 1].isupper()


def _domain(tokens: Sequence[str], words: Sequence[str], cut: int) -> int:
    """Past "of State", "of Foreign Affairs", "for the Interior" behind an office; where the words behind "of"
    are of no office that is known, past all of them but the last two, or a given name and what follows it.
    """
    at = cut
    while at < len(words) - 1 and words[at] in LINKS:
        at += 1
    if at == cut:
        return cut
    begin = at
    while at < len(words) - 1 and (words[at] in DOMAINS or words[at] in MODIFIERS or words[at] in LINKS):
        at += 1
        cut = at
    unknown = words[begin - 1] in OF and cut < begin + 1 and len(words) - begin > 2
    return _unknown_domain(tokens, words, begin) if unknown else cut


def _unknown_domain(tokens: Sequence[str], words: Sequence[str], begin: int) -> int:
    """Where a name begins behind "of" and words of which one at least is no part of it."""
    given = next((at for at in range(begin + 1, len(words) - 1) if is_given(tokens[at])), None)
    if given is not None:
        return given
    names = len(words) - 2
    known = [at for at in range(begin, names) if words[at] in DOMAINS]
    plain = PARTICLES.isdisjoint(words[begin:]) and not is_given(tokens[begin])
    return known[-1] + 1 if known else names if plain else begin - 1


def gender_of(words: Sequence[str]) -> Gender:
    """What title words tell of gender: Mrs, spokeswoman, Kanzlerin."""
    for word in map(fold, words):
        if word in _TELLING:
            return _TELLING[word]
    return ""


@lru_cache(maxsize=2048)
def given_gender(word: str) -> Gender:
    """What a given name mostly tells of gender; "" for names of both and unknown ones."""
    key = folded(word)
    if key in NEUTRAL:
        return ""
    if key in FEMALE or word.casefold() in FEMALE:
        return "f"
    if key in MALE or word.casefold() in MALE:
        return "m"
    head = word.partition("-")[0]
    if head and head != word:
        return given_gender(head)
    return ""


def sounds_female(word: str) -> bool:
    """Most given names in -a that are on no list are women's; enough to choose by, not to exclude by."""
    key = folded(word)
    return len(key) > 3 and key.endswith(("a", "а", "ette", "elle")) and not given_gender(word)


def is_family(name: str) -> bool:
    """Whether `name` is a family name by how it begins: "Al-Reis", "O’Reis", "McReis"."""
    return name.startswith(("Al-", "El-", "O'", "O’", "Mc"))


@lru_cache(maxsize=2048)
def is_given(word: str) -> bool:
    """Whether `word` is a common given name."""
    key = folded(word)
    return (
        key in FEMALE or key in MALE or key in NEUTRAL or word.casefold() in FEMALE or word.casefold() in MALE
    )


def is_unspaced(word: str) -> bool:
    """Whether `word` is a Chinese family name and a given name behind it, of two to four characters."""
    family = 2 if word.startswith(DOUBLE_FAMILIES) else 1
    known = family == 2 or word[:1] in FAMILIES or word[:1] in RARER_FAMILIES
    return known and family < len(word) <= family + 2 and all("\u3400" <= char <= "\u9fff" for char in word)


def _given_jun(name: str) -> bool:
    """True for a Chinese name that ends in what is a title in Japan: "陳大君"."""
    return len(name) == 3 and name[0] in FAMILIES


def _cjk(shown: str) -> Name:
    """A name without spaces, or with a dot between given and family name; titles at either end."""
    roles, name = [], shown.replace(" ", "")
    for title in CJK_TITLES:
        if name.endswith(title) and len(name) > len(title) and not (title == "君" and _given_jun(name)):
            name = name.removesuffix(title)
            roles.append(title)
        cut = name.rfind(title) if len(title) > 1 else -1
        if cut >= 0 and len(name) > cut + len(title):
            roles.append(name[: cut + len(title)])
            name = name[cut + len(title) :]
    given, dot, family = name.replace("・", "·").rpartition("·")
    parts = shown.split()
    # "白鳥 耕介", not "林 明"
    apart = len(parts) == 2 and max(map(len, parts)) > 1 and "".join(parts) == name
    spaced = " ".join(parts) if apart else ""
    return Name(" ".join(roles), (), f"{given}{'·' if dot else ''}{family}", shown=spaced)
