"""Labels in whatever setting a page gives them."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.templates import templated

SAID = ("Why so late?", "I was at the quay.", "And you stayed?", "I did.", "Did you see it?", "It was out.")


def page(setting: str, *names: str, said: tuple[str, ...] = SAID, gap: str = "\n") -> str:
    """What two say in turn, each name in its setting; `0` counts."""
    lines = [
        setting.replace("0", str(at)).format(names[at % len(names)]) + words for at, words in enumerate(said)
    ]
    return gap.join(lines)


SONGS = ("Red Lamp", "Oil", "Quay", "So Late", "I Wait", "Out")
NONE = {
    "a list of songs": page("{} - ", "Ilka", "Dorian", said=SONGS),
    "a table": page("{}\t", "oil", "wick", said=("green", "red", "late", "out", "dear", "none")),
    "whole lines in bold": page("**{} - ", "Ilka", "Dorian", said=tuple(f"{words}**" for words in SAID)),
    "one name over and over": page("{} / ", "Ilka"),
    "what is said of things": page("{} = ", "Oil", "Wick", said=("It burns.", "It drinks.") * 3),
    "keys of a file": page('"{}:":"', "Пристан", "Лампа", said=("Бриля", "Масло", "Гнилля") * 2),
    "what a speech asks": page(
        "¿{} ",
        "Por qué",
        "O cómo",
        said=("no empiezan ya?", "lo hacen?", "no van?", "llegan?", "no lo dicen?", "vuelven?"),
    ),
    "a log": page(
        "2021-03-04 13:10:0 {} ",
        "INFO",
        "WARN",
        said=("server started", "lamp is low", "oil filled", "wick cut", "lamp is lit", "server stopped"),
    ),
    "a list of changes": page(
        "10.3.0 - {}: ", "Added", "Fixed", said=("a wick.", "the lamp.", "an oil can.") * 2
    ),
    "names among paragraphs": page("{} / ", "Ilka", "Dorian").replace(
        "\n", "\n\nIt was late.\n\nAll went.\n\n"
    ),
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_there_is_no_setting_in(text: str) -> None:
    assert templated(ruled(text)) == ()


def test_whole_names_may_stand_once_and_long_speeches_have_paragraphs():
    names = ("Ilka Reed", "Dorian Moss", "Ilka Reed", "Ada Pike", "Dorian Moss")
    said = "I was late.\n\nIt rained.\n\nYou know how it is."
    text = "\n\n".join(f"[0:{at}4] {name}:\n{said}" for at, name in enumerate(names))
    assert [cue.label.name for cue in templated(ruled(text))] == list(names)


def test_a_machine_may_label_several_lines_of_one_speaker() -> None:
    names = ("SPEAKER_11",) * 3 + ("SPEAKER_04",) * 2 + ("SPEAKER_11",)
    text = "\n".join(
        f"[00:01:4{at}] {name}) {said}" for at, (name, said) in enumerate(zip(names, SAID, strict=True))
    )
    assert [cue.label.role for cue in templated(ruled(text))] == list(names)


def test_names_with_titles_need_nobody_who_says_i() -> None:
    said = tuple(f"- The quay is to be lit by {at} lamps." for at in range(6))
    text = page("_{}_\n\n", "Mr. Reed", "Mr. Moss", "Secretary", said=said, gap="\n\n")
    assert [cue.label.role or cue.label.name for cue in templated(ruled(text))] == [
        "Reed",
        "Moss",
        "Secretary",
    ] * 2


def test_what_is_said_in_two_words_below_a_name_is_no_name() -> None:
    said = ("Who knocks?", "Coming, Tom.", "Do you hear me?", "I do hear you!", "Are you well?", "I am here!")
    text = page("{}.\n", "lino", "pia", said=said)
    assert [cue.label.name for cue in templated(ruled(text))] == ["lino", "pia"] * 3


def test_small_initials_of_several_are_labels_in_a_scribes_minutes() -> None:
    said = ("the lamps are old", "no oil is left", "the town pays", "it did once", "the key is lost", "done")
    text = page("{}: ", "ir", "dm", "ap", said=said)
    assert templated(ruled(text)) == ()
    assert [cue.label.name for cue in templated(ruled(f"Minutes\n\n{text}"))] == ["ir", "dm", "ap"] * 2


def test_a_time_above_each_name_makes_a_log_of_what_is_said() -> None:
    said = ("lamps are odd there", "no they light well", "but who lights them", "why not me?", "I see", "ok")
    text = page("11:10 AM\n{}: ", "ilka", "ilka", "dorian", said=said)
    assert [cue.label.name for cue in templated(ruled(text))] == ["ilka", "ilka", "dorian"] * 2


SETTINGS = [
    "{} / ", "#00:10:41-2# <b>{}</b> => ", "> {} ", "| {}) ", "1m0s {} » ", "__{}__\n", "• {}\n",
    "[10:41] - {} :: ", "{}\t", "«{}»... ", "0. @{}.- ", "10:12,400 ### {}  ", "“{} (01:41): ",
    "- **{}** | ", "{{{}}} ", "{} 29M 10S ", "13:10 < {}> ", "L10: `{}` (1s - 10s) ",
    "at 10:14 p.m. {} says: ", "Today at 3:10 PM\n{}\n", "0\n{{{}}}\n\n", "«{}» wrote:\n", "0. {}| ",
    "[3/4/20, 10:14:02 AM] {}, ", "{}, lamp keeper – 63 min 10 sec\n",
]  # fmt: skip


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize(
    "names", [("Ilka Reed", "Dorian Moss"), ("ILKA", "DORIAN"), ("ilka_7", "dorian")], ids=str
)
def test_names_that_take_turns_are_labels_in(setting: str, names: tuple[str, str]) -> None:
    cues = templated(ruled(page(setting, *names)))
    assert [cue.label.name for cue in cues] == list(names) * 3
    text = page(setting, *names)
    assert [text[cue.begin :].lstrip().startswith(said) for cue, said in zip(cues, SAID, strict=True)] == [
        True
    ] * 6


@pytest.mark.parametrize(
    "line", ['class="lamp-{}"', "Page {0}\n\n{0} Debate on His Excellency the Mayor Address 11 March"]
)
def test_attributes_and_running_heads_are_nobodys_setting(line: str) -> None:
    told = "The lamps were lit on that day and I was glad of it, as we all were."
    page = ruled("".join(f"{line.format(count)}\n{told}\n\n" for count in range(1, 9)))
    assert templated(page) == ()
