"""Reading to rows and back is the identity."""

from typing import get_args

import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from corpus.models import Base
from corpus.reading.reading import (
    Block,
    BlockKind,
    Dated,
    Doubt,
    Mention,
    Occasion,
    Person,
    Precision,
    Reading,
    Relation,
    SpeakerKind,
    Utterance,
    UtteranceKind,
)
from corpus.reading.spans import Span
from corpus.store.rows import reading_of, rows_of

words = st.text(max_size=8)
ends = st.integers(0, 12)
spans = st.builds(Span, ends, ends)
maybe_span = st.none() | spans
precisions = st.sampled_from(get_args(Precision))
days = st.dates().map(lambda day: day.isoformat())
index = st.none() | st.integers(0, 3)
indexes = st.lists(st.integers(0, 3), max_size=3).map(tuple)
seconds = st.none() | st.floats(0, 9_999)


def tuples_of(each: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(each, max_size=3).map(tuple)


people = st.builds(
    Person, words, st.sampled_from(get_args(SpeakerKind)), names=tuples_of(words), roles=tuples_of(words)
)
utterances = st.builds(
    Utterance, st.sampled_from(get_args(UtteranceKind)), ends, ends, index, words, maybe_span, maybe_span,
    words, seconds, seconds, index,
)  # fmt: skip
occasions = st.builds(
    Occasion, words, words, words, st.just("") | days, st.just("") | days, st.none() | precisions,
    st.sampled_from(get_args(Relation)), words, maybe_span, maybe_span, indexes,
)  # fmt: skip
readings = st.builds(
    Reading,
    text=st.text(max_size=20),
    form=words,
    language=words,
    blocks=tuples_of(st.builds(Block, ends, ends, st.sampled_from(get_args(BlockKind)))),
    people=tuples_of(people),
    mentions=tuples_of(st.builds(Mention, ends, ends, words, words, index, words)),
    utterances=tuples_of(utterances),
    occasions=tuples_of(occasions),
    doubts=tuples_of(st.builds(Doubt, ends, ends, words, words)),
    published=st.none() | st.builds(Dated, spans, days, precisions, words),
)


@given(readings)
def test_a_reading_made_from_its_rows_is_the_same(reading: Reading) -> None:
    assert reading_of(rows_of(reading)) == reading


@given(readings)
def test_rows_have_columns_that_their_tables_have(reading: Reading) -> None:
    rows = rows_of(reading)
    for table in ("blocks", "mentions", "utterances", "doubts", "speakers", "meetings", "document_meetings"):
        columns = set(Base.metadata.tables[table].columns.keys())
        for row in getattr(rows, table):
            assert set(row) <= columns
    assert set(rows.document) <= set(Base.metadata.tables["documents"].columns.keys())


def test_every_column_that_an_utterance_needs_is_filled() -> None:
    """What the rows leave open is what the store alone knows."""
    reading = Reading("a b", "x", "en", utterances=(Utterance("turn", 0, 3, None, "label"),))
    (row,) = rows_of(reading).utterances
    columns = Base.metadata.tables["utterances"].columns
    assert {c.name for c in columns} - set(row) == {"id", "document_id", "meeting_id"}
    assert not [c.name for c in columns if not c.nullable and row.get(c.name, 0) is None]
    assert (row["text"], row["words"], row["position"]) == ("a b", 2, 1)
    assert isinstance(columns["text"].type, sa.Text)
