"""Forms of names, and when two of them can be one person's.

Pure; knows names, not rows.  A form is what tells a name from others, spelt in one way: `agree` says whether
two contradict each other anywhere.  Other scripts, short forms and pen names are for the authority file.

>>> agree(form_of("Morozkin, Sergey V."), form_of("Dr. SERGEI MOROZKIN"))
True
>>> agree(form_of("Ida Moss"), form_of("Ina Moss")), form_of("Mr. Moss").whole
(False, False)
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from corpus.reading.names import apart, fold, is_given, parsed
from corpus.reading.words.spellings import EASTERN_FAMILIES, FAMILY_FIRST
from corpus.reading.words.titles import HONORIFICS, OFFICES, PARTICLES, SUFFIXES
from corpus.store.names import slug
from corpus.store.spelling import is_patronymic, is_slavic, plain, spelt

GENERATIONS = {
    "jnr": "jr",
    "junior": "jr",
    "jr": "jr",
    "snr": "sr",
    "sr": "sr",
    "ii": "ii",
    "iii": "iii",
    "iv": "iv",
}
ARTICLES = frozenset("al el as ad ar at an az ash".split())
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HYPHENS = re.compile("[-‐‑‒–]")
_APOSTROPHES = re.compile("['’‘ʼ`´]")
_ARTICLE = re.compile(r"^(?:al|el|as|ad|ar|at|an|az|ash)-(?=\w)", re.IGNORECASE)
_PARTICLES = PARTICLES - {"abdel", "abdul"}
_SERVANTS = frozenset({"abdel", "abdul", "abd", "abdal"})
_NO_NAMES = SUFFIXES | OFFICES
_NAMED = 24
"""No name has more words than that."""


Cell = tuple[str, str]
"""A block and a first given name in it."""


class Form(NamedTuple):
    """A name, taken apart: first given name, further ones, family name; each in its one spelling.

    `bound` are names that hang on another by a hyphen: whoever leaves them out is somebody else.  `run` is
    the given names written as one word.
    """

    given: str
    middles: tuple[str, ...]
    family: str
    bound: tuple[str, ...] = ()
    generation: str = ""
    run: str = ""

    @property
    def whole(self) -> bool:
        """True where it can tell a person: a given name and a family name, or two initials and one."""
        if len(self.family) < 2 and not _HAN.search(self.family):
            return False
        return len(self.given) > 1 or (bool(self.given) and bool(self.middles)) or _whole_han(self.family)

    @property
    def block(self) -> str:
        """Only forms of one block can agree."""
        return f"{self.family} {self.given[:1]}"

    @property
    def cells(self) -> set[Cell]:
        """Where the forms of its block are that may agree with it, but for initials in place of a name.

        A form is in the cell of its own first given name.  One that is written as one word elsewhere is in
        that of a word with which the whole begins.
        """
        block = self.block
        return {(block, name) for name in _beginnings(self.run)} | {(block, self.given)}

    @property
    def text(self) -> str:
        """The form in one line, for keeping."""
        parts = (
            self.given,
            ",".join(self.middles),
            self.family,
            ",".join(self.bound),
            self.generation,
            self.run,
        )
        return ":".join(parts)

    @classmethod
    def of_text(cls, text: str) -> "Form":
        """What `text` made."""
        given, middles, family, bound, generation, run = text.split(":")
        return cls(given, _listed(middles), family, _listed(bound), generation, run)


@lru_cache(maxsize=16384)
def _beginnings(run: str) -> frozenset[str]:
    """The names, each in its one spelling, with which given names that are written so may begin."""
    starts = [run[:end] for end in range(2, len(run) + 1)]
    return frozenset(spelt(start, slavic) for start in starts for slavic in (False, True))


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split(",")) if text else ()


def agree(one: Form, other: Form) -> bool:
    """True where nothing in the two contradicts: the same family and given name, further names in order."""
    if (one.family, one.generation) != (other.family, other.generation):
        return False
    if not (one.whole and other.whole):
        return False
    mine, yours = (one.given, *one.middles), (other.given, *other.middles)
    if one.run == other.run and len(one.given) > 1 < len(other.given):
        return True
    if not set(one.bound) <= set(yours) or not set(other.bound) <= set(mine):
        return False
    short, long = sorted((mine, yours), key=len)
    return _same(short[0], long[0]) and _tells(mine, yours) and _within(short[1:], long[1:])


def _tells(mine: tuple[str, ...], yours: tuple[str, ...]) -> bool:
    """An initial for the first name is enough where another follows that the fuller name has too."""
    for one, other in ((mine, yours), (yours, mine)):
        if len(one[0]) == 1 < len(other[0]) and not 2 <= len(one) <= len(other):
            return False
    return True


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) == 1 and long.startswith(short))


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether each of `short` stands in `long`, in that order."""
    rest = iter(long)
    return all(any(_same(each, other) for other in rest) for each in short)


def form_of(name: str) -> Form:
    """The form of a printed name, with whatever title it has.  Never raises."""
    return _known_by(name)[0]


def key_of(name: str) -> str:
    """What a whole name is called in an address: its words without title and further initials."""
    return _known_by(name)[1]


@lru_cache(maxsize=16384)
def _known_by(name: str) -> tuple[Form, str]:
    words, generation = _taken_apart(name)
    kept = [word for at, word in enumerate(words) if len(word) > 1 or at in (0, len(words) - 1)]
    unspaced = words and _HAN.search(words[0])
    form = Form("", (), words[0]) if unspaced else _form(list(words), generation)
    return form, slug(" ".join((*kept, generation)))


def _taken_apart(name: str) -> tuple[tuple[str, ...], str]:
    """The words of a name, given names first, and its generation."""
    settled = _settled(name)
    if not settled.isascii() and _HAN.search(settled):
        return ("".join(parsed(settled).printed.split()),), ""
    found = apart(_given_first(settled))
    words = [word for part in (*found.given, *found.family) for word in _pieces(part)]
    generation = next((GENERATIONS[w] for w in map(fold, found.suffix.split()) if w in GENERATIONS), "")
    words = _untitled([word for word in words if plain(word) and fold(word) not in SUFFIXES])[:_NAMED]
    return tuple(_turned(words)), generation


def _settled(name: str) -> str:
    """In composed letters, with one sign for all hyphens and without apostrophes."""
    if name.isascii():
        return name.replace("'", "").replace("`", "")
    return _APOSTROPHES.sub("", _HYPHENS.sub("-", unicodedata.normalize("NFC", name)))


def _given_first(settled: str) -> str:
    """Turn "Moss, Ida" into "Ida Moss"; what follows a comma otherwise is no part of the name."""
    head, comma, tail = settled.partition(",")
    if not comma:
        return settled
    names = tail.split(",")[0].split()
    family = [word for word in head.split() if fold(word) not in PARTICLES]
    names = names[1:] if names and fold(names[0]) in HONORIFICS else names
    if not 1 <= len(names) <= 3 or len(family) != 1 or fold(names[0]) in _NO_NAMES:
        return settled
    if all(word[:1].isupper() for word in names) and not (
        "." in names[0] and len(names[0].replace(".", "")) > 1 and len(names[0]) > 4
    ):
        return f"{' '.join(names)} {head}"
    return settled


def _pieces(part: str) -> list[str]:
    """Take "A.B." apart into letters; a name that is no initial stays whole."""
    if "." not in part:
        return [part]
    bare = [piece for piece in part.split(".") if piece]
    return bare if len(bare) > 1 and all(len(piece) == 1 for piece in bare) else [part.strip(".")]


def _untitled(words: list[str]) -> list[str]:
    """Without "The Hon." and the like, which stand before a name in capitals too."""
    while (
        len(words) > 2 and fold(words[0]) in {"the", "hon", "rt", "right", *HONORIFICS} and len(words[0]) > 1
    ):
        words = words[1:]
    return words


def _turned(words: list[str]) -> list[str]:
    """Given names first: "MOSS Ida", "Skvortsov Igor Pavlovich", "Szalóki Viktor" are turned."""
    if len(words) < 2:
        return words
    loud = [len(word) > 1 and word.isupper() for word in words]
    if loud[0] and not any(loud[1:]):
        return [*words[1:], words[0]]
    if len(words) == 3 and is_patronymic(words[2]) and not is_patronymic(words[1]):
        return [words[1], words[2], words[0]]
    if len(words) == 2 and words[1].casefold() in FAMILY_FIRST and not is_given(words[0]):
        return [words[1], words[0]]
    return words


def _form(words: list[str], generation: str) -> Form:
    if eastern := _eastern(words):
        return Form(eastern[1], (), eastern[0], run=eastern[1])
    first = _family_at(words)
    family_words = _family_words(words[first:])
    slavic = bool(words) and is_slavic(words[-1])
    *joined, family = [spelt(word, slavic, family=True) for word in family_words] or [""]
    before = words[:first]
    given = [piece for word in _servants(before) for piece in word.split("-") if piece]
    names = [spelt(piece, slavic) for piece in given]
    return Form(
        names[0] if names else "",
        (*names[1:], *joined),
        family,
        tuple(sorted({*_bound(before, slavic), *joined})),
        generation,
        "".join([plain(piece) for piece in given] + joined),
    )


def _bound(words: list[str], slavic: bool) -> Iterator[str]:
    """Given names that hang on another by a hyphen."""
    for word in words:
        if "-" in word and not _servant(word):
            yield from (spelt(piece, slavic) for piece in word.split("-")[1:] if piece)


def _eastern(words: list[str]) -> tuple[str, str] | None:
    """Family and given name of "Park Jun-seo", "Park Jun Seo", "Jun-seo Park"."""
    if not 2 <= len(words) <= 3:
        return None
    plainly = [plain(word) for word in words]
    if min(map(len, plainly)) < 2:
        return None
    if plainly[0] in EASTERN_FAMILIES and (len(words) == 2 or all(len(word) < 7 for word in plainly)):
        return plainly[0], _joined(plainly[1:])
    if len(words) == 2 and "-" in words[0] and plainly[1] in EASTERN_FAMILIES:
        return plainly[1], _joined(plainly[:1])
    return None


def _joined(words: list[str]) -> str:
    return "".join(words).replace("-", "")


def _family_at(words: list[str]) -> int:
    """Where the family name begins: the last word and the particles before it."""
    first = max(0, len(words) - 1)
    while first > 1 and fold(words[first - 1]) in _PARTICLES and len(words[first - 1]) > 1:
        first -= 1
    return first


def _family_words(words: list[str]) -> list[str]:
    """The parts of a hyphenated family name; particles belong to the part behind them, articles to none."""
    if len(words) == 1 and "-" not in words[0]:
        return words
    particles, last = [fold(word) for word in words[:-1]], _ARTICLE.sub("", words[-1]) if words else ""
    kept = "".join("bin" if word == "ibn" else word for word in particles if word not in ARTICLES)
    parts = [part for part in last.split("-") if part]
    return [*parts[:-1], kept + parts[-1]] if parts else []


def _servants(words: list[str]) -> list[str]:
    """Make one name of "Abdul Rahman"."""
    made: list[str] = []
    for word in words:
        if made and plain(made[-1]) in _SERVANTS:
            made[-1] = "abdel" + plain(word)
        else:
            served = _servant(word)
            made.append("abdel" + served if served else word)
    return made


def _servant(word: str) -> str:
    """What stands behind "Abdel-", if the word begins so."""
    if "-" not in word:
        return ""
    head, _, tail = plain(word).partition("-")
    return tail if head in _SERVANTS else ""


def _whole_han(name: str) -> bool:
    return 2 <= len(name) <= 4 and all(_HAN.match(letter) for letter in name)
