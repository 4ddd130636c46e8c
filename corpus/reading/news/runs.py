"""Runs of capitalised words in a noun phrase: where a name stands, behind which office or place.

Knows capitals, particles and words of office; must not know what kind of source the phrase names.
"""

from collections.abc import Sequence

from corpus.reading.names import is_given
from corpus.reading.news.sentences import Word
from corpus.reading.words.nations import NATIONALITIES
from corpus.reading.words.notnames import PLACES, STARTERS
from corpus.reading.words.saying import Tongue
from corpus.reading.words.titles import (
    DESCRIPTIONS,
    DOMAINS,
    FEMALE_OFFICES,
    HONORIFICS,
    MALE_OFFICES,
    OFFICES,
    PARTICLES,
)

OFFICE_WORDS = OFFICES | MALE_OFFICES | FEMALE_OFFICES
TITULAR = OFFICE_WORDS.union(DOMAINS, NATIONALITIES, ("prime", "of", "foreign"))
ARTICLES = frozenset("al- el- ad- an- ar- as- at- az-".split())
NAME_PARTICLES = PARTICLES - frozenset(["as", "at"])  # Arabic articles that are English words as well
FEW = 4
"""Words between an office that opens a sentence and the name of whoever holds it."""
BEFORE_ARTICLES = frozenset("van von vor zu".split())
"""Words of a family name before a German article in it."""
TO = frozenset("zu zum zur".split())
TRADE_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "eer")
GERMAN_ARTICLES = frozenset(
    """
    alle allen am beim das dem den der des die diese diesem diesen dieser dieses ein eine einem einen
    einer eines ihre ihrem ihren ihrer im jede jeder kein keine keinen seine seinem seinen seiner viele
    vom zum zur
    """.split()
)
NOUN_ENDINGS = ("heit", "ismus", "keit", "schaft", "tion", "tionen", "tät", "ung", "ungen")
"""How German nouns end that no family has for a name."""
FAR = 5_000  # characters on either side in which a word is met again
JOINERS = frozenset("& and e ed et i und y и та й".split())


def capitals_from(span: Sequence[Word], least: int = 0) -> int:
    """Where the words with capitals begin that end `span`, at `least` or behind; its length if none do."""
    first = len(span)
    while first > least and is_capital(span[first - 1]):
        first -= 1
    return first


def is_capital(word: Word) -> bool:
    """Whether `word` may be part of a name: it begins with a capital, if need be behind an Arabic article."""
    text = word.text
    return text[0].isupper() or ("-" in text and text[3:4].isupper() and text[:3] in ARTICLES)


def opens(word: Word, following: Word | None, tongue: Tongue) -> bool:
    """Whether `word` is a small word that begins a sentence, and no given name ("Will Oduya")."""
    if word.fold not in tongue.openers or (
        word.text.isupper() and word.text.isalpha() and len(word.text) > 1
    ):
        return False  # "US officials"
    return not (is_capital(word) and following and is_capital(following) and is_given(word.text))


def name_run(span: Sequence[Word], tongue: Tongue) -> tuple[int, int] | None:
    """The first run of capitalised words that can be a name and hangs on no preposition, as indices."""
    at = 0
    while at < len(span):
        if not _nameable(span[at], span[at + 1] if at + 1 < len(span) else None, tongue):
            at += 1
            continue
        stop = at + 1
        while stop < len(span) and (
            _nameable(span[stop], None, tongue)
            or (_joins(span, stop, tongue) and not is_possessive(span[stop - 1]))
        ):
            stop += 1
        later = _later_run(span, at, stop, tongue)
        if later:
            return later
        if at == 0 or span[at - 1].fold not in tongue.links or _titled_inside(span[at:stop]):
            return at, stop
        at = stop
    return None


def _later_run(span: Sequence[Word], at: int, stop: int, tongue: Tongue) -> tuple[int, int] | None:
    """As in "Finance director Ana Reis": behind an office with a capital the name is the next run."""
    if at:
        return None
    first = next((i for i in range(stop, len(span)) if is_capital(span[i])), None)
    office = all(is_titular(word.fold) or word.fold in tongue.sources for word in span[:stop])
    if not office and not (tongue.articleless and stop == 1 and _is_name_behind(span, first, tongue)):
        return None
    if first is None or first == stop or span[first - 1].fold in tongue.links:
        return None
    last = first + 1
    while last < len(span) and _nameable(span[last], None, tongue):
        last += 1
    return first, last


def _is_name_behind(span: Sequence[Word], first: int | None, tongue: Tongue) -> bool:
    """As in "Худрук театра Анна Рейс": small words only before a given name that more follows."""
    if first is None or not 1 < first < FEW or first + 1 >= len(span) or is_given(span[0].text):
        return False
    small = all(word.text[0].isalpha() and word.fold not in tongue.saying for word in span[1:first])
    return small and is_given(span[first].text) and is_capital(span[first + 1])


def _titled_inside(run: Sequence[Word]) -> bool:
    return any(word.fold.strip(".") in HONORIFICS for word in run[1:])


def _nameable(word: Word, following: Word | None, tongue: Tongue) -> bool:
    if not is_capital(word) or word.fold in tongue.calendar or word.fold in tongue.pronouns:
        return False
    return not (word.text.istitle() and opens(word, following, tongue))


def placed_run(span: Sequence[Word], head: int | None) -> tuple[int, int] | None:
    """As in "Special Envoy for Zemlin Ana Reis": the name behind the place that an office is for."""
    for at in range((head or len(span)) + 2, len(span) - 1):
        if span[at - 1].fold in PLACES and is_capital(span[at - 1]) and is_given(span[at].text):
            stop = at + 1
            while stop < len(span) and (is_capital(span[stop]) or span[stop].fold in NAME_PARTICLES):
                stop += 1
            return (at, stop) if stop - at > 1 else None
    return None


def _joins(span: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """Whether the small word at `at` stands inside a name ("van", "of" behind a capital and before one)."""
    word = span[at]
    if at + 1 >= len(span):
        return False
    following = span[at + 1]
    if tongue.capital_nouns and word.fold in tongue.articles and span[at - 1].fold not in BEFORE_ARTICLES:
        return False  # "kennt Reis den Weg", but "von der Leyen"
    if word.fold in TO and not is_given(span[at - 1].text):
        return False  # "Karl zu Brill", but "Reis zu Beginn"
    if word.fold in NAME_PARTICLES and (is_given(span[at - 1].text) or not is_source(span[at - 1], tongue)):
        return is_capital(following) or (following.fold in PARTICLES and at + 2 < len(span))
    body = span[at - 1].fold in tongue.bodies and is_capital(span[at - 1]) and is_capital(following)
    return joins_offices(span, at) or (word.fold == "of" and (body or _department(span[at - 1], following)))


def joins_offices(span: Sequence[Word], at: int) -> bool:
    """Whether the "and" at `at` stands inside an office: "Justice and Police Minister"."""
    if not 0 < at < len(span) - 1 or not (is_capital(span[at - 1]) and is_capital(span[at + 1])):
        return False
    return span[at].fold in JOINERS and span[at - 1].fold in DOMAINS and is_titular(span[at + 1].fold)


def _department(before: Word, after: Word) -> bool:
    return before.fold in OFFICE_WORDS and is_capital(after) and after.fold in DOMAINS


def run_behind(span: Sequence[Word], head: int) -> tuple[int, int] | None:
    """The capitalised words right behind the noun at `head`, as indices."""
    stop = head + 1
    while stop < len(span) and is_capital(span[stop]) and not is_titular(span[stop].fold):
        stop += 1
    return (head + 1, stop) if stop > head + 1 and not is_capital(span[head]) else None


def leads_name(span: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """Whether the word at `at` is a trade right before a name: "Oscar winner Ana Reis"."""
    word = span[at]
    if at + 1 >= len(span) or not word.text.islower() or not is_capital(span[at + 1]):
        return False
    if word.fold not in DESCRIPTIONS and not (len(word.fold) > 4 and word.fold.endswith(TRADE_ENDINGS)):
        return False
    if word.fold in tongue.stops or word.fold in tongue.skipped or word.fold in tongue.openers:
        return False
    return is_given(span[at + 1].text) or (at + 2 < len(span) and is_capital(span[at + 2]))


def is_common(text: str, word: Word) -> bool:
    """Whether a plural that opens a sentence is no name: the page prints it in small letters as well."""
    lead = text[max(0, word.start - 2) : word.start].rstrip(" ")
    if not word.fold.endswith("s") or len(word.fold) < 5 or lead[-1:] not in ("", "\n", ".", "!", "?"):
        return False
    at = text.find(" " + word.fold, max(0, word.start - FAR), word.end + FAR)
    following = text[at + 1 + len(word.fold) : at + 2 + len(word.fold)]
    return at >= 0 and not (following.isalnum() or following == "_")


def is_possessive(word: Word) -> bool:
    """Whether `word` ends in a possessive: "Zemlin's"."""
    return word.fold.endswith(("'s", "s'"))


def is_titular(fold: str) -> bool:
    """Whether a folded word belongs to offices, their domains or nations rather than to a name."""
    return fold in TITULAR


def is_source(word: Word, tongue: Tongue) -> bool:
    """Whether `word` is a noun that speaks: an office, an unnamed source, an organisation."""
    return word.fold in tongue.sources or word.fold in tongue.bodies or word.fold in OFFICE_WORDS


def may_be_family(span: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """Whether a German word that only ends like a noun for a person, with no article, is a family name."""
    word = span[at]
    if not tongue.capital_nouns or not is_capital(word) or "-" in word.text or at + 1 < len(span):
        return False
    nouns = (tongue.sources, tongue.bodies)
    return any(word.fold in some and not frozenset.__contains__(some, word.fold) for some in nouns)


def is_noun(text: str, run: Sequence[Word]) -> bool:
    """Whether capitals are a German noun rather than a name: by its ending, or since an article stands before
    it elsewhere; not behind a given name.
    """
    last = run[-1]
    if is_given(run[0].text) or "-" in last.text or last.text.isupper():
        return False
    if last.fold.endswith(NOUN_ENDINGS) or (len(run) > 1 and run[0].fold in STARTERS):
        return True
    low, high = max(0, last.start - FAR), last.end + FAR
    at = text.find(f" {last.text}", low, high)
    found = False
    while at >= 0:
        stop = at + 1 + len(last.text)
        before = text[max(0, at - 24) : at].split()[-1:]
        if before and is_given(before[0]):
            return False
        if before and before[0].casefold() in GERMAN_ARTICLES and not (text[stop : stop + 1].isalnum()):
            found = True
        at = text.find(f" {last.text}", stop, high)
    return found
