"""What a page prints behind the last turn of a transcript is nobody's speech."""

import pytest

from corpus.pipeline import read


def spoken(page: str) -> list[str]:
    return [page[one.start : one.end] for one in read(page).utterances]


TALK = {
    "colons": (
        "Mr Moss: Good morning. I would like to begin with the lamps.\n\n"
        "Ms Tarn: Thank you, Chair. We have asked for more oil.\n\nMr Moss: When will that be?\n\n"
        "Ms Tarn: I hope that it will come next week.\n\nMr Lee: Can I ask who pays?\n\n"
        "Mr Moss: Thank you. That is the end of our session, and I am grateful to you all."
    ),
    "full stops": (
        "  Mr. MOSS. Mr. Speaker, I would like to begin with the lamps.\n"
        "  Ms. TARN. I thank the gentleman. We have asked for more oil.\n  Mr. MOSS. When will that be?\n"
        "  Ms. TARN. I hope that it will come next week.\n"
        "  The SPEAKER. The time of the gentlewoman has expired.\n"
        "  Mr. MOSS. I yield back the balance of my time."
    ),
}
TAILS = (
    "Eingestellt von Ida Wick um 10:12\n\nDiesen Post per E-Mail versenden",
    "Текст авторизован И.П. Маяком.\n\nНад материалом работали:\n\nРечная А.И.",
    'Retrieved from "https://lamps.example/index.php?title=Oral-History:Ann_Lee&oldid=78"',
    "Registrado em:\n\nLampiões,\n\nPorto",
    "Метки\n\nлампы, порт",
    "More on Lamps",
    "Ms Ta",
    "The hearing concluded at 4:12 p.m.",
    "(Recess taken.)\n\nC E R T I F I C A T E\n\nI, Eva Wick, do hereby certify that this is a true record.",
    "END 2:15 P.M. EDT",
    "AYES: Moss, Oakes\nNOES: None\nABSENT: Lee",
    "ATTEST:\n\n______________\nEva Wick, City Clerk",
    "Ayes 12, Noes 3.\n\nAYES\n\nMoss, Ann\nOakes, Tom",
    "Editor's note: An earlier version of this transcript misspelt a name.",
    "Notes to editors\n\n1. The Lamp Committee was set up in 1902.",
    "Disclaimer: The electronic version of the Official Report is for information purposes only.",
    "Das Buch „Lampen“, Brill Verlag, 240 Seiten, 22 Euro.\n\nEva Wick",
    "« Lampes », d'Ann Moss, éditions Quai, 184 p., 17 €.",
    "Nota: Transcripción no oficial. El texto está sujeto a revisión.",
    "If you have any additional questions about our online transcripts, please write.",
    "This is a transcript of a hearing. It has not been checked against the recording.",
    "Interested in learning of lamps?\n\nThen sign up for our newsletter, straight to your inbox.",
    "To learn more, read [our page](https://lamp.example/oil) and [the book](https://lamp.example/book).",
    "Deixe sua opinião aqui embaixo, ou mande um e-mail!",
    "----------\n\nvia: https://lamp.example/oil\n\nTranslator: [pike](https://lamp.example/pike)",
    '[lamp]: https://lamp.example "The lamp"',
    "To be continued...",
    "*\tTo be continued\n\n<br/>\n\n本文地址：[oil](https://lamp.example)\n\n(END)\n\n---\n\n## 相关阅读",
    "转载请注明出处：https://lamp.example/oil",
    "*Originally published at [The Lamp](https://lamp.example).*",
    "Продолжение следует…\n\nТеги: лампы, порт",
    "Posted in: Lamps",
    "Watch the whole talk at this link.",
    "Oil the wick\nKeeper\nPosts: 1204\nJoined: Sat Aug 02, 2008 9:40 pm\nLocation: the quay\nTop",
    "Re: Lamps\nPost by pike_42 » Sun Mar 11, 2012 9:51 am\nSo there.",
    "For further information please contact the press office on 020 1234 5678.",
)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("It has 240 pages, and it costs 17 Euro.", id="a-book"),
        pytest.param("Watch the lamps, as I say, and this link.", id="a-link"),
        pytest.param("I joined in 2008 » and we have written 14 posts.", id="posts-of-a-pier"),
        pytest.param("Notes were taken, and the transcript is late.", id="a-note"),
    ],
)
@pytest.mark.parametrize("talk", TALK.values(), ids=TALK)
def test_the_last_turn_goes_on_with(said, talk):
    text = f"{talk}\n\n{said}"
    assert [text[one.start : one.end] for one in read(text).utterances][-1].endswith(said)


@pytest.mark.parametrize("tail", TAILS, ids=[tail[:24].replace("\n", " ") for tail in TAILS])
@pytest.mark.parametrize("talk", TALK.values(), ids=TALK)
def test_the_last_turn_ends_before(tail, talk):
    alone, followed = (
        [(found.start, found.end) for found in read(text).utterances if found.kind == "turn"]
        for text in (talk, f"{talk}\n\n{tail}")
    )
    assert followed == alone


@pytest.mark.parametrize(
    "last",
    [
        "The motion is carried. I thank you all.\n\nThis record is one that we can be proud of.",
        "And so we al",
        "The keeper wrote to me:\n\n“We light the lamp for whoever is at sea”",
        "Join me in thanking those who wrote to us by e-mail: we are grateful to you all.",
        "(Applause.)\n\nThe lamps, when they are all out, a",
        "To be continued, as I say every week, with the oil and the wicks.",
    ],
    ids=[
        "its own paragraphs",
        "what the page breaks off in",
        "a quotation that it announces",
        "a call of their own",
        "a clause that the page breaks off in",
        "what is to be continued",
    ],
)
def test_a_last_turn_keeps(last):
    text = f"{TALK['colons']}\n\n{last}"
    assert text[: read(text).utterances[-1].end] == text


def test_a_last_turn_in_han_keeps_the_clause_that_the_page_breaks_off_in():
    text = (
        "主席：請林議員發言。\n\n林明月議員：主席，我支持議案。\n\n"
        "主席：請繼續。\n\n林明月議員：多謝。\n\n海岸的燈塔去年冬天便熄滅，至今仍未有"
    )
    assert text[: read(text).utterances[-1].end] == text


HEAD = "3rd March 2014                          Lamp Assembly Debates"
NOTICE = "Disclaimer:  The electronic version of the Record is for information \nonly. Ask the Editor for it."
BETWEEN = (
    "<center><img src='lamp.jpg'><img src='oil.jpg'></center>\n\n<!--more-->",
    "---",
    "* * *",
    f"{HEAD}                 5 \n \n \n{NOTICE}",
    f"{HEAD}      \n5",
    "Lamp Assembly         Monday, 3 March 2014",
    "Lampenrat, XXV. GP Stenographisches Protokoll 25. Sitzung / Seite 127",
    "14.56.335. Punkt\n\nBericht des Lampenausschusses über den Antrag (129 d.B.)",
    "Dringlicher Antrag\n\nder Abgeordneten Ann Lee und Genossen betreffend die Lampen (748/A)",
    "14.59.48Dringliche Anfrage\n\nder Abgeordneten Ann Lee betreffend die Lampen (1501/J)",
    "Overeenkomstig de voorstellen van de voorzitter wordt besloten.",
    "Daartoe wordt besloten.",
)
SPOKEN = (
    "Disclaimer: I own a lamp, as you know.",
    "1. Punkt",
    "Der Antrag ist verteilt: Seite 127.",
)


def spans(text: str) -> list[str]:
    return [text[found.start : found.end] for found in read(text).utterances if found.kind == "turn"]


@pytest.mark.parametrize("said", SPOKEN)
def test_what_is_said_between_two_turns_is_of_the_first(said):
    first, last = TALK["colons"].split("\n\n", 1)
    assert spans(f"{first}\n\n{said}\n\nWe thank you for it.\n\n{last}")[0].endswith("for it.")


@pytest.mark.parametrize("printed", BETWEEN, ids=[printed[:24].replace("\n", " ") for printed in BETWEEN])
def test_what_is_printed_between_two_turns_is_of_neither(printed):
    first, last = TALK["colons"].split("\n\n", 1)
    assert spans(f"{first}\n\n{printed}\n\n{last}") == spans(TALK["colons"])


@pytest.mark.parametrize("page", [f"{HEAD}       5 \n \n{NOTICE}", "Lampenrat 25. Sitzung / Seite 127"])
def test_a_page_may_end_inside_a_turn(page):
    first, last = TALK["colons"].split("\n\n", 1)
    assert spans(f"{first}\n\n{page}\n\nWe thank you for it.\n\n{last}")[0].endswith("for it.")


def test_what_stands_in_no_quotation_mark_is_told_where_all_that_is_said_has_one() -> None:
    said = ("> Ann Lee: Who keeps the lamp?\n>\n> And who pays?", "> Bo Moss: I do, as I said.")
    told = "Ann Lee then went on to the oil, and to what it costs."
    page = "\n\n".join((*said, told, *said, *said))
    assert [one.rpartition("\n")[2] for one in spoken(page)] == ["> And who pays?", "I do, as I said."] * 3
    plain = page.replace("> ", "").replace(">", "")
    assert any(told in one for one in spoken(plain))


def test_a_page_in_one_line_ends_before_what_stands_behind_an_omission() -> None:
    talk = "А.Речной: Мы ждали долго. В.Лугова: Я была там. " * 3
    for tail in (" <…> Темы Порт Статус Опубликован в разделах: Лампы", ""):
        assert spoken(f"{talk}А.Речной: Спасибо вам всем.{tail}")[-1] == "Спасибо вам всем."
    assert spoken(f"{talk}А.Речной: Спасибо. <…> Мы ждём вас.")[-1] == "Спасибо. <…> Мы ждём вас."


def test_a_short_line_that_goes_on_below_is_no_button() -> None:
    page = "\n\n".join(["Ann Lee: Is it lit?", "Bo Moss: It is lit."] * 3)
    page += "\n\nAnn Lee: I thank you.\n\nI have to say that I saw one\nwonderful lamp there. It was lit."
    assert spoken(page)[-1].endswith("It was lit.")


BOX = "Born: Brill, 1948\nEducation: Moss Grammar\nFamily: married"


def test_a_box_of_fields_behind_the_last_answer_is_in_no_turn() -> None:
    assert spoken(f"{TALK['colons']}\n\n{BOX}")[-1].endswith("grateful to you all.")


def test_two_points_that_somebody_makes_are_said() -> None:
    page = "\n\n".join(["MS. LEE: Is it lit?", "MR. MOSS: It is lit."] * 3)
    assert spoken(f"{page}\n\nFirst: it is dark.\n\nSecond: we have oil.")[-1].endswith("oil.")


@pytest.mark.parametrize(
    "call",
    [
        "Abonnez-vous à notre newsletter",
        "Suscríbete a nuestro boletín",
        "Leggi anche: Le lampade",
        "Next page »",
    ],
)
def test_what_a_page_calls_its_readers_to_is_not_said_though_it_says_you(call: str) -> None:
    assert spoken(f"{TALK['colons']}\n\n{call}")[-1].endswith("grateful to you all.")


INITIALS = "\n\n".join(
    (
        "AL: Would you tell us how you came to the lamps?",
        "BM: I walked up one night and I never came down again.",
        "AL: And what did your mother say to you when she heard of it?",
        "BM: My mother told me that we had enough oil at home as it was.",
        "AL: Will you stay?",
        "BM: I will.",
    )
)
BOOK = "BM's new book, Wicks, is sold by the keepers of the Brill lighthouse."


def test_a_record_in_capitals_has_its_last_speaker_tell_of_others() -> None:
    page = INITIALS.replace("AL:", "MS. LEE:").replace("BM:", "MR. MOSS:")
    told = "The lighthouse at Brill has a lamp that is seen for thirty miles."
    assert spoken(f"{page}\n\n{told}")[-1].endswith(told)


def test_behind_initials_what_nobody_says_in_person_is_told_of_the_interview() -> None:
    assert spoken(f"{INITIALS}\n\n{BOOK}")[-1] == "I will."
    assert spoken(f"{INITIALS}\n\n{BOOK}\n\nYou might also like to read:\nLamps of Brill")[-1] == "I will."
