r"""How a page's candidates for labels prove each other: a style is believed for the sum of its labels.

Labels that recur, take turns and are all written alike count for much, those that stand once for little; once
a style is on, its rare labels count too.  Knows `Cue`; must not know lines nor where a turn ends.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter

from corpus.reading.names import is_given
from corpus.reading.naming import fold
from corpus.reading.talk.cues import Cue
from corpus.reading.words.eastern import FAMILIES
from corpus.reading.words.roles import STEWARDS
from corpus.reading.words.titles import CHAIRS, HONORIFICS, OFFICES, PEERS

Style = tuple[str, str]
"""A group of families and a case: ("colon", "caps")."""

GROUPS = {"colon": "colon", "bare": "colon", "dot": "dot", "alone": "lone", "timed": "lone"}
PROVING = ("colon", "dot")
"""Groups of labels whose own words may prove them."""
INITIALS, TITLE = "~", "\0"
"""What stands before initials and titles among familiar words."""
HEAD = 6
"""Labels among which the fields of a page's head stand."""
FEW = 4
"""Labels among which a name in Han that stands once is known by its family name."""
WORDY = 4
"""Words of a heading in capitals; a name alone on its line has fewer."""
TIMED = 3
"""Labels with times that tell by themselves that these are labels."""
FULL = 5
"""Labels from which on a page may be one that opens nearly all paragraphs with one."""
ENOUGH = 3.0
"""Evidence from which on a style is believed."""
LISTED = 1.0
"""The weight of one word of a name that stands above."""
PLAIN = 0.8
"""The weight of a whole name without a title."""
TITLED = 2.0
"""The weight of a title."""
SURE = 2.5
"""The weight of a label that says by its own words that it is one."""


@dataclass(frozen=True, slots=True)
class Voices:
    """The cues of a page that are believed, in order, how sure that is (0 to 1), and which group leads."""

    cues: tuple[Cue, ...] = ()
    sure: float = 0.0
    group: str = ""


SILENT = Voices()
START = attrgetter("start")
BOLD = 3
"""Labels in bold of a page that has others for no more than words of address."""


def believed(
    cues: Iterable[Cue], paragraphs: int, lines: int, asked: frozenset[int], *, apart: bool = False
) -> Voices:
    """The candidates that the page as a whole makes believable.  `apart`: see `_guests`."""
    cues = _minuted(list(cues), lines)
    styles: dict[Style, list[Cue]] = defaultdict(list)
    set_off = len([cue for cue in cues if cue.set_off])
    emphatic = set_off > 0 and 5 * set_off >= 4 * sum(cue.family == "colon" for cue in cues)
    bold = emphatic and set_off >= BOLD
    cues = [cue for cue in cues if cue.set_off or not _addresses(cue)] if bold else cues
    for cue in cues:
        shape = "set off" if emphatic and cue.set_off else cue.label.case
        styles[GROUPS[cue.family], shape].append(cue)
    filled = filling(styles, paragraphs, asked)
    evidence = {style: weighed(style, found) + filled.get(style, 0.0) for style, found in styles.items()}
    group = leading(styles, evidence) or next((one for one in PROVING if surely(styles, one)), "")
    on = {style for style, weight in evidence.items() if weight >= ENOUGH and style[0] == group}
    if not on and strong(styles, group):
        on = {style for style in styles if style[0] == group}
    if not on:
        return SILENT
    times = tally([cue for found in styles.values() for cue in found])
    known = familiar((cue for style in on for cue in styles[style]), times)
    kept = [c for s, found in styles.items() for c in found if fits(c, s in on, s[0] == group, known, times)]
    if len(kept) < len(cues):
        kept += _asking(styles, group, kept, asked, times)
        kept += _guests(styles, group, kept, paragraphs, apart=apart)
        kept += _namesakes(styles, group, kept)
    kept.sort(key=START)
    fields = [at for at, cue in enumerate(kept[:HEAD]) if _field(cue) and times[cue.label.key] < 2]
    if fields and len(kept) > fields[-1] + 2:
        kept[: fields[-1] + 1] = _excerpt(kept[: fields[-1]], times)
    speaking = {cue.label.key for cue in kept if cue.says}
    kept = [cue for cue in kept if cue.label.key in speaking or not _field(cue)]
    while len(kept) > 2 and not kept[0].says and (times[kept[0].label.key] < 2 or _field(kept[0])):
        del kept[0]  # a field in the page's head: "Presider: Ann Lee"
    while (
        len(kept) > 2
        and not kept[-1].says
        and kept[-2].says
        and (times[kept[-1].label.key] < 2 or (kept[-1].line < lines - 1 and kept[-1].label.weight < TITLED))
        and not (kept[-1].line == lines - 1 and _cut_off(kept))
    ):
        kept.pop()  # a teaser in the page's tail
    return Voices(tuple(kept), min(0.98, sum(evidence[style] for style in on) / 20 + 0.5), group)


def _cut_off(kept: Sequence[Cue]) -> bool:
    """True for a last label that says itself that it is one, as another does: the page was cut off in what is
    said behind it.
    """
    last = kept[-1].label
    told = bool(last.gender or last.role) and last.weight >= TITLED
    return told and any(cue.label.weight >= TITLED for cue in kept[:-1])


def _addresses(cue: Cue) -> bool:
    """True for an office behind a courtesy, as a speech opens: "Señor presidente:"."""
    if cue.family != "colon" or cue.label.kind != "title":
        return False
    words = [fold(word) for word in cue.label.role.split()]
    return len(words) > 1 and words[0] in HONORIFICS - OFFICES


def _minuted(cues: list[Cue], lines: int) -> list[Cue]:
    """The cues; where whole names that come again open most of the page's lines, as in minutes that are
    typed along, whatever stands behind them is said, in small letters or not.
    """
    named = [cue.label.key for cue in cues if cue.family == "colon" and cue.label.kind == "person"]
    times = Counter([key for key in named if " " in key])
    again = {key for key, count in times.items() if count > 1}
    known = sum(is_given(key.partition(" ")[0]) for key in again)
    if len(again) <= 2 or 3 * known < len(again) or 2 * sum(times[key] for key in again) <= lines:
        return cues
    return [cue if cue.says or cue.label.key not in times else replace(cue, says=True) for cue in cues]


def _guests(
    styles: dict[Style, list[Cue]], group: str, kept: Sequence[Cue], paragraphs: int, *, apart: bool
) -> list[Cue]:
    """Whole names that stand once, where labels open most of the page's paragraphs; where they open nearly
    all, any name.  `apart`: labels on lines of their own are paragraphs of their own.
    """
    rest = paragraphs - len(kept) * (2 if group == "lone" and apart else 1)
    if len(kept) < 4 or len(kept) < rest:
        return []
    starts = {cue.start for cue in kept}
    others = [cue for cue in _of(styles, group) if cue.start not in starts and cue.says]
    most = group == "colon" and 2 * len(kept) >= paragraphs
    nearly_all = len(kept) > FULL and 10 * (rest - most * len(others)) <= max(10, paragraphs)
    return [
        cue
        for cue in others
        if (nearly_all and (group != "lone" or cue.label.weight >= PLAIN or cue.label.case == "uncased"))
        or (group != "lone" and cue.label.kind == "person" and (_whole(cue) or is_given(cue.label.name)))
    ]


def _asking(
    styles: dict[Style, list[Cue]],
    group: str,
    kept: Sequence[Cue],
    asked: frozenset[int],
    times: Counter[str],
) -> list[Cue]:
    """Labels that stand once over a question that one whose label recurs answers: "Courier: … when?"."""
    if group != "colon":
        return []
    starts = {cue.start for cue in kept}
    return [
        cue
        for cue, after in pairwise(_of(styles, group))
        if cue.start not in starts and cue.says and cue.label.weight >= 0.3
        if after.start in starts and after.line in asked
        if times[after.label.key] > 1 or _whole(after)
    ]


def _namesakes(styles: dict[Style, list[Cue]], group: str, kept: Sequence[Cue]) -> list[Cue]:
    """Names in Han that stand once, among others that begin with a known family name as they do."""
    known = {cue.start for cue in kept}
    if group != "colon" or len(kept) < FEW - 1 or not any(map(_of_a_family, kept)):
        return []
    return [cue for cue in _of(styles, group) if cue.start not in known and cue.says and _of_a_family(cue)]


def _of_a_family(cue: Cue) -> bool:
    name = cue.label.name
    return cue.label.kind == "person" and 1 < len(name) < 4 and name[0] in FAMILIES and cue.label.key == name


def _of(styles: dict[Style, list[Cue]], group: str) -> list[Cue]:
    """All candidates of the families of `group`, in the order of the page."""
    cues = (cue for style, found in styles.items() if style[0] == group for cue in found)
    return sorted(cues, key=START)


def _whole(cue: Cue) -> bool:
    """True for a label of several words that may be somebody's whole name."""
    return " " in cue.label.key and cue.label.weight >= PLAIN


def _excerpt(head: list[Cue], times: Counter[str]) -> list[Cue]:
    """The labels above the fields of a page's head where somebody who speaks again, there or much later,
    takes a turn among others: the head is that of what comes next.
    """
    said = [cue for cue in head if cue.says]
    here = {cue.label.key for cue in said}
    again = len(here) < len(said) or any(times[cue.label.key] > 2 for cue in said)
    return said if again and len(here) > 1 else []


def _field(cue: Cue) -> bool:
    """True for a field of an interview's head: "Interviewer: Ann Lee"."""
    return not cue.says and (cue.label.key in STEWARDS or cue.label.key[-1:].isdigit())


def leading(styles: dict[Style, list[Cue]], evidence: dict[Style, float]) -> str:
    """The group of families that the page's labels belong to: a page has one way to end its labels."""
    groups = {style[0] for style, weight in evidence.items() if weight}
    if len(groups) < 2:  # as on most pages
        return next(iter(groups), "")
    total: Counter[str] = Counter()
    times = {group: Counter(_keys(styles, group)) for group in {style[0] for style in styles}}
    back = {group: max(found.values()) > 1 for group, found in times.items() if found}
    for style, weight in sorted(evidence.items()):
        if weight:
            often = back.get(style[0]) or not any(back.values())
            total[style[0]] += int((100 if often else 50) * (weight + 0.3 * len(styles[style])))
    return max(sorted(total), key=lambda group: total[group], default="")


def _keys(styles: dict[Style, list[Cue]], group: str) -> Iterator[str]:
    """The keys of the surest labels of a group."""
    for style, found in styles.items():
        if style[0] == group:
            yield from (cue.label.key for cue in found if cue.says and cue.label.weight >= SURE)


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


def surely(styles: dict[Style, list[Cue]], group: str) -> bool:
    """True for a few labels of one group, each of which says by its own words that it is one, or who presides
    over whole names; behind the last one the page may break off.
    """
    told = _of(styles, group)
    told = told[:-1] if len(told) > 1 and not told[-1].says else told
    if len(told) >= FULL or not all(cue.says for cue in told):
        return False
    if any(cue.label.weight >= 2 and cue.label.key in CHAIRS for cue in told):
        return len({cue.label.key for cue in told}) > 1 and all(_names_one(cue) for cue in told)
    return strong(styles, group) and all(cue.label.weight >= 2 for cue in told)


def _names_one(cue: Cue) -> bool:
    """True for a title, and for a whole name."""
    return cue.label.weight >= 2 or (cue.label.kind == "person" and _whole(cue))


def _presented(style: Style, cues: Sequence[Cue]) -> bool:
    """True where lines of their own name several people, each with a title: "Ms A B LEE", or, with what they
    say right below, "Lord Lee of Brill".
    """
    if style[0] != "lone":
        return False
    told = {c.label.key for c in cues if c.label.kind == "person" and c.label.weight >= 2 and _titled(c)}
    close = sum(cue.begin == cue.stop + 1 for cue in cues)
    near = len(told) > 1 and 10 * close >= 9 * len(cues)
    return near or (style[1] == "caps" and len(told) > 2)


def _titled(cue: Cue) -> bool:
    """True where a title tells a gender, or a peer."""
    words = cue.label.role.replace(",", " ").split()
    return bool(cue.label.gender) or bool(words and words[0].casefold() in PEERS)


def filling(styles: dict[Style, list[Cue]], paragraphs: int, asked: frozenset[int]) -> dict[Style, float]:
    """What is added to styles whose labels recur, where two speakers at least open much of the page, or where
    one answers what stands unlabelled in the line before, or only asks.
    """
    more: dict[Style, float] = {}
    for group in sorted({style[0] for style in styles}):
        times = Counter(
            [c.label.key for style, found in styles.items() if style[0] == group for c in found if c.says]
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
        if style[0] == "colon" and asked and (_answers(found, asked) or _only_asks(found, asked)):
            more[style] = 2.0
    return more


def _answers(cues: Sequence[Cue], asked: frozenset[int]) -> bool:
    """True where one label stands below two questions."""
    answers = [cue.label.key for cue in cues if cue.line in asked and cue.says]
    return len(set(answers)) < len(answers)


def _only_asks(cues: Sequence[Cue], asked: frozenset[int]) -> bool:
    """True where one label comes again and again, and nearly each time over a question."""
    asking = [cue.label.key for cue in cues if cue.says and cue.line + 1 in asked]
    times = Counter([cue.label.key for cue in cues]) if asking else {}
    return any(count > 2 and 4 * count >= 3 * times[key] for key, count in Counter(asking).items())


def _led_throughout(cues: Sequence[Cue], paragraphs: int) -> bool:
    """True where whole names lead into every paragraph but one at most, and one of them comes again."""
    least = max(3, paragraphs - 1)
    if len(cues) < least:
        return False
    persons = [cue.label.key for cue in cues if cue.says and cue.label.kind == "person"]
    named = [key for key in persons if " " in key]
    return len(named) >= least and 1 < len(set(named)) < len(named)


def weighed(style: Style, cues: list[Cue]) -> float:
    """The evidence of one style: what its labels say themselves and how they recur."""
    saying = [cue for cue in cues if cue.says]
    times = tally(saying)
    weight: dict[str, float] = {}
    for cue in saying:
        own = cue.label
        if own.weight >= weight.get(own.key, 0.0):
            weight[own.key] = own.weight
    if len(saying) < 2 or 2 * len(saying) < len(cues):
        return 0.0
    told = _presented(style, saying)
    once = max(times.values()) < 2 and not told
    if (
        once
        and not clocked(saying)
        and (style[0] == "lone" or (style[1] != "caps" and sum(w >= 2 for w in weight.values()) < 2))
    ):
        return 0.0
    total = sum(_worth(style, weight[key], times[key], 1.5 if told else 1.0) for key in times)
    titled = max(weight.values()) >= 2.5  # "Minister Lee: …", twice, with nobody else labelled
    first = saying[0].label
    titled = titled or (first.kind == "title" and first.key in CHAIRS and times[first.key] > 2)
    return total if len(times) > 1 or titled else 0.7 * total


def rising(cues: Sequence[Cue]) -> bool:
    """True where a time stands at each label, each later than the one before."""
    times = [cue.starts_at_s for cue in cues if cue.starts_at_s is not None]
    return len(cues) == len(times) == len(set(times)) and times == sorted(times)


def clocked(cues: Sequence[Cue]) -> bool:
    """True where a time stands at each label, each is later than the one before, and most are known names."""
    if 3 * sum(is_given(cue.label.key.partition(" ")[0]) for cue in cues) < 2 * len(cues):
        return False  # what is said at each time, some of it short
    return len(cues) >= TIMED and rising(cues)


def tally(cues: Sequence[Cue]) -> Counter[str]:
    """How often each label stands; a surname, or initials, and the one full name that they are of stand for
    each other.
    """
    times = Counter([cue.label.key for cue in cues])
    full: dict[str, set[str]] = defaultdict(set)
    for key in {cue.label.key for cue in cues if cue.label.kind == "person"}:
        full[key.rpartition(" ")[2]].add(key)
        full["".join(word[0] for word in key.split())].add(key)
    pairs = [(short, *(keys - {short})) for short, keys in full.items() if len(keys) == 2 and short in keys]
    for last, whole in pairs:
        times[last] = times[whole] = times[last] + times[whole]
    return times


def _worth(style: Style, weight: float, times: int, alone: float) -> float:
    """What one label adds: one that stands once and does not say itself that it is a label adds little, and
    `alone` at most on its line.
    """
    if times < 2:
        least = alone if style[0] == "lone" else 3.0
        return min(weight, least) if weight >= 2 or style[1] in {"caps", "set off"} else 0.2
    again = 0.4 if style == ("colon", "caps") else 0.0
    return min(weight, 3.0) + again + min(times - 1, 5) * 0.6


def familiar(cues: Iterable[Cue], times: Counter[str]) -> frozenset[str]:
    """The name words of labels that recur or are strong by themselves; short ones as initials too; and what
    titles they have.
    """
    cues = list(cues)
    titles = frozenset(
        [TITLE + cue.label.role for cue in cues if cue.label.role and cue.label.kind == "person"]
    )
    sure = {key for cue in cues if times[key := cue.label.key] > 1 or cue.label.weight >= 1.5}
    return (
        titles
        | frozenset(word for key in sure for word in key.split() if len(word) > 2 or times[key] > 1)
        | {INITIALS + short for key in times if 1 < len(short := key.replace(" ", "").replace(".", "")) < 5}
    )


def fits(cue: Cue, on: bool, led: bool, known: frozenset[str], times: Counter[str]) -> bool:
    """True for a label of a style that is on, or one made of familiar words."""
    group = GROUPS[cue.family]
    if group == "colon" and ((cue.label.case == "caps" and on) or cue.label.weight >= 2.5):
        return True
    words = cue.label.key.split()
    met = words[-1] in known or (len(words) > 1 and (words[0] in known or _initials(words) in known))
    often = times[cue.label.key] > 1
    if group == "lone":
        # "Senator Lee" beside "Senator MOSS"
        titled = cue.label.weight >= TITLED and TITLE + cue.label.role in known
        return _fits_alone(cue, on or (led and (titled or cue.label.weight >= 3)), met or often)
    if cue.family == "dot":
        return led and (cue.label.weight >= 2 or met or (on and often) or (on and _by_name(cue)))
    if led and cue.says and cue.label.kind == "title" and cue.label.weight >= 2:
        return True
    if on or (led and often and (cue.says or times[cue.label.key] > 2)):
        return met or often or cue.label.weight >= PLAIN
    listed = cue.label.kind == "person" and cue.label.weight == LISTED  # named above the first label
    return (met or (led and listed and cue.says)) and cue.label.weight >= PLAIN


def _by_name(cue: Cue) -> bool:
    """True for a whole name with an initial or a known given name, in letters that are not Latin: few words
    stand so before a full stop.
    """
    first, _, rest = cue.label.name.partition(" ")
    return first[:1] > "\u0400" and bool(rest) and (first[1:] == "." or is_given(first))


def _initials(words: list[str]) -> str:
    """What `familiar` keeps for the initials of these words: "Ann Lee" is known where "AL" recurs."""
    return INITIALS + "".join(word[0] for word in words)


def _fits_alone(cue: Cue, on: bool, familiar: bool) -> bool:
    """A line by itself is easily a heading: on a page of other labels only a surname with initials counts."""
    if not on:
        words = f"{cue.label.name} {cue.label.role}".split()
        named = familiar or cue.label.kind != "person" or cue.label.gender or len(words) < WORDY
        return cue.label.weight >= 3 and cue.label.case == "caps" and bool(named)
    sure = cue.label.weight >= (2 if cue.label.kind == "title" else 2.5)
    return familiar or sure or (cue.family == "timed" and cue.label.weight >= PLAIN)
