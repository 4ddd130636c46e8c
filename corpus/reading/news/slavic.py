"""Case endings of Russian and Ukrainian, as far as they tell who is no subject and who is quoted.

Knows endings; must not know clauses.  Other languages without articles have none of these letters.

>>> is_governed("пензенского"), is_governed("ветров"), is_object("позицию"), is_object("антонеску")
(True, False, True, False)
"""

from collections.abc import Sequence

from corpus.reading.news.sentences import Word
from corpus.reading.passages import Who
from corpus.reading.words.saying import Tongue
from corpus.reading.words.titles import OFFICES

ADJECTIVES = (
    *(
        "ского",
        "цкого",
        "ной",
        "ных",
        "ских",
        "цких",
        "ному",
        "скому",
        "цкому",
        "ской",
        "цкой",
        "ская",
        "ное",
        "ного",
    ),
    *("ського", "цького", "ському", "цькому", "ської", "цької", "ної", "ною", "ового", "евого"),
)
"""How an adjective ends of what an office is over: "директор Пензенского центра"."""
OBJECTS = (
    *("ию", "ію", "ку", "ду", "бу", "гу", "лу", "му", "ну", "пу", "ру", "ту", "зу", "жу", "чу"),
    *("ання", "ення", "ости", "ості"),
)
"""How a noun ends that a verb behind it has for its object: "Позицию порта огласил Ветров"."""
CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
HEADS = frozenset(["глава", "голова"])
NAMES_TOO = ("еску", "ашвили", "адзе")
NOMINATIVES = tuple(
    tuple(pair.split("-"))
    for pair in "ника-ник ници-ниця виці-виця ницы-ница ки-ка ця-ець ы-а и-а я-ь я-й а-".split()
)
"""Endings of a genitive and of its subject."""
PAPERS = frozenset(
    "документе докладе заявлении отчете отчёте письме посте пресс-релизе публикации релизе сообщении"
    " документі дописі заяві звіті листі повідомленні пості публікації пресрелізі".split()
)
"""What somebody writes, behind "in"."""
QUOTED = frozenset("цитирует цитируют цитує цитують процитировал процитировала процитував".split())
"""Verbs whose object is whoever spoke, their subject only the paper."""
GIVEN_WORDS = frozenset(
    "приводит приводят наводить наводять передает передаёт передают передає передають".split()
)
WORDS_OF = frozenset("слова цитату".split())
AGENCIES = frozenset(
    "интерфакс укринформ укрінформ новости новини агентство издание телеканал газета".split()
)
SEVERAL = (
    "али",
    "или",
    "ели",
    "яли",
    "ули",
    "ыли",
    "ають",
    "уть",
    "ють",
    "ять",
    "ать",
    "ают",
    "ят",
    "ят",
    "ют",
    "уют",
)
"""How a verb ends that several do, or nobody in particular: "сказали в ведомстве"."""
INSIDE = frozenset(["в", "во", "у", "на", "w", "we", "na"])
HOW = frozenset(["как", "як", "jak"])
"""What leads to a clause of saying with its verb first: "Jak podkreśliła Ana Reis"."""
SCENES = frozenset(
    """
    беседе розмові интервью інтерв'ю інтерв’ю эфире ефірі комментарии коментарі ходе ході ответ відповідь
    разговоре пост посте постах дописі соцсетях соцмережах соцсети соцмережі facebook
    instagram twitter youtube telegram фейсбуке твиттере телеграм telegram-канале
    телеграм-канале телеграм-каналі telegram-каналі соцсети день рамках
    начале конце время частности среду пятницу субботу
    воскресенье понедельник вторник четверг суд кулуарах пресс-конференции прес-конференції встрече зустрічі
    брифинге брифінгу заседании засіданні antenie briefingu konferencji
    posiedzeniu programie rozmowie wywiadzie
    """.split()
)
"""Nouns behind "in" that tell on what occasion, not by whom, something is said."""


def in_genitive(who: Who, tongue: Tongue) -> Who:
    """`who`; behind "по словам" an office by itself as its subject would print it: "чиновника"."""
    noun = (who.name or who.role).casefold()
    if who.kind == "person" or " " in noun:
        return who
    for ending, base in NOMINATIVES:
        office = noun.removesuffix(ending) + base
        if noun.endswith(ending) and (office in tongue.sources or office in OFFICES):
            return Who(who.start, who.end, "title", "", office)
    return who


def is_governed(fold: str) -> bool:
    """Whether a folded word has the ending of an adjective that an office governs."""
    return len(fold) > 6 and fold.endswith(ADJECTIVES)


def is_nominative(fold: str) -> bool:
    """Whether a noun for a man ends as its subject does: "президент", not "президента"."""
    return fold[-1] in CONSONANTS or fold in HEADS


def is_object(fold: str) -> bool:
    """Whether a folded word has the ending of an object, which no subject has."""
    return len(fold) > 4 and fold.endswith(OBJECTS) and not fold.endswith(NAMES_TOO)


def object_of(span: Sequence[Word], at: int) -> Sequence[Word]:
    """The words behind the verb at `at` that tell whom it quotes, without the paper that does; or none."""
    verb, rest = span[at].fold, list(span[at + 1 :])
    worded = bool(rest) and rest[0].fold in WORDS_OF
    if not (verb in QUOTED or (verb in GIVEN_WORDS and worded)):
        return ()
    stop = next((i for i, word in enumerate(rest) if not word.text[0].isalnum()), len(rest))
    return [word for word in rest[worded:stop] if not _is_agency(word)]


def is_paper(name: str) -> bool:
    """Whether a word is a paper behind "in", with nobody told whose it is: "в заявлении"."""
    return name.casefold() in PAPERS


def _is_agency(word: Word) -> bool:
    return (word.text.isupper() and 1 < len(word.text) < 7) or word.fold in AGENCIES


def at_scene(span: Sequence[Word], at: int) -> bool:
    """Whether a preposition at `at` leads to the occasion on which something is said."""
    return span[at].fold in INSIDE and any(word.fold in SCENES for word in span[at + 1 : at + 3])


def inside_before(span: Sequence[Word], at: int) -> bool:
    """As in "В ведомстве сказали": a body behind a preposition, before a plural verb at `at`."""
    few = 1 < at < 7 and all(word.text[0].isalnum() for word in span[:at])
    return few and span[0].fold in INSIDE and span[1].fold not in SCENES and span[at].fold.endswith(SEVERAL)


def within(span: Sequence[Word], at: int) -> Sequence[Word]:
    """The words behind a plural verb at `at` and "in": the body in which somebody says it; or none."""
    if at + 2 >= len(span) or not span[at].fold.endswith(SEVERAL) or span[at + 1].fold not in INSIDE:
        return ()
    return () if span[at + 2].fold in SCENES or span[at + 2].text[0].isdigit() else span[at + 2 :]
