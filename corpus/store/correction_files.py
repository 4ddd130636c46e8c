"""Corrections as a TOML file: written to be kept beside the pages, and read elsewhere.

One table a correction, oldest first.  A file holds what was corrected, not what became of it.
"""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from corpus.errors import BadInput
from corpus.models import Correction
from corpus.store.catalogue import toml, unknown_fields
from corpus.store.correcting import OPERATIONS
from corpus.store.corrections import FIELDS, Made, key_of, retract, take_in
from corpus.store.database import Database, check_revision, engine, writing

HEAD = "# What people corrected, replayed after every reading; made by `corpus correct export`.\n"
NUMBERS = ("start_char", "end_char")


def export_corrections(database: Database | None) -> str:
    """Every correction that was not taken back, as TOML."""
    check_revision(engine(database))
    chosen = sa.select(Correction.__table__).where(Correction.state != "undone")
    with engine(database).connect() as connection:
        rows = connection.execute(chosen.order_by(Correction.made_at, Correction.id)).mappings().all()
    return HEAD + "".join(f"\n[[correction]]\n{_table(dict(row))}" for row in rows)


def import_corrections(database: Database | None, path: Path) -> list[Made]:
    """The corrections of the file are made here, but those that are there; says what became of each."""
    told = read_corrections(path)
    check_revision(engine(database))
    with writing(database) as connection, connection.begin():
        return take_in(connection, told, "user")


def sync_corrections(connection: sa.Connection, path: Path) -> None:
    """The seeds' corrections are those of the file; what it no longer has is taken back and gone."""
    told = read_corrections(path) if path.is_file() else []
    retract(connection, keep={key_of(fields) for fields in told})
    take_in(connection, told, "seed")


def read_corrections(path: Path) -> list[dict[str, Any]]:
    """What the file says.  Raises `BadInput` naming the file and the correction."""
    tables = toml(path).get("correction", [])
    if not isinstance(tables, list):
        raise BadInput(f"{path}: corrections are tables [[correction]], one each")
    return [_told(row, f"{path}: correction {at}") for at, row in enumerate(tables, 1)]


def _told(row: dict[str, Any], where: str) -> dict[str, Any]:
    unknown_fields(row, FIELDS, where)
    if row.get("operation") not in OPERATIONS:
        raise BadInput(f"{where}: operation is {row.get('operation')!r}; there are {', '.join(OPERATIONS)}")
    for name in ("subject", "author"):
        if not isinstance(row.get(name), str):
            raise BadInput(f"{where}: {name} is missing")
    made_at = row.get("made_at")
    if not isinstance(made_at, datetime):
        raise BadInput(f"{where}: made_at is missing or no instant such as 2031-05-02T12:00:00Z")
    made_at = made_at.replace(tzinfo=UTC) if made_at.tzinfo is None else made_at.astimezone(UTC)
    for name in NUMBERS:
        if not isinstance(row.get(name, 0), int):
            raise BadInput(f"{where}: {name} is no number")
    return {**dict.fromkeys(FIELDS), **row, "made_at": made_at}


def _table(row: dict[str, Any]) -> str:
    said = {name: row[name] for name in FIELDS if row[name] is not None}
    return "".join(f"{name} = {_value(value)}\n" for name, value in said.items())


def _value(value: Any) -> str:
    if isinstance(value, datetime):
        return (value.replace(tzinfo=UTC) if value.tzinfo is None else value).astimezone(UTC).isoformat()
    if isinstance(value, str):  # a JSON string is one of TOML but for one character
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Iterable):
        return f"[{', '.join(map(_value, value))}]"
    return str(value)
