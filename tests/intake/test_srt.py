"""SubRip becomes words in lines; times stand beside them, names before a colon stay in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.intake import page_of
from corpus.reading.page import Page


def srt(body: str) -> Page:
    return page_of(body.encode(), "talk.srt")


def captions(page: Page) -> list[tuple[str, str]]:
    return [(m.value, page.text[m.start : m.end]) for m in page.marks if m.kind == "caption"]


def doubts(page: Page) -> list[str]:
    return [mark.value.partition(":")[0] for mark in page.marks if mark.kind == "doubt"]


USUAL = (
    "1\n00:00:01,000 --> 00:00:02,500\nADA MOOR: Good evening.\n\n"
    "2\n00:00:03,000 --> 00:00:04,000\n- No.\n- Yes.\n"
)


def test_names_before_a_colon_and_dashes_stay_in_the_text() -> None:
    page = srt(USUAL)
    assert page.text == "ADA MOOR: Good evening.\n- No.\n- Yes."
    assert captions(page) == [("1.0 2.5", "ADA MOOR: Good evening."), ("3.0 4.0", "- No.\n- Yes.")]
    assert doubts(page) == []


def test_a_line_of_digits_is_speech_where_no_times_follow() -> None:
    page = srt(
        "1\n00:00:01,000 --> 00:00:02,000\nThe year was\n1871\nand not\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\n1872\n"
    )
    assert page.text == "The year was\n1871\nand not\n1872"


def test_an_arrow_in_a_sentence_is_speech() -> None:
    page = srt("1\n00:00:01,000 --> 00:00:02,000\nYou go up -> then left.\n")
    assert page.text == "You go up -> then left."
    assert doubts(page) == []


@pytest.mark.parametrize(
    "times",
    [
        "00:00:01,000 --> 00:00:02,500",
        "00:00:01.000 --> 00:00:02.500",
        "0:0:1,0 --> 0:0:2,5",
        "00:01,000 --> 00:02,500",
        "00:00:01 --> 00:00:02,5",
        "00:00:01,000->00:00:02,500",
        "  00:00:01, 000 --> 00:00:02, 500  X1:40 X2:600",
    ],
    ids=["usual", "dots", "short fields", "no hours", "no fraction", "a short arrow", "blanks and a place"],
)
def test_times_are_read_in_every_spelling(times: str) -> None:
    assert captions(srt(f"1\n{times}\nYes.\n")) == [("1.0 2.5", "Yes.")]


@pytest.mark.parametrize(
    "body",
    [
        USUAL.replace("1\n00:", "00:", 1).replace("2\n00:", "00:", 1),
        USUAL.replace("\n\n2\n", "\n2\n"),
        USUAL.replace("2\n00:", "2\n\n00:"),
        USUAL.replace("\n", "\r\n"),
        "\ufeff" + USUAL,
        "\n\n" + USUAL,
        USUAL.replace("- No.\n", "- No.\n\n"),
        USUAL.replace("Good", "<i>Good</i>").replace("- No.", '{\\an8}<font color="#ffffff">- No.</font>'),
    ],
    ids=[
        "without numbers",
        "without blank lines",
        "a blank line after the number",
        "CRLF",
        "a byte order mark",
        "blank lines first",
        "a blank line inside a cue",
        "with tags",
    ],
)
def test_damaged_files_give_the_same_words(body: str) -> None:
    page = srt(body)
    assert page.text == srt(USUAL).text
    assert captions(page) == captions(srt(USUAL))


def test_unreadable_times_are_a_doubt() -> None:
    page = srt(USUAL + "\n3\n00:xx:05,000 --> 00:00:06,000\nLate.\n")
    assert doubts(page) == ["captions-unread"]
    assert page.text.startswith("ADA MOOR: Good evening.\n- No.\n- Yes.")


def test_a_file_without_cues_is_plain_text_with_a_doubt() -> None:
    page = srt("Only words.\n")
    assert page.text == "Only words.\n"
    assert doubts(page) == ["captions-none"]


def test_an_old_encoding_is_read_and_named() -> None:
    page = page_of(
        "1\n00:00:01,000 --> 00:00:02,000\nGrüße aus Köln, schöne Grüße.\n".encode("cp1252"), "a.srt"
    )
    assert page.text == "Grüße aus Köln, schöne Grüße."
    assert doubts(page) == ["encoding"]


@given(
    st.lists(
        st.sampled_from(
            ["-->", "\n", "00:00:01,000", " --> ", "0:2", "1", "<i>", "&lt;", "a b", "{\\an8}", "99999999999"]
        )
    )
)
def test_no_file_raises_and_every_mark_lies_in_the_text(pieces: list[str]) -> None:
    page = srt("x" + "".join(pieces))
    assert all(0 <= mark.start <= mark.end <= len(page.text) for mark in page.marks)
