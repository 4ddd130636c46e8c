"""Speakers before a tab or first in a caption."""

import pytest

from corpus.reading.sheet import ruled
from corpus.reading.talk.fielded import captioned, tabbed

TABLES = {
    "things, once each": "".join(f"lamp {n}\toil\n" for n in range(9)),
    "one word for all": "lamp\toil\n" * 9,
    "a table in an article": "The lamps were late.\n" * 9 + "B1\twhy\nB2\tnow\n" * 4,
}
TIMES = "00:0{}.100 --> 00:0{}.900"


def captions(*words: str) -> str:
    return "\n\n".join(f"{TIMES.format(n, n)}\n{said}" for n, said in enumerate(words))


UNLED = {
    "what stands once before a colon": captions(
        "the quay", "so late", "Oil: none", "a wick", "so", "it is", "out"
    ),
    "a few captions": captions("Orlu: yes", "Veska: no", "Orlu: why"),
}


@pytest.mark.parametrize("text", TABLES.values(), ids=TABLES)
def test_nobody_stands_before_a_tab_in(text: str) -> None:
    assert list(tabbed(ruled(text))) == []


@pytest.mark.parametrize("text", UNLED.values(), ids=UNLED)
def test_nobody_leads_captions_with(text: str) -> None:
    assert list(captioned(ruled(text))) == []


def test_numbers_before_tabs_are_speakers() -> None:
    cues = list(tabbed(ruled("KA01\tand so\nKA02\tyes\nKA01\tit\n" * 3)))
    assert [cue.label.role for cue in cues] == ["KA01", "KA02", "KA01"] * 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            captions("and so", "orlu-vesk: yes", "it is", "Mira: no", "orlu-vesk: why", "so"),
            ["orlu-vesk", "Mira", "orlu-vesk"],
        ),
        (
            captions("奥卢：为什么？", "因为", "维斯卡：是", "的", "奥卢：好", "维斯卡：好"),
            ["奥卢", "维斯卡"] * 2,
        ),
        (captions("and", "so", "it", "is", "late", "now").replace(".900\n", ".900 [ORLU]\n"), ["ORLU"] * 6),
    ],
    ids=["below their times", "with a wide colon", "beside their times"],
)
def test_speakers_of_captions_stand(text: str, names: list[str]) -> None:
    assert [cue.label.name for cue in captioned(ruled(text))] == names
