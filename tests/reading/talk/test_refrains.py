"""What a page prints below each label or each speech."""

import pytest

from corpus.pipeline import read

SAID = ("Why so late?", "I was at the quay.", "And you stayed?", "I did, for the lamps.")


def page(*setting: str) -> str:
    """What two say in turn; the words stand where `{}` does, and each `setting` has its turn."""
    names = ("Ann Lee", "Bob Moss") * 2
    parts = zip(names, SAID, (setting * 4)[:4], strict=True)
    return "\n\n".join(f"{name}: {shown.format(words)}" for name, words, shown in parts)


SPOKEN = {
    "sentences that come again": ("{}\nSo it was.",),
    "words that stand once": ("{}\nlamps", "{}\noil", "{}\nwicks", "{}\nboats"),
    "a year": ("{}\nThat was in 1904.",),
}


@pytest.mark.parametrize("setting", SPOKEN.values(), ids=SPOKEN)
def test_it_is_still_said_where_there_are(setting: tuple[str, ...]) -> None:
    found = read(page(*setting))
    assert [found.said(one) for one in found.utterances] == [
        shown.format(words) for words, shown in zip(SAID, (setting * 4)[:4], strict=True)
    ]


FURNITURE = {
    "a rating above": ("\nno signal (0.7)\n{}", "\nno signal (0)\n{}"),
    "a button below": ("{}\nReply 12",),
    "one of few words below": ("{}\ncalm", "{}\nangry"),
    "a time behind": ("{} 10:14 AM", "{} 9:02 PM"),
    "a span of time behind": ("{} (61s - 70s)",),
}


@pytest.mark.parametrize("setting", FURNITURE.values(), ids=FURNITURE)
def test_nobody_says(setting: tuple[str, ...]) -> None:
    found = read(page(*setting))
    assert [found.said(one) for one in found.utterances] == list(SAID)
