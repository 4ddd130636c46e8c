"""Options that commands share."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def with_database(command: Command) -> Command:
    """The option that every command on a database has."""
    return click.option(
        "--database",
        "-d",
        metavar="FILE|URL",
        envvar="CORPUS_DATABASE",
        default="corpus.db",
        show_default=True,
        help="The corpus: a file or a database URL.",
    )(command)
