r"""Labels inside lines: turns that run together because a page lost its line breaks.

Knows lines and what other candidates were found; must not decide which candidates are real.

>>> from corpus.reading.sheet import ruled
>>> said = "That may well be so, as far as I can see it from up here. " * 4
>>> page = f"ANN LEE: {said}BO MOSS: {said}AL: Why? BM: I am sure of it. AL: So. BM: Yes."
>>> [cue.label.name for cue in inside(ruled(page))]
['BO MOSS', 'AL', 'BM', 'AL', 'BM']
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from corpus.reading.labels import Label, label
from corpus.reading.names import is_given
from corpus.reading.naming import CYRILLIC, HAN
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.cues import AFTER, HALF, SENTENCE_ENDS, Cue, lead
from corpus.reading.words.roles import ANSWERERS, ASKERS, STEWARDS

FAR = 2 * HALF
LONG, SHORT = 400, 120
"""Characters from which on a line may hold several turns, and with titles before their names."""
LINES = 2
"""Lines of a page that has lost its breaks."""
SURE = 2.5
OFTEN = 4
"""How often a name stands inside lines that no line begins with."""
PUTTING = ASKERS | STEWARDS
# "…?MR. LEE. I", "… so.CHAIRMAN MOSS. Yes", "… 3 of 26 EVE HART.1 Good"
STOPPED = re.compile(
    r"(?<=[a-z0-9.?!…\"”)\]-])(?<![A-Z]\.)[ \xa0]{0,3}"
    r"((?:[A-Z]{2,12}\.? |[A-Z]\. ){1,3}(?:DE |VAN )?[A-Z][A-Za-z]{0,2}[A-Z'’-]{1,20}"
    r"|(?:SPEAKER|SEVERAL|SECRETARY)(?:\(\?\))?)"
    r"\.\d{0,2}\s{0,3}(?=[A-Z\[“\"])"
)
LOUD = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z'’-]{1,20}(?:\(\?\))?\.")
"""What ends these: found in little time where they are not."""
CLOSED = re.compile(r"\.(?<=[A-Za-z'’?-][A-Z'’)-]\.)")
HEAD = 6_000
"""Characters at the top of a page that tell who takes part."""
FEWEST = 4
"""Labels inside lines that a page must have, before they are looked at."""
# "…? ANN LEE", "…. Mr. Lee", "----Deputy Lee" before a colon, without brackets before the name
BEFORE = re.compile(
    r"(?:[.?!؟…)\]\"”’»*–—-][\s\xa0*]{1,4}|-{2,4}(?![- ])"
    r"|[a-z.?!)\]”\"](?=(?:M(?:r|rs|s|iss|adam|R|RS|S)|Dr|Sir|Hon|The)\b)"
    r"|(?<=[a-z0-9)”\"])[.?!](?=[A-Z][a-z]{2}))"
    r"((?:(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR|[A-ZА-ЯЁІЇЄҐ])\.\s?){0,3}[^.?!…:\"”»(]{1,50}"
    r"(?:\([^()\n]{1,60}\)\s?)?)$"
)
# "U.S. ", "Ann R. ": a stop that ends no sentence, before what may be a label's last words
CLIPPED = re.compile(r"(?:(?<![A-Z.])(?:[A-Z]\.){2,3}|(?<=[a-z] )[A-Z]\.)(?= [A-Z])")
# … or in capitals behind words that break off: "and what was ANN LEE"
RUN = re.compile(r"(?<=[a-z0-9,] )(?:[A-Z][A-Z.'’-]{1,20} ?){1,4}$")
# "٢٠١٩ س", "؟ ج"
LETTER = re.compile(r"\s([سج])$")
# "。问", "？ 答"
BEFORE_EAST = re.compile(r"[。？！?!」”…）)][\s\u3000]{0,4}([^\s。，、？！?!」”…）)：:]{1,12})$")
# "…there? A. Yes", "…there?A. Yes"
GLUED = re.compile(r"(?<=[?.!…\"”)])\s{0,3}([QA])\.\s{1,3}(?=[A-Z“\"(])")
# "Hon. (Ms.) ", "The Hon. " before "Ann Lee (Brill)", where the stop looks like a sentence's end
TITLED = re.compile(
    r"(?<!\w)(?:(?i:the )?(?:Rt\.? |RT\.? )?"
    r"(?:Hon|HON|Prof|PROF|Sen|SEN|Rep|REP|Rev|REV|Shri|SHRI|Smt|SMT)\.?\s?"
    r"(?:\((?:Mrs?|Ms|Dr|Prof|Eng|Rev|Arch|Amb|Capt|Maj)\.?\)\s?)?)+$"
)
# "Präsident Dr. " before "Lee", behind a sentence
OFFICED = re.compile(
    r"[.?!…)\]\"”’†]\s{0,4}((?:[^\W\d_a-z][\w-]{2,30} ){1,3}(?:(?:D?Dr|M?Mag|Prof|Ing)\. ){1,3})$"
)
PATRONYMIC = frozenset(("be", "ru", "uk", "und"))
"""Languages of whose names a father's is part, and what is too short to tell."""
PATRONYMICS = re.compile(r"(?:вич|вна|ична) [^:\n]{0,160} :")
# "А.Лев Лев Анна Павловна министр : "
CARDED = re.compile(
    r"(?<![\w.])([А-ЯЁ]\.(?:[А-ЯЁ]\.)?([А-ЯЁ][а-яё-]{2,24})) \2 [А-ЯЁ][а-яё]{1,20}"
    r" ([А-ЯЁ][а-яё]{2,24}(?:вич|вна|ична))"
    r"( [^:\n]{0,160}?) ?:\s{1,3}(?=\S)"
)
# "А.Лев", whatever stands before it
SIGNED = re.compile(r"(?<!\S)[А-ЯЁІЇЄҐ]\.(?:[А-ЯЁІЇЄҐ]\.)?[А-ЯЁІЇЄҐ][\w’'-]+$")
# "Yes. [00:14:02] Ann Lee: No."
CLOCKED = re.compile(r"[\[(]\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]\s{0,2}$")
CLOCK = 18
"""Characters of a time before a label, at most."""
# "PAPERS LAID ", "9.23 pm" behind a sentence
HEADED = re.compile(
    r"(?<=[.?!…)\]\"”’] )(?:[A-Z](?:[A-Z0-9'’,&/()-]{0,20}\s){2,30}|\d{1,2}[.:]\d\d ?[ap]\.?m\.?\s?)$"
)
HEADING = 200
"""Characters of a heading in capitals before a label."""
INITIALS = re.compile(r"[A-Z]{2,3}")
LONGEST_INITIALS = 4
INITIALLED = re.compile(r"(?<=[a-z0-9,] )([A-Z]{2,3}): (?=[A-Z“\"])")
OFFICE = re.compile(r"\b(?:THE|MRS?|MS|DR|HON|SHRI|SHRIMATI|The|Mrs?|Ms|Dr|Hon|Shri|Shrimati|Sir)\b")
BREAK = re.compile(r"[(\[][^()\[\]]{1,40}[)\]]\s+(?=\S)")


def run_together(sheet: Sheet, known: Sequence[Cue]) -> Iterator[Cue]:
    """Further labels inside lines: words that are a label elsewhere on the page, behind a sentence.

    On a page whose labels are in capitals also whole names in capitals; and names that recur there often.
    """
    plain = [cue for cue in known if cue.family == "colon"]
    roles = Counter([cue.label.key for cue in plain if cue.label.kind == "role"])
    labels = {
        cue.label.key: cue.label.case
        for cue in plain
        if cue.label.case == "caps" or roles[cue.label.key] == 0 or roles[cue.label.key] >= OFTEN
    }
    if not labels:
        return
    loud = 3 * sum(cue.label.case == "caps" for cue in plain) > 2 * len(plain)
    stops = {cue.stop + sheet.text[cue.stop : cue.stop + 1].isspace() for cue in known}  # "Lee : "
    found = list(_candidates(sheet, 0, stops, loud))
    times = Counter(cue.label.key for cue in found if cue.says and cue.label.kind == "person")
    for cue in found:
        often = times[cue.label.key] >= max(OFTEN, len(plain) // 3)
        if labels.get(cue.label.key) == cue.label.case or (loud and _whole_in_capitals(cue.label)) or often:
            yield cue
    yield from _initialled(sheet, plain, {*stops, *(cue.stop for cue in found)})


def _initialled(sheet: Sheet, plain: Sequence[Cue], stops: Container[int]) -> Iterator[Cue]:
    """Initials that are a label again and again, where no sentence ends before them: "born in AL: When?"."""
    short = (cue for cue in plain if cue.stop - cue.start < LONGEST_INITIALS)
    times = Counter(cue.label.key for cue in short if INITIALS.fullmatch(sheet.text[cue.start : cue.stop]))
    if len(times) < 2:
        return
    often = {cue.label.key: cue.label for cue in plain if times[cue.label.key] > 1}
    if len(often) < 2:
        return
    for at, line in enumerate(sheet.lines):
        for found in INITIALLED.finditer(sheet.text, line.start, line.end) if _holds(sheet, line) else ():
            words = often.get(found.group(1).casefold())
            if words and found.end(1) not in stops:
                yield Cue(at, found.start(1), found.start(1), found.end(1), found.end(), words, "colon")


def _holds(sheet: Sheet, line: Line) -> bool:
    """Whether a line is long enough for another label behind its first colon."""
    return line.end - line.start > SHORT and sheet.text.count(": ", line.start, line.end) > 1


def carded(sheet: Sheet) -> Iterator[Cue]:
    """Labels of initials and a family name with the whole name and the office behind them, which the page
    shows where one points at it: "А.Лев Лев Анна Павловна министр : Да.".
    """
    text = sheet.text
    carded = sheet.language in PATRONYMIC and PATRONYMICS.search(text)
    for found in CARDED.finditer(text) if carded else ():
        words, at = label(found.group(1)), bisect_right(sheet.lines, found.start(), key=_start) - 1
        if words and at >= 0 and found.end() <= sheet.lines[at].end:
            words = replace(words, role=found.group(4).strip(), weight=SURE)
            stop, named = found.end(4), found.span(1)
            yield Cue(at, found.start(), found.start(), stop, found.end(), words, "colon", named=named)


def _whole_in_capitals(words: Label) -> bool:
    return words.case == "caps" and words.kind == "person" and " " in words.name and words.weight >= 1.5


def lettered(sheet: Sheet, known: Sequence[Cue]) -> Iterator[Cue]:
    """Further letters inside lines, on a page of Q. and A.: "Were you there? A. Yes."."""
    letters = {cue.label.key: cue.label for cue in known if cue.family == "bare"}
    if not {"q", "a"} <= letters.keys():
        return
    starts = {cue.start for cue in known}
    for at, line in enumerate(sheet.lines[known[0].line :], known[0].line):
        if (
            sheet.text.find("A.", line.start, line.end) < 0
            and sheet.text.find("Q.", line.start, line.end) < 0
        ):
            continue
        for found in GLUED.finditer(sheet.text, line.start, line.end):
            if found.start(1) not in starts:
                words = letters[found.group(1).casefold()]
                yield Cue(at, found.start(1), found.start(1), found.end(1), found.end(), words, "bare")


def inside(sheet: Sheet, plain: bool = False, known: Sequence[Cue] = ()) -> Iterator[Cue]:
    """Labels behind sentences inside long lines, where two at least recur; whole names there count once, and
    those with an initial.

    One is enough that answers what a `known` label asks, which opens lines as often.  On a `plain` page, most
    of whose lines open with a label, only the longest lines are looked at.
    """
    if sheet.text.count(":") + sheet.text.count("：") < FEWEST - 1:
        return
    every = list(_candidates(sheet, LONG if plain else SHORT))
    titled = [cue for cue in every if cue.label.kind == "person" and _names_one(cue)]
    if len({cue.label.key for cue in titled}) > 2 and 2 * len(titled) > len(every):
        # of a sitting or of a press, who stand once
        yield from (
            cue for cue in every if cue.label.weight >= 2 or _names_one(cue) or _told_above(sheet.text, cue)
        )
        return
    if not plain and _all_told(every):
        yield from every
        return
    asked = {cue.line for cue in known if cue.label.key in PUTTING}
    found = [cue for cue in every if cue.line in asked or _long(sheet, cue)]
    found += () if plain else _broken(sheet)
    times = Counter(cue.label.key for cue in found)
    recurring = {key for key, count in times.items() if count > 1}
    loud = [cue for cue in found if cue.label.case == "caps" and cue.label.weight >= 2]
    if len({cue.label.key for cue in loud}) > 2:
        yield from loud
        return
    within = {cue.line for cue in found if cue.label.key in recurring}
    leads = _leading(known, recurring, within) if len(recurring) == 1 else set()
    if len(recurring | leads) < 2 or sum(times[key] for key in recurring) < FEWEST - bool(leads):
        return
    short = {"".join(word[0] for word in key.split()) for key in recurring} | recurring
    for cue in found:
        words = cue.label.key.split()
        told = cue.label.key in recurring or "".join(word[0] for word in words) in short
        if told or cue.label.weight >= 1.5 or len(words) > 1 or _names_one(cue):
            yield cue


def _all_told(every: Sequence[Cue]) -> bool:
    """True where nearly all words behind sentences and before colons have a title, name an office or are
    whole names of a known given one, three people at least: a sitting in one paragraph.
    """
    told = [cue for cue in every if cue.label.weight >= SURE or cue.label.kind == "title" or _is_whole(cue)]
    people = {cue.label.key for cue in told if cue.label.kind == "person"}
    if len(people) == 2 and len(told) == len(every):
        return len(told) >= FEWEST and all(cue.label.weight >= SURE for cue in told)
    return len(people) > 2 and len(told) >= max(FEWEST, len(every) - len(every) // 8)


def _is_whole(cue: Cue) -> bool:
    given, _, family = cue.label.name.partition(" ")
    return cue.label.kind == "person" and bool(family) and is_given(given)


def _names_one(cue: Cue) -> bool:
    """Whether a label has a title, or an initial right before the family name: "А.Речной"."""
    return cue.label.weight >= SURE or cue.label.key[1:2] == "."


def _told_above(text: str, cue: Cue) -> bool:
    """True for a whole name that the page's head has as well."""
    name = cue.label.name
    return " " in name and text.find(name, 0, min(cue.start, HEAD)) >= 0


def _leading(known: Sequence[Cue], recurring: Container[str], within: Container[int]) -> set[str]:
    """The labels that open lines as often as another one stands inside such a line: "Ann: Why? Bo: So."; one
    less often where that is so in all of them.
    """
    lines: dict[str, list[int]] = defaultdict(list)
    for cue in known:
        if cue.family == "colon" and (cue.label.kind == "person" or cue.label.key in PUTTING):
            lines[cue.label.key].append(cue.line)
    return {
        key
        for key, at in lines.items()
        if len(at) >= FEWEST - all(line in within for line in at) and key not in recurring
    }


def _long(sheet: Sheet, cue: Cue) -> bool:
    """True for a label in a line that is long enough for several, and for a word that asks or answers."""
    line, least = sheet.lines[cue.line], _least(sheet)
    if cue.label.key in ASKERS or cue.label.key in ANSWERERS:
        return True
    return line.end - line.start >= (least // 4 if sheet.text[line.start] > HAN else least)


def _least(sheet: Sheet) -> int:
    """Characters of a line that may hold several turns: fewer where there is hardly another one."""
    return LONG if len(sheet.lines) > LINES else SHORT


def stopped(sheet: Sheet) -> Iterator[Cue]:
    """Titles and names in capitals before a full stop, inside long lines, where two at least come again, or
    one of several with a title.
    """
    least = _least(sheet)
    found = [
        (at, match, words)
        for at, line in enumerate(sheet.lines)
        if line.end - line.start > least and _loud(sheet.text, line.start, line.end)
        for match in STOPPED.finditer(sheet.text, line.start, line.end)
        if (words := label(match.group(1))) and words.weight >= 1.5
    ]
    if len(found) < FEWEST:
        return
    times = Counter(words.key for _, _, words in found)
    again = sum(count > 1 for count in times.values())
    if again > 1 or (again and sum(words.weight >= SURE for _, _, words in found) >= FEWEST):
        for at, match, words in found:
            yield Cue(at, match.start(1), match.start(1), match.end(1), match.end(), words, "dot")


def _loud(text: str, start: int, end: int) -> bool:
    """True where words in capitals end in a full stop: the stop is looked for first, in least time."""
    return CLOSED.search(text, start, end) is not None and LOUD.search(text, start, end) is not None


def _candidates(sheet: Sheet, shortest: int, stops: Container[int] = (), loud: bool = False) -> Iterator[Cue]:
    """Words between a sentence and a colon that can be a label, in lines of `shortest` characters or more.

    `stops`: colons of labels that are known; `loud`: words in capitals need no sentence before them.
    """
    text = sheet.text
    for at, found in _with_colons(sheet):
        line = sheet.lines[at]
        if line.end - line.start < shortest and (
            text[line.start] <= HAN or line.end - line.start < shortest // 4
        ):
            continue
        if text[line.start] == "(" and text[line.end - 1] == ")":
            continue  # heckling, in brackets
        for colon in found:
            cue = None if colon in stops else _candidate(text, at, line.start, colon, line.end, loud)
            if cue:
                yield cue


def _with_colons(sheet: Sheet) -> list[tuple[int, list[int]]]:
    """The lines that have colons, and where.  The sheet keeps them: several rules ask."""
    known = sheet.memo.get(__name__)
    if not isinstance(known, list):
        text = sheet.text
        marks = ":：" if "：" in text else ":"
        known = sheet.memo[__name__] = [
            (at, found)
            for at, line in enumerate(sheet.lines)
            if (found := _colons(text, line.start, line.end, marks))
        ]
    return known


def _broken(sheet: Sheet) -> Iterator[Cue]:
    """Such words in long paragraphs whose lines break anywhere, as captions do: labels may break too."""
    text, lines = sheet.text, sheet.lines
    for rows in sheet.paragraphs():
        start, end = lines[rows[0]].start, lines[rows[-1]].end
        if len(rows) < 2 or end - start < LONG or text.count(": ", start, end) < FEWEST:
            continue
        stopped = sum(text[lines[at].end - 1] in SENTENCE_ENDS - {","} for at in rows)
        if 2 * stopped > len(rows) or any(lines[at].kind for at in rows):
            continue
        for colon in _colons(text, start, end, ":"):
            cue = _candidate(text, bisect_right(lines, colon, key=_start) - 1, start, colon, end, False)
            line = lines[cue.line] if cue else None
            if cue and line and (cue.start < line.start or cue.start > lead(text, line.start, line.end)):
                yield cue  # and does not lead its line


def _start(line: Line) -> int:
    return line.start


def _colons(text: str, start: int, end: int, marks: str) -> list[int]:
    found: list[int] = []
    for mark in marks:
        at = text.find(mark, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1, end)
    return found


def _candidate(  # noqa: PLR0917 (a place in a line of the page)
    text: str, at: int, start: int, colon: int, end: int, loud: bool
) -> Cue | None:
    for begins in _begun(text, start, colon, loud):
        if label(text[begins:colon]):
            break
    else:
        return None
    after = AFTER.match(text, colon, end)
    begin = after.end() if after else colon + 1
    if begin < end and text[begin].islower():
        return None
    if text.rfind(")", start, begins) < text.rfind("(", max(start, begins - FAR), begins):
        return None  # heckling, inside the line
    titled = TITLED.search(text, max(start, begins - 24), begins)
    titled = titled or OFFICED.search(text, max(start, begins - HALF), begins)
    opens = titled.start(titled.lastindex or 0) if titled else begins
    begins = opens if label(text[opens:colon]) else begins
    words = label(text[begins:colon])
    headed = HEADED.search(text, max(start, begins - HEADING), begins)
    headed = headed or CLOCKED.search(text, max(start, begins - CLOCK), begins)
    opens = headed.start() if headed else begins
    return Cue(at, opens, begins, colon, begin, words, "colon") if words else None


def _unclipped(text: str, start: int, colon: int) -> int:
    """Where a label before `colon` begins if the stops of initials end no sentence: "LEE, U.S. Envoy"."""
    begins = max(start, colon - FAR)
    marked = CLIPPED.sub(lambda found: "_" * len(found.group()), text[begins:colon])
    found = BEFORE.search(marked)
    if found and begins + found.start() > start:
        return begins + found.start(1)
    leads = lead(text, start, colon)
    return start if begins == start and label(text[leads:colon]) else colon


def _begun(text: str, start: int, colon: int, loud: bool) -> Iterator[int]:
    """Where a label before `colon` may begin, likeliest first."""
    eastern = text[colon - 1] > HAN or text[start] > HAN  # "卓委員Ana" in a line of Han
    way = BEFORE_EAST if eastern else LETTER if text[colon - 1] in "سج" else BEFORE
    found = way.search(text, max(start, colon - FAR), colon)
    if found and found.start() > start:
        aside = BREAK.match(text, found.start(1), colon)  # "(BREAK) ANN LEE"
        begins = aside.end() if aside else found.start(1)
        if text[begins - 2] == "." and text[begins - 3].isupper():
            whole = _unclipped(text, start, colon)
            if whole == start:
                return  # the label that leads the line
            yield whole
        yield begins
        if text[begins : begins + 2].isupper():  # "PAPERS LAID THE CLERK"
            yield from (one.start() for one in OFFICE.finditer(text, begins, colon))
    elif text[colon - 1] > CYRILLIC and (signed := SIGNED.search(text, max(start, colon - FAR), colon)):
        yield signed.start()
    if loud and (run := RUN.search(text, max(start, colon - FAR), colon)):
        yield run.start()
