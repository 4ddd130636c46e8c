"""Whether words end as a question does.

Knows marks and endings; must not know lines or who speaks.

>>> asks_in("Why did you go? (Laughter.)", 0, 27), asks_in("Why did you go? (When, by which road?)", 0, 38)
(True, True)
>>> asks_in("Why did you go?  (Laughter.)", 0, 28), asks_in("なぜ行ったのですか。", 0, 10)
(True, True)
>>> asks_in("I left (you know why?)", 0, 22), asks_in("We went; I slept;", 0, 17)
(False, False)
"""

from corpus.reading.talk.stage import is_direction

MARKS = frozenset("?？؟")
LAST = MARKS | frozenset('か。);]）*_\xa0 "”»“」』')
"""The signs one of which a line that asks ends in."""
CLOSERS = frozenset(' *_\xa0"”»“」』')
OPENERS = {")": "(", "]": "[", "）": "（"}
WITHIN = 80
"""Characters of what stands in brackets behind a question."""
GREEK = "\u0370", "\u1fff"


def asks_in(text: str, start: int, end: int) -> bool:
    """True where `text[start:end]` ends in a question mark, in the particle of a question, or in either with
    emphasis, quotation marks or a stage direction behind it.
    """
    if text[end - 1] not in LAST:
        return False
    while start < end and text[end - 1] in CLOSERS:
        end -= 1
    sign = text[end - 1] if start < end else ""
    if sign in MARKS:
        return True
    if sign in OPENERS:
        if text[start] == OPENERS[sign]:
            return text[end - 2] in MARKS
        opened = text.rfind(OPENERS[sign], max(start, end - WITHIN), end)
        behind = opened > start
        asked = behind and text[max(start, opened - 2) : opened].strip()[-1:] in MARKS
        return asked or (behind and is_direction(text[opened:end]) and asks_in(text, start, opened))
    if sign == ";":
        return GREEK[0] <= text[max(start, end - 2)] <= GREEK[1]
    return text[max(start, end - 3) : end].rstrip("。").endswith("か")
