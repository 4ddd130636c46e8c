"""Voices of caption files."""

from corpus.forms import captions, labelled
from corpus.reading.page import Mark
from corpus.reading.sheet import ruled

TEXT = "Good evening.\nI'm glad.\nMe too."
MARKS = (
    Mark(0, 13, "caption", "1.0 2.0"),
    Mark(0, 13, "voice", "Ann Lee"),
    Mark(14, 23, "caption", "2.0 3.5"),
    Mark(14, 23, "voice", "Ann Lee"),
    Mark(24, 31, "caption", "4.0 5.0"),
    Mark(24, 31, "voice", "Bo"),
)


def test_captions_without_voices_are_left_to_others():
    assert list(captions.claims(ruled(TEXT, MARKS[::2]))) == []


def test_a_turn_runs_as_long_as_its_voice_and_has_its_times():
    sheet = ruled(TEXT, MARKS)
    (claim,) = captions.claims(sheet)
    assert [
        (p.who.name if p.who else "", TEXT[p.start : p.end], p.starts_at_s, p.ends_at_s)
        for p in captions.read(sheet, claim).passages
    ] == [("Ann Lee", "Good evening.\nI'm glad.", 1.0, 3.5), ("Bo", "Me too.", 4.0, 5.0)]


def test_labels_in_captions_have_the_times_of_their_captions():
    text = "ANN LEE: Late?\nBO MOSS: Very.\nANN LEE: Oh."
    marks = (Mark(0, 14, "caption", "1 2"), Mark(15, 29, "caption", "2 3"), Mark(30, 42, "caption", "3 4"))
    sheet = ruled(text, marks)
    (claim,) = labelled.claims(sheet)
    assert [(p.starts_at_s, p.ends_at_s) for p in labelled.read(sheet, claim).passages] == [
        (1, 2),
        (2, 3),
        (3, 4),
    ]
