"""What a search found: who, where it can be cited, and the words with the hits marked."""

from rich.console import Console
from rich.text import Text

from corpus.store.database import connect
from corpus.store.search import Hit, search
from corpus.terminal.visible import VISIBLE

BEFORE, AFTER = 80, 220


def print_hits(database: str, words: str, limit: int, console: Console | None = None) -> None:
    """Print the best hits and how many there are."""
    out = console or Console(highlight=False, soft_wrap=True)
    with connect(database) as session:
        results = search(session, words, limit=limit)
    for hit in results.hits:
        out.print(_head(hit))
        out.print(_words(hit))
    shown = f", the first {len(results.hits)} shown" if len(results.hits) < results.total else ""
    out.print(Text(f"\n{results.count} found{shown}", style="bright_black"))


def _head(hit: Hit) -> Text:
    line = Text(f"\n{hit.speaker or '?'}", style="cyan")
    about = " · ".join(str(fact) for fact in (hit.kind, hit.outlet, hit.published_on) if fact)
    return line.append(f"  {about}\n{hit.citation}", style="bright_black")


def _words(hit: Hit) -> Text:
    """The surroundings of the first hit, every hit in them marked."""
    first = hit.marks[0].start if hit.marks else 0
    start = 0 if first <= BEFORE else hit.text.rfind(" ", 0, first - BEFORE) + 1
    end = min(len(hit.text), first + AFTER)
    shown = hit.text[start:end].translate(VISIBLE).replace("\n", " ")
    line = Text(("… " if start else "") + shown + (" …" if end < len(hit.text) else ""))
    lead = (2 if start else 0) - start
    for mark in hit.marks:
        if start <= mark.start and mark.end <= end:
            line.stylize("bold reverse", mark.start + lead, mark.end + lead)
    return line
