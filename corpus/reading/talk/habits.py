r"""Labels that a page's own habit betrays: few names, again and again, set off by marks of the page's own.

"__Ann__: Yes.", "[Ann] Yes.", "Ann — Yes.", "Ann | Yes.", "Ann. Yes.", "pike the elder: Yes.": no mark by
itself makes a label, but a page that opens most of its paragraphs alike, with words that recur, labels its
speakers, whatever the marks.  Knows lines and `label`; must not decide which candidates are real
(`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("[Ann] Why?\n\n[Moss] It was late.\n\n[Ann] And then?\n\n[Moss] It rained.\n\n[end] None.")
>>> [cue.label.name for cue in habitual(page)]
['Ann', 'Moss', 'Ann', 'Moss']
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from corpus.reading.labels import Label, label
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.cues import ROLE, SENTENCE_ENDS, Cue, ordered, recurring, says
from corpus.reading.talk.stamped import TIMED
from corpus.reading.values import replace
from corpus.reading.words.lookalikes import FIELDS, OPENERS
from corpus.reading.words.titles import HONORIFICS

OF_A_NUMBER = (" No", " Nos", " NO", " NOS", " Nr")
"""How words end before the full stop of a number: "Amendment No. 21A"."""
Marks = tuple[str, str]
"""What stands before a name and what stands behind it."""

# "__", "[", "<b>", "◆": what may stand before the name
OPENING = re.compile(r"(?:[*_\[(【|~'=+◆◇■□●▪]{1,4}|<\w{1,6}>)?\s?")
# " — ", ". ", white space, a dash as HTML writes it: what may stand behind it
CLOSING = re.compile(
    r"[|'=~>\s—―:.;&\\](?:"  # most characters are none of these: so the search leaps from one to the next
    r"(?:(?<=\\)\||(?<=[|'=~>])(?<!\w'(?=\w)))[|'=~>]{0,2}:?\s*|(?<=\s)[-–—―|=]{1,2}\s+|(?<=[—―])\s*|(?<=[:;])\s+"
    r"|(?<=\.)(?<![\s.][^\W\d_]\.)(?:[-–—]\s*|\s+)|(?<=\t)\t*|(?<=\s)\s+"
    r"|(?<=\s)&(?:[mn]dash|#821[12]);\s*|(?<=&)(?:[mn]dash|#821[12]);\s*)"
)
# "MOSS " before "I never", "L'ho"
_HIGH = "A-ZÀ-ÖØ-ÞА-ЯЁЄІЇҐ"
LOUD = re.compile(
    rf"[{_HIGH}][{_HIGH}'’-]{{1,20}}(?: [{_HIGH}][{_HIGH}'’-]{{1,20}}){{0,2}}"
    rf"(?P<end>[ \xa0]+)(?=[«“\"¿¡(—]?[{_HIGH}](?:[a-zß-öø-ÿа-яёєіїґ'’]|[ \xa0][a-zß-öø-ÿа-яёєіїґ])|[(][a-z])"
)
PAIRED = {
    opening: re.compile(rf":?(?:{closing}){{1,3}}[:.]?\s*")
    for opening, closing in {
        "*": r"\*",
        "_": "_",
        "[": r"\]",
        "(": r"\)",
        "【": "】",
        "|": r"\|",
        "~": "~",
        "'": "'",
        "=": "=",
        ">": r"</\w{1,6}>",
    }.items()
}
"""What stands before the name, and what must then stand behind it."""
PLAIN = frozenset({"", " ", ";", ".", ".-", ".–", ".—", "-", "–", "—", "―"})
"""Marks that ordinary sentences have as well, and labels with a full stop."""
DASHES = frozenset(("", mark) for mark in ("-", "–", "—", "|"))
# "pike the elder", "@pike_42", "Pike & Sons"
OWN = re.compile(r"@?[^\W\d_][\w.’'&-]{0,20}(?: [\w.’'&“”\"-]{1,20}){0,2}")
SAID = frozenset(
    "said says wrote writes asked asks replied replies answered answers added adds continued responded"
    " dit demande répond sagt sagte fragt fragte antwortet dice dijo pregunta responde disse diz chiede"
    " risponde".split()
)
"""What a page says behind each name: "Ann said:"."""
PAIR = 2
"""Who asks and who answers."""
COLUMNS = 3
"""Bars of a row that has a name and what is said, and no more."""
LONGEST = 90
CLOSINGS = 4
"""Places in a line at which its label may end."""
SENTENCE = 120
"""A longer line is no title."""
LINE = 40
"""A shorter line is not the first of a paragraph."""
WORDS = 4
"""Words of a label that only a space ends, at most."""
STOPPED = SENTENCE_ENDS - {")", "]"}
OPENED = frozenset('“"«¿¡')
VALUED = ('="', "='")
"""What stands behind the name of an attribute."""
WHOLE = 0.8
"""The weight of a whole name without a title, or of a surname with a party."""
FEWEST = 4
"""Labels that recur from which on a page has a habit."""


LEADER = ".."
"""Dots that lead to the number of a page: "Statement of Ann Lee........   4"."""


def habitual(sheet: Sheet) -> Iterator[Cue]:
    """The lines led by a name that the page sets off by one pair of marks again and again.

    Where a line's label may end at several marks, "BBC News - Why?", the habit of more lines decides.
    """
    again = recurring(sheet)
    if len(again) < FEWEST:
        return
    some = any(len(cues) >= FEWEST for cues in _set_off(sheet, again).values())
    found = _set_off(sheet, range(len(sheet.lines))) if some else {}
    enough = [(marks, cues) for marks, cues in found.items() if len(cues) >= FEWEST]
    habits = [list(_habit(sheet, cues, "".join(marks) not in PLAIN)) for marks, cues in enough]
    taken: set[int] = set()
    for cues in sorted(habits, key=len, reverse=True):
        yield from (cue for cue in cues if cue.line not in taken)
        taken.update(cue.line for cue in cues)
    bare = ordered(_bare(sheet, again))
    roles = _of_roles(bare)
    among = sheet.lines[roles[0].line : roles[-1].line + 1] if roles else sheet.lines
    bare, paragraphs = roles or bare, _paragraphs(sheet.text, among)
    if len(bare) >= FEWEST and _take_turns(bare, paragraphs):
        yield from (cue for cue in _habit(sheet, bare, marked=False) if cue.line not in taken)


def _of_roles(bare: Sequence[Cue]) -> list[Cue]:
    """The cues by which two take turns who have roles, "Question Why" and "Answer It was late", if any do."""
    roles = [cue for cue in bare if cue.says and cue.label.kind == "role"]
    return roles if len(roles) >= FEWEST and len({cue.label.key for cue in roles}) == PAIR else []


def _set_off(sheet: Sheet, lines: Iterable[int]) -> dict[Marks, list[Cue]]:
    """The words that may lead these lines as their labels, by the marks round them."""
    found: dict[Marks, list[Cue]] = defaultdict(list)
    for at in lines:
        line = sheet.lines[at]
        table = sheet.text[line.start] == "|" and sheet.text.count("|", line.start, line.end) > COLUMNS
        if line.kind is None and line.end - line.start > 3 and not table:
            for marks, cue in _candidates(sheet.text, at, line.start, line.end):
                if not sheet.text.startswith(VALUED, cue.stop):
                    found[marks].append(cue)
    return found


def _bare(sheet: Sheet, again: Iterable[int]) -> Iterator[Cue]:
    """The lines that open with a whole name or a role that opens others too, and go on with a capital."""
    text = sheet.text
    opened: dict[str, list[int]] = defaultdict(list)
    for at in again:
        line = sheet.lines[at]
        if line.kind is None or (line.kind == "heading" and text[line.end - 1] in "?？"):
            for shown in _openings(text[line.start : min(line.end, line.start + LONGEST)]):
                opened[shown].append(at)
    seen: set[int] = set()
    for shown, lines in sorted(opened.items(), key=lambda one: (-len(one[1]), -len(one[0]))):
        words = label(shown) if len(lines) > 1 else None
        if words and (words.kind == "role" or (words.weight >= WHOLE and words.case == "title")):
            for at in lines if seen.isdisjoint(lines) else ():
                start, end = sheet.lines[at].start, sheet.lines[at].end
                stop = start + len(shown)
                speaks = text[end - 1] in SENTENCE_ENDS and says(text, stop + 1, end)
                yield Cue(at, start, start, stop, stop + 1, words, "dot", speaks)
            seen.update(lines)


def _openings(words: str) -> Iterator[str]:
    """The first words, up to four, before each with a capital: "Ann", "Ann Lee" of "Ann Lee Yes, it is"."""
    at = words.find(" ")
    for _ in range(WORDS):
        if at < 0 or words[at - 1] in STOPPED:
            return
        if words[at + 1 : at + 2].isupper() or words[at + 1 : at + 2] in OPENED:
            yield words[:at]
        at = words.find(" ", at + 1)


def set_off_alike(sheet: Sheet, asked: int, told: int) -> list[Cue]:
    """The lines led by one of the two names that open lines `asked` and `told`, behind the same dash or bar:
    "The Courier - Why?", "Ann Lee - It was late.".
    """
    lines = [sheet.lines[at] for at in (asked, told) if at < len(sheet.lines)]
    ways = [dict(_candidates(sheet.text, 0, line.start, line.end)) for line in lines]
    for marks in DASHES.intersection(*ways):
        keys = {way[marks].label.key for way in ways if way[marks].label.weight}
        if len(keys) == 2:
            return [cue for cue in _behind(sheet, marks) if cue.label.key in keys]
    return []


def answering_alike(sheet: Sheet, told: Sequence[int]) -> list[Cue]:
    """The one name, before a dash or bar, that leads most of the lines `told`, which answer: "Lee — No."."""
    lines = [(at, sheet.lines[at]) for at in told if at < len(sheet.lines)]
    ways = [(at, dict(_candidates(sheet.text, at, line.start, line.end))) for at, line in lines]
    for marks in DASHES:
        found = [way[marks] for _, way in ways if marks in way]
        (key, count), *_ = Counter(cue.label.key for cue in found).most_common(1) or [("", 0)]
        if count > 2 and 3 * count >= 2 * len(told):
            return [cue for cue in found if cue.label.key == key and cue.label.weight]
    return []


def _behind(sheet: Sheet, marks: Marks) -> Iterator[Cue]:
    """The words that may be labels before `marks`."""
    for at, line in enumerate(sheet.lines):
        if line.kind in {None, "heading"} and marks[1] in sheet.text[line.start : line.start + LONGEST]:
            cue = dict(_candidates(sheet.text, at, line.start, line.end)).get(marks)
            if cue:
                yield cue


def _candidates(text: str, at: int, start: int, end: int) -> Iterator[tuple[Marks, Cue]]:
    """The words that may lead a line as its label, each with the marks round it; of words that say nothing by
    themselves only the first, and only where no others do.
    """
    opening = OPENING.match(text, start, end)
    begin = opening.end() if opening else start
    before = opening.group().strip() if opening else ""
    own: tuple[Marks, Cue] | None = None
    named = False
    for stop, said in _ends(text, begin, before, end):
        if said >= end:
            break  # nothing is said behind it
        shown = text[begin:stop]
        words = label(shown) if shown[0].isalnum() else None
        words = words or (_own(shown) if own is None else None)
        if not words or words.kind == "organisation" or shown.endswith((*OF_A_NUMBER, LEADER)):
            continue
        speaks = _speaks(text, start, said, end)
        cue = Cue(at, start, begin, stop, said, words, "colon", speaks)
        marks = before, text[stop:said].strip() or " "
        if words.weight:
            named = True
            yield marks, cue
        else:
            own = marks, cue
    if own and not named:
        yield own


def _speaks(text: str, start: int, said: int, end: int) -> bool:
    """True where what stands behind a label reads like speech, or like its time and speech."""
    timed = TIMED.match(text, said, end) if text[said] in "[(" else None
    if timed:
        return True
    whole = text[end - 1] in SENTENCE_ENDS or end - start > SENTENCE
    whole = whole or (end - start > LINE and text[end + 1 : end + 2].islower())  # goes on in the next line
    begin = said - (text[said - 1] in "*_")  # "**Ann Lee** -- *Analyst*"
    return whole and says(text, said, end) and not ROLE.match(text, begin, end)


def _ends(text: str, begin: int, before: str, end: int) -> Iterator[tuple[int, int]]:
    """Where the label that begins at `begin` may end, and the words behind it begin."""
    loud = LOUD.match(text, begin, end) if text[begin : begin + 2].isupper() else None
    if loud:
        yield loud.start("end"), loud.end("end")
    ends = PAIRED.get(before[-1:], CLOSING).finditer(text, begin + 1, min(end, begin + LONGEST))
    yield from (closing.span() for closing in islice(ends, CLOSINGS))


def _own(shown: str) -> Label | None:
    """Words that say nothing by themselves, and may be somebody's own name: of weight 0."""
    key = shown.casefold()
    if not OWN.fullmatch(shown) or key in FIELDS or key in HONORIFICS or key.split()[0] in OPENERS:
        return None
    name, _, does = shown.rpartition(" ")
    found = label(name) if does in SAID else None
    return (
        replace(found, weight=0.0)
        if found
        else Label("person", shown.lstrip("@"), "", "", "", "title", 0.0, key)
    )


def _habit(sheet: Sheet, cues: Sequence[Cue], marked: bool) -> Iterator[Cue]:
    """The cues, if labels that recur open most of the paragraphs among them; `marked`: by marks that ordinary
    sentences have not, so that a third of the paragraphs do.
    """
    times = Counter(cue.label.key for cue in cues if cue.says)
    often = {key for key, count in times.items() if count > 1}
    again = [cue for cue in cues if cue.label.key in often]
    if len(often) < 2 or len(again) < FEWEST or sum(cue.says for cue in again) * 3 < len(again) * 2:
        return
    lines = sheet.lines[again[0].line : again[-1].line + 1]
    paragraphs = _paragraphs(sheet.text, lines)
    own = any(not cue.label.weight for cue in again)
    if own and not _take_turns(again, paragraphs):
        again = [cue for cue in again if cue.label.weight]
        often = {cue.label.key for cue in again}
    if len(often) < 2 or len(again) * (3 if marked else 2) < paragraphs or 3 * len(often) > 2 * len(again):
        return
    for cue in cues:
        whole = cue.label.weight > 0 and " " in cue.label.key
        alike = whole or cue.label.case == "caps" == again[0].label.case or cue.label.kind == "role"
        more = 2.0 if cue.label.key in often else 1.2 if alike and not marked else 0.0
        words = replace(cue.label, weight=cue.label.weight + more)
        told = not more and " " not in cue.label.key and " " in cue.label.role  # "Now, as you ask me. I went"
        if words.weight and not told:
            yield replace(cue, label=words, family="colon" if marked else "dot")


def _paragraphs(text: str, lines: Sequence[Line]) -> int:
    """How many paragraphs lines make: as blank ones tell, or else all that open in no small letter."""
    apart = sum(line.gap > 0 for line in lines)
    if apart > 1 or (apart and 4 * apart >= len(lines)):
        return apart
    return sum(not text[line.start].islower() for line in lines)


def _take_turns(again: Sequence[Cue], paragraphs: int) -> bool:
    """True where labels open three paragraphs in four, mostly another one than before."""
    other = sum(cue.label.key != after.label.key for cue, after in pairwise(again))
    return 4 * len(again) >= 3 * paragraphs and 2 * other > len(again)
