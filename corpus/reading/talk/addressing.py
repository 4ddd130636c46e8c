"""Who is spoken to: a question says you, an answer I; a report's sub-heads and their paragraphs do neither.

Knows the words of first and second persons, and the labels of a first pair; must not know which lines ask
(`asking` does).
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.reading.labels import label
from corpus.reading.later import later
from corpus.reading.names import is_given
from corpus.reading.sheet import Sheet
from corpus.reading.talk.person import FIRST, QUOTED, SECOND, replies, says
from corpus.reading.words.persons import ABOUT, FAQ, OPINION
from corpus.reading.words.speakers import known

ASKING = "?？؟"
# "It was late. Why", a sentence before one that asks
TELLS_FIRST = re.compile(r"[.!?…。！？؟][\"”»」』)]*\s*(?=[^\s.?!…。！？؟])")
TWO = 2
CALLED_UPON = 0.15
"""How much of it where a question calls somebody by name."""
# "Mrs Lee, why"
CALLED = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Herr|Frau|Monsieur|Madame|Señora?|Signora?|Senhora?|Dona|Don|Professor|Пане?|Пані)\.?"
    r" [^\W\d_]+(?: [^\W\d_]+)?,"
)
COURTEOUS = {
    "pl": later(r"\b(?:Pan|Pana|Panu|Panem|Pani|Panią|Państwo|Państwa|pan|pani)\b(?! [A-ZĄĆĘŁŃÓŚŹŻ])"),
    "pt": later(r"\b[oa] (?:senhor|senhora|sr\.|sra\.)(?! [A-ZÀ-Þ])"),
}
"""What one calls somebody to whom one speaks, and of whom one speaks by their name."""
# "“It rains,” said", at the beginning of a paragraph
HANDED_OVER = re.compile(r"^[“\"«„][^“”\"«»„\n]*[,،，][”\"»“] ", re.MULTILINE)
# "The Courier: ", "Ann Lee: "
LED = re.compile(r"([^\W\d_][^:\n.?!]{2,50}): ")
MARKS = frozenset('«“„"')
SEVERAL = 5
"""Questions, each with its answer, that make an interview in whatever tongue."""
NEEDED = 0.4
"""How much of what is asked and answered says you and I."""
HEAD = 600
LONG = 60
RETOLD, OWN = 3, 4
"""Paragraphs that open with a name, and answers to one that says I."""
# "Ann joined", "Ann’s team", at the beginning of a paragraph
OPENS = re.compile(r"(?m)^([^\W\d_a-z][^\W\d_A-Z]+)(?=(?:['’]s?)? [^\W\d_A-Z])")
ENDS = frozenset(".!?…;:。！？؟」』")
ANSWER = 2000


@dataclass(frozen=True, slots=True)
class Question:
    """`text[start:end]` asks, in the lines `first` to `last`; what answers it begins at `begin`, if on the
    last of these lines, or below.
    """

    first: int
    last: int
    start: int
    end: int
    begin: int | None = None


def presented(sheet: Sheet, first: Question) -> bool:
    """True where the first question and its answer have labels, the latter a whole name: "Ann Lee: No."."""
    if first.last + 1 >= len(sheet.lines):
        return False
    lines = sheet.lines[first.first], sheet.lines[first.last + 1]
    led = [LED.match(sheet.text, line.start, line.end) for line in lines]
    asker, teller = (label(mark.group(1)) if mark else None for mark in led)
    named = teller is not None and teller.kind == "person" and " " in teller.name
    return asker is not None and teller is not None and named and asker.key != teller.key


def personal(sheet: Sheet, questions: Sequence[Question], needed: float = NEEDED) -> bool:
    """True where questions say you and answers I, and not the other way round: no sub-heads of a report, no
    list of questions that are often asked.
    """
    head = sheet.text[:HEAD].casefold()
    stops = [one.first for one in questions[1:]] + [len(sheet.lines)]
    pairs = [
        (_asked(sheet, one), _told(sheet, one, stop)) for one, stop in zip(questions, stops, strict=True)
    ]
    listed = 2 * sum(map(_spoken, (a for _, a in pairs))) < len(pairs)  # a menu whose items ask
    if listed or any(sign in head for sign in FAQ):
        return False
    tongue = sheet.language
    replied = [replies(a.lstrip("—–- ")) and not says(a, tongue, SECOND) for _, a in pairs]
    cut = _nothing_else(sheet, questions)
    sought = [cut and _seeks(q) for q, _ in pairs]
    asked = sum(
        says(q, tongue, SECOND) or back or seeks
        for (q, _), back, seeks in zip(pairs, replied, sought, strict=True)
    )
    whole = 5 * sum(a[:1] in MARKS for _, a in pairs) >= 4 * len(pairs)  # every answer is set in marks
    told = sum(
        back or says(a if whole else QUOTED.sub("", a), tongue, FIRST)
        for (_, a), back in zip(pairs, replied, strict=True)
    )
    back = sum(says(q, tongue, FIRST) and not says(q, tongue, SECOND) for q, _ in pairs)
    back += sum(says(a, tongue, SECOND) and not says(a, tongue, FIRST) for _, a in pairs)
    unread = len(pairs) >= SEVERAL and not known(tongue)
    small = unread or (asked > 0 and asked + told >= len(pairs))
    small = small and (cut or (unread and announced(sheet, questions[0].first)))
    if small or (10 * asked < len(pairs) and (needed == NEEDED or 10 * told < 6 * len(pairs))):
        return small or (2 * told >= len(pairs) > TWO and announced(sheet, questions[0].first))
    called = any(sought) or any(CALLED.match(q.lstrip("—–- ")) for q, _ in pairs)
    if called or _courteous(sheet, [q for q, _ in pairs]):
        return asked + told >= 2 * CALLED_UPON * len(pairs)
    if announced(sheet, questions[0].first):
        return asked + told >= 0.2 * len(pairs) and asked + told > 0
    could = 2 * TWO - (not pairs[-1][1].strip())  # the page ends with a question
    if needed == NEEDED and len(pairs) == TWO and asked + told < could:
        return asked == TWO and min(len(q) for q, _ in pairs) > LONG
    return asked + told >= 2 * needed * len(pairs) and asked + told > back


def retold(sheet: Sheet, questions: Sequence[Question]) -> bool:
    """True where what stands below the questions tells of somebody by their given name and hardly ever says
    I: an article whose sub-heads are the questions that were put.
    """
    stops = [one.first for one in questions[1:]] + [len(sheet.lines)]
    told = [_told(sheet, one, stop) for one, stop in zip(questions, stops, strict=True)]
    own = sum(says(QUOTED.sub("", words), sheet.language, FIRST) for words in told)
    if len(told) < RETOLD or OWN * own > len(told):
        return False
    firsts = Counter(OPENS.findall("\n".join(told)))
    return any(
        count >= RETOLD and 3 * count >= len(told) and is_given(word) for word, count in firsts.items()
    )


def reported(sheet: Sheet, questions: Sequence[Question]) -> bool:
    """True where as many paragraphs as ask begin in marks and hand over to whoever is quoted: an article."""
    return sum(1 for _ in HANDED_OVER.finditer(sheet.text)) >= len(questions)


def soliloquized(sheet: Sheet, questions: Sequence[Question]) -> bool:
    """True where what would answer asks as often as what would ask, and most of this tells before it asks: of
    one who preaches, lectures or narrates.
    """
    stops = [one.first for one in questions[1:]] + [len(sheet.lines)]
    ends = [sheet.lines[stop - 1].end for stop in stops]
    within = sum(
        sheet.text.count(mark, one.end, end)
        for one, end in zip(questions, ends, strict=True)
        for mark in ASKING
    )
    if 10 * within < 9 * len(questions):
        return False
    tells = sum(TELLS_FIRST.search(sheet.text, one.start, one.end - 1) is not None for one in questions)
    return 2 * tells >= len(questions)


def _seeks(asked: str) -> bool:
    """Whether a question asks for somebody's own view."""
    words = asked.casefold()
    return any(sign in words for sign in OPINION)


def _courteous(sheet: Sheet, asked: Sequence[str]) -> bool:
    """True where two questions and more address somebody as nobody but a person is: "o senhor", "Pan"."""
    polite = COURTEOUS.get(sheet.language)
    return polite is not None and sum(polite.search(words) is not None for words in asked) >= TWO


def _nothing_else(sheet: Sheet, questions: Sequence[Question]) -> bool:
    """True for a page cut out of an interview: it has no head, and hardly more lines than ask and answer."""
    plain = sheet.lines[0].kind is None or not questions[0].first
    plain = plain and sheet.text[sheet.lines[0].start] not in "#-"
    return plain and questions[0].first <= TWO and len(sheet.lines) <= 4 * len(questions) + TWO


def _spoken(answer: str) -> bool:
    """True where the first paragraph of what answers is a sentence, or long."""
    line = answer.lstrip().partition("\n\n")[0].rstrip(' *_)”"»’')
    return len(line) > (LONG if line.isascii() or line[0] < "\u2e80" else LONG // 4) or line[-1:] in ENDS


def announced(sheet: Sheet, stop: int) -> bool:
    """True where the head of the page says that this is an interview."""
    head = sheet.text[: sheet.lines[stop].start][:3000].casefold()
    return any(sign in head for sign in ABOUT)


def _asked(sheet: Sheet, one: Question) -> str:
    return sheet.text[one.start : one.end]


def _told(sheet: Sheet, one: Question, stop: int) -> str:
    """The beginning of the answer, which line `stop` ends."""
    begin = one.begin if one.begin is not None else sheet.lines[min(one.last + 1, len(sheet.lines) - 1)].start
    end = sheet.lines[min(stop, len(sheet.lines)) - 1].end
    return sheet.text[begin : min(end, begin + ANSWER)]
