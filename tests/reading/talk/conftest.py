"""What tests of transcripts share: who speaks on a page, and what."""

from collections.abc import Callable

import pytest

from corpus.pipeline import read

Turns = list[tuple[str, str]]


@pytest.fixture
def spoken() -> Callable[[str], Turns]:
    """`spoken(page)`: who speaks, by name (or nothing), and the words, turn by turn."""

    def turns(page: str) -> Turns:
        found = read(page)
        return [
            (who.name if (who := found.speaker(one)) else "", page[one.start : one.end])
            for one in found.utterances
            if one.kind == "turn"
        ]

    return turns
