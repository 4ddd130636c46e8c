"""A document or passage as it is cited in print, in every style: words to copy, addresses to import from.

`corpus.citing` asks through SQLAlchemy, so it gets a connection of its own to the same file, which cannot
write; it is opened in the thread that reads the page, never on the event loop.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa

from corpus.citing import STYLES, Cited, parted, passage, printed
from corpus.errors import BadInput, CorpusError
from corpus.site.asked import Asked, Facts, Unclear
from corpus.site.pages.entries import entry
from corpus.store.database import engine

ADDRESS = "/-/cite"
NAMES = {"apa": "APA", "chicago": "Chicago", "mla": "MLA", "bibtex": "BibTeX", "csl-json": "CSL-JSON"}


def gather(connection: sqlite3.Connection, asked: Asked) -> Facts:
    """References to what `of` is the address of, `KEY` or `KEY#char=a,b`; none where nothing is asked."""
    address = asked.args.get("of", "").strip()
    if not address:
        return {"of": "", "title": "", "permalink": "", "references": {}, "missing": ""}
    cited, permalink = looked_up(connection, asked, address)
    references, missing = in_every_style(cited, permalink)
    return {
        "of": address,
        "title": cited.title,
        "permalink": permalink,
        "references": references,
        "missing": missing,
    }


def shown(facts: Facts, asked: Asked) -> Facts:
    """The names of the styles, and where two of them are files."""
    key, span = parted(facts["of"])
    characters = f"?char={span[0]},{span[1]}" if span else ""
    page = asked.address("documents", key)
    return {
        "names": NAMES,
        "files": {"bibtex": f"{page}.bib{characters}", "csl-json": f"{page}.csl.json{characters}"},
    }


def looked_up(connection: sqlite3.Connection, asked: Asked, address: str) -> tuple[Cited, str]:
    """What is known of the passage at `address`, and where on this site it can be looked at.

    Raises `NotThere` where there is no such document, `Unclear` where it has no such characters.
    """
    key, span = parted(address)
    entry(connection, replace(asked, key=key), "documents")
    page = asked.absolute(asked.address("documents", key))
    with _beside(connection) as beside:
        return passage(beside, address), f"{page}#char={span[0]},{span[1]}" if span else page


def in_every_style(cited: Cited, permalink: str) -> tuple[dict[str, str], str]:
    """The reference in each style whose library is here, and a line about those whose library is not."""
    made: dict[str, str] = {}
    missing = ""
    for style in STYLES:
        try:
            made[style] = printed(cited, style, permalink=permalink)
        except CorpusError as error:
            missing = str(error)
    return made, missing


@contextmanager
def _beside(connection: sqlite3.Connection) -> Iterator[sa.Connection]:
    """Another connection to the file of this one, for reading; its failures are those of SQLite."""
    (path,) = [file for _, name, file in connection.execute("PRAGMA database_list") if name == "main"]
    url = sa.URL.create("sqlite", database=Path(path).as_uri(), query={"mode": "ro", "uri": "true"})
    try:
        with engine(url).connect() as beside:
            yield beside
    except BadInput as error:
        raise Unclear(str(error)) from error
    except sa.exc.OperationalError as error:
        raise sqlite3.OperationalError(str(error.orig)) from error
