"""The language of a page.  (being written)"""

from corpus.reading.page import Facts


def language_of(text: str, facts: Facts) -> str:
    """A BCP 47 tag: what the catalogue says, otherwise what the text looks like."""
    return facts.language or "en"
