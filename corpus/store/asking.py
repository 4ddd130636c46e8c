"""What somebody typed into a search box, understood; knows no database but its two query languages.

Whatever is typed is words: signs that a database would take for syntax are quoted away, and what was left
out or taken otherwise is said in `Query.notes`.  A phrase stands in quotation marks, a star at the end of a
word finds what begins so, a hyphen before a word leaves it out, NEAR(truce talks, 5) asks for words with at
most five others between them (ten, if no number is given).

>>> query_of('truce "no fly" -war nuc*').terms
(Term(words='truce'), Term(words='no fly'), Term(words='war', without=True), Term(words='nuc', prefix=True))
>>> query_of("NEAR(truce talks, 5)").terms
(Term(words='truce talks', near=5),)
>>> query_of('"no fly').notes
('The quotation mark is not closed: all that follows it was taken for the phrase.',)
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from corpus.reading.spans import Span
from corpus.store.names import slug

LONGEST_QUERY = 1_000
MOST_TERMS = 24
NEAR_BY_DEFAULT, NEAR_AT_MOST = 10, 50

_TERM = re.compile(
    r"""(?P<minus>-?)(?:
        NEAR\((?P<near>[^()"]{1,400})\)           # NEAR(truce talks, 5)
      | "(?P<phrase>[^"]{1,400})(?P<closed>"?)
      | (?P<word>[^\s"]{1,200})
    )""",
    re.VERBOSE,
)
_WORD = re.compile(r"\w{1,200}")
_DISTANCE = re.compile(r",\s{0,10}(\d{1,4})\s{0,10}$")
_OPERATORS = frozenset({"AND", "OR", "NOT", "NEAR"})
_SIGNS = re.compile(r"[():^+{}]")


@dataclass(frozen=True, slots=True, repr=False)
class Term:
    """A word or phrase that must be there, or must not; with `near`, words that stand close together."""

    words: str
    prefix: bool = False
    without: bool = False
    near: int | None = None

    def __repr__(self) -> str:
        flags = "".join(f", {name}=True" for name in ("prefix", "without") if getattr(self, name))
        return f"Term(words={self.words!r}{flags}{f', near={self.near}' if self.near is not None else ''})"


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked for, understood; `notes` say what was understood otherwise than it may be meant."""

    terms: tuple[Term, ...]
    notes: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """True where nothing is asked for that could be found."""
        return all(term.without for term in self.terms)

    def fts5(self) -> str:
        """In the language of SQLite's FTS5."""
        wanted = " AND ".join(_fts5(term) for term in self.terms if not term.without)
        unwanted = "".join(f" NOT {_fts5(term)}" for term in self.terms if term.without)
        return f"({wanted}){unwanted}"

    def tsquery(self) -> tuple[str, dict[str, str]]:
        """In PostgreSQL's language: an expression and the values that it names."""
        parts, values = [], {}
        for at, term in enumerate(self.terms):
            sign = "!!" if term.without else ""
            parts.append(f"{sign}to_tsquery('simple', :term{at})")
            values[f"term{at}"] = _tsquery(term)
        return "(" + " && ".join(parts) + ")", values

    def marks(self, text: str) -> tuple[Span, ...]:
        """Where in `text` the terms stand, for showing; in order, disjoint.  Linear in the text."""
        words = [(_folded(found[0]), found.start(), found.end()) for found in _WORD.finditer(text)]
        spans: list[Span] = []
        for term in self.terms:
            if not term.without:
                for part in _parts(term):
                    spans.extend(_places(words, part))
        return tuple(_disjoint(sorted(spans)))


def query_of(words: str) -> Query:
    """What somebody typed, as terms and notes; never fails."""
    terms: list[Term] = []
    notes: list[str] = []
    if len(words) > LONGEST_QUERY:
        notes.append(f"Only the first {LONGEST_QUERY:,} characters were read.")
    for found in _TERM.finditer(words[:LONGEST_QUERY]):
        term = _term(found)
        if term and len(terms) < MOST_TERMS:
            terms.append(term)
        elif term:
            notes.append(f"Only the first {MOST_TERMS} words and phrases were looked for.")
        notes.extend(_notes(found))
    query = Query(tuple(terms))
    if query.empty and words.strip():
        notes.append(_nothing_left(query))
    return Query(query.terms, tuple(dict.fromkeys(notes)))


def _term(found: re.Match[str]) -> Term | None:
    without = bool(found["minus"])
    if found["near"]:
        distance = _DISTANCE.search(found["near"])
        inside = found["near"][: distance.start()] if distance else found["near"]
        several = _WORD.findall(inside)
        near = min(int(distance[1]), NEAR_AT_MOST) if distance else NEAR_BY_DEFAULT
        return Term(" ".join(several), without=without, near=near if len(several) > 1 else None)
    inside = found["phrase"] or found["word"] or ""
    plain = " ".join(_WORD.findall(inside))
    return Term(plain, inside.endswith("*"), without) if plain else None


def _notes(found: re.Match[str]) -> Iterator[str]:
    if found["phrase"] and not found["closed"]:
        yield "The quotation mark is not closed: all that follows it was taken for the phrase."
    word = found["word"] or ""
    if word in _OPERATORS:
        yield f"{word} was looked for as a word: all words must be there anyway, and a hyphen leaves one out."
    elif word.startswith("NEAR("):
        yield "NEAR was looked for as a word; it is written NEAR(truce talks, 5)."
    elif _SIGNS.search(word):
        yield f"Signs were left out of “{word[:40]}”: only letters and digits are looked for."


def _nothing_left(query: Query) -> str:
    if query.terms:
        return "Every word has a hyphen before it: give one that must be there too."
    return "There are no letters or digits to look for."


def _fts5(term: Term) -> str:
    if term.near is not None:
        return f"NEAR({' '.join(_quoted(word) for word in term.words.split())}, {term.near})"
    return _quoted(term.words) + (" *" if term.prefix else "")


def _quoted(words: str) -> str:
    return f'"{words}"'


def _tsquery(term: Term) -> str:
    words = [f"'{word}'" for word in term.words.split()]
    if term.near is None:
        return " <-> ".join(words) + (":*" if term.prefix else "")
    return " & ".join(f"({_within(one, other, term.near + 1)})" for one, other in pairwise(words))


def _within(one: str, other: str, most: int) -> str:
    ways = (f"{a} <{n}> {b}" for n in range(1, most + 1) for a, b in ((one, other), (other, one)))
    return " | ".join(ways)


def _parts(term: Term) -> list[Term]:
    """What is to be marked: of words that stand near each other, each."""
    return [term] if term.near is None else [Term(word) for word in term.words.split()]


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    return slug(word)


def _places(words: list[tuple[str, int, int]], term: Term) -> list[Span]:
    wanted = [_folded(word) for word in term.words.split()]
    size, spans = len(wanted), []
    for at in range(len(words) - size + 1):
        if words[at][0] != wanted[0] and not (term.prefix and size == 1):
            continue
        found = [word for word, _, _ in words[at : at + size]]
        last = found[-1].startswith(wanted[-1]) if term.prefix else found[-1] == wanted[-1]
        if last and found[:-1] == wanted[:-1]:
            spans.append(Span(words[at][1], words[at + size - 1][2]))
    return spans


def _disjoint(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
