"""A load as it goes on: a bar on a terminal, plain lines elsewhere; in the end what became of all pages."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from corpus.sources import size_of
from corpus.store.load import loading, reread
from corpus.store.outcomes import Outcome, Tally
from corpus.store.upkeep import WORTH_WHILE, tidy

EVERY = 1000
REDRAWN = 20


def load_with_progress(
    database: str,
    paths: Iterable[Path],
    *,
    catalogue: Path | None,
    again: bool,
    jobs: int,
    quiet: bool,
    as_json: bool,
) -> int:
    """Load the pages, then read again what is stale if `again`; the exit status: 1 if a page failed."""
    tally = Tally()
    say_waiting = cache(_say_waiting)  # once is enough
    if paths := list(paths):
        outcomes = loading(database, paths, catalogue=catalogue, jobs=jobs, waiting=say_waiting)
        _follow(outcomes, paths, tally, quiet=quiet or as_json)
    if again:
        reread(database, jobs=jobs, tell=lambda outcome: _tell(outcome, tally), waiting=say_waiting)
    if sum(tally.counts[status] for status in ("loaded", "replaced", "reread")) >= WORTH_WHILE:
        tidy(database)
    if as_json:
        click.echo(json.dumps(tally.as_json(), ensure_ascii=False, indent=1))
    elif not quiet:
        _report(tally)
    return 1 if tally.failures else 0


def _follow(outcomes: Iterator[Outcome], paths: list[Path], tally: Tally, *, quiet: bool) -> None:
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        for outcome in outcomes:
            _tell(outcome, tally)
            if not quiet and tally.counts.total() % EVERY == 0:
                click.echo(f"{tally.counts.total():,} pages", err=True)
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    # Drawn when something was written, not by a thread: processes are not started safely beside one.
    with Progress(*columns, console=console, transient=True, auto_refresh=False) as bar:
        task = bar.add_task("0 pages", total=size_of(paths), rate="")
        for outcome in outcomes:
            _tell(outcome, tally)
            bar.advance(task, outcome.size)
            speed = bar.tasks[0].speed
            rate = f"{speed / 1e6:.1f} MB/s" if speed else ""
            bar.update(task, description=f"{tally.counts.total():,} pages", rate=rate)
            if tally.counts.total() % REDRAWN == 1:
                bar.refresh()


def _tell(outcome: Outcome, tally: Tally) -> None:
    tally.add(outcome)
    if outcome.status == "failed":
        click.echo(f"corpus: {outcome}", err=True)


def _say_waiting() -> None:
    click.echo("corpus: another process writes to this corpus; waiting for it", err=True)


def _report(tally: Tally) -> None:
    click.echo(str(tally) or "nothing to do")
    if tally.doubts:
        told = ", ".join(f"{count:,} {code}" for code, count in tally.doubts.most_common())
        click.echo(f"doubts: {told}")
