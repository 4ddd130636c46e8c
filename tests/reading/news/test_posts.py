"""Posts embedded in a page."""

import pytest

from corpus.reading.news.posts import posts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The dam – Ana Reis (left) in May – held.", id="a dash and a caption"),
        pytest.param("It rained (again) in 2014.", id="parentheses"),
        pytest.param("The Latest: mud\nBRILL (MP) — The 2014 race is on.", id="an agency behind a place"),
        pytest.param("A long day — Brill Port (BP) closed early.", id="an abbreviation without a year"),
    ],
)
def test_no_post(text: str) -> None:
    """No author line, no post."""
    assert list(posts(text, 0, len(text))) == []


@pytest.mark.parametrize(
    ("text", "said", "name", "handle"),
    [
        pytest.param(
            "Mud!\n\n— Ana Reis (@areis) May 3, 2014", "Mud!", "Ana Reis", "areis", id="without markup"
        ),
        pytest.param(
            'Mud at <a href="u">#Brill</a> today <a href="u">'
            "pic.twitter.com/x</a></p>&mdash; Ana Reis (areis) May 3, 2014",
            'Mud at <a href="u">#Brill</a> today',
            "Ana Reis",
            "areis",
            id="markup inside stays, trailing links go",
        ),
        pytest.param(
            '<blockquote class="x"><p>Mud!</p>— Ana (@areis) <a href="u">May 3, 2014</a>',
            "Mud!",
            "Ana",
            "areis",
            id="leading tags go",
        ),
        pytest.param(
            'lang="en" dir="ltr">Mud!</p>— Ana (@areis) May 3, 2014',
            "Mud!",
            "Ana",
            "areis",
            id="the rest of a tag that was cut goes",
        ),
    ],
)
def test_post(text: str, said: str, name: str, handle: str) -> None:
    """From the first word to the last before its trailing links."""
    (post,) = posts(text, 0, len(text))
    assert (text[post.start : post.end], post.name, post.handle) == (said, name, handle)
    assert name in post.label.of(text)


def test_a_sentence_that_names_an_account_is_no_author_line() -> None:
    """Without a dash before the name and a date behind it, prose that goes on is no author's line."""
    text = "The mud came.\nA friend of Reis (@areis) goes on about it."
    assert list(posts(text, 0, len(text))) == []
