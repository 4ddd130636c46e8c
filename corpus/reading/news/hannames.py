"""Personal names in Chinese prose, which marks none: what stands before a verb of saying or behind an office.

Knows characters; must not know quotations nor who anybody is.

>>> named("船长方一舟笑了。方一舟说，“走”。")
('方一舟',)
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from corpus.reading.passages import Who
from corpus.reading.words.eastern import (
    ADVERBS,
    BODIES,
    CUTS,
    DOUBLE_FAMILIES,
    FAMILIES,
    KIN,
    LINKED,
    NO_NAMES,
    RARER_FAMILIES,
    SOURCES,
    VERBS,
)
from corpus.reading.words.titles import CJK_TITLES

TERM = 10  # characters of a foreign name's part with the office before it
SAYS = "|".join(VERBS["zh"])
HEADS = FAMILIES | RARER_FAMILIES
FAMILY = "".join(sorted(HEADS))
NEVER = "的了是这這那哪我你您他她它们們没沒么麼说說问問"  # in no name
SELDOM = (
    NEVER + "在和与與对對向把被从從也就都還还又却卻则則不有为為什很称稱以及等其此该該二三十百千个個曾表告认認"
)
ANY = f"[^\\u0000-\\u33ff\\ua000-\\uffff{NEVER}]"
GIVEN = f"[^\\u0000-\\u33ff\\ua000-\\uffff{SELDOM}]"
BORNE = f"(?:{GIVEN}{{1,2}}?|{ANY}{GIVEN}|{GIVEN}{ANY})"  # a given name behind a family name
BESIDE = "还|也|则|又|曾|却|都|同时|随后|进一步|在[^，。]{1,12}|对[^，。]{1,6}|向[^，。]{1,6}"
BEHIND = rf"(?=(?:{BESIDE})?(?:{SAYS}))"
SPOKE = re.compile(
    rf"(?<![\u3400-\u9fff])((?:{'|'.join(DOUBLE_FAMILIES)}|[{FAMILY}]){BORNE}|{GIVEN}{{2,4}}?){BEHIND}"
)
OFFICES = "|".join(sorted((*CJK_TITLES, *KIN), key=len, reverse=True))
CALLED = re.compile(
    rf"(?:{OFFICES})((?:{'|'.join(DOUBLE_FAMILIES)}|[{FAMILY}]){BORNE})"
    r"(?=[，。、；：（(\s和與与及在的说說称稱是把被从從告表认認也还還就来來则則向对對没沒不站坐走去到笑看]|$)"
)
DOT = re.compile(r"[·・]")
DOTTED = re.compile(
    rf"{GIVEN}{{1,8}}(?:[·・]{GIVEN}{{1,8}}?){{1,3}}"
    r"(?=[，。、；：（(\s和与與在的说說称稱是把被从從告表认認也还還就對对向要有于於又曾则則将將会會今昨]|$)"
)
OFFICE_BEFORE = re.compile(rf".*(?:{OFFICES})")
MOST = 300  # names of one page
BORNE_RUN = re.compile(rf"(?:{BORNE}|{GIVEN}{{1,6}})$")
GIVEN_RUN = re.compile(rf"{GIVEN}{{1,6}}$")
VERBAL = re.compile(rf"{SAYS}|{'|'.join(word for word in LINKED if len(word) > 1)}")
MET = re.compile(
    rf"(?<=[。，；、：“\s\n])([{FAMILY}][\u3400-\u9fff]{{1,2}})(?=[开開在是住说說有曾从從今则則也却卻为為（(，])"
)
"""As in "，周春燕开着": a common family name, two characters and what begins a predicate."""


def met(text: str, start: int, end: int) -> Iterator[Who]:
    """The persons whom the prose of `text[start:end]` names, in order."""
    spans = {found.start(1): found[1] for found in MET.finditer(text, start, end)}
    for name in named(text):
        at = text.find(name, start, end)
        while at >= 0:
            spans.setdefault(at, name)
            at = text.find(name, at + 1, end)
    for at in sorted(spans):
        yield Who(at, at + len(spans[at]), "person", spans[at])


@lru_cache(maxsize=1)
def named(text: str) -> tuple[str, ...]:
    """The personal names that a page prints before verbs of saying or behind an office, longest first."""
    counts: dict[str, int] = {}
    for found in SPOKE.finditer(text):
        counts[found[1]] = counts.get(found[1], 0) + 1
    counts = {
        name: times
        for name, times in counts.items()
        if not is_no_name(name) and (has_family(name) or (times > 1 and not is_adverbial(name)))
    }
    for found in CALLED.finditer(text):
        if not is_no_name(found[1]):
            counts[found[1]] = counts.get(found[1], 0) + 1
    for name in _dotted(text):
        counts[name] = counts.get(name, 0) + 1
    often = sorted(counts, key=lambda name: (-counts[name], name))[:MOST]
    return tuple(sorted(often, key=lambda name: (-len(name), name)))


def _dotted(text: str) -> Iterator[str]:
    """The foreign names, with dots between their parts, that stand behind a stop, a space or an office."""
    for dot in DOT.finditer(text):
        start = dot.start()
        while start > max(0, dot.start() - 2 * TERM) and "\u3400" <= text[start - 1] <= "\u9fff":
            start -= 1
        office = OFFICE_BEFORE.match(text, start, dot.start())
        found = DOTTED.match(text, office.end() if office else start)
        if found:
            yield found[0]


def is_no_name(name: str) -> bool:
    """Whether the characters are a common word, a noun for people or bodies, or hold a verb of saying."""
    return name in NO_NAMES or name.endswith((*SOURCES, *BODIES, *KIN)) or bool(VERBAL.search(name))


def may_be_name(cut: str, *, last: bool, office: bool) -> bool:
    """Whether the characters look like a name; behind an office a foreign one has more of them."""
    if "·" in cut or "・" in cut:
        return len(cut) < TERM * 2
    run = (BORNE_RUN if cut[0] in HEADS else GIVEN_RUN).match(cut, 1 if cut[0] in HEADS else 0) is not None
    most = 6 if office else 3
    fits = has_family(cut) or ((last or office) and len(cut) <= most)
    scene = len(cut) > 3 and cut[-1] in "时時后後前"  # "步出门口时"
    return len(cut) > 1 and run and fits and not scene and not is_no_name(cut)


def has_family(name: str) -> bool:
    """Whether a family name opens characters that are as many as a whole name has."""
    return (name[0] in HEADS and len(name) < 4) or (name.startswith(DOUBLE_FAMILIES) and len(name) in (3, 4))


def is_adverbial(bare: str) -> bool:
    """Whether a clause has nothing but adverbs before its verb."""
    return bare in ADVERBS or bare.endswith("地") or all(char in CUTS for char in bare)
