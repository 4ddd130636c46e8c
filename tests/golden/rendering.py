"""A reading as a page that a person can lay beside its source."""

from collections.abc import Iterator

from corpus.reading.reading import Reading, Utterance
from corpus.reading.spans import Span


def rendered(reading: Reading) -> str:
    """The whole reading, plain: what was said by whom and how we know, then what each character is."""
    return "\n".join(_lines(reading)) + "\n"


def _lines(reading: Reading) -> Iterator[str]:
    yield f"form: {reading.form}   language: {reading.language}"
    if reading.published:
        yield f"published: {reading.published.on} ({reading.published.precision})"
    for person in reading.people:
        roles = f" [{'; '.join(person.roles)}]" if person.roles else ""
        yield f"person: {person.name} ({person.kind}) = {' | '.join(person.names)}{roles}"
    for number, utterance in enumerate(reading.utterances):
        yield ""
        yield from _utterance(reading, number, utterance)
    yield ""
    yield from _account(reading)


def _utterance(reading: Reading, number: int, utterance: Utterance) -> Iterator[str]:
    person = reading.speaker(utterance)
    extra = "".join(
        f"  {name}: {value}"
        for name, value in (("delivery", utterance.delivery), ("continues", utterance.continues))
        if value not in ("", None)
    )
    name = person.name if person else "?"
    yield f"{number}. {utterance.kind} {utterance.start}-{utterance.end}  {name}{extra}"
    label, cue = _shown(reading, "label", utterance.label), _shown(reading, "cue", utterance.cue)
    yield f"   rule: {utterance.rule}{label}{cue}"
    for line in reading.said(utterance).split("\n"):
        yield f"   > {line}".rstrip()


def _shown(reading: Reading, name: str, span: Span | None) -> str:
    return f"  {name}: {span.of(reading.text)!r}" if span else ""


def _account(reading: Reading) -> Iterator[str]:
    for doubt in reading.doubts:
        yield f"doubt: {doubt.code} {doubt.start}-{doubt.end} {doubt.note}"
    for meeting in reading.occasions:
        yield (
            f"meeting: {meeting.kind} {meeting.place or '?'} ({meeting.country or '?'})"
            f" {meeting.starts_on or '?'} ({meeting.precision}) {meeting.relation}"
            f" by {meeting.rule}: {', '.join(reading.people[at].name for at in meeting.participants)}"
        )
    for block in reading.blocks:
        piece = reading.text[block.start : block.end]
        shown = piece if len(piece) <= 60 else f"{piece[:28]} … {piece[-28:]}"
        yield f"{block.kind:9} {block.start:6}-{block.end:<6} {shown!r}"
