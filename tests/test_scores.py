"""How the rules did on a page."""

import pytest

from corpus.pipeline import read
from corpus.scores import scores
from tests.growth import cpu

REPORT = (
    "Mud in Brill\n\nTom Vale rowed. “We are late,” said Ana Reis. “Very late.”\n\nIt rained on Monday.\n"
)
TALK = "ANA REIS: Late.\n\nTOM VALE: Why?\n\nANA REIS: The mud.\n\nTOM VALE: I see.\n"


def told(text: str) -> dict[str, tuple[int, int]]:
    return {score.rule: (score.fired, score.overruled) for score in scores(text)}


@pytest.mark.parametrize("text", ["", "It rained.", "“", "\x00"], ids=["nothing", "prose", "a mark", "a NUL"])
def test_no_rule_of_quotations_fires_where_nobody_speaks(text: str) -> None:
    assert not [rule for rule in told(text) if rule.startswith("quote")]


def test_a_rule_that_had_an_answer_and_was_not_taken_is_overruled() -> None:
    found = told(REPORT)
    assert found["quote: verb-before-subject"] == (1, 0)
    assert found["quote: sentence-before"] == (1, 1)


def test_every_rule_of_a_reading_has_fired_at_least_as_often() -> None:
    found = told(REPORT)
    rules = [f"quote: {one.rule}" for one in read(REPORT).utterances if one.kind == "quote"]
    assert all(found[rule][0] - found[rule][1] == rules.count(rule) for rule in rules)


def test_a_claim_that_surer_ones_leave_no_line_is_overruled() -> None:
    assert told(TALK)["news: prose"] == (1, 1)
    assert any(fired > overruled for rule, (fired, overruled) in told(TALK).items() if "news" not in rule)


def test_asking_every_rule_takes_linear_time() -> None:
    once = cpu(lambda: scores(REPORT * 80))
    assert cpu(lambda: scores(REPORT * 320)) < 8 * once
