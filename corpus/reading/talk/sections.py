r"""Answers of several people, each below a heading that is their name: candidates who are asked the same.

Knows headings and turns; must not know how questions are found.

>>> from corpus.reading.sheet import ruled
>>> text = "## Ana Reis\n\n**Why?**\n\nOil.\n\n## Tom Moss\n\n**Why?**\n\nSalt."
>>> [who.name for who in named_heads(ruled(text))]
['Ana Reis', 'Tom Moss']
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from corpus.reading.labels import label
from corpus.reading.names import is_given
from corpus.reading.passages import Found, Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span

LONGEST = 60
ANSWERS = "answer-without-label"
"""The rule of an answer that has no label of its own."""


def named_heads(sheet: Sheet) -> list[Who]:
    """The headings marked as such that are nothing but a whole name of a known given one."""
    found = []
    for line in sheet.lines:
        if sheet.text[line.start] != "#" or line.end - line.start > LONGEST:
            continue
        shown = line.of(sheet.text)
        name = shown.strip("# *\t")
        words = label(name)
        if words and words.kind == "person" and " " in words.name and is_given(name.partition(" ")[0]):
            start = line.start + shown.find(name)
            found.append(Who(start, start + len(name), "person", words.name, words.role, words.gender))
    return found


def sectioned(sheet: Sheet, found: Found) -> Found:
    """`found` with its answers said by whom the heading above names, where two at least are headings."""
    heads = named_heads(sheet)
    if len({head.name for head in heads}) < 2:
        return found
    passages = tuple(_below(heads, one) if one.rule == ANSWERS else one for one in found.passages)
    return replace(found, passages=passages, names=(*found.names, *heads))


def _below(heads: Sequence[Who], one: Passage) -> Passage:
    at = bisect_right(heads, one.start, key=lambda head: head.start)
    if not at:
        return one
    head = heads[at - 1]
    return replace(one, who=head, rule="answer-below-a-name", cue=Span(head.start, head.end))
