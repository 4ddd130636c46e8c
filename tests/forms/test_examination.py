"""Q. and A."""

import pytest

from corpus.pipeline import read

TRIAL = """THE COURT: Be seated.
ANN MOSS, STATE'S WITNESS, RESUMED.
BY MR. LEE:
Q. Which hand was it in?
A. Neither. It was on
his head.
MS. PIKE: Objection.
THE COURT: Sustained.
CROSS-EXAMINATION
BY MS. PIKE:
Q. Are you sure?
A. I am.
"""


def test_a_page_without_letters_is_left_to_others(turns_of):
    assert turns_of("examination", "THE COURT: Be seated.\nMR. LEE: Thank you.\nTHE COURT: Proceed.") == []


def test_letters_are_taken_for_counsel_and_witness(turns_of):
    assert turns_of("examination", TRIAL) == [
        ("THE COURT", "Be seated."),
        ("LEE", "Which hand was it in?"),
        ("ANN MOSS", "Neither. It was on\nhis head."),
        ("PIKE", "Objection."),
        ("THE COURT", "Sustained."),
        ("PIKE", "Are you sure?"),
        ("ANN MOSS", "I am."),
    ]


def test_it_is_said_how_a_letter_was_resolved(passages_of):
    found = passages_of("examination", TRIAL)[1]
    assert found.cue is not None
    assert (found.rule, found.cue.of(TRIAL)) == ("examined-by", "BY MR. LEE")


def test_letters_stay_open_where_nobody_is_named(turns_of):
    text = "Q. Was it late?\nA. It was.\nQ. How late?\nA. Very."
    assert turns_of("examination", text) == [
        ("Q", "Was it late?"),
        ("A", "It was."),
        ("Q", "How late?"),
        ("A", "Very."),
    ]


def test_the_code_and_the_letter_before_a_name_are_no_part_of_it(turns_of):
    text = (
        "O3LE Moss - Cross\nQ. Ms. Moss, was it late?\nA. It was.\nBY MR. LEE:\nQ. Good. How late?\nA. Very."
    )
    assert [who for who, _ in turns_of("examination", text)] == ["Q", "Moss", "LEE", "Moss"]


def test_line_numbers_are_no_part_of_labels(turns_of):
    text = (
        " 1  Q.  Was it\n 2  late?\n 3  A.  It was.\n 4  MR. LEE:  Objection.\n"
        " 5  Q.  How late?\n 6  A.  Very."
    )
    assert [said for _, said in turns_of("examination", text)] == [
        "Was it\n 2  late?",
        "It was.",
        "Objection.",
        "How late?",
        "Very.",
    ]


def test_a_heading_a_glued_answer_and_an_oath_name_who_asks_and_answers(turns_of):
    text = (
        "THE COMMISSIONER: Mr Moss, please. <TOM ARTHUR MOSS, affirmed: [10.02]\n\n"
        "<EXAMINATION BY MR LEE:\n\nMR LEE: Would you state your name?A. Tom Arthur Moss.\n\n"
        "Q. Were you there?\nA. I was.\n\nTHE COMMISSIONER: All day?\nA. Until noon.\n\n"
        "MR LEE: Q. Do you see the lamp?\nA. I do."
    )
    assert turns_of("examination", text)[1:] == [
        ("LEE", "Would you state your name?"),
        ("TOM ARTHUR MOSS", "Tom Arthur Moss."),
        ("LEE", "Were you there?"),
        ("TOM ARTHUR MOSS", "I was."),
        ("THE COMMISSIONER", "All day?"),
        ("TOM ARTHUR MOSS", "Until noon."),
        ("LEE", "Do you see the lamp?"),
        ("TOM ARTHUR MOSS", "I do."),
    ]


def test_letters_before_the_first_label_are_not_looked_for_inside_lines(turns_of):
    text = (
        "Page 2: Inquiry ... Q. And? A. It was.\n\nMR LEE: Thank you.\n\nQ. Were you there?\nA. I was.\n"
        "Q. And then?\nA. I left."
    )
    assert turns_of("examination", text)[0] == ("LEE", "Thank you.")


def test_few_letters_among_many_labels_are_an_examination_where_a_line_says_who_examines(turns_of):
    talk = "THE COURT: Sit down.\n\nMR. LEE: I call Tom Moss.\n\nMS. PIKE: I object.\n\nTHE COURT: No.\n\n"
    oath = "TOM MOSS, called as a witness, testified:\n\nBY MR. LEE:\n"
    text = f"{talk * 3}{oath}Q. Were you there?\nA. I was."
    assert turns_of("examination", text)[-2:] == [("LEE", "Were you there?"), ("TOM MOSS", "I was.")]


def test_who_cross_examines_is_told_by_the_line_above(turns_of):
    text = (
        "ANN MOSS, sworn\nExamined by MR LEE\nQ. Were you there?\nA. I was.\n"
        "Cross-examined by MISS PIKE\nQ. Was it dark?\nA. It was."
    )
    who = ["LEE", "ANN MOSS", "PIKE", "ANN MOSS"]
    assert [name for name, _ in turns_of("examination", text)] == who


def test_a_name_that_is_spelled_out_is_the_witnesss(turns_of):
    text = "BY MR. LEE:\nQ. Please state your name.\nA. Ann Moss. M-o-s-s.\nQ. Were you there?\nA. I was."
    assert [name for name, _ in turns_of("examination", text)] == ["LEE", "Ann Moss"] * 2


def test_letters_with_a_colon_are_those_of_a_deposition_that_says_who_examines(turns_of):
    text = (
        "DEPOSITION OF ANN MOSS\n\nFor the town: JO LEE, ESQ.\n\nEXAMINATION BY MR. LEE:\n\n"
        "Q: Where were you?\n\nA: At home.\n\nMS. PIKE: Slowly.\n\nQ: For how long?\n\nA: An hour."
    )
    assert [who for who, _ in turns_of("examination", text)] == ["LEE", "ANN MOSS", "PIKE", "LEE", "ANN MOSS"]


SAID = "Q. Were you there?\nA. I was.\nQ. All day?\nA. Until noon.\n"


@pytest.mark.parametrize(
    ("head", "asks", "answers"),
    [
        pytest.param("Q. Hi, I'm Jo Lee from the Courier. Why?\nA. Why not?\n", "Q", "A", id="a-reporter"),
        pytest.param("Q. Who helps?\nA. Most men call Ann Moss.\n", "Q", "A", id="not-called-to-testify"),
        pytest.param("Q. Mr. Orr, Mr. Ide, or who?\nA. Both.\n", "Q", "A", id="two"),
        pytest.param("EXAMINATION OF ANN MOSS BY JO LEE:\n\n", "JO LEE", "ANN MOSS", id="of-and-by"),
        pytest.param(
            "STATEMENT OF ANN MOSS TAKEN BY JO LEE ON MAY 3\n\n", "JO LEE", "ANN MOSS", id="taken-by"
        ),
        pytest.param("Ann Moss - Direct/Lee\n\n", "Lee", "Ann Moss", id="page-header-with-both"),
        pytest.param("Ann Moss                May 3, 2012\n\n", "Q", "Ann Moss", id="page-header-with-a-day"),
        pytest.param("DEPOSITION\n\nOF\n\nANN MOSS\n\n", "Q", "ANN MOSS", id="over-lines"),
        pytest.param("I N D E X\n\nWITNESS          PAGE\n\nANN MOSS\n\n", "Q", "ANN MOSS", id="index"),
        pytest.param(
            "Thereupon, ANN MOSS, being first duly sworn, testified:\n\n", "Q", "ANN MOSS", id="sworn"
        ),
        pytest.param(
            "ANN MOSS,\n\na witness herein, being sworn, testified:\n\n", "Q", "ANN MOSS", id="above"
        ),
        pytest.param("MR. LEE: The State calls Ann Moss.\n\nBY MR. LEE:\n", "LEE", "Ann Moss", id="called"),
        pytest.param("Q. And, Dr. Moss, when?\nA. In May.\n", "Q", "Moss", id="addressed"),
        pytest.param(
            "Q. Good morning. My name is Jo Lee, and I represent the town.\nA. Hello.\n",
            "Jo Lee",
            "A",
            id="says-who",
        ),
    ],
)
def test_who_examines_and_who_testifies_is_told_in_many_ways(turns_of, head, asks, answers):
    assert [name for name, _ in turns_of("examination", head + SAID)][-4:] == [asks, answers] * 2


@pytest.mark.parametrize(
    ("q", "a"), [("QUESTION:", "ANSWER:"), ("Q", "A"), ("Q\t", "A\t"), ("   “Q", "   “A\n  ")]
)
def test_letters_and_words_are_the_same(turns_of, q, a):
    said = SAID.replace("Q.", q).replace("A.", a)
    text = f"DEPOSITION OF ANN MOSS\n\nEXAMINATION BY MR. LEE:\n{said}MS. PIKE: Objection.\n{said}"
    both = ["LEE", "ANN MOSS"] * 2
    assert [name for name, _ in turns_of("examination", text)] == [*both, "PIKE", *both]


def test_the_first_pair_may_have_the_words_that_the_letters_of_the_others_cut_short():
    pair = "{}- ¿Qué le hace falta al faro?\n{}- Aceite y quien lo encienda, como siempre.\n\n"
    text = pair.format("Pregunta.", "Respuesta.") + pair.format("P.", "R.") * 2
    assert len(read(text).utterances) == 6
