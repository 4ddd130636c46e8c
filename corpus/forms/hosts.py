"""The opening of a broadcast whose hosts' labels were lost: only "I'm Ann Lee" tells who speaks.

Claims the paragraphs between the first self-introduction and the first label of the page; claims nothing
on a page without labels.  Knows `corpus.reading`; must not know who somebody is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from corpus.reading.labels import label
from corpus.reading.passages import Claim, Found, Passage, Who
from corpus.reading.reading import Block
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.talk.pieces import line_kind
from corpus.reading.talk.voices import heard

NAME = "hosts"
TITLECASE = r"(?:[^\W\d_a-z](?:\.|[^\W\d_]*(?:['’-][^\W\d_]+)*))"
# "I'm Ann Lee", "And I am Ann B. Lee", and, where a page lost its marks, "Im Ann Lee"
INTRODUCES = re.compile(
    rf"\bI(?:['’]?m| am) ({TITLECASE}(?: {TITLECASE}){{1,3}})(?=[.,;:!\n]| in | at | with | from |$)"
)
# "That was Governor Lee.", "That's Ann Lee speaking"
WAS = re.compile(rf"That(?: was|['’]s) ({TITLECASE}(?: {TITLECASE}){{0,4}})")
CLIPS = tuple(
    """
    archived broadcast clip conference film hearing interview movie news rally recording show speech statement
    tape testimony video
    """.split()
)
"""What the sound is of where somebody speaks in it."""
OWN = ("I'm ", "I’m ", "I am ", "Im ")
LONGEST = 60
"""Paragraphs that an opening may have."""


def claims(sheet: Sheet) -> Iterator[Claim]:
    """From the first "I'm X" before the first label up to that label."""
    cues = heard(sheet).cues
    stop = cues[0].line if cues else 0
    before = sheet.lines[stop].start if stop else 0
    if not any(sheet.text.find(own, 0, before) >= 0 for own in OWN):
        return
    for at in range(max(0, stop - LONGEST), stop):
        if INTRODUCES.search(sheet.lines[at].of(sheet.text)) and sheet.lines[at].kind != "furniture":
            yield Claim(NAME, at, stop, 0.995, "a host introduces himself before the first label")
            return


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a host; an unlabelled clip after a stage direction is somebody else's."""
    opening = Opening()
    for lines in sheet.paragraphs(claim.first, claim.stop):
        start, end = sheet.lines[lines[0]].start, sheet.lines[lines[-1]].end
        kind = line_kind(sheet, lines[0])
        if kind == "stage":
            opening.stage(start, end, sheet.text)
        elif kind == "speech":
            opening.speech(start, end, sheet.text)
    return Found(tuple(opening.passages), blocks=tuple(opening.stages))


@dataclass(slots=True)
class Opening:
    """What was heard so far: turns, stage directions, whether a clip runs and which host spoke last."""

    passages: list[Passage] = field(default_factory=list)
    stages: list[Block] = field(default_factory=list)
    host: Who | None = None
    cue: Span | None = None
    clip: Literal["", "announced", "running"] = ""

    def stage(self, start: int, end: int, text: str) -> None:
        """A stage direction: of the sound of somebody speaking, it announces a clip."""
        self.stages.append(Block(start, end, "stage"))
        words = text[start:end].casefold()
        self.clip = "announced" if any(word in words for word in CLIPS) else ""

    def speech(self, start: int, end: int, text: str) -> None:
        """A paragraph: it opens a host's turn, is or ends a clip, or goes on with what runs."""
        found = INTRODUCES.search(text, start, end)
        was = WAS.match(text, start, end) if self.clip == "running" else None
        if found:
            self.host, self.cue, self.clip = named(found), Span(found.start(), found.end()), ""
            self._turn(start, end, self.host, "introduces-self", self.cue)
        elif was:
            clip = self.passages[-1]
            self.passages[-1] = replace(
                clip, who=named(was), rule="named-after-the-clip", cue=Span(*was.span())
            )
            self.clip = ""
            self._turn(start, end, self.host, "goes-on-after-the-clip", self.cue)
        elif self.clip == "announced":
            self.clip = "running"
            self._turn(start, end, None, "clip-without-label", None)
        elif self.passages:
            self.passages[-1] = replace(self.passages[-1], end=end)

    def _turn(self, start: int, end: int, who: Who | None, rule: str, cue: Span | None) -> None:
        self.passages.append(Passage("turn", start, end, who, rule, cue=cue))


def named(found: re.Match[str]) -> Who:
    """The name in a self-introduction or in "That was X", its title apart."""
    words = label(found.group(1))
    if not words:
        return Who(found.start(1), found.end(1), "person", found.group(1))
    return Who(found.start(1), found.end(1), words.kind, words.name, words.role, words.gender)
