r"""When a page says that it was published: its date line, which layout has found.

>>> from corpus.reading.sheet import ruled
>>> from corpus.reading.layout import laid_out
>>> published(laid_out(ruled("A bridge too many\n\nPublished May 8, 2014\n\nIt fell."))).on
'2014-05-08'
"""

from collections.abc import Iterator

from corpus.reading.reading import Dated
from corpus.reading.sheet import Sheet
from corpus.resolving.dates import dates_in

LATER = (
    "updated",
    "modified",
    "aktualisiert",
    "mis à jour",
    "actualizado",
    "atualizado",
    "aggiornato",
    "обновлено",
    "оновлено",
)


def published(sheet: Sheet) -> Dated | None:
    """The page's own date line, or None where it prints none; an update's date only where no other is."""
    lines = list(_date_lines(sheet))
    first = [dated for dated, late in lines if not late]
    return next(iter(first or [dated for dated, _ in lines]), None)


def _date_lines(sheet: Sheet) -> Iterator[tuple[Dated, bool]]:
    for line in sheet.lines:
        if line.kind != "dateline":
            continue
        words = line.of(sheet.text).casefold()
        dated = next(dates_in(sheet.text, line.start, line.end), None)
        if dated:
            yield dated, words.startswith(LATER)
