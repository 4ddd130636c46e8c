"""WebVTT becomes words in lines; times and voices stand beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.intake import page_of
from corpus.reading.page import Page


def vtt(body: str, header: str = "WEBVTT\n\n") -> Page:
    return page_of((header + body).encode(), "talk.vtt")


def marked(page: Page, *kinds: str) -> list[tuple[str, str, str]]:
    return [(m.kind, m.value, page.text[m.start : m.end]) for m in page.marks if m.kind in kinds]


def doubts(page: Page) -> list[str]:
    return [mark.value.partition(":")[0] for mark in page.marks if mark.kind == "doubt"]


ROLLING = """00:00:00.000 --> 00:00:02.000 align:start position:0%
 
the<00:00:00.500><c> ferry</c>

00:00:02.000 --> 00:00:02.010
the ferry
 

00:00:02.010 --> 00:00:04.000
the ferry
is<00:00:03.000><c> late</c>

00:00:04.000 --> 00:00:04.010
is late
 

00:00:04.010 --> 00:00:06.000
is late
again today

00:00:06.010 --> 00:00:08.000
again today
they say
"""  # noqa: W293  as sites write it


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a < b and c > d", "a < b and c > d"),
        ("Q&A; AT&T", "Q&A; AT&T"),
        ("<laughs> Yes.", "<laughs> Yes."),
        ("ADA: Yes, at 10:30 --", "ADA: Yes, at 10:30 --"),
        ("{so they say}", "{so they say}"),
    ],
    ids=["signs of less and more", "ampersands", "a stage direction", "a label and a time", "braces"],
)
def test_what_is_no_tag_stays_as_printed(words: str, shown: str) -> None:
    page = vtt(f"00:01.000 --> 00:02.000\n{words}\n")
    assert page.text == shown
    assert doubts(page) == []
    assert marked(page, "voice", "bold", "italic") == []


def test_lines_that_were_said_twice_are_both_kept() -> None:
    page = vtt(
        "00:01.000 --> 00:02.000\nNo.\n\n00:02.000 --> 00:03.000\nNo.\n\n00:03.000 --> 00:04.000\nYes.\n"
    )
    assert page.text == "No.\nNo.\nYes."
    assert doubts(page) == []


def test_words_stand_in_lines_and_times_beside_them() -> None:
    page = vtt(
        "1\n00:12.500 --> 00:15.000 align:start\nGood evening,\neverybody.\n\n"
        "01:00:00.000 --> 01:00:01.250\nYes.\n"
    )
    assert page.text == "Good evening,\neverybody.\nYes."
    assert marked(page, "caption") == [
        ("caption", "12.5 15.0", "Good evening,\neverybody."),
        ("caption", "3600.0 3601.25", "Yes."),
    ]


@pytest.mark.parametrize(
    ("words", "voices"),
    [
        ("<v Ada Moor>We begin.</v>", [("Ada Moor", "We begin.")]),
        ("<v Ada Moor>We begin.", [("Ada Moor", "We begin.")]),
        ("<v.loud.first Ada Moor>We\nbegin.", [("Ada Moor", "We\nbegin.")]),
        ("<v Ada>We begin.\n<v Ben>No.", [("Ada", "We begin."), ("Ben", "No.")]),
        ("<v Ada>We begin.</v> (bell)", [("Ada", "We begin.")]),
        ("<v Moor &amp; Sons>We begin.", [("Moor & Sons", "We begin.")]),
        ("<v Ada><i>We</i> begin.</v>", [("Ada", "We begin.")]),
        ("<v>We begin.</v>", []),
    ],
    ids=[
        "closed",
        "never closed",
        "with classes, over two lines",
        "two in one cue",
        "closed before the end",
        "an entity in the name",
        "another tag inside",
        "no name",
    ],
)
def test_a_voice_is_a_mark_over_what_it_says(words: str, voices: list[tuple[str, str]]) -> None:
    page = vtt(f"00:01.000 --> 00:02.000\n{words}\n")
    assert [(name, said) for _, name, said in marked(page, "voice")] == voices
    assert "<" not in page.text


def test_tags_and_entities_are_read() -> None:
    page = vtt(
        "00:01.000 --> 00:02.000\n<i>Fish</i> &amp; <b>chips</b>&nbsp;<c.yellow>now</c> <00:01.500>or\n"
    )
    assert page.text == "Fish & chips\xa0now or"
    assert marked(page, "italic", "bold") == [("italic", "", "Fish"), ("bold", "", "chips")]


def test_comments_styles_and_regions_are_not_text() -> None:
    page = vtt(
        "NOTE made by hand\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nYes.\n"
    )
    assert page.text == "Yes."


def test_the_language_in_the_header_is_a_fact() -> None:
    page = vtt("00:01.000 --> 00:02.000\nJa.\n", "WEBVTT\nKind: captions\nLanguage: nl\n\n")
    assert page.facts.language == "nl"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_newlines_and_byte_order_mark_make_no_difference(newline: str) -> None:
    body = "\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nOne\ntwo\n"
    assert page_of(body.replace("\n", newline).encode(), "a.vtt").text == "One\ntwo"


def test_captions_that_roll_up_are_read_once() -> None:
    page = vtt(ROLLING)
    assert page.text == "the ferry\nis late\nagain today\nthey say"
    assert [value for _, value, _ in marked(page, "caption")] == [
        "0.0 2.0",
        "2.01 4.0",
        "4.01 6.0",
        "6.01 8.0",
    ]
    assert doubts(page) == ["captions-repeated"]


def test_the_same_cue_twice_is_read_once() -> None:
    page = vtt("00:01.000 --> 00:02.000\nYes.\n\n" * 2)
    assert page.text == "Yes."
    assert doubts(page) == ["captions-repeated"]


def test_cues_at_the_same_time_keep_their_own_marks() -> None:
    page = vtt("00:01.000 --> 00:03.000\n<v Ada>Yes.\n\n00:02.000 --> 00:04.000\n<v Ben>No.\n")
    assert marked(page, "caption", "voice") == [
        ("caption", "1.0 3.0", "Yes."),
        ("voice", "Ada", "Yes."),
        ("caption", "2.0 4.0", "No."),
        ("voice", "Ben", "No."),
    ]


def test_cues_out_of_order_stay_where_they_stand_with_a_doubt() -> None:
    page = vtt("00:09.000 --> 00:10.000\nLater.\n\n00:01.000 --> 00:02.000\nSooner.\n")
    assert page.text == "Later.\nSooner."
    assert doubts(page) == ["captions-order"]


def test_a_broken_cue_is_left_out_with_a_doubt_and_the_rest_is_read() -> None:
    page = vtt("00:01.000 --> 00:02.000\nOne.\n\nsoon --> later\nLost.\n\n00:03.000 --> 00:04.000\nTwo.\n")
    assert page.text == "One.\nTwo."
    assert doubts(page) == ["captions-unread"]


def test_a_file_without_its_first_line_is_read_with_a_doubt() -> None:
    page = vtt("00:01.000 --> 00:02.000\nOne.\n", "")
    assert page.text == "One."
    assert doubts(page) == ["captions-header"]


def test_a_file_without_cues_is_plain_text_with_a_doubt() -> None:
    page = vtt("Only words.\n")
    assert page.text == "WEBVTT\n\nOnly words.\n"
    assert doubts(page) == ["captions-none"]


@given(
    st.lists(
        st.sampled_from(
            ["-->", "\n", "00:01.000", " --> ", "00:02.000", "<v A>", "</v>", "<i>", "&#0;", "a b", "1"]
        )
    )
)
def test_no_file_raises_and_every_mark_lies_in_the_text(pieces: list[str]) -> None:
    page = vtt("".join(pieces))
    assert all(0 <= mark.start <= mark.end <= len(page.text) for mark in page.marks)
    assert "\0" not in page.text
