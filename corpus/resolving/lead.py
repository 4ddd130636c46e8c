"""The first sentences of a report: where it says what it reports.

Knows lines, quotations and date lines; must not know what a meeting is.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, takewhile

from corpus.reading.news.sentences import sentences
from corpus.reading.passages import Passage
from corpus.reading.sheet import Line, Sheet
from corpus.reading.spans import Span
from corpus.resolving.whereabouts import Where, dateline_of
from corpus.resolving.wording import small

LEAD = 1_400  # characters of prose within which a report says what it reports
REACH = 6_000  # characters of the page within which all of that stands
FIRST = 4  # sentences that need less evidence
SHORT_LINE = 45
WIDTH = 60  # characters from which a line may have been cut by its width
_MARKED = re.compile(r"[“\"«„「『][^“”\"«»„「」『』\n]{1,600}[”\"»“」』]")
_ENDS = frozenset(".!?…。！？")


@dataclass(frozen=True, slots=True)
class Lead:
    """The first sentences of a page's prose, with what people said in them blanked, and its date line.

    `small` are the `words` in small letters.
    """

    sentences: tuple[Span, ...]
    words: str
    small: str
    dateline: Where | None


def top_of(sheet: Sheet, passages: Iterable[Passage]) -> Iterator[Span]:
    """The prose in which a report says what it reports, turns of a transcript left out; no more of a run than
    that takes.
    """
    turns = [one for one in passages if one.kind in ("turn", "post") and one.start < REACH]
    starts, ends = [one.start for one in turns], list(accumulate((one.end for one in turns), max))
    seen = 0
    for run in takewhile(lambda run: run.start < REACH, _runs(sheet)):
        before = bisect_left(starts, run.end)
        if before and ends[before - 1] > run.start:
            continue  # somebody's turn
        yield Span(run.start, min(run.end, run.start + LEAD))
        seen += run.end - run.start
        if seen > LEAD:
            break


def lead_of(sheet: Sheet, top: Iterable[Span], passages: Iterable[Passage]) -> Lead:
    """The first sentences of the prose at the top of a page, quotations blanked."""
    found: list[Span] = []
    dateline: Where | None = None
    for run in top:
        if dateline is None and len(found) < FIRST:
            dateline = _dateline(sheet, run)
        found += (Span(*one) for one in sentences(sheet.text, run.start, run.end))
    end = found[-1].end if found else 0
    words = _blanked(sheet.text[:end], passages)
    return Lead(tuple(found), words, small(words), dateline)


def _runs(sheet: Sheet) -> Iterator[Span]:
    """Prose: lines that end like a sentence, with the lines before them that run on into them."""
    start = None
    for at, line in enumerate(sheet.lines):
        if line.kind is not None or line.gap:
            start = None
        if line.kind is not None:
            continue
        begin = line.start if start is None else start
        if _ends(sheet.text, line):
            start = None
            yield Span(begin, line.end)
        else:
            start = begin if _runs_on(sheet, at) else None
            if start is None and line.end - line.start > 3 * SHORT_LINE:
                yield Span(begin, line.end)


def _runs_on(sheet: Sheet, at: int) -> bool:
    """Whether a line is cut by its width: long, and the next, right under it, goes on or is as long."""
    line, following = sheet.lines[at], sheet.lines[at + 1 : at + 2]
    length = line.end - line.start
    if length < SHORT_LINE or not following or following[0].gap:
        return False
    other = following[0]
    full = other.end - other.start > SHORT_LINE or sheet.text[other.end - 1] in _ENDS
    return sheet.text[other.start].islower() or (length > WIDTH and full)


def _ends(text: str, line: Line) -> bool:
    """Whether a line ends like a sentence, inside marks and brackets or not."""
    return text[max(line.start, line.end - 6) : line.end].rstrip('”"’»)」』')[-1:] in _ENDS


def _dateline(sheet: Sheet, run: Span) -> Where | None:
    cut = next((b for b in sheet.struck if b.kind == "dateline" and run.start - 6 < b.end <= run.start), None)
    return dateline_of(sheet.text, cut.start if cut else run.start, run.end)


def _blanked(text: str, passages: Iterable[Passage]) -> str:
    """`text` with what stands between marks, or was taken for somebody's words, made blank."""
    spans = [(found.start(), found.end()) for found in _MARKED.finditer(text)]
    spans += [
        (one.start, min(one.end, len(text)))
        for one in passages
        if one.start < len(text) and one.kind != "reported"
    ]
    pieces, at = [], 0
    for start, end in sorted(spans):
        if end > at:
            pieces += [text[at:start], " " * (end - max(at, start))]
            at = end
    return "".join((*pieces, text[at:]))
