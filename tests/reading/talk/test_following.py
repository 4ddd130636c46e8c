"""Who spoke before a page's first label, told by what is asked below it."""

import pytest

from corpus.pipeline import read

BEGUN = "and so the lamps will stay lit, as I told you all before the winter came.\n\n"
HOSTED = (
    "Ann Lee: And so the lamps are out?\n\nBo Moss: They are.\n\nAnn Lee: {} when?\n\nCy Pike: In May.\n\n"
    "Ann Lee: And you, Bo Moss, who pays?\n\nBo Moss: We do.\n\nAnn Lee: Since May?\n\nBo Moss: Yes."
)


@pytest.mark.parametrize(
    ("text", "who", "rule"),
    [
        pytest.param(HOSTED.format("And"), "", "page-begins-inside", id="a-host-who-names-nobody"),
        pytest.param(HOSTED.format("And you, Cy Pike,"), "Bo Moss", "is-still-asked", id="a-host-who-names"),
        pytest.param(
            HOSTED.format("And you, Cy Pike,").replace("the lamps are", "Mr Moss, the lamps are"),
            "",
            "page-begins-inside",
            id="a-host-who-names-the-first",
        ),
        pytest.param(
            "Mr LEE: How can the town be convinced by that answer?\n\nMs REED: It can.\n\nMr LEE: By whom?"
            "\n\nMs REED: By me.\n\nMr MOSS: Hear me.",
            "REED",
            "asked-about-the-answer",
            id="who-is-asked-about-the-answer",
        ),
        pytest.param(
            "Mr LEE: I do not ask about that answer.\n\nMs REED: It is so.\n\nMr LEE: By whom?"
            "\n\nMs REED: By me.\n\nMr MOSS: Hear me.",
            "",
            "page-begins-inside",
            id="who-is-not-asked",
        ),
        pytest.param(
            "**PRESIDENTE ANA REIS:** Sí.\n\n**INTERLOCUTORA:** ¿Y?\n\n**PRESIDENTE ANA REIS:** No."
            "\n\n**PREGUNTA:** ¿Y?\n\n**PRESIDENTE ANA REIS:** También.",
            "INTERLOCUTORA",
            "goes-on-asking",
            id="who-is-spoken-to-again",
        ),
    ],
)
def test_who_spoke_before_the_first_label(text, who, rule):
    found = read(BEGUN + text)
    first = found.utterances[0]
    assert (first.start, first.rule) == (0, rule)
    assert (one.name if (one := found.speaker(first)) else "") == who
