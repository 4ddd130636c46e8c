"""Every address of the site.  The first that fits is taken: the special before the general."""

from typing import Any

from corpus.site.answering import page_routes
from corpus.site.feeds import atom, robots, sitemap, sitemap_part
from corpus.site.streaming import document_text, reference_file, search_csv, search_json

ADDRESSES: tuple[tuple[str, Any], ...] = (
    (r"^/-/search\.csv$", search_csv),
    (r"^/-/search\.json$", search_json),
    (r"^/-/documents/(?P<key>[^/]+)(?P<suffix>\.txt)$", document_text),
    (r"^/-/documents/(?P<key>[^/]+?)(?P<suffix>\.bib|\.csl\.json)$", reference_file),
    (r"^/-/feed\.atom$", atom),
    (r"^/sitemap\.xml$", sitemap),
    (r"^/sitemap-(?P<part>[0-9]{1,6})\.xml$", sitemap_part),
    (r"^/robots\.txt$", robots),
)


def routes() -> list[tuple[str, Any]]:
    """Address, as a regular expression, and view."""
    return [*ADDRESSES, *page_routes()]
