"""A page's own style of labels."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.voices import heard

NOBODY = {
    "one label": "ANN LEE: Yes.\n\nIt was late.",
    "one-off names": "Ann Lee: yes\nBo Moss: no\nCy Grant: both\nDi Pike: none",
    "two datelines": "OXMOOR: The lamp is out.\n\nIt was late.\n\nIt is cold.",
    "nothing": "",
}


def names(text: str) -> list[str]:
    return [cue.label.name or cue.label.role for cue in heard(ruled(text)).cues]


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_heard_in(text):
    assert names(text) == []


def test_a_rare_label_counts_once_the_style_is_on():
    text = "LEE: Why?\n\nMOSS: It was late.\n\nLEE: And?\n\nMAN IN A HAT: He left.\n\nMOSS: So he did."
    assert "MOSS" in names(text)
    assert len(names("LEE: Why?\n\nMOSS: Late.\n\nLEE: And?\n\nPIKE: He left.\n\nMOSS: So he did.")) == 5


def test_a_field_in_the_head_or_a_teaser_in_the_tail_is_no_label():
    text = (
        "Presider: Ann Lee\n\nLEE: Why?\n\nMOSS: It was late.\n\nLEE: I see.\n\nPIKE: the lamp\n\nOil: dear"
    )
    assert names(text) == ["LEE", "MOSS", "LEE"]


def test_a_small_sentence_with_a_colon_on_a_page_of_capitals_is_no_label():
    assert names("LEE: Why?\n\nMOSS: It was late.\n\nFirst: the oil. Lamps: none.\n\nLEE: I see.") == [
        "LEE",
        "MOSS",
        "LEE",
    ]


def test_labels_in_a_bracket_over_lines_are_not_heard():
    text = "LEE: Why?\n(Cries from the left,\nMOSS: Shame!)\nPIKE: It was late.\nLEE: I see."
    assert names(text) == ["LEE", "PIKE", "LEE"]


def test_one_page_one_way_to_end_labels():
    text = (
        "MR. LEE: I asked you, and then I asked\nMr. Moss. He said no.\nMS. PIKE: I asked you "
        "again, and then I asked\nMr. Moss. He said yes.\nMR. LEE: So."
    )
    assert {cue.family for cue in heard(ruled(text)).cues} == {"colon"}


def test_a_full_name_is_known_by_the_initials_that_recur():
    text = "Ann Lee: Why?\n\nBo Moss: Late.\n\nAL: And?\n\nBM: We left.\n\nAL: So.\n\nBM: Yes."
    assert names(text)[:2] == ["Ann Lee", "Bo Moss"]
