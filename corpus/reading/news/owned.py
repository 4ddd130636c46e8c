"""Clauses that say who spoke without a verb of their own: "described by Reis as", "Reis's claim that".

Knows agents and possessives before a quotation; must not know quotations, nor who anybody is.

>>> from corpus.reading.news.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> text = "The move was described by Ana Reis as"
>>> found = described(text, words(text, 0, len(text)), tongue("en"))
>>> (found[0].name, found[1].of(text))
('Ana Reis', 'described by Ana Reis as')
"""

from collections.abc import Sequence

from corpus.reading.news.phrases import phrase
from corpus.reading.news.runs import is_capital, is_possessive
from corpus.reading.news.sentences import Word
from corpus.reading.news.subjects import first_phrase
from corpus.reading.news.verbs import is_passive
from corpus.reading.passages import Who
from corpus.reading.spans import Span
from corpus.reading.words.saying import Tongue

AS = frozenset("als as come como comme".split())
TOLD = frozenset("advised asked assured informed instructed ordered reminded told urged warned".split())
"""Participles behind whose "by" stands whoever spoke: "was told by Reis that"."""
BLAMED = frozenset("accused blamed condemned criticised criticized mocked ridiculed slammed".split())
"""Participles whose "by" is followed by what somebody is blamed for: "was accused by Reis of"."""
AGAINST = frozenset("about against amid at by of over to".split())
"""Prepositions before what others claim."""
BLAMING = frozenset("as for of over".split())
LEADING = frozenset("how if not that to whether why".split())
"""What follows whoever spoke there."""
LONGEST_TOLD = 30  # words from such a participle to the quotation
LONGEST = 12  # words of whoever stands between "by" and "as"
REACH = 10  # words between a noun of saying and the quotation

Owned = tuple[Who, Span]
"""Who spoke, and the words that say so."""


def described(text: str, span: Sequence[Word], tongue: Tongue) -> Owned | None:
    """The one behind the "by" of a passive of saying that leads to the end of `span`."""
    if len(span) < 4 or span[-1].fold not in AS:
        return None
    for at in range(len(span) - 2, max(0, len(span) - LONGEST), -1):
        verb = span[at - 1].fold
        if span[at].fold in tongue.agents and (verb in tongue.calling or verb in tongue.saying):
            who = first_phrase(text, span[at + 1 : -1], tongue)
            return (who, Span(span[at - 1].start, span[-1].end)) if who else None
    return None


def told_by(text: str, span: Sequence[Word], at: int, tongue: Tongue) -> Owned | None:
    """Who speaks behind the participle at `at`, of those who were told: "was told by Reis that"."""
    if (
        not at
        or (span[at].fold not in TOLD and span[at].fold not in BLAMED)
        or at + 2 >= len(span)
        or span[at + 1].fold not in tongue.agents
    ):
        return None
    if not is_passive(span, at, tongue) or len(span) - at > LONGEST_TOLD:
        return None
    rest = range(at + 3, len(span))
    leading = LEADING if span[at].fold in TOLD else BLAMING
    stops = [i for i in rest if span[i].fold in leading or span[i].text in ".:;"]
    if leading is BLAMING:
        stops = stops[-1:] if stops and not is_capital(span[stops[0] - 1]) else stops
        if not stops:
            return None
    stop = stops[0] if stops else len(span)
    who = first_phrase(text, span[at + 2 : stop], tongue)
    whose = who is not None and who.start <= span[at + 3].start if at + 3 < len(span) else who
    return (who, Span(span[at].start, who.end)) if who and whose else None


def is_nobodys(text: str, span: Sequence[Word], tongue: Tongue) -> bool:
    """Whether a passive or a noun of saying leads to the end of `span` of which nobody is told who says it:
    "was accused of being", "hit back at claims that".
    """
    for at in range(len(span) - 1, max(0, len(span) - REACH), -1):
        word, following = span[at].fold, span[at + 1].fold if at + 1 < len(span) else ""
        if word in TOLD or word in BLAMED:
            return is_passive(span, at, tongue) and not told_by(text, span, at, tongue)
        if word in tongue.claims and following in tongue.complements:
            return span[at - 1].fold in AGAINST
    return False


def claimed(text: str, span: Sequence[Word], tongue: Tongue) -> Owned | None:
    """The one whose claim, warning or promise `span` leads to: a possessive right before the noun."""
    for at in range(len(span) - 1, max(0, len(span) - REACH), -1):
        if span[at].fold not in tongue.claims:
            continue
        owner, near = span[at - 1], span[at - 1]
        if at > 1 and near.text.islower() and near.fold not in tongue.possessives and not is_possessive(near):
            owner = span[at - 2]  # "his repeated claims"
        if owner.fold in tongue.possessives:
            gender = tongue.possessives[owner.fold]
            who: Who | None = Who(owner.start, owner.end, "pronoun", gender=gender)
        else:
            who = _owner(text, span[: at - (owner is not near)], tongue) if is_possessive(owner) else None
        return (who, Span(who.start, span[at].end)) if who else None
    return None


def _owner(text: str, lead: Sequence[Word], tongue: Tongue) -> Who | None:
    """Whom the possessive at the end of `lead` names."""
    last = lead[-1]
    cut = 2 if last.fold.endswith("'s") else 1
    bare = Word(last.text[:-cut], last.fold[:-cut], last.start, last.end - cut)
    first = len(lead) - 1
    articles = tongue.articles - tongue.complements
    while first and (lead[first - 1].text[0].isupper() or lead[first - 1].fold in articles):
        first -= 1
    return phrase(text, [*lead[first:-1], bare], tongue)
