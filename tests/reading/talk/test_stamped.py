"""Labels with a time behind them and no colon."""

import pytest

from corpus.pipeline import read
from corpus.reading.sheet import ruled
from corpus.reading.talk.stamped import stamped

NOBODY = {
    "a time in a sentence": "The ferry leaves (08:15) and is late.",
    "a time alone": "[00:14:40]\n\nSo it is round.",
    "a name and time alone on their line": "Ann Lee (00:14)\nSo it is round.",
    "a verse": "John (3:16) says so.",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_there_are_no_labels_in(text):
    assert [cue.label.name for cue in stamped(ruled(text))] == []


def test_a_machines_voices_are_heard_and_timed():
    text = (
        "SPEAKER_00 [00:14:02] Right. I'm Ann Lee and this is recorded.\n\n"
        "SPEAKER_01 [00:14:11] Can I just?\n\n"
        "SPEAKER_00 [00:14:20] Yes.\n\n[00:14:40]\n\nGo on.\n\nSPEAKER_01 [00:14:45] It is round."
    )
    found = read(text)
    said = [
        ((speaker.name if (speaker := found.speaker(one)) else ""), found.said(one), one.starts_at_s)
        for one in found.utterances
    ]
    assert said == [
        ("Ann Lee", "Right. I'm Ann Lee and this is recorded.", 842.0),
        ("SPEAKER_01", "Can I just?", 851.0),
        ("Ann Lee", "Yes.\n\n[00:14:40]\n\nGo on.", 860.0),
        ("SPEAKER_01", "It is round.", 885.0),
    ]


@pytest.mark.parametrize("time", [" [52:11] ", " (0:41 - 0:46)\n"])
def test_a_time_in_brackets_behind_a_label_is_not_spoken(time):
    names = ("[Speaker 1]", "[Speaker 2]")
    text = "\n".join(f"{name}{time}{words}" for name in names for words in ("of brats", "It is round."))
    found = read(text)
    assert [found.said(one) for one in found.utterances] == ["of brats", "It is round."] * 2
    assert {one.starts_at_s for one in found.utterances} <= {3131.0, 41.0}


BESIDE = {
    "a time in units": "{name}: 29M 10S {words}",
    "a span with its length": "{name}: 00:13:21-00:13:22 (1 sec)\n{words}",
    "a date": "{name}: 3/4/21, 10:14 AM {words}",
    "a time in words": "{name}: Today at 3:14 PM\n{words}",
    "a time that is a link": "{name} [(00:19:2{at})](https://lamp.example/watch?v=u3&t=1{at}) {words}",
    "such a time behind a colon": "**{name}**: [00:19:2{at}](https://lamp.example/watch?t=1{at}) {words}",
    "what a name leads to": "[{name}](https://lamp.example/people): {words}",
    "what a name in bold leads to": "**[{name}](/people):** {words}",
}


@pytest.mark.parametrize("style", BESIDE.values(), ids=BESIDE)
def test_what_stands_beside_all_labels_is_not_spoken(style):
    said = ["10 of us.", "Why so?", "It was late. I left.", "3 is it?"]
    names = ("Ann Lee", "Bob Moss") * 2
    turns = enumerate(zip(names, said, strict=True))
    found = read("\n\n".join(style.format(name=name, at=at, words=words) for at, (name, words) in turns))
    assert [found.said(one) for one in found.utterances] == said


def test_a_time_may_stand_before_a_name_in_bold():
    text = (
        "0:01:41.3 **Ann Lee** Right.\n\n0:01:44.3 ** Bo** (laughs)\n\n0:01:45.0 **Ann Lee** So it is round."
    )
    found = read(text)
    assert [(found.said(one), one.starts_at_s) for one in found.utterances] == [
        ("Right.", 101.3),
        ("(laughs)", 104.3),
        ("So it is round.", 105.0),
    ]


VOICES = (
    "Voz 2 00:06 radio faro la mañana\n\nVoz 0417 00:31 buenos días hoy es jueves\n\n"
    "Voz 1180 00:48 y los que no vais por ninguna carretera\n\nVoz 0417 00:54 hoy hablamos de lámparas"
)


def test_voices_that_a_machine_counts_are_heard_before_their_times(spoken):
    assert [who for who, _ in spoken(VOICES)] == ["Voz 2", "Voz 0417", "Voz 1180", "Voz 0417"]
    assert spoken(VOICES)[1][1] == "buenos días hoy es jueves"


def test_numbers_before_times_that_go_back_are_no_voices(spoken):
    assert spoken(VOICES.replace("00:31", "09:31")) == []
