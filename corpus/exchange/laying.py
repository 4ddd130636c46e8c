"""Flat rows of one document back into a text that they can be laid over.

A row that says where it stood is put there; what was not exported between the rows is blank.  So a citation
of the old corpus holds in the new one.  Rows without places are set one under the other, label before words.

>>> text, rows = laid([{"document": "a", "text": "Yes.", "printed_label": "ROE:"}], "row 1")
>>> text, rows[0]["start_char"], rows[0]["label_end_char"]
('ROE: Yes.', 5, 4)
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from corpus.errors import BadInput
from corpus.exchange.flat import FlatRow
from corpus.intake import LARGEST_BYTES

Piece = tuple[int, str]
LONGEST_TEXT = LARGEST_BYTES  # a character is at least a byte
ENDS = ("end_char", "label_end_char", "cue_end_char")


def laid(rows: Sequence[FlatRow], where: str) -> tuple[str, list[FlatRow]]:
    """The text, and the rows with the places of their words and labels in it.

    Raises `BadInput` at `where` if the places contradict the words or one another.
    """
    if all(row.get("start_char") is None for row in rows):
        return _one_under_the_other(rows)
    furthest = max(int(row.get(name) or 0) for row in rows for name in ENDS)
    if furthest > LONGEST_TEXT:
        raise BadInput(f"{where}: character {furthest:,} is beyond any page: the most is {LONGEST_TEXT:,}")
    pieces = sorted({piece for row in rows for piece in _pieces(row, where)})
    text = _filled(pieces, where)
    return text + "\n" * (furthest - len(text)), list(rows)


def _pieces(row: FlatRow, where: str) -> Iterator[Piece]:
    """The words and the label of a row with the places that it gives for them."""
    for words, start, end in (
        (row["text"], row.get("start_char"), row.get("end_char")),
        (row.get("printed_label"), row.get("label_start_char"), row.get("label_end_char")),
    ):
        if words is None or (start is None and words is not row["text"]):
            continue
        if (
            not isinstance(start, int)
            or not isinstance(end, int)
            or end - start != len(str(words))
            or start < 0
        ):
            raise BadInput(f"{where}: {str(words)[:40]!r} does not fit the characters {start} to {end}")
        yield start, str(words)


def _filled(pieces: list[Piece], where: str) -> str:
    """The pieces, sorted, at their places; blanks between them.  Pieces may overlap where they agree."""
    parts: list[str] = []
    at = 0
    whole: Piece = (0, "")
    for start, words in pieces:
        if start > at:
            parts.append(" " if start - at == 1 else "\n" * (start - at))
        elif words[: at - start] != whole[1][start - whole[0] :][: len(words)]:
            raise BadInput(f"{where}: two rows have different words at character {start}")
        parts.append(words[max(0, at - start) :])
        if start + len(words) > at:
            at, whole = start + len(words), (start, words)
    return "".join(parts)


def _one_under_the_other(rows: Sequence[FlatRow]) -> tuple[str, list[FlatRow]]:
    parts: list[str] = []
    placed: list[FlatRow] = []
    at = 0
    for row in rows:
        label, words = row.get("printed_label"), str(row["text"])
        before = f"{label} " if label else ""
        lead = "\n\n" if parts else ""
        parts.append(f"{lead}{before}{words}")
        at += len(lead)
        start = at + len(before)
        placed.append(
            {
                **row,
                "start_char": start,
                "end_char": start + len(words),
                "label_start_char": at if label else None,
                "label_end_char": at + len(str(label)) if label else None,
                "cue_start_char": None,
                "cue_end_char": None,
            }
        )
        at = start + len(words)
    return "".join(parts), placed


def documents(rows: Iterable[FlatRow], name: str) -> Iterator[list[FlatRow]]:
    """The rows of one document after the other, one document in memory at a time.

    Raises `BadInput` where a document's rows do not stand together in `name`.
    """
    seen: set[object] = set()
    for key, run in groupby(rows, key=lambda row: row["document"]):
        if key in seen:
            raise BadInput(f"{name}: the rows of document {key!r} do not stand together; sort by document")
        seen.add(key)
        yield list(run)
