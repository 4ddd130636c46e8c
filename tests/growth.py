"""How much processor time some work takes: for tests that it grows no faster than its input."""

import gc
import time
from collections.abc import Callable

ROUNDS = 3


def cpu(work: Callable[[], object]) -> float:
    """The least CPU seconds of three rounds, without the garbage collector: what other processes do hardly
    shows.
    """
    least = float("inf")
    collecting = gc.isenabled()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            begin = time.process_time()
            work()
            least = min(least, time.process_time() - begin)
    finally:
        if collecting:
            gc.enable()
    return least
