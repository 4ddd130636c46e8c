"""A page's own habits: how it sets off its labels, and that its turns are of one paragraph."""

import pytest

from corpus.pipeline import read
from corpus.reading.sheet import ruled
from corpus.reading.talk.habits import habitual
from corpus.reading.talk.voices import heard

WORDS = (
    "Why was the pump left on over night?",
    "It was late, and nobody had told us.",
    "And the second one, in the yard?",
    "It had been sold by then. We signed in May.",
    "So who paid for the water?",
    "We did, all of us, for a year.",
)


def page(shape: str, names: tuple[str, ...] = ("Ilka", "Dorian")) -> str:
    """The words, led by the names in turn, each put into `shape`."""
    return "\n\n".join(shape.format(names[at % len(names)]) + words for at, words in enumerate(WORDS))


def sparse(name: str, words: str) -> str:
    return f"{words}\n\n{words}\n\n{words}\n\n[{name}] {words}"


def named(text: str) -> list[str]:
    return [cue.label.name for cue in heard(ruled(text)).cues]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n\n".join(WORDS), id="no labels at all"),
        pytest.param(
            page("{} ", ("CARNE", "BRILL", "DALE", "ELM", "FENN", "GORSE")), id="capitals that open a report"
        ),
        pytest.param(page("Yes. "), id="one word again and again"),
        pytest.param(page("{}. ", ("Yes", "No")), id="words that open many an answer"),
        pytest.param(
            page("{} — ", ("Brill", "Carne", "Dale", "Elm", "Fenn", "Gorse")), id="no name comes again"
        ),
        pytest.param(page("{} - ").replace("?", "").replace(".", ""), id="no sentence behind a name"),
        pytest.param(page("**{} - ").replace("?", "?**").replace(".", ".**"), id="whole lines in bold"),
        pytest.param(
            "\n\n".join(sparse("AB"[at % 2], said) for at, said in enumerate(WORDS)), id="a few paragraphs"
        ),
    ],
)
def test_what_is_no_habit(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "shape",
    [
        "__{}__: ",
        "_{}_: ",
        "[{}] ",
        "({}) ",
        "<b>{}:</b> ",
        "|{}| ",
        "{} - ",
        "{} – ",
        "{} — ",
        "{} | ",
        "{} = ",
        "{}> ",
        "{}. ",
        "{}.— ",
        "{}\t",
        "{}   ",
        "{}; ",
        "{} &ndash; ",
        "{} \\| ",
        "'''{}''': ",
    ],
)
def test_any_marks_will_do_round_names_that_recur(shape: str) -> None:
    assert named(page(shape)) == ["Ilka", "Dorian"] * 3


@pytest.mark.parametrize(
    ("shape", "labels"),
    [
        ("{}: ", ("pike the elder", "wren_42")),
        ("{}: ", ("@pike_42", "@wren")),
        ("{} ", ("PIKE", "BO WREN")),
        ("{} - ", ("Mr. Pike", "Dr. Wren")),
        ("**{}** ", ("Ilka Pike (Green)", "Bo Wren (Carne East)")),
        ("{}. ", ("Speaker 1", "Speaker 2")),
        ("{}: ", ("Pike, I.", "Wren, B.K.")),
        ("{}: ", ("Ilka “Bo” Pike", "Dorian Wren")),
        ("{} ", ("Ilka Pike", "Bo Wren")),
        ("{} ", ("Panelist 1", "Moderator")),
        ("{} ", ("Pike (D)", "Wren (R)")),
    ],
)
def test_whatever_the_page_calls_them(shape: str, labels: tuple[str, str]) -> None:
    text = page(shape, labels)
    assert [text[cue.start : cue.stop] for cue in heard(ruled(text)).cues] == list(labels) * 3


def test_a_guest_who_speaks_once_is_labelled_too() -> None:
    assert named(page("[{}] ") + "\n\n[Tamsin Oduray] I have the bill here.")[-1] == "Tamsin Oduray"


@pytest.mark.parametrize("shape", ["{} - ", "{}. ", "{}\n", "{}\n\n", "{}\t"])
def test_one_word_in_capitals_that_stands_once_is_heard_where_such_words_open_all_paragraphs(
    shape: str,
) -> None:
    text = page(shape, ("PIKE", "WREN")) + "\n\n" + shape.format("VOTER") + "I have the bill here."
    assert named(text)[-1] == "VOTER"


TALK = [("Ann", "Why did you sell it?"), ("Bo", "I had no choice, you know.")] * 4


def told(*, inside: str = "", behind: str = "", last: str = "") -> list[str]:
    """What is said on a page of turns of one paragraph, with more `inside`, `behind`, or at the `last`."""
    said = [f"{name}: {words}" for name, words in TALK]
    text = "\n\n".join(filter(None, [*said[:4], inside, *said[4:], last, behind]))
    return [text[one.start : one.end] for one in read(text).utterances]


@pytest.mark.parametrize(
    "more", ["I would do it again.", "The quay was old, and nobody had paid for it in years."]
)
def test_a_second_paragraph_is_theirs_who_spoke_though_it_is_the_page_s_only_one(more: str) -> None:
    assert told(last=more)[-1] == f"I had no choice, you know.\n\n{more}"
    assert told(inside=more)[3] == f"I had no choice, you know.\n\n{more}"


def test_what_a_page_says_behind_each_name_is_no_part_of_it() -> None:
    assert named(page("{} said: ", ("Ilka", "Bo Wren"))) == ["Ilka", "Bo Wren"] * 3


def test_of_several_marks_behind_a_label_the_one_that_all_lines_have_ends_it() -> None:
    assert named(page("{} - ", ("BRN News", "Ilka Pike"))) == ["BRN News", "Ilka Pike"] * 3


def test_a_colon_in_what_is_said_ends_no_label_where_all_others_end_sooner() -> None:
    said = (
        page("{} ", ("PIKE", "BO WREN")).replace("It was", "Well: it was").replace("We did", "Well: we did")
    )
    assert named(said) == ["PIKE", "BO WREN"] * 3


@pytest.mark.parametrize(
    "foreign",
    [
        pytest.param("Ilka Marent is a writer. She lives in Carne with her dogs.", id="who wrote it"),
        pytest.param(
            "Thanks for listening! Leave us a review wherever you like.", id="a farewell to all who listen"
        ),
    ],
)
def test_what_is_told_behind_turns_of_one_paragraph_is_nobodys(foreign: str) -> None:
    assert told(behind=foreign)[-1] == "I had no choice, you know."


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(
            "She goes to the window and looks at the harbour for a while before she goes on.", id="prose"
        ),
        pytest.param("Who pays for the quay", id="a heading without capitals"),
    ],
)
def test_what_stands_between_turns_of_one_paragraph_is_nobodys(between: str) -> None:
    assert between not in " ".join(told(inside=between))


def test_an_attribute_is_nobodys_habit():
    page = ruled(
        "".join(f'class="lamp-{count} lit" of it\nrole="quay{count} and oil"\n\n' for count in range(9))
    )
    assert [*habitual(page)] == []


def test_a_name_is_not_cut_at_its_apostrophe():
    names = ("ORO O'DELL", "LAMP MAGAZINE", "O'DELL", "LAMP MAGAZINE", "O'DELL", "LAMP MAGAZINE", "O'DELL")
    page = (
        "The Interview: Oro O'Dell\n\nOro O'Dell has kept lamps for forty years. He spoke to Quill McLee.\n\n"
    )
    page += "\n\n".join(f"{who}: I never had a lamp, and you?" for who in ("LAMP MAGAZINE", *names))
    found = [page[one.label.start : one.label.end] for one in read(page).utterances if one.label]
    assert found == ["LAMP MAGAZINE", *names]


def test_dots_that_lead_to_a_page_end_no_label():
    page = "Opening statement of Senator Lee........    1\n\nStatement of Ann Moss, Director........   4\n\n"
    talk = "".join(f"    {who}. I thank you all for it.\n" for who in ("The Chairman", "Senator Lee") * 3)
    found = read(page + talk)
    assert [page_of.label.start >= len(page) for page_of in found.utterances if page_of.label] == [True] * 6


MENU = "\n\n".join(("También le gustará", "Faros", "Aceite", "Muelles", "Barcos", "Cubos", "Luces"))
ASKED = (
    "¿Cuándo encendió la primera lámpara?",
    "Tenía nueve años y nadie me lo pidió.",
    "¿Quién pagó el aceite?",
    "Nadie. Lo traía mi tía en cubos.",
    "¿Volvería a hacerlo?",
    "Mañana mismo, si hace falta.",
)


def test_roles_before_nothing_but_a_space_are_labels_whatever_else_the_page_has(spoken):
    led = [f"{('Pregunta', 'Respuesta')[at % 2]} {words}" for at, words in enumerate(ASKED)]
    assert [words for _, words in spoken("\n\n".join((*led, MENU)))] == list(ASKED)
    once = [f"{('Pregunta', 'Respuesta', 'Silencio')[at % 3]} {words}" for at, words in enumerate(ASKED)]
    assert not any(who == "Silencio" for who, _ in spoken("\n\n".join((*once, MENU))))


ITALIAN = (
    "PRESIDENTE. Apro i lavori della seduta sulle lampade.\n\nTOM LUME. Ringrazio la presidente.\n\n"
    "PRESIDENTE. Do la parola al collega.\n\nTOM LUME. Chi paga l'olio del porto?\n\nPRESIDENTE. Nessuno."
)


def test_an_index_of_speakers_with_the_numbers_of_pages_is_no_talk(spoken):
    index = "INDICE\n\nMoro Anna, Presidente ... 2 4\nLume Tom, sindaco ... 2\nMoro Anna, Presidente ... 5"
    assert [said for _, said in spoken(f"{index}\n\n{ITALIAN}")] == [said for _, said in spoken(ITALIAN)]


def test_a_word_and_a_clause_are_no_label_among_letters_with_a_dash(spoken):
    asked = "Q - Elle est vide. On {} ?\nR - Non. On reste encore un peu.\n"
    page = (
        f"{asked.format('part du phare')}{asked.format('dort au phare')}"
        "Demain, si vous me demandez si j'ai froid, la réponse est oui. Qui dirait non ?\n"
        "Q - Aucun. Merci de votre visite.\nR - Non. Merci à vous."
    )
    assert [who for who, _ in spoken(page)] == ["Q", "R"] * 3
