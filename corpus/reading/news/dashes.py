"""Words that a dash opens at the head of a paragraph, as Slavic papers print speech.

Knows the dashes and the verbs of saying of a language; must not know who anybody is.

>>> from corpus.reading.words.tongues import tongue
>>> text = "— Идёт дождь, — сказала Анна Рейс."
>>> found = with_dashed(text, [Span(0, len(text))], (), tongue("ru"))
>>> [one.words.of(text) for one in found]
['Идёт дождь']
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpus.reading.news.quotes import Quoted
from corpus.reading.spans import Span
from corpus.reading.words.saying import Tongue

HEAD = re.compile(r"[—–-] (?=[^\W\d_a-zа-яіїєґ])")
TURN = re.compile(r"(?<=[^\s\d])([,.!?…]?) {0,2}[—–-] (\w+)(?: (\w+))?")
BACK = re.compile(r"[.!?…,] {0,2}[—–-] (?=\w)")


def with_dashed(
    text: str, paragraphs: Sequence[Span], found: Sequence[Quoted], tongue: Tongue
) -> tuple[Quoted, ...]:
    """The stretches of `found` and those that dashes mark, in order; marks inside those are their own."""
    if not tongue.articleless:
        return tuple(found)
    fresh = [
        piece
        for number, paragraph in enumerate(paragraphs)
        if text[paragraph.start] in "—–-"
        for piece in _pieces(text, number, paragraph, tongue)
    ]
    if not fresh:
        return tuple(found)
    kept = [
        one
        for one in found
        if not any(one.whole.start < new.whole.end and new.whole.start < one.whole.end for new in fresh)
    ]
    every = sorted((*kept, *fresh), key=lambda one: one.whole.start)
    place = {id(one): at for at, one in enumerate(every)}
    moved = {at: place.get(id(one)) for at, one in enumerate(found)}
    return tuple(one if one.carries is None else replace(one, carries=moved[one.carries]) for one in every)


def _pieces(text: str, number: int, paragraph: Span, tongue: Tongue) -> Iterator[Quoted]:
    """What is said before a dash and a verb of saying; all of the paragraph where a third dash goes on."""
    head = HEAD.match(text, paragraph.start, paragraph.end)
    turns = TURN.finditer(text, head.end(), paragraph.end) if head else ()
    turn = next((one for one in turns if _says(one, tongue)), None)
    if head is None or turn is None:
        return
    back = BACK.search(text, turn.end(), paragraph.end)
    end = paragraph.end if back else turn.end(1) if turn[1] != "," else turn.start(1)
    yield Quoted(Span(head.end(), end), Span(paragraph.start, max(end, turn.end(1))), number)


def _says(turn: re.Match[str], tongue: Tongue) -> bool:
    """Whether the first word behind a dash, or the one behind that, is a verb of saying."""
    return any(word and word in tongue.saying for word in turn.groups()[1:])
