"""Records whose labels end in a full stop: "Mr. LEE. …", "M. le président. …", "PRESIDENTE.- …".

Knows `corpus.reading`; must not know other forms.
"""

from collections.abc import Iterator

from corpus.reading.passages import Claim, Found
from corpus.reading.sheet import Sheet
from corpus.reading.talk.regions import region, speeches

NAME = "parliament"


def claims(sheet: Sheet) -> Iterator[Claim]:
    """From the first speech to the end of the page."""
    yield from region(sheet, NAME, "dot", "labels with a full stop")


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a label."""
    return speeches(sheet, claim)
