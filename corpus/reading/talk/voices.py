r"""Which candidates are labels: a page's own style, induced from all of its candidates together.

A candidate alone proves little ("Note: …").  A page that is a transcript repeats its labels, writes them all
alike and lets them take turns; it gives itself away by the sum.  Once a style is on, its rare labels count.

Knows `Cue`; must not know where a turn ends.

>>> from corpus.reading.sheet import ruled
>>> page = "LEE: No.\n\nMs. MOSS: Yes.\n\nLEE: Why?\n\nNote: all agreed."
>>> [cue.label.name for cue in heard(ruled(page)).cues]
['LEE', 'MOSS', 'LEE']
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from corpus.reading.labels import label
from corpus.reading.naming import fold
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import (
    SENTENCE_ENDS,
    Cue,
    angled,
    boxed,
    broken,
    circled,
    colons,
    letters,
    ordered,
    run_together,
    runs_on,
)
from corpus.reading.talk.lone import lone
from corpus.reading.talk.single import only_speaker
from corpus.reading.talk.stage import bracketed
from corpus.reading.talk.stops import dashes, dots, run_on
from corpus.reading.words.roles import STEWARDS
from corpus.reading.words.speakers import persons

Style = tuple[str, str]
"""A group of families and a case: ("colon", "caps")."""

GROUPS = {"colon": "colon", "bare": "colon", "dot": "dot", "alone": "lone", "timed": "lone"}
INITIALS = "~"
HEAD = 6
"""Labels among which the fields of a page's head stand."""
ENOUGH = 3.0
"""Evidence from which on a style is believed."""
SURE = 2.5
"""The weight of a label that says by its own words that it is one."""


@dataclass(frozen=True, slots=True)
class Voices:
    """The cues of a page that are believed, in order, how sure that is (0 to 1), and which group leads."""

    cues: tuple[Cue, ...] = ()
    sure: float = 0.0
    group: str = ""


SILENT = Voices()
WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
SEEN = 300
"""Characters below a label that are looked at."""
FEW = 4
OWN = frozenset({"i'm", "am"})
NUMBERED = re.compile(r"\d{1,3}[.)]\s")


def heard(sheet: Sheet) -> Voices:
    """The labels of the page that are believed.  The sheet keeps the answer: several forms ask."""
    known = sheet.memo.get(__name__)
    if not isinstance(known, Voices):
        known = sheet.memo[__name__] = _heard(sheet)
    return known


def _heard(sheet: Sheet) -> Voices:
    cues = ordered(chain(angled(sheet), letters(sheet), colons(sheet), circled(sheet), boxed(sheet)))
    cues = _unnumbered(sheet.text, cues)
    if not _plain(cues, len(sheet.lines)):
        dashed = list(dashes(sheet))
        cues = ordered(chain(_before_dash(sheet.text, cues, dashed), dashed, dots(sheet), lone(sheet)))
    aside = bracketed(sheet) if cues else frozenset()
    cues = [cue if cue.begin < sheet.lines[cue.line].end else _below(sheet, cue) for cue in cues]
    cues = [
        cue for cue in cues if cue.line not in aside and not (_may_run_on(cue) and runs_on(sheet, cue.line))
    ]
    cues = _joined(cues, list(broken(sheet)))
    paragraphs = sum(line.gap > 0 for line in sheet.lines) or len(sheet.lines)
    asked = frozenset(at + 1 for at, line in enumerate(sheet.lines) if sheet.text[line.end - 1] in "?？؟")
    voices = believed(cues, paragraphs, len(sheet.lines), asked)
    voices = voices if voices.cues else _alone(sheet, cues)
    voices = voices if voices.cues else _told_above(sheet, cues, asked)
    if voices.group == "lone" and not _in_person(sheet, voices.cues):
        return SILENT
    if voices.group == "dot" and sheet.text.find(".-") >= 0:
        return replace(voices, cues=tuple(ordered(chain(voices.cues, run_on(sheet)))))
    if voices.group != "colon":
        return voices
    return replace(voices, cues=tuple(ordered(chain(voices.cues, run_together(sheet, voices.cues)))))


def _may_run_on(cue: Cue) -> bool:
    """True for a label that inside a wrapped paragraph could be words of its sentence."""
    if cue.family == "dot":
        return cue.label.weight < SURE or cue.label.case != "caps"
    return cue.family == "alone" and (cue.label.kind == "person" or cue.label.weight < SURE)


def _alone(sheet: Sheet, cues: Sequence[Cue]) -> Voices:
    """The one speaker that a page of a sitting's record may have."""
    said = only_speaker(sheet, cues)
    return Voices(said, 0.6, GROUPS[said[0].family]) if said else SILENT


def _told_above(sheet: Sheet, cues: Iterable[Cue], asked: frozenset[int]) -> Voices:
    """The few labels of a page that was cut off: names that it prints above them too, of whom one answers
    the other's question; or one in capitals who says the name as their own.
    """
    said = [cue for cue in cues if cue.family == "colon" and cue.says and cue.label.name and not cue.set_off]
    if not 0 < len(said) <= FEW:
        return SILENT
    if len(said) == 1:
        sure = said[0].label.case == "caps" and _introduces(sheet.text, said[0])
        return Voices((said[0],), 0.6, "colon") if sure else SILENT
    head = {fold(word) for word in WORDS.findall(sheet.text[max(0, said[0].at - SEEN * 10) : said[0].at])}
    met = all(set(cue.label.key.split()) <= head for cue in said)
    answered = any(a.label.key != b.label.key and b.line in asked for a, b in pairwise(said))
    return Voices(tuple(said), 0.6, "colon") if met and answered else SILENT


def _introduces(text: str, cue: Cue) -> bool:
    """True where the words behind a label say its name behind "I'm"."""
    words = [fold(word) for word in WORDS.findall(text[cue.begin : cue.begin + SEEN].replace("’", "'"))]
    own = [at for at, word in enumerate(words) if word in OWN]
    return any(cue.label.key.split()[-1] in words[at + 1 : at + 6] for at in own)


def _in_person(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True where labels recur or most of what stands below them says I or you: people are not described."""
    if len({cue.label.key for cue in cues}) < len(cues):
        return True
    mine, yours = persons(sheet.language)
    said = (sheet.text[cue.begin : cue.begin + SEEN].casefold().replace("’", "'") for cue in cues)
    return 2 * sum(any(w in mine or w in yours for w in WORDS.findall(words)) for words in said) >= len(cues)


def _plain(cues: list[Cue], lines: int) -> bool:
    """True where labels with a colon recur so often that no other kind needs to be looked for."""
    times = Counter(cue.label.key for cue in cues if cue.says and cue.label.weight >= 1)
    often = [count for count in times.values() if count > 1]
    return len(often) > 1 and sum(often) >= max(8, lines // 5)


def _unnumbered(text: str, cues: list[Cue]) -> list[Cue]:
    """The cues without the heads of a numbered list, no two of which are alike: "3. MOTION: …"."""
    heads = [cue for cue in cues if cue.family == "colon" and NUMBERED.match(text, cue.at, cue.start)]
    if len(heads) < 3 or len({cue.label.key for cue in heads}) < len(heads) or 2 * len(heads) < len(cues):
        return cues
    starts = {cue.start for cue in heads}
    return [cue for cue in cues if cue.start not in starts]


def _before_dash(text: str, cues: list[Cue], dashed: list[Cue]) -> Iterator[Cue]:
    """The cues without those whose colon stands in what is said behind a dash: "MR. LEE - Letter 4: we"."""
    begins = {cue.start: cue.begin for cue in dashed}
    for cue in cues:
        begin = begins.get(cue.start, cue.stop)
        if begin >= cue.stop or text[begin : cue.stop].isupper():
            yield cue


def _below(sheet: Sheet, cue: Cue) -> Cue:
    """A label alone on its line, with what the next line says for itself: a name there is no speech."""
    if cue.family != "colon" or cue.line + 1 >= len(sheet.lines):
        return cue
    below = sheet.lines[cue.line + 1]
    if sheet.text[below.end - 1] in SENTENCE_ENDS - {","} or below.end - below.start >= 90:
        return cue
    alone = cue.line + 2 == len(sheet.lines) or sheet.lines[cue.line + 2].gap > 0
    value = alone and below.end - below.start < 40 and cue.label.weight < 1  # "Colour:" / "Red, white"
    return replace(cue, says=False) if value or label(below.of(sheet.text)) else cue


def _joined(cues: list[Cue], halves: list[Cue]) -> list[Cue]:
    """The cues with those that are only the second line of a broken label replaced by the whole."""
    if not halves:
        return cues
    keys = {word for cue in cues for word in cue.label.key.split()}
    whole = [cue for cue in halves if cue.label.key.split()[-1] in keys]
    over = {(cue.line, cue.stop) for cue in whole} | {(-1, cue.start) for cue in whole}
    kept = [cue for cue in cues if (cue.line, cue.stop) not in over and (-1, cue.start) not in over]
    return ordered(chain(kept, whole))


def believed(cues: Iterable[Cue], paragraphs: int, lines: int, asked: frozenset[int]) -> Voices:
    """The candidates that the page as a whole makes believable."""
    cues = list(cues)
    styles: dict[Style, list[Cue]] = defaultdict(list)
    emphatic = 5 * sum(cue.set_off for cue in cues) >= 4 * sum(cue.family == "colon" for cue in cues)
    for cue in cues:
        shape = "set off" if emphatic and cue.set_off else cue.label.case
        styles[GROUPS[cue.family], shape].append(cue)
    filled = filling(styles, paragraphs, asked)
    evidence = {style: weighed(style, found) + filled.get(style, 0.0) for style, found in styles.items()}
    group = leading(styles, evidence)
    on = {style for style, weight in evidence.items() if weight >= ENOUGH and style[0] == group}
    if not on and strong(styles, group):
        on = {style for style in styles if style[0] == group}
    if not on:
        return SILENT
    times = tally([cue for found in styles.values() for cue in found])
    known = familiar((cue for style in on for cue in styles[style]), times)
    kept = [c for s, found in styles.items() for c in found if fits(c, s in on, s[0] == group, known, times)]
    kept += _asking(styles, group, kept, asked, times)
    kept.sort(key=lambda cue: cue.start)
    fields = [at for at, cue in enumerate(kept[:HEAD]) if _field(cue) and times[cue.label.key] < 2]
    del kept[: fields[-1] + 1 if fields and len(kept) > fields[-1] + 2 else 0]
    while len(kept) > 2 and not kept[0].says and times[kept[0].label.key] < 2:
        del kept[0]  # a field in the page's head: "Presider: Ann Lee"
    while (
        len(kept) > 2
        and not kept[-1].says
        and kept[-2].says
        and (kept[-1].line < lines - 1 or times[kept[-1].label.key] < 2)
    ):
        kept.pop()  # a teaser in the page's tail
    return Voices(tuple(kept), min(0.98, sum(evidence[style] for style in on) / 20 + 0.5), group)


def _asking(
    styles: dict[Style, list[Cue]],
    group: str,
    kept: Sequence[Cue],
    asked: frozenset[int],
    times: Counter[str],
) -> list[Cue]:
    """Labels that stand once over a question that one whose label recurs answers: "Courier: … when?"."""
    starts = {cue.start for cue in kept}
    cues = [cue for style, found in styles.items() if style[0] == group == "colon" for cue in found]
    cues.sort(key=lambda cue: cue.start)
    return [
        cue
        for cue, after in pairwise(cues)
        if cue.start not in starts and cue.says and cue.label.weight >= 0.3
        if after.start in starts and after.line in asked and times[after.label.key] > 1
    ]


def _field(cue: Cue) -> bool:
    """True for a field of an interview's head: "Interviewer: Ann Lee"."""
    return not cue.says and cue.label.key in STEWARDS


def leading(styles: dict[Style, list[Cue]], evidence: dict[Style, float]) -> str:
    """The group of families that the page's labels belong to: a page has one way to end its labels."""
    total: Counter[str] = Counter()
    for style, weight in sorted(evidence.items()):
        if weight:
            total[style[0]] += int(100 * (weight + 0.3 * len(styles[style])))
    return max(sorted(total), key=lambda group: total[group], default="")


def strong(styles: dict[Style, list[Cue]], group: str) -> bool:
    """True where two labels at least say by their own words that they are labels."""
    strongs = {
        c.label.key
        for style, found in styles.items()
        if style[0] == group
        for c in found
        if c.label.weight >= 2 and c.says
    }
    return len(strongs) >= 2 and group != "lone"


def _presented(style: Style, cues: Sequence[Cue]) -> bool:
    """True where lines of their own name several people, each with a title: "Ms A B LEE", or, with what they
    say right below, "Lord Lee of Brill".
    """
    told = {c.label.key for c in cues if c.label.gender and c.label.kind == "person" and c.label.weight >= 2}
    close = sum(cue.begin == cue.stop + 1 for cue in cues)
    caps = style == ("lone", "caps") and len(told) > 2
    return caps or (style == ("lone", "title") and len(told) > 1 and 10 * close >= 9 * len(cues))


def filling(styles: dict[Style, list[Cue]], paragraphs: int, asked: frozenset[int]) -> dict[Style, float]:
    """What is added to styles whose labels recur, where two speakers at least open much of the page, or where
    one answers what stands unlabelled in the line before.
    """
    more: dict[Style, float] = {}
    for group in sorted({style[0] for style in styles}):
        times = Counter(
            c.label.key for style, found in styles.items() if style[0] == group for c in found if c.says
        )
        often = {key for key, count in times.items() if count > 1}
        recur = sum(times[key] for key in often)
        if len(often) > 1 and recur >= 4 and recur * 4 >= paragraphs and recur > len(times) - len(often):
            for style, found in styles.items():
                if style[0] == group and any(cue.label.key in often for cue in found):
                    more[style] = 2.0
    for style, found in styles.items():
        if style[0] == "colon" and _led_throughout(found, paragraphs):
            more[style] = 2.0
        answers = Counter(cue.label.key for cue in found if cue.line in asked and cue.says)
        if style[0] == "colon" and max(answers.values(), default=0) > 1:
            more[style] = 2.0
    return more


def _led_throughout(cues: Sequence[Cue], paragraphs: int) -> bool:
    """True where whole names lead into every paragraph but one at most, and one of them comes again."""
    persons = (cue.label.key for cue in cues if cue.says and cue.label.kind == "person")
    named = [key for key in persons if " " in key]
    return len(named) >= max(3, paragraphs - 1) and 1 < len(set(named)) < len(named)


def weighed(style: Style, cues: list[Cue]) -> float:
    """The evidence of one style: what its labels say themselves and how they recur."""
    saying = [cue for cue in cues if cue.says]
    times = tally(saying)
    weight = {cue.label.key: 0.0 for cue in saying}
    for cue in saying:
        weight[cue.label.key] = max(weight[cue.label.key], cue.label.weight)
    if len(saying) < 2 or 2 * len(saying) < len(cues):
        return 0.0
    once = max(times.values()) < 2 and not _presented(style, saying)
    if once and (style[0] == "lone" or (style[1] != "caps" and sum(w >= 2 for w in weight.values()) < 2)):
        return 0.0
    total = sum(_worth(style, weight[key], times[key]) for key in times)
    titled = max(weight.values()) >= 2.5  # "Minister Lee: …", twice, with nobody else labelled
    return total if len(times) > 1 or titled else 0.7 * total


def tally(cues: Sequence[Cue]) -> Counter[str]:
    """How often each label stands; a surname and the one full name that it ends stand for each other."""
    times = Counter(cue.label.key for cue in cues)
    full: dict[str, set[str]] = defaultdict(set)
    for key in {cue.label.key for cue in cues if cue.label.kind == "person"}:
        full[key.rpartition(" ")[2]].add(key)
    pairs = [(last, *(keys - {last})) for last, keys in full.items() if len(keys) == 2 and last in keys]
    for last, whole in pairs:
        times[last] = times[whole] = times[last] + times[whole]
    return times


def _worth(style: Style, weight: float, times: int) -> float:
    """What one label adds: one that stands once and does not say itself that it is a label adds little."""
    if times < 2:
        least = 1.0 if style[0] == "lone" else 3.0
        return min(weight, least) if weight >= 2 or style[1] == "caps" else 0.2
    again = 0.4 if style == ("colon", "caps") else 0.0
    return min(weight, 3.0) + again + min(times - 1, 5) * 0.6


def familiar(cues: Iterable[Cue], times: Counter[str]) -> frozenset[str]:
    """The name words of labels that recur or are strong by themselves; short ones as initials too."""
    return frozenset(
        word
        for cue in cues
        if times[cue.label.key] > 1 or cue.label.weight >= 1.5
        for word in cue.label.key.split()
        if len(word) > 2 or times[cue.label.key] > 1
    ) | {INITIALS + short for key in times if 1 < len(short := key.replace(" ", "")) < 5}


def fits(cue: Cue, on: bool, led: bool, known: frozenset[str], times: Counter[str]) -> bool:
    """True for a label of a style that is on, or one made of familiar words."""
    words = cue.label.key.split()
    met = words[-1] in known or (len(words) > 1 and (words[0] in known or _initials(words) in known))
    often = times[cue.label.key] > 1
    if GROUPS[cue.family] == "lone":
        return _fits_alone(cue, on or (led and cue.label.weight >= 3), met or often)
    if cue.family == "dot":
        return led and (cue.label.weight >= 2 or met or (on and often))
    if (cue.label.case == "caps" and on) or cue.label.weight >= 2.5:
        return True
    if led and cue.says and cue.label.kind == "title" and cue.label.weight >= 2:
        return True
    if on or (led and often and cue.says):
        return met or often or cue.label.weight >= 0.8
    return met and cue.label.weight >= 0.8


def _initials(words: list[str]) -> str:
    """What `familiar` keeps for the initials of these words: "Ann Lee" is known where "AL" recurs."""
    return INITIALS + "".join(word[0] for word in words)


def _fits_alone(cue: Cue, on: bool, familiar: bool) -> bool:
    """A line by itself is easily a heading: on a page of other labels only a surname with initials counts."""
    if not on:
        return cue.label.weight >= 3 and cue.label.case == "caps"
    sure = cue.label.weight >= (2 if cue.label.kind == "title" else 2.5)
    return familiar or sure or (cue.family == "timed" and cue.label.weight >= 0.8)
