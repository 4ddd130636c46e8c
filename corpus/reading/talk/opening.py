"""What stands before a page's first label and is speech all the same: a page cut out of the middle of a turn.

Knows lines and the words of a first person; must not know names.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from corpus.reading.labels import label
from corpus.reading.naming import fold
from corpus.reading.passages import Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.talk.chevrons import SIGN
from corpus.reading.talk.cues import Cue, lead
from corpus.reading.talk.numbered import numbered
from corpus.reading.talk.person import REPLY, words_of
from corpus.reading.talk.pieces import Piece, inner, kept, line_kind, pieces_of
from corpus.reading.talk.presiding import names_chair
from corpus.reading.talk.stage import wrapped
from corpus.reading.talk.stamped import TIMED
from corpus.reading.talk.turns import presides
from corpus.reading.talk.yielding import yielded
from corpus.reading.words.lookalikes import FIELDS
from corpus.reading.words.persons import ABOUT, ADDRESSED, CALLING, EASTERN, GREETINGS, REPLIES
from corpus.reading.words.roles import ASKERS, STEWARDS
from corpus.reading.words.speakers import LETTERS, persons
from corpus.reading.words.titles import CHAIRS

SHORTEST, DENSE = 50, 20
"""Characters of a line of prose; where one is a word."""
GOES_ON = ("...", "…", "--", "– ", "— ")
Taken = tuple[Who | None, str, Span | None]
"""Who is taken to speak, by which rule, from which words."""
OPEN: Taken = (None, "page-begins-inside", None)
# "…", "--", "... [Interjections.]"
BROKEN_OFF = re.compile(r"(?:\.\.\.|…|-{1,2}|[–—])\s*(?:[\[(][^\[\]()]{1,30}[\])])?$")
THANKING = ("thank you", "thanks", "gracias", "merci", "danke", "obrigad", "grazie", "спасибо", "дякую")
"""How one answers who gave them the word."""
ANYBODY = frozenset(
    """
    abgeordnete abgeordneter collega collègue colega deputado deputada deputy diputado diputada député députée
    gentleman honourable kollege kollegin lady member senador senadora senator sénateur депутат
    """.split()
)
"""What whoever is a member is called by."""
AGAIN = 5
"""Of two who take turns one goes on by themselves in at most one label of so many."""
TURNS = 6
"""Labels of two who take turns with each other first, on a page of several."""
# "Mr. President, ", "Senator, "
CALLS = re.compile(
    r"(?:M(?:r|rs|s|adam)\.?|Senator|Governor|Secretary|President|Dr\.)(?: [A-Z][\w'’-]{1,20}){0,2}[,.?]"
)
ANSWERS = 3
"""Questions that whoever answers most has to have answered."""
GRANT = 160
"""Characters at the end of a turn in which the floor is given."""
# "請林委員明發言。", "次に、森花子君。"
CALLED_EAST = re.compile(
    r"[請请][^。]{2,16}(?:發言|发言|質詢|质询|答復|答覆|答复|說明|说明|回答)[^。]{0,8}。?(?:\s+[^。\n]{0,24})?$"
    r"|[^\s。、]{2,8}君。?$"
)
SHORT = 600
"""Characters that one who runs a sitting says at most before somebody thanks for the floor."""
RULE = "_" * 20
FRAGMENT, LEAST = 120, 4
"""Characters of a label that the page begins in."""
MINE = 0.03
"""How much of what somebody tells of themselves is the word I."""
DAY = re.compile(r"\d{1,2}\.? [^\W\d_]{3,10}\.?,? \d{4}")
FIELD = 24
HEADWORDS, HEADED = 12, 40
"""Characters of an opening in capitals, and within which a colon is not of what is said."""
ENDS = frozenset(".?!…。？！؟。")
BILLING = 12
"""Lines above a statement among which its title stands."""
HEADERS = 4
"""Lines that a cut page may print above the speech that it begins in."""
PAGE = 20_000
"""Characters among which a page prints a pull quote again."""
ANNOUNCED = 150
"""Characters of an introduction, which announces who speaks next."""
CAPTIONS = 2
"""Lines of captions that are no heading."""
NO_TITLE = 200
"""Characters that no title has."""
# the number of a record's first line
FIRST = re.compile(r"0?1\s")
# "(1120)", "11:56"
HOUR = re.compile(r"\(\d{4}\)|\d{1,2}[:.]\d\d")
# "Press conference", "by Secretary General Ann Lee ahead of …", "Remarks by President Ann Lee"
OCCASION = re.compile(
    r"(?i)\b(?:press (?:conference|point|briefing)|remarks|statement|address|speech|doorstep)\b"
)
BILLED = re.compile(
    r"(?:[^\n]{0,90}? )?by (?:the )?([^\n,(]{6,80}?)"
    r"(?= (?i:after|ahead|at|before|during|following|in|on|to|with)\b|[,(]|$)"
)
HEADER = re.compile(
    r".{1,40}[-–—] ?(?:(?:re-?)?(?:direct|cross)|re(?:direct|cross))\b.{0,20}$", re.IGNORECASE
)


def begins_inside(sheet: Sheet, cues: Sequence[Cue]) -> Passage | None:
    """The turn that runs when the page begins, up to its first label; None where no speech stands there.

    Who speaks is taken from what the page tells: whom the next one thanks, who goes on after the next one,
    or who alone is left.  Otherwise it stays open.
    """
    first = cues[0]
    cut = label_cut(sheet, cues)
    if cut:
        return cut
    sitting = any(map(presides, cues))
    thanks = sheet.text[first.begin : first.begin + 10].casefold().startswith(THANKING)
    stop = _below_heading(sheet, first.line)
    at = _start(sheet, stop, 0.004 if sitting or thanks else 0.015, sitting)
    at = 0 if at is None and (_of_sentences(sheet, cues) or _in_line(sheet, first)) else at
    at = _captions(sheet, first) if at is None and first.label.key == SIGN else at
    if at is None:
        return None
    mid_word = at < HEADERS and sheet.text[sheet.lines[0].start].islower()
    if mid_word and all(line_kind(sheet, above) == "speech" for above in range(at)):
        at = 0
    begin = lead(sheet.text, sheet.lines[at].start, sheet.lines[at].end)
    when = TIMED.match(sheet.text, begin)
    begin = when.end() if when else begin
    end = first.at if stop == first.line else sheet.lines[stop].start
    pieces = kept(sheet.text, list(pieces_of(sheet, range(at, first.line + 1), begin, end)), last=False)
    if not pieces or any(sheet.text[piece.start] == "#" for piece in pieces):
        return None
    ruled = next((i for i, one in enumerate(pieces) if sheet.text.startswith(RULE, one.start)), None)
    pieces = kept(sheet.text, pieces[:ruled], last=False) if ruled else pieces  # what comes next has a head
    start, end = pieces[0].start, pieces[-1].end
    announced = not sitting and sheet.text[end - 1] in ":：" and end - start > ANNOUNCED
    if announced or _listed(sheet.text, pieces) or _pulled(sheet.text, start, end):
        return None
    who, rule, cue = (
        billed(sheet, at)
        or granted(sheet.text, start, end, cues)
        or thanked(sheet.text, first, end - start)
        or resumed(sheet.text, end, cues)
        or interrupted(sheet, end, first)
        or (OPEN if gives_floor(sheet.text, start, end) else None)
        or left(sheet.text, cues)
        or OPEN
    )
    whole = {who.name} if who else {cue.label.name for cue in cues}
    whole |= {name.rpartition(" ")[0] for name in whole}
    if not sitting and any(" " in name and sheet.text.find(name, start, end) >= 0 for name in whole):
        return None  # an introduction, which names the speaker
    return Passage("turn", start, end, who, rule, cue=cue, inner=inner(sheet.text, pieces))


def _below_heading(sheet: Sheet, at: int) -> int:
    """The line where the headings begin that stand right above line `at`, below the page's first words."""
    text, stop = sheet.text, at
    while stop and text[sheet.lines[stop - 1].start] == "#":
        stop -= 1
    return stop if stop and text[sheet.lines[0].start] != "#" else at


def _listed(text: str, pieces: Sequence[Piece]) -> bool:
    """True for points of a list that are no sentences: who is there."""
    points = all(text.startswith(("- ", "* ", "• "), one.start) for one in pieces[1:])
    return points and len(pieces) > 2 and not any(text[one.end - 1] in ENDS for one in pieces)


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
    if len(fragment) < (2 if loud else LEAST):
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
    pieces = kept(text, list(pieces_of(sheet, range(first.line + 1), begin, first.at)), last=False)
    if not pieces:
        return None
    one = len({cue.label.key for cue in whole}) == 1
    who, rule, cue = _taken(whole[0], "label-cut-off") if one else OPEN
    return Passage("turn", begin, pieces[-1].end, who, rule, cue=cue, inner=inner(text, pieces))


def _start(sheet: Sheet, stop: int, share: float, sitting: bool) -> int | None:
    """The line at which the speech begins: in mid-sentence, with a greeting, or as the page's first prose."""
    text = sheet.text
    lines = [at for at in range(stop) if line_kind(sheet, at) == "speech" and not _field(sheet, at)]
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
    if not lines or _field(sheet, 0):
        return None
    cut = next((at for at in lines[:HEADERS] if _goes_on(sheet, at, lines[0], stop)), None)
    if cut is not None:
        return _unbroken(sheet, cut)
    counted = text[sheet.lines[stop - 1].start].isdigit() and numbered(sheet)
    if counted and (stop <= HEADERS or not FIRST.match(text, sheet.lines[0].start)):
        return lines[0]
    headed = lines[0] > HEADERS or _headed(sheet, lines[0] if sitting else stop)
    inside = not headed and _prose(sheet, lines[0])
    for at in lines:
        greets = sheet.lines[at].of(text)[:30].casefold().startswith(GREETINGS)
        spoken = _prose(sheet, at) or sheet.text[sheet.lines[at].end - 1] == ","
        if greets and spoken and _personal(sheet, at, stop, 0.0) and not _parting(sheet, at, stop):
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
    return end - begin > NO_TITLE and sheet.text[end - 1] in "?？؟"


def _field(sheet: Sheet, at: int) -> bool:
    """True for a line that a page's own word and a colon open: "Summary: …"."""
    words, colon, _ = sheet.lines[at].of(sheet.text)[:FIELD].replace("：", ":").partition(":")
    return colon != "" and words.strip("*_ ").casefold() in FIELDS


def _in_line(sheet: Sheet, first: Cue) -> bool:
    """True where the page opens in mid-sentence and its first label stands in its first line."""
    opens = not first.line and first.at - sheet.lines[0].start > SHORTEST
    return opens and sheet.text[sheet.lines[0].start].islower()


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
    script, nor of anybody with a label.
    """
    stop = cues[0].line
    if (
        not stop
        or sheet.lines[stop].indent
        or _field(sheet, 0)
        or names_chair(sheet.text[:HEADED].casefold())
    ):
        return False
    text = sheet.text[: sheet.lines[stop - 1].end]
    told = text[:HEADWORDS].isupper() or ": " in text[:HEADED] or text[-1] not in ENDS
    told = told or any(sign in text[:600].casefold() for sign in ABOUT)
    if told or any(line_kind(sheet, at) != "speech" or not _prose(sheet, at) for at in range(stop)):
        return False
    names = {cue.label.name.rpartition(" ")[2].title() for cue in cues} - {""}
    return not any(name in text for name in names)


def _unbroken(sheet: Sheet, at: int) -> int:
    """The first line of the sentence that goes on in line `at`, on a page with a blank line behind each."""
    while at and sheet.lines[at].gap and line_kind(sheet, at - 1) == "speech":
        above = sheet.lines[at - 1]
        last = sheet.text[above.end - 1]
        if above.end - above.start < SHORTEST // 2 or not (last.isalnum() or last == ","):
            break
        at -= 1
    return at


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
    goes_on = goes_on and text.find("://", top, line.end) < 0
    goes_on = goes_on and not DAY.match(text, line.start, line.end)
    return apart and goes_on and _prose(sheet, at) and _ends(sheet, at, stop)


def answer_cut(sheet: Sheet, stop: int) -> list[Piece]:
    """The end of an answer above line `stop`, which asks, where the page opens in mid-sentence or, below no
    head, with the words of somebody who says I.
    """
    first = next((at for at in range(min(stop, HEADERS)) if line_kind(sheet, at) == "speech"), None)
    if first is None or _field(sheet, 0):
        return []
    if not (_goes_on(sheet, first, 0, stop) or _tells(sheet, first, stop)):
        return []
    begin, end = sheet.lines[first].start, sheet.lines[stop].start
    return kept(sheet.text, list(pieces_of(sheet, range(first, stop), begin, end)), last=False)


def _tells(sheet: Sheet, at: int, stop: int) -> bool:
    """True below no head, where the prose from line `at` to `stop` often says I, or opens with a reply, and
    tells of no interview.
    """
    if _headed(sheet, at) or not _prose(sheet, at):
        return False
    reply = REPLY.match(sheet.text, sheet.lines[at].start)
    if reply and reply.group(1).casefold() in REPLIES:
        return True
    text = sheet.text[sheet.lines[at].start : sheet.lines[stop - 1].end][:6000]
    words = words_of(text)
    mine = persons(sheet.language)[0]
    own = sum(word in mine for word in words) + sum(map(text.count, LETTERS[0]))
    return own >= MINE * len(words) and not any(sign in text[:600].casefold() for sign in ABOUT)


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
    return at


def _runs_on(sheet: Sheet, at: int) -> bool:
    """True behind a page's first line where that is a page header: "Moss - Cross"."""
    return at == 1 and bool(HEADER.match(sheet.text, sheet.lines[0].start, sheet.lines[0].end))


def _question(sheet: Sheet, at: int, sitting: bool) -> bool:
    """True for what looks like a heading and asks somebody: the page begins in a question; of a sitting's
    page whatever its first line asks.
    """
    line = sheet.lines[at] if at >= 0 else None
    if (
        not line
        or line.kind != "heading"
        or sheet.text[line.start] == "#"
        or sheet.text[line.end - 1] not in "?？؟"
    ):
        return False
    if sitting and not at:
        return True
    words = words_of(line.of(sheet.text))
    return any(word in persons(sheet.language)[1] for word in words)


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
    head = text[:600].casefold()
    return own >= share * len(words) and not any(sign in head for sign in ABOUT)


def billed(sheet: Sheet, at: int) -> Taken | None:
    """Whose statement the title above line `at` says it is, with an office: "Remarks by Mayor Ann Lee"."""
    top = sheet.lines[max(0, at - BILLING) : at]
    if not top or not OCCASION.search(sheet.text, top[0].start, top[-1].end):
        return None
    for line in top:
        found = BILLED.match(sheet.text, line.start, min(line.end, line.start + NO_TITLE))
        words = label(found.group(1)) if found else None
        if found and words and words.kind == "person" and (words.role or words.gender) and " " in words.name:
            start, end = found.span(1)
            who = Who(start, end, "person", words.name, words.role, words.gender)
            return who, "billed-in-the-title", Span(start, end)
    return None


def granted(text: str, start: int, end: int, cues: Sequence[Cue]) -> Taken | None:
    """The one who presides, where the page's first turn ends with giving the floor to the next speaker."""
    if presides(cues[0]) or not gives_floor(text, start, end):
        return None
    chair = next((cue for cue in cues if presides(cue)), None)
    return _taken(chair, "gives-the-floor") if chair else None


def gives_floor(text: str, start: int, end: int) -> bool:
    """True where the end of a turn calls somebody to speak, as who presides does."""
    said = text[max(start, end - GRANT) : end].rstrip().casefold()
    return any(sign in said for sign in CALLING) or CALLED_EAST.search(said) is not None


def thanked(text: str, first: Cue, length: int) -> Taken | None:
    """Whom the next speaker thanks, stops or asks to give way in his first words: who has just spoken."""
    found = yielded(text, first.begin)
    if not found or found[0].name.casefold() == first.label.name.casefold():
        return None
    who = found[0]
    presided = who.kind == "title" and (length > SHORT or found[2].start > first.begin)
    anybody = who.kind == "title" and fold(who.role.rpartition(" ")[2]) in ANYBODY
    return None if presided or anybody else found  # "Thank you, Mr. Speaker", behind a long speech


def resumed(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who goes on with a dash or dots where the page's first turn broke off with them."""
    broke = BROKEN_OFF.search(text, max(0, end - 40), end)
    if not broke or len(cues) < 2 or not text.startswith(GOES_ON, cues[1].begin):
        return None
    return _taken(cues[1], "resumed-after-the-next")


def interrupted(sheet: Sheet, end: int, first: Cue) -> Taken | None:
    """The next speaker, where only a stage direction parts what he breaks off from what he goes on with."""
    between = sheet.text[end : first.at].strip()
    broke = BROKEN_OFF.search(sheet.text, max(0, end - 40), end)
    if not broke or not between or not wrapped(between) or _serves(first):
        return None
    return _taken(first, "goes-on-after-an-interruption")


def left(text: str, cues: Sequence[Cue]) -> Taken | None:
    """The one speaker left, if there is one: of two who take turns the other; of many the one who answers."""
    first = {cue.label.key: cue for cue in reversed(cues)}
    if cues[0].label.key == "q" and "a" in first:
        return _taken(first["a"], "answer-before-a-question")
    again = sum(a.label.key == b.label.key for a, b in pairwise(cues))
    if called(text, cues):
        first = {}
    if len(first) == 2 and AGAIN * again <= len(cues):
        return _taken(next(cue for key, cue in first.items() if key != cues[0].label.key), "the-other-of-two")
    if _answers_all(cues):
        return _taken(cues[1], "the-one-who-answers-all")
    answers = _answerer(text, first, cues)
    if answers:
        return answers
    if cues[0].label.key == "a" and "q" in first:
        return _taken(first["q"], "question-before-an-answer")
    return _other_of_first_two(text, cues)


def _other_of_first_two(text: str, cues: Sequence[Cue]) -> Taken | None:
    """Of many the one who takes turns with the page's first speaker, who calls nobody at once."""
    keys = [cue.label.key for cue in cues[:TURNS]]
    two = len(keys) == TURNS and len(set(keys[::2])) == 1 and len(set(keys[1::2])) == 1 and keys[0] != keys[1]
    if not two or any(map(_serves, cues[:2])) or CALLS.match(text, cues[0].begin):
        return None
    return _taken(cues[1], "the-other-of-the-first-two")


def _answerer(text: str, first: dict[str, Cue], cues: Sequence[Cue]) -> Taken | None:
    """Of those who answer the only one, or the other of two; `first` has the first cue of each speaker."""
    before = {cue.start: above for above, cue in pairwise(cues)}
    answering = [
        cue
        for cue in first.values()
        if not _serves(cue)
        and not (
            (above := before.get(cue.start)) and presides(above) and gives_floor(text, above.begin, cue.at)
        )
    ]
    if _serves(cues[0]) and len(answering) == 1:
        return _taken(answering[0], "the-only-one-asked")
    if len(answering) == 2 and cues[0] in answering and _alternate(cues, answering):
        return _taken(answering[cues[0] is answering[0]], "the-other-who-answers")
    asked = text[max(0, cues[0].at - 8) : cues[0].at].rstrip().endswith(("?", "？"))
    return None if asked else _answers_most(cues)


def _answers_most(cues: Sequence[Cue]) -> Taken | None:
    """Whoever answers three of four questions, the first one too, where the page goes on with a question."""
    told = [cue for asked, cue in pairwise(cues) if _asks(asked) and not _serves(cue)]
    times = Counter(cue.label.key for cue in told)
    mostly = bool(told) and _asks(cues[0]) and told[0] is cues[1]
    often = mostly and times[told[0].label.key] >= max(ANSWERS, 3 * len(told) // 4)
    return _taken(told[0], "the-one-who-answers-most") if often else None


def _asks(cue: Cue) -> bool:
    """True for a label that only says that somebody asks: "Q", "JOURNALIST"."""
    return any(word in ASKERS for word in cue.label.key.split())


def _answers_all(cues: Sequence[Cue]) -> bool:
    """True where one with an office answers each of several others: of a press conference."""
    if len(cues) < 4 or any(cue.label.kind != "person" for cue in cues) or not cues[1].label.role:
        return False
    asking = {cue.label.key for cue in cues[::2]}
    return (
        len(asking) > 1
        and {cue.label.key for cue in cues[1::2]}.isdisjoint(asking)
        and (len({cue.label.key for cue in cues[1::2]}) == 1)
    )


def _alternate(cues: Sequence[Cue], two: Sequence[Cue]) -> bool:
    """True where nobody with an office runs a sitting of many, or the two speak to each other."""
    if not any(_serves(cue) and presides(cue) for cue in cues):
        return True
    keys = {cue.label.key for cue in two}
    return sum({a.label.key, b.label.key} == keys for a, b in pairwise(cues)) > 1


def called(text: str, cues: Sequence[Cue]) -> bool:
    """True where the one who runs the sitting calls the next speaker by name: he has not spoken yet."""
    if len(cues) < 2 or not _serves(cues[0]) or _asks(cues[0]) or not cues[1].label.name:
        return False
    called = text[cues[0].begin : cues[1].at].casefold()
    label = cues[1].label
    if any(sign in called for sign in CALLING):
        return True
    return label.key.split()[-1] in called or any(
        len(word) > 3 and word in called for word in _places(label.role)
    )


def _places(role: str) -> list[str]:
    """The words of what stands in brackets behind a name: whom a delegate speaks for."""
    return [] if len(role.split()) > 3 else role.casefold().split()


def _serves(cue: Cue) -> bool:
    """True for the one who asks or runs the exchange."""
    if _asks(cue) or any(word in STEWARDS for word in cue.label.key.split()):
        return True
    if any(fold(word) in ASKERS for word in cue.label.role.split()):
        return True  # "Q: (Ann Lee, The Courier):"
    chairs = CHAIRS - {"president"} if cue.label.kind == "person" else CHAIRS  # "PRESIDENT LEE" answers
    return any(fold(word) in chairs for word in cue.label.role.split())


def _taken(cue: Cue, rule: str) -> Taken:
    label = cue.label
    who = Who(cue.start, cue.stop, label.kind, label.name, label.role, label.gender)
    return who, rule, Span(cue.start, cue.stop)
