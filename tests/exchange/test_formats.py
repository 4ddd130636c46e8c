"""CSV and JSON Lines hold flat rows, whole."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import BadInput, UnknownFormat
from corpus.exchange import format_of, formats
from corpus.exchange.flat import COLUMNS, DECIMALS, INTEGERS, typed

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1, max_size=20)


def value_of(name: str) -> st.SearchStrategy:
    if name in INTEGERS:
        return st.none() | st.integers(0, 10**9)
    if name in DECIMALS:
        return st.none() | st.floats(0, 10**6)
    return WORDS if name in {"document", "text"} else st.none() | WORDS


ROWS = st.lists(st.fixed_dictionaries({name: value_of(name) for name in COLUMNS}), max_size=4)


@pytest.mark.parametrize("name", ["csv", "jsonl"])
@given(rows=ROWS)
def test_what_is_written_is_read_again(name: str, rows: list) -> None:
    stream = io.StringIO(newline="")
    formats()[name].dump(rows, stream)
    stream.seek(0)
    assert list(formats()[name].load(stream, "t")) == rows


def test_the_ending_of_a_name_tells_the_format() -> None:
    assert format_of("all.CSV") is formats()["csv"]
    assert format_of("all.ndjson") is formats()["jsonl"]
    with pytest.raises(UnknownFormat, match=r"\.csv"):
        format_of("all.xls")


@pytest.mark.parametrize(
    ("name", "written", "message"),
    [
        (
            "csv",
            "document,text,start_char\na,Yes.,four\n",
            "t, row 1: start_char is 'four', which is no number",
        ),
        ("jsonl", '{"document": "a", "text": "b", "position": Infinity}', "which is no number"),
        ("csv", "document,text\na,Yes.,more\n", "t, row 1: more fields"),
        ("csv", "document\na\n", "t, row 1: the column 'text' is missing"),
        ("csv", 'document,text\na,"open', "unexpected end of data"),
        ("jsonl", '{"document": "a"}\n', "t, line 1: the column 'text'"),
        ("jsonl", "\n{nonsense\n", "t, line 2: no JSON"),
        ("jsonl", "[1]\n", "t, line 1: an object is needed"),
    ],
)
def test_bad_rows_are_named_with_their_place(name: str, written: str, message: str) -> None:
    with pytest.raises(BadInput) as refused:
        list(formats()[name].load(io.StringIO(written, newline=""), "t"))
    assert message in str(refused.value)


def test_columns_that_nobody_knows_are_passed_over() -> None:
    assert "colour" not in typed({"document": "a", "text": "b", "colour": "red"}, "t")
