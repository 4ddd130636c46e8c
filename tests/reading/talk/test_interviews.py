"""Who is interviewed, by whom."""

import pytest

from corpus.pipeline import read
from corpus.reading.sheet import ruled
from corpus.reading.talk.interviews import interviewee, interviewer

NOBODY = {
    "whom the head greets": "Olá Dora, an interview.\n\nWhy?",
    "the paper, where somebody else is asked": "Brill Courier\nInterview with Annex\n\nIt is late.\n\nWhy?",
    "a workshop": "Lamp Workshop\n\nAn interview.\n\nWhy?",
    "a translator": "Lamps\n\ntranslation_by: Ada Moss\n\nWhy?",
    "a photographer": "The lamp is out.\n\nPhoto: Ada Moss\n\nWhy?",
    "who has the rights": "Lamps\n\nThe lamp of the quay has been lit for years. Ada Moss ©2016\n\nWhy?",
    "two as likely": "Ada Moss and Ana Reed are late.\n\nWhy?",
    "nobody is named": "The lamp is out, the keeper said.\n\nWhy?",
    "who asked, below the title": "Lamps\n\nInterview: Ada Moss\n\nWhy?",
    "a title that only has the shape of a name": "Brill Analytics\n\nIt is late.\n\nWhy?",
    "a paper that is talked to": "She talks to the Brill Courier\n\nWhy?",
    "two words behind an article": "They won the Serial Mondo at last.\n\nWhy?",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_taken_to_answer(text):
    sheet = ruled(text)
    assert interviewee(sheet, [len(sheet.lines) - 1]) is None


NAMED = {
    "by the title": "Ada Moss puts out her lamp\n\nAna Reed was her teacher.\n\nWhy?",
    "by a title of the same shape, where the page is an interview": "Ada Moss\n\nAn interview.\n\nWhy?",
    "by a form of address": "Ada Moss was the pupil of Ana Reed.\n\nAda, why did you go?",
    "by what is told of her": "In the town Ada Moss met Ana Reed. Moss was late. Moss left.\n\nWhy?",
    "by a title that is only a word and her name": "Interview: Ada Moss, Lamp Project\n\nBy Ana Reed\n\nWhy?",
    "by a title that ends in what the page is": "Lamps\n\nAda Moss Interview\n\nAna Reed was here.\n\nWhy?",
    "by whom the question presents": "Lamps\n\nWith me is Ada Moss, the keeper. Why?",
    "by the word for a talk behind whose she is": "A talk with Brill's Ada Moss\n\nAna Reed wrote.\n\nWhy?",
    "by the line below the one that breaks off": "Lamp Quay Interview with\nAda Moss, keeper\n\nWhy?",
    "by the kind of interview that a title says it is": "Author Interview: Ada Moss\n\nBy Ana Reed.\n\nWhy?",
    "by a field of a front sheet": "NO: 7 NARRATOR/S: Ada Moss BORN IN: Brill TYPIST: Ana Reed\n\nWhy?",
    "by a field of the record": "1. Place: Brill\n2. Respondent: Ada Moss, born in Brill;\n\nWhy?",
    "by the word for a talk": "Ana Reed wrote it down. A conversation with Ada Moss\n\nWhy?",
}


@pytest.mark.parametrize("text", NAMED.values(), ids=NAMED)
def test_the_one_who_answers_is_named(text):
    sheet = ruled(text)
    found = interviewee(sheet, [len(sheet.lines) - 1])
    assert found is not None
    assert (found.name, text[found.start : found.end]) == ("Ada Moss", "Ada Moss")


def test_a_japanese_title_names_whom_the_page_interviews():
    found = interviewee(ruled("『灯台の朝』 橋本一郎監督インタビュー\n\n橋本は笑う。\n\nなぜ？"), [2])
    assert found is not None
    assert found.name == "橋本一郎"
    found = interviewee(
        ruled("会長インタビュー\n生徒会長の橋本一郎さんへのインタビューです。\n\nなぜ？"), [2]
    )
    assert found is not None
    assert found.name == "橋本一郎"


def test_a_line_of_rights_shows_nobody():
    assert interviewee(ruled("Why?\n\nIt was late.\n\nBrill Morning Post © All rights reserved"), [0]) is None


def test_a_byline_alone_does_not_say_who_asks():
    assert interviewer(ruled("By Bo Moss\n\nWhy?"), [1]) is None


@pytest.mark.parametrize(
    ("text", "at", "name"),
    [
        pytest.param("Hanna Moss\n\nA miller in Brill for years\n\nWhy?", 2, None, id="no-date-below"),
        pytest.param("Text: The long way home\n\nWhy?", 1, None, id="no-name"),
        pytest.param("Una conversazione di lampade con Anna Moro\n\nPerché?", 1, None, id="what-of"),
        pytest.param(
            "La conversazione di Anna Moro con Tom Lume\n\nPerché?", 1, "Anna Moro", id="whose-talk"
        ),
        pytest.param("Tom Lume\n\nGeführt von Anna Moro\n\nWarum?", 2, "Anna Moro", id="who-led-it"),
        pytest.param("なぜ？\n\n（5月 港にて 取材・文／森田花子）", 0, "森田花子", id="where-and-when"),
        pytest.param("Posted by Bo Moss\nText: Ann Lee\n\nWhy?", 2, None, id="two-names"),
        pytest.param("The reporter Bo Moss was late.\n\nWhy?", 1, None, id="a-reporter-who-is-told-of"),
        pytest.param("She met our interviewer. Bo Moss\n\nWhy?", 1, None, id="an-interviewer-without-a-name"),
        pytest.param("NO: 7 TOWN: Brill KEEPER: Bo Moss\n\nWhy?", 1, None, id="a-sheet-without-that-field"),
        pytest.param(
            "NO: 7 NARRATOR: Ann Lee INTERVIEWER/S: Bo Moss BORN: 1929\n\nWhy?",
            1,
            "Bo Moss",
            id="a-front-sheet",
        ),
        pytest.param("She talks with interviewer Bo Moss.\n\nWhy?", 1, "Bo Moss", id="a-sentence"),
        pytest.param("Our reporter Bo Moss met her.\n\nWhy?", 1, "Bo Moss", id="a-reporter-who-met-her"),
        pytest.param("Interview by Bo Moss\n\nWhy?", 1, "Bo Moss", id="interview-by"),
        pytest.param("Ein Interview von Bo Moss mit Ann Lee.\n\nWarum?", 1, "Bo Moss", id="by-and-with"),
        pytest.param(
            "Hanna Moss\n\nBrill - abr. 22, 2022 | 9 min\n\n¿Por qué?", 2, "Hanna Moss", id="above-a-date"
        ),
        pytest.param("Interviewer Mr Bo Moss 3RD MAY, 1968\n\nWhy?", 1, "Bo Moss", id="before-a-day"),
        pytest.param("Rozmawiała Anna Moss\n\nCzemu?", 1, "Anna Moss", id="polish"),
        pytest.param("Entretien réalisé par Anne Moss\n\nPourquoi ?", 1, "Anne Moss", id="french"),
        pytest.param("Interview: Bo Moss\n\nWhy?", 1, None, id="a-title"),
        pytest.param("Lamps\n\nText & Interview: Bo Moss\n\nWhy?", 2, "Bo Moss", id="text-and-interview"),
        pytest.param("Author Interview: Bo Moss\n\nWhy?", 1, None, id="a-kind-of-interview"),
        pytest.param(
            "Interview d'Ada Lee, ministre du port, avec Bo Moss, « Quai FM »\n\nQ?",
            1,
            "Bo Moss",
            id="a-meeting",
        ),
        pytest.param(
            "1. Місце: Лампово\n2. Хто записав: Мостова Ганна Петрівна;\n\nЧому?",
            2,
            "Мостова Ганна Петрівна",
            id="a-field",
        ),
        pytest.param("なぜ？\n\n暗いから。\n\n（取材・文／橋本はなこ）", 0, "橋本はなこ", id="japanese"),
        pytest.param("لماذا؟\n\nلأن الليل طويل.\n\nحاوره: سامي مصباح", 0, "سامي مصباح", id="arabic"),
        pytest.param("Текст: Анна Мосс·24 мая 2018\n\nПочему?", 1, "Анна Мосс", id="cyrillic"),
        pytest.param('authors: ["Bo Moss"]\n\nWhy?', 1, "Bo Moss", id="a-field-of-the-file"),
        pytest.param(
            "Why?\n\nI must.\n\nPosted by Bo Moss, Lamp Project", 0, "Bo Moss", id="behind-the-last"
        ),
    ],
)
def test_the_byline_of_an_interview_says_who_asks(text, at, name):
    found = interviewer(ruled(text), [at])
    assert (found.name if found else None) == name


def test_whoever_wrote_the_words_is_not_the_one_who_answers():
    text = (
        "**Interview: the blower of glass**\n\n*Words: Sam Ottley*\n\nIt is late in Brill.\n\n"
        "**When did you know?**\n\nWhen I broke my first vase.\n\n**Who taught you?**\n\nMy aunt taught me."
        "\n\n**What do you like?**\n\nI like my old tumbler."
    )
    assert "Sam Ottley" not in {speaker.name for speaker in read(text).people}


ASKED_IN_FIELDS = (
    "DATE: May 4\n\nQ: \n\nWere you cold? \n\nMoss: \n\nI was. \n\nQ: \n\nAnd then? \n\nMoss: \n\nNo."
)


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        pytest.param("INTERVIEW: Ann Moss\nINTERVIEWER: Bo Reed and Cy Grant\n", "Q", id="two-ask"),
        pytest.param("INTERVIEW: Ann Moss\n", "Q", id="the-one-who-answers-alone"),
        pytest.param("INTERVIEW: Ann Moss\nINTERVIEWER: Bo Reed\n", "Bo Reed", id="one-asks"),
    ],
)
def test_a_field_names_the_interview_after_whom_it_is_of_beside_one_that_names_who_asks(fields, name):
    found = read(f"# Lamps\n\nNo part may be quoted.\n\n{fields}{ASKED_IN_FIELDS}")
    who = [found.speaker(one) for one in found.utterances]
    assert [one.name if one else None for one in who[:2]] == [name, "Ann Moss"]


ON_AIR = "Ana Reis gave an interview to Radio Brill, on the show Lamps, with Bo Moss"


@pytest.mark.parametrize(
    ("head", "asker"),
    [
        pytest.param(f"{ON_AIR}.", "Question", id="a-sentence-of-its-own"),
        pytest.param("She works on the show Lamps, with Bo Moss:", "Question", id="no-interview"),
        pytest.param(ON_AIR.replace("Bo Moss", "Ana Reis:"), "Question", id="who-answers"),
        pytest.param(f"{ON_AIR}:", "Bo Moss", id="who-presents"),
    ],
)
def test_an_introduction_that_ends_with_who_presents_the_programme_says_who_asks(head, asker):
    found = read(
        f"Lamps of Brill\n\n{head}\n\nQuestion: Is it lit?\n\nAna Reis: It is.\n\nQ: Since when?\n\n"
        "Ana: Since May.\n\nQ: One of them is Cy Grant. Who else?\n\nAna: I will not say."
    )
    who = [found.speaker(one) for one in found.utterances]
    assert [one.name if one else None for one in who[:2]] == [asker, "Ana Reis"]
    assert "Cy Grant" not in [one.name for one in who if one]


@pytest.mark.parametrize(
    ("pictures", "name"),
    [
        pytest.param("Rokia Bemba.", None, id="no-credit"),
        pytest.param("Rokia Bemba. © DR\n\nTara Quell. © DR", None, id="two-are-shown"),
        pytest.param("Brill Harbour in May. © DR", None, id="no-name"),
        pytest.param("Rokia Bemba. © DR", "Rokia Bemba", id="one-is-shown"),
        pytest.param("Rokia Bemba (Photo: Bo Moss)", "Rokia Bemba", id="with-who-took-it"),
    ],
)
def test_a_picture_of_one_alone_shows_who_answers(pictures, name):
    text = f"Why?\n\nI must.\n\n{pictures}\n\nWhen did you begin?\n\nI was young."
    sheet = ruled(text)
    asked = [at for at, line in enumerate(sheet.lines) if line.of(text).endswith("?")]
    found = interviewee(sheet, asked)
    assert (found.name if found else None) == name


ASKED_OF_A_MINISTER = (
    "\n\n令和2年6月5日\n\n(記者)灯台の油は足りますか。\n\n(大臣)足りると聞いております。\n\n"
    "(記者)いつまででしょうか。\n\n(大臣)冬までは大丈夫だと思います。"
)


@pytest.mark.parametrize(
    ("head", "name"),
    {
        "外務大臣会見記録": "大臣",
        "内閣府特命担当大臣 閣議後記者会見": "大臣",
        "灯台と森大臣": "大臣",
        "森外務大臣会見記録": "森",
        "森大臣 閣議後記者会見": "森",
        "日下部大臣　閣議後定例記者会見": "日下部",
    }.items(),
)
def test_the_head_of_a_press_conference_names_the_minister(head, name):
    found = read(head + ASKED_OF_A_MINISTER)
    assert [found.speaker(one).name for one in found.utterances] == ["記者", name, "記者", name]
