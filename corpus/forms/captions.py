"""Caption files with voices: who speaks stands in the file's marks, not in its text.

Claims what the marks cover; nothing on a page without voices.  Knows `corpus.reading`; must not know other
forms.
"""

from collections.abc import Iterator

from corpus.reading.labels import label
from corpus.reading.page import Mark
from corpus.reading.passages import Claim, Found, Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.talk.regions import heard_from, shown_at
from corpus.reading.talk.stage import directions

NAME = "captions"


def claims(sheet: Sheet) -> Iterator[Claim]:
    """The whole page, if voices speak in it."""
    voices = sheet.marked("voice")
    if voices:
        yield Claim(NAME, 0, len(sheet.lines), 0.999, f"{len(voices)} captions with a voice")


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a voice, as long as it goes on; with its times."""
    times = shown_at(sheet)
    passages: list[Passage] = []
    for voices in _runs(sheet, claim):
        start, end = voices[0].start, voices[-1].end
        who = _who(voices[0])
        inner = tuple(directions(sheet.text, start, end))
        begins, ends = heard_from(times, start, end)
        passages.append(
            Passage("turn", start, end, who, "voice-mark", starts_at_s=begins, ends_at_s=ends, inner=inner)
        )
    return Found(tuple(passages))


def _runs(sheet: Sheet, claim: Claim) -> Iterator[list[Mark]]:
    """Neighbouring marks of one voice, in the lines of the claim."""
    first, last = sheet.lines[claim.first].start, sheet.lines[claim.stop - 1].end
    run: list[Mark] = []
    for mark in sheet.marked("voice"):
        if not (first <= mark.start < mark.end <= last) or (run and mark.start < run[-1].end):
            continue
        if run and run[-1].value != mark.value:
            yield run
            run = []
        run.append(mark)
    if run:
        yield run


def _who(mark: Mark) -> Who | None:
    """The voice; its name is printed nowhere, so that its span is empty."""
    words = label(mark.value)
    if not words:
        return Who(mark.start, mark.start, "role", role=mark.value) if mark.value.strip() else None
    return Who(mark.start, mark.start, words.kind, words.name, words.role, words.gender)
