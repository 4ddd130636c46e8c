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


LINKS = {
    "a time": "{name} [(00:19:2{at})](https://lamp.example/watch?v=u3&t=1{at}) {words}",
    "a time behind a colon": "**{name}**: [00:19:2{at}](https://lamp.example/watch?v=u3&t=1{at}) {words}",
    "a name": "[{name}](https://lamp.example/people): {words}",
    "a name in bold": "**[{name}](/people):** {words}",
}


@pytest.mark.parametrize("style", LINKS.values(), ids=LINKS)
def test_what_a_link_in_a_label_leads_to_is_not_spoken(style):
    said = ["Is it late?", "Not yet.", "So tell me of the lamp.", "I had it of my uncle."]
    names = ("Ann Lee", "Bob Moss") * 2
    lines = (style.format(name=n, at=at, words=w) for at, (n, w) in enumerate(zip(names, said, strict=True)))
    found = read("\n\n".join(lines))
    assert [found.said(one) for one in found.utterances] == said


TIMES = {
    "in units": "29M 10S ",
    "as a span with its length": "00:13:21-00:13:22 (1 sec)\n",
    "as a date": "3/4/21, 10:14 AM ",
    "in words": "Today at 3:14 PM\n",
}


@pytest.mark.parametrize("time", TIMES.values(), ids=TIMES)
def test_what_stands_behind_all_labels_and_tells_the_time_is_not_spoken(time):
    said = ["10 of us.", "Why so?", "It was late. I left.", "3 is it?"]
    names = ("Ann Lee:", "Bob Moss:") * 2
    found = read("\n\n".join(f"{name} {time}{words}" for name, words in zip(names, said, strict=True)))
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
