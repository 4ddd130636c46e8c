"""When a page says that it was published.  (being written)"""

from corpus.reading.reading import Dated
from corpus.reading.sheet import Sheet


def published(sheet: Sheet) -> Dated | None:
    """The page's own date line, or None where it prints none."""
    return None
