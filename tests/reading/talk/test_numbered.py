"""Records whose printed lines are numbered."""

PAGES = (
    "9 MS. QUELM: He had it.\n10 MR. DORN: Not I.\n11 THE COURT: Who has the lamp?\n12 MR. DORN: I have it.\n"
    "13 MS. QUELM: So he says.\n14 THE COURT: We will stop here\n15 for the night.\n16 (Lamps out.)\n"
    "QUAY REPORTERS (555) 0100\n61\n1 N I G H T\n2 2:15 a.m.\n3 MR. DORN: Thank you.\n"
    "4 THE COURT: Be seated.\n5 We begin now.\nQUAY REPORTERS"
)


def test_the_foot_and_the_head_of_printed_pages_are_no_lines_of_the_record(spoken):
    said = [words for _, words in spoken(PAGES)]
    assert said[-1] == "Be seated.\n5 We begin now."
    assert not any("REPORTERS" in words for words in said)


def test_a_line_that_lost_its_number_is_still_said(spoken):
    assert "for the night" in spoken(PAGES.replace("15 for", "for"))[5][1]
