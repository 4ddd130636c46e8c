"""Who had the floor, told by whoever speaks next."""

import pytest

from corpus.reading.talk.yielding import yielded

NOBODY = (
    "The time of the gentleman has expired.",
    "Thank you. I would like to ask Mr. Lee about the lamps.",
    "I want to follow up on what Mr. Lee said.",
    "Thank you all for coming.",
    "Mr. Lee, you have the floor.",
    "We all thank the town for that, and Mr. Lee was there too, as we shall see in a moment.",
)


@pytest.mark.parametrize("words", NOBODY)
def test_nobody_is_told_by(words):
    assert yielded(words, 0, len(words)) is None


TOLD = {
    "Thank you, Mr. Lee. Ms. Tarn, please.": "Lee",
    "Thank you for that, Mr. Lee.": "Lee",
    "OK. Thank you, Dr. Lee.": "Lee",
    "Many thanks, Mr Lee.": "Lee",
    "I am grateful to Mr. Lee for giving way.": "Lee",
    "Mr. Lee, thank you. Ms. Tarn.": "Lee",
    "Senator Lee, I have to cut you off.": "Lee",
    "Will Mr. Lee give way?": "Lee",
    "Vielen Dank, Herr Dr. Lee. – Das Wort hat Eva Tarn.": "Lee",
    "Herzlichen Dank, Frau Kollegin Lee.": "Lee",
    "Gracias, diputado Lee. Tiene la palabra la diputada Tarn.": "Lee",
    "Grazie, onorevole Lee.": "Lee",
    "Merci beaucoup, monsieur Anton Lee.": "Anton Lee",
}


def test_an_office_is_thanked_in_french():
    found = yielded("Je vous remercie, monsieur le rapporteur. Les lampes brûlent.", 0, 60)
    assert found is not None
    assert (found[0].kind, found[0].role) == ("title", "monsieur le rapporteur")


@pytest.mark.parametrize(("words", "name"), TOLD.items(), ids=TOLD)
def test_somebody_is_told_by(words, name):
    found = yielded(words, 0, len(words))
    assert found is not None
    assert found[0].name == name
    assert found[2].of(words).endswith(name)
