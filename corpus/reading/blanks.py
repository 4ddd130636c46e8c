r"""White space of every kind as the few kinds that a page means: a space, a tab, a line's end, an empty line;
colons of every kind as the two that labels have, and dashes that were stored in one code and read in another.

Browsers, typesetters and old systems leave spaces that do not break, thin ones, two characters for a newline,
blanks on empty lines and before every line.  Each is put for as many others, so nothing moves: what is found
in the evened text stands at the same place in the text.  The wide space of Chinese and Japanese stays, which
parts a label from what is said.

>>> evened("記者\ufe30為何？")
'記者：為何？'
>>> evened("Ann Lee \u00e2\x80\x93 Moss Bank")
'Ann Lee  –  Moss Bank'
>>> evened("Mr.\u00a0Lee\u202f:\u00a0No.\r\n\r\nMs Moss: Why?")
'Mr. Lee : No.  \n\nMs Moss: Why?'
"""

import re

ODD = "\x0b\x0c\xa0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
"""White space that only looks otherwise, or not even that."""
SIGNS = {
    "\ufe30": "：",
    "\ufe55": "：",
    "\u2236": ":",
    "\ua789": ":",
    "\u00e2\x80\x93": " – ",
    "\u00e2€“": " – ",
    "\u00e2\x80\x94": " — ",
    "\u00e2€”": " — ",
}
"""What is typed for a colon: set upright, small, of a ratio, of a letter; and what became of a dash that was
stored as UTF-8 and read as something else."""
PARTING = "\r\u2028\u2029"
"""What ends a line beside a newline."""
INDENTED = re.compile(r"\n[ \t\u3000]")
# a line's end, and what is blank before the first printed character of the next
BEGUN = re.compile(r"\n([ \t\u3000]*+)(?!\n|$)")
# lines without a printed character
EMPTY = re.compile(r"(?:\n[ \t\u3000]++)+(?=\n)")
OUTSIDE = 20
"""Of so many lines one may begin at the edge all the same: a page's number, an advertisement."""


def evened(text: str) -> str:
    """`text`, as long as it was, with plain spaces, newlines and colons; itself where it has no others."""
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for white in ODD:
        if white in text:
            text = text.replace(white, " ")
    for sign, meant in SIGNS.items():
        if sign in text:
            text = text.replace(sign, meant)
    for end in PARTING:
        if end in text:
            text = text.replace(end, "\n")
    if not INDENTED.search(text):
        return text
    margin = _margin(text)
    if margin:
        text = re.sub(rf"\n([ \t\u3000]{{1,{margin}}})", r"\1" + "\n", text)
    return EMPTY.sub(_emptied, text)


def _margin(text: str) -> int:
    """How many blanks stand before every line but a few; whatever stands before the first one."""
    indents = [*map(len, BEGUN.findall(text))]
    margins = [*filter(None, indents)]
    return min(margins) if OUTSIDE * (len(indents) - len(margins)) <= len(margins) > 0 else 0


def _emptied(lines: re.Match[str]) -> str:
    """The newlines of blank lines, and what is blank in them behind the line above."""
    ends = lines.group().count("\n")
    return " " * (lines.end() - lines.start() - ends) + "\n" * ends
