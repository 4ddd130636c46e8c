"""Pages in JSON lines, one a line: `text` or `html`, `filename`, and what a catalogue says of a page."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

from corpus.intake import LARGEST_BYTES, suffixes
from corpus.sources.found import Found
from corpus.sources.members import TOO_LARGE
from corpus.sources.unpacking import BROKEN, Measured, opened

SUFFIXES = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
LONGEST_LINE = 2 * LARGEST_BYTES  # what JSON escapes grows
ENDINGS = {"text": ".txt", "html": ".html"}


def pages(path: Path) -> Iterator[Found]:
    """The page of each line.  A line that is none is named; what is broken ends the file."""
    try:
        with path.open("rb") as packed:
            yield from lines(Measured(opened(packed), packed), path)
    except BROKEN as error:
        yield Found(path, refused=str(error))


def lines(stream: Measured, path: Path | None = None) -> Iterator[Found]:
    """The page of each line of the stream."""
    number = 0
    while line := stream.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST_LINE)
            yield Found(path, f"line {number}", size=stream.used(), refused=TOO_LARGE)
        elif line.strip():
            yield replace(_found(line, path, number), size=stream.used())


def _found(line: bytes, path: Path | None, number: int) -> Found:
    where = f"line {number}"
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Found(path, where, refused=f"no JSON: {error}")
    kind = next((field for field in ENDINGS if isinstance(row, dict) and isinstance(row.get(field), str)), "")
    if not kind:
        reason = "one JSON object a line is wanted, with the page as a string in 'text' or 'html'"
        return Found(path, where, refused=reason)
    data = row[kind].encode("utf-8", "surrogatepass")
    fields = {field: value for field, value in row.items() if field not in ENDINGS}
    return Found(path, _filename(row, path, number, ENDINGS[kind]), data, fields)


def _filename(row: dict[str, Any], path: Path | None, number: int, ending: str) -> str:
    """The name that the line gives, else one by its number; with an ending that says how it is to be read."""
    given = str(row.get("filename") or "").encode("utf-8", "replace").decode()
    if not given.strip():
        return f"{path.name.split('.')[0] if path else 'line'}-{number:06}{ending}"
    return given if PurePath(given).suffix.lower() in suffixes() else f"{given}{ending}"
