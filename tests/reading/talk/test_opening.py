"""What stands before a page's first label: speech that a cut page begins in, or what introduces it."""

import pytest

TURNS = "Ann Lee: Who lit the lamps?\n\nBo Moss: We did.\n\nAnn Lee: And who paid?\n\nBo Moss: Nobody did."
NOBODYS = {
    "an introduction with names that its labels have in capitals": (
        "When the lamps went out, Bo Moss was not surprised. I met him on the quay.",
        TURNS.replace("Ann Lee", "ANN LEE").replace("Bo Moss", "BO MOSS"),
    ),
    "a day that opens a sentence": (
        "21 de marzo fue el día en que se apagaron las lámparas de Brill. Hablamos con ella en el muelle.",
        TURNS,
    ),
    "the points of a list": (
        "In this version of what was said:\n\n- names of whoever lit the lamps have been left out of it,\n"
        "- places by which the lamps could be known have been left out as well,\n"
        "- offices were kept where nothing could be understood without them.\n\n## The sitting\n\n"
        "**How it began**",
        TURNS,
    ),
}


@pytest.mark.parametrize(("above", "turns"), NOBODYS.values(), ids=NOBODYS)
def test_nobody_says(spoken, above, turns):
    assert spoken(f"{above}\n\n{turns}")[0][1] == "Who lit the lamps?"


def test_a_number_of_a_line_is_no_day(spoken):
    lines = ("went out one by one, and I told you so, did I not,", "when we met at the quay in the dark.")
    page = "\n".join(f"{at} {line}" for at, line in enumerate((*lines, *TURNS.split("\n\n")), 3))
    assert "went out" in spoken(page)[0][1]


ANSWERS = (
    "Who lit the lamps?\n\nMoss: We did, and I was there.\n\nWho paid for the oil?\n\nMoss: Nobody did, no."
    "\n\nWill you light them again?\n\nMoss: If we have to."
)


def test_a_cut_page_begins_with_the_end_of_an_answer_above_a_question_without_a_label(spoken):
    above = "went out one by one, and I told everybody so when we met at the quay in the dark."
    assert spoken(f"{above}\n\n{ANSWERS}")[:2] == [("Moss", above), ("interviewer", "Who lit the lamps?")]


def test_of_several_who_answer_nobody_is_known_to_have_said_it(spoken):
    above = "went out one by one, and I told everybody so when we met at the quay in the dark."
    page = f"{above}\n\n{ANSWERS}".replace("Moss: Nobody", "Dorn: Nobody")
    assert spoken(page)[:2] == [("", above), ("interviewer", "Who lit the lamps?")]


def test_what_tells_of_whoever_answers_is_no_end_of_an_answer(spoken):
    above = "Nobody at Brill is as cheerful as Bo Moss. “I thought: at last. I sat down,” he told us."
    assert spoken(f"{above}\n\n{ANSWERS}")[0] == ("interviewer", "Who lit the lamps?")
