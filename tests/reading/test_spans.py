"""Spans are half open and counted in code points."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.reading.sheet import ruled
from corpus.reading.spans import Span, trim, without


@given(st.text(max_size=30), st.data())
def test_trimming_keeps_all_that_is_printed(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert trim(text, start, end).of(text) == text[start:end].strip()


def test_without_gives_the_pieces_between_the_holes() -> None:
    holes = [Span(0, 2), Span(4, 5), Span(9, 20)]
    assert list(without(Span(1, 10), holes)) == [Span(2, 4), Span(5, 9)]


def test_without_holes_the_span_stays_whole() -> None:
    assert list(without(Span(3, 5), [Span(0, 3), Span(5, 6)])) == [Span(3, 5)]


@given(st.text(alphabet="ab \n\u00a0\u2028", max_size=40))
def test_every_printed_character_lies_in_one_line(text: str) -> None:
    lines = ruled(text).lines
    inside = {at for line in lines for at in range(line.start, line.end)}
    assert sum(line.end - line.start for line in lines) == len(inside)
    assert all(at in inside for at, char in enumerate(text) if char.strip())


def test_paragraphs_are_lines_with_no_blank_line_between() -> None:
    sheet = ruled("one\ntwo\n\nthree\n \nfour\nfive")
    assert [list(lines) for lines in sheet.paragraphs()] == [[0, 1], [2], [3, 4]]
    assert [list(lines) for lines in sheet.paragraphs(1, 4)] == [[1], [2], [3]]
