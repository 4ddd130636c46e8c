"""The data dictionary: every table, view and column in words.

Tables say it in the models' comments; views, which no model describes, here.  README, Datasette and the
about page all show this.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.models import Base

_CITATION = "Address of the words: document key and characters (RFC 5147); it never changes"
_SAID = {
    "citation": _CITATION,
    "said_on": "Day of the meeting at which it was said, where that is known to the day",
    "published_on": "Day of publication of the document",
    "meeting": "Key of the meeting",
    "place": "Town of the meeting",
    "speaker": "Name of the speaker; empty where that is open",
    "role": "Office of the speaker on that day, where known",
    "affiliation": "Country or body that the office belongs to",
    "kind": "turn, quote, post or reported (indirect speech)",
    "outlet": "Who published the document",
    "title": "Title of the document",
    "url": "Where the document was published",
    "document": "Key of the document",
    "text": "The words",
}
VIEWS: dict[str, tuple[str, dict[str, str]]] = {
    "who_said_what": ("One flat row an utterance, superseded documents left out: no join needed", _SAID),
    "quotes": ("The same, quotations and posts only", _SAID),
    "meetings_reported": (
        "Each meeting with each document about it",
        {
            "meeting": "Key of the meeting",
            "place": "Town of the meeting",
            "starts_on": "First day of the meeting",
            "document": "Key of the document",
            "outlet": "Who published the document",
            "relation": "What the document is to the meeting: transcript, excerpt, report, preview",
            "utterances": "How many utterances the document has",
        },
    ),
    "speaker_shares": (
        "How much each speaker says in each document",
        {
            "document": "Key of the document",
            "speaker": "Name of the speaker; empty where that is open",
            "utterances": "How many utterances",
            "words": "How many words",
            "share": "Part of the document's spoken words, from 0 to 1",
        },
    ),
}


@dataclass(frozen=True, slots=True)
class Described:
    """A table or view in words; `columns` maps each column to what it says."""

    name: str
    kind: str
    comment: str
    columns: Mapping[str, str]


def dictionary() -> tuple[Described, ...]:
    """Every table, sorted, then every view, sorted."""
    tables = [
        Described(name, "table", table.comment or "", {c.name: c.comment or "" for c in table.columns})
        for name, table in sorted(Base.metadata.tables.items())
    ]
    views = [Described(name, "view", comment, columns) for name, (comment, columns) in sorted(VIEWS.items())]
    return (*tables, *views)
