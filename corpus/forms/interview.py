"""Interviews whose questions and answers have no labels: questions in bold, or paragraphs that ask.

Claims from the first question on; nothing on a page with labels.  Knows `corpus.reading`; must not know
other forms.
"""

from collections.abc import Iterator
from dataclasses import replace

from corpus.reading.cues import Cue, colons
from corpus.reading.interviews import exchange, interviewee, interviewer, undecorated
from corpus.reading.passages import Claim, Found, Passage, Who
from corpus.reading.pieces import inner, kept, line_kind, pieces_of
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.turns import who
from corpus.reading.voices import heard

NAME = "interview"


def claims(sheet: Sheet) -> Iterator[Claim]:
    """From the first question to the end of the page."""
    if heard(sheet).cues or not any(mark in sheet.text for mark in "?？؟"):
        return
    found = exchange(sheet)
    if found:
        reason = f"{len(found.questions)} questions, {found.by}, each with its answer"
        yield Claim(NAME, found.questions[0], len(sheet.lines), 0.9 if found.by == "bold" else 0.8, reason)


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a question, a turn an answer."""
    found = exchange(sheet)
    if not found:
        return Found()
    asker, teller = interviewer(sheet, found.questions), interviewee(sheet, found.questions)
    passages: list[Passage] = []
    labels = first_labels(sheet, found.questions[0])
    if len(labels) == 2:
        asker, teller = (who(cue) for cue in labels)
    for at, after in zip(found.questions, (*found.questions[1:], claim.stop), strict=True):
        if claim.first <= at < claim.stop:
            passages.extend(_pair(sheet, range(at, after), after == claim.stop, asker, teller))
    names = tuple(one for one in (asker, teller) if one)
    passages = [_after(*pair) for pair in zip(passages, labels, strict=False)] + passages[len(labels) :]
    return Found(tuple(passages), names)


def first_labels(sheet: Sheet, at: int) -> list[Cue]:
    """The labels of the first question and its answer, where the page labels that pair and no other."""
    cues = {cue.line: cue for cue in colons(sheet) if cue.line in {at, at + 1}}
    return [cues[at], cues[at + 1]] if len(cues) == 2 else []


def _after(passage: Passage, cue: Cue) -> Passage:
    """The passage without the label that it begins with."""
    return replace(passage, start=cue.begin, label=Span(cue.start, cue.stop), rule="label")


def _pair(sheet: Sheet, lines: range, last: bool, asker: Who | None, teller: Who | None) -> Iterator[Passage]:
    """The question in the first of `lines` and the answer in the others."""
    start, end = undecorated(sheet.text, sheet.lines[lines.start])
    yield Passage("turn", start, end, asker, "question-without-label")
    answer = lines[1:]
    if answer and line_kind(sheet, answer[0]) == "speech":
        begin = sheet.lines[answer[0]].start
        pieces = kept(sheet.text, list(pieces_of(sheet, answer, begin, len(sheet.text))), last)
        if pieces:
            said = inner(sheet.text, pieces)
            begin += 2 if sheet.text[begin] in "—–-" and sheet.text[begin + 1 : begin + 2] == " " else 0
            yield Passage("turn", begin, pieces[-1].end, teller, "answer-without-label", inner=said)
