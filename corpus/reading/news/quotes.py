"""Quotation marks: which stretches of a text stand between them.

Knows glyphs, spacing and paragraphs; must not know who speaks, nor whether anybody does: a title in marks
is as good as a speech here.  Marks are paired a paragraph at a time with a stack, since an odd mark
somewhere must not turn the rest of a page inside out.  What is left over is repaired: a quotation that
nothing closes runs to the end of its paragraph, one that nothing opened starts with its paragraph.

>>> text = 'He said “I like “Tin Ferry” best” twice.'
>>> [q.words.of(text) for q in quoted(text, [Span(0, len(text))])]
['I like “Tin Ferry” best']
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from corpus.reading.names import is_given
from corpus.reading.spans import Span, trim
from corpus.reading.values import light, replace

Direction = Literal["open", "close", "either"]

NICKNAME = 24
"""Characters of a nickname between its marks, and of a given name before it."""


@light
@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between marks.

    `words` leaves the marks out, `whole` has them; both lie in one paragraph.  `opened` and `closed` say
    whether that mark is printed.  `carries` is the index of the piece that this one may go on from, where
    a quotation runs over a paragraph's end.  `paragraph` counts the paragraphs given.
    """

    words: Span
    whole: Span
    paragraph: int
    opened: bool = True
    closed: bool = True
    carries: int | None = None

    def final(self, text: str) -> str:
        """The last character of the words."""
        return text[self.words.end - 1 : self.words.end]


@light
@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    family: str
    direction: Direction


# An attribute of a tag and a mis-decoded dash are no marks, but must be stepped over whole.  Each alternative
# begins with a letter of its own, not with a set: so the search leaps from one such letter to the next.
TOKENS = re.compile(
    r"=\"[^\"\n]{0,300}\"|â€[“”™˜¦\"]|â€œ|â€\x9d|â€\ufffd|â€(?=[\s,.;:)?!]|$)|''|``|’’|‘‘"
    r"|\"\"\"(?=\w)|\"\"(?=[^\s\"])[“]?|\"\"(?<=[^\s\"]\"\")|\"|“|”|„|‟|«|»|「|」|『|』|＂|\x93|\x94"
)
GLYPHS = ('"', "“", "”", "„", "‟", "«", "»", "「", "」", "『", "』", "＂", "''", "``", "’’", "‘‘", "â€",
          "\x93", "\x94")  # fmt: skip
PLAIN = {
    "「": "corner", "」": "corner", "『": "white corner", "』": "white corner",
    "«": "guillemet", "»": "guillemet",
}  # fmt: skip
ALWAYS: dict[str, Direction] = {
    "「": "open", "『": "open", "」": "close", "』": "close", "„": "open", "``": "open", "‘‘": "open",
}  # fmt: skip
BY_GLYPH: dict[str, Direction] = {
    "“": "open", "‟": "open", "«": "open", "â€œ": "open", "\x93": "open", "\x94": "close", '""“': "open",
    "”": "close", "’’": "close", "»": "close", "â€\x9d": "close", "â€\ufffd": "close", "â€": "close",
}  # fmt: skip
FORWARD, BACKWARD = "“«", "”»"
"""Marks by their shape: with space on their inner side and none on the outer they open where none is open
and close one that is.
"""
BEFORE_OPENING = frozenset("([{<>—–-‒―/*_¿¡‘‚'`|•·")
AFTER_CLOSING = frozenset(",.;:!?)]}<—–-‒―…/*_|。、，；：！？）")

SINGLE_OPENERS = re.compile(r"[‘'‛‹\x91](?<![\w’‘'.!?,][‘'‛‹\x91])(?=[\w\"“…£$€(])")
SINGLE_CLOSERS = re.compile(r"['’›\x92](?<=[\w.,!?…;:)\]\"”%]['’›\x92])(?![\w])")
ELIDED = re.compile(
    r"['‘](?:\d\ds?\b|(?:em|tis|twas|til|till|cause|cos|round|bout|un|n|s|ve|re|ll|d|t)\b)", re.IGNORECASE
)
DEEPEST = 4  # how far down the stack a closing mark looks for its opener
MOST_CAPTIONS = 2  # lines that may stand between the paragraphs of one quotation
LONGEST_CAPTION = 120
LONGEST_RUN = 8  # paragraphs that one pair of marks may go round


def quoted(text: str, paragraphs: Sequence[Span]) -> tuple[Quoted, ...]:
    """Every outermost marked stretch of the paragraphs, in order; what is nested stays inside its host.

    `paragraphs` are sorted and disjoint.  Linear in the text, whatever stands in it.
    """
    if not paragraphs:
        return ()
    low, high = paragraphs[0].start, paragraphs[-1].end
    doubles = list(_doubles(text, paragraphs)) if _any_of(GLYPHS, text, low, high) else []
    singles = (
        [m.start() for m in SINGLE_OPENERS.finditer(text, low, high)]
        if _any_of("'‘‛‹\x91", text, low, high)
        else []
    )
    if not doubles and not singles:
        return ()
    found: list[Quoted] = []
    places = [mark.start for mark in doubles]
    stop = two = 0
    for number, paragraph in enumerate(paragraphs):
        first, one = bisect_left(places, paragraph.start, stop), bisect_left(singles, paragraph.start, two)
        stop, two = bisect_left(places, paragraph.end, first), bisect_left(singles, paragraph.end, one)
        if first < stop or one < two:
            _read_paragraph(text, number, paragraphs, doubles[first:stop], singles[one:two], found)
    return tuple(found)


def is_nickname(text: str, whole: Span) -> bool:
    """True for what somebody is called between a given name and a family name: "William “Bill” Moss"."""
    start, end = whole.start, whole.end
    if len(whole) > NICKNAME or text[start - 1 : start] != " " or text[end : end + 1] != " ":
        return False
    before = text[max(0, start - NICKNAME) : start - 1].split()
    named = text[start + 1 : start + 2].isupper() and text[end - 2 : end - 1].isalnum()
    capped = text[end + 1 : end + 2].isupper() and text[end + 2 : end + 3].isalpha()
    return named and capped and bool(before) and before[-1][:1].isupper() and is_given(before[-1])


def _any_of(glyphs: Iterable[str], text: str, start: int, end: int) -> bool:
    return any(text.find(glyph, start, end) >= 0 for glyph in glyphs)


def _read_paragraph(  # noqa: PLR0917
    text: str,
    number: int,
    paragraphs: Sequence[Span],
    marks: list[_Mark],
    openers: list[int],
    found: list[Quoted],
) -> None:
    """Append the stretches of one paragraph to `found`, mending what an earlier one left open."""
    paragraph = paragraphs[number]
    pairs, opens, strays = _paired(marks)
    pieces = [Quoted(trim(text, a.end, b.start), Span(a.start, b.end), number) for a, b in pairs]
    if opens:
        pieces += _left_open(text, number, paragraph, pairs, opens)
    if strays:
        mended = _around(text, number, paragraphs, strays[0], pieces, found)
        pieces += mended or _left_closed(text, number, paragraph, strays, pieces)
    if openers:
        pieces += _singles(text, number, paragraph, openers)
    fresh = _outermost(piece for piece in pieces if piece.words.start < piece.words.end)
    for piece in fresh:
        carries = _carried(text, paragraphs, piece, found)
        found.append(piece if carries is None else replace(piece, carries=carries))


def _doubles(text: str, paragraphs: Sequence[Span]) -> Iterator[_Mark]:
    firsts = {paragraph.start for paragraph in paragraphs}
    turned = _turned(text, paragraphs[0].start, paragraphs[-1].end)
    for match in TOKENS.finditer(text, paragraphs[0].start, paragraphs[-1].end):
        glyph, at, end = match[0], match.start(), match.end()
        if glyph[0] == "=" or (glyph[0] == "â" and glyph not in BY_GLYPH):
            continue
        facing = _direction(text, at, end, glyph, at in firsts, turned)
        yield _Mark(at, end, PLAIN.get(glyph, "double"), facing)


def _turned(text: str, start: int, end: int) -> bool:
    """Whether marks face the other way than they look on this page: "„Ja“", "»Ja«"."""
    if text.find("„", start, end) >= 0:
        return True
    at = text.find("»", start, end)
    return at >= 0 and text.find("«", start, at) < 0


def _direction(  # noqa: PLR0917
    text: str, at: int, end: int, glyph: str, first: bool, turned: bool
) -> Direction:
    """Which way a mark faces: by a certain glyph, by the spacing where it tells, else by both."""
    if glyph in ALWAYS:
        return ALWAYS[glyph]
    before = " " if first or not at else text[at - 1]
    after = text[end] if end < len(text) else " "
    free_left = before.isspace() or before in BEFORE_OPENING
    free_right = after.isspace() or after in AFTER_CLOSING
    if free_left and not free_right:
        return "either" if glyph in BACKWARD and before == " " and not (first or turned) else "open"
    if free_right and not free_left:
        begins = (
            glyph in FORWARD
            and before in ".!?:。！？：，"
            and after == " "
            and not text[end + 1 : end + 2].islower()
        )
        return "either" if begins and not turned else "close"
    if free_left and after in ".,;:!?" and not first and text[end + 1 : end + 2] != after:
        return "close"
    return BY_GLYPH.get(glyph, "open" if first else "either")


def _paired(marks: Iterable[_Mark]) -> tuple[list[tuple[_Mark, _Mark]], list[_Mark], list[_Mark]]:
    """Pairs (inner ones too), openers that nothing closes, closers that nothing opened."""
    stack: list[_Mark] = []
    pairs: list[tuple[_Mark, _Mark]] = []
    strays: list[_Mark] = []
    for mark in marks:
        opener = None if mark.direction == "open" else _opener(stack, mark.family)
        if opener is not None:
            pairs.append((stack[opener], mark))
            del stack[opener:]
        elif mark.direction == "close":
            strays.append(mark)
        else:
            stack.append(mark)
    return pairs, stack, strays


def _opener(stack: Sequence[_Mark], family: str) -> int | None:
    """Where the last mark of this family lies on the stack, not too deep."""
    for at in range(len(stack) - 1, max(-1, len(stack) - 1 - DEEPEST), -1):
        if stack[at].family == family:
            return at
    return None


def _left_open(
    text: str, number: int, paragraph: Span, pairs: list[tuple[_Mark, _Mark]], opens: list[_Mark]
) -> Iterator[Quoted]:
    """Quotations that nothing closes: to the next mark that opens a sentence, else to the paragraph's end."""
    stops = sorted(
        [*(a.start for a, _ in pairs if _opens_sentence(text, a)), *(mark.start for mark in opens)]
    )
    for mark in opens:
        later = bisect_left(stops, mark.end)
        end = stops[later] if later < len(stops) else paragraph.end
        yield Quoted(trim(text, mark.end, end), Span(mark.start, end), number, closed=False)


def _opens_sentence(text: str, mark: _Mark) -> bool:
    """Whether what `mark` opens stands by itself, so that it is not nested in what went before."""
    before = text[max(0, mark.start - 2) : mark.start].rstrip()
    return before[-1:] in (".", "!", "?", ":", ",", "…") and text[mark.end : mark.end + 1].isupper()


def _left_closed(
    text: str, number: int, paragraph: Span, strays: list[_Mark], pieces: list[Quoted]
) -> Iterator[Quoted]:
    """Quotations that nothing opened: from the paragraph's start, or after what was said before."""
    ends = sorted(piece.whole.end for piece in pieces)
    edge = paragraph.start
    for mark in strays:
        before = text[mark.start - 1 : mark.start]
        earlier = bisect_left(ends, mark.start + 1)
        start = max(edge, ends[earlier - 1]) if earlier else edge
        edge = mark.end
        if before.isdigit() or not (before in ",.!?…" or before.isalpha()):
            continue
        start = _sentence_after(text, start, mark.start) if start > paragraph.start else start
        colon = text.find(": ", start, min(mark.start, start + 80))
        start = colon + 2 if colon >= 0 else start
        yield Quoted(trim(text, start, mark.start), Span(start, mark.end), number, opened=False)


def _sentence_after(text: str, start: int, end: int) -> int:
    """Where the first sentence begins after `start`; `start` itself where none does before `end`."""
    stop = text.find(". ", start, end)
    return stop + 2 if stop >= 0 else start


def _around(  # noqa: PLR0917
    text: str,
    number: int,
    paragraphs: Sequence[Span],
    stray: _Mark,
    pieces: list[Quoted],
    found: list[Quoted],
) -> list[Quoted]:
    """The rest of a quotation that an earlier paragraph opened, where nothing else is marked between."""
    if not found or found[-1].closed or any(piece.whole.start < stray.start for piece in pieces):
        return []
    first = found[-1].paragraph + 1
    if not 0 <= number - first < LONGEST_RUN:
        return []
    for between in range(first, number):
        span = paragraphs[between]
        words = trim(text, span.start, span.end)
        found.append(Quoted(words, span, between, opened=False, closed=False, carries=len(found) - 1))
    start = paragraphs[number].start
    return [Quoted(trim(text, start, stray.start), Span(start, stray.end), number, opened=False)]


def _carried(text: str, paragraphs: Sequence[Span], piece: Quoted, found: list[Quoted]) -> int | None:
    """The unclosed piece that `piece` goes on from, by index: in the paragraph before, or above a caption."""
    if not found or found[-1].closed or piece.whole.start != paragraphs[piece.paragraph].start:
        return None
    between = paragraphs[found[-1].paragraph + 1 : piece.paragraph]
    captions = len(between) <= MOST_CAPTIONS and all(_is_caption(text, one) for one in between)
    return len(found) - 1 if captions else None


def _is_caption(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is a line that no sentence ends: a caption, a teaser, a signature."""
    return len(paragraph) <= LONGEST_CAPTION and text[paragraph.end - 1] not in ".!?:…,"


def _singles(text: str, number: int, paragraph: Span, openers: list[int]) -> Iterator[Quoted]:
    """What stands between single marks; a plural's apostrophe closes only where nothing later does."""
    closers = [m.start() for m in SINGLE_CLOSERS.finditer(text, paragraph.start, paragraph.end)]
    edge = paragraph.start
    openers = [at for at in openers if not ELIDED.match(text, at)]
    for place, at in enumerate(openers):
        if at < edge:
            continue
        limit = openers[place + 1] if place + 1 < len(openers) else paragraph.end
        end = _single_end(text, closers, at, limit)
        if end is not None:
            edge = end + 1
            yield Quoted(trim(text, at + 1, end), Span(at, end + 1), number)
        elif _is_left_open(text, paragraph, at, limit):
            yield Quoted(trim(text, at + 1, limit), Span(at, limit), number, closed=False)


def _is_left_open(text: str, paragraph: Span, at: int, limit: int) -> bool:
    """Whether a single mark that nothing closes opens words: at a paragraph's start, or behind a clause of
    saying where the next paragraph goes on.
    """
    if at == paragraph.start:
        return text[at] == "‘" or _runs_on(text, paragraph)
    return limit == paragraph.end and text[at - 2 : at] in (": ", ", ") and _goes_on(text, paragraph)


def _runs_on(text: str, paragraph: Span) -> bool:
    """Whether the next paragraph opens with a straight single mark too, so that this one is carried on."""
    return text[paragraph.start] == "'" and _goes_on(text, paragraph)


def _goes_on(text: str, paragraph: Span) -> bool:
    """Whether the next paragraph opens with a single mark."""
    gap = text[paragraph.end : paragraph.end + 16].lstrip()
    return gap.startswith(("'", "‘")) and not ELIDED.match(gap)


def _single_end(text: str, closers: list[int], at: int, limit: int) -> int | None:
    """The closer of the single mark at `at`, before `limit`."""
    first, stop = bisect_left(closers, at + 2), bisect_left(closers, limit)
    best = None
    for place in range(first, stop):
        close = closers[place]
        best = close
        if text[close - 1] not in "sS" or not text[close + 1 : close + 2].isspace():
            break
        if not text[close + 2 : close + 3].islower():
            break
    return best


def _outermost(pieces: Iterable[Quoted]) -> list[Quoted]:
    """The pieces that lie in no other, in order; of two that cross, the one that starts first."""
    pieces = list(pieces)
    if len(pieces) < 2:
        return pieces
    kept: list[Quoted] = []
    for piece in sorted(pieces, key=lambda p: (p.whole.start, -p.whole.end)):
        if not kept or piece.whole.start >= kept[-1].whole.end:
            kept.append(piece)
    return kept
