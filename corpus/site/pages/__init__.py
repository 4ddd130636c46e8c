"""The pages of the site, ONE FILE PER PAGE, and the one place where a page is added.

Each module has ADDRESS, a regular expression of the path without `.json`, and a template of its own name;
`gather`, which reads what the page shows, ready for JSON; where the template wants it prepared, `shown`; and
KEPT, where it adds up the whole corpus and is the same for everybody until that changes.
They know SQLite and the words of the store, not Datasette.
"""

from collections.abc import Callable
from dataclasses import dataclass
from sqlite3 import Connection
from types import ModuleType

from corpus.site.asked import Asked, Facts
from corpus.site.pages import (
    about,
    cite,
    document,
    documents,
    home,
    meeting,
    meetings,
    search,
    speaker,
    speakers,
)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it is, what it reads, how it looks."""

    name: str
    address: str
    template: str
    gather: Callable[[Connection, Asked], Facts]
    shown: Callable[[Facts, Asked], Facts]
    kept: bool = False

    @classmethod
    def of(cls, module: ModuleType) -> "Page":
        """The page that a module describes."""
        shown: Callable[[Facts, Asked], Facts] = getattr(module, "shown", lambda _facts, _asked: {})
        name = module.__name__.rpartition(".")[2]
        return cls(
            name, module.ADDRESS, f"corpus/{name}.html", module.gather, shown, getattr(module, "KEPT", False)
        )


PAGES = tuple(
    Page.of(module)
    for module in (home, search, documents, document, speakers, speaker, meetings, meeting, cite, about)
)
