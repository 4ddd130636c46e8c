"""Interviews whose questions and answers have no labels: questions set off, or paragraphs that ask.

Claims from the first question on; on a page with labels only where most of its questions have none.  Knows
`corpus.reading`; must not know other forms.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from corpus.reading.passages import Claim, Found, Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.talk.addressing import Question, reported, retold, soliloquized
from corpus.reading.talk.asking import OPENERS, Exchange, exchange, led_in_bold, repeated
from corpus.reading.talk.boxes import said_again, without_boxes
from corpus.reading.talk.cues import Cue, colons
from corpus.reading.talk.emphasis import bare
from corpus.reading.talk.evidence import TITLED
from corpus.reading.talk.habits import SENTENCE, WHOLE, answering_alike, set_off_alike
from corpus.reading.talk.interviews import (
    initialled,
    interviewee,
    interviewer,
    introduced,
    whoever_answers,
    whoever_asks,
)
from corpus.reading.talk.narrated import told_apart, without_caption, without_report
from corpus.reading.talk.opening import answer_cut, resumed_in
from corpus.reading.talk.parting import greeted, shared, signed, thanked
from corpus.reading.talk.person import FIRST, in_person, says
from corpus.reading.talk.pieces import Piece, inner, kept, line_kind, pieces_of
from corpus.reading.talk.sections import ANSWERS, sectioned
from corpus.reading.talk.stops import dots
from corpus.reading.talk.turns import who
from corpus.reading.talk.voices import heard
from corpus.reading.words.afterwords import behind
from corpus.reading.words.persons import ABOUT
from corpus.reading.words.roles import ANSWERERS, ASKERS

NAME = "interview"
SURE = {"bold": 0.9, "bold-inline": 0.9}
OVER_LABELS = 0.99
PLAIN = ("block", "plain")
"""How questions are set off that only their marks tell."""
RUN_IN = ("prompt", "run-in")
"""How questions are set off whose answers stand on their lines."""
PAIR = 2
"""Labels of a first pair, which alone may have them."""
FEW, MENU = 2, 3
"""Questions of an interview, and lines of a site's menu."""


def claims(sheet: Sheet) -> Iterator[Claim]:
    """From the first question to the end of the page."""
    if not any(mark in sheet.text for mark in ("?", "？", "؟", ";", "か。")) and not led_in_bold(sheet.text):
        return
    cues = heard(sheet).cues
    asking = all(cue.label.key in ASKERS for cue in cues)
    if 2 * len(cues) > len(sheet.lines) and not asking:
        return
    found = exchange(sheet)
    if not found or (cues and not _unlabelled(found, cues, asking)) or _points(sheet, found):
        return
    asked = found.questions
    if retold(sheet, asked) or (found.by in PLAIN and (reported(sheet, asked) or soliloquized(sheet, asked))):
        return
    reason = f"{len(asked)} questions, {found.by}, each with its answer"
    score = OVER_LABELS if cues else SURE.get(found.by, 0.8)
    first = asked[0].first
    inside = _leading(sheet, asked) or answer_cut(sheet, first)
    yield Claim(NAME, 0 if inside else first, len(sheet.lines), score, reason)


def _points(sheet: Sheet, found: Exchange) -> bool:
    """True where all that asks and all that would answer are points of a list: what a talk will be about."""
    below = [one.last + 1 for one in found.questions if one.last + 1 < len(sheet.lines)]
    lines = [*(one.first for one in found.questions), *below]
    return all(sheet.text.startswith(("- ", "* ", "• "), sheet.lines[at].start) for at in lines)


def _leading(sheet: Sheet, questions: Sequence[Question]) -> Cue | None:
    """The name that leads the answer with which a cut page begins, above its first question."""
    stop = questions[0].first
    if not stop or any(line_kind(sheet, at) != "speech" for at in range(stop)):
        return None
    alike = answering_alike(sheet, [0, *(one.last + 1 for one in questions)])
    cue = next((one for one in (*alike, *colons(sheet)) if one.line == 0), None)
    if cue is None or cue.label.kind != "person" or not (alike or cue.label.weight >= WHOLE):
        return None
    said = sheet.text[cue.begin : sheet.lines[0].end]
    return cue if len(said) > SENTENCE and said[0] not in OPENERS else None


def _unlabelled(found: Exchange, cues: Sequence[Cue], asking: bool) -> bool:
    """True where neither most questions nor the answers to them have labels, or where only questions have."""
    if all(cue.starts_at_s is not None for cue in cues):
        return False  # of a machine, which labels all
    sitting = len({cue.label.key for cue in cues}) > 1 and all(cue.label.weight >= TITLED for cue in cues)
    if sitting and len(cues) > PAIR and found.by in PLAIN:
        return False  # whose members, each with a title, ask in paragraphs of a speech
    lines = {cue.line for cue in cues}
    below = {cue.line + 1 for cue in cues if cue.family in {"alone", "timed"}}
    if (
        found.by in PLAIN
        and not asking
        and any(cue.label.key in ASKERS and cue.family == "alone" for cue in cues)
    ):
        return False  # who asks has a line for a label there, and a speech asks in its paragraphs
    if asking:
        return lines <= {one.first for one in found.questions} and len(lines) >= 2
    alone = sum(
        not lines & {*range(one.first, one.last + 2)} and one.first not in below for one in found.questions
    )
    first = found.questions[0]
    pair = lines == {first.first, first.last + 1}  # only the first pair has labels
    return (alone >= 3 and alone >= len(cues) / 2) or (pair and alone > 0)


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a question, a turn an answer."""
    found = exchange(sheet)
    if not found:
        return Found()
    own = [one for one in found.questions if claim.first <= one.first < claim.stop]
    if not own:
        return Found()  # a surer form has taken the lines that ask
    heads = _heads(sheet, found)
    own = own[1:] if len(own) > FEW and _headline(sheet, own, heads) else own
    pairs = [Pair(sheet, one, _below(one, after), heads, until=after.start) for one, after in pairwise(own)]
    stop = own[-1].last + 1 if found.by in RUN_IN and _a_line_each(own) else claim.stop
    pairs.append(Pair(sheet, own[-1], stop, heads, last=True))
    cues = {cue.line: cue for cue in chain(dots(sheet), colons(sheet), _letters(heard(sheet).cues))}
    lines = [one.first for one in own]
    top = _leading(sheet, own) if claim.first == 0 else None
    cut = answer_cut(sheet, own[0].first) if claim.first == 0 and not top else []
    headed = not cut or cut[-1].end < sheet.lines[own[0].first - 1].start  # something stands between
    asker, teller = interviewer(sheet, lines), interviewee(sheet, lines, headed=headed)
    teller = teller or thanked(sheet, lines)
    foot = signed(sheet, lines[-1])
    asker, teller = shared(foot[1:], asker, teller) if foot else (asker, teller)
    asker = None if asker and teller and asker.name.split()[-1] == teller.name.split()[-1] else asker
    alike = set_off_alike(sheet, own[0].first, own[0].last + 1)
    alike = alike or answering_alike(sheet, [one.last + 1 for one in own])
    cues |= {cue.line: cue for cue in alike}
    first_pair = ((own[0].first, asker), (own[0].last + 1, teller))
    cues |= {at: cue for at, one in first_pair if one and (cue := initialled(sheet, at, one))}
    asked, told = pairs[0].labels(cues)
    named = asked if asked and not (asker and asked.label.key in ASKERS) else None
    asker, teller = (who(named) if named else asker), (who(told) if told else teller)
    if found.by == "letter-inline":
        teller = _answerer(sheet, own[0]) or teller
    answers = pairs[0].answer(told)
    first = sheet.text[own[0].start : own[0].end]
    teller = teller or (introduced(sheet.text, answers[0].start, first) if answers else None)
    teller = teller or (who(top) if top else None)
    plain = [pair.answer() for pair in pairs]
    asker = asker or greeted(sheet.text, ((one.start, one.end) for some in plain for one in some[:1]), teller)
    met = {cue.label.key for cue in (asked, told) if cue}
    cues = {at: cue for at, cue in cues.items() if cue.label.key in met}
    most, before = max(map(len, plain[:-1]), default=1), [*chain.from_iterable(plain[:-1])]
    passages = [turn for pair in pairs for turn in pair.turns(cues, asker, teller, most, before)]
    if cut:
        passages.insert(0, resumed_in(sheet.text, cut, teller or whoever_answers(cut[0].start)))
    if top:
        passages.insert(0, _led(sheet, top, own[0].first))
    return sectioned(sheet, Found(tuple(passages), tuple(one for one in (asker, teller) if one)))


def _led(sheet: Sheet, cue: Cue, stop: int) -> Passage:
    """The answer behind a name, up to line `stop`."""
    pieces = kept(
        sheet.text, list(pieces_of(sheet, range(stop), cue.begin, sheet.lines[stop].start)), last=False
    )
    return Passage(
        "turn", cue.begin, pieces[-1].end, who(cue), *_tied(cue, ""), inner=inner(sheet.text, pieces)
    )


def _letters(cues: Sequence[Cue]) -> list[Cue]:
    """The labels that are a word or a letter for who asks or answers."""
    return [cue for cue in cues if cue.label.key in ASKERS | ANSWERERS]


def _a_line_each(questions: Sequence[Question]) -> bool:
    """True where each line holds a question and what answers it, and nothing stands between."""
    return all(after.first <= one.last + 1 for one, after in pairwise(questions))


def _below(one: Question, after: Question) -> int:
    """The line behind what answers `one`; `after` may stand in its last line."""
    return after.first + (after.first == one.last)


@dataclass(frozen=True, slots=True)
class Pair:
    """A question with the lines behind it, up to line `stop` or, if that is `until`, to where another one
    begins in the same line; `heads` are where sub-heads begin.
    """

    sheet: Sheet
    question: Question
    stop: int
    heads: frozenset[int] = frozenset()
    last: bool = False
    until: int | None = None

    def labels(self, cues: dict[int, Cue]) -> tuple[Cue | None, Cue | None]:
        """The labels of question and answer, where the page has any."""
        asked, told = cues.get(self.question.first), cues.get(self.question.last + 1)
        told = told if told and told.line < self.stop and _name(told, self.sheet) else None
        asked = (
            asked
            if asked and asked.begin < self.question.end and (told or _name(asked, self.sheet))
            else None
        )
        return asked, told

    def turns(
        self, cues: dict[int, Cue], asker: Who | None, teller: Who | None, most: int, before: Sequence[Piece]
    ) -> Iterator[Passage]:
        """The question in the words of `asker`, the answer in those of `teller`."""
        asked, told = self.labels(cues)
        one = self.question
        start = asked.begin if asked and asked.begin < one.end else one.start
        who_asks = asker or whoever_asks(self.sheet, one.start)
        yield Passage("turn", start, one.end, who_asks, *_tied(asked, "question-without-label"))
        pieces = self.answer(told)
        if self.last:
            pieces = _shortened(self.sheet, pieces, most, one.last)
            pieces = without_report(self.sheet.text, pieces, before, self.sheet.language)
        if pieces:
            yield from self._answers(pieces, told, teller)

    def _answers(self, pieces: list[Piece], told: Cue | None, teller: Who | None) -> Iterator[Passage]:
        """The answer; in two where an article tells of the speaker between."""
        text = self.sheet.text
        name = teller.name if teller else ""
        pieces = pieces if told else without_caption(text, pieces, name, self.sheet.language)
        for part in told_apart(text, pieces, name, self.sheet.language):
            begin = part[0].start
            begin += 2 if text[begin] in "—–-" and text[begin + 1 : begin + 2] == " " else 0
            rule, label = _tied(told if part[0] == pieces[0] else None, ANSWERS)
            who_answers = teller or whoever_answers(begin)
            yield Passage("turn", begin, part[-1].end, who_answers, rule, label, inner=inner(text, part))

    def answer(self, told: Cue | None = None) -> list[Piece]:
        """What is said behind the question, without a label; pull quotes end it or are left out."""
        sheet, one = self.sheet, self.question
        lines = range(one.last if one.begin is not None else one.last + 1, self.stop)
        while lines and one.begin is None and line_kind(sheet, lines.start) != "speech":
            lines = lines[1:]
        if not lines:
            return []
        begin = told.begin if told else one.begin or sheet.lines[lines.start].start
        again = self.heads.union(sheet.lines[at].start for at in repeated(sheet, lines[1:]))
        pieces = [
            replace(piece, kind="furniture") if piece.start in again else piece
            for piece in pieces_of(sheet, lines, begin, len(sheet.text) if self.until is None else self.until)
        ]
        pieces = without_boxes(sheet.text, _without_pulled(sheet.text, pieces), first=1 if told else 0)
        return kept(sheet.text, pieces, self.last)


def _headline(sheet: Sheet, own: Sequence[Question], heads: frozenset[int]) -> bool:
    """True where what asks first stands above a site's menu and, like what is left above that, speaks to
    nobody: the page's own title.
    """
    first, after = own[:2]
    pieces = Pair(sheet, first, after.first, heads).answer()
    end = pieces[-1].end if pieces else first.end
    below = sum(end <= line.start for line in sheet.lines[first.last + 1 : after.first])
    words = sheet.text[first.start : end]
    return below >= MENU and not in_person(words, sheet.language)


def _without_pulled(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces; those behind an angle are a pull quote where the others are not: "> I never slept", and
    between two others those that are said word for word nearby.
    """
    boxed = [text[piece.start] == ">" for piece in pieces]
    if any(boxed) and not all(boxed):
        return [
            replace(piece, kind="furniture") if box else piece
            for piece, box in zip(pieces, boxed, strict=True)
        ]
    between = range(1, len(pieces) - 1)
    return [
        replace(piece, kind="mark") if at in between and piece.apart and said_again(text, piece) else piece
        for at, piece in enumerate(pieces)
    ]


def _heads(sheet: Sheet, found: Exchange) -> frozenset[int]:
    """Where lines begin that are in bold as the questions are, and ask nothing."""
    if found.by != "bold":
        return frozenset()
    asked = {at for one in found.questions for at in range(one.first, one.last + 1)}
    lines = ((at, line) for at, line in enumerate(sheet.lines) if at not in asked)
    return frozenset(
        line.start
        for at, line in lines
        if sheet.text[line.start] in "*_<" and bare(sheet.text, line.start, line.end)[2] == "bold"
    )


def _answerer(sheet: Sheet, one: Question) -> Who | None:
    """The letter before the answer: "A:", "R:"."""
    between = sheet.text[one.end : one.begin or one.end]
    letter = next((char for char in between if char.isalpha()), "")
    at = one.end + between.find(letter)
    return Who(at, at + 1, "role", role=letter) if letter else None


def _name(cue: Cue, sheet: Sheet) -> bool:
    """True for words that can name somebody where no second label says so."""
    words = sheet.text[cue.start : cue.stop]
    return cue.says and "," not in words and (cue.label.weight >= 0.8 or len(words) < 30)


def _tied(cue: Cue | None, rule: str) -> tuple[str, Span | None]:
    return ("label", Span(cue.start, cue.stop)) if cue else (rule, None)


def _shortened(sheet: Sheet, pieces: list[Piece], most: int, after: int) -> list[Piece]:
    """The last answer, below line `after`, without what the page tells behind it: who signs; what is not in
    the first person, and about the interview or longer than any other answer.
    """
    if foot := signed(sheet, after):
        end = sheet.lines[foot[0]].start
        pieces = kept(sheet.text, [piece for piece in pieces if piece.start < end], last=True)
    if pieces and behind(sheet.text[pieces[0].start : pieces[0].end]):
        return []  # behind the thanks of who asked
    for at, piece in enumerate(pieces[1:], 1):
        told = sheet.text[piece.start : piece.end].casefold().replace("’", "'")
        over = at >= most or any(sign in told[:160] for sign in ABOUT)
        if behind(told):
            return kept(sheet.text, pieces[:at], last=True)
        if over and piece.kind == "speech" and not says(told, sheet.language, FIRST):
            return kept(sheet.text, pieces[:at], last=True)
    return pieces
