"""`corpus correct`: what somebody knows better, said in a line.  No logic: that is the store's."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from corpus.terminal.options import with_database

Command = TypeVar("Command", bound=Callable[..., Any])
_CITATION = re.compile(r"(?P<document>[^#]+)#char=(?P<start>\d{1,12}),(?P<end>\d{1,12})$")


def with_author(command: Command) -> Command:
    """Who corrects, and why."""
    why = click.option("--reason", help="Why, in a sentence.")(command)
    return click.option(
        "--author", envvar="CORPUS_AUTHOR", help="Who corrects; else CORPUS_AUTHOR or your login."
    )(why)


@click.group()
def correct() -> None:
    """Put right what was read: it holds at once, and after every later reading."""


def _do(database: str, operation: str, subject: str, value: str | None = None, **how: Any) -> None:
    from corpus.store.corrections import correct as make  # noqa: PLC0415

    click.echo(str(make(database, operation, subject, value, **how)))


def _cited(citation: str) -> tuple[str, tuple[int, int]]:
    found = _CITATION.match(citation)
    if not found:
        raise click.UsageError(f"{citation!r} is no citation such as hearing#char=120,260")
    return found["document"], (int(found["start"]), int(found["end"]))


@correct.command(name="said-by")
@click.argument("citation")
@click.argument("speaker", required=False)
@with_author
@with_database
def said_by(
    database: str, citation: str, speaker: str | None, author: str | None, reason: str | None
) -> None:
    """The words at CITATION were said by the speaker of that key; without SPEAKER it is open who did."""
    document, span = _cited(citation)
    _do(database, "said-by", document, speaker, span=span, author=author, reason=reason)


@correct.command(name="not-speech")
@click.argument("citation")
@with_author
@with_database
def not_speech(database: str, citation: str, author: str | None, reason: str | None) -> None:
    """Nobody said the words at CITATION."""
    document, span = _cited(citation)
    _do(database, "not-speech", document, span=span, author=author, reason=reason)


@correct.command(name="same-speaker")
@click.argument("other")
@click.argument("speaker")
@with_author
@with_database
def same_speaker(database: str, other: str, speaker: str, author: str | None, reason: str | None) -> None:
    """OTHER is SPEAKER: the address of OTHER leads there."""
    _do(database, "same-speaker", other, speaker, author=author, reason=reason)


@correct.command(name="other-speaker")
@click.argument("speaker")
@click.argument("other")
@click.argument("documents", nargs=-1, required=True)
@with_author
@with_database
def other_speaker(
    database: str, speaker: str, other: str, documents: tuple[str, ...], **how: str | None
) -> None:
    """SPEAKER is two: in those DOCUMENTS it is OTHER, a new key or that of somebody else."""
    _do(database, "other-speaker", speaker, other, documents=documents, **how)


@correct.command(name="same-meeting")
@click.argument("other")
@click.argument("meeting")
@with_author
@with_database
def same_meeting(database: str, other: str, meeting: str, author: str | None, reason: str | None) -> None:
    """The meeting OTHER is MEETING."""
    _do(database, "same-meeting", other, meeting, author=author, reason=reason)


@correct.command(name="meeting-date")
@click.argument("meeting")
@click.argument("date")
@with_author
@with_database
def meeting_date(database: str, meeting: str, date: str, author: str | None, reason: str | None) -> None:
    """MEETING began on DATE: 2031-05-02, 2031-05 or 2031."""
    _do(database, "meeting-date", meeting, date, author=author, reason=reason)


def _of_document(name: str, help_: str) -> None:
    @correct.command(name=name, help=help_)
    @click.argument("document")
    @click.argument("value", required=name == "title")
    @with_author
    @with_database
    def command(
        database: str, document: str, value: str | None, author: str | None, reason: str | None
    ) -> None:
        _do(database, name, document, value, author=author, reason=reason)


_of_document("title", "The title of DOCUMENT is VALUE.")
_of_document("url", "The address of DOCUMENT is VALUE; without it there is none.")
_of_document("published-on", "DOCUMENT was published on VALUE: 2031-05-02, 2031-05 or 2031.")


@correct.command(name="list")
@with_database
def list_(database: str) -> None:
    """Every correction, what became of it, and its key."""
    from corpus.store.corrections import corrections  # noqa: PLC0415

    made = corrections(database)
    for each in made:
        click.echo(f"{each}  {each.author}  {each.made_at:%Y-%m-%d}  {each.reason or ''}".rstrip())
    if not made:
        click.echo("nothing was corrected")


@correct.command()
@click.argument("key")
@click.option("--author", envvar="CORPUS_AUTHOR", help="Who takes it back.")
@with_database
def undo(database: str, key: str, author: str | None) -> None:
    """Take back the correction of that key; the others still hold."""
    from corpus.store.corrections import undo as take_back  # noqa: PLC0415

    click.echo(str(take_back(database, key, author=author)))


@correct.command(name="export")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")
@with_database
def export_(database: str, file: Path) -> None:
    """Write every correction that holds or waits to a TOML file."""
    from corpus.store.correction_files import export_corrections  # noqa: PLC0415

    with click.open_file(str(file), "w", encoding="utf-8") as stream:
        stream.write(export_corrections(database))


@correct.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@with_database
def import_(database: str, file: Path) -> None:
    """Make the corrections of a TOML file here; those that are there stay as they are."""
    from corpus.store.correction_files import import_corrections  # noqa: PLC0415

    made = import_corrections(database, file)
    for each in made:
        click.echo(str(each))
    conflicts = sum(each.state == "conflict" for each in made)
    click.echo(f"{len(made)} made, {conflicts} in conflict")
    raise SystemExit(1 if conflicts else 0)
