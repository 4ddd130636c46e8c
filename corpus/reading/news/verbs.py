"""Verbs of saying in a row of words: which word is one here, and which only looks like one.

Knows a verb's neighbours; must not know its subject.

>>> from corpus.reading.news.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> row = words("the claims were told", 0, 20)
>>> says(row, 1, tongue("en")), is_passive(row, 3, tongue("en"))
(False, True)
"""

from collections.abc import Sequence

from corpus.reading.news.runs import is_source
from corpus.reading.news.sentences import Word
from corpus.reading.words.saying import Tongue

SPEAKING = frozenset("speaks spoke talked talks".split())
"""Verbs that with "of" say what words somebody used."""
CALL = frozenset(["call"])
NUMBERED = frozenset("two three four five six seven eight nine ten eleven twelve other".split())
"""Words before a noun that may stand for it: "the other said", "a mother of three said"."""
PUTTING = frozenset(["put", "puts"])
PLACED = frozenset("at in into inside on onto under".split())
"""Prepositions behind a thing that somebody puts somewhere."""
GOING = frozenset("goes going gone went".split())
CONTINUING = frozenset("continued continues".split())
BEFORE_OBJECT = frozenset("come comme como me n' ne nous on qui se vous".split())
"""Words behind which a Romance article is an object: "comme nous le raconte"."""


def tellers(span: Sequence[Word], tongue: Tongue) -> list[int]:
    """Where words stand that may be verbs of saying or their like, whatever stands round them."""
    known = tongue.tellers
    if not tongue.subjectless:
        return [at for at, word in enumerate(span) if word.fold in known]
    return [at for at, word in enumerate(span) if word.fold in known or word.fold.partition("-")[0] in known]


def says(span: Sequence[Word], at: int, tongue: Tongue, strong: bool = True) -> bool:
    """Whether the word at `at` is a finite verb of saying here, and not a noun that looks like one."""
    fold = span[at].fold
    if tongue.subjectless:
        fold = fold.partition("-")[0]  # "declarou-se"
    if fold not in tongue.saying and (strong or fold not in tongue.calling):
        return False
    if fold in tongue.impersonal and not any(
        word.fold == "es" for word in (*span[at + 1 : at + 2], *span[:at][-1:])
    ):
        return False
    if at + 1 < len(span) and span[at + 1].fold in tongue.agents and _names_agent(span[at + 2 :], tongue):
        return False
    if _puts_a_thing(span, at, tongue):
        return False
    lower = span[at].text.islower() or (at == 0 and tongue.subjectless)  # "Disse que": no "he" before it
    return lower and not is_noun(span, at, tongue)


def _puts_a_thing(span: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """As in "put the notice on the board": a thing goes to a place, and nobody says it."""
    if span[at].fold not in PUTTING or at + 3 >= len(span) or span[at + 1].fold not in tongue.articles:
        return False
    return span[-1].text not in ":," and any(word.fold in PLACED for word in span[at + 3 : at + 5])


def _names_agent(rest: Sequence[Word], tongue: Tongue) -> bool:
    """Whether a "by" is followed by somebody, not by a means: "said by telephone"."""
    return (
        not rest
        or not rest[0].text.islower()
        or rest[0].fold in tongue.articles
        or is_source(rest[0], tongue)
    )


def is_noun(span: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """As in "the claims", "his remarks": behind an article or possessive it is no verb."""
    if not at or (span[at - 1].fold == "to" and goes_on(span[:at])):
        return False
    before = span[at - 1].fold
    if span[at].fold in tongue.nouns_too and (before.isdigit() or _counted(span, at, tongue)):
        return True
    noun = span[at].fold in tongue.nouns_too or span[at].fold in CALL
    if noun and at > 1 and span[at - 2].fold in ("a", "an"):
        return True  # "an unprompted call"
    if span[at].fold in tongue.nouns_too and span[at].fold not in SPEAKING and _of(span, at):
        return True  # "disprove Republican claims of"
    alone = before in tongue.indefinite or before in NUMBERED or (before == "her" and _is_her(span, at))
    if alone and span[at].fold not in tongue.nouns_too:
        return False
    article = before in tongue.articles and before not in tongue.skipped  # "lo ripete"
    article = article and not (at > 1 and span[at - 2].fold in BEFORE_OBJECT)
    nominal = article or before in tongue.links or before in tongue.possessives
    return nominal or before.endswith("'s")


def goes_on(lead: Sequence[Word]) -> int:
    """How many words before a verb only say that somebody goes on: "went on to (warn)"; nought if none."""
    folds = [word.fold for word in lead[-3:]]
    if folds[-1:] != ["to"]:
        return 0
    if folds[-2:-1] == ["on"] and folds[0] in GOING:
        return 3
    return 2 if folds[-2:-1] and folds[-2] in CONTINUING else 0


def _is_her(span: Sequence[Word], at: int) -> bool:
    """As in "people close to her added." where no noun follows."""
    return (
        at > 1
        and span[at - 2].fold in ("to", "with")
        and all(word.text in ",.:" for word in span[at + 1 :][:1])
    )


def _of(span: Sequence[Word], at: int) -> bool:
    return at + 1 < len(span) and span[at + 1].fold == "of"


def _counted(span: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """As in "voters in key states": no subject of a singular verb stands before it."""
    before = span[at - 1]
    if not before.text.islower() or skips(before, tongue) or before.fold in tongue.relatives:
        return False
    if before.fold in tongue.pronouns or is_source(before, tongue):
        return False
    if before.fold.endswith("ed") and at > 1 and span[at - 2].fold in tongue.articles:
        return True  # "his repeated claims"
    governed = at > 2 and span[at - 3].fold in tongue.links
    return at < 2 or governed or span[at - 2].fold not in tongue.articles


def is_stance(span: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """As in "is adamant that"."""
    return at > 0 and span[at].fold in tongue.stances and span[at - 1].fold in tongue.passive


def is_passive(span: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """As in "was told", "has been described": the subject did not speak."""
    back = at - 1
    while back >= 0 and span[back].fold in tongue.skipped and span[back].fold not in ("has", "had", "have"):
        back -= 1
    reflexive = back > 0 and span[back - 1].fold in ("s'", "se", "si")
    return back >= 0 and span[back].fold in tongue.passive and not reflexive


def skips(word: Word, tongue: Tongue) -> bool:
    """Whether `word` may stand between a subject and its verb: an adverb, an auxiliary."""
    fold = word.fold
    return (
        (fold in tongue.skipped and fold not in tongue.pronouns)
        or fold in tongue.passive
        or (fold.endswith("ly") and word.text.islower() and not is_source(word, tongue))  # "her family said"
    )


def leads_with(span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """Verbs of manner ("went on", "smiled") lead to a quotation only with a colon, a comma, "spoke of"."""
    told_of = place == len(span) - 2 and span[-1].fold in tongue.links and span[place].fold in SPEAKING
    if span[place].fold not in tongue.manner or span[-1].text in ":," or told_of:
        return True
    return [word.fold for word in span[place + 1 :]] == ["on", "about"]
