"""Names that are one person's, and names that are not: invented pairs of ten languages, half set aside.

A pair is a line of `names/*/pairs.tsv`: the verdict, what it is a case of, and the two names as two pages
print them.  They say nothing else, so what only an office or an authority could tell counts as different.
"""

import csv
import json
from pathlib import Path

import pytest

from corpus.store.clusters import Profile, settled
from tests.quality.test_floors import FLOORS, HERE, _better, _worse

SETS = ("names/dev", "names/held")


def pairs(name: str) -> list[dict[str, str]]:
    with (HERE / name / "pairs.tsv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


def are_one(one: str, other: str) -> bool:
    """Whether two pages that print these names mean one speaker."""
    profiles = [Profile.of(name, [], 0) for name in (one, other)]
    if not all(profile.form.whole for profile in profiles) or len({p.form.block for p in profiles}) > 1:
        return False
    first, second = (settled(set(profiles), [])[profile].key for profile in profiles)
    return first is not None and first == second


def figures(name: str) -> dict[str, float]:
    hits = [(are_one(row["one"], row["other"]), row["verdict"] == "same") for row in pairs(name)]
    right = hits.count((True, True))
    return {
        "precision": round(right / max(1, right + hits.count((True, False))), 3),
        "recall": round(right / max(1, right + hits.count((False, True))), 3),
    }


@pytest.mark.parametrize("name", SETS)
def test_no_figure_is_below_its_floor(name: str, request: pytest.FixtureRequest) -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    today, floor = figures(name), floors.get(name, {})
    if request.config.getoption("--update"):
        floor = floors[name] = {key: _better(key, value, floor.get(key)) for key, value in today.items()}
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    assert {key: value for key, value in today.items() if _worse(key, value, floor[key])} == {}, floor
    assert floor["precision"] >= 0.995
    assert floor["recall"] >= 0.9


def test_there_are_enough_pairs_and_none_twice() -> None:
    every = [(row["one"], row["other"]) for name in SETS for row in pairs(name)]
    assert len(every) == len(set(every)) >= 300
    assert Path(FLOORS).exists()


@pytest.mark.parametrize("name", SETS)
def test_which_name_comes_first_does_not_matter(name: str) -> None:
    assert not [
        row for row in pairs(name) if are_one(row["one"], row["other"]) != are_one(row["other"], row["one"])
    ]
