"""The clause that says who spoke, in a quotation's own sentence.

Knows one marked stretch and the prose of its sentence; must not know other quotations or paragraphs.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from corpus.reading.names import is_borne, is_given
from corpus.reading.news.clauses import Cue, cue_after, cue_before
from corpus.reading.news.phrases import BREAKS, phrase
from corpus.reading.news.runs import capitals_from, is_capital, is_possessive, is_source
from corpus.reading.news.second import perfect
from corpus.reading.news.sentences import Word, words
from corpus.reading.news.settings import COMMA, Setting
from corpus.reading.news.spokesmen import FINITE
from corpus.reading.news.subjects import first_phrase, is_human, named_in
from corpus.reading.passages import Who
from corpus.reading.spans import Span
from corpus.reading.words.notnames import PLACES
from corpus.reading.words.saying import Tongue

HEADLINE = 300  # characters of a page's head
KNOWN = 5_000  # characters back in which a name is known
LONGEST_INSIDE = 100  # characters of a clause between dashes inside the marks
TERM = 2  # words of a term that its writer keeps at a distance
OWNED = 5  # words of somebody's verdict or answer, with its colon
BARE = 9  # words of a name with its office
AS = (" as ", ", as ")
KNOWN_AS = re.compile(
    r",? as (?:it|he|she|they) (?:is|are|was|were) (?:\w{2,12} )?(?:called|known|nicknamed|dubbed)\b"
)
NO_VERBS = frozenset("based beloved called directed inspired led located named owned produced red".split())
"""Words in -ed that more often tell what somebody is than what they did."""
PHRASAL = frozenset("back in off on out up".split())
"""Small words that belong to the verb before them."""
TOLD = frozenset(["told", "tells"])
"""Verbs with the one told right behind them."""
SHOWN = frozenset("at from in of on".split())
"""Prepositions before a programme or a work: "said on “Meet the Rowers.”"."""
MADE = frozenset(
    "authored directed headline penned produced published recorded released wrote writes".split()
)
"""Words with a work right behind them: "who wrote “The Mudlark”", "under the headline “Mud in Brill”"."""
LOOSE = ("claim", "participle")
"""Rules for words before the marks that the subject of the sentence stands behind."""
ASSERTS = frozenset("dit disait disent".split())
INFINITIVE = re.compile(r"(?:ne pas |s['’]|se |l['’])?[a-zéèêâ]+(?:er|ir|re)\b")
"""How words begin in French that somebody says of himself."""
CALLED = frozenset("that what which who whom".split())
LONGEST_CALLER = 14  # words of who calls something a name, with his office
REFLEXIVE = frozenset(["s'", "se", "si"])
WHILE = frozenset("after although as because since though when while".split())
"""Words that begin a clause before another one."""
OF = frozenset("about de di of von о про".split())
"""Prepositions that lead from a verb of speaking to the words spoken."""
PAPERS = frozenset(
    "bulletin carta comunicado comunicato communiqué declaración declaração dichiarazione déclaration lettera"
    " lettre message mensaje mensagem messaggio nota note post tuit tweet".split()
)
"""Romance nouns of what somebody writes."""
LISTED = frozenset("identified known listed marketed nicknamed registered".split())
INNER_COMMA = re.compile(r", (?=[a-zà-ÿ])")
AT_A_PLACE = re.compile(
    r"(?: (?:à|après|au|aux|ce|chez|dans|depuis|devant|dimanche|en|hier|jeudi|lors|lundi|mardi|mercredi|pour"
    r"|samedi|sur|vendredi)\b[^.,;«»\n]{0,60})?[.,]"
)
"""What may stand behind whoever speaks in such a clause: "a regretté Ana Reis au micro de Brill."."""
DASHED = re.compile(r" [—–-](?= |[.,;:?!])")


@dataclass(frozen=True, slots=True)
class Citing:
    """A text and the words of its language; `eastern` names a language without spaces."""

    text: str
    tongue: Tongue
    eastern: str = ""

    def names_only(self, before: Sequence[Word], setting: Setting) -> bool:
        """Marks round a name or a term: "known as", "so-called", "a diary called", a film's title."""
        end = setting.quote.whole.end
        if self.text.startswith(AS, end) and KNOWN_AS.match(self.text, end):
            return True
        if not before:
            return setting.shape == "title" and not self._set_off(setting)
        return self._led_as_name(before, setting)

    def _led_as_name(self, before: Sequence[Word], setting: Setting) -> bool:
        """Whether the words before the marks give something a name."""
        last, second = before[-1].fold, before[-2].fold if len(before) > 1 else ""
        near = () if last == "," else before[-4:]
        fronts, according = self.tongue.fronts, self.tongue.according
        own = self.tongue.possessives  # "według niej"
        sourced = any(
            a.fold in fronts and (a.fold, b.fold) in according and b.fold not in own
            for a, b in pairwise(near)
        )
        return (
            sourced  # according to the new “dot chart”
            or (last == "as" and second in LISTED)
            or self._is_term(last, setting)
            or self._is_title(before, setting)
            or self._is_called(before, last, second, setting)
        )

    def _is_term(self, last: str, setting: Setting) -> bool:
        """As in "any “plan B”", "wants “promises”": a word or two that their writer keeps at a distance."""
        distant, wished = last in self.tongue.distancing, last in self.tongue.wishing
        if not (distant or wished):
            return False
        body = setting.quote.words.of(self.text)
        return (distant and body.count(" ") < TERM) or (wished and " " not in body)

    def _is_title(self, before: Sequence[Word], setting: Setting) -> bool:
        """As in "a part in “Mudlark”", "told “Brill Today” host Ana Reis"."""
        last, second = before[-1].fold, before[-2].fold if len(before) > 1 else ""
        if self.tongue.capital_nouns and any(word.fold in self.tongue.calling for word in before):
            return False
        if setting.shape != "title":
            return self._is_dubbed(last, second, setting)
        if self.tongue.capital_nouns and self._is_paper(last):
            return True
        lone = " " not in setting.quote.words.of(self.text)
        spoken = second in self.tongue.saying and last in OF  # "sprach von „…“"
        links = self.tongue.links if lone and not spoken else self.tongue.articles
        if last in links or last in self.tongue.telling:
            return last in links or last in TOLD or not self._set_off(setting)
        shown = not lone and last in SHOWN and self.tongue.head_last
        shown = shown and not (last == "of" and second in self.tongue.passive)  # "is of “little use”"
        owned = not lone and is_possessive(before[-1]) and is_capital(before[-1])  # on Brill TV’s “Mudlark”
        return last in MADE or shown or owned or self._is_dubbed(last, second, setting)

    def _is_dubbed(self, last: str, second: str, setting: Setting) -> bool:
        """As in "dubbed a “thank you” party"."""
        if last not in self.tongue.articles or second not in self.tongue.naming:
            return False
        return self.text[setting.quote.whole.end : setting.quote.whole.end + 2].strip()[:1].islower()

    def _is_paper(self, noun: str) -> bool:
        """As in "Nach Informationen des Magazins „Der Brillener“": the marks hold the name of a paper."""
        return noun.endswith("s") and noun[:-1] in self.tongue.naming

    def _is_called(self, before: Sequence[Word], last: str, second: str, setting: Setting) -> bool:
        """As in "a diary called “Mud”", but not "has called “…”" nor "was called “…” by Reis"."""
        if last not in self.tongue.naming:
            return False
        active = second in self.tongue.pronouns or second in ("has", "had", "have")
        active = active or any(word.fold in REFLEXIVE for word in before[-4:-1])  # "s'est dite"
        third = before[-3].fold if len(before) > 2 else ""
        active = active or (
            second in self.tongue.articles and third in self.tongue.calling
        )  # "called the play"
        said = last in self.tongue.saying and second in self.tongue.passive
        if active or said:
            return False
        if last in ASSERTS and INFINITIVE.match(setting.quote.words.of(self.text)):
            return False  # "dit « comprendre » la colère"
        agent = self.text[setting.quote.whole.end : setting.quote.whole.end + 8].split()[:1]
        if agent and agent[0].casefold() in self.tongue.agents:
            return False
        return not (any(word.fold == "what" for word in before[-9:]) or self._calls(before))

    def _calls(self, before: Sequence[Word]) -> bool:
        """As in "a mill that Ana Reis called “…”", "Vale, who Reis on Friday called “…”": she calls it so."""
        if not self.tongue.head_last or len(before) < 3:
            return False
        relative = next((at for at in range(len(before) - 2, -1, -1) if before[at].fold in CALLED), None)
        if relative is None or before[-2].fold in self.tongue.passive:
            return False
        inner = before[relative + 1 : -1]
        named = 0 < len(inner) <= LONGEST_CALLER and is_capital(inner[0])
        return named and (is_capital(inner[-1]) or inner[-1].text == ",")

    def _set_off(self, setting: Setting) -> bool:
        """Whether a comma, a stop or the paragraph's end parts the stretch from the prose behind it."""
        body = setting.quote.words.of(self.text)
        following = self.text[setting.quote.whole.end : setting.quote.whole.end + 2].lstrip()
        return body[-1:] in "?!…,，" or not following or following[0] in ",.;–—-"

    def cue(self, before: Sequence[Word], setting: Setting) -> Cue | None:
        """The clause of the quotation's own sentence that says who spoke."""
        if self.eastern:
            from corpus.reading.news.eastern import eastern_cue  # noqa: PLC0415  other pages do not wait

            return eastern_cue(self.text, setting.before, setting.after, self.eastern)
        after = words(self.text, setting.after.start, setting.after.end)
        following = self.following(after, setting)
        colon = bool(before) and before[-1].text in (":", ";")
        ending = setting.quote.final(self.text)
        if following and following.who and (ending in COMMA or (ending in "?!…" and not colon)):
            return (
                self._nearer(before, setting)
                or self._called_so(before)
                or self._retold(before, following)
                or self._subordinate(before, setting)
                or following
            )
        leading = (
            self._labelled_by(before, after) or self.leading(before, setting) or self.agent(before, after)
        )
        opened = self._opened(before, after, leading)
        if opened:
            return opened
        if leading and leading.who and not (leading.rule == "colon" and following and following.who):
            return leading
        return self._around(before, after) or following or self.inside(setting) or leading

    def _opened(self, before: Sequence[Word], after: Sequence[Word], leading: Cue | None) -> Cue | None:
        """As in "Calling it “…”, Reis left": the subject behind the comma does what opens the sentence."""
        if not before or len(after) < 2 or after[0].text != "," or not is_capital(before[0]):
            return None
        if before[0].fold not in self.tongue.participles or (leading and leading.rule not in LOOSE):
            return None
        who = first_phrase(self.text, after[1:], self.tongue)
        if who is None or who.start > after[min(2, len(after) - 1)].start or not is_human(who, self.tongue):
            return None
        return Cue(who, before[0].start, who.end, before[0].fold, "participle")

    def _around(self, before: Sequence[Word], after: Sequence[Word]) -> Cue | None:
        """As in "Die Ministerin hat das „…“ genannt": a verb in two parts round the marks."""
        found = perfect(self.text, before, after, self.tongue) if self.tongue.perfect else None
        return Cue(found[0], found[1].start, found[1].end, "", "auxiliary") if found else None

    def _nearer(self, before: Sequence[Word], setting: Setting) -> Cue | None:
        """As in "The clerk recalled that he said, “…,” the office reported": the verb beside the marks."""
        if len(before) < 3 or before[-1].text not in ",:":
            return None
        if before[-2].fold not in self.tongue.saying or before[-2].fold in self.tongue.manner:
            return None
        if setting.joined:  # "called it “mud” and said, “…,” the office said": whoever called it so
            lead = before[-3].fold in self.tongue.joins
            return (
                Cue(None, before[-2].start, before[-2].end, before[-2].fold, "verb alone") if lead else None
            )
        cue = cue_before(self.text, before, self.tongue)
        return cue if cue and cue.who and cue.end == before[-2].end else None

    def _subordinate(self, before: Sequence[Word], setting: Setting) -> Cue | None:
        """As in "When Vale called it “late,” Reis laughed": the marks belong to the first clause."""
        if setting.shape == "sentence" or all(word.fold not in WHILE for word in before[:3]):
            return None
        if any(word.text == "," for word in before):
            return None
        cue = cue_before(self.text, before, self.tongue)
        return cue if cue and cue.who and cue.rule == "subject-before-verb" else None

    def _called_so(self, before: Sequence[Word]) -> Cue | None:
        """As in "In a talk that Vale called “late,” Reis said so": what stands before calls it so."""
        if not before or before[-1].fold not in self.tongue.calling or not self._calls(before):
            return None
        cue = cue_before(self.text, before, self.tongue)
        return cue if cue and cue.who and cue.end == before[-1].end else None

    def _owner(self, before: Sequence[Word]) -> Who | None:
        """As in "Her verdict: “…”": whoever the possessive stands for."""
        own = before[0]
        if (
            len(before) > OWNED
            or own.fold not in self.tongue.possessives
            or before[-2].fold in self.tongue.sources
            or (not self.tongue.capital_nouns and any(map(is_capital, before[1:-1])))  # "Su colega Ana"
        ):
            return None
        return Who(own.start, own.end, "pronoun", gender=self.tongue.possessives[own.fold])

    def _retold(self, before: Sequence[Word], following: Cue) -> Cue | None:
        """As in "Reis called it “late,” according to the Brill Post": the paper only tells of it."""
        if following.rule != "according-to" or following.who is None or following.who.kind != "organisation":
            return None
        cue = cue_before(self.text, before, self.tongue)
        return cue if cue and cue.who and cue.who.kind in ("person", "pronoun") else None

    def inside(self, setting: Setting) -> Cue | None:
        """A clause between dashes inside the marks: "“Late, — said Reis. — Very”"."""
        body = setting.quote.words
        dashes = list(islice(DASHED.finditer(self.text, body.start, body.end), 4))
        for first, second in pairwise(dashes):
            if second.start() - first.end() < LONGEST_INSIDE:
                span = words(self.text, first.end(), second.start())
                cue = cue_after(self.text, span, self.tongue) if span and span[0].text.islower() else None
                if cue and cue.who and cue.who.kind != "role":
                    return Cue(cue.who, cue.start, cue.end, cue.verb, "inside-the-marks")
        return self._between_commas(body) if self.tongue.enclitics else None

    def _between_commas(self, body: Span) -> Cue | None:
        """As in "« Bon, prévient Ana Reis. Très bon. »": French sets the clause into the words."""
        for comma in islice(INNER_COMMA.finditer(self.text, body.start, body.end), 6):
            span = words(self.text, comma.end(), min(body.end, comma.end() + LONGEST_INSIDE))
            cue = cue_after(self.text, span, self.tongue) if span else None
            lead = [word for word in span if cue and word.start < cue.start]
            first = cue and cue.rule == "verb-before-subject"
            first = first and all(word.fold in self.tongue.skipped for word in lead[:3])  # "a regretté"
            if cue and cue.who and first and AT_A_PLACE.match(self.text, cue.who.end):
                return Cue(cue.who, cue.start, cue.end, cue.verb, "inside-the-marks")
        return None

    def following(self, after: Sequence[Word], setting: Setting) -> Cue | None:
        """The clause behind the marks, where they run on into it."""
        if not after or not setting.runs_on:
            return None
        comma = setting.quote.final(self.text) in (*COMMA, "?", "!") or after[0].text in COMMA
        whole = setting.shape != "title" or not self.tongue.capital_nouns
        cue = cue_after(self.text, after, self.tongue, comma=comma, cut=setting.cut, whole=whole)
        cue = cue or self._behind_colon(after, setting)
        if cue or setting.quote.final(self.text) not in (*COMMA, "?", "!", "—", "–"):
            return cue or self._signed(after) or self.behind_dash(after)
        return self._unknown_verb(after) or self._signed(after) or self.behind_dash(after)

    def _behind_colon(self, after: Sequence[Word], setting: Setting) -> Cue | None:
        """As in "« Trop tard » : Ana Reis s'inquiète", which English does not print."""
        if after[0].text != ":" or len(after) < 3 or self.tongue.head_last or setting.shape == "title":
            return None
        if setting.before.start < setting.before.end:
            return None
        who = first_phrase(self.text, after[1:], self.tongue)
        fits = who and who.kind == "person" and who.start <= after[1].end + 1
        return Cue(who, after[0].start, who.end, ":", "colon") if who and fits else None

    def agent(self, before: Sequence[Word], after: Sequence[Word]) -> Cue | None:
        """As in "was called “…” by Reis": the one behind the preposition."""
        if len(after) < 2 or after[0].fold not in self.tongue.agents:
            return None
        if self.tongue.head_last and after[1].text.islower() and after[1].fold.endswith("ing"):
            return None  # "by going there"
        if not any(word.fold in self.tongue.calling or word.fold in self.tongue.saying for word in before):
            return None
        who = first_phrase(self.text, after[1:], self.tongue)
        return Cue(who, after[0].start, who.end, after[0].fold, "agent") if who else None

    def _labelled_by(self, before: Sequence[Word], after: Sequence[Word]) -> Cue | None:
        """As in "mails recently labelled “…” by the ministry": whoever did what the word before them says."""
        if not before or not before[-1].fold.endswith("ed") or before[-1].fold not in self.tongue.calling:
            return None
        cue = self.agent(before, after)
        return cue if cue and cue.who and cue.who.kind != "role" else None

    def _unknown_verb(self, after: Sequence[Word]) -> Cue | None:
        """As in "…," he snaps: behind a comma any verb says."""
        lead = 1 if after[0].text == "," else 0
        if len(after) < lead + 2:
            return None
        first = after[lead]
        capital = is_capital(first) and first.fold not in self.tongue.narrators
        if capital or first.fold in self.tongue.articles:
            rest = after[lead:]
            return self._bare_name(rest) or self._subject_and_verb(rest) or self._name_and_verb(rest)
        verb = after[lead + 1]
        helps = verb.fold in FINITE or verb.fold in self.tongue.passive  # "“…,” they would"
        if first.fold in self.tongue.pronouns and verb.text.islower() and not helps:
            who = Who(first.start, first.end, "pronoun", gender=self.tongue.pronouns[first.fold])
            return Cue(who, first.start, after[lead + 1].end, after[lead + 1].fold, "pronoun-and-verb")
        return None

    def _subject_and_verb(self, after: Sequence[Word]) -> Cue | None:
        """As in "…," an officer hollered.": a short clause that ends in its verb."""
        stop = len(after) - (after[-1].text == ".")
        stop -= stop > 2 and after[stop - 1].fold in PHRASAL  # "signed off"
        verb = after[stop - 1]
        if not 1 < stop <= BARE or not verb.fold.endswith(("ed", "s")) or not verb.text.islower():
            return None
        who = phrase(self.text, after[: stop - 1], self.tongue)
        if who is None or not is_human(who, self.tongue) or who.end != after[stop - 2].end:
            return None
        return Cue(who, who.start, verb.end, verb.fold, "subject-before-verb")

    def _name_and_verb(self, after: Sequence[Word]) -> Cue | None:
        """As in "…," Reis weighed in, telling them": a name and whatever it did."""
        stop = next((at for at, word in enumerate(after) if not is_capital(word)), 0)
        verb = after[stop]
        if not stop or not verb.fold.endswith("ed") or not verb.text.isalpha() or verb.fold in NO_VERBS:
            return None
        who = phrase(self.text, after[:stop], self.tongue)
        if (
            who is None
            or who.kind != "person"
            or who.start != after[0].start
            or who.end != after[stop - 1].end
        ):
            return None
        return Cue(who, who.start, verb.end, verb.fold, "subject-before-verb")

    def _bare_name(self, after: Sequence[Word]) -> Cue | None:
        """A name with its office behind the comma and no verb: the sentence's end stands behind it."""
        stop = len(after) - (after[-1].text in ".;")
        if not 1 < stop <= BARE:
            return None
        who = phrase(self.text, after[:stop], self.tongue)
        if (
            who is None
            or who.kind != "person"
            or (who.start, who.end) != (after[0].start, after[stop - 1].end)
        ):
            return None
        return Cue(who, who.start, who.end, "", "name-behind")

    def _signed(self, after: Sequence[Word]) -> Cue | None:
        """As in "“…” Ana Reis, head of the union.": a whole name, its office and nothing else."""
        if len(after) < 4 or not (is_capital(after[0]) and is_capital(after[1])):
            return None
        who = first_phrase(self.text, after, self.tongue)
        if who is None or who.kind != "person" or who.start != after[0].start:
            return None
        rest = [word for word in after if word.start >= who.end]
        if len(rest) < 2 or rest[0].text != "," or sum(word.text == "," for word in rest) > 2:
            return None
        verbs = any(word.fold in self.tongue.saying or word.fold in self.tongue.passive for word in rest)
        office = bool(who.role) or is_source(rest[1], self.tongue)
        return Cue(who, who.start, who.end, "", "name-behind") if office and not verbs else None

    def behind_dash(self, after: Sequence[Word]) -> Cue | None:
        """A name behind a dash, and nothing else."""
        if after[0].text not in "—–-―" or len(after) < 2:
            return None
        who = first_phrase(self.text, after[1:], self.tongue)
        if who is None or who.kind != "person" or who.start != after[1].start:
            return None
        return Cue(who, after[0].start, who.end, "", "name-behind")

    def known(self, who: Who) -> bool:
        """Whether words before a colon are more than its first word with a capital ("Social control:")."""
        if who.kind != "person" or who.role or " " in who.name:
            return True
        if who.name in self.text[max(0, who.start - KNOWN) : who.start]:
            return True
        headed = self.tongue.romance and who.start < HEADLINE  # "La rabbia di Reis: «…»"
        return headed and is_borne(self.text, who.name, who.end, who.end + KNOWN)

    def _beside(self, before: Sequence[Word]) -> Who | None:
        """As in "A good start - Ana Reis: “…”": the name that alone stands between a break and the colon."""
        start = next((at for at in range(len(before) - 1, 0, -1) if before[at - 1].text in BREAKS), 0)
        if not 1 < len(before) - 1 - start <= BARE or before[start - 1].text == ",":
            return None
        who = phrase(self.text, before[start:-1], self.tongue) if start else None
        whole = who and (who.start, who.end) == (before[start].start, before[-2].end)
        return who if who and whole and who.kind == "person" else None

    def _paper_before(self, before: Sequence[Word]) -> Who | None:
        """As in "un comunicato del ministero: «…»": whose the paper is."""
        at = next((i for i in range(len(before) - 2, 0, -1) if before[i].fold in PAPERS), 0)
        if not at or at + 3 >= len(before) or before[at + 1].fold not in self.tongue.links:
            return None
        whose = before[at + 1 + (before[at + 2].fold in self.tongue.articles) : -1]
        who = phrase(self.text, whose[1:] if whose[0].fold in self.tongue.links else whose, self.tongue)
        ends = who is not None and who.end == before[-2].end
        return who if who and ends and (who.kind == "organisation" or is_human(who, self.tongue)) else None

    def leading(self, before: Sequence[Word], setting: Setting) -> Cue | None:
        """The clause that leads to the marks, or the name before their colon."""
        if not before:
            return None
        cue = cue_before(self.text, before, self.tongue)
        if cue and cue.rule == "participle" and setting.joined:
            return Cue(None, cue.start, cue.end, cue.verb, cue.rule)
        if cue or before[-1].text != ":":
            return cue
        paper = self._paper_before(before) if self.tongue.romance else None
        who = paper or self._before_colon(before)
        return Cue(who, before[0].start, before[-1].end, ":", "colon") if who else None

    def _at_colon(self, before: Sequence[Word]) -> Who | None:
        """As in "Dello stesso avviso il sindaco Ada Reis: «…»": the whole name that stands at the colon."""
        stop = len(before) - 1
        start = capitals_from(before[:stop])
        governed = not start or before[start - 1].fold in self.tongue.links
        who = None if governed or stop - start < 2 else phrase(self.text, before[start:stop], self.tongue)
        return who if who and who.kind == "person" and is_given(before[start].text) else None

    def _before_colon(self, before: Sequence[Word]) -> Who | None:
        """Whoever the words before a colon name, where they tell of somebody who can speak."""
        who = self._owner(before) or self._beside(before) or first_phrase(self.text, before, self.tongue)
        if who is None or who.kind in ("role", "title", "organisation"):
            named = named_in(self.text, before, self.tongue)
            named = None if named and named.name.casefold() in PLACES else named
            thing = who is None or not is_human(who, self.tongue)  # "L'elogio di Reis: «…»"
            who = named if named and (" " in named.name or (thing and self.known(named))) else who
        if self.tongue.romance and (who is None or not is_human(who, self.tongue)):
            who = self._at_colon(before) or who
        if who and who.kind == "role" and not self.tongue.head_last and not is_human(who, self.tongue):
            return None  # "Un'iniziativa che sembra apprezzata: «…»"
        beside = who is not None and who.end == before[-1].start
        fits = who is not None and (beside or (self.known(who) and is_human(who, self.tongue)))
        return who if fits else None
