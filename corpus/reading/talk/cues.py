r"""Candidates for labels: every place on a page where somebody might begin to speak.

Knows where labels may stand and how they end (a colon, a full stop, white space, the line's end); must not
decide which candidates are real: `corpus.reading.talk.voices` does, from the evidence of the whole page.

>>> from corpus.reading.sheet import ruled
>>> [(c.label.key, c.family, c.begin) for c in colons(ruled("ANN LEE: Yes.\nSo it is: no."))]
[('ann lee', 'colon', 9)]
"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from corpus.reading.acting import acting
from corpus.reading.labels import ASIDE, LONGEST, Label, label, own_name, own_role
from corpus.reading.names import is_unspaced
from corpus.reading.naming import HAN, fold
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.numbered import numbered
from corpus.reading.talk.stage import INNER, is_direction
from corpus.reading.values import light, replace
from corpus.reading.words.roles import STEWARDS

Family = Literal["colon", "dot", "bare", "alone", "timed", "marked", "dash", "voice"]


@light
@dataclass(frozen=True, slots=True)
class Cue:
    """`text[start:stop]` may be a label in line `line`; what is said would begin at `begin`.

    `at` is where the label with its number, time or bold marks begins, which ends what was said before.
    `begin` is the line's end where nothing follows on the line.  `says`: what follows reads like speech, not
    like the value of a field.
    """

    line: int
    at: int
    start: int
    stop: int
    begin: int
    label: Label
    family: Family
    says: bool = True
    starts_at_s: float | None = None
    ends_at_s: float | None = None
    set_off: bool = False
    """In bold or italics."""
    named: tuple[int, int] | None = None
    """Where the name stands that a number, as a label, leaves out."""


# "[00:01:23] ", "0:12 - ", ">> ", "**", "12. " (a line's number), "Q14 " (a question's), "Anf. 12 ", "• "
LEAD = re.compile(
    r"(?:(?:\\[nrt]){1,4}\s*|[>»•▪○●◆◇■□▲△▼◎・§†‡*_#|]{1,4}\s*|<[A-Za-z]\w{0,20}>\s*|\d{1,2}\.\d\d "
    r"|[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?\s*(?:-->\s*|[-–—]\s*)?"
    r"|\d{1,4}[.)]?\s+|[QT]\s?\d{1,4}[.:]?\s+|Anf\. \d{1,4} |[\[(]\d{1,7}\.?[\])]\s*|[-–—]\s*){1,4}"
    r"|[“\"](?=[QA](?:[.:]?\s|$)|[A-Z]{2,}[A-Z .’'-]{0,30}:)"
)
LETTERED = frozenset("AQT")
"""Letters with which something opens that may stand before the words of a line."""
# "-- *Treasurer*", "Moss Bank [3]": still of the label
ROLE = re.compile(r"[-–—*_\s]*[*_]{1,3}[^*_\n]{3,90}[*_]{1,3}$|[-–—]{1,2}\s|[^.?!\n]{0,90}\[\d{1,3}\]$")
CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d\d)(?:[.,](\d{1,3}))?")
AFTER = re.compile(
    r"[:：]?(?:[-–—](?!\d))?[*_]{0,3}(?:</\w{1,6}>)?[:：]?[\s*_]{0,40}"
    r"(?:(?<=: )(?:[—–] |- (?=[^\W\d_a-zà-ÿ])))?"
)
# "[00:10] ", "0:10:16 "
STAMP = re.compile(r"[\[(]\d{1,2}:\d\d|\d{1,2}:\d\d:\d\d")
# ": (ANN LEE, THE COURIER):" behind "Q"
ASKER = re.compile(r":\s?[(\[][^()\[\]:]{2,60}[)\]]\s?:")
BRACKETS = frozenset("([")
SIGNS = frozenset((" - ", " – ", " — ", " | "))
FIRST = 30
"""Characters in which a line's first word stands."""
NUMBERED = 3.5
"""The weight of a label with a title and a number: "Q73 The Chair: "."""
ALL = 3
"""For how many lines one counts that the next surely goes on."""
HALF = 60
"""How long a label inside a line, or the half of a broken one, may be."""
# "Q.   ", "A    ", "Q  " and, before a capital, "Q "; `BOTH` also "A "
LETTER = re.compile(
    r"[QA](?:\.\s{1,20}(?!\w\.?(?:-\w\.?)?\s?:)|[\s\xa0]{2,30}|[ \t\xa0](?=[A-Z(\[“\"-])(?<=Q.))(?![-–—]\s)"
)
BOTH = re.compile(LETTER.pattern.replace("(?<=Q.)", "") + "|[QA]$")
# "… interjections) MR." before "SPEAKER.- Order!"
LEFT = re.compile(r"(?<!\S)((?:THE )?(?:MRS?|MS|HON|DR|PROF|SEN|REP)\.?)$")
TITLES_END = frozenset("FNPRS")
"""What that ends in, before its stop."""
# "(BY MR. LEE) " behind "Q."
BYLINE = re.compile(r"\((?:BY|By) ([^()\n]{3,40}?)[.:]?\)\s*")
CASELESS = "\u0590"
# "李明" before "，灯塔的老师"
UNSPACED = re.compile(r"\w{0,5}")
WRAPPED = 45
"""A shorter line is not the first half of a wrapped sentence."""
# "<https://lamp.example>", "[Lamps](https://lamp.example)"
ADDRESS = re.compile(r"(?:\[[^\]\n]{1,80}\]\()?[<(]?(?:https?://|www\.)\S+$")
SAYING, CITED = frozenset("说說道問问"), frozenset('「『“"‘')
SENTENCE_ENDS = frozenset(".?!…-–—\"“”’'»)]*。？！」』）؟।;,")
LEADERS = ". . . . "
EMPHASIS = frozenset("*_>")
NICK = re.compile(r"[a-z][A-Za-z0-9._\\\[\]-]{2,20}|[A-Z][A-Za-z]{1,20}_[A-Za-z0-9_]{1,20}")
# "**Ann Lee:** 00:10:17", and the words below; "Ann Lee: [00:17] Good day", the brackets escaped or not
TIME = re.compile(
    r"\\?[\[(]?\d{1,2}:\d\d(?::\d\d)?\\?[\])]?$|\\?[\[(]\d{1,2}:\d\d(?::\d\d)?\\?[\])]\s+(?=\S)"
)
# "<LEE:> ", "<LEE: ", "<+lamp> ", "\<lamp> ", "**\<lamp>** ", a caption's "<v Ann Lee>"
ANGLED = re.compile(
    r"(?:\*\*)?\\?<(?!https?:)(?:v(?:\.\w{1,20}){0,3} |[+@%&~ ])?"
    r"([^\W\d_][^<>:/=\n]{1,40}?)(?:(:>|\\?>:?(?:\*\*)?:?)|:)\s*(?:$|(?=[^\s<]))"
)
# "[21:45] ", "**[21:45]** ", before an angle bracket
HOUR = re.compile(r"(?:\*\*)?\[?\d{1,2}:\d\d(?::\d\d)?\]?(?:\*\*)? ?(?=(?:\*\*)?\\?<)")
CLOSED = re.compile(r"</[^<>\n]{1,40}>")
VOICE, VOICE_ENDS = "<v", "</v>"
"""Round what a voice says in a caption."""
TAGS = frozenset(
    "abbr all article aside body br code dd del details div dl dt em figure footer h1 h2 h3 h4 h5 h6 head"
    " header hr html img ins kbd li main nav no none ol p pre q section small span strike strong style sub"
    " summary sup table td th title tr ul".split()
)
"""What stands in angle brackets and is nobody's nickname."""
# "[Q] ", "[A]: "
BRACKETED = re.compile(r"\[([QA])\]:?\s{1,4}(?=\S)")
# "Q1: ", "A12(Ann Lee): "
COUNTED = re.compile(r"([QA])\s?\d{1,3}\s?(?:[(（]([^()（）:]{2,30})[)）])?\s?([:：])\s*(?=\S)")
# "Information on Ann Lee  Zoom on Ann Lee  ": what a page shows where one points at a label
HOVERED = re.compile(
    r"[A-Z][a-z]{2,12} (?:about|for|of|on) ([^\n:.]{3,40}?)\s{1,3}"
    r"[A-Z][a-z]{2,12} (?:about|for|of|on) \1(?!\w)\s*"
)
PICTURED = re.compile(r"[Pp]hoto of ([^\n]{3,60}?) \1(?!\w)")
# "lamp helper (01:12)"
SMALL = re.compile(r"([a-zß-öø-ÿа-яё][^\n:()\[\]]{1,30}) [(\[]\d{1,2}:\d\d(?::\d\d)?[)\]]")
TIME_AND_DAY = re.compile(r"(?:\d{1,2}:\d\d [ap]m)?,? ?(?:\d{1,2}(?:st|nd|rd|th) \w+ \d{4})?$")
BOXED, SURELY = 2, 1.5
"""The weight of a role in a box, and of a name that comes again in such boxes."""
WIDE = {"(": ")", "（": "）", "【": "】", "〔": "〕"}
LISTED = 3
"""Names that make a list."""
BARE = frozenset("QA")
OPENING = {"(": ")", "[": "]", "（": "）"}
OPENED = re.compile(r"[(\[（]")


def colons(sheet: Sheet) -> Iterator[Cue]:
    """Labels that end in a colon, at the beginning of a line."""
    text, wide = sheet.text, "：" in sheet.text
    if ":" not in text and not wide:
        return
    last = len(sheet.lines) - 1
    named, counted = "<" in text and "</" not in text, numbered(sheet)
    for at, line in enumerate(sheet.lines):
        if named and text[line.start] == "<" and _nicknamed(text, line):
            continue
        near = line.start + LONGEST + 30
        limit = near if near < line.end else line.end  # noqa: FURB136 (a call of `min` takes five times as long)
        if text.find(":", line.start, limit) < 0 and not (wide and text.find("：", line.start, limit) >= 0):
            continue
        asks = line.kind == "heading" and _asks(text, line)
        if line.kind is None or asks or text[line.end - 1] in ":：":
            close = at < last and sheet.lines[at + 1].gap == 0
            more = at < last and (counted and _counted(text, line))
            more = more or (close and text[sheet.lines[at + 1].start].islower())
            runs_on = ALL if more else close
            cue = _colon(text, at, line, limit, wide, runs_on)
            if cue and not (asks and cue.label.kind != "role" and cue.label.weight < NUMBERED):
                field = cue.begin >= line.end and _names_below(sheet, cue)
                yield replace(cue, says=False) if field else cue


def _names_below(sheet: Sheet, cue: Cue) -> bool:
    """True for a field whose name stands alone in the next line: "Interviewer:", "Ann Lee"."""
    at = cue.line + 1
    if cue.label.key not in STEWARDS or at >= len(sheet.lines):
        return False
    return _names(sheet.text, sheet.lines[at].start, sheet.lines[at].end)


def _asks(text: str, line: Line) -> bool:
    """True for a heading that asks, before the marks that may close it: "#### Why? ####"."""
    if text[line.end - 1] != "#":
        return text[line.end - 1] in "?؟？"
    return line.of(text).rstrip("# ")[-1:] in "?؟？"


def _counted(text: str, line: Line) -> bool:
    """True for a line of a record that numbers its lines: the next goes on, over a blank line too."""
    return text[line.start].isdigit() and text[line.end - 1] not in ".?!"


def _nicknamed(text: str, line: Line) -> bool:
    """True for a line led by a nickname in angle brackets, behind which a colon is of what it says."""
    close = text.find(">", line.start, line.start + HALF)
    return close > 0 and text[line.start + 1 : close].casefold() not in TAGS


def _colon(text: str, at: int, line: Line, limit: int, wide: bool, runs_on: int) -> Cue | None:  # noqa: PLR0917
    start = lead(text, line.start, limit)
    colon = colon_at(text, start, limit, wide)
    plain = text[colon + 1 : colon + 2] == " " and text[colon + 2 : colon + 3].isalpha()  # as mostly
    if colon < 0 or (not plain and _told(text, start, colon)):
        return None
    first, colon = colon, colon if plain else _behind_asker(text, colon, limit)
    printed = text[start:colon]
    shown = printed if colon == first else printed.replace(":", "")
    found = label(shown) or _stamped(shown)
    if not found or found.kind != "person":
        found = _acted(text, colon, printed) or found
    set_off = start > line.start and text[start - 1] in EMPHASIS and _ends_marked(text, start, colon)
    if set_off:
        found = emphasised(text, start, colon, found)
    if not found:
        return None
    begin = colon + 2 if plain else _behind(text, colon, line.end)
    if _counted_or_listed(text, begin, line.end):
        return None
    if text.startswith("Q", begin) and found.kind != "role":
        begin += _letter(text, begin)
    time = None if plain else _time(text, begin, line.end)
    stop = colon
    while stop > start and text[stop - 1] in " \t\xa0*_ ":
        stop -= 1
    if hovered := HOVERED.match(text, begin, line.end):
        found = _hovered(found, hovered.group(1), text[start:stop])
        stop, begin = hovered.end(1), hovered.end()
    when = seconds(text[line.start : start]) if start > line.start else None
    when = seconds(printed) if when is None and ":" in printed else when
    if time and (when is None or time.end() == line.end):
        when, begin = seconds(time.group()), time.end()
    beside = when is not None or start > line.start
    found = _led_up_to(found, text[line.start : start], when) if beside else found
    said = begin >= line.end or says(text, begin, line.end, runs_on)
    said = said or (when is not None and bool(STAMP.match(text, line.start, start)))  # and not a programme
    said = said and not (begin < line.end and _fills(text, begin, line.end, found))
    return Cue(at, line.start, start, stop, begin, found, "colon", said, when, None, set_off)


def _counted_or_listed(text: str, begin: int, end: int) -> bool:
    """True for a number of votes, and for dots that lead up to a bracket: "Mr. Lee . . . . . . (Brill)"."""
    if begin < end and text[begin].isdigit():
        return text[begin:end].isdigit()
    return text[end - 1] == ")" and text.find(LEADERS, begin, end) > 0


def _led_up_to(found: Label, before: str, when: float | None) -> Label:
    """The label with the weight that a time beside it has, or a number of its own: "Q14 Chair"."""
    more = 2.0 if when is not None else 1.5 if before[:1] in "QT" and len(before) > 2 else 0.0
    return replace(found, weight=found.weight + more) if more else found


def _fills(text: str, begin: int, end: int, found: Label) -> bool:
    """True for what fills a field: a name, or behind a label without one a list of those who take part."""
    if (found.key in STEWARDS or found.key[-1:].isdigit()) and _names(text, begin, end):
        return True
    return not found.name and _lists(text, begin, end)


def _behind_asker(text: str, colon: int, limit: int) -> int:
    """The colon behind the name of who asks, where one follows: "Q: (Ann Lee, The Courier): Why?"."""
    named = ASKER.match(text, colon, limit) if text[colon + 1 : colon + 3].lstrip()[:1] in BRACKETS else None
    return named.end() - 1 if named else colon


def _acted(text: str, colon: int, printed: str) -> Label | None:
    """The label with what its speaker does told beside it; none before a citation."""
    return None if text[colon + 1 : colon + 3].lstrip()[:1] in CITED else acting(printed)


def _behind(text: str, colon: int, end: int) -> int:
    """Where the words begin behind a label's colon and the marks that may follow it."""
    after = AFTER.match(text, colon, end)
    return after.end() if after else colon + 1


def _stamped(shown: str) -> Label | None:
    """Words in small letters that are a label for the time in brackets behind them: "lamp helper (01:12)"."""
    found = SMALL.fullmatch(shown)
    words = found.group(1) if found else ""
    return own_role(words, 0.5) if words else None


def _letter(text: str, begin: int) -> int:
    """How long the letter is that stands behind the name of who asks: "MR LEE: Q. Why?"."""
    if not text.startswith(("Q. ", "Q.\t", "Q: "), begin):
        return 0
    return 3 + len(text[begin + 3 : begin + 20]) - len(text[begin + 3 : begin + 20].lstrip())


def _hovered(found: Label, name: str, printed: str) -> Label:
    """The label with the name that a page shows where one points at it."""
    named = label(name)
    if not named or not named.name:
        return found
    return replace(found, kind="person", name=named.name, role=found.role or printed, key=named.key)


def _told(text: str, start: int, colon: int) -> bool:
    """True for an address, a path or a program's name, and for what is told within a speech: "我说：「早」";
    "问：" asks.
    """
    if text.startswith(("//", "\\"), colon + 1):
        return True
    if (
        text[colon + 1 : colon + 2] == ":"
        and text[colon - 1].isalnum()
        and text[colon + 2 : colon + 3].isalnum()
    ):
        return True  # of a program
    saying = text[colon - 1] in SAYING and colon - start > 1
    return saying and text[colon + 1 : colon + 3].lstrip()[:1] in CITED


def _time(text: str, begin: int, end: int) -> re.Match[str] | None:
    """The time that stands behind a label's colon, alone or in brackets."""
    return TIME.match(text, begin, end) if begin < end and text[begin] in "\\[(0123456789" else None


def _names(text: str, begin: int, end: int) -> bool:
    """True where what follows opens with a name and is no sentence: "Ann Lee, with Bob Moss"."""
    if text[begin] >= HAN:
        name = UNSPACED.match(text, begin, end)
        return text[end - 1] not in "。？！" and name is not None and is_unspaced(name.group())
    if end - begin > HALF // 2 and text[begin] > CASELESS:
        return False  # no capital tells a name there
    first = text[begin : begin + HALF].partition(",")[0].split()[:2]
    named = label(" ".join(first)) if end - begin < HALF + 20 and text[end - 1] not in ".?!…" else None
    return len(first) > 1 and named is not None and named.kind == "person" and len(named.name.split()) > 1


def _lists(text: str, begin: int, end: int) -> bool:
    """True where what follows is a list of those who take part, no sentence: "Ms. Lee, Moss (Brill), …"."""
    if begin >= end or text[end - 1] in SENTENCE_ENDS - {")"} or text.find(", ", begin, end) < 0:
        return False
    parts = ASIDE.sub("", text[begin : min(end, begin + LONGEST)]).split(", ")[:LISTED]
    return all((named := label(part)) and named.kind == "person" and part[0].isupper() for part in parts)


def _ends_marked(text: str, start: int, colon: int) -> bool:
    """True where the marks before the label end with it, or with its colon."""
    return text[colon - 1] == text[start - 1] or text.startswith(text[start - 1], colon + 1)


def emphasised(text: str, start: int, colon: int, found: Label | None) -> Label | None:
    """The label that alone on its line is in bold or italics: more surely one, and it may be a nickname."""
    if found:
        return replace(found, weight=found.weight + 0.7) if found.kind == "person" else found
    nick = text[start:colon].strip(" *_\\<>@")
    timed = nick[:1].isalnum() and STAMP.match(text, text.rfind("\n", 0, start) + 1, start)
    if NICK.fullmatch(nick) or timed:
        return own_name(nick, 0.5)
    return None


def angled(sheet: Sheet) -> Iterator[Cue]:
    """Labels in angle brackets: "<LEE:> Yes.", "<LEE: Yes.>", "**<lamp_78>** yes", "[21:45] <lamp> yes"."""
    text = sheet.text
    if "<" not in text:
        return
    closed = frozenset(CLOSED.findall(text)) if "</" in text else frozenset()
    for at, line in enumerate(sheet.lines):
        if text[line.start] not in "<*\\[0123456789" or line.kind == "furniture":
            continue
        hour = HOUR.match(text, line.start, line.end)
        match = ANGLED.match(text, hour.end() if hour else line.start, line.end)
        if not match or not (match.group(2) or text[line.end - 1] == ">"):
            continue
        if not hour and text[match.start(1) - 2 : match.start(1)] == "< ":
            continue  # "< confusion >", of what is done
        if text.startswith(VOICE, line.start):
            yield from _voices(text, at, line)
            continue
        name = match.group(1).strip().replace("\\", "")
        if f"</{name}>" in closed or name.casefold() in TAGS or is_direction(f"[{name}]"):
            continue  # markup, or what somebody does
        found = label(name) if not name.islower() else None
        if not found and NICK.fullmatch(name):
            found = own_name(name, 0.5)
        if found:
            found = replace(found, weight=found.weight + 0.7)
            yield Cue(at, line.start, match.start(1), match.end(1), match.end(), found, "colon")


def _voices(text: str, at: int, line: Line) -> Iterator[Cue]:
    """The voices of one line of a caption: "<v Ann Lee>Why?</v> <v Bo Moss>It was late.</v>"."""
    start = line.start
    while line.start <= start < line.end:
        match = ANGLED.match(text, start, line.end)
        found = label(match.group(1).strip()) if match else None
        if match and found:
            found = replace(found, weight=max(found.weight, 2.5))
            yield Cue(at, start, match.start(1), match.end(1), match.end(), found, "colon")
        start = text.find(VOICE, start + 1, line.end)


def letters(sheet: Sheet) -> Iterator[Cue]:
    """A bare Q or A, set apart by a full stop or by white space; "Q1:", "[Q]"."""
    if sheet.text.count("[Q]") > 1:
        yield from _bracketed(sheet)
    asked = _led_by(sheet, "Q") if "Q" in sheet.text else 0
    letter = BOTH if asked > 1 and 2 * _led_by(sheet, "A") > asked else LETTER
    for at in sheet.opened_by(
        {first for first in sheet.openings() if first in LETTERED or not first.isalpha()}
    ):
        line, first = sheet.lines[at], sheet.text[sheet.lines[at].start]
        counted = COUNTED.match(sheet.text, line.start, line.end) if first in BARE else None
        found = label(counted.group(2) or counted.group(1)) if counted else None
        if counted and found:
            found = replace(found, weight=3.0)
            yield Cue(at, line.start, line.start, counted.start(3), counted.end(), found, "colon")
            continue
        start = line.start if first in BARE else lead(sheet.text, line.start, line.end)
        if sheet.text[start : start + 1] in BARE and line.kind != "furniture":
            follows = letter.match(sheet.text, start, line.end)
            found = label(sheet.text[start]) if follows and not _signed(sheet, line) else None
            article = (
                sheet.text[start] == "A" and follows and sheet.text[follows.end() : line.end][:1].islower()
            )
            if follows and found and not (article and sheet.text[start + 1] != "."):
                by = BYLINE.match(sheet.text, follows.end(), line.end)
                begin = by.end() if by else follows.end()
                yield Cue(at, line.start, start, start + 1, begin, found, "bare")


def _bracketed(sheet: Sheet) -> Iterator[Cue]:
    """The letters in brackets that open lines: "[Q] Why?"."""
    for at in sheet.opened_by({"["}):
        line = sheet.lines[at]
        if found := BRACKETED.match(sheet.text, line.start, line.end):
            words = own_role(found.group(1), 3.0, "caps")
            yield Cue(at, line.start, found.start(1), found.end(1), found.end(), words, "colon")


def _led_by(sheet: Sheet, letter: str) -> int:
    """How many lines a letter opens that white space sets apart."""
    ways = tuple(f"{mark}{letter}{white}" for mark in ("", "“", '"') for white in " \n")
    return sum(sheet.text.startswith(ways, line.start) for line in sheet.lines)


def _signed(sheet: Sheet, line: Line) -> bool:
    """True for a line that is a letter and a name and no more: "Q - Ann Lee"."""
    text = sheet.text
    if text[line.start + 1 : line.start + 4] not in SIGNS or line.end - line.start > HALF:
        return False
    found = label(line.of(text))
    return found is not None and found.kind == "person" and text[line.end - 1] not in ".?!"


def says(text: str, begin: int, end: int, runs_on: int = False) -> bool:
    """True where `text[begin:end]` reads like speech: it opens like a sentence and is long or ends like one.

    `runs_on`: another line follows at once, so that a sentence need not end with this one; `ALL` if it surely
    goes on there.
    """
    first = text[begin]
    if first.islower() or (first in "[<(" and ADDRESS.match(text, begin, end)):
        return False
    if text.find(". . .", begin, end) >= 0:
        return False
    least = (40 if first < "\u3040" else 16) - 15 * runs_on
    if end - begin > least or text[end - 1] in SENTENCE_ENDS:
        return True
    return runs_on > 0 and any(text.find(mark, begin, end) > 0 for mark in (". ", "? ", "! "))


def runs_on(sheet: Sheet, at: int) -> bool:
    """True for a line, no blank one above it, in which the sentence of the line before goes on: both are of
    one wrapped paragraph.
    """
    line, above = sheet.lines[at], sheet.lines[at - 1]
    if not at or line.indent > above.indent or above.end - above.start < WRAPPED:
        return False
    last = sheet.text[above.end - 1]
    return (last.isalnum() or last == ",") and above.kind is None and not above.of(sheet.text).isupper()


def broken(sheet: Sheet) -> Iterator[Cue]:
    """Labels broken over two lines: "Sir Ann" / "Lee: I …"; only where the two make a label with a title.

    Where the break is inside or before a bracket a blank line may stand between.
    """
    text = sheet.text
    for at, (line, below) in enumerate(pairwise(sheet.lines)):
        if text[line.end - 1] in ".?!:;…" or line.kind or line.end - line.start > 2 * HALF:
            continue
        opened = text.rfind("(", line.start, line.end) > text.rfind(")", line.start, line.end)
        opened = opened or (text[below.start] == "(" and text[line.end - 1] != ")")
        bold = text.startswith("**", line.start) and text.find("**", line.start + 2, line.end) < 0
        if not (opened or (bold and not below.gap)) and (below.gap or line.end - line.start > HALF):
            continue
        colon = text.find(":", below.start, min(below.end, below.start + HALF))
        if bold and text[colon + 1 : colon + 3] != "**":
            continue
        if colon > 0 and text[colon - 1].isdigit() and text[colon + 1 : colon + 2].isdigit():
            continue  # a time
        start = lead(text, line.start, line.end)
        found = label(text[start:colon]) if colon > 0 and start < line.end else None
        half = label(text[below.start : colon]) if found else None
        if found and found.weight >= 2.5 and (half is None or half.weight < 2.5):
            after = AFTER.match(text, colon, below.end)
            begin = after.end() if after else colon + 1
            yield Cue(at + 1, line.start, start, colon, begin, found, "colon")


def rejoined(sheet: Sheet, cues: Sequence[Cue]) -> list[Cue]:
    """The cues; those whose title a narrow page left at the end of the line before have it again."""
    return [
        _with_title(sheet.text, cue, left)
        if cue.line and cue.label.case == "caps" and (left := _left_above(sheet, cue))
        else cue
        for cue in cues
    ]


def _with_title(text: str, cue: Cue, left: re.Match[str]) -> Cue:
    """The cue with the title that is `left` above."""
    found = label(f"{left.group(1)} {text[cue.start : cue.stop]}") or cue.label
    return replace(cue, at=left.start(1), start=left.start(1), label=replace(found, weight=cue.label.weight))


def _left_above(sheet: Sheet, cue: Cue) -> re.Match[str] | None:
    """The title at the end of the line before that of a label in capitals."""
    above, text = sheet.lines[cue.line - 1], sheet.text
    final = text[above.end - 1]
    if (text[above.end - 2] if final == "." else final) not in TITLES_END:
        return None
    line = sheet.lines[cue.line]
    if line.gap > 1 or cue.start != line.start or cue.family not in {"dot", "colon"}:
        return None
    return LEFT.search(text, max(above.start, above.end - 20), above.end)


def boxed(sheet: Sheet) -> Iterator[Cue]:
    """Roles in wide brackets, and beside them names that come again: "【记者】何时？", "【林月明】今天。"."""
    found = list(_boxes(sheet))
    sure = {sheet.text[cue.at] for cue in found if cue.label.weight >= BOXED}
    times = Counter(cue.label.key for cue in found)
    for cue in found:
        if cue.label.weight >= BOXED:
            yield cue
        elif sheet.text[cue.at] in sure and times[cue.label.key] > 1:
            yield replace(cue, label=replace(cue.label, weight=SURELY))


def _boxes(sheet: Sheet) -> Iterator[Cue]:
    """Roles in wide brackets before what is said, as ministries of Japan have them: "（記者）いつ。"."""
    text = sheet.text
    for at in sheet.opened_by(WIDE):
        line = sheet.lines[at]
        if text[line.start + 1 : line.start + 2] > HAN:
            close = text.find(WIDE[text[line.start]], line.start, min(line.end - 4, line.start + 24))
            found = label(text[line.start + 1 : close]) if close > 0 else None
            named = text[line.start] == "【" and found is not None and found.kind == "person"
            if found and (named or (found.weight >= BOXED and found.kind in {"role", "title"})):
                yield Cue(at, line.start, line.start + 1, close, close + 1, found, "colon")


def pictured(sheet: Sheet) -> Iterator[Cue]:
    """Labels behind what a page says of a picture: "Photo of Ann Lee Ann Lee Party, Place 10:35 am"."""
    for at in sheet.opened_by("Pp"):
        line = sheet.lines[at]
        found = PICTURED.match(sheet.text, line.start, line.end)
        words = label(found.group(1)) if found else None
        if not found or not words or words.kind != "person":
            continue
        stop = found.end()
        role = TIME_AND_DAY.sub("", sheet.text[stop : line.end]).strip(" ,")
        words = replace(words, role=words.role or role, weight=3.0)
        yield Cue(at, line.start, stop - len(found.group(1)), stop, line.end, words, "colon")


Led = list[tuple[int, re.Match[str]]]
"""Lines that something begins, and what it is there."""


def led(sheet: Sheet, pattern: re.Pattern[str]) -> Led:
    """The lines that `pattern` begins: to look for it all over the text takes longer."""
    text, match = sheet.text, pattern.match
    return [
        (at, found) for at, line in enumerate(sheet.lines) if (found := match(text, line.start, line.end))
    ]


def first_words(sheet: Sheet) -> list[str]:
    """The word that each line opens with.  The sheet keeps them: several rules ask."""
    known = sheet.memo.get("first words")
    if not isinstance(known, list):
        text = sheet.text
        known = sheet.memo["first words"] = [
            text[line.start : line.start + FIRST].split(None, 1)[0].rstrip(".,:") for line in sheet.lines
        ]
    return known


def opened(sheet: Sheet, words: Container[str]) -> list[int]:
    """The lines that open with one of the folded `words`, or with what may stand before it: see `lead`."""
    text = sheet.text
    return [
        at
        for at, (line, first) in enumerate(zip(sheet.lines, first_words(sheet), strict=True))
        if fold(first) in words or not text[line.start].isalpha() or text[line.start] in LETTERED
    ]


def recurring(sheet: Sheet) -> list[int]:
    """The lines that open with a word that opens another: where labels recur, these do."""
    known = sheet.memo.get("recurring")
    if not isinstance(known, list):
        firsts = first_words(sheet)
        times = Counter(firsts) if len(set(firsts)) < len(firsts) else {}
        known = sheet.memo["recurring"] = [at for at, word in enumerate(firsts) if times.get(word, 0) > 1]
    return known


def lead(text: str, start: int, end: int) -> int:
    """Where the words begin behind a line's time, number, bullet, bold marks, or a stage direction."""
    first = text[start]
    if first.isalpha() and first not in LETTERED:
        return start
    if first in '“"' and text[start + 2 : start + 3].islower():
        return start  # as words in marks mostly open
    numbered = first in "QT" and text[start + 1 : start + 3].strip()[:1].isdigit()
    if first.isalpha() and not numbered and not text.startswith("Anf. ", start):
        return start
    found = LEAD.match(text, start, end)
    if found and numbered and text.startswith("from ", found.end()):
        return start  # "Q1 from Ann: "
    acted = INNER.match(text, start, end) if not found and first in "([" else None
    if acted and is_direction(acted.group()):  # "(Applause) LEE: Yes."
        behind = text[acted.end() : end]
        return end - len(behind.lstrip(" ")) if behind.strip() else start
    return found.end() if found else start


def colon_at(text: str, start: int, end: int, wide: bool = False) -> int:
    """The first colon of `text[start:end]` outside brackets and clock times, or -1."""
    at = start
    while True:
        colon = text.find(":", at, end)
        if wide:
            full = text.find("：", at, end)
            colon = full if colon < 0 or 0 <= full < colon else colon
        if colon < 0:
            return -1
        skip = _bracket_end(text, at, colon, end) if OPENED.search(text, at, colon) else 0
        if skip == 0 and not (colon and text[colon - 1].isdigit() and text[colon + 1 : colon + 2].isdigit()):
            return colon
        if skip < 0:
            return -1
        at = skip or colon + 1


def _bracket_end(text: str, at: int, colon: int, end: int) -> int:
    """Where the bracket round `colon` ends; 0 where none is open there, -1 where it never closes."""
    for opening, closing in OPENING.items():
        opened = text.rfind(opening, at, colon)
        if opened >= 0 and text.find(closing, opened, colon) < 0:
            closed = text.find(closing, colon, end)
            return closed + 1 if closed >= 0 else -1
    return 0


def seconds(words: str) -> float | None:
    """The clock time in `words` as seconds, or None."""
    found = CLOCK.search(words) if ":" in words else None
    if not found:
        return None
    hours, minutes, secs, part = found.groups()
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(secs) + float(f"0.{part or 0}")


def ordered(cues: Iterable[Cue]) -> list[Cue]:
    """The cues by their place; of several at one place the one that came first in `cues`."""
    seen = {cue.start: cue for cue in reversed([*cues])}
    return [seen[start] for start in sorted(seen)]
