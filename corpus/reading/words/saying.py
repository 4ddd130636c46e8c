"""How a language says that somebody says something: verbs, pronouns, nouns of sources; casefolded.

Data and the value that holds them; one module a language gives a `Tongue`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from corpus.reading.passages import Gender

PLURALS = frozenset("they them ils elles ellos ellas eles elas loro они вони".split())
"""Pronouns of several people, or of a body of people."""

FIRMS = frozenset(
    """
    airline azienda bank broadcaster chain charity club compagnia company compañía congregación empresa entreprise
    firm firma gesellschaft group groupe gruppe gruppo konzern label museum network organisation organización
    organization outlet publisher retailer school sociedad società société team unternehmen verband verein
    """.split()
)
"""What a report calls a firm by when it has named it."""


LONGEST = 40  # letters of a compound that is looked into
MOST_KNOWN = 20_000
SHORTEST = 4  # letters of a noun that others are compounds of


class Compounds(frozenset[str]):
    """Nouns of a language that glues nouns together: what ends in one of them is one of them.

    >>> "regierungssprecher" in Compounds(["sprecher"]), "rat" in Compounds(["sprecher"])
    (True, False)
    """

    _known: ClassVar[dict[tuple[int, str], bool]] = {}

    def __contains__(self, word: object) -> bool:
        key = (id(self), str(word))
        found = self._known.get(key)
        if found is None:
            folded = str(word)
            tails = (folded[at:] for at in range(min(len(folded), LONGEST) - SHORTEST + 1))
            found = any(frozenset.__contains__(self, tail) for tail in tails) or super().__contains__(word)
            if len(self._known) < MOST_KNOWN:
                self._known[key] = found
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """The words that tie a quotation to its speaker in one language.

    `saying` are finite verbs that may stand right behind a quotation; `calling` those that need what they
    say in front of them or beside them ("called it", "accused them of"), `wishing` those of `calling` that
    give way to a plain "said" before them, `manner` those of `saying` that do so only beside a comma or colon; `participles` say it without a subject
    of their own ("adding"); `naming` are words before a marked *name* ("entitled"), `distancing` before a marked term ("so-called").  `according` are phrases,
    word by word, in front of a source, `papers` such before a preposition and the paper
    that says it ("si legge nella nota").  `clauses` begin a clause of their own, `relatives` one about the noun before them, `joins` link
    equals, `quoting` have whoever spoke behind them
    ("quoted Reis as saying"), `telling` verbs the one told ("told the union"), `narrators` are the reporter's own pronouns, `reporting` forms of verbs by which a sentence reports what somebody said ("er sei"), `complements` lead to what is said without marks; `claims` are nouns of saying ("his claim that"), `stances`
    adjectives ("is adamant that"), `prefixes` part from their verb ("stellte Reis fest"); `adverbs` are endings of adverbs that may open a sentence; `verb_endings` tell a verb right behind the marks and their comma ("ironizó Reis"); `summing` begin a sentence that looks back on what was said ("That was how …"); `enclitics` are
    pronouns at a verb's end ("dit-il").  `skipped` may stand between subject and verb; `passive` before a verb
    makes its subject the one spoken of.  `openers` begin no name, whatever their case; `stops` end a noun
    phrase; `links` join its parts; `agents` lead to the one who does what a passive says.  `sources` speak without a name, `offices` for one that stands elsewhere
    on the page, `bodies` are organisations and papers.  `pronouns` and `possessives` have their gender, `indefinite` ones mean somebody who is not named ("another said"); `nouns_too` are verbs that
    are as often plural nouns ("states"), and so do the
    articles in `gendered` and the pairs of `endings` (hers, his); a language is `articleless` where a bare office points at somebody known, and
    has `capital_nouns` where nouns too begin with a capital.  It is `head_last` where the noun that a phrase is
    about stands last of its words, and `verb_second` where the subject stands behind its verb as soon as anything else
    opens the sentence, with `perfect` participles at its end and the `auxiliary` in the verb's place; `impersonal` verbs say something only
    beside an "es".  It is `subjectless` where a verb needs no "he";
    It is `incised` where pages leave "dit Reis" inside the marks; `feminine` and `masculine` endings of verbs tell who it would be.
    """

    saying: frozenset[str]
    calling: frozenset[str] = frozenset()
    wishing: frozenset[str] = frozenset()
    manner: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    distancing: frozenset[str] = frozenset()
    according: tuple[tuple[str, ...], ...] = ()
    papers: tuple[tuple[str, ...], ...] = ()
    clauses: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    narrators: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    stances: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    summing: frozenset[str] = frozenset()
    enclitics: Mapping[str, Gender] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    nouns_too: frozenset[str] = frozenset()
    gendered: Mapping[str, Gender] = field(default_factory=dict)
    endings: tuple[tuple[str, str], ...] = ()
    articleless: bool = False
    capital_nouns: bool = False
    head_last: bool = False
    verb_second: bool = False
    perfect: frozenset[str] = frozenset()
    auxiliary: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    subjectless: bool = False
    incised: bool = False
    feminine: tuple[str, ...] = ()
    masculine: tuple[str, ...] = ()
    pronouns: Mapping[str, Gender] = field(default_factory=dict)
    possessives: Mapping[str, Gender] = field(default_factory=dict)
    tellers: frozenset[str] = field(init=False)
    """Every word that may lead to what somebody says: most words of a page are none."""
    fronts: frozenset[str] = field(init=False)
    """The words that the phrases of `according` begin with."""
    romance: bool = field(init=False)
    """Whether it is one with articles whose adjectives follow their nouns."""
    small: frozenset[str] = field(init=False)
    """The words that are no part of a name, whatever phrase they stand in."""

    def __post_init__(self) -> None:
        tellers = self.saying | self.calling | self.participles | self.stances
        object.__setattr__(self, "tellers", tellers)
        object.__setattr__(self, "romance", not (self.head_last or self.verb_second or self.articleless))
        object.__setattr__(self, "fronts", frozenset(phrase[0] for phrase in self.according))
        small = (
            self.calendar,
            self.openers,
            self.stops,
            self.links,
            self.articles,
            self.sources,
            self.bodies,
        )
        words = frozenset[str]().union(*small, self.joins, self.indefinite, self.pronouns, self.possessives)
        object.__setattr__(self, "small", words)
