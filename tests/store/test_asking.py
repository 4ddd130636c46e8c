"""What is typed is understood, and what is understood otherwise is said."""

import pytest

from corpus.store.asking import query_of


@pytest.mark.parametrize(
    "words",
    ["quay", '"the quay"', "surv*", "quay -cost", "NEAR(quay winter, 5)", "d'accord", "twenty-one", ""],
)
def test_what_is_well_put_needs_no_note(words: str) -> None:
    assert query_of(words).notes == ()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('"quay', "quotation mark is not closed"),
        ("quay OR pier", "OR was looked for as a word"),
        ("NEAR(quay", "it is written NEAR("),
        ("text:quay", "Signs were left out"),
        ("-quay", "Every word has a hyphen"),
        ("***", "no letters or digits"),
        ("a " * 600, "Only the first 1,000 characters"),
        ("a b c d e f g h i j k l m n o p q r s t u v w x y z", "Only the first 24 words"),
    ],
)
def test_what_is_not_is_explained(words: str, said: str) -> None:
    assert any(said in note for note in query_of(words).notes), query_of(words).notes


def test_words_near_each_other_are_marked_each() -> None:
    text = "The quay sank last winter."
    assert [mark.of(text) for mark in query_of("NEAR(winter quay)").marks(text)] == ["quay", "winter"]
