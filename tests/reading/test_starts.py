"""A text is held against few phrases of many."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.reading.starts import Starts

WORDS = st.text("ab c", min_size=1, max_size=4)


@given(st.lists(WORDS, min_size=1, max_size=8), st.text("ab c", max_size=6))
def test_it_begins_as_it_does_with_all_of_them(phrases: list[str], text: str) -> None:
    assert Starts(phrases).begin(text) == text.startswith(tuple(phrases))
