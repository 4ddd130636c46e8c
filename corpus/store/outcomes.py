"""What became of pages: values that a load and a sync hand back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

Status = Literal["loaded", "replaced", "reread", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a page.  `reason` says why it failed.

    >>> str(Outcome("talks.txt", "loaded", "talks"))
    'talks.txt: loaded (talks)'
    """

    filename: str
    status: Status
    key: str = ""
    reason: str = ""

    def __str__(self) -> str:
        return self.reason if self.status == "failed" else f"{self.filename}: {self.status} ({self.key})"


@dataclass(frozen=True, slots=True)
class Report:
    """What became of each page, in the order in which they were taken."""

    outcomes: tuple[Outcome, ...] = ()

    def of(self, status: Status) -> tuple[Outcome, ...]:
        """The pages that it became of."""
        return tuple(outcome for outcome in self.outcomes if outcome.status == status)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The pages that could not be loaded, each with its reason."""
        return self.of("failed")

    def __str__(self) -> str:
        counts = ((status, len(self.of(status))) for status in get_args(Status))
        return ", ".join(f"{count:,} {status}" for status, count in counts if count) or "no pages"


@dataclass(frozen=True, slots=True)
class SeedReport(Report):
    """What became of each seed; `gone` are the keys of documents whose seed is no longer there."""

    gone: tuple[str, ...] = ()

    def lines(self) -> Iterator[str]:
        """A line for each seed that was not simply unchanged."""
        for outcome in self.outcomes:
            if outcome.status != "unchanged":
                yield f"seed {outcome}"
        for key in self.gone:
            yield f"seed {key}: its file is gone; the document stays (`corpus remove {key}` removes it)"
