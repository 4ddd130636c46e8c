"""Turns behind a dash."""

from functools import partial

import pytest

from corpus.forms.dashes import answered, opened
from corpus.pipeline import read
from corpus.reading.sheet import ruled
from tests.growth import cpu

SILENT = {
    "a list": "- milk\n- oil\n- a lamp\n- bread",
    "a list with one question": "- milk\n- oil?\n- a lamp\n- bread\n- salt",
    "what one means to ask": "- Who?\n- When?\n- Where?\n- the quay\n- the port\n- Why?\n- How so?\n- How?",
    "dashes before labels": (
        "— Ann Lee: Why so late?\n\n— Bo Moss: It was dark, and I slept.\n\n— Ann Lee: And then?\n\n"
        "— Bo Moss: We left the lamp."
    ),
    "questions behind dashes whose answers have none": "\n\n".join(
        (
            "- Do you think that whoever keeps a lamp on the quay\nsleeps less than others do?",
            "I do not. We all sleep as well as anybody else there.\nThe lamp keeps itself.",
            "- Has that changed?",
            "Not for me.",
            "- Have you ever met anybody who would rather have had\nno lamp at all?",
            "I have met one, and he kept the other lamp. He said so\nevery night.",
            "- And who lights it?",
            "We do.",
        )
    ),
    "points below points, two of which ask": "- the quay\n  - oil?\n- the port\n  - salt?\n"
    + "- a lamp\n" * 12,
    "points with a star above points with a dash": "\n".join(
        ("* Oil", "- for the lamp", "* Bread", "- for the keeper", "* Why salt?", "- for the quay")
    ),
    "stars that ask, each above many points": "\n".join(
        ("* What to bring?", "- oil", "- salt", "- a lamp", "* What to leave?", "- bread", "- milk", "- tin")
    ),
    "a list of what we do": "".join(
        f"- {words}\n"
        for words in (
            "We light lamps.",
            "We cut wicks.",
            "We ask you in.",
            "Do you like oil?",
            "We row.",
            "We fish.",
            "We mend nets.",
            "Oil is dear.",
            "Wicks are not.",
            "We are few.",
            "We are old.",
        )
    ),
    "remarks between dashes": "— as she said — the lamp is out.\n\nIt is late.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_there_are_no_turns_in(text, turns_of):
    assert turns_of("dashes", text) == []


def test_questions_and_answers_behind_dashes(turns_of):
    text = "— Почему так поздно?\n\n— Было темно.\n\nИ холодно.\n\n— А потом?\n\n— Потом ушли."
    assert [said for _, said in turns_of("dashes", text)] == [
        "Почему так поздно?",
        "Было темно.\n\nИ холодно.",
        "А потом?",
        "Потом ушли.",
    ]


def test_in_a_dialogue_whose_answers_ask_too_whoever_says_less_asks(passages_of):
    text = (
        "—¿Por qué en un faro?\n\n—Porque me lo prestaron, y en enero el salón queda vacío y frío, ¿no?\n\n"
        "—El mar está en los créditos.\n\n—Y cobra, eh. Cobra lo mismo que yo y que todos los demás.\n\n"
        "—¿Y no te quedó ninguna copia?\n\n—Mi hermano dice que tiene una, pero no se la pedí nunca.\n\n"
        "—Hay menos viento que antes.\n\n—Es que me cansé de mis manos, que van solas a todas partes."
    )
    assert [one.rule[:8] for one in passages_of("dashes", text)] == ["question", "answer-b"] * 4


def test_an_overlay_stroke_is_a_dash_and_a_name_that_is_asked_for_is_whose_answers_they_are(speakers_of):
    text = "\u0336 ¿Su nombre completo?\n\u0336 Quelma Ferrín. Con acento.\n" * 3
    assert "Quelma Ferrín" in speakers_of(text)


SEVERAL = """\
et je ne traverse plus la place, moi, je fais le tour du port avec mon chien.
- Restez avec nous Quelma, il y a quelqu'un qui n'est pas d'accord. Bonjour Dorvan.
- Oui, bonjour. Bonjour Madame.
- Vous roulez la nuit, Dorvan ?
- Tous les soirs, pour le pain.
- Avec une lampe.
- Mais sur le quai ?
- Ah non, Madame. Sur la route.
- Alors vous, ça va.
- Voilà, ils sont d'accord !
- Je voulais dire une chose.
- Allez-y Dorvan.
- C'est que personne ne nous a appris.
"""


def test_of_several_who_talk_behind_dashes_nobody_is_told_from_the_others():
    found = read(SEVERAL).utterances
    assert [SEVERAL[one.start : one.end][:14] for one in found[:3]] == [
        "et je ne trave",
        "Restez avec no",
        "Oui, bonjour. ",
    ]
    assert len(found) == SEVERAL.count("\n")
    assert {one.speaker for one in found} == {None}


def test_squares_ask_and_dashes_answer(passages_of):
    text = "■ Why so late?\n- It was dark.\n\n■ And then?\n- We left."
    assert [found.rule for found in passages_of("dashes", text)] == [
        "question-behind-a-dash",
        "answer-behind-a-dash",
    ] * 2


@pytest.mark.parametrize("star", "*•♦◊")
def test_stars_ask_where_dashes_answer_each(star, passages_of):
    asked = ("Who keeps the lamp?", "And who lit it before you?", "Tell me of that winter.", "Was it cold?")
    told = ("I do.", "My mother did. She was never late.", "It was a long one.", "It was not.")
    text = "\n".join(f"{star} {one}\n- {other}" for one, other in zip(asked, told, strict=True))
    found = passages_of("dashes", text)
    assert [text[turn.start : turn.end] for turn in found] == [
        said for both in zip(asked, told, strict=True) for said in both
    ]
    assert [turn.rule.partition("-")[0] for turn in found] == ["question", "answer"] * 4


def test_in_a_dialogue_every_second_line_asks(passages_of):
    text = (
        "-Good day, Ann.\n\n-Good day to you.\n\n-You keep a lamp.\n\n-I do.\n\n-Is it old?\n\n-It is.\n\n"
        "-And do you sleep?\n\n-I do not."
    )
    found = passages_of("dashes", text)
    assert [one.rule for one in found] == ["question-behind-a-dash", "answer-behind-a-dash"] * 4
    assert text[found[0].start : found[0].end] == "Good day, Ann."


def test_a_page_that_opens_in_mid_sentence_begins_in_an_answer(turns_of):
    text = "тому лампу ми гасили останніми.\n\n– І вона згасла?\n\n– Так.\n\n– А потім?\n\n– Потім ні."
    assert [said for _, said in turns_of("dashes", text)][:2] == [
        "тому лампу ми гасили останніми.",
        "І вона згасла?",
    ]


def test_a_note_on_who_answered_is_no_speech_but_names_them(turns_of):
    text = (
        "– Чому так пізно?\n\n– Було темно.\n\n– А потім?\n\n– Потім пішли.\n\n"
        "Довідка. Ганна Лі народилася в Бриллі."
    )
    assert turns_of("dashes", text)[-1] == ("Ганна Лі", "Потім пішли.")


def test_two_pairs_take_turns_where_one_side_asks_whom_it_calls_upon():
    asked = ["Пётр Ильич, вы чинили лампу. Давно ли? Расскажите.", "И у вас есть масло? Спасибо за ответ."]
    told = ["К сожалению, ничего не помню.", "Смотритель может купить масло, а может и не купить."]
    found = read("\n\n".join(f"– {words}" for pair in zip(asked, told, strict=True) for words in pair))
    said = [(found.said(one), one.speaker) for one in found.utterances]
    assert said == [(asked[0], 0), (told[0], 1), (asked[1], 0), (told[1], 1)]
    assert [person.name for person in found.people] == ["interviewer", "Пётр Ильич"]


def test_an_introduction_that_names_who_answers_is_no_answer():
    text = (
        "21 lamps were lit in Brill today. We asked the keeper to tell us why. Interview: Ann Lee.\n"
        "- Why did you light them?\n- I was asked to, and we had oil.\n- Who asked you?\n- My town did."
    )
    found = read(text)
    assert found.said(found.utterances[0]) == "Why did you light them?"


def test_dashes_of_which_all_but_one_ask_are_questions(turns_of):
    told = "I thought so, and I still do; the lamps were out for the whole of that year."
    asked = (
        "You lit them, and not they. Explain.",
        "Do you miss it?",
        "Did you ask? What about\nthose who paid for it, do they mind?",
        "Would you go?",
        "Do you see us?",
    )
    assert turns_of("dashes", "\n\n".join(f"- {words}\n\n{told}" for words in asked)) == []


TOLD = "- I thought so, and I still do: the lamps of the quay were out for the whole of that year."


def test_a_list_below_headings_answers_nobody(turns_of):
    text = "\n\n".join(f"The lamps of quay {at}\n\n{TOLD}" for at in range(7))
    assert turns_of("dashes", text) == []


def test_only_answers_may_open_with_a_dash_and_a_question_need_not_end_in_its_mark(turns_of):
    asked = (
        "Were they lit?",
        "One hears that they were not",
        "Who paid for the oil?",
        "And by day",
        "Why?",
        "So",
    )
    found = turns_of("dashes", "\n\n".join(f"{words}\n\n{TOLD}" for words in asked))
    assert [words for _, words in found[::2]] == list(asked)
    assert {words for _, words in found[1::2]} == {TOLD[2:]}


def test_a_list_without_questions_costs_what_it_is_long():
    few, many = (ruled("- an item of the list\n" * lines) for lines in (2_000, 8_000))
    cost = [cpu(partial(answered, sheet, opened(sheet))) for sheet in (few, many)]
    assert cost[1] < 9 * cost[0] + 0.02


RUN_ON = (
    "- Who lit the lamps?\n\n- We did. {}\n\n- And the oil?\n\n- It came.\n\n- Who paid?\n\n- Nobody did."
)


ON_ONE_LINE = "It was late. - And who helped you? - The keeper did. - Was he paid? - He was not."


@pytest.mark.parametrize(
    "told", ["It was late. - The quay, I mean. - And dark.", "We said: why? - Nobody knew.", "It was - Late."]
)
def test_a_dash_within_a_paragraph_opens_no_turn_where_none_asks_there_in_turn(turns_of, told):
    assert turns_of("dashes", RUN_ON.format(told))[1][1] == f"We did. {told}"


def test_questions_and_answers_may_take_turns_within_a_paragraph(turns_of):
    found = turns_of("dashes", RUN_ON.format(ON_ONE_LINE))[1:6]
    assert [words for _, words in found] == ["We did. It was late.", *ON_ONE_LINE.split(" - ")[1:]]
    assert [who for who, _ in found] == ["interviewee", "interviewer"] * 2 + ["interviewee"]


def test_fields_name_who_asks_and_who_answers_whatever_stands_behind(speakers_of):
    head = "Интервьюируемый: Павел Лампин (https://lamp.example)\nИнтервьюер: Анна Мостова (https://quay.example)"
    assert "Анна Мостова" in speakers_of(f"{head}\n\n" + RUN_ON.format("Да."))


def test_a_heading_right_above_a_dash_is_no_part_of_an_answer():
    page = (
        "— ¿Quién encendió las lámparas?\n— Nosotros.\n\n— ¿Y el aceite?\n— Lo pagó el faro.\n\n"
        "La lámpara de Brill\n— ¿Y quién la apagó?\n— Nadie la apagó.\n\n— ¿Nunca?\n— Nunca, no."
    )
    found = read(page)
    assert "Lo pagó el faro." in [found.said(one) for one in found.utterances]
