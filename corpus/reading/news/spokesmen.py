"""The subject of a verb of saying: where its noun phrase begins, in the words right before the verb.

Knows breaks, conjunctions and relative clauses; must not know quotations.

>>> from corpus.reading.news.sentences import words
>>> from corpus.reading.words.tongues import tongue
>>> text = "Ana Reis, who has led it since May,"
>>> subject(text, words(text, 0, len(text)), tongue("en")).name
'Ana Reis'
"""

from collections.abc import Sequence

from corpus.reading.names import gender_of, is_given
from corpus.reading.news.asides import aside
from corpus.reading.news.behind import goes_by
from corpus.reading.news.phrases import BREAKS, bare, phrase, shown, together
from corpus.reading.news.runs import JOINERS, capitals_from, is_capital, is_source, leads_name
from corpus.reading.news.sentences import Word
from corpus.reading.news.slavic import is_nominative
from corpus.reading.news.subjects import first_phrase, is_human, is_region, is_whole_name
from corpus.reading.news.verbs import says, skips
from corpus.reading.passages import Who
from corpus.reading.words.saying import Tongue
from corpus.reading.words.titles import CONTRACTED

OBJECTS = frozenset("him it them".split())
"""Pronouns that before "and" are what a verb is about: "defended it and said"."""
OBLIQUE = OBJECTS | frozenset("her me us".split())
"""Pronouns that are no subject."""
HANGING = frozenset("d' de di of".split())
"""Prepositions between a noun and what hangs on it: "les opposants au barrage qui"."""
NOUN = 6  # words of a noun phrase with its article
CYRILLIC = "а"
TOWARDS = frozenset("against by from to with".split())
"""Prepositions that leave a whole name to what "who" behind it tells."""
WITH = frozenset("from of with".split())
"""Prepositions behind a name and its comma, before the body that it belongs to."""
FINITE = frozenset("can could did does had has have may might must should will would".split())
"""Words that make a clause of a row of words in English."""


def subject(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """The subject of a verb that stands right behind `span`."""
    chain, joined = _before_verb(span, tongue)
    if not chain:
        return None
    last = chain[-1]
    if _in_which(chain, tongue):
        return first_phrase(text, chain, tongue)
    if tongue.head_last and (whole := _whole(text, chain, tongue)):
        return whole
    if last.fold in tongue.pronouns and not (joined and last.fold in OBJECTS and len(chain) > 1):
        return Who(last.start, last.end, "pronoun", gender=tongue.pronouns[last.fold])
    if last.text in BREAKS or joined:
        named = _before_who(text, chain, tongue) if joined else _behind_office(text, chain, tongue)
        return named or first_phrase(text, _clause(chain, tongue, joined=joined), tongue)
    cited = next(
        (at for at in range(len(chain) - 2, max(-1, len(chain) - 8), -1) if chain[at].fold == "quoted"), None
    )
    if cited is not None:
        chain = chain[cited + 1 :]
    if len(chain) > 1 and chain[-1].fold in tongue.complements and is_source(chain[-2], tongue):
        first = max((at for at in range(len(chain) - 1) if chain[at].fold in tongue.articles), default=0)
        chain = chain[first:-1]  # "two reports that describe"
    who = None
    full = list(chain)
    while len(chain) > 1 and (chain[-1].fold in tongue.relatives or chain[-1].text == ","):
        if chain.pop().fold in tongue.relatives and len(chain) > len(noun := _antecedent(chain, tongue)):
            chain, who = noun, Who(noun[0].start, noun[-1].end, "role", "", shown(text, noun))
    named = None if tongue.head_last or len(chain) == len(span) else _apposed_to(text, chain, tongue)
    who = named or _at_end(text, chain, who, tongue)
    return who if who and is_human(who, tongue) else _governed(text, full, tongue) or who


def _apposed_to(text: str, chain: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "Ana Reis, presidenta de la asociación, que" before a verb: the name before its office."""
    comma = max((at for at, word in enumerate(chain) if word.text == ","), default=0)
    if not comma or comma + 1 >= len(chain) or not is_source(chain[comma + 1], tongue):
        return None
    start = capitals_from(chain[:comma])
    who = phrase(text, chain[start:comma], tongue) if comma - start > 1 else None
    if who is None or who.kind != "person" or not is_given(chain[start].text):
        return None
    return Who(who.start, who.end, "person", who.name, shown(text, chain[comma + 1 :]), who.gender)


def _before_region(text: str, chain: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "Ana Reis, 59, a clerk from Brill, Iowa, who" before a verb: she says it, not her state."""
    commas = [at for at, word in enumerate(chain[:-1]) if word.text == ","]
    if (
        len(commas) < 3
        or commas[-1] != len(chain) - 2
        or not is_region([word for word in chain[commas[-2] + 1 : -2] if word.text != "."])
    ):
        return None
    for comma in commas[-3::-1]:
        start = capitals_from(chain[:comma])
        if is_whole_name(text, chain[start:comma], tongue):
            return phrase(text, chain[start:comma], tongue)
    return None


def _whole(text: str, chain: Sequence[Word], tongue: Tongue) -> Who | None:
    """Whom a chain is about that ends in a name or a pronoun of no subject."""
    if is_capital(chain[-1]):
        return goes_by(text, chain, tongue)
    if chain[-1].fold == "who":
        return _before_region(text, chain, tongue) or phrase(text, _last_noun(chain, tongue), tongue)
    return _close_to(text, chain, tongue) if chain[-1].fold in OBLIQUE else None


def _governed(text: str, chain: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "The night was a hard one for Ms. Reis, who" before a verb: she says it, not the night."""
    if len(chain) < 3 or chain[-1].fold != "who":
        return None
    stop = len(chain) - 1 - (chain[-2].text == ",")
    start = capitals_from(chain[:stop])
    if 1 < start < stop and is_capital(chain[start - 2]) and chain[start - 1].fold in tongue.links:
        stop, start = start - 1, capitals_from(chain[: start - 1])  # "Ana Reis of Brill"
    led = start and chain[start - 1].fold in tongue.links
    who = phrase(text, chain[start:stop], tongue) if led else None
    return who if who and who.kind == "person" else None


def _close_to(text: str, chain: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "people close to him", "a man who knows her" before a verb: they say it, not whom they know."""
    span = chain[clause_start(chain, len(chain), tongue) :]
    if len(span) < 3 or not (is_source(span[0], tongue) or span[0].fold in tongue.articles):
        return None
    led = span[-2].fold in tongue.links or any(word.fold in tongue.relatives for word in span[1:-2])
    if not led or not any(is_source(word, tongue) for word in span[:-2]):
        return None
    return Who(span[0].start, span[-1].end, "role", "", shown(text, span[span[0].fold in tongue.articles :]))


def _before_who(text: str, chain: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "The row was over Ana Reis who objected and" before a verb: she did both, not the row."""
    at = next((i for i in range(len(chain) - 1, 1, -1) if chain[i].fold in tongue.relatives), 0)
    first = first_phrase(text, chain, tongue) if at and is_capital(chain[at - 1]) else None
    if first is None or is_human(first, tongue) or first.kind == "organisation":
        return None
    start = capitals_from(chain[:at])
    who = phrase(text, chain[start:at], tongue)
    return who if who and who.kind == "person" and who.end == chain[at - 1].end else None


def _before_verb(span: Sequence[Word], tongue: Tongue) -> tuple[list[Word], bool]:
    """`span` without what may stand between a subject and its verb, and whether a conjunction did."""
    chain, joined = list(span), False
    if tongue.head_last and len(chain) > 3 and chain[-1].text == ")":
        chain = _unbracketed(chain)
    while chain:
        while chain and skips(chain[-1], tongue):
            joined = joined or chain[-1].fold in tongue.joins
            chain.pop()
        start = aside(chain, tongue)
        if not start:
            break
        del chain[start:]
    return chain, joined


def _unbracketed(chain: list[Word]) -> list[Word]:
    """As in "Senator Ana Reis (I-Brill)" before a verb: the name."""
    first = next((at for at in range(len(chain) - 2, max(0, len(chain) - 8), -1) if chain[at].text == "("), 0)
    inside = chain[first + 1].text
    letters = len(inside) > 2 and inside.isalpha() and inside.isupper()  # the short name of a body
    return chain[:first] if first and not letters and is_capital(chain[first - 1]) else chain


def _at_end(text: str, chain: Sequence[Word], who: Who | None, tongue: Tongue) -> Who | None:
    """The noun phrase that ends `chain`, with what stands before it; `who` where it names nobody."""
    start = clause_start(chain, len(chain), tongue)
    around = _round_place(text, chain, start, tongue) or _behind_adverbial(text, chain, start, tongue)
    around = around or (_behind_setting(text, chain, start, tongue) if tongue.articleless else None)
    around = around or (_with_body(text, chain, start, tongue) if tongue.head_last else None)
    if around:
        return around
    who = _before_relative(text, chain, start, tongue) or phrase(text, chain[start:], tongue) or who
    if start and who and (both := _joined_before(text, who, chain[:start], tongue)):
        return both
    who = _with_lead(text, who, chain[:start], tongue)
    who = _of_body(text, who, chain, start, tongue) or _behind_name(text, who, chain[:start], tongue)
    return who or first_phrase(text, chain, tongue)


def _round_place(text: str, chain: Sequence[Word], start: int, tongue: Tongue) -> Who | None:
    """As in "The pastor of a church - a small one - in Brill" before a verb: a place is nobody."""
    if start < 3 or start + 2 != len(chain) or chain[start].fold not in tongue.links:
        return None
    place = phrase(text, chain[start + 1 :], tongue)
    if place is None or is_given(place.name) or (place.kind != "person" and is_human(place, tongue)):
        return None
    who = first_phrase(text, chain[:start], tongue)
    return who if who and is_human(who, tongue) else None


def _behind_setting(text: str, chain: Sequence[Word], start: int, tongue: Tongue) -> Who | None:
    """As in "После слов помощника Анны Рейс министр" before a verb: the office alone is its subject."""
    last = chain[-1]
    if len(chain) - start < 3 or not last.text.islower() or last.fold < CYRILLIC:
        return None
    led = chain[start].fold in tongue.links or chain[start].fold in tongue.stops
    return (
        phrase(text, chain[-1:], tongue)
        if led and is_source(last, tongue) and is_nominative(last.fold)
        else None
    )


def _with_body(text: str, chain: Sequence[Word], start: int, tongue: Tongue) -> Who | None:
    """As in "Captain Ana Reis, with the Brill Fire Office" before a verb: the second comma is missing."""
    if start < 3 or len(chain) - start < 3 or chain[start].fold not in WITH or chain[start - 1].text != ",":
        return None
    if not is_capital(chain[-1]) or not _verbless(chain[start:], tongue):
        return None
    first = clause_start(chain, start - 1, tongue)
    who = phrase(text, chain[first : start - 1], tongue)
    whole = who and (who.start, who.end) == (chain[first].start, chain[start - 2].end)
    if who is None or not whole or who.kind != "person" or not (" " in who.name or who.role):
        return None
    return (
        who
        if who.role
        else Who(who.start, who.end, "person", who.name, shown(text, chain[start:]), who.gender)
    )


def _behind_adverbial(text: str, chain: Sequence[Word], start: int, tongue: Tongue) -> Who | None:
    """As in "In a Brill Post interview Reis" before a verb: the name behind a small noun that is nobody."""
    first = capitals_from(chain)
    if not tongue.head_last or not start + 2 < first < len(chain) or chain[start].fold not in tongue.links:
        return None
    noun = chain[first - 1]
    small = (tongue.links, tongue.articles, tongue.stops, tongue.sources, tongue.bodies, tongue.skipped)
    if not noun.text.islower() or any(noun.fold in some for some in small):
        return None
    if leads_name(chain, first - 1, tongue):
        return None
    who = phrase(text, chain[first:], tongue)
    return who if who and who.kind == "person" else None


def _joined_before(text: str, who: Who, lead: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "Ana Reis and Tom Vale" before a verb: two names and nothing else in their clause."""
    if who.kind != "person" or lead[-1].fold not in JOINERS or who.start != lead[-1].end + 1:
        return None
    other = phrase(text, lead[clause_start(lead, len(lead) - 1, tongue) : -1], tongue)
    return together(text, other, who) if other and other.end + 1 == lead[-1].start else None


def _behind_office(text: str, chain: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "The minister for culture, media and sport, Ana Reis," before a verb: the name and its office."""
    commas = [at for at, word in enumerate(chain) if word.text == ","][-2:]
    if len(commas) < 2 or commas[1] != len(chain) - 1:
        return None
    lead, name = chain[: commas[0]], chain[commas[0] + 1 : -1]
    if not lead or not is_whole_name(text, name, tongue) or not _verbless(lead, tongue):
        return None
    if any(word.fold in tongue.clauses and word.fold not in tongue.joins for word in lead) or not any(
        is_source(word, tongue) for word in lead
    ):
        return None
    first = first_phrase(text, lead, tongue)
    if first is None or (first.kind == "person" and is_given(first.name.split()[0])):
        return None
    who = phrase(text, name, tongue)
    role = shown(text, bare(lead, tongue, articles=True))
    return who and Who(
        lead[0].start, who.end, "person", who.name, role, gender_of(role.split()) or who.gender
    )


def _before_relative(text: str, chain: Sequence[Word], start: int, tongue: Tongue) -> Who | None:
    """As in "A diplomat who follows the talks" before a verb: the noun that the clause is about."""
    if start < 3 or chain[start - 1].fold not in tongue.relatives or chain[start - 2].text == ",":
        return None
    inner = phrase(text, chain[start:], tongue)
    if inner and inner.start == chain[start].start:
        return None  # "the boat which the mayor (said)"
    lead = chain[: start - 1]
    start = clause_start(lead, len(lead), tongue)
    who = phrase(text, lead[start:], tongue)
    return _behind_name(text, who, lead[:start], tongue) if who and is_human(who, tongue) else None


def _in_which(chain: Sequence[Word], tongue: Tongue) -> bool:
    """As in "emitió un comunicado en la que": a preposition before the relative, so that another speaks."""
    if len(chain) < 4 or chain[-1].fold not in tongue.relatives or chain[-2].fold not in tongue.articles:
        return False
    return chain[-3].fold in tongue.links or chain[-3].fold in tongue.stops


def _last_noun(chain: Sequence[Word], tongue: Tongue) -> Sequence[Word]:
    """As in "Reis was met by two rowers, who": the noun with its article that ends a whole clause."""
    stop = len(chain) - 2
    if stop < 3 or chain[stop].text != ",":
        return ()
    if is_capital(chain[stop - 1]):
        return _last_name(chain, stop)
    first = max(
        (at for at in range(max(0, stop - NOUN), stop) if chain[at].fold in tongue.articles), default=0
    )
    before = chain[first - 1] if first else None
    if before is None or before.fold in HANGING or before.fold in tongue.passive or before.text in BREAKS:
        return ()
    lead = next((at for at in range(first - 1, -1, -1) if chain[at].text in BREAKS), -1) + 1
    return () if _verbless(chain[lead:first], tongue) else chain[first:stop]


def _last_name(chain: Sequence[Word], stop: int) -> Sequence[Word]:
    """As in "Vale came under fire from Ana Reis, who": the whole name behind a preposition."""
    first = next((at for at in range(stop - 2, max(1, stop - NOUN), -1) if chain[at].fold in TOWARDS), 0)
    given = capitals_from(chain[:stop])
    if not first or given < first or stop - given < 2 or not is_given(chain[given].text):
        return ()
    return () if any(word.text in BREAKS for word in chain[:stop]) else chain[first + 1 : stop]


def _antecedent(chain: list[Word], tongue: Tongue) -> list[Word]:
    """The noun before "who": in "it has been met by rowers who" the rowers, not "it"."""
    finite = (at for at, word in enumerate(chain) if word.fold in tongue.passive or word.fold in FINITE)
    verb = max(finite, default=None)
    if verb is None or chain[-1].text == ",":
        return chain
    article = chain[verb + 1].fold if verb + 1 < len(chain) else ""
    if verb and chain[verb].fold in tongue.passive and article in ("a", "an"):
        return chain[:verb]  # "Reis is a rower who"
    links = (tongue.links | tongue.agents) - CONTRACTED - HANGING
    first = max(at for at in range(verb, len(chain)) if at == verb or chain[at].fold in links) + 1
    return chain[first:] or chain


def clause_start(chain: Sequence[Word], stop: int, tongue: Tongue) -> int:
    """Where the clause that ends before `stop` begins: behind a break, a conjunction, a verb of saying."""
    start = stop
    while start and chain[start - 1].text not in BREAKS:
        if chain[start - 1].fold in tongue.clauses and not _in_office(chain, start - 1, tongue):
            break
        word = chain[start - 1]
        known = word.fold in tongue.tellers or tongue.subjectless
        if known and start < stop and word.text.islower() and says(chain, start - 1, tongue):
            break
        start -= 1
    return start


def _in_office(chain: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """Whether the "and" at `at` joins the fields of an office: "minister of mines and energy Ana Reis"."""
    if chain[at].fold not in tongue.joins or at < 3 or at + 2 >= len(chain):
        return False
    fields = chain[at - 1].text.islower() and chain[at + 1].text.islower()
    return fields and chain[at - 2].fold in tongue.links and is_source(chain[at - 3], tongue)


def _with_lead(text: str, who: Who | None, lead: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "Its secretary, Ana Reis" before a verb: the words before the comma are the name's role."""
    if who is None or who.kind != "person" or who.role or not lead or lead[-1].text != ",":
        return who
    start = len(lead) - 1
    while start and lead[start - 1].text not in BREAKS and lead[start - 1].fold not in tongue.clauses:
        start -= 1
    title = phrase(text, lead[start:-1], tongue)
    if title and title.kind in ("title", "role") and is_human(title, tongue):
        return Who(title.start, who.end, "person", who.name, title.role, who.gender or title.gender)
    return who


def _behind_name(text: str, who: Who | None, lead: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "Ana Reis, a rower from Brill said": the second comma is missing, and she says it."""
    if who and len(lead) > 3 and lead[-1].fold in tongue.joins:
        lead = _before_first(lead[:-1], tongue)  # "Ana Reis, a rower and a clerk, who"
    if who is None or who.kind not in ("role", "title") or len(lead) < 3 or lead[-1].text != ",":
        return who
    start = len(lead) - 1
    while start and lead[start - 1].text not in BREAKS:
        start -= 1
    named = phrase(text, lead[start:-1], tongue)
    if named is None or named.kind != "person" or " " not in named.name or named.role:
        return who
    whole = (named.start, named.end) == (lead[start].start, lead[-2].end)
    return Who(named.start, who.end, "person", named.name, who.role, named.gender) if whole else who


def _of_body(text: str, who: Who | None, chain: Sequence[Word], start: int, tongue: Tongue) -> Who | None:
    """As in "Ana Reis, Deputy Head, Farm Bureau said": an office and its body, a comma missing."""
    if start < 5 or who is None or who.kind != "organisation" or chain[start - 1].text != ",":
        return None
    comma = next(at for at in range(start) if chain[at].text in BREAKS)
    office = chain[comma + 1 : start - 1]
    if not any(is_source(word, tongue) for word in office) or not _verbless(office, tongue):
        return None
    role = shown(text, chain[comma + 1 :])
    named = _behind_name(
        text, Who(chain[comma + 1].start, who.end, "role", "", role), chain[: comma + 1], tongue
    )
    return named if named and named.name and named.start == chain[0].start else None


def _before_first(lead: Sequence[Word], tongue: Tongue) -> Sequence[Word]:
    """The name in `lead` with its comma, before the first of two things that somebody is."""
    comma = next((at for at in range(len(lead) - 1, 0, -1) if lead[at].text == ","), 0)
    if not comma or comma + 1 == len(lead) or lead[comma + 1].fold not in tongue.articles:
        return lead
    start = comma
    while start and is_capital(lead[start - 1]):
        start -= 1
    return lead[start : comma + 1]


def _in_relative(chain: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """Whether a relative clause between commas is open at `at`: "Reis, who has led it since May, said"."""
    first = at - 1
    while first > 0 and chain[first].text != ",":
        first -= 1
    if chain[-1].text != "," or chain[first].text != ",":
        return False
    opening = chain[first + 1].fold  # "Reis, clad in a coat that shone, said"
    return opening in tongue.relatives or (tongue.head_last and opening.endswith(("ed", "ing", "clad")))


def _clause(chain: Sequence[Word], tongue: Tongue, *, joined: bool = False) -> Sequence[Word]:
    """`chain` from behind the last word that begins a clause of its own ("said that X, the Y,").

    `joined`: another verb follows, which is his who said what stands behind a "that".
    """
    for at in range(len(chain) - 2, 0, -1):
        fold = chain[at].fold
        if joined and fold in tongue.complements and chain[at - 1].fold in tongue.saying:
            continue
        inner = fold in tongue.clauses and fold not in tongue.relatives and fold not in tongue.joins
        inner = inner and not _in_relative(chain, at, tongue)
        if (
            inner
            and chain[at].text.islower()
            and not (tongue.head_last and fold != "what" and _verbless(chain[at + 1 :], tongue))
        ):
            return chain[at + 1 :]
        if fold in tongue.joins and _sets_beside(chain, at, tongue):
            return chain[at + 1 :]
    return chain


def _verbless(rest: Sequence[Word], tongue: Tongue) -> bool:
    """As in "while secretary of state": no verb stands in it, so it is no clause of its own."""
    return not any(
        word.fold in tongue.passive
        or word.fold in FINITE
        or word.fold in tongue.saying
        or word.fold.endswith("ed")
        for word in rest
    )


def _sets_beside(chain: Sequence[Word], at: int, tongue: Tongue) -> bool:
    """As in "Vale has been ill, but Ana Reis, his aide, said": a whole clause stands before the comma."""
    follows = chain[at + 1].text[0].isupper() or chain[at + 1].fold in tongue.articles
    if chain[at - 1].text != "," or not follows or chain[-1].text != ",":
        return False
    first = next((i for i in range(at - 2, -1, -1) if chain[i].text == ","), -1) + 1
    clause = {word.fold for word in chain[first : at - 1]}
    finite = not (clause.isdisjoint(tongue.passive) and clause.isdisjoint(FINITE))
    return finite and clause.isdisjoint(tongue.relatives)
