"""Noun phrases that name a source: printed words -> `Who`.

Knows the grammar of names behind offices, of unnamed sources and organisations; must not know clauses or
verbs, nor who somebody is beyond the words.

>>> from corpus.reading.news.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> text = "a senior official of the Zemlin Bank"
>>> who = phrase(text, words(text, 0, len(text)), tongue("en"))
>>> (who.kind, who.role)
('role', 'senior official of the Zemlin Bank')
"""

from collections.abc import Sequence

from corpus.reading.names import Name, gender_of, is_given, parsed, stands_between
from corpus.reading.news.runs import (
    OFFICE_WORDS,
    TRADE_ENDINGS,
    capitals_from,
    is_capital,
    is_common,
    is_noun,
    is_possessive,
    is_source,
    is_titular,
    leads_name,
    may_be_family,
    name_run,
    opens,
    placed_run,
    run_behind,
)
from corpus.reading.news.sentences import Word
from corpus.reading.news.slavic import is_governed, is_object
from corpus.reading.passages import Gender, Who, WhoKind
from corpus.reading.words.nations import NATIONALITIES
from corpus.reading.words.notnames import FAMILIES_TOO, INSTITUTIONS, PLACES
from corpus.reading.words.saying import FIRMS, Tongue
from corpus.reading.words.titles import DESCRIPTIONS, DOMAINS, HONORIFICS, LINKS, PARTICLES
from corpus.reading.words.titles import SURNAMES_TOO as FAMILIES

PARTISANS = frozenset(
    "conservative democrat islamist labourite liberal nationalist republican socialist tory unionist".split()
)
TRADES = tuple(f"{ending}s" for ending in TRADE_ENDINGS)
PERSONS = tuple(
    "anwalt arzt chef er eur frau in ist mann mutter or präsident sohn soldat te vater wirt".split()
)
"""How a German noun for a person ends."""
TRADES_OF = (
    "eur",
    "euer",
    "ist",
    "ent",
    "sprecher",
    "sprecherin",
    "leiter",
    "leiterin",
    "trainer",
    "trainerin",
    "chef",
)
"""How a German noun ends that stands right before a family name."""
PLAIN_BODIES = INSTITUTIONS - FAMILIES_TOO - PARTISANS - frozenset(NATIONALITIES)
SURNAMES_TOO = frozenset(
    "bank bill board book church club court force fund house law page post school store".split()
)
FAR = 5_000  # characters on either side in which a word is met again
SOFT_HYPHEN = "\u00ad"
LONGEST_PAIR = 60  # characters of two names
MISTERS = frozenset("dr miss mr mrs ms".split())
LONGEST_NAME = 4  # words
MEANING = (
    OFFICE_WORDS | DOMAINS | HONORIFICS | DESCRIPTIONS | INSTITUTIONS | PLACES | PARTICLES | PARTISANS | LINKS
).union(NATIONALITIES, ("prime", "of", "foreign"))
"""Words that tell something else than a name, in any language."""
GENERALS = frozenset("advocate attorney governor inspector secretary solicitor surgeon".split())
PATRONYMICS = ("вич", "вна", "ич", "ична", "ївна", "івна")
ONES = frozenset("een eine einer jedna jeden l'un l'une um uma un una une uno один одна".split())
OF = frozenset("de degli dei delle der des di do dos das van von z ze з зі из із".split())
"""Between one and the several of whom he is one."""
MANY = frozenset("dozens hundreds millions scores tens thousands".split())
SOME_OF = MANY | frozenset("few half many most one several some three two".split())
"""Before "of them", of whom nobody is told."""
LOOSE = frozenset(["the", "a", "an"])
BREAKS = frozenset(",;:()[]–—-‒―")


def phrase(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """Whom the noun phrase `span` (no commas in it) is about; None where it names no source."""
    plain = _plain_name(text, span, tongue)
    if plain:
        return plain
    span = _from_article(bare(span, tongue), tongue)
    pronoun = _pronoun(text, span, tongue) if span else None
    if pronoun or not span:
        return pronoun
    if tongue.capital_nouns and _is_no_noun(span, tongue):
        return None
    letter = len(span) == len(span[0].text) == 1 and span[0].text.isascii()  # a share's, a variable
    if letter or (span[-1].fold in tongue.articles and all(word.fold in tongue.articles for word in span)):
        return None
    return _of_noun(text, span, tongue)


def _plain_name(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """As most phrases are, a name and nothing else: capitals that mean nothing else in any phrase."""
    if not 0 < len(span) <= LONGEST_NAME or tongue.capital_nouns or tongue.articleless:
        return None
    for word in span:
        if word.fold in tongue.small or word.fold in MEANING:
            return None
        if not (word.text.istitle() and word.text.isalpha()):
            return None
    name = parsed(shown(text, span))
    if name.role or not name.family or len(span[0].text) < 2 or is_common(text, span[0]):
        return None
    return Who(span[0].start, span[-1].end, "person", name.printed, "", name.gender)


def _is_no_noun(span: Sequence[Word], tongue: Tongue) -> bool:
    """As in "Erstaunlich (sei)", "Erste zaghafte Versuche": a capital that only begins the sentence."""
    first = span[0]
    if not is_capital(first) or is_given(first.text) or is_source(first, tongue):
        return False
    if first.fold in tongue.articles or first.fold in tongue.possessives:
        return False
    if len(span) == 1:
        return first.fold.endswith(tongue.adverbs)
    second = span[1].fold
    small = second in tongue.articles or second in tongue.links or second in tongue.stops
    adjectives = span[1].text.islower() and not small
    return adjectives and any(map(is_capital, span[2:])) and first.fold.endswith(("e", "er", "es", "en"))


def _of_noun(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """Whom a phrase is about that is no pronoun: by the name in it, otherwise by its noun."""
    run = _own_run(text, span, tongue)
    if run == (0, 1) and may_be_family(span, 0, tongue):
        return Who(span[0].start, span[0].end, "person", parsed(span[0].text).printed)
    head = head_noun(span, tongue)
    placed = (
        placed_run(span, head)
        or (run and _titled_run(span, run))
        or _behind_honorific(span)
        or (run and run[1] < len(span) and tongue.head_last and _owned_run(span))
        or (run and tongue.verb_second and _given_run(span, run))
        or (run and tongue.articleless and _run_behind_governed(span, run, head))
        or (run and tongue.articleless and _run_behind_place(span, run, tongue))
        or _run_behind_field(span, head, tongue)
        or _run_behind_ministry(span, head, tongue)
    )
    if placed:
        return _person(text, span, placed, tongue)
    if run and head is not None and head >= run[1] and not _linked(span[run[1] : head], tongue):
        return _role_first(text, span, head, tongue)
    if run and head is not None and tongue.articleless and _of_place(text, span, head, run):
        return _described(text, span, head, tongue)  # "prezydent USA"
    if (
        run
        and not _of_a_trade(span, run, head, tongue)
        and not (head is not None and head < run[0] and _linked(span[head + 1 : run[0]], tongue))
    ):
        return _named(text, span, run, tongue)
    return _nameless(text, span, tongue) if head is None else _described(text, span, head, tongue)


def _owned_body(span: Sequence[Word]) -> int:
    """Where what somebody has begins, in capitals to the end: "the army's Northern Command"."""
    at = (
        next((at for at, word in enumerate(span[:-2]) if is_possessive(word) and word.text.islower()), -1) + 1
    )
    return at if at and all(map(is_capital, span[at:])) and not is_given(span[at].text) else 0


def _run_behind_governed(
    span: Sequence[Word], run: tuple[int, int], head: int | None
) -> tuple[int, int] | None:
    """As in "директор Пензенского центра Анна Рейс": the name behind what an office is over."""
    if head is None or head >= run[0] or _is_place(span[run[0] : run[0] + 1]):
        return None
    lead = [word for word in span[head + 1 : run[0]] if is_capital(word)]
    return run if any(is_governed(word.fold) for word in lead) or (lead and _is_place(lead)) else None


def _run_behind_place(span: Sequence[Word], run: tuple[int, int], tongue: Tongue) -> tuple[int, int] | None:
    """As in "Мэр Зареченска Анна Рейс": a given name inside the capitals, behind an office and its town."""
    first, stop = run
    office = any(is_source(word, tongue) for word in span[: first or 1])
    at = next((i for i in range(first + 1, stop - 1) if is_given(span[i].text)), None)
    if at is None and office and stop - first == 4 and span[first].text.isupper():
        at = stop - 2  # "глава МЗС Бельмонта Хайко Рейс"
    if at is None and office and stop - first > 1 and _is_place(span[first : first + 1]):
        return None if _is_place(span[first + 1 : stop]) else (first + 1, stop)  # "президент США Рейс"
    fits = at and office and not any(is_given(word.text) for word in span[first:at])
    return (at, stop) if at and fits and not span[at + 1].fold.endswith(PATRONYMICS) else None


def _of_place(text: str, span: Sequence[Word], head: int, run: tuple[int, int]) -> bool:
    """Whether capitals tell of what an office is: of a place, or of what stands between it and a name
    elsewhere on the page ("Мер Зареченська" beside "Мер Зареченська Анна Рейс").
    """
    if _is_place(span[max(run[0], head + 1) : run[1]]):
        return head < run[0] or run == (head, head + 2)
    lone = run[0] in (head, head + 1) and run[1] == head + 2 == len(span)
    return lone and stands_between(text, shown(text, span[head : run[1]]))


def _is_place(run: Sequence[Word]) -> bool:
    """Whether capitals are letters or a place, of which an office is."""
    letters = all(1 < len(word.text) < 6 and word.text.isupper() for word in run)  # "глава МИД РФ"
    return letters or all(word.fold in PLACES for word in run)


def _indefinite(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "another said", "une d'elles", "jedna z mieszkanek": somebody, of several or of nobody told."""
    if len(span) == 1 and span[0].fold in tongue.indefinite:
        return Who(span[0].start, span[0].end, "role")
    if len(span) > 2 and span[0].fold in ONES and span[1].fold in OF:
        return Who(span[0].start, span[-1].end, "role", "", shown(text, span))
    return None


def _pronoun(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """A pronoun that the phrase begins with, or ends with in small letters; "another", "one of them"."""
    if span[0].fold in ONES or (len(span) == 1 and span[0].fold in tongue.indefinite):
        several = _indefinite(text, span, tongue)
        if several:
            return several
    if len(span) == 3 and span[1].fold == "of" and span[0].fold in SOME_OF:
        return Who(span[0].start, span[-1].end, "role", "", shown(text, span))
    owned = tongue.articleless and len(span) > 1 and span[0].fold in tongue.possessives  # "Её сосед"
    for word in span[-1:] if owned else (span[0], span[-1]):
        if word.fold in tongue.pronouns and (word is span[0] or not is_capital(word)):
            return Who(word.start, word.end, "pronoun", gender=tongue.pronouns[word.fold])
    return None


def bare(span: Sequence[Word], tongue: Tongue, articles: bool = False) -> list[Word]:
    """`span` without adverbs, conjunctions and days in front, and without the marks at its ends."""
    found = list(span)
    while found and not found[0].text[0].isalnum():
        found.pop(0)
    while found and not (found[-1].text[0].isalnum()):
        found.pop()
    while len(found) > 1 and opens(found[0], found[1], tongue) and found[0].fold not in tongue.articles:
        if found[0].fold in tongue.pronouns or found[0].fold in tongue.sources:
            break
        found.pop(0)
        while len(found) > 1 and found[0].fold in tongue.calendar:
            found.pop(0)
    if articles and len(found) > 1 and found[0].fold in tongue.articles:
        found.pop(0)
    return found


def _role_first(text: str, span: Sequence[Word], head: int, tongue: Tongue) -> Who:
    """As in "a Zemlin Bank official", "Zemlin council chairman Ana Reis"."""
    named = run_behind(span, head)
    if named and tongue.articleless:
        named = _run_behind_place(span, named, tongue) or _nominative(span, named, tongue)
    if named is None and tongue.articleless:
        named = _run_at_end(span, head)
    if named is None:
        return _described(text, span, head, tongue)
    return _person(text, span, named, tongue)


def _person(text: str, span: Sequence[Word], named: tuple[int, int], tongue: Tongue) -> Who:
    """The name at `named` with everything before it as its role."""
    role = shown(text, span[1 if span[0].fold in tongue.articles else 0 : named[0]])
    name = parsed(shown(text, span[named[0] : named[1]]))
    if role.rpartition(" ")[2].casefold() in FIRMS and not is_given(span[named[0]].text):
        return Who(span[0].start, span[named[1] - 1].end, "organisation", name.printed)
    gender = gender_of(role.split()) or name.gender
    return Who(span[0].start, span[named[1] - 1].end, "person", name.printed, role, gender)


def _from_article(span: list[Word], tongue: Tongue) -> list[Word]:
    """As in "midnight the minister": the phrase is what the last loose article begins."""
    dated = tongue.romance and span and span[0].text.isdigit()  # "17 luglio il sindaco"
    for at in range(1, min(len(span) - 1, 4) if dated else 0):
        if span[at].fold in tongue.articles and span[at - 1].fold in tongue.calendar:
            return span[at:]
    for at in range(len(span) - 1, 0, -1):
        if span[at].text not in LOOSE or is_capital(before := span[at - 1]):
            continue
        if not (before.fold in tongue.links or before.fold in tongue.stops or before.text in BREAKS):
            return span[at:]
    return span


def head_noun(span: Sequence[Word], tongue: Tongue) -> int | None:
    """The index of the noun that says what kind of source this is: the last one before a link."""
    found = None
    for at, word in enumerate(span):
        if found is not None and (
            word.fold in tongue.links or (word.fold in tongue.articles and tongue.verb_second)
        ):
            break
        if found is not None and tongue.articleless and word.text.isupper():
            break  # "глава МИД"
        if is_possessive(word) or (is_capital(word) and is_given(word.text)):
            continue
        bare = word.fold.removesuffix("'")
        bare = bare.rpartition("-")[2] if tongue.capital_nouns else bare  # "SPD-Chef"
        known = bare in tongue.sources or bare in tongue.bodies or bare.removesuffix("s") in OFFICE_WORDS
        if known or bare in OFFICE_WORDS or leads_name(span, at, tongue) or _ends_noun(span, at, tongue):
            found = at
    return found


def _ends_noun(span: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """Whether the word at `at` is what its phrase is about: in English the last one before a link, where
    that is no name: "an industry lobbyist", "the Brill laureate".
    """
    if not (tongue.head_last and at and span[at].text.islower()):
        return False
    if at + 1 < len(span) and span[at + 1].fold not in tongue.links:
        return False
    modified = is_capital(span[at - 1]) or span[at].fold in DESCRIPTIONS or _is_trade(span[at].fold)
    return modified and not is_possessive(span[at - 1]) and span[0].fold in tongue.articles


def _is_trade(fold: str) -> bool:
    return len(fold) > 4 and fold.endswith(TRADE_ENDINGS)


def _own_run(text: str, span: Sequence[Word], tongue: Tongue) -> tuple[int, int] | None:
    """The run that can be a name, without a plural that opens the sentence: "Rowers Ana Reis said"."""
    run = name_run(span, tongue)
    if run == (0, 1) and span[0].fold in MANY:
        return None  # "Thousands of rowers"
    if run == (0, 2) and tongue.articleless and is_source(span[0], tongue) and is_governed(span[1].fold):
        run = 1, 2  # "Заступник Харківського голови Анна Рейс"
    if run and tongue.articleless:
        run = _nominative(span, run, tongue)
    if run is None or run[0] or not is_common(text, span[0]):
        return run
    return (1, run[1]) if run[1] > 2 and is_given(span[1].text) else None


def _nominative(span: Sequence[Word], run: tuple[int, int], tongue: Tongue) -> tuple[int, int] | None:
    """The run, or what follows where its ending says that an office or a verb governs how it begins."""
    first, stop = run
    while _is_governed(span, first, stop):
        if is_given(span[first].text):
            break
        given = next((at for at in range(first + 1, stop) if is_given(span[at].text)), None)
        if given is not None or (stop - first == 3 and span[first].text.isupper()):
            return given or first + 1, stop
        later = name_run(span[stop:], tongue)
        if later is None:
            return None
        first, stop = stop + later[0], stop + later[1]
    return first, stop


def _is_governed(span: Sequence[Word], first: int, stop: int) -> bool:
    """Whether an office or a verb governs the word at `first`, or letters stand before a whole name."""
    word = span[first]
    letters = first + 1 < stop and word.text.isupper() and 1 < len(word.text) < 6
    named = letters and (is_given(span[first + 1].text) or stop - first == 3)  # "МИД Анна Рейс"
    return is_governed(word.fold) or (first == 0 and is_object(word.fold)) or named


def _of_a_trade(span: Sequence[Word], run: tuple[int, int], head: int | None, tongue: Tongue) -> bool:
    """As in "one Brill commenter": behind an article and a name a small word tells what somebody does."""
    last = span[-1]
    lone = head is None and run[1] == len(span) - 1 and run[0] == 1 and span[0].fold in tongue.articles
    return lone and last.text.islower() and len(last.text) > 4 and last.fold.endswith((*TRADE_ENDINGS, "ee"))


def _titled_run(span: Sequence[Word], run: tuple[int, int]) -> tuple[int, int] | None:
    """As in "Labour Sen. Ana Reis", "Brill Attorney General Ana Reis": the name behind what a run holds of
    titles.
    """
    if is_possessive(span[run[1] - 1]):
        return None  # "Premier Ana Reis's aide"
    inside = [at for at in range(run[0] + 1, run[1] - 1) if _is_title(span, at)]
    return (inside[-1] + 1, run[1]) if inside else None


def _is_title(span: Sequence[Word], at: int) -> bool:
    """Whether an honorific, or an office before a given name, stands at `at`; no initial of a name."""
    fold, initial = span[at].fold.strip("."), len(span[at].text) == 2 and is_given(span[at - 1].text)
    if fold in HONORIFICS:
        return not initial
    office = fold in OFFICE_WORDS or (fold == "general" and span[at - 1].fold in GENERALS)
    return office and is_given(span[at + 1].text)


def _owned_run(span: Sequence[Word]) -> tuple[int, int] | None:
    """As in "Boat Owners of Brill's Ana Reis": the whole name behind what a body has."""
    first = len(span)
    while first and is_capital(span[first - 1]) and not is_possessive(span[first - 1]):
        first -= 1
    whole = 1 < len(span) - first <= LONGEST_NAME and first and is_possessive(span[first - 1])
    return (first, len(span)) if whole and is_given(span[first].text) else None


def _behind_honorific(span: Sequence[Word]) -> tuple[int, int] | None:
    """As in "GOP rival Sen. Ana Reis": the capitals behind an honorific that end the phrase."""
    if len(span) == 2 and span[0].fold.strip(".") in MISTERS and span[1].fold in FAMILIES:
        return (1, 2)  # "Mr. King" is no king
    for at in range(len(span) - 2, 0, -1):
        initial = len(span[at].text) == 2 and is_given(span[at - 1].text)  # "Judge Ana M. Reis"
        if span[at].fold.strip(".") in HONORIFICS and not initial:
            short = span[at].text.endswith(".") and span[at].fold not in LINKS
            short = short and span[at - 1].fold not in LINKS  # "a spokeswoman for Mr. Reis"
            return (at + 1, len(span)) if short and all(map(is_capital, span[at + 1 :])) else None
    return None


def _run_behind_field(span: Sequence[Word], head: int | None, tongue: Tongue) -> tuple[int, int] | None:
    """As in "minister of mines and energy Ana Reis": behind an office's field the name ends the phrase."""
    first = capitals_from(span)
    if head is None or len(span) - first < 2 or first < head + 3 or not is_given(span[first].text):
        return None
    lead = span[head + 1 : first]
    if lead[0].fold not in tongue.links or not all(word.text.islower() for word in lead):
        return None
    owned = any(is_source(word, tongue) or word.fold in tongue.articles for word in lead)
    return None if owned or leads_name(span, first - 1, tongue) else (first, len(span))


def _run_at_end(span: Sequence[Word], head: int) -> tuple[int, int] | None:
    """As in "Старший викладач кафедри Анна Рейс": a whole name that ends what an adjective began."""
    first = capitals_from(span, head + 1)
    whole = len(span) - first in (2, 3) and is_given(span[first].text)
    return (first, len(span)) if whole else None


def _run_behind_ministry(span: Sequence[Word], head: int | None, tongue: Tongue) -> tuple[int, int] | None:
    """As in "Minister in the Ministry of Works Ana Reis": the name that ends what the capitals began."""
    if head is None or not is_titular(span[head].fold) or span[-1].fold in tongue.bodies:
        return None
    first = capitals_from(span, head + 2)
    at = next((i for i in range(first + 1, len(span) - 1) if is_given(span[i].text)), None)
    return (at, len(span)) if at and _linked(span[head + 1 : at], tongue) else None


def _linked(between: Sequence[Word], tongue: Tongue) -> bool:
    """Whether a preposition stands between a source and a name: "a spokesman for Oduya" is not Oduya."""
    return any(word.fold in tongue.links for word in between)


def _named(text: str, span: Sequence[Word], run: tuple[int, int], tongue: Tongue) -> Who | None:
    """A name with the words of office before it, or an organisation's name."""
    first, stop = run
    possessive = next((at for at in range(first, stop) if is_possessive(span[at])), None)
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
    if lead == 1 and first > 1 and is_titular(span[0].fold):
        lead = 0
    if span[lead:first] and not _describes(span[lead:first], tongue):
        lead = first
    folds = [word.fold.strip(".") for word in run_words]
    letters = len(folds) == 1 and 1 < len(folds[0]) < 7 and run_words[0].text.isupper()  # "the UK", "NBA"
    letters = letters and folds[0] not in OFFICE_WORDS  # "le PDG"
    if letters or _is_body(folds, tongue) or all(fold in PLACES for fold in folds):
        owned = tongue.verb_second and stop < len(span) and span[stop].fold in tongue.articles
        whole = span[first : len(span) if owned else stop]  # "Mitteilung der Polizei"
        behind = _owned_body(span) if tongue.head_last else 0
        own = phrase(text, span[behind:], tongue) if behind else None
        return own or Who(span[0].start, whole[-1].end, "organisation", shown(text, whole))
    if all(is_titular(fold) for fold in folds) or (len(folds) == 1 and folds[0] in tongue.sources):
        return _described(text, span, stop - 1, tongue)
    owner = _broadcaster(text, span, run, tongue) if tongue.romance else None
    return owner or _named_person(text, span, (lead, first, stop), tongue)


def _named_person(
    text: str, span: Sequence[Word], places: tuple[int, int, int], tongue: Tongue
) -> Who | None:
    """Somebody by the capitals of `span`, unless an article or a German noun says that they are no name."""
    lead, first, stop = places
    run_words = span[first:stop]
    name = parsed(shown(text, run_words))
    if _after_article(span, first, lead, tongue) and not name.role:
        return _of_a_noun(text, span, (first, stop), tongue) or _institution(text, span, first, stop)
    if tongue.capital_nouns and not name.role and is_noun(text, run_words):
        return None
    return _of_name(text, span, (lead, first, stop), name, tongue)


def _broadcaster(text: str, span: Sequence[Word], run: tuple[int, int], tongue: Tongue) -> Who | None:
    """As in "la tv Brill 24": the noun of a body before its name, with its number."""
    first, stop = run
    if not first or span[first - 1].fold not in tongue.bodies or span[first - 1].fold in tongue.sources:
        return None
    whole = span[first - 1 : stop + (stop < len(span) and span[stop].text.isdigit())]
    return Who(span[0].start, whole[-1].end, "organisation", shown(text, whole))


def _of_name(
    text: str, span: Sequence[Word], places: tuple[int, int, int], name: Name, tongue: Tongue
) -> Who:
    """Somebody by the name in `span`, with what stands before and behind it as the role."""
    lead, first, stop = places
    if not name.family or _titular_only(name.family):
        return _described(text, span, stop - 1, tongue)
    role = " ".join(part for part in (shown(text, span[lead:first]), name.role) if part)
    role = role or _behind(text, span[stop:], tongue)
    if role and role.rpartition(" ")[2].casefold() in FIRMS and not is_given(span[first].text):
        return Who(span[lead].start, span[stop - 1].end, "organisation", name.printed)
    return Who(
        span[lead].start,
        span[stop - 1].end,
        "person",
        name.printed,
        role,
        gender_of(role.split()) or name.gender,
    )


def _given_run(span: Sequence[Word], run: tuple[int, int]) -> tuple[int, int] | None:
    """As in "Betriebsrätin Ana Reis": a given name stands behind a noun that no name begins with."""
    first, stop = run
    if is_given(span[first].text) or is_titular(span[first].fold):
        return None
    at = next((at for at in range(first + 1, stop - 1) if is_given(span[at].text)), None)
    noun = span[first].fold
    if at is None and stop - first == 2 and ("-" in noun or (len(noun) > 6 and noun.endswith(TRADES_OF))):
        at = first + 1  # "Tournee-Sieger Reis", "Kontrolleur Reis"
    return (at, stop) if at else None


def _after_article(span: Sequence[Word], first: int, lead: int, tongue: Tongue) -> bool:
    """Whether an article stands before a capitalised run: "the Admiralty", "die Behörde" is nobody's name."""
    return (lead == first or tongue.capital_nouns) and lead > 0 and span[lead - 1].fold in tongue.articles


def _of_a_noun(text: str, span: Sequence[Word], run: tuple[int, int], tongue: Tongue) -> Who | None:
    """As in "der Feuerwehrsprecher", "die Dirigentin Ana Reis": a German noun for a person, and a name."""
    noun = span[run[0]]
    if not tongue.capital_nouns or noun.fold in tongue.bodies or not noun.fold.endswith(PERSONS):
        return None
    gender: Gender = "f" if noun.fold.endswith(("in", "frau", "mutter")) else ""
    name = shown(text, span[run[0] + 1 : run[1]])
    if name and noun.fold.endswith("er") and not is_source(noun, tongue) and not is_given(name.split()[0]):
        return None  # "die Brillener Stadtreinigung"
    if name:
        return Who(span[0].start, span[run[1] - 1].end, "person", parsed(name).printed, noun.text, gender)
    kind: WhoKind = "title" if span[0].fold in tongue.definite else "role"
    return Who(span[0].start, noun.end, kind, "", shown(text, span[1 : run[1]]), gender)


def _institution(text: str, span: Sequence[Word], first: int, stop: int) -> Who | None:
    """What an article and capitals name: a person after all by a given name, a "Dane", or an institution."""
    at = next((i for i in range(first, stop - 1) if is_given(span[i].text)), None)
    if at is not None:
        name = parsed(shown(text, span[at:stop]))
        role = shown(text, span[first:at]) or name.role
        return Who(span[first].start, span[stop - 1].end, "person", name.printed, role, name.gender)
    printed = shown(text, span[first:stop])
    last = span[stop - 1].fold
    nation = (
        last in NATIONALITIES or last in PARTISANS or (stop - first == 1 and _is_adjective(text, span[first]))
    )
    if nation and not printed.isupper():
        return Who(span[0].start, span[stop - 1].end, "title", "", printed)
    return Who(span[0].start, span[stop - 1].end, "organisation", printed)


def _is_adjective(text: str, word: Word) -> bool:
    """Whether a lone capital behind an article is printed small too: "la Danoise", "la skippeuse danoise"."""
    if word.text[1:] != word.fold[1:] or len(word.fold) < 5:
        return False
    return f" {word.fold} " in text[max(0, word.start - FAR) : word.end + FAR]


def _titular_only(family: str) -> bool:
    """Whether a family name is nothing but a word of office."""
    return all(is_titular(part.casefold()) for part in family.split())


def _describes(lead: Sequence[Word], tongue: Tongue) -> bool:
    last = lead[-1].fold
    office = any(word.fold in OFFICE_WORDS or word.fold in tongue.sources for word in lead)
    return office or "-" in last or len(lead) <= 2


def _is_body(folds: Sequence[str], tongue: Tongue) -> bool:
    if any(fold in OFFICE_WORDS for fold in folds) or (folds[-1] in SURNAMES_TOO and is_given(folds[0])):
        return False
    if len(folds) > 1 and not is_given(folds[0]):
        institution = folds[-1] in PLAIN_BODIES
        return institution or folds[0] in tongue.bodies or folds[-1] in tongue.bodies
    return folds[-1] in tongue.bodies


def _behind(text: str, rest: Sequence[Word], tongue: Tongue) -> str:
    """As in "of the weather office" behind a name is a role."""
    if len(rest) > 1 and rest[0].fold in tongue.links:
        return shown(text, bare(rest, tongue, articles=True))
    return ""


def _described(text: str, span: Sequence[Word], head: int, tongue: Tongue) -> Who:
    """A source without a name: an office, an unnamed official, an organisation."""
    noun = span[head].fold
    first = span[0].fold
    printed = shown(text, span[_led(span, tongue) :])
    gender: Gender = gender_of([word.text for word in span[: head + 1]]) or tongue.gendered.get(first, "")
    gender = gender or told_by_ending(noun, tongue)
    kind: WhoKind = "role"
    if noun in tongue.bodies and noun not in tongue.sources:
        kind = "organisation"
    elif (
        first in tongue.definite
        or is_possessive(span[0])
        or (tongue.articleless and _is_known_office(span, head, tongue))
        or (is_capital(span[0]) and first not in tongue.articles and noun in OFFICE_WORDS)
    ):
        kind = "title"
    name = printed if kind == "organisation" else ""
    return Who(span[0].start, span[-1].end, kind, name, "" if name else printed, gender)


def _is_known_office(span: Sequence[Word], head: int, tongue: Tongue) -> bool:
    """As in "мер", "президент України": an office by itself, or with what it is of, is somebody known."""
    noun = span[head].fold
    if len(span) == 1:
        return noun in OFFICE_WORDS or noun in tongue.sources
    return noun in OFFICE_WORDS and head == 0 and len(span) == 2 and is_capital(span[1])


def told_by_ending(noun: str, tongue: Tongue) -> Gender:
    """What a noun's ending tells of gender where its other form is known: "élue" beside "élu"."""
    for she, he in tongue.endings:
        if noun.endswith(she) and noun[: len(noun) - len(she)] + he in tongue.sources:
            return "f"
        if noun.endswith(he) and noun[: len(noun) - len(he)] + she in tongue.sources:
            return "m"
    return ""


def _nameless(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "the woman next door": a short phrase with an article, whatever its noun."""
    if len(span) == 1 and span[0].fold.endswith(TRADES) and is_common(text, span[0]):
        return Who(span[0].start, span[0].end, "role", "", span[0].text)
    if span[0].fold not in tongue.articles or not 1 < len(span) <= 8:
        return None
    kind: WhoKind = "title" if span[0].fold in tongue.definite else "role"
    printed = shown(text, span[_led(span, tongue) :])
    return Who(span[0].start, span[-1].end, kind, "", printed, gender_of([w.text for w in span]))


def _led(span: Sequence[Word], tongue: Tongue) -> int:
    """How many words point before a description; "some of the rowers" are not "of the rowers"."""
    return span[0].fold in tongue.articles and not (len(span) > 1 and span[1].fold == "of")


def shown(text: str, span: Sequence[Word]) -> str:
    """The words of `span` as printed, white space collapsed."""
    return " ".join(text[span[0].start : span[-1].end].replace(SOFT_HYPHEN, "").split()) if span else ""


def together(text: str, one: Who, other: Who) -> Who | None:
    """Two persons who speak as one: "Ana Reis and Tom Vale"."""
    if one.kind != "person" or other.kind != "person" or other.end - one.start > LONGEST_PAIR:
        return None
    return Who(one.start, other.end, "organisation", " ".join(text[one.start : other.end].split()))
