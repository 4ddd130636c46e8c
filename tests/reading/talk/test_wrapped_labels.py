"""Labels on pages whose lines are short and that have no blank ones: what is said goes on below."""

import pytest

SAID = (
    "Спасибо, уважаемый председатель. Мы уже два года ждём, когда\nпочинят лампы в порту.",
    "Благодарю вас за вопрос. Правительство решило выделить\nдвенадцать миллионов в следующем году.",
    "Вы не отвечаете на мой вопрос, и я прошу вас сказать нам,\nпочему работы задерживаются.",
    "Потому что нам пришлось советоваться с городами. Мы над этим\nработаем.",
    "Спасибо за ответ. Мне жаль, однако, что порт останется\nзакрытым всю зиму.",
    "Мы сделаем всё, чтобы он открылся в марте, как и было\nобещано вам.",
)


def page_of(one: str, other: str, said: tuple[str, ...] = SAID, gap: str = "\n") -> str:
    return gap.join(label + words for label, words in zip((one, other) * (len(said) // 2), said, strict=True))


LISTED = (
    "Лугин П. В., Мостов А. Б. Маяки порта. М., 1999.\nМостов А. Б. Лампы. М., 2001.\n"
    "Лугин П. В. Порт зимой. М., 2004.\nМостов А. Б. Весна. М., 2009.\n"
)


def test_a_list_of_books_is_no_talk(spoken):
    assert spoken(LISTED) == []


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        pytest.param("Лугин П. В. ", "Мостов А. Б. ", ("Лугин П. В.", "Мостов А. Б."), id="initials-behind"),
        pytest.param("П. ЛУГИН ― ", "А. МОСТОВ ― ", ("П. ЛУГИН", "А. МОСТОВ"), id="a-long-dash"),
        pytest.param("Пётр Лугин - ", "Маяк - ", ("Пётр Лугин", "Маяк"), id="a-hyphen"),
        pytest.param("П.В. ЛУГИН\n", "А.Б. МОСТОВ\n", ("П.В. ЛУГИН", "А.Б. МОСТОВ"), id="their-own-lines"),
    ],
)
def test_sentences_may_go_on_below(one, other, names, gap, spoken):
    assert spoken(page_of(one, other, gap=gap)) == list(zip(names * 3, SAID, strict=True))


def test_thanks_to_a_minister_that_go_on_below_are_no_office(spoken):
    said = (
        "Wer zahlt das?",
        "Vielen Dank, Frau Ministerin. Seit zwei Jahren warten wir darauf,\ndass jemand zahlt.",
        "Und wann?",
        "Wir arbeiten daran.",
    )
    found = spoken(page_of("Leuchtfeuer\n", "Anna Braun\n", said, gap="\n\n"))
    assert [words for _, words in found] == list(said)


def test_a_letter_and_whom_the_question_addresses_is_no_name_of_a_list(spoken):
    said = (
        "Chi paga le lampade del porto?",
        "Le paga il comune, come ho detto ieri.",
        "Signor Presidente, intervengo per dire che da due anni\naspettiamo la riparazione.",
        "La ringrazio per la domanda. Il Governo ha deciso di\npagare.",
    )
    found = spoken(page_of("D - ", "R - ", said, gap="\n\n"))
    assert [words for _, words in found] == list(said)


def test_an_item_of_a_japanese_agenda_ends_a_turn(spoken):
    page = (
        "○議長（森田太郎君）　これで質疑を終わります。\n△日程第２　議案第１０号\n"
        "○５番（大西花子君）　お尋ねいたします。\n○市長（谷次郎君）　お答えいたします。\n"
    )
    assert [words for _, words in spoken(page)] == [
        "これで質疑を終わります。",
        "お尋ねいたします。",
        "お答えいたします。",
    ]


def test_a_label_that_recurs_before_a_dash_is_no_dateline(spoken):
    said = (
        "Gracias por la respuesta, señoras y señores, y buenos días a todos.",
        "Haremos todo lo posible para que el puerto abra en marzo de este año.",
        "Porque hemos tenido que consultar a los ayuntamientos de la costa.",
        "Le agradezco su pregunta y le ruego que espere hasta la primavera.",
    )
    found = spoken(page_of("EL PRESIDENTE.– ", "DIPUTADA PAZ.– ", said, gap="\n\n"))
    assert [words for _, words in found] == list(said)


def test_a_family_name_in_capitals_is_no_label_before_the_given_one(spoken):
    said = ("Chi paga?", "Paga il comune.", "E quando?", "In primavera, credo.")
    found = spoken(page_of("MORELLI Luca. – ", "BRUNI Anna, assessora. – ", said, gap="\n\n"))
    assert [words for _, words in found] == list(said)
