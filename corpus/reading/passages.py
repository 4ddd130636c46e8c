"""What a form finds: passages, each with the printed words that say who speaks.

A form does not know *who* somebody is; it hands on the words (`Who`).  `corpus.resolving.people` turns
the words of a whole page into its people.
"""

from dataclasses import dataclass
from typing import Literal

from corpus.reading.reading import Block, Doubt, UtteranceKind
from corpus.reading.spans import Span
from corpus.reading.values import light

WhoKind = Literal[
    "person",  # a personal name, whole or in part: "SECRETARY ANN LEE", "Lee", "J.A."
    "title",  # an office that some person of this page holds: "the minister", "THE PRESIDENT"
    "pronoun",  # he, she, they
    "role",  # anonymous by nature, alone or many: QUESTION, "a senior official", AUDIENCE, Speaker 2
    "organisation",  # "the ministry", "the statement", "Reuters"
]
Gender = Literal["", "f", "m", "n"]


@light
@dataclass(frozen=True, slots=True)
class Who:
    """Printed words, `text[start:end]`, that say who speaks.

    `name` is the personal name among them and `role` the office or description, both as printed
    (white space collapsed); either may be empty.  `gender` is what the words themselves tell (Mrs, she).
    """

    start: int
    end: int
    kind: WhoKind
    name: str = ""
    role: str = ""
    gender: Gender = ""


@light
@dataclass(frozen=True, slots=True)
class Passage:
    """Words somebody said, `text[start:end]`, before it is resolved who.

    `who` None: the page does not say, and the speaker stays open.  `rule` names the rule that tied `who`
    to the words; `cue` the clause that it read ("said Lee"), `label` the printed label.  `continues`
    is the index of an earlier passage *of the same Found* that this one carries on.  `inner` are blocks
    inside the passage that nobody spoke (stage directions, page headers, markup).
    """

    kind: UtteranceKind
    start: int
    end: int
    who: Who | None
    rule: str
    label: Span | None = None
    cue: Span | None = None
    delivery: str = ""
    starts_at_s: float | None = None
    ends_at_s: float | None = None
    continues: int | None = None
    inner: tuple[Block, ...] = ()


@light
@dataclass(frozen=True, slots=True)
class Claim:
    """Lines `first:stop` of a sheet that a form says it can read, how surely (0 to 1), and why."""

    form: str
    first: int
    stop: int
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a form read in its region.  `names` are further names that it saw (an introduction, a
    participant list, a byline): evidence for surnames and unlabelled turns.  `blocks` say what the rest
    of the region is; where they are silent it is narration.
    """

    passages: tuple[Passage, ...] = ()
    names: tuple[Who, ...] = ()
    blocks: tuple[Block, ...] = ()
    doubts: tuple[Doubt, ...] = ()
