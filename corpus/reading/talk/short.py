r"""Labels that only a page's own use makes labels: initials that it explains, nicknames written small.

Knows lines; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("Pia Moss (PM): Why?\n\nAnn Lee (AL): It was late.\n\nPM: And?\n\nNB: it rained.")
>>> [cue.label.name for cue in initials(page)]
['PM']
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from corpus.reading.labels import Label, label, own_name, own_role
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import AFTER, SENTENCE_ENDS, Cue, Led, led
from corpus.reading.talk.evidence import TITLED
from corpus.reading.words.lookalikes import FIELDS, OPENERS
from corpus.reading.words.records import VOTES
from corpus.reading.words.roles import ANSWERERS, ASKERS

# "Pia Moss (PM):"
EXPLAINED = re.compile(r"\(([A-Z]{2,4})\)[*_]{0,3}:")
# "PM:"
SHORT = re.compile(r"[*_]{0,3}([A-Z]{1,4})[*_]{0,3}:(?=[\s*_])")
# "Pia Moss: ", "**PIA MOSS:** "
WHOLE = re.compile(r"[*_]{0,3}([A-ZÀ-Þ][\w.'’-]{1,20}(?: [A-ZÀ-Þ][\w.'’-]{0,20}){0,3})[*_]{0,3} ?:(?=[\s*_])")
# "CC:  ", "M: "
SIGNED = re.compile(r"([A-Z]{1,4}):[ \t]{1,20}(?=\S)")
# "Am: "
BEGUN = re.compile(r"([A-ZÀ-Þ][a-zß-ÿ]{1,2}):[ \xa0]+(?=\S)")
# "Sample: ", "The Courier: "
FULL = re.compile(r"([A-ZÀ-Þ][\w.&'’-]{1,20}(?: [A-ZÀ-Þ][\w.&'’-]{1,20}){0,3}): +(?=\S)")
# "pike_42: ", "pike_42:" alone, behind a sentence or a blank line; the newline first, which is found fastest
NICKNAMED = re.compile(
    r"\n(?<=[.?!)*_…\"”\]\n ]\n) {0,8}(?:[(\[][a-z ]{3,40}[)\]] )?([a-z][\w.-]{2,20}) {0,2}:"
    r"(?: (?=\S)|(?= {0,4}\n))"
)
# "Pike-42  : ", behind a blank line, on a page that sets a space before the colon of nicknames
SPACED = re.compile(r"\n(?:(?<=\n\n)|(?<=\n \n)) ?([^\W_][\w.-]{2,20}) {1,2}: {1,2}(?=\S)")
# "Pike_42: ", "pike: "
HANDLE = re.compile(r"[^\W\d_][\w.-]{1,20} {0,2}: ")
# "anna pike: ", "anna pike, keeper of the lamps: ", "anna pike (lab): ", on a page without capitals
SMALL = re.compile(
    NICKNAMED.pattern.replace(
        "]{2,20})", "]{2,20}(?: [a-z][\\w.'’-]{1,20}){0,3})(, [^:\n]{3,90}| \\([^:()\n]{1,30}\\))?"
    )
)
OFFICES = {"PM": "prime minister"}
"""Offices that a label has as letters."""
LETTERS = frozenset(word for word in ANSWERERS if len(word) == 1 and word.isascii())
ASKS = re.compile(r"[?](?=\s*$|[*_]{0,3}\s*\n)")
HEADS, CAPITALS = 3, 100
"""Lines at the head of a page without capitals of which one may open in one; and of how many characters."""
OFTEN = 3
"""How often a page sets a nickname before a paragraph."""
FEW = 3
"""Single letters that are people's; of more there is a list to choose from."""

MOST_WORDS, LONGEST_LED = 8, 100
"""Words and characters of a label that has lost its colon."""


def initials(sheet: Sheet) -> Iterator[Cue]:
    """The lines led by letters that the page spells out elsewhere: "Pia Moss (PM): …", "Pia Moss: …"."""
    shown = _lettered(sheet)
    known = _spelt(sheet, {match.group(1) for _, match in shown}) if shown else {}
    for at, found in shown:
        if words := known.get(found.group(1)):
            line = sheet.lines[at]
            begin = _begin(sheet.text, found.end(1), line.end)
            yield Cue(at, line.start, found.start(1), found.end(1), begin, words, "colon")


def _lettered(sheet: Sheet) -> Led:
    """The lines led by one to four capitals and a colon.  The sheet keeps them: several rules ask."""
    known = sheet.memo.get(__name__)
    if not isinstance(known, list):
        known = sheet.memo[__name__] = led(sheet, SHORT) if ":" in sheet.text else []
    return known


def _spelt(sheet: Sheet, shown: Set[str]) -> dict[str, Label]:
    """The letters of those `shown` before lines that a bracket explains; or, where they are words as well,
    whose the whole name or office is that the page has.
    """
    told = {name: own_name(name, 2.5, "caps") for name in EXPLAINED.findall(sheet.text)}
    short = set() if told else {word for word in shown if len(word) > 1 and not label(word)}
    if not short:
        return told
    names = {"".join(word[0] for word in match.group(1).split()) for _, match in led(sheet, WHOLE)}
    held = OFFICES.keys() & short
    text = sheet.text.casefold() if held else ""
    offices = {
        word: replace(own_role(word, 2.0, "caps"), kind="title") for word in held if OFFICES[word] in text
    }
    return offices | {word: own_name(word, 1.0, "caps") for word in short if word in names}


def callsigns(sheet: Sheet) -> Iterator[Cue]:
    """The lines led by one to four capitals that lead others too, whatever they mean: "CC: Go."."""
    shown = _lettered(sheet)
    if len(shown) < 2 * OFTEN:
        return
    rows = ((at, sheet.lines[at]) for at, _ in shown)
    found = [(at, sign) for at, line in rows if (sign := SIGNED.match(sheet.text, line.start, line.end))]
    if len(found) < 2 * OFTEN:
        return
    times = Counter(match.group(1) for _, match in found)
    often = {name for name, count in times.items() if count >= OFTEN}
    often |= {name for name, count in times.items() if often and count == OFTEN - 1}
    if sum(len(name) == 1 for name in times) > FEW:
        often = {name for name in often if len(name) > 1}
    if len(often) < 2 or 2 * sum(times[name] for name in often) < len(found):
        return
    for at, match in found:
        name, start = match.group(1), match.start()
        if name in often and name not in VOTES and not label(name):
            words = own_role(name, 2.0, "caps")
            yield Cue(at, start, start, match.end(1), match.end(), words, "colon")


def unlettered(text: str, cues: list[Cue]) -> list[Cue]:
    """The cues; where A asks, on a page without a Q, letters are initials: "A: Why?", "M: It was late."."""
    if not any(cue.label.key in LETTERS for cue in cues) or any(cue.label.key in ASKERS for cue in cues):
        return cues
    ends = [cue.at for cue in cues[1:]] + [len(text)]
    told: dict[str, list[bool]] = defaultdict(list)
    for cue, end in zip(cues, ends, strict=True):
        told[cue.label.key].append(ASKS.search(text, cue.begin, end) is not None)
    asked = {key: sum(asks) / len(asks) for key, asks in told.items() if len(asks) > 1}
    if len(asked) < 2 or max(asked, key=lambda key: asked[key]) not in LETTERS:
        return cues
    single = {key for key in told if len(key) == 1}
    return [
        replace(cue, label=own_name(text[cue.start : cue.stop], 1.0, "caps"))
        if cue.label.key in single
        else cue
        for cue in cues
    ]


def spelt_out(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The question above the first label, led by words that others shorten: "Sample: Why?", then "S:"."""
    first = cues[0]
    above = (at for at in range(first.line - 1, -1, -1) if sheet.lines[at].kind != "furniture")
    at = next(above, None)
    line = sheet.lines[at] if at is not None else None
    found = FULL.match(sheet.text, line.start, line.end) if line else None
    if at is None or not line or not found or line.kind is not None or sheet.text[line.end - 1] not in "?？":
        return
    short = "".join(word[0] for word in found.group(1).casefold().split())
    often = Counter(cue.label.key for cue in cues if not cue.label.role)
    if often[short] > 1 and first.label.key != short:
        words = own_name(found.group(1), 1.0)
        yield Cue(at, line.start, line.start, found.end(1), found.end(), words, "colon")


def shortened(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The lines led by the first two or three letters of one label's name, where others are: "Am: Yes."."""
    taken = {cue.line for cue in cues}
    rows = ((at, line) for at, line in enumerate(sheet.lines) if at not in taken)
    found = [(at, begun) for at, line in rows if (begun := BEGUN.match(sheet.text, line.start, line.end))]
    if not found:
        return
    times = Counter(match.group(1) for _, match in found)
    whole = {cue.label.name.split()[0] for cue in cues if cue.label.kind == "person" and cue.label.name}
    for at, match in found:
        short, start = match.group(1), match.start(1)
        if times[short] > 1 and sum(name.startswith(short) and name != short for name in whole) == 1:
            words = own_name(short, 1.0)
            yield Cue(at, start, start, match.end(1), match.end(), words, "colon")


def without_colon(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The lines led by words in capitals that are a label with its title elsewhere, and then by a sentence:
    "El señor PRESIDENTE Muchas gracias."; the page lost the colon.
    """
    text = sheet.text
    printed = {text[cue.start : cue.stop]: cue.label for cue in cues if cue.label.weight >= TITLED}
    printed = {
        words: found for words, found in printed.items() if words.split()[-1].isupper() and " " in words
    }
    firsts = {words[0] for words in printed}
    taken = {cue.line for cue in cues}
    for at in sheet.opened_by(firsts) if firsts else ():
        line = sheet.lines[at]
        if at in taken or line.kind is not None or text[line.end - 1] not in SENTENCE_ENDS:
            continue
        words = _led_by(text[line.start : min(line.end, line.start + LONGEST_LED)], printed)
        begin = line.start + len(words) + 1
        if words and text[begin : begin + 1].isupper() and text[begin + 1 : begin + 2].islower():
            yield Cue(at, line.start, line.start, begin - 1, begin, printed[words], "colon")


def _led_by(line: str, printed: Mapping[str, Label]) -> str:
    """The first words of a line that are one of `printed`; "" where none is."""
    tokens = line.split(" ")[: MOST_WORDS + 1]
    heads = (" ".join(tokens[:count]) for count in range(2, len(tokens)))
    return next((head for head in heads if head in printed), "")


def lettered_alike(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The lines led by two or three capitals, where all labels are: "MR: Yes.", between "TK" and "WS"."""
    known = {cue.label.key for cue in cues}
    if len(known) < 2 or not all(1 < len(cue.label.key) < 4 and cue.label.case == "caps" for cue in cues):
        return
    taken = {cue.line for cue in cues}
    for at, match in _lettered(sheet):
        if at not in taken and match.group(1).casefold() not in FIELDS:
            begin = _begin(sheet.text, match.end(1), sheet.lines[at].end)
            words = own_name(match.group(1), 1.0, "caps")
            yield Cue(at, sheet.lines[at].start, match.start(1), match.end(1), begin, words, "colon")


def nicknames(sheet: Sheet) -> Iterator[Cue]:
    """The paragraphs led by a small word that leads others too: "pike_42: Yes."."""
    plain = _without_capitals(sheet)
    pattern, least = (SMALL, OFTEN - 1) if plain else (NICKNAMED, OFTEN)
    found = list(pattern.finditer(sheet.text))
    if not found:
        return
    times = Counter(match.group(1) for match in found)
    often = {name for name, count in times.items() if count >= least} - FIELDS - OPENERS
    if plain and len(often) > 1 and 2 * sum(times[name] for name in often) > len(found):
        often |= times.keys() - FIELDS - OPENERS
    if often and len(times) > len(often) and _leads_all(sheet):
        often |= times.keys() - FIELDS - OPENERS
    if plain and often:  # "anna pike, keeper of the lamps"
        often |= {name for match in found if match.lastindex == 2 and " " in (name := match.group(1))}
    if often:  # "Pike" is told of elsewhere
        often |= {name for name in times.keys() - FIELDS - OPENERS if name.capitalize() in sheet.text}
    if often and sum(m.lastindex == 1 and sheet.text[m.end(1)] == " " for m in found) >= OFTEN:
        found = [match for match in SPACED.finditer(sheet.text) if match.group(1).casefold() not in FIELDS]
        often |= {match.group(1) for match in found if not label(match.group(1))}
    starts = [line.start for line in sheet.lines] if often else []
    for match in found if often else ():
        name, start = match.group(1), match.start(1)
        at = bisect_right(starts, start) - 1
        if name in often and match.start() < starts[at]:
            words = own_name(name, 0.8)
            stop = match.end(match.lastindex or 1)
            yield Cue(at, starts[at], start, stop, match.end(), words, "colon")


def _without_capitals(sheet: Sheet) -> bool:
    """True for a page in small letters, whatever a line of furniture or two has."""
    text = sheet.text
    if text.islower():
        return True
    heads = [text[line.start] for line in sheet.lines[:HEADS]]
    return sum(map(str.isupper, heads)) < 2 and CAPITALS * sum(map(str.isupper, text)) < len(text)


def _leads_all(sheet: Sheet) -> bool:
    """True where nearly every paragraph opens with a word and a colon: minutes of a chat."""
    opening = [line for line in sheet.lines if line.gap]
    led = sum(HANDLE.match(sheet.text, line.start, line.end) is not None for line in opening)
    return 10 * led >= 9 * len(opening)


def _begin(text: str, stop: int, end: int) -> int:
    """Where the words begin behind a label's colon and marks."""
    after = AFTER.match(text, stop, end)
    return after.end() if after else stop
