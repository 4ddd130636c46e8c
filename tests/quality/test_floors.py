"""The reader is never worse than it was: floors that only rise, under pages tuned on and pages set aside.

`pytest tests/quality --update` raises the floors to today's figures where those are better; it never lowers
one.  `dev` is looked at while rules are written, `held` is not.
"""

import json
from pathlib import Path

import pytest

from tests.quality import score_meetings, score_news, score_talk
from tests.quality.predict import prediction

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
SETS = ("talk/dev", "talk/held", "news/dev", "news/held", "meetings/dev", "meetings/held")
LOWER_IS_BETTER = {"leak", "false_meetings"}


def figures(name: str) -> dict[str, float]:
    """Today's figures of a set, as the scorers define them, to three decimals."""
    task, folder = name.partition("/")[0], HERE / name
    if task == "meetings":
        return {key: round(value, 3) for key, value in score_meetings.figures(folder).items()}
    predictions = {path.stem: prediction(task, path) for path in sorted(folder.glob("*.txt"))}
    found = _talk(folder, predictions) if task == "talk" else _news(folder, predictions)
    return {key: round(value, 3) for key, value in found.items()}


def _talk(folder: Path, predictions: dict[str, dict]) -> dict[str, float]:
    total: score_talk.collections.Counter[str] = score_talk.collections.Counter()
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        with path.with_suffix(".txt").open(encoding="utf-8", newline="") as stream:
            page = score_talk.Page(gold, stream.read())
        total += score_talk.score(page, predictions[page.id]["turns"])
    got = score_talk.figures(total)
    return {key: got[key] for key in ("boundary_f1", "speaker_acc", "char_acc", "leak")}


def _news(folder: Path, predictions: dict[str, dict]) -> dict[str, float]:
    quotes = {id_: page["quotes"] for id_, page in predictions.items()}
    total, by, _ = score_news.score(score_news.load_gold(str(folder)), quotes)
    pronouns = by["attribution"]["pronoun"]
    return {
        "span_f1": score_news.prf(total["overlap"], total["pred"], total["gold"])[2],
        "speaker_acc": total["overlap_spk"] / max(1, total["overlap"]),
        "end_to_end_f1": score_news.prf(total["overlap_spk"], total["pred"], total["gold"])[2],
        "pronoun_speaker_acc": pronouns["overlap_spk"] / max(1, pronouns["overlap"]),
    }


@pytest.mark.parametrize("name", SETS)
def test_no_figure_is_below_its_floor(name: str, request: pytest.FixtureRequest) -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    today, floor = figures(name), floors.get(name, {})
    if request.config.getoption("--update"):
        floors[name] = {key: _better(key, value, floor.get(key)) for key, value in today.items()}
        floor = floors[name]
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    assert {key: value for key, value in today.items() if _worse(key, value, floor[key])} == {}, floor


def _worse(key: str, value: float, floor: float) -> bool:
    return value > floor if key in LOWER_IS_BETTER else value < floor


def _better(key: str, value: float, floor: float | None) -> float:
    if floor is None:
        return value
    return min(value, floor) if key in LOWER_IS_BETTER else max(value, floor)


@pytest.mark.parametrize("name", SETS)
def test_every_page_of_a_set_has_its_gold(name: str) -> None:
    pages = {path.stem for path in (HERE / name).glob("*.txt")}
    assert pages == {path.stem for path in (HERE / name).glob("*.json")}
    assert len(pages) >= 30
