"""Interviews without labels: which lines ask, which lines answer.

Knows lines, bold marks and the words of first and second persons; who is named as the one or the other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from corpus.reading.labels import label
from corpus.reading.passages import Who
from corpus.reading.sheet import Line, Sheet
from corpus.reading.turns import WORDS
from corpus.reading.words.persons import FIRST, SECOND

LONGEST = 700
ASKING = frozenset("?？؟")
WORD = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*\.?"
FULL = rf"{WORD}(?: (?:(?:de|van|von|der|la|di|del|bin|al) )?{WORD}){{1,3}}"
WHOLE = re.compile(rf"({FULL})")
# "A conversation with Ann Lee", "Interview with Ann Lee", "Gespräch mit Ann Lee"
WITH = re.compile(
    rf"(?:(?i:conversation|interview|entretien|entrevista|gespräch|intervista|q&a|talks?|talking|spoke|spoken"
    rf"|speaking|sat down)"
    rf" (?i:with|mit|avec|con|to|a) )({FULL})"
)
# "Ann Lee: “I never look down”"
HEADLINE = re.compile(rf"({FULL}): ?[“\"‘'«„]")
# "Mrs Lee, what was …"
ADDRESSED = re.compile(
    rf"((?:Mr|Mrs|Ms|Dr|Herr|Frau|Monsieur|Madame|Señora?|Signora?|Professor)\.? {WORD}(?: {WORD})?), "
)
# "By Ann Lee", "Interview: Ann Lee", "Das Gespräch führte Ann Lee"
ASKED_BY = re.compile(
    rf"(?:(?i:interview(?:ed)?(?: by)?|by|von|par|por|di|propos recueillis par|conducted by"
    rf"|das (?:gespräch|interview) führten?)[: ]\s?)({FULL})$"
)
# "记者和李明对话", "专访李明", "发言人李明主持", "الدكتورة ليلى مراد"
NAMED = re.compile(
    r"(?:[記记]者和|[專专][訪访]|[對对][話话]|[发發]言人)([\u4e00-\u9fff]{2,3}?)(?=[對对][話话]|主持|的|[：，。、]|先生|女士|$)"
    r"|(?:الدكتورة|الدكتور|الأستاذة|الأستاذ|السيدة|السيد) ([\u0620-\u064a]+ [\u0620-\u064a]+)"
)
# "حوار - ليلى مراد"
ASKED_IN_ARABIC = re.compile(
    r"(?:حاورها|حاوره|حوار|أجرى الحوار|أجرت الحوار)\s?[-:–]\s?([\u0620-\u064a]+ [\u0620-\u064a]+)"
)
AUTHOR = frozenset("auteur author autor autora autore interviewer propos recueillis par".split())
Set = Literal["bold", "plain", "mark"]


@dataclass(frozen=True, slots=True)
class Exchange:
    """Lines that ask (their indices, in order), how the page sets them off, and where the answers end."""

    questions: tuple[int, ...]
    by: Set


def exchange(sheet: Sheet) -> Exchange | None:
    """The page's questions where it is an interview without labels, otherwise None."""
    marked = marked_bold(sheet) if sheet.marks else frozenset()
    bold = tuple(at for at in range(len(sheet.lines)) if at in marked or is_bold(sheet, at))
    asking = [at for at in bold if asks(sheet, at)]
    if len(asking) >= 2 and 2 * len(asking) >= len(bold) and _answered(bold):
        return Exchange(bold, "bold")
    plain = tuple(at for at in range(len(sheet.lines)) if asks(sheet, at) and _alone(sheet, at))
    plain = tuple(at for at, _ in _runs(plain))
    if len(plain) >= 2 and _answered(plain) and _personal(sheet, plain):
        return Exchange(plain, "plain")
    return None


def is_bold(sheet: Sheet, at: int) -> bool:
    """True where a line is bold as a whole, by Markdown or by the file's marks."""
    line = sheet.lines[at]
    words = line.of(sheet.text)
    return len(words) > 5 and words.startswith(("**", "__")) and words.rstrip().endswith(("**", "__"))


def marked_bold(sheet: Sheet) -> frozenset[int]:
    """The lines that a mark of the file makes bold, or a heading, as a whole."""
    starts = {mark.start: mark.end for mark in sheet.marked("bold", "heading")}
    return frozenset(at for at, line in enumerate(sheet.lines) if starts.get(line.start, -1) >= line.end - 1)


def asks(sheet: Sheet, at: int) -> bool:
    """True where a line of bearable length ends in a question mark."""
    line = sheet.lines[at]
    if line.kind not in {None, "heading"} or line.end - line.start > LONGEST:
        return False
    return sheet.text[line.start : line.end].rstrip(' *_\xa0"”»)')[-1:] in ASKING


def _alone(sheet: Sheet, at: int) -> bool:
    """True where a line begins a paragraph."""
    return sheet.lines[at].gap > 0 or at == 0


def _runs(lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first of each run of neighbouring questions."""
    last = -2
    for at in lines:
        if at != last + 1:
            yield at, at
        last = at


def _answered(questions: Sequence[int]) -> bool:
    """True where something is said between questions, nearly always."""
    gaps = [b - a for a, b in pairwise(questions)]
    return sum(gap > 1 for gap in gaps) * 10 >= 8 * len(gaps)


def _personal(sheet: Sheet, questions: Sequence[int]) -> bool:
    """True where questions say "you" and answers say "I": a report's sub-heads do neither."""
    asked = sum(_says(sheet.lines[at].of(sheet.text), SECOND) for at in questions)
    answers = [sheet.lines[at + 1].of(sheet.text) for at in questions if at + 1 < len(sheet.lines)]
    told = sum(_says(words, FIRST) for words in answers)
    long = sum(line.end - line.start for line in map(sheet.lines.__getitem__, questions)) > 50 * len(
        questions
    )
    if 5 * asked >= 4 * len(questions) and long:
        return True
    return 5 * asked >= 2 * len(questions) and 5 * told >= 2 * len(questions)


def _says(words: str, persons: frozenset[str]) -> bool:
    return any(word in persons for word in WORDS.findall(words.casefold().replace("’", "'")))


def undecorated(text: str, line: Line) -> tuple[int, int]:
    """The line without the Markdown that makes it bold."""
    start, end = line.start, line.end
    while start < end and text[start] in "*_":
        start += 1
    while end > start and text[end - 1] in "*_":
        end -= 1
    return start, end


def interviewee(sheet: Sheet, questions: Sequence[int]) -> Who | None:
    """Who answers, where the head of the page or a question names one."""
    head = range(questions[0] if questions else 0)
    for pattern in (HEADLINE, WITH, NAMED):
        for at in head:
            match = pattern.search(
                sheet.text, sheet.lines[at].start, min(sheet.lines[at].end, sheet.lines[at].start + 300)
            )
            if match:
                return _who(match)
    for at in questions:
        match = ADDRESSED.match(sheet.text, undecorated(sheet.text, sheet.lines[at])[0], sheet.lines[at].end)
        if match:
            return _who(match)
    return None


def interviewer(sheet: Sheet, questions: Sequence[int]) -> Who | None:
    """Who asks, where a byline above the first question says so."""
    for at in range(questions[0]):
        line = sheet.lines[at]
        if line.end - line.start > 100:
            continue
        match = ASKED_BY.search(sheet.text, line.start, line.end)
        match = match or ASKED_IN_ARABIC.search(sheet.text, line.start, line.end)
        if not match and line.of(sheet.text).casefold() in AUTHOR and at + 1 < questions[0]:
            below = sheet.lines[at + 1]
            match = WHOLE.fullmatch(sheet.text, below.start, below.end)
        if match:
            return _who(match)
    return None


def _who(match: re.Match[str]) -> Who | None:
    group = match.lastindex or 1
    words = label(match.group(group))
    if not words or words.kind != "person":
        return None
    return Who(match.start(group), match.end(group), "person", words.name, words.role, words.gender)
