"""Labels with a full stop, and what stands behind a name and its initials."""

RECORD = (
    "ПЕТРОВ А. Б.{told}\n\nУважаемые коллеги! Лампы погасли.\n\nПРЕДСЕДАТЕЛЬ. Спасибо.\n\n"
    "ЛЮМИН А. А. Кто платит?\n\nПРЕДСЕДАТЕЛЬ. Никто.\n\nПЕТРОВ А. Б. Так и есть."
)


def test_words_of_a_first_sentence_are_said(spoken):
    assert spoken(RECORD.format(told=" Я скажу."))[0][1].startswith("Я скажу.")


def test_what_somebody_is_stands_behind_the_initials_and_is_not_said(spoken):
    page = RECORD.format(told=', председатель Комитета Областной Думы по лампам, фракция "МАЯК".')
    assert spoken(page)[0] == ("ПЕТРОВ А. Б.", "Уважаемые коллеги! Лампы погасли.")
    assert spoken(page)[1] == ("ПРЕДСЕДАТЕЛЬ", "Спасибо.")


def test_who_gives_the_floor_to_the_head_of_a_committee_presides(spoken):
    told = ", председатель Комитета Областной Думы по лампам."
    page = f"по этому вопросу никто не записался.\n\nИван Петрович, пожалуйста.\n\n{RECORD.format(told=told)}"
    assert spoken(page)[0] == (
        "ПРЕДСЕДАТЕЛЬ",
        "по этому вопросу никто не записался.\n\nИван Петрович, пожалуйста.",
    )
