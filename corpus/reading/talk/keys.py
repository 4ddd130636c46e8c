"""A key at the head of a page: lines that only say for whom its labels stand, "AL: Ann Lee".

Knows turns and what labels say; must not know forms.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.reading.labels import label
from corpus.reading.names import is_given
from corpus.reading.naming import HAN, fold
from corpus.reading.passages import Found, Passage, Who
from corpus.reading.spans import Span
from corpus.reading.words.roles import ANSWERERS, ASKERS

KEY = 40
"""Characters of the longest name in a key to the labels."""
LEAST = 2
"""Lines of a key, and letters of initials that one line, apart from what is said, tells enough of."""
SIDES = (ASKERS, ANSWERERS)
# "AL = Ann Lee", "AL – Ann Lee"
EQUAL = re.compile(r"[A-Z][\w.]{0,3}\s?[=–—-]\s?\S.{1,60}(?<![.?!…])")
LISTED, LETTERS = 3, 4
"""Lines of a list that is a key, and letters of a label in it."""
SELVES = frozenset("herself himself itself me myself themselves".split())
"""Whom nobody is named by."""


def without_key(text: str, found: Found) -> Found:
    """`found` without the lines at its head that only say for whom the labels stand: "AL: Ann Lee"."""
    passages = found.passages
    if passages and _is_key(text, passages[0]):
        passages = passages[1:]
        found = replace(found, passages=passages)
    if passages and (told := _in_one_line(text, passages)):
        named = tuple(_keyed(one, told.get(_printed(text, one))) for one in passages[1:])
        return replace(found, passages=named, names=(*found.names, *told.values()))
    last = next((at for at, one in enumerate(passages) if not _spelt_out(text, one)), 0)
    last = max(last, _listed(text, passages))
    if (last < LEAST and not (last and _alone(text, passages))) or not {
        _printed(text, one) for one in passages[:last]
    } <= {_printed(text, one) for one in passages[last:]}:
        return found
    names = {_printed(text, one): _told(text, one) for one in passages[:last]}
    named = tuple(_keyed(one, names.get(_printed(text, one))) for one in passages[last:])
    return replace(found, passages=named, names=(*found.names, *filter(None, names.values())))


def with_initials(text: str, found: Found, people: Sequence[Who]) -> Found:
    """`found` with what stands behind the initials of one of `people`, of no other's, said by that one."""
    own = {_initials(one.name): one for one in reversed(people)}
    if not own or len(own) < len(people):
        return found
    passages = tuple(_keyed(one, own.get(_printed(text, one).replace(".", ""))) for one in found.passages)
    return replace(found, passages=passages, names=(*found.names, *people))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _in_one_line(text: str, passages: Sequence[Passage]) -> dict[str, Who]:
    """Whom the first line names for each of two labels: "林：看守林月明　記：灯塔報"; nobody elsewhere."""
    first = passages[0]
    whole = text[first.start : first.end]
    if len(whole) >= 2 * KEY or not (":" in whole or "：" in whole):
        return {}
    others = {_printed(text, one) for one in passages[1:]}
    mine, _, rest = whole.replace("\u3000", " ").rpartition(" ")
    other, colon, name = rest.replace("：", ":").partition(":")
    if not (mine and colon and other in others and _printed(text, first) in others):
        return {}
    ends = {_printed(text, first): first.start + len(mine), other: first.end}
    least = {_printed(text, first): first.start, other: first.end - len(name)}
    starts = {key: max(least[key], text.rfind(key, least[key], end)) for key, end in ends.items()}
    return {key: Who(starts[key], end, "person", text[starts[key] : end]) for key, end in ends.items()}


def _alone(text: str, passages: Sequence[Passage]) -> bool:
    """True for a first line with initials and the name that they stand for, with a blank line below it."""
    first, after = passages[0], passages[1:2]
    apart = bool(after) and text.count("\n", first.end, after[0].start) >= LEAST
    return apart and len(_printed(text, first)) >= LEAST and " " in text[first.start : first.end]


def _is_key(text: str, passage: Passage) -> bool:
    """True for a turn that is nothing but lines of a key behind its heading: "Key:", "AL = Ann Lee"."""
    lines = text[passage.start : passage.end].split("\n")
    return all(EQUAL.fullmatch(line.strip()) for line in lines)


def _listed(text: str, passages: Sequence[Passage]) -> int:
    """How many of the first passages are lines of a list, right below one another, each with a label of its
    own before a few words that are no sentence; 0 where they are fewer than three.
    """
    met: set[str] = set()
    end = -1
    for at, one in enumerate(passages):
        apart = end >= 0 and one.label is not None and text[end : one.label.start].count("\n") != 1
        if apart or _printed(text, one) in met or not _short(text, one):
            whole = at == len(SIDES) and all(_of_a_side(text, one) for one in passages[:at])
            return at if at >= LISTED or whole else 0
        met.add(_printed(text, one))
        end = one.end
    return 0


def _of_a_side(text: str, passage: Passage) -> bool:
    """True for a letter that asks or answers before a whole name, or before the word for who does."""
    if fold(_printed(text, passage)) not in SIDES[0] | SIDES[1] | {"i"}:
        return False
    words = label(text[passage.start : passage.end])
    if words is None or words.kind != "person":
        return words is not None and words.kind in {"role", "title"}
    return words.name.count(" ") > 0 and is_given(words.name.partition(" ")[0])


def _short(text: str, passage: Passage) -> bool:
    """True for few words, no sentence, behind a label of letters."""
    whole, short = text[passage.start : passage.end], _printed(text, passage)
    return 0 < len(short) <= LETTERS and len(whole) <= KEY and "\n" not in whole and whole[-1] not in ".?!…。"


def _told(text: str, passage: Passage) -> Who | None:
    """Whom a line of the key names, behind the words that praise them: "The one and only Ann Lee"."""
    whole = text[passage.start : passage.end]
    if whole.casefold() in SELVES:
        return None  # who made the key
    words, cut = label(whole), 0
    while words is None and (cut := whole.find(" ", cut) + 1):
        words = label(whole[cut:])
        words = words if words and words.kind == "person" and " " in words.name else None
    if not words or not words.name:
        return None
    return Who(passage.start + cut, passage.end, words.kind, words.name, words.role, words.gender)


def _keyed(passage: Passage, one: Who | None) -> Passage:
    if one is None:
        return passage
    return replace(passage, who=one, rule="named-by-the-key", cue=Span(one.start, one.end))


def _printed(text: str, passage: Passage) -> str:
    return text[passage.label.start : passage.label.end] if passage.label else ""


def _spelt_out(text: str, passage: Passage) -> bool:
    """True where all that is said is what the label is short for."""
    short, whole = _printed(text, passage).strip(".*_"), text[passage.start : passage.end]
    if not short or len(whole) > KEY or whole[-1] in ".?!…。":
        return False
    return short.replace(".", "") == _initials(whole) or (
        short > HAN and len(short) < len(whole) and short in whole
    )
