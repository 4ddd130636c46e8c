"""All documents, the newest first, a page at a time."""

from sqlite3 import Connection

from corpus.site.asked import Asked, Facts, natural, rows
from corpus.site.pages.counts import CURRENT

ADDRESS = "/-/documents"
PAGE = 50

_LISTED = f"""
SELECT d.id, d.key, d.title, d.outlet, d.published_on, d.published_precision, d.language, d.form
FROM documents d WHERE {CURRENT} AND d.id < :before ORDER BY d.id DESC LIMIT :most
"""


def gather(connection: Connection, asked: Asked) -> Facts:
    """A page of documents; `next` is what `before` has to be for the page after it."""
    before = natural(asked.args.get("before"), 0, 1 << 62, 1 << 62)
    found = rows(connection, _LISTED, {"before": before, "most": PAGE + 1})
    following = found[PAGE - 1]["id"] if len(found) > PAGE else None
    return {"documents": found[:PAGE], "next": following}
