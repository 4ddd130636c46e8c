"""Questions of which an assembly has had notice."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.tabled import tabled

ASKED = "Ms Ann Lee (Brill) to ask the Keeper:\nQ12 Is the lamp lit?\n\n"
TOLD = "Mr Bo Moss to reply as Keeper:\nA It is. We light it.\n"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(ASKED, id="nobody-replies"),
        pytest.param("We were told to ask the Chair:\nIs it lit?\n\nHe had to reply: it is.", id="sentences"),
        pytest.param(f"{ASKED}We wait for them to reply and we have no more to say.", id="no-colon"),
    ],
)
def test_no_question_is_tabled(page):
    assert list(tabled(ruled(page))) == []


def test_who_asks_and_who_replies_stand_above_what_they_say(spoken):
    assert (
        spoken(f"5\n\nLAMP COUNCIL\n\n{ASKED}{TOLD}\n{ASKED.replace('12', '13')}{TOLD}")
        == [
            ("Ann Lee", "Is the lamp lit?"),
            ("Bo Moss", "It is. We light it."),
        ]
        * 2
    )


def test_an_office_replies_and_a_letter_is_not_needed():
    page = f"{ASKED}The Bishop of Brill to reply:\nThere is no oil."
    found = list(tabled(ruled(page)))
    assert [(cue.label.name or cue.label.role, page[cue.begin]) for cue in found] == [
        ("Ann Lee", "I"),
        ("The Bishop of Brill", "T"),
    ]
