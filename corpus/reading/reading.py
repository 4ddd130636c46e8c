"""The value that a reading is: frozen, comparable, printable; what the store turns into rows.

Everything is a span plus a word about how we know.  People are those of this page only: who they are
beyond it is the store's question.
"""

from dataclasses import dataclass
from typing import Literal

from corpus.reading.spans import Span
from corpus.reading.values import light

BlockKind = Literal[
    "heading", "byline", "dateline", "label", "speech", "narration", "stage", "furniture", "unread"
]
UtteranceKind = Literal["turn", "quote", "post", "reported"]
SpeakerKind = Literal["person", "organisation", "role", "unknown"]
Precision = Literal["day", "month", "year"]
Relation = Literal["transcript", "excerpt", "report", "preview"]


@light
@dataclass(frozen=True, slots=True, order=True)
class Block:
    """What `text[start:end]` is on the page.  A reading's blocks cover each printed character once."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """What the reader was unsure of, and where."""

    start: int
    end: int
    code: str
    note: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of this page.  `names` are all forms printed, `name` the fullest; `roles` as printed."""

    name: str
    kind: SpeakerKind
    names: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


@light
@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A form of a name on the page, and whom it was taken for: an index into `Reading.people`, or open."""

    start: int
    end: int
    printed_name: str
    printed_role: str
    person: int | None
    rule: str


@light
@dataclass(frozen=True, slots=True)
class Utterance:
    """Words that somebody said: `text[start:end]`.

    `speaker` indexes `Reading.people` (None: open).  `continues` is the position, in `Reading.utterances`,
    of the piece that this one carries on.  `label` and `cue` are the printed words that tell who spoke.
    """

    kind: UtteranceKind
    start: int
    end: int
    speaker: int | None
    rule: str
    label: Span | None = None
    cue: Span | None = None
    delivery: str = ""
    starts_at_s: float | None = None
    ends_at_s: float | None = None
    continues: int | None = None


@dataclass(frozen=True, slots=True)
class Dated:
    """A day, month or year printed at `span`; `on` is an ISO date (its first day, where less is known)."""

    span: Span
    on: str
    precision: Precision
    rule: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting that the page reports or records, as far as the page itself tells.

    `participants` index `Reading.people`.  Place and country are normal names ("Geneva", "CH"); the spans
    say where the page prints them.
    """

    kind: str
    place: str
    country: str
    starts_on: str
    ends_on: str
    precision: Precision | None
    relation: Relation
    rule: str
    place_span: Span | None = None
    date_span: Span | None = None
    participants: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A page, read.  Two readings of the same text by the same reader are equal.

    `form` names the form of page that claimed most of it.  `published` is the page's own date line.
    """

    text: str
    form: str
    language: str
    blocks: tuple[Block, ...] = ()
    people: tuple[Person, ...] = ()
    mentions: tuple[Mention, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    published: Dated | None = None

    def said(self, utterance: Utterance) -> str:
        """The words of `utterance`, a slice of the text."""
        return self.text[utterance.start : utterance.end]

    def speaker(self, utterance: Utterance) -> Person | None:
        """Who said it, or None where that is open."""
        return None if utterance.speaker is None else self.people[utterance.speaker]
