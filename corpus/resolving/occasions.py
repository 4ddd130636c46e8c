"""The meetings that a page reports or records.  (being written)"""

from corpus.reading.reading import Dated, Occasion
from corpus.reading.sheet import Sheet
from corpus.resolving.people import People


def occasions(sheet: Sheet, people: People, dated: Dated | None) -> tuple[Occasion, ...]:
    """The meetings that the page tells of, none invented; relative days are counted from `dated` or the facts."""
    return ()
