r"""The lines of a turn: which are spoken, which stand between or behind spoken ones.

Knows lines, brackets and clerks' formulas; must not know speakers.

>>> from corpus.reading.sheet import ruled
>>> page = ruled("It is late.\n(Laughter.)\n10:16:40\nThe House divided: Ayes 3.")
>>> [line_kind(page, at) for at in range(4)]
['speech', 'stage', 'mark', 'closing']
"""

import re
from dataclasses import dataclass
from typing import Literal

from corpus.reading.labels import label
from corpus.reading.reading import Block
from corpus.reading.sheet import Sheet
from corpus.reading.talk.clerks import PUT, adjourned, closing, continued, ended, in_person, written
from corpus.reading.talk.clocks import timed
from corpus.reading.talk.contents import announced, quoting_heads
from corpus.reading.talk.cues import WRAPPED, lead
from corpus.reading.talk.numbered import between_pages
from corpus.reading.talk.stage import BRACKETS, QUOTED, bracket_end, directions, scene, wrapped
from corpus.reading.values import light
from corpus.reading.words.furniture import INTERRUPTIONS
from corpus.reading.words.records import AGREED, ITEMS_BELOW, OF_WHOM, PAPERS

Kind = Literal["speech", "stage", "furniture", "mark", "closing"]
STAMPED = re.compile(r"[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]\s*(?=[\[(])")
# "06/10/2021W01100", the number of a passage in a record
PASSAGE = re.compile(r"\d\d/\d\d/\d{4}[A-Z]{1,3}\d{3,6}$")
# "10:16:40", "[0:12]", "[01:02:10:16]", "_page : 12", "2.45 pm",
# "19 July 2011 : Column 832", "S/PV.9031", "17-33814", "Page 12", "**Break:** [27:17]",
# "Stenographisches Protokoll 25. Sitzung / Seite 12"
MARK = re.compile(
    r"[\[(]?\d{1,2}[:.] ?\d\d(?:[:.]\d\d){0,2}(?:[.,]\d{1,3})?\s?(?:[ap]\.? ?m\.?|hrs\.?|Uhr|h)?[\])]?:?$"
    r"|[●•◆■] ?[\[(]\d{1,2}[:.]?\d\d[\])]$"
    r"|[^a-z]{4,80} \d{1,2}:\d\d [ap]\.?m\.?$"
    rf"|{PASSAGE.pattern}"
    r"|[^:]{0,40}:?\s?Column:? \d{1,5}[A-Z]*$"
    r"|.{1,40}?\s?[-–]\s?\d{1,4}$|[\d/.\s-]{1,40}$|[IVXL]{1,6}\.$|[IVXL]{2,6}$|.{0,50}\b\d{1,3} of \d{1,3}$"
    r"|[A-Z]/[A-Z]+[./].{0,80}$|(?:[Pp]age|PAGE):? \d{1,4}.{0,20}$"
    r"|(?:[Pp][áa]gina|[Ss]eite|[Сс]траница|[Сс]торінка|[Ss]trona) \d{1,4}\.?$"
    r"|[^\W\d_a-z][^?!:]{10,110} / (?:[Pp][áa]gina|[Pp]age|[Ss]eite|[Ss]trona) \d{1,4}$"
    r"|(?:T?\d{1,3}\. ?)?\[\d{3,7}\]$"
    r"|_\w{2,12} ?: ?.{0,40}$|\S.{2,70}?\S\s{8,}\d{1,4}$"
    r"|\*{0,2}(?:Ad )?(?:[Bb]reak|Intermission|Pause):?\*{0,2}:? ?\\?[\[(]\d{1,2}:\d\d(?::\d\d)?\\?[\])]$"
)

# "4312 Senate – 17th Session – 42nd Sitting. Brill, 3 May 2011"
DATED = re.compile(r"\d{1,5} [^\W\d_a-z][^?!]{10,110} (?:19|20)\d\d$")
PUT_IN = ("<iframe", "{{", "{%", "{:")
"""How what a template puts into a text opens, which goes on behind it."""
# "</div>", "<h3 class="title">Oil</h3>", "<heading>OIL"
TAGS = re.compile(
    r"(?:</\w{1,20}>|<(?:article|aside|blockquote|br|center|div|footer|hr|main|nav|ol|p|section|span|table|td|th"
    r"|tr|ul)\b[^<>]{0,400}>|\s){0,12}(?:<(?:h[1-6]|head|header|heading|title)\b[^<>]{0,400}>[^<>]{0,200}"
    r"(?:</\w{1,20}>)?)?$",
    re.IGNORECASE,
)
# "[lamp]: https://lamp.example "Lamps"", "[^3]: See above.", where Markdown keeps its links and notes
DEFINED = re.compile(
    r"\[\^[^\[\]\n]{1,40}\]: |\[[^\[\]\n]{1,80}\]: ?(?:https?://|www\.|/)\S{0,4000}(?: [\"'(].{0,200})?$"
)
# "&#9632;", "&nbsp;" alone on a line
SIGN = re.compile(r"&(?:#\d{2,6}|#x[\da-fA-F]{2,5}|[A-Za-z]{2,8});$")
# "[Tweet](https://…)"
LINK = re.compile(r"\[[^\[\]\n]{0,80}\]\(\S{1,4000}\)")
# "(presents [Lamps](https://lamp.example/#oil))", what somebody shows beside what they say
SHOWN = re.compile(r"\([a-z][^()\[\]\n]{2,60} \[[^\[\]\n]{1,120}\]\(\S{1,400}\)\)$")
# "(APPLAUSE) (CHEERING)"
SEVERAL = re.compile(r"(?:[(\[][^()\[\]]{2,60}[)\]]\s{0,3}){2,5}")
# a dash alone on its line, behind words that break off
BROKEN = frozenset(("-", "--", "–", "—"))
RULES = ("---", "====", "____", "****", "^^^^", "~~~~", "*** ", "-!- ")
"""How a line opens that a page draws, or in which a program of a chat reports."""
LONG = 90
"""Characters of a paragraph behind an advertisement that is no teaser."""
# "Written statements (Rule 162)"
RULE = re.compile(r"^[^.?!]{8,60} \([^()]{0,12}\d[^()]{0,12}(?:\([^()]{1,8}\))?\)$")
# "午後零時六分散会", "午前九時四十七分休憩 ---・--- 正午開会"
ROSE_AT = re.compile(
    r"(?<=[。）〕])\s?午[前後][^。、]{1,10}(?:休憩|散会|閉会|延会|開会|再開|開議)[^。、]{0,30}$"
)
HOUR_ENDS = frozenset("会憩議開")
TIME = 45
"""Characters of a time, at most."""
LINES = 4
"""Lines of a heading, at most."""
FAR = 4
"""Line breaks before and behind what is set far from the rest."""
ANNOUNCING = frozenset("haben hat lauten lautet".split())
"""Verbs of a sentence that a colon ends where nouns are written large: "Der Antrag hat den Wortlaut:"."""
WIDE = " " * 8
# "3rd March 2014                Lamp Assembly Debates", "Lamp Assembly          Tuesday, 3 March 2014"
SPREAD = re.compile(
    r"[^?!]{3,50}\b(?:19|20)\d\d\s{8,}[^\W\d_a-z][^.?!]{3,100}$"
    r"|[^\W\d_a-z][^.?!]{3,100}\s{8,}[^?!]{3,50}\b(?:19|20)\d\d$"
)
CENTRED = 12
"""How far in a heading is set."""
INDENTED, WIDTHS = 3, (66, 80)
"""How far in at least, and how wide the lines are, where it is set as far from both edges."""
# "14.56.335. Punkt", "3. bis 5. Punkt", "14.59.48Dringliche Anfrage"
POINT = re.compile(
    r"(?:\d{1,2}\.\d\d(?:\.\d\d)?\s?)?"
    r"(?:(\d{1,3}\.(?: (?:bis|sowie|und) \d{1,3}\.)?\sPunkt(?: der Tagesordnung)?)"
    r"|Dringliche[rs]? (?:Anfrage|Antrag))"
)
LED_TO = (" -> ", " → ")
"""Behind an address, before what it leads to."""
BRIEF = 48
"""Characters of such a line, at most."""
# "9.2 Vote on the lamps", "3 Written questions (Rule 162)"
COUNTED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,2} ?[^\W\d_a-zà-ÿ][^.?!:;]{5,100}$")
# "07:34:34 * ann waves"
ACTION = re.compile(r"\[?\d{1,2}:\d\d(?::\d\d)?\]? {1,3}\* [^\W_]\S{0,30} [^\W\d_]")
HOURS = re.compile(r"\d|noon|midnight")
HOURLY = 15
"""Characters at the end of a paragraph among which an hour stands."""
SCENE = 80
"""Characters of the heading of a scene, at most."""
CALLING_UP = 200
"""Characters at the end of what calls up a question."""
# "Wir kommen zur dringlichen Frage 5 des Kollegen Moss:"
COMES_TO = re.compile(
    r"\b(?:[Kk]omm\w{1,2}|[Ff]olgt|[Rr]ufe)\b[^.?!:]{1,40}\bFragen? \d{1,3} (?:de[rs]|von) [^.?!:]{3,100}:$"
)
# "Missions (at 9.55)."
HOUR = re.compile(r"\((?:ore|alle|a las|às|at|um|à) \d{1,2}[.,:]\d\d\)\.?$")


@light
@dataclass(frozen=True, slots=True)
class Piece:
    """A line, or the part of one, of a turn: spoken, or what stands between spoken words.

    `apart`: a blank line stands before it.
    """

    start: int
    end: int
    kind: Kind
    apart: bool


def pieces_of(sheet: Sheet, lines: range, begin: int, end: int, deep: int = 0) -> list[Piece]:
    """The pieces of `lines` from `begin` up to `end`, or to a line set in less than `deep`."""
    found: list[Piece] = []
    staged = lines.start - 1
    for at in lines:
        here = sheet.lines[at]
        start = begin if begin > here.start else here.start  # noqa: FURB136 (a call takes five times as long)
        if start >= end:
            break
        until = here.end if here.end < end else end  # noqa: FURB136
        if start >= until:
            continue
        if deep and here.gap and here.indent < deep:
            break
        until = until if until == here.end else start + len(sheet.text[start:until].rstrip())
        until = _before_the_hour(sheet.text, start, until) if sheet.text[until - 1] in HOUR_ENDS else until
        kind: Kind = "speech"
        if start > begin:
            kind = line_kind(sheet, at)
            if kind == "speech" and at > staged:
                staged = bracket_end(sheet, at, lines.stop - 1)
        found.append(Piece(start, until, "stage" if at <= staged else kind, here.gap > 0))
    return found


def _before_the_hour(text: str, start: int, end: int) -> int:
    """Where the words end before the hour at which a Japanese record notes that a sitting ended."""
    rose = ROSE_AT.search(text, max(start + 1, end - 60), end)
    return rose.start() if rose else end


def line_kind(sheet: Sheet, at: int) -> Kind:
    """What a line inside a turn is."""
    line, text = sheet.lines[at], sheet.text
    if line.kind is not None and not _sentence(sheet, at):
        put_in = text.startswith(PUT_IN, line.start) or PASSAGE.match(text, line.start, line.end)
        return "mark" if put_in else "closing" if _heads_paper(sheet, at) else "furniture"
    start = line.start
    first, final = text[start], text[line.end - 1]
    if (
        (text.startswith(RULES, start) and not _dashed(sheet, at))
        or (first in "#<[|&" and _markup(sheet, at))
        or (line.end - start < 80 and not any(map(str.isalnum, line.of(text))) and not _breaks_off(sheet, at))
        or at in between_pages(sheet)
    ):
        return "furniture"
    dated = first.isdigit() and final.isdigit() and line.gap and DATED.match(text, start, line.end)
    dated = dated or (text.find(WIDE, start, line.end) > 0 and SPREAD.match(text, start, line.end))
    if dated or (_is_mark(text, start, line.end, first, final) and not _counts_on(sheet, at)):
        return "mark"
    if (
        at in announced(sheet)
        or at in quoting_heads(sheet)
        or (first.isdigit() and PUT.match(text, start, line.end))
        or (
            first == "T" and (line.gap or at == 0) and text.startswith("The ", start) and _adjourns(sheet, at)
        )
        or (line.end - start < SCENE and scene(text[start : line.end]))
        or (first == "-" and _on_the_agenda(text, start, line.end))
        or (first in ITEM_MARKS and ITEM_EAST.match(text, start + 1, line.end) is not None)
        or (final in "teg" and _heads_paper(sheet, at))
        or (line.gap and line.end - start < TITLE and first.isupper() and _heads_talk(sheet, at))
    ):
        return "closing"
    if first.isdigit() and ACTION.match(text, start, line.end):
        return "stage"
    start = lead(text, start, line.end) if first.isdigit() or first == ">" else start
    return _spoken_kind(text, start, line.end)


TITLE, LEAST, LED = 90, 5, 60
"""Characters and words of a title, and characters of a label with its colon."""
ITEM_MARKS = frozenset("△▲▽▼◇◆□■")
# "△日程第２　議案第１０号", "◇議題　…"
ITEM_EAST = re.compile(r"[ \u3000]?(?:日程|議案|議題|請願|陳情|一般質問|会議録署名)")


def _on_the_agenda(text: str, start: int, end: int) -> bool:
    """True for a long item that begins in capitals: "- OF MEMBER ANN LEE, ON THE LAMPS OF THE HARBOUR …"."""
    return end - start > SCENE and text[start : start + SCENE].isupper()


def _heads_paper(sheet: Sheet, at: int) -> bool:
    """True for the number or kind of a paper whose title the record prints in the next line: "5. Punkt" above
    "Bericht des Lampenausschusses", "Dringliche Anfrage" above "der Abgeordneten Lee".
    """
    line, text = sheet.lines[at], sheet.text
    if line.end - line.start > BRIEF or at + 1 >= len(sheet.lines):
        return False
    point = POINT.fullmatch(text, line.start, line.end)
    return point is not None and text.startswith(
        PAPERS if point.group(1) else OF_WHOM, sheet.lines[at + 1].start
    )


def _heads_talk(sheet: Sheet, at: int) -> bool:
    """True for several words, each with a capital, alone above what somebody says: "Who Will Light It All?"
    above "Ann: I will.", a label.
    """
    text, line = sheet.text, sheet.lines[at]
    below = sheet.lines[at + 1] if at + 1 < len(sheet.lines) else None
    if below is None or not below.gap or text[line.end - 1] in '.!…:,;”"':
        return False
    words = line.of(text).split()
    if len(words) < LEAST or not all(word[0].isupper() and word[1:].islower() for word in words[1:-1]):
        return False
    colon = text.find(": ", below.start, min(below.end, below.start + LED))
    return colon > 0 and label(text[below.start : colon]) is not None


def _dashed(sheet: Sheet, at: int) -> bool:
    """True where a sentence of the line above goes on behind three hyphens: "… drop it" / "--- or not"."""
    line, text = sheet.lines[at], sheet.text
    return at > 0 and not line.gap and text.startswith("--- ", line.start) and text[line.start + 4].islower()


def _markup(sheet: Sheet, at: int) -> bool:
    """True for a line of tags, for a heading, a row of a table, a sign, or where a link leads."""
    line, text = sheet.lines[at], sheet.text
    first = text[line.start]
    if first == "#":
        return not _sentence(sheet, at)
    if first == "|":
        return text[line.end - 1] == "|" and line.end - line.start > 1
    pattern = TAGS if first == "<" else SIGN if first == "&" else DEFINED
    return pattern.match(text, line.start, line.end) is not None


def _adjourns(sheet: Sheet, at: int) -> bool:
    """True where a paragraph of few lines tells when somebody closed the sitting."""
    last = at
    while last + 1 < len(sheet.lines) and sheet.lines[last + 1].gap == 0 and last - at < LINES:
        last += 1
    start, end = sheet.lines[at].start, sheet.lines[last].end
    if end - start > LINES * LONG or not HOURS.search(sheet.text, max(start, end - HOURLY), end):
        return False
    return adjourned(" ".join(sheet.text[start:end].split()))


def _breaks_off(sheet: Sheet, at: int) -> bool:
    """True for a dash alone on its line that breaks off what the line above says."""
    line = sheet.lines[at]
    return at > 0 and line.gap == 0 and line.of(sheet.text) in BROKEN


def _counts_on(sheet: Sheet, at: int) -> bool:
    """True for a figure that ends the sentence of the line above: "… an elapsed time of" / "41."."""
    line, above = sheet.lines[at], sheet.lines[at - 1]
    ends = sheet.text[line.end - 1] == "." and line.gap == 0 and at > 0
    return ends and above.end - above.start > WRAPPED and sheet.text[above.end - 1].islower()


def _sentence(sheet: Sheet, at: int) -> bool:
    """True for a line taken for a heading that is a sentence of speech with its stop and its address."""
    line = sheet.lines[at]
    long = line.end - line.start > (100 if sheet.text[line.end - 1] != "。" else 40)
    hashed = sheet.text[line.start] == "#"  # "## Lamps ([see](…)) (5 min, Ann)"
    return line.kind == "heading" and long and sheet.text[line.end - 1] in (".。" if hashed else ".])。")


def _is_mark(text: str, start: int, end: int, first: str, final: str) -> bool:
    if text.startswith(("http://", "https://", "www."), start):
        behind = text.find(" ", start, end)
        if behind < 0 or text.startswith(LED_TO, behind):
            return True
    if first == "[" and final == ")" and LINK.fullmatch(text, start, end):
        return True  # a link or what is embedded, alone on its line
    if first.isdigit() and text.find("-->", start, end) > 0:
        return True  # when a caption is shown
    gate = (
        first in "0123456789[({<#PpSAIVXL_●•◆■" or final in "0123456789]" or text.find(":", start, end) >= 0
    )
    return gate and (bool(MARK.match(text, start, end)) or _timed(text, start, end))


def _timed(text: str, start: int, end: int) -> bool:
    """True for a time in any notation that is no sentence: "29M 10S", "Today at 3:14 PM"."""
    return (
        end - start < TIME
        and (text[end - 1] not in ".?!" or text[end - 2] in "mM")
        and timed(text, start, end)
    )


def _spoken_kind(text: str, start: int, end: int) -> Kind:
    """Stage direction, clerk's line or speech."""
    line = text[start:end]
    first = line[:1]
    if not first:
        return "speech"  # a number alone
    if first in "[(" and (stamp := STAMPED.match(line)):
        return "stage" if wrapped(line[stamp.end() :]) else "speech"
    if first in "([" and line[-1] in ")]" and (SEVERAL.fullmatch(line) or SHOWN.match(line)):
        return "stage"
    if first in "….*-•" and wrapped(line.lstrip("….*-• ").rstrip("*")):
        return "stage"
    if (first in BRACKETS or line[:2] in QUOTED) and wrapped(line.rstrip("^*~ ")):
        told = ended(line) or continued(line) or (first in "[(" and closing(line.lstrip("(")))
        return "closing" if told else "stage"
    return written(line) or "speech"


def kept(text: str, pieces: list[Piece], last: bool, dotted: bool = False) -> list[Piece]:
    """The pieces up to the last spoken one; what a clerk's line opens is no longer the speaker's.

    The page's last turn ends where its tail begins.  `dotted`: behind labels with a full stop, where a record
    sets what was done behind a dash.
    """
    for at, piece in enumerate(pieces[1:], 1):
        tail = last and piece.kind == "furniture"
        tail = tail and (_ruled_off(text, pieces, at) or not _resumes(text, pieces, at))
        last_below = at == len(pieces) - 1 and pieces[at - 1].kind == "stage"
        if (
            piece.kind == "closing"
            or tail
            or _recorded(text, pieces[at - 1], piece, dotted)
            or (last_below and _heads_next(text, pieces[at - 1], piece))
        ):
            pieces = pieces[: at - _goes_on_below(text, pieces[at - 1], piece)]
            break
    pieces = pieces[: spoken_end(text, pieces)]
    first = next((at for at, piece in enumerate(pieces) if piece.kind not in {"furniture", "mark"}), 0)
    return pieces[first:]


def _goes_on_below(text: str, above: Piece, piece: Piece) -> bool:
    """True for a name in capitals and its comma above who testifies: "ANN LEE," / "called as a witness"."""
    small = not piece.apart and text[piece.start].islower()
    return small and text[above.end - 1] == "," and text[above.start : above.end].isupper()


def _recorded(text: str, before: Piece, piece: Piece, dotted: bool) -> bool:
    """True for what a clerk sets behind a dash after a stage direction, "- The letter is handed over.", and
    for the written question that a chair calls up.
    """
    if _calls_up(text, before):
        return True
    if (
        dotted
        and piece.apart
        and text[piece.start] in "-–—"
        and text[piece.start + 1 : piece.start + 3].lstrip()[:1].isupper()
    ):
        return True
    dashed = (
        piece.apart
        and text.startswith("- ", piece.start)
        and text[piece.start + 2 : piece.start + 3].isupper()
    )
    return dashed and before.kind == "stage"


def _heads_next(text: str, agreed: Piece, piece: Piece) -> bool:
    """True for one short paragraph below the note that the house agreed: it heads what comes next."""
    if not piece.apart or piece.end - piece.start > LONG or text[piece.end - 1] not in ".:":
        return False
    noted, words = (text[one.start : one.start + LONG].casefold() for one in (agreed, piece))
    return noted.startswith(AGREED) and words.startswith(ITEMS_BELOW)


def _calls_up(text: str, piece: Piece) -> bool:
    """True for "Ich rufe die Frage 4 der Abgeordneten Lee auf:", "Wir kommen zur Frage 4 der Kollegin Lee:",
    below which the question is printed.
    """
    if text[piece.end - 1] != ":":
        return False
    low = max(piece.start, piece.end - CALLING_UP)
    if text.endswith(" auf:", low, piece.end):
        return text.find("Frage", low, piece.end) >= 0
    return COMES_TO.search(text, low, piece.end) is not None


def _ruled_off(text: str, pieces: list[Piece], at: int) -> bool:
    """True for a line that the page draws above links, or above what is no sentence."""
    if not pieces[at].apart or not text.startswith(RULES, pieces[at].start):
        return False
    below = next((piece for piece in pieces[at:] if piece.kind in {"speech", "mark"}), None)
    if below is None or text.find("http", below.start, below.end) >= 0:
        return below is not None
    return below.apart and not text[below.start].islower() and not stops(text, below)


def _resumes(text: str, pieces: list[Piece], first: int) -> bool:
    """True where a sentence goes on behind the furniture at `first`, a page whose number is beside it, or
    a paragraph behind nothing but an advertisement.
    """
    at = first
    while at < len(pieces) and pieces[at].kind in {"furniture", "mark"}:
        at += 1
    if at == len(pieces) or pieces[at].kind != "speech":
        return False
    paged = any(piece.kind == "mark" for piece in pieces[max(0, first - LINES) : at])
    between = (text[piece.start : piece.end].casefold() for piece in pieces[first:at])
    said = text[pieces[at].start : pieces[at].end]
    long = len(said) > LONG and stops(text, pieces[at]) and in_person(said)
    return paged or said[0].islower() or (long and INTERRUPTIONS.issuperset(between))


def spoken_end(text: str, pieces: list[Piece]) -> int:
    """How many pieces are left without those at the end that nobody spoke, and headings."""
    stop = end = len(pieces)
    while end and (
        pieces[end - 1].kind != "speech"
        or (
            end > 1
            and _heads(text, pieces, end)
            and not text.endswith(":", pieces[end - 2].start, pieces[end - 2].end)
        )
    ):
        end -= 1
        ruled = pieces[end].kind == "furniture" and end + 1 < len(pieces) and pieces[end + 1].apart
        ruled = ruled or pieces[end].kind == "stage"  # what is done behind it ends a sentence without a stop
        ended = end > 0 and pieces[end - 1].kind == "speech" and (ruled or stops(text, pieces[end - 1]))
        stop = end if ended else stop
        stop = end if pieces[end:stop] and all(piece.kind != "speech" for piece in pieces[end:]) else stop
    if not end:
        return int(bool(pieces) and pieces[0].kind == "stage")  # "LEE:", "[inaudible]": all that was heard
    return stop


def _marked(pieces: list[Piece], end: int) -> bool:
    """True where a page's own mark stands beside the last of `pieces[:end]`."""
    return pieces[end - 2].kind in {"mark", "furniture"} or (end < len(pieces) and pieces[end].kind == "mark")


def stops(text: str, piece: Piece) -> bool:
    """True where a piece ends as a sentence does."""
    return text[piece.end - 1] in ".?!…-–—)]»\"”'’。？！؟*:」"


def _heads(text: str, pieces: list[Piece], end: int) -> bool:
    """True where the last of `pieces[:end]` is a heading, or a line of one, with a sentence's end before."""
    last = pieces[end - 1]
    line = text[last.start : last.end]
    if last.apart or line[0] == "•" or (line.isupper() and " " in line):
        return _heading(text, last, _marked(pieces, end)) or _far(text, pieces, end)
    first = end - 1
    while first > max(1, end - LINES) and not pieces[first].apart and not stops(text, pieces[first - 1]):
        first -= 1
    ended = pieces[first].apart or stops(text, pieces[first - 1])
    worded = ended and line[0].isalnum() and text[last.end :].strip() != ""  # the page does not break off
    return worded and all(_heading(text, piece, False) for piece in pieces[first:end])


def _far(text: str, pieces: list[Piece], end: int) -> bool:
    """True for a line without a stop that more blank lines part from what is said above it and from what
    stands below than part that from what stands above it.
    """
    above, last = pieces[end - 2], pieces[end - 1]
    if not stops(text, above) or not text[last.end - 1].isalpha() or not text[last.start].isupper():
        return False
    if text[max(0, above.start - FAR) : above.start].isspace():
        return False
    return text[last.start - FAR : last.start].isspace() and text[last.end : last.end + FAR].isspace()


def _heading(text: str, piece: Piece, marked: bool) -> bool:
    """True for a line that looks like the heading of what comes next, not like a sentence."""
    line = text[piece.start : piece.end]
    if len(line) < 90 and (
        _centred(text, piece) or (piece.apart and (HOUR.search(line) or _loud(text, piece)))
    ):
        return True
    if piece.apart and line[0].isdigit() and COUNTED.match(line) and (line[-1].isalpha() or line[-1] == ")"):
        return True
    if line[-1] == "*" and piece.apart and _in_bold(line):
        return True
    if (line[-1] == ":" and not ANNOUNCING.isdisjoint(line.split())) or (
        line[-1] in "」』）" and not piece.apart
    ):
        return False
    ruled = line[-1] == ")" and bool(RULE.search(line))
    if len(line) > 90 or (line[-1] in ".?!…,;-–—)]»\"”'’。？！؟*" and not ruled):
        return False
    words = [word for word in line.split() if len(word) > 3 or word.isupper()]
    high = sum(not word[0].islower() for word in words)
    return not line[0].islower() and (2 * high >= len(words) or (marked and line.count(" ") < 5))


def _in_bold(line: str) -> bool:
    """True for a few words all in bold, without a stop, that open in capitals: "**The lamps of Brill**"."""
    words = line[2:-2].rstrip()
    bold = line.startswith("**") and line.endswith("**") and line.count("**") == 2
    return bold and 2 < len(words) < 70 and words[0].isupper() and (words[-1].isalnum() or words[-1] == ")")


def _centred(text: str, piece: Piece) -> bool:
    """True for a line without a stop that is set in far from the edge, or as far from both edges."""
    before = text[max(0, piece.start - CENTRED) : piece.start]
    indent = len(before) - len(before.rstrip(" "))
    if indent < INDENTED or not text[piece.end - 1].isalpha():
        return False
    return indent == CENTRED or WIDTHS[0] <= 2 * indent + piece.end - piece.start <= WIDTHS[1]


def _loud(text: str, piece: Piece) -> bool:
    """True for two words at least in capitals with a full stop, behind words that are not: "SALT BILL."."""
    line = text[piece.start : piece.end]
    above = text[max(0, piece.start - 90) : piece.start]
    return line[-1] == "." and line.isupper() and " " in line and len(line) > 9 and not above.isupper()


def inner(text: str, pieces: list[Piece]) -> tuple[Block, ...]:
    """What lies inside a turn and was not spoken."""
    found: list[Block] = []
    for piece in pieces:
        if piece.kind == "speech":
            found += directions(text, piece.start, piece.end)
        else:
            found.append(Block(piece.start, piece.end, "stage" if piece.kind == "stage" else "furniture"))
    return tuple(found)
