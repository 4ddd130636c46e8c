"""Interviews without labels."""

from dataclasses import replace

import pytest

from corpus.forms import interview
from corpus.pipeline import read
from corpus.reading.page import Facts, Mark
from corpus.reading.sheet import ruled

SILENT = {
    "sub-heads that ask": "What is at stake?\n\nThe lamp.\n\nWho pays?\n\nThe town pays.\n\nWhen?\n\nIn May.",
    "one question": "Why did you go?\n\nI was cold.",
    "bold headings": "**The lamp**\nIt is lit.\n\n**The oil**\nIt is dear.",
    "bold sub-heads that ask": "**What is there?**\nA lamp.\n\n**Who pays?**\nThe town.\n\n**When?**\nNow.",
    "headings that ask": "## What is it?\n\nA lamp.\n\n## Who pays?\n\nA town.\n\n## Why?\n\nFor ships.",
    "a menu whose items ask": (
        "Interview with Ann Lee\n\nWhat is my lamp?\n\nYour oil\n\nWhat do you light?\n\nMy quay\n\nOur quiz"
    ),
    "questions often asked": (
        "**How do I light my lamp?**\nYou turn the key.\n\n**Where do I buy oil?**\nYou ask at the quay.\n\n"
        "**Can I pay in coin?**\nYou can."
    ),
    "japanese headings that ask": (
        "## 灯台とは？\n\n船の塔。\n\n## 誰が守る？\n\n町の人。\n\n## なぜ？\n\n船のため。"
    ),
    "a list in numbers": "1. Is the lamp lit?\n2. Is the oil dear?\n3. Is the key lost?",
    "jokes": "What did the lamp say?\nLighten up.\n\nWhat did the oil say?\nDrip.\n\nAnd the quay?\nNothing.",
    "a report that quotes the answers": (
        "I ask Ann Lee if you can light your lamp by yourself, can you?\n\n“Yes,” she says. “I light it.”\n\n"
        "Is your oil dear?\n\n“It is,” says Lee. “I pay a lot.”\n\nIs your key lost?\n\n“I lost it.”"
    ),
    "an essay whose quotations go on with who said them": (
        "“I lit it at nine,” she told me of her lamp.\n\nDo you know what I asked her then?\n\n"
        "I asked for oil, and I was given none.\n\n“You had yours,” she said. I had.\n\n"
        "So what would you have done?\n\nI went home, and I lit my own lamp at ten."
    ),
    "captions of a machine, which writes all small": (
        "what do you say to those who lost their lamps?\n\ni have seen my lamps go out, and i lit them.\n\n"
        "do you regret it?\n\ni do not, and you know it.\n\nare you sure?\n\nwe are."
    ),
    "a speech that asks itself": (
        "Where do we stand?\n\nWe stand at the quay; our lamp is out.\n\nWhat must we do?\n\nLight it."
    ),
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_there_are_no_turns_in(text, turns_of):
    assert turns_of("interview", text) == []


SET_OFF = {
    "in bold": "**{}**\n\n{}\n\n",
    "in bold italics": "***{}***\n{}\n\n",
    "in italics": "*{}*\n\n{}\n\n",
    "as headings": "#### {}\n\n{}\n\n",
    "behind two colons": ":: {}\n{}\n\n",
    "behind dashes": "— {}\n{}\n\n",
    "behind squares": "■ {}\n{}\n\n",
    "behind asterisks": "*{}\n\n{}\n\n",
    "in bold with the answer on their line": "**{}** {}\n\n",
    "as the first lines of blocks": "{}\n{}\n\n",
    "as paragraphs": "{}\n\n{}\n\n",
    "as lines without any blank line": "{}\n{}\n",
}


@pytest.mark.parametrize("form", SET_OFF.values(), ids=SET_OFF)
def test_questions_may_stand(form, turns_of):
    """Each way to set questions off gives the same turns, without the marks."""
    said = [
        "Why did you light the lamp?",
        "I was cold, and my brother was at sea.",
        "Did you ever let it go out?",
        "Once. I slept.",
        "What will you do now?",
        "I shall keep bees.",
    ]
    text = "The keeper retires\n\n" + "".join(
        form.format(*pair) for pair in zip(said[::2], said[1::2], strict=True)
    )
    assert [words for _, words in turns_of("interview", text)] == said


def test_numbers_are_no_part_of_the_questions(turns_of):
    text = "1. Why did you go?\nI was cold.\n\n2. Did you come back?\nI did.\n\n3. And you sleep?\nNo."
    assert turns_of("interview", text)[::2] == [
        ("interviewer", "Why did you go?"),
        ("interviewer", "Did you come back?"),
        ("interviewer", "And you sleep?"),
    ]


def test_a_letter_before_eastern_words_asks_whatever_they_end_in(turns_of):
    text = (
        "Q.灯台の話をしてください\n父が守っていました。私は子供のころから手伝いました。\n\n"
        "Q.油は？\n毎日運びます。冬は二回です。\n\nQ.10年後について\n私は続けます。海が好きですから。"
    )
    asked = ["灯台の話をしてください", "油は？", "10年後について"]
    assert turns_of("interview", text)[::2] == [("interviewer", words) for words in asked]


def test_whoever_is_named_in_a_list_of_the_files_fields_does_not_answer():
    text = (
        "---\ntitle: 'Why Do Lamps Smoke? A talk'\ntags:\n  - Ann Lee\n---\n"
        "## Tell us why you do it? (The lamps, the oil and all the rest of it)\n\nI like them.\n\n"
        "## And do you sleep?\n\nI do.\n\n## Will you stay?\n\nI will."
    )
    found = read(text)
    assert [person.name for one in found.utterances if (person := found.speaker(one))] == [
        "interviewer",
        "interviewee",
    ] * 3


def test_a_field_of_the_file_may_say_who_asks(speakers_of):
    text = (
        '---\ntitulo: "La luz..."\nsubtitulo: "Entrevista realizada por *Ana Brill* para el *Faro*, '
        'de Quiroga, publicada el lunes 3 de mayo de 2010."\n---\n\n**¿Por qué lámparas?**\n\nMe gustan.\n\n'
        "**¿Y el aceite?**\n\nMenos.\n\n**¿Duerme usted?**\n\nPoco."
    )
    assert speakers_of(text) == ["Ana Brill", "interviewee"] * 3


def test_answers_behind_a_letter_on_the_line_of_the_question(turns_of):
    text = "1 - Where do you work? R: At Brill.\n\n2 - Since when? **R: **I began in May."
    assert turns_of("interview", text) == [
        ("interviewer", "Where do you work?"),
        ("R", "At Brill."),
        ("interviewer", "Since when?"),
        ("R", "I began in May."),
    ]


def test_a_question_set_off_needs_no_question_mark(turns_of):
    text = "*Why did you go?*\n\nI was cold.\n\n*Tell me of the lamp.*\n\nDear.\n\n*You miss it?*\n\nI do."
    assert ("interviewer", "Tell me of the lamp.") in turns_of("interview", text)


def test_the_first_line_of_a_block_needs_no_question_mark(turns_of):
    text = "Why did you go?\nI was cold.\n\nThe lamp, then.\nIt is dear to me.\n\nDo you miss it?\nI do."
    assert ("interviewer", "The lamp, then.") in turns_of("interview", text)


def test_an_answer_may_have_many_paragraphs(turns_of):
    text = (
        "**Why did you go?**\n\nI was cold.\n\nMy lamp was out.\n\n**You miss it?**\n\nI do.\n\nI do indeed."
    )
    assert [words for _, words in turns_of("interview", text)][1::2] == [
        "I was cold.\n\nMy lamp was out.",
        "I do.\n\nI do indeed.",
    ]


def test_a_pull_quote_is_no_part_of_an_answer(turns_of):
    text = (
        "Why did you go?\nI was cold. A keeper is never warm before the spring comes.\n\n"
        "A keeper is never warm before the spring comes.\n\nDo you miss it?\nI do."
    )
    assert turns_of("interview", text)[1][1].endswith("spring comes.")
    assert turns_of("interview", text)[1][1].count("spring") == 1


BETWEEN = {
    "a box of links": "Lamps of the year\n\nThe oil of Brill\n\nA life at the quay",
    "a box with a heading and a colon": "Lamps\n\nPicture:\n\nfrom the keeper's album\n\nOur account: @lamps",
    "the credit of a picture": "The lamp of Brill in winter (Photo: Tom Oakes)",
    "the file of a picture": "lamp_brill.jpg",
    "a pull quote": "“We light it for whoever is at sea”",
    "a caption": "Ann Lee, keeper of the lamp, on the stairs of the tower",
}


@pytest.mark.parametrize("box", BETWEEN.values(), ids=BETWEEN)
def test_what_a_page_sets_between_paragraphs_is_furniture_or_cuts_the_answer(box):
    said = ("I came for my lamp.", "I stayed for my oil, and we were glad.", "Do you sleep?", "I do.")
    text = (
        f"Interview with Ann Lee\n\nWhy did you come?\n\n{said[0]}\n\n{box}\n\n{said[1]}\n\n"
        f"{said[2]}\n\n{said[3]}\n\nDo you read?\n\n{box}\n\nI do, at night."
    )
    found = read(text)
    spoken = [text[block.start : block.end] for block in found.blocks if block.kind == "speech"]
    assert spoken == ["Why did you come?", *said, "Do you read?", "I do, at night."]


def test_what_asks_nobody_above_a_menu_is_the_title_of_the_page():
    text = (
        "What is it that lights the sea?\n\nA magazine for keepers.\n\nLamps\n\nAbout us\n\nAnn Lee\n\n"
        "Keeper of Brill\n\nWho are you?\n\nI keep my lamp.\n\nWhat do you burn?\n\nMy oil.\n\n"
        "What do you read?\n\nI read you."
    )
    found = read(text)
    assert [found.said(one) for one in found.utterances][:2] == ["Who are you?", "I keep my lamp."]


@pytest.mark.parametrize(
    "told",
    ["The interview was cut for length.", 'Retrieved from "https://lamps.example/index.php?title=Lee"'],
)
def test_what_the_page_tells_of_the_interview_ends_the_last_answer(told, turns_of):
    text = f"Why did you go?\n\nI was cold.\n\nDo you miss it?\n\nI do.\n\n{told}"
    assert turns_of("interview", text)[-1] == ("interviewee", "I do.")


def test_only_the_first_pair_has_labels(turns_of):
    text = (
        "The Brill Courier: Why did you go?\n\nAnn Lee: I was cold.\n\nDid you come back?\n\nI did.\n\n"
        "Do you miss it?\n\nI do.\n\nWill you write?\n\nI will."
    )
    assert [who for who, _ in turns_of("interview", text)] == ["The Brill Courier", "Ann Lee"] * 4


def test_bold_questions_and_plain_answers(turns_of):
    text = (
        "A conversation with Ann Lee\n\n**Why do you keep lamps?**\nThey are warm.\n\nI like that.\n\n"
        "**And oil?**\nLess so."
    )
    assert turns_of("interview", text) == [
        ("interviewer", "Why do you keep lamps?"),
        ("Ann Lee", "They are warm.\n\nI like that."),
        ("interviewer", "And oil?"),
        ("Ann Lee", "Less so."),
    ]


def test_bold_marks_of_the_file_are_as_good_as_markdown():
    text = "Why lamps, do you think?\nI like them.\nAnd oil?\nLess so."
    sheet = ruled(text, (Mark(0, 24, "bold"), Mark(38, 46, "bold")))
    (claim,) = interview.claims(sheet)
    assert [text[p.start : p.end] for p in interview.read(sheet, claim).passages] == text.split("\n")


def test_paragraphs_that_ask_you_and_answer_i():
    text = (
        "Frau Los, warum haben Sie das Licht gelassen?\n\nIch war müde.\n\nHaben Sie es bereut?\n\n"
        "Nein, ich nicht.\n\nUnd heute?\n\nHeute schlafe ich."
    )
    sheet = ruled(text, language="de")
    (claim,) = interview.claims(sheet)
    assert [p.who.name if p.who else "" for p in interview.read(sheet, claim).passages] == ["", "Los"] * 3


def test_the_byline_names_who_asks(turns_of):
    text = "A talk with Ann Lee\nInterview: Bo Moss\n\n**Why do you go?**\nI must.\n\n**And oil?**\nLess so."
    assert [who for who, _ in turns_of("interview", text)] == ["Bo Moss", "Ann Lee"] * 2


@pytest.mark.parametrize(
    "head",
    [
        "The keeper's goodbye\n\nThe keeper Anna Brill retires. Anna Brill has lit lamps for ten years.",
        "Anna Brill puts out the lamp\n\nBy Tom Moss\n\nShe retires in May.",
        "Two keepers\n\nBefore Peter Vane there was Anna Brill, and Brill now retires. Brill has ten lamps.",
    ],
    ids=["named twice", "named in the title", "spoken of most"],
)
def test_the_introduction_names_who_answers(head):
    text = f"{head}\n\n**Why did you go, so late?**\n\nI was cold.\n\n**Do you miss it?**\n\nI do.\n"
    reading = read(text, facts=Facts(language="en"))
    said = [getattr(reading.speaker(turn), "name", None) for turn in reading.utterances]
    assert said == ["Tom Moss" if "Tom Moss" in head else "interviewer", "Anna Brill"] * 2


def test_only_the_questions_have_labels(turns_of):
    text = (
        "A conversation with Ann Lee\n\n**Q: Why did you go?**\n\nI was cold.\n\nIt was late.\n\n"
        "**Q: Do you miss it?**\n\nI do.\n\n**Q: And your lamp?**\n\nMy lamp is out."
    )
    assert turns_of("interview", text)[:3] == [
        ("Q", "Why did you go?"),
        ("Ann Lee", "I was cold.\n\nIt was late."),
        ("Q", "Do you miss it?"),
    ]


def test_a_speech_that_asks_in_its_paragraphs_is_one_turn_where_who_asks_has_a_label():
    asked = "".join(
        f"¿Y usted qué hizo en el muelle {at}?\nUsted lo sabe, encendió la lámpara.\n" for at in "abcd"
    )
    text = (
        f"PAZ LUNA\nSí, buenos días.\nPREGUNTA\n¿Y el faro?\nPAZ LUNA\nYo se lo digo.\n{asked}Muchas gracias."
    )
    assert [one.rule for one in read(text).utterances] == ["label-on-its-line"] * 3


TOLD_OF = (
    "Last month I spoke with Ann Lee, who keeps lamps.\n\n## Tell us about your role?\n\n{0} a keeper"
    " in Brill.\n\n## How did you hear about the lamps?\n\n{0} first told of them by a keeper.\n\n"
    "## What do you use?\n\n{0} supplied with oil by the town.\n\n## Can you describe your day?\n\n"
    "{0} up before the sun is."
)


@pytest.mark.parametrize(("who", "turns"), [("Ann was", 0), ("I was", 8)], ids=["told of", "answering"])
def test_an_article_may_have_the_questions_for_sub_heads(who, turns):
    assert len([one for one in read(TOLD_OF.format(who)).utterances if one.kind == "turn"]) == turns


def test_a_menu_above_an_article_is_no_end_of_an_answer():
    menu = "".join(f"{item}\n" for item in ("Inicio", "Puerto", "Faros", "Barcas", "Redes", "Peces", "Mapas"))
    text = (
        f"y así lo dice la farera de Brill, que no quiere volver a casa sin su lámpara\n{menu}\n"
        "—¿Cuándo encendió usted el faro?\n\nYo lo encendí en mayo.\n\n—¿Y qué hizo usted?\n\nYo dormí."
    )
    assert read(text).utterances[0].start == text.index("¿Cuándo")


def test_nothing_is_read_where_another_form_has_taken_the_questions():
    sheet = ruled("Why did you go?\n\nI was cold.\n\nDo you miss it?\n\nI do.")
    (claim,) = interview.claims(sheet)
    assert interview.read(sheet, replace(claim, first=3, stop=4)).passages == ()


@pytest.mark.parametrize(
    "begins",
    [
        pytest.param("so the lamp went out with the two of us asleep under it.", id="in mid-sentence"),
        pytest.param("Mostly I slept under it. Ann Lee had told me of my luck.", id="with the word I"),
        pytest.param("Yes, the lamp went out. Ann Lee had put it out at last.", id="with a reply"),
    ],
)
def test_a_page_may_begin_in_an_answer(begins, turns_of):
    text = f"{begins}\n\n**Did you notice?**\n\nWe did.\n\n**And you stayed?**\n\nI stayed for years."
    assert turns_of("interview", text)[:2] == [("interviewee", begins), ("interviewer", "Did you notice?")]
    headed = f"A Lamp at Last\n\nBy Ilka Pike\n\n{text[0].upper()}{text[1:]}"
    assert turns_of("interview", headed)[0][1] == "Did you notice?"


def test_the_names_behind_a_dash_on_the_first_pair_ask_and_answer(turns_of):
    text = (
        "The Lamp\n\nCourier - Did you light it?\n\nAnn Lee - I did, and my brother helped me.\n\n"
        "And are you cold?\n\nI am - at night."
    )
    assert turns_of("interview", text) == [
        ("Courier", "Did you light it?"),
        ("Ann Lee", "I did, and my brother helped me."),
        ("Courier", "And are you cold?"),
        ("Ann Lee", "I am - at night."),
    ]


@pytest.mark.parametrize("shape", ["**{}**", "#### {}"])
def test_of_a_short_page_sentences_set_off_one_of_which_asks_are_questions(shape, turns_of):
    asked = (shape.format("The lamp is out."), shape.format("And what of the oil?"))
    text = f"{asked[0]}\n\nIt is.\n\n{asked[1]}\n\nIt was dear."
    assert [words for _, words in turns_of("interview", text)] == [
        "The lamp is out.",
        "It is.",
        "And what of the oil?",
        "It was dear.",
    ]
    assert turns_of("interview", text.replace("out.", "out?")) == []


def test_where_bold_sentences_take_turns_with_plain_ones_most_need_not_ask(turns_of):
    asked = [
        "So, Daniel, you lit it.",
        "I see.",
        "Do you mind?",
        "It was late.",
        "Were you cold?",
        "And the news from Brill must have been a moment of joy",
        "Thank you.",
    ]
    text = "\n\n".join(f"**{words}**\n\nI lit {at} lamps, all my own." for at, words in enumerate(asked))
    found = turns_of("interview", text)
    assert [words for _, words in found[::2]] == asked
    assert {name for name, _ in found[1::2]} == {"Daniel"}


def test_bold_statements_ask_and_bold_heads_do_not(turns_of):
    text = (
        "**Did you light it?**\n\nI did, and my brother helped me.\n\n**But the lamp is out.**\n\nIt is.\n\n"
        "**Life after oil**\n\n**What will you do now?**\n\nI shall keep bees.\n\n**Not here.**\n\nPity.\n\n"
        "**Ann Lee: a life in brief**"
    )
    assert [words for _, words in turns_of("interview", text)] == [
        "Did you light it?",
        "I did, and my brother helped me.",
        "But the lamp is out.",
        "It is.",
        "What will you do now?",
        "I shall keep bees.",
        "Not here.",
        "Pity.",
    ]


def test_who_answers_is_told_behind_the_last_answer(turns_of):
    talk = "**Do you keep lamps?**\n\nI do.\n\n**Are you cold?**\n\nI am.\n\n"
    for life in ("Zur Person: Ann Lee, 59, ist Wärterin.", "Ann Lee was born in Brill in 1948."):
        assert turns_of("interview", talk + life)[1] == ("Ann Lee", "I do.")


def test_a_teaser_with_a_bold_head_does_not_swallow_what_asks_next():
    text = (
        "**Do you keep lamps?**\n\nI do.\n\n**More on this topic**\n**Oil: The Map**\n\n**Are you cold?**\n\n"
        "I am.\n\n**Will you stay here?**\n\nI will."
    )
    said = [text[found.start : found.end] for found in read(text).utterances]
    assert said == ["Do you keep lamps?", "I do.", "Are you cold?", "I am.", "Will you stay here?", "I will."]


DASHED = {
    "a list below a question": "What do you need?\n- milk\n- oil\n- a lamp\n\nWho pays?\n- the town",
    "remarks behind dashes": "It was late.\n\n- as they say -\n\nIt was cold.\n\n- and so on -",
}


@pytest.mark.parametrize("text", DASHED.values(), ids=DASHED)
def test_dashes_answer_nothing_in(text, turns_of):
    assert turns_of("interview", text) == []


def test_only_answers_have_a_dash_and_the_first_pair_labels(turns_of):
    text = (
        "Ann Lee: Why did you go?\n\nBo Moss: Was it me who went?\n\nBut it was you who kept the lamp.\n\n"
        "- I did. I was cold.\n\nWe know that it went out.\n\n- It did.\n\nAnd then?\n\n- Then I slept.\n\n"
        "Is it lit now?\n\n- It is."
    )
    assert turns_of("interview", text) == [
        ("Ann Lee", "Why did you go?"),
        ("Bo Moss", "Was it me who went?"),
        ("Ann Lee", "But it was you who kept the lamp."),
        ("Bo Moss", "I did. I was cold."),
        ("Ann Lee", "We know that it went out."),
        ("Bo Moss", "It did."),
        ("Ann Lee", "And then?"),
        ("Bo Moss", "Then I slept."),
        ("Ann Lee", "Is it lit now?"),
        ("Bo Moss", "It is."),
    ]


CUT_OUT = {
    "answers that open with a reply": (
        "**È stata la lampada più cara?**\n\nNo.\n\n**La nave l'ha vista?**\n\nSì.\n\n**Da lontano?**",
        ["cara?", "No.", "vista?", "Sì.", "lontano?"],
    ),
    "an answer, two questions, the last without its answer": (
        "Damals war ich oft am Hafen.\n\nHat das Ihre Arbeit verändert?\n\n"
        "Ja, ich musste lernen.\n\nLeiden Sie bis heute darunter?",
        ["Hafen.", "verändert?", "lernen.", "darunter?"],
    ),
    "verbs that say I where no pronoun does": (
        "¿Sientes que te despides de los faros?\n\nGeneralmente siento una fatiga enorme.\n\n"
        "¿Y la luz?\n\nDe eso no hablo nunca.",
        ["faros?", "enorme.", "luz?", "nunca."],
    ),
    "a dash before the answer with which it begins": (
        "– Від лампи.\n\n– Чому не казати?\n\n– Бо тоді прийдуть.\n\n– Скільки ламп?\n\n– Сім.",
        ["лампи.", "казати?", "прийдуть.", "ламп?", "Сім."],
    ),
    "polite japanese, where nobody says I or you": (
        "夜はとても静かでしたね。\n\n**怖くはなかったのでしょうか。**\n\nいえ、灯がありましたから。\n\n"
        "**油は足りましたか？（笑）**\n\n足りないと思いましたよ。",
        ["でしたね。", "しょうか。", "から。", "か？（笑）", "ましたよ。"],
    ),
    "a question in bold over two lines, one that only states, and one that asks before it ends": (
        "**Who lit the lamp? Tell us your story.**\n\nI did, with my brother.\n\n**You kept a book. One\n"
        "sees that you wrote in it each night?**\n\nMy brother did.\n\n**It went out. Nobody came for days**"
        "\n\nWe waited.\n\n**Would you do it again?**\n\nI would not.",
        ["story.", "brother.", "night?", "did.", "days", "waited.", "again?", "not."],
    ),
    "five pairs in a tongue whose pronouns nobody wrote down": (
        "Čy ty bačyv lampu?\n\nNe bačyv.\n\nDe vona stojala?\n\nTam, na berezi.\n\nKoly zhasla?\n\n"
        "Vnoči bulo.\n\nŠčo dali?\n\nTemriava bula.\n\nA zaraz?\n\nZaraz horyť.",
        ["lampu?", "bačyv.", "stojala?", "berezi.", "zhasla?", "bulo.", "dali?", "bula.", "zaraz?", "horyť."],
    ),
    "polite korean": (
        "**등대에서 무섭지 않으셨어요?**\n\n아니요, 불이 있었어요.\n\n**기름은 얼마나 들까요?**"
        "\n\n많이 듭니다.",
        ["으셨어요?", "있었어요.", "들까요?", "듭니다."],
    ),
    "turkish verbs that say I and you by their endings": (
        "Feneri neden söndürdünüz?\n\nYağ bitmişti, eve döndüm.\n\nSonra ne yaptınız? (Gülüşmeler)\n\n"
        "Sabaha kadar uyudum.",
        ["söndürdünüz?", "döndüm.", "(Gülüşmeler)", "uyudum."],
    ),
    "greek verbs, with the greek question mark": (
        "Φοβηθήκατε το σκοτάδι;\n\nΚαθίσαμε κοντά στη λάμπα.\n\nΚαι μετά τι κάνατε;\n\nΚοιμηθήκαμε.",
        ["σκοτάδι;", "λάμπα.", "κάνατε;", "Κοιμηθήκαμε."],
    ),
}


@pytest.mark.parametrize(("text", "ends"), CUT_OUT.values(), ids=CUT_OUT)
def test_a_short_page_cut_out_of_an_interview_begins_with(text, ends):
    said = [text[one.start : one.end] for one in read(text).utterances]
    assert [words[-len(end) :] for words, end in zip(said, ends, strict=True)] == ends


def test_answers_behind_one_name_and_a_dash_are_labelled(turns_of):
    pairs = (
        ("Why did you go?", "I was cold, as you know."),
        ("And then?", "I lit my lamp."),
        ("Was it late?", "It was."),
    )
    text = "\n\n".join(f"{asked}\n\nMoss — {told}" for asked, told in pairs)
    assert [who for who, _ in turns_of("interview", text)] == ["interviewer", "Moss"] * 3


def test_one_name_before_all_answers_of_a_cut_page_tells_of_an_interview(turns_of):
    told = "The oil was dear, and the town, which had paid for it until then, did not want to pay again. " * 2
    text = "\n\n".join(
        f"Ada Moss — {told}\n\n{q}" for q in ("Was it lit?", "And then?", "Who paid?", "And now?")
    )
    assert [who for who, _ in turns_of("interview", text)] == ["Ada Moss", "interviewer"] * 4


def test_a_name_leads_the_answer_with_which_a_cut_page_begins(turns_of):
    told = "The oil was dear, and the town, which had paid for it until then, did not want to pay again. " * 2
    text = f"Ada Moss: {told}\n\nDo you miss it?\n\nI do not.\n\nDid you keep the lamp?\n\nI sold it."
    assert [who for who, _ in turns_of("interview", text)] == ["Ada Moss", "interviewer"] * 2 + ["Ada Moss"]


def test_members_with_titles_ask_in_the_paragraphs_of_their_speeches(turns_of):
    said = (
        "　油の話をします。\n　私はこの灯台のことをどう考えたらよいのでしょうか、お答えいただけますか。\n"
        "　私は町のために働いておりますので、是非お答えいただきたいと思います。\n"
    )
    assert turns_of("interview", f"○森委員{said}○林国務大臣{said}" * 3) == []


def test_where_the_first_pair_has_labels_nobody_need_say_i(turns_of):
    told = (
        "The quay was lit by lamps then, and the town paid for the oil, year after year, until it ended. " * 2
    )
    asked = "The lamps went out. Why was that?", "Who paid for the oil?", "How long did the lamps burn?"
    text = "\n\n".join(f"{words}\n{told}" for words in asked)
    text = f"The Courier: {text}".replace("\nThe quay", "\nAda Moss: The quay", 1)
    assert [who for who, _ in turns_of("interview", text)] == ["The Courier", "Ada Moss"] * 3


def test_candidates_who_are_asked_the_same_answer_below_their_names():
    asked = "**Why do you stand for it?**\n\nI keep my lamp.\n\n**What would you change?**\n\nMy oil."
    text = f"Posted by Ivo Haas\n\n## Anna Reis\n\n{asked}\n\n## Tom Moss\n\n{asked}\n"
    told = read(text)
    names = [told.people[one.speaker].name for one in told.utterances if one.rule == "answer-below-a-name"]
    assert names == ["Anna Reis"] * 2 + ["Tom Moss"] * 2


def test_a_record_names_who_asked_and_who_told(turns_of):
    head = "采访人：李明，灯塔的学生\n\n口述人：\n\n王海燕\n\n"
    text = head + "问：你为什么守灯？\n\n我喜欢海，从小就喜欢海。\n\n问：你睡得好吗？\n\n我睡得很好。"
    assert [who for who, _ in turns_of("interview", text)] == ["李明", "王海燕"] * 2


def test_points_of_a_list_that_ask_are_no_interview(turns_of):
    text = (
        "Добрый день. Наш гость сегодня Анна Мороз:\n\n- Привет. Кто ты? Чем занимаешься?\n- Лампы и масло\n"
        "- Как ты находишь идеи?\n- Фонарь и причал\n- Будет ли у нас свет?\n- Пожелания слушателям"
    )
    assert turns_of("interview", text) == []


def test_a_pull_quote_in_an_answer_is_said_nearby_and_ends_nothing(turns_of):
    long = (
        "I came to the quay when I was nine. We had no oil and no lamps.",
        "By then we could light them ourselves.",
        "It took me years. In March it rained and by then we could light them ourselves.",
    )
    text = "Who taught you?\n\nMy aunt, I think.\n\nAnd then?\n\n" + "\n\n".join(long)
    assert turns_of("interview", text)[-1][1].endswith(long[-1])


PREACHED = (
    "You know that your lamp goes out, and you know it at night. Why do you not fill it?",
    "I tell you why. Who fills a lamp by day? Nobody I know. And who by night? You do not see it then.",
    "I came to the quay when I was nine. What do you think that I saw there?",
    "I saw that it was dark. Was it dark for me alone? It was dark for you, too.",
    "I went home and lit my own. Do you see what I mean?",
    "You do. Is it not so? I think that it is.",
)


def test_one_who_asks_again_and_again_in_what_they_tell_is_not_interviewed(turns_of):
    assert turns_of("interview", "\n\n".join(PREACHED)) == []


def test_one_who_hardly_asks_in_their_answers_is(turns_of):
    told = [words.replace("?", ".") if at % 2 else words for at, words in enumerate(PREACHED)]
    assert [who for who, _ in turns_of("interview", "\n\n".join(told))] == ["interviewer", "interviewee"] * 3


def test_five_numbered_questions_in_an_unread_tongue_are_an_interview_where_the_page_says_so(turns_of):
    asked = [
        f"{at}. Per què {what}?" for at, what in enumerate(("crema", "cau", "torna", "costa", "brilla"), 1)
    ]
    told = "Perquè la llum del moll ho fa des de fa molts anys i ningú no la mira."
    body = "\n\n".join(f"{words}\n\n{told}" for words in asked)
    assert turns_of("interview", f"MENU\n\nInici\n\nLlums\n\nFars\n\n{body}") == []
    assert len(turns_of("interview", f"MENU\n\nInici\n\nLlums\n\nFars\n\nEntrevista\n\n{body}")) == 10


def test_answers_between_quotation_marks_tell_who_asks_between_them(turns_of):
    text = (
        "Il guardiano del faro\nQuelmo Lampara, 61 anni.\nUna vita già scritta: lei abitava qui.\n"
        "“Qui, con una nonna che segnava i livelli. Ho ancora la porta”.\n"
        "Poi la scuola. Che cosa la stupisce?\n“Il vento. Possiamo sapere tutto della luna, ma non di lui”.\n"
        "La notte più lunga?\n“Quella del fuoco”.\nQuanti siete?\n“Siamo in tre”.\n"
        "© Tutti i diritti riservati"
    )
    assert [said for _, said in turns_of("interview", text)][::2] == [
        "Una vita già scritta: lei abitava qui.",
        "Poi la scuola. Che cosa la stupisce?",
        "La notte più lunga?",
        "Quanti siete?",
    ]


def test_a_report_whose_paragraphs_take_turns_with_quotations_does_not_ask(turns_of):
    text = (
        "She lit the lamp at noon.\n“It was dark,” she said. “I lit it.”\nWho paid for the oil?\n“I did.”\n"
    )
    assert (
        turns_of(
            "interview", text + "The town paid for the wick.\n“It was dear.”\nThen it rained.\n“So it did.”"
        )
        == []
    )


RUN_IN = (
    "Interview with Ann Lee\nYour name? Ann Lee\nYour age? 20\nYour town? Brill\n"
    "What do you paint?Lamps, my own\nWhen did you begin? As a girl, I was eight\n"
    "Who helped you? My aunt\nAnd now? I sleep\n"
)


def test_answers_may_stand_on_the_lines_of_their_questions(turns_of):
    found = [said for _, said in turns_of("interview", RUN_IN)]
    assert found[:8] == [
        "Your name?",
        "Ann Lee",
        "Your age?",
        "20",
        "Your town?",
        "Brill",
        "What do you paint?",
        "Lamps, my own",
    ]
    assert len(found) == 14


def test_a_line_that_asks_and_goes_on_is_no_interview_among_prose(turns_of):
    prose = "Who knows? The sea was calm all day.\nThe lamp was lit at noon.\nThe ferry came.\n"
    assert turns_of("interview", prose * 8) == []


def test_dashes_that_only_ask_may_state_between_plain_answers(turns_of):
    asked = (
        "始まりは本でしたね。",
        "本は誰のものですか?",
        "音が少ないのが不思議でした。",
        "灯台へは?",
        "次のご予定は。",
        "気づきませんでした。",
    )
    text = "灯台監督インタビュー\n" + "".join(
        f"──{one}\nええ、僕はそう思っています。長い話です。\n" for one in asked
    )
    assert [said for _, said in turns_of("interview", text)][::2] == list(asked)


def test_a_question_may_end_in_a_bid(turns_of):
    text = "\n".join(
        (
            "Where did you begin? Tell us the story.",
            "I saw a lamp.",
            "Who helped you?",
            "My aunt did.",
            "And why?",
            "I asked her.",
        )
    )
    assert turns_of("interview", text)[0][1] == "Where did you begin? Tell us the story."


LED = "**ーでは自己紹介お願いします**\n\n灯台守の森です。\n\n**ーありがとうございます**\n\nいえいえ。\n\n"


def test_a_dash_in_bold_leads_a_question_whatever_it_ends_with(turns_of):
    found = turns_of(
        "interview", LED + "**海が好きです。**\n\n**ー灯りは？**\n\n毎晩です。\n\n**ーなるほど**\n\nええ。\n"
    )
    assert [said for _, said in found][::2] == [
        "では自己紹介お願いします",
        "ありがとうございます",
        "灯りは？",
        "なるほど",
    ]


def test_two_words_in_bold_behind_a_dash_are_no_interview(turns_of):
    assert turns_of("interview", LED) == []


@pytest.mark.parametrize(
    ("head", "asker"),
    [
        pytest.param("Lamps of Brill", "interviewer", id="an-interview"),
        pytest.param("The lamp AMA", "community question", id="the-community-asks"),
    ],
)
def test_whoever_is_told_to_ask_anything_is_no_interviewer(head, asker, turns_of):
    page = f"{head}\n\nWhy did you go?\n\nI was cold.\n\nAnd did you sleep?\n\nI did, as you know."
    assert {who for who, words in turns_of("interview", page) if words[-1] == "?"} == {asker}


SHEET = "Brill Voices\n\nNO: 7 NARRATOR/S: Ada Moss BORN: 1929 INTERVIEWER/S: Bo Lee TYPIST: Cy Pike\n\n"
TAPE = (
    "{}So you kept the lamp?\n\n{}I did, for years.\n\nWas it cold?\n\nYou would not believe how cold.\n\n"
    "Gosh. That is\n\nWe had oil.\n\nAnd who came to see you?\n\nNobody did.\n\nI would have come.\n\n"
    "You say so now.\n\n(a bell rings)\n\nIt is only the cat.\n\nDid you write to anybody?\n\nI did."
)


def test_the_first_pair_has_initials_of_the_front_sheet_and_the_rest_takes_turns(turns_of):
    found = turns_of("interview", SHEET + TAPE.format("BL: ", "AM: "))
    assert [who for who, _ in found] == ["Bo Lee", "Ada Moss"] * 6
    assert found[1] == ("Ada Moss", "I did, for years.")
    assert found[4:6] == [("Bo Lee", "Gosh. That is"), ("Ada Moss", "We had oil.")]


def test_without_initials_what_only_states_something_may_go_on_with_an_answer(turns_of):
    found = turns_of("interview", SHEET + TAPE.format("", ""))
    assert [words for _, words in found if words.startswith("Gosh")] == []


PROMPTS = (
    "Lamps\n\nThis is my interview with Ada Tarn, who keeps the lamp.\n\n"
    "The coldest night you ever had up there: May 4. I wept.\n"
    "What you would say to your aunt: I would not say it, I would write it.\n"
    "What do you burn?: Oil. I burn it slowly. Who gave you the oil?: The town. I asked for more.\n"
    "Name a gull that you know: Tom. I feed him.\n"
    "A place on the quay where you sleep: The shed, as I have the key.\n"
    "You said that you would leave and here you are: I am.\n{}"
)


def test_what_nobody_is_asked_to_finish_is_no_interview(turns_of):
    listed = PROMPTS.replace("you", "they").format("")
    assert turns_of("interview", listed) == []


def test_somebody_finishes_what_stands_before_a_colon(turns_of):
    found = turns_of("interview", PROMPTS.format("Hungry for more? We met others:\nTom Reed\nCy Pike"))
    assert [who for who, _ in found] == ["interviewer", "Ada Tarn"] * 7
    assert found[4:8] == [
        ("interviewer", "What do you burn?:"),
        ("Ada Tarn", "Oil. I burn it slowly."),
        ("interviewer", "Who gave you the oil?:"),
        ("Ada Tarn", "The town. I asked for more."),
    ]
    assert found[-1] == ("Ada Tarn", "I am.")
