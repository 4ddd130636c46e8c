r"""White space of every kind as the few kinds that a page means: a space, a tab, a line's end, an empty line;
colons of every kind as the two that labels have; dashes and chevrons that were written out or misread.

Browsers, typesetters and old systems leave spaces that do not break, thin ones, two characters for a newline,
blanks on empty lines and before every line.  Each is put for as many others, so nothing moves: what is found
in the evened text stands at the same place in the text.  The wide space of Chinese and Japanese stays, which
parts a label from what is said.

>>> evened("記者\ufe30為何？")
'記者：為何？'
>>> evened("Ann Lee \u00e2\x80\x93 Moss Bank")
'Ann Lee  –  Moss Bank'
>>> evened("O \nSR. \nLEE: Yes, \n" * 3).count("\n")
3
>>> evened("Mr.\u00a0Lee\u202f:\u00a0No.\r\n\r\nMs Moss: Why?")
'Mr. Lee : No.  \n\nMs Moss: Why?'
"""

import re

ODD = "\x0b\x0c\xa0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
"""White space that only looks otherwise, or not even that."""
SIGNS = {"\ufe30": "：", "\ufe55": "：", "\u2236": ":", "\ua789": ":"}
"""What is typed for a colon: set upright, small, of a ratio, of a letter."""
WRITTEN_OUT = {
    "&": {
        "&gt;&gt;&gt;": ">>>>>>>>>>>>",
        "&gt;&gt;": ">>>>>>>>",
        "&nbsp;": "      ",
        "&ndash;": "–      ",
        "&mdash;": "—      ",
    },
    "\u00e2": {"\u00e2\x80\x93": " – ", "\u00e2€“": " – ", "\u00e2\x80\x94": " — ", "\u00e2€”": " — "},
}
"""Signs that HTML writes out, and dashes that were stored as UTF-8 and read as something else, by their first
character: one is found forty times as fast as several.
"""
PARTING = "\r\u2028\u2029"
"""What ends a line beside a newline."""
MEANT = {**dict.fromkeys(ODD, " "), **SIGNS, **dict.fromkeys(PARTING, "\n")}
SPELT_OUT = {
    "\\r\\n": "   \n",
    "\\n": " \n",
    "\\t": "  ",
    "\\xc2\\xa0": " " * 8,
    "\\xa0": " " * 4,
    "\\u00a0": " " * 6,
    "\\xe2\\x80\\x93": "–" + " " * 11,
    "\\xe2\\x80\\x94": "—" + " " * 11,
    "\\u2013": "–" + " " * 5,
    "\\u2014": "—" + " " * 5,
}
"""Lines' ends, blanks and dashes as a program writes them out that prints a page as a value of its own."""
# "\\nabla", "C:\\new", of a formula and a path
MEANING = re.compile(r"\\n(?=[a-z]{2})")
EDGES = {
    "\n`": re.compile(r"(?m)^`(?!`)"),
    "\n0": re.compile(r"(?m)^(?:\d{1,2}:)?\d{1,2}:\d\d(?=[^\W\d_]|[¿¡\"“«—–-])"),
}
"""What stands at the edge of lines without being a part of them: "` Q. Why?", "00:15No."."""
PHOTO = "Photo of "
# "Photo of Ann LeeAnn Lee (Lamp Party)"
SHOWN = re.compile(r"(?m)^Photo of (\S.{1,39}?\S)(?=\1)")
EDGED = 6
"""Such lines, at least."""
INDENTED = re.compile(r"\n[ \t\u3000]")
# a line's end, and what is blank before the first printed character of the next
BEGUN = re.compile(r"\n([ \t\u3000]*+)(?!\n|$)")
# lines without a printed character
EMPTY = re.compile(r"(?:\n[ \t\u3000]++)+(?=\n)")
# "O \nSR. \nPRESIDENTE \n", of a column that was set wide
ALONE = re.compile(r"^(?:\(?[^\W\d_][^\s\d:<>/@]{0,14} \n){2,}(?=\S)", re.MULTILINE)
SEEN = 12
"""Lines at the head of a page that tell whether its lines end in blanks."""
SEVERAL = 3
"""Times that words stand alone on a page set so."""
OUTSIDE = 20
"""Of so many lines one may begin at the edge all the same: a page's number, an advertisement."""


def evened(text: str) -> str:
    """`text`, as long as it was, with plain spaces, newlines and colons; itself where it has no others."""
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    elif any(row.endswith(" ") for row in text.split("\n", SEEN)[:-1]):
        text = _justified(text)
    text = _clear(_signed(text))
    if not INDENTED.search(text):
        return text
    margin = _margin(text)
    if margin:
        text = re.sub(rf"\n([ \t\u3000]{{1,{margin}}})", r"\1" + "\n", text)
    return EMPTY.sub(_emptied, text)


def _signed(text: str) -> str:
    """`text` with plain spaces, newlines, colons and dashes for all that is typed or written out for them."""
    for sign, meant in MEANT.items():
        if sign in text:
            text = text.replace(sign, meant)
    for first, signs in WRITTEN_OUT.items():
        if first in text:
            for sign, meant in signs.items():
                text = text.replace(sign, meant)
    if "\\n" in text and text.count("\\n") >= SEVERAL and not MEANING.search(text):
        for sign, meant in SPELT_OUT.items():
            text = text.replace(sign, meant)
    return text


def _clear(text: str) -> str:
    """`text` without what stands at the edge of most lines and is no part of them: the mark of a scanned
    page, "` Q. Why?", or the time that a player prints glued to each line, "00:15No."; nor what stands for
    the picture of whoever speaks, glued to the name.
    """
    if PHOTO in text:
        text = SHOWN.sub(_blanked, text)
    edges = [edge for sign, edge in EDGES.items() if sign in text]
    for edge in edges:
        found = len(edge.findall(text))
        if found >= EDGED and 2 * found >= text.count("\n") - text.count("\n\n"):
            return edge.sub(_blanked, text)
    return text


def _blanked(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _justified(text: str) -> str:
    """`text`; where most lines end in a blank, words that stand alone on lines are put together."""
    if 2 * text.count(" \n") <= text.count("\n") or len(ALONE.findall(text)) < SEVERAL:
        return text
    return ALONE.sub(_on_one_line, text)


def _on_one_line(words: re.Match[str]) -> str:
    """Words that stand alone on lines, each before a blank, as programs draw them out of a justified page."""
    return words.group().replace("\n", " ")


def _margin(text: str) -> int:
    """How many blanks stand before every line but a few; whatever stands before the first one."""
    indents = [*map(len, BEGUN.findall(text))]
    margins = [*filter(None, indents)]
    return min(margins) if OUTSIDE * (len(indents) - len(margins)) <= len(margins) > 0 else 0


def _emptied(lines: re.Match[str]) -> str:
    """The newlines of blank lines, and what is blank in them behind the line above."""
    ends = lines.group().count("\n")
    return " " * (lines.end() - lines.start() - ends) + "\n" * ends
