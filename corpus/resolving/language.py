"""The language of a page: what the catalogue says, otherwise what CLD3 takes it for.

CLD3 is the detector of Chrome, 2 MB, no dependency; imported when first asked.  It costs as much as all
else on a short page: what is English beyond question by its commonest words is not put to it.

>>> language_of("Der Minister sagte, dass die Brücke noch lange nicht fertig ist.", Facts())
'de'
>>> language_of("Вона сказала, що її про це ніхто не питав.", Facts())
'uk'
>>> language_of("12:30", Facts())
'und'
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from corpus.reading.page import Facts
from corpus.reading.words.english import TELLTALES

SAMPLE = 1_000
NEAR = 8_000
PROSE = 150
FEWEST = 20  # words of a sample that can be English beyond question
KINDS = 3  # of its commonest words that stand there; of another tongue's words one or two are spelt alike
SHARE = 8  # one word in so many
FOREIGN = 100  # letters for one that English does not have, as in a name
PUT = 400  # characters that are looked at first, and put to the detector: more hardly make it surer
_ADDRESS = re.compile(r"\w{2,9}://\S{1,2000}")
_ACCENTED = re.compile(r"[^\x00-\x7f](?<=[^\W\d_])")  # the plain set first: found faster
SURE = 0.6
ROMANISED = "Latn"  # "ja-Latn": seen in lists and tables of any language more often than where it is meant
KANA, HAN = ("\u3041", "\u30fa"), ("\u3400", "\u9fff")
MOSTLY, FEW_KANA = 2, 8  # Han are half of the characters; in Japanese one in eight is kana, and far more
RENAMED = {"iw": "he"}
UNKNOWN = "und"


def language_of(text: str, facts: Facts) -> str:
    """A BCP 47 tag: what is known from outside, otherwise what a stretch near its top looks like.

    "und" where that is not telling.
    """
    if facts.language:
        return facts.language
    guesses = (_guess(sample) for sample in _samples(text))
    return next((guess for guess in guesses if guess), UNKNOWN)


def _samples(text: str) -> Iterator[str]:
    """The longest line near the top, which is prose where a page's menus are not; then the top itself.

    Addresses and what is packed into them say nothing of a language.
    """
    top = text[:NEAR]
    top = _ADDRESS.sub(" ", top) if "://" in top else top
    longest = max(top.splitlines(), key=len, default="")
    if len(longest) >= PROSE:
        yield longest[:SAMPLE]
    yield top[:SAMPLE]


def _guess(sample: str) -> str:
    if _is_english(sample[:PUT]) or (len(sample) > PUT and _is_english(sample)):
        return "en"
    written = _by_script(sample)
    if written:
        return written
    # CLD3 knows UTF-8 only: what has no place in it is no letter either.
    sample = sample[:PUT].encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
    if not any(map(str.isalpha, sample)):
        return ""
    guess = _detector().FindLanguage(text=sample)
    language, _, script = guess.language.partition("-")
    return RENAMED.get(language, language) if guess.probability >= SURE and script != ROMANISED else ""


def _by_script(sample: str) -> str:
    """What kana and Han tell, however little of it there is beside a heading in other letters."""
    if max(sample, default="") < KANA[0]:
        return ""
    kana = sum(KANA[0] <= char <= KANA[1] for char in sample)
    han = sum(HAN[0] <= char <= HAN[1] for char in sample)
    if MOSTLY * (kana + han) < len(sample):
        return ""
    return "ja" if kana * FEW_KANA > han else "" if kana else "zh"


def _is_english(sample: str) -> bool:
    """Whether English words that are no other language's are as thick as in any English page."""
    accented = 0 if sample.isascii() else len(_ACCENTED.findall(sample))
    if FOREIGN * accented >= len(sample):
        return False
    words = sample.casefold().split()
    common = [word for word in words if word in TELLTALES]
    return len(words) >= FEWEST and SHARE * len(common) >= len(words) and len(set(common)) >= KINDS


@cache
def _detector() -> Any:
    import gcld3  # noqa: PLC0415  a page whose language is known does not wait for it

    return gcld3.NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=4 * SAMPLE)
