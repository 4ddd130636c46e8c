"""What a clerk writes between speeches."""

import pytest

from corpus.reading.talk.clerks import written

SPOKEN = (
    "We agreed to it.",
    "Question time is over, and I agreed with her: it was late.",
    "Amendment 4 is the one that I moved, and I ask the House to support it?",
    "Applause is not allowed in this House, as Members know very well indeed.",
    "Questions from my constituents reach me every day.",
    "Bill, put it down!",
    "Here is the business:",
    "Business:",
    ":",
    "The clerk will call the roll.",
    "The meeting was adjourned, I think, at nine.",
    "The motion is carried.",
    "The House will be adjourned at nine.",
    "The committee took the view that the lamps had failed; he said that it should not have.",
    "Meeting people is what we are for, and that was done.",
    "The bill was ours, and I spoke for it in this House.",
    "The briefing is embargoed until the end.",
    "We saw that the yeas and nays were ordered.",
    "立法會於下午再談這問題。",
    "La commission a adopté mon amendement, et j'en suis heureux.",
    "MOSS, segretario del gruppo, parla di lampade.",
    "一、請貴局說明燈塔的油料。",
    "Mis aux voix trois fois, j'ai perdu, et je recommence.",
    "«За» маяк стоит голосовать, коллеги.",
    "Se vota y ya está: yo voto que no.",
)


@pytest.mark.parametrize("line", SPOKEN)
def test_it_is_no_clerks_line(line):
    assert written(line) is None


WRITTEN = {
    "Amendment 4 withdrawn.": "closing",
    "Clause 5, as amended, agreed to.": "closing",
    "The amendment (No. 12), as modified, is as follows:": "closing",
    "New Business:": "closing",
    "Board Members Present:": "closing",
    "Responses from the Board and Staff Reports:": "closing",
    "Question put and agreed to.": "closing",
    "La commission adopte l'amendement.": "closing",
    "La réunion s’achève à 18 heures.": "closing",
    "Membres présents ou excusés": "closing",
    "MOSS, segretario, dà lettura del processo verbale.": "closing",
    "MOSS, segretario, daÁ lettura del processo verbale.": "closing",
    "一、宣讀本會第3次會議議事錄。": "closing",
    "二、本會議員林明等9人擬具「燈塔條例草案」,請審議案。": "closing",
    "報 告 事 項": "closing",
    "The clerk called the roll.": "closing",
    "Bill read a second time.": "closing",
    "Debate adjourned.": "closing",
    "The yeas and nays were ordered.": "closing",
    "立法會遂於下午 12時 58分暫停會議。": "closing",
    "立法會遂於下午 6時 33分休會。": "closing",
    "恢復會議": "closing",
    "Question No. 281": "closing",
    "Tagesordnungspunkt 4:": "closing",
    "Opposition members interjecting—": "closing",
    "MS ANN MOSS (affirmed)": "closing",
    "Questions from COUNSEL TO THE INQUIRY": "closing",
    "The meeting adjourned at 9:15 p.m.": "closing",
    "The hearing concluded at 4:12 p.m.": "closing",
    "The sitting was suspended at 1.00 p.m.": "closing",
    "On a roll call vote the motion passed.": "closing",
    "Motion passed 5-0.": "closing",
    "Ayes 12, Noes 3.": "closing",
    "NOES--12": "closing",
    "L'amendement n° 3 n'est pas adopté.": "closing",
    "–Se aprueba.": "closing",
    "VOTE: Ayes: Moss, Lee. Noes: None.": "closing",
    "APPENDIX": "closing",
    "called as a witness, having been duly sworn, testified as follows:": "closing",
    "[The information referred to follows:]": "closing",
    "Deputados presentes à sessão:": "closing",
    "Результаты голосования (12 час. 40 мин.)": "closing",
    "Засідання закрито о 18 годині.": "closing",
    "议案获得通过。": "closing",
    "会议于下午6时15分结束。": "closing",
    "Suspéndese a sesión ás nove da noite.": "closing",
    "Az ülés véget ért 15 óra 59 perckor.": "closing",
    "הישיבה ננעלה בשעה 10:18.": "closing",
    "By Mr. LEE (for himself and Ms. MOSS):": "closing",
    "Encerra-se a sessão às 18h05min.": "closing",
    "Mis aux voix, le projet de loi 4 est adopté par 9 oui.": "closing",
    "Mise aux voix, la motion 2 est refusée.": "closing",
    "Se vota y se aprueba por unanimidad.": "closing",
    "休息(11時29分)": "closing",
    "«За» - 238.": "stage",
    "Рішення не прийнято.": "stage",
    "Решение принято.": "stage",
    "Aplausos do PLZ.": "stage",
    "Pausa.": "stage",
}


@pytest.mark.parametrize(("line", "kind"), WRITTEN.items(), ids=WRITTEN)
def test_a_clerks_line_ends_or_interrupts_a_speech(line, kind):
    assert written(line) == kind
