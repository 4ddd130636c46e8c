"""Interviews without labels."""

import pytest

from corpus.forms import interview
from corpus.reading.page import Mark
from corpus.reading.sheet import ruled

SILENT = {
    "sub-heads that ask": "What is at stake?\n\nThe lamp.\n\nWho pays?\n\nThe town pays.\n\nWhen?\n\nIn May.",
    "one question": "Why did you go?\n\nI was cold.",
    "bold headings": "**The lamp**\nIt is lit.\n\n**The oil**\nIt is dear.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_there_are_no_turns_in(text, turns_of):
    assert turns_of("interview", text) == []


def test_bold_questions_and_plain_answers(turns_of):
    text = (
        "A conversation with Ann Lee\n\n**Why lamps?**\nThey are warm.\n\nI like that.\n\n"
        "**And oil?**\nLess so."
    )
    assert turns_of("interview", text) == [
        ("", "Why lamps?"),
        ("Ann Lee", "They are warm.\n\nI like that."),
        ("", "And oil?"),
        ("Ann Lee", "Less so."),
    ]


def test_bold_marks_of_the_file_are_as_good_as_markdown():
    text = "Why lamps?\nThey are warm.\nAnd oil?\nLess so."
    sheet = ruled(text, (Mark(0, 10, "bold"), Mark(26, 34, "bold")))
    (claim,) = interview.claims(sheet)
    assert [text[p.start : p.end] for p in interview.read(sheet, claim).passages] == text.split("\n")


def test_paragraphs_that_ask_you_and_answer_i(turns_of):
    text = (
        "Frau Los, warum haben Sie das Licht gelassen?\n\nIch war müde.\n\nHaben Sie es bereut?\n\n"
        "Nein, ich nicht.\n\nUnd heute?\n\nHeute schlafe ich."
    )
    assert [who for who, _ in turns_of("interview", text)] == ["", "Los"] * 3


def test_the_byline_names_who_asks(turns_of):
    text = (
        "A talk with Ann Lee\nInterview: Bo Moss\n\n**Why lamps?**\nThey are warm.\n\n**And oil?**\nLess so."
    )
    assert [who for who, _ in turns_of("interview", text)] == ["Bo Moss", "Ann Lee"] * 2
