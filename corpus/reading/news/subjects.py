"""Subjects: the noun phrase that a clause is about, with what stands in apposition to it.

Knows commas, adverbials and where a phrase ends; must not know verbs of saying by name.

>>> from corpus.reading.news.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> text = "On Monday Ana Reis, 45, head of the union, left."
>>> who = first_phrase(text, words(text, 0, len(text)), tongue("en"))
>>> (who.name, who.role)
('Ana Reis', 'head of the union')
"""

from collections.abc import Sequence
from itertools import takewhile

from corpus.reading.names import gender_of, is_given
from corpus.reading.news.asides import LATER, is_time
from corpus.reading.news.phrases import BREAKS, bare, head_noun, phrase, shown
from corpus.reading.news.runs import OFFICE_WORDS, is_capital, is_source, leads_name, opens
from corpus.reading.news.sentences import Word
from corpus.reading.news.slavic import is_governed
from corpus.reading.passages import Who
from corpus.reading.words.nations import NATIONALITIES
from corpus.reading.words.notnames import PLACES
from corpus.reading.words.saying import Tongue
from corpus.reading.words.titles import DESCRIPTIONS, HONORIFICS, PARTICLES

PEOPLE = DESCRIPTIONS | frozenset(NATIONALITIES)
LONGEST_PHRASE = 24
LONGEST_NAME = 5
RELATIVES = frozenset(
    "chi cui cuyo dont laquelle lequel quien quienes quem который которая який яка który która".split()
)
"""Words that begin a clause about somebody, whatever he is called by."""
ADVERBS = ("ing", "ly", "mente", "ement", "amment", "emment")
POINTS = frozenset("central east eastern new north northern south southern west western".split())
REGIONS = frozenset("carolina dakota hampshire jersey mexico virginia york".split())
STATES = frozenset(
    "ala ariz ark calif colo conn ill mass md mich minn mo nev okla ont ore pa tenn va wash wis".split()
)
"""How agencies shorten where a town is."""
ADDING = frozenset("even just long only shortly soon".split())
BEFORE_PLACES = frozenset(
    "above across along alongside around behind below beneath beside between beyond except near onto per"
    " throughout toward towards underneath unlike via".split()
)
"""Prepositions that open an adverbial: "Across the road, the owner laughed"."""
UNTITLED = HONORIFICS | {""}
"""Roles that tell of no office: "Mr"."""
NEAR = 5_000  # characters on either side in which a word is met again


def first_phrase(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """The subject of a clause whose verb is not known: its first noun phrase that is no adverbial."""
    at = 0
    while at < len(span):
        stop = at
        while stop < len(span) and span[stop].text not in BREAKS and stop - at < LONGEST_PHRASE:
            stop += 1
        if at == 0 and stop > 1 and span[0].fold in tongue.joins and span[0].fold != "as":
            at = 1  # "But Reis": a conjunction makes no adverbial of the words behind it
        segment = span[at:stop]
        subject_alone = len(segment) == len(span) == 1 and is_capital(segment[0])  # "Connolly" before "said"
        place = at > 0 and is_region(segment)  # "At a fair in Brill, Iowa, Reis"
        if segment and (subject_alone or not (place or _adverbial(text, segment, tongue))):
            noun = _until_verb(segment, tongue)
            who = phrase(text, noun, tongue)
            if who:
                if len(noun) < len(segment) and segment[len(noun)].fold in tongue.passive:
                    return who
                he = _he_behind(who, span[stop + 1 :], tongue)
                return he or appositions(text, who, span[stop:], tongue)
        at = max(stop, at + 1)
        while at < len(span) and span[at].text in BREAKS:
            at += 1
    return None


def is_region(segment: Sequence[Word]) -> bool:
    """Whether a word or two between commas tell where a town is."""
    last = segment[-1] if segment else None
    if last is None or (len(segment) > 1 and segment[0].fold not in POINTS) or len(segment) > 2:
        return False
    short = len(last.text) == 2 and last.text.isupper()
    return short or last.fold in PLACES or last.fold in REGIONS or last.fold in STATES


def appositions(text: str, who: Who, rest: Sequence[Word], tongue: Tongue) -> Who:
    """`who` with what stands behind its comma: the role of a name, or the name of a role."""
    parts = _segments(rest[:LONGEST_PHRASE])[:2]
    for part in parts:
        if not part or part[0].text[0].isdigit():
            continue
        if _is_clause(part, who, tongue):
            return who
        if who.kind in ("title", "role") and not who.name:
            whole = (one for one in parts if one and is_whole_name(text, one, tongue))
            return _with_name(text, who, next(whole, part), tongue)
        if who.kind == "organisation" and who.name.islower():
            return _body_named(text, who, part)
        if (
            who.kind == "person"
            and who.role.casefold().strip(".") in UNTITLED
            and (part[0].fold in tongue.articles or part[0].text.islower())
        ):
            printed = shown(text, bare(part, tongue, articles=True))
            if head_noun(part, tongue) is not None or (part[0].fold in tongue.articles and len(part) <= 6):
                if _is_another(text, part, tongue):
                    break
                gender = who.gender or gender_of(printed.split())
                return Who(who.start, who.end, who.kind, who.name, printed, gender)
        return who
    return who


def _is_another(text: str, part: Sequence[Word], tongue: Tongue) -> bool:
    """As in "Ana Reis and her husband, skipper Tom Vale": somebody else with his own office."""
    other = phrase(text, part, tongue) if is_capital(part[-1]) else None
    return other is not None and other.kind == "person" and other.end == part[-1].end


def _he_behind(who: Who, part: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "A rower from Brill, she rows": whom the words before the comma tell of."""
    gender = tongue.pronouns.get(part[0].fold, "n") if part else "n"
    fits = who.kind == "role" and len(part) > 1 and gender in ("m", "f")
    return Who(part[0].start, part[0].end, "pronoun", gender=gender) if fits else None


def is_whole_name(text: str, part: Sequence[Word], tongue: Tongue) -> bool:
    """Whether `part` is nothing but a given name and a family name."""
    if not 1 < len(part) <= LONGEST_NAME or not is_given(part[0].text) or not is_capital(part[-1]):
        return False
    who = phrase(text, part, tongue)
    return bool(who and who.kind == "person" and (who.start, who.end) == (part[0].start, part[-1].end))


def _trails(word: Word, tongue: Tongue) -> bool:
    """Whether a small word behind a name goes on with its phrase or leaves it, and is no verb."""
    small = (tongue.stops, tongue.links, tongue.articles, tongue.calendar, tongue.skipped, tongue.clauses)
    return word.fold in tongue.saying or any(word.fold in some for some in small)


def _is_clause(part: Sequence[Word], who: Who, tongue: Tongue) -> bool:
    """As in "Reis, who rows", "ein Nachbar, der ihn gut kennt", where the verb stands last."""
    if tongue.verb_second and part[0].fold in tongue.articles and part[-1].text.islower():
        return True
    if tongue.articleless and part[0].fold in tongue.saying and part[0].text.islower():
        return True  # "Суперечки тривають, зазначив мер"
    if part[0].fold in RELATIVES:
        return True
    return part[0].fold in tongue.relatives and who.kind == "person"


def _with_name(text: str, who: Who, part: Sequence[Word], tongue: Tongue) -> Who:
    """As in "its owner, Ana Reis": the name behind the comma takes the role; several owners are a firm."""
    named = phrase(text, part, tongue)
    if named is None or named.kind != "person" or not (is_capital(part[0]) or named.role):
        return who
    rest = [word for word in part if word.start >= named.end]
    if rest and rest[0].text.islower() and not _trails(rest[0], tongue):
        return who  # "according to a clerk, Ana Reis left"
    entire = (named.start, named.end) == (part[0].start, part[-1].end)  # "le gardien, Yann Reis,"
    if not is_human(who, tongue) and not (" " in named.name and (entire or is_given(named.name.split()[0]))):
        return who
    if _of_several(who.role, tongue):
        if not is_capital(part[0]):
            return who
        return Who(who.start, named.end, "organisation", shown(text, part), who.role)
    role = f"{who.role}, {named.role}" if named.role else who.role
    return Who(who.start, named.end, "person", named.name, role, named.gender or who.gender)


def _of_several(role: str, tongue: Tongue) -> bool:
    """Whether the noun of a role is a plural: "owners of the yard", not "head of works"."""
    nouns = [*takewhile(lambda word: word.casefold() not in tongue.links, role.split())]
    return bool(nouns) and nouns[-1].endswith("s") and not nouns[-1].endswith("ss")


def _body_named(text: str, who: Who, part: Sequence[Word]) -> Who:
    """As in "the company, Zemlin Works": the capitals behind the comma name the body."""
    if len(part) > 6 or not (is_capital(part[0]) and is_capital(part[-1])):
        return who
    return Who(who.start, part[-1].end, "organisation", shown(text, part), who.name)


def named_in(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """The first personal name anywhere in `span`."""
    for at, word in enumerate(span):
        if is_capital(word) and not (at and is_capital(span[at - 1])):
            stop = at
            while stop < len(span) and span[stop].text not in BREAKS and stop - at < LONGEST_PHRASE:
                stop += 1
            who = phrase(text, _until_verb(span[at:stop], tongue), tongue)
            if who and who.kind == "person":
                return who
    return None


def is_human(who: Who, tongue: Tongue) -> bool:
    """Whether the words mean somebody who can speak: a name, a person's pronoun, an office, a source."""
    if who.kind in ("person", "pronoun"):
        return who.gender != "n"
    nouns = who.role.casefold().split()
    if not tongue.head_last:
        nouns = [
            *takewhile(lambda noun: noun not in tongue.relatives, nouns)
        ]  # "una festa che i clienti amano"
    return any(part in tongue.sources or part in OFFICE_WORDS or part in PEOPLE for part in nouns)


def _segments(rest: Sequence[Word]) -> list[list[Word]]:
    """What stands between the commas behind a noun phrase, up to the first other break."""
    parts: list[list[Word]] = []
    for word in rest:
        if word.text == "," or (word.text in "(–—" and not parts):
            parts.append([])
        elif not parts or word.text in ".;:!?)–—":
            break
        else:
            parts[-1].append(word)
    return parts


def _adverbial(text: str, segment: Sequence[Word], tongue: Tongue) -> bool:
    """As in "In a statement", "Speaking in Zemlin", "On Friday": no subject."""
    first = segment[0]
    if first.fold in tongue.pronouns or first.fold in tongue.articles:
        return is_time(segment, tongue)
    named = is_given(first.text)
    cited = first.fold in tongue.fronts and any(
        tuple(word.fold for word in segment[: len(one)]) == one for one in tongue.according
    )
    adverb = len(segment) > 1 and first.fold.endswith(ADVERBS[2:]) and not named  # "Visiblemente emocionado"
    placed = tongue.head_last and first.fold in BEFORE_PLACES and len(segment) > 1
    if cited or adverb or placed or is_time(segment, tongue) or _frames(segment, tongue):
        return True
    if len(segment) == 1:
        if first.fold in tongue.indefinite:
            return False
        adverb = first.fold.endswith(ADVERBS) and not named
        adverb = adverb and not (is_capital(first) and _named_elsewhere(text, first))
        small = first.fold in tongue.openers or (first.fold in tongue.skipped and not tongue.head_last)
        return small or first.fold in tongue.calendar or adverb
    if first.fold in tongue.openers and opens(first, segment[1], tongue):
        return _only_adverbial(segment, tongue)
    return first.fold not in tongue.openers and first.fold.endswith("ing") and not is_capital(segment[1])


def _frames(segment: Sequence[Word], tongue: Tongue) -> bool:
    """As in "Tuesday at the quay", "Alarmed by the storm", before a subject."""
    if not tongue.head_last or len(segment) < 2 or is_given(segment[0].text):
        return False
    first, following = segment[0].fold, segment[1].fold
    day = first in tongue.calendar and following in tongue.links
    later = first.endswith("ly") and following in LATER and len(segment) == 2
    return day or later or (first.endswith("ed") and following in ("at", "by", "in", "on", "with"))


def _named_elsewhere(text: str, word: Word) -> bool:
    """Whether a word that ends like an adverb has its capital inside sentences too: "Connolly", "Fleming"."""
    low, high = max(0, word.start - NEAR), word.end + NEAR
    at = text.find(" " + word.text, low, high)
    while at >= 0:
        mark = text[at - 2 : at - 1] if at > 1 and text[at - 1] in '”"' else text[at - 1 : at]
        if mark == "," or (at and text[at - 1].islower()):
            return True
        at = text.find(" " + word.text, at + 1, high)
    return False


def _only_adverbial(segment: Sequence[Word], tongue: Tongue) -> bool:
    """Whether no subject stands behind the small word and the day ("On Monday Ana Reis")."""
    rest = bare(segment, tongue)
    if segment[1].fold in tongue.calendar and len(segment) > 2 and rest and is_capital(rest[0]):
        return False
    led = segment[:2] if segment[0].fold in ADDING else segment[:1]  # "Even after the shots"
    return any(word.fold in tongue.stops or word.fold in tongue.links for word in led) or not rest


def _before_verb(segment: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """As in "The Mudlark star", "The Brill winger was late": a noun behind an article and a name."""
    fold = segment[at].fold
    if not tongue.head_last or segment[0].fold not in tongue.articles or at < 2 or fold.endswith("s"):
        return False
    after = segment[at + 1].fold if at + 1 < len(segment) else ""
    return not after or after in tongue.passive or after in ("has", "had", "have", "will", "would")


def _governs_field(segment: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """As in "Minister transportu Jan Reis"."""
    before = segment[at - 1]  # "Депутат Зареченской думы Анна Рейс"
    held = tongue.articleless and (is_source(before, tongue) or is_governed(before.fold))
    return held and any(map(is_capital, segment[at + 1 : at + 4]))


def _modifies_trade(segment: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """As in "Brill harbour clerk Ana Reis": a noun before a trade that leads to a whole name."""
    trade = at + 1
    if not tongue.head_last or trade + 2 >= len(segment):
        return False
    if not (is_source(segment[trade], tongue) or segment[trade].fold in DESCRIPTIONS):
        return False
    named = is_capital(segment[trade + 1]) and is_capital(segment[trade + 2])
    return named and segment[trade].text.islower()


def _until_verb(segment: Sequence[Word], tongue: Tongue) -> Sequence[Word]:
    """The noun phrase that a clause begins with, cut before the first word that looks like its verb."""
    linked = False
    for at in range(1, len(segment)):
        word, before = segment[at], segment[at - 1]
        if before.fold in tongue.pronouns:
            return segment[:at]
        linked = linked or word.fold in tongue.links
        if (
            not word.text.islower()
            or word.fold in tongue.links
            or word.fold in PARTICLES
            or word.fold == "lead"
        ):
            continue  # "study lead author Ana Reis"
        if word.fold in tongue.saying or word.fold in tongue.passive:
            return segment[:at]
        if word.fold in tongue.skipped and before.fold not in tongue.definite:  # "the first post"
            return segment[:at]
        if before.fold in tongue.links or before.fold in tongue.articles or before.fold.endswith("'s"):
            continue
        if leads_name(segment, at, tongue) or _before_verb(segment, at, tongue):
            continue
        if _modifies_trade(segment, at, tongue) or _governs_field(segment, at, tongue):
            continue
        named = is_capital(before) and before.fold not in tongue.openers
        if (named or linked or is_source(before, tongue)) and not is_source(word, tongue):
            return segment[:at]
    return segment
