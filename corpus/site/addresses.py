"""Every address of the site.  The first that fits is taken: the special before the general."""

from typing import Any

from corpus.site import feeds, streaming
from corpus.site.answering import page_routes

ADDRESSES: tuple[tuple[str, Any], ...] = (
    (r"^/-/search\.csv$", streaming.search_csv),
    (r"^/-/search\.json$", streaming.search_json),
    (r"^/-/documents/(?P<key>[^/]+)\.txt$", streaming.document_text),
    (r"^/-/feed\.atom$", feeds.atom),
    (r"^/sitemap\.xml$", feeds.sitemap),
    (r"^/sitemap-(?P<part>[0-9]{1,6})\.xml$", feeds.sitemap_part),
    (r"^/robots\.txt$", feeds.robots),
)


def routes() -> list[tuple[str, Any]]:
    """Address, as a regular expression, and view."""
    return [*ADDRESSES, *page_routes()]
