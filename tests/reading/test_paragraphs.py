"""Paragraphs as they were written."""

import pytest

from corpus.reading.paragraphs import printed
from corpus.reading.sheet import ruled

WRAPPED = """\
The ferry had been late for most of the winter, and nobody in the
village had expected it to come before the thaw, which was late as
well."""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("", [], id="an empty page has none"),
        pytest.param("One.\nTwo.", ["One.", "Two."], id="short lines are a paragraph each"),
        pytest.param("One.\n\nTwo.", ["One.", "Two."], id="a blank line parts"),
        pytest.param(WRAPPED, [WRAPPED], id="wrapped lines are one"),
        pytest.param(
            WRAPPED + "\n" + WRAPPED,
            [WRAPPED, WRAPPED],
            id="a short line that ends a sentence ends a wrapped paragraph",
        ),
    ],
)
def test_paragraphs(text: str, found: list[str]) -> None:
    """Running prose by its paragraphs."""
    assert [span.of(text) for span in printed(ruled(text))] == found
