"""Questions about many things at once, and many rows at once, handed straight to the driver.

To make a statement of SQLAlchemy's with so many values costs more than to run it.  Must not know what the
tables mean.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Any

import sqlalchemy as sa

from corpus.store.driver import fetched, run_many

AT_ONCE = 1024


def answers(
    connection: sa.Connection, columns: str, query: str, values: Iterable[Sequence[Any]]
) -> Iterator[Sequence[Any]]:
    """The rows of `query`, which may speak of the table `asked` that has these columns and values.

    `query` holds no parameters; each value may be asked for in a statement of its own.
    """
    waiting, width = list(values), columns.count(",") + 1
    for first in range(0, len(waiting), AT_ONCE):
        some = waiting[first : first + AT_ONCE]
        size = 1 << (len(some) - 1).bit_length()  # few sizes, so that few statements are kept
        nothing: Iterable[Any] = (None for _ in range((size - len(some)) * width))
        statement = _statement(connection.dialect.name == "sqlite", columns, query, size)
        yield from fetched(connection, statement, (*chain.from_iterable(some), *nothing))


@cache
def _statement(is_sqlite: bool, columns: str, query: str, size: int) -> str:
    row = ", ".join("?" if is_sqlite else "%s" for _ in columns.split(","))
    return f"WITH asked ({columns}) AS (VALUES {', '.join([f'({row})'] * size)}) {query}"


def for_each(connection: sa.Connection, statement: str, values: Sequence[Sequence[Any]]) -> None:
    """The statement, whose parameters are question marks, is run with each of the values."""
    if values:
        sign = "?" if connection.dialect.name == "sqlite" else "%s"
        run_many(connection, statement.replace("?", sign), [tuple(each) for each in values])


def keeping(connection: sa.Connection, column: Any) -> Callable[[Any], Any]:
    """What makes of a value of the column what the driver takes."""
    return _keeping(connection.dialect, column)


@lru_cache(maxsize=64)
def _keeping(dialect: sa.Dialect, column: Any) -> Callable[[Any], Any]:
    return column.type.dialect_impl(dialect).bind_processor(dialect) or (lambda value: value)


def as_kept(connection: sa.Connection, column: Any, value: Any) -> Any:
    """A value of the column as the driver takes it."""
    return keeping(connection, column)(value)
