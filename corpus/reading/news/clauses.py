"""Clauses of saying: a verb and its subject, in the prose before or behind a quotation.

Knows where a subject stands about its verb; must not know quotations, nor who anybody is.

>>> from corpus.reading.words.tongues import tongue
>>> text = "Ana Reis, head of the union, later told reporters that"
>>> cue = cue_before(text, words(text, 0, len(text)), tongue("en"))
>>> (cue.who.name, cue.who.role, cue.verb, cue.rule)
('Ana Reis', 'head of the union', 'told', 'subject-before-verb')
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from corpus.reading.news.behind import behind_verb, goes_by, phrase_end
from corpus.reading.news.orders import (
    AS,
    apposed,
    as_says,
    behind_agency,
    behind_place,
    behind_scene,
    behind_setting,
    cited_object,
    said_within,
)
from corpus.reading.news.owned import claimed, described, told_by
from corpus.reading.news.phrases import BREAKS, phrase, shown
from corpus.reading.news.runs import capitals_from, is_capital, is_source
from corpus.reading.news.second import paper, second, subordinate
from corpus.reading.news.sentences import Word, words
from corpus.reading.news.slavic import HOW, in_genitive, inside_before
from corpus.reading.news.spokesmen import clause_start, subject
from corpus.reading.news.subjects import first_phrase, is_human, named_in
from corpus.reading.news.verbs import is_noun, is_passive, is_stance, leads_with, says, tellers
from corpus.reading.passages import Who
from corpus.reading.values import light
from corpus.reading.words.saying import Tongue
from corpus.reading.words.titles import CONTRACTED

__all__ = ["Cue", "cue_after", "cue_before", "subject", "words"]

LONGEST_AFTER = 40
LONGEST_BEFORE = 80
LONGEST_NAME = 6  # words of somebody quoted "as saying"
OBJECTS = frozenset("a ce l' la le li lo ne o".split())
"""Romance pronouns of what is said, before its verb."""
FROM = frozenset("aus dai dagli dal dall' dalla desde ze".split())
"""Prepositions before the body from which something is heard."""
WHOM = frozenset("cual cui laquelle lequel qual quale quem qui quien quienes".split())
"""Relatives behind such a preposition."""
TOLD = frozenset("agli ai al alla alle allo ao aos au aux nel nell' nella sul sull' sulla à".split())
"""Prepositions, with their articles, that lead to no subject."""
FOR = frozenset("dla для para per pour".split())
"""Prepositions that lead to whose view it is only where they open a clause and a person follows."""
BESIDE = frozenset("and but or while".split())
"""Conjunctions that set one clause beside another."""
ANYBODY = frozenset("anybody anyone everybody everyone nobody".split())
ISSUING = frozenset("issues posts publishes releases sends tweets wrote".split())
SHOWING = frozenset("caught has have heard saw shows with".split())
BRANDING = frozenset(
    "accused accuses branded called calls described dismissed dismisses dubbed labeled labelled".split()
)
"""Verbs with a whole noun phrase between them and what somebody calls it."""
MODALS = frozenset("darf da hat ist kann mag muss soll war will".split())
"""Short German words behind a quotation that say nothing."""
THIS = CONTRACTED | frozenset("daquela daquele dessa desse desta deste".split())
NEARER = 18  # the same for "called the mill that stands in Brill “…”"
TOLD_BY = 8  # words behind the marks up to "(he was) told by Reis"
NEAR = 10  # words before a quotation within which a verb that is no plain "said" may lead to it


@light
@dataclass(frozen=True, slots=True)
class Cue:
    """A clause that says who spoke: `text[start:end]`.  `who` is None where its subject is understood."""

    who: Who | None
    start: int
    end: int
    verb: str
    rule: str


def cue_after(
    text: str,
    span: Sequence[Word],
    tongue: Tongue,
    *,
    comma: bool = True,
    cut: bool = False,
    whole: bool = True,
) -> Cue | None:
    """The clause right behind a quotation: "said X", "X said", "according to X".

    `comma`: the quotation ended with a comma, so that verbs of manner say too.  `cut`: another quotation ends
    the span, which may be what a verb at its end leads to.  `whole`: it is no title, so that any
    verb may say it.
    """
    first = 0
    while first < len(span) and not span[first].text[0].isalnum():
        first += 1
    span = span[first : first + LONGEST_AFTER]
    if not span:
        return None
    read = _read_in(text, span, tongue)
    if read:
        return read
    at = _first_verb(span, tongue)
    if at is None and comma and whole:
        cue = _any_verb(text, span, tongue)
        if cue:
            return cue
    if at is not None and (comma or span[at].fold not in tongue.manner):
        cue = _inverted(text, span, at, tongue)
        return cue if cue.who else _tail(text, span, tongue) or cue
    if at is not None:
        return None
    return (
        _tail(text, span, tongue)
        or _told_by(text, span, tongue)
        or _according(text, span, tongue)
        or _enclitic(text, span, tongue)
        or _quoted_as(text, span, tongue)
        or (None if tongue.verb_second else _led_by_subject(text, span, tongue, cut=cut))
        or _according_before(text, span, tongue)
        or _claim_behind(text, span, tongue)
    )


def _told_by(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "…," according to the study, Reis said: she speaks, and the paper only backs it."""
    cue = _according(text, span, tongue) if tongue.head_last and span[-1].text in ".;" else None
    if cue is None or cue.who is None or cue.who.kind == "person":
        return None
    rest = [word for word in span if word.start >= cue.end]
    if not 3 < len(rest) <= NEAR or rest[0].text != ",":
        return None
    led = _led_by_subject(text, rest[1:], tongue, cut=False)
    return led if led and led.who and led.who.kind == "person" and led.who.start == rest[1].start else None


def _first_verb(span: Sequence[Word], tongue: Tongue) -> int | None:
    """Where a verb of saying begins the span, or stands behind words that may precede one."""
    at = 0
    while at < min(3, len(span)) and span[at].fold in tongue.skipped and span[at].text.islower():
        at += 1
    if tongue.verb_second and at + 1 < len(span) and span[at].fold == "so":
        at += 1  # "so urteilte Reis"
    return at if at < len(span) and says(span, at, tongue) else None


def _any_verb(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "“…”, ironizó Reis": a verb by its ending comes first, and whoever speaks stands behind it."""
    at = 0
    while at < min(2, len(span) - 2) and span[at].fold in tongue.skipped and span[at].text.islower():
        at += 1
    first = span[at]
    if not tongue.verb_endings or not first.text.islower() or len(first.fold) < 4 or len(span) < at + 2:
        return None
    small = (tongue.stops, tongue.openers, tongue.skipped, tongue.links, tongue.clauses, tongue.naming)
    if not (tongue.verb_second or first.fold.endswith(tongue.verb_endings)):
        return None
    if any(first.fold in some for some in small):
        return None
    cue = _inverted(text, span, at, tongue)
    if (
        cue.who is None
        and tongue.subjectless
        and first.fold.endswith(("ó", "ò"))
        and span[at + 1].text == "."
    ):
        return cue  # "“Lo siento”, se disculpó."
    if cue.who and not first.fold.endswith(tongue.verb_endings) and not _strong(first, span[at + 1], cue.who):
        return None
    return cue if cue.who and (tongue.verb_second or is_human(cue.who, tongue)) else None


def _strong(verb: Word, after: Word, who: Who) -> bool:
    """As in "“…“, strich Reis heraus": a verb with no ending of its own, with somebody right behind it."""
    return verb.fold not in MODALS and who.kind in ("person", "title") and who.start == after.start


def _read_in(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "si legge nella nota": the paper behind the words that say where it stands."""
    for one in tongue.papers:
        if one[0] == span[0].fold and tuple(word.fold for word in span[: len(one)]) == one:
            who = paper(text, span[len(one) : NEAR], tongue)
            return Cue(who, span[0].start, who.end, one[0], "verb-before-subject") if who else None
    return None


def _tail(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "“…” even in the union, said Reis.": the clause that ends the sentence, its verb first."""
    for place in tellers(span, tongue):
        if (
            not 2 <= place < len(span) - 1
            or span[place - 1].text != ","
            or span[place].fold in tongue.telling
        ):
            continue
        if not says(span, place, tongue):
            continue
        who = behind_verb(text, span, place, tongue)
        rest = next((word.text for word in span[place + 1 :] if who and word.start >= who.end), ".")
        if who is None or who.kind == "pronoun" or _leads_at_once(text, span[: place - 1], tongue):
            continue
        first = place + 1 + (span[place + 1].fold in tongue.articles and who.start > span[place + 1].start)
        if who.start == span[first].start and (rest in ",.;" or rest in tongue.prefixes):
            return Cue(who, span[place].start, who.end, span[place].fold, "verb-before-subject")
    return None


def _leads_at_once(text: str, span: Sequence[Word], tongue: Tongue) -> bool:
    """Whether a person begins right behind the marks: in "“…” Reis, the head, told the union" she speaks."""
    who = first_phrase(text, span, tongue)
    if who is None or (tongue.capital_nouns and who.kind == "person" and " " not in who.name):
        return False
    return who.start <= span[0].end + 1 and is_human(who, tongue)


def _enclitic(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "dit-il", "a-t-elle ajouté": the pronoun hangs on the verb."""
    first = span[0]
    for ending, gender in tongue.enclitics.items():
        if first.fold.endswith(ending) and first.text.islower():
            who = Who(first.end - len(ending) + 1, first.end, "pronoun", gender=gender)
            where = paper(text, span[1:NEAR], tongue) if ending == "-on" else None
            if where:  # "indique-t-on à la préfecture"
                return Cue(where, first.start, where.end, first.fold, "verb-before-subject")
            return Cue(who, first.start, first.end, first.fold, "verb-before-subject")
    return None


def _quoted_as(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "the paper quoted Reis as saying": whoever stands between."""
    at = next((i for i, word in enumerate(span) if word.fold in tongue.quoting), None)
    if at is None or is_passive(span, at, tongue):
        return None
    rest = range(at + 1, min(len(span) - 1, at + 12))
    stop = next((i for i in rest if span[i].fold == "as" and span[i + 1].fold in tongue.participles), None)
    named = span[at + 1 : stop] if stop else []
    who = goes_by(text, named, tongue) or phrase(text, named, tongue)
    return Cue(who, span[at].start, who.end, span[at].fold, "quoted-as") if who else None


def _led_by_subject(text: str, span: Sequence[Word], tongue: Tongue, *, cut: bool) -> Cue | None:
    """The first verb of saying whose subject begins a clause behind the marks."""
    for place in tellers(span, tongue):
        verb = span[place]
        agent = told_by(text, span, place, tongue) if tongue.head_last and place < TOLD_BY else None
        if agent:
            return Cue(agent[0], agent[1].start, agent[1].end, verb.fold, "agent")
        if not place or verb.fold not in tongue.saying or not says(span, place, tongue):
            continue
        if is_passive(span, place, tongue) or span[place - 1].fold.endswith(("n't", "n’t")):
            continue
        who = subject(text, span[:place], tongue)
        leads_on = cut and place > 6 and not _breaks(span[place + 1 :])
        if who and _leads(span, who) and not (leads_on and who.start > span[0].start):
            return Cue(who, who.start, verb.end, verb.fold, "subject-before-verb")
    return None


def _claim_behind(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "“…” è l'accusa di Reis", "le parole della leader": the noun that says whose words they are."""
    for at, word in enumerate(span[:5]):
        if word.fold in tongue.claims and at + 2 < len(span) and span[at + 1].fold in tongue.links:
            who = _pointed(behind_verb(text, span, at + 1, tongue), span[at + 1])
            fits = who and is_human(who, tongue) and who.start <= span[at + 2].end + 1
            return Cue(who, span[0].start, who.end, "", "claim") if who and fits else None
        if word.text in BREAKS or is_capital(word):
            return None
    return None


def _breaks(rest: Sequence[Word]) -> bool:
    return any(word.text in BREAKS for word in rest)


def _leads(span: Sequence[Word], who: Who) -> bool:
    """Whether `who` begins a clause: right behind the quotation, or behind a comma."""
    count = 0
    for word in span:
        if word.start >= who.start:
            return count <= 3
        count = 0 if word.text in BREAKS else count + 1
    return False


def cue_before(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """The clause that leads to a quotation: the last verb of saying before it, with its subject."""
    span, wished = _bracketed(text, span[-LONGEST_BEFORE:]), None
    for place in reversed(tellers(span, tongue)):
        participle = span[place].fold in tongue.participles and span[place].text.islower()
        agent = told_by(text, span, place, tongue) if tongue.head_last else None
        if agent:
            cue: Cue | None = Cue(agent[0], agent[1].start, agent[1].end, span[place].fold, "agent")
        elif place and participle and not is_noun(span, place, tongue):
            cue = _participle(text, span, place, tongue)
        elif _of_another(text, span, place, tongue) or span[place - 1].fold.endswith("n't"):
            continue
        elif _says_on(span, place, tongue) or is_stance(span, place, tongue):
            cue = _finite(text, span, place, tongue)
        else:
            continue
        if cue and cue.who and _is_anybody(span, cue.who):
            continue
        claim = _own_claim(text, span, cue.end, tongue) if cue and tongue.head_last else None
        if claim:
            return claim
        if cue and cue.verb not in tongue.wishing:
            cue = wished if wished and _joined(span, wished, tongue) else cue
            return cue if cue.who else _as_told(text, span, tongue) or cue
        wished = wished or cue
    return (
        wished
        or _according_before(text, span, tongue)
        or _as_told(text, span, tongue)
        or owned(text, span, tongue)
    )


def _own_claim(text: str, span: Sequence[Word], start: int, tongue: Tongue) -> Cue | None:
    """As in "she said in a nod to Reis's claim that": the words are his whose claim they are."""
    for at in range(len(span) - 1, max(1, len(span) - NEAR), -1):
        word = span[at]
        if word.start <= start:
            return None
        if word.fold in tongue.complements and span[at - 1].fold in tongue.claims:
            found = claimed(text, span[: at + 1], tongue)
            who = found[0] if found else None
            fits = who and who.kind == "person" and who.start >= start
            return Cue(who, who.start, word.end, "", "claim") if who and fits else None
    return None


def _is_anybody(span: Sequence[Word], who: Who) -> bool:
    """As in "saying anybody who complains is …": nobody is meant."""
    first = next((at for at, word in enumerate(span) if word.end == who.end), 0)
    last = span[first].fold
    return last in ANYBODY and first + 1 < len(span) and span[first + 1].fold == "who"


def _as_told(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "Wie Reis am Montag erklärte, sieht das Land": the clause that ends in its verb."""
    if not tongue.verb_second or not span or span[0].fold != "wie":
        return None
    comma = next((at for at, word in enumerate(span) if word.text == ","), 0)
    if comma < 3 or span[comma - 1].fold not in tongue.saying:
        return None
    who = first_phrase(text, span[1 : comma - 1], tongue)
    verb = span[comma - 1]
    return Cue(who, who.start, verb.end, verb.fold, "subject-before-verb") if who else None


def _names(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """As in "A band called Brill Boys got the crowd to shout": the verb only gives something its name."""
    verb = span[place].fold
    if verb not in tongue.naming or verb not in tongue.calling or place + 2 >= len(span):
        return False
    if not is_capital(span[place + 1]):
        return False
    first = max((at for at in range(max(0, place - 4), place) if span[at].fold in ("a", "an")), default=place)
    if first == place or any(is_capital(word) or word.text in BREAKS for word in span[first + 1 : place]):
        return False
    who = phrase(text, span[first:place], tongue)
    return who is not None and not is_human(who, tongue)


def _bracketed(text: str, span: Sequence[Word]) -> Sequence[Word]:
    """`span` from behind the bracket that is open at its end."""
    if not span or text.find("(", span[0].start, span[-1].end) < 0:
        return span
    depth = 0
    for at in range(len(span) - 1, -1, -1):
        mark = span[at].text
        if mark == ")":
            depth += 1
        elif mark == "(":
            depth -= 1
            if depth < 0:
                return span[at + 1 :]
    return span


def teller(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """The clause that a whole sentence hangs on: in "He added that some leaders deny it" it is his."""
    last = _tail(text, span, tongue) if tongue.head_last and len(span) > NEAR else None
    if last and last.who and last.who.kind == "person":
        return last  # "It is late, but Vale may row, said Ana Reis."
    cue = cue_before(text, span, tongue)
    if cue is None or cue.who is None:
        return cue
    lead = [word for word in span if word.end <= min(cue.start, cue.who.start)]
    outer = cue_before(text, lead, tongue) if len(lead) > 1 else None
    if outer is None or outer.who is None:
        return cue
    between = [word for word in lead if word.start >= max(outer.end, outer.who.end)]
    leads = all(word.fold in tongue.clauses or word.fold in tongue.complements for word in between)
    return outer if leads or _complement(between, tongue) else cue


def _complement(between: Sequence[Word], tongue: Tongue) -> bool:
    """As in "said that for years some critics (had claimed)": all of it is what he said."""
    if not between or between[0].fold not in tongue.complements:
        return False
    return not any(a.text == "," and b.fold in BESIDE for a, b in pairwise(between))


def _of_another(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """Whether the verb at `place` leads to something else than what ends `span`, or says nothing."""
    return (
        _names(text, span, place, tongue)
        or _complemented(span, place, tongue)
        or _of_a_likeness(span, place, tongue)
        or (span[place].fold == "say" and _for_example(span, place))
    )


def _for_example(span: Sequence[Word], place: int) -> bool:
    """As in "the name of a color - say, “…”"."""
    led = place and span[place - 1].text in BREAKS
    return bool(led) and (place + 1 == len(span) or span[place + 1].text == ",")


def _complemented(span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """Whether the verb has its "that" already, so that the "that" which ends `span` is another's: "told those
    who suggested that it rains that “…”".
    """
    if place + 2 >= len(span) or span[-1].fold not in tongue.complements:
        return False
    return span[place + 1].fold in tongue.complements and span[-2].fold not in tongue.joins


def _of_a_likeness(span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """As in "She said he is the sailor who tells the sea “…”": who says that he is, says it."""
    if place < 4 or span[place - 1].fold not in tongue.relatives:
        return False
    for at in range(place - 3, max(0, place - NEAR), -1):
        if span[at].fold in tongue.passive and span[at + 1].fold in tongue.articles:
            return any(says(span, i, tongue) for i in range(1, at))
    return False


def _says_on(span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """Whether the word at `place` is a verb of saying that may lead to what ends `span`."""
    if tongue.verb_second and subordinate(span, place, tongue):
        return False
    near = NEARER if span[place].fold in BRANDING else NEAR
    far = len(span) - place > near and span[-1].fold not in AS
    if far and span[place + 1].fold in tongue.complements:
        far = span[place].fold in tongue.wishing  # "found that", but not "hoped that"
    finite = says(span, place, tongue, far)
    return finite and leads_with(span, place, tongue) and not is_passive(span, place, tongue)


def owned(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "described by Reis as", "Reis's claim that": who does what a passive or a noun says."""
    for found, rule in ((described(text, span, tongue), "agent"), (claimed(text, span, tongue), "claim")):
        if found:
            return Cue(found[0], found[1].start, found[1].end, "", rule)
    return None


def _joined(span: Sequence[Word], cue: Cue, tongue: Tongue) -> bool:
    """Whether a conjunction sets the clause of `cue` beside the one before ("…, but people felt it was")."""
    lead = [word for word in span if word.end <= cue.start][-1:]
    named = cue.who is not None and cue.who.kind != "pronoun"
    return named and bool(lead) and lead[0].fold in tongue.joins


def _finite(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> Cue | None:
    """The verb at `place` with its subject, which mostly stands before it."""
    verb = span[place]
    own = (
        _slavic(text, span, place, tongue) if tongue.articleless else _joined_verb(text, span, place, tongue)
    )
    if own:
        return own
    teller = _behind_clause(text, span, place, tongue) or (
        second(text, span, place, tongue) if tongue.verb_second else None
    )
    if teller:
        start, end = min(verb.start, teller.start), max(verb.end, teller.end)
        return Cue(teller, start, end, verb.fold, "verb-before-subject")
    who = as_says(text, span, place, tongue)
    if who:
        return Cue(who, verb.start, who.end, verb.fold, "verb-before-subject")
    who = subject(text, span[:place], tongue) if place else None
    placed = behind_place(text, span, place, who, tongue) if tongue.romance else None
    who = placed or (None if who and tongue.romance and _is_told(span, who) else who)
    if who and not (tongue.verb_second and _governed(span, who, tongue)):
        return Cue(who, min(who.start, verb.start), max(who.end, verb.end), verb.fold, _order(who, verb))
    led = place == 0 or span[place - 1].text in BREAKS or (tongue.romance and _is_led(span, place, tongue))
    who = behind_verb(text, span, place, tongue) if led and span[-1].text in ":," else None
    who = None if who and tongue.subjectless and tongue.romance and not _may_say(who, tongue) else who
    if who is None and not led and not (tongue.subjectless and span[-1].text == ":"):
        return None
    return Cue(who, verb.start, who.end if who else verb.end, verb.fold, "verb-before-subject")


def _joined_verb(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> Cue | None:
    """As in German "Reis lachte und sagte"."""
    if not tongue.verb_second or place < 2 or span[place - 1].fold not in tongue.joins:
        return None
    verb, first = span[place], first_phrase(text, span[: place - 1], tongue)
    fits = first and first.start == span[0].start and is_human(first, tongue)
    return Cue(first, verb.start, verb.end, verb.fold, "subject-before-verb") if fits else None


def _slavic(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> Cue | None:
    """As in "Jak podkreśliła Ana Reis", "В ведомстве сказали, что"."""
    if place and span[place - 1].fold in HOW:
        return replace(_inverted(text, span, place, tongue), start=span[place - 1].start)
    if not inside_before(span, place) or subject(text, span[:place], tongue):
        return None
    body = Who(span[1].start, span[place - 1].end, "organisation", shown(text, span[1:place]))
    return Cue(body, span[0].start, span[place].end, span[place].fold, "subject-before-verb")


def _order(who: Who, verb: Word) -> str:
    return "subject-before-verb" if who.start < verb.start else "verb-before-subject"


def _is_led(span: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """As in "Lo ha detto Ana Reis:": nothing but small words before the verb."""
    if place > 3 or span[-1].text != ":":
        return False
    return all(word.fold in tongue.skipped or word.fold in OBJECTS for word in span[:place])


def _is_told(span: Sequence[Word], who: Who) -> bool:
    """As in "Al Corriere ha ripetuto": to or in whom something is said."""
    first = next((at for at, word in enumerate(span) if word.start >= who.start), 0)
    return any(word.fold in TOLD for word in span[max(0, first - 1) : first + 1])


def _governed(span: Sequence[Word], who: Who, tongue: Tongue) -> bool:
    """Whether a preposition stands right before `who`: "nach Verlängerung" is no subject."""
    before = [word for word in span if word.end <= who.start][-1:]
    return bool(before) and before[0].fold in tongue.links and before[0].fold not in tongue.articles


def _behind_clause(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> Who | None:
    """As in "Many are treated badly, says a report that names": a whole clause before the comma."""
    if place < 4 or span[place - 1].text != "," or span[place].fold in tongue.telling:
        return None
    clause = {word.fold for word in span[: place - 1]}
    whole = not clause.isdisjoint(tongue.passive) and clause.isdisjoint(tongue.relatives)
    whole = whole and clause.isdisjoint(BREAKS) and clause & tongue.clauses <= tongue.joins
    who = behind_verb(text, span, place, tongue)
    if tongue.head_last and who and who.kind == "person" and who.start == span[place + 1].start:
        lone = all(word.text != "," for word in span[: place - 1])
        return who if lone and text[who.end : who.end + 1] == "," else None  # "The gist, says Ana Reis, is"
    if not (whole or tongue.capital_nouns):
        return None
    ends = who and span[-1].text == "." and who.end == span[-2].end and who.start == span[place + 1].start
    if who and not whole and not (who.kind == "person" and " " in who.name) and not ends:
        return None  # in German a verb behind a comma mostly stands before its subject
    return who if who and who.kind != "pronoun" and who.start == span[place + 1].start else None


def _participle(text: str, span: Sequence[Word], place: int, tongue: Tongue) -> Cue | None:
    """As in "…, adding": whoever said the rest of the sentence; "analysts suggesting": the noun before it."""
    verb = span[place]
    who = None
    before = span[place - 1]
    governed = place > 1 and before.fold in tongue.pronouns and span[place - 2].fold in tongue.links
    cited = _quoted_as(text, span[-NEAR - LONGEST_NAME :], tongue) if before.fold == "as" else None
    if cited:
        return cited
    if before.fold in tongue.passive or before.fold in tongue.skipped:
        who = subject(text, span[:place], tongue)
    elif (
        (is_capital(before) and before.fold not in tongue.calendar)
        or before.fold in tongue.sources
        or (
            before.fold in tongue.pronouns and not governed  # "wrote to him praising"
        )
    ):
        start = clause_start(span, place, tongue)
        near = [at for at in range(max(start, place - 5), place) if span[at].fold in tongue.articles]
        who = phrase(text, span[near[-1] if near else start : place], tongue)
        if tongue.head_last and is_capital(before):
            who = _name_at_end(text, span[:place], tongue) or who
            who = None if who and _told_to(span, who, tongue) else who
    if who is None or (who.kind == "title" and not is_human(who, tongue)) or _issued(span, who, tongue):
        earlier = cue_before(text, span[:place], tongue) if place > 2 else None
        main = _main(text, span[:place], earlier, tongue) if tongue.head_last else None
        who = (
            main
            or (earlier.who if earlier and earlier.who else None)
            or _told_of(text, span[:place], tongue)
            or first_phrase(text, span[:place], tongue)
            or who
        )
    return Cue(who, verb.start, verb.end, verb.fold, "participle")


def _told_to(span: Sequence[Word], who: Who, tongue: Tongue) -> bool:
    """As in "Reis sent a memo to the ministry calling it": to whom somebody says it, who does not."""
    lead = [word.fold for word in span if word.start < who.start][-2:]
    return ("to" in lead[-1:] and lead[0] not in tongue.passive) or (lead[-1:] == ["the"] and lead[0] == "to")


def _name_at_end(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "footage of Ana Reis", "the clip has Ana Reis" before a participle: the name by itself."""
    start = capitals_from(span)
    governed = start > 1 and span[start - 1].fold == "of" and not is_source(span[start - 2], tongue)
    governed = governed or (start > 1 and span[start - 1].fold in SHOWING)
    governed = governed or (
        start > 1 and span[start - 1].fold == "to" and span[start - 2].fold in tongue.passive
    )
    who = phrase(text, span[start:], tongue) if governed else None
    return who if who and who.kind == "person" else None


def _main(text: str, span: Sequence[Word], earlier: Cue | None, tongue: Tongue) -> Who | None:
    """As in "Reis sued a clerk who said it rained, calling …": the sentence's subject, not the clerk."""
    if earlier is None or earlier.who is None or earlier.who.kind == "pronoun":
        return None
    who = first_phrase(text, span, tongue)
    if who is None or who.start >= earlier.who.start or not _may_say(who, tongue):
        return None
    between = [word for word in span if who.end <= word.start < earlier.start]
    hangs = any(word.fold in tongue.relatives or word.fold in tongue.complements for word in between)
    reduced = earlier.rule == "participle" and all(word.text != "," for word in between)
    beside = any(a.text == "," and b.fold in BESIDE for a, b in pairwise(between))
    nobody = earlier.who.kind in ("role", "title") and not is_human(earlier.who, tongue)
    return who if (hangs or reduced or nobody) and not beside else None


def _may_say(who: Who, tongue: Tongue) -> bool:
    return who.kind == "organisation" or is_human(who, tongue)


def _told_of(text: str, span: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "at war with Ana Reis - who went on and on" before a participle: the name before the clause."""
    at = next((i for i in range(len(span) - 1, 1, -1) if span[i].fold in tongue.relatives), 0)
    while at and span[at - 1].text in BREAKS:
        at -= 1
    start = capitals_from(span[:at])
    who = phrase(text, span[start:at], tongue) if at - start > 1 else None
    return who if who and who.kind == "person" else None


def _issued(span: Sequence[Word], who: Who, tongue: Tongue) -> bool:
    """Whether a paper is what the subject wrote: "sent a letter to members asking", not "a letter asking"."""
    if who.start == span[0].start:
        return False
    before = [word for word in span if word.end <= who.start][-2:]
    if who.kind == "role" and who.role.endswith("s") and " " not in who.role:
        return bool(before) and before[-1].fold.endswith("ed")  # "emailed supporters saying"
    if who.kind != "organisation" or not who.name[:1].islower():
        return False
    last = before[-1].fold if before else ""
    if last in tongue.articles and len(before) > 1:
        last = before[-2].fold  # "issues a statement slamming"
    return last.endswith(("ed", "out", "sent", "put", "wrote", "in")) or last in ISSUING


def _inverted(text: str, span: Sequence[Word], at: int, tongue: Tongue) -> Cue:
    """As in "said X, the Y": the subject behind its verb; understood where none stands there."""
    joined = at > 0 and span[0].fold in tongue.joins
    who = None if joined else behind_verb(text, span, at, tongue)
    if tongue.articleless and not joined:
        who = cited_object(text, span, at, tongue) or who
        who = behind_agency(text, span, at, tongue) or who or behind_scene(text, span, at, tongue)
        who = who or said_within(text, span, at, tongue)
    if who is None and tongue.romance and not joined:
        who = behind_setting(text, span, at, tongue)
    if who and tongue.verb_second and who.gender == "n" and who.kind == "pronoun":
        who = paper(text, span[at + 2 :], tongue)  # "heißt es in dem Bericht"
    if who is None and at + 1 < len(span) and span[at + 1].fold in FROM:
        who = paper(text, span[at + 1 : at + NEAR], tongue)  # "fanno sapere dal ministero"
    if who and tongue.verb_second and span[at].fold in tongue.quoting:
        who = _cited(text, [word for word in span if word.start >= who.end], tongue) or who
    end = who.end if who else span[at].end
    return Cue(who, span[at].start, end, span[at].fold, "verb-before-subject" if who else "verb-alone")


def _cited(text: str, rest: Sequence[Word], tongue: Tongue) -> Who | None:
    """As in "zitiert das Blatt den Minister": the second noun is whose words they are."""
    who = phrase(text, rest[: phrase_end(rest, 0, tongue)], tongue) if rest else None
    return who if who and who.start <= rest[0].end + 1 and is_human(who, tongue) else None


def _pointed(who: Who | None, link: Word) -> Who | None:
    """`who` as somebody known where the preposition has the article in it: "le parole della leader"."""
    return replace(who, kind="title") if who and who.kind == "role" and link.fold in CONTRACTED else who


def _leads_to(span: Sequence[Word], one: Sequence[str]) -> bool:
    """Whether `span` begins with the words of `one`, whose last may have an article in it: "a detta del"."""
    folds = [word.fold for word in span[: len(one)]]
    if len(folds) < len(one) or folds[:-1] != list(one[:-1]):
        return False
    return folds[-1] == one[-1] or (one[-1] in ("a", "de", "di") and folds[-1] in THIS and len(one) > 1)


def _according(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    first = span[0].fold if span else ""
    for words_ in tongue.according if first in tongue.fronts else ():
        if words_[0] == first and _leads_to(span, words_) and not _so_is_it(span, words_, tongue):
            own = next((word for word in span[: len(words_)] if word.fold in tongue.possessives), None)
            if own:
                his = Who(own.start, own.end, "pronoun", gender=tongue.possessives[own.fold])
                return Cue(his, span[0].start, span[len(words_) - 1].end, words_[0], "according-to")
            who = behind_verb(text, span, len(words_) - 1, tongue, counted=True)
            who = who or (apposed(text, span, tongue) if tongue.articleless else None)
            who = in_genitive(who, tongue) if who and tongue.articleless else who
            who = _pointed(who, span[len(words_) - 1])
            if who and words_[0] in FOR and not (is_human(who, tongue) or _is_all(span, who)):
                continue
            if who:
                return Cue(who, span[0].start, who.end, words_[0], "according-to")
    return None


def _is_all(span: Sequence[Word], who: Who) -> bool:
    """As in "Per la Regione, «…»": a body and its comma, with nothing else before the marks."""
    return who.kind == "organisation" and span[-1].text == "," and who.end == span[-2].end


def _so_is_it(span: Sequence[Word], words_: Sequence[str], tongue: Tongue) -> bool:
    """As in "So heißt es", "so wird das Amt genannt", where "so" points at nobody."""
    if words_ != ("so",):
        return False
    after = span[1] if len(span) > 1 else None
    return after is None or not (
        is_capital(after) or after.fold in tongue.articles or after.fold in tongue.possessives
    )


def _behind_source(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    """As in "Dem Minister zufolge": the preposition stands behind whoever says it."""
    at = next((i for i, word in enumerate(span) if word.fold == "zufolge"), 0)
    who = phrase(text, span[clause_start(span, at, tongue) : at], tongue) if at else None
    return Cue(who, who.start, span[at].end, "zufolge", "according-to") if who else None


def _according_before(text: str, span: Sequence[Word], tongue: Tongue) -> Cue | None:
    behind = _behind_source(text, span, tongue) if tongue.verb_second else None
    if behind:
        return behind
    for at, word in enumerate(span):
        if word.fold not in tongue.fronts:
            continue
        if at > 1 and tongue.romance and _points_back(span, at):
            return _to_whom(text, span, at, tongue)
        if word.fold not in FOR or not at or span[at - 1].text in BREAKS:
            cue = _according(text, span[at:], tongue)
            if cue:
                return cue
    return None


def _points_back(span: Sequence[Word], at: int) -> bool:
    """As in "…, secondo cui", "…, para quien", "…, selon lequel"."""
    return any(word.fold in WHOM for word in span[at + 1 : at + 3]) and span[at - 1].text == ","


def _to_whom(text: str, span: Sequence[Word], at: int, tongue: Tongue) -> Cue | None:
    """Whom a relative behind "secondo" points back to: the name before its comma, otherwise the noun."""
    start = max((i for i in range(at - 1) if span[i].text in BREAKS), default=-1) + 1
    nouns = [i for i in range(start, at - 1) if span[i].fold in tongue.articles]
    noun = phrase(text, span[nouns[-1] : at - 1], tongue) if nouns else None
    who = noun if noun and noun.kind == "person" else named_in(text, span[start : at - 1], tongue) or noun
    return Cue(who, who.start, span[at + 1].end, span[at].fold, "according-to") if who else None
