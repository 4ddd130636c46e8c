"""The page as printed: every character once, in order, with who speaks where."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from corpus.site.typesetting import Doubted, Said, typeset


def said(start: int, end: int, kind: str = "turn", name: str = "Ida Moss", first: int | None = None) -> Said:
    return Said(
        start, end, kind, f"{start},{end}", name, "/x", "c1", "how", start if first is None else first
    )


def lines(text: str, *arguments: object) -> list:
    return [line for run in typeset(text, *arguments) for line in run.lines]


def test_a_page_without_anything_read_in_it_is_its_lines() -> None:
    found = lines("One.\n\nTwo.\n", [], [])
    assert [("".join(p.text for p in line.pieces), line.gap) for line in found] == [
        ("One.", False),
        ("Two.", True),
    ]
    assert [line.speakers for line in found] == [(), ()]


def test_a_turn_is_named_where_its_label_is_printed_and_keeps_its_colour_to_its_last_line() -> None:
    text = "MOSS: We came.\n\nAnd we saw.\n\nThe end."
    turn = said(6, text.index("\n\nThe"), first=0)
    first, second, last = lines(text, [(0, 5, "label"), (6, 27, "speech")], [turn])
    assert (first.speakers, first.turn) == ((turn,), turn)
    assert (second.speakers, second.turn) == ((), turn)
    assert (last.speakers, last.turn) == ((), None)
    assert [(piece.text, piece.anchor) for piece in first.pieces][-1] == ("We came.", f"char={turn.place}")


def test_a_quotation_inside_what_is_reported_is_the_quotation() -> None:
    text = "Moss said it was “a fine quay” for all."
    reported, quote = said(10, 38, "reported"), said(18, 29, "quote")
    (line,) = lines(text, [], [reported, quote])
    assert line.speakers == (reported, quote)
    assert [piece.text for piece in line.pieces if "k-quote" in piece.classes] == ["a fine quay"]


def test_furniture_is_folded_where_there_is_much_of_it() -> None:
    text = "Share\nPrint\nMail\nThe story."
    runs = typeset(
        text, [(0, 5, "furniture"), (6, 11, "furniture"), (12, 16, "furniture"), (17, 27, "narration")], []
    )
    assert [(len(run.lines), run.folded) for run in runs] == [(3, True), (1, False)]


def test_doubts_stand_where_they_are() -> None:
    (line,) = lines("Who came?", [], [], [Doubted(1, 4, 8)])
    assert [piece.text for piece in line.pieces if piece.doubts == (1,)] == ["came?"]


@given(
    st.text(alphabet="ab \n“’\U0001f5e3", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=6),
    st.lists(st.integers(0, 60), max_size=6),
)
def test_every_character_that_is_printed_comes_out_once_and_in_order(text, spans, cuts) -> None:
    kinds = ["turn", "quote", "reported"]
    spoken = [said(s, min(s + n, len(text)), kinds[n % 3]) for s, n in spans if s < len(text)]
    ends = sorted({min(cut, len(text)) for cut in cuts})
    blocks = [(a, b, "narration") for a, b in pairwise(ends)]
    found = lines(text, blocks, spoken)
    assert "".join(p.text for line in found for p in line.pieces) == "".join(
        line for line in text.split("\n") if line.strip()
    )
    assert all(text[p.start : p.start + len(p.text)] == p.text for line in found for p in line.pieces)
