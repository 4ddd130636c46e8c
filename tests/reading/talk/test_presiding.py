"""Who presides, by headings and notes."""

import pytest

from corpus.pipeline import read
from corpus.reading.sheet import ruled
from corpus.reading.talk.presiding import chairs, judges

NOBODY = (
    "[Mr Speaker in the Chair]",
    "PRESIDENZA DEL CONSIGLIO DEI MINISTRI, ROMA",
    "We sat in the chair that the mayor had left, and nobody was presiding.",
    "The judge told us to sit, and the commissioner took notes.",
    "Tom Oakes, Vice Chairman",
    "Chair: Good evening",
    "Speaker: Tom Lee",
    "Nobody took the chair at 10:00",
)


@pytest.mark.parametrize("line", NOBODY)
def test_nobody_is_named_by(line):
    sheet = ruled(line)
    assert [one.name for one in (*chairs(sheet), *judges(sheet, 9))] == []


CHAIRS = {
    "PRESIDENZA DELLA VICEPRESIDENTE ANNA LEE (ore 11,20)": "ANNA LEE",
    "Présidence de M. Paul Lié": "Paul Lié",
    "[The Speaker (Hon. Lee) in the Chair]": "Lee",
    "[Ann Lee in the Chair]": "Ann Lee",
    "The SPEAKER (Hon. Ilke Lee) took the chair at 10:00, spoke of the country and read prayers.": "Ilke Lee",
    "Speaker: The Honourable Ilke Lee": "Ilke Lee",
    "In the absence of the President, Mr. Tom Lee (Brill), Vice-President, took the Chair.": "Tom Lee",
    "TOM LEE, Brill, Chairman": "TOM LEE",
    "IN THE CHAIR: DAVID MARIA LEE": "DAVID MARIA LEE",
    "PRZEWODNICTWO: JAN LIS": "JAN LIS",
    "The Chair was taken by Mr. Tom Lee.": "Tom Lee",
    "Chair: Tom Lee": "Tom Lee",
    "Presidencia de D. Tomás Lago": "Tomás Lago",
    "Председательствует А. Озеров": "А. Озеров",
    "Засідання веде Павло Лис": "Павло Лис",
    "（林明月议员主持会议）": "林明月",
}


@pytest.mark.parametrize(("line", "name"), CHAIRS.items(), ids=CHAIRS)
def test_a_chair_is_named_by(line, name):
    assert [one.name for one in chairs(ruled(line))] == [name]


JUDGES = {
    "HER HONOUR JUDGE ANN LEE": "ANN LEE",
    "BEFORE: THE HONORABLE ANN B. LEE, JUDGE": "ANN B. LEE",
    "Before Mr Tom Lee, Commissioner": "Tom Lee",
    "JUDGE: Ann Lee": "Ann Lee",
    "MR JUSTICE LEE": "LEE",
}


@pytest.mark.parametrize(("line", "name"), JUDGES.items(), ids=JUDGES)
def test_a_judge_is_named_by(line, name):
    assert [one.name for one in judges(ruled(line), 9)] == [name]


def test_each_chair_presides_from_the_heading_on():
    text = (
        "PRESIDENZA DEL PRESIDENTE TOM LEE\n\nPRESIDENTE. La seduta è aperta.\n\n"
        "ANNA LAGO (GM). Grazie, Presidente. Parlo del lago.\n\n"
        "PRESIDENZA DELLA VICEPRESIDENTE EVA RIVA\n\nPRESIDENTE. Concluda.\n\n"
        "ANNA LAGO (GM). Concludo, Presidente."
    )
    reading = read(text)
    assert [reading.speaker(one).name for one in reading.utterances] == [
        "TOM LEE",
        "ANNA LAGO",
        "EVA RIVA",
        "ANNA LAGO",
    ]
    assert reading.utterances[0].rule == "presides-by-heading"
    assert reading.utterances[0].cue is not None


def test_two_judges_leave_the_court_open():
    text = (
        "JUDGE ANN LEE\nJUDGE TOM OAKES\n\nTHE COURT: Be seated.\n\nMR. PIKE: Thank you, Your Honor.\n\n"
        "THE COURT: Go on.\n\nMR. PIKE: I will."
    )
    reading = read(text)
    assert reading.speaker(reading.utterances[0]).name == "THE COURT"


def test_the_head_of_a_record_in_han_names_who_holds_an_office(spoken):
    page = (
        "會議紀錄\n\n主  席  林議長明月\n\n秘書長  邱大同\n\n秘書長:出席議員12人。\n\n主席:現在開會。\n\n"
        "張議員文:主席,燈塔的油誰付?\n\n主席:請秘書長說明。\n\n秘書長:沒有人付。"
    )
    assert [who for who, _ in spoken(page)] == ["邱大同", "林明月", "張文", "林明月", "邱大同"]


RECORD = """立法院第9屆第1會期燈塔委員會第2次會議紀錄

時  間 中華民國108年5月16日9時2分至12時31分

地  點 本院紅樓201會議室

主  席 林委員月明

主席:出席委員6人,現在開會。

主  席:林召集委員月明

專門委員:何大文

時  間 中華民國108年5月13日9時

主席:請部長報告。

湛部長以誠:(9時21分)主席好。書面資料都在各位桌上。

岱委員Lahuy:部長早,燈塔的油料夠不夠?

岱委員明Kalu Nawi:(9時32分)我接著問,碼頭呢?"""


def test_fields_of_a_records_head_are_no_labels_and_a_time_behind_one_is_nobodys(spoken):
    assert spoken(RECORD) == [
        ("林月明", "出席委員6人,現在開會。"),
        ("林月明", "請部長報告。"),
        ("湛以誠", "主席好。書面資料都在各位桌上。"),
        ("岱Lahuy", "部長早,燈塔的油料夠不夠?"),
        ("岱明Kalu Nawi", "我接著問,碼頭呢?"),
    ]


def test_labels_in_a_line_of_han_stand_behind_dots_and_brackets(spoken):
    said = "跟委員報告,一萬一裡面七千是保險,兩千是手續費,另外還有兩千。" * 4
    page = (
        f"主席:請部長。 湛部長以誠:{said}…… 岱委員Lahuy:另外兩千是什麼? 湛部長以誠:{said}(笑)主席:現在休息。"
    )
    assert [who for who, _ in spoken(page * 2)] == ["主席", "湛以誠", "岱Lahuy", "湛以誠", "主席"] * 2


def test_who_holds_an_office_in_han_is_named_beside_it_above_the_talk(spoken):
    told = "灯塔局局长表示，以下是灯塔局局长{}会见传媒的谈话内容："
    talk = "\n\n灯塔局局长：大家早晨。四月一日不会加价。\n\n记者：局长，五月呢？\n\n灯塔局局长：五月再讲。"
    assert spoken(told.format("与市民") + talk)[0][0] == "灯塔局局长"
    assert spoken(told.format("林月明今日") + talk)[0][0] == "林月明"
    talk = "\n(大 臣)\n おはようございます。\n(記 者)\n 油はどうですか。\n(大 臣)\n 足りております。"
    assert spoken("灯台会見のご案内" + talk)[0][0] == "大臣"
    assert spoken("トップ > 大臣会見\n\n森下大臣 閣議後定例記者会見\n" + talk)[0][0] == "森下"
