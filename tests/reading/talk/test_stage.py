"""Stage directions and deliveries."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.stage import bracketed, delivery, directions, is_direction, wrapped

SPOKEN = [
    "(which was late)",
    "(I think)",
    "(2017)",
    "(D-Oxmoor)",
    "(the lamp, that is)",
    "(he looks at it)",
    "(sì)",
]
UNSPOKEN = [
    "(Laughter.)",
    "[Applause]",
    "(CROSSTALK)",
    "(END VIDEO CLIP)",
    "(Inaudible)",
    "(Смех в зале)",
    "（笑）",
    "[sic]",
    "(lächelt)",
    "(se ríe)",
    "(Gülüşmeler)",
    "（会場爆笑）",
    "(מחיאות כפיים)",
]


@pytest.mark.parametrize("words", SPOKEN)
def test_it_is_no_direction(words):
    assert not is_direction(words)


@pytest.mark.parametrize("words", UNSPOKEN)
def test_it_is_a_direction(words):
    assert is_direction(words)


def test_directions_are_found_inside_a_line():
    text = "Yes (so to speak). (Laughter.) No."
    assert [text[block.start : block.end] for block in directions(text, 0, len(text))] == ["(Laughter.)"]


@pytest.mark.parametrize("line", ["Yes. (Laughter.)", "(Laughter.) Yes.", "(a) the lamp", "()"])
def test_a_line_with_words_beside_its_bracket_is_not_wrapped(line):
    assert not wrapped(line)


@pytest.mark.parametrize("line", ["(Laughter.)", "[The Chair leaves.]", "(The lamp goes out)."])
def test_a_line_in_one_bracket_is_wrapped(line):
    assert wrapped(line)


def test_a_bracket_over_several_lines_is_found_whole():
    sheet = ruled("LEE: Yes.\n(The remarks of Mr. Lee stand\nelsewhere today.)\nMOSS: No (or\nyes).")
    assert bracketed(sheet) == {1, 2}


@pytest.mark.parametrize(
    ("words", "said"),
    [("Via interpreter", "via interpreter"), ("in French", "in french"), ("in the yard", ""), ("Oxmoor", "")],
)
def test_deliveries(words, said):
    assert delivery(words) == said
