"""Labels with a full stop or a dash."""

import pytest

SILENT = {
    "a report": "The mayor of the town said that the bridge was shut. It will open.\n\nThe mayor left. Late.",
    "addresses": "Mr. Speaker, I rise to speak. It is late.\n\nMr. Speaker, Sir, the lamp is out. I know.",
    "a numbered list": "A. Oil the lamp.\nB. Light the lamp.\nC. Leave.",
    "words of a wrapped sentence": (
        "We thank all who were there and those who helped us on the day, and also\nMr. Lee. He came by boat,"
        " and behind him, with all the lamps, came\nSenator Moss. She had no lamp at all."
    ),
    "clergy in a list of thanks": (
        "Those who spoke are named in this list of thanks.\n  The Rev. Ann Moss and the Rev. Tom C. Oakes\n"
        "spoke first. Dr. Eva R. Tarn spoke last."
    ),
    "place names": "OXMOOR — The bridge was shut on Monday, and the town walked.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_there_are_no_turns_in(text, turns_of):
    assert turns_of("parliament", text) == []


def test_members_and_the_chair(turns_of):
    text = (
        "  Mr. LEE. Mr. Speaker, I yield myself\nsome time.\n  The SPEAKER pro tempore. Without objection.\n"
        "  Ms. MOSS of Brill. I thank the gentleman.\n  The clerk read the title of the bill."
    )
    assert turns_of("parliament", text) == [
        ("LEE", "Mr. Speaker, I yield myself\nsome time."),
        ("The SPEAKER pro tempore", "Without objection."),
        ("MOSS", "I thank the gentleman."),
    ]


def test_french_members(turns_of):
    text = (
        "M. le président. La parole est à Mme Lié.\n\nMme Anne Lié, ministre des phares. Merci.\n\n"
        "Une voix à gauche. Bravo !"
    )
    assert [who for who, _ in turns_of("parliament", text)] == [
        "M. le président",
        "Anne Lié",
        "Une voix à gauche",
    ]


def test_a_stop_and_a_dash(turns_of):
    text = (
        "PRESIDENTE.- Buenas tardes.\n\nP.- ¿Quién paga?\n\nPRESIDENTE.- Nadie. Es la verdad.\n\nP.- ¿Nadie?"
    )
    assert turns_of("parliament", text)[1:3] == [
        ("P", "¿Quién paga?"),
        ("PRESIDENTE", "Nadie. Es la verdad."),
    ]


def test_a_colon_may_stand_behind_a_dash(turns_of):
    text = (
        "El señor PAZ (Presidente).- : Tiene la palabra.\nEl señor LUNA.- : Señor Presidente, es así.\n"
        "El señor PAZ (Presidente).- Muchas gracias.\nEl señor LUNA.- He dicho."
    )
    assert [said for _, said in turns_of("parliament", text)] == [
        "Tiene la palabra.",
        "Señor Presidente, es así.",
        "Muchas gracias.",
        "He dicho.",
    ]


def test_dashes_with_party_and_office(turns_of):
    text = (
        "O SR. PRESIDENTE - ANA LUZ - PDA - Tem a palavra.\n\nO SR. RUI MAR - PRV - Obrigado.\n\n"
        "O SR. PRESIDENTE - Sim."
    )
    assert turns_of("parliament", text) == [
        ("ANA LUZ", "Tem a palavra."),
        ("RUI MAR", "Obrigado."),
        ("O SR. PRESIDENTE", "Sim."),
    ]


def test_letters_in_pairs_are_question_and_answer(turns_of):
    text = "D. Quante barche?\n\nR. Quaranta.\n\nD. E di notte?\n\nR. Una meno."
    assert turns_of("parliament", text)[:2] == [("D", "Quante barche?"), ("R", "Quaranta.")]


def test_initials_do_not_end_a_label(turns_of):
    text = (
        "HON. A.B. LEE (Minister for Lamps, Oil and Light).- It is lit.\n\nHON. SPEAKER.- Thank you.\n\n"
        "HON. A.B. LEE.- Yes."
    )
    assert turns_of("parliament", text)[0] == ("A.B. LEE", "It is lit.")


def test_a_bracket_that_a_sentence_closes_in_the_next_line_makes_no_label(turns_of):
    text = (
        "HON. SPEAKER.- Thank you.\n\nHON. A.B. LEE.- The lamps (of Brill, of Wick\n\nand of Moss).- Yes, "
        "all of them.\n\nThe quay (of Brill,\n\nthat is).- It is lit.\n\nHON. SPEAKER.- So."
    )
    assert [who for who, _ in turns_of("parliament", text)] == ["HON. SPEAKER", "A.B. LEE", "HON. SPEAKER"]


def test_ranks_initials_and_double_spaces_before_a_dash_are_one_label(turns_of):
    text = (
        "HON. LT. COL. A.B. MOSS (Minister for Lamps, Oil,\n\nQuays and Lights).- It is\n\nlit.\n\n"
        "HON. SPEAKER.- Minister, you have the floor.\n\n"
        "HON.  LT.  COL.  A.B.  MOSS.-  Mr.  Speaker,  the lamps are out.\n\nHON. SPEAKER.- Thank you."
    )
    assert turns_of("parliament", text) == [
        ("A.B. MOSS", "It is\n\nlit."),
        ("HON. SPEAKER", "Minister, you have the floor."),
        ("A.B. MOSS", "Mr.  Speaker,  the lamps are out."),
        ("HON. SPEAKER", "Thank you."),
    ]


def test_a_country_with_stops_that_opens_a_line_is_no_label(turns_of):
    text = (
        "  Mr. LEE. What we do here on the floor of this House and of the\nU.K. Parliament is seen.\n"
        "  Ms. MOSS. I thank the gentleman.\n  Mr. LEE. And I thank her."
    )
    assert [who for who, _ in turns_of("parliament", text)] == ["LEE", "MOSS", "LEE"]


def test_a_list_of_bodies_inside_a_speech_is_no_exchange(turns_of):
    thanked = "".join(
        f"  {body}: Ann Pike, Tom Wick and their {number} helpers, who worked all night.\n"
        for number, body in enumerate(
            ("Lamp Police", "Keeper of the Oil", "Clerk of the Lamps", "Town Curator")
        )
    )
    text = (
        f"  Mr. LEE. Mr. President, I thank these:\n{thanked}  I yield the floor.\n"
        "  The PRESIDING OFFICER. Without objection.\n  Mr. LEE. I thank the Chair."
    )
    assert [who for who, _ in turns_of("parliament", text)] == ["LEE", "The PRESIDING OFFICER", "LEE"]


def test_an_office_before_a_bare_stop_among_dashes_where_the_chair_is_addressed(turns_of):
    text = (
        "Der Präsident. – Als nächster Punkt folgt die Aussprache.\n\n"
        "Ann Lee, President-in-Office of the Council. Mr President, I am glad to be here.\n\n"
        "Paul Lié, Président de la Commission. – Monsieur le Président, merci.\n\n"
        "Tom Oakes, the oldest of the three. He came by boat.\n\nDer Präsident. – Vielen Dank."
    )
    assert [who for who, _ in turns_of("parliament", text)] == [
        "Der Präsident",
        "Ann Lee",
        "Paul Lié",
        "Der Präsident",
    ]
