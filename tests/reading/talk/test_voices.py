"""A page's own style of labels."""

import pytest

from corpus.reading.furniture import struck
from corpus.reading.layout import laid_out
from corpus.reading.sheet import ruled
from corpus.reading.talk.voices import heard

NOBODY = {
    "one label": "ANN LEE: Yes.\n\nIt was late.",
    "one-off names": "Ann Lee: yes\nBo Moss: no\nCy Grant: both\nDi Pike: none",
    "two datelines": "OXMOOR: The lamp is out.\n\nIt was late.\n\nIt is cold.",
    "nothing": "",
    "questions of users and answers that tell them what to do": (
        "Q: Can I put my lamp out at noon?\n\nA: If you like. See the book.\n\nQ: What do I do with oil?\n\n"
        "A: Pour it where you keep yours.\n\nQ: How do I light it?\n\nA: You need a match.\n\n"
        "Q: Is it safe?\n\nA: Not if you smoke."
    ),
    "a log of what was asked for and sent": (
        'GET: {"lamp":"3"}\nANSWER: {"oil":"none","keeper":"Ann Lee"}\n' * 5
    ),
    "parts of a program": "Lamp Oil::Wick burns well here.\n\nLamp Oil::Brass is dear, I hear.\n\n" * 3,
    "rows of a table": (
        "| Ann Lee | Keeper | She lit it. |\n| Bo Moss | Oil | He paid. |\n" * 3
        + "| Ann Lee | Quay | She left. |"
    ),
    "elements of a page": (
        '<p style="lamp">I lit it, you know.</p>\n<h2 style="oil">Who paid for it?</h2>\n' * 4
    ),
    "cells of a table": "LEE: Wick_Oil\nMOSS: Oil\nLEE: Wick_Oil\nMOSS: Brass 12\nLEE: Oil\nMOSS: 1200",
}


def names(text: str) -> list[str]:
    return [cue.label.name or cue.label.role for cue in heard(ruled(text)).cues]


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_heard_in(text):
    assert names(text) == []


def test_a_justified_page_sets_words_of_a_label_apart():
    said = "Ann  Lee:   Why   is it   dark?\n\nBo  Moss:   The  lamp  is   out.\n\n"
    assert names(said * 3) == ["Ann Lee", "Bo Moss"] * 3


def test_a_rare_label_counts_once_the_style_is_on():
    text = "LEE: Why?\n\nMOSS: It was late.\n\nLEE: And?\n\nMAN IN A HAT: He left.\n\nMOSS: So he did."
    assert "MOSS" in names(text)
    assert len(names("LEE: Why?\n\nMOSS: Late.\n\nLEE: And?\n\nPIKE: He left.\n\nMOSS: So he did.")) == 5


def test_a_field_in_the_head_or_a_teaser_in_the_tail_is_no_label():
    text = (
        "Presider: Ann Lee\n\nLEE: Why?\n\nMOSS: It was late.\n\nLEE: I see.\n\nPIKE: the lamp\n\nOil: dear"
    )
    assert names(text) == ["LEE", "MOSS", "LEE"]


def test_a_small_sentence_with_a_colon_on_a_page_of_capitals_is_no_label():
    assert names("LEE: Why?\n\nMOSS: It was late.\n\nFirst: the oil. Lamps: none.\n\nLEE: I see.") == [
        "LEE",
        "MOSS",
        "LEE",
    ]


def test_labels_in_a_bracket_over_lines_are_not_heard():
    text = "LEE: Why?\n(Cries from the left,\nMOSS: Shame!)\nPIKE: It was late.\nLEE: I see."
    assert names(text) == ["LEE", "PIKE", "LEE"]


def test_one_page_one_way_to_end_labels():
    text = (
        "MR. LEE: I asked you, and then I asked\nMr. Moss. He said no.\nMS. PIKE: I asked you "
        "again, and then I asked\nMr. Moss. He said yes.\nMR. LEE: So."
    )
    assert {cue.family for cue in heard(ruled(text)).cues} == {"colon"}


def test_a_full_name_is_known_by_the_initials_that_recur():
    text = "Ann Lee: Why?\n\nBo Moss: Late.\n\nAL: And?\n\nBM: We left.\n\nAL: So.\n\nBM: Yes."
    assert names(text)[:2] == ["Ann Lee", "Bo Moss"]


def test_a_full_name_that_stands_once_is_known_by_its_initials_that_stand_once():
    text = "AL: Why?\n\nBM: Late.\n\nAL: And?\n\nTom Pike: We left.\n\nBM: So.\n\nTP: Yes, all."
    assert "Tom Pike" in names(text)


def test_one_or_two_names_with_a_colon_alone_are_no_transcript():
    assert names("Ann Lee: a potter\n\nThe kiln is old.\n\nBo Moss: a smith who came late.") == []
    assert names("The kiln is old. Ann Lee sold it?\n\nWhat Is New: There is a list of all the kilns.") == []
    assert names("LEE: The kiln is old and I have seen it, I am sure.") == []


def test_two_names_that_the_page_prints_above_them_are_labels_where_one_answers_the_other():
    head = "Potter Ann Lee asks smith Bo Moss how he closes a kiln for the winter."
    assert names(f"{head}\n\nAnn: Bo, how do you close it?\n\nBo: With a spade, mostly.") == ["Ann", "Bo"]


def test_one_label_in_capitals_is_one_where_its_speaker_says_the_name():
    assert names("On kilns\n\nLEE: Good morning to you all. I’m Ann Lee of it.") == ["LEE"]


def test_a_titled_name_that_recurs_is_a_label_with_nobody_else_on_the_page():
    text = "Minister Lee: I have read the plan and it is good.\n\nMinister Lee: The plan is what it is."
    assert names(text) == ["Lee", "Lee"]


def test_whoever_asks_once_what_a_recurring_label_answers_is_heard():
    text = (
        "Ann Lee: We have made that plain before.\n\nCourier: Will the kiln be open this year?\n\n"
        "Ann Lee: It will not.\n\nThe Lamp: And next year?\n\nAnn Lee: That I cannot say."
    )
    assert names(text) == ["Ann Lee", "Courier", "Ann Lee", "The Lamp", "Ann Lee"]
    aside = text.replace("The Lamp: And next year?", "Courier: a paper\n\nKilns: Old.")
    assert "Kilns" not in names(aside)


def test_a_headline_that_quotes_somebody_is_no_label_of_theirs():
    text = (
        "Ann Lee: “A lamp that burns is afraid”\n\nThe keeper retires.\n\nThe Courier: Why?\n\n"
        "Ann Lee: I was cold.\n\nThe Courier: And now?\n\nAnn Lee: I keep bees.\n\nThe Courier: And oil?"
    )
    assert names(text) == ["The Courier", "Ann Lee"] * 2 + ["The Courier"]


def test_an_excerpt_above_the_fields_of_a_head_is_heard():
    text = (
        "From the item:\n\nLEE: What is it?\n\nMOSS: Nothing much.\n\nPresenter: Cy Pike\n\n"
        "PIKE: It is ten.\n\nLEE: You smell it.\n\nMOSS: I do.\n\nLEE: And now?\n\nMOSS: No more.\n\n"
        "PIKE: So."
    )
    assert names(text)[:3] == ["LEE", "MOSS", "PIKE"]
    end = "ZN: Thank you.\n\nEE: We have it.\n\nZN: Great news.\n\n# Oil\n\nPresenter: Cy Pike\n\n"
    said = ("So this is oil.", "It burns.", "I saw it.", "Nobody minds.")
    assert names(end + "\n\n".join(f"CP: {words}" for words in said)) == ["ZN", "EE", "ZN", *["CP"] * 4]


def test_nicknames_in_angle_brackets_are_no_fields_whatever_they_say() -> None:
    said = ("hello", "the lamp is out", "oil is short", "ossu", "thanks", "see the list of oil")
    page = "\n".join(f"<{('pike_90', 'wren_', 'moss')[at % 3]}> {words}" for at, words in enumerate(said))
    assert names(page) == ["pike_90", "wren_", "moss"] * 2


def test_call_signs_are_heard_where_one_of_them_stands_often() -> None:
    lines = (
        "CC: Lamp one.",
        "CC: Lamp one, Carne.",
        "P: It is out.",
        "CC: Roger.",
        "C: Go.",
        "CC: Good here.",
    )
    assert len(names("\n\n".join((*lines, "C: Roger.", "CC: Out.")))) == 8


def test_a_given_name_that_stands_once_is_a_guest_s() -> None:
    said = (
        "Why is it late?",
        "I was out.",
        "And the oil?",
        "I have none.",
        "So we wait.",
        "I can lend you some.",
    )
    who = ("Odal", "Wren", "Odal", "Wren", "Odal", "Travis")
    assert names("\n".join(f"{name}: {words}" for name, words in zip(who, said, strict=True))) == list(who)


TITLES = {
    "a title in capitals": "Ann Lee: A Lamp Takes To The Big Quay",
    "a title that quotes": "Ann Lee: “I never slept”",
}


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_a_headline_opens_no_turn(title):
    talk = "Ms. ANN LEE: I was cold.\n\nPIKE: And now?\n\nMs. LEE: I keep bees.\n\nPIKE: So."
    text = f"{title}\n\n{title}\n\n{talk}"
    assert names(text) == ["ANN LEE", "PIKE", "LEE", "PIKE"]


def test_two_bold_names_of_which_one_comes_again_are_labels():
    text = (
        "**Ann Lee:** He is a special person.\n\n**Bo Moss:** My mother taught.\n\n**Ann Lee:** He also did."
    )
    assert names(text) == ["Ann Lee", "Bo Moss", "Ann Lee"]


def test_who_asks_once_is_heard_where_a_whole_name_answers():
    text = (
        "LampPixel: Could you tell me of yourself?\n\nAnn Lee: I am a keeper at the quay.\n\n"
        "LP: Why there?\n\nAL: I was cold.\n\nLP: And now?\n\nAL: I keep bees."
    )
    assert names(text) == ["LampPixel", "Ann Lee", "LP", "AL", "LP", "AL"]


def test_a_time_behind_the_colon_leaves_the_words_below_to_the_label():
    text = (
        "Ann Lee: 00:01:46\n\nWe are live.\nHello!\n\n"
        "Bo Moss: 00:01:56\n\nOctober 2019.\n\nAnn Lee: 00:02:01\n\nSo"
    )
    assert names(text) == ["Ann Lee", "Bo Moss", "Ann Lee"]


def test_a_name_that_was_taken_out_is_a_label():
    text = (
        "XX01: Should we let them in?\n\nXX06: They do not have to show up.\n\nXX01: How?\n\nXX06: By wire."
    )
    assert names(text) == ["XX01", "XX06", "XX01", "XX06"]


def test_each_voice_of_a_caption_is_heard():
    text = (
        "WEBVTT\n\n0:00:00.680 --> 0:00:03.199\n<v Ann Lee>Hello,\n\n0:00:03.360 --> 0:00:09.280\n"
        "<v Ann Lee>and welcome.\n\n0:00:13.480 --> 0:00:17.720\n"
        "<v Bo Moss>So?</v> <v Ann Lee>On we go.</v>"
    )
    assert names(text) == ["Ann Lee", "Ann Lee", "Bo Moss", "Ann Lee"]


def test_whole_names_are_heard_where_their_initials_with_stops_recur():
    text = (
        "Ann Lee: Our guest is Bo Moss.\n\nBo Moss: Good day.\n\nA.L.: Why so late?\n\nB.M.: I was cold.\n\n"
        "A.L.: And now?\n\nB.M.: I keep bees."
    )
    assert len(names(text)) == 6


GLUED = "○森委員長これより始めます。\n○岸委員私が消しました。\n○葦田国務大臣はい。\n○岸委員なぜですか。"


def test_a_title_ends_a_label_behind_a_circle_that_lost_its_space():
    assert names(GLUED) == ["森", "岸", "葦田", "岸"]
    assert names("◯의장 이나무 시작합니다.\n◯김등 의원 저는 반대합니다.\n◯의장 이나무 네.") == [
        "이나무",
        "김등",
        "이나무",
    ]


def test_lines_that_are_empty_but_for_blanks_leave_the_words_below_to_the_label():
    told = ("Mme Anne Lee:", "Je pense que la lampe brûle.", "M. Paul Moss:", "Je le sais.")
    page = f"\n{' ' * 12}\n{' ' * 14}".join(told * 3)
    assert names(page) == ["Anne Lee", "Paul Moss"] * 3


def test_a_bracket_below_the_name_to_which_it_belongs_is_of_the_label():
    text = (
        "Präsident Dr. Karl Lee:\n\nIch bitte.\n\n0.06\n\nAbgeordneter Bo\xa0Moss\n\n (ABC): Nein, ich danke."
    )
    assert names(f"{text}\n\n{text}") == ["Karl Lee", "Bo Moss"] * 2


def test_one_letter_that_a_page_sets_alone_is_no_label():
    text = "O SR. LEE - Obrigado.\n\n11:36\n\nR\n\nFalta muito.\n\nO SR. MOSS - Sim.\n\n11:40\n\nR\n\nNão."
    assert names(text) == ["LEE", "MOSS"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param(
            "Tom Reed (Brill, Salt)\n\nI thank you.\n\nEve Hart (Quay, Oil)\n\nDo you know?\n\n"
            "Tom Reed (Brill, Salt)\n\nI do not.\n\n"
            "Eve Hart (Quay, Oil)\n\nI see.\n\nOda Finch (Port, Oil)\n\nAnd I.",
            ["Tom Reed", "Eve Hart", "Tom Reed", "Eve Hart", "Oda Finch"],
            id="names that come again, and one set as they are",
        ),
        pytest.param(
            "Tom Reed (Brill, Salt)\n\nI thank you.\n\nEve Hart (Quay, Oil)\n\nDo you know?\n\n"
            "Tom Reed (Brill, Salt)\n\nI do not.\n\nEve Hart (Quay, Oil)\n\nI see.\n\n"
            "Oda Finch (Port, Oil)\n\nAnd if we were to",
            ["Tom Reed", "Eve Hart", "Tom Reed", "Eve Hart", "Oda Finch"],
            id="a name over what the page's end breaks off",
        ),
        pytest.param(
            "Mr T REED\nI thank you.\n[Interjections.]\nSo I do.\n\n"
            "Ms E HART\nWhy?\n[Interjections.]\nYou know.\n\n"
            "Mr T REED\nI do not.",
            ["T REED", "E HART", "T REED"],
            id="what is told in brackets is nobody's name",
        ),
        pytest.param(
            "P. REED (OP). I thank you all for it.\n\nE. HART (SP). Do you?\n\nP. REED (OP). I do.",
            ["P. REED", "E. HART", "P. REED"],
            id="a name that begins with the letter of one who asks",
        ),
        pytest.param(
            "O SR. LEE (PO - SP) - O senhor aceita isso?\n\nA SRA. MOSS (PS - RJ) - Sim.\n\n"
            "O SR. LEE (PO - SP) - Bem.",
            ["LEE", "MOSS", "LEE"],
            id="a label at the top is no headline",
        ),
        pytest.param(
            "MS. LUMIRA: The boats are in.\n\nMS. OSKELA: The nets are out.\n\n"
            + "LUMIRA: The sea is calm.\n\nOSKELA: The wind is low.\n\n" * 3,
            ["LUMIRA", "OSKELA"] * 4,
            id="surnames that a title once told, of whom nobody says I",
        ),
        pytest.param(
            "Present: Tom Reed, Eve Hart, Oda Finch\n\nTom: i thank you all.\nEve: why?\nTom: you know it.\n"
            "Oda: we do.\nEve: then so be it.",
            ["Tom", "Eve", "Tom", "Oda", "Eve"],
            id="a word of a name above that stands once",
        ),
        pytest.param(
            "\n\n".join(f"{word}: It is what the lamp is for." for word in ("Wick", "Oil", "Glass")),
            [],
            id="nobody says what a thing is made of",
        ),
        pytest.param(
            "\n\n".join(
                f"Wick: A wick burns the oil that the lamp holds, number {n}, as long as any of it is left"
                " in the glass below and the air is dry, which by the sea it seldom is.\n\n"
                "Oil: The oil is poured in from above, and a wick drinks it, as long as the glass is warm and"
                " as the air in it can move, which it seldom can."
                for n in range(4)
            ),
            [],
            id="nobody is called what the page writes small",
        ),
        pytest.param(
            "Press\nThe lamp of Carne is out, and nobody there can tell you why it is.\n\n" * 3
            + "Press\nName*\nEmail*\nAre you a human? 3 + 2 =\n",
            [],
            id="nobody speaks under the one word that heads what a page lists",
        ),
        pytest.param(
            "Lamps: FAQ\n\nQ: Do you sell oil?\n\nA: We do.\n\nQ: Where?\n\nA: At the quay.",
            [],
            id="nobody asks on a page of help",
        ),
        pytest.param(
            "Travis: yes it is.\n\nDavid: why so late?\n\nTravis: it was dark.\n\nDavid: I see.\n\n"
            "Orlun: and cold\n\nTravis: we know\n\nOrlun: and late\n\nOrlun: and wet",
            ["Travis", "David", "Travis", "David", "Orlun", "Travis", "Orlun", "Orlun"],
            id="minutes that write sentences small",
        ),
        pytest.param(
            "Travis Lee: none yet\nDavid Moss: is it lit?\nTravis Lee: not yet\nPROPOSAL: light it\n"
            "David Moss: +1\nOrlun Pike: +1\nTravis Lee: +1\nOrlun Pike: and then we go",
            [
                "Travis Lee",
                "David Moss",
                "Travis Lee",
                "David Moss",
                "Orlun Pike",
                "Travis Lee",
                "Orlun Pike",
            ],
            id="minutes that write everything small",
        ),
        pytest.param(
            "MOSS: Well done.\n\nPIKE: Thank you.\n\nMOSS: It is lit.\n\nPIKE: Yes, brightly.\n\nMOSS: Bye.",
            ["MOSS", "PIKE", "MOSS", "PIKE", "MOSS"],
            id="those who hardly say I but reply and thank",
        ),
        pytest.param(
            "First Name: ada\nHome Port: orlun\nLast Trip: may\n"
            "First Name: bo\nHome Port: carne\nLast Trip: june",
            [],
            id="nobody in a list of records",
        ),
        pytest.param(
            "MADAM PRESIDENT: The quorum is\nmet. The clerk has the floor.\n\n"
            "SECRETARY OF THE BENCH: Yes, so\nit is.\n\nMADAM PRESIDENT: Are there\n"
            "remarks on that or on the rest?\n\nSECRETARY OF THE BENCH: No, they\nare few.",
            ["", "", "", ""],
            id="narrow lines that go on in small letters",
        ),
        pytest.param(
            "**<pike>** Greetings\n**<pike_7>** Lamps\n**<dka>** Sup\n**<moss[m]>** Osu\n**<pike>** Oil",
            ["pike", "pike_7", "dka", "moss[m]", "pike"],
            id="nicknames in angle brackets before every line",
        ),
        pytest.param(
            "\n".join(
                f"{who}: The oil of the quay was dear, and all of the town, which had paid for it until"
                f" then, did not want to pay for any of it again{end}"
                for who, end in zip(("EM", "TR") * 3, (".", ". Do you?", ".", ".", ".", "."), strict=True)
            ),
            ["EM", "TR"] * 3,
            id="two initials at length of whom one says you",
        ),
        pytest.param(
            "林小明：我們知道。\n\n陳大文：你們怕。\n\n孫一平：我怕。\n\n陳大文：請。\n\n陳大文：謝謝。\n\n王美玉：我不怕。",
            ["林小明", "陳大文", "孫一平", "陳大文", "陳大文", "王美玉"],
            id="one who is labelled twice in a row",
        ),
        pytest.param(
            "Lee: I was late.\n\nMoss: It was dark.\n\nOrlun: You see.\n\nLee: No.\n\nMoss: It is lit.",
            ["Lee", "Moss", "Orlun", "Lee", "Moss"],
            id="one who stands once and says you",
        ),
        pytest.param(
            "Lee: I was late.\n\nMoss: It was dark.\n\nOrlun: The lamp, at night.\n\nLee: No.\n\nMoss: Lit.",
            ["Lee", "Moss", "Lee", "Moss"],
            id="nobody of whom no person is heard, and who stands once",
        ),
        pytest.param(
            "Ann Lee\nIt is lit.\n\nBo Moss\nYes, but --\n\nAnn Lee\nAll of it.\n\nBo Moss\nNo, half.",
            ["Ann Lee", "Bo Moss", "Ann Lee", "Bo Moss"],
            id="names over replies",
        ),
        pytest.param(
            "SEÑORA PRESIDENTA: Está bien.\n\nSECRETARIO GENERAL: Bien.\n\nSEÑORA PRESIDENTA: Gracias.\n\n"
            "SECRETARIO GENERAL: Ninguno, señora\nMinistra.",
            [""] * 4,
            id="an office that the page's end finds in mid-line",
        ),
        pytest.param(
            "Notes\n\nReplay: <https://lamp.example/1>\n\nSlides: [Oil](https://lamp.example/2)\n\n"
            "Replay: <https://lamp.example/3>",
            [],
            id="nobody says an address",
        ),
        pytest.param(
            "Lamp Board March 3 CHAIRMAN REED. Good day to you all. "
            + "The lamps are out as we know. " * 16
            + "MR. HART.1 So they are. CHAIRMAN REED. Why? MR. HART. I do not know. MS. FINCH. "
            + "The N.O. EU. It is so.",
            ["REED", "HART", "REED", "HART", "FINCH"],
            id="labels with a full stop inside one long line",
        ),
    ],
)
def test_those_who_speak_are_heard(text: str, who: list[str]) -> None:
    sheet = laid_out(struck(ruled(text)))
    assert [cue.label.name for cue in heard(sheet).cues] == who


SHIPS = (
    "The Marent was built at Carne and carries slate along the coast longer than anybody there can tell.",
    "The hull is sound, its masts were replaced after the storm, the timber was bought in Dale in spring.",
)


@pytest.mark.parametrize(
    ("order", "heard_of"),
    [
        (("History", "Repairs", "Upkeep") * 3, 0),
        (("Moss", "Lee", "Moss", "Pike", "Lee", "Pike", "Moss", "Lee", "Moss"), 9),
    ],
    ids=["fields that come in one order again and again", "people who take turns, though nobody says I"],
)
def test_long_paragraphs_behind_words_that_recur_are_speech_unless_in_one_order(order, heard_of):
    page = "\n\n".join(f"{word}: {SHIPS[at % 2]}" for at, word in enumerate(order))
    assert len(heard(ruled(page)).cues) == heard_of


def test_a_note_to_a_word_above_is_no_label(spoken):
    page = (
        "白石: 灯台はどうでしたか?\n大田: 古い油でした。水野*が払った。\n*水野 博さん: 2010年より町長\n"
        "白石: 誰が払いますか?\n大田: 誰も払いません。\n白石: そうですか。\n大田: はい。"
    )
    assert "水野 博" not in {who for who, _ in spoken(page)}
