"""The front door: about a dozen names, all there, and light to open."""

import subprocess
import sys
from importlib.metadata import version

import pytest

import corpus


def test_every_name_is_there_and_no_other() -> None:
    assert sorted(corpus.__all__) == corpus.__all__
    assert [name for name in corpus.__all__ if getattr(corpus, name) is None] == []
    assert [name for name in dir(corpus) if not name.startswith("__")] == corpus.__all__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        corpus.nonsense  # noqa: B018


def test_reading_a_page_needs_no_database_library() -> None:
    heavy = "{'sqlalchemy', 'datasette', 'alembic'}"
    code = f"import sys, corpus; corpus.read('A: b'); print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_the_distribution_is_called_corpus_db() -> None:
    assert version("corpus-db")
