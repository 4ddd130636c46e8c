"""The sibling pages give exactly the utterances that somebody who had not seen the rules expects of them."""

import re
import tomllib
from pathlib import Path

import pytest

from corpus.intake import open_page
from corpus.pipeline import read

HERE = Path(__file__).parent
EXPECTED = tomllib.loads((HERE / "expected.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("stem", EXPECTED)
def test_a_page_gives_exactly_its_utterances(stem: str) -> None:
    reading = read(open_page(HERE / "pages" / f"{stem}.txt").text)
    got = [
        (u.kind, reading.said(u), person.name if (person := reading.speaker(u)) else None)
        for u in reading.utterances
        if u.kind != "reported"
    ]
    assert [(kind, said[:30]) for kind, said, _ in got] == [
        (row["kind"], _first(row, got)) for row in EXPECTED[stem]
    ]
    for (_, said, who), row in zip(got, EXPECTED[stem], strict=True):
        assert (said[: len(row["first"])], said[-len(row["last"]) :]) == (row["first"], row["last"])
        assert words(row.get("speaker")) <= words(who), (said[:40], who)
        assert ("speaker" in row) == (who is not None), (said[:40], who)


def _first(row: dict[str, str], got: list[tuple[str, str, str | None]]) -> str:
    """The first words as long as the reading shows them, so that a difference reads well."""
    return next((said[:30] for _, said, _ in got if said.startswith(row["first"])), row["first"])


def words(name: str | None) -> set[str]:
    return set(re.findall(r"\w+", (name or "").casefold()))
