"""What a page sets between two paragraphs of a turn: captions, pull quotes, headings."""

import pytest

PAGE = (
    "Ann Lee: Who lit the lamps at the quay last winter?\n\n"
    "Bo Moss: We did. The oil came in March, and by then the second lamp had gone out as well.\n\n{}\n\n"
    "Ann Lee: And who paid?\n\nBo Moss: Nobody did."
)
SAID = "We did. The oil came in March, and by then the second lamp had gone out as well."
GOES_ON = {
    "a sentence about a picture": "Look at my photo: Lamps everywhere.",
    "a figure that is spoken of": "Figure 2 shows it: we had no oil left.",
    "words in marks that nobody says elsewhere": "“We shall all have to walk home in the dark.”",
    "a sentence in bold": "**We went home in the dark.**",
    "a sign that is spoken of": "Whoever prints a © on a lamp has not understood what it is for.",
    "few words said again": "> the second lamp",
}
SET_APART = {
    "a caption with its credit": "The lamp house at Brill, seen from the quay. Photo: Cy Dorn",
    "a credit alone": "Foto: Cy Dorn / Archivo de Brill",
    "whose picture it is": "The lamp house, seen from the sea © Brill Studio “Oil”",
    "a figure's caption": "Figure 2: Oil at Brill, 1956 to 2020.",
    "an abbreviated one": "Abb. 3: Das Öl von Brill",
    "a pull quote in marks": "“By then the second lamp had gone out as well.”",
    "a pull quote behind a mark": "> The oil came in March, and by then the second lamp",
    "a heading in bold": "**The oil of Brill**",
}


@pytest.mark.parametrize("words", GOES_ON.values(), ids=GOES_ON)
def test_what_is_spoken_goes_on_with(spoken, words):
    assert spoken(PAGE.format(words))[1] == ("Bo Moss", f"{SAID}\n\n{words}")


@pytest.mark.parametrize("words", SET_APART.values(), ids=SET_APART)
def test_no_turn_ends_with(spoken, words):
    assert spoken(PAGE.format(words))[1] == ("Bo Moss", SAID)
