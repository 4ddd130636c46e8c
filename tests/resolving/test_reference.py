"""What stands for a name."""

from corpus.resolving.reference import Context, credited, seen_in, sentence_start, told_genders

TEXT = "Moss came in. Before Reed could speak, Haas took her hand. He left."


def place(word: str, who: int) -> tuple[int, int, int]:
    at = TEXT.index(word)
    return at, at + len(word), who


SEEN = seen_in(TEXT, [place("Moss", 0), place("Reed", 1), place("Haas", 2)])


def test_nobody_is_meant_where_nobody_was_named() -> None:
    assert Context(TEXT, []).meant(len(TEXT), lambda _: True) == (None, "")


def test_a_sentence_begins_behind_a_stop_or_a_line_end() -> None:
    assert TEXT[sentence_start(TEXT, TEXT.index("Haas")) :].startswith("Before Reed")
    assert sentence_start("One\nTwo", 6) == 4


def test_a_name_behind_a_preposition_or_another_name_is_no_subject() -> None:
    assert [seen.subject for seen in SEEN] == [True, False, False]


def test_the_last_to_speak_comes_before_the_last_named() -> None:
    context = Context(TEXT, SEEN)
    context.speaks(TEXT.index("Before"), 1)
    assert context.meant(len(TEXT), lambda _: True) == (1, "nearest-speaker")


def test_who_does_not_fit_is_passed_over() -> None:
    assert Context(TEXT, SEEN).meant(len(TEXT), lambda who: who == 1) == (1, "nearest-name")


def test_nobody_far_back_is_meant() -> None:
    text = TEXT + " word" * 1000
    assert Context(text, SEEN).meant(len(text), lambda _: True) == (None, "")


def test_a_pictures_maker_is_told_by_the_agency_or_the_word_before() -> None:
    text = "Photo: Ana Moss\nTom Reed/Mud Images saw Jim Vale."
    names = [
        (text.index(name), text.index(name) + len(name)) for name in ("Ana Moss", "Tom Reed", "Jim Vale")
    ]
    assert [credited(text, *name) for name in names] == [True, True, False]


def test_her_behind_a_subject_tells_the_gender() -> None:
    text = "Moss raised her hand."
    assert told_genders(text, seen_in(text, [(0, 4, 7)])) == {7: "f"}
    assert told_genders("Moss left.", seen_in("Moss left.", [(0, 4, 7)])) == {}
