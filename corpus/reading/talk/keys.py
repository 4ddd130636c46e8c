"""A key at the head of a page: lines that only say for whom its labels stand, "AL: Ann Lee".

Knows turns and what labels say; must not know forms.
"""

from collections.abc import Sequence
from dataclasses import replace

from corpus.reading.labels import label
from corpus.reading.naming import HAN
from corpus.reading.passages import Found, Passage, Who
from corpus.reading.spans import Span

KEY = 40
"""Characters of the longest name in a key to the labels."""
LISTED, LETTERS = 3, 4
"""Lines of a list that is a key, and letters of a label in it."""
SELVES = frozenset("herself himself itself me myself themselves".split())
"""Whom nobody is named by."""


def without_key(text: str, found: Found) -> Found:
    """`found` without the lines at its head that only say for whom the labels stand: "AL: Ann Lee"."""
    passages = found.passages
    if passages and (told := _in_one_line(text, passages)):
        named = tuple(_keyed(one, told.get(_printed(text, one))) for one in passages[1:])
        return replace(found, passages=named, names=(*found.names, *told.values()))
    last = next((at for at, one in enumerate(passages) if not _spelt_out(text, one)), 0)
    last = max(last, _listed(text, passages))
    if last < 2 or not {_printed(text, one) for one in passages[:last]} <= {
        _printed(text, one) for one in passages[last:]
    }:
        return found
    names = {_printed(text, one): _told(text, one) for one in passages[:last]}
    named = tuple(_keyed(one, names.get(_printed(text, one))) for one in passages[last:])
    return replace(found, passages=named, names=(*found.names, *filter(None, names.values())))


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


def _listed(text: str, passages: Sequence[Passage]) -> int:
    """How many of the first passages are lines of a list, right below one another, each with a label of its
    own before a few words that are no sentence; 0 where they are fewer than three.
    """
    met: set[str] = set()
    end = -1
    for at, one in enumerate(passages):
        apart = end >= 0 and one.label is not None and text[end : one.label.start].count("\n") != 1
        if apart or _printed(text, one) in met or not _short(text, one):
            return at if at >= LISTED else 0
        met.add(_printed(text, one))
        end = one.end
    return 0


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
    initials = "".join(word[0] for word in whole.split() if word[0].isupper())
    return short.replace(".", "") == initials or (short > HAN and len(short) < len(whole) and short in whole)
