"""The story: how a text becomes a reading.  One line per stage."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from corpus.forms import forms, settled
from corpus.reading.blocks import Lying, covered
from corpus.reading.furniture import struck
from corpus.reading.layout import laid_out
from corpus.reading.page import Facts, Mark
from corpus.reading.passages import Claim, Found, Passage
from corpus.reading.reading import Doubt, Reading, Utterance
from corpus.reading.sheet import Sheet, ruled
from corpus.reading.values import replace
from corpus.resolving.language import language_of
from corpus.resolving.occasions import occasions
from corpus.resolving.people import People, people_of
from corpus.resolving.published import published

READER_VERSION = "15"
"""Goes up whenever the same text would be read otherwise; what was read by another version is read again."""


def read(text: str, marks: Iterable[Mark] = (), facts: Facts | None = None) -> Reading:
    """Read a page: pure, and never raises for any text.

    The result's text is `text` itself; every span in it is in code points, half open.  What stays unsure is
    in `Reading.doubts`.
    """
    facts = facts or Facts()
    language = language_of(text, facts)
    sheet = laid_out(struck(ruled(text, tuple(marks), facts, language)))
    claims = settled(sheet, (claim for form in forms().values() for claim in form.claims(sheet)))
    found = joined([forms()[claim.form].read(sheet, claim) for claim in claims])
    people = people_of(sheet, found)
    dated = published(sheet)
    met, unsure = occasions(sheet, found, people, dated)
    return Reading(
        text=text,
        form=_main_form(claims),
        language=language,
        blocks=covered(text, _lying(sheet, claims, found)),
        people=people.people,
        mentions=people.mentions,
        utterances=tuple(_utterances(found.passages, people)),
        occasions=met,
        doubts=tuple(sorted({*found.doubts, *people.doubts, *unsure, *_intake_doubts(sheet)})),
        published=dated,
    )


def joined(finds: Iterable[Found]) -> Found:
    """All finds of a page as one, passages in the order of the page, `continues` renumbered to match."""
    finds = list(finds)
    return Found(
        passages=tuple(_in_order(finds)),
        names=tuple(name for found in finds for name in found.names),
        blocks=tuple(block for found in finds for block in found.blocks),
        doubts=tuple(doubt for found in finds for doubt in found.doubts),
    )


def _in_order(finds: Sequence[Found]) -> list[Passage]:
    """The passages of all finds in the order of the page."""
    passages = [passage for found in finds for passage in found.passages]
    spans = [(passage.start, -passage.end) for passage in passages]
    order = sorted(range(len(passages)), key=spans.__getitem__)
    if all([passage.continues is None for passage in passages]):  # noqa: C419 (a list takes half the time)
        return [passages[was] for was in order]
    offsets = [0, *accumulate(len(found.passages) for found in finds)]
    base = [offset for offset, found in zip(offsets, finds, strict=False) for _ in found.passages]
    place = {was: now for now, was in enumerate(order)}
    return [_renumbered(passages[was], base[was], place) for was in order]


def _renumbered(passage: Passage, base: int, place: dict[int, int]) -> Passage:
    if passage.continues is None:
        return passage
    return replace(passage, continues=place[base + passage.continues])


def _utterances(passages: Iterable[Passage], people: People) -> Iterator[Utterance]:
    for passage, speaker in zip(passages, people.speakers, strict=True):
        yield Utterance(  # in their order: names would cost as much again
            passage.kind,
            passage.start,
            passage.end,
            speaker,
            passage.rule,
            passage.label,
            passage.cue,
            passage.delivery,
            passage.starts_at_s,
            passage.ends_at_s,
            passage.continues,
        )


def _lying(sheet: Sheet, claims: Iterable[Claim], found: Found) -> Lying:
    """What the page is made of: its framing lines, what the forms made of it, what was struck."""
    lying: Lying = defaultdict(list)
    lines, passages = sheet.lines, found.passages
    rows = [rows for claim in claims for rows in sheet.paragraphs(claim.first, claim.stop)]
    lying["narration"] = [(lines[these.start].start, lines[these.stop - 1].end) for these in rows]
    lying["speech"] = [(passage.start, passage.end) for passage in passages if passage.kind != "reported"]
    labels = [passage.label for passage in passages if passage.label is not None]
    lying["label"] = [(label.start, label.end) for label in labels]
    inner = [block for passage in passages for block in passage.inner]
    for line in lines:
        if line.kind:
            lying[line.kind].append((line.start, line.end))
    for block in (*found.blocks, *inner, *sheet.struck):
        lying[block.kind].append((block.start, block.end))
    return lying


def _main_form(claims: Iterable[Claim]) -> str:
    """The form that reads the most lines; "none" where no form claimed any."""
    lines: dict[str, int] = {}
    for claim in claims:
        lines[claim.form] = lines.get(claim.form, 0) + claim.stop - claim.first
    return max(sorted(lines), key=lambda form: lines[form], default="none")


def _intake_doubts(sheet: Sheet) -> Iterator[Doubt]:
    for mark in sheet.marked("doubt"):
        code, _, note = mark.value.partition(": ")
        yield Doubt(mark.start, mark.end, code, note)
