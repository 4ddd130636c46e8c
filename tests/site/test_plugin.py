"""Plain `datasette corpus.db` says what it shows, on both versions of Datasette."""

import json
import re
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

from corpus.store.dictionary import VIEWS, dictionary
from tests.site.conftest import Get
from tests.site_versions import served


def test_the_version_is_the_one_that_is_meant(get: Get, version: str) -> None:
    assert json.loads(get("/-/versions.json"))["datasette"]["version"].startswith(version)


def test_the_home_page_says_what_this_is(get: Get) -> None:
    assert "Who said what, to whom, at which meeting, and where that is written." in get("/")


@pytest.mark.parametrize("about", dictionary(), ids=lambda about: about.name)
def test_each_table_and_view_and_column_is_described(get: Get, about) -> None:
    page = get(f"/corpus/{about.name}")
    for words in (about.comment, *about.columns.values()):
        assert words in page, words


@pytest.mark.parametrize("table", ["utterances", "documents", "speakers"])
def test_facets_are_named_not_guessed(get: Get, table: str) -> None:
    page = get(f"/corpus/{table}")
    assert "facet-results" in page
    assert "Suggested facets" not in page


def test_utterances_have_a_search_box_that_finds(get: Get) -> None:
    assert 'name="_search"' in get("/corpus/utterances")
    found = json.loads(get("/corpus/utterances.json?_search=%22chances+for+success%22&_shape=array"))
    assert [row["text"][:36] for row in found] == ["When the United States and the Russi"]


def test_a_speaker_is_shown_by_name_where_an_utterance_points_to_one(get: Get) -> None:
    page = get("/corpus/utterances?kind=quote")
    assert re.search(r'<a href="/corpus/speakers/\d+">John Kerry</a>', page)


def test_the_tables_of_alembic_and_of_search_stay_out_of_sight(get: Get) -> None:
    first = get("/corpus").split("hidden tables")[0]
    assert "/corpus/utterances_fts_data" not in first
    assert "/corpus/alembic_version" not in first


def test_sql_has_the_functions_of_the_package(get: Get) -> None:
    sql = urllib.parse.quote("select corpus_words('one two three') as words")
    version = json.loads(get("/-/versions.json"))["datasette"]["version"]
    address = "/corpus.json" if version.startswith("0.") else "/corpus/-/query.json"
    assert json.loads(get(f"{address}?sql={sql}&_shape=array")) == [{"words": 3}]


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_the_dictionary_names_the_columns_of_each_view(get: Get, view: str) -> None:
    [row, *_] = json.loads(get(f"/corpus/{view}.json?_shape=array&_size=1"))
    assert list(row) == list(VIEWS[view][1])


def test_another_database_is_left_alone(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE documents (id INTEGER PRIMARY KEY)")
    other.close()
    with served(path) as address, urllib.request.urlopen(f"{address}/", timeout=20) as answer:
        assert "Who said what" not in answer.read().decode()
