"""Who asks and who answers, from given names and the foot."""

import pytest

from corpus.pipeline import read
from corpus.reading.passages import Who
from corpus.reading.sheet import ruled
from corpus.reading.talk.parting import greeted, shared, signed, thanked

UNSIGNED = {
    "a name and a paper": "Why?\n\nI must.\n\n*Ann Lee, Brill Courier*",
    "one name": "Why?\n\nI must.\n\n*// Ann Lee // July 2012*",
    "three names": "Why?\n\nI must.\n\n// Ann Lee, Paul Reed, Mary Moss",
    "two names in a sentence": "Why?\n\nI must.\n\nAnn Lee, Paul Reed said so.",
    "two names twice": "Why?\n\nI must.\n\nAnn Lee, Paul Reed\n\nMary Moss and Peter Lamb",
    "two names above": "// Ann Lee, Paul Reed\n\nWhy?\n\nI must.",
}


@pytest.mark.parametrize("text", UNSIGNED.values(), ids=UNSIGNED)
def test_no_two_sign(text):
    sheet = ruled(text)
    assert signed(sheet, next(at for at, line in enumerate(sheet.lines) if line.of(text) == "Why?")) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("*// Ann Lee, Paul Reed*", ["Ann Lee", "Paul Reed"]),
        ("// Ann Lee, Paul Reed // July 2012.", ["Ann Lee", "Paul Reed"]),
        ("— Ann Lee and Paul Reed", ["Ann Lee", "Paul Reed"]),
        ("*// Анна Лосева, Павел Зимин // Июнь 2012.*", ["Анна Лосева", "Павел Зимин"]),
    ],
)
def test_two_sign_at_the_foot(line, names):
    text = f"Why?\n\nI must.\n\n{line}"
    found = signed(ruled(text), 0)
    assert found is not None
    assert [text[one.start : one.end] for one in found[1:]] == names


def _who(name: str) -> Who | None:
    return Who(0, 0, "person", name) if name else None


@pytest.mark.parametrize(
    ("asker", "teller", "both"),
    [
        ("", "", ("", "")),
        ("", "Mary", ("", "Mary")),
        ("Mary Moss", "Peter", ("Mary Moss", "Peter")),
        ("", "Ann", ("Paul Reed", "Ann Lee")),
        ("", "Ann Lee", ("Paul Reed", "Ann Lee")),
        ("Ann Lee", "", ("Ann Lee", "Paul Reed")),
        ("Mary Moss", "Ann", ("Mary Moss", "Ann Lee")),
    ],
)
def test_one_of_two_who_is_known_leaves_the_other(asker, teller, both):
    pair = [one for one in (_who("Ann Lee"), _who("Paul Reed")) if one]
    found = shared(pair, _who(asker), _who(teller))
    assert tuple(one.name if one else "" for one in found) == both


@pytest.mark.parametrize(
    ("question", "name"),
    [
        pytest.param("Why did Ann go?", None, id="whom-it-is-about"),
        pytest.param("Thanks to Ann the lamp is lit?", None, id="owing-to-somebody"),
        pytest.param("Thanks, Brill. Why?", None, id="no-given-name"),
        pytest.param("Thanks, Ann. Hello, Paul. Why?", None, id="two"),
        pytest.param("**Thanks, Ann. We wait for more lamps.**", "Ann", id="thanked"),
        pytest.param("**Ann, thank you for the lamps.**", "Ann", id="thanked-behind-the-name"),
        pytest.param("— Здравствуйте, Анна, спасибо за всё. Почему?", "Анна", id="greeted"),
    ],
)
def test_a_question_thanks_or_greets_whoever_answers(question, name):
    found = thanked(ruled(question), [0])
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        pytest.param("I say hello, Paul, to nobody.", None, id="in-mid-sentence"),
        pytest.param("Hello, Ann, I said to myself.", None, id="whoever-answers"),
        pytest.param("Ciao a tutti.", None, id="everybody"),
        pytest.param("Ciao Claudia, ti ringrazio.", "Claudia", id="italian"),
        pytest.param("Thank you so much, Paul. I am well.", "Paul", id="thanked"),
    ],
)
def test_an_answer_greets_or_thanks_whoever_asks(answer, name):
    found = greeted(answer, [(0, len(answer))], _who("Ann Lee"))
    assert (found.name if found else None) == name


ASKED = "**Why did you go?**\n\nI was cold.\n\n**And then, did you sleep?**\n\nI slept.\n\n"


def test_who_signs_asks_and_answers_and_is_no_answer():
    found = read(
        f"{ASKED}**Thanks, Ann. We wait for more.**\n\n&#9632;\n\n*// Ann Lee, Paul Reed*\n\n*// July 2012*"
    )
    said = [(one.name if (one := found.speaker(turn)) else "") for turn in found.utterances]
    assert said == ["Paul Reed", "Ann Lee", "Paul Reed", "Ann Lee", "Paul Reed"]


def test_the_one_full_name_with_the_given_name_of_whoever_is_thanked_answers():
    end = "**Thanks, Ann. We wait for more.**\n\nGood-bye, and come again.\n\nAnn Lee keeps lamps."
    found = read(f"A keeper's words, by the fire.\n\n{ASKED}{end}")
    said = [(one.name if (one := found.speaker(turn)) else "") for turn in found.utterances]
    assert said[1::2] == ["Ann Lee"] * 3
