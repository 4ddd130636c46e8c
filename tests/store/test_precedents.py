"""Who comes later is compared with few: what comes of it is as if all had come at once."""

import itertools
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from corpus.models import Document
from corpus.store.database import writing
from corpus.store.identity import PageOf, recognised
from corpus.store.known import Known
from corpus.store.rows import Rows
from tests.store.samples import rows

Told = tuple[str, str, int]
COLUMNS = {"title": "", "language": "en", "form": "x", "rights": "unknown", "filename": "", "text": ""}
COLUMNS |= {"sha256": "", "reader_version": "x"}


def page(at: int, told: Told) -> PageOf:
    name, role, year = told
    roles = [{"speaker_id": 1, "role": role}] if role else []
    found = Rows(speakers=[{"id": 1, "name": name, "kind": "person"}], speaker_roles=roles)
    return PageOf(found, at, f"p{at}", date(year, 1, 1) if year else None, is_new=True)


def decisions(db: Path, *batches: tuple[PageOf, ...]) -> list[tuple[Any, ...]]:
    """What is decided of the pages, loaded one batch after the other."""
    with writing(db) as connection, connection.begin():
        for some in batches:
            made = [
                {**COLUMNS, "loaded_at": datetime(2031, 1, 1, tzinfo=UTC), "id": each.id, "key": each.key}
                for each in some
            ]
            connection.execute(sa.insert(Document), made)
            recognised(connection, some, Known())
    asked = "SELECT one_key, verdict, other_key, other_name, ruled_key, rule FROM decisions"
    return sorted(rows(db, asked))


@pytest.mark.parametrize(
    "told",
    [
        [("Rosa Anna Lund", "", 2031), ("Rosanna Lund", "", 2031), ("Rosaanna Lund", "", 2031)],
        [("R. A. Lund", "", 2031), ("Rosa Anna Lund", "", 2031), ("Rita A. Lund", "", 2031)],
        [("Sergey Ivan Lund", "", 0), ("Sergeyivan Lund", "", 0), ("Sergei Lund", "", 0)],
        [("Rosa Lund", "", 1961), ("Rosa Lund", "", 2011), ("ROSA LUND", "", 1999)],
        [("Rosa Lund", "", 1961), ("Rosa Lund", "", 2031), ("Rosa Lund", "", 0)],
        [("Rosa Lund", "mayor of Tarn", 2011), ("Rosa Lund", "mayor of Tarn", 2031),
         ("Rosa Lund", "mayor of Olmo", 2031)],
        [("Rosa A. Lund", "minister", 2031), ("Rosa B. Lund", "", 2031), ("Rosa A. Lund", "minister", 2001)],
    ],
    ids=["words or word", "initials", "another spelling", "years between", "half a century", "a seat", "key"],
)  # fmt: skip
def test_one_after_the_other_is_as_all_at_once(template: Path, tmp_path: Path, told: list[Told]) -> None:
    pages = tuple(page(at, each) for at, each in enumerate(told, 1))

    def decided(*batches: tuple[PageOf, ...]) -> list[tuple[Any, ...]]:
        return decisions(Path(shutil.copy(template, tmp_path / "one.db")), *batches)

    at_once = decided(pages)
    for order in itertools.permutations(pages):
        assert decided(*((each,) for each in order)) == at_once
