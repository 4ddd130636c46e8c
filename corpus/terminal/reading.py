"""A reading in the terminal: the page as printed, speech coloured by speaker, furniture greyed.

Knows `rich` and the values of a reading; no database.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from corpus.reading.reading import Block, Reading, Utterance
from corpus.scores import Score
from corpus.terminal.visible import VISIBLE

# Told apart on dark and light grounds; the order is the order of first speaking.
COLOURS = (
    "cyan",
    "yellow",
    "green",
    "magenta",
    "blue",
    "red",
    "bright_cyan",
    "bright_yellow",
    "bright_green",
)
OPEN_SPEAKER = "bold underline"
STYLES = {
    "heading": "bold",
    "byline": "italic",
    "dateline": "italic",
    "furniture": "bright_black",
    "unread": "bright_black",
    "stage": "italic bright_black",
}


def shown(reading: Reading, scores: Sequence[Score] = ()) -> RenderableType:
    """The whole reading as something that `rich` prints; with `scores`, how the rules did."""
    parts: list[RenderableType] = [_summary(reading), Text(), _page(reading), Text()]
    if scores:
        parts.append(_rules(reading, scores))
    if reading.doubts:
        parts.append(_doubts(reading))
    return Group(*parts)


def print_reading(reading: Reading, scores: Sequence[Score] = (), console: Console | None = None) -> None:
    """Print the reading to the terminal (to `console`, where one is given).

    A terminal wraps at its width; a file or a pipe gets the lines of the page as they are.
    """
    out = console or Console(highlight=False)
    out.print(shown(reading, scores), soft_wrap=not out.is_terminal)


def _summary(reading: Reading) -> Text:
    kinds = Counter(utterance.kind for utterance in reading.utterances)
    counted = ", ".join(f"{count} {kind}{'s' * (count > 1)}" for kind, count in sorted(kinds.items()))
    text = Text(f"{reading.form} · {reading.language} · {counted or 'nothing said'}", style="bold")
    for place, colour in _colours(reading).items():
        if place is None:
            continue
        person = reading.people[place]
        text.append(f"\n  {person.name}", style=colour)
        text.append(f"  {person.kind}" + "".join(f" · {role}" for role in person.roles), style="bright_black")
    return text


def _order_of_speaking(reading: Reading) -> list[int]:
    return list(dict.fromkeys(u.speaker for u in reading.utterances if u.speaker is not None))


def _colours(reading: Reading) -> dict[int | None, str]:
    spoke = _order_of_speaking(reading)
    return {None: OPEN_SPEAKER} | {place: COLOURS[n % len(COLOURS)] for n, place in enumerate(spoke)}


def _page(reading: Reading) -> Text:
    """The text itself, each block in its style and each utterance in its speaker's colour."""
    page = Text(reading.text.strip("\n").translate(VISIBLE))
    lead = len(reading.text) - len(reading.text.lstrip("\n"))
    for block in reading.blocks:
        if style := STYLES.get(block.kind):
            page.stylize(style, block.start - lead, block.end - lead)
    colours = _colours(reading)
    speech = [block for block in reading.blocks if block.kind == "speech"]
    begins = [block.start for block in speech]
    for utterance in reading.utterances:
        for start, end in _spoken(utterance, speech, begins):
            page.stylize(colours[utterance.speaker], start - lead, end - lead)
    return page


def _spoken(utterance: Utterance, speech: list[Block], begins: list[int]) -> Iterator[tuple[int, int]]:
    """The spans to colour: the label, and what of the utterance was spoken."""
    if utterance.label:
        yield utterance.label.start, utterance.label.end
    if utterance.kind == "reported":
        yield utterance.start, utterance.end
        return
    for block in speech[bisect_left(begins, utterance.start) :]:
        if block.start >= utterance.end:
            return
        yield block.start, min(block.end, utterance.end)


def _rules(reading: Reading, scores: Sequence[Score]) -> Table:
    """How often each rule had an answer, and how often another's was taken; how names were told apart."""
    table = Table(
        "rule", "fired", "overruled", "left open", title="How it is known", title_justify="left", box=None
    )
    unknown = Counter(f"{u.kind}: {u.rule}" for u in reading.utterances if u.speaker is None)
    taken = Counter(f"{u.kind}: {u.rule}" for u in reading.utterances)
    told = {score.rule: score for score in scores}
    rows = {rule: (score.fired, score.overruled) for rule, score in told.items()}
    rows |= {rule: (count, 0) for rule, count in taken.items() if rule not in told}
    for rule, (fired, overruled) in sorted(rows.items(), key=lambda row: (-row[1][0], row[0])):
        table.add_row(rule, str(fired), str(overruled or ""), str(unknown[rule] or ""))
    for rule, count in sorted(Counter(mention.rule for mention in reading.mentions).items()):
        table.add_row(f"name: {rule}", str(count), "", "")
    return table


def _doubts(reading: Reading) -> Text:
    text = Text("Doubts", style="bold")
    for doubt in reading.doubts:
        text.append(f"\n  {doubt.start}-{doubt.end} ", style="bright_black")
        text.append(f"{doubt.code}: {doubt.note}", style="yellow")
    return text
