"""A load as it goes on: a bar on a terminal, plain lines elsewhere, and what failed with its reason."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from corpus.store.load import found_pages, loading, reread
from corpus.store.outcomes import Outcome
from corpus.store.upkeep import WORTH_WHILE, tidy

EVERY = 1000


def load_with_progress(
    database: str, paths: Iterable[Path], *, catalogue: Path | None, again: bool, quiet: bool
) -> int:
    """Load the pages, then read again what is stale if `again`; the exit status: 1 if a page failed."""
    counts: Counter[str] = Counter()
    if pages := list(found_pages(list(paths))):
        _follow(loading(database, pages, catalogue=catalogue), len(pages), counts, quiet=quiet)
    if again:
        reread(database, tell=lambda outcome: _tell(outcome, counts))
    if counts.total() - counts["unchanged"] - counts["failed"] >= WORTH_WHILE:
        tidy(database)
    if not quiet:
        click.echo(", ".join(f"{count:,} {status}" for status, count in counts.items()) or "nothing to do")
    return 1 if counts["failed"] else 0


def _follow(outcomes: Iterator[Outcome], total: int, counts: Counter[str], *, quiet: bool) -> None:
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        for outcome in outcomes:
            _tell(outcome, counts)
            if not quiet and counts.total() % EVERY == 0:
                click.echo(f"{counts.total():,} of {total:,}", err=True)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("pages", total=total)
        for outcome in outcomes:
            _tell(outcome, counts)
            bar.advance(task)


def _tell(outcome: Outcome, counts: Counter[str]) -> None:
    counts[outcome.status] += 1
    if outcome.status == "failed":
        click.echo(f"corpus: {outcome}", err=True)
