"""The whole of a search as CSV or JSON, a text as it is, a reference as a file.

A search is sent piece by piece, never whole in memory.  Hits come in the order of loading, a batch at a time,
each batch a query of its own that goes on where the one before ended; so other pages are answered in between,
and the last batch costs as much as the first.
"""

import csv
import io
import json
import re
import sqlite3
from collections.abc import AsyncIterator
from typing import Any

from corpus.citing import printed
from corpus.site.answering import OWN_PAGE, answered, asked_in, failed
from corpus.site.asked import Asked, Facts, Unclear
from corpus.site.pages import PAGES
from corpus.site.pages.cite import looked_up
from corpus.site.pages.entries import entry
from corpus.site.pages.search import every_hit
from corpus.store.asking import query_of

AT_ONCE = 100
COLUMNS = (
    "citation", "speaker", "speaker_key", "kind", "published_on", "published_precision", "meeting", "outlet",
    "title", "url", "document", "start_char", "end_char", "text",
)  # fmt: skip
REFERENCES = {
    ".bib": ("bibtex", "application/x-bibtex; charset=utf-8"),
    ".csl.json": ("csl-json", "application/vnd.citationstyles.csl+json; charset=utf-8"),
}
_CHARACTERS = re.compile(r"\d{1,10},\d{1,10}", re.ASCII)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SEARCH = next(page for page in PAGES if page.name == "search")


async def search_csv(datasette: Any, request: Any, send: Any) -> Any:
    """Every hit as a row; with `safe=1` no cell begins as a formula of a spreadsheet does."""
    asked = asked_in(datasette, request)
    safe = asked.args.get("safe") == "1"

    async def pieces() -> AsyncIterator[str]:
        yield _csv([dict(zip(COLUMNS, COLUMNS, strict=True))], safe=False)
        async for batch in _batches(datasette, asked):
            yield _csv(batch, safe=safe)

    headers = {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="search.csv"',
    }
    return await _send(datasette, request, send, pieces(), headers)


async def search_json(datasette: Any, request: Any, send: Any) -> Any:
    """Every hit as an object of one list; with `facets=1` the page of hits with its counts instead."""
    asked = asked_in(datasette, request)
    if asked.args.get("facets"):

        def work(connection: sqlite3.Connection) -> str:
            return json.dumps(_SEARCH.gather(connection, asked), ensure_ascii=False)

        return await answered(datasette, asked, work, as_json=True)

    async def pieces() -> AsyncIterator[str]:
        words = asked.args.get("q", "")
        head = {"q": words, "notes": query_of(words).notes, "columns": COLUMNS}
        yield json.dumps(head, ensure_ascii=False)[:-1] + ', "hits": ['
        between = "\n"
        async for batch in _batches(datasette, asked):
            for row in batch:
                yield between + json.dumps(row, ensure_ascii=False)
                between = ",\n"
        yield "\n]}\n"

    headers = {"content-type": "application/json; charset=utf-8"}
    return await _send(datasette, request, send, pieces(), headers)


async def document_text(datasette: Any, request: Any) -> Any:
    """The text of a document and nothing else: what the fragment `#char=` of RFC 5147 is about."""
    asked = asked_in(datasette, request)

    def work(connection: sqlite3.Connection) -> str:
        return str(entry(connection, asked, "documents")["text"])

    return await answered(datasette, asked, work, content_type="text/plain; charset=utf-8")


async def reference_file(datasette: Any, request: Any) -> Any:
    """The reference to a document; with `char=a,b` to a passage of it."""
    asked = asked_in(datasette, request)
    style, content_type = REFERENCES[asked.suffix]

    def work(connection: sqlite3.Connection) -> str:
        cited, permalink = looked_up(connection, asked, _cited_address(asked))
        return f"{printed(cited, style, permalink=permalink)}\n"

    return await answered(datasette, asked, work, content_type=content_type)


def _cited_address(asked: Asked) -> str:
    characters = asked.args.get("char")
    if characters and not _CHARACTERS.fullmatch(characters):
        raise Unclear(f"“{characters[:40]}” are no characters: the first and the last, as in char=120,180")
    return f"{asked.key}#char={characters}" if characters else asked.key


async def _batches(datasette: Any, asked: Asked) -> AsyncIterator[list[Facts]]:
    database, after = datasette.get_database(asked.database), 0
    while True:
        batch = await database.execute_fn(
            lambda connection, after=after: every_hit(connection, asked, after, AT_ONCE)
        )
        after = batch[-1]["id"] if batch else after
        for row in batch:
            del row["id"]
        if batch:
            yield batch
        if len(batch) < AT_ONCE:
            return


async def _send(
    datasette: Any,
    request: Any,
    send: Any,
    pieces: AsyncIterator[str],
    headers: dict[str, str],
) -> Any:
    """Start to answer once there is something: what fails at once still has a status of its own."""
    try:
        first = await anext(pieces)
        second = await anext(pieces, "")
    except (Unclear, sqlite3.OperationalError) as error:
        as_json = headers["content-type"].startswith("application/json")
        return failed(datasette, asked_in(datasette, request), error, as_json=as_json)
    headers |= {"access-control-allow-origin": "*", **OWN_PAGE}
    raw = [(key.encode(), value.encode()) for key, value in headers.items()]
    await send({"type": "http.response.start", "status": 200, "headers": raw})
    if request.method != "HEAD":
        await _body(send, first + second)
        async for piece in pieces:
            await _body(send, piece)
    await send({"type": "http.response.body", "body": b""})
    return None


async def _body(send: Any, piece: str) -> None:
    await send({"type": "http.response.body", "body": piece.encode(), "more_body": True})


def _csv(batch: list[Facts], *, safe: bool) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in batch:
        cells = [row[name] for name in COLUMNS]
        writer.writerow([_as_words(cell) for cell in cells] if safe else cells)
    return out.getvalue()


def _as_words(cell: Any) -> Any:
    """What a spreadsheet would take for a formula gets an apostrophe before it.

    >>> _as_words("=1+1"), _as_words("one"), _as_words(3)
    ("'=1+1", 'one', 3)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
