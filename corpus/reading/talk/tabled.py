r"""Questions of which an assembly has had notice: "Ann Lee (Brill) to ask the Chair:" above "Q12 What …", and
"Bo Moss to reply as Chair:" above "A There …".

Knows lines and what labels say; must not know turns.

>>> from corpus.reading.sheet import ruled
>>> page = "Ann Lee (Brill) to ask the Chair:\nQ12 Is it lit?\n\nBo Moss to reply as Chair:\nA It is."
>>> [(cue.label.name, page[cue.begin :].partition("\n")[0]) for cue in tabled(ruled(page))]
[('Ann Lee', 'Is it lit?'), ('Bo Moss', 'It is.')]
"""

import re
from collections.abc import Iterator

from corpus.reading.labels import label
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import Cue
from corpus.reading.values import replace

LONGEST = 200
SURELY = 3.0
# "Ann Lee (Brill) to ask the Chair of the Lamp Council:", "The Bishop of Brill to reply:"
TABLED = re.compile(r"(\S[^:\n]{2,100}?),? to (ask|reply)\b[^:\n]{0,90}:$")
# "Q12 ", "A ", "12. "
LETTER = re.compile(r"(?:[QA] ?\d{0,4}|\d{1,4})[.)]?[ \t\xa0]+(?=\S)")


def tabled(sheet: Sheet) -> Iterator[Cue]:
    """The labels of who asks and who replies, where the page has both."""
    text = sheet.text
    if " to ask " not in text or " to reply" not in text:
        return
    found = [
        (at, match)
        for at, line in enumerate(sheet.lines[:-1])
        if text[line.end - 1] == ":" and line.end - line.start < LONGEST
        if (match := TABLED.match(text, line.start, line.end))
    ]
    if len({match.group(2) for _, match in found}) < len(("ask", "reply")):
        return
    for at, match in found:
        words = label(match.group(1))
        if words:
            below = sheet.lines[at + 1]
            led = LETTER.match(text, below.start, below.end)
            words = replace(words, weight=max(words.weight, SURELY))
            begin = led.end() if led else below.start
            yield Cue(at, match.start(), match.start(), match.end(1), begin, words, "colon")
