r"""Which lines ask on a page whose questions and answers have no labels.

A page sets its questions off alike: in bold or italics, as headings, behind a number, a dash or a bullet;
or it only opens a block with each ("Why?" / "Because.") or gives them a paragraph.  Question marks tell which
way it is; after that a question need not have one.  Sub-heads that ask are told apart by who is spoken to.

Knows lines and marks; must not know names.

>>> from corpus.reading.sheet import ruled
>>> text = "*Why did you go?*\nI was cold.\n\n*And then?*\nI slept.\n\n*Tell us more.*\nNo."
>>> found = exchange(ruled(text))
>>> found.by, [text[one.start : one.end] for one in found.questions]
('italic', ['Why did you go?', 'And then?', 'Tell us more.'])
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, pairwise

from corpus.reading.paragraphs import wrapped
from corpus.reading.sheet import Sheet
from corpus.reading.talk.addressing import NEEDED, Question, announced, personal, presented
from corpus.reading.talk.emphasis import bare
from corpus.reading.talk.habits import answering_alike
from corpus.reading.talk.person import SECOND, says
from corpus.reading.talk.questions import asks_in
from corpus.reading.talk.stage import wrapped as directs
from corpus.reading.values import light, replace
from corpus.reading.words.persons import BIDDING, FAQ, STATED

LONGEST = 900
# "“The Lamps” is", a title and no quotation
TITLED = re.compile(r"[\"“«„][^\"“”«»„\n]{1,60}\w[\"”»“] (?=[^\W\d_A-Z])")
FEWEST = 2
DASHES = 3
"""Answers behind a dash that tell of an interview."""
SET_OFF = dict.fromkeys(("bold", "italic", "mark", "dash", "bullet"), 0.25)
"""How much of it where the questions are set off as sub-heads seldom are."""
ASKING = frozenset("?？؟;")
LED = frozenset("—–―─ー")
"""A dash at the beginning of words in bold leads a question, whatever it ends with."""
EMPHATIC = frozenset(("bold", "italic"))
"""How words are set that ask as a whole where one of their sentences does."""
TAIL = 48
"""Characters at the end of a line in which its last sign stands; its marks and a stage direction may stand
behind it."""
STOPS = frozenset(".!…。–—")
OPENERS = frozenset('"“”„«»')
CLOSERS = frozenset('"“”«»')
QUOTED = 4
"""Answers between quotation marks that tell of an interview."""
# "**Why?** Because", "1. Why? A: Because"
INLINE_BOLD = re.compile(
    r"(\*\*|__|<(?:strong|b)>)(?=[^\s*_])[^*_<\n]{4,600}[?？؟][ \"”»]?(\*\*|__|</(?:strong|b)>)"
    r"[ \xa0]?(?:<br ?/?>)?\s*(?=[^\s*_|])"
)
INLINE_LETTER = re.compile(r"\s*(?:\*\*)?[AR][:.]\s?(?:\*\*)?\s*(?=\S)")
CITED = re.compile(r"\w: ?[\"“«„]")
RETOLD = re.compile(r"\w[,:] [\"“«„]\w")
LETTER_WITHIN = 400
# "The worst night you ever had: ", "Why did you stay?: " behind a sentence too
PROMPT = re.compile(r"(?:(?<=[.!?…”\"] )|(?<![^\n]))([^\W\d_a-z][^.!?:;\n]{12,140}[?？]?:)\s(?=\S)")
WORDY = 3
"""Spaces of a prompt, which is longer than a label."""
RUN_IN = 6
"""Lines, each a question and its answer, that make an interview."""
# "It was late. And you"
ENDED = re.compile(r"[^\W\d_]{3}[.!?…] [^\W\d_a-z]\w*(?:[ ,]+\w+){3}")
STATEMENT = 250
"""Characters of a question that asks nothing."""
TALKING = 6
"""Sentences set off that tell of one who asks."""
FAR_APART = 6
"""Paragraphs to a question."""
# "AL: "
SHORT_LABEL = re.compile(r"[^\W\d_a-z]{2,3}: ")
MOST_IN_A_ROW = 3
"""Paragraphs of which each asks and the next one does not answer."""
SEVERAL = 3
"""Quotations, each behind a comma, of a paragraph that retells a conversation."""
# "10:15", "- [@01:30]"
CLOCK = re.compile(r"(?:[-*•] )?[\[(]?@?\d{1,2}:\d\d\b")
TIGHT = 6
"""Wrapped lines without a blank one between them in which questions are looked for."""
FEW_LINES = 4
ROOM = 12
"""Characters that a paragraph's last line leaves empty."""
ASKED = "?？؟"
SENTENCE_ENDS = frozenset(".!?…？؟。)")
SENTENCES = (". ", "! ", "? ")
HEADS = 4
"""Lines before the first question of a block within which another one may stand by itself."""
SPOKEN = 120
"""A heading that asks and is longer is spoken."""
SEARCHED = 150_000
"""Characters of a page that is searched for pull quotes."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """The questions of a page in their order, and how it sets them off."""

    questions: tuple[Question, ...]
    by: str


@light
@dataclass(frozen=True, slots=True)
class Unit:
    """Lines that make one paragraph, what is left of them without marks, and the mark ("" for none)."""

    first: int
    last: int
    start: int
    end: int
    style: str
    asks: bool
    apart: bool
    quoted: bool = False
    """It opens with a quotation mark: a report's quotation."""


def exchange(sheet: Sheet) -> Exchange | None:
    """The page's questions where it is an interview without labels, otherwise None; the sheet keeps them.

    In the captions of a machine, which writes all small, nothing tells a question from what others say.
    """
    if __name__ not in sheet.memo:
        sheet.memo[__name__] = None if sheet.text.islower() else _exchange(sheet)
    known = sheet.memo[__name__]
    return known if isinstance(known, Exchange) else None


def _exchange(sheet: Sheet) -> Exchange | None:
    inline = _inline(sheet)
    if inline:
        return inline
    asks = any(_may_ask(sheet.text[max(line.start, line.end - TAIL) : line.end]) for line in sheet.lines)
    if not (asks or led_in_bold(sheet.text)):
        return None
    units = units_of(sheet)
    styled: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.style:
            styled[unit.style].append(unit)
    led = [unit for unit in styled["bold"] if _led(sheet.text, unit.start)]
    styled["bold"] = led if len(led) >= QUOTED else styled["bold"]
    for style in ("bold", "heading", "italic", "mark", "number", "dash", "bullet"):
        found = _set_off(sheet, styled.get(style, []))
        if found and (_of_talk(sheet, units, found, style) or _dashed(sheet, styled[style])):
            return Exchange(found, style)
    by, questions = next(((by, some) for by, some in _other_ways(sheet, units) if some), ("", ()))
    return Exchange(questions, by) if questions else _in_paragraphs(sheet, units)


def _other_ways(sheet: Sheet, units: Sequence[Unit]) -> Iterator[tuple[str, tuple[Question, ...]]]:
    """The questions of a page that sets off what is stated, too, or only its answers; none of other ways."""
    for style in ("bold", "heading"):
        yield style, _put_and_stated(sheet, units, style)
    yield "before-dash", _before_dashes(sheet, units)
    yield "before-quotation", _before_quoted(sheet.text, units)


def led_in_bold(text: str) -> bool:
    """True where the page has words in bold that a dash leads, as questions are set."""
    return "**" in text and any(f"**{dash}" in text for dash in LED)


def _may_ask(tail: str) -> bool:
    """Whether a line that ends so may ask."""
    return not ASKING.isdisjoint(tail) or "か" in tail


def _in_paragraphs(sheet: Sheet, units: Sequence[Unit]) -> Exchange | None:
    """The exchange of a page that sets nothing off."""
    timed = _timed(sheet.text, [sheet.lines[unit.first].start for unit in units])
    if 2 * sum(unit.style == "dash" for unit in units) >= len(units) or timed or _unanswered(units):
        return None  # a dialogue, what a machine has heard, or a speech that asks and asks
    for by, some in (("block", _openers(units)), ("plain", _paragraphs(units))):
        found = tuple(map(_question, some))
        if len(found) < FEWEST or _timed(sheet.text, [one.start for one in found]):
            continue  # what is asked in a broadcast, and when
        asked = _answered(found) and _dense(units, found)
        if asked and not _quoting(units, found) and _put_to_somebody(sheet, found):
            whole = _alternating(sheet.text, units, found) if by == "plain" else found
            return Exchange(_with_statements(sheet.text, units, whole), by)
    return None


def _unanswered(units: Sequence[Unit]) -> bool:
    """True where most of what asks stands in a row."""
    rows = [len(list(row)) for asks, row in groupby(units, key=lambda unit: unit.asks) if asks]
    return max(rows, default=0) > MOST_IN_A_ROW and 2 * max(rows) > sum(rows)


def _put_to_somebody(sheet: Sheet, found: Sequence[Question]) -> bool:
    """True where the first pair has labels, questions say you, or one name leads the answers: "Lee — No."."""
    if presented(sheet, found[0]) or personal(sheet, found):
        return True
    return bool(answering_alike(sheet, [one.last + 1 for one in found]))


def _timed(text: str, starts: Sequence[int]) -> bool:
    """True where a time stands at most of these places."""
    return 2 * sum(CLOCK.match(text, start) is not None for start in starts) > len(starts)


def _put_and_stated(sheet: Sheet, units: Sequence[Unit], style: str) -> tuple[Question, ...]:
    """The sentences in bold or headings with which a short page begins and that take turns with plain ones:
    some ask, some only state, as no heading does.
    """
    bold = [one for one in units if one.style == style]
    asked = sum(one.asks for one in bold)
    if not 0 < asked < len(bold) or not all(one.asks or sheet.text[one.end - 1] in STOPS for one in bold):
        return ()
    places = [at for at, one in enumerate(units) if one.style == style]
    apart = all(1 < b - a <= FAR_APART for a, b in pairwise(places))
    whole = places[0] < FEWEST and len(units) <= FAR_APART * len(bold)
    return tuple(map(_question, bold)) if apart and whole else ()


def _with_statements(text: str, units: Sequence[Unit], found: tuple[Question, ...]) -> tuple[Question, ...]:
    """The questions with those that only state something of whom they are put to: "Your critics say so."."""
    asked = {one.first for one in found}
    more = [
        _question(b)
        for a, b, c in zip(units, units[1:], units[2:], strict=False)
        if found[0].last < b.first < found[-1].first and b.apart and b.end - b.start < STATEMENT
        if not {a.first, b.first, c.first} & asked and text.startswith(STATED, b.start)
    ]
    return tuple(sorted((*found, *more), key=lambda one: one.start)) if len(found) > FEWEST else found


def _alternating(text: str, units: Sequence[Unit], found: tuple[Question, ...]) -> tuple[Question, ...]:
    """The questions with the paragraphs that stand where one does and only state something, where every other
    paragraph asks: few and short ones, but any where the first pair has initials for labels.
    """
    row = _a_paragraph_each(text, [one for one in units if found[0].first <= one.first <= found[-1].last])
    places = {unit.first: at for at, unit in enumerate(row)}
    asked = [places.get(one.first, -1) for one in found]
    if len(found) < SEVERAL or any(b <= a or (b - a) % 2 for a, b in pairwise(asked)):
        return found
    more = [row[at] for at in range(asked[0], asked[-1], 2) if at not in asked]
    answers = sorted(one.end - one.start for one in row[1::2])
    short = min(STATEMENT, answers[len(answers) // 2] // 2)
    twos = sum(b - a == 2 for a, b in pairwise(asked))
    few = len(more) <= twos and all(_states(text, one, short) for one in more)
    if not few and not _initialled(text, row[:2]):
        return found
    return tuple(sorted((*found, *map(_question, more)), key=lambda one: one.start))


def _a_paragraph_each(text: str, units: Sequence[Unit]) -> list[Unit]:
    """The paragraphs without stage directions, and without what is said on behind one; none where lines are
    not apart.
    """
    if not all(unit.apart for unit in units):
        return []
    staged = [directs(text[one.start : one.end]) for one in units]
    return [
        one
        for one, acts, behind in zip(units, staged, (False, *staged), strict=False)
        if not (acts or behind)
    ]


def _states(text: str, unit: Unit, longest: int) -> bool:
    """True for a short paragraph that is a sentence."""
    return unit.end - unit.start < longest and text[unit.end - 1] in STOPS


def _initialled(text: str, pair: Sequence[Unit]) -> bool:
    """True where the first question and its answer, and no others, open with two different initials."""
    found = [SHORT_LABEL.match(text, one.start, one.end) for one in pair]
    return len({one.group() for one in found if one}) == len(found) > 1


def _quoting(units: Sequence[Unit], questions: Sequence[Question]) -> bool:
    """True where most of what follows the questions opens with a mark: a report that quotes the answers."""
    asked = {one.last for one in questions}
    return 2 * sum(a.last in asked and b.quoted for a, b in pairwise(units)) > len(questions)


def _dense(units: Sequence[Unit], questions: Sequence[Question]) -> bool:
    """True where every few paragraphs one asks: a story or an essay only asks here and there."""
    between = sum(questions[0].first <= unit.first <= questions[-1].last for unit in units)
    return FAR_APART * len(questions) >= between


def _before_dashes(sheet: Sheet, units: Sequence[Unit]) -> tuple[Question, ...]:
    """The paragraphs that one with a dash answers, each time one, where they mostly ask and these do not.

    The first pair may have labels instead.
    """
    found = [at for at, (a, b) in enumerate(pairwise(units)) if b.style == "dash" and a.style != "dash"]
    dashes = sum(unit.style == "dash" for unit in units)
    while found and not (units[found[0]].asks or sheet.text[units[found[0]].end - 1] in STOPS):
        del found[0]
    if len(found) < DASHES or 10 * len(found) < 9 * dashes:
        return ()
    asked = sum(units[at].asks for at in found)
    back = sum(units[at + 1].asks for at in found)
    if 2 * asked < len(found) or 3 * back > len(found) or any(s in sheet.text[:600].casefold() for s in FAQ):
        return ()
    first = [found[0] - 2] if found[0] > 1 and units[found[0] - 2].asks else []
    return tuple(_question(units[at]) for at in (*first, *found))


def _before_quoted(text: str, units: Sequence[Unit]) -> tuple[Question, ...]:
    """The paragraphs that one between quotation marks answers, each time one, where most of them ask."""
    told = [one.quoted and text[one.start : one.end].rstrip(".")[-1:] in CLOSERS for one in units]
    found = [at for at, both in enumerate(pairwise(told)) if both == (False, True)]
    if len(found) < QUOTED or 4 * len(found) < 3 * sum(told):
        return ()
    asked = sum(units[at].asks for at in found)
    steps = sum(b - a == 2 for a, b in pairwise(found))
    short = all(units[at].end - units[at].start < LONGEST for at in found)
    alternate = short and 4 * steps >= 3 * (len(found) - 1) and 2 * asked > len(found)
    return tuple(_question(units[at]) for at in found) if alternate else ()


def _dashed(sheet: Sheet, units: Sequence[Unit]) -> bool:
    """True where several paragraphs open with a dash and all ask, as in hardly a page but an interview."""
    head = sheet.text[: sheet.lines[units[0].first].start].casefold()[:600]
    return (
        len(units) >= FEWEST
        and all(unit.asks and unit.style == "dash" and unit.apart for unit in units)
        and all(sheet.text[sheet.lines[unit.first].start] in "—–" for unit in units)
        and not any(sign in head for sign in FAQ)
    )


def _of_talk(sheet: Sheet, units: Sequence[Unit], found: Sequence[Question], style: str) -> bool:
    """True where the questions speak to somebody, or the answers are set off too: sub-heads are not so."""
    led = len(found) >= QUOTED and all(_led(sheet.text, one.start) for one in found)
    return led or _answered_alike(units, found) or personal(sheet, found, SET_OFF.get(style, NEEDED))


def _answered_alike(units: Sequence[Unit], found: Sequence[Question]) -> bool:
    """True where what follows each question is set off as well, in bold or italics, and asks nothing."""
    asked = {one.last for one in found}
    below = [b for a, b in pairwise(units) if a.last in asked]
    return len(below) >= SEVERAL and all(one.style in EMPHATIC and not one.asks for one in below)


def units_of(sheet: Sheet) -> list[Unit]:
    """The paragraphs of the page that are no furniture."""
    marked = _marked(sheet)
    found: list[Unit] = []
    for group in sheet.paragraphs():
        lines = [at for at in group if sheet.lines[at].kind in {None, "heading"}]
        if not lines:
            continue
        emphatic = any(sheet.text[sheet.lines[at].end - 1] in "*_" for at in lines[:-1])
        if len(lines) > 1 and not emphatic and wrapped(sheet.text, [sheet.lines[at] for at in lines]):
            found.extend(_unit(sheet, first, last, marked) for first, last in _tight(sheet, lines))
        else:
            found.extend(_unit(sheet, first, last, marked) for first, last in _runs(sheet, lines))
    return found


def _runs(sheet: Sheet, lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The lines, each by itself, but for those in one pair of marks for bold: first and last."""
    text, opened = sheet.text, -1
    for at in lines:
        line = sheet.lines[at]
        odd = text.count("**", line.start, line.end) % 2 == 1
        if opened < 0 and odd and text.startswith("**", line.start) and at != lines[-1]:
            opened = at
        elif opened >= 0 and (odd or at == lines[-1]):
            closed = odd and text.endswith("**", line.start, line.end)
            yield from [(opened, at)] if closed else ((one, one) for one in lines if opened <= one <= at)
            opened = -1
        elif opened < 0:
            yield at, at


def _tight(sheet: Sheet, lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Wrapped lines as one, or, where no blank lines part questions from answers, those of each: first and
    last.

    A question there begins its own line behind the end of a sentence, and ends a line that has room left.
    """
    asked = list(_asked_within(sheet, lines)) if len(lines) >= TIGHT else []
    if len(asked) < FEWEST or _a_line_each(sheet, lines):
        yield lines[0], lines[-1]
        return
    at = lines[0]
    for first, last in asked:
        if at < first:
            yield at, first - 1
        yield first, last
        at = last + 1
    if at <= lines[-1]:
        yield at, lines[-1]


def _a_line_each(sheet: Sheet, lines: Sequence[int]) -> bool:
    """True where hardly a sentence ends inside a line: a machine gives each its own."""
    start, end = sheet.lines[lines[0]].start, sheet.lines[lines[-1]].end
    ended = sum(sheet.text[sheet.lines[at].end - 1] in SENTENCE_ENDS for at in lines)
    return sum(sheet.text.count(sign, start, end) for sign in SENTENCES) * 4 < ended


def _asked_within(sheet: Sheet, lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and last of the lines that ask and begin and end where lines do."""
    text = sheet.text
    longest = max(sheet.lines[at].end - sheet.lines[at].start for at in lines)
    first = lines[0]
    for at in lines:
        line = sheet.lines[at]
        final = text[line.end - 1]
        if final not in SENTENCE_ENDS or (at < lines[-1] and text[sheet.lines[at + 1].start].islower()):
            continue
        begin, first = first, at + 1
        room = longest - (line.end - line.start) > ROOM or at == lines[-1]
        within = any(sign in text[sheet.lines[begin].start : line.end - 1] for sign in SENTENCES)
        if final in ASKED and room and at - begin < FEW_LINES and not within:
            yield begin, at


def _marked(sheet: Sheet) -> dict[int, tuple[int, str]]:
    """Where the file's own marks for bold words and headings begin, where they end, and which they are."""
    return {mark.start: (mark.end, mark.kind) for mark in sheet.marked("bold", "heading")}


def _unit(sheet: Sheet, first: int, last: int, marked: dict[int, tuple[int, str]]) -> Unit:
    text = sheet.text
    start, end, style = bare(text, sheet.lines[first].start, sheet.lines[last].end)
    mark = marked.get(sheet.lines[first].start, (-1, ""))
    if mark[0] >= sheet.lines[last].end - 1:
        style = mark[1]
    told = (
        start < end <= start + LONGEST and text[start:end].strip(ASKED) != "" and not _cited(text, start, end)
    )
    asks = told and (style == "asked" or asks_in(text, start, end) or _bids(text, start, end))
    asks = asks or (told and style in EMPHATIC and _set_to_ask(text, start, end))
    quoted = text[sheet.lines[first].start] in OPENERS and not TITLED.match(
        text, sheet.lines[first].start, end
    )
    return Unit(first, last, start, end, style, asks, sheet.lines[first].gap > 0 or first == 0, quoted)


def _led(text: str, start: int) -> bool:
    """True where a dash stands right before `start`."""
    return start > 0 and text[start - 1] in LED


def _bids(text: str, start: int, end: int) -> bool:
    """True for a few words that bid somebody tell, from their beginning or behind what they ask."""
    bids = text.rfind("? ", start, end) + 2
    return end - start < STATEMENT and (
        text.startswith(BIDDING, start) or (bids > start + 2 and text.startswith(BIDDING, bids))
    )


def _set_to_ask(text: str, start: int, end: int) -> bool:
    """True for words in bold or italics one sentence of which asks, or that a dash leads."""
    return _led(text, start) or ("?" in text[start:end] and text[end - 1] in STOPS)


def _cited(text: str, start: int, end: int) -> bool:
    """True for a line that tells what one asked: "She said: “Why?”", 「…」 too; or who said what in turn."""
    if text[end - 1] in "」』" and text[start] not in "「『*":
        return True
    if text[end - 1] not in '"”»':
        return False
    told = bool(CITED.search(text, start, min(end, start + 80)))
    return told or len(RETOLD.findall(text, start, end)) >= SEVERAL


def _question(unit: Unit) -> Question:
    return Question(unit.first, unit.last, unit.start, unit.end)


def _set_off(sheet: Sheet, units: Sequence[Unit]) -> tuple[Question, ...]:
    """The questions among paragraphs that are set off alike: all of these, where most of them ask."""
    asking = [unit for unit in units if unit.asks]
    beside = any(b.first == a.last + 1 for a, b in pairwise(units))
    if len(asking) < FEWEST or (beside and units[0].style == "dash" and 2 * len(asking) < len(units)):
        return ()  # of a dialogue in dashes both sides are set off
    some = _taking_turns(sheet, units) or _mostly_asking(sheet, units, asking)
    found = tuple(map(_question, _merged(some)))
    return found if len(found) >= FEWEST and _answered(found) else ()


def _sentence(text: str, unit: Unit) -> bool:
    """True where the words are more than a title, or than one word and its colon."""
    words = text[unit.start : unit.end]
    if words[-1:] == ":" and " " not in words:
        return False
    return len(words) <= LONGEST and (words.count(" ") > 3 or words[-1:] in ".!…:。")


def _said(text: str, unit: Unit) -> bool:
    """True where the words end as a sentence does, or hold one and more."""
    return text[unit.end - 1] in STOPS or ENDED.search(text, unit.start, unit.end) is not None


def _mostly_asking(sheet: Sheet, units: Sequence[Unit], asking: list[Unit]) -> list[Unit]:
    """What is set off alike from the first question on, where most of it asks; otherwise what asks."""
    some = [one for one in units if one.asks or (one.first > asking[0].first and _sentence(sheet.text, one))]
    if 2 * len(asking) < len(some):
        some = [one for one in some if one.asks or sheet.text[one.end - 1] in STOPS]
    return asking if 2 * len(asking) < len(some) else some


def _taking_turns(sheet: Sheet, units: Sequence[Unit]) -> list[Unit]:
    """All sentences that are set off, where hardly anything else is and they take turns with what is not;
    none elsewhere.
    """
    said = [one for one in units if one.asks or _said(sheet.text, one)]
    few = len(said) < TALKING or 5 * len(said) < 4 * len(units)
    gaps = [b.first - a.last for a, b in pairwise(said)]
    if few or 5 * sum(1 < gap <= FAR_APART for gap in gaps) < 4 * len(gaps):
        return []
    between = range(said[0].first, said[-1].last)
    more = [one for one in units if one.first in between and _sentence(sheet.text, one)]
    return sorted({*said, *more}, key=lambda one: one.first)


def _merged(units: Sequence[Unit]) -> list[Unit]:
    """Neighbours as one: a question of two paragraphs."""
    merged: list[Unit] = []
    for unit in units:
        before = merged.pop() if merged and merged[-1].last + 1 == unit.first else unit
        merged.append(replace(unit, first=before.first, start=before.start, apart=before.apart))
    return merged


def _openers(units: Sequence[Unit]) -> list[Unit]:
    """The first lines of blocks, where most blocks are a question with its answer right below."""
    opening = {a.first for a, b in pairwise(units) if a.apart and not b.apart and a.last + 1 == b.first}
    alone = {a.first for a, b in pairwise([*units, *units[-1:]]) if a.apart and b.apart}
    asking = [unit for unit in units if unit.asks and unit.first in opening]
    if len(asking) < FEWEST or 2 * len(asking) < len(opening):
        return []
    first = asking[0].first - HEADS
    return [
        unit
        for unit in units
        if unit.end - unit.start <= LONGEST
        and (
            (unit.first in opening and unit.first >= asking[0].first)
            or (unit.first in alone and unit.asks and unit.first >= first)
        )
    ]


def _paragraphs(units: Sequence[Unit]) -> list[Unit]:
    """Paragraphs that ask; of neighbours the first, which the other one answers; none of a numbered list."""
    counted = [one.style == "number" and one.asks for one in units]
    listed = {i for at, both in enumerate(pairwise(counted)) if all(both) for i in (at, at + 1)}
    units = [one for at, one in enumerate(units) if at not in listed] if listed else units
    asking = [unit.apart for unit in units if unit.asks]
    tight = sum(asking) <= max(1, len(asking) // 5)
    found: list[Unit] = []
    for unit in units:
        fresh = not (found and found[-1].last + 1 == unit.first)
        if unit.asks and (unit.apart or tight) and fresh and not unit.quoted:
            found.append(unit)
    return found


def _answered(questions: Sequence[Question]) -> bool:
    """True where something is said between questions, nearly always."""
    gaps = [b.first - a.last for a, b in pairwise(questions)]
    return sum(gap > 1 for gap in gaps) * 10 >= 8 * len(gaps)


def _inline(sheet: Sheet) -> Exchange | None:
    """Questions with their answers on the same line: "**Why?** Because", "1. Why? R: Because"."""
    bold, lettered = [], []
    for at, line in enumerate(sheet.lines):
        if line.kind not in {None, "heading"}:
            continue
        found = (
            INLINE_BOLD.match(sheet.text, line.start, line.end) if sheet.text[line.start] in "*_<" else None
        )
        if found:
            start, end, _ = bare(sheet.text, line.start, found.end(2))
            bold.append(Question(at, at, start, end, found.end()))
        elif (letter := _letter(sheet, at)) is not None:
            lettered.append(letter)
    for some, by in ((bold, "bold-inline"), (lettered, "letter-inline")):
        if len(some) >= FEWEST and (by == "letter-inline" or personal(sheet, some)):
            return Exchange(tuple(some), by)
    for own, by in ((_run_in(sheet), "run-in"), (_prompted(sheet), "prompt")):
        if own and (announced(sheet, own[0].first) or personal(sheet, own)):
            return Exchange(own, by)
    return None


def _prompted(sheet: Sheet) -> tuple[Question, ...]:
    """What somebody is to finish, longer than a label, behind whose colon they do on the same line, line by
    line: "The worst night you ever had: The one when".
    """
    if sheet.text.count(": ") < RUN_IN:
        return ()
    rows = [row for at in range(len(sheet.lines)) if (row := list(_prompts(sheet, at)))]
    if len(rows) < RUN_IN or 5 * len(rows) < 4 * (rows[-1][0].last - rows[0][0].first + 1):
        return ()
    found = tuple(chain.from_iterable(rows))
    yours = sum(says(sheet.text[one.start : one.end], sheet.language, SECOND) for one in found)
    return found if 2 * yours >= len(found) else ()


def _prompts(sheet: Sheet, at: int) -> Iterator[Question]:
    """The prompt that opens a line, and those further in that ask and have a colon all the same."""
    line, text = sheet.lines[at], sheet.text
    if line.kind:
        return
    for mark in PROMPT.finditer(text, line.start, line.end):
        first = mark.start() == line.start
        wordy = text.count(" ", mark.start(), mark.end(1)) >= WORDY
        if wordy and (first or text[mark.end(1) - 2] in ASKED):
            yield Question(at, at, mark.start(), mark.end(1), mark.end())
        elif first:
            return


def _run_in(sheet: Sheet) -> tuple[Question, ...]:
    """Questions behind each of which its answer follows on the line, line by line: "Your name? Ann Lee"."""
    if sum(map(sheet.text.count, ASKED)) < RUN_IN:
        return ()
    found = [one for at in range(len(sheet.lines)) if (one := _first_asks(sheet, at))]
    if len(found) < RUN_IN or 5 * len(found) < 4 * (found[-1].last - found[0].first + 1):
        return ()
    return tuple(found)


def _first_asks(sheet: Sheet, at: int) -> Question | None:
    """The question that opens a line and that what follows on it answers, asking nothing."""
    line, text = sheet.lines[at], sheet.text
    ends = [text.find(mark, line.start, min(line.end, line.start + LETTER_WITHIN)) for mark in ASKED]
    end = min((at + 1 for at in ends if at >= 0), default=line.end)
    rest = text[end : line.end].lstrip()
    if (
        line.kind
        or end == line.end
        or not rest[:1].isalnum()
        or rest[-1] in ASKED
        or ENDED.search(text, line.start, end)
    ):
        return None
    start, _, _ = bare(text, line.start, end)
    return Question(at, at, start, end, line.end - len(rest))


def _letter(sheet: Sheet, at: int) -> Question | None:
    """A question whose answer follows behind a letter: "Why? A: Because"."""
    line, text = sheet.lines[at], sheet.text
    mark = text.find("?", line.start, min(line.end, line.start + LETTER_WITHIN))
    found = INLINE_LETTER.match(text, mark + 1, line.end) if mark > 0 else None
    if not found:
        return None
    start, _, _ = bare(text, line.start, mark + 1)
    return Question(at, at, start, mark + 1, found.end())


def headed(sheet: Sheet, labelled: Sequence[int]) -> tuple[Question, ...]:
    """Headings that ask somebody, right above those of the lines `labelled`, which answer: two at least."""
    if sheet.text.find("#") < 0:
        return ()
    told = frozenset(labelled)
    above = [at for at, line in enumerate(sheet.lines) if line.kind == "heading" and at + 1 in told]
    units = [_unit(sheet, at, at, {}) for at in above if sheet.text[sheet.lines[at].start] == "#"]
    found = [unit for unit in units if unit.asks]
    spoken = sum(
        says(sheet.text[one.start : one.end], sheet.language, SECOND) or one.end - one.start > SPOKEN
        for one in found
    )
    each = len(found) > FEWEST and len(found) + 1 >= len(told)  # all answers but one stand below one
    return tuple(map(_question, found)) if len(found) >= FEWEST and (each or 2 * spoken > len(found)) else ()


def asks(sheet: Sheet, at: int) -> bool:
    """True where line `at` is of bearable length and ends in a question mark."""
    line = sheet.lines[at]
    if line.kind not in {None, "heading"} or line.end - line.start > LONGEST:
        return False
    return asks_in(sheet.text, line.start, line.end)


def repeated(sheet: Sheet, lines: range) -> Iterator[int]:
    """Lines of `lines` set apart that only print again what stands elsewhere: pull quotes."""
    for at in lines if len(sheet.text) < SEARCHED else ():
        line = sheet.lines[at]
        alone = line.gap and (at + 1 == len(sheet.lines) or sheet.lines[at + 1].gap)
        if alone and 25 <= line.end - line.start <= 300:
            shown = line.of(sheet.text).strip("\"“”„«»'* ")
            if sheet.text.find(shown) < line.start - 1 or sheet.text.find(shown, line.end) >= 0:
                yield at
