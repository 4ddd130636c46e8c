"""Labels alone on their line."""

import pytest

from corpus.pipeline import read
from corpus.reading.page import Facts

SILENT = {
    "headings": "Harbour Plan\n\nIt is dug.\n\nMarket Hall\n\nIt is built.\n\nOld Mill\n\nIt stays.",
    "a list of people": "Ann Lee\nBo Moss\nCy Grant\n\nAnn Lee\nBo Moss\nCy Grant",
    "chapters": "[0:33] Red Lamp\nNobody hears a word of what you say, nor do I.\n\n[1:40] Old Pier\nNobody"
    " hears what is said here.\n\n[2:40] Blue Boat\nIt was me who called the station this morning.\n",
    "a programme": "09:30:00\nAnn Lee\nOn lamps.\n11:00:00\nBo Pike\nOn piers.\n10:15:00\nCy Grant\nOn ink.",
    "a timetable": "8:10 AM\n\nLeaves the house.\n\n9:30 AM\n\nComes back.\n\n11:00 PM\n\nSleeps.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_there_are_no_turns_in(text, turns_of):
    assert turns_of("namelines", text) == []


CALL = """Operator

Welcome to the call of Moss Lamps. I hand over to Ann Lee.

Ann Lee -- Chief Executive Officer

We sold more lamps than ever.

Operator

The first question comes from Bo Pike.

Bo Pike -- Oxmoor Capital -- Analyst

Why is that?

Ann Lee -- Chief Executive Officer

It was dark.
"""


def test_the_name_lines_of_a_call_open_turns(turns_of):
    assert [who for who, _ in turns_of("namelines", CALL)] == [
        "Operator",
        "Ann Lee",
        "Operator",
        "Bo Pike",
        "Ann Lee",
    ]


def test_a_title_below_the_name_belongs_to_the_label(turns_of, passages_of):
    text = CALL.replace(" -- Chief Executive Officer", "\n\nChief Executive Officer, Moss Lamps")
    assert turns_of("namelines", text)[1] == ("Ann Lee", "We sold more lamps than ever.")
    assert passages_of("namelines", text)[1].who.role == "Chief Executive Officer, Moss Lamps"


def test_a_machine_labels_with_times(passages_of):
    text = (
        "Speaker 1  0:04\nhey and welcome\n\nSpeaker 2  0:11\nthanks\n\n0:15\n\nreally\n\nSpeaker 1  1:02\nso"
    )
    found = passages_of("namelines", text)
    assert [(p.starts_at_s, text[p.start : p.end]) for p in found] == [
        (4.0, "hey and welcome"),
        (11.0, "thanks\n\n0:15\n\nreally"),
        (62.0, "so"),
    ]


def test_a_script_sets_its_dialogue_in(turns_of):
    deep, said = " " * 24, " " * 14
    text = (
        f"INT. LAMP ROOM - NIGHT\n\n{deep}ANN\n{said}Who is there?\n\nThe lamp turns.\n\n{deep}BO (O.S.)\n"
        f"{said}(softly)\n{said}Me.\n\n{deep}ANN\n{said}Oh.\n"
    )
    assert [said for _, said in turns_of("namelines", text)] == [
        "Who is there?",
        f"(softly)\n{said}Me.",
        "Oh.",
    ]


def test_japanese_names_in_brackets(turns_of):
    text = (
        "（記者）\n灯台は誰が守るのですか。\n\n（大臣）\n私が守ります。\n\n（記者）\nいつまでですか。\n\n"
        "（大臣）\n朝までです。"
    )
    assert turns_of("namelines", text)[:2] == [
        ("記者", "灯台は誰が守るのですか。"),
        ("大臣", "私が守ります。"),
    ]


def test_the_time_may_stand_before_the_words(turns_of):
    text = (
        "**Ann Lee - Brill Oil, Treasurer**\n(00:07:00) Good day to all of you.\n\n"
        "**Bo Moss - Brill Oil, Chairman**\n(00:07:20) And from me as well.\n\n"
        "**Ann Lee - Brill Oil, Treasurer**\n(00:08:19) Thank you.\n\n"
        "**Bo Moss - Brill Oil, Chairman**\n(00:08:40) It is a fine day.\n"
    )
    assert turns_of("namelines", text) == [
        ("Ann Lee", "Good day to all of you."),
        ("Bo Moss", "And from me as well."),
        ("Ann Lee", "Thank you."),
        ("Bo Moss", "It is a fine day."),
    ]


def test_a_time_above_a_name_that_stands_once_is_of_its_label(passages_of):
    """As broadcasters of sessions print them: the time, the name, what was said, in lines of their own."""
    said = {"Ann Lee": "GOOD EVENING TO ALL.", "Paul Pike": "WE LOOK AFTER LAMPS.", "Peter Moss": "So do we."}
    clocks = ("00:58:30", "00:59:35", "1:02:34")
    text = "\n".join(f"{at}\n{who}\n{words}" for at, (who, words) in zip(clocks, said.items(), strict=True))
    turns = passages_of("namelines", text)
    assert {turn.who.name: text[turn.start : turn.end] for turn in turns} == said
    assert [turn.starts_at_s for turn in turns] == [3510, 3575, 3754]


def test_a_dash_that_was_read_in_another_code_stands_between_name_and_firm(turns_of):
    text = CALL.replace("Bo Pike -- Oxmoor", "Bo Pike \u00e2\x80\x93 Oxmoor")
    assert turns_of("namelines", text)[3] == ("Bo Pike", "Why is that?")


def test_a_name_that_is_called_is_no_label(turns_of):
    deep, said = " " * 20, " " * 10
    text = (
        f"{deep}ANN\n{said}Bo, tell them that\n{said}the lamp is out.\n\n{deep}BO\n{said}Aunt Ann...\n\n"
        f"{deep}ANN\n{said}Yes?\n\n{deep}BO\n{said}I will.\n"
    )
    assert [who for who, _ in turns_of("namelines", text)] == ["ANN", "BO", "ANN", "BO"]


def test_a_word_that_the_page_sets_over_each_label_is_neither_label_nor_speech(turns_of):
    text = (
        "speaker\nOperator\nGood day, and welcome to the call of the lamp works.\nspeaker\nAnn Lee\n"
        "Thank you. We made more lamps than ever before.\nspeaker\nOperator\nThe first question, please.\n"
        "speaker\nBo Moss\nWill you make even more of them?"
    )
    assert turns_of("namelines", text) == [
        ("Operator", "Good day, and welcome to the call of the lamp works."),
        ("Ann Lee", "Thank you. We made more lamps than ever before."),
        ("Operator", "The first question, please."),
        ("Bo Moss", "Will you make even more of them?"),
    ]


def test_buttons_behind_names_are_no_part_of_labels(turns_of):
    text = (
        "1. Ann Moss (Fells) (Ind) Hide details Ann Moss (Fells)\n\nTo ask how many lamps are out.\n\n"
        "The Minister for Lamps (Eva Tarn) Share this contribution\n\nSeven.\n\n"
        "Ann Moss Share this contribution\n\nI thank the minister.\n\n[Laughter.]\n\n"
        "The Presiding Officer Share this contribution\n\nQuestion 2 has been withdrawn."
    )
    assert turns_of("namelines", text) == [
        ("Ann Moss", "To ask how many lamps are out."),
        ("Eva Tarn", "Seven."),
        ("Ann Moss", "I thank the minister."),
        ("The Presiding Officer", "Question 2 has been withdrawn."),
    ]


def test_the_firm_below_an_analyst_is_no_speech(turns_of):
    text = (
        "Operator\n\nOur next question comes from Tom Oakes.\n\nTom Oakes\n"
        "Brill Capital, Research Division\n\nA fifth quarter?\n\nAnn Moss\nChief Executive Officer\n\n"
        "We changed our year, Tom.\n\n"
        "Tom Oakes\nBrill Capital, Research Division\n\nI see.\n\nOperator\n\nThank you."
    )
    assert [said for who, said in turns_of("namelines", text) if who == "Tom Oakes"] == [
        "A fifth quarter?",
        "I see.",
    ]


def test_a_calendar_of_committees_is_no_exchange(turns_of):
    text = (
        "Lamps, Oil, and Boats\nTo hold hearings to examine pending nominations.\nSD-538\n\n"
        "Harbour Affairs\nTo hold hearings to examine the state of the quay.\nSD-226\n\n"
        "Lamps, Oil, and Boats\nTo hold hearings to examine the price of oil.\nSD-538\n\n"
        "Harbour Affairs\nTo hold hearings to examine the boats.\nSD-226"
    )
    assert turns_of("namelines", text) == []


def test_roles_in_narrow_brackets_with_a_space_inside():
    text = (
        "閣議後記者会見\n\n質疑応答\n(記 者)\n まず、なぜ遅れたのか、お聞かせください。\n"
        "(大 臣)\n 準備が遅れたからです。\n(記 者)\n 今後はどうしますか。\n"
        "(大 臣)\n 進めていきたいと思っています。"
    )
    found = read(text)
    assert [
        (speaker.name if (speaker := found.speaker(one)) else "", found.said(one)) for one in found.utterances
    ] == [
        ("記者", "まず、なぜ遅れたのか、お聞かせください。"),
        ("大臣", "準備が遅れたからです。"),
        ("記者", "今後はどうしますか。"),
        ("大臣", "進めていきたいと思っています。"),
    ]


def test_initials_over_japanese_paragraphs_are_labels():
    text = (
        "A.B.\n\n私は港で働く仕事を探していました。灯台の話を聞いて、ここだと感じたのです。\n\n"
        "B.C.\n\n自分も同じでした。港の灯を守る人がいると知って、すぐに応募しました。\n\n"
        "A.B.\n\n最初の夜は風が強くて、とても長く感じました。\n\nB.C.\n\n今では風の音がないと眠れません。"
    )
    assert [turn.label is not None for turn in read(text, facts=Facts(language="ja")).utterances] == [
        True
    ] * 4


def test_in_capitals_as_all_are_a_label_may_stand_once(turns_of):
    text = "PIKE\n\nWhy?\n\nMOSS\n\nI left.\n\nPIKE\n\nAnd?\n\nMOSS\n\nI came back.\n\nREED\n\nDid you?"
    assert [who for who, _ in turns_of("namelines", text)] == ["PIKE", "MOSS"] * 2 + ["REED"]


def test_a_title_that_labels_in_capitals_have_labels_names_in_small_letters_too(turns_of):
    text = (
        "Senator MOSS\nI wish to say that the lamp is dear to us. It burns all night.\n"
        "Senator Pike\nIt does not.\n"
        "Senator MOSS\nThe honorable gentleman is wrong. I have seen it.\nSenator O'Dell\nWho has not ?\n"
        "Senator LEE\nI second the amendment, and I say so gladly.\nSenator MOSS\nThank you."
    )
    assert [who for who, _ in turns_of("namelines", text)] == [
        "MOSS",
        "Pike",
        "MOSS",
        "O'Dell",
        "LEE",
        "MOSS",
    ]


def test_initials_over_speech_in_a_script_without_spaces(turns_of):
    text = (
        "A.L.\n\n港の仕事を探していました。\n\nB.M.\n\n同じく、灯台が好きでした。\n\n"
        "A.L.\n\n今は蜂を飼っています。\n\nB.M.\n\nそうですか。"
    )
    assert [who for who, _ in turns_of("namelines", text)] == ["A.L.", "B.M."] * 2


def test_a_machine_s_voices_stand_in_brackets_behind_when_they_speak(turns_of):
    page = (
        "00:00.125 --> 00:00.126 [SPEAKER_00]\nWe have talked about the lamps.\nNow the quay.\n\n"
        "00:00.127 --> 00:00.128 [SPEAKER_02]\nLet us begin with the quay, then.\n\n"
        "00:00.129 --> 00:00.130 [SPEAKER_00]\nYou first.\n\n"
        "00:00.131 --> 00:00.132 [SPEAKER_02]\nNo, you.\nI have said enough."
    )
    assert [who for who, _ in turns_of("namelines", page)] == ["SPEAKER_00", "SPEAKER_02"] * 2


def test_parts_in_brackets_behind_names_on_lines_of_their_own(turns_of):
    page = (
        "We feel good about the lamps.\nOperator (Operator)\nThe next question comes from Bo Quist.\n"
        "Bo Quist (Analysts)\nAnn, how many lamps were sold?\nAnn Lee (Executives)\nWe sold six.\n"
        "Bo Quist (Analysts)\nAnd in May?\nAnn Lee (Executives)\nIn May we sold ten of them.\n"
        "Operator (Operator)\nThe next question comes from Eva Orr.\nEva Orr (Analysts)\n"
        "Ann, I'm curious with all these lamps what the oil for them will cost\nyou next year, and why."
    )
    said = turns_of("namelines", page)
    assert [who for who, _ in said][-3:] == ["Ann Lee", "Operator", "Eva Orr"]
    assert said[-1][1].startswith("Ann, I'm curious")
