"""What Datasette shows beside the tables: titles, descriptions, facets, labels, order.

One source: the comments of the models and of the views (`corpus.store.dictionary`).
"""

from typing import Any
from weakref import WeakKeyDictionary

from corpus.store.dictionary import dictionary

Configuration = dict[str, Any]

METADATA: WeakKeyDictionary[Any, Configuration] = WeakKeyDictionary()
"""What was found out at start-up, a Datasette; read on every page."""

TITLE = "Corpus"
ABOUT = "Who said what, to whom, at which meeting, and where that is written."

# Facets only on columns with an index or few values, so that none of them ever times out.
TABLES: dict[str, Configuration] = {
    "blocks": {"facets": ["kind"]},
    "coverage": {"facets": ["kind"]},
    "documents": {
        "label_column": "title",
        "sort_desc": "published_on",
        "facets": ["outlet", "language", "form", "rights"],
        "size": 20,
    },
    "doubts": {"facets": ["code"]},
    "meetings": {"label_column": "title", "sort_desc": "starts_on", "facets": ["place", "country", "kind"]},
    "meetings_reported": {"facets": ["place", "relation"]},
    "mentions": {"facets": ["rule"]},
    "quotes": {"facets": ["speaker", "outlet"]},
    "speaker_names": {"facets": ["source"]},
    "speakers": {"label_column": "name", "sort": "name", "facets": ["kind"]},
    "tallies": {"facets": ["kind"]},
    "utterances": {
        "label_column": "text",
        "facets": ["kind", "speaker_id", "document_id"],
        "fts_table": "utterances_fts",
        "fts_pk": "id",
        "size": 50,
    },
    "who_said_what": {"facets": ["speaker", "kind", "meeting"]},
}
HIDDEN = ("alembic_version",)


def described(databases: list[str]) -> Configuration:
    """Descriptions and settings for those databases, in the shape of Datasette's metadata."""
    tables = {
        name: {"hidden": True, "description": "Revision of the schema", "columns": {}} for name in HIDDEN
    }
    for about in dictionary():
        tables[about.name] = {
            "description": about.comment,
            "columns": dict(about.columns),
            **TABLES.get(about.name, {}),
        }
    return {
        "title": TITLE,
        "description": ABOUT,
        "databases": {name: {"description": ABOUT, "tables": tables} for name in databases},
    }
