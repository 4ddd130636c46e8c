"""Where Romance and Slavic put whoever speaks, beside the commonest order: before a colon, behind a place.

Knows the words round a verb of saying; must not know quotations, nor which clause of several is meant.

>>> from corpus.reading.news.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> text = "Dall'opposizione replica Ana Reis:"
>>> behind_place(text, words(text, 0, len(text)), 2, None, tongue("it")).name
'Ana Reis'
"""

from collections.abc import Sequence

from corpus.reading.names import is_given
from corpus.reading.news.behind import behind_verb, phrase_end
from corpus.reading.news.phrases import BREAKS, phrase, shown
from corpus.reading.news.runs import is_capital, is_source
from corpus.reading.news.sentences import Word
from corpus.reading.news.slavic import at_scene, is_paper, object_of, within
from corpus.reading.news.subjects import is_human
from corpus.reading.passages import Who
from corpus.reading.words.saying import Tongue
from corpus.reading.words.titles import CONTRACTED

AS = frozenset("als as come como comme".split())
"""Words between a verb such as "describes" and what it calls somebody."""
LEADING = frozenset(
    "con contre contro da dai dal dall' dalla dans desde en entre face nei nel nell' nella pour sobre sugli"
    " sui sul sull' sulla sur vers tra".split()
)
"""Further Romance prepositions that lead to a place or a body before a verb and its subject."""
BEFORE_INFINITIVES = frozenset("a à al antes avant de di hasta para per por pour sans senza sin tras".split())
INFINITIVES = ("re", "ar", "er", "ir")
TODAY = frozenset(
    "ayer durante este esta hoy ieri oggi questa questo aujourd'hui ce cette hier lors hoje nesta neste ontem"
    " tras al alla ante davanti devant dopo durant après pendant sobre".split()
)
"""What further begins where or when something is said."""
LONGEST_SETTING = 11  # words of where something is said
LONGEST_ARTICLE = 4  # characters, with the space behind it
LONGEST_LETTERS = 6  # of an agency
FEW = 4  # words of a source in a case


def as_says(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> Who | None:
    """As in "…, comme nous le raconte Ana Reis": in a clause with "as" the verb stands first in Romance."""
    if not tongue.romance:
        return None
    at = next((i for i in range(place - 1, max(-1, place - 5), -1) if span[i].fold in AS), None)
    if at is None or any(word.text in BREAKS or is_capital(word) for word in span[at + 1 : place]):
        return None
    who = behind_verb(text, span, place, tongue)
    return who if who and who.kind in ("person", "title") and who.start <= span[place + 1].end + 1 else None


def behind_place(text: str, span: Sequence[Word], place: int, who: Who | None, tongue: Tongue) -> Who | None:
    """As in "Dall'opposizione replica Ana Reis:": a preposition governs the noun before the verb."""
    at = max((i for i in range(place) if span[i].text in BREAKS), default=-1) + 1
    first = span[at].fold
    if at + 1 >= place or first in tongue.articles or not (first in tongue.links or first in LEADING):
        return None
    if who and who.start > span[at + 1].start + (span[at + 1].fold in tongue.articles) * LONGEST_ARTICLE:
        return None
    found = behind_verb(text, span, place, tongue)
    fits = found and found.kind in ("person", "title") and found.start <= span[place + 1].end + 1
    return found if found and fits and is_human(found, tongue) else None


def behind_setting(text: str, span: Sequence[Word], at: int, tongue: Tongue) -> Who | None:
    """As in "dice davanti al molo una vicina": where something is said stands before whoever says it."""
    if not tongue.romance or at + 3 >= len(span) or not _leads_away(span[at + 1], tongue):
        return None
    for i in range(at + 2, min(at + LONGEST_SETTING, len(span) - 1)):
        word, before = span[i], span[i - 1]
        infinitive = before.fold in BEFORE_INFINITIVES and word.fold.endswith(INFINITIVES)
        if (
            not word.text[0].isalnum()
            or infinitive
            or word.fold in tongue.clauses
            or word.fold in tongue.joins
        ):
            return None
        if before.fold in tongue.links or before.fold in LEADING or before.fold in CONTRACTED:
            continue
        office = (
            word.fold in tongue.articles and word.fold not in CONTRACTED and is_source(span[i + 1], tongue)
        )
        named = is_capital(word) and is_given(word.text) and not is_capital(before)
        if named or (office and not span[i + 1].fold.endswith("s")):
            who = behind_verb(text, span, i - 1, tongue)
            return who if who and is_human(who, tongue) else None
    return None


def _leads_away(word: Word, tongue: Tongue) -> bool:
    """Whether a word begins what tells where or when something is said."""
    some = (tongue.links, LEADING, CONTRACTED, tongue.calendar, TODAY)
    return word.text.islower() and any(word.fold in one for one in some)


def behind_agency(text: str, span: Sequence[Word], at: int, tongue: Tongue) -> Who | None:
    """As in "рассказал РБК слесарь Лапин": the agency told stands before whoever speaks."""
    few = at + 3 < len(span) and span[at + 1].text.isupper() and 1 < len(span[at + 1].text) < LONGEST_LETTERS
    who = behind_verb(text, span, at + 1, tongue) if few and span[at + 2].text.islower() else None
    return who if who and who.kind == "person" else None


def behind_scene(text: str, span: Sequence[Word], at: int, tongue: Tongue) -> Who | None:
    """As in "написав у своєму Instagram капітан Лапін": where it is said stands before whoever says it."""
    if at + 3 >= len(span) or not at_scene(span, at + 1):
        return None
    place = next((i for i in range(at + 3, min(at + 6, len(span) - 1)) if is_source(span[i], tongue)), 0)
    who = behind_verb(text, span, place - 1, tongue) if place else None
    return who if who and who.kind == "person" else None


def cited_object(text: str, span: Sequence[Word], at: int, tongue: Tongue) -> Who | None:
    """As in "цитирует Ветрова ТАСС": the object of the verb is whose words they are."""
    rest = object_of(span, at)
    if not rest:
        return None
    role = Who(rest[0].start, rest[-1].end, "role", "", shown(text, rest))
    who = phrase(text, rest[: phrase_end(rest, 0, tongue)], tongue)
    return who if who and who.kind != "organisation" else role


def said_within(text: str, span: Sequence[Word], at: int, tongue: Tongue) -> Who | None:
    """As in "сказали в ведомстве": the body behind the preposition says it."""
    rest = within(span, at)
    rest = rest[: phrase_end(rest, 0, tongue)]
    if not rest or rest[0].fold in tongue.calendar:
        return None
    rest = rest[1:] if len(rest) > 1 and is_paper(rest[0].fold) else rest  # "в сообщении мэрии"
    who = phrase(text, rest, tongue)
    if who and who.kind == "organisation":
        return who
    return Who(rest[0].start, rest[-1].end, "organisation", shown(text, rest))


def apposed(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "Zdaniem ekspertki, dr Ewy Reis,": nothing but a name between the commas, behind a case."""
    commas = [at for at, word in enumerate(span) if word.text == ","][:2]
    part = span[commas[0] + 1 : commas[1]] if len(commas) > 1 else ()
    who = phrase(text, part, tongue) if part else None
    if who and who.kind == "person" and who.end == part[-1].end:
        return who
    few = bool(commas) and commas[0] <= FEW + 2 and is_capital(span[0])
    noun = span[: commas[0]][-FEW:] if few else ()
    noun = [word for word in noun if word.fold not in tongue.fronts][1:]  # "По данным следствия,"
    if not noun or any(is_capital(word) for word in noun):
        return None
    return Who(noun[0].start, noun[-1].end, "organisation", shown(text, noun))
