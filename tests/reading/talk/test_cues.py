"""Where labels may stand."""

import pytest

from corpus.pipeline import read
from corpus.reading.furniture import struck
from corpus.reading.sheet import ruled
from corpus.reading.talk.cues import broken, colon_at, colons, lead, says, seconds
from corpus.reading.talk.lone import lone
from corpus.reading.talk.stops import dashes, dots
from corpus.reading.talk.voices import heard
from tests.growth import cpu


@pytest.mark.parametrize(
    "text", ["See https://lamp.example/a", "At 10:30 we left", "(It was late: very)", "x", ":", "::"]
)
def test_no_colon_label_stands_in(text):
    assert list(colons(ruled(text))) == []


def test_what_is_told_opens_nothing_and_whoever_asks_may_quote():
    assert list(colons(ruled("我说：“灯亮了。”"))) == []
    assert [cue.label.key for cue in colons(ruled("问：“灯”亮了吗？"))] == ["问"]


def test_a_tag_that_closes_behind_a_label_is_not_said():
    [cue] = colons(ruled("<b>Ann:</b> So it is."))
    assert cue.begin == len("<b>Ann:</b> ")


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("[00:01:23] Ann", 11),
        ("12  Ann", 4),
        ("**Ann", 2),
        (">> Ann", 3),
        ("Q14 Ann", 4),
        ("Ann", 0),
        ("T1. [669] Ann", 10),
        ("\\n\\tAnn", 4),
        ("(Applause) Ann", 11),
        ("(Applause)", 0),
    ],
)
def test_times_numbers_and_marks_lead_a_label(line, begins):
    assert lead(line, 0, len(line)) == begins


@pytest.mark.parametrize(
    ("line", "begins", "at"),
    [
        ("**Ann Lee:** \\[lamps] Yes.", 13, None),
        ("**Ann Lee:** \\[01:05 and later.", 13, None),
        ("**Ann Lee:** [01:05] Yes.", 21, 65.0),
        ("**Ann Lee:** \\[01:05\\] Yes.", 23, 65.0),
    ],
)
def test_a_time_behind_a_label_may_stand_in_escaped_brackets(line, begins, at):
    [cue] = colons(ruled(line))
    assert (cue.begin, cue.starts_at_s) == (begins, at)


def test_a_colon_in_a_bracket_or_a_time_ends_no_label():
    assert colon_at("Ann (0:12, by: Bo): Yes", 0, 23) == 18


@pytest.mark.parametrize(
    ("said", "so"), [("I was there.", True), ("Ann Lee", False), ("2 lb", False), ("in may.", False)]
)
def test_a_value_does_not_read_like_speech(said, so):
    assert says(said, 0, len(said)) is so


@pytest.mark.parametrize(
    ("words", "at"), [("[00:01:23]", 83.0), ("0:12", 12.0), ("1:00:00.5", 3600.5), ("none", None)]
)
def test_clock_times_are_seconds(words, at):
    assert seconds(words) == at


def test_a_label_over_two_lines_needs_a_title():
    assert [cue.label.name for cue in broken(ruled("Sir Bo\nMoss: Yes.\n\nThe lamp\nLee: No."))] == [
        "Bo Moss"
    ]


@pytest.mark.parametrize(
    "text",
    ["Mr. Speaker, I rise. It is late.", "NOTE OF M. LEE 2", "He left. She stayed.", "1. Oil. 2. Wick."],
)
def test_no_label_with_a_full_stop_stands_in(text):
    assert list(dots(ruled(text))) == []


def test_a_dash_sets_off_capitals_only():
    assert [cue.label.name for cue in dashes(ruled("ANN LEE — Well.\nAnn Lee — the keeper — left."))] == [
        "ANN LEE"
    ]


def prose(n: int) -> str:
    return "The lamp: it was lit. (It was late.) " * n


def labels(n: int) -> str:
    return "\n".join(f"{'LEE' if at % 2 else 'MOSS'}: Yes." for at in range(20 * n))


def headings(n: int) -> str:
    return "\n".join("Ann Lee" if at % 2 else "Oil and Lamp Plan" for at in range(20 * n))


def brackets(n: int) -> str:
    return "(" * 30 * n + "A: " * 30 * n


def stops(n: int) -> str:
    return "Mr. A. B. " * 60 * n + "\n" + "MR. " * 60 * n


def times(n: int) -> str:
    return "[00:01:02] " * 40 * n + "\n" + "1:2" * 100 * n


PAGES = [prose, labels, headings, brackets, stops, times]


def cost(make, n: int) -> float:
    text = make(n)

    def work() -> None:
        sheet = ruled(text)
        heard(sheet)
        list(lone(sheet))

    return cpu(work)


@pytest.mark.parametrize("make", PAGES, ids=[make.__name__ for make in PAGES])
def test_the_cost_grows_with_the_text(make):
    """Four times the text takes far less than sixteen times the time, on one line or on many."""
    assert cost(make, 200) < 9 * cost(make, 50) + 0.02


def test_a_title_left_at_the_end_of_a_narrow_line_belongs_to_the_label_below():
    text = "HON. A. MOSS.- The lamps are out.\n\nHON.\nSPEAKER.- Order!\n\nHON. A. MOSS.- Yes."
    assert [text[cue.start : cue.stop] for cue in heard(ruled(text)).cues] == [
        "HON. A. MOSS",
        "HON.\nSPEAKER",
        "HON. A. MOSS",
    ]


def test_a_label_behind_a_stage_direction_is_heard():
    text = "HON. A. MOSS.- The lamps….\n(Chorus of voices) MR. SPEAKER.- Order!\nHON. A. MOSS.- Yes."
    assert [text[cue.start : cue.stop] for cue in heard(ruled(text)).cues][1] == "MR. SPEAKER"


@pytest.mark.parametrize("behind", [" - ", ". ", ".  ", ".\n", ")\n", "\n", "\n\n", ": ", "\t"])
@pytest.mark.parametrize("letters", ["QA", "QR", "FA"])
def test_letters_take_turns_whatever_stands_behind_them(letters: str, behind: str) -> None:
    words = ("Why was it late?", "We had no oil.", "And now?", "It came by boat.", "Is that all?", "Yes.")
    page = "\n\n".join(f"{letters[at % 2]}{behind}{said}" for at, said in enumerate(words))
    reading = read(f"The lamp of Carne\n\n{page}")
    assert tuple(reading.said(one) for one in reading.utterances) == words


def test_an_article_before_wide_spaces_is_no_answer():
    text = "MR LEE: I said so.\nA  mistaken  view  is  held  by  many.\nMS MOSS: I agree.\nMR LEE: Thank you."
    assert len(heard(ruled(text)).cues) == 3


def test_a_programme_with_times_has_no_speakers():
    points = ("Soup in the hall", "Lamps and boats", "What was found", "Dance at the quay")
    text = "\n\n".join(f"[12:0{at}] **{point}**: all are welcome" for at, point in enumerate(points))
    assert heard(ruled(text)).cues == ()


def test_words_in_bold_behind_times_are_somebodys_nickname():
    said = ("Tom the Lamp", "tl_78", "qu()", "Tom the Lamp", "qu()", "Tom the Lamp", "tl_78")
    text = "\n\n".join(f"[12:0{at}] **{name}**: I lit it then." for at, name in enumerate(said))
    assert [cue.label.name for cue in heard(ruled(text)).cues] == [*said]


def test_markup_is_no_nickname():
    text = "<Header>LAMPS</Header>\n<Header>OIL</Header>\n<Header>BOATS</Header>"
    assert heard(ruled(text)).cues == ()


@pytest.mark.parametrize(
    "text",
    [
        "M. Lee - Non !\n\nIl pleut.",
        "M. Lee - trésorier\n\nMme Moss - présidente",
        "Hier - Non !\n\nDemain - Oui !",
    ],
    ids=["one alone", "a list", "no titles"],
)
def test_no_title_before_a_dash_is_a_label_in(text):
    assert list(dashes(ruled(text))) == []


def test_two_titled_names_before_dashes_are_labels():
    page = ruled("M. Lee - Non !\n\nMme la présidente - Assez.")
    assert [(cue.label.name or cue.label.role) for cue in dashes(page)] == ["Lee", "Mme la présidente"]


def test_markup_that_was_left_is_neither_label_nor_speech():
    text = "<part>MR. LEE: It is late. </part>\n<part>MS. MOSS: No. </part>\n<part>MR. LEE: Why?"
    page = struck(ruled(text))
    assert [text[cue.start : cue.stop] for cue in heard(page).cues] == ["MR. LEE", "MS. MOSS", "MR. LEE"]
    assert [text[block.start : block.end] for block in page.struck] == ["</part>"] * 2


def test_what_somebody_does_in_angle_brackets_is_nobodys_nickname():
    told = ("Ann Lee: Yes, it was.\n<laughs> And I was glad.", "Bo Moss: Was it?\n<inaudible> So it was.")
    text = "\n\n".join(told * 3)
    assert {cue.label.name for cue in heard(ruled(text)).cues} == {"Ann Lee", "Bo Moss"}


def test_a_nickname_in_angle_brackets_may_be_escaped():
    text = "**\\<pike\\_42\\>** Who has the keys?\n**\\<wren\\>** I do, since May.\n" * 3
    assert [cue.label.name for cue in heard(ruled(text)).cues] == ["pike_42", "wren"] * 3


def test_what_is_quoted_behind_asked_is_told_but_a_label_may_stand_before_a_quotation():
    told = "他又问：“灯塔在哪里？”\n"
    assert not list(colons(ruled(told)))
    assert [cue.label.key for cue in colons(ruled("问：“灯塔”的新址在哪里？\n答：在码头。"))] == ["问", "答"]


def test_a_line_of_low_strokes_before_a_colon_is_whoever_was_not_known():
    assert not list(dots(ruled("___\nName: ____\n___Ann Lee: Yes.")))
    text = "____: It is late.\nMinister: How late?\n_______: Nine.\nMinister: So it is."
    assert [(cue.label.role, cue.family) for cue in dots(ruled(text))] == [("___", "colon")] * 2


def test_names_in_boxes_are_labels_beside_a_role_and_where_they_come_again():
    page = "【记者】灯塔好吗？\n\n【林月明】我们很好。\n\n【记者】为什么？\n\n【林月明】因为修好了。\n"
    assert turns_in(page) == ["记者", "林月明"] * 2
    assert turns_in(page.replace("【记者】", "【地点】")) == []


def test_an_outlet_in_marks_asks():
    page = (
        "«Маяк»: Когда починят лампы?\n\nПётр Лугин: Мы над этим работаем.\n\n"
        "«Маяк»: А порт?\n\nПётр Лугин: Он откроется в марте.\n"
    )
    assert turns_in(page) == ["Маяк", "Пётр Лугин"] * 2


def turns_in(page: str) -> list[str]:
    """Who speaks each turn of a page."""
    found = read(page)
    return [
        speaker.name if (speaker := found.speaker(one)) else ""
        for one in found.utterances
        if one.kind == "turn"
    ]


def test_a_letter_in_brackets_before_a_question_is_its_label(spoken):
    listed = "[A] The lamp is lit.\nIt burns.\n[B] The oil is low.\nIt smells.\n[Q] Is it?"
    assert spoken(listed) == []
    asked = (
        "[Q] When did you light it?\nIn May. It rained.\n[Q] And then?\nI slept.\n[Q] I am sorry.\nDon't be."
    )
    said = spoken(asked)
    assert [words for _, words in said][::2] == ["When did you light it?", "And then?", "I am sorry."]
    assert [who for who, _ in said] == ["Q", "interviewee"] * 3


HELD = "[Q] Did you light it yourself?\nI did, in the end.\n[Q] And what did it cost?\nWe had oil enough.\n"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("[Q] is a letter that I like. We print it so.\n[A] is another one.", id="one-letter"),
        pytest.param("We like [Q] and [Q], as I said.\nDid you see it? No.", id="inside-lines"),
    ],
)
def test_a_letter_in_brackets_is_no_label_on_a_page_that_seldom_asks(page, spoken):
    assert not any(name == "Q" for name, _ in spoken(page))


def test_a_letter_in_brackets_asks_and_the_next_line_answers(spoken):
    assert spoken(HELD + "[Q] I see.\nSo you do.\n[Q] Who keeps it?\nI keep it.") == [
        ("Q", "Did you light it yourself?"),
        ("interviewee", "I did, in the end."),
        ("Q", "And what did it cost?"),
        ("interviewee", "We had oil enough."),
        ("Q", "I see."),
        ("interviewee", "So you do."),
        ("Q", "Who keeps it?"),
        ("interviewee", "I keep it."),
    ]


def test_a_number_before_whose_question_it_is_is_of_the_label(spoken):
    page = "Q1 from @pike_42: Is it lit?\n\nA: It is.\n\nQ2 from Bo Lee: Since when?\n\nA: I forget."
    assert [name for name, _ in spoken(page)] == ["pike_42", "A", "Bo Lee", "A"]
