"""Words of names in one spelling: accents, umlauts, and what transliteration makes of Russian and Arabic.

Pure; knows words, not names.

>>> spelt("Yevgeniy") == spelt("Evgeny"), spelt("Charitonow", True) == spelt("Kharitonov", True)
(True, True)
>>> plain("Häberlin") == plain("HAEBERLIN"), plain("Michael")
(True, 'michael')
"""

import re
import unicodedata
from functools import lru_cache

from corpus.reading.words.spellings import PATRONYMICS, SLAVIC_ENDINGS, SPELLINGS

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ё": "е", "ß": "ss"}
)


@lru_cache(maxsize=16384)
def spelt(word: str, slavic: bool = False, *, family: bool = False) -> str:
    """The word of a name in its one spelling; `slavic` where it stands in a Russian or Ukrainian name."""
    bare = plain(word).replace("-", "")
    if not family and bare in SPELLINGS:
        return SPELLINGS[bare]
    if slavic and bare.isascii() and len(bare) > 2:
        return _romanised(bare)
    return _romanised(bare) if not family and bare.isascii() and is_patronymic(bare) else bare


def is_patronymic(word: str) -> bool:
    """True for a father's name: Pavlovich, Mykolaivna."""
    return len(word) > 5 and plain(word).endswith(PATRONYMICS)


def is_slavic(word: str) -> bool:
    """True for a family name that ends as Russian and Ukrainian ones do."""
    return plain(word).endswith(SLAVIC_ENDINGS)


# How Russian and Ukrainian letters are spelt in Latin ones, here and there.
_ROMANISED = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        ("schtsch|shch|stsch", "sc"),
        ("tsch|tch", "ch"),
        ("sch", "sh"),
        ("zh|dsch", "j"),
        ("^ch(?=.*(?:ow|owa|ew|ewa)$)", "h"),
        ("kh", "h"),
        ("w", "v"),
        ("ff$", "v"),
        ("tz|ts|tc", "c"),
        ("x", "ks"),
        ("^y(?=e)|^j(?=e)|^i(?=e)", ""),
        ("(?<=[aeiou])[yij](?=e)|(?<=[rntdl])[yj](?=e)", ""),
        ("^y(?=[aou])", "i"),
        ("(?<=.)[yj]", "i"),
        ("yo|io(?=v)", "e"),
        ("i{2,}", "i"),
        ("ie(?=v|ch|vich|vna)", "e"),
        ("s{2}", "s"),
    )
)


def _romanised(word: str) -> str:
    for pattern, into in _ROMANISED:
        word = pattern.sub(into, word)
    return word


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """Lower case, without accents and the marks of Arabic vowels, and with a German umlaut as its vowel."""
    low = word.casefold()
    if not low.isascii():
        low = _unmarked(low.translate(_LETTERS))
    low = _vowelled(low.replace("dj", "d")) if low.isascii() else low
    return "".join(letter for letter in low if letter.isalnum() or letter == "-")


_UMLAUTS = re.compile(r"(?<![aeiouqg])([aou])e(?!l?$|[aeiouy])")


def _vowelled(word: str) -> str:
    """Without the e of an umlaut: "Haeberlin" as "Haberlin"; not "Michael", "Samuel", "Joe"."""
    return _UMLAUTS.sub(r"\1", word)


def _unmarked(word: str) -> str:
    kept: list[str] = []
    for letter in unicodedata.normalize("NFKD", word):
        if unicodedata.combining(letter) and kept and _takes_marks(kept[-1]):
            continue
        kept.append(letter)
    return unicodedata.normalize("NFC", "".join(kept))


def _takes_marks(letter: str) -> bool:
    """Latin, Greek and Arabic letters stay themselves under a mark; Cyrillic ones do not."""
    return letter.isascii() or "\u0370" <= letter <= "\u03ff" or "\u0600" <= letter <= "\u06ff"
