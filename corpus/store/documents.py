"""One document made ready for the tables: the bytes of a page, or a text that is stored, to rows.

Pure, and so done in any process.  Must not know a database.
"""

import hashlib
import json
import pickle
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import PurePosixPath

from corpus.errors import CorpusError
from corpus.intake import page_of
from corpus.pipeline import READER_VERSION, read
from corpus.reading.page import Facts, Page
from corpus.reading.reading import Reading
from corpus.store.catalogue import Entry
from corpus.store.packing import Packed, packed
from corpus.store.rows import Row, Rows, rows_of
from corpus.store.sighted import Seen, seen_in

LONGEST_TITLE = 200
DESCRIBED = (
    *("title", "outlet", "url", "language", "form", "rights", "reader_version", "published_on"),
    *("published_precision", "published_rule", "published_start_char", "published_end_char"),
)
"""The columns of a document that a new reading or a new catalogue may change."""
FACTS = tuple(each.name for each in fields(Facts))


@dataclass(frozen=True, slots=True)
class Told:
    """What was known of a page from outside its text: by the file itself, by the catalogue, and by both."""

    file: Facts
    entry: Entry
    facts: Facts

    @classmethod
    def by(cls, file: Facts, entry: Entry) -> "Told":
        """The catalogue knows better.  A date comes with its own precision."""
        curator = entry.facts()
        merged = {name: getattr(curator, name) or getattr(file, name) for name in FACTS}
        if curator.published_on:
            merged["published_precision"] = curator.published_precision
        return cls(file, entry, Facts(**merged))

    def as_json(self) -> dict[str, dict[str, str]]:
        """For the ledger: what is not empty."""
        file = {name: getattr(self.file, name) for name in FACTS}
        return {
            "file": {name: value for name, value in file.items() if value},
            "catalogue": self.entry.known(),
        }

    @classmethod
    def of_json(cls, kept: dict[str, dict[str, str]]) -> "Told":
        """What `as_json` made."""
        return cls.by(Facts(**kept.get("file", {})), Entry(**kept.get("catalogue", {})))


@dataclass(frozen=True)  # without slots, as all that processes hand to each other: `corpus.store.packing`
class Work:
    """A page that is to be read: the bytes of a file, or what is `stored` of the document of that number.

    `entry` is what a catalogue says of it, None where it says nothing; `size` how much of a source it took.
    """

    filename: str
    checksum: str
    entry: Entry | None = None
    data: bytes = b""
    size: int = 0
    stored: Page | None = None
    document_id: int | None = None
    key: str = ""


@dataclass(frozen=True)
class Ready:
    """What became of the work: all that the tables want of the page, or the `reason` why there is none.

    `work` is without what was read; `document` has the columns that a new reading or a new catalogue may
    change; `rows` are those that are still to be resolved beyond the page, `packed` the others, among them so
    many `utterances` and doubts of these codes; `people` are those of `rows`, as the page alone shows them.
    """

    work: Work
    reason: str = ""
    text: str = ""
    facts: dict[str, dict[str, str]] = field(default_factory=dict)
    document: Row = field(default_factory=dict)
    rows: Rows = field(default_factory=Rows)
    packed: Packed | bytes = field(default_factory=Packed)
    utterances: int = 0
    doubts: tuple[str, ...] = ()
    people: tuple[Seen, ...] = ()

    def sealed(self) -> "Ready":
        """The same in a third of the memory, for pages that wait for others."""
        return replace(self, packed=pickle.dumps(self.packed, pickle.HIGHEST_PROTOCOL))

    def opened(self) -> Packed:
        """The rows that are packed, sealed or not."""
        if not isinstance(self.packed, bytes):
            return self.packed
        packed: Packed = pickle.loads(self.packed)  # noqa: S301 (made above)
        return packed


def ready(work: Work) -> Ready:
    """The page, read.  Never raises: what is wrong with it is the result's `reason`."""
    try:
        return _ready(work)
    except CorpusError as error:
        reason = str(error)
    except Exception as error:  # one page must not keep the others out
        reason = f"{work.filename}: {type(error).__name__}: {error}"
    return Ready(_light(work), reason)


def given_up(work: Work) -> Ready:
    """What becomes of a page that no reader survives."""
    return Ready(_light(work), f"{work.filename}: the process that read it died; it may be out of memory")


def _ready(work: Work) -> Ready:
    page = work.stored or page_of(work.data, work.filename)
    told = Told.by(page.facts, work.entry or Entry())
    reading = read(page.text, page.marks, told.facts)
    rows = rows_of(reading)
    rows.doubts.extend(_doubts(told, rows, work.checksum))
    described = _described(told, reading, rows, work.filename)
    return Ready(
        work=_light(work),
        text=page.text,
        facts=told.as_json(),
        document=described,
        rows=replace(rows, document={}, doubts=[]),
        packed=packed(reading, rows.doubts, page.marks),
        utterances=len(reading.utterances),
        doubts=tuple(row["code"] for row in rows.doubts),
        people=tuple(seen_in(rows, described["published_on"])),
    )


def _light(work: Work) -> Work:
    return replace(work, data=b"", stored=None)


def fingerprint(checksum: str, entry: Entry, authority: str) -> str:
    """Changes whenever bytes, catalogue entry, authority or reader do."""
    made_of = json.dumps([checksum, entry.known(), authority, READER_VERSION], sort_keys=True)
    return hashlib.sha256(made_of.encode()).hexdigest()


def _described(told: Told, reading: Reading, rows: Rows, filename: str) -> Row:
    """The columns of a document that a new reading or a new catalogue may change."""
    facts = told.facts
    return {
        "title": facts.title or _printed_title(reading) or PurePosixPath(filename).stem,
        "outlet": facts.outlet or None,
        "url": facts.url or None,
        "language": reading.language or "und",
        "form": reading.form,
        "rights": told.entry.rights or "unknown",
        "reader_version": READER_VERSION,
        **_publication(told, rows),
    }


def _printed_title(reading: Reading) -> str:
    for block in reading.blocks:
        if block.kind == "heading":
            first = reading.text[block.start : block.end].split("\n", maxsplit=1)[0]
            return " ".join(first.split())[:LONGEST_TITLE]
    return ""


def _publication(told: Told, rows: Rows) -> Row:
    """When it was published: the catalogue says, else the file, else the page.

    The printed date is the evidence, where it says the same.
    """
    printed = {name: value for name, value in rows.document.items() if name.startswith("published_")}
    facts = told.facts
    if not facts.published_on:
        return printed
    if not _same_date(printed, facts):
        printed = dict.fromkeys(printed)
    return printed | {
        "published_on": date.fromisoformat(facts.published_on),
        "published_precision": facts.published_precision or "day",
        "published_rule": "catalogue" if told.entry.published_on else "file",
    }


def _same_date(printed: Row, facts: Facts) -> bool:
    """True where the page prints the date that is known, as far as both go."""
    if printed["published_on"] is None:
        return False
    length = {"year": 4, "month": 7}
    digits = min(length.get(printed["published_precision"], 10), length.get(facts.published_precision, 10))
    return bool(printed["published_on"].isoformat()[:digits] == facts.published_on[:digits])


def _doubts(told: Told, rows: Rows, checksum: str) -> Iterator[Row]:
    """Where the page and what is known of it from outside disagree."""
    printed, facts = rows.document, told.facts
    if facts.published_on and printed["published_on"] and not _same_date(printed, facts):
        yield {
            "code": "date-disagrees",
            "note": f"the page prints {printed['published_on']}, known is {facts.published_on}, which stands",
            "start_char": printed["published_start_char"],
            "end_char": printed["published_end_char"],
        }
    if told.entry.sha256 and told.entry.sha256 != checksum:
        note = "the catalogue describes a file with another checksum; what it says may be of other words"
        yield {"code": "other-bytes", "note": note, "start_char": 0, "end_char": 0}
