"""The corpus in sqlite-utils: `sqlite-utils corpus-check FILE`, and the SQL functions in every query."""

import sqlite3

import click
from sqlite_utils import hookimpl

from corpus.errors import CorpusError
from corpus.store.functions import register


@hookimpl
def register_commands(cli: click.Group) -> None:
    """Add the command."""

    @cli.command(name="corpus-check")
    @click.argument("path", type=click.Path(exists=True, dir_okay=False))
    def corpus_check(path: str) -> None:
        """Prove that every row of a corpus can be laid over its source."""
        from corpus.store.check import check  # noqa: PLC0415  slow to import, seldom needed

        try:
            findings = list(check(path))
        except CorpusError as error:
            raise click.ClickException(str(error)) from error
        for finding in findings:
            click.echo(str(finding))
        raise SystemExit(1 if findings else 0)


@hookimpl
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Queries have the functions that the site has."""
    register(conn)
