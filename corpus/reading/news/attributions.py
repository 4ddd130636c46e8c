"""Who said what stands between marks: quotations tied to the clauses round them.

Knows marked stretches, sentences and clauses of saying; must not know pages, nor which person a "he" is.
A stretch that nothing attributes is no utterance: a title, a scare quote, a gloss.

>>> text = 'It is a “dry run”. “We are late,” said Ana Reis. “Very.”'
>>> [(a.words.of(text), a.who.name, a.rule) for a in attributed(text, [Span(0, len(text))])]
[('We are late,', 'Ana Reis', 'verb-before-subject'), ('Very.', 'Ana Reis', 'same-speaker')]
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from corpus.reading.names import is_family, is_given
from corpus.reading.news.bodies import Bodies
from corpus.reading.news.cited import Citing
from corpus.reading.news.clauses import LONGEST_AFTER, Cue, cue_after, cue_before, teller
from corpus.reading.news.dashes import with_dashed
from corpus.reading.news.namesakes import sparing
from corpus.reading.news.owned import is_nobodys
from corpus.reading.news.phrases import phrase
from corpus.reading.news.quotes import Quoted, is_nickname, quoted
from corpus.reading.news.runs import is_capital
from corpus.reading.news.sentences import Word, sentences, words
from corpus.reading.news.settings import TERMINAL, Setting, above, setting_of
from corpus.reading.news.slavic import is_paper
from corpus.reading.news.subjects import first_phrase, is_human, named_in
from corpus.reading.passages import Gender, Who
from corpus.reading.reading import Doubt
from corpus.reading.spans import Span
from corpus.reading.values import light
from corpus.reading.words.saying import PLURALS, Tongue
from corpus.reading.words.tongues import tongue as tongue_of

BROKEN = "â€"
"""How a mark of quotation begins that was decoded with a wrong code page."""
FAR = 8_000  # characters on either side in which a name is met again
NEARBY = 3  # paragraphs that a speaker is remembered for
LONGEST_LINE = 100  # characters of a line that names who spoke above it
FURTHER = 4  # stretches of one sentence, the last of which has the clause that says who spoke
ENDING = ("subject-before-verb", "verb-before-subject", "according-to")
LONGEST_WORD = 24  # characters
PLAIN = 40  # characters of a clause that is all there is between two pieces of a quotation
SHORT = 16  # words of a sentence that does nothing but say who spoke
LONGEST_OPEN = 3_000  # characters of a quotation without an end in which its end is looked for
OF = frozenset("de del della di do du of van von".split())
"""Prepositions between somebody and a work: "the author of “…”"."""
WHOLE = attrgetter("whole.start")
PAGES = frozenset("account blog homepage page site website".split())
OF_MARKED = re.compile(r" ?[«„“\"][^«»„“”\"\n]{1,60}[»“”\"] (?=\w)")
COMMAS = re.compile(r"[,?!](?= )")
OWN = (
    "verb-before-subject",
    "subject-before-verb",
    "according-to",
    "participle",
    "colon",
    "name-behind",
    "quoted-as",
    "pronoun-and-verb",
    "agent",
    "claim",
    "auxiliary",
)


@light
@dataclass(frozen=True, slots=True)
class Attributed:
    """A quotation and who said it, as far as the words tell.  `continues` indexes an earlier one."""

    words: Span
    whole: Span
    who: Who | None
    rule: str
    cue: Span | None = None
    continues: int | None = None


def attributed(text: str, paragraphs: Sequence[Span], language: str = "en") -> tuple[Attributed, ...]:
    """The quotations of the paragraphs that somebody speaks, in order."""
    return heard(text, paragraphs, language)[0]


def heard(
    text: str, paragraphs: Sequence[Span], language: str = "en", words_of: Callable[[], Tongue] | None = None
) -> tuple[tuple[Attributed, ...], tuple[Who, ...], tuple[Doubt, ...]]:
    """The quotations, who is spoken of right before those that only a pronoun or an office attributes, and
    what is unsure about the marks.

    `words_of` gives the words of `language` that `text` does not print as names, where somebody knows them.
    """
    found = with_dashed(text, paragraphs, quoted(text, paragraphs), tongue_of(language))
    if not found:
        return (), (), ()
    tongue = words_of() if words_of else sparing(text, tongue_of(language))
    eastern = language[:2] if language[:2] in ("ja", "zh") else ""
    reader = Reader(text, paragraphs, found, tongue, eastern)
    return tuple(over_lines(text, reader.read())), tuple(dict.fromkeys(reader.named)), tuple(reader.doubts())


def over_lines(text: str, said: Sequence[Attributed]) -> Sequence[Attributed]:
    """`said`; what one pair of marks goes round over lines with no blank one between is one quotation."""
    if not any(one.continues is not None and one.words.start == one.whole.start for one in said):
        return said
    kept: list[Attributed] = []
    place: list[int] = []
    for at, one in enumerate(said):
        gap = text[said[at - 1].whole.end : one.whole.start] if at and one.continues == at - 1 else ""
        if gap.strip(" \t\xa0\r") == "\n" and one.words.start == one.whole.start:
            last = kept[-1]
            words, whole = Span(last.words.start, one.words.end), Span(last.whole.start, one.whole.end)
            kept[-1] = replace(last, words=words, whole=whole)
        else:
            kept.append(one if one.continues is None else replace(one, continues=place[one.continues]))
        place.append(len(kept) - 1)
    return kept


class Reader:
    """One pass over the marked stretches of a page."""

    def __init__(
        self, text: str, paragraphs: Sequence[Span], found: Sequence[Quoted], tongue: Tongue, eastern: str
    ) -> None:
        self.text, self.paragraphs, self.found = text, paragraphs, list(found)
        self.tongue, self.citing = tongue, Citing(text, tongue, eastern)
        self.bodies = Bodies(text, tongue)
        self.kept: list[Attributed] = []
        self.named: list[Who] = []
        self.place: dict[int, int] = {}  # index in found -> index in kept
        self.named_at: dict[int, int] = {}  # a name in marks -> where the prose before it begins
        self.told: set[Span] = set()  # sentences of which is known whom they are about

    def read(self) -> list[Attributed]:
        """The stretches that somebody speaks, in order."""
        for at in range(len(self.found)):
            self._mend(at)
            setting = setting_of(self.text, self.paragraphs, self.found, at, self.tongue.capital_nouns)
            made = self._attributed(at, setting)
            if made:
                self.place[at] = len(self.kept)
                self.kept.append(made)
        self._fill_back()
        return self.kept

    def doubts(self) -> Iterator[Doubt]:
        """What is unsure about the marks of the stretches that were read: ends that nobody printed."""
        for at in self.place:
            quote = self.found[at]
            if not quote.closed and not self._goes_on(at):
                yield Doubt(quote.words.start, quote.words.end, "open-quotation", "no mark ends it")
            if self.text.startswith(BROKEN, quote.whole.start):
                yield Doubt(quote.whole.start, quote.whole.end, "broken-marks", "marks of a wrong code page")

    def _mend(self, at: int) -> None:
        """End a quotation that nothing closes where a clause of saying ends its stretch or a sentence."""
        quote = self.found[at]
        if quote.closed or len(quote.words) > LONGEST_OPEN or self._goes_on(at):
            return
        start, stop = quote.words.start, quote.words.end
        span = words(self.text, start, stop) if COMMAS.search(self.text, start, stop) else []
        for place in range(len(span) - 1):
            comma = span[place].end
            if not COMMAS.match(self.text, comma - 1):
                continue
            follows = span[place + 1 : place + 1 + LONGEST_AFTER]
            cue = cue_after(self.text, follows, self.tongue)
            last = place >= len(span) - SHORT - 1
            fits = cue and cue.who and cue.verb not in self.tongue.manner
            if cue and fits and cue.start == follows[0].start and (last or self._is_plain(cue, comma)):
                self.found[at] = Quoted(
                    Span(start, comma), Span(quote.whole.start, comma), quote.paragraph, quote.opened
                )
                return

    def _is_plain(self, cue: Cue, comma: int) -> bool:
        """Whether a sentence ends with a clause right behind a comma that does little but say who speaks."""
        rest = self.text[cue.end : cue.end + PLAIN].partition(".")
        ends = bool(rest[1]) and not any(mark in rest[0] for mark in ',:;"“”')
        return ends and cue.rule in ENDING[:2] and cue.end - comma <= PLAIN

    def _goes_on(self, at: int) -> bool:
        """Whether the next stretch may carry this one on."""
        return at + 1 < len(self.found) and self.found[at + 1].carries == at

    def _attributed(self, at: int, setting: Setting) -> Attributed | None:
        if setting.joined and at - 1 not in self.place and at - 1 not in self.named_at:
            setting = replace(setting, joined=False)  # what nobody said leads to nothing
        start = self.named_at.get(at - 1, setting.before.start) if setting.joined else setting.before.start
        before = words(self.text, start, setting.before.end)
        if is_nickname(self.text, setting.quote.whole) or self.citing.names_only(before, setting):
            self.named_at[at] = start
            return None
        cue = self.citing.cue(before, setting)
        cue = cue if cue and cue.who else self._inside(setting) or cue
        host = self._host(at, setting)
        continues = self.place.get(host) if host is not None else None
        if cue and cue.who:
            if cue.who.kind in ("pronoun", "title"):
                self.named += self._spoken_of(setting, cue.who.start)
            who = self._behind_marks(cue.who) or self._body_meant(cue.who, setting)
            who = who or self._unless_paper(cue.who)
            return self._made(setting, who, cue.rule, Span(cue.start, cue.end), continues)
        said = Span(cue.start, cue.end) if cue else None
        if continues is not None and (setting.quote.carries is not None or setting.shape != "title"):
            last = self.kept[continues]
            rule = "continued" if setting.quote.carries is not None else "same-speaker"
            return self._made(setting, last.who, rule, said or last.cue, continues)
        if setting.shape == "sentence" or (cue and setting.shape != "title"):
            found = self._from_near(at, setting, cue)
            return found or (self._made(setting, None, "open", said) if said else None)
        return None if setting.shape == "title" else self._uncued(at, before, setting)

    def _uncued(self, at: int, before: Sequence[Word], setting: Setting) -> Attributed | None:
        """Words in a sentence that go on without a clause of their own, and are no whole sentence."""
        further = self._said_further(at, setting)
        if further or setting.shape == "clause":
            return further or self._clause(before, setting)
        return self._in_reported_mood(before, setting)

    def _said_further(self, at: int, setting: Setting) -> Attributed | None:
        """As in "a “big part” of Brill shares its “values,” Reis said": the end is for all of it."""
        for further in range(at + 1, min(at + FURTHER, len(self.found)) if setting.cut else 0):
            later = setting_of(self.text, self.paragraphs, self.found, further, self.tongue.capital_nouns)
            if not later.joined:
                return None
            if not later.cut:
                after = words(self.text, later.after.start, later.after.end)
                cue = self.citing.following(after, later)
                own = cue and cue.who and cue.rule in ENDING and self._behind_comma(cue, later)
                return (
                    self._made(setting, cue.who, cue.rule, Span(cue.start, cue.end)) if cue and own else None
                )
        return None

    def _behind_comma(self, cue: Cue, later: Setting) -> bool:
        lead = self.text[later.quote.words.start : cue.start].rstrip(" \n\"”’'»")
        return lead.endswith(",")

    def _inside(self, setting: Setting) -> Cue | None:
        """The clause that a page leaves inside the marks, with a whole name: "« Oui, dit Ana Reis. »"."""
        if not self.tongue.incised or len(setting.quote.words) > LONGEST_OPEN:
            return None
        body = setting.quote.words.of(self.text)
        for match in COMMAS.finditer(body):
            start = setting.quote.words.start + match.end()
            span = words(self.text, start, min(setting.quote.words.end, start + LONGEST_LINE))
            cue = cue_after(self.text, span[:SHORT], self.tongue) if span else None
            named = cue and cue.who and cue.who.kind == "person" and cue.rule == "verb-before-subject"
            if cue and named and cue.start == span[0].start and self.text[cue.end : cue.end + 1] in ".,;":
                return cue
        return None

    def _in_reported_mood(self, before: Sequence[Word], setting: Setting) -> Attributed | None:
        """Words in a sentence whose verb says that it reports: "Er sei »müde«"."""
        mood = self.tongue.reporting
        if not mood:
            return None
        around = (*before, *words(self.text, setting.after.start, setting.after.end))
        if mood.isdisjoint(word.fold for word in around):
            return None
        return self._led(setting) or self._remembered(setting)

    def _clause(self, before: Sequence[Word], setting: Setting) -> Attributed | None:
        """Words too many for a term where nothing says who spoke: the subject's, or the last speaker's."""
        if self.tongue.head_last and is_nobodys(self.text, before, self.tongue):
            return self._made(setting, None, "open")
        who = first_phrase(self.text, before, self.tongue) if before else None
        if who and who.kind == "person" and (who.role or " " in who.name):
            return self._made(setting, who, "own-subject", Span(who.start, who.end))
        if before and (before[-1].fold in self.tongue.articles or before[-1].fold in OF):
            return None
        if who and self._leads_alone(who, before):
            return self._made(setting, who, "own-subject", Span(who.start, who.end))
        return self._led(setting) or self._remembered(setting)

    def _leads_alone(self, who: Who, before: Sequence[Word]) -> bool:
        """Whether a sentence without a verb of saying is about whoever begins it: "She got them to “…”"."""
        if self._narrates(who) or who.start > before[0].start or who.end == before[-1].end:
            return False
        if who.kind == "pronoun":
            return who.gender in ("m", "f")
        if who.kind == "person":
            return not self.tongue.capital_nouns and self.citing.known(who)
        return who.kind == "title" and is_human(who, self.tongue)

    def _led(self, setting: Setting) -> Attributed | None:
        """Who says something in a sentence without marks since the stretch before."""
        for span in reversed(setting.led):
            cue = cue_before(self.text, words(self.text, span.start, span.end), self.tongue)
            if cue and cue.who and cue.who.kind == "person" and cue.who.name:
                return self._made(setting, cue.who, "sentence-before", Span(cue.start, cue.end))
        return None

    def _host(self, at: int, setting: Setting) -> int | None:
        """The stretch that this one goes on from: over a paragraph's end, or within one sentence."""
        if setting.quote.carries is not None:
            return setting.quote.carries
        return at - 1 if setting.joined else None

    def _made(
        self,
        setting: Setting,
        who: Who | None,
        rule: str,
        cue: Span | None = None,
        continues: int | None = None,
    ) -> Attributed:
        return Attributed(setting.quote.words, setting.quote.whole, who, rule, cue, continues)

    def _from_near(self, at: int, setting: Setting, cue: Cue | None = None) -> Attributed | None:
        """A quotation with no clause of its own: who spoke, or is spoken of, round it."""
        summed = self._summed(setting)
        if summed:
            return summed
        own = self._own_subject(setting)
        if own:
            return self._made(setting, own, "own-subject", Span(own.start, own.end))
        for span in reversed(setting.led):
            who = self._speaker_of(span, named=not (cue and self.tongue.subjectless))
            if who and not (who.kind == "pronoun" and self._of_several(who)):
                if self.citing.eastern and who.kind == "pronoun":
                    self.named += self._spoken_of(setting, who.start)
                return self._made(setting, who, "sentence-before", Span(who.start, who.end))
        if cue and self.tongue.subjectless:
            self.named += self._spoken_of(setting, setting.before.start)
            return self._made(setting, self._understood(cue), cue.rule, Span(cue.start, cue.end))
        if self.place.get(at - 1) is not None and not setting.first:
            last = self.kept[self.place[at - 1]]
            return self._made(setting, last.who, "same-speaker", last.cue)
        return (
            self._line_behind(setting)
            or self._sentence_behind(setting)
            or self._paragraph_before(setting)
            or self._remembered(setting)
            or self._open(setting)
        )

    def _of_several(self, who: Who) -> bool:
        return self.text[who.start : who.end].casefold() in PLURALS

    def _own_subject(self, setting: Setting) -> Who | None:
        """As in "Reis has egged on the rowers with talk like “…”": the person whose sentence leads to it."""
        if self.citing.eastern == "zh":
            return self._speaker_of(setting.before) if setting.before else None
        before = words(self.text, setting.before.start, setting.before.end)
        who = first_phrase(self.text, before, self.tongue) if len(before) > 2 else None
        if self.tongue.head_last and is_nobodys(self.text, before, self.tongue):
            return None
        if who is None or self._narrates(who) or who.end == before[-1].end:
            return None
        if who.kind == "pronoun":
            return who if who.gender in ("m", "f") and who.start == before[0].start else None
        return who if who.kind == "person" and (who.role or " " in who.name) else None

    def _understood(self, cue: Cue) -> Who:
        """Whom a verb without a subject means: whoever a pronoun would, of the gender that it ends in."""
        ends = cue.verb.endswith
        gender: Gender = "f" if ends(self.tongue.feminine) else "m" if ends(self.tongue.masculine) else ""
        return Who(cue.start, cue.end, "pronoun", gender=gender)

    def _summed(self, setting: Setting) -> Attributed | None:
        """As in "“…” That was how Reis put it."""
        span = words(self.text, setting.behind.start, setting.behind.end)
        if not span or span[0].fold not in self.tongue.summing or len(span) > 2 * SHORT:
            return None
        if not self.tongue.head_last:
            return self._so(setting, span)
        if not any(word.fold in ("words", "how", "put", "way") for word in span[:5]):
            return None
        how = next((at for at, word in enumerate(span[:5]) if word.fold == "how"), 0)
        who = named_in(self.text, span[1:], self.tongue) or first_phrase(
            self.text, span[how + 1 :], self.tongue
        )
        return self._made(setting, who, "sentence-behind", Span(span[0].start, who.end)) if who else None

    def _so(self, setting: Setting, span: Sequence[Word]) -> Attributed | None:
        """As in "«…». Così Ana Reis, capogruppo, ha commentato", "“…”. Así ha resumido el alcalde"."""
        cue = cue_after(self.text, span[1:], self.tongue)
        who = cue.who if cue and cue.who else first_phrase(self.text, span[1:], self.tongue)
        if who is None or who.start > span[min(3, len(span) - 1)].start or not is_human(who, self.tongue):
            return None
        return self._made(setting, who, "sentence-behind", Span(span[0].start, who.end))

    def _line_behind(self, setting: Setting) -> Attributed | None:
        """A dash and a name on the line below."""
        number = setting.quote.paragraph + 1
        if number >= len(self.paragraphs) or len(self.paragraphs[number]) > LONGEST_LINE:
            return None
        line = self.paragraphs[number]
        if (
            self.text[line.start] not in "—–-―"
            or setting.quote.whole.end + 2 < self.paragraphs[number - 1].end
        ):
            return None
        cue = self.citing.behind_dash(words(self.text, line.start, line.end))
        return self._made(setting, cue.who, cue.rule, Span(cue.start, cue.end)) if cue else None

    def _sentence_behind(self, setting: Setting) -> Attributed | None:
        """As in "“…” Reis said." as a sentence of its own behind the marks."""
        span = words(self.text, setting.behind.start, setting.behind.end)
        if not 1 < len(span) <= SHORT:
            return None
        cue = cue_after(self.text, span, self.tongue)
        if cue is None or cue.who is None:
            return None
        return self._made(setting, cue.who, cue.rule, Span(cue.start, cue.end))

    def _paragraph_before(self, setting: Setting) -> Attributed | None:
        number = setting.quote.paragraph - 1
        if number < 0 or not setting.first:
            return None
        paragraph = self.paragraphs[number]
        last = self.kept[-1] if self.kept and self.kept[-1].words.start >= paragraph.start else None
        colon = self.text[paragraph.end - 1] in ":："
        if last and not colon:
            return self._made(setting, last.who, "paragraph-before", last.cue)
        who = self._told_of(self._above(setting))
        if who:
            return self._made(setting, who, "paragraph-before", Span(who.start, who.end))
        return self._made(setting, last.who, "paragraph-before", last.cue) if last else None

    def _above(self, setting: Setting) -> list[Span]:
        """The sentences of the paragraph before that do not begin with somebody's words."""
        spans = above(self.text, self.paragraphs, setting)
        return [span for span in spans if not self._opens_marked(span)]

    def _opens_marked(self, span: Span) -> bool:
        """Whether a sentence begins inside a stretch, or with its mark."""
        at = bisect_right(self.found, span.start, key=WHOLE) - 1
        return at >= 0 and span.start < self.found[at].whole.end

    def _told_of(self, spans: Sequence[Span]) -> Who | None:
        """Who speaks or is spoken of in the last of `spans`; whoever says something before a nameless one."""
        nameless = None
        for span in reversed(spans):
            who = self._speaker_of(span)
            if who and nameless and who.kind != "person":
                continue
            if who and (who.kind in ("person", "pronoun") or self._says(span)):
                return who
            nameless = nameless or who
        return nameless

    def _says(self, span: Span) -> bool:
        """Whether the sentence has a clause of saying."""
        cue = teller(self.text, words(self.text, span.start, span.end), self.tongue)
        return cue is not None and cue.who is not None

    def _remembered(self, setting: Setting) -> Attributed | None:
        """The last speaker, where the quotation stands not far behind."""
        if not self.kept:
            return None
        last = self.kept[-1]
        edge = self.paragraphs[max(0, setting.quote.paragraph - NEARBY)].start
        if last.words.start < edge:
            return None
        return self._made(setting, last.who, "last-speaker", last.cue)

    def _open(self, setting: Setting) -> Attributed | None:
        """A whole paragraph in marks is speech: of the person whom the prose above is about, if anybody's."""
        number = setting.quote.paragraph
        if not setting.quote.opened or len(self.paragraphs[number]) - len(setting.quote.whole) > 2:
            return None
        prose = [
            paragraph
            for paragraph in self.paragraphs[max(0, number - 2 * NEARBY) : number]
            if self.text[paragraph.end - 1] in TERMINAL
        ]
        for paragraph in reversed(prose[-NEARBY:]):
            start = max(paragraph.start, paragraph.end - LONGEST_OPEN)
            for a, b in sentences(self.text, start, paragraph.end):
                who = self._speaker_of(Span(a, b))
                if who and who.kind == "person":
                    return self._made(setting, who, "person-above", Span(who.start, who.end))
        return self._made(setting, None, "open")

    def _spoken_of(self, setting: Setting, before: int) -> Iterator[Who]:
        """The people that the sentences before are about, and the start of the sentence up to `before`."""
        led = (*self._above(setting), *setting.led)
        if self.citing.eastern:
            start = min([span.start for span in led], default=setting.before.start)
            from corpus.reading.news.eastern import eastern_names  # noqa: PLC0415  other pages do not wait

            yield from eastern_names(self.text, start, before, self.citing.eastern)
            return
        office = self._office_leading(setting, before)
        if office:
            yield office
        for span in led:
            if span in self.told:
                continue
            self.told.add(span)
            if self.text[span.end - 1].isalnum() and self.text.find(": ", span.start, span.end) >= 0:
                continue  # a link to another report
            found = words(self.text, span.start, span.end)
            who = first_phrase(self.text, found, self.tongue)
            if who is None and self.tongue.articleless:
                who = named_in(self.text, found, self.tongue)  # "Позицию порта огласил Ветров"
            if who is None or (who.kind != "person" and self._names_one(found)):
                continue
            if who.kind == "person" and (who.role or who.gender or " " in who.name or is_family(who.name)):
                yield who
            if who.kind in ("title", "role") and is_human(who, self.tongue):
                yield who

    def _names_one(self, found: Sequence[Word]) -> bool:
        """Whether a sentence names whom a description in it means: "In barca c'è Ada Reis, pescatrice"."""
        return self.tongue.subjectless and named_in(self.text, found, self.tongue) is not None

    def _office_leading(self, setting: Setting, before: int) -> Who | None:
        """As in "The mayor has asked for what she called “…”": the office that the sentence begins with."""
        start, end = setting.before.start, min(before, setting.before.end)
        first = words(self.text, start, min(end, start + LONGEST_WORD))[:1]
        article = first[0].fold if first else ""
        if article not in self.tongue.definite or article in self.tongue.possessives:
            return None
        own = words(self.text, start, end)
        who = first_phrase(self.text, own, self.tongue)
        fits = who and who.kind == "title" and who.start == own[0].start and is_human(who, self.tongue)
        return who if fits else None

    def _body_meant(self, who: Who, setting: Setting) -> Who | None:
        """Whom "it", "they" and "the company" stand for, if they stand for a body."""
        who = self._owner_of_page(who) or who
        if who.kind == "organisation":
            floor = self.paragraphs[0].start
            if self.tongue.articleless and is_paper(who.name):
                return self.bodies.published(who, floor)
            return self.bodies.firm(who, floor) or self.bodies.issued(who, floor)
        if not self.bodies.points(who):
            return None
        last = self.kept[-1] if self.kept else None
        near = self.paragraphs[max(0, setting.quote.paragraph - NEARBY)].start
        spoke = (last.words.start, last.who) if last and last.who and last.words.start >= near else None
        own = Span(setting.before.start, max(setting.before.start, min(who.start, setting.before.end)))
        led = (*self._above(setting), *setting.led)
        return self.bodies.meant(who, (*led, own), spoke)

    def _behind_marks(self, who: Who) -> Who | None:
        """As in "сказал тренер «Прибоя» Иван Рейс": the name behind the marks round what an office is of."""
        marks = OF_MARKED.match(self.text, who.end) if who.kind in ("title", "role") else None
        span = words(self.text, marks.end(), marks.end() + LONGEST_LINE) if marks else []
        stop = next((at for at, word in enumerate(span) if not is_capital(word)), len(span))
        named = phrase(self.text, span[:stop], self.tongue) if 1 < stop < 5 else None
        if named is None or named.kind != "person" or not is_given(span[0].text):
            return None
        return replace(named, start=who.start, role=who.role)

    def _unless_paper(self, who: Who) -> Who | None:
        """`who`; nobody where it is but a paper of nobody told: "говорится в заявлении"."""
        return None if self.tongue.articleless and is_paper(who.name) else who

    def _owner_of_page(self, who: Who) -> Who | None:
        """As in "according to its website": what "its" stands for says it."""
        if self.text[who.start : who.start + 4].casefold() != "its ":
            return None
        last = self.text[who.start : who.end].rpartition(" ")[2].casefold()
        return Who(who.start, who.start + 3, "pronoun", gender="n") if last in PAGES else None

    def _speaker_of(self, span: Span, *, named: bool = True) -> Who | None:
        """Who says something in a sentence without marks, otherwise its subject where that is a person, or
        whomever it names where `named`.
        """
        if self.text[span.end - 1] == "?":
            return None
        if self.citing.eastern:
            from corpus.reading.news.eastern import eastern_subject  # noqa: PLC0415

            return eastern_subject(self.text, span, self.citing.eastern)
        found = words(self.text, span.start, span.end)
        cue = teller(self.text, found, self.tongue)
        if cue and cue.who and not self._narrates(cue.who):
            firm = cue.who.kind == "organisation" and self.bodies.firm(cue.who, self.paragraphs[0].start)
            return firm or cue.who
        who = first_phrase(self.text, found, self.tongue)
        if who and who.kind != "person" and self._names_one(found):
            who = named_in(self.text, found, self.tongue)
        if who is None or not is_human(who, self.tongue) or self._narrates(who) or not self._is_somebody(who):
            one = named_in(self.text, found, self.tongue) if named else None
            return one if one and " " in one.name and is_given(one.name.split()[0]) else None
        return who if self.text[span.end - 1] in TERMINAL or self._is_headed(who, span) else None

    def _is_headed(self, who: Who, span: Span) -> bool:
        """Whether a headline or a teaser is about a person: a whole name, or nothing but a name."""
        alone = who.end == span.end or self.text[who.end] == ","
        if " " in who.name and not who.role and not alone:
            return is_given(who.name.split()[0])
        return self.citing.known(who) or is_given(who.name)

    def _is_somebody(self, who: Who) -> bool:
        """Whether a lone capital that opens a sentence is a name: behind another capital it is met again."""
        if who.kind != "person" or " " in who.name or who.role or who.gender or self._acts(who):
            return True
        low, high = max(0, who.start - FAR), who.end + FAR
        at = self.text.find(f" {who.name}", low, high)
        while at >= 0:
            before = "".join(self.text[max(0, at - 24) : at].split()[-1:])
            named = before[:1].isupper() and (not self.tongue.capital_nouns or is_given(before))
            if named and at + 1 != who.start:
                return True
            at = self.text.find(f" {who.name}", at + 1, high)
        return False

    def _acts(self, who: Who) -> bool:
        """Whether a verb in small letters stands right behind a lone capital: "Reis was", "Reis rowed"."""
        following = self.text[who.end : who.end + 20].split()[:1]
        if not following or self.tongue.capital_nouns:
            return False
        word = following[0].casefold()
        return word in self.tongue.passive or word in self.tongue.saying or word.endswith("ed")

    def _narrates(self, who: Who) -> bool:
        """Whether the reporter speaks of himself."""
        return self.text[who.start : who.end].casefold() in self.tongue.narrators

    def _fill_back(self) -> None:
        """A quotation over several paragraphs that only its end attributes is all by that speaker."""
        for at in range(len(self.kept) - 1, 0, -1):
            one = self.kept[at]
            if one.continues is None or one.rule not in OWN:
                continue
            host = self.kept[one.continues]
            if host.rule not in OWN:
                rule = "continued" if host.continues is not None else "end-of-quotation"
                self.kept[one.continues] = replace(host, who=one.who, rule=rule, cue=one.cue)
                self._fill_chain(one.continues)

    def _fill_chain(self, at: int) -> None:
        one = self.kept[at]
        while one.continues is not None and self.kept[one.continues].rule not in OWN:
            at = one.continues
            self.kept[at] = replace(self.kept[at], who=one.who, cue=one.cue)
            one = self.kept[at]
