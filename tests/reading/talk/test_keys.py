"""Lines that only say for whom the labels stand."""

import pytest

from corpus.pipeline import read

SAID = "AL: Why did you leave?\n\nBM: There was no other way.\n\nAL: And then?\n\nBM: We stayed there.\n\n"
LETTERS = SAID.replace("AL:", "Q:").replace("BM:", "A:")
THIRD = "CT: I stayed, too, I think.\n\n"
EAST = "記：為什麼你要離開？\n\n涂：當時沒有其他的辦法。\n\n記：後來呢？\n\n涂：後來我們都留在那裡。\n\n"


@pytest.mark.parametrize(
    ("head", "said", "turns", "answers"),
    [
        pytest.param("AL: Bo Moss\nBM: Ann Lee\n\n", SAID, 6, None, id="no-key-but-an-address"),
        pytest.param("AL: Ann Lee\nBM: Bo Moss?\n\n", SAID, 6, None, id="no-key-but-a-question"),
        pytest.param("AL: Lampwing\nBM: the one\nAL: Tarn\n\n", SAID, 7, None, id="no-key-but-words-again"),
        pytest.param("AL: So\n\nBM: Yes\n\nCT: Tarn\n\n", SAID, 7, None, id="no-key-but-turns"),
        pytest.param("AL: Lampwing\nBM: The great Bo Moss\nCT: Himself\n\n", SAID + THIRD, 5, None, id="n"),
        pytest.param("Key: AL, as we say, is Ann Lee.\n\n", SAID, 5, None, id="no-key-but-a-label"),
        pytest.param("AL: Ann Lee\nBM: Bo Moss\n\n", SAID, 4, "Bo Moss", id="initials"),
        pytest.param("• AL: Ann Lee\n• BM: Bo Moss\n\n", SAID, 4, "Bo Moss", id="points"),
        pytest.param("Key:\nAL = Ann Lee\nBM = Bo Moss\n\n", SAID, 4, "Bo Moss", id="a-heading"),
        pytest.param("Q: Why, Ann\nA: The oil\n\n", LETTERS, 6, None, id="no-key-but-words"),
        pytest.param("Q: Ann Lee\nA: Tom Reed\n\n", LETTERS, 4, "Tom Reed", id="letters"),
        pytest.param("Q: Interviewer (Ann Lee)\nA: Tom Reed\n\n", LETTERS, 4, "Tom Reed", id="who-asks"),
        pytest.param("記：早報記者\n涂：涂謹言\n\n", EAST, 4, "涂謹言", id="first-characters"),
        pytest.param("涂：燈塔看守涂謹言　記：早報記者\n\n", EAST, 4, "涂謹言", id="both-in-one-line"),
    ],
)
def test_a_key_is_nobodys_turn_and_names_who_speaks(head, said, turns, answers):
    found = read(head + said)
    spoken = [one for one in found.utterances if one.kind == "turn"]
    assert len(spoken) == turns
    speaker = found.speaker(spoken[-1])
    assert answers is None or (speaker is not None and speaker.name == answers)


def test_a_list_names_nicks_and_whom_it_praises_and_not_its_maker():
    page = "AL: Lampwing\nBM: The great Bo Moss\nCT: Himself\n\n" + SAID + THIRD
    found = read(page)
    names = [who.name for one in found.utterances if (who := found.speaker(one))]
    assert names == ["Lampwing", "Bo Moss", "Lampwing", "Bo Moss", "CT"]
