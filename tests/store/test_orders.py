"""The same pages in any order, in one load or in many, give the same people, keys and decisions."""

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from corpus.reading.reading import Block, Dated, Mention, Person, Reading, Utterance
from corpus.reading.spans import Span
from corpus.store import documents
from corpus.store.check import check
from corpus.store.load import load, remove
from tests.store.samples import rows

NAMES = (
    *("Rosa Lund", "ROSA A. LUND", "Rosa B. Lund", "Lund, Rosa", "Rosa Anna Lund", "R. Lund", "Lund"),
    *("Sergei Belov", "Sergey V. Belov", "Sergey Viktorovich Belov", "Sergey Ivanovich Belov", "S. V. Belov"),
)
ROLES = ("", "minister", "goalkeeper", "French minister", "Danish minister", "mayor of Tarn", "mayor of Olmo")
people = st.tuples(st.sampled_from(NAMES), st.sampled_from(ROLES))
pages = st.lists(
    st.tuples(st.sampled_from((0, 1961, 2031, 2033)), st.lists(people, min_size=1, max_size=3)),
    min_size=2,
    max_size=6,
)


def read(text: str, *_: object) -> Reading:
    """A page is a year and a line for each of its people, who says one word."""
    year, *lines = text.splitlines()
    told = [line.split("|")[:2] for line in lines]
    found = tuple(Person(name, "person", (name,), (role,) if role else ()) for name, role in told)
    dated = Dated(Span(0, 1), f"{year}-01-01", "day", "x") if int(year) else None
    return Reading(
        text, "x", "en", people=found, blocks=(Block(0, len(text), "speech"),),
        mentions=tuple(Mention(0, 1, name, role, at, "x") for at, (name, role) in enumerate(told)),
        utterances=tuple(Utterance("turn", 0, 2, at, "label") for at in range(len(told))),
        published=dated,
    )  # fmt: skip


@pytest.fixture(autouse=True)
def _reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "read", read)


def files(made: Iterable[tuple[int, list[tuple[str, str]]]]) -> list[tuple[str, bytes]]:
    return [
        (f"p{at}.txt", "\n".join([str(year), *(f"{name}|{role}|{at}" for name, role in told)]).encode())
        for at, (year, told) in enumerate(made)
    ]


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
        "doubts": sorted(
            rows(db, "SELECT d.key, code, note FROM doubts JOIN documents d ON d.id = document_id")
        ),
    }


@given(pages, st.randoms(use_true_random=False))
@settings(
    max_examples=5, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
def test_neither_order_nor_batches_matter(
    template: Path, tmp_path: Path, made: list[tuple[int, list[tuple[str, str]]]], random: object
) -> None:
    one, other = (Path(shutil.copy(template, tmp_path / name)) for name in ("one.db", "other.db"))
    taken = files(made)
    load(one, taken)
    shuffled = list(taken)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    extra = ("extra.txt", b"2031\nRosa Lund|goalkeeper|x\nSergei Belov|minister|x")
    load(other, shuffled[:1])
    load(other, extra)
    for page in shuffled[1:]:
        load(other, page)
    remove(other, "extra")
    assert everything(other) == everything(one)
    assert list(check(one)) == list(check(other)) == []
