"""Work that is read in processes of its own, and comes back in its order.

Only so much is under way at once as is written in a while: memory stays the same however much there is.
The processes leave Ctrl-C to the one that writes, and end when that one is gone.  Where one of them dies
over a page, the page is named as failed and the others are read by new processes.
"""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, TypeVar

from corpus.store.documents import Ready, Work, given_up, ready
from corpus.store.outcomes import Outcome

AHEAD = 32
"""Pieces of work under way for each process: as many as it reads while a batch is written."""
YIELDING = 5
"""How far readers let who writes go before: it is one, and they have enough ahead of it."""
SELDOM = 20_000
"""Containers that are made before a process looks for garbage: to look as often as usual takes a twentieth of
the time of reading, and frees nothing.
"""
OF_EVERYTHING = (
    b'GENEVA, May 5, 2031 - Ann Lee met Leo Roe in Geneva on May 5, 2031 for talks.\n\nROE: "It rains."'
)

Piece = Sequence[Work | Outcome]
T = TypeVar("T")


class Readers:
    """Processes that read; with one job there is none, and the work is done here."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None
        self.all_begun = False
        """True when nothing is left that was not given to a process."""

    def read(self, pieces: Iterable[Piece]) -> Iterator[Ready | Outcome]:
        """What each piece of work became, in order.  What is no work is handed through in its place."""
        if self._jobs == 1:
            for piece in pieces:
                yield from (ready(each) if isinstance(each, Work) else each for each in piece)
            return
        under_way: deque[tuple[Piece, Future[list[Ready]]]] = deque()
        for piece in pieces:
            under_way.append((piece, self._submit(piece)))
            while len(under_way) > AHEAD * self._jobs or (under_way and under_way[0][1].done()):
                yield from self._next(under_way)
        self.all_begun = True
        while under_way:
            yield from self._next(under_way)

    def begin(self) -> None:
        """The processes are there before there is work, and make themselves ready meanwhile."""
        if self._jobs > 1:
            self._started(int)

    def close(self) -> None:
        """The processes are gone; what they had not begun is not done."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _submit(self, piece: Piece) -> Future[list[Ready]]:
        work = [each for each in piece if isinstance(each, Work)]
        done: Future[list[Ready]] = Future()
        if not work:
            done.set_result([])
            return done
        try:
            return self._started(_read, work)
        except BrokenProcessPool as error:
            done.set_exception(error)
            return done

    def _started(self, what: Callable[..., T], *given: Any) -> Future[T]:
        if self._pool is None:
            self._pool = _pool(self._jobs)
        with _deaf():
            return self._pool.submit(what, *given)

    def _next(self, under_way: deque[tuple[Piece, Future[list[Ready]]]]) -> Iterator[Ready | Outcome]:
        piece, future = under_way.popleft()
        try:
            done = future.result()
        except BrokenProcessPool:
            self.close()
            done = list(self._one_by_one(piece))
            pieces = [piece for piece, _ in under_way]
            under_way.clear()
            under_way.extend((each, self._submit(each)) for each in pieces)
        read = iter(done)
        yield from (next(read) if isinstance(each, Work) else each for each in piece)

    def _one_by_one(self, piece: Piece) -> Iterator[Ready]:
        """Each page of a piece at which a process died, alone, so that the one that it died of is known."""
        for each in piece:
            if isinstance(each, Work):
                try:
                    yield from self._submit([each]).result()
                except BrokenProcessPool:
                    self.close()
                    yield given_up(each)


@contextmanager
def readers(jobs: int) -> Iterator[Readers]:
    """Processes that read, gone in the end."""
    made = Readers(jobs)
    try:
        yield made
    finally:
        made.close()


def _read(work: list[Work]) -> list[Ready]:
    return [ready(each).sealed() for each in work]


def _pool(jobs: int) -> ProcessPoolExecutor:
    """A fork is quick and shares what is loaded, but is not safe beside threads."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _begin)
    gc.freeze()  # what is shared stays so
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("fork"), _begin)


def _begin() -> None:
    gc.set_threshold(SELDOM)  # a reading leaves next to no garbage that refers to itself
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(YIELDING)
    ready(Work("all.txt", "", data=OF_EVERYTHING))  # each makes ready what reading needs, all at a time
    gc.freeze()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def _deaf() -> Iterator[None]:
    """New processes hear no Ctrl-C from their first moment on; one that is pressed meanwhile waits."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
