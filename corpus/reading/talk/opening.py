"""What stands before a page's first label and is speech all the same: a page cut out of the middle of a turn.

Knows lines and the words of a first person; must not know names.
"""

import re
from collections.abc import Sequence

from corpus.reading.naming import HAN
from corpus.reading.passages import Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.talk.begun import GOES_ON, NO_TITLE, OPEN, resumed, taken, whose
from corpus.reading.talk.boxes import PAGE
from corpus.reading.talk.chevrons import SIGN
from corpus.reading.talk.cues import LEADERS, Cue, lead
from corpus.reading.talk.numbered import numbered
from corpus.reading.talk.person import REPLY, greets, words_of
from corpus.reading.talk.pieces import Piece, inner, kept, line_kind, pieces_of
from corpus.reading.talk.presiding import names_chair
from corpus.reading.talk.stamped import TIMED
from corpus.reading.talk.turns import presides
from corpus.reading.words.furniture import ORIGINAL
from corpus.reading.words.lookalikes import FIELDS
from corpus.reading.words.persons import ABOUT, ADDRESSED, EASTERN, OPENING_UP, REPLIES
from corpus.reading.words.speakers import LETTERS, persons

SHORTEST, DENSE = 50, 20
"""Characters of a line of prose; where one is a word."""
THANKING = ("thank you", "thanks", "gracias", "merci", "danke", "obrigad", "grazie", "спасибо", "дякую")
"""How one answers who gave them the word."""
RULE = "_" * 20
LETTERED = 5
"""Characters of a label that a bracket may explain: "Ann Lee (AL)"."""
LONG_QUESTION = 120
"""Code points from which on what asks above the first label is no title."""
LEAST_SAID = 40
"""Code points of what is left of a turn, at least."""
FRAGMENT, LEAST = 120, 4
"""Characters of a label that the page begins in."""
MINE = 0.03
"""How much of what somebody tells of themselves is the word I."""
DAY = re.compile(r"\d{1,2}\.? [^\W\d_]{3,10}\.?,? \d{4}")
# "21 лютого", "12 people"
COUNTED = re.compile(r"\d{1,4} (?=[^\W\d_])")
FIELD = 24
HEADWORDS, HEADED = 12, 40
"""Characters of an opening in capitals, and within which a colon is not of what is said."""
ENDS = frozenset(".?!…。？！؟。")
BROKEN_OFF = (*ENDS, "--", "—", "–")
"""What sentences end in, those that somebody cuts short too."""
# "so it is.”", "so it—"
ENDED = re.compile(r"[.?!…。？！؟;:,—–-][\"”»“’'*_)\]]{0,4}$")
SENTENCES = (". ", "? ", "! ")
APART = frozenset(("stage", "furniture"))
"""Lines between the words that a page begins in and its first label."""
HEADERS = 4
"""Lines that a cut page may print above the speech that it begins in."""
ANNOUNCED = 150
"""Characters of an introduction, which announces who speaks next."""
CLOSING = 120
"""Characters at the end of an introduction in which it tells of what follows."""
CAPTIONS = 2
"""Lines of captions that are no heading."""
# the number of a record's first line
FIRST = re.compile(r"0?1\s")
# "(1120)", "11:56"
HOUR = re.compile(r"\(\d{4}\)|\d{1,2}[:.]\d\d")
VERSUS = ("v.", "vs.", "versus ")
"""Between the parties of a case."""
# "[crosstalk]" behind what is said
ASIDE = re.compile(r"\s?[(\[][^()\[\]\n]{2,60}[)\]]$")
# "Ann Lee: “The lamps are out”"
HEADLINE = re.compile(r"[^:\n]{4,60}[ \xa0]?: ?([\"“„«‘'])[^\"”“»’]{4,140}[\"”“»’']$")
HEADER = re.compile(
    r".{1,40}[-–—] ?(?:(?:re-?)?(?:direct|cross)|re(?:direct|cross))\b.{0,20}$", re.IGNORECASE
)

EDGE = 2
"""Blank characters before a label that set it in no further."""
ITEM, ITEMS = 30, 6
"""Characters of an item of a menu, and items of one."""


def begins_inside(sheet: Sheet, cues: Sequence[Cue]) -> Passage | None:
    """The turn that runs when the page begins, up to its first label; None where no speech stands there.

    Who speaks is taken from what the page tells: whom the next one thanks, who goes on after the next one,
    or who alone is left.  Otherwise it stays open.
    """
    first = cues[0]
    cut = label_cut(sheet, cues)
    if cut or _opens_up(sheet.text, first):
        return cut
    sitting = any(map(presides, cues))
    thanks = sheet.text[first.begin : first.begin + 10].casefold().startswith(THANKING)
    stop = _below_heading(sheet, first.line)
    at = _start(sheet, stop, 0.004 if sitting or thanks else 0.015, sitting)
    at = _titled(sheet) if at is None and (_of_sentences(sheet, cues) or _in_line(sheet, first)) else at
    at = _captions(sheet, first) if at is None and first.label.key == SIGN else at
    at = 0 if at is None and first.line and (_taken_up(sheet, cues) or _mid_sentence(sheet, stop)) else at
    if at is None:
        return None
    mid_word = at < HEADERS and sheet.text[sheet.lines[0].start].islower()
    if mid_word and all(line_kind(sheet, above) == "speech" for above in range(at)):
        at = 0
    begin = lead(sheet.text, sheet.lines[at].start, sheet.lines[at].end)
    when = TIMED.match(sheet.text, begin)
    begin = when.end() if when else begin
    end = first.at if stop == first.line else sheet.lines[stop].start
    pieces = kept(sheet.text, pieces_of(sheet, range(at, first.line + 1), begin, end), last=False)
    if not pieces or any(sheet.text[piece.start] == "#" for piece in pieces):
        return None
    ruled = next((i for i, one in enumerate(pieces) if sheet.text.startswith(RULE, one.start)), None)
    pieces = kept(sheet.text, pieces[:ruled], last=False) if ruled else pieces  # what comes next has a head
    start, end = pieces[0].start, pieces[-1].end
    announced = not sitting and end - start > ANNOUNCED and _announces(sheet.text, start, end)
    if announced or _listed(sheet.text, pieces) or _pulled(sheet.text, start, end):
        return None
    who, rule, cue = whose(sheet, at, Span(start, end), cues)
    whole = {who.name} if who else {cue.label.name for cue in cues}
    whole |= {name.rpartition(" ")[0] for name in whole}
    whole |= {name.title() for name in whole if who and name.isupper()}
    full = [name for name in whole if " " in name or (who and len(name) > 2 and name[0] > HAN)]
    if not sitting and any(sheet.text.find(name, start, end) >= 0 for name in full):
        return None  # an introduction, which names the speaker
    return Passage("turn", start, end, who, rule, cue=cue, inner=inner(sheet.text, pieces))


def _opens_up(text: str, first: Cue) -> bool:
    """True where who presides opens the sitting behind the first label: nobody has spoken above it."""
    words = text[first.begin : first.begin + HEADED].casefold()
    return words.startswith(OPENING_UP) and presides(first)


def _announces(text: str, start: int, end: int) -> bool:
    """True for what ends in a colon, or opens as a sentence and tells at its end of an interview."""
    above = text[max(start, end - CLOSING) : end]
    return text[end - 1] in ":：" or (not text[start].islower() and _of_a_talk(above))


def _of_a_talk(words: str) -> bool:
    """True for words that tell of an interview, as an introduction does and a speech does not."""
    words = words.casefold()
    return any(sign in words for sign in ABOUT)


def _below_heading(sheet: Sheet, at: int) -> int:
    """The line where the headings begin that stand right above line `at`, below the page's first words."""
    text, stop = sheet.text, at
    while stop and text[sheet.lines[stop - 1].start] == "#":
        stop -= 1
    return stop if stop and text[sheet.lines[0].start] != "#" else at


def _listed(text: str, pieces: Sequence[Piece]) -> bool:
    """True for points of a list that are no sentences, but for its last one: who is there."""
    points = all(text.startswith(("- ", "* ", "• "), one.start) for one in pieces[1:])
    return points and len(pieces) > 2 and not any(text[one.end - 1] in ENDS for one in pieces[:-1])


def _pulled(text: str, start: int, end: int) -> bool:
    """True for a sentence that the page prints again below: a pull quote."""
    return end - start < NO_TITLE and text.find(text[start:end], end, end + PAGE) >= 0


def label_cut(sheet: Sheet, cues: Sequence[Cue]) -> Passage | None:
    """The turn whose label the page begins in: "nn Lee: Yes.", where "Ms. Ann Lee:" stands below."""
    text, first = sheet.text, cues[0]
    mark = text[first.stop : first.begin].strip()
    stop = text.find(mark, 0, min(sheet.lines[0].end, FRAGMENT)) if mark and first.line else -1
    fragment = text[:stop].strip() if stop > 0 else ""
    loud = fragment.isupper() and first.label.case == "caps"
    if len(fragment) < (2 if loud else LEAST) or text.find(LEADERS, 0, sheet.lines[0].end) > 0:
        return None
    whole = [
        cue
        for cue in cues
        if text.endswith(fragment, cue.start, cue.stop) and cue.stop - cue.start > len(fragment)
    ]
    if not whole:
        return None
    begin = stop + len(mark)
    begin += len(text[begin : first.at]) - len(text[begin : first.at].lstrip())
    pieces = kept(text, pieces_of(sheet, range(first.line + 1), begin, first.at), last=False)
    if not pieces:
        return None
    one = len({cue.label.key for cue in whole}) == 1
    who, rule, cue = taken(whole[0], "label-cut-off") if one else OPEN
    return Passage("turn", begin, pieces[-1].end, who, rule, cue=cue, inner=inner(text, pieces))


def _start(sheet: Sheet, stop: int, share: float, sitting: bool) -> int | None:
    """The line at which the speech begins: in mid-sentence, with a greeting, or as the page's first prose."""
    text = sheet.text
    lines = [at for at in range(stop) if line_kind(sheet, at) == "speech" and not _field(sheet, at)]
    lines = [0, *lines] if sitting and _exclaims(sheet, stop) else lines
    lines = [
        at
        for at in lines
        if not names_chair(text[sheet.lines[at].start : sheet.lines[at].start + 24].casefold())
    ]
    last = next((at for at in range(stop - 1, 0, -1) if not HOUR.fullmatch(sheet.lines[at].of(text))), 0)
    if _question(sheet, last, sitting):
        lines = [at for at in lines if at < last]
        if not lines:
            return last
    if not lines or _field(sheet, 0) or HEADLINE.match(text, sheet.lines[0].start, sheet.lines[0].end):
        return None
    cut = next((at for at in lines[:HEADERS] if _goes_on(sheet, at, lines[0], stop)), None)
    if cut is not None:
        return 0 if cut == 1 and _scribed(sheet) else _unbroken(sheet, cut)
    counted = text[sheet.lines[stop - 1].start].isdigit() and numbered(sheet)
    if counted and (stop <= HEADERS or not FIRST.match(text, sheet.lines[0].start)):
        return lines[0]
    headed = lines[0] > HEADERS or _headed(sheet, lines[0] if sitting else stop)
    inside = not headed and _prose(sheet, lines[0])
    for at in lines:
        spoken = _prose(sheet, at) or sheet.text[sheet.lines[at].end - 1] == ","
        if (
            spoken
            and greets(sheet.lines[at].of(text)[:30])
            and _personal(sheet, at, stop, 0.0)
            and not _parting(sheet, at, stop)
        ):
            deep = inside and at > lines[0] + HEADERS and _personal(sheet, lines[0], at, max(share, 0.01))
            return lines[0] if deep else _above(sheet, at)
    return (
        lines[0]
        if inside and (_puts(sheet, lines[0], stop) or _personal(sheet, lines[0], stop, share))
        else None
    )


def _puts(sheet: Sheet, at: int, stop: int) -> bool:
    """True where the lines from `at`, more than a title has, end in a question above the first label."""
    begin, end = sheet.lines[at].start, sheet.lines[stop - 1].end
    return end - begin > LONG_QUESTION and sheet.text[end - 1] in "?？؟"


def _field(sheet: Sheet, at: int) -> bool:
    """True for a line that a page's own word and a colon open: "Summary: …"."""
    words, colon, _ = sheet.lines[at].of(sheet.text)[:FIELD].replace("：", ":").partition(":")
    return colon != "" and words.strip("*_ ").casefold() in FIELDS


def _in_line(sheet: Sheet, first: Cue) -> bool:
    """True where the page's first label stands in its first line, behind sentences: they open in small
    letters, or somebody says I in them, and no figure tells of a day.
    """
    opens = not first.line and first.at - sheet.lines[0].start > SHORTEST
    if not opens or sheet.text[sheet.lines[0].start].islower():
        return opens
    above = sheet.text[sheet.lines[0].start : first.at].rstrip()
    told = above.endswith(BROKEN_OFF) and not any(map(str.isdigit, above))
    mine = persons(sheet.language)[0] if told else ()
    return told and any(word in mine for word in words_of(above))


def _taken_up(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True where the page's first words break off and the second label goes on with dots or a dash."""
    end = len(sheet.text[: cues[0].at].rstrip())
    if not resumed(sheet.text, end, cues):
        return False
    return all(line_kind(sheet, at) == "speech" for at in range(cues[0].line))


def _mid_sentence(sheet: Sheet, stop: int) -> bool:
    """True where the page opens in small letters and a sentence ends above line `stop`, with nothing between
    that is no speech.
    """
    text, end = sheet.text, sheet.lines[stop - 1].end
    if not text[sheet.lines[0].start].islower() or end < LEAST_SAID or text[end - 1] not in ENDS:
        return False
    if text.find("://", 0, end) >= 0 or _field(sheet, 0):
        return False
    return all(line.kind in {None, "heading"} and text[line.start] != "#" for line in sheet.lines[:stop])


def _captions(sheet: Sheet, first: Cue) -> int | None:
    """The line from which captions run up to the first chevrons without a break in the sense."""
    if sheet.text.find("-->", 0, first.at) >= 0:
        return 0  # a file of nothing but captions
    at = first.line
    while at and (not sheet.lines[at].gap or sheet.text[sheet.lines[at - 1].end - 1] == ","):
        at -= 1
    return at if first.line - at >= CAPTIONS else None


def _of_sentences(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True where nothing but sentences stands above the first label, which tell of no interview, motion or
    script, nor of anybody with a label; what is done or heard behind them may be noted.
    """
    stop = cues[0].line
    while stop and line_kind(sheet, stop - 1) in APART and sheet.lines[stop - 1].kind != "heading":
        stop -= 1
    if (
        not stop
        or sheet.lines[cues[0].line].indent > EDGE
        or _field(sheet, 0)
        or names_chair(sheet.text[:HEADED].casefold())
    ):
        return False
    text = sheet.text[: sheet.lines[stop - 1].end]
    text = ASIDE.sub("", text) if text[-1] in ")]" else text
    told = text[:HEADWORDS].isupper() or ": " in text[:HEADED] or not text.endswith(BROKEN_OFF)
    told = told or (text[-1] in "-–—" and len(text) < SHORTEST)  # "The Secretary of State was asked—"
    rows = range(_titled(sheet), stop)
    if told or not rows or any(not _prose(sheet, at) or line_kind(sheet, at) != "speech" for at in rows):
        return False
    if _of_a_talk(text[:600]):
        return False
    names = {cue.label.name.rpartition(" ")[2].title() for cue in cues} - {""}
    names |= {f"({sheet.text[cue.start : cue.stop]})" for cue in cues if cue.stop - cue.start < LETTERED}
    return not any(name in text for name in names)


def _titled(sheet: Sheet) -> int:
    """How many lines of headline the page's words stand below: the one under which they stood elsewhere."""
    return int(sheet.text.startswith(ORIGINAL, sheet.lines[0].start))


def _unbroken(sheet: Sheet, at: int) -> int:
    """The first line of the sentence that goes on in line `at`, on a page with a blank line behind each."""
    while at and sheet.lines[at].gap:
        above = sheet.lines[at - 1]
        half = at == 1 and above.kind == "heading" and above.of(sheet.text).rpartition(" ")[2].islower()
        if line_kind(sheet, at - 1) != "speech" and not half:
            break
        last = sheet.text[above.end - 1]
        if above.end - above.start < SHORTEST // 2 or not (last.isalnum() or last == ","):
            break
        at -= 1
    return at


def _scribed(sheet: Sheet) -> bool:
    """True where somebody says I in the page's first line and a scribe goes on with dots in the second."""
    if not sheet.text.startswith(GOES_ON, sheet.lines[1].start):
        return False
    mine = persons(sheet.language)[0]
    return any(word in mine for word in words_of(sheet.lines[0].of(sheet.text)))


def _wrapped(sheet: Sheet, at: int) -> bool:
    """True where line `at` goes on with what the line right above it, the page's first, leaves unfinished:
    "If it is not / there, …".
    """
    if at != 1 or sheet.lines[1].gap or not sheet.text[sheet.lines[1].start].islower():
        return False
    last = sheet.lines[0].of(sheet.text).rpartition(" ")[2]
    return last.isalpha() and last.islower()


def _parting(sheet: Sheet, at: int, stop: int) -> bool:
    """True for a last short line that thanks us for listening, above a page's first label."""
    line = sheet.lines[at]
    return at == stop - 1 and line.end - line.start < SHORTEST and line.of(sheet.text).startswith("Thanks ")


def _goes_on(sheet: Sheet, at: int, first: int, stop: int) -> bool:
    """True where line `at` opens in mid-sentence and is prose; `first` is the page's first line of speech."""
    line, text = sheet.lines[at], sheet.text
    top = lead(text, line.start, line.end)
    apart = at == first or line.gap > 0 or top > line.start or _runs_on(sheet, at)
    goes_on = text[top : top + 1].islower() or text.startswith(GOES_ON, top)
    goes_on = goes_on and not (at == first and top > line.start and _dated(sheet, at))
    goes_on = goes_on and text.find("://", top, line.end) < 0
    goes_on = goes_on and not DAY.match(text, line.start, line.end)
    goes_on = goes_on and not text.startswith(VERSUS, top)
    return apart and goes_on and _prose(sheet, at) and _ends(sheet, at, stop)


def _dated(sheet: Sheet, at: int) -> bool:
    """True where the number that line `at` opens with is of its words, "21 de marzo", and counts no lines."""
    return COUNTED.match(sheet.text, sheet.lines[at].start) is not None and not numbered(sheet)


def answer_cut(sheet: Sheet, stop: int) -> list[Piece]:
    """The end of an answer above line `stop`, which asks, where the page opens in mid-sentence or, below no
    head, with the words of somebody who says I.
    """
    first = next((at for at in range(min(stop, HEADERS)) if line_kind(sheet, at) == "speech"), None)
    if first is None or _field(sheet, 0):
        return []
    if not (_goes_on(sheet, first, 0, stop) or _tells(sheet, first, stop)) or _menu(sheet, first, stop):
        return []
    begin, end = sheet.lines[first].start, sheet.lines[stop].start
    pieces = kept(sheet.text, pieces_of(sheet, range(first, stop), begin, end), last=False)
    while len(pieces) > 1 and not ENDED.search(sheet.text, pieces[-1].start, pieces[-1].end):
        pieces = pieces[:-1]  # who answers next, and what they are
    return pieces


def _menu(sheet: Sheet, first: int, stop: int) -> bool:
    """True for many short lines that end no sentence: what a site's menu prints above an article."""
    lines = sheet.lines[first:stop]
    short = [line for line in lines if line.end - line.start < ITEM and sheet.text[line.end - 1].isalnum()]
    return len(short) >= ITEMS and 2 * len(short) > len(lines)


def _tells(sheet: Sheet, at: int, stop: int) -> bool:
    """True below no head, where the prose from line `at` to `stop` often says I, opens with a reply or is the
    page's first line and whole sentences, and tells of no interview.
    """
    if _headed(sheet, at) or not _prose(sheet, at):
        return False
    reply = REPLY.match(sheet.text, sheet.lines[at].start)
    if reply and reply.group(1).casefold() in REPLIES:
        return True
    text = sheet.text[sheet.lines[at].start : sheet.lines[stop - 1].end][:6000]
    if _of_a_talk(text[:600]):
        return False
    line = sheet.lines[at]
    if not at and line.end - line.start > LONG_QUESTION and text[0].isalpha():
        return sheet.text[line.end - 1] in ENDS
    words = words_of(text)
    mine = persons(sheet.language)[0]
    own = sum(word in mine for word in words) + sum(map(text.count, LETTERS[0]))
    return own >= MINE * len(words) or own >= 2


def resumed_in(text: str, pieces: list[Piece], who: Who | None) -> Passage:
    """The turn of a page that begins inside it."""
    start, end = pieces[0].start, pieces[-1].end
    return Passage("turn", start, end, who, "page-begins-inside", inner=inner(text, pieces))


def _ends(sheet: Sheet, at: int, stop: int) -> bool:
    """True where a sentence ends in the paragraph of line `at`; in a title none does: "by Mayor Ann Lee"."""
    last = next((i for i in range(at, stop - 1) if sheet.lines[i + 1].gap), stop - 1)
    if at + 1 < stop and sheet.text[sheet.lines[at + 1].start].islower():
        return True  # a page with a blank line behind every printed one
    long = sheet.lines[at].end - sheet.lines[at].start > NO_TITLE
    return long or any(not sheet.text[line.end - 1].isalnum() for line in sheet.lines[at : last + 1])


def _above(sheet: Sheet, at: int) -> int:
    """The first line of sentences that stand above line `at` with no blank line between."""
    while at and not sheet.lines[at].gap and sheet.text[sheet.lines[at - 1].end - 1] in ".?!":
        if line_kind(sheet, at - 1) != "speech":
            break
        at -= 1
    return at - _wrapped(sheet, at)


def _runs_on(sheet: Sheet, at: int) -> bool:
    """True behind a page's first line where that is a page header: "Moss - Cross"."""
    return at == 1 and bool(HEADER.match(sheet.text, sheet.lines[0].start, sheet.lines[0].end))


def _question(sheet: Sheet, at: int, sitting: bool) -> bool:
    """True for what looks like a heading and asks somebody: the page begins in a question; of a sitting's
    page whatever its first line asks, and anywhere one that asks behind another sentence.
    """
    line = sheet.lines[at] if at >= 0 else None
    if (
        not line
        or line.kind != "heading"
        or sheet.text[line.start] == "#"
        or sheet.text[line.end - 1] not in "?？؟"
    ):
        return False
    two = any(sheet.text.find(sign, line.start + LEAST_SAID, line.end) > 0 for sign in SENTENCES)
    if not at and (sitting or two):
        return True
    words, (mine, yours) = words_of(line.of(sheet.text)), persons(sheet.language)
    told = not at and line.end - line.start > SHORTEST and not line.of(sheet.text).istitle()
    return any(word in yours or (told and word in mine) for word in words)


def _exclaims(sheet: Sheet, stop: int) -> bool:
    """True where the page's first line looks like a heading, exclaims, and is not all that is said."""
    line = sheet.lines[0]
    return line.kind == "heading" and stop > 1 and sheet.text[line.end - 1] == "!"


def _headed(sheet: Sheet, at: int) -> bool:
    """True where a heading or byline stands above line `at`: the page has its head."""
    return any(line.kind in {"heading", "byline", "dateline"} for line in sheet.lines[:at])


def _prose(sheet: Sheet, at: int) -> bool:
    """True where line `at` belongs to a paragraph of sentences."""
    line = sheet.lines[at]
    least = SHORTEST if sheet.text[line.start] < "\u2e80" else DENSE
    if line.end - line.start >= least or sheet.text[line.end - 1] in ".?!…-–—。？！":
        return True
    if sheet.text.startswith((".)", ".]"), line.end - 2):  # "… under discussion. (Pause.)"
        return True
    below = sheet.lines[at + 1] if not at and len(sheet.lines) > 1 else None  # of a page cut in mid-line
    return below is not None and not below.gap and below.end - below.start >= least and below.kind is None


def _personal(sheet: Sheet, at: int, stop: int, share: float) -> bool:
    """True where the lines from `at` say "I" and "you" often enough, and speak of no interview."""
    text = sheet.text[sheet.lines[at].start : sheet.lines[stop - 1].end][:6000]
    words = words_of(text)
    mine, yours = persons(sheet.language)
    own = sum(word in mine or word in yours for word in words) + sum(map(text.count, EASTERN))
    own += any(text.find(called) >= 0 for called in ADDRESSED)
    return own >= share * len(words) and not _of_a_talk(text[:600])
