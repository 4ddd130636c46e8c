"""What a file gave: its text, what stood beside the text, and what it said about itself.

Made by `corpus.intake`; the reading takes it as it is.
"""

from dataclasses import dataclass, field
from typing import Literal

MarkKind = Literal["bold", "italic", "heading", "quotation", "caption", "voice", "link", "item", "doubt"]


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """What a file said about `text[start:end]` without printing it.

    `value` depends on the kind: `voice` the voice's name, `caption` "12.5 15.0" (seconds), `heading` its
    level, `link` its address, `doubt` "code: note" (what intake was unsure of).
    """

    start: int
    end: int
    kind: MarkKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about a page from outside its text: its own metadata or a curator's catalogue.

    Empty strings are "not known".  `published_on` is an ISO date; `published_precision` says how much of it
    is meant (day, month or year).  `language` is a BCP 47 tag.
    """

    title: str = ""
    outlet: str = ""
    url: str = ""
    language: str = ""
    published_on: str = ""
    published_precision: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A file, read: `text` with its newlines settled, `marks` as spans of it, `facts` about it."""

    text: str
    marks: tuple[Mark, ...] = ()
    facts: Facts = field(default_factory=Facts)
