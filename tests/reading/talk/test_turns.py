"""Turns lie inside the text, in order, and never over one another, whatever the page."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.forms import forms, settled
from corpus.reading.page import Mark
from corpus.reading.passages import Passage
from corpus.reading.sheet import ruled

BITS = [
    "ANN LEE: ",
    "Ann Lee: ",
    "Q. ",
    "A. ",
    "Q\xa0\xa0",
    "\n",
    "\n\n",
    " ",
    "(Laughter.)",
    "(",
    "]",
    "— ",
    "■ ",
    "**Why?**",
    "Mr. LEE. ",
    "PRESIDENTE.- ",
    "问：",
    "（記者）",
    "○",
    "\u3000",
    "[00:01:02] ",
    "Speaker 1  0:04",
    "I'm Ann Lee. ",
    "(Soundbite of speech)",
    "That was Ann Lee.",
    "BY MR. LEE:",
    "...",
    "Thank you, Ann. ",
    "س: ",
    "10:16:40",
    "you and I left.",
    ":",
    "?",
    "\u2028",
]
PAGES = st.lists(st.sampled_from(BITS), max_size=40).map("".join)


def turns(text: str, marks: tuple[Mark, ...] = ()) -> list[Passage]:
    sheet = ruled(text, marks)
    claims = settled(sheet, (claim for form in forms().values() for claim in form.claims(sheet)))
    found = [passage for claim in claims for passage in forms()[claim.form].read(sheet, claim).passages]
    return sorted((one for one in found if one.kind == "turn"), key=lambda one: one.start)


@given(PAGES)
@settings(max_examples=120, deadline=None)
def test_turns_are_in_order_and_apart(text):
    found = turns(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= after.start for one, after in pairwise(found))


@given(PAGES)
@settings(max_examples=120, deadline=None)
def test_a_label_stands_before_its_turn_and_says_something(text):
    for one in turns(text):
        assert one.label is None or (len(one.label) and one.label.end <= one.start)


@given(
    PAGES, st.integers(0, 60), st.integers(1, 60), st.sampled_from(["voice", "caption", "bold", "heading"])
)
@settings(max_examples=80, deadline=None)
def test_marks_that_fit_nothing_do_no_harm(text, start, length, kind):
    mark = Mark(min(start, len(text)), min(start + length, len(text)), kind, "Ann Lee")
    assert all(one.end <= len(text) for one in turns(text, (mark,)))


ANSWERED = (
    "Haben Sie mit dem Sturm gerechnet?\n\nANNA LICHT: Nein, nie.\n\n{put}\n\nLICHT: Die Lampe war aus.\n\n"
    "Wer zahlt das Öl?\n\nLICHT: Niemand zahlt.{box}\n\nUnd wer zündet sie an?\n\nLICHT: Ich selbst."
)


def test_what_is_put_to_whoever_answers_again_by_the_last_name_is_the_interviewers(spoken):
    page = ANSWERED.format(put="Trotzdem war der Hafen voll.", box="")
    assert ("interviewer", "Trotzdem war der Hafen voll.") in spoken(page)


def test_a_box_on_who_answers_is_no_part_of_an_answer(spoken):
    box = "\n\nZur Person\n\nAnna Licht, geboren in Brill, studierte Lampen."
    page = ANSWERED.format(put="Wie kam das?", box=box)
    assert [said for _, said in spoken(page)][5:7] == ["Niemand zahlt.", "Und wer zündet sie an?"]


def test_an_item_of_the_agenda_is_no_part_of_what_a_record_has_above_it(spoken):
    said = "\n\n".join(
        f"TOM LUME. Signora presidente, ecco la lampada {at}.\n\nPRESIDENTE. Grazie." for at in "abc"
    )
    page = f"PRESIDENTE. Sono in congedo i senatori.\n\nPer la risposta scritta ad una domanda\n\n{said}"
    assert spoken(page)[0][1] == "Sono in congedo i senatori."


@pytest.mark.parametrize(("last", "kept"), [("“好”", True), ("“我不相信灯塔”", False)])
def test_a_heading_in_han_that_quotes_is_no_part_of_what_stands_above_it(spoken, last, kept):
    said = "\n\n".join(f"林月:灯塔{at}谁点的?\n\n何明:我们自己点的。" for at in "甲乙丙")
    page = f"林月:油是谁付的?\n\n何明:没有人付。\n\n{last}\n\n{said}"
    assert (last in spoken(page)[1][1]) is kept


BAND = (
    "{top}Which lamp did you light first?\n\nAnn Lee (oil): The red one, in spring.\n\n{mid}\n\n"
    "Tom Moss (wicks): It had no name.\n\nAnn: Not yet.\n\nThey say the quay went under…\n\n"
    "Tom: For three days.\n\nAnn: And a night.\n\nIs the boat still there?\n\nTom: It is.\n\n"
    "Who sings?\n\nAnn: We both sing."
)
ABOVE = "Before their new songs come out, The Wicks told us of lamps, oil and a boat.\n\n"


def test_two_who_ask_each_other_are_not_asked_by_a_page(spoken):
    said = [words for _, words in spoken(BAND.format(top="", mid="Was it dear, Tom?").replace("…", "."))]
    assert "They say the quay went under." not in said


def test_questions_below_an_introduction_stand_between_answers_of_several(spoken):
    said = [words for _, words in spoken(BAND.format(top=ABOVE, mid="What was it called?"))]
    asked = ("Which lamp did you light first?", "What was it called?", "They say the quay went under…")
    assert [words for words in asked if words not in said] == []
    assert "Not yet." in said


def test_the_source_of_a_page_is_no_part_of_its_last_words(spoken):
    talk = "ANN LEE: Is it lit?\n\nTOM MOSS: It is.\n\nANN LEE: Good.\n\nTOM MOSS: Thank you."
    page = talk + "{}http://www.brill.example, May 5"
    assert spoken(page.format(" See "))[-1][1].endswith("May 5")
    assert spoken(page.format("Source "))[-1][1] == "Thank you."
