"""`corpus people`: who is known, and files that know more.  No logic: that is the store's."""

from pathlib import Path

import click

from corpus.terminal.options import with_database

MOST = 200


@click.group()
def people() -> None:
    """Who is known: import authority files, list speakers."""


@people.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@with_database
def import_(database: str, file: Path) -> None:
    """Take in whom FILE knows: TOML like seeds/people.toml, Popolo JSON, or CSV from Wikidata."""
    from corpus.store.authority import import_people  # noqa: PLC0415

    click.echo(f"{import_people(database, file):,} speakers known from {file.name}")


@people.command(name="list")
@click.argument("words", nargs=-1)
@with_database
def list_(database: str, words: tuple[str, ...]) -> None:
    """Speakers whose name has all WORDS in it: key, name, and whether an authority file knows them."""
    import sqlalchemy as sa  # noqa: PLC0415

    from corpus.models import Speaker, SpeakerName  # noqa: PLC0415
    from corpus.store.database import connect  # noqa: PLC0415

    known = sa.exists().where(SpeakerName.speaker_id == Speaker.id, SpeakerName.source == "authority")
    named = (
        sa.exists().where(
            SpeakerName.speaker_id == Speaker.id, SpeakerName.name.icontains(w, autoescape=True)
        )
        for w in words
    )
    chosen = sa.select(Speaker.key, Speaker.name, Speaker.kind, known).where(Speaker.document_id.is_(None))
    with connect(database) as session:
        rows = session.execute(chosen.where(*named).order_by(Speaker.key).limit(MOST + 1)).all()
    for key, name, kind, by_file in rows[:MOST]:
        click.echo(f"{key}  {name}  {kind}{'  authority' if by_file else ''}")
    if len(rows) > MOST:
        click.echo(f"… and more than {MOST}; give more words")
