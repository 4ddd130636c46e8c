"""Labels inside lines."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.joined import inside
from corpus.reading.talk.voices import heard

SAID = "That may well be so, as far as anybody can see it from up here. " * 7

SILENT = {
    "short lines": "ANN LEE: Why? BO MOSS: Late. ANN LEE: Oh. BO MOSS: Yes.",
    "a long paragraph that says: so": f"{SAID}We said: no. They said: yes. " * 2,
    "a list inside prose": f"{SAID}Two things. First: oil. Second: lamps. {SAID}",
    "one name that is quoted twice": f"{SAID}Ann Lee: no. {SAID}Ann Lee: no.",
    "three who are told of, among other words": (
        f"{SAID}Ann Lee: oil. First: lamps. Dora Moss: salt. Second: nets. Tom Pike: sand. {SAID}"
    ),
    "hours and verses": f"{SAID}At 10:30. Mark 4:35. At 10:45. Mark 4:36. {SAID}",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_there_are_no_labels_inside(text: str) -> None:
    assert list(inside(ruled(text))) == []


def names(text: str) -> list[str]:
    return [cue.label.name for cue in heard(ruled(text)).cues]


def test_a_page_that_lost_all_its_line_breaks_has_its_turns() -> None:
    text = (
        f"Ann Lee: {SAID}Bo Moss: {SAID}AL: Why was that? BM: It was late. AL: So it was. "
        "Cy Pike: I agree. BM: We all do. [Laughter] AL: Good."
    )
    assert names(text) == ["Ann Lee", "Bo Moss", "AL", "BM", "AL", "Cy Pike", "BM", "AL"]


def test_one_who_answers_inside_the_lines_that_another_opens_is_heard() -> None:
    text = "\n\n".join(f"Bertrand: And why is that? Agnes: {SAID}" for _ in range(4))
    assert names(text) == ["Bertrand", "Agnes"] * 4


def test_one_who_interrupts_right_behind_dashes_is_heard() -> None:
    text = "Deputy Ann Lee: I say----Deputy Bo Moss: No.\n\nDeputy Bo Moss: Why?\n\nDeputy Ann Lee: It is so."
    assert names(text) == ["Ann Lee", "Bo Moss", "Bo Moss", "Ann Lee"]


CUT_OUT = {
    "three lines that an office opens": (
        "Interviewer: Yes, please do. Bancroft: There I was, at the quay, and it was very late. All the lamps"
        " of the whole town were out.\n" * 3,
        ["", "Bancroft"] * 3,
    ),
    "a sitting, with its heading": (
        "The House met [The Speaker (Hon. Brill) in the Chair] PAPERS Hon. Speaker: The Leader. Hon. A. B."
        " Reis: I lay the papers. Hon. Speaker: Very well. Hon. A.B. Reis: I move it. Hon. Pike: I second.",
        ["", "A. B. Reis", "", "A.B. Reis", "Pike"],
    ),
    "evidence of whole names and of the chair": (
        "Witnesses: Sir Tom Pike and Ms Dora Moss. Q64 Chair: Why is that so, if I may ask you both? Sir Tom"
        " Pike: Oil. Chair: Thank you. Dora Moss: I agree. Q65 Lord Reis: When? Lord Haas: Soon.",
        ["", "Tom Pike", "", "Dora Moss", "Reis", "Haas"],
    ),
    "an office with stops and initials": (
        "ANN LEE: Good evening. We begin there. TOM MOSS, Former U.N. Secretary of Lamps: We lit them, all"
        " of us, early. ANN LEE: Thanks, and who else was there, if one may ask it here? TOM MOSS: And I."
        " ANN LEE: Tom Moss, thanks for all of that.",
        ["ANN LEE", "TOM MOSS"] * 2 + ["ANN LEE"],
    ),
    "no blank behind a sentence": (
        "The Lamp talks to its keeper, of oil and of all that comes with it on the quay.Question: Are you two"
        " to meet soon?Tom Moss: So they say.Question: And then?Tom Moss: We shall see.Question: When?"
        "Tom Moss: Soon.",
        ["", "Tom Moss"] * 3,
    ),
    "heckling in brackets, a president of two degrees": (
        "und wir wissen es. (Beifall. - Abg. Mag. Haas: Nein!) Das ist so ... Präsident MMag. Dr. Ivo Reis¦:"
        " Bitte zum Schluss! Abgeordnete Dr. Ida Moss¦ (fortsetzend): Er hat es gesagt. (Beifall.) Präsident"
        " MMag. Dr. Ivo Reis: Danke. Das ist geschlossen. Präsident MMag. Dr. Ivo Reis¦: Nun gut.",
        ["Ivo Reis", "Ida Moss", "Ivo Reis", "Ivo Reis"],
    ),
    "one line": (
        "А.Речной: Сколько ему лет? М.Осокин: Примерно двадцать, как говорил его отец. А.Речной: Да. Но он"
        " взрослый человек. М.Осокин: Да. А.Речной: Хорошо.",
        ["А.Речной", "М.Осокин"] * 2 + ["А.Речной"],
    ),
    "one line without a blank behind its sentences": (
        "VICE CHAIRMAN LEE. That is good, yes.CHAIRMAN MOSS. We could say lamp instead of light, here too.MR."
        " PIKE. Sure.VICE CHAIRMAN LEE. Now you are there.CHAIRMAN MOSS. It seems to me so.",
        ["LEE", "MOSS", "PIKE", "LEE", "MOSS"],
    ),
}


@pytest.mark.parametrize(("text", "who"), CUT_OUT.values(), ids=CUT_OUT)
def test_labels_are_heard_inside_what_is_left_of_a_page(text: str, who: list[str]) -> None:
    assert names(text) == who


def test_initials_are_heard_behind_a_sentence_that_lost_its_end() -> None:
    talk = "AL: Why? BM: It was late, I was born in AL: What a year! BM: Yes. AL: So."
    text = f"Ann Lee: {SAID}Bo Moss: {SAID}{talk}"
    assert names(text) == ["Ann Lee", "Bo Moss", "AL", "BM", "AL", "BM", "AL"]


def test_an_office_that_leads_lines_often_is_heard_inside_one() -> None:
    text = "Reporter: Why?\n\nMayor: It was late, as you know.\n\n" * 4
    text += "Mayor: Good day to you all, and to Ana too. Reporter: A good day it is in here, too, at nine."
    assert len(names(text)) == 10


def test_a_blank_before_the_colon_makes_no_second_label() -> None:
    text = "M. Bo Lee : Oui.\n\nMme Ida Moss (Brill) : Non.\n\n" * 3
    assert names(text) == ["Bo Lee", "Ida Moss"] * 3


def test_a_name_in_capitals_inside_a_line_is_heard_among_labels_in_capitals() -> None:
    text = "ANN LEE: Who\ngoes? BO MOSS: I do.\n\nANN LEE: Oh. (BREAK) CY PIKE: And I.\n\nBO MOSS: Yes."
    assert names(text) == ["ANN LEE", "BO MOSS", "ANN LEE", "CY PIKE", "BO MOSS"]


def test_what_stands_in_brackets_before_a_label_is_no_part_of_it() -> None:
    text = "ANN LEE: Who goes there? (BREAK) BO MOSS: I do.\n\nANN LEE: Oh.\n\nBO MOSS: Yes."
    [cue] = [cue for cue in heard(ruled(text)).cues if cue.line == 0 and cue.start]
    assert text[cue.start : cue.stop] == "BO MOSS"


def test_a_chinese_page_that_lost_its_line_breaks_has_its_turns() -> None:
    said = "我们注意到有关报道，港口的灯一直亮着，这一点大家都很清楚。" * 3
    text = f"{said} 问：灯为什么亮着？ 答：{said} 问：明天呢？ 答：也会亮着。"
    assert [cue.label.role for cue in heard(ruled(text)).cues] == ["问", "答", "问", "答"]


def test_arabic_letters_that_ask_and_answer_stand_anywhere() -> None:
    page = "زارت الصحفية حارس المنارة في القرية عام 2019 س: متى بدأت العمل؟ ج: قبل عشرين عاماً تقريباً."
    page += " س: وهل تخاف من العاصفة؟ ج: لا أخاف، ولا أنام."
    assert [cue.label.role for cue in heard(ruled(page, language="ar")).cues] == ["س", "ج", "س", "ج"]


def test_captions_break_lines_and_labels_anywhere() -> None:
    said = "We went down to the water and stood there for an hour or so."
    page = " ".join(f"{who}: {said}" for who in ["Ilka Pike", "Wren"] * 4)
    broken = "\n".join(page[at : at + 43] for at in range(0, len(page), 43))
    assert [cue.label.name for cue in heard(ruled(broken)).cues][-4:] == ["Ilka Pike", "Wren"] * 2


def test_one_with_an_initial_is_heard_once_inside_a_line_among_others_so_written() -> None:
    talk = "А.Речной: Мы ждали долго. В.Лугова: Я была там. " * 2
    text = f"{talk}Д.Горин: Спасибо вам. А.Речной: Я вам рад. {SAID}"
    assert "Д.Горин" in [cue.label.name for cue in inside(ruled(text))]


def test_initials_before_names_are_labels_though_each_stands_once() -> None:
    said = "Мы говорили об этом долго, и мне кажется, что маяк нужен всем нам. " * 5
    text = f"{said}К.Речная: Здравствуйте! Когда? П.Лугин: {said}Т.Озерова: {said}П.Лугин: Спасибо вам."
    found = [cue.label.name for cue in inside(ruled(text))]
    assert found == ["К.Речная", "П.Лугин", "Т.Озерова", "П.Лугин"]


def test_a_whole_name_of_the_pages_head_is_heard_once_inside_a_line_among_initials() -> None:
    talk = "А.Речной: Мы ждали долго. В.Лугова: Я была там. Д.Горин: Да. " * 2
    text = f"Встреча в порту {{}}. {talk}Мирт Азар: Спасибо вам. А.Речной: Я вам рад. {SAID}"
    found = [
        {cue.label.name for cue in inside(ruled(text.format(who)))} for who in ("", "с ним был Мирт Азар")
    ]
    assert ["Мирт Азар" in names for names in found] == [False, True]


def test_a_time_before_a_label_inside_a_line_is_the_labels(spoken):
    page = (
        "[00:00:03] Speaker 00: The lamp. [00:00:11] Speaker 01: It was in 2016. "
        "[00:00:15] Speaker 00: If I may. [00:00:16] Speaker 01: You may. [00:00:19] Speaker 00: Yes."
    )
    assert [said for _, said in spoken(page)] == [
        "The lamp.",
        "It was in 2016.",
        "If I may.",
        "You may.",
        "Yes.",
    ]
