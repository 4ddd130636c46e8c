"""How the rules did on a page: how often each had an answer, and how often it was overruled.

Knows the stages of `corpus.pipeline`; asks every form and every rule, where a reading stops at the first
answer.  What is read is not changed by it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpus.forms import forms, settled
from corpus.reading.furniture import struck
from corpus.reading.layout import laid_out
from corpus.reading.news.trials import tried
from corpus.reading.page import Facts, Mark
from corpus.reading.paragraphs import printed
from corpus.reading.passages import Claim
from corpus.reading.sheet import Sheet, ruled
from corpus.resolving.language import language_of


@dataclass(frozen=True, slots=True)
class Score:
    """A rule on a page: `fired` times it had an answer, `overruled` times another rule's was taken."""

    rule: str
    fired: int
    overruled: int


def scores(text: str, marks: Iterable[Mark] = (), facts: Facts | None = None) -> tuple[Score, ...]:
    """The score of every rule that had an answer, sorted by rule.  Never raises for any text.

    Takes several times as long as a reading.  A claim on lines is overruled where surer ones left it none.
    """
    facts = facts or Facts()
    sheet = laid_out(struck(ruled(text, tuple(marks), facts, language_of(text, facts))))
    claimed = [claim for form in forms().values() for claim in form.claims(sheet)]
    settled_ = settled(sheet, claimed)
    fired: Counter[str] = Counter()
    overruled: Counter[str] = Counter()
    for rule, taken in (*_claims(claimed, settled_), *_quotations(sheet, settled_)):
        fired[rule] += 1
        overruled[rule] += not taken
    return tuple(Score(rule, fired[rule], overruled[rule]) for rule in sorted(fired))


def _claims(claimed: Iterable[Claim], kept: Iterable[Claim]) -> Iterator[tuple[str, bool]]:
    """Each claim of a form on lines, and whether any were left to it."""
    left = list(kept)
    for claim in claimed:
        yield (
            f"{claim.form}: {claim.reason}",
            any(
                (piece.form, piece.score, piece.reason) == (claim.form, claim.score, claim.reason)
                and claim.first <= piece.first < piece.stop <= claim.stop
                for piece in left
            ),
        )


def _quotations(sheet: Sheet, claims: Iterable[Claim]) -> Iterator[tuple[str, bool]]:
    """Each answer of a rule for a quotation, and whether it was taken."""
    for claim in claims:
        if claim.form == "news":
            paragraphs = list(printed(sheet, claim.first, claim.stop))
            for trial in tried(sheet.text, paragraphs, sheet.language):
                yield f"quote: {trial.rule}", trial.taken
