"""The words of names and titles: which of a label's words are office, name, role; how they are written.

Knows word lists; must not know what a whole label is (see `corpus.reading.labels`).  Words are given folded:
see `fold`.

>>> titled(["foreign", "minister", "lee"]), serving(["senior", "official", "two"]), case(["McLEE"])
(2, 'role', 'caps')
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from corpus.reading.passages import Gender, WhoKind
from corpus.reading.words.chambers import HALLS
from corpus.reading.words.lookalikes import FIELDS, OPENERS
from corpus.reading.words.roles import (
    ANONYMOUS,
    ANSWERERS,
    ASKERS,
    BY_OFFICE,
    CROWDS,
    QUALIFIERS,
    STEWARDS,
    VOICES,
)
from corpus.reading.words.titles import (
    DOMAINS,
    FEMALE_OFFICES,
    GENDER,
    HONORIFICS,
    LINKS,
    MALE_OFFICES,
    MODIFIERS,
    OFFICES,
    PARTICLES,
    SUFFIXES,
    SURNAMES_TOO,
)

CYRILLIC = "\u0400"
"""Where scripts begin that are neither Latin nor Greek."""
HAN = "\u2e7f"
"""Characters behind this one are Chinese, Japanese or Korean."""
Case = Literal["caps", "title", "uncased"]

SERVING = ASKERS | ANSWERERS | STEWARDS | CROWDS | ANONYMOUS | BY_OFFICE
ALWAYS_OFFICES = frozenset("coach doctor general head judge justice minister sheriff speaker special".split())
"""Offices that are no family name where they stand alone."""
SOME = frozenset(
    """
    a an des einige government hon many mehrere noble opposition plusieurs several some un una une various
    vários varios
    """.split()
)
MEMBERS = frozenset(
    """
    abgeordnete delegates lord lords deputados deputies diputados député députée députés hon honourable member
    members senators sénateurs sénatrices voce voces voices voix voz vozes
    """.split()
)
"""Behind one of SOME, whatever follows, a crowd or a voice out of it: "Several hon. Members"."""
ARTICLES = frozenset("das de der die el il la le los lo o os".split())
TWO, VOICED = 2, 7
ADJECTIVES = frozenset(
    "adjunta adjunto ejecutiva ejecutivo executivo general geral générale nacional técnica"
    " regional técnico".split()
)
"""Behind a Romance office, before that of which it is."""
FEDERAL = (["federal"], ["estadual"], ["nacional"])
"""The last word of an office, and no family name."""
UNNAMED = frozenset("a an another official one some unidentified unknown".split())
NEVER_LAST = frozenset("and at by et for in of on the to und y и".split())
JOINERS = frozenset({"&", "+", "/", "and", "et", "und", "y", "и", "та"})
SHORTENED = (
    HONORIFICS
    | OFFICES
    | frozenset(
        "assn assoc bros corp intl natl"
        " dept deput excma excmo govt ilma ilmo parl secr staatssekr subsec vors".split()
    )
)
"""Words that are often cut short with a full stop."""
PREPOSITIONS = frozenset(
    "about against before between during for from into through under upon with without".split()
)
"""Inside a heading in capitals, never inside a name."""
MINISTERS = ("minister", "ministeren", "ministeri", "ministerin", "ministern", "miniszter")
LONG = 10
"""A longer word may be made of two, the second of which is an office."""
_TITLING = OFFICES | HONORIFICS
NUMBER = re.compile(r"#?\d{1,3}|[a-z]|[ivx]{1,4}|№\d+")
NAME = re.compile(r"[^\W\d_][^\d_\s,:;?!()\[\]{}«»“”\"—]*")


@lru_cache(maxsize=2048)
def fold(word: str) -> str:
    """`word` as the word lists have it: lower case, without the full stops."""
    return word.casefold().strip(".,").replace("’", "'")


def ends_sentence(token: str) -> bool:
    """True for a word with a full stop that is no abbreviation."""
    if len(token) < 5 or token[-1] not in ".?!" or (token[1] == "." and token[-3] in ".-"):
        return False  # the last are initials: "K.-R."
    return len(token) > 7 or fold(token) not in SHORTENED


def serving(folded: list[str]) -> WhoKind | None:
    """`role` for words that name nobody, `title` for a function that some person of the page may hold."""
    if _of_a_crowd(folded) or _with_article(folded):
        return "role" if _of_a_crowd(folded) else "title"
    heads = [word for word in folded if word in SERVING]
    initials = len(folded) > 1 and all(len(word) == 1 for word in folded)
    if not heads or len(folded) > 7 or initials:
        return None
    if not all(
        word in SERVING or word in QUALIFIERS or word in OFFICES or NUMBER.fullmatch(word) for word in folded
    ):
        return None
    if (heads == ["a"] and len(folded) > 1) or (
        len(folded) == 1 and heads[0] in FIELDS and heads[0] not in ANSWERERS
    ):
        return None
    numbered = folded[-1] in ASKERS or (len(folded) > 1 and NUMBER.fullmatch(folded[-1]))
    if not numbered and (folded[-1] in STEWARDS or folded[-1] in BY_OFFICE or folded[-1] in OFFICES):
        return "role" if any(word in UNNAMED for word in folded) else "title"
    return "role"


def _of_a_crowd(folded: list[str]) -> bool:
    """True for "Several hon. Members", "Vozes do PSD"."""
    several = folded[0] in SOME and any(word in MEMBERS for word in folded[1:4])
    return several or (folded[0] in VOICES and 1 < len(folded) < VOICED)


def _with_article(folded: list[str]) -> bool:
    """True for one word for whoever serves, behind an article: "La moderadora", "L'intervieweur"."""
    elided = folded[0].startswith("l'") and len(folded) == 1
    word = folded[0][2:] if elided else folded[-1]
    led = elided or (len(folded) == TWO and folded[0] in ARTICLES)
    return led and (word in STEWARDS or word in BY_OFFICE)


def official(word: str) -> bool:
    """True for a noun of office, also one made of two: "justitieministern"."""
    return word in OFFICES or (len(word) > LONG and word.endswith(MINISTERS))


def titled(folded: list[str], tokens: Sequence[str] = ()) -> int:
    """How many of the words are title: up to the last office or honorific, with "of X" behind it.

    `tokens` are the words as printed, where a capital tells "Minister Van Lee" from "minister van Lee".
    """
    last = _last_title(folded)
    if last < 0:
        return 0
    cut = last + 1
    if tokens and (folded[last] in HALLS or folded[last][:1] >= CYRILLIC):
        cut = _genitive(tokens, cut)
    while cut < len(folded) and folded[cut][:1] >= CYRILLIC and folded[cut] in DOMAINS:
        cut += 1
    cut += _qualified(folded, cut)
    while cut < len(folded) and folded[cut] in LINKS and folded[last] in OFFICES and not _named(tokens, cut):
        while cut < len(folded) and folded[cut] in LINKS:
            cut += 1
        cut += 1
    cut += folded[cut:] in FEDERAL  # "Delegado da Polícia Federal"
    return min(cut, len(folded))


def _last_title(folded: list[str]) -> int:
    """Which word is the last that is an office or honorific; -1 where none is, as in most names."""
    last = -1
    if _TITLING.isdisjoint(folded) and max(map(len, folded), default=0) <= LONG:
        return last
    for at, word in enumerate(folded[:-1] if _surname(folded) else folded):
        if at and len(word) == 1:
            continue  # an initial, not "M."
        if at > 1 and word in SUFFIXES:
            break  # "Ann Lee MP"
        if official(word) or (word in HONORIFICS and (at < 2 or folded[at - 1] not in PARTICLES)):
            last = at
    return last


def _qualified(folded: list[str], cut: int) -> bool:
    """True for an adjective between a Romance office and "of": "SECRETARIO GENERAL DE ACTAS"."""
    return cut + 1 < len(folded) and folded[cut] in ADJECTIVES and folded[cut + 1] in LINKS


def _genitive(tokens: Sequence[str], cut: int) -> int:
    """The end of a title with its small words, before a name: "Ministr vnitra ČR Jan Lee"."""
    small = [at for at in range(cut, min(cut + 6, len(tokens))) if tokens[at].islower()]
    end = small[-1] + 1 if small and tokens[0][:1].isupper() else cut
    while end > cut and end < len(tokens) and tokens[end].isupper() and not tokens[-1].isupper():
        end += 1
    return end if end < len(tokens) else cut


def _named(tokens: Sequence[str], cut: int) -> bool:
    """True where a small word of many family names opens one behind an office: "Minister De Lee"."""
    return bool(tokens) and fold(tokens[cut]) in PARTICLES and tokens[cut].istitle() and tokens[0].istitle()


def _surname(folded: list[str]) -> bool:
    """True where the last word is an office by its look, a family name by its place: "ANN KING", "KING"."""
    if folded[-1] not in SURNAMES_TOO or len(folded) > 3:
        return False
    if len(folded) == 1:
        return folded[0] not in ALWAYS_OFFICES
    before = folded[1:-1] if folded[0] in HONORIFICS and folded[0] not in OFFICES else folded[:-1]
    called = bool(before) or folded[-1] not in ALWAYS_OFFICES  # "Mr KING", "Ms ANN KING"
    return called and not any(w in OFFICES or w in HONORIFICS or w in MODIFIERS or w in LINKS for w in before)


def namelike(tokens: list[str], folded: list[str], titled: bool = False) -> bool:
    """True where the words have the shape of a personal name: capitals, particles, initials; no digits.

    Behind a title ("MR PRICE") one word may be a name that is no name elsewhere.
    """
    if not 0 < len(tokens) <= 6 or (
        folded[-1] in PARTICLES and len(folded[-1]) > 1 and tokens[-1][:1].islower()
    ):
        return False
    if not PREPOSITIONS.isdisjoint(folded[1:]):
        return False
    if (folded[-1] in NEVER_LAST and not _initial(tokens[-1])) or (
        (not titled or len(folded) > 1) and _no_name(tokens, folded, titled)
    ):
        return False
    for token, word in zip(tokens, folded, strict=True):
        small = token[:1].islower() and token[1:2] not in {"'", "’"}
        if small and word not in PARTICLES and word not in JOINERS and word != "i":  # "Roca i Puig"
            return False
        if not NAME.fullmatch(token) and word not in JOINERS:
            return False
    return any(not token[:1].islower() for token in tokens)


def _no_name(tokens: list[str], folded: list[str], titled: bool) -> bool:
    """True for words that open a sentence or name a field; behind a title one letter is an initial."""
    initial = len(folded[0]) == 1 and (tokens[0][1:] == "." or (titled and tokens[0].isupper()))
    return (folded[0] in OPENERS and not initial) or FIELDS.issuperset(folded)


def _initial(token: str) -> bool:
    """True for "И.", which is no "and"."""
    return len(token) == 2 and token[1] == "." and token[0].isupper()


def joined(tokens: list[str], folded: list[str]) -> bool:
    """True for several people: "Ann and Bob Lee"."""
    if JOINERS.isdisjoint(folded):
        return False
    return any(word in JOINERS and not _initial(token) for token, word in zip(tokens, folded, strict=True))


def case(tokens: list[str]) -> Case:
    """How the words are written: all in capitals, with capitals, or in a script that has none."""
    letters = [token for token in tokens if token.lower() != token.upper()]
    letters = [token for token in letters if fold(token) not in PARTICLES] or letters
    if not letters:
        return "uncased"
    if not all(map(_loud, letters)):
        return "title"
    return "caps" if len(letters) == 1 or sum(len(token.strip(".")) for token in letters) > 1 else "title"


def _loud(token: str) -> bool:
    """True for a word in capitals; "McLEE" and "O’LEE" are."""
    return token.isupper() or (token[:2] in {"Mc", "O’", "O'"} and token[2:].isupper())


def gender(folded: list[str]) -> Gender:
    """What titles tell about the gender of their bearer."""
    for word in folded:
        if word in GENDER or word in FEMALE_OFFICES or word in MALE_OFFICES:
            female = GENDER.get(word) == "f" or word in FEMALE_OFFICES
            return "f" if female else "m"
    return ""
