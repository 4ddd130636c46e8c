r"""What a page of HTML says about itself in its head: title, outlet, address, language, day of publication.

Only what is declared; nothing is guessed from the words of the page.  Knows the vocabularies (Open Graph,
Dublin Core, schema.org); must not know the page's text.

>>> declared = Declared({"og:site_name": "The Quay", "date": "2019-05-03T10:00:00Z", "lang": "en_GB"})
>>> facts = declared.facts()
>>> facts.outlet, facts.language, facts.published_on, facts.published_precision
('The Quay', 'en-GB', '2019-05-03', 'day')
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from corpus.reading.page import Facts

# In the order of trust.
TITLES = ("og:title", "headline", "citation_title", "dc.title", "dcterms.title", "title")
OUTLETS = ("og:site_name", "publisher", "dc.publisher", "citation_journal_title")
ADDRESSES = ("canonical", "og:url", "url")
LANGUAGES = ("lang", "xml:lang", "content-language", "dc.language", "inlanguage", "og:locale")
DATES = tuple(
    """article:published_time datepublished citation_publication_date dc.date.issued dcterms.issued
    dcterms.created dc.date.created og:article:published_time parsely-pub-date sailthru.date publish-date
    publish_date publishdate published_date pubdate article.published date dc.date dcterms.date""".split()
)
KEYS = frozenset((*TITLES, *OUTLETS, *ADDRESSES, *LANGUAGES, *DATES))
LINKED = frozenset(("datePublished", "headline", "inLanguage", "url"))
DAY = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)|(\d{4})(\d\d)(\d\d)(?!\d)")
TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))?(?:[-_]([A-Za-z0-9]{2,8}))?")
LONGEST_VALUE = 1000
LONGEST_SCRIPT = 1_000_000
MOST_NODES = 200


@dataclass(slots=True)
class Declared:
    """The first value that a page declared under each key of interest, keys in lower case."""

    values: dict[str, str] = field(default_factory=dict)

    def add(self, key: str, value: str) -> None:
        """Takes the value unless there is one already."""
        key, value = key.strip().lower(), " ".join(value[:LONGEST_VALUE].split())
        if key in KEYS and value:
            self.values.setdefault(key, value)

    def tag(self, name: str, attributes: Mapping[str, str]) -> None:
        """Takes what `<html>`, `<meta>`, `<link>` or `<time>` declares."""
        get = attributes.get
        if name == "html":
            self.add("lang", get("lang", ""))
            self.add("xml:lang", get("xml:lang", ""))
        elif name == "meta":
            for key in ("property", "name", "itemprop", "http-equiv"):
                self.add(get(key, ""), get("content", ""))
        elif name == "link":
            if "canonical" in get("rel", "").lower().split():
                self.add("canonical", get("href", ""))
        elif get("itemprop") == "datePublished" or "pubdate" in attributes:
            self.add("datePublished", get("datetime", "") or get("content", ""))

    def script(self, text: str) -> None:
        """Takes what linked data (JSON-LD) says about the first article in it."""
        if len(text) > LONGEST_SCRIPT:
            return
        try:
            nodes = list(_nodes(json.loads(text, strict=False)))
        except (ValueError, RecursionError):
            return
        for node in nodes:
            if "datePublished" in node or "headline" in node:
                self._linked(node)

    def _linked(self, node: Mapping[str, object]) -> None:
        for key in sorted(LINKED & node.keys()):
            value = node[key]
            if isinstance(value, str):
                self.add(key, value)
        publisher = node.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else None
        if isinstance(name, str):
            self.add("publisher", name)

    def facts(self, headline: str = "") -> Facts:
        """What was declared; `headline` stands in for a title that only the window shows."""
        declared = self.values.get
        title = next((declared(key, "") for key in TITLES[:-1] if key in self.values), "")
        published, precision = next(filter(all, map(_day, self._all(DATES))), ("", ""))
        return Facts(
            title=title or headline or declared("title", ""),
            outlet=next(self._all(OUTLETS), ""),
            url=next((url for url in self._all(ADDRESSES) if url.startswith(("http://", "https://"))), ""),
            language=next(filter(None, map(_language, self._all(LANGUAGES))), ""),
            published_on=published,
            published_precision=precision,
        )

    def _all(self, keys: Iterable[str]) -> Iterator[str]:
        return (self.values[key] for key in keys if key in self.values)


def _nodes(data: object) -> Iterator[dict[str, object]]:
    """The objects at the top of linked data, in order, those of its graph too."""
    todo = [data]
    for _ in range(MOST_NODES):
        if not todo:
            return
        node = todo.pop()
        if isinstance(node, list):
            todo += reversed(node)
        elif isinstance(node, dict):
            yield node
            todo.append(node.get("@graph"))


def _day(printed: str) -> tuple[str, str]:
    """An ISO date at the start of `printed` and its precision; empty where it is none."""
    found = DAY.match(printed)
    if not found:
        return "", ""
    year, month, day = found[1] or found[4], found[2] or found[5], found[3] or found[6]
    try:
        whole = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return "", ""
    return whole.isoformat(), "day" if day else "month" if month else "year"


def _language(printed: str) -> str:
    """A BCP 47 tag in its usual spelling; empty where it is none."""
    found = TAG.fullmatch(printed.strip())
    if not found:
        return ""
    rest = (part.upper() if len(part) == 2 else part.title() for part in found.groups()[1:] if part)
    return "-".join((found[1].lower(), *rest))
