"""The catalogue: what a curator knows of each page, by the name of its file, in TOML, CSV or JSON lines.

Knows files and the fields of a page; must not know a database.

>>> entry_of({"title": "Talks", "published_on": "2031-04", "rights": "open"}, "c.csv: row 2").facts()
Facts(title='Talks', outlet='', url='', language='', published_on='2031-04-01', published_precision='month')
"""

import csv
import io
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path, PurePath
from typing import Any, get_args

from corpus.errors import BadInput
from corpus.models import RIGHTS
from corpus.reading.page import Facts
from corpus.reading.reading import Precision, Relation

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one page.  Empty strings are "not known"; `published_on` is a full ISO date."""

    title: str = ""
    outlet: str = ""
    url: str = ""
    published_on: str = ""
    published_precision: str = ""
    language: str = ""
    rights: str = ""
    sha256: str = ""
    meeting: str = ""
    relation: str = ""

    def facts(self) -> Facts:
        """What of it a reading may know."""
        return Facts(
            title=self.title,
            outlet=self.outlet,
            url=self.url,
            language=self.language,
            published_on=self.published_on,
            published_precision=self.published_precision,
        )

    def known(self) -> dict[str, str]:
        """The fields that are not empty."""
        return {name: value for name in FIELDS if (value := getattr(self, name))}


FIELDS = tuple(each.name for each in fields(Entry))
CHOICES: dict[str, tuple[str, ...]] = {
    "published_precision": get_args(Precision),
    "rights": RIGHTS,
    "relation": get_args(Relation),
}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Entries by file name, which may have folders before it."""

    entries: Mapping[str, Entry] = field(default_factory=dict)

    def entry(self, filename: str) -> Entry | None:
        """The entry of the longest name that `filename` ends with, by whole parts; else None."""
        parts = PurePath(filename).parts
        for first in range(len(parts)):
            if found := self.entries.get("/".join(parts[first:])):
                return found
        return None


def read_catalogue(path: Path) -> Catalogue:
    """The catalogue in a .toml, .csv or .jsonl file.  Raises `BadInput`, naming the file and the row."""
    reader = {".toml": _toml, ".csv": _csv, ".jsonl": _jsonl}.get(path.suffix.lower())
    if reader is None:
        raise BadInput(f"{path}: a catalogue is a .toml, .csv or .jsonl file")
    entries: dict[str, Entry] = {}
    for filename, row, where in reader(path):
        if not filename:
            raise BadInput(f"{where}: the column 'filename' is missing or empty")
        name = PurePath(filename).as_posix()
        if name in entries:
            raise BadInput(f"{where}: {name} is in the catalogue twice")
        entries[name] = entry_of(row, where)
    return Catalogue(entries)


def entry_of(row: Mapping[str, Any], where: str) -> Entry:
    """The entry that `row` holds; other columns are the curator's own.  Raises `BadInput` at `where`."""
    entry = Entry(**{name: _text(row.get(name), name, where) for name in FIELDS})
    for name, choices in CHOICES.items():
        if (value := getattr(entry, name)) and value not in choices:
            raise BadInput(f"{where}: {name} is {value!r}; it can be {', '.join(choices)}")
    if entry.language and not _LANGUAGE.fullmatch(entry.language):
        raise BadInput(f"{where}: language is {entry.language!r}, no BCP 47 tag such as en or pt-BR")
    if entry.sha256 and not _SHA256.fullmatch(entry.sha256):
        raise BadInput(f"{where}: sha256 is {entry.sha256!r}, no checksum of 64 hexadecimal digits")
    return _dated(entry, where)


def dated(value: str, where: str) -> tuple[str, str]:
    """A date of year, month or day: as the ISO date of its first day, and its precision.

    >>> dated("2031-04", "here")
    ('2031-04-01', 'month')
    """
    found = _DATE.fullmatch(value)
    if found:
        year, month, day = found.groups()
        try:
            first = date(int(year), int(month or 1), int(day or 1))
        except ValueError:
            pass
        else:
            return first.isoformat(), "day" if day else "month" if month else "year"
    raise BadInput(f"{where}: {value!r} is no date such as 2031-04-30, 2031-04 or 2031")


def toml(path: Path) -> dict[str, Any]:
    """What the TOML file holds; raises `BadInput` where it is none."""
    try:
        return tomllib.loads(text_of(path))
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"{path}: no valid TOML: {error}") from error


def text_of(path: Path) -> str:
    """The UTF-8 text of a file that describes pages; raises `BadInput` where it cannot be had."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except OSError as error:
        raise BadInput(f"{path}: cannot be read: {error.strerror or error}") from error


def unknown_fields(row: Mapping[str, Any], known: Iterable[str], where: str) -> None:
    """Nothing, if every field of `row` is known; in TOML, which is written by hand, another is a slip."""
    if strange := sorted(set(row) - set(known)):
        raise BadInput(f"{where}: {strange[0]!r} is no field; those are {', '.join(known)}")


def _dated(entry: Entry, where: str) -> Entry:
    if not entry.published_on:
        if entry.published_precision:
            raise BadInput(f"{where}: published_precision without published_on")
        return entry
    day, precision = dated(entry.published_on, f"{where}: published_on")
    return replace(entry, published_on=day, published_precision=entry.published_precision or precision)


def _text(value: Any, name: str, where: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str | int | date):
        return str(value).strip()
    raise BadInput(f"{where}: {name} is {value!r}, which is no text")


Found = Iterator[tuple[str, Mapping[str, Any], str]]


def _toml(path: Path) -> Found:
    for filename, row in toml(path).items():
        where = f"{path}: [{filename}]"
        if not isinstance(row, dict):
            raise BadInput(f'{where}: one table a page is wanted: ["{filename}"] and its fields under it')
        unknown_fields(row, FIELDS, where)
        yield filename, row, where


def _csv(path: Path) -> Found:
    reader = csv.DictReader(io.StringIO(text_of(path), newline=""))
    try:
        for row in reader:
            if None in row:
                raise BadInput(f"{path}: line {reader.line_num}: more fields than the header has columns")
            yield (row.get("filename") or "").strip(), row, f"{path}: line {reader.line_num}"
    except csv.Error as error:
        raise BadInput(f"{path}: line {reader.line_num}: {error}") from error


def _jsonl(path: Path) -> Found:
    for number, line in enumerate(text_of(path).split("\n"), 1):
        where = f"{path}: line {number}"
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise BadInput(f"{where}: no JSON: {error}") from error
        if not isinstance(row, dict):
            raise BadInput(f"{where}: one JSON object a line is wanted")
        yield _text(row.get("filename"), "filename", where), row, where
