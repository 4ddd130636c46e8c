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


def without_key(text: str, found: Found) -> Found:
    """`found` without the lines at its head that only say for whom the labels stand: "AL: Ann Lee"."""
    passages = found.passages
    if passages and (told := _in_one_line(text, passages)):
        named = tuple(_keyed(one, told.get(_printed(text, one))) for one in passages[1:])
        return replace(found, passages=named, names=(*found.names, *told.values()))
    last = next((at for at, one in enumerate(passages) if not _spelt_out(text, one)), 0)
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


def _told(text: str, passage: Passage) -> Who | None:
    """Whom a line of the key names."""
    words = label(text[passage.start : passage.end])
    if not words or not words.name:
        return None
    return Who(passage.start, passage.end, words.kind, words.name, words.role, words.gender)


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
