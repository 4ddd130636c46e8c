"""Speakers without a name whom the others call by theirs."""

import pytest

from corpus.pipeline import read


def speakers(text: str) -> list[str]:
    found = read(text)
    return [speaker.name if (speaker := found.speaker(one)) else "" for one in found.utterances]


OPENING = "Speaker 1: With us are Ana Moss, who keeps bees, and Tom Reed, who does not."
NOBODY = {
    "nobody is called": f"{OPENING}\n\nSpeaker 2: It is late.\n\nSpeaker 1: Why?\n\nSpeaker 2: The bees.",
    "the name has no second half": "Speaker 1: Ana, what is next?\n\nSpeaker 2: Bees.\n\nSpeaker 1: Why?"
    "\n\nSpeaker 2: They hum.",
    "another is spoken of": f"{OPENING}\n\nSpeaker 2: I know Ana well.\n\nSpeaker 1: Good."
    "\n\nSpeaker 2: Yes.",
    "two have the first name": "Speaker 1: With us are Ana Moss, who keeps bees, and Ana Reed, who does not. "
    "Ana, what is next?\n\nSpeaker 2: Bees.\n\nSpeaker 1: Why?\n\nSpeaker 2: They hum.",
    "they call that name themselves": f"{OPENING} Please welcome Ana Moss.\n\nSpeaker 2: Thank you all."
    "\n\nSpeaker 1: Ana?\n\nSpeaker 2: Ana, are you there?",
    "the name is another label": "Speaker 1: Ana, what is next?\n\nSpeaker 2: Bees.\n\nAna Moss: They hum."
    "\n\nSpeaker 2: I know.",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_a_numbered_speaker_stays_one_where(text):
    assert "Speaker 2" in speakers(text)


def test_a_speaker_called_by_two_names_stays_open_with_a_doubt():
    text = f"{OPENING} Ana, what is next?\n\nSpeaker 2: Bees.\n\nSpeaker 1: Tom, is it so?\n\nSpeaker 2: Yes."
    assert speakers(text)[1] == "Speaker 2"
    assert [doubt.code for doubt in read(text).doubts] == ["ambiguous-name"]


def test_two_labels_called_by_one_name_stay_open():
    text = f"{OPENING} Ana, is it?\n\nSpeaker 2: Yes.\n\nSpeaker 1: Ana, why?\n\nSpeaker 3: The bees."
    assert speakers(text)[1::2] == ["Speaker 2", "Speaker 3"]


def test_an_official_who_is_counted_is_not_unmasked():
    text = (
        "MODERATOR: Ana Moss is here.\n\nSENIOR OFFICIAL 1: Good day."
        "\n\nMODERATOR: Thanks, Ana.\n\nQUESTION: Why?"
    )
    assert speakers(text)[1] == "SENIOR OFFICIAL 1"


CALLED = {
    "asked": "Ana, what is next?",
    "asked behind": "What comes next, Ana?",
    "welcomed": "Please welcome Ana Moss.",
    "welcomed to a show": "Ana, welcome to the show.",
    "given the floor": "Over to you, Ana.",
}


@pytest.mark.parametrize("call", CALLED.values(), ids=CALLED)
def test_a_numbered_speaker_has_the_name_they_are(call):
    text = f"{OPENING} {call}\n\nSpeaker 2: The bees hum.\n\nSpeaker 1: I see.\n\nSpeaker 2: It is late."
    assert speakers(text) == ["Speaker 1", "Ana Moss"] * 2


def test_a_speaker_is_whom_the_next_one_thanks():
    text = (
        "A talk by Ana Moss\n\nSpeaker A: I thank you all."
        "\n\nSpeaker B: Thanks, Ana. Now, questions.\n\nSpeaker A: Yes."
    )
    assert speakers(text)[0] == "Ana Moss"


def test_a_host_who_says_who_they_are_and_a_guest_who_is_greeted_have_names():
    text = (
        "Host: I'm your host, Ana Moss. My guest is Tom Reed, a shepherd. Tom, hello.\n\nGuest: Hello, Ana."
        "\n\nHost: How many sheep?\n\nGuest: Two hundred."
    )
    assert speakers(text) == ["Ana Moss", "Tom Reed"] * 2


def test_the_name_that_the_next_speaker_says_is_not_ones_own():
    text = (
        "Speaker 1: Who is there?\n\nSpeaker 2: Nobody."
        "\n\nSpeaker 1: And now?\n\nSpeaker 3: Hi, I'm Ana Moss."
    )
    assert speakers(text) == ["Speaker 1", "Speaker 2", "Speaker 1", "Ana Moss"]


OFFICE = "\n\nTHE PRESIDENT: It is late.\n\n".join(("Q. {}", "Q. Why is it?", "Q. {}", "Q. Which bees?"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I saw President Moss, who keeps bees.", "And so?"),
        ("President Moss, thank you.", "President Reed, is it so?"),
        ("Minister Moss, thank you.", "And so?"),
    ],
    ids=["nobody is turned to", "two are", "of another office"],
)
def test_an_office_stays_one_where(one, other):
    assert speakers(OFFICE.format(one, other))[1] == "THE PRESIDENT"


def test_an_office_has_the_name_by_which_others_turn_to_it():
    assert speakers(OFFICE.format("Thank you, President Moss. What now?", "And so?"))[1::2] == ["Moss"] * 3


LETTERS = "{}\n\nT: {}\n\nD: {}\n\nT: Why is it late?\n\nD: I keep bees, and they hum."
UNKNOWN = {
    "nobody is named": ("Bees", "How are you?", "Well, and you?"),
    "the one who is called has another letter": ("Bees", "How are you?", "Well, Martin, and you?"),
    "a place is set off by commas": ("Bees", "How are you?", "In Brill, Thule, I think."),
    "the name is that of the other letter already": ("Dora Moss", "How are you?", "Well, and you?"),
}


@pytest.mark.parametrize(("head", "asked", "told"), UNKNOWN.values(), ids=UNKNOWN)
def test_a_letter_stays_one_where(head, asked, told):
    assert speakers(LETTERS.format(head, asked, told))[0] == "T"


TOLD = {
    "the head has two names": ("Dora Moss talks to Tess Reed", "How are you?", "I am well.", "Tess Reed"),
    "the next one calls them so": ("Bees", "How are you, Dora?", "No problem, Thomas, I am well.", "Thomas"),
    "a whole name of the page is called": ("Text: Thomas Reed", "And?", "Well, Thomas, yes.", "Thomas Reed"),
    "they say so": ("Bees", "I'm Tess Reed. Hello.", "Hello.", "Tess Reed"),
}


@pytest.mark.parametrize(("head", "asked", "told", "name"), TOLD.values(), ids=TOLD)
def test_a_letter_is_whose_name_it_begins_where(head, asked, told, name):
    assert speakers(LETTERS.format(head, asked, told, name))[0] == name


ASKED = {
    "in English": ("Can you tell me your name and where you live?", "Dora Moss, and I live in Brill."),
    "in German": ("Können Sie sich bitte vorstellen?", "Dora Moss. Ich wohne in Brill."),
    "in Spanish": ("¿Cómo se llama usted?", "Dora Moss, y vivo en Brill."),
}


@pytest.mark.parametrize(("asked", "told"), ASKED.values(), ids=ASKED)
def test_whoever_is_asked_for_a_name_answers_with_it(asked, told):
    assert speakers(LETTERS.format("Bees", asked, told))[1::2] == ["Dora Moss"] * 2


HAN_SITTING = (
    "主席：請你發言。\n\n海事及漁業局局長：主席，碼頭的燈已經修好，多謝。\n\n"
    "何大文議員：主席，{}，你為甚麼不早點說出來？\n\n海事及漁業局局長：主席，我們會跟進。{}"
)
OPEN_EAST = {
    "nobody is named": ("局長", ""),
    "two are": ("林小明局長", "\n\n何大文議員：多謝，陳小玉局長，我沒有問題。\n\n主席：多謝。"),
    "what stands before it is no name": ("方面的局長", ""),
    "two labels end so": ("林小明局長", "\n\n教育局局長：主席，我想補充。\n\n主席：多謝。"),
}


@pytest.mark.parametrize(("call", "more"), OPEN_EAST.values(), ids=OPEN_EAST)
def test_an_office_in_han_stays_one_where(call, more):
    assert speakers(HAN_SITTING.format(call, more))[1] == "海事及漁業局局長"


def test_an_office_in_han_is_whose_name_stands_before_its_last_word():
    assert speakers(HAN_SITTING.format("林小明局長", ""))[1::2] == ["林小明"] * 2


SHOW = (
    '---\ntitle: "Bees"\nspeakers: ["{}", "Tom Reed", "Ida Pike"]\n---\n\nSpeaker 1: 00:00:16\n\n'
    "This is the hive.\n{}\nHey Ida.\nHey.\n\nSpeaker 2: 00:00:27\n\nGood day.\n\nSpeaker 1: 00:00:31\n\n"
    "Do you know what hums, {}?\nIt is here.\n\nSpeaker 2: 00:00:41\n\nThe queen hums.\n\n"
    "Speaker 1: 00:00:44\n\nShe does.\nSo Ida, you keep them, right?\n\nSpeaker 3: 00:00:58\n\nI do."
)
MISHEARD = {
    "the name is too far off": ("Sjors Moss", "Hey Sander.", "Sander"),
    "it may be another's": ("Tim Moss", "Hey Tum.", "Tum"),
    "no list has it": ("Sjors Moss", "Hey Abel.", "Abel"),
}


@pytest.mark.parametrize(("one", "greets", "calls"), MISHEARD.values(), ids=MISHEARD)
def test_a_name_that_a_machine_misheard_is_nobodys_where(one, greets, calls):
    assert speakers(SHOW.format(one, greets, calls))[:2] == ["Speaker 1", "Speaker 2"]


def test_a_name_that_a_machine_misheard_is_the_only_one_that_it_can_be_of_those_listed():
    told = speakers(SHOW.format("Sjors Moss", "I am glad.", "Sjoerd"))
    assert told == ["Speaker 1", "Sjors Moss"] * 2 + ["Speaker 1", "Ida Pike"]


def test_whoever_opens_and_greets_all_others_who_are_listed_is_the_one_who_is_left():
    told = speakers(SHOW.format("Sjors Moss", "Hey Sjoers.", "Sjoerd"))
    assert told == ["Tom Reed", "Sjors Moss"] * 2 + ["Tom Reed", "Ida Pike"]


POLITE = (
    "Пане {}, яке Ваше життєве кредо?\nЯ керуюсь тим, що лампи треба гасити вранці.\n"
    "Яку мету Ви ставите перед собою?\nЯ хочу, щоб порт відчинився навесні.\n"
    "Яких результатів Ви очікуєте від міста?\nМені досить, щоб вони почали думати.\n"
)


@pytest.mark.parametrize(
    ("call", "name"),
    [
        pytest.param("Мостику", "interviewee", id="a-family-name-whose-own-form-nobody-knows"),
        pytest.param("Іване", "Іван", id="a-given-name"),
        pytest.param("Олексію", "Олексій", id="another"),
    ],
)
def test_a_polite_ukrainian_call_is_turned_back_into_the_name(call, name):
    assert set(speakers(POLITE.format(call))) == {"interviewer", name}


def test_nobody_is_called_by_two_nouns_that_open_a_sentence():
    text = (
        "Leiden Sie bis heute darunter?\n\nIch war zehn Jahre lang dort, und es hat mir nicht geschadet.\n\n"
        "Sie haben viel gesehen. Tun Lampen, die man zu lange ansieht, Ihnen weh?\n\nNein, ich sehe gern hin."
        "\n\nUnd was machen Sie nun?\n\nMeine Arbeit ist getan. Jetzt schlafe ich erst einmal aus."
    )
    found = read(text)
    assert {found.speaker(one).name for one in found.utterances} == {"interviewer", "interviewee"}
