"""Exchanges whose turns open with a dash or a square ("— Why? / — Because.", "■ Why? / - Because.").

Claims nothing unless questions and answers alternate: a list with dashes does not ask.  Knows
`corpus.reading`; must not know other forms.
"""

from collections.abc import Iterator

from corpus.reading.interviews import asks, interviewee, interviewer
from corpus.reading.passages import Claim, Found, Passage
from corpus.reading.pieces import inner, kept, pieces_of
from corpus.reading.sheet import Sheet

NAME = "dashes"
DASHES = frozenset("—–-―")
SQUARES = frozenset("■●▪◆►▶□○")
FEWEST = 4


def opened(sheet: Sheet) -> tuple[int, ...]:
    """The lines that open with a dash or a square and a space."""
    text = sheet.text
    return tuple(
        at
        for at, line in enumerate(sheet.lines)
        if text[line.start] in DASHES | SQUARES
        and text[line.start + 1 : line.start + 2].isspace()
        and line.kind is None
    )


def claims(sheet: Sheet) -> Iterator[Claim]:
    """From the first question to the end of the page, where questions and answers take turns."""
    if not any(mark in sheet.text for mark in "?？؟"):
        return
    lines = opened(sheet)
    asking = [at for at in lines if asks(sheet, at)]
    told_apart = frozenset(asking)
    told = [at for at in lines if sheet.text[sheet.lines[at].start] in DASHES and at not in told_apart]
    if len(lines) >= FEWEST and len(asking) >= 2 and len(told) >= 2 and 10 * len(asking) >= 3 * len(lines):
        first = next(at for at in lines if at == asking[0])
        yield Claim(
            NAME, first, len(sheet.lines), 0.85, f"{len(lines)} lines open with a dash, {len(asking)} ask"
        )


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a dash; questions are the interviewer's, the rest the other one's, where they are named."""
    lines = [at for at in opened(sheet) if claim.first <= at < claim.stop]
    questions = [at for at in lines if asks(sheet, at)]
    if not questions:
        return Found()
    asker, teller = interviewer(sheet, questions), interviewee(sheet, questions)
    asked = frozenset(questions)
    passages: list[Passage] = []
    for at, after in zip(lines, (*lines[1:], claim.stop), strict=True):
        line = sheet.lines[at]
        begin = (
            line.start
            + 1
            + sheet.text[line.start + 1 : line.end].index(sheet.text[line.start + 1 : line.end].lstrip()[0])
        )
        pieces = kept(
            sheet.text, list(pieces_of(sheet, range(at, after), begin, len(sheet.text))), after == claim.stop
        )
        who = asker if at in asked else teller
        if pieces:
            said = inner(sheet.text, pieces)
            rule = "question-behind-a-dash" if at in asked else "answer-behind-a-dash"
            passages.append(Passage("turn", begin, pieces[-1].end, who, rule, inner=said))
    return Found(tuple(passages), tuple(one for one in (asker, teller) if one))
