"""Q. and A."""

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
