"""The parts of README.md that are made, not written: each is what the program says today."""

import contextlib
import io
import pkgutil
import sqlite3
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from rich.console import Console

import corpus.forms
from corpus.citing import cite
from corpus.pipeline import read
from corpus.store.dictionary import dictionary
from corpus.store.functions import register
from corpus.terminal.hits import print_hits
from corpus.terminal.reading import print_reading

README = Path(__file__).parent.parent / "README.md"

QUESTIONS: dict[str, str] = {
    "Everything that Lavrov said, and at which meeting": """
SELECT said_on, place, kind, outlet, substr(text, 1, 48) || ' …' AS words
FROM who_said_what
WHERE speaker = 'Sergey Lavrov'
ORDER BY said_on""",
    "Which meetings do the pages tell of, and how?": """
SELECT meeting, place, starts_on, outlet, relation, utterances
FROM meetings_reported
ORDER BY starts_on""",
    "Who mentions chemical weapons, in context, and under which address can I cite it?": """
SELECT s.name AS speaker, corpus_kwic(u.text, 'chemical weapons', 24) AS line,
       d.key || '#char=' || u.start_char || ',' || u.end_char AS citation
FROM utterances_fts f
JOIN utterances u ON u.id = f.rowid
JOIN documents d ON d.id = u.document_id
LEFT JOIN speakers s ON s.id = u.speaker_id
WHERE utterances_fts MATCH '"chemical weapons"'
ORDER BY d.key, u.position""",
    "Who has how much of the radio transcript?": """
SELECT speaker, utterances, words, share
FROM speaker_shares
WHERE document LIKE 'wbur%'
ORDER BY share DESC""",
    "How is it known who spoke, and how often?": """
SELECT kind, rule, count(*) AS utterances, count(speaker_id) AS speakers_known
FROM utterances
GROUP BY kind, rule
ORDER BY utterances DESC, rule""",
}

PYTHON = """\
import corpus
from sqlalchemy import select

with corpus.connect("corpus.db") as session:
    for speaker in session.scalars(select(corpus.Speaker).where(corpus.Speaker.name.like("%Kerry"))):
        print(speaker)
        for utterance in speaker.utterances:
            if utterance.kind == "quote":
                print(utterance.citation, utterance.meeting and utterance.meeting.title)
                print(utterance.document.text[utterance.start_char : utterance.end_char][:60])

reading = corpus.read("MODERATOR: Welcome.\\n\\nDR. IDA MOSS: Thank you.\\n\\nMODERATOR: Dr. Moss, please.")
for utterance in reading.utterances:
    print(reading.speaker(utterance).name, "|", reading.said(utterance), "|", utterance.rule)
"""


def blocks(database: Path) -> dict[str, str]:
    """Each made part of the README by its name."""
    return {
        "shot": f"```console\n{''.join(_shot(database))}```",
        "questions": "\n\n".join(_question(database, *pair) for pair in QUESTIONS.items()),
        "python": f"```python\n{PYTHON}```\n\n```text\n{_printed(database)}```",
        "cite": f"```console\n{''.join(_references(database))}```",
        "tables": "\n\n".join(_tables()),
        "forms": "\n".join(_forms()),
    }


def with_blocks(text: str, made: dict[str, str]) -> str:
    """`text` with each made part between its two marks."""
    for name, block in made.items():
        start, end = f"<!-- {name} -->\n", f"<!-- end {name} -->"
        before, rest = text.split(start)
        after = rest.split(end)[1]
        text = f"{before}{start}{block}\n{end}{after}"
    return text


def _shot(database: Path) -> Iterator[str]:
    """What a terminal shows: a page that needs no database, and a search."""
    page = "seeds/wbur-2013-09-12-kerry-lavrov-geneva.txt"
    yield f"$ corpus read {page}\n"
    out = Console(file=io.StringIO(), width=110, highlight=False, soft_wrap=True)
    print_reading(read((README.parent / page).read_text(encoding="utf-8")), console=out)
    lines = out.file.getvalue().splitlines()  # type: ignore[attr-defined]
    first = next(at for at, line in enumerate(lines) if line.startswith("This is"))
    yield "\n".join(line[:110].rstrip() for line in (*lines[:5], "…", *lines[first : first + 9], "…")) + "\n"
    yield "$ corpus search '\"chances for success\"'"
    out = Console(file=io.StringIO(), width=110, highlight=False, soft_wrap=True)
    print_hits(str(database), '"chances for success"', 5, out)
    yield out.file.getvalue()  # type: ignore[attr-defined]


def _question(database: Path, question: str, sql: str) -> str:
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        register(connection)
        found = connection.execute(sql)
        header = [column[0] for column in found.description]
        rows = [["" if value is None else str(value) for value in row] for row in found]
    lines = [header, ["---"] * len(header), *rows]
    table = "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
    return f"**{question}**\n\n```sql\n{sql.strip()};\n```\n\n{table}"


def _references(database: Path) -> Iterator[str]:
    address = "voa-2013-05-27-kerry-lavrov-paris#char=699,989"
    for style in ("chicago", "bibtex"):
        yield f"$ corpus cite '{address}' --style {style}\n{cite(database, address, style)}\n"


def _printed(database: Path) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(PYTHON.replace('"corpus.db"', repr(str(database))), {})
    return out.getvalue()


def _tables() -> Iterator[str]:
    for about in dictionary():
        columns = "\n".join(f"| `{name}` | {comment} |" for name, comment in about.columns.items())
        shown = f" ({about.kind})" if about.kind == "view" else ""
        yield f"### {about.name}{shown}\n\n{about.comment}.\n\n| column | |\n|---|---|\n{columns}"


def _forms() -> Iterator[str]:
    for found in pkgutil.iter_modules(corpus.forms.__path__):
        module = import_module(f"corpus.forms.{found.name}")
        yield f"| `{found.name}` | {(module.__doc__ or '').strip().splitlines()[0]} |"
