"""The lines of a turn."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.pieces import Piece, kept, line_kind

KINDS = {
    "It was late.": "speech",
    "Ordered by nobody, we left.": "speech",
    "(I told you [why](https://lamp.example/why))": "speech",
    "(which is [why](https://lamp.example/why)), I said": "speech",
    "(presents [Why lamps](https://lamp.example/lamps#why))": "stage",
    "(Laughter.)": "stage",
    "[00:01:27] [crosstalk]": "stage",
    "> (laughter)": "stage",
    "10:16:40": "mark",
    "8 Jun 2016 : Column 1187": "mark",
    "06/10/2021W01900": "mark",
    "https://lamp.example/page": "mark",
    "https://lamp.example/12 -> Issue 12 Mend the lamp (ann) UCR": "mark",
    "https://lamp.example/12 is where I said so.": "speech",
    "* * *": "furniture",
    "## The lamp": "furniture",
    "| Yes | 3 | No | 2 |": "furniture",
    "IV.": "mark",
    "Today at 3:14 PM": "mark",
    "29M 10S": "mark",
    "**Break:** \\[27:17\\]": "mark",
    "Break: it is late.": "speech",
    "<3": "speech",
    "I would not.": "speech",
    "March 3, 2008 2 of 101": "mark",
    "2. Nobody asked the Mayor why the lamps are out, and I did.": "speech",
    "9.    Ms A B Moss (Brill) asked the Mayor:": "closing",
    "On Question, Amendments agreed to.": "closing",
    "ACTION: Ann to ask the board": "closing",
    "**Resolution**: the lamps stay dark": "closing",
    "Agreed, and I said so: it was late.": "speech",
    "--- Later ---": "furniture",
    "The House divided: Ayes 3, Noes 2.": "closing",
    "Several hon. Members rose—": "closing",
    "DIRECT EXAMINATION (CONTINUED)": "closing",
    "[Whereupon, at 2 p.m., the committee adjourned.]": "closing",
    "> ***Action #3: Ann to ask the board***": "closing",
    "PROPOSAL: Put the lamps out at dawn": "closing",
    "Proposals of this kind: I have none.": "speech",
    "SCENE THE SECOND.": "closing",
    "Scena quarta": "closing",
    "Zweyter Auftritt.": "closing",
    "ACT II": "closing",
    "Scene of the crime": "speech",
    "Act now": "speech",
    "07:34:34 * pike_42 stares at the lamp": "stage",
    '[lamp]: https://lamp.example/page "The lamp"': "furniture",
    "[lamp]: I said so.": "speech",
    '<div class="said">': "furniture",
    '<h3 class="head">Oil</h3>': "furniture",
    "</speech><heading>OIL</heading>": "furniture",
    "<b>No</b>, I said.": "speech",
    "&#9632;": "furniture",
    "& so to bed;": "speech",
    "The Chair of the Council of Lamps adjourned the Joint Sitting at 15:59.": "closing",
    "The war ended, I think, at 7.": "speech",
    "The lamp was out at 7.": "speech",
}


@pytest.mark.parametrize(("line", "kind"), KINDS.items(), ids=KINDS)
def test_a_line_is(line, kind):
    assert line_kind(ruled(line), 0) == (kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("It is late.\n\n--- or so it seems.", "furniture", id="apart"),
        pytest.param("It is late.\n--- Later ---", "furniture", id="a-heading"),
        pytest.param("The best way is to light the lamp\n--- have it lit by dusk.", "speech", id="goes-on"),
    ],
)
def test_three_hyphens_open_a_rule_or_go_on_with_a_sentence(text, kind):
    sheet = ruled(text)
    assert line_kind(sheet, len(sheet.lines) - 1) == kind


def test_a_clerk_may_tell_over_two_lines_when_a_sitting_closed():
    assert line_kind(ruled("The Chair of the Council\nof Lamps adjourned it at 15:59."), 0) == "closing"


def pieces(*lines: tuple[str, str]) -> tuple[str, list[Piece]]:
    text = "\n\n".join(line for line, _ in lines)
    at, found = 0, []
    for line, kind in lines:
        found.append(Piece(at, at + len(line), kind, True))
        at += len(line) + 2
    return text, found


def ends(last: bool, *lines: tuple[str, str]) -> str:
    text, found = pieces(*lines)
    left = kept(text, found, last)
    return text[left[0].start : left[-1].end]


def test_a_heading_set_as_far_from_both_edges_is_of_what_comes_next():
    text = "It was late.\n\n      Lamps as a cause of ships and of boats upon the rocks of Brill\n\n   So"
    at = text.index("Lamps")
    said = [Piece(0, 12, "speech", True), Piece(at, text.index("\n\n   So"), "speech", True)]
    assert kept(text, said, False) == said[:1]


def test_behind_what_is_done_a_heading_ends_a_sentence_without_a_stop():
    headed = [("It was late for all of us in Brill", "speech"), ("The Oil Bill", "speech")]
    assert ends(False, *headed).endswith("Bill")
    assert ends(False, headed[0], ("[Silence.]", "stage"), headed[1]) == headed[0][0]


@pytest.mark.parametrize(
    ("breaks", "title", "left"),
    [
        pytest.param(2, "Votación da proposta dos faros e do aceite", 3, id="near"),
        pytest.param(4, "Votación da proposta dos faros e do aceite.", 3, id="a-sentence"),
        pytest.param(4, "Votación da proposta dos faros e do aceite", 2, id="far-from-the-rest"),
    ],
)
def test_a_line_that_stands_far_from_the_rest_is_a_heading(breaks, title, left):
    text, said = "Procedemos á votación.\n\nPechen as portas.", []
    for line in (*text.split("\n\n"), title):
        before = "" if not said else "\n\n" if len(said) == 1 else "\n" * breaks
        start = len(before) + (said[-1].end if said else 0)
        said.append(Piece(start, start + len(line), "speech", True))
    far = "\n" * breaks
    text = f"{text}{far}{title}{far}O PRESIDENTE: Votamos."
    assert len(kept(text, said, False)) == left


def test_a_sentence_at_the_end_stays():
    assert ends(False, ("It was late.", "speech"), ("The Oil", "speech")).endswith("late.")
    assert ends(False, ("It was late.", "speech"), ("We left.", "speech")).endswith("left.")


def test_what_a_colon_announces_is_no_heading():
    assert ends(False, ("The question is:", "speech"), ("That the Bill be read", "speech")).endswith("read")


def test_a_sentence_that_a_colon_ends_is_no_heading_where_nouns_are_written_large():
    assert ends(False, ("Es ist spät.", "speech"), ("Antrag des Rates:", "speech")) == "Es ist spät."
    announced = "Der Antrag hat folgenden Wortlaut:"
    assert ends(False, ("Es ist spät.", "speech"), (announced, "speech")).endswith(announced)


@pytest.mark.parametrize(
    ("calling", "printed"),
    [
        pytest.param("Ich antworte auf die Frage 5 der Kollegin Lee wie folgt:", False, id="an-answer"),
        pytest.param("Wir kommen zu dem, was die Frage 5 sagt:", False, id="nobodys"),
        pytest.param("Wir kommen zur dringlichen Frage 5 der Kollegin Lee:", True, id="comes-to-it"),
        pytest.param("Ich rufe die Frage 5 der Kollegin Lee auf:", True, id="calls-it-up"),
    ],
)
def test_a_question_that_the_chair_calls_up_is_printed_and_not_spoken(calling, printed):
    said = ends(False, (calling, "speech"), ("Warum brennt die Lampe?", "speech"))
    assert (said == calling) is printed


def test_directions_marks_and_headings_at_the_end_go():
    lines = [
        ("It was late.", "speech"),
        ("(Laughter.)", "stage"),
        ("Page 3", "mark"),
        ("The Oil Bill", "speech"),
    ]
    assert ends(False, *lines) == "It was late."


def test_furniture_in_the_middle_stays_inside_unless_the_page_ends_there():
    lines = [("It was late", "speech"), ("Journal of Lamps", "furniture"), ("It was dark.", "speech")]
    assert ends(False, *lines).endswith("dark.")
    assert ends(True, *lines) == "It was late"


def test_a_clerk_ends_a_turn():
    assert (
        ends(False, ("I move.", "speech"), ("Question put.", "closing"), ("Ayes 3.", "speech")) == "I move."
    )


def test_a_page_goes_on_behind_its_head_and_its_number():
    lines = [
        ("It was late.", "speech"),
        ("Lamp Committee 3 May", "furniture"),
        ("12", "mark"),
        ("It was dark.", "speech"),
    ]
    assert ends(True, *lines).endswith("dark.")


@pytest.mark.parametrize(("below", "told"), [("Chi è contrario? Io no.", 3), ("Sulle lampade del porto.", 1)])
def test_an_item_below_the_note_that_nobody_objects_comes_next(spoken, below, told):
    page = (
        f"PRESIDENTE. Apro i lavori.\n\n(Così rimane stabilito).\n\n{below}\n\nPRESIDENTE. Prego.\n\n"
        "TOM LUME. Ringrazio la presidente.\n\nPRESIDENTE. Prego.\n\nTOM LUME. Chi paga l'olio?"
    )
    assert len(spoken(page)[0][1].split("\n\n")) == told


def test_a_line_that_ends_in_marks_of_a_quotation_is_no_heading(spoken):
    page = (
        "広報\n\n本日は灯台についてお話をうかがいます。\nその前に「林さん、おめでとうございます」\n\n林\n\nありがとう。\n\n"
        "広報\n\n油は誰が払いますか?\n\n林\n\n誰も払いません。\n\n広報\n\nそうですか。"
    )
    assert spoken(page)[0][1].endswith("おめでとうございます」")
