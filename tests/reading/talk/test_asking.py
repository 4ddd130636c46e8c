"""Which lines ask."""

import pytest

from corpus.reading.layout import laid_out
from corpus.reading.sheet import ruled
from corpus.reading.talk.asking import exchange, headed, units_of
from tests.growth import cpu


def questions(text: str, language: str = "en") -> list[str]:
    found = exchange(ruled(text, language=language))
    return [text[one.start : one.end] for one in found.questions] if found else []


SILENT = {
    "an explainer whose answers quote people": (
        "Who is there?\n\nTwo towns. “We keep our lamp,” one said.\n\nWhat now?\n\nTalks. “I hope so.”"
    ),
    "numbered sub-heads": "1. Why?\n\nWe may know.\n\n2. Who pays?\n\nThe town.\n\n3. Fish?\n\nWe see none.",
    "a list headed as often asked": (
        "Frequently asked questions\n\n**Do you ship oil?**\n\nWe do.\n\n**Have you a shop?**\n\nWe have."
    ),
    "a story that retells a conversation": (
        "Rolf asked, “have you a lamp?” Ane said, “I have one.” He went on, “you keep it lit?”\n\n"
        "I saw it.\n\nDid you ever sail there?\n\nI never did."
    ),
    "what a broadcast asks, and when": (
        "# A talk with Ann Lee\n\nAnn Lee keeps lamps.\n\n- [@01:01] - Why do you keep lamps?\n"
        "- [@02:10] - What did I burn?\n- [@03:10] - Do you sleep?\n- [@04:10] - And do I?\n"
        "- [@05:10] - Who are you?\n- [@06:10] - Who am I?\n\nYou may write to us.\n\nWe read it all."
    ),
    "a speech that asks and asks": (
        "I ask you this.\n\nWhy are you late?\n\nHow do you row?\n\nWhy do you not row?\n\nWho rows you?\n\n"
        "I know it.\n\nDo you?\n\nI thank you."
    ),
    "a dialogue in dashes": "— Are you in?\n— I am.\n— Good.\n— Do you see the lamp?\n— No, I see you.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_nobody_is_interviewed_in(text):
    assert questions(text) == []


BIDS = {
    "en": ("Tell us a bit about your lamp.", "I keep it lit.", "And what do you burn?", "My oil."),
    "fr": ("Parlez-nous de votre lampe.", "Je la garde.", "Et que brûlez-vous ?", "Mon huile à moi."),
    "ru": ("Расскажите о вашей лампе.", "Я храню её.", "А что вы жжёте?", "Я жгу моё масло."),
}


@pytest.mark.parametrize("language", BIDS)
def test_one_who_asks_may_bid_somebody_to_tell(language):
    said = BIDS[language]
    assert questions("\n\n".join(said), language) == [said[0], said[2]]


TONGUES = {
    "cs": ("Jak jste začínala?", "Začínala jsem doma.", "A co vaše děti?", "Mám dvě."),
    "pl": ("Jak zaczęła się Pani droga?", "Mam to po mamie.", "A Pani córka?", "Nie wiem, ja nie."),
    "es": ("¿Cómo empezaste?", "Tenía diez años.", "¿Y tu hermana?", "Mi hermana no."),
    "ru": ("Как вы начали?", "Я начал дома.", "А ваш брат?", "Мой брат спал."),
    "sv": ("Hur började du?", "Jag var tio.", "Och din bror?", "Min bror sov."),
    "zh": ("您怎么开始的？", "我十岁那年。", "您的弟弟呢？", "我弟弟睡了。"),
    "ja": (
        "あなたはいつ始めましたか。",
        "私は十歳でした。",
        "あなたの弟は来ましたか。",
        "私の弟は寝ていました。",
    ),
}


@pytest.mark.parametrize("language", TONGUES)
def test_you_and_i_in_many_tongues(language):
    said = TONGUES[language]
    assert questions("\n\n".join(said), language) == [said[0], said[2]]


def test_questions_of_wrapped_paragraphs_are_whole():
    asked = "When you left the island in the spring of that\nyear, what did you take with you to the town?"
    told = "I took my lamp and my brother's coat, and nothing\nelse, since the boat was small and I was late."
    text = f"{asked}\n\n{told}\n\n{asked}\n\n{told}"
    assert questions(text) == [asked, asked]


TIGHT = (
    "Why did you go to the island in\nthe spring?\nI was cold, and my lamp was out. I had no oil\n"
    "for it and no boat, nor had anybody else whom I\nknew.\n"
    "Who rowed you?\nMy brother, whom you know, in his old green\nboat. He was late. I was not.\n"
)


def test_wrapped_lines_without_blank_ones_are_parted_where_questions_are_whole_lines():
    assert questions(TIGHT) == ["Why did you go to the island in\nthe spring?", "Who rowed you?"]
    a_line_each = TIGHT.replace(". ", ".\n")  # as a machine hears it
    assert questions(a_line_each) == []


def test_whoever_asks_in_portuguese_calls_one_senhor():
    asked, told = "É a torre que o {} acendeu?", "A torre fica em Brill, longe do mar."
    page = "\n\n".join([asked, told, "Onde fica?", told, asked, told, "E o óleo?", told])
    assert len(questions(page.format("senhor", "senhor"), "pt")) == 4
    assert questions(page.format("mar", "mar"), "pt") == []


def test_whoever_asks_for_an_opinion_asks_somebody():
    told = "La lampe brûle depuis longtemps."
    page = "**Et la force de la tour{} ?**\n\n" + told + "\n\n**Et sa faiblesse ?**\n\n" + told
    assert len(questions(page.format(", selon vous,"), "fr")) == 2
    assert questions(page.format(""), "fr") == []


def test_headings_above_labelled_answers_ask():
    text = "#### Why did you go?\n\nANN: I was cold.\n\n#### Do you miss it?\n\nANN: No."
    found = headed(laid_out(ruled(text)), [1, 3])
    assert [text[one.start : one.end] for one in found] == ["Why did you go?", "Do you miss it?"]


def test_headings_that_ask_nobody_ask_where_every_answer_stands_below_one():
    text = "## Who built it?\n\nANN: We.\n\n## When?\n\nANN: In May.\n\n## At what cost?\n\nANN: Of oil."
    assert len(headed(laid_out(ruled(text)), [1, 3, 5])) == 3


def test_headings_that_ask_nobody_are_headings():
    text = "## How to keep a lamp?\n\nANN: I wash it.\n\n## Where to buy oil?\n\nANN: At Brill."
    assert headed(laid_out(ruled(text)), [1, 3]) == ()


def test_what_stands_in_marks_is_a_reports_quotation():
    told = "She said that you and I know your boat better than anybody, and that we shall row it."
    asked = '"What will you do if your boat is lost, and do you know it? What do you tell us?"'
    assert questions("\n\n".join([asked, told] * 3)) == []
    assert questions("\n\n".join([asked.strip('"'), told] * 3)) != []


def test_a_mark_alone_is_no_question():
    assert all(not unit.asks for unit in units_of(ruled("#\n\n**\n\n—\n\n?\n\n1.")) if unit.start == unit.end)


def test_the_cost_grows_with_the_text():
    """Four times the page takes far less than sixteen times the time."""

    def cost(count: int) -> float:
        text = "Why did you go, then?\n\nI was cold. **I** saw *you*? 1. - A: no\n\n" * count
        return cpu(lambda: exchange(ruled(text)))

    assert cost(800) < 9 * cost(200) + 0.02


def test_questions_in_bold_whose_answers_are_in_italics_need_no_you():
    pair = (
        "**Wie oft soll man Lampen putzen, wenn {} brennen?**\n\n{}Einmal im Jahr reicht, sagt die Regel.{}"
    )
    pages = [
        "\n\n".join(pair.format(name, mark, mark) for name in ("alle", "keine", "drei")) for mark in ("", "_")
    ]
    assert not questions(f"Über Lampen.\n\n{pages[0]}", "de")
    assert len(questions(f"Über Lampen.\n\n{pages[1]}", "de")) == 3


def test_one_word_and_its_colon_head_the_next_question_and_are_not_of_it():
    text = "**Why did you go?**\n\nI was cold.\n\n**Lamps:**\n\n**And what did you see?**\n\nThree of them."
    assert questions(text) == ["Why did you go?", "And what did you see?"]


PLAIN = [
    "Did you keep the lamp?",
    "I kept it for many years, and I was never late with it, whatever they may say of me now.",
    "Were you cold up there?",
    "I was so cold that I wrote a letter to my aunt every night, and then I burned it to get warm.",
    "{}",
    "It is true, and I am glad that I did it, since nobody would have read it, I think.",
    "Who paid you for it?",
    "The town paid me, late, and in fish, which I would sell on to the gulls if they paid.",
]


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        pytest.param(
            "I would not have known where to send it, as my aunt had moved to Oxmoor.", False, id="long"
        ),
        pytest.param("And then the oil", False, id="no-sentence"),
        pytest.param("You burned it.", True, id="short"),
    ],
)
def test_a_short_paragraph_where_all_others_ask_asks_too(words, asked):
    assert (words in questions("\n\n".join(PLAIN).format(words))) == asked


def test_a_question_may_open_with_a_title_in_marks_and_not_with_a_quotation():
    for words, first in (
        ("“The Wick” is short. Did you cut it?", True),
        ("“It is,” he said. Did you?", False),
    ):
        page = "\n\n".join((words, PLAIN[1], *PLAIN[2:4], *PLAIN[6:]))
        assert (words in questions(page)) == first
