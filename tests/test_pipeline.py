"""`read` keeps its promises for any text at all."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.pipeline import read
from corpus.reading.reading import Reading

# Pieces of pages, well and badly made, so that random texts reach the rules and not only the alphabet.
PIECES = st.sampled_from(
    [
        "MODERATOR: ", "QUESTION: ", "Q ", "Q. ", "A. ", "Mr. ABEL. ", "Ms Vane (Elmet) (Ind): ",
        "Dr. Ida Moss: ",
        "— ", "- ", "(Applause.)", "[Laughter]", "[00:01:02] ", "Speaker 2  0:12", "**Vane:** ", "問：",
        "Вопрос: ",
        "\n", "\n\n", "\n\n\n", " ", "\u00a0", "\t", "“", "”", '"', "'", "‘", "’", "«", "»", "„", "「", "」",
        "she said.", "said Ida Moss, ", "he said", "according to the ministry", "Ida Moss", "Moss",
        "the minister",
        "Copyright 2020.", "Share this article", "More on this topic", "ADVERTISEMENT", "By Ida Moss",
        "OSLO, March 3 (XYZ) — ", "on Tuesday evening", "met in Oslo",
        "<a href=\"https://t.example/x\">", "</a>",
        "&mdash; Ida Moss (@idamoss) May 3, 2020", "\ufffd", "\u202e", "é", "字", "\x0c", "1:23", ": ", ".",
    ]
)  # fmt: skip
PAGES = st.lists(PIECES | st.text(max_size=12), max_size=60).map("".join)


def assert_promises(reading: Reading, text: str) -> None:
    assert reading.text == text
    end = 0
    for block in reading.blocks:
        assert end <= block.start < block.end <= len(text)
        assert not text[end : block.start].strip(), "blocks cover every printed character once"
        assert block.start == 0 or text[block.start : block.end].strip() == text[block.start : block.end]
        end = block.end
    assert not text[end:].strip(), "blocks cover every printed character once"
    for place, utterance in enumerate(reading.utterances):
        assert 0 <= utterance.start < utterance.end <= len(text)
        said = reading.said(utterance)
        assert said == said.strip() != ""
        assert utterance.speaker is None or 0 <= utterance.speaker < len(reading.people)
        assert utterance.continues is None or utterance.continues < place
        for span in (utterance.label, utterance.cue):
            assert span is None or 0 <= span.start < span.end <= len(text)
    firm = [u for u in reading.utterances if u.kind != "reported"]
    assert all(one.end <= other.start for one, other in pairwise(firm))
    for mention in reading.mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.person is None or 0 <= mention.person < len(reading.people)
    for doubt in reading.doubts:
        assert 0 <= doubt.start <= doubt.end <= len(text)


@settings(max_examples=250, deadline=None)
@given(PAGES)
def test_read_never_raises_and_every_span_is_a_slice(text: str) -> None:
    assert_promises(read(text), text)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=400))
def test_any_unicode_text_at_all_can_be_read(text: str) -> None:
    """Unpaired surrogates and control characters too."""
    assert_promises(read(text), text)


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_the_same_text_gives_the_same_reading(text: str) -> None:
    assert read(text) == read(text)


SAMPLES = Path(__file__).parent / "quality" / "talk" / "dev"
FORMS = ("002", "004", "013", "016", "029", "034", "036", "054", "067", "079", "080", "082")
"""Sample pages of radio, briefings, councils, courts, interviews and sittings, in several languages."""


def _told(text: str) -> list[tuple[str | None, list[str]]]:
    """Who says which words."""
    reading = read(text)
    return [
        ((person := reading.speaker(u)) and person.name, reading.said(u).split()) for u in reading.utterances
    ]


@pytest.mark.parametrize(
    "damaged",
    [
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="two characters for a newline"),
        pytest.param(lambda text: re.sub(r"(?<=\S) (?=\S)", "\xa0", text), id="spaces that do not break"),
        pytest.param(lambda text: re.sub(r"(?<=[:.]) (?=\S)", "\u202f", text), id="thin spaces"),
        pytest.param(lambda text: re.sub(r"(?m)$", "  ", text), id="blanks behind every line"),
        pytest.param(lambda text: re.sub(r"(?m)^", "    ", text), id="blanks before every line"),
    ],
)
def test_white_space_of_another_kind_changes_nothing(damaged: Callable[[str], str]) -> None:
    for page in FORMS:
        text = (SAMPLES / f"{page}.txt").read_text(encoding="utf-8")
        assert _told(damaged(text)) == _told(text), page
