"""Who is meant by a label, a cue, a pronoun."""

import pytest

from corpus.pipeline import read
from corpus.reading.passages import Found, Passage, Who, WhoKind
from corpus.reading.sheet import ruled
from corpus.resolving.people import People, people_of


def turns(*labels: str | Who, text: str = "", head: str = "") -> tuple[str, Found]:
    """A transcript with a turn a label, behind `head`."""
    printed, passages = head, []
    for label in labels:
        words = label if isinstance(label, str) else label.name or label.role
        start = len(printed)
        who = Who(start, start + len(words), "person", words)
        if isinstance(label, Who):
            who = Who(start, start + len(words), label.kind, label.name, label.role, label.gender)
        printed += f"{words}: {text or 'So it is.'}\n"
        passages.append(Passage("turn", start + len(words) + 2, len(printed) - 1, who, "label"))
    return printed, Found(tuple(passages))


def speakers(printed: str, found: Found) -> list[str | None]:
    people = people_of(ruled(printed), found)
    return [None if who is None else people.people[who].name for who in people.speakers]


def role(words: str) -> Who:
    return Who(0, 0, "role", "", words)


def title(words: str, gender: str = "") -> Who:
    return Who(0, 0, "title", "", words, gender)  # type: ignore[arg-type]


def test_an_empty_page_has_nobody() -> None:
    assert people_of(ruled(""), Found()) == People((), (), ())


def test_a_turn_without_words_for_its_speaker_stays_open() -> None:
    assert speakers("So.", Found((Passage("turn", 0, 3, None, "x"),))) == [None]


def test_a_label_of_control_characters_is_nobody_in_particular() -> None:
    """Whatever a label prints, the page is read."""
    who = Who(0, 3, "person", "\x1b \x1b")
    people = people_of(ruled("\x1b \x1b: So."), Found((Passage("turn", 5, 8, who, "label"),)))
    assert len(people.speakers) == 1


def test_two_people_of_one_surname_stay_open_and_leave_a_doubt() -> None:
    printed, found = turns("ANA MOSS", "TOM MOSS", "MOSS")
    people = people_of(ruled(printed), found)
    assert people.speakers[2] is None
    assert [doubt.code for doubt in people.doubts] == ["ambiguous-name"]


def test_a_title_tells_two_people_of_one_surname_apart() -> None:
    printed, found = turns("ANA MOSS", "TOM MOSS", Who(0, 0, "person", "MOSS", "", "f"))
    assert speakers(printed, found)[2] == "ANA MOSS"


def test_two_questions_share_one_speaker_and_two_roles_do_not() -> None:
    printed, found = turns(role("QUESTION"), role("Question"), role("Speaker 1"), role("Speaker 2"))
    people = people_of(ruled(printed), found)
    assert people.speakers == (0, 0, 1, 2)
    assert {person.kind for person in people.people} == {"role"}


@pytest.mark.parametrize(
    "labels", [("ANA MOSS", "MOSS"), ("MOSS", "ANA MOSS")], ids=["full first", "surname first"]
)
def test_a_surname_is_the_full_name_in_whichever_order(labels: tuple[str, str]) -> None:
    assert speakers(*turns(*labels)) == ["ANA MOSS", "ANA MOSS"]


@pytest.mark.parametrize(
    ("label", "rule"),
    [
        ("MOSS", "surname"),
        ("Ana", "part-of-name"),
        ("A.M.", "initials"),
        ("A. M.", "initials"),
        ("AM", "initials"),
        ("AXM", "initials"),
        ("MOSSMAM", "misspelt"),
    ],
)
def test_a_short_form_is_the_one_it_can_mean(label: str, rule: str) -> None:
    full = "Ana Mossman" if rule == "misspelt" else "Ana Moss"
    printed, found = turns(full, label)
    people = people_of(ruled(printed), found)
    assert [people.people[who].name for who in people.speakers if who is not None] == [full, full]
    assert people.mentions[-1].rule == rule


@pytest.mark.parametrize(
    ("full", "label"),
    [
        ("Bo van der Zee", "VANDERZEE"),
        ("Amir al-Qadir", "Qadir"),
        ("Fiona O’Hara", "OHARA"),
        ("Ada Chwin", "ACh"),
        ("Bo Núñez", "NUNEZ"),
        ("Иван Петров", "И.ПЕТРОВ"),
        ("Moss Ana", "ANA MOSS"),
    ],
)
def test_mangled_forms_meet(full: str, label: str) -> None:
    assert len(set(speakers(*turns(full, label)))) == 1


@pytest.mark.parametrize("label", ["AnaMoss", "ana42x"])
def test_a_name_run_together_and_one_on_the_net_are_whose_they_begin_with(label: str) -> None:
    assert speakers(*turns(label, "ANA", head="Ana Moss, the mayor, met the press.\n\n")) == ["Ana Moss"] * 2


def test_of_two_of_one_given_name_a_name_on_the_net_is_neither() -> None:
    assert speakers(*turns("Ana Moss", "Ana Reed", "ana42x"))[2] not in ("Ana Moss", "Ana Reed")


def test_names_that_are_counted_are_not_misspelt() -> None:
    assert len(set(speakers(*turns("quay_ag1_f_01", "quay_ag1_f_02")))) == 2


def test_the_full_name_may_stand_in_the_heading_only() -> None:
    assert speakers(*turns("MOSS", head="Remarks by Foreign Minister Ana Moss\n\n")) == ["Ana Moss"]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Held at Brill, Virginia\nBrill, Norland\n\n", "BRILL"),
        ("Narrator: Brill, Hanna M.\n\n", "Hanna M. Brill"),
        ("By:\n  • Brill, Hanna\n\n", "Hanna Brill"),
    ],
    ids=["a place and its state", "the field of a catalogue", "a line of its own"],
)
def test_a_catalogue_prints_the_family_name_first(head: str, name: str) -> None:
    assert speakers(*turns("BRILL", "MOSS", head=head))[0] == name


def test_an_all_caps_label_is_the_name_only_where_no_other_form_is() -> None:
    assert speakers(*turns("ANA MOSS", head="With Ana Moss in the studio\n\n")) == ["Ana Moss"]
    assert speakers(*turns("ANA MOSS")) == ["ANA MOSS"]


@pytest.mark.parametrize(
    ("head", "label"),
    [
        ("Remarks by President Ana Moss\n\n", "THE PRESIDENT"),
        ("Remarks by President Leo Moss and First Lady Ana Moss\n\n", "THE FIRST LADY"),
        ("Members present: Ana Moss (Chair); Tom Reed.\n\n", "Chair"),
        ("President:  Mrs. Ana Moss  . . . (Vandria)\n\n", "The President"),
    ],
)
def test_an_office_is_whoever_holds_it_on_the_page(head: str, label: str) -> None:
    assert speakers(*turns(title(label), head=head)) == ["Ana Moss"]


def test_whoever_serves_the_holder_of_an_office_does_not_hold_it() -> None:
    page = (
        "MS. PIKE: I’m Ada Pike, President Moss’s Policy Adviser.\n\nTHE PRESIDENT: Thank you.\n\n"
        "MS. PIKE: We are glad.\n\nTHE PRESIDENT: So am I."
    )
    found = read(page)
    assert [who.name if (who := found.speaker(one)) else "" for one in found.utterances] == [
        "Ada Pike",
        "Moss",
    ] * 2


def test_whoever_presides_for_a_time_is_not_the_president_of_whom_somebody_speaks() -> None:
    page = "Mr. PIKE. Mr. Speaker, I told President Ana Moss.\n\nThe SPEAKER pro tempore. It is so.\n\n"
    reading = read(page * 3)
    assert not any(
        reading.people[u.speaker].name == "Ana Moss" for u in reading.utterances if u.speaker is not None
    )


def test_an_office_that_calls_a_member_by_name_is_not_the_members() -> None:
    page = (
        "The Speaker: Hon. Ada Pike.\n\nHon. Ada Pike (Brill): I thank you.\n\n"
        "The Speaker: Hon. Moss.\n\nHon. Bo Moss (Quay): So do I.\n\nThe Speaker: We are glad of it."
    )
    found = read(page)
    assert [who.name if (who := found.speaker(one)) else "" for one in found.utterances] == [
        "The Speaker",
        "Ada Pike",
        "The Speaker",
        "Bo Moss",
        "The Speaker",
    ]


def test_an_office_that_nobody_holds_is_a_role() -> None:
    printed, found = turns(title("THE PRESIDENT"))
    assert [person.kind for person in people_of(ruled(printed), found).people] == ["role"]


@pytest.mark.parametrize(
    ("role", "office"), [("O Sr., PO", "O Sr. Presidente"), ("A Sra., PO", "A Sra. Presidente")]
)
def test_an_article_before_an_office_makes_nobody_its_holder(role: str, office: str) -> None:
    member = Who(0, 0, "person", "Tomé Brilho", role)
    assert speakers(*turns(member, title(office))) == ["Tomé Brilho", office]


def test_a_label_in_han_is_spelt_out_right_behind_it() -> None:
    page = "森下:森下花音の「灯台だより」です。お仕事は?\n\n大谷:大谷翔です。灯りを見ます。"
    found = read(page + "\n\n森下:夜もですか?\n\n大谷:はい、夜もです。")
    names = [person.name for one in found.utterances if (person := found.speaker(one))]
    assert names == ["森下花音", "大谷翔"] * 2


def test_an_office_passes_to_whom_a_label_gives_it() -> None:
    chair = [Who(0, 0, "person", name, "The CHAIR", "m") for name in ("Moss", "Reed")]
    printed, found = turns(chair[0], title("The CHAIR"), chair[1], title("The CHAIR"))
    assert speakers(printed, found) == ["Moss", "Moss", "Reed", "Reed"]


def test_a_clerk_of_a_house_is_the_clerk_and_a_minister_of_lamps_is_not_the_minister() -> None:
    labels = [
        Who(0, 0, "person", "Ana Moss", "The Clerk of the House"),
        title("The Clerk"),
        Who(0, 0, "person", "Tom Lee", "The Minister of Lamps"),
        Who(0, 0, "person", "Ida Reed", "The Minister of Tides"),
        title("The Minister"),
    ]
    assert speakers(*turns(*labels)) == ["Ana Moss", "Ana Moss", "Tom Lee", "Ida Reed", "The Minister"]


def test_a_numbered_speaker_is_whom_they_say_they_are() -> None:
    printed, found = turns(role("Speaker 1"), text="Hello, I'm Ana Moss, and this is the quay.")
    assert speakers(printed, found) == ["Ana Moss"]


def test_a_first_name_is_whom_they_say_they_are() -> None:
    assert speakers(*turns("Joe", text="My name's Joseph Worth.")) == ["Joseph Worth"]


def test_letters_are_the_given_name_by_which_they_introduce_themselves() -> None:
    rest = "\n\nBM: Why?\n\nAG: It was late.\n\nBM: So it was.\n\nAG: Good night.\n\nBM: Good night."
    for own, name in (("Bertha", "AG"), ("Anthony", "Anthony")):
        found = read(f"AG: This is {own} with the lamp hour.{rest}")
        assert [who and who.name for one in found.utterances[::2] if (who := found.speaker(one))] == [
            name
        ] * 3


def test_the_answers_of_an_interview_are_the_one_whom_its_head_names() -> None:
    printed, found = turns(role("Q"), role("A"), head="A talk with the singer Ana Moss\n\n")
    assert speakers(printed, found) == ["Q", "Ana Moss"]


def test_of_several_at_the_head_the_one_in_the_title_answers() -> None:
    head = (
        "Spokesperson Ana Moss’s Weekly Briefing on Lamps\n\n"
        "Minister Tom Reed will meet Mayor Bo Pike on Friday.\n\n"
    )
    assert speakers(*turns(role("Q"), role("A"), head=head)) == ["Q", "Ana Moss"]


def report(text: str, *cues: tuple[str, WhoKind, str]) -> tuple[str, Found]:
    """A report with a quotation in straight marks a cue; each cue's words stand in the text, in order."""
    passages, at = [], 0
    for words, kind, gender in cues:
        start = text.index('"', at) + 1
        end = text.index('"', start)
        place = text.index(words, end)
        name, office = (words, "") if kind == "person" else ("", words if kind != "pronoun" else "")
        who = Who(place, place + len(words), kind, name, office, gender)  # type: ignore[arg-type]
        passages.append(Passage("quote", start, end, who, "said"))
        at = place + len(words)
    return text, Found(tuple(passages))


def test_he_is_whoever_spoke_last_not_whoever_was_named_last() -> None:
    text = '"Yes," said Tom Reed, after a word with Karl Haas. "No," he said.'
    assert speakers(*report(text, ("Tom Reed", "person", ""), ("he", "pronoun", "m"))) == [
        "Tom Reed",
        "Tom Reed",
    ]


def test_she_is_not_a_man() -> None:
    text = 'Ana Moss came first. "Yes," said Tom Reed. "No," she said.'
    assert speakers(*report(text, ("Tom Reed", "person", ""), ("she", "pronoun", "f"))) == [
        "Tom Reed",
        "Ana Moss",
    ]


def test_he_is_the_subject_of_the_sentence_before() -> None:
    text = '"Yes," said Tom Reed.\n\nKarl Haas shook his head. "No," he said.'
    assert speakers(*report(text, ("Tom Reed", "person", ""), ("he", "pronoun", "m"))) == [
        "Tom Reed",
        "Karl Haas",
    ]


def test_a_pronoun_that_fits_nobody_stays_open_and_leaves_a_doubt() -> None:
    printed, found = report('"Yes," she said.', ("she", "pronoun", "f"))
    people = people_of(ruled(printed), found)
    assert (people.speakers, [doubt.code for doubt in people.doubts]) == ((None,), ["open-speaker"])


def test_the_minister_is_the_one_whom_the_page_calls_so() -> None:
    text = 'Transport Minister Ana Moss met Tom Reed. Reed left. "Yes," the minister said.'
    assert speakers(*report(text, ("the minister", "title", ""))) == ["Ana Moss"]


def test_a_description_is_whoever_is_being_talked_of() -> None:
    text = 'Ana Moss rowed home. "Yes," the 40-year-old said.'
    assert speakers(*report(text, ("the 40-year-old", "title", ""))) == ["Ana Moss"]


def test_names_inside_a_quotation_are_not_meant_by_a_pronoun_after_it() -> None:
    text = 'Tom Reed sat down. "Karl Haas is wrong," he said.'
    assert speakers(*report(text, ("he", "pronoun", "m"))) == ["Tom Reed"]


def test_a_continued_passage_has_the_speaker_of_the_one_before() -> None:
    text, found = report('"Yes," said Tom Reed. "No."', ("Tom Reed", "person", ""))
    more = Passage("quote", 23, 26, None, "continued", continues=0)
    assert speakers(text, Found((*found.passages, more))) == ["Tom Reed", "Tom Reed"]


def test_every_mention_is_a_slice_and_points_at_a_person() -> None:
    text = 'Minister Ana Moss met Tom Reed in town. "Yes," Moss said. Reed left.'
    people = people_of(ruled(text), report(text, ("Moss", "person", ""))[1])
    assert people.mentions
    for mention in people.mentions:
        assert text[mention.start : mention.end] == mention.printed_name
        assert mention.person is None or mention.person < len(people.people)


@pytest.mark.parametrize("count", [2000])
def test_many_labels_are_read_in_linear_time(count: int) -> None:
    printed, found = turns(*(f"Person{chr(97 + i % 26)} Moss{chr(97 + i // 26 % 26)}" for i in range(count)))
    assert len(speakers(printed, found)) == count


def test_a_place_that_speaks_is_an_organisation() -> None:
    text = '"Yes," Lisbon said.'
    people = people_of(ruled(text), report(text, ("Lisbon", "person", ""))[1])
    assert [(person.name, person.kind) for person in people.people] == [("Lisbon", "organisation")]


def test_a_director_is_no_organisation() -> None:
    text = 'Ana Moss, the Health Director, came. "Yes," the Health Director said.'
    assert speakers(*report(text, ("the Health Director", "organisation", ""))) == ["Ana Moss"]


def test_an_office_in_another_sentence_part_is_not_the_speakers() -> None:
    text = 'Asked of the minister, Tom Reed smiled. "Yes," he said.\n\n'
    text += 'Minister Ana Moss left. "No," the minister said.'
    cues = [("he", "pronoun", "m"), ("the minister", "title", "")]
    assert speakers(*report(text, *cues)) == ["Tom Reed", "Ana Moss"]  # type: ignore[arg-type]


def test_an_unlabelled_opening_is_the_one_whom_the_heading_names() -> None:
    head = "Remarks by Minister Ana Moss and Tom Reed\n\n"
    printed, found = turns("Anybody", role("QUESTION"), "TOM REED", "ANA MOSS", head=head)
    opening = found.passages[0]
    bare = Passage("turn", opening.start, opening.end, None, "page-begins-inside")
    people = people_of(ruled(printed), Found((bare, *found.passages[1:])))
    assert people.speakers[0] == people.speakers[3]
    assert [doubt.code for doubt in people.doubts] == ["inferred-speaker"]
    assert speakers(printed[len(head) :], Found()) == []


def test_letters_of_question_and_answer_are_nobodys_initials_and_no_translator_answers() -> None:
    asked = "P: ¿Y usted qué sabe de la lámpara?\n\nR: Yo sé que arde, porque la vi ayer.\n\n"
    found = read(f"title: El faro\ntranslation_by: Ada Moss\nspeakers: Pia Reed\n\n{asked * 3}")
    names = [found.people[one.speaker].name for one in found.utterances if one.speaker is not None]
    assert names == ["P", "Pia Reed"] * 3


def test_a_chinese_family_name_is_short_for_the_one_whole_name_that_it_begins() -> None:
    assert speakers(*turns("陳大文", "林明月", "陳", "林")) == ["陳大文", "林明月", "陳大文", "林明月"]
    assert speakers(*turns("陳大文", "陳明月", "陳", "林"))[2] is None


def test_the_capitals_of_an_outlet_written_as_one_word_are_its_letters():
    said = ("Why did you go?", "It was late.")
    names = ["{}", "Ana Reis", "LP", "AR", "LP", "AR"]
    for outlet, asker in (("LampPost", "LampPost"), ("Lamppost", "LP")):
        page = "\n\n".join(f"{name}: {said[at % 2]}" for at, name in enumerate(names)).format(outlet)
        reading = read(page)
        found = [who.name for one in reading.utterances if (who := reading.speaker(one))]
        assert found == [outlet, "Ana Reis", asker, "Ana Reis", asker, "Ana Reis"]


@pytest.mark.parametrize(
    ("family", "label", "who"),
    [
        ("Moss-Roux", "X. Y.", "X. Y."),
        ("Moss-Roux", "A. M.-R.", "Anatole Moss-Roux"),
        ("Moss-Roux", "A. M.", "Anatole Moss-Roux"),
        ("Moss", "A. M.", "Anatole Moss"),
    ],
)
def test_initials_that_blanks_part_are_no_name_of_their_own(family: str, label: str, who: str) -> None:
    text = (
        f"Anatole {family} : « Une lampe »\n\nAnatole {family} publie ses carnets.\n\nLe Quai : Comment ?\n\n"
        f"Anatole {family} : À reculons.\n\nL.Q. : Quoi ?\n\n{label} : De celle d'en face.\n\n"
        f"L.Q. : Pourquoi ?\n\n{label} : Elle avance."
    )
    reading = read(text)
    said = [reading.speaker(one) for one in reading.utterances if text[one.start : one.end] == "Elle avance."]
    assert [person.name for person in said if person] == [who]


def test_initials_of_a_given_name_and_a_fathers_are_of_whom_the_head_names_in_full():
    page = (
        "Прядко Параска Гнатівна, 1923 р. н.\n\n⎯ Параско Гнатівно, хто засвітив лампи?\n\nП.Г: Ми самі.\n\n"
        "⎯ А хто платив?\n\nП.Г: Ніхто не платив.\n\n⎯ Чому?\n\nП.Г: Бо так було."
    )
    found = read(page)
    names = {who.name for one in found.utterances if one.label and (who := found.speaker(one))}
    assert names == {"Прядко Параска Гнатівна"}


def test_an_index_that_turns_names_round_does_not_tell_how_people_are_called():
    page = (
        "Reis Anna (PD) ... 4\n\nPRESIDENTE. Do la parola ai colleghi.\n\nANNA REIS. Chi paga l'olio?\n\n"
        "PRESIDENTE. Nessuno.\n\nANNA REIS. Così non va."
    )
    found = read(page)
    assert {who.name for one in found.utterances if (who := found.speaker(one))} == {
        "PRESIDENTE",
        "ANNA REIS",
    }


def test_a_spokesman_says_who_he_is():
    page = (
        "VOCERO.- Buenas tardes. Soy Ramón Faro, ya nos conocemos.\n\nPERIODISTA.- ¿Quién paga el aceite?\n\n"
        "PRESIDENTA.- Nadie.\n\nVOCERO.- Última, por favor.\n\nPERIODISTA.- ¿Y las lámparas?"
    )
    found = read(page)
    assert "Ramón Faro" in {who.name for one in found.utterances if (who := found.speaker(one))}


@pytest.mark.parametrize(("letter", "who"), [("L", "Lume Pinar"), ("P", "P")])
def test_the_one_letter_that_asks_in_a_tongue_is_nobodys_initial(letter: str, who: str) -> None:
    page = (
        f"{letter}.- ¿Cuándo abre el faro?\n\nSra. Lume Pinar.- En mayo, como cada año.\n\n"
        f"{letter}.- ¿Y el muelle nuevo?\n\nSra. Lume Pinar.- En junio, si no llueve.\n\n"
        "Vicepresidenta.- Gracias por venir al puerto."
    )
    found = read(page)
    assert [found.people[one.speaker or 0].name for one in found.utterances[:4:2]] == [who, who]
