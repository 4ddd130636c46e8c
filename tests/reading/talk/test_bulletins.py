"""News on the air that is handed over to a reporter without a label."""

import pytest

from corpus.pipeline import read
from corpus.reading.talk.bulletins import reporter

NOBODY = {
    "a name within the sentence": "The lamps are named after Ann Lee.",
    "an answer": "Who lit the lamps? Ann Lee.",
    "a name before the end": "The lamps are lit. Ann Lee. It is late.",
    "no given name": "The lamps are lit. Brill Harbour.",
    "a place": "The lamps are lit in Brill.",
}


@pytest.mark.parametrize("words", NOBODY.values(), ids=NOBODY)
def test_nobody_is_named_at_the_end_of(words):
    assert reporter(words, 0, len(words)) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The lamps are lit. Ann Lee", "Ann Lee"),
        ("Les lampes brûlent. À Brill, Anne Corbeau.", "Anne Corbeau"),
        ("Les lampes brûlent. Le reportage de Anne Corbeau.", "Anne Corbeau"),
        ("Les lampes brûlent. Les précisions d’Anne Corbeau.", "Anne Corbeau"),
        ("Les lampes brûlent. Sur place, Anne Corbeau.", "Anne Corbeau"),
        ("Die Lampen brennen. Aus Brill, Anna Krug.", "Anna Krug"),
        ("The lamps are lit. From Brill, Ann Lee reports.", "Ann Lee"),
    ],
)
def test_the_last_words_hand_over_to(words, name):
    found = reporter(words, 0, len(words))
    assert found is not None
    assert (found.name, words[found.start : found.end]) == (name, name)


PAGE = (
    "Bo Moss: Good evening, and welcome to you all.\n\nCy Grant: Good evening to you, Bo.\n\n"
    "Bo Moss: The headlines of the evening are the lamps and the tide at the quay.\n\n"
    "Cy Grant: The tide was as high at the quay this morning as it has been for years. {0}\n\n"
    "The water stood at the doors of the town hall by seven, and the ferry was late again.\n\n"
    "Bo Moss: The lamps were lit at nine in the whole of the town."
)


@pytest.mark.parametrize(
    "words",
    ["That was told by Ann Lee.", "Ann Lee, what have you seen?", "I was with you. Ann Lee.", "Bo Moss."],
    ids=["a sentence", "a question", "somebody who says I", "who has a label"],
)
def test_nothing_is_handed_over_by(words):
    assert len(read(PAGE.format(words)).utterances) == 5


def test_the_paragraphs_below_the_name_of_a_reporter_are_the_reporters():
    text = PAGE.format("In Brill, Ann Lee.")
    found = read(text)
    said = [(one.rule, (who := found.speaker(one)) and who.name) for one in found.utterances]
    assert said[4] == ("handed-over-to", "Ann Lee")
    assert text[found.utterances[3].start : found.utterances[3].end].endswith("In Brill, Ann Lee.")
