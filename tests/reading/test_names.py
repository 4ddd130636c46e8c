"""The grammar of names."""

import pytest

from corpus.reading.names import folded, given_gender, parsed, titled


@pytest.mark.parametrize(
    ("words", "role", "printed", "family"),
    [
        pytest.param("", "", "", "", id="nothing"),
        pytest.param("KING", "", "KING", "KING", id="an office alone is a name"),
        pytest.param("Tom King", "", "Tom King", "King", id="a family name that is an office too"),
        pytest.param(
            "Brill Mayor Ana Moss", "Brill Mayor", "Ana Moss", "Moss", id="a place and such an office"
        ),
        pytest.param("Ana Moss", "", "Ana Moss", "Moss", id="given and family name"),
        pytest.param("SECRETARY ANA MOSS", "SECRETARY", "ANA MOSS", "MOSS", id="capitals and an office"),
        pytest.param(
            "Secretary of State Ana Moss", "Secretary of State", "Ana Moss", "Moss", id="an office with of"
        ),
        pytest.param(
            "Vandrian Foreign Minister Ana Moss",
            "Vandrian Foreign Minister",
            "Ana Moss",
            "Moss",
            id="a nation",
        ),
        pytest.param("Moss, Ana B.", "", "Ana B. Moss", "Moss", id="family name first"),
        pytest.param("ANA MOSS, HOST", "HOST", "ANA MOSS", "MOSS", id="the role behind a comma"),
        pytest.param("Tom Reed, Jr.", "", "Tom Reed Jr.", "Reed", id="a suffix behind a comma"),
        pytest.param("Bo van der Zee", "", "Bo van der Zee", "van der Zee", id="particles"),
        pytest.param("VAN ZEE", "", "VAN ZEE", "VAN ZEE", id="a particle in capitals"),
        pytest.param("Amir al-Qadir", "", "Amir al-Qadir", "al-Qadir", id="an Arabic article"),
        pytest.param("И.С.Петров", "", "И.С. Петров", "Петров", id="glued initials"),
        pytest.param("Петров Иван Сергеевич", "", "Петров Иван Сергеевич", "Петров", id="a patronymic last"),
        pytest.param("Иван Петрович Милович", "", "Иван Петрович Милович", "Милович", id="and before"),
        pytest.param("Петров И.С.", "", "Петров И.С.", "Петров", id="initials behind stay behind"),
        pytest.param(
            "Verkehrsminister Bo Haas", "Verkehrsminister", "Bo Haas", "Haas", id="a German compound"
        ),
        pytest.param("范致远部长", "部长", "范致远", "范致远", id="a title behind without a space"),
        pytest.param("安·莫斯", "", "安·莫斯", "安·莫斯", id="a foreign name with a dot"),
        pytest.param(
            "the singer Ana Moss (45)", "the singer", "Ana Moss", "Moss", id="a description and a bracket"
        ),
    ],
)
def test_a_printed_name_comes_apart(words: str, role: str, printed: str, family: str) -> None:
    name = parsed(words)
    assert (name.role, name.printed, name.family) == (role, printed, family)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("al-Qadir", "QADIR"),
        ("O’Hara", "OHARA"),
        ("Müller", "MULLER"),
        ("Moss's", "moss"),
        ("Núñez", "Nunez"),
    ],
)
def test_forms_of_a_word_fold_to_one_key(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("words", "gender"),
    [
        ("Mrs Moss", "f"),
        ("spokesman Reed", "m"),
        ("Ana Moss", "f"),
        ("Dr Moss", ""),
        ("Bundeskanzlerin Moss", "f"),
    ],
)
def test_titles_and_given_names_tell_gender(words: str, gender: str) -> None:
    assert parsed(words).gender == gender


def test_a_name_that_both_bear_tells_no_gender() -> None:
    assert given_gender("Robin") == ""


def test_a_title_never_takes_the_last_word() -> None:
    assert titled(["Prime", "Minister"]) == 1


@pytest.mark.parametrize(
    ("words", "name"),
    [("Don Moss", "Don Moss"), ("DON MOSS", "DON MOSS"), ("Don Juan", "Juan"), ("don Moss", "Moss")],
)
def test_don_is_a_given_name_before_a_family_name_alone(words: str, name: str) -> None:
    assert parsed(words).printed == name
