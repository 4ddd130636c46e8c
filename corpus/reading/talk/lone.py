r"""Labels alone on their line: the name line of an earnings call, "Speaker 1  0:12", a script's name.

Knows lines and `label`; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> text = "Ann Lee\nChief Executive, Moss Ltd\n\nGood day to you all.\n\nOperator\n\nThank you."
>>> [(c.label.name or c.label.role, text[c.begin :][:4]) for c in lone(ruled(text))]
[('Ann Lee', 'Good'), ('Operator', 'Than')]
"""

import re
from collections import Counter
from collections.abc import Container, Iterator
from itertools import pairwise
from operator import itemgetter

from corpus.reading.labels import FIRMS, Label, label
from corpus.reading.names import is_given
from corpus.reading.naming import HAN, fold
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.cues import SENTENCE_ENDS, Cue, Family, lead, seconds
from corpus.reading.talk.evidence import SURE
from corpus.reading.values import replace
from corpus.reading.words.furniture import NAVIGATION
from corpus.reading.words.persons import FIRST, SECOND
from corpus.reading.words.roles import AIR, SWITCHBOARD
from corpus.reading.words.titles import OFFICES

LONGEST = 140
REACH = 8_000
"""Code points before and behind a label among which its name is looked for in its order."""
LONG_HAN = 24
"""Characters in Han that no office has."""
WRAPPED = 8
"""Lines over which a sentence may run, on a page of short ones."""
STOPS = frozenset("。？！」.?!…")
LONG_LINE = 40
"""Characters of a line that goes on below in a small letter, and is no office."""
SHORT_HAN = 12
"""Characters in Han that may be a heading."""
DOING = ("interjecting", "interrupting", "rose—", "rose -")
CALLED = 3.0
"""The weight of a name that the line above ends in."""
LINKED = frozenset(("--", "-", "–", "—"))
"""A line between a name and its role."""
DESCRIBING = 4
"""Words that tell who somebody is, at least."""
CLOSERS = "\"”»'’)"
"""Marks behind which a line's last word stands."""
ENDS = ".?!,;…:”\"'’。！？，、；："
# "Speaker 1  0:12", "Ann Lee (00:12:04)", "Ann Lee [12:04]"
TIMED = re.compile(
    r"[\s,|–-]{1,4}[\[(]?(\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,3})?)(?:\s?[APap]\.?[Mm]\.?)?[\])]?:?$"
)
# "00:58:30", "[1:02]", above a name
CLOCK = re.compile(r"[\[(]?(\d{1,2}:\d\d(?::\d\d)?)[\])]?")
# "1:11:23 | 47 s", "[12:04]", below a name
LASTING = re.compile(CLOCK.pattern + r"(?:\s?[|·–-]\s?\d{1,4}\s?(?:s|sec|min)\.?)?")
# "4.12.198", above a name
PARAGRAPH = re.compile(r"(?:\d{1,4}\.){1,4}(\d{1,4})")
TIMES = 3
"""Names beside times that tell that the page sets them so."""
# "Ann Lee, Moss Bank - Analyst [12]"
COUNTED = re.compile(r"\s\[\d{1,3}\]$")
PICTURES = ("ortrait", "vatar", "eadshot")
PICTURE = re.compile(r".{2,60}?\s(?:[Pp]ortrait|[Aa]vatar|[Hh]eadshot)\s+(?=\S)")
# "Ann Lee (Brill) Share this contribution"
BUTTON = re.compile(
    r"\s+(?:Share this contribution|Hide details|Show details|Link to this speech)\b.{0,120}$"
)
BUTTONS = ("Share this contribution", "Hide details", "Show details", "Link to this speech")
JUNIORS = (", Jr.", ", Sr.", " Jr.", " Sr.")
COMPANIES = ("Co.", "Inc.", "Ltd.", "Corp.", "S.A.", "N.V.", "L.P.")
SCRIPT_INDENT = 8
SHORT = 30
"""Characters of what a page sets above each label, at most."""
SEAT = 60
"""Characters of the place or the party for which somebody sits."""
OFTEN = 4
"""A name alone on so many lines needs no sentence below to be a label."""
ALIKE = 9
"""Lines below labels that share so many characters are the same button."""


def lone(sheet: Sheet) -> Iterator[Cue]:
    """Lines that may be nothing but a label, with the line of the title below them, in order."""
    buttons = any(words in sheet.text for words in BUTTONS)
    pictures = any(word in sheet.text for word in PICTURES)
    found = {
        at: cue
        for at, line in enumerate(sheet.lines)
        if buttons or line.end - line.start <= LONGEST
        if (cue := _candidate(sheet, at, buttons, pictures))
    }
    found = {at: cue for at, cue in found.items() if not _addressed(sheet, at, found)}
    if not found:
        return
    found = _beside_times(sheet, _without_fields(_without_marks(found)), -1)
    found = _below_marks(sheet, _below_numbers(sheet, _beside_times(sheet, found, 1)))
    found = _without_captions(sheet, found)
    last = len(sheet.lines) - 1
    after = Counter(sheet.lines[at + 1].of(sheet.text)[:ALIKE] for at in found if at < last)
    times = Counter(cue.label.key for cue in found.values())
    found = _set_alike(sheet, found, times)
    found = {at: _put_in_order(sheet, cue) for at, cue in found.items()}
    found = {
        at: _surely(cue, CALLED) if _given_the_floor(sheet, at, cue) else cue for at, cue in found.items()
    }
    listed = {at: cue.label.key for at, cue in found.items() if _listed(at, cue, found)}
    members = set(listed.values())
    below = -1  # the line where the last label's speech begins: what stands between is no label
    for at, cue in found.items():
        unheard = at == last and cue.family == "alone" and times[cue.label.key] < 2
        if unheard or sheet.lines[at].start <= below:
            continue
        settled = _below(sheet, cue, at + 1, found, after, often=_often(cue, times)) if at < last else cue
        if settled:
            below = settled.begin if settled.begin > cue.begin else below
            yield _told(settled, settled.at) if cue.label.key in members and at not in listed else settled


def _addressed(sheet: Sheet, at: int, found: Container[int]) -> bool:
    """True for a name with a colon right below a label without one: whom the speech addresses."""
    text, line, above = sheet.text, sheet.lines[at], sheet.lines[at - 1]
    return at - 1 in found and line.gap == 0 and text[line.end - 1] == ":" != text[above.end - 1]


def _set_alike(sheet: Sheet, found: dict[int, Cue], times: Counter[str]) -> dict[int, Cue]:
    """The candidates; whole names that stand once, behind sentences, are surer where most of what is set as
    they are comes again, or has a known given name.
    """
    recurring = [at for at, cue in found.items() if times[cue.label.key] > 1]
    loud = len(recurring) >= OFTEN and all(found[at].label.case == "caps" for at in recurring)
    again = {_shape(sheet, at) for at in recurring}
    alike = {
        at: cue
        for at, cue in found.items()
        if cue.label.kind == "person" and (" " in cue.label.name or (loud and cue.label.case == "caps"))
        if _set_as(sheet, at, again) and _behind_speech(sheet, at)
    }
    known = sum(times[cue.label.key] > 1 or _known(cue.label) for cue in alike.values())
    if 3 * known < 2 * len(alike):
        alike = {at: cue for at, cue in alike.items() if _known(cue.label)}
    alike = {at: cue for at, cue in alike.items() if at > recurring[0] or _known(cue.label)}
    return {
        at: _surely(cue) if at in alike and times[cue.label.key] < 2 else cue for at, cue in found.items()
    }


def _shape(sheet: Sheet, at: int) -> tuple[bool, bool]:
    """Whether a blank line stands before and behind line `at`."""
    return sheet.lines[at].gap > 0, at + 1 < len(sheet.lines) and sheet.lines[at + 1].gap > 0


def _set_as(sheet: Sheet, at: int, again: Container[tuple[bool, bool]]) -> bool:
    """Whether line `at` is set as one of `again`; before a page's first line nothing tells."""
    before, behind = _shape(sheet, at)
    return (before, behind) in again or (at == 0 and (not before, behind) in again)


def _known(words: Label) -> bool:
    """True for a name that begins with a known given name, or has a role beside it."""
    return bool(words.role) or is_given(words.name.split()[0])


def _behind_speech(sheet: Sheet, at: int) -> bool:
    """True where the line before, if there is one, ends as a sentence does."""
    return at == 0 or sheet.text[sheet.lines[at - 1].end - 1] in SENTENCE_ENDS


def _given_the_floor(sheet: Sheet, at: int, cue: Cue) -> bool:
    """True for a name of several words that ends the sentence of the line above, "I call on Ann Lee.", or
    that stands in it and on the label's line family name first: "Lee Moss, Ann".
    """
    printed = sheet.text[cue.start : cue.stop].partition(",")[0] if cue.label.kind == "person" else ""
    name = printed if " " in printed else ""
    above = sheet.lines[at - 1] if at and name else None
    if above is None:
        return False
    inverted = cue.label.name != printed and "," in sheet.text[cue.start : cue.stop]
    if inverted and sheet.text.find(f" {cue.label.name} ", above.start, above.end) >= 0:
        return True
    return sheet.text.endswith((f" {name}.", f" {name}:"), above.start, above.end)


def _put_in_order(sheet: Sheet, cue: Cue) -> Cue:
    """The cue; what stands behind the comma of a label is the given name where the page prints both in their
    order: "… asks Ilda Moss to rise", "Moss, Ilda".
    """
    words = cue.label
    if sheet.text[cue.stop - 1] == ")" and words.role and _turned(sheet.text, cue):
        return _surely(cue, CALLED)
    if words.kind != "person" or not words.role or " " in words.role or not words.role.istitle():
        return cue
    name = f"{words.role} {words.name}"
    if sheet.text.find(f" {name}", max(0, cue.at - REACH), cue.at + REACH) < 0:
        return cue
    words = replace(words, name=name, role="", key=name.casefold(), weight=max(words.weight, CALLED))
    return replace(cue, label=words)


def _turned(text: str, cue: Cue) -> bool:
    """True for a family name before the given one and an office in brackets: "Moss Lee, Ann (MINISTER)"."""
    printed = text[cue.start : cue.stop].partition(" (")[0]
    family, comma, _ = printed.partition(", ")
    return comma != "" and cue.label.name.endswith(f" {family}")


def _surely(cue: Cue, weight: float = SURE) -> Cue:
    return replace(cue, label=replace(cue.label, weight=max(cue.label.weight, weight)))


def _without_marks(found: dict[int, Cue]) -> dict[int, Cue]:
    """The candidates without the one letter that a page sets alone on lines; of two one may ask."""
    single = (cue for cue in found.values() if len(cue.label.key) == 1)
    letters = {cue.label.key for cue in single if cue.label.case != "uncased"}  # "谷課長" is somebody
    if len(letters) != 1 or letters == {"q"}:
        return found
    return {at: cue for at, cue in found.items() if cue.label.key not in letters}


def _without_fields(found: dict[int, Cue]) -> dict[int, Cue]:
    """The candidates without a word that the page sets over each label, "speaker" / "Ann Lee": what was said
    before ends with that word's line.
    """
    words = {at: cue for at, cue in found.items() if cue.label.kind != "person" and " " not in cue.label.key}
    over = Counter(cue.label.key for at, cue in words.items() if at + 1 in found)
    times = Counter(cue.label.key for cue in words.values())
    fields = {
        at for at, cue in words.items() if at + 1 in found and 1 < over[cue.label.key] == times[cue.label.key]
    }
    return {
        at: _told(cue, found[at - 1].at) if at - 1 in fields else cue
        for at, cue in found.items()
        if at not in fields
    }


def _without_captions(sheet: Sheet, found: dict[int, Cue]) -> dict[int, Cue]:
    """The candidates without the names above a line that tells who somebody is and their label, the first of
    theirs: "Ann Lee" / "A keeper who lit the quay of Brill" / "Ann Lee".
    """
    kept, known = dict(found), set[str]()
    for at, cue in found.items():
        below = found.get(at + 2) if cue.label.key not in known and " " in cue.label.name else None
        known.add(cue.label.key)
        if below and below.label.key == cue.label.key and _describes(sheet, at + 1):
            del kept[at]
            kept.pop(at + 1, None)  # "Lamp keeper, writer and owner of the quay"
            kept[at + 2] = _told(below, cue.at)
    return kept


def _describes(sheet: Sheet, at: int) -> bool:
    """True for a line of several words that is no sentence and in which nobody says I or you, above a name
    and a sentence.
    """
    line, text = sheet.lines[at], sheet.text
    if line.end - line.start > LONGEST or at + 2 >= len(sheet.lines) or not text[line.start].isupper():
        return False
    words = line.of(text).casefold().replace("’", "'").split()
    open_ = line.of(text).rstrip(CLOSERS)[-1:].isalnum()
    return (
        open_
        and len(words) >= DESCRIBING
        and (FIRST | SECOND).isdisjoint(words)
        and text[sheet.lines[at + 2].end - 1] in SENTENCE_ENDS
    )


def _beside_times(sheet: Sheet, found: dict[int, Cue], step: int) -> dict[int, Cue]:
    """The candidates; where a time alone on the line above several names (`step` -1), or below (1), it is of
    the label.
    """
    lines, way = sheet.lines, CLOCK if step < 0 else LASTING
    times, lasting = {}, 0
    for at, cue in found.items():
        beside = lines[at + step] if 0 <= at + step < len(lines) else None
        if beside and cue.label.kind != "organisation" and cue.family == "alone":
            clock = way.fullmatch(sheet.text, beside.start, beside.end)
            if clock:
                begin = min(cue.at, beside.start)
                lasting += clock.end() > clock.end(1) + 1  # "1:11:23 | 47 s"
                times[at] = replace(_told(cue, begin), family="timed", starts_at_s=seconds(clock[1]))
    return found | times if len(times) >= TIMES - (lasting > 1) else found


def _below_numbers(sheet: Sheet, found: dict[int, Cue]) -> dict[int, Cue]:
    """The candidates; where the page numbers its paragraphs on lines of their own, and most that stand below
    such a number come again or are known for names, the number is of the label.
    """
    lines, counted, numbers = sheet.lines, {}, []
    for at, cue in found.items():
        above = lines[at - 1] if at and cue.family == "alone" else None
        number = PARAGRAPH.fullmatch(sheet.text, above.start, above.end) if above else None
        if above and number and cue.label.kind in {"person", "title"}:
            counted[at] = _told(cue, above.start)
            numbers.append(int(number[1]))
    times = Counter(cue.label.key for cue in counted.values())
    sure = sum(times[cue.label.key] > 1 or _initialled(cue.label) for cue in counted.values())
    names = len(counted) >= TIMES and 2 * sure > len(counted) and max(times.values()) > 1
    return found | counted if names and all(a < b for a, b in pairwise(numbers)) else found


def _below_marks(sheet: Sheet, found: dict[int, Cue]) -> dict[int, Cue]:
    """The candidates; where the page sets one and the same few words on the line above most of them, "user
    photo" / "Ann Lee", what was said before ends above that line.
    """
    over = {at: sheet.lines[at - 1].of(sheet.text) for at in found if at and at - 1 not in found}
    times = Counter(words for words in over.values() if len(words) < SHORT and words[-1].isalpha())
    mark, count = max(times.items(), key=itemgetter(1), default=("", 0))
    if count < OFTEN or 3 * count < 2 * len(found):
        return found
    marked = {at for at, words in over.items() if words == mark and found[at].at == found[at].start}
    return found | {at: replace(found[at], at=sheet.lines[at - 1].start) for at in sorted(marked)}


def _initialled(words: Label) -> bool:
    """True for a name that begins with an initial or a known given name, or has a title."""
    first = words.name.split()[0] if words.name else ""
    return first[1:] == "." or is_given(first) or bool(words.gender)


def _listed(at: int, cue: Cue, found: dict[int, Cue]) -> bool:
    """True for a line of a list of those who take part: "Ann Lee - Moss Bank" beside another such line."""
    if cue.label.kind != "person" or not cue.label.role or " " not in cue.label.name:
        return False
    return any(other in found and found[other].label.role for other in (at - 1, at + 1))


def _told(cue: Cue, at: int) -> Cue:
    return replace(cue, at=at, label=replace(cue.label, weight=cue.label.weight + 2))


def _candidate(sheet: Sheet, at: int, buttons: bool, pictures: bool) -> Cue | None:
    """The line as a label, if it can be one by itself, behind a picture's words or before a button, too."""
    line, text = sheet.lines[at], sheet.text
    if buttons and (button := BUTTON.search(text, line.start, line.end)):
        return _buttoned(text, at, line, button.start())
    if line.end - line.start > LONGEST or (text[line.end - 1] in ENDS and not _cut_short(text, line)):
        return None
    eastern = text[line.start + 1 : line.start + 2] >= "\u3040"
    told = text[line.start] == "[" and text[line.end - 2] in ".!"  # "[Laughter.]"
    if told or text[line.start] in "-–—" or (text[line.start] == "(" and not eastern):
        return None
    if text[line.start] in "（【［〔(":
        return _bracketed(text, at, line)
    start = lead(text, line.start, line.end)
    pictured = pictures and any(text.find(word, start, line.end) >= 0 for word in PICTURES)
    picture = PICTURE.match(text, start, line.end) if pictured else None
    start = picture.end() if picture else start
    timed = (
        TIMED.search(text, max(start, line.end - 16), line.end)
        if text[line.end - 1] in "0123456789])." or text[line.end - 1] in "mM"
        else None
    )
    counted = COUNTED.search(text, max(start, line.end - 8), line.end) if text[line.end - 1] == "]" else None
    stop = timed.start() if timed else counted.start() if counted else line.end
    stop -= text.endswith("_", start, stop) and text[start - 1] == "_"
    words = label(text[start:stop]) if start < stop else None
    if (
        not words
        or (words.kind == "organisation" and words.key[-1:].isdigit())  # "Página 66"
        or (words.kind == "role" and (words.weight < 1.5 or words.key in NAVIGATION))
        or (line.kind is not None and words.weight < 1.5 and text[line.start] != "#")
        or _acts_below(sheet, at)
        or (len(words.key) == 1 and text[line.start].isdigit())  # "112 A", a place in a volume
    ):
        return None
    when = seconds(text[line.start : start]) if not timed else seconds(timed.group())
    if picture:
        words = replace(words, weight=2.5)
    elif _set_off(sheet, at, words, when):
        words = replace(words, weight=words.weight + 1.5)
    family: Family = "timed" if when is not None else "alone"
    return Cue(at, line.start, start, stop, line.end, words, family, starts_at_s=when)


def _acts_below(sheet: Sheet, at: int) -> bool:
    """True where the next line tells what they did: "Opposition senators" / "interjecting—"."""
    below = sheet.lines[at + 1] if at + 1 < len(sheet.lines) else None
    return below is not None and below.gap == 0 and sheet.text.startswith(DOING, below.start)


def _cut_short(text: str, line: Line) -> bool:
    """True for a line whose last stop is a word's own: "Ann Lee - Moss Ltd.", "Lee A. B.", "Ann Lee, Jr."."""
    firm = text.endswith(COMPANIES, line.start, line.end) and text.find(" - ", line.start, line.end) > 0
    initial = text[line.end - 3 : line.end - 2] in {".", " "} and text[line.end - 2].isalpha()
    return firm or initial or text.endswith(JUNIORS, line.start, line.end)


def _buttoned(text: str, at: int, line: Line, stop: int) -> Cue | None:
    """The label before a button, which says that it is one."""
    start = lead(text, line.start, stop)
    words = label(text[start:stop])
    if not words or words.kind == "organisation":
        return None
    return Cue(at, line.start, start, stop, line.end, replace(words, weight=max(words.weight, 2.5)), "alone")


def _set_off(sheet: Sheet, at: int, words: Label, when: float | None) -> bool:
    """True where a time, or a script's indent, says that a plain name is a label: not above the rest of a
    heading in capitals, or a rule.
    """
    if when is not None:
        return words.kind == "person"
    if sheet.lines[at].indent < SCRIPT_INDENT or words.case != "caps" or words.weight >= 2:
        return False
    below = sheet.lines[at + 1].of(sheet.text) if at + 1 < len(sheet.lines) else ""
    return not (below.isupper() or (below and not below.strip("-_=~*–— ")))


def _bracketed(text: str, at: int, line: Line) -> Cue | None:
    """A name or office in brackets on its line, as Japanese records have it."""
    shown = text[line.start + 1 : line.end - 1]
    shown = "".join(shown.split()) if shown[1:2].isspace() else shown  # "(記 者)"
    words = label(shown) if line.end - line.start < 24 else None
    if (
        not words
        or text[line.end - 1] not in "）】］〕)"
        or shown[-1:] == "."
        or (words.kind == "person" and words.weight < 2)
    ):
        return None
    return Cue(at, line.start, line.start + 1, line.end - 1, line.end, words, "alone")


def _often(cue: Cue, times: Counter[str]) -> bool:
    """True for a name that stands alone on many lines."""
    return cue.label.kind == "person" and times[cue.label.key] >= OFTEN


def _below(  # the page's candidates, and what stands below them
    sheet: Sheet, cue: Cue, at: int, found: dict[int, Cue], after: Counter[str], *, often: bool
) -> Cue | None:
    """The cue with its speech beginning below titles and what the page repeats below each label."""
    said = at
    words = cue.label
    while said < len(sheet.lines) - 1 and said < at + 3:
        line = sheet.lines[said].of(sheet.text)
        if said in found and found[said].family == "timed":
            break
        if said == at and cue.family == "timed" and LASTING.fullmatch(line):
            said += 1
            continue
        if _title(line, said == at or sheet.lines[said - 1].of(sheet.text) in LINKED):
            words = replace(words, role=words.role or line, weight=max(words.weight, 2.5))
        elif (
            sheet.lines[said].kind != "furniture"
            and not _repeated(line, after)
            and line.strip("-–—_=~*")
            and not _seat(sheet, said)
        ):
            break
        said += 1
    inset = (
        sheet.lines[cue.line].indent >= SCRIPT_INDENT
        and sheet.lines[said].indent < sheet.lines[cue.line].indent
    )
    if said > at and said in found and found[said].family == cue.family == "timed":
        said, words = at, cue.label  # what looks like a title is all that is said
    listed = said in found and not inset and (cue.family != "timed" or found[said].family == "timed")
    if listed or sheet.lines[said].gap > 3:
        return None
    if not (often or _speech(sheet, said, cue) or _broken_off(sheet, said, words)):
        return None
    begin = sheet.lines[said].start
    behind = lead(sheet.text, begin, sheet.lines[said].end) if sheet.text[begin] in "[(" else begin
    when = seconds(sheet.text[begin:behind]) if behind > begin else None
    if when is None:
        return replace(cue, begin=begin, label=words)
    return replace(cue, begin=behind, label=words, starts_at_s=when)  # "Ann Lee" / "(00:07:12) Good day."


def _seat(sheet: Sheet, at: int) -> bool:
    """True for a line in brackets above a button, or above another such line: "(Brill)" / "(Bloc)"."""
    while at < len(sheet.lines):
        line = sheet.lines[at]
        if line.kind == "furniture":
            return True
        text, seat = sheet.text, line.end - line.start < SEAT
        if not seat or line.gap or text[line.start] != "(" or text[line.end - 1] != ")":
            return False
        at += 1
    return False


def _broken_off(sheet: Sheet, at: int, words: Label) -> bool:
    """True where the page ends in mid-sentence below a sure label."""
    line = sheet.lines[at]
    if at == len(sheet.lines) - 1 and sheet.text[line.start] > HAN:
        return words.weight > 1.5 and line.end - line.start > SHORT_HAN
    told = (
        sheet.lines[at].of(sheet.text).split() if at == len(sheet.lines) - 1 and words.weight >= SURE else []
    )
    return len(told) > 2 and 2 * sum(word[0].islower() for word in told) > len(told)


def _title(line: str, first: bool) -> bool:
    """True for a line that says what somebody is: "Chief Financial Officer, Moss Ltd"."""
    if not first or len(line) > 110 or (line[-1] in ".?!:…-–—" and not line.endswith((*COMPANIES, "Jr."))):
        return False
    if line[-1] == "," and ". " in line:
        return False  # "Thank you, Minister. For two years now,"
    words = [fold(word) for word in line.replace("-", " ").split()]
    if (len(words) == 1 and words[0] in SWITCHBOARD) or _works_for(line) or _holds(line):
        return False  # a label of its own, below the last line of a list
    high = [word for word in line.split() if len(word) > 3]
    if 5 * sum(word[0].isupper() for word in high) < 3 * len(high):
        return False
    firm = bool(words) and words[-1].strip(",.") in FIRMS
    told = firm or any(word in OFFICES or word in AIR for word in words)
    return told and not line[0].islower()


def _holds(line: str) -> bool:
    """True for an office and who holds it in brackets: "The Minister for Lamps (Ann Lee)"."""
    found = label(line) if line[-1] == ")" and line.startswith("The ") else None
    return found is not None and found.kind == "person" and " " in found.name


def _works_for(line: str) -> bool:
    """True for a whole name before a dash and a firm or an office: "Ann Lee - Moss Research"."""
    name, dash, _ = line.replace(" – ", " - ").replace(" — ", " - ").partition(" - ")
    words = name.split()
    if not words or fold(words[-1]).rstrip(".") in FIRMS:
        return False  # "Lamps Inc. - Treasurer"
    found = label(name) if dash else None
    return found is not None and found.kind == "person" and found.name.count(" ") in {1, 2} and not found.role


def _repeated(line: str, after: Counter[str]) -> bool:
    """True for what the page prints below label after label and that is no sentence."""
    return after[line[:ALIKE]] > 2 and len(line) < 60 and line[-1] not in ".?!" and not line[0].isalpha()


def _speech(sheet: Sheet, at: int, cue: Cue) -> bool:
    """True where line `at` reads like somebody's words."""
    line = sheet.lines[at].of(sheet.text)
    if sheet.lines[at].kind == "furniture" or not line.strip("-–—_=~*"):
        return False
    if line[-1] == ":" and (called := label(line[:-1])):
        return called.kind == "person"  # whom the speech addresses
    deep = sheet.lines[cue.line].indent >= SCRIPT_INDENT
    long = len(line) > 60 or (len(line) > (LONG_HAN if line[0] > HAN else LONG_LINE) and _goes_on(sheet, at))
    return cue.family == "timed" or deep or long or line[-1] in SENTENCE_ENDS or line[:1].islower()


def _goes_on(sheet: Sheet, at: int) -> bool:
    """True where one of the next lines, none of them blank, ends the sentence that line `at` begins."""
    text, rest = sheet.text, sheet.lines[at + 1 : at + WRAPPED]
    spaced = text[sheet.lines[at].start] <= HAN
    if spaced and not (rest and text[rest[0].start].islower()):
        return False
    for line in rest:
        if line.gap or line.kind is not None:
            return False
        if text[line.end - 1] in STOPS:
            return True
    return False
