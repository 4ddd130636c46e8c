"""Where the verb stands second, as in German: a subject behind its verb, a participle at the end.

Knows what may open such a clause; must not know quotations, nor who anybody is.

>>> from corpus.reading.news.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> text = "In Brill sagte Ana Reis:"
>>> second(text, words(text, 0, len(text)), 2, tongue("de")).name
'Ana Reis'
"""

from collections.abc import Sequence

from corpus.reading.news.behind import behind_verb, phrase_end
from corpus.reading.news.owned import Owned
from corpus.reading.news.phrases import BREAKS, PERSONS, phrase, shown
from corpus.reading.news.sentences import Word
from corpus.reading.news.slavic import is_paper
from corpus.reading.news.spokesmen import clause_start
from corpus.reading.news.subjects import is_human
from corpus.reading.passages import Who
from corpus.reading.spans import Span
from corpus.reading.words.saying import Tongue

FAR = 5_000  # characters on either side in which a name is met again
NEAR = 10  # words behind a quotation within which the participle ends its clause


def second(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> Who | None:
    """As in "In Brill sagte die Ministerin": the subject behind its verb, since something else begins."""
    lead, rest = span[clause_start(span, place, tongue) : place], span[place + 1 :]
    if not rest:
        return None
    if rest[0].fold in tongue.pronouns and not _leads(text, lead, tongue):
        gender = tongue.pronouns[rest[0].fold]
        if gender == "n":
            return paper(text, rest[1:], tongue) or paper(text, lead, tongue)
        return Who(rest[0].start, rest[0].end, "pronoun", gender=gender)
    who = behind_verb(text, span, place, tongue)
    if span[place].fold in tongue.quoting or who is None:
        return who
    rest = [word for word in rest if word.fold not in tongue.skipped or word.start >= who.start]
    first = rest[1] if rest[0].fold in tongue.articles and rest[1:] else rest[0]
    calls = span[place].fold in tongue.calling
    return (
        who
        if lead and who.start <= first.start and _is_subject(text, who, lead, tongue, calls=calls)
        else None
    )


def _is_subject(text: str, who: Who, lead: Sequence[Word], tongue: Tongue, *, calls: bool) -> bool:
    """Whether `who` behind the verb is its subject, and what `lead` names is not."""
    human = is_human(who, tongue)
    if _opens_otherwise(lead[0], tongue):
        return human or who.kind == "organisation"
    before = phrase(text, lead, tongue)
    if human and not calls and (_follows_as(text, lead[0]) or (before and _is_no_name(text, before))):
        return True
    if before is None or is_human(before, tongue) or before.role.casefold().endswith(PERSONS):
        return False
    if before.kind == "organisation":
        return who.kind == "person" and not calls
    return human  # "Die Kritik wies die Ministerin zurück"


def perfect(text: str, before: Sequence[Word], after: Sequence[Word], tongue: Tongue) -> Owned | None:
    """As in "Die Ministerin hat das „…“ genannt": the participle ends what its auxiliary began."""
    at = next((i for i, word in enumerate(after[:NEAR]) if word.fold in tongue.perfect), None)
    if at is None or any(word.text in BREAKS or word.text == "." for word in after[:at]):
        return None
    place = next((i for i in range(len(before) - 1, -1, -1) if before[i].fold in tongue.auxiliary), None)
    if place is None or any(word.text in BREAKS for word in before[place:]):
        return None
    lead = before[clause_start(before, place, tongue) : place]
    if lead and not _opens_otherwise(lead[0], tongue):
        who = phrase(text, lead, tongue)
    else:
        who = behind_verb(text, before, place, tongue)
    return (who, Span(before[place].start, after[at].end)) if who else None


def _leads(text: str, lead: Sequence[Word], tongue: Tongue) -> bool:
    """Whether somebody stands before the verb, so that a pronoun behind it is no subject: "Er nannte sie"."""
    if not lead or _opens_otherwise(lead[0], tongue):
        return False
    who = phrase(text, lead, tongue)
    if who is None or _follows_as(text, lead[0]) or _is_no_name(text, who):
        return False
    return is_human(who, tongue) or who.role.partition(" ")[0].casefold().endswith(PERSONS)


def _follows_as(text: str, first: Word) -> bool:
    """As in "Als Begründung sagte": what it is said as, which no subject is."""
    return text[max(0, first.start - 4) : first.start].casefold() == "als "


def _is_no_name(text: str, who: Who) -> bool:
    """As in "Besorgt äußerte sich": a lone capital that the page never prints again."""
    if who.kind != "person" or " " in who.name or who.gender or (who.role and not who.role[:1].islower()):
        return False
    low, high = max(0, who.start - FAR), who.end + FAR
    return text.count(who.name, low, high) == 1


def subordinate(span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """As in "…, dass die Regel Anwendung fand, weil": a verb that ends a clause of another."""
    if place + 1 >= len(span) or span[place + 1].text != ",":
        return False
    first = next((at for at in range(place - 1, -1, -1) if span[at].text in BREAKS), -1) + 1
    opening = span[first].fold
    return first < place and opening in tongue.clauses and opening not in tongue.joins and opening != "wie"


def _opens_otherwise(word: Word, tongue: Tongue) -> bool:
    """Whether a clause begins with a preposition or an adverb, not with its subject."""
    if word.fold in tongue.articles or word.fold in tongue.pronouns or word.fold in tongue.possessives:
        return False
    return word.fold in tongue.links or word.fold in tongue.openers or word.fold.endswith(tongue.adverbs)


def paper(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "heißt es in dem Bericht": what stands behind the first preposition."""
    for at, word in enumerate(span):
        if (word.fold in tongue.links or word.fold in tongue.stops) and span[at + 1 :]:
            noun = span[at + 1 : phrase_end(span, at + 1, tongue)]
            if len(noun) > 1 and is_paper(noun[0].fold):  # "в сообщении мэрии"
                return Who(noun[1].start, noun[-1].end, "organisation", shown(text, noun[1:]))
            who = phrase(text, noun, tongue)
            if who and who.kind == "organisation":
                return who
    return None
