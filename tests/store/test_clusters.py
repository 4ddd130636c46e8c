"""Who of one name is whom: what must be kept apart first, then what is put together."""

import itertools

import pytest

from corpus.store.clusters import Anchor, Profile, settled
from corpus.store.nameforms import form_of, key_of
from corpus.store.standing import Standing, contradict, standing_of

Told = tuple[str, tuple[str, ...], int]


def people(*told: Told, known: tuple[tuple[str, str, str], ...] = ()) -> list[str | None]:
    """The key that each page's person gets, None for somebody of its own."""
    profiles = [Profile.of(*each) for each in told]
    anchors = [Anchor(key, form_of(name), standing_of([role])) for key, name, role in known]
    taken = {key for key, *_ in known}
    outcomes = settled(set(profiles), anchors, taken)
    assert all(
        settled(set(some), anchors, taken) == outcomes
        for some in itertools.permutations(profiles, len(profiles))
    )
    return [outcomes[profile].key for profile in profiles]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Rosa Lund", ("foreign minister",), 2031), ("Rosa Lund", ("goalkeeper of the Rovers",), 2032)),
        (("Rosa Lund", ("mayor of Tarn",), 2031), ("Rosa Lund", ("mayor of Olmo",), 2032)),
        (("Rosa Lund", ("French minister",), 2031), ("Rosa Lund", ("Danish minister",), 2031)),
        (("Rosa Lund", (), 1961), ("Rosa Lund", (), 2031)),
        (("Rosa A. Lund", (), 2031), ("Rosa B. Lund", (), 2031)),
    ],
    ids=["two walks of life", "two towns", "two states", "half a century", "two initials"],
)
def test_namesakes_are_kept_apart(one: Told, other: Told) -> None:
    first, second = people(one, other)
    assert None not in {first, second}
    assert first != second


def test_who_is_told_by_nothing_is_neither_of_two_namesakes() -> None:
    minister, keeper = ("Rosa Lund", ("minister",), 2031), ("Rosa Lund", ("goalkeeper",), 2032)
    assert people(minister, keeper, ("ROSA LUND", (), 2031)) == ["rosa-lund", "rosa-lund-sport", None]


def test_a_name_that_agrees_with_two_people_is_nobodys_but_its_own() -> None:
    assert people(("Rosa Lund", (), 0), ("Rosa A. Lund", (), 0), ("Rosa B. Lund", (), 0)) == [
        "rosa-lund",
        "rosa-a-lund",
        "rosa-b-lund",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Rosa Lund", ("senator",), 2021), ("Rosa Lund", ("foreign minister",), 2031)),
        (("Rosa Lund", ("mayor of Tarn",), 2011), ("Rosa Lund", ("mayor of Olmo",), 2031)),
        (("Rosa Lund", ("author",), 2031), ("Rosa Lund", ("goalkeeper",), 2031)),
        (("Rosa Lund", ("US senator",), 2031), ("Rosa Lund", ("American secretary of state",), 2031)),
        (("Rosa Lund", (), 1990), ("Lund, Rosa M.", (), 2031)),
    ],
    ids=["who rises", "who moves", "who also writes", "one state", "one career"],
)
def test_a_different_office_is_no_contradiction(one: Told, other: Told) -> None:
    assert people(one, other) == ["rosa-lund", "rosa-lund"]


def test_the_shortest_name_makes_the_key() -> None:
    assert (
        people(("Sergey Ivanovich Belov", (), 0), ("Sergei Belov", (), 0), ("BELOV Sergey", (), 0))
        == ["sergei-belov"] * 3
    )


def test_the_authority_has_its_key_and_nobody_else_may_have_it() -> None:
    known = (("lund", "Rosa Lund", "foreign minister"),)
    assert people(
        ("Rosa M. Lund", ("minister",), 2031), ("Rosa Lund", ("goalkeeper",), 2031), known=known
    ) == [
        "lund",
        None,
    ]
    assert people(("Rosa Lund", (), 0), known=(("rosa-lund", "Rosa Maria Berg", ""),)) == [
        "rosa-lund-undated"
    ]


def test_of_two_namesakes_of_the_authority_only_the_office_tells() -> None:
    known = (("lund-1", "Rosa Lund", "minister"), ("lund-2", "Rosa Lund", "goalkeeper"))
    assert people(("Rosa Lund", ("striker",), 0), ("Rosa Lund", (), 0), known=known) == ["lund-2", None]


@pytest.mark.parametrize(
    "text", ["Rosa Lund", "Ana-Maria de la Cruz, Jr.", "Łukasz Šmíd", "王伟", "", "Dr. X"]
)
def test_a_profile_is_kept_in_one_line(text: str) -> None:
    profile = Profile.of(text, ["French mayor of Tarn", "goalkeeper"], 2031)
    assert Profile.of_text(profile.text, 2031) == profile


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Lund, Rosa M.", "rosa-lund"),
        ("Dr. ROSA LUND, MP", "rosa-lund"),
        ("Rosa Lund Jr.", "rosa-lund-jr"),
        ("Nasser al-Dahri", "nasser-al-dahri"),
        ("Szalóki Viktor", "viktor-szaloki"),
    ],
)
def test_a_key_is_the_name_given_name_first(name: str, key: str) -> None:
    assert key_of(name) == key


def test_nothing_told_contradicts_nothing() -> None:
    assert not contradict(Standing(), standing_of(["striker"], 2031))
