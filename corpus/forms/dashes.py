"""Exchanges whose turns open with a dash or a square ("— Why? / — Because.", "■ Why? / - Because.").

Claims nothing unless questions and answers alternate: a list with dashes does not ask.  Knows
`corpus.reading`; must not know other forms.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from corpus.reading.passages import Claim, Found, Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.talk.asking import CLOCK, asks, exchange
from corpus.reading.talk.boxes import without_boxes
from corpus.reading.talk.interviews import (
    interviewee,
    interviewer,
    introduced,
    whoever_answers,
    whoever_asks,
)
from corpus.reading.talk.narrated import told_apart, without_report
from corpus.reading.talk.opening import answer_cut, resumed_in
from corpus.reading.talk.person import SECOND, in_person, replies, says
from corpus.reading.talk.pieces import Piece, inner, kept, pieces_of, stops
from corpus.reading.talk.turns import without_tail
from corpus.reading.talk.voices import heard

NAME = "dashes"
DASHES = frozenset("—–-―─\u0336")
DASHED = "".join(DASHES) + " "
SQUARES = frozenset("■●▪◆►▶□○")
FEWEST = 4
HEADING = 60
"""Characters of a heading."""
DIALOGUE = 6
SEVERAL = 10
"""Lines behind dashes that tell of several who talk."""
SOME = 8
"""Of so many of them one asks and one says you, at least."""
OPENING = DASHES | SQUARES
OPENED = re.compile(r"[—–―─\u0336■●▪◆►▶□○-]{1,2}(?:\s+(?=\S)|(?=[^\W\d_]|[¿¡\"“«]))")
# " - " behind a sentence's end, within a paragraph
RUN_ON = re.compile(r"(?<=[.!?…»\"”)]) [-–—] (?=[^\W\d_a-zß-öø-ÿа-яёєіїґ]|[«\"“¿¡])")
STARS = frozenset("*•♦◊")
STARRED = re.compile(r"[*•♦◊]\s+(?=\S)")
"""What opens the points of any list, and the questions of an exchange only where dashes answer each."""


def opened(sheet: Sheet) -> tuple[int, ...]:
    """The lines that open with a dash or a square, and then a space or words; or a star, where stars ask."""
    lines = _opened(sheet)
    return tuple(sorted((*lines, *_starred(sheet, lines)))) if len(lines) > 1 else lines


def _starred(sheet: Sheet, dashed: Sequence[int]) -> tuple[int, ...]:
    """The lines that open with a star where nearly each is a question that one of `dashed` answers."""
    stars = [
        at
        for at in sheet.opened_by(STARS)
        if sheet.lines[at].kind is None
        and STARRED.match(sheet.text, sheet.lines[at].start, sheet.lines[at].end)
    ]
    if len(stars) < 2:
        return ()
    asking = sum(asks(sheet, at) for at in stars)
    told = sum(asks(sheet, at) for at in dashed)
    own = frozenset(stars)
    marked = sorted((*stars, *dashed))
    turned = sum((at in own) != (after in own) for at, after in pairwise(marked))
    paired = 10 * turned >= 9 * (len(marked) - 1)
    return tuple(stars) if paired and 3 * asking >= 2 * len(stars) and 4 * told <= len(dashed) else ()


def _opened(sheet: Sheet) -> tuple[int, ...]:
    """The lines that open with a dash or a square."""
    return tuple(
        at
        for at, line in enumerate(sheet.lines)
        if sheet.text[line.start] in OPENING
        and line.kind is None
        and (opening := OPENED.match(sheet.text, line.start, line.end))
        and not CLOCK.match(sheet.text, opening.end(), line.end)
    )


def claims(sheet: Sheet) -> Iterator[Claim]:
    """From the first question to the end of the page, where questions and answers take turns."""
    if not any(mark in sheet.text for mark in "?？؟"):
        return
    lines = opened(sheet)
    if len(lines) < FEWEST or _labelled(sheet, lines):
        return
    asked = questions(sheet, lines)
    if _taking_turns(sheet, lines, asked):
        reason = f"{len(lines)} lines open with a dash, {len(asked)} ask"
        within = lines[0] == 0 or len(asked) > sum(asks(sheet, at) for at in lines)
        first = lines[0] if within else min(asked)  # a page that opens with a dash opens with an answer
        yield Claim(NAME, 0 if answer_cut(sheet, first) else first, len(sheet.lines), 0.85, reason)
    elif headed := answered(sheet, lines):
        reason = f"{len(headed)} lines stand alone above one that opens with a dash"
        yield Claim(NAME, headed[0], len(sheet.lines), 0.85, reason)
    elif _of_several(sheet, lines):
        reason = f"{len(lines)} lines open with a dash, and people speak to each other"
        yield Claim(NAME, 0 if answer_cut(sheet, lines[0]) else lines[0], len(sheet.lines), 0.8, reason)


def _taking_turns(sheet: Sheet, lines: Sequence[int], asked: Set[int]) -> bool:
    """True where the lines that open with a dash ask and answer by turns; `asked` are those that ask."""
    told = [at for at in lines if sheet.text[sheet.lines[at].start] in DASHES and at not in asked]
    taken = sum((at in asked) != (after in asked) for at, after in pairwise(lines))
    enough = len(asked) >= 2 and len(told) >= 2 and 10 * len(asked) >= 3 * len(lines)
    return enough and 2 * taken >= len(lines) - 1 and not _only_asked(sheet, lines)


def _by_turns(sheet: Sheet) -> bool:
    """True where the page's lines that open with a dash, whatever part of it is claimed, ask and answer."""
    whole = opened(sheet)
    return bool(answered(sheet, whole)) or _taking_turns(sheet, whole, questions(sheet, whole))


def answered(sheet: Sheet, lines: Sequence[int]) -> tuple[int, ...]:
    """The lines that ask without a dash, each right above one of `lines` that answers; none where they do not
    take turns from the first to the last, or hardly one of them ends in a question mark.
    """
    if len(lines) < DIALOGUE or any(asks(sheet, at) for at in lines[: len(lines) // 2]):
        return ()
    steps, dashed = sum(after - at == 2 for at, after in pairwise(lines)), frozenset(lines)
    put = [at - 1 for at in lines if at and at - 1 not in dashed and sheet.lines[at - 1].kind is None]
    asking = sum(asks(sheet, at) for at in put)
    if len(put) < len(lines) or 10 * steps < 9 * (len(lines) - 1) or 3 * asking < len(put):
        return ()
    return tuple(put) if _brief(sheet, put, lines) else ()


def _of_several(sheet: Sheet, lines: Sequence[int]) -> bool:
    """True where nearly all lines from the first dash to the last open with one, some ask, some say you, half
    say I or you or reply: several talk, and nobody is told from the others.
    """
    if len(lines) < SEVERAL or 10 * len(lines) < 9 * (lines[-1] - lines[0] + 1):
        return False
    asking = sum(asks(sheet, at) for at in lines)
    said = [sheet.lines[at].of(sheet.text).lstrip(DASHED) for at in lines]
    told = [says(words, sheet.language, SECOND) for words in said]
    replied = [replies(words) for words in said]
    own = [
        you or back or in_person(words, sheet.language)
        for words, you, back in zip(said, told, replied, strict=True)
    ]
    return SOME * min(asking, sum(told)) >= len(lines) and any(replied) and 2 * sum(own) >= len(lines)


def _labelled(sheet: Sheet, lines: Sequence[int]) -> bool:
    """True where labels stand behind most of the dashes: "— Ann Lee: Yes."."""
    own = {cue.line for cue in heard(sheet).cues}
    return 2 * len(own.intersection(lines)) > len(lines)


def _only_asked(sheet: Sheet, lines: Sequence[int]) -> bool:
    """True where nearly each dash, or all but one, opens a paragraph that asks: what answers has none."""
    found = exchange(sheet)
    return (
        found is not None
        and found.by == "dash"
        and 10 * len(found.questions) >= min(9 * len(lines), 10 * len(lines) - 10)
    )


def questions(sheet: Sheet, lines: Sequence[int]) -> frozenset[int]:
    """The lines of whoever asks: in a dialogue that only takes turns every second one, whatever its end."""
    stars = frozenset(at for at in lines if sheet.text[sheet.lines[at].start] in STARS)
    if stars:
        return stars
    asking = [asks(sheet, at) for at in lines]
    sides = sum(asking[::2]), sum(asking[1::2])
    whole = 10 * len(lines) >= 8 * (lines[-1] - lines[0] + 1)
    if whole and not any(asking):
        put = [_puts(sheet, at) for at in lines]
        sides = sum(put[::2]), sum(put[1::2])
    elif len(lines) < DIALOGUE:
        sides = 0, 0
    nested = (
        len({sheet.lines[at].indent for at in lines}) > 1 and sheet.text[sheet.lines[lines[0]].start] == "-"
    )
    if whole and not nested and max(sides) >= max(2, len(lines) // 8):
        one, other = (lines[::2], lines[1::2]) if sides[0] > sides[1] else (lines[1::2], lines[::2])
        if max(sides) >= 4 * min(sides) or (sides[0] != sides[1] and _brief(sheet, one, other)):
            return frozenset(one)
    return frozenset(at for at, ask in zip(lines, asking, strict=True) if ask)


def _brief(sheet: Sheet, one: Sequence[int], other: Sequence[int]) -> bool:
    """True where what opens with the dashes of `one` is less than half as long as that of `other`."""
    lengths = [sum(sheet.lines[at].end - sheet.lines[at].start for at in some) for some in (one, other)]
    return 2 * lengths[0] < lengths[1]


def _puts(sheet: Sheet, at: int) -> bool:
    """True for a line that asks somebody whom it speaks to, and goes on behind the question mark."""
    words = sheet.lines[at].of(sheet.text)
    return any(mark in words for mark in "?？؟") and says(words, sheet.language, SECOND)


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a dash; questions are the interviewer's, the rest the other one's, where they are named."""
    lines = [at for at in opened(sheet) if claim.first <= at < claim.stop]
    apart = answered(sheet, lines)
    asked = frozenset(apart) or (questions(sheet, lines) if lines else frozenset())
    several = not _by_turns(sheet)
    lines = sorted((*lines, *apart))
    if not asked:
        return Found()
    asker, teller = interviewer(sheet, sorted(asked)), interviewee(sheet, sorted(asked))
    teller = teller or next(filter(None, _self_named(sheet, lines, asked)), None)
    cut = answer_cut(sheet, lines[0]) if claim.first == 0 and (several or lines[0] in asked) else []
    if cut and teller and sheet.text.find(teller.name, cut[0].start, cut[-1].end) >= 0:
        cut = []  # an introduction, which names who answers
    whose = None if several or not cut else teller or whoever_answers(cut[0].start)
    passages = [resumed_in(sheet.text, cut, whose)] if cut else []
    earlier: list[Piece] = []
    for at, after in zip(lines, (*lines[1:], claim.stop), strict=True):
        mark = sheet.lines[at].start
        opening = OPENED.match(sheet.text, mark) or STARRED.match(sheet.text, mark)
        begin = opening.end() if opening else sheet.lines[at].start
        body = list(pieces_of(sheet, range(at, after), begin, len(sheet.text)))
        pieces = kept(sheet.text, without_boxes(sheet.text, body), after == claim.stop)
        pieces = pieces[:-1] if after < claim.stop and _heads_below(sheet, pieces, after) else pieces
        if after == claim.stop:
            pieces = without_tail(sheet.text, pieces, ())
            pieces = without_report(sheet.text, pieces, earlier, sheet.language)
        earlier += pieces if at not in asked else ()
        for asking, said in run_on(sheet.text, pieces, at in asked):
            first = begin if said[0].start == pieces[0].start else said[0].start
            who = (asker or whoever_asks(sheet, first)) if asking else teller or whoever_answers(first)
            rule = "question-behind-a-dash" if asking else "answer-behind-a-dash"
            turn = Passage("turn", first, first, None if several else who, "dash" if several else rule)
            passages += _told(sheet, said, turn, teller)
    return Found(tuple(passages), tuple(one for one in (asker, teller) if one))


def _heads_below(sheet: Sheet, pieces: Sequence[Piece], after: int) -> bool:
    """True where a short line without a stop is apart from what is said and stands right above a dash."""
    if len(pieces) < 2 or sheet.lines[after].gap or not pieces[-1].apart:
        return False
    last = pieces[-1]
    short = last.end - last.start < HEADING and sheet.text[last.start].isupper()
    return short and not stops(sheet.text, last) and stops(sheet.text, pieces[-2])


def _self_named(sheet: Sheet, lines: Sequence[int], asked: Set[int]) -> Iterator[Who | None]:
    """Who says in answers what they are called, or answers with it whoever asks for it."""
    for at, after in pairwise(lines):
        answer = OPENED.match(sheet.text, sheet.lines[after].start)
        if answer and at in asked and after not in asked:
            yield introduced(sheet.text, answer.end(), sheet.lines[at].of(sheet.text))


def _told(sheet: Sheet, pieces: list[Piece], turn: Passage, teller: Who | None) -> Iterator[Passage]:
    """The `turn` with the pieces that are said in it; in two where an article tells of `teller` between."""
    for part in told_apart(sheet.text, pieces, teller.name if teller else "", sheet.language):
        start = turn.start if part[0] == pieces[0] else part[0].start
        yield replace(turn, start=start, end=part[-1].end, inner=inner(sheet.text, part))


def run_on(text: str, pieces: list[Piece], asking: bool) -> Iterator[tuple[bool, list[Piece]]]:
    """What is said behind a dash, and whether it asks; cut at the dashes within, behind a sentence's end,
    where questions and answers take turns there too: "It was late. - And then? - I left.".
    """
    within = (
        [found for one in pieces for found in RUN_ON.finditer(text, one.start, one.end)] if pieces else []
    )
    starts = [*(one.start for one in pieces[:1]), *(found.end() for found in within)]
    ends = [*(found.start() for found in within), *(one.end for one in pieces[-1:])]
    puts = [text[end - 1] in "?？؟" for end in ends]
    if not within or any(put != (asking == (at % 2 == 0)) for at, put in enumerate(puts) if at):
        yield from [(asking, pieces)] if pieces else []
        return
    for at, (start, end) in enumerate(zip(starts, ends, strict=True)):
        own = [
            replace(one, start=max(one.start, start), end=min(one.end, end))
            for one in pieces
            if one.start < end and one.end > start
        ]
        yield asking == (at % 2 == 0), own
