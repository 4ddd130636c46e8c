"""Posts embedded in a page."""

import pytest

from corpus.forms import posts
from corpus.pipeline import read
from corpus.reading.sheet import ruled

PAGE = """\
The dam was in the news again.

Mud at <a href="u">#Brill</a>, "again". <a href="u">pic.twitter.com/x</a></p>&mdash; Ana Reis (ar) May 3, 2014

The board said “nothing more” would come.
"""


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="an empty page"),
        pytest.param("The dam (in May) – Ana Reis (left) – held.", id="a caption between dashes"),
    ],
)
def test_no_claim(text: str) -> None:
    """No author line, no claim."""
    assert list(posts.claims(ruled(text))) == []


def test_a_post_among_prose() -> None:
    """The post is one passage, its author line a label, its markup furniture; the prose stays news."""
    reading = read(PAGE)
    first, second = reading.utterances
    assert (first.kind, reading.said(first)) == ("post", 'Mud at <a href="u">#Brill</a>, "again".')
    assert first.label is not None
    assert first.label.of(PAGE) == "&mdash; Ana Reis (ar) May 3, 2014"
    assert (second.kind, reading.said(second)) == ("quote", "nothing more")
    kinds = {PAGE[block.start : block.end]: block.kind for block in reading.blocks}
    assert kinds['<a href="u">'] == "furniture"
