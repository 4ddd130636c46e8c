"""The corpus as a publication: a plugin of Datasette, loaded whenever the package is installed.

Works from one code base in Datasette 0.65 and 1.0: hooks that a version does not know are ignored by it.
`datasette.app` is never imported here, since Datasette imports its plugins while it is being imported itself.
"""

import gc
import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any

from datasette import hookimpl

from corpus.site.addresses import routes
from corpus.site.answering import CORPORA
from corpus.site.attached import corpora_in
from corpus.site.door import Door
from corpus.site.failures import status_of
from corpus.site.fences import fence
from corpus.site.metadata import METADATA, Configuration, described
from corpus.site.reopening import freshen, pin
from corpus.store.functions import register

# Guessing facets is nineteen twentieths of what a table page costs; ours are named instead.
SETTINGS = {"suggest_facets": (True, False)}


@hookimpl
def startup(datasette: Any) -> Callable[[], Any]:
    """Find out which of the attached databases are corpora, and describe those."""

    async def describe() -> None:
        names = corpora_in(datasette)
        if names:
            _set_defaults(datasette)
            _print_no_frames()
            for name in names:
                pin(datasette, name)
            METADATA[datasette] = described(names)
            await _describe_for_1(datasette, METADATA[datasette])
            _look_for_garbage_less_often()

    return describe


@hookimpl
def register_routes(datasette: Any) -> list[tuple[str, Any]]:
    """The pages, where a corpus is attached; they show the first that is."""
    names = corpora_in(datasette)
    if not names:
        return []
    CORPORA[datasette] = names[0]
    return routes()


@hookimpl
def get_metadata(datasette: Any) -> Configuration:
    """Datasette 0.65 asks for descriptions on every page."""
    return METADATA.get(datasette, {})


@hookimpl
def prepare_connection(conn: sqlite3.Connection, database: str, datasette: Any) -> None:
    """Ad-hoc SQL has the functions that the pages have, and on a corpus nothing but reading to do."""
    if database == "_internal":
        return
    register(conn)
    if database in {"_memory", *corpora_in(datasette)} & set(datasette.databases):
        fence(conn)


@hookimpl
def asgi_wrapper(datasette: Any) -> Callable[[Any], Any]:
    """Where a corpus is served, everything goes through the door, and a file that was replaced is noticed."""
    names = corpora_in(datasette)

    def wrap(app: Any) -> Any:
        return Door(app, partial(freshen, datasette, names)) if names else app

    return wrap


@hookimpl
def handle_exception(datasette: Any, request: Any, exception: Exception) -> Any:
    """What SQLite refuses is a bad request, and a locked file is a matter of seconds: neither is a 500."""
    from datasette.utils.asgi import Response  # noqa: PLC0415

    if datasette not in CORPORA:
        return None
    own = "/-/" in request.path
    told = status_of(exception, asked=bool(request.query_string) and not own)
    if told is None:
        return None
    status, note = told
    headers = {"retry-after": "5"} if status == 503 else {}
    return Response.text(f"{note}\n", status=status, headers=headers)


async def _describe_for_1(datasette: Any, metadata: Configuration) -> None:
    """Datasette 1.0 wants descriptions written once and table settings in its configuration."""
    if not hasattr(datasette, "set_instance_metadata"):
        return
    for key in ("title", "description"):
        await datasette.set_instance_metadata(key, metadata[key])
    for database, about in metadata["databases"].items():
        await datasette.set_database_metadata(database, "description", about["description"])
        for table, settings in about["tables"].items():
            await datasette.set_resource_metadata(database, table, "description", settings["description"])
            for column, comment in settings["columns"].items():
                await datasette.set_column_metadata(database, table, column, "description", comment)
    _configure(datasette, metadata)


def _configure(datasette: Any, metadata: Configuration) -> None:
    """What a user's own configuration says of a table stands; ours fills in the rest."""
    config = datasette.config = datasette.config or {}
    for database, about in metadata["databases"].items():
        tables = config.setdefault("databases", {}).setdefault(database, {}).setdefault("tables", {})
        for table, settings in about["tables"].items():
            ours = {key: value for key, value in settings.items() if key not in {"description", "columns"}}
            tables[table] = {**ours, **tables.get(table, {})}


def _look_for_garbage_less_often() -> None:
    """What is there at start-up stays; a long page makes a hundred thousand values, none in a circle."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def _print_no_frames() -> None:
    """Datasette prints failures with all local values where `rich` is installed: a second of work each."""
    from datasette import handle_exception as module  # noqa: PLC0415

    module.rich = None


def _set_defaults(datasette: Any) -> None:
    """A setting that still has Datasette's default gets ours.  `_settings` is private in both versions."""
    for name, (default, ours) in SETTINGS.items():
        if datasette.setting(name) == default:
            datasette._settings[name] = ours  # noqa: SLF001
