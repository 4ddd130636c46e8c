"""A steady colour for each speaker: the same on every page, and different within one where that can be.

>>> painted(["ida-moss", "tom-reed"]) == painted(["ida-moss", "tom-reed", "una-bell"]) | {}
False
>>> painted(["ida-moss"])["ida-moss"] == painted(["ida-moss", "tom-reed"])["ida-moss"]
True
"""

from collections.abc import Iterable
from zlib import crc32

COLOURS = 12
"""How many the style sheet has, c0 to c11."""


def painted(keys: Iterable[str]) -> dict[str, int]:
    """A colour for each key, in the order given: its own, or the next that nobody before it has."""
    chosen: dict[str, int] = {}
    taken: set[int] = set()
    for key in keys:
        own = crc32(key.encode()) % COLOURS
        free = (colour % COLOURS for colour in range(own, own + COLOURS))
        chosen[key] = next((colour for colour in free if colour not in taken), own)
        taken.add(chosen[key])
    return chosen
