r"""Russian and Ukrainian names in other cases than their own: "интервью с Анной Речной", who is Анна Речная.

A common given name tells the case, or the endings of all words that agree in the instrumental; the other
words follow it.  Knows endings; must not know what stands beside a name.

>>> nominative("Анной Речной"), nominative("Іваном Петренком"), nominative("Анна Речная")
('Анна Речная', 'Іван Петренко', '')
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from corpus.reading.names import given_gender, is_given, is_patronymic

Case = Literal["genitive", "dative", "instrumental"]

# how a given name ends in a case, and in its own
GIVEN: tuple[tuple[Case, str, tuple[str, ...]], ...] = (
    ("instrumental", "ією", ("ія",)),
    ("instrumental", "ою", ("а",)),
    ("instrumental", "ею", ("я",)),
    ("instrumental", "єю", ("я",)),
    ("instrumental", "ью", ("ь",)),
    ("instrumental", "ой", ("а",)),
    ("instrumental", "ей", ("я", "а")),
    ("instrumental", "ёй", ("я",)),
    ("instrumental", "ом", ("", "о")),
    ("instrumental", "ем", ("й", "ь", "")),
    ("instrumental", "єм", ("й",)),
    ("instrumental", "ём", ("ь", "")),
    ("dative", "ові", ("", "о")),
    ("dative", "еві", ("й", "ь")),
    ("dative", "єві", ("й",)),
    ("dative", "ії", ("ія",)),
    ("dative", "ии", ("ия",)),
    ("dative", "у", ("", "о")),
    ("dative", "ю", ("й", "ь")),
    ("genitive", "ы", ("а",)),
    ("genitive", "и", ("а", "я")),
    ("dative", "е", ("а", "я")),
    ("dative", "і", ("а", "я")),
    ("genitive", "а", ("", "о")),
    ("genitive", "я", ("й", "ь")),
)
# how names of women end, of any case but their own
WOMEN: tuple[tuple[tuple[str, ...], str], ...] = (
    (("ською", "ської", "ській"), "ська"),
    (("цькою", "цької", "цькій"), "цька"),
    (("ской", "скою"), "ская"),
    (("цкой", "цкою"), "цкая"),
    (("овой", "овою", "ової", "овій"), "ова"),
    (("евой", "евою"), "ева"),
    (("ёвой",), "ёва"),
    (("євою", "євої"), "єва"),
    (("иной", "иною"), "ина"),
    (("овной", "овне", "овны"), "овна"),
    (("евной", "евне", "евны"), "евна"),
    (("івною", "івни", "івні"), "івна"),
    (("ївною", "ївни", "ївні"), "ївна"),
    (("ичной", "ичне", "ичны"), "ична"),
    (("ной",), "ная"),
    (("стой",), "стая"),
    (("ною", "ної", "ній"), "на"),
    (("ой", "ою"), "а"),
)
# how names of men end, in which case, and how in their own
MEN: tuple[tuple[Case | Literal[""], str, str], ...] = (
    ("", "ского", "ский"),
    ("", "скому", "ский"),
    ("instrumental", "ским", "ский"),
    ("", "цкого", "цкий"),
    ("", "цкому", "цкий"),
    ("instrumental", "цким", "цкий"),
    ("", "ського", "ський"),
    ("", "ському", "ський"),
    ("instrumental", "ським", "ський"),
    ("", "цького", "цький"),
    ("", "цькому", "цький"),
    ("instrumental", "цьким", "цький"),
    ("instrumental", "овым", "ов"),
    ("instrumental", "евым", "ев"),
    ("instrumental", "ёвым", "ёв"),
    ("instrumental", "иным", "ин"),
    ("instrumental", "ыным", "ын"),
    ("instrumental", "овим", "ов"),
    ("instrumental", "ичем", "ич"),
    ("instrumental", "ичом", "ич"),
    ("instrumental", "енком", "енко"),
    ("genitive", "енка", "енко"),
    ("dative", "енку", "енко"),
    ("dative", "енкові", "енко"),
    ("instrumental", "аем", "ай"),
    ("instrumental", "ием", "ий"),
    ("instrumental", "ієм", "ій"),
    ("instrumental", "ем", "ь"),
    ("instrumental", "ым", "ый"),
    ("instrumental", "ом", ""),
    ("dative", "ові", ""),
    ("dative", "у", ""),
    ("genitive", "а", ""),
)
AGREEING = {"f": ("ой", "ою", "ей", "ею"), "m": ("ым", "им", "ом", "ем", "ём")}
"""How all words of a name end in the instrumental, of a woman and of a man."""
OF_WOMEN = ("ой", "ны")
"""How names of women end in the genitive."""
PLACES = ("ной", "кой", "вой", "ым", "им")
"""How an adjective ends, as in the names of places: "Красной Поляной", "Белым Морем"."""
SHORTEST = 4
"""Letters of a word that may be cut."""
MOST = 3


@lru_cache(maxsize=2048)
def nominative(name: str) -> str:
    """The name in its own case; "" where it stands in it or nothing tells another."""
    given, *rest = name.split(" ")
    if (
        not 0 < len(rest) < MOST
        or is_given(given)
        or not all("\u0400" <= word[0] <= "\u04ff" for word in rest)
    ):
        return ""
    if rest[-1].isupper() or "." in name:
        return ""
    for case, own in _cases(given, rest):
        gender = given_gender(own) or ("f" if own[-1] in "ая" else "m")
        return " ".join((own, *(_declined(word, case, gender) for word in rest)))
    return ""


def _cases(given: str, rest: list[str]) -> Iterator[tuple[Case, str]]:
    """The cases in which the given name may stand, the likeliest first, and it in its own."""
    for case, ending, bases in GIVEN:
        if given.endswith(ending) and len(given) >= SHORTEST:
            for base in bases:
                own = given.removesuffix(ending) + base
                if is_given(own):
                    yield case, own
    if given.endswith(PLACES):
        return
    for gender, endings in AGREEING.items():
        if all(len(word) > SHORTEST and word.endswith(endings) for word in (given, *rest)):
            own = given[:-2] + ("я" if given[-2] in "еёє" else "а") if gender == "f" else _of_man(given)
            yield "instrumental", own
    if given.endswith("ы") and all(word.endswith(OF_WOMEN) for word in rest):
        yield "genitive", given[:-1] + "а"  # "Миры Речной"


def _of_man(given: str) -> str:
    """A man's given name, printed in the instrumental, in its own case: "Остапом"."""
    return given.removesuffix("ом") if given.endswith("ом") else given[:-2] + "й"


def _declined(word: str, case: Case, gender: str) -> str:
    """A patronymic or family name in its own case."""
    if gender == "f":
        return next(
            (word[: -len(one)] + own for some, own in WOMEN for one in some if word.endswith(one)), word
        )
    if is_patronymic(word):
        return word
    for of, ending, own in MEN:
        if of in ("", case) and word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + own
    return word
