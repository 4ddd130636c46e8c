"""Flat rows are laid back where they stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import BadInput
from corpus.exchange.laying import documents, laid


def row(text: str, start: int | None = None, **more: object) -> dict:
    end = None if start is None else start + len(text)
    return {"document": "a", "text": text, "start_char": start, "end_char": end, **more}


def test_words_stand_where_the_row_says() -> None:
    text, _ = laid(
        [row("Yes.", 6, printed_label="ROE:", label_start_char=1, label_end_char=5), row("No.", 14)], "t"
    )
    assert text == " ROE: Yes.\n\n\n\nNo."


def test_reported_words_may_lie_over_others() -> None:
    text, _ = laid([row("She said it rains", 0), row("it rains", 9), row("rains", 12)], "t")
    assert text == "She said it rains"


@pytest.mark.parametrize(
    "rows",
    [
        [row("Yes.", 0), row("No.", 2)],
        [{**row("Yes.", 0), "end_char": 9}],
        [row("Yes.", -1)],
        [row("Yes.", 0), row("No.")],
        [row("Yes.", 10**12)],
        [row("Yes.", 0, cue_start_char=6, cue_end_char=10**12)],
    ],
    ids=[
        "two words at one place",
        "a span of another length",
        "before the text",
        "one row without a place",
        "words beyond any page",
        "a cue beyond any page",
    ],
)
def test_places_that_contradict_the_words_are_refused(rows: list[dict]) -> None:
    with pytest.raises(BadInput, match=r"^t: "):
        laid(rows, "t")


def test_rows_without_places_stand_one_under_the_other() -> None:
    text, rows = laid([row("Yes.", printed_label="ROE:"), row("No.")], "t")
    assert text == "ROE: Yes.\n\nNo."
    assert [text[r["start_char"] : r["end_char"]] for r in rows] == ["Yes.", "No."]
    assert text[rows[0]["label_start_char"] : rows[0]["label_end_char"]] == "ROE:"


@given(st.text(alphabet="ab \n", min_size=1, max_size=40), st.data())
def test_any_slices_of_a_text_can_be_laid_over_the_result(source: str, data: st.DataObject) -> None:
    starts = data.draw(st.lists(st.integers(0, len(source) - 1), min_size=1, max_size=6))
    slices = [row(source[at : data.draw(st.integers(at + 1, len(source)))], at) for at in starts]
    text, _ = laid(slices, "t")
    assert all(text[r["start_char"] : r["end_char"]] == r["text"] for r in slices)


def test_rows_come_a_document_at_a_time() -> None:
    rows = [{"document": key, "text": "x"} for key in "aabc"]
    assert [len(run) for run in documents(iter(rows), "t")] == [2, 1, 1]


def test_a_document_in_two_places_is_refused() -> None:
    with pytest.raises(BadInput, match="do not stand together"):
        list(documents([{"document": key, "text": "x"} for key in "aba"], "t"))
