"""Whose recording it is, and whose label is the letter of that name."""

import pytest

from corpus.pipeline import read

TALK = (
    "Иван Петрович Чудов\n\nПервая беседа\n\n{0}\n\n"
    "Л: Иван Петрович, расскажите о себе, прошу вас.\n\nЧ: Я родился в Заречье.\n\n"
    "Л: А потом вы жили где?\n\nЧ: Потом я жил у моря.\n\nЛ: Ну, еще бы."
)


def asker(head: str) -> str:
    found = read(TALK.format(head))
    speaker = found.speaker(found.utterances[0])
    return speaker.name if speaker else ""


@pytest.mark.parametrize(
    "head",
    ["Расшифровка А.Б. Лосева", "Запись В.Г. Ветрова", "Запись А.Б. Лося", "Запись в Лосево"],
    ids=["who wrote it down", "another letter", "an ending that does not tell", "a place"],
)
def test_a_letter_stays_a_letter_below(head):
    assert asker(head) == "Л"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Запись А.Б. Лосева", "А.Б. Лосев"),
        ("Запись А. Б. Лосевой", "А.Б. Лосева"),
        ("Запись: А.Б. Лосинского", "А.Б. Лосинский"),
        ("Беседу вела А.Б. Лосева", "А.Б. Лосева"),
    ],
)
def test_whoever_recorded_it_asks_under_the_letter(head, name):
    assert asker(head) == name
