"""Furniture goes, speech and prose stay."""

import pytest

from corpus.pipeline import read
from corpus.reading.furniture import struck
from corpus.reading.sheet import Sheet, ruled

PROSE = (
    "The harbour was quiet on the morning after the vote, and nobody on the quay would say who had won it. "
)


def kept(text: str) -> list[str]:
    sheet = struck(ruled(text))
    return [line.of(text) for line in sheet.lines if line.kind is None]


def gone(text: str) -> list[str]:
    sheet = struck(ruled(text))
    lines = [(line.start, line.of(text)) for line in sheet.lines if line.kind == "furniture"]
    return [words for _, words in sorted([*lines, *((b.start, text[b.start : b.end]) for b in sheet.struck)])]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("REED: Share what you have.", id="a turn that begins with a button's word"),
        pytest.param("MOSS: Print it. Email it. Tweet it!", id="a turn of buttons' words behind a label"),
        pytest.param("Copyright law is not what it was, she said.", id="a sentence about copyright"),
        pytest.param("For years I told them to click here.", id="a sentence about a click"),
        pytest.param(
            "They asked for the transcript provided by the court.", id="a transcript in mid-sentence"
        ),
        pytest.param("“Sign up to what?” he asked. “And when?”", id="a quotation that begins like a notice"),
        pytest.param("0:12", id="a bare time, which may be a transcript's own"),
        pytest.param("Speaker 1  0:12", id="a machine's label"),
        pytest.param("The most read of his novels is the first.", id="most read in a sentence"),
        pytest.param("Home", id="one section's name alone"),
        pytest.param("REED:\nShared.", id="a label alone on its line"),
        pytest.param("All rights reserved for the crew were honoured. " * 20, id="a long paragraph"),
    ],
)
def test_nothing_that_somebody_said_is_struck(text: str) -> None:
    assert gone(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "Share",
        "ADVERTISEMENT",
        "PrintPrint CiteCite",
        "Style: MLAAPAChicago Close",
        "Share this articleComments",
        "Facebook Twitter LinkedIn Share via Email",
        "Copy/paste the following code",
        "0:00 0:02:55 0:00",
        "00:00 / 12:34",
        "please wait",
        "Accessibility links",
        "Copyright 2011 Quay Radio. To see more, visit",
        "Copyright Quay Radio. View it here",
        "© 2019 The Brill Packet",
        "© Ann Lee, Bo Moss",
        "For the full story of “The Lamp,” click here.",
        "All rights reserved.",
        "Sign up for our newsletter",
        "This website uses cookies to give you the best experience.",
        "Page 3 of 12",
        "Page 3 of 12 © 2014 Lamp Wire, Inc.",
        "![The lamp at night](./lamp.jpg)",
        "原标题：灯塔发布会",
        "<figure>",
        "Home | World | Sport | Weather",
        "Поделиться",
        "分享到微博",
        "Publicité",
    ],
)
def test_a_line_of_furniture_is_struck(line: str) -> None:
    assert gone(f"{PROSE}\n\n{line}\n\n{PROSE}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        '<center><img src="/lamp.jpg"><img src="/oil.jpg"></center>',
        '<p><a href="/quay"><img src="a.jpg"></a></p>',
    ],
)
def test_a_picture_may_stand_inside_other_tags(line: str) -> None:
    assert kept(f"{PROSE}\n\n{line}\n\n{PROSE}") == [PROSE.strip()] * 2
    assert len(kept(f"{PROSE}\n\n{line} So it was.\n\n{PROSE}")) == 3


def test_a_notice_that_rides_on_a_line_of_speech_is_cut_off_it() -> None:
    text = "MOSS: Thank you, Tom. Transcript provided by Quay Radio, Copyright Quay Radio."
    assert kept(text) == ["MOSS: Thank you, Tom."]
    assert gone(text) == ["Transcript provided by Quay Radio, Copyright Quay Radio."]
    notice = "Content and Programming Copyright 2019 Quay Radio, Inc. ALL RIGHTS RESERVED."
    assert kept(f"MOSS: Thank you, Tom. {notice}") == ["MOSS: Thank you, Tom."]


def test_a_tail_of_teasers_ends_the_page() -> None:
    text = (
        f"{PROSE}\n\nYou might also like\n\nTwo held over ferry\n\nA Talk with Ana Moss\n\nSpeaker: Ana Moss"
    )
    assert kept(text) == [PROSE.strip()]


def test_prose_resumes_after_a_box_of_teasers() -> None:
    text = f"{PROSE}\n\nRelated articles\n\nTwo held over ferry\n\n{PROSE}\n\n{PROSE}"
    assert gone(text) == ["Related articles", "Two held over ferry"]


@pytest.mark.parametrize(
    "said",
    [
        f"{PROSE}The mayor came to the quay at noon. “It will rain on us,” she said.",
        "“Will it rain on all of us again before the ferry comes?” the mayor asked.",
    ],
    ids=["behind prose", "a short paragraph that asks"],
)
def test_a_line_that_quotes_somebody_is_no_teaser(said: str) -> None:
    assert gone(f"{PROSE}\n\nTrending\n\nTwo held over ferry\n\n{said}") == [
        "Trending",
        "Two held over ferry",
    ]


def test_buttons_between_two_lines_of_prose_do_not_part_them() -> None:
    text = f"{PROSE}\n\nTrending\n\nTwo held over ferry\n\n{PROSE}\n\nArticle content\n\n{PROSE}"
    assert gone(text) == ["Trending", "Two held over ferry", "Article content"]


def test_labelled_speech_resumes_after_a_box_of_teasers() -> None:
    text = "REED: Yes.\nMOSS: No.\nREED: Why?\nMost read\nTwo held over ferry\nMOSS: Because."
    assert gone(text) == ["Most read", "Two held over ferry"]


def test_readers_comments_are_no_part_of_the_page() -> None:
    text = f"{PROSE}\n\n{PROSE}\n\nLeave a Reply\n\nTom: I was there, and it was raining. " + PROSE * 5
    assert len(kept(text)) == 2


@pytest.mark.parametrize(
    ("notice", "struck_out"),
    [
        pytest.param("Disclaimer: I own a lamp.", 0, id="whoever-says-I"),
        pytest.param("Disclaimer: The lamp\n\nis lit.", 0, id="over-a-blank-line"),
        pytest.param("Disclaimer: The record is for information \nonly. Ask the Editor.", 2, id="a-notice"),
    ],
)
def test_a_notice_on_what_a_record_is_not_is_struck(notice: str, struck_out: int) -> None:
    assert len(gone(f"{PROSE}\n{notice}\n{PROSE}")) == struck_out


def test_a_headline_printed_again_is_struck() -> None:
    text = f"Ferry talks end without a deal\nFerry talks end without a deal\n\n{PROSE}"
    assert gone(text) == ["Ferry talks end without a deal"]


def test_sections_of_a_site_go_in_company() -> None:
    assert gone(f"News\nWorld\nSport\nWeather\n\n{PROSE}") == ["News", "World", "Sport", "Weather"]


@pytest.mark.parametrize("count", [1, 2000])
def test_no_character_is_lost(count: int) -> None:
    """Lines and what was struck cover every printed character, in linear time."""
    text = ("MOSS: So it is. Copyright 2001 Quay.\nShare\nMost read\n" + PROSE + "\n") * count
    sheet: Sheet = struck(ruled(text))
    covered = sum(line.end - line.start for line in sheet.lines) + sum(b.end - b.start for b in sheet.struck)
    assert covered >= len("".join(text.split())) - count


def test_labels_and_questions_printed_again_are_kept() -> None:
    text = "**Ann Lee, Brill Oil Ltd**\nWhy so late?\n\nIt was.\n\n**Ann Lee, Brill Oil Ltd**\nWhy so late?"
    assert gone(text) == []


def test_rules_round_a_name_are_no_fields_of_the_file() -> None:
    assert gone("---\nANN LEE\nIt was late.\n---\nBO MOSS\nIt was.\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "To order a tape of this programme, please call 555-0148.",
        "Chapters: 00:00 Intro | 00:52 The mayor",
        "Watch the full segment above.",
        "Photo Gallery: The lamps of Brill",
        "Readers' poll: Will the wall be built?",
    ],
)
def test_what_a_programme_prints_about_itself_is_furniture(line):
    assert gone(f"{PROSE}\n\n{line}\n\n{PROSE}") == [line]


def test_a_title_of_another_page_with_a_speakers_name_does_not_end_a_box_of_links():
    text = f"LEE: {PROSE}\n\nLEE: {PROSE}\n\nRelated Courier links:\nLEE: A Portrait"
    assert gone(text) == ["Related Courier links:", "LEE: A Portrait"]


def test_what_a_cut_leaves_of_the_front_matter_is_furniture():
    matter = ["images:", "  - /lamp.jpg", "layout: post", "---"]
    assert gone("\n".join([*matter, "", "I was late."])) == [line.strip() for line in matter]
    assert gone("Note: I was late.\nann: So was I.\n---\nNo.") == []


def test_front_matter_may_stand_below_a_line_that_says_where_it_comes_from():
    text = "source: lamp.txt\n---\ntitle: Lamps\nquote: yes\n---\nThe lamp is lit. It burns.\n"
    assert [line.kind for line in struck(ruled(text)).lines] == [*["furniture"] * 5, None]
    spoken = "Of lamps\n---\nLEE: Who lit it? I did not.\nMOSS: You did.\n---\n"
    assert [line.kind for line in struck(ruled(spoken)).lines][2:4] == [None, None]


def test_the_second_at_which_each_piece_was_posted_is_furniture():
    """Where several are; one may be the page's own date."""
    posted = [f"LEE\nMon, 10 Oct 2016 01:28:{second} GMT\nThe lamp is lit.\n" for second in range(31, 35)]
    kinds = [[line.kind for line in struck(ruled("".join(some))).lines] for some in (posted, posted[:1])]
    assert kinds == [[None, "furniture", None] * 4, [None] * 3]


def test_a_field_of_the_front_matter_opens_no_box():
    text = (
        "---\ntitle: Lamps\ntags:\n  - oil\n---\n"
        "Ann Lee: 00:01:46\n\nWe are live.\n\nBo Moss: 00:01:56\n\nNo."
    )
    assert kept(text) == ["Ann Lee: 00:01:46", "We are live.", "Bo Moss: 00:01:56", "No."]


def test_heads_of_pages_beside_their_numbers_go() -> None:
    text = (
        "LEE: We lit the lamps,\nLamp Committee  3 March 2014\n12\nand we put them out.\nMOSS: Why did you\n"
        "Lamp Committee  3 March 2014\n13\ndo so?"
    )
    assert gone(text).count("Lamp Committee  3 March 2014") == 2


def test_names_and_lines_beside_question_numbers_stay() -> None:
    text = "12\nMr Lee\nWhy?\n13\nMs Moss\nIt was late.\n14\nMr Lee\nI see."
    assert gone(text) == []


def test_a_line_over_and_over_is_no_headline_and_numbers_of_single_lines_are_no_pages() -> None:
    text = "\n".join(f"{at}\nOren Haskell @oren_h\n* It was late, said {at}." for at in range(14, 22))
    assert gone(text) == []


PICTURED = {
    "a question in bold below": "![](quay.jpg)\n\n**Why was it sold?**",
    "words in italics where no picture is": "It was late.\n\n*Nobody knew.*",
    "a sentence below": "![](quay.jpg)\n\nPhotographs came later, and I burnt them.",
}


@pytest.mark.parametrize("text", PICTURED.values(), ids=PICTURED)
def test_below_a_picture_nothing_is_struck_but_its_caption(text: str) -> None:
    page = struck(ruled(text))
    assert page.lines[-1].kind is None


@pytest.mark.parametrize(
    "text",
    [
        "![](quay.jpg)\n_The quay in winter._",
        "![The quay](quay.jpg)\n\n**Photo 1:** The quay. Photo by Ann Lee.",
        "<figure class='wide'>\n<img src='quay.jpg'>\n<figcaption>\nThe quay\n</figcaption>\n</figure>",
    ],
    ids=["in italics", "a photo's number", "a figure"],
)
def test_a_picture_goes_with_its_caption(text: str) -> None:
    assert {line.kind for line in struck(ruled(text)).lines} == {"furniture"}


def test_a_box_is_furniture_up_to_its_end():
    text = f'LEE: So.\n<div class="lamp-alert">\nOil\nIt burns.\n</div>\n{PROSE}\n<div class="lamp">'
    assert gone(text) == ['<div class="lamp-alert">', "Oil", "It burns.", "</div>"]


def test_what_a_page_keeps_from_its_readers_is_furniture_up_to_its_end():
    page = (
        "ANN: Why?\n\nBO: It rained.\n\n<!---\nTopic: lamps\nPinned: no\n--->\nANN: I see.\n<!-- never closed"
    )
    assert gone(page) == ["<!---", "Topic: lamps", "Pinned: no", "--->"]


BOX = "Related\n\nHow the lamps of Brill were lit\n\nTen quays to see\n\nA keeper who never slept\n\n"
SETTINGS = {
    "names on lines of their own": ("Ann Lee\n\n", "Tom Moss\n\n"),
    "headings": ("### Ann Lee\n\n", "### Tom Moss\n\n"),
    "names before a stop": ("Mr. LEE. ", "Mr. MOSS. "),
    "names before a colon": ("ANN LEE: ", "TOM MOSS: "),
}


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_a_box_in_mid_page_ends_where_somebody_speaks(setting):
    one, other = setting
    text = "".join(
        f"{one}I lit the lamp in the year {at}, and it was cold.\n\n{BOX if at == 2 else ''}"
        f"{other}And what did you do then, in the year {at}?\n\n"
        for at in range(5)
    )
    said = [text[turn.start : turn.end] for turn in read(text).utterances]
    assert len(said) == 10
    assert not any("quays" in words for words in said)


def test_what_a_ministry_links_to_below_an_answer_is_furniture() -> None:
    text = f"Minister:\n{PROSE}\nRelated Information (Press Release)\nQuestion:\nWhy?"
    assert gone(text) == ["Related Information (Press Release)"]
