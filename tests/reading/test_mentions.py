"""Names in running prose."""

import pytest

from corpus.reading.mentions import spotted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The Security Council met on Monday Morning in New York.", id="institutions, days and places"
        ),
        pytest.param("He stayed at the Hotel President Moss.", id="a building named after somebody"),
        pytest.param("Nobody spoke. The rain fell.", id="single capitals"),
        pytest.param("", id="nothing"),
        pytest.param("Vale, gracias. Soy Marta, la farera.", id="somebody's own words"),
    ],
)
def test_what_is_no_person_is_not_surely_one(text: str) -> None:
    assert [one for one in spotted(text) if one.sure] == []


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Foreign Minister Ana Moss left.", "Ana Moss", "Foreign Minister"),
        ("Ana Moss, the mayor of Brill, left.", "Ana Moss", "the mayor of Brill"),
        ("Ana Moss, 45, a nurse, left.", "Ana Moss", "a nurse"),
        ("The mayor of Brill, Ana Moss, left.", "Ana Moss", "The mayor of Brill"),
        ("They heard singer Ana Moss again.", "Ana Moss", "singer"),
        ("Present: Ana Moss (Chair); Tom Reed.", "Ana Moss", "Chair"),
        ("President:  Mr. Reed  . . . (Vandria)", "Reed", "President Mr."),
        ("sous la présidence de M. Reed", "Reed", "présidence M."),
        ("Moss and President Reed spoke.", "Reed", "President"),
        ("But Mrs Moss disagreed.", "Moss", "Mrs"),
        ("Ana Moss Ana Moss in the Lamp, 4 May", "Ana Moss", ""),
        ("First Lady Ana Moss spoke.", "Ana Moss", "First Lady"),
        ("by NATO Secretary General Ana Moss here", "Ana Moss", "NATO Secretary General"),
        ("They met Vandria's Ana Moss.", "Ana Moss", ""),
        ("They met Vandria’s President Ana Moss.", "Ana Moss", "President"),
    ],
)
def test_a_name_is_found_with_its_office(text: str, name: str, role: str) -> None:
    assert (name, role) in [(one.name.printed, one.role) for one in spotted(text)]


def test_the_span_is_the_name_without_title_or_possessive() -> None:
    text = "It was Minister Ana Moss’s boat."
    [one] = spotted(text)
    assert text[one.start : one.end] == "Ana Moss"


def test_an_unknown_given_name_is_surely_a_persons_where_it_speaks() -> None:
    assert [one.sure for one in spotted("Zorvik Haas said so. Blue Heron sank.")] == [True, False]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met in St Ann’s Hospital yesterday.", []),
        ("Hi Ana and hello Tom.", []),
        ("We saw Santiago de Chile at dawn.", []),
        ("By A.B. Reis and C.D.E. Moss, in the U.S. Senate.", ["A.B. Reis", "C.D.E. Moss"]),
        ("It was Ana de la Cruz. MARIA VON LISLE, too.", ["Ana de la Cruz", "MARIA VON LISLE"]),
        ("The NBA Brill final and Zorvik AI were new.", []),
        ("We met Ana King and Tom Young in Victoria Park.", ["Ana King", "Tom Young"]),
        ("Here is Mayor Ana Moss’s Weekly Address, at nine.", ["Ana Moss"]),
    ],
    ids=[
        "a saint's hospital",
        "greetings",
        "a town",
        "initials printed together",
        "small words of a family name",
        "the letters of a body",
        "family names that are words as well",
        "whose address it is",
    ],
)
def test_a_name_ends_where_it_owns_something(text: str, names: list[str]) -> None:
    assert [one.name.printed for one in spotted(text)] == names


def test_whom_a_sentence_addresses_behind_a_name_is_no_office_of_it() -> None:
    text = "So we come to Ana Moss, Mr Chairman, who is ill."
    assert [one.role for one in spotted(text, 0, len(text))] == [""]


@pytest.mark.parametrize("text", ['William "Bill" Moss left.', "It was William “Bill” Moss."])
def test_a_nickname_in_marks_is_of_the_name(text: str) -> None:
    (one,) = spotted(text)
    assert (one.name.given, one.name.family, text[one.start : one.end]) == (
        ("William",),
        "Moss",
        one.name.printed,
    )


@pytest.mark.parametrize(
    "text", ["The “Daily Lamp” Group met.", 'Ann said "Yes" Monday.', 'Ann "did it" Monday.']
)
def test_other_words_in_marks_are_of_no_name(text: str) -> None:
    assert list(spotted(text)) == []


def test_what_is_done_to_somebody_at_the_head_of_a_sentence_is_no_part_of_the_name():
    text = "Inviting Ilda Moss to speak. He met Channing Moss. Welcoming Cy Reed, she left."
    assert [one.name.printed for one in spotted(text)] == ["Ilda Moss", "Channing Moss", "Cy Reed"]


def test_a_press_secretarys_name_stands_behind_the_office_and_a_headlines_press_behind_the_name():
    told = "Gaggle by Principal Deputy Press Secretary Eric Moss en route"
    assert [one.name.printed for one in spotted(told)] == ["Eric Moss"]
    told = "Secretary Eric Moss Meets President Ada Brill"
    assert next(one.name.printed for one in spotted(told)) == "Eric Moss"
    told = "Principal Ada Lee Press Conference"
    assert [one.name.printed for one in spotted(told)] == ["Ada Lee"]


@pytest.mark.parametrize(
    "told",
    [
        "Briefing by Assistant Secretary for European and Eurasian Affairs Vedant Moss",
        "Briefing with Special Envoy for Climate Vedant Moss",
        "Remarks by Secretary of Lamps Vedant Moss at the Harbour Club",
        "Pentagon Press Secretary Vedant Moss Holds an Off-Camera Press Briefing",
        "Transcript of Prime Minister Vedant Moss' Doorstop Interview",
        "ORAL ARGUMENT OF VEDANT MOSS\nON BEHALF OF THE PETITIONERS",
    ],
)
def test_a_name_whose_given_one_nobody_knows_stands_behind_the_whole_office(told):
    assert [one.name.printed.title() for one in spotted(told)] == ["Vedant Moss"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Entretien d’Anouk Moss avec « Le Port »", "Anouk Moss"),
        ("Déclaration d'Anouk Moss, ministre", "Anouk Moss"),
        ("Entrevista concedida pela Presidenta da República, Uxia Reis, à Rádio Porto", "Uxia Reis"),
        ("D.ª UXÍA REIS", "UXÍA REIS"),
        ("Oral History of Tomo Moss", "Tomo Moss"),
    ],
)
def test_what_stands_before_a_name_in_a_headline_is_no_part_of_it(told, name):
    assert [one.name.printed for one in spotted(told)] == [name]
