"""When two names are the same name."""

import pytest

from corpus.store.names import better, folded, is_full, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mira Okonjo", "Lev Okonjo"),
        ("Mira Okonjo", "M. Okonjo"),
        ("Mira Okonjo", "Okonjo"),
        ("Mira Okonjo", "Mira Okonjo-Brandt"),
        ("Mira Okonjo Jr.", "Mira Okonjo"),
        ("Анна Ветрова", "Инна Ветрова"),
        ("Лев Бой", "Лев Бои"),
    ],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mira Okonjo", "MIRA OKONJO"),
        ("Mira Okonjo", "Mira A. Okonjo"),
        ("Mira Okonjo", "Dr. Mira Okonjo"),
        ("Mira Okonjo", "Senator Mira Okonjo, MP"),
        ("Łukasz Šmíd", "Lukasz Smid"),
        ("Bashir al-Tamari", "Bashir Al Tamari"),
        ("Una O’Dell", "Una O'Dell"),
    ],
)
def test_forms_of_one_name_are_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize("name", ["Okonjo", "M. Okonjo", "Dr. Okonjo", "Mira O.", "", "…"])
def test_less_than_two_whole_names_is_not_full(name: str) -> None:
    assert not is_full(folded(name))


@pytest.mark.parametrize("words", ["", "—", "'", "\u0301", "_"])
def test_what_has_no_letters_has_no_slug(words: str) -> None:
    assert slug(words) == ""


def test_a_slug_is_short_and_has_no_underscore() -> None:
    made = slug("The_Very Long " * 40)
    assert len(made) <= 80
    assert "_" not in made
    assert not made.endswith("-")


def test_the_better_name_does_not_depend_on_the_order() -> None:
    names = ["MIRA OKONJO", "Mira Okonjo", "Mira A. Okonjo", "mira okonjo"]
    assert {better(one, better(two, three)) for one in names for two in names for three in names if
            {one, two, three} >= {"Mira A. Okonjo"}} == {"Mira A. Okonjo"}  # fmt: skip
