"""Addresses that moved: where the key of a merged speaker or meeting leads now."""

from datetime import UTC, datetime
from typing import Literal

import sqlalchemy as sa

from corpus.models import Redirect

Kind = Literal["speaker", "meeting"]


def redirect(connection: sa.Connection, kind: Kind, old: str, new: str, rule: str) -> None:
    """The old address leads to the new one, and nowhere else."""
    withdraw(connection, kind, old)
    now = datetime.now(UTC)
    connection.execute(
        sa.insert(Redirect).values(kind=kind, old_key=old, new_key=new, rule=rule, made_at=now)
    )


def withdraw(connection: sa.Connection, kind: Kind, old: str) -> None:
    """The address leads nowhere else any more."""
    connection.execute(sa.delete(Redirect).where(Redirect.kind == kind, Redirect.old_key == old))


def redirected(connection: sa.Connection, kind: Kind, key: str) -> str:
    """Where the address leads in the end; the key itself where it did not move."""
    seen: set[str] = set()
    chosen = sa.select(Redirect.new_key).where(Redirect.kind == kind)
    while key not in seen:
        seen.add(key)
        key = connection.scalar(chosen.where(Redirect.old_key == key)) or key
    return key
