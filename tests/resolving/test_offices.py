"""Whose the office is under which somebody answers the press."""

import pytest

from corpus.pipeline import read

CALLED = (
    "QUESTION: {0}What is next for the quay?\n\nPRIME MINISTER: We are lighting it.\n\n"
    "QUESTION: And after that, {1}\n\nPRIME MINISTER: We go on.\n\n"
    "MAYOR: I will not.\n\nQUESTION: Thank you.\n\nPRIME MINISTER: Good day."
)


def speakers(text: str) -> list[str]:
    found = read(text)
    return [who.name if (who := found.speaker(one)) else "" for one in found.utterances]


@pytest.mark.parametrize(
    ("first", "last"),
    [("", "what?"), ("Mr Speaker, ", "what?"), ("Mr Moss, ", "Mr Reed?"), ("Of Mr Moss, then. ", "what?")],
    ids=["nobody is called", "an office is", "two are", "somebody is told of"],
)
def test_an_office_stays_one_where(first, last):
    assert speakers(CALLED.format(first, last))[1] == "PRIME MINISTER"


@pytest.mark.parametrize(("first", "last"), [("Mr Moss, ", "what?"), ("", "Mr Moss?")], ids=["first", "last"])
def test_an_office_is_whom_the_questions_call_by_name(first, last):
    told = speakers(CALLED.format(first, last))
    assert (told[1], told[4]) == ("Moss", "MAYOR")


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Briefing by Ada Quelm, Prime Minister of Brill", "Ada Quelm"),
        (
            "Briefing by Ada Quelm, the Prime Minister, and Bo Dorn, Prime Minister of Oxmoor",
            "PRIME MINISTER",
        ),
        ("Briefing by Ada Quelm, deputy to the Prime Minister", "PRIME MINISTER"),
    ],
    ids=["one", "two", "another office"],
)
def test_an_office_is_whose_name_stands_before_it_in_the_head(head, name):
    assert speakers(f"{head}\n\n" + CALLED.format("", "what?"))[1] == name


TALK = (
    "A íntegra da entrevista de {0} e Tomé no cais\n\n"
    "Presidenta: Queria falar com vocês do cais, junto com o presidente Tomé.\n\n"
    "Jornalista: A senhora volta hoje?\n\nPresidenta: Volto amanhã.\n\nJornalista: Presidente Tomé?\n\n"
    "Ex-presidente Tomé: Eu acho que a {1} Dora fez bem. E o presidente Dora e Tomé, diziam.\n\n"
    "Presidenta: {2}\n\nJornalista: Obrigado."
)


@pytest.mark.parametrize(
    ("headed", "office", "says"),
    [
        ("Ana", "presidenta", "Sim."),
        ("Dora", "presidente", "Sim."),
        ("Dora", "presidenta", "A presidenta Dora?"),
    ],
    ids=["another is in the headline", "only in the other gender", "the holder speaks of her"],
)
def test_an_office_is_not_of_whom_others_speak_where(headed, office, says):
    assert speakers(TALK.format(headed, office, says))[0] == "Presidenta"


def test_an_office_is_of_whom_others_speak_and_the_headline_tells():
    assert speakers(TALK.format("Dora", "presidenta", "Sim."))[:3:2] == ["Dora"] * 2


@pytest.mark.parametrize("of", ["", " DEL GOBIERNO", " DEL CONSEJO DE MINISTROS"])
def test_who_runs_the_sitting_is_not_the_head_of_the_government(of):
    text = (
        f"El señor PRESIDENTE: Buenos días. Tiene la palabra.\n\nEl señor PRESIDENTE{of} (Luna Peral): "
        "Las obras del faro terminarán en mayo.\n\nEl señor PRESIDENTE: Gracias.\n\n"
        "La señora OLMO: No es cierto.\n\nEl señor PRESIDENTE: Gracias, señora Olmo."
    )
    assert (speakers(text)[0] == "Luna Peral") is (of == "")
    assert speakers(text)[1] == "Luna Peral"
