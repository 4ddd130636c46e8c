r"""Minutes of evidence: a number before each question, the witness in brackets before each answer.

Who asks stands alone on the line above, and goes on asking below it: "Chairman" / "1. Why?" / "(Mr Lee) It
was late." / "2. And then?".  Knows lines; must not decide which candidates are real (`voices` does).

>>> from corpus.reading.sheet import ruled
>>> text = "Mr Moss\n\n1. Why?\n\n(Mr Lee) It was late.\n\n2. And then?\n\n(Mr Lee) It rained."
>>> [(cue.label.name, text[cue.begin :][:3]) for cue in witnessed(ruled(text))]
[('Moss', 'Why'), ('Lee', 'It '), ('Moss', 'And'), ('Lee', 'It ')]
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.reading.labels import label
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.cues import Cue, says

SIGNS = tuple(
    f"({title}{mark} "
    for title in ("Mr", "Mrs", "Ms", "Dr", "Sir", "Lord", "Professor")
    for mark in ("", ".")
)
ANSWER = re.compile(r"\(([^()\n]{4,60})\)\s+(?=\S)")
QUESTION = re.compile(r"(\d{1,4})\.\s+(?=\S)")
LONGEST = 60
PLAIN, TITLED, SURE = 0.8, 2.0, 3.0


def witnessed(sheet: Sheet) -> Iterator[Cue]:
    """The answers behind a witness in brackets and the questions behind a number, where several are."""
    text = sheet.text
    led = sheet.opened_by("(")
    if len(led) < 2 or not any(sign in text for sign in SIGNS):
        return
    answers = [cue for at in led if (cue := _answer(text, at, sheet.lines[at]))]
    questions = list(_questions(sheet)) if len(answers) > 1 else []
    if len(questions) > 1:
        yield from sorted((*answers, *questions), key=lambda cue: cue.start)


def _answer(text: str, at: int, line: Line) -> Cue | None:
    """The witness in brackets who leads a line."""
    found = ANSWER.match(text, line.start, line.end)
    words = label(found.group(1)) if found else None
    if not found or not words or words.kind != "person" or words.weight < TITLED:
        return None
    if not says(text, found.end(), line.end):
        return None
    words = replace(words, weight=SURE)
    return Cue(at, line.start, found.start(1), found.end(1), found.end(), words, "colon")


def _questions(sheet: Sheet) -> Iterator[Cue]:
    """The numbered lines below somebody's name or office alone on a line, and those that go on from there."""
    text = sheet.text
    asker: Cue | None = None
    for at, line in enumerate(sheet.lines):
        found = QUESTION.match(text, line.start, line.end) if text[line.start].isdigit() else None
        if not found:
            continue
        asker = _named(sheet, at - 1) or asker if at else None
        if asker:
            named = asker.start, asker.stop
            own = asker.line == at - 1
            start, stop = named if own else found.span(1)
            opens = asker.start if own else line.start
            yield Cue(at, opens, start, stop, found.end(), asker.label, "colon", named=named)


def _named(sheet: Sheet, at: int) -> Cue | None:
    """Somebody alone on line `at`."""
    line = sheet.lines[at]
    if line.end - line.start >= LONGEST or sheet.text[line.end - 1] in ".?!:":
        return None
    words = label(line.of(sheet.text))
    if not words or words.weight < PLAIN:
        return None
    words = replace(words, weight=SURE)
    return Cue(at, line.start, line.start, line.end, line.end, words, "colon")
