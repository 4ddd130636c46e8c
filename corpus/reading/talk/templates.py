r"""Labels in whatever setting a page gives them: "#01:41-2# <b>Ann</b> => Yes.", "AL 29M 10S Yes.".

A page sets its labels all alike: the same signs, times and white space stand before and behind each name.  So
whatever they are, they are the setting where names that recur and take turns stand in it, it opens most
paragraphs, and people speak there.  Asked where nothing else is a label.  Knows lines; must not know forms.

>>> from corpus.reading.sheet import ruled
>>> page = ruled("1m02s {Ann} = Why?\n1m04s {Bo} = I was late.\n1m09s {Ann} = Oh.\n1m12s {Bo} = I am sorry.")
>>> [cue.label.name for cue in templated(page)]
['Ann', 'Bo', 'Ann', 'Bo']
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from corpus.reading.labels import ARTICLES, Label, label, own_name
from corpus.reading.naming import fold
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.clocks import shape, timed
from corpus.reading.talk.cues import SENTENCE_ENDS, TAGS, Cue
from corpus.reading.talk.habits import SAID, VALUED
from corpus.reading.talk.person import eastern, in_person
from corpus.reading.talk.places import FEWEST, WIDEST, WORD, Place, Setting, settings, starts
from corpus.reading.words.lookalikes import FIELDS, HEADS, OPENERS
from corpus.reading.words.speakers import known
from corpus.reading.words.titles import HONORIFICS

# " 10:14", " #00:41-2#"
TAIL = re.compile(r"(?:\s[^\w\s]{0,3}\d\S{0,20}(?:\s[^\w\s]{1,3}(?!\S))?){1,3}$")
# What a whole name is printed with
PRINTED = re.compile(r"[\w .,'’()-]+")
INLINE, ALONE, SHARP = 0.8, 0.4, 0.3
"""What share of the lines has a label: before what is said, above it, with a time or between signs."""
WAYS = 8
"""Settings that are looked at closely, those of most lines first."""
PLAIN, OFFICE, TITLED = 0.8, 1.0, 2.0
"""The weight of a whole name without a title, of an office, and of a name with a title."""
INITIALS = 4
"""Fewer capitals may be short for a name."""
OPENING = ARTICLES | frozenset("a an ein eine les los un una une".split())
"""Articles that open the sentences of a story."""
HEADING = frozenset("and for in of on the to".split())
STOPS = SENTENCE_ENDS - {"*", "_"}
SEEN = 300
"""Code points behind a label that are looked at."""

WORDED = frozenset({None, "heading", "dateline", "byline"})
"""Kinds of lines in which a label may stand: one with a day beside its name looks like a dateline."""
FULL = frozenset(".?!…")
# " 1950 ", " 2006, "
YEAR = re.compile(r"\s*(?:1[5-9]|20)\d\d\s*[^\w\s]{0,2}\s*")
UNREAD = frozenset({"und", "ja", "ko", "zh"})
"""Tongues without words for I: nearly no words at all, or none with spaces between."""
FIGURES = 150
"""Code points of a line of times and numbers, at most."""
SCRIBED = ("scribe", "minutes", "attendees", "protokoll")
MINUTES = 1200
"""Code points in which a page says that it is minutes."""
SHORT = 12
"""Paragraphs of a page that has few labels."""


def templated(sheet: Sheet) -> tuple[Cue, ...]:
    """The labels of the page's own setting; empty where it has none.

    Of several settings that would do, that of more lines is it, then the one with more signs behind the name.
    """
    lines = [(at, line) for at, line in enumerate(sheet.lines) if line.kind in WORDED]
    times = Counter(line.of(sheet.text) for _, line in lines if line.end - line.start < WIDEST)
    lines = [(at, line) for at, line in lines if not _counts(sheet.text, line, times)]
    if len(lines) < FEWEST or not _recurs(sheet.text, lines):
        return ()
    ways = [
        way for way in settings(sheet.text, lines) if way[0][1][:2] not in VALUED and _few(sheet.text, way[1])
    ]
    ways.sort(key=_order)
    rows = [at for at, _ in lines]
    ways = [way for way in ways[:WAYS] if _labels(sheet, way, rows)]
    return tuple(_cues(sheet, _fullest(ways)[1])) if ways else ()


def _fullest(ways: Sequence[tuple[Setting, list[Place]]]) -> tuple[Setting, list[Place]]:
    """The first setting, or that which leaves least to be said on nearly all its lines: "N. Lee", not "N"."""
    lines = {at for at, *_ in ways[0][1]}
    alike = [way for way in ways if 4 * len(lines & {at for at, *_ in way[1]}) >= 3 * len(lines)]
    return max(alike, key=lambda way: min(end - start for _, start, _, end in way[1]))


def _few(text: str, places: Sequence[Place]) -> bool:
    """True where few names stand in many places, and nearly all of them come again."""
    times = Counter(text[start:stop] for _, start, stop, _ in places)
    if len(places) < FEWEST or not 1 < len(times) < len(places):
        return False
    if 2 * sum(text.startswith(("¿", "¡"), start - 1) for _, start, *_ in places if start) > len(places):
        return False  # "¿Por qué"
    if any(fold(name.rpartition(" ")[2]) in HONORIFICS for name in times if " " in name):
        return False  # "O Sr" of "O Sr. Ministro"
    again = sum(count for name, count in times.items() if count > 1 or _whole(name))
    return 4 * again >= 3 * len(places)


def _whole(name: str) -> bool:
    """True for words that say themselves that they are a whole name, or a label."""
    words = label(name) if PRINTED.fullmatch(name) else None
    return words is not None and words.weight >= PLAIN and words.kind != "organisation"


def _order(way: tuple[Setting, list[Place]]) -> tuple[int, int, int, int, Setting]:
    """Of most lines, then of the first line, then of the longest labels, then of most signs behind names."""
    setting, places = way
    return (
        -len(places),
        places[0][0],
        -sum(end - start for _, start, _, end in places),
        -len(setting[1]),
        setting,
    )


def _counts(text: str, line: Line, times: Counter[str]) -> bool:
    """True for a line of times, numbers and signs, none of which comes again: "00:01:41", "L14:", "---"."""
    words = line.of(text)
    if not any(map(str.isalpha, words)):
        return True
    if len(words) > FIGURES or not any(map(str.isdigit, words)):
        return False
    alone = times[words] == 1 and line.end in starts(text, line)
    return alone or timed(text, line.start, line.end)


def _recurs(text: str, lines: Sequence[tuple[int, Line]]) -> bool:
    """True where one paragraph in five opens with a word that opens others, whatever stands before it, or two
    in five with a time or are short and end with a colon.
    """
    last = [-2, *(at for at, _ in lines)]
    opening = [line for (at, line), above in zip(lines, last, strict=False) if line.gap or at > above + 1]
    opening = opening if len(opening) >= FEWEST else [line for _, line in lines]
    begins = [(line, start) for line in opening for start in set(starts(text, line))]
    ways = [
        way
        for line, start in begins
        if start > line.start and "0" in (way := shape(text[line.start : start]))
    ]
    words = [_opening(text, start, line.end) for line, start in begins]
    times = Counter(words) if len(set(words)) < len(words) else {}
    often = sum(count for word, count in times.items() if count > 1 and word and not _nobody(word))
    alike = max(map(ways.count, set(ways)), default=0)
    alone = sum(text[line.end - 1] == ":" and line.end - line.start < WIDEST for line in opening)
    fewest = max(FEWEST - (len(opening) <= SHORT), len(opening) // 5)
    return often >= fewest or max(alike, alone) >= max(FEWEST, 2 * len(opening) // 5)


def _opening(text: str, start: int, end: int) -> str:
    """The word that stands at `start`; with an article the small one behind it too: "The clerk"."""
    space = text.find(" ", start, end)
    shown = text[start : end if space < 0 else space]
    if not shown.isalpha():  # as few words are not
        word = WORD.match(text, start, end)
        shown = word.group() if word else ""
    stop = start + len(shown)
    if not shown or shown.casefold() not in OPENING or not text[stop + 1 : stop + 2].islower():
        return shown
    noun = WORD.match(text, stop + 1, end)
    return text[start : noun.end()] if noun else shown


def _labels(sheet: Sheet, way: tuple[Setting, list[Place]], rows: Sequence[int]) -> bool:
    """True where names take turns, their lines open most paragraphs, and people speak there.

    `rows` are the lines of words.
    """
    setting, places = way
    names = [sheet.text[start:stop] for _, start, stop, _ in places]
    if sum(map(_nobody, names)) > (0 if setting[1] == " " else len(names) // 3):
        return False
    if setting[0].endswith("<") and any(name.casefold() in TAGS for name in names):
        return False
    if "0" in setting[1] and _dated(sheet.text, places):
        return False
    others = sum(a != b for a, b in pairwise(names))
    span = rows[bisect_left(rows, places[0][0]) : bisect_left(rows, places[-1][0]) + 1]
    span = _varied(sheet, span, {at for at, *_ in places})
    turned = 5 * others >= 2 * (len(names) - 1)
    turned = turned or (others > 0 and "0" in "".join(setting) and all(map(_whole, set(names))))
    told = turned and _fills(sheet, way, span)
    return told and (_spoken(sheet, places, span) or _titled(names) or _scribed(sheet, names))


def _scribed(sheet: Sheet, names: Sequence[str]) -> bool:
    """True for the initials, written small, of several whom a scribe's minutes note, in whatever person."""
    head = sheet.text[:MINUTES].casefold()
    short = sum(len(name) < INITIALS and name.isalpha() and name.islower() for name in names)
    return len(set(names)) > 2 and 4 * short >= 3 * len(names) and any(word in head for word in SCRIBED)


def _titled(names: Sequence[str]) -> bool:
    """True where nearly all names have a title or are an office, two at least being somebody's."""
    times = Counter(names)
    told = {name: words for name in times if (words := label(name)) and words.weight >= OFFICE}
    people = {words.key for words in told.values() if words.kind == "person" and words.weight >= TITLED}
    return len(people) > 1 and 4 * sum(times[name] for name in told) >= 3 * len(names)


def _dated(text: str, places: Sequence[Place]) -> bool:
    """True where the numbers behind the names are years: "En 1950 morreu", "In 1969 the ferry sank"."""
    return 2 * sum(YEAR.fullmatch(text, stop, begin) is not None for *_, stop, begin in places) > len(places)


def _sharp(setting: Setting) -> bool:
    """True for a setting with a number, or with signs on both sides of the name."""
    before, behind = setting
    return "0" in before + behind or bool(before and behind.strip())


def _fills(sheet: Sheet, way: tuple[Setting, list[Place]], span: Sequence[int]) -> bool:
    """True where labels stand on so many of the lines, or open so many paragraphs, as their setting makes one
    expect: a sharp one may stand over many.
    """
    setting, places = way
    sharp, alone = _sharp(setting), setting[1].endswith("\n")
    paragraphs = sum(sheet.lines[at].gap > 0 for at in span)
    opened = sum(sheet.lines[at].gap > 0 for at, *_ in places)
    least = len(places) if sharp or alone else paragraphs
    many = 6 if "0" in "".join(setting) else 3 if sharp else 2  # paragraphs of one speech
    close = 4 * opened >= 3 * least and many * len(places) >= paragraphs > 1
    return close or len(places) >= (SHARP if sharp else ALONE if alone else INLINE) * len(span)


def _nobody(name: str) -> bool:
    """True for a field's word, and for what opens with a word that sentences open with; a few capitals may be
    short for a name.
    """
    words = name.casefold()
    if words in FIELDS or words in HEADS:
        return True
    short = len(name) < INITIALS and name.isupper()
    led = words.split()[0] in OPENERS or _of_a_head(name)
    return not short and led and not _whole(name)


def _of_a_head(name: str) -> bool:
    """True for words of a running head: "Statements of the 6 th", "Debate on His Excellency the Governor"."""
    words = name.split()
    return len(words) > 2 and any(word in HEADING for word in words)


def _varied(sheet: Sheet, rows: Sequence[int], labels: Set[int]) -> list[int]:
    """The rows without what comes again, but for its numbers, and is no label and no sentence: buttons."""
    shown = [shape(sheet.lines[at].of(sheet.text)[:WIDEST]) for at in rows]
    times = Counter(shown)
    few = max(FEWEST - 1, len(labels) // FEWEST)
    return [
        at
        for at, words in zip(rows, shown, strict=True)
        if at in labels or times[words] < few or words[-1:] in STOPS
    ]


def _spoken(sheet: Sheet, places: Sequence[Place], rows: Sequence[int]) -> bool:
    """True where a third of what stands behind the names says I or you, or asks; most of it, where neither
    half of it ends as sentences do nor numbers stand before the names.  In a tongue whose words for I are not
    known half of it ends as sentences do.
    """
    said = list(_said(sheet, places, rows))
    if 2 * sum(words[-1:] in STOPS or words[-1:].isalnum() for words in said) < len(said):
        return False
    stopped = sum(words[-1:] in STOPS for words in said)
    counted = any(map(str.isdigit, sheet.text[sheet.lines[places[0][0]].start : places[0][1]]))
    counted = counted or 2 * sum(_below_time(sheet, at) for at, *_ in places) > len(places)
    told = sum(in_person(words[:SEEN], sheet.language) or "?" in words or eastern(words) for words in said)
    if sheet.language not in UNREAD and not known(sheet.language):
        return 2 * sum(words[-1:] in FULL for words in said) >= len(said)
    return 3 * told >= len(said) if counted or 2 * stopped >= len(said) else 2 * told > len(said)


def _below_time(sheet: Sheet, at: int) -> bool:
    """True for a line right below a time that has a line of its own."""
    above = sheet.lines[at - 1] if at else None
    return above is not None and timed(sheet.text, above.start, above.end)


def _said(sheet: Sheet, places: Sequence[Place], rows: Sequence[int]) -> Iterator[str]:
    """What stands behind each name, as far as the last of the `rows` before the next."""
    last = [rows[bisect_left(rows, at) - 1] for at, *_ in places[1:]] + [rows[-1]]
    for (*_, begin), at in zip(places, last, strict=True):
        yield TAIL.sub("", sheet.text[begin : sheet.lines[at].end].rstrip())


def _cues(sheet: Sheet, places: Sequence[Place]) -> Iterator[Cue]:
    """The names that recur as labels, and of the others those that say themselves that they are one; not what
    is said right below one that recurs: "Yes, sir.".
    """
    times = Counter(sheet.text[start:stop] for _, start, stop, _ in places)
    often = {at for at, start, stop, _ in places if times[sheet.text[start:stop]] > 1}
    for at, start, stop, begin in places:
        shown = sheet.text[start:stop]
        words = _named(shown)
        alone = begin >= sheet.lines[at].end
        told = words.weight >= PLAIN and not _nobody(shown) and not (alone and at - 1 in often)
        if times[shown] > 1 or told:
            said = _below(sheet, at) if alone else begin
            yield Cue(at, sheet.lines[at].start, start, stop, said, words, "colon")


def _below(sheet: Sheet, at: int) -> int:
    """Where what is said below a label begins; a line that looks like a byline is said too."""
    line, below = sheet.lines[at], sheet.lines[min(at + 1, len(sheet.lines) - 1)]
    return below.start if below.kind in {"byline", "dateline"} else line.end


def _named(shown: str) -> Label:
    """The words as a label, whatever they are; without what a page says behind each: "Ann said"."""
    name, _, does = shown.rpartition(" ")
    name = name if does in SAID and name else shown
    first, _, role = name.partition(", ")
    return label(name) or own_name(first if role.islower() else name, 1.0)
