"""The language of a page: what the catalogue says, otherwise its script and its commonest small words.

No library: the light ones are abandoned, the living ones bring a model or an array library, and a page of
prose gives itself away by its small words.

>>> language_of("Der Minister sagte, dass die Brücke nicht fertig ist.", Facts())
'de'
>>> language_of("Вона сказала, що її не питали.", Facts())
'uk'
"""

import re
from collections import Counter

from corpus.reading.page import Facts
from corpus.reading.words.languages import SMALL_WORDS

SAMPLE = 4_000
DEFAULT = "en"

_WORD = re.compile(r"[^\W\d_]+")
# Code point ranges of scripts that give a language, or a few, away; Latin is what remains.
_SCRIPTS = (
    ("kana", 0x3040, 0x30FF),
    ("han", 0x3400, 0x9FFF),
    ("ko", 0xAC00, 0xD7AF),
    ("cyrillic", 0x0400, 0x052F),
    ("arabic", 0x0600, 0x06FF),
    ("el", 0x0370, 0x03FF),
    ("he", 0x0590, 0x05FF),
    ("hi", 0x0900, 0x097F),
    ("th", 0x0E00, 0x0E7F),
    ("ka", 0x10A0, 0x10FF),
    ("hy", 0x0530, 0x058F),
)


def language_of(text: str, facts: Facts) -> str:
    """A BCP 47 tag: what the catalogue says, otherwise what the first few thousand characters look like.

    English where nothing is telling.
    """
    if facts.language:
        return facts.language
    sample = text[:SAMPLE]
    scripts = Counter("latin" if c < "\u0300" else _script(ord(c)) for c in sample if c.isalpha())
    if not scripts:
        return DEFAULT
    script, count = scripts.most_common(1)[0]
    if script == "latin" and count < 4 * (scripts["han"] + scripts["kana"]):
        script = "han"  # a character says more than a letter
    guess = _LANGUAGES.get(script)
    return guess(sample, scripts) if guess else script


def _script(point: int) -> str:
    return next((script for script, low, high in _SCRIPTS if low <= point <= high), "latin")


def _latin(sample: str, _: Counter[str]) -> str:
    """The language most of whose small words are printed; ties go to the first by name, doubt to English."""
    words = Counter(_WORD.findall(sample.casefold()))
    hits = {language: sum(words[word] for word in small) for language, small in SMALL_WORDS.items()}
    best = max(sorted(hits), key=lambda language: hits[language])
    return best if hits[best] > 2 and hits[best] > hits[DEFAULT] else DEFAULT


def _han(_: str, scripts: Counter[str]) -> str:
    return "ja" if scripts["kana"] * 12 > scripts["han"] + scripts["kana"] else "zh"


def _cyrillic(sample: str, _: Counter[str]) -> str:
    ukrainian = sum(sample.count(c) for c in "іїєґІЇЄ")
    russian = sum(sample.count(c) for c in "ыэъёЫЭЁ")
    if sample.count("ў") > 2:
        return "be"
    if ukrainian > russian:
        return "uk"
    serbian = sum(sample.count(c) for c in "јљњћђџ")
    return "sr" if serbian > russian else "ru"


def _arabic(sample: str, _: Counter[str]) -> str:
    persian = sum(sample.count(c) for c in "پچژگ")
    return "fa" if persian * 60 > len(sample) else "ar"


_LANGUAGES = {"latin": _latin, "han": _han, "kana": _han, "cyrillic": _cyrillic, "arabic": _arabic}
