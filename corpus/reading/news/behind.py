"""The noun phrase behind a verb of saying: where it ends, whom it names.

Knows breaks, small words and pairs of names; must not know quotations, nor which word is the verb.

>>> from corpus.reading.news.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> text = "said Ana Reis on Monday"
>>> behind_verb(text, words(text, 0, len(text)), 0, tongue("en")).name
'Ana Reis'
"""

from collections.abc import Sequence

from corpus.reading.names import is_given
from corpus.reading.news.asides import is_time
from corpus.reading.news.phrases import BREAKS, ONES, phrase, together
from corpus.reading.news.runs import JOINERS, is_capital, is_source, joins_offices, may_be_family
from corpus.reading.news.sentences import Word
from corpus.reading.news.slavic import at_scene
from corpus.reading.news.subjects import appositions
from corpus.reading.passages import Who
from corpus.reading.words.saying import Tongue

TO = frozenset("a à al ai agli alla alle allo ao aos à às au aux".split())
"""Prepositions before those who are told."""
OF = frozenset("da das de degli dei del della delle des do dos du".split())
"""What hangs on a noun, in its article: "au bord des larmes"."""
IN_SHORT = frozenset("conclusión definitiva effet résumé resumen sintesi somme sostanza substance".split())
"""What may stand behind "en" between a verb of saying and whoever says: "dit en substance le texte"."""
OBLIQUE = frozenset("dem den diesem diesen einem einen ihrem ihren keinem keinen seinem seinen".split())
"""Articles of those to whom something is said or done."""
NAMING = frozenset("called identified identifying known name named".split())
"""Words before "as" and a name by which somebody goes: "identified only as Vale"."""
LONGEST = 14  # words in which somebody is given such a name
GENITIVES = frozenset("der des einer eines seiner ihrer".split())


def behind_verb(
    text: str, span: Sequence[Word], at: int, tongue: Tongue, *, counted: bool = False
) -> Who | None:
    """The noun phrase behind the word at `at`; `counted`: "notes" and the like are nouns in it."""
    start = at + 1
    while (
        start < len(span)
        and span[start].fold in tongue.skipped
        and span[start].fold not in tongue.articles
        and (tongue.head_last or span[start].fold not in TO)
        and span[start].text.islower()
    ):
        start += 1
    start = start if tongue.head_last or counted else _behind_told(span, start, tongue)
    if start < len(span) and tongue.verb_second and not counted and span[start].fold in OBLIQUE:
        return None  # "würdigte seinen Freund"
    stop = phrase_end(span, start, tongue)
    if counted and start < stop < len(span) and span[stop].fold in tongue.nouns_too:
        stop = phrase_end(span, stop, tongue)
    who = phrase(text, span[start:stop], tongue)
    first = span[start].fold if start < len(span) else ""
    small = start < len(span) and span[start].text.islower()  # "said Will Reis", not "said will Reis"
    stopped = small and first in tongue.stops and first not in tongue.articles
    if who is None or stopped or first in tongue.calendar:
        return None
    if (
        who.kind == "person"
        and stop < len(span)
        and span[stop].fold in JOINERS
        and who.end + 1 == span[stop].start
    ):
        other = phrase(text, span[stop + 1 : phrase_end(span, stop + 1, tongue)], tongue)
        both = together(text, who, other) if other and other.start == span[stop].end + 1 else None
        if both:
            return both
    named = goes_by(text, span[start:], tongue) if who.kind == "role" and tongue.head_last else None
    return named or appositions(text, who, span[stop:], tongue)


def goes_by(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "a rower who gave his name only as Vale": the name by which whoever opens `span` goes."""
    folds = [word.fold for word in span[:LONGEST]]
    at = folds.index("as") if "as" in folds else 0
    if at < 2 or at + 1 >= len(span) or NAMING.isdisjoint(folds[max(0, at - 4) : at]):
        return None
    who = phrase(text, span[at + 1 : phrase_end(span, at + 1, tongue)], tongue)
    ends = [
        i for i, word in enumerate(span[:at]) if word.text == "," or word.fold in tongue.relatives | NAMING
    ]
    noun = phrase(text, span[: ends[0]], tongue) if ends else None
    if (
        who is None
        or who.kind != "person"
        or who.name.islower()
        or noun is None
        or noun.kind not in ("role", "title")
    ):
        return None
    return Who(noun.start, who.end, "person", who.name, noun.role, who.gender or noun.gender)


def _behind_told(span: Sequence[Word], start: int, tongue: Tongue) -> int:
    """Where whoever speaks begins behind those told: "a déclaré à la presse le ministre"."""
    if 0 < start < len(span) - 1 and span[start].fold in IN_SHORT and span[start - 1].fold in ("en", "in"):
        return start + 1
    if start >= len(span) or span[start].fold not in TO:
        return start
    at = start + 1
    while at < len(span) and span[at].fold in tongue.articles:
        at += 1
    at += 1
    articled = at < len(span) and span[at].fold in tongue.articles and span[at].fold not in OF
    if at < len(span) and (is_capital(span[at]) or articled):
        return at
    return start


def phrase_end(span: Sequence[Word], start: int, tongue: Tongue) -> int:
    """Where a noun phrase that begins at `start` ends: before a break, a verb, a new clause."""
    at, sourced = start, False
    while at < len(span):
        word = span[at]
        if word.text in BREAKS or word.text == ".":
            break
        if word.fold in tongue.joins and joins_offices(span, at):
            at += 1
            continue
        if word.fold in tongue.links and not (at == start and word.fold in tongue.articles):
            several = at == start + 1 and span[start].fold in ONES  # "mówi jedna z mieszkanek"
            if at == start or not (sourced or several or word.fold == "of") or _behind_name(span, at):
                break
            if tongue.articleless and at_scene(span, at):
                break
        elif at > start and (
            _ends_phrase(word, tongue)
            or is_time(span[at : at + 2], tongue)
            or _begins_object(span[at - 1], word, tongue)
        ):
            break
        sourced = sourced or (is_source(word, tongue) and not may_be_family(span[: at + 1], at, tongue))
        at += 1
    return at


def _behind_name(span: Sequence[Word], at: int) -> bool:
    """As in "the mayor Ana Reis at the quay": a link behind a name goes on with something else."""
    named = at > 1 and is_capital(span[at - 1]) and is_capital(span[at - 2]) and is_given(span[at - 2].text)
    return named and span[at].fold != "of"


def _begins_object(before: Word, word: Word, tongue: Tongue) -> bool:
    """As in "nannte die Ministerin den Damm": a German article behind a noun, and no genitive."""
    fresh = tongue.verb_second and word.fold in tongue.articles and word.fold not in GENITIVES
    return fresh and not before.text[:1].islower() and before.fold not in tongue.articles


def _ends_phrase(word: Word, tongue: Tongue) -> bool:
    """Whether a day, a verb or a small word ends the noun phrase before it."""
    if word.fold in tongue.calendar:
        return True
    verb = word.fold in tongue.saying and word.fold not in tongue.bodies
    return word.text.islower() and (word.fold in tongue.stops or verb)
