"""News: quotations and reported speech in prose; the residual form."""

import pytest

from corpus.forms import news
from corpus.pipeline import read
from corpus.reading.sheet import ruled

REPORT = """\
Brill dam to close

The Brill dam will close in May, Ana Reis said on Monday.

"We cannot mend it," said Reis, head of the dam board. "We tried twice."

Tom Vale, a farmer, was less calm. "The mud," he said, "will come back."
"""


def found(text: str) -> list[tuple[str, str, str]]:
    reading = read(text)
    return [
        (one.kind, reading.said(one), person.name if (person := reading.speaker(one)) else "")
        for one in reading.utterances
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="an empty page"),
        pytest.param("\n \n", id="a blank page"),
        pytest.param("A dam.\n\nA “dry run” took place.", id="a scare quote"),
        pytest.param("{'a': \"b\", 'c': \"d\"}", id="source code"),
    ],
)
def test_no_utterance(text: str) -> None:
    """Nobody says anything."""
    assert found(text) == []


def test_it_claims_the_whole_page_with_a_low_score() -> None:
    """Whatever a surer form wants it gets."""
    (claim,) = news.claims(ruled(REPORT))
    assert (claim.first, claim.stop) == (0, len(ruled(REPORT).lines))
    assert claim.score < 0.2


def test_a_report() -> None:
    """Quotations in the order of the page, speakers by the fullest name, reported speech beside them."""
    assert found(REPORT) == [
        ("reported", "The Brill dam will close in May", "Ana Reis"),
        ("quote", "We cannot mend it,", "Ana Reis"),
        ("quote", "We tried twice.", "Ana Reis"),
        ("quote", "The mud,", "Tom Vale"),
        ("quote", "will come back.", "Tom Vale"),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(" ", "\u00a0", id="spaces that break no line"),
        pytest.param(" ", "\u202f", id="narrow spaces"),
        pytest.param("\n", " \n", id="spaces at the ends of lines"),
    ],
)
def test_white_space_tells_nothing(old: str, new: str) -> None:
    """A page is read alike whatever keeps its words apart."""
    plain = [(kind, said.replace(new, old), who) for kind, said, who in found(REPORT.replace(old, new))]
    assert plain == found(REPORT)


def test_a_split_quotation_continues() -> None:
    """The second piece of a sentence names the first by its position."""
    reading = read(REPORT)
    assert [one.continues for one in reading.utterances] == [None, None, None, None, 3]


def test_cues_and_rules_are_kept() -> None:
    """Every attribution says which words it read, and by which rule."""
    reading = read(REPORT)
    assert all(one.rule for one in reading.utterances)
    assert [one.cue.of(REPORT) for one in reading.utterances if one.cue][1] == "said Reis"
