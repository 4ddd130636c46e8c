"""How a line is set off: bold, italics, a heading's hash, a number, a dash, a bullet.

Knows Markdown and bullets; must not know what the line says.

>>> text = "## **Why did you go?**"
>>> start, end, style = bare(text, 0, len(text))
>>> text[start:end], style
('Why did you go?', 'heading')
>>> bare("**Note:** it is **late**", 0, 24)
(0, 24, '')
"""

import re

# "## ", ":: ", "1. ", "2) ", "3.) ", "(4) ", "5/ ", "3 - ", "— ", "• ", "**", "_", "&#8211; ", the sign of a
# dash; "Q." before eastern words
LEAD = re.compile(
    r"#{1,6} ?|:{1,2} |\(\d{1,2}\)(?=\s)\s*|\d{1,2}(?:\.\)|[.)/]|\s?[-–—])(?:\s+|(?=[^\W\d_]))"
    r"|(?:[-–—―─]{1,2}|&(?:#821[123]|[mn]dash);)\s*(?=[^\W\d_]|[¿¡\"“«])|ー(?=[\u3040-\u9fff])|[•■▪●◆►▶□○»>]\s*|\*{1,3}|_{1,3}"
    r"|<(?:b|strong|em|i|h[1-6])>|[QＱ]\d{0,2}\s?[.．:：、]\s?(?=\d{0,4}[\u3040-\u9fff])"
)
LONGEST = 4000
"""Characters of a line that is looked at."""
STYLES = {
    "#": "heading",
    ":": "mark",
    "Q": "asked",
    "Ｑ": "asked",
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "―": "dash",
    "─": "dash",
    "ー": "dash",
    "&": "dash",
    "**": "bold",
    "__": "bold",
    "*": "italic",
    "_": "italic",
    "***": "bold",
    "___": "bold",
    "<b>": "bold",
    "<strong>": "bold",
    "<em>": "italic",
    "<i>": "italic",
    "<": "heading",
}


def bare(text: str, start: int, end: int) -> tuple[int, int, str]:
    """`text[start:end]` without the marks that set it off, and what these are; "" for none."""
    style = ""
    if end - start > LONGEST:
        return start, end, style
    while start < end and (found := LEAD.match(text, start, end)):
        shown = found.group().strip()
        closing = shown.replace("<", "</")
        emphasis = shown[0] in "*_<"
        if shown == "*" and text[start + 1 : end][:1].strip() and text.find("*", start + 1, end) < 0:
            emphasis, shown = False, "•"  # a bullet with no space behind it
        if emphasis and not _whole(text[start:end], shown, closing):
            break  # only some of its words are set off
        style = (
            style
            or STYLES.get(shown)
            or STYLES.get(shown[0])
            or ("number" if shown[0] == "(" or shown[0].isdigit() else "bullet")
        )
        start = found.end()
        if emphasis:
            end = start + len(text[start:end].rstrip().removesuffix(closing).rstrip())
    return start, end, style


def _whole(words: str, mark: str, closing: str) -> bool:
    """True where one pair of marks stands round all the words; a tag that closes may be struck already."""
    body = words[len(mark) :].rstrip(" ?:\xa0")
    if mark[0] == "<" and closing not in body:
        return True
    return body.endswith(closing) and (len(mark) < 2 or closing not in body[: -len(closing)])
