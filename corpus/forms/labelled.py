"""Transcripts whose speakers stand before a colon: "ANN LEE: …", "Mr. LEE (Place):", "Question:", "李：".

Knows `corpus.reading`; must not know other forms.
"""

from collections.abc import Iterator

from corpus.reading.passages import Claim, Found
from corpus.reading.sheet import Sheet
from corpus.reading.talk.regions import region, speeches

NAME = "labelled"


def claims(sheet: Sheet) -> Iterator[Claim]:
    """From the first speech to the end of the page."""
    yield from region(sheet, NAME, "colon", "labels with a colon")


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a label."""
    return speeches(sheet, claim)
