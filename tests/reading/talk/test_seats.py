"""Those who sit for a place, in the ways that chambers print it."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.voices import heard

SAID = ("I rise to move it.", "Will you give way?", "I shall not.", "I thank the Minister.")
WAYS = {
    "initials, and a dash in the bracket": (
        "Hon. T. Reed (Green - Quay).— {}",
        "Hon. P. Moss (Lab - Dale).— {}",
    ),
    "a bracket, a colon and a dash": ("MR REED (Quay—Green):- {}", "MS MOSS (Dale—Lab):- {}"),
    "initials alone on a line": ("Hon. T. Reed (Quay)\n{}", "Hon. P. Moss (Dale)\n{}"),
    "a dash and no bracket": ("Mr Reed — Quay East: {}", "Ms Moss — Dale: {}"),
}


@pytest.mark.parametrize("ways", WAYS.values(), ids=WAYS)
def test_what_is_said_begins_behind_the_seat(ways: tuple[str, str]) -> None:
    page = "\n\n".join(ways[at % 2].format(said) for at, said in enumerate(SAID))
    cues = heard(ruled(page)).cues
    assert [page[cue.begin :].lstrip().startswith(said) for cue, said in zip(cues, SAID, strict=True)] == [
        True
    ] * 4
    assert {cue.label.name.split()[-1].title() for cue in cues} == {"Reed", "Moss"}


def test_a_letter_behind_a_dash_is_no_seat() -> None:
    page = ruled("MR. REED - Letter 4: we sell lamps.\n\nMS. MOSS - Why?\n\nMR. REED - I do not know.")
    assert page.text[heard(page).cues[0].begin :].startswith("Letter 4")
