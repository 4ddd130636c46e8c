"""Adverbials where a subject is looked for: "Hours later", "in a later interview", "two weeks ago".

Knows words of time and prepositions; must not know names, nor verbs of saying.

>>> from corpus.reading.news.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> text = "Reis, who has in the past"
>>> row = words(text, 0, len(text))
>>> [word.text for word in row[: aside(row, tongue("en"))]]
['Reis', ',', 'who', 'has']
"""

from collections.abc import Sequence

from corpus.reading.news.runs import OFFICE_WORDS, is_capital
from corpus.reading.news.sentences import Word
from corpus.reading.news.verbs import goes_on
from corpus.reading.words.saying import Tongue

TIMES = frozenset(
    """
    afternoon autumn day days decade decades evening hour hours minute minutes moment moments month months
    morning night second seconds spring summer week weekend weeks winter year years
    """.split()
)
LATER = frozenset("afterward afterwards ago before earlier later".split())
COUNTING = frozenset("about almost few just less more nearly only over than".split())
LONGEST = 6  # words of "in a later interview"


def is_time(segment: Sequence[Word], tongue: Tongue) -> bool:
    """As in "Hours later", "The next day", which stand before a subject in English."""
    if not tongue.head_last or len(segment) < 2:
        return False
    if segment[-1].fold in LATER:
        return segment[-2].fold in TIMES
    return len(segment) <= 4 and segment[-1].fold in TIMES and segment[-1].text.islower()


PLATFORMS = frozenset(
    "facebook instagram linkedin telegram threads tiktok twitter whatsapp x youtube".split()
)
ON = frozenset("auf em en no on su sur via w на у в".split())
"""Prepositions before where something is posted: "che su Facebook parla di"."""


def aside(chain: Sequence[Word], tongue: Tongue) -> int:
    """Where the adverbial begins that ends `chain`, which no subject does; nought where none does."""
    if tongue.head_last and len(chain) > 2 and chain[-1].fold in LATER and chain[-2].fold in TIMES:
        at = len(chain) - 2
        while at and (chain[at - 1].fold in COUNTING or chain[at - 1].fold in tongue.articles):
            at -= 1
        return at
    if chain and chain[-1].fold == "to" and (going := goes_on(chain)):
        return len(chain) - going
    if chain and chain[-1].fold in PLATFORMS and len(chain) > 2 and chain[-2].fold in ON:
        return len(chain) - 2
    at = _preposition(chain, tongue)
    return at if at and _stands_apart(chain[at - 1], tongue) else 0


def _preposition(chain: Sequence[Word], tongue: Tongue) -> int:
    """Where the last preposition stands, if only its article and small words follow that are nobody."""
    for at in range(len(chain) - 1, max(0, len(chain) - LONGEST), -1):
        word = chain[at]
        if word.fold in tongue.links:
            rest = chain[at + 1 :]
            articles = sum(one.fold in tongue.articles for one in rest)
            return at if articles == 1 and rest[0].fold in tongue.articles else 0
        somebody = word.fold in tongue.sources or word.fold in OFFICE_WORDS
        if somebody or not word.text[0].isalnum() or (is_capital(word) and word.fold not in tongue.calendar):
            return 0
    return 0


def _stands_apart(lead: Word, tongue: Tongue) -> bool:
    """Whether what stands behind `lead` hangs on no noun: "and in …", "who on …", "has in …"."""
    joins = lead.fold in tongue.joins or lead.fold in tongue.relatives or lead.text == ","
    return joins or (not is_capital(lead) and (lead.fold in tongue.skipped or lead.fold in tongue.passive))
