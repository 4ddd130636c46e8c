"""Short labels that only a page's own use makes labels."""

import pytest

from corpus.pipeline import read
from corpus.reading.sheet import ruled
from corpus.reading.talk.short import initials, nicknames
from corpus.reading.talk.voices import heard

NOBODY = {
    "initials that are not explained": "Ann Lee: Why?\n\nNB: it rained.\n\nPS: it still does.",
    "halves of a day": "AM: oil.\n\nPM: lamps.\n\nAM: oil.\n\nPM: lamps.",
    "small words that lead a paragraph once": "note: it rained.\n\npike: it did.\n\nlamp: out.",
    "fields": "date: May\n\ndate: June\n\ndate: July\n\ndate: August",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_there_are_no_short_labels_in(text):
    sheet = ruled(f"Lamps\n\n{text}")
    assert [cue.label.name for cue in (*initials(sheet), *nicknames(sheet))] == []


def said(text: str) -> list[tuple[str, str]]:
    found = read(text)
    return [
        (speaker.name if (speaker := found.speaker(one)) else "", found.said(one)) for one in found.utterances
    ]


def test_initials_are_those_of_whom_the_page_explains_them_by():
    text = "Pia Moss (PM): Why?\n\nAnn Lee (AL): It was late.\n\nPM: And now?\n\nAL: I keep bees."
    assert said(text) == [
        ("Pia Moss", "Why?"),
        ("Ann Lee", "It was late."),
        ("Pia Moss", "And now?"),
        ("Ann Lee", "I keep bees."),
    ]


def test_initials_are_those_of_a_whole_name_that_leads_a_line_though_they_are_a_word_as_well():
    text = (
        "Ed Tarn: How did you come to keep lamps?\n\nPia Moss: My father kept one.\n\nThe town was dark."
        "\n\nET: Was it hard?\n\nPM: It was. Nobody paid for oil."
    )
    assert [name for name, _ in said(f"Lamps are back\n\n{text}")] == ["Ed Tarn", "Pia Moss"] * 2
    given = text.replace("Ed Tarn", "Lena").replace("ET", "L").replace("Pia Moss", "Mike").replace("PM", "M")
    assert [name for name, _ in said(f"Lamps are back\n\n{given}")] == ["Lena", "Mike"] * 2


def test_pm_is_the_prime_minister_where_the_page_has_one_and_no_other_minister():
    text = "JOURNALIST: Prime Minister, when?\n\nPM: We will announce it.\n\nLEE: Soon.\n\nPM: There is oil."
    for head, name in (("Prime Minister Bea Moss met", "Bea Moss"), ("They met", "PM")):
        lines = said(f"{head} Minister Ann Lee in Brill.\n\n{text}")
        assert [who for who, words in lines] == ["JOURNALIST", name, "Ann Lee", name]


def test_a_nickname_written_small_takes_turns():
    text = (
        "Lamps\n\nAnn: Hi!\n\npike_42: Not bad.\n\nAnn: So?\n\npike_42: I ran.\n\n"
        "Ann: And?\n\npike_42: I fell."
    )
    assert said(text) == [
        ("Ann", "Hi!"),
        ("pike_42", "Not bad."),
        ("Ann", "So?"),
        ("pike_42", "I ran."),
        ("Ann", "And?"),
        ("pike_42", "I fell."),
    ]


def test_in_minutes_of_a_chat_each_handle_speaks_though_it_stands_once():
    lines = ("pik : Not bad.", "Host : So?", "pik : I ran.", "Lamp_7  : Where?", "pik : To Brill.")
    more = ("Oil-X : Why?", "pik : It was late.", "Host : Thanks.", "Wick3 : When?", "pik : In May.")
    assert [who for who, _ in said("\n\n".join(("Host : Hi.", *lines, *more)))][-7:] == [
        "Lamp_7",
        "pik",
        "Oil-X",
        "pik",
        "Host",
        "Wick3",
        "pik",
    ]


def test_a_nickname_may_stand_alone_over_what_is_said():
    lines = ("pike:\n\nWho has it?", "wren.x:\n\nI do, *haha*", "pike:\n\nSince when?", "wren.x:\n\nMay.")
    text = "\n".join(("It is late.", *lines, "pike:\n\nSo?", "wren.x:\n\nSo."))
    assert [who for who, _ in said(text)][-6:] == ["pike", "wren.x"] * 3


def test_on_a_page_without_capitals_a_label_may_stand_behind_a_direction():
    lines = ("pike: who has it?", "wren: i do.", "pike: since when?", "(music) wren: we are back.")
    assert said("\n\n".join(("we will be back.", *lines, "moss: not me.")))[1:] == [
        ("pike", "who has it?"),
        ("wren", "i do."),
        ("pike", "since when?"),
        ("wren", "we are back."),
        ("moss", "not me."),
    ]


def test_nicknames_stand_close_and_one_who_is_told_of_elsewhere_may_speak_once():
    lines = ("pike: Who has the keys?", "wren: I do.", "pike: Since when?", "wren: May.", "pike: And Moss?")
    text = "Present: Pike, Wren, Moss\n\n" + "\n".join((*lines, "moss: Not me.", "wren: Nor me."))
    assert [name.casefold() for name, _ in said(text)] == [*["pike", "wren"] * 2, "pike", "moss", "wren"]


def test_on_a_page_without_capitals_a_role_or_a_party_may_stand_behind_a_label():
    text = (
        "the lamps are out tonight.\n\npike: we have no oil.\n\nann lee, keeper of the lamps: it is late.\n\n"
        "pike: and the quay?\n\ngov. bo moss (lab-br): we will see.\n\npike: thank you."
    )
    assert [name for name, _ in said(text)] == ["", "pike", "lee", "pike", "moss", "pike"]


def test_where_a_asks_letters_are_somebodys_initials_and_nobodys_where_q_asks():
    head = "Lamps\n\nBy Ann Lee\n\nHelge Pike keeps the light.\n\n"
    told = "A: Why?\n\nH: It was late.\n\nA: And now?\n\nH: I keep bees.\n\nA: Where?\n\nH: On the quay."
    assert [name for name, _ in said(head + told)] == ["Ann Lee", "Helge Pike"] * 3
    assert [name for name, _ in said(told.replace("A:", "Q:").replace("H:", "A:"))] == ["Q", "A"] * 3


def test_the_first_question_may_spell_out_the_letter_of_who_asks():
    text = (
        "Sample: Why is it dark?\nAnn Lee: I was late.\nS: And now?\nAL: I keep bees.\nS: Where?\nAL: Here.\n"
    )
    assert [name for name, _ in said(f"A Late Visit\n\n{text}")] == ["Sample", "Ann Lee"] * 3


def test_a_label_may_be_the_beginning_of_another():
    whole = "Bo: Why is it dark?\n\nAmelia: I was late.\n\nAbel: I was not.\n\n"
    text = whole + whole + whole.replace("elia:", ":").replace("el:", ":") * 2
    assert [name for name, _ in said(f"A Late Visit\n\n{text}")] == ["Bo", "Amelia", "Abel"] * 4


def test_a_line_of_furniture_on_a_page_without_capitals_hides_no_label() -> None:
    page = "the lamp was lit.\n\n" + "ann lee: who told you of the lamp?\n\nbo: the keeper did.\n\n" * 6
    furnished = page.replace("\n\nbo", "\n\nSign up for our newsletter\n\nbo", 1)
    assert [cue.label.name for cue in nicknames(ruled(furnished))].count("ann lee") == 6


SEATED = (
    "El señor PRESIDENTE: Tiene la palabra.\nEl señor PAZ: Muchas gracias por todo ello.\n"
    "{0}\nEl señor PAZ: No lo entiendo.\nEl señor PRESIDENTE: Conteste.\nEl señor PAZ: Ya lo he dicho."
)


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("El señor PRESIDENTE Muchas gracias, señor Paz.", 6),
        ("El señor PRESIDENTE llama al orden al señor Paz.", 5),
        ("El señor PRESIDENTE Muchas", 5),
        ("El señor presidente Muchas gracias, señor Paz.", 5),
        ("El señor REYES Muchas gracias, señor Paz.", 5),
    ],
)
def test_a_label_with_a_title_may_have_lost_its_colon(line, labels):
    assert len(heard(ruled(SEATED.format(line))).cues) == labels
