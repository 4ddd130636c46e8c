"""Which rules had an answer for a quotation, and which of them was taken: how sure a rule is on a page.

Reads a page a second time with every rule asked; the reading itself stops at the first answer and pays
nothing for this.

>>> text = "Tom Vale rowed. “We are late,” said Ana Reis."
>>> [(trial.rule, trial.taken) for trial in tried(text, [Span(0, len(text))])]
[('verb-before-subject', True), ('sentence-before', False)]
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.reading.news.attributions import Attributed, Reader
from corpus.reading.news.cited import Citing
from corpus.reading.news.dashes import with_dashed
from corpus.reading.news.quotes import quoted
from corpus.reading.news.sentences import words
from corpus.reading.news.settings import Setting
from corpus.reading.spans import Span
from corpus.reading.words.tongues import tongue as tongue_of


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule that had an answer for the quotation at `words`; `taken`: the reading has it from this rule."""

    words: Span
    rule: str
    taken: bool


def tried(text: str, paragraphs: Sequence[Span], language: str = "en") -> tuple[Trial, ...]:
    """Every answer that a rule has for a quotation of the paragraphs, those overruled included, in order."""
    found = with_dashed(text, paragraphs, quoted(text, paragraphs), tongue_of(language))
    eastern = language[:2] if language[:2] in ("ja", "zh") else ""
    reader = _Trying(text, paragraphs, found, tongue_of(language), eastern)
    taken = {one.words: one.rule for one in reader.read()}
    return tuple(
        Trial(span, rule, rule == taken[span])
        for span, rules in reader.answers.items()
        if span in taken
        for rule in dict.fromkeys((*rules, taken[span]))
    )


class _Trying(Reader):
    """A reader that asks every rule before it decides."""

    def __init__(self, *page: object) -> None:
        super().__init__(*page)  # type: ignore[arg-type]
        self.answers: dict[Span, list[str]] = {}

    def _attributed(self, at: int, setting: Setting) -> Attributed | None:
        self.answers[setting.quote.words] = list(self._rules(at, setting))
        return super()._attributed(at, setting)

    def _rules(self, at: int, setting: Setting) -> Iterator[str]:
        """The rules with an answer, from what stands nearest to the marks to what stands farthest off."""
        before = words(self.text, setting.before.start, setting.before.end)
        after = words(self.text, setting.after.start, setting.after.end)
        if not self.citing.eastern:
            yield from _clauses(self.citing, before, after, setting)
        elif cue := self.citing.cue(before, setting):
            yield cue.rule
        for one in self._near(at, setting):
            if one and one.who:
                yield one.rule

    def _near(self, at: int, setting: Setting) -> Iterator[Attributed | None]:
        yield self._summed(setting)
        for span in reversed(setting.led):
            who = self._speaker_of(span)
            if who:
                yield self._made(setting, who, "sentence-before")
                break
        host = self.place.get(at - 1)
        if host is not None and not setting.first:
            yield self._made(setting, self.kept[host].who, "same-speaker")
        yield self._line_behind(setting)
        yield self._sentence_behind(setting)
        yield self._paragraph_before(setting)
        yield self._remembered(setting)


def _clauses(citing: Citing, before: list, after: list, setting: Setting) -> Iterator[str]:  # type: ignore[type-arg]
    found = (
        citing.following(after, setting),
        citing.leading(before, setting) if before else None,
        citing.agent(before, after),
        citing.inside(setting),
    )
    for cue in found:
        if cue and cue.who:
            yield cue.rule
