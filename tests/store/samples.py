"""Invented pages and small ways of asking a database, for the tests of the store."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from corpus.reading.reading import Block, Mention, Person, Reading, Utterance
from corpus.reading.spans import Span
from corpus.store.database import engine

HEARING = """\
HARBOUR COMMISSION, HEARING

CHAIR: Good morning. We hear the harbour master today.

DR. MIRA OKONJO: Thank you. The quay sank by two inches last winter.

CHAIR: Who measured that?

OKONJO: The surveyors did, and I have their letter here.
"""
HEARING_LATER = HEARING.replace("two inches", "three inches")

INTERVIEW = """\
MIRA A. OKONJO: I said so at the time.

LEV BRANDT: And nobody listened?

OKONJO: Nobody at all.

BRANDT: Thank you for coming.
"""

PANEL = """\
QUESTION: What does the quay cost?

LEV BRANDT: More than the town has.

QUESTION: And who pays?

BRANDT: That is what we ask ourselves.
"""


_TURN = re.compile(r"^([A-Z][A-Z. ]{1,40}):[ ]+(.+)$", re.MULTILINE)
_ROLES = frozenset({"CHAIR", "QUESTION"})


def plain_reading(text: str, marks: object = (), facts: object = None) -> Reading:
    """A page of "LABEL: words" lines, read plainly; a surname is the person before of that name."""
    people: list[Person] = []
    mentions, utterances, blocks = [], [], []
    at = 0
    for found in _TURN.finditer(text):
        blocks.extend(_narrated(text, at, found.start(1)))
        person = _person(found[1], people)
        mentions.append(Mention(*found.span(1), people[person].name, "", person, "label"))
        label = Span(found.start(1), found.start(2))
        utterances.append(Utterance("turn", *found.span(2), person, "label", label=label))
        blocks += [Block(found.start(1), found.start(2), "label"), Block(*found.span(2), "speech")]
        at = found.end(2)
    blocks.extend(_narrated(text, at, len(text)))
    return Reading(
        text, "plain", "en", tuple(blocks), tuple(people), tuple(mentions), tuple(utterances)
    )  # fmt: skip


def _narrated(text: str, start: int, end: int) -> Iterator[Block]:
    if text[start:end].strip():
        yield Block(start, end, "narration")


def _person(label: str, people: list[Person]) -> int:
    name = label if label in _ROLES else label.removeprefix("DR. ").title()
    for at, person in enumerate(people):
        if name == person.name or person.name.endswith(" " + name):
            return at
    people.append(Person(name, "role" if label in _ROLES else "person", (name,)))
    return len(people) - 1


def rows(database: Path | sa.Engine, query: str, **values: Any) -> list[tuple[Any, ...]]:
    """What a second connection finds."""
    with engine(database).connect() as connection:
        return [tuple(row) for row in connection.execute(sa.text(query), values)]


def one(database: Path | sa.Engine, query: str, **values: Any) -> Any:
    """The one value that the query finds."""
    ((value,),) = rows(database, query, **values)
    return value


def change(database: Path | sa.Engine, *statements: str, foreign_keys: bool = True) -> None:
    """Do something to the database behind the package's back."""
    bind = engine(database)
    with bind.connect() as connection:
        if not foreign_keys:
            connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
        for statement in statements:
            connection.execute(sa.text(statement))
        connection.commit()


def dump(database: Path | sa.Engine, *leave_out: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, without the columns named, for comparing."""
    bind = engine(database)
    inspector = sa.inspect(bind)
    tables = [name for name in inspector.get_table_names() if not name.startswith("utterances_fts")]
    found = {}
    for table in tables:
        columns = [c["name"] for c in inspector.get_columns(table) if c["name"] not in (*leave_out, "tsv")]
        found[table] = sorted(rows(bind, f"SELECT {', '.join(columns)} FROM {table}"), key=repr)
    return found
