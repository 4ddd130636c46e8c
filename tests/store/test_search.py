"""Search: whatever is typed is words."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.store import search as module
from corpus.store.asking import query_of
from corpus.store.database import connect
from corpus.store.load import load
from corpus.store.search import Only, Results, search
from tests.store.samples import HEARING, HEARING_LATER, INTERVIEW, PANEL, change


@pytest.fixture
def full(db: Path) -> Path:
    pages = {"hearing.txt": HEARING, "interview.txt": INTERVIEW, "panel.txt": PANEL}
    load(db, [(name, text.encode()) for name, text in pages.items()])
    return db


def found(database: Path, words: str, **how: object) -> list[str]:
    with connect(database) as session:
        return [hit.text for hit in search(session, words, **how).hits]  # type: ignore[arg-type]


@pytest.mark.parametrize("words", ["", " ", '"', "—", "-quay", "***", "()", '" "', "- -", "'"])
def test_nothing_that_could_be_found_finds_nothing(full: Path, words: str) -> None:
    with connect(full) as session:
        assert search(session, words) == Results()


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("quay", 2),
        ("QUAY", 2),
        ("quay cost", 1),
        ("cost quay", 1),
        ('"the quay sank"', 1),
        ('"sank the quay"', 0),
        ("survey*", 1),
        ("survey", 0),
        ("quay -cost", 1),
        ('quay -"does the"', 1),
        ("nobody", 2),
        ("nöbody", 2),
        ("quay AND OR NOT NEAR", 0),
        ("text:quay", 0),
        ('"quay" ^quay', 2),
        ("quay)", 2),
        ('quay "cost', 1),
        ("letter", 1),
        ("NEAR(sank inches, 2)", 1),
        ("NEAR(inches sank, 2)", 1),
        ("NEAR(sank inches, 1)", 0),
        ("NEAR(quay winter)", 1),
        ("quay -NEAR(sank inches, 2)", 1),
        ("NEAR(quay)", 2),
        ("NEAR(", 0),
    ],
)
def test_words_phrases_prefixes_and_what_to_leave_out(full: Path, words: str, hits: int) -> None:
    assert len(found(full, words)) == hits


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_words_at_all_are_a_mistake(full: Path, words: str) -> None:
    with connect(full) as session:
        for hit in search(session, words).hits:
            assert all(0 <= mark.start < mark.end <= len(hit.text) for mark in hit.marks)


def test_a_hit_says_all_that_one_shows(full: Path) -> None:
    with connect(full) as session:
        (hit,) = search(session, '"two inches"').hits
    assert (hit.document, hit.speaker, hit.speaker_key) == ("hearing", "Mira A. Okonjo", "mira-okonjo")
    assert hit.citation.startswith("hearing#char=")
    assert [mark.of(hit.text) for mark in hit.marks] == ["two inches"]


@pytest.mark.parametrize(
    ("words", "text", "marked"),
    [
        ("quay", "The quay, the QUAY; quays", ["quay", "QUAY"]),
        ("qua*", "The quay, quartz", ["quay", "quartz"]),
        ("cafe", "Ein Café", ["Café"]),
        ('"the quay"', "the quay and the\nquay", ["the quay", "the\nquay"]),
        ("a -b", "a b", ["a"]),
        ('quay "the quay"', "the quay", ["the quay"]),
    ],
)
def test_the_words_are_marked_in_the_text(words: str, text: str, marked: list[str]) -> None:
    assert [mark.of(text) for mark in query_of(words).marks(text)] == marked


def test_superseded_documents_are_left_out(db: Path) -> None:
    load(db, ("hearing.txt", HEARING.encode()))
    load(db, ("hearing.txt", HEARING_LATER.encode()))
    assert found(db, "inches") == ["Thank you. The quay sank by three inches last winter."]


@pytest.mark.parametrize(
    ("only", "count"),
    [
        (Only(speaker="lev-brandt"), 1),
        (Only(document="hearing"), 1),
        (Only(kind="quote"), 0),
        (Only(speaker="nobody"), 0),
        (Only(meeting="nowhere"), 0),
        (Only(since="2000-01-01"), 0),
        (Only(speaker="lev-brandt", document="interview"), 1),
    ],
    ids=str,
)
def test_a_search_can_be_restricted(full: Path, only: Only, count: int) -> None:
    assert len(found(full, "thank", only=only)) == count


def test_dates_restrict_too(full: Path) -> None:
    change(full, "UPDATE documents SET published_on = '2031-05-02' WHERE key = 'panel'")
    assert len(found(full, "town", only=Only(since="2031-05-01", until="2031-05-02"))) == 1
    assert found(full, "town", only=Only(since="2031-05-03")) == []


def test_ranking_looks_at_so_many_and_says_so(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with connect(full) as session:
        exact = search(session, "the", limit=2)
        monkeypatch.setattr(module, "CANDIDATES", 2)
        capped = search(session, "the", limit=2)
    assert (exact.capped, len(exact.hits)) == (False, 2)
    assert exact.count == str(exact.total)
    assert (capped.count, len(capped.hits)) == ("2+", 2)


def test_the_plan_starts_from_the_index(full: Path) -> None:
    """A plan that starts from a speaker or a document asks the index again for each of their rows."""
    where, _ = module.restrictions(Only(speaker="lev-brandt", document="hearing"))
    query, _ = module._sqlite(query_of("quay"), where)
    with connect(full) as session:
        plan = session.execute(
            sa.text(f"EXPLAIN QUERY PLAN {query}"), {"query": "quay", "speaker": "x", "document": "y"}
        )
        steps = [row[3] for row in plan]
    assert steps[0].startswith("SCAN f VIRTUAL TABLE INDEX")
