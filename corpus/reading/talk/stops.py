r"""Candidates for labels that end in a full stop or a dash: "Mr. LEE. I rise", "P.- Si", "O SR. LEE - Não".

Knows lines and `label`; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> [cue.label.name for cue in dots(ruled("Mr. LEE. I rise.\nThe house was full. So it is."))]
['LEE']
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from corpus.reading.labels import ARTICLES, LONGEST, UNKNOWN, Label, label
from corpus.reading.names import is_given
from corpus.reading.naming import CYRILLIC, SOME, fold
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.cues import ROLE, SENTENCE_ENDS, Cue, Family, first_words, lead
from corpus.reading.words.persons import ADDRESSED
from corpus.reading.words.roles import AIR
from corpus.reading.words.titles import CHAIRS, HONORIFICS, LINKS, OFFICES

# ". I", ".- ", ". — ": what may stand between a label with a full stop and the words
STOPPED = re.compile(
    r"\.(?:\d{1,2}(?=\s\s|\s[A-Z]))?"
    r"(?:\s?[-–—]{1,2}\s*(?::\s+)?|…|(?=\.\.\.)|\s+(?=[^\W\d_a-zß-öø-ÿ]|[\"“«‘(\[…`—–¿¡-]|\.\.\."
    r"|\d{1,3}(?:[.?!](?=\s|$)| [–—-] | [^\W\d_])))"
)
# " - ", " — ", "\t", " | "
SET_OFF = re.compile(r"\s(?:[-–—]{1,2}\s+(?![^()]{0,60}\)\.)|(?<=\t)|\|)")
# "Иванов И.И.", "Lee A."
SIGNED = re.compile(r"[^\W\d_][\w'’-]{1,30} [А-ЯЁЄІЇҐA-Z]\.\s?(?:[А-ЯЁЄІЇҐA-Z]\.|,)")
# "member of the Rada (Brill, Bloc “Lamp”). " behind "МОСС А.Б. "
DESCRIBED = re.compile(r"[а-яєіїґ][^\W\d_]+(?: [^\W\d_]+){0,5} \([^()\n]{3,160}\)\.\s+(?=\S)")
SENTENCE_END = re.compile(r"[.?!:)\]\"”]\s{1,2}(?=[A-ZÀ-Þ])")
WORD = re.compile(r"[^\W\d_]{3}|[^\W\d_]{2}$")
# "Ann Lee, President-in-Office of the Council. " before "Mr President, I am glad"
ADDRESSING = re.compile(
    r"([^\W\d_a-z][^.,\n]{3,50}, [^.\n]{3,100})\. (?=" + "|".join(map(re.escape, ADDRESSED)) + ")"
)
DASHED = (". –", ". -")
RULED, CLOSED = ".-", ").-"
SPACED = ("–", "—", " -", "\t-", "\u00a0-")  # one sign is found in least time
"""One of these stands on a page on which `SET_OFF` matches."""
OPENING = HONORIFICS | OFFICES | LINKS | SOME | ARTICLES | CHAIRS
LED_BY = HONORIFICS | ARTICLES | {"o", "a"}
# "… М., 1999.", "… // Маяк", "… 120 с.", of a book or a paper
REFERENCE = re.compile(r"\b(?:1[5-9]|20)\d\d(?:\.$|\. ?[-–—]|, ?№|\. [СТ]\.|\. № )| // |\d с\.$")
# "STATEMENT BY MR", "Amendment No", before the stop
HELD = re.compile(r"\w\W+(?:MR|MRS|MS|DR|M|MM|MME|SR|SRA|Mr|Mrs|Ms|Dr|Mme|Sr|Sra|No|Nos|NO|NOS)$")
# "__________. ", "____: ": whoever a stenographer did not know
BLANK = re.compile(r"(_{5,40})\.\s+(?=\S)|(_{3,40})\s?:\s*(?=\S)")
# behind "ANN C"
HEADS = "STATEMENT OF "
LOUD_GOES_ON = re.compile(r"\. [A-Z][A-Z'’-]{2,20}(?![\w.])")
# "LEE A. B., " before "head of the board"
COMMAED = re.compile(r"[^\W\d_][\w'’-]{1,30} (?:[А-ЯЁЄІЇҐA-Z]\. ?){1,2}, (?=[^\W\d_])")
INITIAL, MOST_TOLD = 8, 200
"""Characters behind a label within which it may go on, and of what tells who somebody is."""
FAR = 60
NAMED = 50
"""Characters of a letter, a dash and a name alone on a line."""
# "Лугин П. В.", behind which no name goes on
INITIALLED = re.compile(r"[^\W\d_][\w'’-]+ (?:[А-ЯЁЄІЇҐ]\.\s?){2}$")
SHORTEST, ALONE = 8, 110
"""Characters of a label alone on its line."""
SURE = 2.5
TELLING = re.compile(r" (?:had|has|have|is|said|says|was|were|will|won|arrived|declined|grew|left) ")
"""A verb that tells something of whoever is named: a sentence, no label."""
DOTS, MORE_DOTS = 5, 9
"""Full stops at which a label may end; more where a dash tells its end: "HON. LT. COL. A.B. LEE.-"."""
HALVED = (" Mr.", " Madam", " Mrs.")
"""What a line ends with before the office that is addressed."""
WORDS = 16
UNSURE = 2.5
"""A lighter label is no half of one that goes on in the next line."""


def dots(sheet: Sheet) -> Iterator[Cue]:
    """Labels that end in a full stop ("Mr. LEE. I rise …") or in ".-", at the beginning of a line.

    Only words that say themselves that they are a label (a title, an office, a role) count before a bare
    full stop; before ".-" anything does that can be one.
    """
    found: list[Cue] = []
    text = sheet.text
    dashed, ruled = any(mark in text for mark in DASHED), CLOSED in text
    for at, line in enumerate(sheet.lines):
        if text[line.start] == "_" and (blank := BLANK.match(text, line.start, line.end)):
            stop = blank.end(blank.lastindex or 0)
            family: Family = "dot" if blank.lastindex == 1 else "colon"
            found.append(Cue(at, line.start, line.start, stop, blank.end(), UNKNOWN, family))
            continue
        limit = min(line.start + LONGEST, line.end)
        if line.kind == "furniture" or text.find(".", line.start, limit) < 0:
            continue
        cue = _dot(text, at, line, dashed) or (_closed_below(sheet, at) if ruled else None)
        if cue and not _runs_on(sheet, cue):
            found.append(_described_alone(sheet, _described(text, line, cue)))
    found.extend(_alone(sheet))
    if found and sheet.text[found[0].start].islower() and sheet.text[found[-1].start].isupper():
        del found[0]  # whom the sentence addresses in which the page begins: "señor presidente. Hay …"
    if not found:
        return
    if sum(_dashed(sheet.text, cue) for cue in found) > 1:
        found = sorted((*found, *_introduced(sheet, {cue.line for cue in found})), key=lambda cue: cue.start)
    found = sorted((*found, *_in_office(sheet, found)), key=lambda cue: cue.start)
    short = Counter(cue.label.key for cue in found if len(cue.label.key) == 1)
    paired = sum(count > 1 for count in short.values()) > 1  # "D." and "R.", not a list's "A."
    yield from (
        cue for cue in found if paired or cue.label.key not in short or sheet.text[cue.stop + 1] in "-–—"
    )


def _dashed(text: str, cue: Cue) -> bool:
    return text[cue.stop + 1 : cue.begin].strip(" ") in {"-", "–", "—"}


def _closed_below(sheet: Sheet, at: int) -> Cue | None:
    """The label whose bracket the next line closes: "HON. A. LEE (Minister for Lamps," / "Oil).- Yes."."""
    text, line = sheet.text, sheet.lines[at]
    opened = text.rfind("(", line.start, line.end)
    if at + 1 == len(sheet.lines) or opened < 0 or text.find(")", opened, line.end) >= 0:
        return None
    below = sheet.lines[at + 1]
    close = text.find(CLOSED, below.start, min(below.end, line.start + LONGEST))
    follows = STOPPED.match(text, close + 1, below.end) if close > 0 else None
    words = label(text[line.start : close + 1]) if follows else None
    if not follows or not words or words.kind != "person" or words.weight < UNSURE:
        return None
    return Cue(at + 1, line.start, line.start, close + 1, follows.end(), words, "dot")


def _introduced(sheet: Sheet, known: set[int]) -> Iterator[Cue]:
    """On a page of dashes: a name and office before a bare full stop, the chair addressed behind it."""
    for at, line in enumerate(sheet.lines):
        if at not in known and (found := ADDRESSING.match(sheet.text, line.start, line.end)):
            words = label(found.group(1))
            if words and words.kind == "person" and " " in words.name and words.role:
                words = replace(words, weight=max(words.weight, 2.5))
                yield Cue(at, line.start, line.start, found.end(1), found.end(), words, "dot")


def _alone(sheet: Sheet) -> list[Cue]:
    """Names with a party or an office and a full stop, alone above what is said, where two at least stand so:
    "Ann Lee (Bloc).", "Lee A. B., faction “Lamp”.".
    """
    text, last = sheet.text, len(sheet.lines) - 1
    found: list[Cue] = []
    likely: list[Cue] = []
    for at, line in enumerate(sheet.lines):
        if text[line.end - 1] != "." or not SHORTEST < line.end - line.start < ALONE or at == last:
            continue
        if text.find(", ", line.start, line.end) < 0 and text[line.end - 2] != ")":
            continue
        if TELLING.search(text, line.start, line.end):
            continue  # "Ann Lee, head of the quay, has worked on it."
        words = label(text[line.start : line.end - 1])
        told = words is not None and (
            text[line.end - 2] == ")" or bool(SIGNED.match(text, line.start, line.end))
        )
        told = told or (words is not None and words.weight >= SURE)
        if words and words.kind == "person" and " " in words.name and words.role:
            begin = sheet.lines[at + 1].start
            words = replace(words, weight=max(words.weight, SURE))
            cue = Cue(at, line.start, line.start, line.end - 1, begin, words, "dot")
            (found if told else likely).append(cue)
    lines = {cue.line for cue in (*found, *likely)}
    alone = [cue for cue in found if cue.line + 1 not in lines and cue.line - 1 not in lines]  # no list
    return [*alone, *likely] if len({cue.label.key for cue in alone}) > 1 else []


def _in_office(sheet: Sheet, found: list[Cue]) -> Iterator[Cue]:
    """Whoever a label names with a long office, by the office alone: "M. le ministre de la mer. Non."."""
    told = {cue.label.role for cue in found if cue.label.name and cue.label.role.count(" ") > 1}
    if not told:
        return
    offices = "|".join(re.escape(office) for office in sorted(told, key=len, reverse=True))
    pattern = re.compile(rf"((?:[^\W\d_]+\.? ){{1,2}}(?:{offices}))\. {{1,2}}(?=[^\W\d_a-z]|\.\.\.|…)")
    known = {cue.line for cue in found}
    for at, line in enumerate(sheet.lines):
        named = None if at in known or line.kind else pattern.match(sheet.text, line.start, line.end)
        if named and _opens(named.group(1).split(None, 1)[0]):
            words = named.group(1)
            office = Label("title", "", words, "", "", "title", 2.5, words.casefold())
            yield Cue(at, line.start, line.start, named.end(1), named.end(), office, "dot")


def _runs_on(sheet: Sheet, cue: Cue) -> bool:
    """True for an office at the beginning of a line in which the sentence of the line before goes on, and
    for a sentence's end among lines in capitals.
    """
    if cue.label.case == "caps" and cue.line and _is_shouted(sheet, cue):
        return True
    if cue.label.kind != "title" or not cue.line or fold(cue.label.role.split()[0]) in ARTICLES:
        return False
    line, above = sheet.lines[cue.line], sheet.lines[cue.line - 1]
    last = sheet.text[above.end - 1]
    if sheet.text.endswith(HALVED, 0, above.end) and cue.label.role.istitle():
        return True  # "Thank you, Mr." above "Speaker. I am glad"
    return not line.gap and line.indent <= above.indent and (last.isalnum() or last == ",")


def _is_shouted(sheet: Sheet, cue: Cue) -> bool:
    """Whether the line of a label without a title is in capitals, and the line right above it."""
    line, above = sheet.lines[cue.line], sheet.lines[cue.line - 1]
    return (
        not line.gap
        and not cue.label.gender
        and sheet.text[cue.begin : line.end].isupper()
        and above.of(sheet.text).isupper()
    )


def _dot(text: str, at: int, line: Line, any_dashed: bool) -> Cue | None:
    """The label that leads a line; `any_dashed`: a dash stands behind a full stop somewhere on the page."""
    limit = min(line.end, line.start + LONGEST)
    start = lead(text, line.start, limit)
    if text[start : start + 1] in "([" or text.find(HEADS, start, start + 30) >= 0:
        return None  # a stage direction, and perhaps a label behind it; a heading
    first = text[start : start + 40].split(None, 1)[:1]
    opens = bool(first) and _opens(first[0])
    opens = opens and not (first[0].islower() and fold(first[0]) not in LED_BY)
    opens = opens or bool(SIGNED.match(text, start, limit))
    if not opens and not (any_dashed and any(text.find(mark, start, limit) >= 0 for mark in DASHED)):
        return None
    best: Cue | None = None
    stop = start
    for _ in range(MORE_DOTS if text.find(RULED, start, limit) >= 0 else DOTS):
        stop = text.find(".", stop + 1, limit)
        if stop < 0 or (best and _whole(text, best)) or text.count(" ", start, stop) > WORDS:
            break
        follows = STOPPED.match(text, stop, line.end)
        if (
            not follows
            or text.startswith("....", stop)  # before a page's number
            or _inside(text, start, stop)
            or SET_OFF.search(text, start, stop)
            or (text[line.end - 1] == "]" and ROLE.match(text, follows.end(), line.end))
        ):
            continue
        found = _surely(label(text[start:stop]), line)
        dashed = follows.group()[1:].strip() != ""
        if (found or dashed) and HELD.search(text, start, stop):
            continue  # "STATEMENT BY MR. LEE"
        if not dashed and _cut_short(text, start, stop):
            continue
        if found and (
            dashed
            or (
                opens
                and _plain(found, best, whole=_begins(text, line, start, stop))
                and not _address(text[start:stop])
            )
        ):
            found = replace(found, weight=found.weight + 1.2) if dashed else found
            best = Cue(at, line.start, start, stop, follows.end(), found, "dot")
        if dashed:
            break
    return best if not best or best.label.kind != "role" or not _goes_on(text, best) else None


def _described(text: str, line: Line, cue: Cue) -> Cue:
    """The cue; what stands behind a family name and initials in small letters up to a bracket and a full stop
    tells who that is: "МОСС А.Б. депутат (Брілл).".
    """
    if not text[cue.begin : cue.begin + 1].islower() or not SIGNED.match(text, cue.start, cue.stop + 1):
        return cue
    told = DESCRIBED.match(text, cue.begin, line.end)
    role = told.group().partition(" (")[0] if told else ""
    return replace(cue, begin=told.end(), label=replace(cue.label, role=role)) if told else cue


def _described_alone(sheet: Sheet, cue: Cue) -> Cue:
    """The cue; where the rest of its line tells who that is, behind a family name, initials and a comma, what
    is said stands below: "LEE A. B., head of the board, of the Bloc.".
    """
    text, line = sheet.text, sheet.lines[cue.line]
    if text.find("., ", cue.stop, cue.stop + INITIAL) < 0 or cue.line + 1 == len(sheet.lines):
        return cue
    named = COMMAED.match(text, cue.start, line.end)
    told = text[named.end() : line.end] if named and text[line.end - 1] == "." else ""
    if not named or not told or len(told) > MOST_TOLD or ". " in told or TELLING.search(told):
        return cue
    words = label(text[cue.start : named.end() - 2])
    if not words or not sheet.lines[cue.line + 1].gap:
        return cue
    role = " ".join(told.rstrip(".").split())
    begin = sheet.lines[cue.line + 1].start
    return replace(cue, stop=named.end() - 2, begin=begin, label=replace(words, role=role))


def _surely(found: Label | None, line: Line) -> Label | None:
    """The label; the bare office of a chair that begins a paragraph is surer."""
    chairs = found is not None and found.kind == "title" and found.key in CHAIRS and line.gap > 0
    return replace(found, weight=max(found.weight, 2.0)) if found and chairs else found


def _goes_on(text: str, cue: Cue) -> bool:
    """True where a title is cut off behind an initial: "Hon. T" of "Hon. T. Lee"."""
    return " " in cue.label.key and _initial(text, cue.stop - 1)


@lru_cache(maxsize=2048)
def _opens(first: str) -> bool:
    """True where a line's first word may open a label with a full stop: a title, an article, capitals."""
    return fold(first) in OPENING or first[:2].isupper() or "." in first or is_given(first)


def _initial(text: str, at: int) -> bool:
    """True where the letter at `at` stands alone, as in "P. D. LEE"."""
    return text[at - 1 : at] in {"", "\n", " ", ".", "\xa0"}


def _cut_short(text: str, start: int, stop: int) -> bool:
    """True where the stop is an initial's: "the Rev. Ann C. Lee", "SENATOR ANN C. LEE, Chair"."""
    if text[stop - 2] != " " or SIGNED.match(text, start, stop + 1):
        return False
    return text[stop - 3].islower() or bool(LOUD_GOES_ON.match(text, stop))


def _whole(text: str, best: Cue) -> bool:
    """True where no longer label can begin as one does: it ends in no initial, or in those behind a name."""
    if not _initial(text, best.stop - 1):
        return True
    return text[best.stop + 1] != "," and INITIALLED.match(text, best.start, best.stop + 1) is not None


def _begins(text: str, line: Line, start: int, stop: int) -> bool:
    """True for what begins a paragraph, and also where no blank line tells so for a family name and initials,
    "Лугин П. В.", but not before the title of a book.
    """
    if text[stop - 1] < CYRILLIC or not INITIALLED.match(text, start, stop + 1):
        return line.gap > 0
    return REFERENCE.search(text, stop, line.end) is None


def _plain(found: Label, shorter: Cue | None, *, whole: bool) -> bool:
    """True for a label that can stand before a bare full stop: one with a title, or in capitals, or a `whole`
    name, which begins a paragraph or has its initials behind.
    """
    if found.kind == "person" and not found.gender and not WORD.search(found.name):
        return False  # "U.S."
    whole = whole and not shorter and found.kind == "person" and " " in found.name
    return found.weight >= 2 or found.case == "caps" or whole


def _inside(text: str, start: int, stop: int) -> bool:
    """True inside a bracket: "The CHAIR (Mr. Lee)"."""
    return text.count("(", start, stop) > text.count(")", start, stop)


def _address(words: str) -> bool:
    """True for an address that opens a sentence: "Mr. Speaker, Sir, the House …"."""
    if SIGNED.match(words):
        return False
    head, comma, tail = words.partition("(")[0].partition(",")
    if (
        comma
        and head.startswith(("M. ", "Mme ", "MM. ", "Mmes "))
        and tail[1:2].islower()
        and tail.count(" ") < 16
    ):
        return False
    if head.isupper() and " " in head and fold(head.split()[0]) not in HONORIFICS and tail.count(" ") < 10:
        return False  # "ANN LEE, Reporter for the majority"
    return bool(comma) and (
        tail.count(" ") > 9 or fold(tail.split()[0] if tail.split() else "sir") not in OFFICES | AIR
    )


def run_on(sheet: Sheet) -> Iterator[Cue]:
    """Labels with a full stop and a dash inside lines: a title and a name behind a sentence's end."""
    text = sheet.text
    for at, line in enumerate(sheet.lines):
        stop = text.find(".-", line.start, line.end)
        while stop >= 0:
            for ended in SENTENCE_END.finditer(text, max(line.start, stop - FAR), stop):
                found = label(text[ended.end() : stop]) if not _abbreviates(text, ended.start()) else None
                if found and found.weight >= 2 and (follows := STOPPED.match(text, stop, line.end)):
                    yield Cue(at, ended.end(), ended.end(), stop, follows.end(), found, "dot")
                    break
            stop = text.find(".-", stop + 2, line.end)


def _abbreviates(text: str, at: int) -> bool:
    """True where the stop at `at` belongs to a title cut short or to an initial: "MR. SPEAKER", "B. LEE"."""
    word = (text[max(0, at - 9) : at].split() or [""])[-1]
    return text[at] == "." and (fold(word) in HONORIFICS or len(word.rpartition(".")[2]) == 1)


def dashes(sheet: Sheet) -> Iterator[Cue]:
    """Labels in capitals set off by a dash: "O SR. PRESIDENTE - ANA LEE - PDA - Sim", "ANN LEE — Well"; and
    names with a title, where there are two such lines at least: "M. Lee - Non !".
    """
    text = sheet.text
    if not any(mark in text for mark in SPACED):
        return
    led = (at for at, word in enumerate(first_words(sheet)) if fold(word) in LED_BY)
    presented = [cue for at in led if (cue := _titled(text, at, sheet.lines[at]))]
    if len({cue.label.key for cue in presented}) > 1:
        yield from presented
    for at, line in enumerate(sheet.lines):
        first = text[line.start : line.start + 2]
        if line.kind is None and (first.isupper() or (first[1:] == " " and first[0].isupper())):
            found = _dash(text, at, line)
            if found:
                yield found


def _titled(text: str, at: int, line: Line) -> Cue | None:
    """A sentence behind the dash that follows a title and a name, or an office: "M. le Ministre - Non !"."""
    if line.kind is not None or text[line.end - 1] not in SENTENCE_ENDS or text[line.start].islower():
        return None
    first = [fold(word) for word in text[line.start : line.start + 20].split(None, 2)]
    if first[0] not in HONORIFICS and not (first[0] in LED_BY and first[1:2] and first[1] in HONORIFICS):
        return None
    cut = SET_OFF.search(text, line.start, min(line.end, line.start + LONGEST))
    stopped = cut is None or text[cut.start() - 1] == "."  # `dots` reads labels with a stop
    words = label(text[line.start : cut.start()]) if cut and not stopped and cut.end() < line.end else None
    if not cut or not words or words.weight < 2 or words.case == "caps" or text[cut.end()].islower():
        return None
    return Cue(at, line.start, line.start, cut.start(), cut.end(), words, "dot")


def _dash(text: str, at: int, line: Line) -> Cue | None:
    end = line.start
    found: Label | None = None
    for cut in SET_OFF.finditer(text, line.start, min(line.end, line.start + LONGEST)):
        if _inside(text, line.start, cut.start()):
            continue
        part = text[end : cut.start()].strip()
        loud = (part.partition("(")[0] or part).replace("ª", "").replace("º", "")
        if not loud.isupper() and not part[:1].isdigit():
            break
        if found is None:
            found = label(part)
            stop = cut.start()
        elif not found.name and len(part.split()) > 1 and (named := label(part)) and named.name:
            found = replace(named, role=found.role, weight=2.5)
        if found is None:
            return None
        end = cut.end()
    if found is None or found.weight < 1 or end >= line.end or text[end].islower():
        return None
    listed = len(found.key) == 1 and line.end - line.start < NAMED and text[line.end - 1] not in ".?!"
    if listed and label(line.of(text)):
        return None  # "A - Ann Lee", alone on its line
    return Cue(at, line.start, line.start, stop, end, found, "dot")
