"""Labels with a colon."""

import pytest

from corpus.pipeline import read

SILENT = {
    "a report": "Bridge shut\n\nThe bridge at Oxmoor was shut on Monday.\n\nThe council said: no cars.",
    "a recipe": "Leek pie\n\nPrep time: 20 minutes\nServes: 4\n\nNote: use old leeks.\nNote: salt them.",
    "fields": "Date: May 4\nSubject: the lamp\nFrom: the keeper\nTo: all\n\nThe lamp is out.",
    "a list of people": "Chair: Ann Lee\nClerk: Bo Moss\nPresent: Cy Grant\n\nThe meeting was short.",
    "a programme": "Presenter: Ann Lee\nProducer: Bo Moss\n\nPresenter: Cy Grant\nProducer: Di Pike",
    "times": "10:00 Doors: main hall\n10:30 Talk: the lamp\n11:00 Tea: the yard",
    "sub-heads": "Harbour: a plan\n\nIt will be dug.\n\nMarket: a roof\n\nIt will be built.",
    "verses": "Mark 4:35 is read first. John 3:16 follows.\n\nLuke 2:1 is left out.",
    "a sentence with a colon": "I repeat: no.\n\nWe said it before: no.\n\nThe answer is this: no.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_there_are_no_turns_in(text, turns_of):
    assert turns_of("labelled", text) == []


def test_names_in_capitals_are_labels_when_they_take_turns(turns_of):
    text = "Lamp Night\n\nANN LEE, HOST: Who lit it?\n\nBO MOSS, BYLINE: I did. We all did.\n\nLEE: Why?"
    assert turns_of("labelled", text) == [
        ("ANN LEE", "Who lit it?"),
        ("BO MOSS", "I did. We all did."),
        ("LEE", "Why?"),
    ]


STYLES = {
    "an office and a role": "QUESTION: Why?\n\nSECRETARY LEE: Because it was late.",
    "full names": "Ann Lee: Why now?\nBo Moss: It was late.\nAnn Lee: Too late?\nBo Moss: No.",
    "first names that alternate": "Ann: Why?\nBo: It was late.\nAnn: And?\nBo: We left.\nAnn: Oh.",
    "bold Markdown": "**Ann Lee:** Why?\n\n**Bo Moss:** Late.\n\n**Ann Lee:** Oh.\n\n**Bo Moss:** Yes.",
    "times before names": "[00:01:02] Ann: Why?\n\n[00:01:09] Bo: It was late.",
    "times behind names": "Ann (00:01:02):\nWhy?\n\nBo Moss (00:01:09):\nIt was late.",
    "a French space": "Question : Quoi ?\n\nAnne Lié : Rien.\n\nQuestion : Oui ?\n\nAnne Lié : Oui.",
    "Russian initials": "Вопрос: Почему?\n\nА.Б.Лосев: Было поздно.\n\nВопрос: И?\n\nА.Б.Лосев: Всё.",
    "full-width colons": "问：为什么这么晚才开始？\n\n答：因为天已经黑了。\n\n问：然后呢？\n\n答：我们走了。",
    "Arabic letters": "س: لماذا؟\n\nج: تأخر الوقت.\n\nس: ثم ماذا؟\n\nج: ذهبنا.",
    "German groups": "Dr. Anna Los (Bund):\nEs ist spät.\n\nPräsident Mo:\nJa.\n\nDr. Anna Los (Bund):\nGut.",
    "initials": "Il Faro: E?\n\nAnna Luce: No.\n\nI. F.: Mai?\n\nA. L.: Ma.\n\nI. F.: O.\n\nA. L.: E.",
    "question numbers": "Q1  Chair: Was it late?\n\nMs Lee: It was.\n\nQ2  Chair: How late?\n\nMs Lee: Very.",
}


@pytest.mark.parametrize("text", STYLES.values(), ids=STYLES)
def test_every_label_opens_a_turn_with(text, turns_of):
    assert len(turns_of("labelled", text)) == max(text.count(":") - 2 * text.count("00:"), text.count("："))


def test_bare_letters_padded_with_hard_spaces_are_questions(turns_of):
    text = (
        "MR. LEE:  Good day.\n\nQ\xa0\xa0\xa0\xa0Is it late?\n\nMR. LEE:  No.\n\nQ\xa0\xa0\xa0\xa0When, then?"
    )
    assert turns_of("labelled", text)[1::2] == [("Q", "Is it late?"), ("Q", "When, then?")]


def test_a_direction_alone_at_the_end_of_a_turn_belongs_to_nobody(turns_of):
    text = (
        "ANN LEE: Well.\n\n(Laughter.)\n\nBO MOSS: (Sighs.) Yes.\n\n(Applause.)\n\nMore of it.\n\n"
        "ANN LEE: So."
    )
    assert turns_of("labelled", text)[:2] == [
        ("ANN LEE", "Well."),
        ("BO MOSS", "(Sighs.) Yes.\n\n(Applause.)\n\nMore of it."),
    ]


def test_a_direction_inside_a_turn_is_marked(passages_of):
    text = "ANN LEE: Well.\n\nBO MOSS: Yes. (Laughter.) I know.\n\nANN LEE: So."
    (block,) = passages_of("labelled", text)[1].inner
    assert (text[block.start : block.end], block.kind) == ("(Laughter.)", "stage")


def test_how_words_were_delivered_is_kept(passages_of):
    text = "ANN LEE (voice-over): Well.\n\nBO MOSS: (Via interpreter) Yes.\n\nANN LEE: So."
    assert [found.delivery for found in passages_of("labelled", text)] == [
        "voice-over",
        "via interpreter",
        "",
    ]


def test_a_label_broken_over_two_lines_is_one(turns_of):
    text = (
        "Chair: Who was there?\n\nMs Dora\nQuill: I was there, Chair.\n\nChair: Thank you.\n\n"
        "Ms Dora Quill: Gladly."
    )
    assert turns_of("labelled", text)[1] == ("Dora Quill", "I was there, Chair.")


def test_a_bold_label_may_break_before_a_word_that_could_be_one_by_itself(turns_of):
    text = (
        "**MODERADOR:** Tiene la palabra.\n\n**ANA PAZ LUNA, SECRETARIA DE AGUAS, PUERTOS Y DESARROLLO\n"
        "RURAL:** Muchas gracias.\n\n**MODERADOR:** Adelante.\n\n**LUIS VALE:** Gracias."
    )
    assert turns_of("labelled", text)[1] == ("ANA PAZ LUNA", "Muchas gracias.")


def test_a_speech_that_opens_with_an_address_is_no_label_on_a_page_of_bold_ones(turns_of):
    text = (
        "**MODERADOR:** Tiene la palabra.\n\n**ANA PAZ LUNA:** Gracias.\n\nSeñor presidente:\n\nEl faro"
        " es viejo y yo lo sé.\n\n**MODERADOR:** Adelante.\n\n**LUIS VALE:** Gracias."
    )
    assert [who for who, _ in turns_of("labelled", text)] == [
        "MODERADOR",
        "ANA PAZ LUNA",
        "MODERADOR",
        "LUIS VALE",
    ]


@pytest.mark.parametrize("tag", ["LI", "li", "TD"])
def test_markup_in_angle_brackets_is_nobodys_nickname(turns_of, tag):
    text = "".join(f"<{tag}>{words} of the quay, which was lit.\n" for words in ("A lamp", "Oil", "Salt") * 3)
    assert turns_of("labelled", text) == []


def test_turns_that_run_together_are_told_apart(turns_of):
    text = "ANN LEE: Why? BO MOSS: It was late. ANN LEE: Oh.\n\nBO MOSS: Yes."
    assert [said for _, said in turns_of("labelled", text)] == ["Why?", "It was late.", "Oh.", "Yes."]


def test_unlabelled_questions_between_labelled_answers_are_the_interviewers(turns_of):
    text = (
        "What was it like?\n\nAnn: Cold, and I was glad.\n\nWhat came next?\n\nAnn: We left.\n\n"
        "Did it help?\n\nAnn: No."
    )
    assert turns_of("labelled", text)[::2] == [
        ("interviewer", "What was it like?"),
        ("interviewer", "What came next?"),
        ("interviewer", "Did it help?"),
    ]


def test_a_sitting_that_titles_whoever_speaks_has_no_questions_without_labels(turns_of):
    asked = "Mr. Lee:\nThe lamp is lit.\n\nIs it yours?\n\nMs. Moss:\nIt is the town's.\n\n"
    assert [who for who, _ in turns_of("labelled", asked * 2 + "Mr. Lee:\nI see.\n\nIs it old?")] == [
        "Lee",
        "Moss",
    ] * 2 + ["Lee"]


def test_an_unlabelled_question_above_the_first_label_tells_of_the_only_other_one(turns_of):
    text = "Why was it cold?\n\nAnn: It was May.\n\nBo: We froze.\n\nAnd then?\n\nAnn: We left.\n\nBo: I did."
    assert [who for who, _ in turns_of("labelled", text)] == ["interviewer", "Ann", "Bo"] * 2


def test_a_question_at_the_end_of_a_turn_is_its_own_where_nobody_is_labelled_twice_in_a_row(turns_of):
    text = (
        "Mr LEE: The lamp is out.\n\nWhen will it be lit?\n\nMs MOSS: I cannot say.\n\nMr REED: We asked.\n\n"
        "When?\n\nMs MOSS: Soon.\n\nMr LEE: I hope so."
    )
    assert [said[-6:] for _, said in turns_of("labelled", text)] == [
        "e lit?",
        "t say.",
        "\nWhen?",
        "Soon.",
        "pe so.",
    ]


def test_a_page_may_begin_with_a_long_question_above_its_first_label(passages_of):
    asked = (
        "But isn't the quay just one of many places that were left\nwithout lamps for decades, as a report of"
        " 1968 and\nthe town itself\ntold, since the last of its keepers left for good? Isn't that what\n"
        "caused it?"
    )
    text = f"{asked}\nCH:\nThe town never lit them.\nMK:\nWhy?\nCH:\nIt had no oil.\nMK:\nAnd now?"
    first = passages_of("labelled", text)[0]
    assert (first.rule, text[first.start : first.end]) == ("the-other-of-two", asked)


def test_a_page_begins_with_the_other_of_two_who_mostly_take_turns(passages_of):
    text = "and that was all we did about it that year.\n\n" + "ANN: And then?\n\nBO: It rained.\n\n" * 4
    assert passages_of("labelled", text + "BO: It rained again.\n\n")[0].rule == "the-other-of-two"


def test_the_headline_under_which_a_page_first_stood_is_not_said(passages_of):
    said = "灯塔会于明天点亮，我们欢迎各位前来参观。"
    talk = f"{said}\n\n问：“灯塔”会一直亮着吗？\n\n答：我们希望如此。\n\n问：为什么？\n\n答：你问他们吧。"
    for text in (talk, f"原标题：发言人主持灯塔发布会\n\n{talk}"):
        found = passages_of("labelled", text)
        assert [text[one.start : one.end] for one in found][:2] == [said, "“灯塔”会一直亮着吗？"]


@pytest.mark.parametrize(
    "asked",
    ["**C:** {}\n\n**L:** ", "**_C: {}_**\n\n**L:** ", "**_C: {}_** **L:** ", "**C: {}** **L:** "],
    ids=["plain", "in-italics", "in-italics-glued", "in-bold-glued"],
)
def test_a_turn_ends_before_the_marks_of_the_next_label(turns_of, asked):
    put = "**C:** {}\n\n**L:** "
    lit, then, said = "Why were **all** lamps lit?", "What did you do?", "We lit them, and I know why."
    text = f"{put.format(lit)}{said}\n\n{asked.format(then)}{said}\n\n{put.format(then)}{said}"
    assert [words for _, words in turns_of("labelled", text)] == [lit, said, then, said, then, said]


@pytest.mark.parametrize(
    ("behind", "turns"),
    [("So it is.", 5), ("...", 5), ("[inaudible]", 5), ("(...)", 4), ("[…]", 4)],
    ids=["words", "a-pause", "what-nobody-heard", "left-out", "left-out-too"],
)
def test_nobody_said_what_a_page_leaves_out(turns_of, behind, turns):
    text = f"Ann: It rained.\n\nBo: We froze.\n\nAnn: {behind}\n\nBo: We left.\n\nAnn: I did."
    assert len(turns_of("labelled", text)) == turns


BEGUN = {
    "a member who was called to order": (
        "and the board of the harbour, which has nine members—",
        "The Speaker: The member for Wick rises on a point of order.\n\nMs. Ann Lee: He left the lamp on.\n\n"
        "Mr. Bo Moss: I am sorry for it, and I shall say no more of it.\n\nThe Speaker: Thank you.",
        ("resumed-after-a-point-of-order", "Bo Moss"),
    ),
    "a member whose question was answered": (
        "of the harbour. Why is the light of the quay put out by night?",
        "Ms. Ann Lee: It costs too much.\n\nMr. Bo Moss: Thank you for that. Who pays for it?\n\n"
        "Ms. Ann Lee: The town.\n\nMs. Cy Reed: I disagree with that.\n\nMr. Bo Moss: So do I.",
        ("thanks-for-the-answer", "Bo Moss"),
    ),
    "a member who asks the same witness again": (
        "of the harbour. Why is the light of the quay put out by night?",
        "Ms. Ann Lee: It costs too much.\n\nMr. Bo Moss: Who pays for it?\n\nMs. Ann Lee: The town.\n\n"
        "Mr. Bo Moss: I see.\n\nThe Chair: Thank you. Ms. Cy Reed.\n\nMs. Cy Reed: I disagree with that.",
        ("asks-again", "Bo Moss"),
    ),
    "a witness whom the chair cuts short": (
        "and the board of the harbour, which has nine members, commends to you the excellent—",
        "The Chair: I have to cut you off right there.\n\nMr. Bo Moss: Absolutely. I'll stop.\n\n"
        "The Chair: It was nearly all of it. Ms. Ann Lee is next.\n\nMs. Ann Lee: I have a question.\n\n"
        "Mr. Cy Reed: I have none.",
        ("replies-to-the-chair", "Bo Moss"),
    ),
    "a member whom the chair thanks in Catalan": (
        "Un sol moll. Sí, és la nostra tradició, i ho serà sempre.\nGràcies.",
        "El president: Gràcies, senyor Moss. És el torn de la senyora Lee.\n\n"
        "Anna Lee: Gràcies, president. Jo no ho crec.\n\nEl president: Gràcies.\n\nPau Roca: Ni jo.",
        ("thanked-by-the-next", "Moss"),
    ),
    "a member whom the minister who answers calls by name": (
        "y eso es todo. ¿No veremos nunca una luz en el puerto?\nMuchas gracias.",
        "La señora PRESIDENTA: Adelante, señor ministro.\n\nEl señor MINISTRO DE PUERTOS (Gil): No sé, señor "
        "Moss, qué quiere que le diga.\n\nLa señora PRESIDENTA: Gracias.\n\nLa señora REIS: Yo pregunto.\n\n"
        "La señora PRESIDENTA: Gracias.",
        ("answered-by-name", "Moss"),
    ),
    "a witness whom an unknown voice interrupts": (
        "the date. I would have to look up my letters to find the date of hers to me.",
        "MOSS: Say that again?\n\nLEE: I could look it up for you.\n\nMOSS: Yes, I just want to…\n\n"
        "(UNKNOWN): The date, counsel?\n\nMOSS: I want to be sure.\n\nLEE: So do I.\n\nMOSS: Thank you.",
        ("the-other-of-two", "LEE"),
    ),
    "a minister whom a member asks again": (
        "und das haben wir im Hafen immer so gehalten.",
        "Vizepräsidentin Ida Los: Haben Sie eine Nachfrage?\n\nUwe Moor (SEE): Wann brennt das Licht?\n\n"
        "Jan Lamp, Staatssekretär: Das Licht brennt nachts.\n\nVizepräsidentin Ida Los: Danke.",
        ("asked-once-more", "Jan Lamp"),
    ),
    "a president into whose words somebody throws a word": (
        "y eso es todo lo que yo quería decirles sobre el puerto.",
        "PILAR RUIZ: También el faro…\n\nPRESIDENTE LUIS PAZ: Ah, el faro.\n\n"
        + "PREGUNTA: ¿Y el muelle?\n\nPRESIDENTE LUIS PAZ: El muelle es nuestro.\n\n" * 4,
        ("the-other-who-answers", "LUIS PAZ"),
    ),
    "a president whom the press asks beside another": (
        "O porto é nosso. Eu não vou apagar as lâmpadas, porque ninguém as pagou até hoje.",
        "Jornalista: E o cais?\n\nPresidente: O cais também.\n\nJornalista: E o óleo?\n\n"
        "Presidente: O óleo é caro.\n\nJornalista: Quem paga?\n\nPresidente: Ninguém.\n\n"
        "Jornalista: O senhor concorda?\n\nFala do Primeiro-Ministro: Concordo.\n\nJornalista: Obrigado.",
        ("the-one-who-answers-most", ""),
    ),
    "counsel, whom several ask one after another": (
        "a lot of your oil is spent on the lamps of the quay.\n\nThe rest of it is kept by the harbour.",
        "Ida Reed: Is that so?\n\nAda Moss: It is, as I said.\n\nCy Grant: By whom?\n\n"
        "Ada Moss: By the keepers.\n\nIda Reed: All of it?\n\nAda Moss: I think so.\n\nCy Grant: I see.",
        ("takes-every-second-turn", "Ada Moss"),
    ),
    "whoever goes on behind a word thrown in": (
        "Ann, I kept the last lamp of this quay. I left you all that oil! You can put it out.",
        "PRESENTER: Before the tide.\n\nJOE HALE: So I did. And you never paid for it.\n\n"
        "PRESENTER: Tom, is that right?\n\nTOM BRILL: It is.\n\nPRESENTER: And you, Joe?\n\nJOE HALE: No.",
        ("goes-on-after-an-interjection", "JOE HALE"),
    ),
    "a member whom the house calls something to": (
        "and the lamps of the quay are lit by night. [Interjections.]",
        "HON MEMBERS: By whom?\n\nMr A B MOSS: By those who keep them.\n\nThe SPEAKER: Order!\n\n"
        "Ms C D REED: I rise to ask about the oil.\n\nMr A B MOSS: It is paid for.",
        ("goes-on-after-an-interjection", "A B MOSS"),
    ),
}


@pytest.mark.parametrize(("begins", "goes_on", "told"), BEGUN.values(), ids=BEGUN)
def test_what_stands_behind_tells_whose_the_turn_is_that_a_page_begins_inside(
    passages_of, begins, goes_on, told
):
    first = passages_of("labelled", f"{begins}\n\n{goes_on}")[0]
    assert first.who is not None
    assert (first.rule, first.who.name) == told


OPEN_STILL = {
    "whoever asks by trade": "Ida Reed: So it is.\n\nQ: Who pays?\n\nCy Grant: They do.\n\nQ: Who else?\n\n"
    "Ida Reed: We all do.\n\nQ: Is it dear?\n\nCy Grant: It is.",
    "another is called by name": "PRESENTER: Tom, then.\n\nTOM BRILL: I lit it.\n\nPRESENTER: And Joe?\n\n"
    "JOE HALE: I paid.\n\nPRESENTER: Tom?\n\nTOM BRILL: He did.",
}


@pytest.mark.parametrize("goes_on", OPEN_STILL.values(), ids=OPEN_STILL)
def test_nobody_goes_on_nor_takes_every_second_turn_before(passages_of, goes_on):
    begins = "a lot of my oil is spent on the lamps of the quay.\n\nThe rest of it I keep for you."
    first = passages_of("labelled", f"{begins}\n\n{goes_on}")[0]
    assert first.rule not in {"goes-on-after-an-interjection", "takes-every-second-turn"}


BEGUN_AMONG_OTHERS = {
    "who reads out questions and thanks by name": (
        "How will these lamps balance oil and light? And what do you expect of them?",
        "Lars Moss: I think they will.\n\nTravis Lee: Great. Thank you, Lars. Can you talk about wicks?\n\n"
        "Vera Reed: It is no place for them.\n\nLars Moss: I do not mind.\n\nTravis Lee: Thank you.",
        ("thanks-for-the-answer", "Travis Lee"),
    ),
    "a member whom the chair only answers": (
        "O senhor está me acusando de apagar a luz? Eu não sou nem faroleiro.",
        "O SR. PRESIDENTE (Omar Reis. PLU - AM) – É.\n\nO SR. EDUARDO GIL (Bloco LUZ - CE) – Não sou!\n\n"
        "O SR. PRESIDENTE (Omar Reis. PLU - AM) – E quem apagou?\n\nO SR. OTTO LIMA (MAR - BA) – Eu não.\n\n"
        "O SR. EDUARDO GIL (Bloco LUZ - CE) – Nem eu.",
        ("answered-by-the-chair", "EDUARDO GIL"),
    ),
    "the minister, where the others are called by name": (
        "die Lampen des Hafens auszumachen, ist für uns nicht möglich. Wir sind durch Verträge gebunden.",
        "Präsident Uwe Moor: Frau Los.\n\nEva Los (LICHT): Danke schön. Herr Minister, warum nicht?\n\n"
        "Jan Kern, Bundesminister für Licht: Das sagte ich schon.\n\nEva Los (LICHT): Ich habe es gehört.\n\n"
        "Jan Kern, Bundesminister für Licht: Gut.\n\nPräsident Uwe Moor: Herr Reis.\n\nIwo Reis: Danke.",
        ("the-only-one-asked", "Jan Kern"),
    ),
    "a member who says a word about the answer to what he asked": (
        "in all that list of lamps, was there one that ought not to have come in free?",
        "Mr GREGORY: I am not going into details.\n\nMr Corser: You went into them before.\n\n"
        "Mr GREGORY: Suppose that a man wants a lamp.\n\nSir Robert Best: He could not.\n\n"
        "Mr GREGORY: The public do not know.\n\nMr Foster: They always can.",
        ("asks-again", "Corser"),
    ),
    "a member whom the chair lets ask once more": (
        "darf ich schließen, dass Ihnen die Forderung des Hafens unbekannt geblieben ist?",
        "Kern, Parl. Staatssekretär: Ja, das ist mir unbekannt.\n\nVizepräsident Moor: Bitte, eine weitere "
        "Zusatzfrage.\n\nDr. Lamp (SEE): Darf ich noch einmal?\n\nKern, Parl. Staatssekretär: Bitte.\n\n"
        "Vizepräsident Moor: Herr Reis.\n\nReis (HAF): Danke.",
        ("asks-once-more", "Lamp"),
    ),
}


@pytest.mark.parametrize(("begins", "goes_on", "told"), BEGUN_AMONG_OTHERS.values(), ids=BEGUN_AMONG_OTHERS)
def test_the_others_who_speak_tell_whose_the_turn_is_that_a_page_begins_inside(begins, goes_on, told):
    found = read(f"{begins}\n\n{goes_on}")
    first = found.utterances[0]
    assert (first.rule, found.speaker(first).name) == told


OPEN = {
    "a next member who thanks for the floor": (
        "of the harbour. Why is the light of the quay put out by night?",
        "Ms. Ann Lee: It costs too much.\n\nMr. Bo Moss: Thank you, Minister. Who pays for it?\n\n"
        "Ms. Ann Lee: The town.\n\nMs. Cy Reed: I disagree with that.\n\nMr. Bo Moss: So do I.",
    ),
    "one of two who answer a question": (
        "of the harbour. Why is the light of the quay put out by night? Thanks.",
        "Operator: One moment.\n\nAnn Lee: It costs too much.\n\nOperator: The next question comes from Cy "
        "Pike.\n\nCy Pike, Analyst: Who pays for it?\n\nBo Moss: The town.\n\nAnn Lee: So it is.",
    ),
    "a delegate who speaks once among others": (
        "and so my delegation must ask what has become of the lamps.",
        "The Acting President: I now give the floor to the representative of Brill.\n\nMs. Lee (Brill): We "
        "have read it.\n\nMr. Moss (Wick): So have we.\n\nThe Acting President: I thank the speakers. I call "
        "on the representative of Oil.\n\nMr. Reed (Oil): I thank you.",
    ),
    "a member after whom the chair only thanks": (
        "and what of the lamps of the harbour? I leave it at that.",
        "The Chair: Thank you.\n\nMs. Ann Lee: I have a question.\n\nMr. Cy Reed: I have none.\n\n"
        "The Chair: Next.\n\nMr. Bo Moss: It is mine.",
    ),
    "a witness whom the chair calls to speak": (
        "and the board of the harbour, which has nine members, commends to you the excellent—",
        "The Chair: I have to stop you. Mr. Moss, please.\n\nMr. Bo Moss: Good day to you.\n\n"
        "The Chair: Thank you.\n\nMs. Ann Lee: I have a question.\n\nMr. Cy Reed: I have none.",
    ),
    "a next member who is named with a place": (
        "of the harbour. Why is the light of the quay put out by night?",
        "Ms. Ann Lee: It costs too much.\n\nMr. Bo Moss (Brill): Who pays for it?\n\n"
        "Ms. Ann Lee: The town.\n\nMs. Cy Reed: I disagree with that.\n\nMr. Bo Moss: So do I.",
    ),
    "a point of order after a whole sentence": (
        "and the board of the harbour, which has nine members.",
        "The Speaker: The member for Wick rises on a point of order.\n\nMs. Ann Lee: He left the lamp on.\n\n"
        "Mr. Bo Moss: I am glad of it.\n\nThe Speaker: Thank you.",
    ),
    "a word of the house between a question and an answer": (
        "and who lights the lamps of the quay by night? [Interjections.]",
        "HON MEMBERS: Who?\n\nMr A B MOSS: Those who keep them.\n\nThe SPEAKER: Order!\n\n"
        "Ms C D REED: I rise to ask about the oil.\n\nMr A B MOSS: It is paid for.",
    ),
    "a word of the house behind a speech": (
        "and the lamps of the quay are lit by night.",
        "HON MEMBERS: Hear, hear!\n\nMr A B MOSS: By those who keep them.\n\nThe SPEAKER: Order!\n\n"
        "Ms C D REED: I rise to ask about the oil.\n\nMr A B MOSS: It is paid for.",
    ),
    "a word of the house before one who thanks for the floor": (
        "and the lamps of the quay are lit by night. [Interjections.]",
        "HON MEMBERS: By whom?\n\nMr A B MOSS: Thank you, Madam. I shall tell.\n\nThe SPEAKER: Order!\n\n"
        "Ms C D REED: I rise to ask about the oil.\n\nMr A B MOSS: It is paid for.",
    ),
    "a word of the house before who presides": (
        "and the lamps of the quay are lit by night. [Interjections.]",
        "HON MEMBERS: By whom?\n\nThe SPEAKER: Order!\n\nMr A B MOSS: By those who keep them.\n\n"
        "Ms C D REED: I rise to ask about the oil.\n\nMr A B MOSS: It is paid for.",
    ),
}


@pytest.mark.parametrize(("begins", "goes_on"), OPEN.values(), ids=OPEN)
def test_what_tells_nothing_leaves_the_turn_open_that_a_page_begins_inside(passages_of, begins, goes_on):
    assert passages_of("labelled", f"{begins}\n\n{goes_on}")[0].rule == "page-begins-inside"


def test_a_page_that_begins_inside_a_turn_has_it_as_a_turn_of_nobody(passages_of):
    text = (
        "and so we left the lamp on, all of us, until morning.\n\nANN LEE: Why?\n\nBO MOSS: It was dark.\n\n"
        "CY PIKE: So."
    )
    first = passages_of("labelled", text)[0]
    assert (first.rule, first.who, text[first.start : first.end][-8:]) == (
        "page-begins-inside",
        None,
        "morning.",
    )


def test_a_head_of_government_runs_no_sitting_and_tells_by_name_who_asked_before(speakers_of):
    text = (
        "y eso es todo. ¿No veremos nunca una luz en el puerto?\nMuchas gracias.\n\n"
        "PRESIDENTA\nAdelante, señor presidente.\n\nRojo Brey, Mariano (PRESIDENTE DEL GOBIERNO)\nNo sé, "
        "señor Paz, qué quiere que le diga.\n\nPRESIDENTA\nAdelante, señora Mora.\n\nMora Vidal, Ana\nYo "
        "pregunto.\n\nPRESIDENTA\nMuchas gracias.\n\nRojo Brey, Mariano (PRESIDENTE DEL GOBIERNO)\n"
        "De nada, señora.\n\nPRESIDENTA\nGracias."
    )
    assert speakers_of(text)[:3] == ["Paz", "PRESIDENTA", "Mariano Rojo Brey"]


def test_a_first_line_of_a_sitting_that_exclaims_is_no_heading(speakers_of):
    text = (
        "¡Así son ustedes, los del faro, y luego hablan de nosotros!\n\nMire, yo no quería hablar de eso, y "
        "es que no hablé...\n\nEl señor PRESIDENTE: Acabe.\n\nLa señora REIS: ...ni del puerto ni del faro."
        "\n\nEl señor PRESIDENTE: Gracias, señora Reis.\n\nLa señora REIS: Gracias, señor presidente."
    )
    assert speakers_of(text)[0] == "REIS"
    assert read(text).utterances[0].start == 0


def test_a_title_in_small_letters_begins_no_turn():
    text = (
        "lamps and oil, and what they cost in the harbour of Brill\n\n"
        + "Bo Moss: It is lit.\n\nAnn Lee: So it is.\n\nCy Pike: Why?\n\n" * 2
    )
    assert read(text).utterances[0].rule == "label"


def test_a_page_that_opens_in_mid_sentence_begins_inside_a_turn_in_which_nobody_says_i():
    text = "working out. Some fairly fundamental\nand profound and theoretical lamps.\n\n"
    text += "Bo Moss: It is lit.\n\nAnn Lee: So it is.\n\nCy Pike: Why?\n\n" * 2
    first = read(text).utterances[0]
    assert (first.start, text[first.end - 6 : first.end]) == (0, "lamps.")


@pytest.mark.parametrize(
    "begins",
    [
        "Who Lit The Lamps? All That One Has To Know Of Harbours And Of Keepers, And Of Oil?",
        "The Secretary of State was asked—",
        "Bo Moss (Bo Moss) talks to Ann Lee (Ann Lee).",
        'Ann Lee: "I was never afraid"\n\nThe keeper tells us of her lamps, and how we may light our own.',
        "The harbour keeps three lamps, and the keeper is asked for oil --\n\n![Lamps](lamps.png)\n\n# Oil",
    ],
)
def test_headings_begin_no_turn(begins):
    text = f"{begins}\n\n" + "Bo Moss: It is lit.\n\nAnn Lee: So it is.\n\nCy Pike: Why?\n\n" * 2
    turns = [one for one in read(text).utterances if one.kind == "turn"]
    assert turns[0].rule == "label"


@pytest.mark.parametrize(
    "begins",
    [
        "Until a week ago, the keeper said that the lamp would be lit in spring. Why did he leave it dark?",
        "So this morning, the harbour asks the court to say that the lamps may be lit before the evening --",
        "The lamp went out. It was left dark for a week.\n\n<figure>\n<img src='lamp.png'>\n</figure>",
        "The lamp went out. It was left dark for a week.\n\n---",
        "So that to me is what the lamp should be for, and why should the harbour not go on with it?",
        "Vale’s apprentice lit it. Let me talk about this…[crosstalk]",
        "I ask again that the lamp of the\n\nharbour be lit.",
        "¿Puede decirnos por qué estaban apagadas las lámparas? ¿Quién lo decidió?",
    ],
)
def test_whole_sentences_above_the_first_label_are_of_a_turn(begins):
    text = f"{begins}\n\n" + "Bo Moss: It is lit.\n\nAnn Lee: So it is.\n\nCy Pike: Why?\n\n" * 2
    first = read(text).utterances[0]
    ends = text[first.start : first.end].rpartition(" ")[2]
    assert (first.rule, first.start) == ("page-begins-inside", 0)
    assert ends in {"dark?", "--", "week.", "it?", "this…[crosstalk]", "lit.", "decidió?"}


def test_of_a_page_in_one_line_sentences_in_which_somebody_says_i_are_said_and_no_head_is():
    talk = "А.Речной: Мы ждали долго. В.Лугова: Я была там. " * 3
    said = "Смотрим очень внимательно на лампы. Здесь для меня важен вопрос света."
    assert read(f"{said} {talk}").utterances[0].start == 0
    head = "События Встреча с хранителями 16 апреля 2025 года. Во встрече участвовал и наш смотритель."
    assert read(f"{head} {talk}").utterances[0].start > len(head)


@pytest.mark.parametrize("dash", ["–", "&#8211;"])
def test_questions_in_bold_behind_a_dash_among_labelled_answers_are_of_who_asks(speakers_of, dash):
    text = (
        f"**Ada Moss:** It burns. I lit it.\n\n**{dash} And who pays for all the oil that it burns?**\n\n"
        f"**Bo Lee:** We do.\n\n**Ada Moss:** And it costs. We know.\n\n**{dash} What if it goes out?**\n\n"
        "**Bo Lee:** Then it is dark."
    )
    assert speakers_of(text) == ["Ada Moss", "interviewer", "Bo Lee"] * 2


def test_the_short_first_line_of_a_page_may_be_of_the_sentence_below_it():
    text = (
        "If that lamp is not\nto be had there, then we shall look for it as we did before.\n"
        "  Mr. President, I ask for oil.\n  The PRESIDING OFFICER. Is there oil?\n  Mr. MOSS. There is.\n"
        "  The PRESIDING OFFICER. So be it.\n  Mr. LEE. I thank you.\n  The PRESIDING OFFICER. I do, too."
    )
    assert read(text).utterances[0].start == 0


def test_of_many_two_who_take_turns_first_have_spoken_before(passages_of):
    talk = (
        "CY PIKE: Okay. And oil?\n\nBO MOSS: We have enough of it.\n\n" * 3
        + "DO REIS: And I?\n\nCY PIKE: Yes.\n\nIDA HAAS: And I, too."
    )
    text = f"and so we left the lamp on, all of us, until morning.\n\n{talk}"
    first = passages_of("labelled", text)[0]
    assert (first.rule, first.who.name) == ("the-other-of-the-first-two", "BO MOSS")


@pytest.mark.parametrize(
    ("title", "who"),
    [("The Lamp Oil\n\nby Ann Reis", None), ("Remarks\n\nby Mayor Ann Reis ahead of the fair", "Ann Reis")],
    ids=["an author of no office", "an office and an occasion"],
)
def test_a_statement_is_said_by_whom_its_title_bills(title, who):
    text = (
        f"{title}\n\nGood morning. I thank you all, and I welcome you.\n\nQUESTION: Why?\n\nMOSS: Oil.\n\n"
        "QUESTION: When?\n\nPIKE: I see. Soon."
    )
    read_it = read(text)
    billed = [one for one in read_it.utterances if one.rule == "billed-in-the-title"]
    assert [read_it.people[one.speaker].name for one in billed] == ([who] if who else [])


def test_on_a_page_without_blank_lines_answers_stand_below_labels_that_only_ask():
    text = "Remarks to the press by Ambassador Ann Reis\n\nQ: Tell us of the oil.\nWe have enough.\n" + (
        "Q: And the lamps?\nThey are lit. We saw it.\nQ: When was that?\nIt was late.\n"
    )
    told = read(text)
    assert [told.people[one.speaker].name for one in told.utterances] == ["Q", "Ann Reis"] * 3


def test_a_notice_above_a_record_is_no_article_around_it(turns_of):
    notice = (
        "This is a transcript of a tape-recorded interview on lamps. "
        + "It may be cited, read and quoted. " * 9
    )
    text = (
        f"{notice}\n\nREIS: Why is that?\n\nMOSS: Oil is a thing of many uses.\n\n"
        "It involves not only the lamps of a town but also the quay and all the boats that came to it, and"
        " more than that.\n\nREIS: When?\n\nMOSS: Early."
    )
    assert [said[-10:] for _, said in turns_of("labelled", text)][1] == "than that."


def test_what_stands_above_the_first_turn_says_nothing(passages_of):
    text = (
        "Lamp Night “Oil: A Talk”\n\nLamp Experts: Hanna Moss, Senior Keeper; Tom Pike, Keeper\n\n"
        "Hanna Moss: Good evening. I am Hanna.\n\nTom Pike: Thank you.\n\nHanna Moss: And why?\n\n"
        "Tom Pike: So."
    )
    assert [one.who.name for one in passages_of("labelled", text)] == ["Hanna Moss", "Tom Pike"] * 2


def test_what_a_page_begins_in_may_end_at_a_heading(passages_of):
    text = (
        "You see, our lamp was never only mine, and I say so in my book.\n\n## Oil and its price\n\n"
        "**Ann Lee**: Why?\n\n**Bo Moss**: It was dark.\n\n**Ann Lee**: So?\n\n**Bo Moss**: I paid."
    )
    first = passages_of("labelled", text)[0]
    assert (first.rule, text[first.start : first.end][-8:]) == ("the-other-of-two", "my book.")


def test_who_answers_nearly_all_whom_nobody_names_spoke_before_the_first_question(passages_of):
    asked = "QUESTION: Ms Moss, why?\n\nMOSS: It was dark.\n\n" * 3
    text = "and so we left the lamp on, all of us, until morning.\n\n" + asked + "PIKE: So it was."
    first = passages_of("labelled", text)[0]
    assert first.who is not None
    assert (first.rule, first.who.name) == ("the-one-who-answers-most", "MOSS")


def test_below_a_page_s_head_no_turn_begins_before_the_first_label():
    text = (
        "Sign in or join: we welcome you to our page, and I mean it.\n\n# The Lamp Talks\n\n"
        "I wrote to you of the lamp, and you wrote to me.\n\nQ: Why?\n\nA: It was dark.\n\nQ: And?\n\nA: So."
    )
    assert [turn.rule for turn in read(text).utterances] == ["label"] * 4


def test_a_label_that_asks_first_asks_what_has_no_label_too(passages_of):
    text = (
        "Courier: What was it like to you?\n\nAnn: Cold, and I was glad.\n\nWhat came next?\n\n"
        "Ann: We left.\n\nDid it help you?\n\nAnn: No."
    )
    told = [passage.who.name for passage in passages_of("labelled", text)]
    assert told == ["Courier", "Ann", "Courier", "Ann", "Courier", "Ann"]


def test_whoever_is_thanked_by_the_next_has_spoken_before(passages_of):
    text = (
        "and so I say: we left the lamp on until morning.\n\nANN LEE: Thank you, Bo Moss. Why?\n\n"
        "CY PIKE: Yes."
    )
    first = passages_of("labelled", text)[0]
    assert first.who is not None
    assert first.cue is not None
    assert (first.who.name, first.cue.of(text)) == ("Bo Moss", "Thank you, Bo Moss")


def test_what_the_clerk_notes_is_no_speech(turns_of):
    text = "Mr Lee: I beg to move.\n\nQuestion put.\n\nThe House divided: Ayes 3, Noes 2.\n\nMs Moss: Next."
    assert turns_of("labelled", text) == [("Lee", "I beg to move."), ("Moss", "Next.")]


def test_a_heading_before_the_next_label_is_no_speech(turns_of):
    text = "Mr Lee: I beg to move.\n\nThe Lamp Bill\n\nMs Moss: Next, the lamp.\n\nMr Lee: Yes."
    assert turns_of("labelled", text)[0] == ("Lee", "I beg to move.")


OPENINGS = {
    "the other of two": ("ANN LEE: Why?\n\nBO MOSS: It was dark.\n\nANN LEE: Oh.", "BO MOSS"),
    "the only one asked": ("QUESTION: Why?\n\nMR. MOSS: It was dark.\n\nMODERATOR: Thanks.", "MOSS"),
    "who goes on": ("ANN LEE: No!\n\nBO MOSS: ... until morning.\n\nCY PIKE: Yes.", "BO MOSS"),
}


@pytest.mark.parametrize(("rest", "name"), OPENINGS.values(), ids=OPENINGS)
def test_a_turn_without_its_label_is_said_by(rest, name, turns_of):
    assert turns_of("labelled", "and so we left the lamp on, all of us --\n\n" + rest)[0][0] == name


def test_answers_are_said_by_whom_the_head_names(turns_of):
    text = "A conversation with Ann Lee\n\nQ: Why lamps?\n\nA: They are warm.\n\nQ: And oil?\n\nA: Less so."
    assert [who for who, _ in turns_of("labelled", text)] == ["Q", "Ann Lee"] * 2


def test_what_is_noted_in_brackets_beside_a_talk_is_no_turn_and_ends_one(turns_of):
    text = (
        "**ASKER:** Who lit it?\n\n**E2:** I did.\n\n**[NOTAS DE CAMPO]:** Counts on her fingers.\n\n"
        "**ASKER:** And then?\n\n**E2:** I left.\n\n**[NOTAS DE CAMPO]:** Smiles at the lamp."
    )
    assert turns_of("labelled", text) == [
        *[("ASKER", "Who lit it?"), ("E2", "I did."), ("ASKER", "And then?"), ("E2", "I left.")]
    ]


def test_an_office_before_its_holder_in_brackets_opens_a_turn_without_a_circle(turns_of):
    text = (
        "議長（森田太郎君）\u3000次に、答弁書について申し上げます。\n〔総監川口実君登壇〕\n"
        "警視総監（川口実君）\u3000就任いたしました。\n議長（森田太郎君）\u3000紹介は終わりました。"
    )
    assert [who for who, _ in turns_of("labelled", text)] == ["森田太郎", "川口実", "森田太郎"]


@pytest.mark.parametrize("space", ["　", " "])
@pytest.mark.parametrize("office", ["議長", "事務総長"])
def test_japanese_circles_open_turns(turns_of, office, space):
    chair = f"○{office}（森田太郎君）{space}"
    text = f"{chair}開きます。\n\n○山本花子君　消えました。\n\n{chair}はい。午後零時六分散会"
    assert turns_of("labelled", text) == [
        ("森田太郎", "開きます。"),
        ("山本花子", "消えました。"),
        ("森田太郎", "はい。"),
    ]


EMPHASIS = {
    "in italics": ("_{}:_ {}\n\n", "Ann Lee", "Bo Moss"),
    "in bold italics": ("***{}:*** {}\n\n", "AL", "BM"),
    "in bold with a time behind": ("**{}:** 00:10:17\n\n{}\n\n", "Ann Lee", "Bo Moss"),
    "in angle brackets": ("<{}:> {}\n", "LEE", "MOSS"),
    "as nicknames in bold": ("**{}**: {}\n\n", "keeper", "lamp_2"),
    "as nicknames in angle brackets": ("<{}> {}\n", "keeper", "lamp_2"),
    "as nicknames in bold angle brackets": ("**\\<{}>** {}\n\n", "keeper", "lamp_2"),
}


@pytest.mark.parametrize(("form", "one", "other"), EMPHASIS.values(), ids=EMPHASIS)
def test_labels_may_stand(form, one, other, turns_of):
    said = [
        (one, "Good day to all."),
        (other, "And from me."),
        (one, "Why so late?"),
        (other, "It was dark."),
    ]
    assert turns_of("labelled", "".join(form.format(*pair) for pair in said)) == said


def test_a_label_that_stands_once_is_set_off_like_the_others(turns_of):
    text = "_AL:_ Good day.\n\n_Bo Moss:_ And from me.\n\n_AL:_ Why?\n\n_BM:_ It was dark.\n\n_AL:_ Oh."
    assert ("Bo Moss", "And from me.") in turns_of("labelled", text)


def test_a_full_name_and_its_surname_are_one_label(turns_of):
    text = "Ann Lee: Why so late?\n\nBo Moss: It was dark.\n\nLee: And then?\n\nMoss: We left.\n\nLee: I see."
    assert [who for who, _ in turns_of("labelled", text)] == ["Ann Lee", "Bo Moss", "Lee", "Moss", "Lee"]


@pytest.mark.parametrize(("mark", "speaks"), [("?", True), (".", False)])
def test_the_word_of_a_field_that_asks_each_time_is_a_label(mark, speaks):
    pairs = (("Cómo arde", "Con aceite."), ("Cuánto dura", "Un año."), ("Dónde está", "En Brill."))
    found = read("\n\n".join(f"Editor: {one}{mark}\n\nDr. Bo Pike: {told}" for one, told in pairs))
    names = [getattr(found.speaker(one), "name", "") for one in found.utterances]
    assert ("Editor" in names) == speaks
    assert names.count("Bo Pike") == 3


def test_labels_of_which_one_abbreviates_another_are_no_fields(turns_of):
    text = "Zorvana Quelm : Le port.\n\nZQ : La mer.\n\nPhare : Le vent.\n\nZQ : Le phare.\n\n"
    assert [who for who, _ in turns_of("labelled", text * 2)] == ["Zorvana Quelm", "ZQ", "Phare", "ZQ"] * 2
    assert turns_of("labelled", text.replace("ZQ", "XY") * 2) == []


def test_fields_with_values_are_no_turns(turns_of):
    wine = "Place:\n\nBrill, the hill\n\nMaker:\n\nHouse of Lee\n\nTaste:\n\nRed fruit, light\n\n"
    assert turns_of("labelled", wine * 3) == []


def test_fields_of_one_thing_after_the_other_below_headings_are_no_turns(turns_of):
    lamps = [
        f"## {n}. Lamp\n\n**Keeper:** My {name}, of the quay\n**Visitors:** Children who like my {what}\n\n"
        for n, (name, what) in enumerate((("Ilka", "boats"), ("Dorian", "tides"), ("Mette", "nets")), 1)
    ]
    assert turns_of("labelled", "".join(lamps)) == []
    said = "".join(lamps).replace("quay", "quay.").replace("boats", "boats?").replace("nets", "nets!")
    assert len(turns_of("labelled", said)) == 6


def test_what_a_story_has_between_marks_is_no_turn_behind_a_colon():
    story = (
        "林所长起立敬礼：「灯塔安全！请您放心。」\n\n海叔挥手叫停：「你们几个人守夜？」\n\n林所长低头答话：「三个人，都很可靠。」\n\n"
        "他看了看手表，八点五十分，潮水还没有来。\n\n林所长挺胸答话：「我们明白，一定办到！」\n\n"
    )
    assert {said.kind for said in read(story * 2).utterances} == {"quote"}


def test_commands_behind_field_names_are_no_turns(turns_of):
    fields = (
        "**例:** `lamp --oil={0}`\n\n油の量を{0}指定します。\n\n"
        "**既定値:** `lamp --wick={0}`\n\n灯りの強さ{0}です。\n\n"
    )
    assert turns_of("labelled", "".join(map(fields.format, range(4)))) == []


def test_years_behind_small_words_are_no_times_beside_names():
    speech = (
        "En 1969 ardeu o faro.\n\nEn 2002 abriuse a escola.\n\nEn 2006 a festa de Quelma é relevante.\n\n"
        "En 2007 caeu o peirao.\n\nNo 2015 —estamos chegando aos nosos días—, hai tres anos, pintouse a casa "
        "de Quelma, 2015. Menciónanse a Xunta de Galicia e o Goberno español como promotores.\n\n"
        "En 2016 hai novo fareiro, o terceiro fareiro, porque o Centro Galego do Mar está pechado.\n\n"
        "No 2017 —o ano pasado, estamos moi ledos—, ¿que pasa?"
    )
    assert not [said for said in read(speech).utterances if said.kind == "turn"]


def test_bold_lines_between_labelled_answers_ask(turns_of):
    text = (
        "**The choir changes every year, they say.**\n\nANN LEE: It does, I fear.\n\n**Is that bad?**\n\n"
        "BO MOSS: It is hard.\n\n**And is it also good?**\n\nANN LEE: Yes."
    )
    assert turns_of("labelled", text)[::2] == [
        ("interviewer", "The choir changes every year, they say."),
        ("interviewer", "Is that bad?"),
        ("interviewer", "And is it also good?"),
    ]


def test_the_label_of_the_first_question_says_who_asks_the_others(turns_of):
    text = (
        "Courier: Was it late?\n\nMoss: It was.\n\nAnd dark?\n\nMoss: It was.\n\nAnd cold?\n\nMoss: Yes.\n\n"
        "What did you do?\n\nMoss: I slept."
    )
    assert [who for who, _ in turns_of("labelled", text)] == ["Courier", "Moss"] * 4


def test_one_label_that_only_asks_is_answered_without_one(turns_of):
    text = (
        "Ana Reis was late, but Ana Reis came. “It rained”, she says.\n\nQuay24: Was it late?\n\n"
        "Ana Reis Moss: It was.\n\nQuay24: And the lamp?\n\nWe lit it, and then it went out.\n\n"
        "We lit it again.\n\n"
        "Quay24: Is it lit?\n\nIt is."
    )
    assert turns_of("labelled", text) == [
        ("Quay24", "Was it late?"),
        ("Ana Reis Moss", "It was."),
        ("Quay24", "And the lamp?"),
        ("Ana Reis Moss", "We lit it, and then it went out.\n\nWe lit it again."),
        ("Quay24", "Is it lit?"),
        ("Ana Reis Moss", "It is."),
    ]


def test_a_short_chinese_label_is_told_in_brackets(turns_of):
    text = "問(燈報)：燈為什麼滅了？\n\n林(林月明)：我忘了加油。\n\n問：以後呢？\n\n林：我會記得的。"
    assert [who for who, _ in turns_of("labelled", text)][1::2] == ["林月明", "林月明"]


def test_counted_arabic_questions_that_look_like_headings(turns_of):
    text = "\n\n***\n\n".join(
        f"س{at}: هل يصح المصباح في كل ليلة من ليالي\nالشتاء؟\n\nالجواب: نعم، يصح المصباح في الليل."
        for at in range(8, 12)
    )
    assert [who for who, _ in turns_of("labelled", text)] == ["س", "الجواب"] * 4


def test_nicknames_in_angle_brackets_may_be_escaped(turns_of):
    said = ("hello", "1. Lamps", "o hi", "we begin")
    lines = (rf"**\<{who}\>** {words}" for who, words in zip(("pike_9", "tarn[m]") * 2, said, strict=True))
    assert [words for _, words in turns_of("labelled", "  \n".join(lines))] == list(said)


def test_counted_questions_and_answers(turns_of):
    text = (
        "Q1: Why lamps?\nA1 (Ann Lee): They are warm.\nQ2: Oil?\nA2 (Bo Moss): Less so.\nQ3: Why?\nA3: Dear."
    )
    assert [words for _, words in turns_of("labelled", text)][:4] == [
        "Why lamps?",
        "They are warm.",
        "Oil?",
        "Less so.",
    ]


def test_an_introduction_that_names_the_speaker_is_no_turn(turns_of):
    text = (
        "Our questions on lamps and on us all are answered for us by Ann Lee.\n\n"
        "Question 1: Are lamps warm, then?\n\nAnn Lee: They are.\n\nQuestion 2: And oil?\n\nAnn Lee: Less so."
    )
    assert turns_of("labelled", text)[0][1] == "Are lamps warm, then?"


@pytest.mark.parametrize(
    "told",
    [
        "This interview was cut.",
        "Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.",
        "Pubblicato da redazione alle 23.41",
        "（請同時參閱談話內容的英文部分。）",
    ],
)
def test_a_word_on_the_interview_ends_the_last_turn(told, turns_of):
    text = f"LEE: Why?\n\nMOSS: It was dark.\n\nLEE: So?\n\nMOSS: We left.\n\n{told}"
    assert turns_of("labelled", text)[-1] == ("MOSS", "We left.")


def test_a_page_with_one_label_is_a_speech_where_it_greets_us_first(turns_of):
    text = "B. Moss: Good morning, friends!\nToday we light the last of the lamps.\nLet us begin."
    assert turns_of("labelled", text) == [("B. Moss", text[9:])]
    assert turns_of("labelled", "B. Moss: The lamps\n\nToday the last of them is lit.") == []


def test_a_whole_name_that_stands_once_is_heard_where_labels_open_most_paragraphs(turns_of):
    text = "AL: Why?\n\nBM: Late.\n\nAL: And then?\n\nCy Pike: We left it there.\n\nBM: So.\n\nAL: Yes."
    assert ("Cy Pike", "We left it there.") in turns_of("labelled", text)


def test_a_number_in_brackets_before_a_label_is_no_part_of_it(passages_of):
    text = "[1.] Question: Who lit it?\n\nMayor Lee: I did.\n\n[2.] Question: Why?\n\nMayor Lee: It was dark."
    assert [found.who.role for found in passages_of("labelled", text)] == ["Question", "Mayor"] * 2


def test_who_asks_may_be_named_in_a_bracket_with_the_outlet(passages_of):
    text = (
        "BO MOSS: Good day.\n\nQ: (ANN LEE, COURIER): Will it be lit?\n\nBO MOSS: It will.\n\n"
        "Question [Tom Pike]: And then?\n\nBO MOSS: It stays lit."
    )
    told = [
        (found.who.name, found.who.role, text[found.start :][:4]) for found in passages_of("labelled", text)
    ]
    assert told[1] == ("ANN LEE", "Q", "Will")
    assert told[3][:2] == ("Tom Pike", "Question")


def test_two_in_capitals_are_heard_where_the_second_is_called_by_name(turns_of):
    text = (
        "Lamps\n\nLEE: Welcome to the debate on lamps.\n\nLet us begin with Senator Moss.\n\n(APPLAUSE)\n\n"
        "MOSS: Thank you all. We lit them first."
    )
    assert [who for who, _ in turns_of("labelled", text)] == ["LEE", "MOSS"]
    assert turns_of("labelled", text.replace("Senator Moss", "the senator")) == []


def test_a_turn_goes_on_behind_an_advertisement(turns_of):
    text = (
        "LEE: Why was it lit?\n\nMOSS: Because it was dark.\n\nLEE: And?\n\nMOSS: There is more.\n\n"
        "Advertisement\n\nWe lit it on the Monday because our boats come home on Mondays, and I saw to it "
        "as I always do.\n\nAdvertisement\n\nThe Lamp League pays for this page. All its members are in "
        "the yearbook of the League, which is printed each May."
    )
    kinds = [block.kind for block in read(text).blocks]
    assert turns_of("labelled", text)  # the labels alone are a transcript
    assert read(text).utterances[-1].end == text.index(" as I always do.") + len(" as I always do.")
    assert "furniture" in kinds


def test_a_title_in_small_letters_is_no_speech_that_the_page_begins_in(passages_of):
    text = "by Mayor Lee at the Quay\n\nANN LEE: Thank you, Dr. Moss.\n\nBO MOSS: Glad.\n\nANN LEE: So am I."
    assert passages_of("labelled", text)[0].rule == "label"


def test_what_is_noted_below_a_heading_is_nobody_s(turns_of):
    text = (
        "AL: I thank you.\n\nBM: We agree.\n\nAL: So be it.\n\n### Conclusion\n\nYou all agree.\n\n"
        "## Oil\n\nBM: On we go.\n\n| Yes | No |\n\nAL: I am glad."
    )
    assert [said for _, said in turns_of("labelled", text)][2:] == ["So be it.", "On we go.", "I am glad."]


def test_speech_above_the_first_label_is_no_article_round_an_exchange(turns_of):
    told = "and so I told you that we would light the lamps again before the winter came to us all. " * 5
    said = "Why?\n\nThe lamps of the whole of the old town were lit by hand."
    text = f"{told}\n\nANN LEE: {said}\n\nBO MOSS: I see."
    assert turns_of("labelled", text)[1][1] == said


def test_below_an_introduction_an_answer_goes_on_in_paragraphs_in_which_nobody_says_i(turns_of):
    told = "In the talk that follows the historian asks the keeper of the lamps of Brill about the town. " * 5
    said = "It is an old quay.\n\nThe first of the lamps was lit by hand in the year of the great storm."
    text = f"ANN LEE: Why?\n\nBO MOSS: {said}\n\nI grew up there.\n\nANN LEE: And now?\n\nBO MOSS: {said}"
    spoken = turns_of("labelled", f"Lamps of Brill\n\n{told}\n\n{text}\n\nANN LEE: I see.")
    assert [words for _, words in spoken] == [
        "Why?",
        f"{said}\n\nI grew up there.",
        "And now?",
        said,
        "I see.",
    ]


def test_answers_without_a_label_are_not_said_by_the_one_whose_label_asks_in_bold():
    asked = ["Please tell of your lamps.", "When did you start?", "Why not?", "And do you sell lamps?"]
    told = ["We are lamplighters. We only light lamps.", "We have lit them since May.", "It was late.", "No."]
    lines = [line for ask, tell in zip(asked, told, strict=True) for line in (f"**TM: {ask}**", tell)]
    found = read("\n\n".join(("Lamps\n\nBy Tom Moss\n\nWe met late.", *lines)))
    assert [found.said(one) for one in found.utterances[::2]] == asked
    assert {one.name for said in found.utterances[1::2] if (one := found.speaker(said))} == {"interviewee"}


def test_a_question_to_several_stands_behind_what_the_last_of_them_answered(turns_of):
    told = "Ann Lee: In {0}, I think.\n\nBo Moss: I do not like {0}.\n\nCy Pike: I sleep in {0}."
    asked = ["When did you start?", "What do you like?", "Why is that?", "And what comes next?"]
    rounds = (
        f"**{ask}**\n\n{told.format(when)}"
        for ask, when in zip(asked, ("May", "June", "July", "fog"), strict=True)
    )
    spoken = turns_of("labelled", "\n\n".join(("Three keepers", *rounds)))
    assert [said for _, said in spoken][::4] == asked


def test_who_asks_may_have_words_for_a_label_that_are_no_name(turns_of):
    asked = ["We hear that it is dark here.", "Why?", "And now?", "For whom do you wait?"]
    told = ["It is. We have no oil.\n\nNone at all.", "I do not know.", "I wait.", "For you."]
    lines = (f"t-oil & more:\n\n{a}\n\nAnn Lee:\n\n{b}" for a, b in zip(asked, told, strict=True))
    found = turns_of("labelled", "\n\n".join(("A Late Visit", *lines)))
    assert found[::2] == [("t-oil & more", words) for words in asked]


def test_labels_and_words_may_have_two_blanks_between_them(turns_of):
    text = (
        "Lamp  Channel:   Is  it  dark?\n\nAnn  Lee:  It  is.\n\nLamp  Channel:  Why?\n\nAnn  Lee:   No  oil."
    )
    shown = [who.split()[-1] for who, _ in turns_of("labelled", f"{text}\n\nLamp  Channel:   And  now?")]
    assert shown == ["Channel", "Lee", "Channel", "Lee", "Channel"]


def test_a_number_may_stand_before_the_nickname_of_each_who_asks(turns_of):
    asked = ["1) Ann Lee: Why?", "2) Bo Moss: And now?", "3) pike_42: For whom?", "4) Cy Reed: How come?"]
    told = ["Tom: I was cold, I think.", "Tom: I wait.", "Tom: I do not know.", "Tom: You asked me to."]
    lines = "\n\n".join(line for pair in zip(asked, told, strict=True) for line in pair)
    assert [who for who, _ in turns_of("labelled", lines)][4:6] == ["pike_42", "Tom"]


def test_what_a_wrapped_line_goes_on_with_is_no_label_though_a_dash_and_a_colon_stand_in_it(turns_of):
    told = (
        "Vor drei Jahren entschloss ich mich, zusammen mit einem Freund\n"
        '- Cy Reed - eine kleine Zeitung zu drucken: "Die Lampe von Brill". Darin stand\nalles. Ich war jung.'
    )
    text = f"AL: Wann begannen Sie?\n\nBM: {told}\n\nAL: Und dann?\n\nBM: Nichts.\n\nAL: Wie?\n\nBM: Nichts."
    assert turns_of("labelled", text)[1] == ("BM", told)


TOLD = {
    "that a record ends": "The record ends here.",
    "who somebody is": "Dr. Ann Lee, of Brill, teaches the keeping of lamps. Her book came out in May.",
    "who two are": "Ann Lee is the keeper of the quay.\n\nBo Moss is a writer.",
}


@pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)
def test_behind_the_last_turn_nobody_tells(turns_of, told):
    text = "ANN LEE: Why?\n\nBO MOSS: It was late.\n\nANN LEE: I see.\n\nBO MOSS: I said so."
    assert turns_of("labelled", f"{text}\n\n{told}")[-1] == ("BO MOSS", "I said so.")


@pytest.mark.parametrize(
    "said", ["Ann Lee is my aunt.", "The record is broken.", "This is a tape that I made."]
)
def test_the_last_turn_goes_on_with(turns_of, said):
    text = "ANN LEE: Why?\n\nBO MOSS: It was late.\n\nANN LEE: I see.\n\nBO MOSS: I said so."
    assert turns_of("labelled", f"{text}\n\n{said}")[-1][1].endswith(said)


def test_a_time_in_a_bracket_is_no_part_of_the_label_and_makes_one_of_small_letters(turns_of):
    page = (
        "Speaker 3 (00:00):\n\nHello Bo.\n\nSpeaker 1 (00:04):\n\nThe lamp is lit. Off we go.\n\n"
        "Speaker 2 (00:09):\n\n[inaudible 00:00:12].\n\nlamp helper (00:20):\n\nMany thanks.\n\n"
        "Speaker 1 (00:31):\n\nWill you light the other one too?"
    )
    said = turns_of("labelled", page)
    assert [who for who, _ in said] == ["Speaker 3", "Speaker 1", "Speaker 2", "lamp helper", "Speaker 1"]


def test_a_summary_above_is_nobodys(turns_of):
    page = "摘要:灯塔的故事,我想讲给大家听。\n问:您什么时候开始的?\n答:二十年前,我很小。"
    page += "\n问:您不怕吗?\n答:我不怕。"
    assert [who for who, _ in turns_of("labelled", page)] == ["问", "答", "问", "答"]


def test_those_who_are_listed_above_are_heard_once_and_their_list_is_no_turn(turns_of):
    page = (
        "Sprecher: StS Reis, Moos (BMF), Lamm (BMI)\n\nStS Reis: Ich beginne mit dem Hafen.\n\n"
        "Frage Los: Wann war das?\n\nStS Reis: Das war gestern.\n\nMoos: Ich kann das ergänzen.\n\n"
        "Zusatzfrage: Wirklich?\n\nStS Reis: Ja, so ist es."
    )
    said = turns_of("labelled", page)
    assert [who for who, _ in said] == ["Reis", "Los", "Reis", "Moos", "Zusatzfrage", "Reis"]


def test_questions_in_bold_to_their_end_leave_answers_without_a_label_to_the_one_who_has_one(turns_of):
    page = "**Q. Is it lit?**\n\n**Moss:**It is.\n\n**Q. And now?**\n\n**Moss:**I see it.\n\n" + "".join(
        f"**Q. {asked}**\n\nYes, I think so.\n\nI said it.\n\n"
        for asked in ("Who pays?", "And you?", "It is late.")
    )
    assert [who for who, _ in turns_of("labelled", page)] == ["Q", "Moss"] * 5


def test_an_item_of_the_agenda_in_capitals_ends_the_speech_above_it(turns_of):
    item = (
        "- DEL DIPUTADO DON ABEL PAZ RUIZ, DEL GRUPO DEL FARO, QUE FORMULA AL MINISTRO DE PUERTOS (Número 1)."
    )
    text = f"Ana Reis: Yo no lo sé.\nGracias.\n{item}\n\nTomás Gil: Yo tampoco.\n\nAna Reis: Gracias."
    assert turns_of("labelled", text)[:2] == [
        ("Ana Reis", "Yo no lo sé.\nGracias."),
        ("Tomás Gil", "Yo tampoco."),
    ]


def test_names_above_a_time_and_how_long_each_speaks_need_not_come_again():
    text = (
        "Uwe Moor\n1:11:23 | 47 s\n\nEs geht um das Licht am Hafen.\n\n"
        "Ida Kern\n1:12:19 | 44 s\n\nSie haben es gelöscht.\n\n"
        "Jan Brandt\n1:13:10 | 153 s\n\nDas Licht brennt."
    )
    found = read(text)
    said = [(getattr(found.speaker(one), "name", ""), text[one.start : one.end]) for one in found.utterances]
    assert said == [
        ("Uwe Moor", "Es geht um das Licht am Hafen."),
        ("Ida Kern", "Sie haben es gelöscht."),
        ("Jan Brandt", "Das Licht brennt."),
    ]


def test_a_page_begins_in_what_the_second_label_goes_on_with(passages_of):
    text = (
        "O faro non é unha cousa pequena. Porque non escoitei...\n\nO señor PRESIDENTE: Remate.\n\n"
        "A señora REIS: ...nin o porto nin o faro.\n\nO señor PRESIDENTE: Grazas, señora Reis."
    )
    first = passages_of("labelled", text)[0]
    assert (first.rule, first.who.name) == ("resumed-after-the-next", "REIS")


def test_numbered_speakers_are_who_they_say_they_are_by_a_given_name(speakers_of):
    text = (
        "[Speaker 2]\nGostava que se apresentassem.\n\n[Speaker 1]\nBom dia, meu nome é Daniela.\n\n"
        "[Speaker 3]\nOlá, eu sou a Inês, e gosto de lâmpadas.\n\n[Speaker 2]\nMuito bem.\n\n"
        "[Speaker 1]\nSim, é isso."
    )
    assert speakers_of(text) == [
        "Speaker 2",
        "Daniela",
        "Inês",
        "Speaker 2",
        "Daniela",
    ]


def test_numbered_speakers_are_who_they_say_they_are_at_once_or_late(speakers_of):
    long = "The stream is live. Do not cross it. We light the lamps of the quay by night. " * 4
    text = (
        f"[Speaker 1]\n{long}I'm Victor Moss, and I keep them.\n\n[Speaker 2]\nDavid Lee. I serve on the "
        "board.\n\n[Speaker 3]\nPeter Brill, chairman, for nine years.\n\n[Speaker 4]\nPeter Pan. That was "
        "the ship.\n\n[Speaker 1]\nThank you.\n\n[Speaker 4]\nSo it is."
    )
    told = ["Victor Moss", "David Lee", "Peter Brill", "Speaker 4", "Victor Moss", "Speaker 4"]
    assert speakers_of(text) == told


def test_a_key_above_the_first_turn_tells_the_whole_names_of_short_labels(speakers_of):
    talk = (
        "問：燈為什麼滅了？\n\n林：我們沒有油。\n\nHay：我有油。\n\n問：還有呢？\n\n林：沒有了。\n\n"
        "王：我們有。\n\n問：王家呢？\n\n王：我們有很多。\n\nHay：我也有很多。"
    )
    key = "（林：布里爾大學燈塔學系主任林月明／ Hay：燈油會長Alan Hay／王：王家的人）"
    who = speakers_of(f"{key}\n\n{talk}")
    assert [who[1], who[2], who[4], who[5]] == ["林月明", "Alan Hay", "林月明", "王"]


def test_a_family_name_in_han_is_whose_given_name_stands_above_before_a_courtesy(speakers_of):
    head = "掲載日\n\nディレクター　吉本 貴志氏＆小林社長さん\n\n"
    talk = (
        "永田：灯台はどうですか。\n\n吉本：よく見えます。\n\n小林：私もです。\n\n"
        "永田：なぜですか。\n\n吉本：夜だからです。"
    )
    assert speakers_of(head + talk)[:3] == ["永田", "吉本 貴志", "小林"]


def test_a_label_with_the_name_of_the_show_is_who_says_their_name_in_it(speakers_of):
    text = (
        "[00:06:54] Podcast Stefan\nHallo, mein Name ist Stefan Moss. Willkommen.\n\n"
        "[00:07:04] Podcast Kassiererin\nGuten Tag, das macht neun Euro.\n\n"
        "[00:07:09] Podcast Stefan\nGenau, und wir gehen jetzt.\n\n[00:07:19] Podcast Kassiererin\nDanke."
    )
    assert speakers_of(text) == ["Stefan Moss", "Podcast Kassiererin"] * 2


def test_a_picture_between_an_answer_and_a_question_without_a_label_is_nobodys(turns_of):
    asked = "**Какая лампа у вас сейчас?**\n\n**Максим:** Мы зажигаем старую лампу."
    figure = "<figure>\n<img src='a.jpg'>\n<figcaption>Лампа.</figcaption>\n</figure>"
    text = f"{asked}\n\n{figure}\n\n" + f"{asked}\n\n" * 3
    found = read(text)
    assert {found.said(one) for one in found.utterances[1::2]} == {"Мы зажигаем старую лампу."}


def test_a_scribe_s_first_paragraph_is_of_the_turn_that_goes_on_with_dots():
    text = (
        "I'm trying to add a definition of a lamp, as one that can be lit. ✪\n\n"
        "... It is not yet ready, as I have no oil for it. ✪\n\n"
        "... I am happy to answer you.\n\nAnn Lee: It need not be perfect.\n\nBo Moss: It is useful.\n\n"
        "Ann Lee: Then go ahead.\n\nBo Moss: I shall."
    )
    assert read(text).utterances[0].start == 0


def test_who_has_only_an_office_for_a_label_may_be_called_by_name_alone(speakers_of):
    talk = "THE PILOT:\n\nI did not say so.\n\nPRIME MINISTER:\n\nYou did, I think.\n\n"
    text = f"PRIME MINISTER:\n\nWe light them.\n\nMARTIN:\n\nMr Moss?\n\n{talk}MARTIN:\n\nMr Lee?\n\n"
    who = speakers_of(text.replace("THE PILOT", "OPPOSITION LEADER") + "PRIME MINISTER:\n\nThank you.")
    assert who[2:4] == ["Moss", "Lee"]


def test_one_paper_that_asks_all_is_answered_without_a_label_though_one_question_has_no_mark():
    told = [f"Ich sehe die {at}. Lampe anders, und wir alle tun es." for at in "1234567"]
    asked = [f"Publico: Wie sehen Sie das?\n\n{one}\n\n" for one in told]
    asked[3] = asked[3].replace("?", " alles.")
    found = read("Wir haben die Lampen an.\n\n" + "".join(asked))
    assert [found.said(one) for one in found.utterances][2::2] == told


def test_a_name_in_han_is_whose_whole_name_in_latin_letters_stands_behind_it_once(speakers_of):
    text = (
        "杰克(Jack Moss)：灯灭了。\n\n林月：是吗？\n\n杰克：我看是这样。\n\n林月：我也这么想。\n\n杰克：好。"
    )
    assert speakers_of(text)[::2] == ["Jack Moss"] * 3


def test_what_tells_who_a_member_is_up_to_a_bracket_and_a_stop_is_of_the_label():
    text = (
        'ГОЛОВУЮЧИЙ. Слово надається Мосу.\nМОС О.О. народний депутат України (округ 9, блок "Лампа"). Дякую '
        "вам.\nГОЛОВУЮЧИЙ. Дякую.\nЛІСОВИЙ А.Б. Не маю що сказати (сміх). Дякую.\nГОЛОВУЮЧИЙ. Дякую."
    )
    said = [text[one.start : one.end] for one in read(text).utterances]
    assert [said[1], said[3]] == ["Дякую вам.", "Не маю що сказати (сміх). Дякую."]


def test_a_whole_name_alone_above_its_label_names_who_speaks(speakers_of):
    text = (
        "森花子\n\n○森政府参考人　お答えいたします。灯台は夜に点灯します。\n藤原規眞\n立憲の会\n"
        "○藤原委員　いつからですか。\n森花子\n\n○森政府参考人　昔からです。\n藤原規眞\n立憲の会\n"
        "○藤原委員　終わります。"
    )
    assert speakers_of("灯台委員会\n" + text) == ["森花子", "藤原規眞"] * 2


def test_the_written_question_that_a_chair_calls_up_is_not_said(turns_of):
    text = (
        "Vizepräsident Moor: Ich rufe die Frage 4 der Abgeordneten Frau Lee auf:\nWann brennt das Licht?\n"
        "Zur Beantwortung der Herr Staatssekretär.\nKern, Staatssekretär: Das Licht brennt nachts.\n"
        "Vizepräsident Moor: Danke. Bitte auf:\nFrau Lee.\nFrau Lee (SEE): Danke."
    )
    assert [said for _, said in turns_of("labelled", text)] == [
        "Ich rufe die Frage 4 der Abgeordneten Frau Lee auf:",
        "Das Licht brennt nachts.",
        "Danke. Bitte auf:\nFrau Lee.",
        "Danke.",
    ]


def test_a_chair_who_calls_again_and_again_needs_nobody_to_say_i(speakers_of):
    calls = ("Ana Reis Gil", "Juan Paz Roca", "María Mora Vidal")
    shown = ("Reis Gil, Ana", "Paz Roca, Juan", "Mora Vidal, María")
    text = "PRESIDENTE\nPasamos al juramento de los señores del faro y del puerto.\n\n" + "\n\n".join(
        f"PRESIDENTE\nEn sustitución de otro, pregunto a {who} si jura cuidar de la lámpara.\n\n{line}\n"
        "Sí, prometo. (Aplausos)."
        for who, line in zip(calls, shown, strict=True)
    )
    assert speakers_of(text) == [
        "PRESIDENTE",
        *(name for who in calls for name in ("PRESIDENTE", who)),
    ]


def test_whom_the_first_words_of_a_page_address_is_no_label():
    text = (
        "señor presidente. Doscientas mil lámparas y un solo puerto.\n\nMuchas gracias. (Aplausos.)\n\n"
        "El señor PRESIDENTE.- Muchas gracias, señora Reis.\n\nLa señora LEE.- Señor presidente, yo no.\n\n"
        "El señor PRESIDENTE.- Gracias."
    )
    assert read(text).utterances[0].start == 0


def test_whom_a_headline_says_that_the_press_met_answers_under_letters_or_an_office(speakers_of):
    text = (
        "مقابلة مع وزير الموانئ أحمد المنصوري\n\nس: لماذا كانت المصابيح مطفأة؟\n\nج: لم يكن لدينا زيت.\n\n"
        "س: ما الذي تغير؟\n\nج: تغير الكثير."
    )
    assert speakers_of(text)[1::2] == ["أحمد المنصوري"] * 2
    pair = "【記者】\n何が変わったのでしょうか。\n\n【大臣】\n油はありません。以上です。\n\n"
    assert speakers_of(f"森外務大臣記者会見の概要\n\n{pair * 2}")[1::2] == ["森"] * 2


ASKED = (
    "Lampe: Und was sagen die Leute im Hafen dazu?\n\nMoos: Sie sagen nichts dazu, sie zünden sie an.\n\n{}"
    "Lampe: Wird das so bleiben?\n\nMoos: Das wird so bleiben, solange es Öl gibt.\n\n"
    "Lampe: Und danach?\n\nMoos: Danach wird man sehen müssen.\n\nLampe: Vielen Dank.\n\nMoos: Gerne."
)


@pytest.mark.parametrize(
    ("line", "turns"),
    [
        ("Moos: Die Lampen werden den Hafen ganz verlassen müssen\n\n", 8),
        ("Moos: Die Lampen werden den Hafen ganz verlassen müssen.\n\n", 9),
        ("Moos: Ja\n\n", 9),
    ],
    ids=["a sub-head that quotes", "a sentence", "a word"],
)
def test_a_sub_head_may_quote_whoever_speaks(line, turns, turns_of):
    found = turns_of("labelled", ASKED.format(line))
    assert len(found) == turns
    assert found[1] == ("Moos", "Sie sagen nichts dazu, sie zünden sie an.")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Did The Lamps Win The Long War?", False),
        ("Did the lamps win the long war?", True),
        ("Thank You Very Much.", True),
    ],
)
def test_a_heading_with_capitals_above_a_label_is_nobodys(line, said, turns_of):
    text = (
        "ANN LEE: I saw it then, and it was lit.\n\nTOM MOSS: So did I, from the quay.\n\n"
        f"{line}\n\nANN LEE: Indeed.\n\nTOM MOSS: Yes."
    )
    assert turns_of("labelled", text)[1][1].endswith(line) is said


def test_what_a_page_says_of_how_long_it_takes_to_read_is_nobodys(turns_of):
    text = "Tempo de leitura: 1 minuto\n\nVeja as lâmpadas do porto.\n\n" + "".join(
        f"Prof. Vale: Estou aqui no cais {at}.\n\nInês: Obrigada, é muito bonito.\n\n" for at in "abcd"
    )
    assert {who for who, _ in turns_of("labelled", text)} == {"Vale", "Inês"}


def test_nouns_of_german_are_no_part_of_a_name(turns_of):
    text = (
        "Interview: Dieses Mal mit Anna Lehm\n\nIch durfte von Anna Lehm Lampen sehen und mit ihr reden.\n\n"
        + "".join(f"Wick:\nWie war das Jahr {at}?\nAnna:\nEs war sehr gut.\n" for at in range(4))
    )
    assert [one.name for one in read(text).people if "Lehm" in one.name] == ["Anna Lehm"]


def test_the_one_label_that_only_asks_is_the_papers_and_answers_stand_on_the_next_lines(speakers_of):
    text = (
        "Ein Gespräch mit Quelma Lampe\nVon Ada Mostert\nMi, 15. Jan 2025\n"
        "TK: Frau Lampe, wann ging das Licht aus?\nIm Januar. Wir saßen im Dunkeln.\n"
        "TK: Wer hat es gemerkt?\nMeine Tante.\nTK: Gab es Öl?\nEs gab keins, und ich fror.\n"
        "TK: Was verbrennen Sie?\nBuche.\n"
    )
    assert speakers_of(text) == ["Ada Mostert", "Quelma Lampe"] * 4


def test_a_chat_may_print_a_sign_before_a_nickname(turns_of):
    log = "".join(f"20:5{n} <{who}> hello, are you there?\n" for n, who in enumerate(("+quelm", " dorn") * 3))
    assert [who for who, _ in turns_of("labelled", log)] == ["quelm", "dorn"] * 3


HOSTED = (
    "Ida: {} We have a full quay tonight.\n\nSo, who are you two?\n\n"
    "Ann Lee: I keep the lamp.\n\nBo Moss: I keep the oil. There is a lot of it.\n\nWho pays for it?\n\n"
    "Ann Lee: We all do, I think.\n\nWhat will you do with it?\n\nBo Moss: I will burn it.\n\n"
    "Ann Lee: So will I.\n\nDo you sleep?\n\nBo Moss: I do not."
)


@pytest.mark.parametrize(
    ("opening", "asked"),
    [
        pytest.param("I am the mate of the tug.", 4, id="one-who-answers"),
        pytest.param("Hello and welcome to our talk.", 3, id="the-host"),
    ],
)
def test_whoever_welcomes_asks_the_first_question(opening, asked):
    found = read(HOSTED.format(opening))
    asking = [one for one in found.utterances if (who := found.speaker(one)) and who.name == "interviewer"]
    assert len(asking) == asked


PUT = (
    "1) Who keeps it?\n\nAnn Lee: I do. I have for years.\n\n2) Is it warm up there?\n\n"
    "Bo Moss: It is.\n\nAnn Lee: I find it cold.\n\n3) And what do you eat?\n\n"
    "Ann Lee: We eat fish.\n\n{}\n\nBo Moss: So we do.\n\n5) Will you stay?\n\nAnn Lee: I will."
)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        pytest.param("The fish is caught from the quay, in a net.", False, id="a-paragraph-of-the-answer"),
        pytest.param("What we do not eat we sell.", False, id="a-sentence-that-opens-like-a-question"),
        pytest.param("4) The rooms to let are on which floors.", True, id="a-number-like-the-others"),
        pytest.param("How do you get the fish up there when it is stormy", True, id="without-its-mark"),
    ],
)
def test_a_question_without_its_mark_is_known_by_its_number_or_its_opening(words, asked, turns_of):
    found = turns_of("labelled", PUT.format(words))
    assert (("interviewer", words.removeprefix("4) ")) in found) == asked


CONFERENCE = (
    "QUESTION: Why did you stop?\n{}: It was dark, and we had no oil.\nQUESTION: Were you cold?\n"
    "ANSWER: I was. We all were.\nQUESTION: Captain, was it late?\nBO MOSS: It was, I think.\n"
    "QUESTION: Would you go again?\nANSWER: I would."
)


@pytest.mark.parametrize(
    ("first", "page", "named"),
    [
        pytest.param("BO MOSS", f"{CONFERENCE}\nCY PIKE: So would I.", "", id="who-has-one-later"),
        pytest.param("TOM TARN", CONFERENCE.replace("QUESTION: Why", "CY PIKE: Why"), "", id="no-question"),
        pytest.param("TOM TARN", CONFERENCE, "TOM TARN", id="who-has-no-name-later"),
    ],
)
def test_an_answer_is_given_by_whoever_has_answered_under_a_name_and_does_so_no_more(first, page, named):
    found = read(page.format(first))
    answers = [one for one in found.utterances if page.format(first)[: one.start].endswith("ANSWER: ")]
    assert {who.name if (who := found.speaker(one)) else "" for one in answers} == {named or "ANSWER"}


LETTERS = (
    "Q: Why did you stop?\nA: I had no oil.\nQ: Were you cold?\n{}\nQ: Was it late?\nA: It was.\n"
    "Q: Would you go again?\nA: I would."
)


@pytest.mark.parametrize(
    ("below", "answers"),
    [
        pytest.param("A: I was.", 4, id="its-letter"),
        pytest.param("The night was dark, they say.", 3, id="nobody-who-says-I"),
        pytest.param("I ask since you were wet, too?", 3, id="a-question"),
        pytest.param("I was. We all were.\nIt was dark.", 4, id="an-answer-without-its-letter"),
    ],
)
def test_an_answer_may_have_lost_its_letter(below, answers, turns_of):
    assert sum(who != "Q" for who, _ in turns_of("labelled", LETTERS.format(below))) == answers


@pytest.mark.parametrize(
    ("above", "first"),
    [
        pytest.param("How a lamp is lit?", "Ann", id="a-title"),
        pytest.param("Who was it that lit the lamp?", "Ann", id="a-question-put-to-nobody"),
        pytest.param("Do you remember the lamp on the quay?", "interviewer", id="a-question"),
    ],
)
def test_a_question_above_the_first_label_is_put_to_whoever_it_names(above, first, turns_of):
    page = f"Lamps\n\nThe keepers met.\n\n{above}\n\nAnn: I lit it.\n\nBo: Did you?\n\nAnn: I did.\n\nBo: So."
    assert turns_of("labelled", page)[0][0] == first


ON_A_SHEET = "PT: Is it lit?\n\nEW: It is, and I lit it.\n\nPT: Since when?\n\nEW: I forget."


@pytest.mark.parametrize(
    ("sheet", "names"),
    [
        pytest.param("Keeper: Edna Wick Town: Brill", ["PT", "EW"], id="nobody-who-talks"),
        pytest.param(
            "Narrator: Edna Wick Interviewer: Pat Tarn Date: 4 May", ["Pat Tarn", "Edna Wick"], id="fields"
        ),
        pytest.param(
            "NARRATOR: EDNA WICK INTERVIEWER: PAT TARN NO: 4", ["PAT TARN", "EDNA WICK"], id="capitals"
        ),
    ],
)
def test_initials_are_of_those_whom_the_fields_of_one_line_name(sheet, names, turns_of):
    assert [who for who, _ in turns_of("labelled", f"Voices\n\n{sheet}\n\n{ON_A_SHEET}")] == names * 2


NAMED_LETTERS = LETTERS.replace("Q:", "Ann Lee:").replace("A:", "Bo Moss:")


def test_an_answer_may_have_lost_its_name(turns_of):
    found = turns_of("labelled", NAMED_LETTERS.format("I was. We all were."))
    assert [who for who, _ in found] == ["Ann Lee", "Bo Moss"] * 4


@pytest.mark.parametrize(
    ("below", "asker"),
    [
        pytest.param("A: I was wet.\nAnd I was cold.", 3, id="nothing-asked"),
        pytest.param("A: I was wet.\nWere you hungry?\nA: I was.", 5, id="a-question-without-its-letter"),
    ],
)
def test_a_question_may_have_lost_its_letter(below, asker, turns_of):
    found = turns_of("labelled", LETTERS.format(below))
    assert sum(who == "Q" for who, _ in found) == max(asker, 4)
