r"""The pictures of a page that came as Markdown or HTML, with the captions below them, and what a site's
templates put in or say of a paragraph.

Knows lines and marks; must not know what is said on the page.

>>> from corpus.reading.sheet import ruled
>>> page = "It was.\n\n![](quay.jpg)\n\n_Photo 1: The quay._\n\n<figure>\n<img src='a.jpg'>\nPier\n</figure>"
>>> page = ruled(f"{page}\n\nSo it was.")
>>> [page.lines[at].of(page.text) for at in pictured(page.text, page.lines)]
['![](quay.jpg)', '_Photo 1: The quay._', '<figure>', "<img src='a.jpg'>", 'Pier', '</figure>']
"""

import re
from collections.abc import Iterator, Sequence

from corpus.reading.sheet import Line

# "![The quay](quay.jpg)", "<img src='quay.jpg'>", linked or not, "<center><img src='quay.jpg'></center>"
PICTURE = re.compile(
    r"(?:</?(?:a|br|center|div|p|picture|span)\b[^<>\n]{0,400}>\s*){0,8}"
    r"(?:(?:\[?!\[[^\]\n]{0,300}\]\([^)\n]{0,400}\)(?:\]\([^)\n]{0,400}\))?|<img\b[^>\n]{0,600}>)"
    r"(?:\s*</?(?:a|br|center|div|p|picture|span)\b[^<>\n]{0,400}>){0,8}\s*)+$"
)
# "{{< figure src=… >}}", "{% photo … %}", "{: .answer }", "<iframe …></iframe>"
TEMPLATE = re.compile(
    r"(?:\{\{[<%][^\n]{0,2000}[>%]\}\}|\{%[^\n]{0,2000}%\}|\{:[^{}\n]{0,200}\}|<iframe\b[^\n]{0,2000}>)\s*$"
)
# "Photo 1: The quay", "Foto: Ann Lee"
CAPTION = re.compile(
    r"[*_\s]*(?:photos?|fotos?|images?|figures?|bild|abb\.|фото|图|圖)\b[^\n]{0,400}$", re.IGNORECASE
)
# "_The quay in winter._", "*The quay*"
SET_OFF = re.compile(r"([*_]{1,3})[^\s*_][^\n]{0,400}\1(?:[^\w\n]{0,3}|[^\n*_]{0,60})$")
LONGEST = 24
"""Lines of a figure."""


def pictured(text: str, lines: Sequence[Line]) -> Iterator[int]:
    """The lines that are pictures, their captions right below, and whatever stands inside a figure."""
    marked = ("!" in text and "![" in text) or (
        "<" in text and any(sign in text for sign in ("<img", "<figure", "<iframe"))
    )
    if not marked and not ("{" in text and any(sign in text for sign in ("{{", "{%", "{:"))):
        return
    last = -2  # the last picture
    until = -1
    for at, line in enumerate(lines):
        if at <= until:
            yield at
            continue
        if text.startswith("<figure", line.start):
            until = _figure_end(text, lines, at)
            yield at
        elif text[line.start] in "{<" and TEMPLATE.match(text, line.start, line.end):
            yield at
        elif text[line.start] in "![<" and PICTURE.match(text, line.start, line.end):
            last = at
            yield at
        elif at == last + 1 and _caption(text, line):
            yield at


def _figure_end(text: str, lines: Sequence[Line], first: int) -> int:
    """The line in which the figure that begins in line `first` ends; that line itself where none does."""
    for at in range(first, min(len(lines), first + LONGEST)):
        if text.find("</figure", lines[at].start, lines[at].end) >= 0:
            return at
    return first


def _caption(text: str, line: Line) -> bool:
    """True for a line that says of itself that it is a caption, or is set off as a whole, and no question."""
    if text[line.end - 1] == "?" or text.rstrip("*_ ").endswith("?", line.start, line.end):
        return False
    bold = text.startswith(("**", "__"), line.start) and not text.startswith(
        ("***", "**_", "_**"), line.start
    )
    return bool(CAPTION.match(text, line.start, line.end)) or (
        not bold and bool(SET_OFF.match(text, line.start, line.end))
    )
