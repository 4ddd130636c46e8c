"""What stands before a page's first label: speech that a cut page begins in, or what introduces it."""

import pytest

from corpus.reading.talk.begun import gives_floor

TURNS = "Ann Lee: Who lit the lamps?\n\nBo Moss: We did.\n\nAnn Lee: And who paid?\n\nBo Moss: Nobody did."
NOBODYS = {
    "an introduction with names that its labels have in capitals": (
        "When the lamps went out, Bo Moss was not surprised. I met him on the quay.",
        TURNS.replace("Ann Lee", "ANN LEE").replace("Bo Moss", "BO MOSS"),
    ),
    "a day that opens a sentence": (
        "21 de marzo fue el día en que se apagaron las lámparas de Brill. Hablamos con ella en el muelle.",
        TURNS,
    ),
    "an introduction that tells at its end of the talk": (
        "I never knew how lamps were lit, and I asked everybody. Nobody at the quay could tell me, so I went "
        "to see my old friend at Brill, who lights them. Before he left, I spoke with him about oil.",
        TURNS.replace("Ann Lee:", "Q:").replace("Bo Moss:", "A:"),
    ),
    "an introduction in Chinese that names who answers": (
        "包括笔者在内，很多人将灯塔日报称作“海边最好的报纸”，它的“最好”来自于很多方面，比如它没有缺席过重大的事件。\n\n"
        "在朋友眼里，“绝对不虚伪”是林晓帆的形容词，“我不去做些什么，难免变成一个旁观者”，他说，“到头来都是在做我们自己”。",
        TURNS.replace("Ann Lee", "群岛").replace("Bo Moss", "林晓帆"),
    ),
    "the points of a list": (
        "In this version of what was said:\n\n- names of whoever lit the lamps have been left out of it,\n"
        "- places by which the lamps could be known have been left out as well,\n"
        "- offices were kept where nothing could be understood without them.\n\n## The sitting\n\n"
        "**How it began**",
        TURNS,
    ),
}


@pytest.mark.parametrize(("above", "turns"), NOBODYS.values(), ids=NOBODYS)
def test_nobody_says(spoken, above, turns):
    assert spoken(f"{above}\n\n{turns}")[0][1] == "Who lit the lamps?"


def test_a_number_of_a_line_is_no_day(spoken):
    lines = ("went out one by one, and I told you so, did I not,", "when we met at the quay in the dark.")
    page = "\n".join(f"{at} {line}" for at, line in enumerate((*lines, *TURNS.split("\n\n")), 3))
    assert "went out" in spoken(page)[0][1]


ANSWERS = (
    "Who lit the lamps?\n\nMoss: We did, and I was there.\n\nWho paid for the oil?\n\nMoss: Nobody did, no."
    "\n\nWill you light them again?\n\nMoss: If we have to."
)


def test_a_cut_page_begins_with_the_end_of_an_answer_above_a_question_without_a_label(spoken):
    above = "went out one by one, and I told everybody so when we met at the quay in the dark."
    assert spoken(f"{above}\n\n{ANSWERS}")[:2] == [("Moss", above), ("interviewer", "Who lit the lamps?")]


def test_of_several_who_answer_nobody_is_known_to_have_said_it(spoken):
    above = "went out one by one, and I told everybody so when we met at the quay in the dark."
    page = f"{above}\n\n{ANSWERS}".replace("Moss: Nobody", "Dorn: Nobody")
    assert spoken(page)[:2] == [("", above), ("interviewer", "Who lit the lamps?")]


def test_what_tells_of_whoever_answers_is_no_end_of_an_answer(spoken):
    above = "Nobody at Brill is as cheerful as Bo Moss. “I thought: at last. I sat down,” he told us."
    assert spoken(f"{above}\n\n{ANSWERS}")[0] == ("interviewer", "Who lit the lamps?")


UNLABELLED = (
    "**Who lit the lamps?**\n\nThe keeper of the quay did, and I helped him.\n\n**Who paid for the oil?**"
    "\n\nI did, in the end.\n\n**Will you light them again?**\n\nIf I have to, I will."
)
PROSE = (
    "The lamps of Brill have been lit by hand since the flood, and whoever has walked home along the quay "
    "at night knows what that is worth to a town without a railway."
)


@pytest.mark.parametrize(
    "above", [f"# The lamps of Brill\n\n{PROSE}", f"{PROSE} We spoke to the keeper.", "The lamps of Brill"]
)
def test_what_has_a_head_or_tells_of_a_talk_is_no_end_of_an_answer(spoken, above):
    assert spoken(f"{above}\n\n{UNLABELLED}")[0][1] == "Who lit the lamps?"


def test_whole_sentences_with_which_a_page_opens_are_the_end_of_an_answer(spoken):
    assert spoken(f"{PROSE}\n\n{UNLABELLED}")[0] == ("interviewee", PROSE)


def test_who_answers_next_and_what_they_are_is_no_part_of_it(spoken):
    found = spoken(f"{PROSE}\n\nBo Moss\nKeeper of the quay at Brill\n\n{UNLABELLED}")
    assert [words for _, words in found[:2]] == [PROSE, "Who lit the lamps?"]


def test_nobody_has_spoken_above_who_opens_the_sitting(spoken):
    page = (
        "• Nessun risultato.\n\nPRESIDENTE. La seduta è aperta.\n\nTOM LUME. Ringrazio la presidente.\n\n"
        "PRESIDENTE. Prego.\n\nTOM LUME. Chi paga l'olio?"
    )
    assert spoken(page)[0][1] == "La seduta è aperta."


def test_a_blank_before_the_first_label_makes_no_script(spoken):
    said = "ということでありまして、灯台を減らすということを申し上げたのではない、と思っております。"
    page = (
        f"{said}\n\n 記者)\n誰が払いますか。\n\n大臣)\n国です。\n\n 記者)\nいつですか。\n\n大臣)\n来年です。"
    )
    assert spoken(page)[0][1] == said


SEVERAL = (
    "{}\n\nBo Moss: So do I.\n\nCy Grant: And I.\n\nAda Quelm: Why?\n\nBo Moss: It pays.\n\n"
    "Cy Grant: It does."
)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("I'm late, I fear, and I do not keep lamps at the quay of Brill any more.", ""),
        ("I'm Dorian. I keep lamps, and I have kept them for years at the quay of Brill.", ""),
        ("I'm Ada. I keep lamps, and I have kept them for years at the quay of Brill.", "Ada Quelm"),
    ],
    ids=["nobody is named", "no label has the name", "one label has it"],
)
def test_a_page_may_begin_with_whoever_says_their_name(spoken, words, who):
    assert spoken(SEVERAL.format(words))[0] == (who, words)


@pytest.mark.parametrize(
    ("said", "given"),
    [
        pytest.param("I hear that Ann wants a lamp.", False, id="a-wish"),
        pytest.param("I see that Ann wants to say something.", True, id="a-wish-to-speak"),
    ],
)
def test_the_floor_is_given_to_whoever_wants_to_speak(said, given):
    assert gives_floor(said, 0, len(said)) == given
