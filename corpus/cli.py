"""The command `corpus`.  Words in, words out: all the work is done in other rooms, imported when needed.

Exit status: 0 done, 1 found something wrong, 2 wrong usage.  No traceback reaches a user.
"""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from corpus.errors import CorpusError
from corpus.terminal.correcting import correct
from corpus.terminal.options import with_database
from corpus.terminal.people import people


class Front(click.Group):
    """A group whose errors are one clear line each."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; what goes wrong on purpose or in the world outside is told, not traced."""
        try:
            return super().invoke(ctx)
        except CorpusError as error:
            _fail(str(error))
        except KeyboardInterrupt:
            _fail("interrupted; what was done before is kept")
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(0) from None
        except OSError as error:
            _fail(f"{error.filename or 'the system'}: {error.strerror or error}")
        except Exception as error:
            if type(error).__module__.partition(".")[0] not in {"sqlalchemy", "sqlite3", "alembic"}:
                raise
            from corpus.store.database import cause  # noqa: PLC0415

            _fail(f"the database: {cause(error)}")


def _fail(message: str) -> None:
    click.echo(f"corpus: {message}", err=True)
    raise SystemExit(1)


@click.group(cls=Front, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="corpus-db")
def main() -> None:
    """Who said what, to whom, at which meeting, and where that is written."""


@main.command()
@click.argument("paths", metavar="PATH…", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--catalogue", type=click.Path(path_type=Path), help="TOML, CSV or JSONL: what is known of each file."
)
@click.option("--reread", is_flag=True, help="Read the stored texts again, if the reader has changed since.")
@click.option(
    "--jobs", "-j", type=click.IntRange(min=1), help="Processes that read.  [default: as many as cores]"
)
@click.option("--quiet", "-q", is_flag=True, help="Say only what went wrong.")
@click.option("--json", "as_json", is_flag=True, help="Say in the end what became of the pages, as JSON.")
@with_database
def load(
    database: str,
    paths: tuple[Path, ...],
    *,
    catalogue: Path | None,
    reread: bool,
    jobs: int | None,
    quiet: bool,
    as_json: bool,
) -> None:
    """Load pages into the corpus: files, folders, patterns, .zip, .tar.gz, .jsonl(.gz), - for a pipe.

    A line of a .jsonl file is a page: text or html, filename, and what a catalogue may say of it.  The same
    bytes again: nothing happens.  A page that fails leaves the others loaded and is named.  A load that was
    interrupted goes on where it was.
    """
    if not paths and not reread:
        raise click.UsageError("give files or folders to load, or --reread")
    from corpus.terminal.loading import load_with_progress  # noqa: PLC0415

    status = load_with_progress(
        database,
        paths,
        catalogue=catalogue,
        again=reread,
        jobs=jobs or os.cpu_count() or 1,
        quiet=quiet,
        as_json=as_json,
    )
    raise SystemExit(status)


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--explain", is_flag=True, help="Count how often each rule fired and was overruled.")
@click.option("--json", "as_json", is_flag=True, help="The whole reading as JSON.")
def read(file: Path, explain: bool, as_json: bool) -> None:
    """Show what a page is read as: turns coloured by speaker, furniture greyed, doubts listed."""
    from corpus.intake import open_page  # noqa: PLC0415
    from corpus.pipeline import read as read_page  # noqa: PLC0415
    from corpus.scores import scores  # noqa: PLC0415
    from corpus.terminal.reading import print_reading  # noqa: PLC0415

    page = open_page(file)
    reading = read_page(page.text, page.marks, page.facts)
    if as_json:
        click.echo(json.dumps(asdict(reading), ensure_ascii=False, indent=1))
    else:
        print_reading(reading, scores(page.text, page.marks, page.facts) if explain else ())


@main.command()
@with_database
def upgrade(database: str) -> None:
    """Bring the corpus to the newest schema and in step with the seeds; make it if there is none."""
    _in_step(database)


def _in_step(database: str) -> None:
    from corpus.store.database import upgrade as upgrade_database  # noqa: PLC0415

    report = upgrade_database(database, tell=click.echo)
    if report and report.failed:
        _fail(f"{len(report.failed)} of the seeds could not be read; the others are loaded")


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8001, show_default=True)
@click.option("--open", "open_browser", is_flag=True, help="Open a browser on it.")
@with_database
def serve(database: str, host: str, port: int, open_browser: bool) -> None:
    """Serve the corpus with Datasette; where there is no corpus yet, make one from the seeds first."""
    from corpus.store.database import check_revision, url_of  # noqa: PLC0415

    url = url_of(database)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise click.UsageError("Datasette serves SQLite files; copy the corpus into one first")
    if not Path(url.database).exists():
        _in_step(database)
    check_revision(database)
    command = [sys.executable, "-m", "datasette", "serve", url.database, "--host", host, "--port", str(port)]
    os.execv(command[0], [*command, *(["--open"] if open_browser else [])])  # noqa: S606


@main.command()
@click.argument("out", metavar="OUT.db", type=click.Path(path_type=Path, dir_okay=False))
@with_database
def publish(database: str, out: Path) -> None:
    """Write the copy for the public: what rights do not allow is masked, every address holds."""
    from corpus.store.publish import publish as publish_copy  # noqa: PLC0415

    click.echo(publish_copy(database, out))


@main.command()
@with_database
def check(database: str) -> None:
    """Prove that every row can be laid over its source; name what is wrong and where."""
    from corpus.store.check import check as findings_of  # noqa: PLC0415

    findings = list(findings_of(database))
    for finding in findings:
        click.echo(str(finding))
    if findings:
        _fail(f"{len(findings)} found wrong")
    click.echo("all is well")


@main.command()
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit", "-n", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many."
)
@with_database
def search(database: str, words: tuple[str, ...], limit: int) -> None:
    """Find utterances by their words, best first; "a phrase" in quotation marks, a prefix with a star."""
    from corpus.terminal.hits import print_hits  # noqa: PLC0415

    print_hits(database, " ".join(words), limit)


@main.command()
@click.argument("key")
@with_database
def show(database: str, key: str) -> None:
    """Show the document, speaker or meeting of that key."""
    from corpus.terminal.entries import print_entry  # noqa: PLC0415

    print_entry(database, key)


@main.command()
@click.argument("address", metavar="KEY[#char=A,B]")
@click.option(
    "--style",
    type=click.Choice(["apa", "chicago", "mla", "bibtex", "csl-json"]),
    default="apa",
    show_default=True,
    help="How to print it.",
)
@click.option("--permalink", default="", help="Where it can be looked at; else its address in the corpus.")
@with_database
def cite(database: str, address: str, style: str, permalink: str) -> None:
    """Print the reference of a page, or of the words at these characters of it."""
    from corpus.citing import cite as cite_passage  # noqa: PLC0415

    click.echo(cite_passage(database, address, style, permalink=permalink))


@main.command()
@click.argument("key")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@with_database
def remove(database: str, key: str, yes: bool) -> None:
    """Remove a document and all that was read in it."""
    from corpus.store.load import remove as remove_document  # noqa: PLC0415

    if not yes:
        click.confirm(f"Remove {key} and every utterance in it?", abort=True)
    remove_document(database, key)


@main.command(name="export")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")
@click.option(
    "--format", "format_", type=click.Choice(["csv", "jsonl"]), help="Else as the file's name ends; csv."
)
@with_database
def export_(database: str, file: Path, format_: str | None) -> None:
    """Write every utterance as one flat row, whole: document, speaker and meeting beside it."""
    from corpus.exchange.transfer import export_rows  # noqa: PLC0415

    export_rows(database, file, format_)


@main.command(name="import")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--format", "format_", type=click.Choice(["csv", "jsonl"]), help="Else as the file's name ends."
)
@with_database
def import_(database: str, file: Path, format_: str | None) -> None:
    """Read flat rows, such as `corpus export` writes, into the corpus."""
    from corpus.exchange.transfer import import_rows  # noqa: PLC0415

    report = import_rows(database, file, format_)
    for failure in report.failures:
        click.echo(f"corpus: {failure}", err=True)
    click.echo(report)
    raise SystemExit(1 if report.failures else 0)


main.add_command(correct)
main.add_command(people)
