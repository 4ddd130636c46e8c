"""Memory while many rows are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def cycles_unsought() -> Iterator[None]:
    """Python does not look for cycles meanwhile: rows make none, and to look for them costs a sixth."""
    sought = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if sought:
            gc.enable()
