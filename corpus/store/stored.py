"""Rows as JSON and back: what a correction keeps of the rows that it replaced."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa


def as_json(row: dict[str, Any]) -> dict[str, Any]:
    """The row with days and instants in words."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}


def kept_rows(connection: sa.Connection, model: Any, *where: sa.ColumnElement[bool]) -> list[dict[str, Any]]:
    """The rows of a table that fulfil all of that, as JSON."""
    chosen = sa.select(model.__table__).where(*where).order_by(model.__table__.c.id)
    return [as_json(dict(row)) for row in connection.execute(chosen).mappings()]


def insert_json(connection: sa.Connection, model: Any, rows: Iterable[dict[str, Any]]) -> None:
    """The rows are in the table again, under their numbers; what they refer to and is gone is left open."""
    table = model.__table__
    for row in rows:
        connection.execute(
            sa.insert(table).values(**{name: _value(table.c[name], v) for name, v in row.items()})
        )


def put_back(connection: sa.Connection, model: Any, rows: Iterable[dict[str, Any]]) -> None:
    """Each row is what it was: where one of its number is there it is changed, else inserted."""
    table = model.__table__
    for row in rows:
        values = {name: _value(table.c[name], value) for name, value in row.items()}
        done = connection.execute(sa.update(table).where(table.c.id == row["id"]).values(**values))
        if not done.rowcount:
            connection.execute(sa.insert(table).values(**values))


def _value(column: sa.Column[Any], value: Any) -> Any:
    if isinstance(value, str) and isinstance(column.type, sa.Date):
        return date.fromisoformat(value)
    if isinstance(value, str) and not isinstance(column.type, sa.String) and "T" in value:
        return datetime.fromisoformat(value)
    return value
