"""The same pages in any order, in one load or in many, give the same people, keys and decisions."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from corpus.reading.reading import Block, Dated, Mention, Occasion, Person, Reading, Utterance
from corpus.reading.spans import Span
from corpus.store import documents
from corpus.store.check import check
from corpus.store.load import load, remove
from tests.store.samples import rows

NAMES = (
    *("Rosa Lund", "ROSA A. LUND", "Rosa B. Lund", "Lund, Rosa", "Rosa Anna Lund", "R. Lund", "Lund", "Lund"),
    *("Sergei Belov", "Sergey V. Belov", "Sergey Viktorovich Belov", "Sergey Ivanovich Belov", "S. V. Belov"),
)
ROLES = ("", "minister", "goalkeeper", "French minister", "Danish minister", "mayor of Tarn", "mayor of Olmo")
people = st.tuples(st.sampled_from(NAMES), st.sampled_from(ROLES))
Made = tuple[int, str, list[tuple[str, str]]]
"""A page: its year, where they met, and its people; where they met two others did too."""
pages = st.lists(
    st.tuples(
        st.sampled_from((0, 1961, 2031, 2033)),
        st.sampled_from(("", "Oslo", "Oslo", "Olmo")),
        st.lists(people, min_size=1, max_size=3),
    ),
    min_size=2,
    max_size=6,
)
HOSTS = [("Ana Moss", ""), ("Tom Reed", "")]


def read(text: str, *_: object) -> Reading:
    """A page is a year, a place, and a line for each of its people, who says one word."""
    year, place, *lines = text.splitlines()
    told = [line.split("|")[:2] for line in lines]
    found = tuple(Person(name, "person", (name,), (role,) if role else ()) for name, role in told)
    dated = Dated(Span(0, 1), f"{year}-01-01", "day", "x") if int(year) else None
    met = Occasion("talks", place, "NO", "2031-05-02", "", "day", "report", "x", None, None, tuple(range(4)))
    return Reading(
        text, "x", "en", people=found, occasions=(met,) if place else (),
        blocks=(Block(0, len(text), "speech"),),
        mentions=tuple(Mention(0, 1, name, role, at, "x") for at, (name, role) in enumerate(told)),
        utterances=tuple(Utterance("turn", 0, 2, at, "label") for at in range(len(told))),
        published=dated,
    )  # fmt: skip


@pytest.fixture(autouse=True)
def _reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "read", read)


def files(made: Iterable[Made]) -> list[tuple[str, bytes]]:
    found = []
    for at, (year, place, some) in enumerate(made):
        told = [*HOSTS, *some] if place else some
        lines = (str(year), place, *(f"{name}|{role}|{at}" for name, role in told))
        found.append((f"p{at}.txt", "\n".join(lines).encode()))
    return found


def everything(db: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that identity decides, without numbers and instants."""
    return {
        "said": sorted(
            rows(
                db,
                "SELECT d.key, u.position, s.key, s.name, s.kind FROM utterances u"
                " JOIN documents d ON d.id = u.document_id JOIN speakers s ON s.id = u.speaker_id",
            )
        ),
        "names": sorted(
            rows(
                db,
                "SELECT s.key, n.name, n.source FROM speaker_names n JOIN speakers s ON s.id = n.speaker_id",
            )
        ),
        "roles": sorted(
            rows(
                db,
                "SELECT s.key, r.role, d.key FROM speaker_roles r JOIN speakers s ON s.id = r.speaker_id"
                " JOIN documents d ON d.id = r.document_id",
            )
        ),
        "speakers": sorted(rows(db, "SELECT key, name, kind FROM speakers")),
        "decisions": sorted(
            rows(
                db,
                "SELECT verdict, one_key, one_name, other_key, ruled_key, rule, evidence, block, given,"
                " profile, year FROM decisions",
            ),
            key=repr,
        ),
        "met": sorted(
            rows(
                db,
                "SELECT m.key, s.key FROM attendances a JOIN meetings m ON m.id = a.meeting_id"
                " JOIN speakers s ON s.id = a.speaker_id",
            )
        ),
        "doubts": sorted(
            rows(db, "SELECT d.key, code, note FROM doubts JOIN documents d ON d.id = document_id")
        ),
    }


EXPLAINED: list[Made] = [(2031, "Oslo", [("Lund", "")]), (2031, "Oslo", [("Rosa Lund", "minister")])]


@given(pages, st.randoms(use_true_random=False))
@example(EXPLAINED, Random(1))
@settings(
    max_examples=5, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
def test_neither_order_nor_batches_matter(
    template: Path, tmp_path: Path, made: list[Made], random: Random
) -> None:
    one, other = (Path(shutil.copy(template, tmp_path / name)) for name in ("one.db", "other.db"))
    taken = files(made)
    load(one, taken)
    shuffled = list(taken)
    random.shuffle(shuffled)
    told = [("Rosa Lund", "goalkeeper"), ("Sergei Belov", "minister")]
    ((_, extra),) = files([(2031, "Oslo", told)])
    load(other, shuffled[:1])
    load(other, ("extra.txt", extra))
    for at in range(1, len(shuffled), 2):
        load(other, shuffled[at : at + 2])
    remove(other, "extra")
    assert everything(other) == everything(one)
    assert list(check(one)) == list(check(other)) == []


def test_who_is_known_by_an_earlier_page_counts_for_those_loaded_beside(db: Path, template: Path) -> None:
    """The second page needs no thought of its own, and yet tells which of two was there first."""
    told = [(1961, "goalkeeper"), (0, "goalkeeper"), (0, "minister")]
    taken = files((year, "", [("Sergei Belov", role)]) for year, role in told)
    other = Path(shutil.copy(template, db.with_name("other.db")))
    for some in (taken[:1], taken[1:]):
        load(db, some)
    for page in reversed(taken):
        load(other, page)
    assert everything(db) == everything(other)
