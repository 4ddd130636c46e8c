"""Descriptions without a name: of one or of several, of a man or a woman, of somebody new to the page.

Knows nouns and what stands before them; must not know who is on the page.

>>> is_several("senior doctors of the ward"), is_several("head of works"), noun_of("man from Brill")
(True, False, 'man')
>>> introduced("A doctor at the quay told us. It rained. The doctor left.", "doctor", 44)
True
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from corpus.reading.names import fold, gender_of
from corpus.reading.passages import Gender
from corpus.reading.words.actions import PREPOSITIONS
from corpus.reading.words.english import BODIES, DEFINITE, SOURCES
from corpus.reading.words.nations import NATIONALITIES
from corpus.reading.words.roles import BY_OFFICE, STEWARDS
from corpus.reading.words.titles import DESCRIPTIONS, FEMALE_OFFICES, LINKS, MALE_OFFICES, OFFICES
from corpus.reading.words.tongues import tongue
from corpus.resolving.places import country

FAR = 3_000
"""Characters back in which somebody may have been introduced."""

GROUPS = frozenset(
    """
    children clergy couple crew crowd duo family gang jury majority men minority pair panel parents people
    police public quartet staff team trio women youth
    """.split()
)
"""Nouns of several that end in no -s."""

COUNTS = frozenset(
    """
    a both dozens few five four hundreds many most numerous other scores several six some ten these those
    thousands three two various
    """.split()
) - {"a"}
"""Words before several."""

PREDICATES = frozenset("as be became become been is was".split())
"""Words before what somebody is."""

OWNED = frozenset("jego jej ich его её ее их його її їх her his its my our su sua suo their whose".split())
"""Words that make a description one of somebody else: "his lawyer" is not he."""

FUNCTIONS = (
    STEWARDS
    | BY_OFFICE
    | frozenset(
        """
        advocaat advocate attorney barrister counsel fiscal fiscala giudice judge juez jueza juge juiz juíza
        lawyer magistrate
        pm procuratore procuratrice procureur procureure promotor promotora rechter referee richter richterin
        solicitor staatsanwalt staatsanwältin umpire waiter
        """.split()
    )
)
"""Who has a part in a scene, mostly somebody without a name of whom nothing was said: "the narrator"."""

TOLD = frozenset(
    """
    bystander caller customer demonstrator guard neighbor neighbour official onlooker passenger protester
    protestor resident shopper staffer witness worker
    """.split()
)
"""What nobody is called by whom the page does not tell it of: a president is not "the official"."""

SPOUSES = frozenset(
    "épouse époux esposa esposo husband mari marido marito moglie wife муж жена дружина".split()
)
"""Whoever is told of by somebody else: "il marito" is not she."""

UNNAMED = frozenset("bystander eyewitness informant insider onlooker source tipster".split())
"""Whom a page does not name, by whichever of these words it calls them."""
ABSTRACT = tuple(
    """
    ción sión ção são zione sione tion sion dad dade ité ità mento ment ung heit keit schaft ство ния
    """.split()
)
"""How nouns for no person end."""

ROMANCE = frozenset("ce cet cette el esta este gli il l' la las le les lo los o os questa questo à".split())
ROMANCE_TRADES = tuple(
    """
    eur euse trice ier ière iste ien ienne ain aine ais aise ois oise ant ante é ée aire logue tore tora sore
    ista iere iera aio aia ano ana ese ente dor dora ero era or ora ense és esa eño eña ino ina
    enne ivo iva eiro eira ado ada
    """.split()
)
"""How nouns of people end in Romance languages."""

STRANGERS = frozenset(
    """
    автор адвокат адвокатка брат бывший водитель врач врачи дочь друг жена житель жительница знакомый источник
    коллега мать муж отец очевидец пассажир подруга покупатель пресс-секретарь представитель представительница
    прокурор родственник свидетель свидетельница следователь собеседник сосед соседка спикер судья сын хирург
    эксперт юрист
    батько водій голова джерело дочка дружина експерт знайомий лікар мати мешканець мешканка очевидець пасажир
    представник представниця прессекретар речник речниця родич свідок син слідчий співрозмовник сусід сусідка
    суддя
    adwokat autor brat córka ekspert informator kierowca kolega lekarka lekarz matka mecenas mieszkaniec
    mieszkanka mąż ojciec pasażer prokurator przedstawiciel przedstawicielka rzeczniczka rzecznik siostra
    syn sąsiad sąsiadka sędzia śledczy świadek źródło żona
    """.split()
)
"""Bare nouns, where no article points, that mean somebody else than whoever is being talked of."""

PERSONS = frozenset(
    """
    ace admiral briton captain centre-back conservative fielder fly-half forward frontrunner full-back
    fullback centrist half-back hitmaker icon left-back legend maestro playmaker right-back scrum-half
    fugitive general heir heiress hopeful jockey liberal magnate marine model
    mogul monarch native neurosurgeon operative plaintiff quarterback reverend royal schoolgirl
    scot star suspect teen tycoon
    """.split()
)
"""Further nouns for somebody who has a name, which stand before none."""

PLAYERS = frozenset(
    """
    autarca eleita eleito político politico veterana veterano mandataria mandatario
    ailier aposentada aposentado ariete avançado bomber buteur centravanti centrocampista difensore défenseur
    extremo guarda-redes guardameta internacional international internazionale jubilada jubilado lateral
    latéral meneur milieu médio portero portier portiere retraité retraitée terzino zaguero
    """.split()
)
"""Romance nouns of those who play or no longer work, which in other phrases mean something else."""

ADJECTIVES = frozenset("anciano ancienne jeune joven jovem jubilado".split())
"""Nouns of people that also stand before another one."""

HUMAN = (
    PERSONS
    | PLAYERS
    | OFFICES
    | MALE_OFFICES
    | FEMALE_OFFICES
    | DESCRIPTIONS
    | SOURCES
    | frozenset(NATIONALITIES)
)
"""Nouns of people; what ends like one of these may be one too."""
TRADES = ("er", "or", "ist", "ian", "man", "woman", "eer", "ee", "old", "ican", "crat", "ant", "ent")

ENDS = LINKS | frozenset("against for from in near outside over who with".split())
"""Words that end the noun that a description is about."""


def noun_of(role: str) -> str:
    """The noun that a description turns on, folded: the last word before what hangs on it."""
    words = [fold(word) for word in role.split()]
    stop = next((at for at, word in enumerate(words) if at and word in ENDS), len(words))
    if not words:
        return ""
    last = words[stop - 1]
    if stop > 1 and (last in NATIONALITIES or not (last in HUMAN or last.endswith(TRADES))):
        leading = (word for word in words[: stop - 1] if word not in ADJECTIVES and is_romance(word))
        return next(leading, last)  # "l'allenatore lombardo"
    return last


def is_romance(noun: str) -> bool:
    """Whether a noun means somebody in a Romance language, where adjectives follow their noun."""
    return noun in PLAYERS or noun in _romance_sources()


def nation_of(role: str) -> str:
    """The country that a description names its bearer by, as a code: "the Dane", "the Danish minister"."""
    return NATIONALITIES.get(nation_word(role), "")


def nation_word(role: str) -> str:
    """The word, folded, by which a description names a country; "" where none does."""
    return next((key for word in role.split() if (key := fold(word)) in NATIONALITIES), "")


def telling_of(noun: str) -> Callable[[str], bool]:
    """A test whether a word tells that somebody is what `noun` says: the noun, or the country of a Dane."""
    nation = NATIONALITIES.get(noun, "")

    def tells(word: str) -> bool:
        key = word.casefold()
        if key == noun or key.startswith(f"{noun}-"):  # "commander-in-chief"
            return True
        return bool(nation and word[0].isupper()) and nation in (NATIONALITIES.get(key), country(word))

    return tells


def is_unnamed(noun: str) -> bool:
    """Whether a noun means somebody whom a page keeps from naming: "the source", "the insider"."""
    return noun in UNNAMED


def names_another(article: str, noun: str) -> bool:
    """Whether a description with its article means somebody else than whoever was spoken of, or no person:
    "his lawyer", "the narrator", "the clip".
    """
    if article in OWNED or noun.endswith(ABSTRACT):
        return True
    if any(noun in some for some in (SPOUSES, FUNCTIONS, UNNAMED, TOLD)):
        return True
    if article in ROMANCE:
        return not (noun in HUMAN or noun.endswith(ROMANCE_TRADES) or noun in _romance_sources())
    return article in DEFINITE and noun not in HUMAN and (noun in BODIES or not noun.endswith(TRADES))


@cache
def _romance_sources() -> frozenset[str]:
    return frozenset().union(*(tongue(language).sources for language in ("es", "fr", "it", "pt")))


def is_several(role: str) -> bool:
    """Whether a description is of more than one: "the doctors", "hundreds of residents", "the couple"."""
    first = fold(role.partition(" ")[0])
    noun = noun_of(role)
    plural = noun.endswith("s") and not noun.endswith(("ss", "us", "is", "'s")) and len(noun) > 3
    return first in COUNTS or first.isdigit() or noun in GROUPS or (plural and noun.isascii())


def gender_told(role: str) -> Gender:
    """What a description tells of gender: "the young woman"."""
    return gender_of(role.split())


def aged_words(role: str) -> bool:
    """Whether a description begins with an age: "31-year-old rower"."""
    return role[:1].isdigit()


@lru_cache(maxsize=256)
def _introducing(noun: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w’'-]{{1,20}} ){{0,4}}?{re.escape(noun)}\b(?![’'-]|,? [A-Z])"
    )


def introduced(text: str, noun: str, before: int) -> bool:
    """Whether the page speaks of "a doctor", without a name, not far before "the doctor"."""
    low = max(0, before - FAR)
    if not noun.isascii() or text.find(noun, low, before) < 0:
        return False
    found = _introducing(noun).finditer(text, low, before)
    return any(not _beside_name(text[max(0, match.start() - 40) : match.start()]) for match in found)


def _beside_name(before: str) -> bool:
    """As in "Ana Reis, 40, a doctor" or "Reis is a doctor": what follows `before` tells of somebody named."""
    words = before.split()
    if before.endswith(", ") and len(words) > 1:
        while len(words) > 2 and words[-1][:1].isdigit():
            words.pop()
        return words[-1][:1].isupper() and words[-2].casefold() not in PREPOSITIONS
    return bool(words) and words[-1].casefold() in PREDICATES
