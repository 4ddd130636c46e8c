"""Names of Russian and Ukrainian in cases."""

import pytest

from corpus.pipeline import read
from corpus.reading.cases import nominative

OWN = (
    "Анна Речная",
    "Іван Петренко",
    "Александра Лампова",
    "Красной Поляной",
    "Белым Морем",
    "АННОЙ РЕЧНОЙ",
    "Анной",
    "А.Речной",
    "С.В. Лампова",
    "Ann Lee",
    "Анною Lee",
)


@pytest.mark.parametrize("name", OWN)
def test_nothing_tells_another_case_of(name):
    assert nominative(name) == ""


DECLINED = {
    "Анной Речной": "Анна Речная",
    "Мирой Речной": "Мира Речная",
    "Миры Речной": "Мира Речная",
    "Анны Петровны Лампиной": "Анна Петровна Лампина",
    "Марии Фонаревой": "Мария Фонарева",
    "Анной Толстой": "Анна Толстая",
    "Сергеем Ламповым": "Сергей Лампов",
    "Сергея Фонарского": "Сергей Фонарский",
    "Сергею Лампину": "Сергей Лампин",
    "Иваном Ильичом Фонарским": "Иван Ильич Фонарский",
    "Игорем Маяком": "Игорь Маяк",
    "Ильёй Коваленко": "Илья Коваленко",
    "Оксаною Ламповською": "Оксана Ламповська",
    "Олени Мороз": "Олена Мороз",
    "Іваном Ламповичем Маяченком": "Іван Лампович Маяченко",
    "Олексію Маячуку": "Олексій Маячук",
    "Остапом Фонарським": "Остап Фонарський",
}


@pytest.mark.parametrize(("name", "own"), DECLINED.items(), ids=DECLINED)
def test_a_name_in_its_own_case(name, own):
    assert nominative(name) == own


TALK = (
    "**Когда вы зажгли маяк?**\n\nМы зажгли его в мае.\n\n**А что вы сделали дальше?**\n\nБудет видно.\n\n"
    "**Вы довольны?**\n\nДа, я доволен."
)


@pytest.mark.parametrize(
    "head",
    [
        "Интервью с Мирой Речной",
        "О маяке мы поговорили с Анной Речной, начальницей порта.",
        "Беседа с начальницей порта Анной Речной",
    ],
)
def test_whoever_answers_is_named_in_their_own_case(head):
    found = read(f"{head}\n\n{TALK}")
    assert [found.speaker(one).name for one in found.utterances][1::2] == [
        "Мира Речная" if "Мирой" in head else "Анна Речная"
    ] * 3


def test_a_label_is_of_whom_the_heading_names_in_another_case():
    text = "Стенограмма пресс-конференции министра Ивана Фонарского\n\n" + "".join(
        f"Вопрос: Что дальше?\n\nФонарский: Мы зажгли маяк {day}.\n\n" for day in ("в мае", "в июне")
    )
    found = read(text)
    assert [found.speaker(one).name for one in found.utterances][1::2] == ["Иван Фонарский"] * 2


def test_a_language_without_cases_keeps_its_names():
    text = "Разговор с Ивана Фонарска\n\n**Кога запалихте фара?**\n\nПрез май.\n\n**А после?**\n\nЩе видим."
    assert all(person.name != "Иван Фонарск" for person in read(text).people)
