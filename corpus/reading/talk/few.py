r"""Pages of few labels, which prove nothing by recurring: what tells that they are labels all the same.

Knows cues and the words of sittings; must not know how several labels prove each other (`evidence` does).

>>> from corpus.reading.sheet import ruled
>>> from corpus.reading.talk.stops import dots
>>> page = ruled("LAMPS\n\n  Mr. LEE. Mr. President, the lamps are out.\n  I yield the floor.")
>>> [cue.label.name for cue in only_speaker(page, list(dots(page)))]
['LEE']
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.reading.labels import own_name
from corpus.reading.names import is_given
from corpus.reading.naming import fold
from corpus.reading.sheet import Sheet
from corpus.reading.talk.clerks import written
from corpus.reading.talk.cues import Cue
from corpus.reading.talk.evidence import FULL, GROUPS, LISTED, PLAIN, SILENT, SURE, TITLED, Voices, rising
from corpus.reading.talk.person import eastern, greets, in_person
from corpus.reading.talk.questions import asks_in
from corpus.reading.words.lookalikes import FIELDS
from corpus.reading.words.persons import ADDRESSED, ADDRESSED_EAST
from corpus.reading.words.roles import SWITCHBOARD
from corpus.reading.words.titles import CHAIRS

CAPPED = r"[^\W\d_a-zß-öø-ÿа-яёіїєґ][^\W\d_]+"
FAMILIES = frozenset(["colon", "dot"])
OPENING = 160
"""Characters of a speech within which it addresses the chair."""
NEAR = 14
FAR = 9
"""Blanks before a label's number in brackets."""
STAMP = re.compile(r"[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]:?")
WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
"""Words of a head, in which names are looked for as they are printed."""
SEEN = 300
"""Characters below a label that are looked at."""
FEW = 4
HEAD = 6_000
"""Characters above the first label in which those who take part are listed."""
# "Ann Lee", "Lee (Courier)"
PAIRS = re.compile(rf"(?<![\w.])({CAPPED}) ({CAPPED})(?!\w)|(?<![\w.])({CAPPED}) \([^\W\d_]{{2,12}}\)")
SPEECH = 3
"""Signs of speech from which on labels that take turns are believed."""
OWN = frozenset({"i'm", "am"})
LEAST = 3
"""Labels from which on a page is one that opens its paragraphs with them."""
MANY = 12
"""Labels of which there are no longer few."""
# "<none>", "... and goes on"
ASIDE = re.compile(r"\.\.\.|…|(?:<[^<>]*>|\[[^\[\]]*\]|\([^()]*\))$")
# "dka: ", "Ann Lee: "
LED = re.compile(r"(?:[*•>-] )?([^\W\d_][\w.’'-]{0,20}(?: [\w.’'-]{1,20}){0,2}): (?=\S)")


def few(sheet: Sheet, cues: Sequence[Cue], asked: frozenset[int]) -> Voices:
    """The few labels of a page that are believed; `asked` are the lines behind a question mark."""
    said = only_speaker(sheet, cues)
    if said:
        return Voices(said, 0.6, GROUPS[said[0].family])
    said = told_above(sheet, cues, asked) or exchanged(sheet, cues, asked) or answering(sheet, cues, asked)
    said = said or leading_all(sheet, cues) or chatting(sheet, cues) or timed(sheet, cues)
    said = said or at_length(sheet, cues, asked)
    if said:
        return Voices(_again(said, cues), 0.6, "colon")
    said = presented(sheet, cues) or announced(sheet, cues) or numbered(cues) or chaired(sheet, cues)
    said = said or clocked(sheet.text, cues)
    return Voices(said, 0.6, "lone") if said else SILENT


def _again(said: Sequence[Cue], cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The labels believed, and where they stand before words that look like none: "Great. N", cut off."""
    keys = {cue.label.key for cue in said}
    more = [cue for cue in cues if cue.family == "colon" and not cue.says and cue.label.key in keys]
    return tuple(sorted({*said, *more}, key=lambda cue: cue.start))


def at_length(sheet: Sheet, cues: Sequence[Cue], asked: frozenset[int]) -> tuple[Cue, ...]:
    """The two to four labels of an exchange at length, in which all say I or you: one answers another's
    question, or the page begins with a label, or in mid-sentence where all are known names; or whole names.
    """
    told = [cue for cue in cues if cue.family == "colon"]
    said = [cue for cue in told if cue.says and cue.label.kind in {"person", "role"}]
    if not 1 < len(said) <= FEW or 2 * len(said) < len(told) + 2:
        return ()
    others = [b for a, b in pairwise(said) if a.label.key != b.label.key]
    put = any(cue.line in asked and sheet.lines[cue.line].gap for cue in others)
    names = [cue.label.name.split() for cue in said]
    known = all(words and is_given(words[0]) for words in names)
    whole = known and min(map(len, names)) > 1 and len(said) == len(told)
    begins = said[0].line == 0 and min(cue.label.weight for cue in said) >= PLAIN
    begins = bool(others) and (begins or whole or (known and sheet.text[sheet.lines[0].start].islower()))
    return tuple(said) if (put or begins) and all(speaks_in_person(sheet, cue) for cue in said) else ()


def timed(sheet: Sheet, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The labels with a time on a page with times above paragraphs: "Ann Lee (1:02):", then "(1:40):"."""
    said = [cue for cue in cues if cue.family == "colon" and cue.starts_at_s is not None and cue.says]
    times = sum(STAMP.fullmatch(sheet.text, line.start, line.end) is not None for line in sheet.lines if said)
    return tuple(said) if times > 1 else ()


def presented(sheet: Sheet, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """Lines of their own that name somebody with a title and a seat, "Sen. Lee (D-Brill)", over what they say
    in person, on a page that begins in mid-sentence.
    """
    if not cues or not sheet.text[sheet.lines[0].start].islower():
        return ()
    told = [cue for cue in cues if cue.family == "alone" and _names_one(cue) and cue.line]
    seated = [cue for cue in told if sheet.text[cue.stop - 1] == ")" and speaks_in_person(sheet, cue)]
    ended = all(sheet.text[sheet.lines[cue.line - 1].end - 1] in ".?!" for cue in seated)
    return tuple(seated) if len(seated) == len(told) and ended else ()


def only_speaker(sheet: Sheet, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The labels of the one who speaks on the page and of its chair; none where nothing tells of a sitting.

    A sitting is told by a speech that addresses its chair or by a clerk's line behind the speech.
    """
    told = [cue for cue in cues if cue.family in FAMILIES and _names_one(cue)]
    said = tuple(cue for cue in told if cue.says)
    if not said or len({cue.label.key for cue in told}) > 1:
        return ()
    if max(cue.label.weight for cue in said) < SURE and not any(speaks_in_person(sheet, cue) for cue in said):
        return ()  # "HEARING ON THE LAMPS - A permit is asked for."
    if any(addresses(sheet.text, cue.begin) for cue in said):
        own = {cue.start for cue in said}
        return tuple(
            cue for cue in cues if cue.start in own or (_chairs(cue) and cue.family == said[0].family)
        )
    return said if len(told) == 1 and _done(sheet, said[0]) else ()


def _names_one(cue: Cue) -> bool:
    """True for a name with a title, or in capitals as a whole."""
    label = cue.label
    if label.kind != "person" or not label.name:
        return False
    titled = label.weight >= SURE or (label.case == "uncased" and bool(label.role))
    return titled or (label.case == "caps" and " " in label.name)


def _chairs(cue: Cue) -> bool:
    """True for the office of the one who presides."""
    words = [fold(word) for word in cue.label.role.split()]
    return cue.says and cue.label.kind == "title" and not CHAIRS.isdisjoint(words)


def addresses(text: str, begin: int) -> bool:
    """True where the words from `begin` on soon address the chair of a sitting: "Mr. Speaker, I rise"."""
    opening = text[begin : begin + OPENING]
    return any(called in opening for called in ADDRESSED) or opening[:NEAR].startswith(ADDRESSED_EAST)


def _done(sheet: Sheet, cue: Cue) -> bool:
    """True where a clerk's line stands behind the speech."""
    behind = (line.of(sheet.text) for line in sheet.lines[cue.line + 1 :] if line.gap)
    return any(written(line) == "closing" for line in behind)


def told_above(sheet: Sheet, cues: Sequence[Cue], asked: frozenset[int]) -> tuple[Cue, ...]:
    """The few labels of a page that was cut off: names that it prints above them too, of whom one answers
    the other's question; two of whom one calls the next; one who says the name as their own, or greets us.
    """
    said = [cue for cue in cues if cue.family == "colon" and cue.says and cue.label.name and not cue.set_off]
    if not 0 < len(said) <= FEW:
        return ()
    if len(said) == 1:
        sure = said[0].label.case == "caps" and _introduces(sheet.text, said[0])
        sure = sure or (said[0].label.weight >= PLAIN and _greets(sheet.text, said[0].begin))
        return (said[0],) if sure else ()
    head = {fold(word) for word in WORDS.findall(sheet.text[max(0, said[0].at - SEEN * 10) : said[0].at])}
    met = all(set(cue.label.key.split()) <= head for cue in said)
    answered = any(a.label.key != b.label.key and b.line in asked for a, b in pairwise(said))
    return tuple(said) if (met and answered) or _called(sheet.text, said) else ()


def exchanged(sheet: Sheet, cues: Sequence[Cue], asked: frozenset[int]) -> tuple[Cue, ...]:
    """The few labels that lead nearly every paragraph of what is left of a page, and change from one to the
    next, where people speak: they come again, answer a question, say "I" and "you".
    """
    said = [cue for cue in cues if cue.family == "colon" and cue.says and cue.label.kind != "organisation"]
    if len(said) < 2 or FULL * sum(a.label.key == b.label.key for a, b in pairwise(said)) >= len(said):
        return ()
    paragraphs = [at for at, line in enumerate(sheet.lines) if at > said[0].line and line.gap]
    lines = {cue.line for cue in said}
    if 3 * sum(at in lines for at in paragraphs) < 2 * len(paragraphs) and not _coming_back(said):
        return ()
    return tuple(_taking_part(sheet, said, asked)) if _speaks(sheet, said, asked) >= SPEECH else ()


def _coming_back(said: Sequence[Cue]) -> bool:
    """True for whole names of which one stands every other time: whoever answers all, or asks them."""
    keys = [cue.label.key for cue in said]
    back = any(len(set(keys[first::2])) == 1 and keys[first] not in keys[1 - first :: 2] for first in (0, 1))
    return len(said) >= FULL and back and all(cue.label.weight >= PLAIN for cue in said)


def answering(sheet: Sheet, cues: Sequence[Cue], asked: frozenset[int]) -> tuple[Cue, ...]:
    """The few labels of an interview whose questions have none: all paragraphs without a label ask, but the
    first, which may be cut off.
    """
    said = [cue for cue in cues if cue.family == "colon" and cue.says and cue.label.kind == "person"]
    if len(said) < 2:
        return ()
    lines = {cue.line for cue in said}
    rest = [line for at, line in enumerate(sheet.lines) if at and line.gap and at not in lines]
    asks = sum(asks_in(sheet.text, line.start, line.end) for line in rest)
    own = sum(speaks_in_person(sheet, cue) for cue in said)
    speak = 2 * own >= len(said) or sum(cue.line in asked for cue in said) > 1
    return tuple(said) if asks and 4 * asks >= 3 * len(rest) and speak else ()


def leading_all(sheet: Sheet, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The names, however written, that lead every line of what is left of a page, one of them again or given
    names all, where most lines are in person: "dka: is there any?".  A scribe's own lines may stand between.
    """
    if not any(cue.family == "colon" for cue in cues) or len(sheet.lines) > MANY + FEW:
        return ()
    lines = [at for at, line in enumerate(sheet.lines) if not ASIDE.match(sheet.text, line.start, line.end)]
    led = {at: LED.match(sheet.text, sheet.lines[at].start, sheet.lines[at].end) for at in lines}
    found = {at: mark for at, mark in led.items() if mark and fold(mark.group(1)) not in FIELDS}
    times = Counter(mark.group(1).casefold() for mark in found.values())
    every = len(found) == len(lines) or (len(found) > FEW and len(found) == len(lines) - 1)
    met = len(times) < len(found) or all(is_given(name.partition(" ")[0]) for name in times)
    if not every or not 2 < len(found) <= MANY or len(times) < 2 or not met:
        return ()
    known = {cue.start: cue for cue in cues if cue.family == "colon"}
    said = [known.get(mark.start(1)) or _own(at, mark) for at, mark in found.items()]
    own = sum(speaks_in_person(sheet, cue) or "?" in sheet.lines[cue.line].of(sheet.text) for cue in said)
    return tuple(replace(cue, says=True) for cue in said) if 2 * own >= len(said) else ()


def chatting(sheet: Sheet, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The nicknames in angle brackets that lead every line of a page, one of them again: a chat's."""
    said = [cue for cue in cues if sheet.text.find("<", sheet.lines[cue.line].start, cue.start) >= 0]
    again = len({cue.label.key for cue in said}) < len(said)
    every = len({cue.line for cue in said}) == len(sheet.lines)
    return tuple(said) if again and every and len(said) >= LEAST else ()


def joining(sheet: Sheet, kept: Sequence[Cue], cues: Sequence[Cue], paragraphs: int) -> Iterator[Cue]:
    """Names that stand once where others open most paragraphs, behind which somebody says I or you."""
    if not LEAST <= len(kept) < len(cues) or 2 * len(kept) < paragraphs:
        return
    taken, ends = {cue.line for cue in kept}, (0, len(sheet.lines) - 1)
    cases = {cue.label.case for cue in kept if cue.label.kind == "person"}  # none beside "Q" and "A"
    for cue, after in zip(cues, [*cues[1:], None], strict=True):
        if cue.family != "colon" or cue.line in taken or not cue.says or cue.label.kind != "person":
            continue
        if not (kept[0].line < cue.line < kept[-1].line or cue.line in ends):
            continue  # of a head or a tail
        if cue.label.case in cases and speaks_in_person(sheet, cue, after):
            yield cue


def _own(at: int, mark: re.Match[str]) -> Cue:
    name = mark.group(1)
    return Cue(at, mark.start(), mark.start(1), mark.end(1), mark.end(), own_name(name, 0.5), "colon")


def announced(sheet: Sheet, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The few names alone on their lines, over what they say, of which most tell an office beside them, or
    one is whom the one before calls: "Your next question is from Ann Lee.".
    """
    said = [cue for cue in cues if cue.family == "alone" and cue.says and cue.label.kind != "organisation"]
    if len(said) == 2 and all(map(_titled, said)) and all(speaks_in_person(sheet, cue) for cue in said):
        return tuple(said)
    if len(said) == 2 and (said[0].label.key in SWITCHBOARD or _counted(sheet, said)):
        return tuple(said) if min(cue.label.weight for cue in said) >= SURE else ()
    if not 2 < len(said) <= MANY:
        return ()
    sure = sum(cue.label.weight >= SURE for cue in said)
    called = any(b.label.name and b.label.name in sheet.text[a.begin : b.at] for a, b in pairwise(said))
    told = sum(speaks_in_person(sheet, cue) for cue in said)
    return tuple(said) if (3 * sure >= 2 * len(said) or (called and sure)) and 2 * told >= len(said) else ()


def numbered(cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The two or three speakers, told apart by numbers, alone on their lines: "[Speaker 2]"."""
    said = [cue for cue in cues if cue.family == "alone" and cue.says]
    counted = all(cue.label.kind == "role" and cue.label.key[-1:].isdigit() for cue in said)
    several = len({cue.label.key for cue in said}) > 1 and len(said) <= FEW
    return tuple(said) if counted and several and min(cue.label.weight for cue in said) >= SURE else ()


def chaired(sheet: Sheet, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The chair, whose label comes again, and those who speak between, with an office: labels alone
    on their lines, right above words most of which are in person.
    """
    said = [cue for cue in cues if cue.family == "alone" and cue.says]
    chairs = sum(map(_chairs, said))
    others = [cue for cue in said if not _chairs(cue)]
    if chairs < 2 or not others or len(said) > MANY or any(cue.label.kind != "person" for cue in others):
        return ()
    sure = all(cue.label.weight >= TITLED for cue in others)
    told = sum(speaks_in_person(sheet, cue) for cue in others)
    return tuple(said) if sure and 2 * told >= len(others) else ()


def clocked(text: str, cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The few labels that all have a time, each later than the one before: known names, or in brackets."""
    said = [cue for cue in cues if GROUPS[cue.family] == "lone" and cue.says]
    if not 1 < len(said) <= FEW or len(said) < len(cues) or not rising(said):
        return ()
    told = all(text[cue.start] == "[" or is_given(cue.label.name.partition(" ")[0]) for cue in said)
    several = len({cue.label.key for cue in said}) > 1
    return tuple(said) if told and several and min(cue.label.weight for cue in said) >= LISTED else ()


def _titled(cue: Cue) -> bool:
    """True for a title that tells a gender, or a chair's, over what is said right below."""
    told = bool(cue.label.gender) or _chairs(cue)
    return told and cue.label.weight >= 2 and cue.begin <= cue.stop + 2


def _counted(sheet: Sheet, said: Sequence[Cue]) -> bool:
    """True where a page counts its labels: "Ann Lee, Moss Bank - Analyst [7]"."""
    return all(sheet.text[cue.stop : cue.stop + FAR].lstrip().startswith("[") for cue in said)


def introduced(text: str, cues: list[Cue]) -> list[Cue]:
    """The cues; one word of a whole name above the first that comes again is surer: "Present: Ann Lee"."""
    if not any(cue.label.weight < LISTED and cue.label.kind == "person" for cue in cues):
        return cues
    times = Counter(cue.label.key for cue in cues)
    first = next((cue.at for cue in cues if times[cue.label.key] > 1), 0)
    head = text[max(0, first - HEAD) : first]
    named = {fold(word) for words in PAIRS.findall(head) for word in words if word}
    return [
        replace(cue, label=replace(cue.label, weight=LISTED))
        if cue.label.weight < LISTED and cue.label.kind == "person" and cue.label.key in named
        else cue
        for cue in cues
    ]


def _taking_part(sheet: Sheet, said: Sequence[Cue], asked: frozenset[int]) -> Iterator[Cue]:
    """The labels without a single word that stands once, neither asks nor answers nor says I or you: "Kilns:
    Old.".
    """
    times = Counter(cue.label.key for cue in said)
    for cue, after in zip(said, [*said[1:], None], strict=True):
        asks = after is not None and after.line in asked
        sure = times[cue.label.key] > 1 or cue.label.weight >= PLAIN
        if sure or asks or cue.line in asked or speaks_in_person(sheet, cue, after):
            yield cue


def _speaks(sheet: Sheet, said: Sequence[Cue], asked: frozenset[int]) -> int:
    """How much tells that labels that take turns are speakers', in signs."""
    again = len(said) - len({cue.label.key for cue in said})
    answers = sum(cue.line in asked for cue in said[1:])
    loud = again and any(cue.label.case == "caps" or cue.set_off for cue in said)
    sure = loud or any(cue.label.weight >= SURE for cue in said)
    own = sum(speaks_in_person(sheet, cue) for cue in said)
    bold = all(cue.set_off and cue.label.weight >= PLAIN for cue in said) and len(said) >= LEAST
    return (
        min(again, 2) + min(answers, 2) + bool(sure) + (2 * own >= len(said)) + (own == len(said)) + 2 * bold
    )


def speaks_in_person(sheet: Sheet, cue: Cue, after: Cue | None = None) -> bool:
    """True where what is said behind a label, as far as the one `after` it, says I, we or you."""
    end = cue.begin + SEEN
    words = sheet.text[cue.begin : min(end, after.at) if after else end]
    return in_person(words, sheet.language) or eastern(words)


def _called(text: str, said: Sequence[Cue]) -> bool:
    """True where each but the first, in capitals all, is called by name in what was said just before."""
    if len(said) < 2 or any(cue.label.case != "caps" for cue in said):
        return False
    return all(
        text.find(b.label.name.split()[-1].title(), max(a.begin, b.at - SEEN), b.at) >= 0
        for a, b in pairwise(said)
    )


def _greets(text: str, begin: int) -> bool:
    return greets(text[begin : begin + NEAR * 2])


def _introduces(text: str, cue: Cue) -> bool:
    """True where the words behind a label say its name behind "I'm"."""
    words = [fold(word) for word in WORDS.findall(text[cue.begin : cue.begin + SEEN].replace("’", "'"))]
    own = [at for at, word in enumerate(words) if word in OWN]
    return any(cue.label.key.split()[-1] in words[at + 1 : at + 6] for at in own)
