"""For machines: an Atom feed of new documents, a sitemap, robots.txt."""

import re
import sqlite3
from typing import Any

from corpus.site.answering import answered, asked_in
from corpus.site.asked import Asked, Facts, NotThere, one, rows
from corpus.site.pages.counts import CURRENT
from corpus.site.rendering import render

NEWEST = 50
PER_SITEMAP = 10_000
"""Rows of each table in one file: three tables stay below the fifty thousand that a sitemap may have."""
_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_NEW = f"""
SELECT d.key, d.title, d.outlet, d.url, d.language, d.loaded_at, d.published_on,
       (SELECT substr(u.text, 1, 400) FROM utterances u
        WHERE u.document_id = d.id AND u.kind <> 'reported' ORDER BY u.position LIMIT 1) AS opening
FROM documents d WHERE {CURRENT} ORDER BY d.id DESC LIMIT :most
"""
_LARGEST = """
SELECT max(coalesce((SELECT max(id) FROM documents), 0), coalesce((SELECT max(id) FROM speakers), 0),
           coalesce((SELECT max(id) FROM meetings), 0)) AS id
"""
_KEYS = {
    "documents": "SELECT key FROM documents WHERE id > :low AND id <= :high ORDER BY id",
    "speakers": (
        "SELECT key FROM speakers WHERE id > :low AND id <= :high AND document_id IS NULL ORDER BY id"
    ),
    "meetings": "SELECT key FROM meetings WHERE id > :low AND id <= :high ORDER BY id",
}
ROBOTS = """\
User-agent: *
Disallow: {base}{database}
Disallow: {base}-/search
Disallow: {base}*?
Disallow: {base}*.json$
Allow: {base}-/documents
Allow: {base}-/speakers
Allow: {base}-/meetings

Sitemap: {sitemap}
"""


async def atom(datasette: Any, request: Any) -> Any:
    """The newest documents."""

    def work(connection: sqlite3.Connection, asked: Asked) -> str:
        entries = rows(connection, _NEW, {"most": NEWEST})
        return _xml("corpus/feed.xml", datasette, asked, entries=entries)

    return await _answered(datasette, request, work, "application/atom+xml; charset=utf-8")


async def sitemap(datasette: Any, request: Any) -> Any:
    """Which sitemaps there are."""

    def work(connection: sqlite3.Connection, asked: Asked) -> str:
        found = one(connection, _LARGEST) or {"id": 0}
        parts = range(found["id"] // PER_SITEMAP + 1)
        return _xml("corpus/sitemaps.xml", datasette, asked, parts=parts)

    return await _answered(datasette, request, work, "application/xml; charset=utf-8")


async def sitemap_part(datasette: Any, request: Any) -> Any:
    """The addresses of documents, speakers and meetings of certain numbers."""
    part = int(request.url_vars["part"])

    def work(connection: sqlite3.Connection, asked: Asked) -> str:
        limits = {"low": part * PER_SITEMAP, "high": (part + 1) * PER_SITEMAP}
        found: Facts = {kind: rows(connection, sql, limits) for kind, sql in _KEYS.items()}
        if not any(found.values()) and part:
            raise NotThere("sitemap", str(part))
        return _xml("corpus/sitemap.xml", datasette, asked, found=found, first=part == 0)

    return await _answered(datasette, request, work, "application/xml; charset=utf-8")


async def robots(datasette: Any, request: Any) -> Any:
    """Pages may be indexed; searches and tables are for people."""

    def work(_connection: sqlite3.Connection, asked: Asked) -> str:
        site = asked.absolute(f"{asked.base}sitemap.xml")
        return ROBOTS.format(base=asked.base, database=asked.database, sitemap=site)

    return await _answered(datasette, request, work, "text/plain; charset=utf-8")


async def _answered(datasette: Any, request: Any, work: Any, kind: str) -> Any:
    asked = asked_in(datasette, request)
    return await answered(datasette, asked, lambda connection: work(connection, asked), content_type=kind)


def _xml(template: str, datasette: Any, asked: Asked, **context: Any) -> str:
    """The template filled in, without the characters that XML has no way to write."""
    return _NO_XML.sub(
        "\N{REPLACEMENT CHARACTER}", render(datasette.template_dir, template, asked=asked, **context)
    )
