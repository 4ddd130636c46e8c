"""From a request to a response: the page is read in one transaction on one connection, then rendered there.

So a page never mixes two states of the corpus, and rendering a long one keeps nobody waiting.
"""

import json
import sqlite3
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import unquote
from weakref import WeakKeyDictionary

from corpus.site.asked import Asked, Facts, Moved, NotThere, Unclear
from corpus.site.fences import WATCHDOG, widen
from corpus.site.keeping import kept
from corpus.site.pages import PAGES, Page
from corpus.site.rendering import render

CORPORA: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
"""The attached database that the pages show, a Datasette."""

Respond = Callable[[Any, Any], Awaitable[Any]]
OWN_PAGE = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
        " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}
KEPT_FOR = "max-age=60"
BUSY_AGAIN_S = 5


def page_routes() -> list[tuple[str, Respond]]:
    """Address and view of every page, as HTML and as JSON."""
    found: list[tuple[str, Respond]] = []
    for page in PAGES:
        if page.address == "/":
            found += [("^/$", view(page)), (r"^/-/home(?P<suffix>\.json)$", view(page))]
        else:
            # The key may itself hold a full stop; the suffix is what follows the last.
            found.append((f"^{page.address.replace('[^/]+', '[^/]+?')}(?P<suffix>\\.json)?$", view(page)))
    return found


def view(page: Page) -> Respond:
    """The view of a page, as Datasette calls it."""

    async def respond(datasette: Any, request: Any) -> Any:
        asked = asked_in(datasette, request)
        as_json = bool(request.url_vars.get("suffix"))
        template_dir, database = datasette.template_dir, datasette.get_database(asked.database)
        name = (page.name, asked.suffix, asked.origin, asked.base, str(database.path), str(template_dir))

        def made(connection: sqlite3.Connection) -> str:
            facts = in_one_state(connection, lambda: page.gather(connection, asked))
            if as_json:
                return json.dumps(facts, ensure_ascii=False)
            return html(page, facts, asked, template_dir)

        def work(connection: sqlite3.Connection) -> str:
            return kept(database, name, lambda: made(connection)) if page.kept else made(connection)

        return await answered(datasette, asked, work, as_json=as_json)

    return respond


async def answered(
    datasette: Any,
    asked: Asked,
    work: Callable[[sqlite3.Connection], str],
    *,
    as_json: bool = False,
    content_type: str = "text/html; charset=utf-8",
) -> Any:
    """The response that holds what `work` gives; what goes wrong on purpose has a page of its own."""
    from datasette.utils.asgi import Response  # noqa: PLC0415  Datasette imports us while it is imported

    def watched(connection: sqlite3.Connection) -> str:
        with WATCHDOG.minding(connection):
            return work(connection)

    try:
        body = await datasette.get_database(asked.database).execute_fn(watched)
    except Moved as moved:
        return Response.redirect(moved.address, status=301)
    except (NotThere, Unclear, sqlite3.OperationalError) as error:
        return failed(datasette, asked, error, as_json=as_json)
    headers = {"cache-control": KEPT_FOR, **OWN_PAGE}
    if as_json:
        content_type = "application/json; charset=utf-8"
        headers["access-control-allow-origin"] = "*"
    return Response(body, status=200, headers=headers, content_type=content_type)


def in_one_state(connection: sqlite3.Connection, read: Callable[[], Facts]) -> Facts:
    """What `read` gives, all of it from one state of the database.

    A text may have been loaded meanwhile that is longer than any was when the limits were set.
    """
    connection.execute("BEGIN")
    try:
        return read()
    except sqlite3.DataError:
        widen(connection)
        return read()
    finally:
        connection.rollback()


def html(page: Page, facts: Facts, asked: Asked, template_dir: str | None) -> str:
    """The page as HTML."""
    context = {**facts, **page.shown(facts, asked), "asked": asked, "page": page.name}
    return render(template_dir, page.template, **context, facts=facts)


def failed(datasette: Any, asked: Asked, error: Exception, *, as_json: bool = False) -> Any:
    """A plain answer to what cannot be answered: 404 no such key, 400 unclear, 503 too long or locked."""
    from datasette.utils.asgi import Response  # noqa: PLC0415

    status, title, note = _explained(error)
    near = getattr(error, "near", ())
    headers = dict(OWN_PAGE)
    if status == 503:
        headers["retry-after"] = str(BUSY_AGAIN_S)
    if as_json:
        told = {"ok": False, "error": note, "status": status, "near": list(near)}
        return Response(json.dumps(told), status=status, headers=headers, content_type="application/json")
    context = {
        "asked": asked,
        "page": "error",
        "title": title,
        "note": note,
        "near": [(asked.address(f"{error.kind}s", key), key) for key in near]
        if isinstance(error, NotThere)
        else [],
    }
    body = render(datasette.template_dir, "corpus/error.html", **context)
    return Response(body, status=status, headers=headers, content_type="text/html; charset=utf-8")


def _explained(error: Exception) -> tuple[int, str, str]:
    if isinstance(error, NotThere):
        return 404, "Not here", f"{str(error)[:1].upper()}{str(error)[1:]}."
    if isinstance(error, Unclear):
        return 400, "Not understood", f"{error}."
    if "interrupted" in str(error):
        return 503, "This took too long", "Ask for less: more words, or one speaker, outlet or year."
    return 503, "The corpus is being written to", "Try again in a few seconds."


def asked_in(datasette: Any, request: Any) -> Asked:
    """The request in the words of the pages."""
    base = datasette.setting("base_url")
    scheme = "https" if datasette.setting("force_https_urls") else request.scheme
    args = {name: request.args[name] for name in request.args if len(name) < 40}
    return Asked(
        key=unquote(request.url_vars.get("key") or ""),
        args={name: value.replace("\x00", "") for name, value in args.items()},
        origin=f"{scheme}://{request.host}",
        base=base if base.endswith("/") else base + "/",
        database=CORPORA.get(datasette, "corpus"),
        suffix=request.url_vars.get("suffix") or "",
    )
