"""From labels to turns: where the words of each speaker begin and end.

Knows lines, cues and stage directions; must not decide which cues are labels, nor who somebody is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import Literal

from corpus.reading.labels import UNKNOWN, label
from corpus.reading.naming import HAN, fold
from corpus.reading.passages import Found, Passage, Who
from corpus.reading.reading import Block
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.talk.boxes import without_boxes, without_footnotes
from corpus.reading.talk.bulletins import reporter
from corpus.reading.talk.clerks import in_person as own_words
from corpus.reading.talk.cues import SENTENCE_ENDS, VOICE_ENDS, Cue, colons
from corpus.reading.talk.cutoff import up_to_the_cut, without_next
from corpus.reading.talk.emphasis import bare
from corpus.reading.talk.evidence import SURE
from corpus.reading.talk.narrated import told_apart, without_report
from corpus.reading.talk.person import FIRST, QUOTED, SECOND, in_person, says, words_of
from corpus.reading.talk.pieces import Piece, inner, kept, pieces_of, stops
from corpus.reading.talk.plays import one_line_each
from corpus.reading.talk.questions import asks_in
from corpus.reading.talk.refrains import without_refrains
from corpus.reading.talk.stage import opening_delivery
from corpus.reading.words.afterwords import behind, portrays
from corpus.reading.words.persons import SEEKING, STATED, WELCOMES
from corpus.reading.words.roles import ANSWERERS, ASKERS
from corpus.reading.words.speakers import known, persons
from corpus.reading.words.titles import CHAIRS, GOVERNED
from corpus.reading.wrapping import EAST

RULES = {
    "colon": "label",
    "dot": "label-with-full-stop",
    "bare": "question-or-answer-letter",
    "alone": "label-on-its-line",
    "timed": "label-with-time",
    "marked": "label-in-bold",
    "dash": "dash",
    "voice": "voice-mark",
}
SCRIPT_INDENT = 8
POINTS = ("- ", "* ", "• ")
# "INT. LAMP ROOM - NIGHT", "CUT TO:"
SLUG = re.compile(r"(?:(?:INT|EXT|I/E)\.?|(?:IN|EX)TERIOR:?) [A-Z]|(?:CUT|DISSOLVE|FADE) (?:TO|IN|OUT)[:.]?$")
SLUG_LETTERS = frozenset("CDEFI")
"""What such a line opens with."""
STATEMENT = 250
FEW = 4
GOES_ON = ("... ", "… ")
# "Thank you.Source http://www.brill.example, May 5"
SOURCED = re.compile(r"(?<=[.?!…»”\"]) ?(?:Source|Quelle|Fonte|Fuente|Источник|Джерело) ?:? ?(?=https?://)")
TRANSCRIBED = ("this is a transcript of", "transcript of a tape", "transcript of a recorded")
"""What a record says of itself above its first label: no article."""
OPENING = 160
"""Characters with which a talk is opened."""
QUESTIONS = 2
HEADED = 80
"""Characters of a question that heads what comes next."""
INITIALS = 2
TWO_AND_HOST = 3
"""Labels of an interview."""
QUOTING = {"“": "”", "「": "」", "『": "』"}
"""Marks round what a heading in Han quotes."""
SHORTEST_TITLE = 5
BUTTON = 40
"""Turns that tell how a page prints them, and how long a button is."""
MENU = 5
"""Lines of a menu."""
LENGTHY = 12
FOOT = 8
"""Lines of the foot and the head between two pages."""
MANY = 6
"""Turns that tell how a page ends them."""

EMPHATIC = frozenset(("bold", "heading", "italic"))
"""How a page sets off what is put to those whom it labels."""
# "Born: Brill, 1948", "**Family:** married"
FACT = re.compile(
    r"[*_]{0,3}[^\W\d_a-z][\w’'-]{2,20}(?: [\w’'-]{1,12}){0,2}[*_]{0,3}[ \xa0]?:[*_]{0,3} [^?!\n]{2,80}$"
)
FACTS = 3
OMITTED = ("<…>", "<...>")
ENDED = re.compile(r"[.?!…](?:\s|$)")
NOTED = frozenset("nota notas note notes notiz notizen anmerkung anmerkungen remarque remarques".split())
# "（9時21分）", before the words
STRUCK = re.compile(r"[(（]\d{1,2}[時时]\d{1,2}分[)）]\s{0,4}(?=\S)")
OFFICE_AND_NAME = 8
"""Characters of both, in Han."""
LEFT_OUT = frozenset(("(...)", "[...]", "(…)", "[…]", "（…）", "（……）"))
"""What stands for words that a page leaves out."""
DOTS = max(map(len, LEFT_OUT))
CLOSING = frozenset("*#>]")
"""With which marks end that begin before a label, and the number of a question."""
# "[66881]", which a paper gives to a question
PAPER = re.compile(r"\s{0,3}\[\d{4,7}\]$")

Until = Literal["cue", "gap", "line"]
"""What ends a speech: the next label, in a script a blank line, in a play the line's end."""
Body = tuple[Cue, list[Piece]]
"""A label and what is said behind it."""


def turns(sheet: Sheet, cues: Sequence[Cue], stop: int, inside: bool = False) -> Found:
    """A turn a cue, up to the next cue or line `stop`; a label with nothing behind it makes none.

    `inside`: the page begins inside a turn, so that no article frames the exchange.
    """
    said = without_refrains(sheet.text, [pieces for _, pieces in bodies_of(sheet, cues, stop)])
    bodies = list(zip(cues, said, strict=True))
    longer = max(map(len, said), default=0) > 1
    if longer:  # what is one paragraph is a turn as it stands
        bodies = pruned(sheet, bodies, inside)
    whole = [(cue, up_to_the_source(sheet.text, pieces)) for cue, pieces in bodies[-1:]]
    bodies[-1:] = [(cue, up_to_the_omission(sheet.text, pieces)) for cue, pieces in whole]
    if stop == len(sheet.lines) and sheet.text[-1].isalpha():
        printed = {sheet.text[cue.start : cue.stop] for cue in cues}
        whole = [(cue, without_next(sheet.text, pieces, printed)) for cue, pieces in bodies[-1:]]
        bodies[-1:] = [(cue, up_to_the_cut(sheet, pieces, inside)) for cue, pieces in whole]
    above = bool(cues and cues[0].line) and asks_alone(sheet, cues[0].line - 1)
    begun = above and (cues[0].line == 1 or sheet.lines[cues[0].line - 2].kind is not None)
    asked = longer and unlabelled(sheet.text, bodies, begun, asked_above=above)
    putting = askers_below(sheet.text, bodies, cues, hosted=not above) if asked else frozenset()
    bodies = answers_apart(sheet.text, bodies) if longer else bodies
    askers = only_asking(sheet.text, bodies) if longer else frozenset()
    one = _askers_of_two(sheet.text, bodies) if longer and not askers and not asked else frozenset()
    lost = unlettered(sheet, bodies, one) if one else frozenset()
    putting = unput(sheet.text, bodies, one) if one else putting
    bodies = [(cue, _second_apart(told) if cue.start in lost else told) for cue, told in bodies]
    passages: list[Passage] = []
    labels: list[Block] = []
    for (cue, pieces), after in zip(bodies, [*cues[1:], None], strict=False):
        if not pieces or _is_note(sheet.text, cue) or _left_out(sheet.text, pieces):
            continue
        shown = cue.begin if cue.begin > cue.stop else cue.stop  # noqa: FURB136 (a call takes five times as long)
        labels.append(Block(cue.start, shown, "label"))
        if len(pieces) == 1:  # as most turns of a transcript
            passages.append(turn(sheet.text, cue, pieces))
        else:
            put = cue.start in putting
            open_ = cue.label.key in askers and (after is None or after.label.key in askers)
            open_ = open_ or cue.start in lost
            next_ = None if put or open_ else handed_over(sheet, cues, pieces)
            passages.extend(_parts(sheet, cue, pieces[: next_[0]] if next_ else pieces, put=put, open_=open_))
            passages.extend([reported(sheet.text, next_[1], pieces[next_[0] :])] if next_ else ())
    if above and (asked or (not inside and _puts_it_to(sheet, cues[0].line - 1, passages))):
        line = sheet.lines[cues[0].line - 1]
        passages.insert(0, question(sheet.text, Piece(line.start, line.end, "speech", True)))
        passages = asked_by_the_first(sheet, cues[0].line - 1, passages) if asked else passages
    elif asked:
        passages = asked_by_the_one_label(sheet.text, cues, passages)
    if askers or lost:
        passages = answered_by_the_other(cues, askers or one, passages)
    if one and putting:
        passages = put_by(cues, one, passages)
    return Found(tuple(passages), blocks=tuple(labels))


def askers_below(text: str, bodies: Sequence[Body], cues: Sequence[Cue], *, hosted: bool) -> frozenset[int]:
    """Where the labels begin below whose speech, on a page that labels its answers only, a question stands;
    not of the first one where that is a host's (`hosted`: nothing asks above it).
    """
    counted = _counts(text, bodies)
    found = {
        cue.start
        for (cue, pieces), after in zip(bodies, [*cues[1:], None], strict=False)
        if asks(text, pieces)
        or (((after is not None and _same(cue, after)) or trails(text, pieces)) and puts(pieces))
        or _without_mark(text, pieces)
        or (counted and _is_counted(text, pieces))
    }
    own = {bodies[0][0].start} if hosted and _welcomes(text, bodies[0]) else set()
    return frozenset(found - own)


def _puts_it_to(sheet: Sheet, at: int, passages: Sequence[Passage]) -> bool:
    """True for a paragraph in line `at` that says you, no title, above one who answers and asks nothing."""
    line = sheet.lines[at]
    if not passages or line.kind is not None or not line.gap or sheet.text[passages[0].end - 1] in "?？؟":
        return False
    return says(line.of(sheet.text), sheet.language, SECOND)


def _welcomes(text: str, body: Body) -> bool:
    """True for a turn that welcomes, as whoever runs a talk opens it and asks the first question."""
    opening = text[body[0].begin : body[0].begin + OPENING].casefold()
    return any(words in opening for words in WELCOMES)


def _same(cue: Cue, after: Cue) -> bool:
    """True for one label again, be it shortened to the last word: "ANN LEE", then "LEE"."""
    key = after.label.key
    return key == cue.label.key or (" " not in key and cue.label.key.endswith(f" {key}"))


def _parts(sheet: Sheet, cue: Cue, pieces: list[Piece], *, put: bool, open_: bool) -> Iterator[Passage]:
    """The turn that `cue` opens, of several pieces, with what the page sets in it without a label: paragraphs
    of narration, the answer, if it is `open_`, and the question that is `put` to whoever comes next.
    """
    rest = [pieces.pop()] if put else []
    while rest and len(pieces) > 1 and not _said_at_the_end(sheet.text, pieces[-1]):
        pieces.pop()  # a caption, a picture
    if rest and (box := _portrayed(sheet.text, pieces)):
        pieces = pieces[:box]
    said = open_ and [piece for piece in pieces[1:] if piece.apart]
    cut = pieces.index(said[0]) if said else len(pieces)
    first, *more = [pieces]
    if len(pieces) > 1:
        first, *more = told_apart(sheet.text, pieces[:cut], _family(cue), sheet.language)
    yield turn(sheet.text, cue, first)
    yield from (resumed(sheet.text, cue, part) for part in more)
    yield from answer(sheet.text, pieces[cut:])
    yield from (question(sheet.text, piece) for piece in rest)


def handed_over(sheet: Sheet, cues: Sequence[Cue], pieces: Sequence[Piece]) -> tuple[int, Who] | None:
    """The first of the paragraphs that whoever the one before it names at its end reads without a label, in
    news on the air, and who that is; neither of the two speaks to anybody.
    """
    for at, (piece, below) in enumerate(pairwise(pieces), 1):
        heard = piece.kind == "speech" == below.kind and below.apart
        named = reporter(sheet.text, piece.start, piece.end) if heard else None
        if not named or not (told(sheet, piece) and told(sheet, below)):
            continue
        family = named.name.rpartition(" ")[2].casefold()
        if not any(family in cue.label.key.split() or presides(cue) for cue in cues):
            return at, named
    return None


def reported(text: str, named: Who, pieces: list[Piece]) -> Passage:
    """What whoever is named before it reads without a label."""
    pieces = kept(text, pieces, last=False)
    start, end = pieces[0].start, pieces[-1].end
    cue = Span(named.start, named.end)
    return Passage("turn", start, end, named, "handed-over-to", cue=cue, inner=inner(text, pieces))


def _said_at_the_end(text: str, piece: Piece) -> bool:
    """True for words that an answer ends with, above a question: a sentence, and no furniture."""
    return piece.kind != "furniture" and (not piece.apart or stops(text, piece))


def _portrayed(text: str, pieces: Sequence[Piece]) -> int:
    """Where a box begins that tells who answers, above a question: "Zur Person"; 0 without one."""
    heads = (
        at
        for at, piece in enumerate(pieces)
        if at and piece.apart and piece.end - piece.start < BUTTON and not stops(text, piece)
        if behind(text[piece.start : piece.end])
    )
    return next(heads, 0)


def _is_note(text: str, cue: Cue) -> bool:
    """True for a label in brackets of what whoever wrote it down saw: "[Observation notes]:"."""
    return (
        text[cue.start] == "[" and cue.label.kind == "person" and not NOTED.isdisjoint(cue.label.key.split())
    )


def _left_out(text: str, pieces: list[Piece]) -> bool:
    """True where nothing stands behind a label but the dots of what the page leaves out, or, in Han, the
    name of whoever holds that office: "主席：林委員月明".
    """
    start, end = pieces[0].start, pieces[-1].end
    if pieces[0].end - start <= OFFICE_AND_NAME and text[start] > HAN:
        held = label(text[start : pieces[0].end])
        return held is not None and held.kind == "person" and len(held.name) > 1 and bool(held.role)
    return end - start <= DOTS and text[start:end] in LEFT_OUT


def pruned(sheet: Sheet, bodies: list[Body], inside: bool) -> list[Body]:
    """The turns without the paragraphs that nobody in them said: of an article, notes, headings, the tail."""
    if not inside and framed(sheet, bodies):
        bodies = without_article(sheet, bodies)
    if all(sheet.text.startswith("> ", cue.at) for cue, _ in bodies) and len(bodies) >= FEW:
        bodies = [(cue, quoted(sheet.text, pieces)) for cue, pieces in bodies]
    single = _single(bodies)
    bodies = [(cue, without_notes(sheet.text, pieces, single)) for cue, pieces in bodies]
    bodies = without_headings(sheet.text, bodies)
    bodies = without_questions(sheet.text, bodies)
    bodies[-1:] = [(cue, without_tail(sheet.text, pieces, bodies[:-1])) for cue, pieces in bodies[-1:]]
    loud = all(_loud(cue) for cue, _ in bodies)  # of a record, which tells nothing behind
    few = len({cue.label.key for cue, _ in bodies}) <= TWO_AND_HOST
    if few and not loud and not presides(bodies[-1][0]):
        before = [piece for _, pieces in bodies[:-1] for piece in pieces]
        cue, last = bodies[-1]
        bodies[-1] = cue, without_report(sheet.text, last, before, sheet.language)
    return bodies


def _loud(cue: Cue) -> bool:
    """True for a label in capitals that is more than two letters, as initials are."""
    return cue.label.case == "caps" and len(cue.label.key) > INITIALS


def asked_by_the_first(sheet: Sheet, at: int, passages: list[Passage]) -> list[Passage]:
    """The passages; their unlabelled questions are said by whom the label in line `at` names."""
    first = next((cue for cue in colons(sheet) if cue.line == at and cue.says), None)
    if not first:
        return passages
    asker = who(first)
    given = [replace(one, who=asker) if one.rule == "unlabelled-question" else one for one in passages]
    given[0] = replace(given[0], start=first.begin, rule="label", label=Span(first.start, first.stop))
    return given


def asked_by_the_one_label(text: str, cues: Sequence[Cue], passages: list[Passage]) -> list[Passage]:
    """The passages; where the first label asks and is the only one that does not answer, it asks the rest."""
    first = cues[0]
    rest = {cue.label.key for cue in cues[1:]}
    if len(rest) != 1 or first.label.key in rest or text[passages[0].end - 1] not in "?？؟":
        return passages
    return [replace(one, who=who(first)) if one.rule == "unlabelled-question" else one for one in passages]


def _is_script(sheet: Sheet) -> bool:
    """True where a line tells where a scene is set, or that another begins."""
    rows = (sheet.lines[at] for at in sheet.opened_by(SLUG_LETTERS))
    return any(SLUG.match(sheet.text, line.start, line.end) for line in rows)


def bodies_of(sheet: Sheet, cues: Sequence[Cue], stop: int) -> list[Body]:
    """Each cue with the pieces of its turn; none where nothing follows it."""
    until: Until = "line" if one_line_each(sheet, cues) else "gap" if _is_script(sheet) else "cue"
    return [
        (cue, _own(sheet.text, cue, spoken(sheet, cue, after, stop, until), last=after is None))
        for cue, after in zip_longest(cues, cues[1:])
    ]


def _own(text: str, cue: Cue, pieces: list[Piece], *, last: bool) -> list[Piece]:
    """The pieces that are of the turn; of one paragraph, as most are, there is nothing to take away."""
    if len(pieces) == 1 and pieces[0].kind == "speech":
        return pieces
    pieces = without_boxes(text, over_decisions(text, cue, pieces))
    return kept(text, pieces, last, dotted=cue.family == "dot")


def over_decisions(text: str, cue: Cue, pieces: list[Piece]) -> list[Piece]:
    """The pieces; what a clerk notes below the question that whoever presides puts is a mark where these go
    on in their own words: "That the motion be agreed to?", "Motion agreed to", "We now come to oil.".
    """
    closed = [at for at, piece in enumerate(pieces) if piece.kind == "closing" and 0 < at < len(pieces) - 1]
    if not closed or not presides(cue):
        return pieces
    found = list(pieces)
    for at in closed:
        above, here, below = found[at - 1 : at + 2]
        put = text[above.end - 1] == "?" and here.end - here.start < BUTTON
        if put and below.apart and below.kind == "speech" and own_words(text[below.start : below.end]):
            found[at] = replace(here, kind="mark")
    return found


def exchange_end(sheet: Sheet, cues: Sequence[Cue]) -> int:
    """The line behind an exchange that an article frames; behind the page's last line for any other page."""
    prose = sum(max(0, line.end - line.start - 150) for line in sheet.lines[: cues[0].line])
    bodies = bodies_of(sheet, cues, len(sheet.lines)) if prose else []
    if not framed(sheet, bodies):
        return len(sheet.lines)
    end = max(pieces[-1].end for _, pieces in without_article(sheet, bodies) if pieces)
    return next((at for at, line in enumerate(sheet.lines) if line.start >= end), len(sheet.lines))


def framed(sheet: Sheet, bodies: list[Body]) -> bool:
    """True where the exchange stands inside an article: much prose before it, and turns of one paragraph."""
    head = sheet.lines[: bodies[0][0].line] if bodies else ()
    prose = sum(line.end - line.start for line in head if line.end - line.start > 150 and line.kind is None)
    if prose <= 300 or any(map(presides, {cue.label.key: cue for cue, _ in bodies}.values())):
        return False
    if any(sign in sheet.text[: head[-1].end].casefold() for sign in TRANSCRIBED):
        return False
    return 2 * prose >= sum(pieces[0].end - pieces[0].start for _, pieces in bodies if pieces)


def presides(cue: Cue) -> bool:
    """True for the label of one who runs a sitting, which no article frames; not for a head of government."""
    if not cue.label.role or cue.label.kind == "role" or cue.label.weight < 2:
        return False
    words = [fold(word) for word in cue.label.role.split()]
    return not CHAIRS.isdisjoint(words) and GOVERNED.isdisjoint(words)


def without_article(sheet: Sheet, bodies: list[Body]) -> list[Body]:
    """The turns without the prose between and behind them; where turns have several paragraphs in which
    somebody speaks, others in which nobody does are theirs too, but for those behind the last.
    """
    more = (piece for _, pieces in bodies for piece in pieces[1:] if piece.apart)
    lengthy = any(speaks(sheet, piece) and not _question(sheet.text, piece) for piece in more)
    kept_whole = bodies[:-1] if lengthy else []
    return kept_whole + [(cue, without_prose(sheet, pieces)) for cue, pieces in bodies[len(kept_whole) :]]


def without_prose(sheet: Sheet, pieces: list[Piece]) -> list[Piece]:
    """A turn without the paragraphs behind it that speak to nobody, of many words: no I, no you."""
    for at, piece in enumerate(pieces[1:], 1):
        alone = piece.apart or piece.end - piece.start > LONG_LINE
        goes_on = sheet.text[piece.start].islower() or sheet.text[pieces[at - 1].end - 1] == ":"
        if not alone or goes_on or piece.kind != "speech":
            continue
        if told(sheet, piece) and not any(speaks(sheet, one) for one in pieces[at + 1 :]):
            spoken = [one.kind == "speech" for one in pieces[:at]]
            return pieces[: at - spoken[::-1].index(True)]
    return pieces


def speaks(sheet: Sheet, piece: Piece) -> bool:
    """True for a paragraph, no quotation in it, that says I or you."""
    return piece.kind == "speech" and in_person(
        QUOTED.sub("", sheet.text[piece.start : piece.end]), sheet.language
    )


def told(sheet: Sheet, piece: Piece) -> bool:
    """True for many words that speak to nobody, in a tongue whose words for I and you are known."""
    if not known(sheet.language) or max(sheet.text[piece.start : piece.start + 40]) >= EAST:
        return False
    said = QUOTED.sub("", sheet.text[piece.start : piece.end])
    mine, yours = persons(sheet.language)
    plain = said.casefold().replace("’", "'").split()
    if not (mine.isdisjoint(plain) and yours.isdisjoint(plain)):
        return False  # mostly one stands between spaces
    words = words_of(said)
    return len(words) > LENGTHY and mine.isdisjoint(words) and yours.isdisjoint(words)


def quoted(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces up to the first paragraph without the mark of a quotation, "> ", as all that is said has."""
    begins = (piece.apart and text[text.rfind("\n", 0, piece.start) + 1] != ">" for piece in pieces[1:])
    stop = next((at for at, plain in enumerate(begins, 1) if plain), len(pieces))
    return kept(text, pieces[:stop], last=False)


def without_notes(text: str, pieces: list[Piece], single: bool) -> list[Piece]:
    """A turn without what is noted below a heading: points of a list or, on a page that labels each paragraph
    that is spoken (`single`), anything but a question at its end.
    """
    for at, piece in enumerate(pieces):
        if at and text[piece.start] == "#" and piece.kind == "furniture":
            below = next((one for one in pieces[at:] if one.kind == "speech"), None)
            listed = below is not None and text.startswith(POINTS, below.start)
            if listed or (single and not _question(text, pieces[-1])):
                return kept(text, pieces[:at], last=False)
    return pieces


def _single(bodies: Sequence[Body]) -> bool:
    """True where nearly every turn has one paragraph, if a heading does not part it."""
    alone = sum(
        all(piece.kind != "speech" or not piece.apart for piece in pieces[1:2]) for _, pieces in bodies
    )
    return len(bodies) >= FEW and 4 * alone >= 3 * len(bodies)


def without_headings(text: str, bodies: list[Body]) -> list[Body]:
    """The turns without a short line by itself at their end that is no sentence, as most others are."""
    ended = sum(stops(text, pieces[-1]) for _, pieces in bodies if pieces)
    if len(bodies) < MANY or 4 * ended < 3 * len(bodies):
        return bodies
    sitting = any(cue.family == "dot" and presides(cue) for cue, _ in bodies)
    longest = LONG_LINE if sitting else BUTTON  # items of an agenda are longer than buttons
    return [
        (cue, kept(text, pieces[:-1], last=False))
        if len(pieces) > 1 and _titles(text, pieces[-1], longest) and _ends(text, pieces[-2])
        else (cue, pieces)
        for cue, pieces in bodies
    ]


def _titles(text: str, piece: Piece, longest: int) -> bool:
    """True for a short line by itself that is no sentence, or in Han one that is all in quotation marks: what
    is said below.
    """
    if text[piece.start] not in QUOTING:
        return _button(text, piece, longest)
    close = QUOTING[text[piece.start]]
    words = text[piece.start + 1 : piece.end - 1]
    whole = piece.kind == "speech" and text[piece.end - 1] == close and close not in words
    return whole and SHORTEST_TITLE <= len(words) < BUTTON // 2 and words[-1] > EAST and words.isalpha()


def without_questions(text: str, bodies: list[Body]) -> list[Body]:
    """The turns, all of one paragraph but for a few with a short question alone behind them, without those
    questions, where hardly anybody else asks and they are not in bold: they head what all are asked next.
    """
    more = [pieces for _, pieces in bodies if any(piece.apart for piece in pieces[1:])]
    if len(bodies) < MANY or not 1 < len(more) <= len(bodies) // 3:
        return bodies
    own = sum(text[pieces[0].end - 1] in "?？؟" for _, pieces in bodies if pieces)
    if 5 * own > len(bodies) or not all(len(pieces) == QUESTIONS and asks(text, pieces) for pieces in more):
        return bodies
    put = [text[pieces[1].start : pieces[1].end] for pieces in more]
    if any(len(words) > HEADED or words[0] == "*" for words in put):
        return bodies
    return [(cue, pieces[:1] if any(pieces is one for one in more) else pieces) for cue, pieces in bodies]


def without_tail(text: str, pieces: list[Piece], others: Sequence[Body]) -> list[Piece]:
    """The page's last turn without what is told behind it: of the interview, notes, or a button."""
    pieces = without_footnotes(text, pieces)
    often = any(_button(text, piece) for _, told in others for piece in told[1:])
    for at, piece in enumerate(pieces[1:], 1):
        button = len(others) >= FEW and not often and _button(text, piece) and _ends(text, pieces[at - 1])
        button = button and not _wraps(text, pieces[at + 1 : at + 2])
        if piece.apart and (button or behind(text[piece.start : piece.end])):
            if not stops(text, pieces[at - 1]) and _goes_on(text, pieces[at:]):
                continue  # a page's foot
            return kept(text, pieces[:at], last=True)
    if len(others) >= FEW and not often:
        pieces = without_menu(text, pieces)
    pieces = without_facts(text, pieces)
    while len(pieces) > 1 and pieces[-1].apart and portrays(text[pieces[-1].start : pieces[-1].end]):
        pieces = kept(text, pieces[:-1], last=True)
    return pieces


def up_to_the_source(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces; the last one ends where a sentence does before a source: "Thank you.Source http:"."""
    found = SOURCED.search(text, pieces[-1].start, pieces[-1].end) if pieces else None
    return [*pieces[:-1], replace(pieces[-1], end=found.start())] if found else pieces


def up_to_the_omission(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces; the last one ends where a sentence does before "<…>", if none ends behind it."""
    at = max(text.rfind(mark, pieces[-1].start, pieces[-1].end) for mark in OMITTED) if pieces else -1
    said = text[pieces[-1].start : at].rstrip() if at > 0 else ""
    if said[-1:] not in SENTENCE_ENDS or not said or ENDED.search(text, at + 3, pieces[-1].end):
        return pieces
    return [*pieces[:-1], replace(pieces[-1], end=pieces[-1].start + len(said))]


def without_facts(text: str, pieces: list[Piece]) -> list[Piece]:
    """The page's last turn without the short fields at its end and what heads them: "Born: Brill, 1948."."""
    cut = len(pieces)
    while cut > 1 and FACT.match(text, pieces[cut - 1].start, pieces[cut - 1].end):
        cut -= 1
    if len(pieces) - cut < FACTS or not pieces[cut].apart:
        return pieces
    headed = cut > 1 and pieces[cut - 1].apart and _button(text, pieces[cut - 1])
    return kept(text, pieces[: cut - headed], last=True)


def without_menu(text: str, pieces: list[Piece]) -> list[Piece]:
    """The page's last turn without a run of short lines at its end that are no sentences, and what stands
    above them as no sentence either: a site's menu.
    """
    cut = len(pieces)
    while cut > 1 and pieces[cut - 1].kind != "stage" and not stops(text, pieces[cut - 1]):
        cut -= 1
    short = sum(_button(text, piece) or piece.kind == "furniture" for piece in pieces[cut:])
    menu = short >= MENU and 4 * short >= 3 * (len(pieces) - cut)
    return kept(text, pieces[:cut], last=True) if menu else pieces


def _goes_on(text: str, pieces: list[Piece]) -> bool:
    """True where words in small letters stand behind a page's mark: a sentence that its foot cut in two."""
    return any(
        before.kind in {"mark", "furniture"} and after.kind == "speech" and text[after.start].islower()
        for before, after in pairwise(pieces[:FOOT])
    )


def _wraps(text: str, below: Sequence[Piece]) -> bool:
    """True where the line right below goes on in small letters: a sentence that the page wraps."""
    return any(not one.apart and text[one.start].islower() for one in below)


def _ends(text: str, piece: Piece) -> bool:
    """True where a piece ends as a sentence does, and announces nothing: "The question is:"."""
    return stops(text, piece) and text[piece.end - 1] not in ":："


def _button(text: str, piece: Piece, longest: int = BUTTON) -> bool:
    """True for a short line by itself that is no sentence."""
    longest = longest if text[piece.start] < "\u2e80" else longest // 3
    return (
        piece.kind == "speech"
        and piece.apart
        and piece.end - piece.start < longest
        and not stops(text, piece)
    )


def turn(text: str, cue: Cue, pieces: list[Piece]) -> Passage:
    """The turn that `cue` opens, made of `pieces`."""
    start, end = pieces[0].start, pieces[-1].end
    if text[start] in "(（" and (stamp := STRUCK.match(text, start, end)):
        start = stamp.end()
    if text[end - 1] in CLOSING:
        end = _unmarked(text, start, end)
    how = cue.label.delivery or (opening_delivery(text, start, end) if text[start] in "([" else "")
    label, begins, ends = Span(cue.start, cue.stop), cue.starts_at_s, cue.ends_at_s
    said_by = who(cue) if cue.label is not UNKNOWN else None
    within = inner(text, pieces)
    # In the order of the fields: a turn with all of them named takes twice the time.
    return Passage(
        "turn", start, end, said_by, RULES[cue.family], label, None, how, begins, ends, None, within
    )


def _unmarked(text: str, start: int, end: int) -> int:
    """Where the words end before the mark of something that began before them, bold, a heading, a voice; or
    before the number of a question.
    """
    if text[end - 1] == "]":
        number = PAPER.search(text, max(start + 1, end - 12), end)
        return number.start() if number else end
    while marks := _open_marks(text, start, end):
        end = start + len(text[start : end - marks].rstrip())
        end -= text.endswith("_", start, end) and text.count("_", start, end) % 2
    if text[end - 1] == "#":
        end = start + len(text[start:end].rstrip("# "))
    return end - len(VOICE_ENDS) if text.endswith(VOICE_ENDS, start, end) else end


def _open_marks(text: str, start: int, end: int) -> int:
    """How many asterisks at the end of the words open what comes next."""
    if text.endswith("**", start, end):
        return 2 * (text[end - 3].isspace() or text.count("**", start, end) % 2)
    return int(text.endswith("*", start, end) and text[end - 2].isspace())


def resumed(text: str, cue: Cue, pieces: list[Piece]) -> Passage:
    """What whoever `cue` names goes on with behind a paragraph that tells of them."""
    start, end = pieces[0].start, pieces[-1].end
    return Passage("turn", start, end, who(cue), "goes-on-after-narration", inner=inner(text, pieces))


def _family(cue: Cue) -> str:
    """The last name of the label, as a sentence would print it."""
    family = cue.label.name.rpartition(" ")[2] if cue.label.kind == "person" else ""
    return family.title() if family.isupper() else family


def who(cue: Cue) -> Who:
    """The words of the label, as printed."""
    label = cue.label
    start, stop = cue.named or (cue.start, cue.stop)
    return Who(start, stop, label.kind, label.name, label.role, label.gender)


def question(text: str, piece: Piece) -> Passage:
    """A question that the page sets between labelled answers without a label."""
    start, end, _ = bare(text, piece.start, piece.end)
    return Passage("turn", start, end, None, "unlabelled-question")


def answer(text: str, pieces: list[Piece]) -> Iterator[Passage]:
    """What stands without a label behind a labelled question."""
    if pieces:
        start, end = pieces[0].start, pieces[-1].end
        yield Passage("turn", start, end, None, "unlabelled-answer", inner=inner(text, pieces))


def only_asking(text: str, bodies: list[Body]) -> frozenset[str]:
    """The labels behind whose questions the page leaves the answers unlabelled: words for who asks, where
    there are no other labels, or a label that comes again and again and does nothing else.
    """
    told = [(cue, pieces) for cue, pieces in bodies if pieces]
    keys = frozenset(cue.label.key for cue, _ in told)
    if keys <= ASKERS:
        asking = sum(_asks_first(text, pieces) for _, pieces in told)
        behind_it = sum(any(piece.apart for piece in pieces[1:]) for _, pieces in told)
        plain = len(told) >= QUESTIONS and 10 * behind_it >= 9 * len(told) and 2 * asking > len(told)
        return keys if plain else frozenset()
    found = (key for key in keys if _asks_only(text, told, key))
    return frozenset([key]) if len(keys) < QUESTIONS + 1 and (key := next(found, None)) else frozenset()


def answers_apart(text: str, bodies: list[Body]) -> list[Body]:
    """The turns; on a page without blank lines whose labels only ask, a line each, what stands on the next
    line is apart.  Its one label asks, whatever it is, where a question mark ends each of those lines.
    """
    keys = {cue.label.key for cue, pieces in bodies if pieces}
    told = [pieces for cue, pieces in bodies if pieces and (len(keys) == 1 or cue.label.key in ASKERS)]
    if len(told) < max(QUESTIONS, len(bodies)) or any(piece.apart for pieces in told for piece in pieces[1:]):
        return bodies
    ends = [text[pieces[0].end - 1] for pieces in told]
    longer = sum(len(pieces) > 1 for pieces in told)
    if (
        10 * longer < 9 * len(told)
        or (2 if keys <= ASKERS else 1) * ends.count("?") < len(ends)
        or any(end not in ".?!…" for end in ends)
    ):
        return bodies
    return [
        (cue, [*own[:1], *(replace(one, apart=True) for one in own[1:2]), *own[2:]]) for cue, own in bodies
    ]


def unlettered(sheet: Sheet, bodies: list[Body], askers: frozenset[str]) -> frozenset[int]:
    """Where the labels of `askers` begin behind whose question, a line by itself, the answer has lost its
    label: few of a page on which one asks and another answers each time.
    """
    told = [(cue, pieces) for cue, pieces in bodies if pieces]
    asking = [at for at, (cue, _) in enumerate(told) if cue.label.key in askers]
    again = [at for at in asking if at + 1 < len(told) and at + 1 in asking]
    found = frozenset(told[at][0].start for at in again if _holds_answer(sheet, told[at][1]))
    few = len(found) == len(again) and FEW * len(again) <= len(asking) + 1
    return found if few else frozenset()


def unput(text: str, bodies: list[Body], askers: frozenset[str]) -> frozenset[int]:
    """Where the labels of answers begin behind which the next question has lost its label; few, as above."""
    told = [(cue, pieces) for cue, pieces in bodies if pieces]
    telling = [at for at, (cue, _) in enumerate(told) if cue.label.key not in askers]
    again = [at for at in telling if at + 1 < len(told) and at + 1 in telling]
    found = frozenset(told[at][0].start for at in again if asks(text, told[at][1]))
    few = len(found) == len(again) and FEW * len(again) <= len(telling) + 1
    return found if few else frozenset()


def _askers_of_two(text: str, told: list[Body]) -> frozenset[str]:
    """The words for who asks, on a page whose other labels are one for who answers; or of two that take turns
    the one behind which nearly each first line asks, as behind the other one hardly any does.
    """
    told = [(cue, pieces) for cue, pieces in told if pieces]
    keys = {cue.label.key for cue, _ in told}
    rest = keys - ASKERS
    if len(rest) == 1 and rest <= ANSWERERS and len(rest) < len(keys):
        return ASKERS
    if len(keys) != len(("asks", "answers")) or keys & (ASKERS | ANSWERERS):
        return frozenset()
    asked = {
        key: [asks_in(text, p[0].start, p[0].end) for cue, p in told if cue.label.key == key] for key in keys
    }
    one, other = sorted(keys, key=lambda key: sum(asked[key]), reverse=True)
    often = FEW * sum(asked[one]) >= (FEW - 1) * len(asked[one])
    return frozenset([one]) if often and FEW * sum(asked[other]) <= len(asked[other]) else frozenset()


def _second_apart(pieces: list[Piece]) -> list[Piece]:
    """The pieces, the second one apart from the first."""
    return [pieces[0], replace(pieces[1], apart=True), *pieces[2:]]


def _holds_answer(sheet: Sheet, pieces: list[Piece]) -> bool:
    """True where a line that asks has lines below it of somebody who says I and asks nothing."""
    text = sheet.text
    if len(pieces) < QUESTIONS or not asks_in(text, pieces[0].start, pieces[0].end):
        return False
    said = text[pieces[1].start : pieces[-1].end]
    return "?" not in said and says(said, sheet.language, FIRST)


def _asks_first(text: str, pieces: list[Piece]) -> bool:
    """True where the first paragraph asks, or is in bold to its end."""
    cut = next((at for at, piece in enumerate(pieces) if at and piece.apart), len(pieces))
    start, end = pieces[0].start, pieces[cut - 1].end
    bold = text.endswith("**", start, end) and text.count("**", start, end) % 2 == 1
    return bold or text[start:end].rstrip("*_ ")[-1:] in {"?", "？", "؟"}


def _asks_only(text: str, told: list[Body], key: str) -> bool:
    """True where each turn of `key` asks, or all but one of many, and paragraphs follow wherever nobody
    else's label does.
    """
    own = [at for at, (cue, _) in enumerate(told) if cue.label.key == key]
    unanswered = [at for at in own if at + 1 == len(told) or at + 1 in own]
    asking = sum(_asks_first(text, told[at][1]) for at in own)
    return (
        len(own) > QUESTIONS
        and len(unanswered) >= QUESTIONS
        and asking >= len(own) - (len(own) > 2 * QUESTIONS)
        and all(any(piece.apart for piece in told[at][1][1:]) for at in unanswered)
    )


def answered_by_the_other(
    cues: Sequence[Cue], askers: frozenset[str], passages: list[Passage]
) -> list[Passage]:
    """The passages; unlabelled answers are given by whom the one label names that does not ask."""
    others = {cue.label.key: cue for cue in reversed(cues) if cue.label.key not in askers}
    if len(others) != 1:
        return passages
    cue = next(iter(others.values()))
    span = Span(cue.start, cue.stop)
    return [
        replace(one, who=who(cue), cue=span) if one.rule == "unlabelled-answer" else one for one in passages
    ]


def put_by(cues: Sequence[Cue], askers: frozenset[str], passages: list[Passage]) -> list[Passage]:
    """The passages; unlabelled questions are put by whom the first of the labels `askers` names."""
    cue = next(cue for cue in cues if cue.label.key in askers)
    return [replace(one, who=who(cue)) if one.rule == "unlabelled-question" else one for one in passages]


def unlabelled(text: str, bodies: list[Body], above: bool = False, *, asked_above: bool = False) -> bool:
    """True where the page labels its answers only: labelled speech hardly asks, unlabelled last lines do, and
    maybe the line `above` the first label, or one that is `asked_above` it below an introduction.
    """
    told = [(cue, pieces) for cue, pieces in bodies if pieces]
    found = sum(asks(text, pieces) for _, pieces in told)
    found += above and found == 1
    own = sum(asks_in(text, pieces[0].start, pieces[0].end) for _, pieces in told)
    if any(word in ASKERS for cue, _ in told for word in cue.label.key.split()):
        return False
    if len({cue.label.key for cue, _ in told if cue.family == "dot" and cue.label.case == "caps"}) > 1:
        return False  # a record, which labels whoever speaks
    if len({cue.label.key for cue, _ in told}) > 1 and all(cue.label.weight >= SURE for cue, _ in told):
        return False  # a sitting's, with a title each
    if any(cue.starts_at_s is not None for cue, _ in told) or (5 * own >= len(told) and _by_turns(told)):
        return False  # a machine or a page that labels all
    if 2 * len({cue.label.key for cue, _ in told}) > max(8, len(told)):
        return False  # a sitting of many, who may end with a question
    again = sum(a.label.key == b.label.key for (a, _), (b, _) in pairwise(told))
    between = again > 0 or above or 2 * found > len(told)  # whoever is labelled twice in a row was asked
    between = between or _asks_in_bold(text, told) or (asked_above and found > 2 and not own)
    rounds = found + above > 2 and _in_rounds(text, told)
    often = rounds or (4 * found >= len(told) and between)
    return found >= 2 and often and own <= found // 2


def _asks_in_bold(text: str, told: Sequence[Body]) -> bool:
    """True where each last line that asks is set off as a whole."""
    asked = [pieces[-1] for _, pieces in told if asks(text, pieces)]
    return all(bare(text, one.start, one.end)[2] in EMPHATIC for one in asked)


def _in_rounds(text: str, told: Sequence[Body]) -> bool:
    """True where several answer each question in one order: the next stands behind what the last one says."""
    last = {cue.label.key for cue, pieces in told if asks(text, pieces)}
    first = {after.label.key for (_, pieces), (after, _) in pairwise(told) if asks(text, pieces)}
    return (
        len(last) == len(first) == 1
        and last != first
        and len({cue.label.key for cue, _ in told}) > len(first | last)
    )


def _by_turns(told: Sequence[Body]) -> bool:
    """True where two labels alternate: whoever asks is labelled too."""
    keys = [cue.label.key for cue, _ in told]
    turned = sum(a != b for a, b in pairwise(keys))
    return len(set(keys)) == 2 and min(map(keys.count, set(keys))) > 1 and 5 * turned >= 4 * (len(keys) - 1)


def _question(text: str, piece: Piece) -> bool:
    """True for a line with a question mark, or in bold as a whole."""
    words = text[piece.start : piece.end]
    stated = len(words) < STATEMENT and words.startswith(STATED)
    return (
        stated
        or asks_in(text, piece.start, piece.end)
        or (words.startswith("**") and words.endswith("**") and words.count("**") == 2 and len(words) > 24)
    )


def asks(text: str, pieces: list[Piece]) -> bool:
    """True where the last of several lines is a question."""
    if len(pieces) < 2 or not _question(text, pieces[-1]):
        return False
    if (
        pieces[-1].end - pieces[-1].start > 600
        or pieces[-1].kind != "speech"
        or text[pieces[-1].start].islower()
        or text.startswith(GOES_ON, pieces[-1].start)
    ):
        return False
    return pieces[-1].apart or pieces[-2].kind != "speech" or text[pieces[-2].end - 1] in SENTENCE_ENDS


def puts(pieces: list[Piece]) -> bool:
    """True where the last of several paragraphs may be put to whoever speaks next."""
    last = pieces[-1]
    return len(pieces) > 1 and last.apart and last.kind == "speech" and last.end - last.start < STATEMENT


def trails(text: str, pieces: list[Piece]) -> bool:
    """True where the last of several pieces leaves its sentence to whoever answers: "They say it rained…"."""
    return len(pieces) > 1 and text.endswith(("…", "..."), pieces[-1].start, pieces[-1].end)


def _counts(text: str, bodies: Sequence[Body]) -> bool:
    """True where each last line that asks has a number: "4) Why?"."""
    asked = [pieces for _, pieces in bodies if pieces and asks(text, pieces)]
    return all(_is_counted(text, pieces) for pieces in asked)


def _is_counted(text: str, pieces: list[Piece]) -> bool:
    """True where the last of several paragraphs has a number and may be put to whoever speaks next."""
    return puts(pieces) and bare(text, pieces[-1].start, pieces[-1].end)[2] == "number"


def _without_mark(text: str, pieces: list[Piece]) -> bool:
    """True where the last of several paragraphs opens as a question does and has lost its mark."""
    return puts(pieces) and text[pieces[-1].end - 1].isalnum() and text.startswith(SEEKING, pieces[-1].start)


def asks_alone(sheet: Sheet, at: int) -> bool:
    """True where line `at` is a question that no label precedes."""
    line = sheet.lines[at]
    own = Piece(line.start, line.end, "speech", True)
    return line.kind in {None, "heading"} and _question(sheet.text, own)


def spoken(sheet: Sheet, cue: Cue, after: Cue | None, stop: int, until: Until) -> list[Piece]:
    """What stands from `cue` up to the next one (or line `stop`), a piece a line; in a script up to a blank
    line, behind which it tells what is done.
    """
    last = after.line if after and after.line < stop else stop - 1
    first = cue.line + (cue.begin >= sheet.lines[cue.line].end)
    if until == "line":
        last = min(last, first)
    elif until == "gap":
        last = next((at - 1 for at in range(first + 1, last + 1) if sheet.lines[at].gap), last)
    end = after.at if after else len(sheet.text)
    deep = _dialogue_indent(sheet, cue) if cue.family == "alone" else 0
    return pieces_of(sheet, range(cue.line, last + 1), cue.begin, end, deep)


def _dialogue_indent(sheet: Sheet, cue: Cue) -> int:
    """How far a script sets in the dialogue below a label alone on its line; 0 where that is not set in."""
    if sheet.lines[cue.line].indent < SCRIPT_INDENT or cue.line + 1 >= len(sheet.lines):
        return 0
    return sheet.lines[cue.line + 1].indent


LONG_LINE = 110
"""A longer line is a paragraph, with or without a blank line before it."""
