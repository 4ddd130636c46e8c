"""Transcripts whose labels stand alone on a line: earnings calls, machine transcripts, scripts.

Knows `corpus.reading`; must not know other forms.
"""

from collections.abc import Iterator

from corpus.reading.passages import Claim, Found
from corpus.reading.sheet import Sheet
from corpus.reading.talk.regions import region, speeches

NAME = "namelines"


def claims(sheet: Sheet) -> Iterator[Claim]:
    """From the first speech to the end of the page."""
    yield from region(sheet, NAME, "lone", "labels on lines of their own")


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a label."""
    return speeches(sheet, claim)
