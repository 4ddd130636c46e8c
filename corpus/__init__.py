r"""Corpus: who said what, to whom, at which meeting, and where that is written.

The front door.  Each name is fetched from its room when it is first asked for, so that reading a page does
not wait for SQLAlchemy, nor asking for a model for the reader.

>>> import corpus
>>> reading = corpus.read("MODERATOR: Welcome.\n\nDR. IDA MOSS: Thank you.\n\nMODERATOR: Dr. Moss, please.")
>>> [(reading.speaker(u).name, reading.said(u)) for u in reading.utterances][0]
('MODERATOR', 'Welcome.')
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from corpus.errors import CorpusError
    from corpus.models import Block, Document, Meeting, Mention, Speaker, Utterance
    from corpus.pipeline import read
    from corpus.reading.page import Facts, Mark
    from corpus.reading.reading import Reading
    from corpus.store.database import connect, upgrade
    from corpus.store.load import load

__all__ = [
    "Block",
    "CorpusError",
    "Document",
    "Facts",
    "Mark",
    "Meeting",
    "Mention",
    "Reading",
    "Speaker",
    "Utterance",
    "connect",
    "load",
    "read",
    "upgrade",
]

_ROOMS = {
    "corpus.errors": ("CorpusError",),
    "corpus.models": ("Block", "Document", "Meeting", "Mention", "Speaker", "Utterance"),
    "corpus.pipeline": ("read",),
    "corpus.reading.page": ("Facts", "Mark"),
    "corpus.reading.reading": ("Reading",),
    "corpus.store.database": ("connect", "upgrade"),
    "corpus.store.load": ("load",),
}
_HOME = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'corpus' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    return [*__all__, *(name for name in globals() if name.startswith("__"))]
