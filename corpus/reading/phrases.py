"""Noun phrases that name a source: printed words -> `Who`.

Knows the grammar of names behind offices, of unnamed sources and organisations; must not know clauses or
verbs, nor who somebody is beyond the words.

>>> from corpus.reading.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> text = "a senior official of the Zemlin Bank"
>>> who = phrase(text, words(text, 0, len(text)), tongue("en"))
>>> (who.kind, who.role)
('role', 'senior official of the Zemlin Bank')
"""

from collections.abc import Sequence

from corpus.reading.names import gender_of, is_given, parsed
from corpus.reading.passages import Gender, Who, WhoKind
from corpus.reading.sentences import Word
from corpus.reading.words.nations import NATIONALITIES
from corpus.reading.words.saying import Tongue
from corpus.reading.words.titles import DOMAINS, FEMALE_OFFICES, HONORIFICS, MALE_OFFICES, OFFICES, PARTICLES

OFFICE_WORDS = OFFICES | MALE_OFFICES | FEMALE_OFFICES
BREAKS = frozenset(",;:()[]–—-‒―")


def is_capital(word: Word) -> bool:
    """Whether `word` may be part of a name: it begins with a capital."""
    return word.text[0].isupper()


def phrase(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """Whom the noun phrase `span` (no commas in it) is about; None where it names no source."""
    span = _from_article(bare(span, tongue), tongue)
    if not span:
        return None
    last = span[-1]
    for word in (span[0], last)[2 - len(span) :]:
        if word.fold in tongue.pronouns and not (is_capital(word) and len(span) > 1 and word is last):
            return Who(word.start, word.end, "pronoun", gender=tongue.pronouns[word.fold])
    run = _run(span, tongue)
    head = head_noun(span, tongue)
    if run and head is not None and head >= run[1] and not _linked(span[run[1] : head], tongue):
        return _described(text, span, head, tongue)  # "a Zemlin Bank official"
    if run and not (head is not None and head < run[0] and _linked(span[head + 1 : run[0]], tongue)):
        return _named(text, span, run, tongue)
    if head is None:
        return _nameless(text, span, tongue)
    return _described(text, span, head, tongue)


def bare(span: Sequence[Word], tongue: Tongue, articles: bool = False) -> list[Word]:
    """`span` without adverbs, conjunctions and days in front, and without the marks at its ends."""
    found = list(span)
    while found and not found[0].text[0].isalnum():
        found.pop(0)
    while found and not (found[-1].text[0].isalnum()):
        found.pop()
    while len(found) > 1 and opens(found[0], found[1], tongue) and found[0].fold not in tongue.articles:
        if found[0].fold in tongue.pronouns:
            break
        found.pop(0)
        while len(found) > 1 and found[0].fold in tongue.calendar:
            found.pop(0)
    if articles and len(found) > 1 and found[0].fold in tongue.articles:
        found.pop(0)
    return found


def _from_article(span: list[Word], tongue: Tongue) -> list[Word]:
    """As in "midnight the minister": the phrase is what the last loose article begins."""
    for at in range(len(span) - 1, 0, -1):
        loose = span[at - 1].fold not in tongue.links and span[at - 1].text not in BREAKS
        if span[at].text in ("the", "a", "an") and loose and not is_capital(span[at - 1]):
            return span[at:]
    return span


def opens(word: Word, following: Word | None, tongue: Tongue) -> bool:
    """Whether `word` is a small word that begins a sentence, and no given name ("Will Oduya")."""
    if word.fold not in tongue.openers:
        return False
    return not (is_capital(word) and following and is_capital(following) and is_given(word.text))


def _run(span: Sequence[Word], tongue: Tongue) -> tuple[int, int] | None:
    """The first run of capitalised words that can be a name and hangs on no preposition, as indices."""
    at = 0
    while at < len(span):
        if not _nameable(span[at], span[at + 1] if at + 1 < len(span) else None, tongue):
            at += 1
            continue
        stop = at + 1
        while stop < len(span) and (
            _nameable(span[stop], None, tongue) or (_joins(span, stop) and not _possessive(span[stop - 1]))
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
    if at or not all(_titular(word.fold) or word.fold in tongue.sources for word in span[:stop]):
        return None
    first = next((i for i in range(stop, len(span)) if is_capital(span[i])), None)
    if first is None or first == stop or span[first - 1].fold in tongue.links:
        return None
    last = first + 1
    while last < len(span) and _nameable(span[last], None, tongue):
        last += 1
    return first, last


def _titled_inside(run: Sequence[Word]) -> bool:
    return any(word.fold.strip(".") in HONORIFICS for word in run[1:])


def _nameable(word: Word, following: Word | None, tongue: Tongue) -> bool:
    if not is_capital(word) or word.fold in tongue.calendar or word.fold in tongue.pronouns:
        return False
    return not (word.text.istitle() and opens(word, following, tongue))


def _joins(span: Sequence[Word], at: int) -> bool:
    """Whether the small word at `at` stands inside a name ("van", "of" behind a capital and before one)."""
    word = span[at]
    if at + 1 >= len(span):
        return False
    following = span[at + 1]
    if word.fold in PARTICLES:
        return is_capital(following) or (following.fold in PARTICLES and at + 2 < len(span))
    return word.fold in ("of", "and", "&") and is_capital(following) and _department(span[at - 1], following)


def _department(before: Word, after: Word) -> bool:
    return before.fold in OFFICE_WORDS and after.fold in DOMAINS


def _possessive(word: Word) -> bool:
    return word.fold.endswith("'s") or word.fold.endswith("s'")


def head_noun(span: Sequence[Word], tongue: Tongue) -> int | None:
    """The index of the noun that says what kind of source this is: the last one before a link."""
    found = None
    for at, word in enumerate(span):
        if word.fold in tongue.links and found is not None:
            break
        bare = word.fold.removesuffix("'s").removesuffix("'")
        if _possessive(word):
            continue
        if bare in tongue.sources or bare in tongue.bodies or bare in OFFICE_WORDS:
            found = at
    return found


def _linked(between: Sequence[Word], tongue: Tongue) -> bool:
    """Whether a preposition stands between a source and a name: "a spokesman for Oduya" is not Oduya."""
    return any(word.fold in tongue.links for word in between)


def _named(text: str, span: Sequence[Word], run: tuple[int, int], tongue: Tongue) -> Who | None:
    """A name with the words of office before it, or an organisation's name."""
    first, stop = run
    possessive = next((at for at in range(first, stop) if _possessive(span[at])), None)
    if possessive is not None:
        return phrase(text, span[possessive + 1 :], tongue) if possessive + 1 < len(span) else None
    run_words = span[first:stop]
    lead = first
    while (
        lead
        and (span[lead - 1].text.islower() or "-" in span[lead - 1].text)
        and span[lead - 1].fold not in tongue.articles
    ):
        lead -= 1
    if lead == 1 and first > 1 and _titular(span[0].fold):
        lead = 0
    if span[lead:first] and not _describes(span[lead:first], tongue):
        lead = first
    folds = [word.fold.strip(".") for word in run_words]
    if _is_body(folds, tongue):
        return Who(span[0].start, span[stop - 1].end, "organisation", shown(text, run_words))
    if all(_titular(fold) for fold in folds) or (len(folds) == 1 and folds[0] in tongue.sources):
        return _described(text, span, stop - 1, tongue)
    name = parsed(shown(text, run_words))
    if _after_article(span, first, lead, tongue) and not name.role:
        return _institution(text, span, first, stop)
    if not name.family or _titular_only(name.family):
        return _described(text, span, stop - 1, tongue)
    role = " ".join(part for part in (shown(text, span[lead:first]), name.role) if part)
    role = role or _behind(text, span[stop:], tongue)
    return Who(
        span[lead].start,
        span[stop - 1].end,
        "person",
        name.printed,
        role,
        gender_of(role.split()) or name.gender,
    )


def _after_article(span: Sequence[Word], first: int, lead: int, tongue: Tongue) -> bool:
    """Whether an article stands before a capitalised run: "the Admiralty", "die Behörde" is nobody's name."""
    return lead == first and first > 0 and span[first - 1].fold in tongue.articles


def _institution(text: str, span: Sequence[Word], first: int, stop: int) -> Who | None:
    """What an article and capitals name: a person after all by a given name, a "Dane", or an institution."""
    at = next((i for i in range(first, stop - 1) if is_given(span[i].text)), None)
    if at is not None:
        name = parsed(shown(text, span[at:stop]))
        role = shown(text, span[first:at]) or name.role
        return Who(span[first].start, span[stop - 1].end, "person", name.printed, role, name.gender)
    printed = shown(text, span[first:stop])
    if stop - first == 1 and span[first].fold in NATIONALITIES:
        return Who(span[0].start, span[first].end, "title", "", printed)
    return Who(span[0].start, span[stop - 1].end, "organisation", printed)


def _titular_only(family: str) -> bool:
    """Whether a family name is nothing but a word of office."""
    return all(_titular(part.casefold()) for part in family.split())


def _titular(fold: str) -> bool:
    return (
        fold in OFFICE_WORDS or fold in DOMAINS or fold in NATIONALITIES or fold in ("prime", "of", "foreign")
    )


def _describes(lead: Sequence[Word], tongue: Tongue) -> bool:
    last = lead[-1].fold
    office = any(word.fold in OFFICE_WORDS or word.fold in tongue.sources for word in lead)
    return office or "-" in last or len(lead) <= 2


def _is_body(folds: Sequence[str], tongue: Tongue) -> bool:
    return folds[-1] in tongue.bodies or (folds[0] in tongue.bodies and len(folds) > 1)


def _behind(text: str, rest: Sequence[Word], tongue: Tongue) -> str:
    """As in "of the weather office" behind a name is a role."""
    if len(rest) > 1 and rest[0].fold in tongue.links:
        return shown(text, bare(rest, tongue, articles=True))
    return ""


def _described(text: str, span: Sequence[Word], head: int, tongue: Tongue) -> Who:
    """A source without a name: an office, an unnamed official, an organisation."""
    noun = span[head].fold
    first = span[0].fold
    printed = shown(text, span[1:] if first in tongue.articles else span)
    gender: Gender = gender_of([word.text for word in span[: head + 1]])
    kind: WhoKind = "role"
    if noun in tongue.bodies and noun not in tongue.sources:
        kind = "organisation"
    elif (
        first in tongue.definite
        or _possessive(span[0])
        or (is_capital(span[0]) and first not in tongue.articles and noun in OFFICE_WORDS)
    ):
        kind = "title"
    name = printed if kind == "organisation" else ""
    return Who(span[0].start, span[-1].end, kind, name, "" if name else printed, gender)


def _nameless(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "the woman next door": a short phrase with an article, whatever its noun."""
    if span[0].fold not in tongue.articles or not 1 < len(span) <= 8:
        return None
    kind: WhoKind = "title" if span[0].fold in tongue.definite else "role"
    return Who(
        span[0].start, span[-1].end, kind, "", shown(text, span[1:]), gender_of([w.text for w in span])
    )


def shown(text: str, span: Sequence[Word]) -> str:
    """The words of `span` as printed, white space collapsed."""
    return " ".join(text[span[0].start : span[-1].end].split()) if span else ""


def is_source(word: Word, tongue: Tongue) -> bool:
    """Whether `word` is a noun that speaks: an office, an unnamed source, an organisation."""
    return word.fold in tongue.sources or word.fold in tongue.bodies or word.fold in OFFICE_WORDS
