"""What stands for a body: "it", "they", "the company", told by the subjects of the sentences before.

Knows sentences and their subjects; must not know quotations, nor which firms there are.

>>> from corpus.reading.words.tongues import tongue
>>> text = "Zemlin Bank will close. It is late."
>>> it = Who(24, 26, "pronoun", gender="n")
>>> Bodies(text, tongue("en")).meant(it, [Span(0, 23)], None).name
'Zemlin Bank'
"""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.reading.names import is_borne, is_given
from corpus.reading.news.clauses import cue_before
from corpus.reading.news.phrases import phrase, together
from corpus.reading.news.runs import JOINERS, is_capital
from corpus.reading.news.sentences import Word, sentences, words
from corpus.reading.news.subjects import first_phrase, is_human
from corpus.reading.passages import Who
from corpus.reading.spans import Span
from corpus.reading.words.saying import FIRMS, PLURALS, Tongue

FAR = 3_000  # characters back in which a firm is looked for
GROUPS = frozenset("couple family jury pair police security staff".split())
"""Nouns of several that end in no -s."""
STEM = 4  # letters of a noun that its cases share
NEAR = 800  # characters back in which somebody issued a statement


@dataclass(frozen=True, slots=True)
class Bodies:
    """A text and the words of its language."""

    text: str
    tongue: Tongue

    def points(self, who: Who) -> bool:
        """Whether `who` is a pronoun of a thing or of several."""
        shown = self.text[who.start : who.end].casefold()
        return who.kind == "pronoun" and (who.gender == "n" or shown in PLURALS)

    def meant(self, pronoun: Who, spans: Sequence[Span], spoke: tuple[int, Who] | None) -> Who | None:
        """The nearest subject of `spans` that is no single person, or whoever spoke behind it at `spoke`."""
        for span in reversed(spans):
            if spoke and spoke[0] >= span.start and self._fits(spoke[1], pronoun):
                return spoke[1]
            row = words(self.text, span.start, span.end)
            found = first_phrase(self.text, row, self.tongue)
            if found and pronoun.gender != "n":
                found = self._pair(found, row) or found
            headline = span is not spans[-1] and self.text[span.end - 1].isalnum()
            if found and not headline and self._fits(found, pronoun) and not self._of_others(found):
                return found
        return spoke[1] if spoke and self._fits(spoke[1], pronoun) else None

    def firm(self, who: Who, floor: int) -> Who | None:
        """The named firm that "the company" stands for: the last subject of a sentence behind `floor`."""
        article = self.text[who.start : who.end].partition(" ")[0].casefold()
        if article not in self.tongue.definite or who.name.casefold() not in FIRMS:
            return None
        start = max(floor, who.start - FAR)
        for first, stop in reversed(list(sentences(self.text, start, who.start))):
            span = words(self.text, first, stop)
            found = first_phrase(self.text, span, self.tongue)
            thing = " " in (found.name if found else "") and self.text.find(" it ", first, stop) >= 0
            firm = found and found.kind == "person" and found.role.rpartition(" ")[2].casefold() in FIRMS
            body = found and (found.kind == "organisation" or firm or (thing and self._is_body(found)))
            if found and body and self._is_named(found) and span[-1].text in ".,:!?":
                return found
        return None

    def issued(self, who: Who, floor: int) -> Who | None:
        """Who issued "the statement": whoever last said something "in a statement" behind `floor`."""
        article, _, noun = self.text[who.start : who.end].casefold().partition(" ")
        start = max(floor, who.start - NEAR)
        if article not in self.tongue.definite or f" {noun}" not in self.text[start : who.start].casefold():
            return None
        for first, stop in reversed(list(sentences(self.text, start, who.start))):
            span = words(self.text, first, stop)
            for at in range(len(span) - 1, 2, -1):
                lead = (span[at - 2].fold in self.tongue.links, span[at - 1].fold in self.tongue.articles)
                if span[at].fold == noun and lead == (True, True):
                    cue = cue_before(self.text, span[: at - 2], self.tongue)
                    return cue.who if cue and cue.who and cue.who.kind != "pronoun" else None
        return None

    def published(self, paper: Who, floor: int) -> Who | None:
        """Who published "заявление": the subject of the sentence before that tells of it."""
        stem = paper.name.casefold()[:STEM]
        start = max(floor, paper.start - NEAR)
        for first, stop in reversed(list(sentences(self.text, start, paper.start))):
            span = words(self.text, max(first, self.text.rfind("\n", first, stop) + 1), stop)
            at = next((i for i, word in enumerate(span) if word.fold.startswith(stem)), 0)
            found = first_phrase(self.text, span, self.tongue) if at else None
            if found and found.end <= span[at].start and (found.kind != "pronoun"):
                return found
        return None

    def _is_body(self, one: Who) -> bool:
        """As in "Zemlin Works": no given name, no office."""
        if one.kind != "person":
            return False
        if one.role or one.gender or is_given(one.name.split()[0]) or " and " in one.name:
            return False
        return " " in one.name or not is_borne(self.text, one.name, max(0, one.start - FAR), one.start)

    def _pair(self, one: Who, row: Sequence[Word]) -> Who | None:
        """As in "Ana Reis and Tom Vale rowed": both of them."""
        at = next((at for at, word in enumerate(row) if word.start >= one.end), len(row))
        if one.kind != "person" or at + 1 >= len(row) or row[at].fold not in JOINERS:
            return None
        stop = next((end for end in range(at + 1, len(row)) if not is_capital(row[end])), len(row))
        other = phrase(self.text, row[at + 1 : stop], self.tongue) if stop > at + 1 else None
        return together(self.text, one, other) if other and other.start == row[at].end + 1 else None

    def _of_others(self, who: Who) -> bool:
        """As in "Shares in Zemlin Works": a noun with a capital that begins its sentence, and no name."""
        following = self.text[who.end : who.end + 12].split()[:1]
        return who.kind == "person" and " " not in who.name and following in (["in"], ["of"], ["at"], ["for"])

    def _is_named(self, who: Who) -> bool:
        """Whether a body has a name of its own: "Zemlin Bank", not "Reports"."""
        credit = who.name.casefold().endswith((" photo", " photos", " images", " pictures"))
        return who.name[:1].isupper() and who.name.casefold() not in self.tongue.bodies and not credit

    def _fits(self, one: Who, pronoun: Who) -> bool:
        """Whether "it" or "they" may stand for `one`: a body, a paper, several people."""
        if one.kind == "organisation":
            return True
        if one.kind == "person":
            return self._is_body(one)
        human = is_human(one, self.tongue)
        if pronoun.gender == "n":
            return one.kind == "title" and not human
        return human and any(
            (word.endswith("s") or word in GROUPS) and word in self.tongue.sources
            for word in one.role.casefold().split()
        )
