"""Plays."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.plays import played

SAID = ["Who is there?", "No. (to Ilo) Come.", "Well.", "You know who.", "Yes.", "So it is."]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["ADA.", "ILO."] * 3, id="that stand alone, above sentences of one word"),
        pytest.param(["ADA.", "ILO.", "ADA.", "ILO.", "ADA.", "ILO.", "BO."], id="one of whom speaks once"),
        pytest.param(
            ["ADA.", "ILO.", "ADA.", "ILO.", "ADA.", "ILO.", "ADA"], id="one of which lost its stop"
        ),
    ],
)
def test_names_in_capitals_are_heard(lines):
    text = "\n".join(f"{name}\n{words}" for name, words in zip(lines, [*SAID, "goes out"], strict=False))
    assert [cue.label.name for cue in played(ruled(text))] == [name.rstrip(".") for name in lines]


def test_names_in_capitals_are_heard_above_speeches_of_several_lines():
    said = "\n".join(["The lamp is out, and so", "is the fire."] * 3)
    text = "\n".join(f"{name}.\n{said}" for name in ("ADA", "ILO") * 2)
    assert [cue.label.name for cue in played(ruled(text))] == ["ADA", "ILO"] * 2
