"""The list of those who take part in a call, above labels that stand alone on their lines."""

import pytest

from corpus.pipeline import read

LIST = "Moss Pumps Results\n\nExecutives\nAnn Lee - Chief Executive\nTom Reed - Treasurer\n\nAnalysts\n"
MEMBERS = "Cy Pike - Brill Capital\nEve Hart - Lamp & Company\n\n"
CALL = (
    "Operator\n\nGood day to you all, and welcome to this call.\n\nAnn Lee\n\nI thank you all."
    "\n\n{heading}\n\nOperator\n\nWe have a question from Cy Pike.\n\nCy Pike\n\nWill you keep the pumps?"
    "\n\nAnn Lee\n\nYes, we will.\n\nOperator\n\nOur last question.\n\nEve Hart{firm}\n\nAnd why?"
    "\n\nTom Reed\n\nYou know that they are good.\n\nOperator\n\nI thank you all."
)


def speakers(text: str) -> list[str]:
    found = read(text)
    return [speaker.name if (speaker := found.speaker(one)) else "" for one in found.utterances]


def test_a_list_alone_is_nobody_speaking():
    assert speakers(LIST + MEMBERS) == []


@pytest.mark.parametrize("heading", ["Question-and-Answer Session", "QUESTIONS AND ANSWERS", "Q&A Session"])
@pytest.mark.parametrize("firm", ["", ", Lamp Bank"], ids=["by name", "with the firm"])
def test_whoever_is_listed_speaks_even_once_and_no_heading_does(heading, firm):
    talk = CALL.format(heading=heading, firm=firm)
    said = ["Operator", "Ann Lee", "Operator", "Cy Pike", "Ann Lee", "Operator", "Eve Hart", "Tom Reed"]
    assert speakers(LIST + MEMBERS + talk) == [*said, "Operator"]


RULE = "-" * 40


@pytest.mark.parametrize(
    "shape",
    [
        "{0}  [{1}]\nTreasurer - Moss Bank\n\n",
        RULE + "\n{0}, Moss Bank - Treasurer [{1}]\n" + RULE + "\n",
        "A - {0}\n",
        "**{0}** -- *Treasurer*\n\n",
        "{0}\n--\nMoss Bank -- Analyst\n",
        RULE + "\n{0},  Moss Inc. - Treasurer    [{1}]\n" + RULE + "\n",
    ],
    ids=[
        "numbered",
        "between rules",
        "behind a letter",
        "in bold, the title in italics",
        "over a dash",
        "a firm's stop",
    ],
)
def test_whatever_else_a_name_line_of_a_call_shows(shape):
    names = ["Ann Lee", "Cy Pike"] * 3
    said = "We will keep the pumps, as I told you.", "And why? You know that they are good."
    text = "\n\n".join(shape.format(name, at + 1) + said[at % 2] for at, name in enumerate(names))
    assert speakers(text) == names


def test_a_members_number_and_place_stand_below_the_name_and_say_nothing():
    names = ["Mr PIKE", "Ms HART"] * 3
    seats = {"Mr PIKE": "EZ5\nBrill", "Ms HART": "83L\nMoss"}
    said = "My question is to the minister. Is the quay lit?", "I thank the member. It is lit, as he knows."
    text = "\n\n".join(f"14:0{at}\n{name}\n{seats[name]}\n\n{said[at % 2]}" for at, name in enumerate(names))
    assert speakers(text) == ["PIKE", "HART"] * 3


SHOWN = ("Ann Lee", "Bo Moss", "Cy Pike")
SAID = (
    "I lit the quay for years, and you know it.",
    "We had no oil then.",
    "You could see my lamp from Brill.",
)


@pytest.mark.parametrize(
    ("told", "captions"),
    [
        pytest.param("I lit every lamp there was in Brill", False, id="says-I"),
        pytest.param("The lamps of Brill were lit by then.", False, id="a-sentence"),
        pytest.param("Brill-born keeper who lit lamps for “The Quay” and “Oil”", True, id="who-it-is"),
        pytest.param("Lamp keeper, oil king and co-owner of Brill Lamps", True, id="as-a-title"),
    ],
)
def test_a_name_over_what_tells_who_that_is_and_its_label_is_no_turn(told, captions):
    pairs = list(zip(SHOWN, SAID, strict=True))
    one, two, three = (f"{name}\n\n{said}\n\n" for name, said in pairs)
    text = f"{two}{three}Ann Lee\n{told}\n\n{one}{two}{three}{one}"
    turns = [text[one.start : one.end] for one in read(text).utterances if one.kind == "turn"]
    assert any(told in turn for turn in turns) is not captions
    if captions:
        assert turns == [said for _, said in (pairs[1], pairs[2], *pairs[:3], pairs[0])]


def test_members_who_are_called_to_swear_are_heard_once_each_family_name_first():
    oath = "PRESIDENTE\nPregunto a doña {} si jura o promete acatar la Ley.\n\n{}\nSí, prometo.\n\n"
    names = ("Lucila Corral Moss", "Ana de los Reyes Mora Vidal", "Silvia Brill Lee")
    printed = ("Corral Moss, Lucila", "Mora Vidal, Ana de los Reyes", "Brill Lee, Silvia")
    text = "".join(map(oath.format, names, printed)) + "PRESIDENTE\nSe levanta la sesión."
    assert speakers(text)[1::2] == ["Lucila Corral Moss", "Ana de los Reyes Mora Vidal", "Silvia Brill Lee"]


MINUTES = (
    ("Mr. President", "Any other member wishes to say anything?"),
    ("R. K. Moss", "If that is so, it is all right, and I shall vote for the lamps."),
    ("Mr. President", "We pass on to the next article."),
    ("Tilda Brill", "I move that in line three the word lamp be left out."),
)


def test_numbered_headings_of_a_manual_are_nobodys_names():
    heads = ("Large Lamps", "Small Lamps", "Lamp Care", "Quay Lights")
    text = "\n\n".join(f"2.1.{at}\n\n{head}\n\nKeep it dry, and light it." for at, head in enumerate(heads))
    assert not speakers(text)


def test_a_paragraphs_number_above_a_name_is_of_the_label():
    text = "\n\n".join(f"11.155.{at}\n\n{name}\n\n{said}" for at, (name, said) in enumerate(MINUTES))
    reading = read(text)
    assert speakers(text) == [name for name, _ in MINUTES]
    assert [text[one.start : one.end] for one in reading.utterances] == [said for _, said in MINUTES]


def test_a_name_with_a_colon_right_below_a_label_is_addressed():
    said = (
        "I thank you all, and I hope that you are well.",
        "PresidentAda Vale:\nI thank you for the lamps.",
    )
    names = ["ANN LEE", "CY PIKE"] * 3
    text = "\n---\n".join(f"{name}\n{said[name == 'CY PIKE' and at > 2]}" for at, name in enumerate(names))
    assert speakers(text) == names


def test_a_firm_and_an_office_stand_below_the_name_in_one_line():
    text = (
        "Operator\n\nGood day and welcome to the call of today. We begin now.\n\nIlke Varn\nMoss Lamps Inc. "
        "- CEO & Director\nThank you, operator, and good morning to all of you.\n\nTomo Brask\nMoss Lamps "
        "Inc. - Executive VP & CFO\nThank you. Our revenue rose by three percent.\n\nOperator\n\nOur first "
        "question comes from Cy Pike.\n\nCy Pike\nBrill Capital, Research Division - Analyst\nThank you. Why?"
    )
    assert speakers(text) == ["Operator", "Ilke Varn", "Tomo Brask", "Operator", "Cy Pike"]


def test_an_office_with_its_holder_in_brackets_is_no_title_of_the_line_above():
    text = (
        "Lamp Oil\n\nThe Secretary of State for Harbours (Karen Varn)\n\nI thank you. We have no oil."
        "\n\nThomas Brask (Brill North) (Lab)\n\nCan you tell us why that is so?\n\n"
        "Karen Varn\n\nWe had no oil at all.\n\nThomas Brask\n\nBut you told us that there was."
    )
    assert speakers(text) == ["Karen Varn", "Thomas Brask"] * 2


def test_a_page_may_break_off_below_a_label_in_han():
    text = "【大臣】\n油はありません。以上です。\n\n【記者】\n何が変わったのでしょうか。\n\n"
    assert len(speakers(f"{text * 2}【大臣】\n多くのことが変わりました。誰にも分からないことでし")) == 5


def test_headings_in_capitals_in_the_middle_of_a_records_front_page_are_nobodys_names():
    front = "{0}THE LAMP SENATE\n\n{0}ONE HUNDRED SIXTH SITTING\n\n{0}LAMPS IN HARBORS\n\n{0}----------\n\n"
    talk = "".join(f"    {who}. I thank you all for it.\n" for who in ("The Chairman", "Mr. Lee") * 3)
    assert speakers(front.format(" " * 20) + talk) == ["The Chairman", "Lee"] * 3


def test_the_seat_below_a_name_and_above_a_button_is_not_said():
    names = ["The Minister for Lamps (Ilke Moss)", "Tom Reed\n(Brill East)\n(Bloc)", "Ilke Moss", "Tom Reed"]
    said = [
        "I beg to move, That the lamps be lit.",
        "Will she give way?",
        "I will give way once.",
        "I thank her.",
    ]
    pairs = [*zip(names, said, strict=True), ("Ann Lee\n(Tarn)\n(Union)", "I am pleased to follow.")]
    text = "\n\n".join(f"{name}\n\nShare this contribution\n\n{words}" for name, words in pairs)
    found = read(text).utterances
    assert [text[one.start : one.end] for one in found] == [words for _, words in pairs]


SHEETS = "{0}\n{1}\n00:0{3}:12\n{2}\n"
"""A mark, a name, when it was, and what was said."""


def test_what_stands_above_each_name_is_nobodys_words_and_an_unknown_voice_has_its_time():
    said = (("Ann Lee", "so we lit the lamp"), ("Unknown Speaker", "and then"), ("Ann Lee", "we went home"))
    said += (("Tom Moss", "all of us"), ("Ann Lee", "all of us, yes"))
    text = "".join(SHEETS.format("user photo", *one, at) for at, one in enumerate(said))
    assert [text[one.start : one.end] for one in read(text).utterances] == [words for _, words in said]
    assert speakers(text) == [name for name, _ in said]


def test_a_line_that_is_above_few_names_is_somebodys():
    said = (("Ann Lee", "so we lit the lamp"), ("Tom Moss", "and then"), ("Ann Lee", "we went home"))
    text = "".join(SHEETS.format("indeed" if at else "so it is", *one, at) for at, one in enumerate(said))
    assert [text[one.start : one.end] for one in read(text).utterances][:1] == ["so we lit the lamp\nindeed"]
