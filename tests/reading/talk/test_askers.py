"""Who asks and says who they are."""

import pytest

from corpus.pipeline import read
from corpus.reading.talk.askers import says_who

SILENT = {
    "a question to somebody by name": "Ann Lee, what do you think of the lamps? Bo Moss, the baker, told us.",
    "a word to somebody by name": "Ann Lee, I have a question for you. Why now?",
    "a name within the question": "Thank you. I talked to Ann Lee, the baker. She is well.",
    "thanks to an office": "Thank you, Minister. Minister Lee, of Brill. Why now?",
    "how somebody is": "I’m very sorry, Minister. Why now?",
    "somebody else": "Um deles é Ana Reis. Quem são os outros?",
    "somebody else in English": "I hear it’s Ann Lee. Who are the others?",
    "no name": "When will the lamps be lit?",
}


@pytest.mark.parametrize("words", SILENT.values(), ids=SILENT)
def test_nobody_says_who_asks_in(words):
    assert says_who(words, 0, len(words)) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Thank you. Ann Lee, Brill TV. Why now?", "Ann Lee"),
        ("Hi, this is Ann Lee from the Brill Courier. I have two questions.", "Ann Lee"),
        ("Good morning. My name is Ann Lee-Moss, and I live here.", "Ann Lee-Moss"),
        ("Ann Lee with the Courier. Why now?", "Ann Lee"),
        ("Buenas tardes. Ana Reis, del diario Faro y de Radio Brill. ¿Por qué?", "Ana Reis"),
        ("Aquí estoy. Buenos días.\n\nAna Reis, de _Grupo Faro Brill_ .\n\n¿Por qué?", "Ana Reis"),
        ("Good day. Ann Lee with *Courier*. Why now?", "Ann Lee"),
        ("Presidente, boa tarde. É Ana Reis, da TV Brill. Por quê?", "Ana Reis"),
        ("Добрый день! Анна Лосева, газета «Фонарь». Почему?", "Анна Лосева"),
        ("灯台新聞の森です。灯台についてお伺いします。", "森"),
        ("您好，我是路灯社记者林明。请问灯什么时候亮？", "林明"),
    ],
)
def test_who_asks_is(words, name):
    found = says_who(words, 0, len(words))
    assert found is not None
    assert (found.name, words[found.start : found.end]) == (name, name)


def test_only_the_turn_in_which_somebody_says_so_is_theirs():
    asked = "Q Hi. Ann Lee, Brill TV. Why now?"
    found = read(f"MS. REIS: Good day to you all.\n\n{asked}\n\nMS. REIS: It is late.\n\nQ And then?")
    said = [(one.rule, (who := found.speaker(one)) and who.name) for one in found.utterances]
    assert said[1:] == [("says-who-asks", "Ann Lee"), ("label", "REIS"), ("question-or-answer-letter", "Q")]
