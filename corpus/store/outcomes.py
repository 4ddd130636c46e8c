"""What became of pages: values that a load and a sync hand back."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

Status = Literal["loaded", "replaced", "reread", "unchanged", "duplicate", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a page.  `reason` says why it failed, `doubts` what its reader was unsure of, by code.

    `duplicate` is a page whose bytes another file has given already; `key` is that document's.  `size` says
    how many bytes of its source the page took.

    >>> str(Outcome("talks.txt", "loaded", "talks"))
    'talks.txt: loaded (talks)'
    """

    filename: str
    status: Status
    key: str = ""
    reason: str = ""
    doubts: tuple[str, ...] = field(default=(), compare=False)
    size: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return self.reason if self.status == "failed" else f"{self.filename}: {self.status} ({self.key})"


@dataclass(slots=True)
class Tally:
    """Outcomes, counted as they come; of those that failed the reasons are kept."""

    counts: Counter[str] = field(default_factory=Counter)
    doubts: Counter[str] = field(default_factory=Counter)
    failures: list[Outcome] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """One more."""
        self.counts[outcome.status] += 1
        self.doubts.update(outcome.doubts)
        if outcome.status == "failed":
            self.failures.append(outcome)

    def as_json(self) -> dict[str, Any]:
        """For machines: every count, what failed and why, doubts by their kind."""
        counts: dict[str, Any] = {status: self.counts[status] for status in get_args(Status)}
        counts["failures"] = [{"page": each.filename, "reason": each.reason} for each in self.failures]
        counts["doubts"] = dict(self.doubts.most_common())
        return counts

    def __str__(self) -> str:
        counts = ((status, self.counts[status]) for status in get_args(Status))
        return ", ".join(f"{count:,} {status}" for status, count in counts if count)


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
        tally = Tally()
        for outcome in self.outcomes:
            tally.add(outcome)
        return str(tally) or "no pages"


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
