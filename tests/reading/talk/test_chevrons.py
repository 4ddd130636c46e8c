"""Closed captions."""

import pytest

from corpus.pipeline import read
from corpus.reading.sheet import ruled
from corpus.reading.talk.chevrons import chevrons

NOBODY = {
    "two signs": ">> More lamps >> here",
    "a letter that is quoted": "Ann Lee wrote:\n>> Why?\n>> When?\n>> Who?",
    "letters within letters": "> Why?\n>> When?\n> Now.\n>> Who?\n> You.\n>> Me.",
    "a program": "int a, b, c;\ncin >> a >> b >> c;",
    "a program that is tried out": ">>> import lamps\n>>> oil, wick = lamps.lit(3)\n>>> wick.trim()\n",
    "a path through a menu": "Home >> Lamps >> Oil >> Prices",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_speaks_in(text):
    assert list(chevrons(ruled(text))) == []


def test_each_sign_opens_a_turn_and_nobody_is_guessed():
    text = (
        ">> Good evening. Tonight, the fire in the valley. >> It came over the hill.\nWe ran.\n"
        ">> REPORTER: They came back today.\n>> We are glad.\n>>> And now the weather."
    )
    found = read(text)
    assert [
        (speaker.name if (speaker := found.speaker(one)) else "", found.said(one)) for one in found.utterances
    ] == [
        ("", "Good evening. Tonight, the fire in the valley."),
        ("", "It came over the hill.\nWe ran."),
        ("REPORTER", "They came back today."),
        ("", "We are glad."),
        ("", "And now the weather."),
    ]


def test_signs_that_a_page_writes_out_are_signs_and_labels_as_printed():
    text = "&gt;&gt; Who lit the lamp?\n&gt;&gt; I did, and I do so\nevery night.\n&gt;&gt; Why?\n"
    found = read(text)
    assert [found.said(one) for one in found.utterances] == [
        *("Who lit the lamp?", "I did, and I do so\nevery night.", "Why?")
    ]
    assert {one.label.of(text) for one in found.utterances if one.label} == {"&gt;&gt;"}


def test_captions_in_capitals_may_begin_inside_a_turn_and_have_no_labels_at_the_end_of_a_sentence():
    text = (
        "AND ITEM NINE IS THE LAMP ON\nTHE HARBOUR WALL, WHICH NEEDS\nOIL. I STAND FOR QUESTIONS.\n"
        ">> THANK YOU. THERE ARE NO\nQUESTIONS. I PASS IT TO THE\nHARBOUR BOARD.\n"
        ">>>> THANK YOU, CHAIR. WE HEARD\nOF THE NEW MOORINGS. NEXT WE\nLOOK AT THE QUAY.\n"
        ">> I SEE NO HANDS.\n"
    )
    found = read(text)
    ends = [found.said(one)[-6:] for one in found.utterances]
    assert ends == ["TIONS.", "BOARD.", " QUAY.", "HANDS."]
    assert not found.people
