"""What all tests share."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from corpus.store.database import upgrade

settings.register_profile("house", deadline=None)  # machines are shared: no example is timed
settings.load_profile("house")

# Some machines say so, and each of the commands that are started here would compile all modules again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="write the golden readings anew; the run fails, so that somebody looks at the difference",
    )


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of the five seeds: made once, for reading only."""
    path = tmp_path_factory.mktemp("seeded") / "corpus.db"
    upgrade(path)
    return path


@pytest.fixture
def own(seeded: Path, tmp_path: Path) -> Path:
    """A corpus of the five seeds, for one test to change."""
    return Path(shutil.copy(seeded, tmp_path / "corpus.db"))
