"""What tests of forms share: a page read by one form alone."""

from collections.abc import Callable

import pytest

from corpus.forms import forms
from corpus.pipeline import read as read_page
from corpus.reading.passages import Passage
from corpus.reading.sheet import ruled

Turns = list[tuple[str, str]]


def passages(form: str, text: str) -> list[Passage]:
    """The passages that `form` reads in all that it claims of `text`, with nothing struck out before."""
    sheet = ruled(text)
    reader = forms()[form]
    return [passage for claim in reader.claims(sheet) for passage in reader.read(sheet, claim).passages]


@pytest.fixture
def turns_of() -> Callable[[str, str], Turns]:
    """`turns_of(form, text)`: who speaks, as printed (name, else role, else nothing), and the words."""

    def read(form: str, text: str) -> Turns:
        return [
            ((found.who.name or found.who.role) if found.who else "", text[found.start : found.end])
            for found in passages(form, text)
        ]

    return read


@pytest.fixture
def passages_of() -> Callable[[str, str], list[Passage]]:
    """`passages_of(form, text)`: the passages themselves."""
    return passages


@pytest.fixture
def speakers_of() -> Callable[[str], list[str]]:
    """`speakers_of(text)`: who speaks each utterance of the whole page, by name; empty where it is open."""

    def read(text: str) -> list[str]:
        found = read_page(text)
        return [person.name if (person := found.speaker(one)) else "" for one in found.utterances]

    return read
