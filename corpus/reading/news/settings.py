"""Where a marked stretch stands: its sentence, the sentences round it, what its own shape tells.

Knows marks and sentences; must not know verbs or names.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from corpus.reading.news.quotes import Quoted
from corpus.reading.news.sentences import sentences
from corpus.reading.spans import Span
from corpus.reading.values import light

# A stretch is a sentence by its capital and its end, a title by its capitals, a clause by its length.
Shape = Literal["sentence", "clause", "fragment", "title"]
TERMINAL = (".", "!", "?", "…", "。", "！", "？")
STOPS = (".", "!", "?", "…")
LEADS = (". ", "! ", "? ", ": ", "– ", "— ", "- ", "» ", "” ", "“ ")  # what a sentence in marks may follow
COMMA = (",", "，", "、")
REACH = 600  # characters of prose looked at on either side of a quotation
LONG = 5  # words that no term or title has
SHORTEST = 3  # words of a sentence of nothing but short ones: "That is it."
SENTENCE = 9  # words that a sentence has, whatever its end


@light
@dataclass(frozen=True, slots=True)
class Setting:
    """A marked stretch with the prose round it.

    `before` runs from the start of its sentence, or the end of the stretch before, to its marks; `after` from
    its marks to the end of the sentence, or the start of the next stretch.  `led` are whole sentences of its
    paragraph since the stretch before; `first`: no stretch stands before it in its paragraph; `behind` is the
    sentence that follows, where no stretch stands in it.
    `joined`: no sentence ends between it and the stretch before; `cut`: nor between it and the next;
    `runs_on`: what follows the marks belongs to their sentence.
    """

    quote: Quoted
    shape: Shape
    before: Span
    after: Span
    behind: Span
    joined: bool
    cut: bool
    runs_on: bool
    first: bool
    led: tuple[Span, ...]


def setting_of(
    text: str, paragraphs: Sequence[Span], found: Sequence[Quoted], at: int, capital_nouns: bool = False
) -> Setting:
    """The setting of `found[at]`; looks no further than `REACH` characters.

    `capital_nouns`: in this language nouns begin with a capital, which makes no title of them.
    """
    quote = found[at]
    paragraph = paragraphs[quote.paragraph]
    previous = found[at - 1] if at and found[at - 1].paragraph == quote.paragraph else None
    following = found[at + 1] if at + 1 < len(found) and found[at + 1].paragraph == quote.paragraph else None
    low = max(previous.whole.end if previous else paragraph.start, quote.whole.start - REACH)
    high = min(following.whole.start if following else paragraph.end, quote.whole.end + REACH)
    lead = [Span(a, b) for a, b in sentences(text, low, quote.whole.start)]
    open_ = lead.pop() if lead and not _ended(text, lead[-1]) else Span(quote.whole.start, quote.whole.start)
    joined = previous is not None and not lead and not _stops(text, previous, quote)
    if previous and lead and not _stops(text, previous, quote):
        lead.pop(0)  # the rest of the sentence that the stretch before stands in
    after, behind = _behind(text, quote, high, following)
    return Setting(
        quote,
        _shape(text, quote, capital_nouns),
        Span(open_.start, quote.whole.start),
        after,
        behind,
        joined,
        following is not None and not _ended(text, after),
        _runs_on(text, quote, after),
        previous is None,
        tuple(lead),
    )


def _ended(text: str, span: Span) -> bool:
    tail = text[span.start : span.end].rstrip('"”’»)] \n')
    return tail.endswith((".", "!", "?", "。", "！", "？")) and not tail.endswith("...")


def _stops(text: str, previous: Quoted, quote: Quoted) -> bool:
    """Whether the sentence of the stretch before ends with it, so that what follows begins a new one."""
    gap = text[previous.whole.end : quote.whole.start].strip()
    last = previous.final(text)
    if not gap:
        return last in TERMINAL
    return last in TERMINAL and last not in "?!…" and (gap[0].isupper() or gap[0].isdigit())


def _behind(text: str, quote: Quoted, high: int, following: Quoted | None) -> tuple[Span, Span]:
    """The rest of the stretch's sentence, and the next sentence where no mark cuts it short."""
    empty = Span(quote.whole.end, quote.whole.end)
    stops = [Span(a, b) for a, b in islice(sentences(text, quote.whole.end, high), 2)]
    if not stops:
        return empty, empty
    after = Span(quote.whole.end, stops[0].end)
    own = quote.final(text) in TERMINAL and text[stops[0].start].isupper()
    behind = stops[0] if own else stops[1] if len(stops) > 1 else empty
    if following and not _ended(text, behind):
        behind = empty
    return after, behind


def _runs_on(text: str, quote: Quoted, after: Span) -> bool:
    """Whether the prose behind the marks belongs to their sentence."""
    gap = text[after.start : after.end].lstrip()
    if not gap or gap[0] in ".。":
        return False
    return quote.final(text) not in (".", "。") or gap[0].islower() or gap[0] in ",-–—―，"


def _shape(text: str, quote: Quoted, capital_nouns: bool) -> Shape:
    body = quote.words.of(text)
    if body[:1] > "\u2e80":
        return _eastern_shape(text, quote, body)
    parts = body.split()
    ended = body.endswith(TERMINAL)
    capital = body[:1].isupper() or body[:1].isdigit() or body[:1] in "…[(.¿¡'‘“" or not body[:1].isascii()
    if (
        parts
        and _is_named(parts, capital_nouns)
        and (len(parts) <= LONG + 2 or _in_prose(text, quote.whole.start))
    ):
        alone = _opens(text, quote.whole.start, (". ",))
        return "sentence" if ended and len(parts) <= 2 and alone else "title"
    stopped = text.startswith(STOPS, quote.whole.end) and _opens(text, quote.whole.start, LEADS)
    if capital and (ended or stopped or len(parts) >= SENTENCE):
        return "sentence"
    return "clause" if len(parts) >= LONG else "fragment"


def _is_named(parts: Sequence[str], capital_nouns: bool) -> bool:
    """Whether all words but short ones have capitals."""
    for part in parts:
        if not part[0].isupper() and (capital_nouns or len(part) > 3 or part is parts[0]):
            return False
    return len(parts) < SHORTEST or any(part[0].isupper() and part[1:2].isalpha() for part in parts[1:])


def _in_prose(text: str, at: int) -> bool:
    """Whether the word before a stretch has no capital, so that the stretch's own are not a headline's."""
    before = [word for word in text[max(0, at - 24) : at].rpartition("\n")[2].split() if word.isalpha()]
    return bool(before) and before[-1].islower()


def _opens(text: str, at: int, leads: tuple[str, ...]) -> bool:
    """Whether a stretch begins a line, or stands behind one of `leads`."""
    return at == 0 or text[at - 1] == "\n" or text[max(0, at - 2) : at] in leads


def _eastern_shape(text: str, quote: Quoted, body: str) -> Shape:
    """Without spaces: a sentence ends in a full stop, inside or right behind the marks; a term is short."""
    stopped = body.endswith(TERMINAL) or text[quote.whole.end : quote.whole.end + 1] in ("。", "\n", "")
    own = text[max(0, quote.whole.start - 1) : quote.whole.start] in ("。", "\n")
    whole = stopped and len(body) > 6 and (own or any(c in body for c in "，、。！？"))
    return "sentence" if whole else "fragment"


def above(text: str, paragraphs: Sequence[Span], setting: Setting) -> tuple[Span, ...]:
    """The sentences of the paragraph before, where no stretch stands between: few quotations ask for them."""
    if not setting.quote.paragraph or not setting.first:
        return ()
    paragraph = paragraphs[setting.quote.paragraph - 1]
    start = max(paragraph.start, paragraph.end - REACH)
    return tuple(Span(a, b) for a, b in sentences(text, start, paragraph.end))
