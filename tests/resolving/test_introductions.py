"""Who holds a role, as the head of the page tells."""

import pytest

from corpus.pipeline import read


def speakers(text: str) -> list[str]:
    found = read(text)
    return [speaker.name if (speaker := found.speaker(one)) else "" for one in found.utterances]


TURNS = "MODERATOR: Hello.\n\nMOSS: Yes.\n\nMODERATOR: And?\n\nMOSS: No."
TURNS = "INTERVIEWER: Hello.\n\nMOSS: Yes.\n\nINTERVIEWER: And?\n\nMOSS: No."
NOBODY = {
    "a field without a name": f"Interviewer: to be announced\n\n{TURNS}",
    "two names": f"Interviewed by Ann Lee\n\nInterviewed by Cy Pike\n\n{TURNS}",
    "two names on a line": f"Interviewed by Ann Lee and Cy Pike, 9 May\n\n{TURNS}",
    "a sentence": f"The interviewer was late.\n\n{TURNS}",
    "who hosted": f"Hosted by Ann Lee\n\n{TURNS}",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_a_role_stays_a_role_where_the_head_has(text):
    assert speakers(text)[0] == "INTERVIEWER"


def test_a_moderator_who_was_announced_is_not_taken_to_have_come():
    turns = TURNS.replace("INTERVIEWER", "MODERATOR")
    assert speakers(f"Moderated by Ann Lee\n\n{turns}")[0] == "MODERATOR"


HEADS = {
    "a field": ("Interviewer: Ann Lee, The Brill Courier", "INTERVIEWER"),
    "a field in bold": ("**Interviewer:** Ann Lee", "Interviewer"),
    "who interviewed": ("Interviewed by Dr. Ann Lee, 9 November 1994", "Interviewer"),
}


@pytest.mark.parametrize(("head", "role"), HEADS.values(), ids=HEADS)
def test_who_asks_is_whom_the_head_names_in(head, role):
    turns = f"{role}: Why is it late?\n\nMOSS: It is dark.\n\n{role}: And now?\n\nMOSS: I keep bees."
    assert speakers(f"The lamps of Brill\n\n{head}\n\n{turns}") == ["Ann Lee", "MOSS"] * 2


def test_a_name_in_a_headline_of_capitals_ends_with_the_word_that_is_a_label():
    text = "ENGINEER DORA MOSS DOORSTOP TALK\n\nMOSS:\n\nGood day.\n\nQUESTION:\n\nThank you.\n\n"
    reading = read(text + "MOSS:\n\nWe are back in June, I think.\n\nQUESTION:\n\nSo we are.")
    assert [reading.speaker(one).name for one in reading.utterances] == ["DORA MOSS", "QUESTION"] * 2


def test_two_surnames_in_a_label_are_those_of_a_longer_name():
    head = "Ann Lee and Carlos Ivan Brill Moss discuss the lamps."
    turns = "LEE: Good morning.\n\nBRILL MOSS: I agree.\n\nLEE: And you?\n\nMOSS: I do."
    assert speakers(f"{head}\n\n{turns}") == ["Ann Lee", "Carlos Ivan Brill Moss"] * 2


PRESENTED = (
    "AV: You hear the lamps. I'm Amy Voss, with Rick Dorn.\n\nRD: Hello.\n\nAV: And why?\n\nRD: I know."
)


def test_initials_are_those_of_whoever_is_presented_in_the_first_turns():
    assert speakers(PRESENTED) == ["Amy Voss", "Rick Dorn"] * 2


def test_initials_that_two_who_are_presented_share_stay_open():
    text = PRESENTED.replace("Rick Dorn", "Rick Dorn and Rose Dell")
    assert "Rick Dorn" not in speakers(text)
    assert "Rose Dell" not in speakers(text)


def test_initials_that_the_head_explains_are_nobody_elses():
    assert speakers(f"Amy Voss talks to Ruth Dale\n\n{PRESENTED}")[1] == "Ruth Dale"


GUEST = "{}\n\nHost: {}\n\nGuest: {}\n\nHost: Why is it late?\n\nGuest: I keep bees, and they hum."


@pytest.mark.parametrize(
    ("head", "asked", "told", "name"),
    [
        ("Ann Lee and Bo Reed", "How are you?", "I am well.", "Guest"),
        ("A conversation with Ann Lee", "How are you?", "I am well.", "Ann Lee"),
        ("Bees", "Please introduce yourself.", "Ann Lee, and I live in Brill.", "Ann Lee"),
    ],
    ids=["two are named", "the head says with whom", "the answer is a name"],
)
def test_a_guest_is_whom_head_or_answer_name(head, asked, told, name):
    assert speakers(GUEST.format(head, asked, told))[1] == name


@pytest.mark.parametrize(
    ("language", "asker"), [("en", "Rosa Pike"), ("es", "R")], ids=["no letters of Spanish", "of Spanish"]
)
def test_letters_that_do_not_ask_in_the_language_of_the_page_are_initials(language, asker):
    said = {
        "en": ("Why is the lamp so late?", "I keep bees at home."),
        "es": ("¿Por qué es tan tarde hoy?", "Yo tengo mis abejas en casa."),
    }[language]
    head = {
        "en": "Pia Lee and Rosa Pike talk about the lamps",
        "es": "Pia Lee y Rosa Pike hablan de lámparas",
    }
    text = f"{head[language]}\n\n" + "\n\n".join(f"P: {said[0]}\n\nR: {said[1]}" for _ in range(4))
    assert speakers(text)[1] == asker


def test_letters_are_whom_the_line_behind_the_last_turn_presents():
    text = "Bees\n\n" + "T: Why is it late?\n\nD: I keep bees, and they hum.\n\n" * 3
    assert speakers(f"{text}Dora Moss, 58, was born in Brill.")[1] == "Dora Moss"


def test_whoever_has_a_label_is_called_as_it_prints_them_not_in_another_case():
    head = "В передаче Голоса Рассвета спросили о Голосе Рассвета. Для Голоса Рассвета это важно."
    turns = "Голос Рассвета: Почему так поздно?\n\nЛампа: Я дома.\n\n" * 3
    assert speakers(f"{head}\n\n{turns}")[0] == "Голос Рассвета"


FOLLOWED = (
    "**Follow-up Q**: And the quay?\n\n**{0}**: Yes, the quay as well.\n\n"
    "**Asker**: So?\n\n**A**: It is lit.\n\n"
    "**Previous asker**: By whom?\n\n**{1}**: By the keeper."
)


def test_whose_the_answers_are_stays_open_where_two_names_answer():
    assert speakers(FOLLOWED.format("Rosa", "Ivo"))[3] == "A"


def test_answers_are_the_one_whose_name_answers_too_beside_further_and_previous_askers():
    told = speakers(FOLLOWED.format("Rosa", "A"))
    assert told == ["Follow-up Q", "Rosa", "Asker", "Rosa", "Previous asker", "Rosa"]


def test_an_answer_in_which_a_page_begins_is_whose_the_others_are():
    opening = "ugh, and then we lit the lamps that you can see from the quay, as I told you before.\n\n"
    rest = FOLLOWED.format("A", "A") + "\n\n**Q**: Why?\n\n**Rosa**: It was dark."
    assert speakers(opening + rest)[:3] == ["Rosa", "Follow-up Q", "Rosa"]


def test_nobody_answers_whom_two_nouns_at_the_head_of_a_sentence_look_like():
    text = (
        "# Der Hafen von Brill\n\nVor Jahren schloss der Hafen. Tun Lampen noch weh, fragt man sich hier.\n\n"
        "**Q:** Wie war es?\n\n**A:** Es war kalt, und ich blieb dort sehr lange.\n\n"
        "**Q:** Und was machten Sie dann?\n\n**A:** Dann schlief ich ein.\n\n**Q:** Danke.\n\n**A:** Gerne."
    )
    found = read(text)
    assert {found.speaker(one).name for one in found.utterances} == {"Q", "A"}
