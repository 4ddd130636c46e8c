"""Reading to rows, few and many, and back is the identity."""

from typing import get_args

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
from corpus.store.packing import Columns, Gathering, packed
from corpus.store.rows import Row, Rows, rows_of

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


def one_by_one(columns: Columns) -> list[Row]:
    """The rows of a table that is packed by column."""
    gathering = Gathering()
    gathering.add(7, columns)
    whole = gathering.columns()
    return [dict(zip(whole, row, strict=True)) for row in zip(*whole.values(), strict=True)]


def reading_of(reading: Reading, rows: Rows) -> Reading:
    """The reading that the rows were made from; of the reading itself only what is in the document's row."""
    many = packed(reading, rows.doubts)
    return Reading(
        text=reading.text,
        form=reading.form,
        language=reading.language,
        blocks=tuple(
            Block(row["start_char"], row["end_char"], row["kind"]) for row in one_by_one(many.blocks)
        ),
        people=tuple(_person(row, rows) for row in rows.speakers),
        mentions=tuple(_mention(row) for row in one_by_one(many.mentions)),
        utterances=tuple(_utterance(row) for row in one_by_one(many.utterances)),
        occasions=tuple(map(_occasion, rows.meetings, rows.document_meetings, [rows] * len(rows.meetings))),
        doubts=tuple(
            Doubt(row["start_char"], row["end_char"], row["code"], row["note"])
            for row in one_by_one(many.doubts)
        ),
        published=_published(rows.document),
    )


def _person(row: Row, rows: Rows) -> Person:
    names = [each["name"] for each in rows.speaker_names if each["speaker_id"] == row["id"]]
    roles = [each["role"] for each in rows.speaker_roles if each["speaker_id"] == row["id"]]
    return Person(row["name"], row["kind"], tuple(names), tuple(roles))


def _mention(row: Row) -> Mention:
    printed = [row.get(f"printed_{what}") or "" for what in ("name", "role")]
    return Mention(row["start_char"], row["end_char"], *printed, _index(row, "person"), row["rule"])


def _utterance(row: Row) -> Utterance:
    return Utterance(
        kind=row["kind"],
        start=row["start_char"],
        end=row["end_char"],
        speaker=_index(row, "person"),
        rule=row["rule"],
        label=_span(row, "label"),
        cue=_span(row, "cue"),
        delivery=row.get("delivery") or "",
        starts_at_s=row.get("starts_at_s"),
        ends_at_s=row.get("ends_at_s"),
        continues=_index(row, "continues_id"),
    )


def _occasion(meeting: Row, link: Row, rows: Rows) -> Occasion:
    return Occasion(
        *(meeting[name] or "" for name in ("kind", "place", "country")),
        *(meeting[name].isoformat() if meeting[name] else "" for name in ("starts_on", "ends_on")),
        *(meeting["precision"], link["relation"], link["rule"]),
        *(_span(link, name) for name in ("place", "date")),
        tuple(row["speaker_id"] - 1 for row in rows.attendances if row["meeting_id"] == meeting["id"]),
    )


def _published(row: Row) -> Dated | None:
    span, on = _span(row, "published"), row["published_on"]
    if span is None:
        return None
    return Dated(span, on.isoformat(), row["published_precision"], row["published_rule"])


def _span(row: Row, name: str) -> Span | None:
    start, end = (row.get(f"{name}_{edge}_char") for edge in ("start", "end"))
    return None if start is None else Span(start, end)


def _index(row: Row, name: str) -> int | None:
    number = row.get(name)
    return None if number is None else number - 1


@given(readings)
def test_a_reading_made_from_its_rows_is_the_same(reading: Reading) -> None:
    assert reading_of(reading, rows_of(reading)) == reading


@given(readings)
def test_rows_have_columns_that_their_tables_have(reading: Reading) -> None:
    rows = rows_of(reading)
    many = packed(reading, rows.doubts)
    for table in ("blocks", "mentions", "utterances", "doubts", "coverage"):
        assert set(getattr(many, table)) <= columns_of(table)
    for table in ("speakers", "meetings", "document_meetings"):
        assert {name for row in getattr(rows, table) for name in row} <= columns_of(table)
    assert set(rows.document) <= columns_of("documents")


def columns_of(table: str) -> set[str]:
    return set(Base.metadata.tables[table].columns.keys())


def test_rows_are_filled_up_where_a_document_has_nothing_in_a_column() -> None:
    gathering = Gathering()
    gathering.add(1, {"kind": ["turn"]})
    gathering.add(2, {})
    gathering.add(3, {"kind": ["turn", "post"], "delivery": ["shouting", None]}, words=(4, 5))
    gathering.add(4, {"kind": ["quote"]}, words=())
    assert gathering.columns() == {
        "kind": ["turn", "turn", "post", "quote"],
        "document_id": [1, 3, 3, 4],
        "delivery": [None, "shouting", None, None],
        "words": [None, 4, 5, None],
    }


def test_every_column_that_an_utterance_needs_is_filled() -> None:
    """What the rows leave open is what the store alone knows, and what is empty."""
    said = Utterance("turn", 0, 3, 0, "label", Span(0, 1), Span(0, 1), "shouting", 1.0, 2.0, 0)
    columns = packed(Reading("a b", "x", "en", utterances=(said,))).utterances
    own = {"id", "document_id", "meeting_id", "speaker_id", "text"}
    assert columns_of("utterances") - set(columns) == own
    assert (columns["words"], list(columns["position"])) == ([2], [1])
