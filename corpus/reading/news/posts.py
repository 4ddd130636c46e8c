"""Posts from social networks that a page embeds, with or without the remains of their markup.

Knows the author line that such a post ends with ("— Name (@handle) 3 March 2014"); must not know who the
author is.

>>> text = "Off to #Zemlin now! <a href='x'>pic.twitter.com/x</a></p>&mdash; Ana Reis (anareis) May 3, 2014"
>>> [(text[p.start:p.end], p.name, p.handle) for p in posts(text, 0, len(text))]
[('Off to #Zemlin now!', 'Ana Reis', 'anareis')]
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.reading.spans import Span

# — Ana Reis (@anareis) May 3, 2014
AUTHOR = re.compile(
    r"(?:&mdash;|&#8212;|—|–|―|--|\n)[ \t\u00a0]{0,3}(?P<name>[^\n()—]{1,60}?)[ \t\u00a0]{0,2}"
    r"\((?P<handle>@?\w{1,30})\)"
    r"(?P<rest>[ \t\u00a0,:·-]{0,5}(?:<a [^>\n]{0,300}>)?[^\n<]{0,40})"
)
HANDLE = re.compile(r"\(@?\w{1,30}\)")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,400}>")
LINK = re.compile(
    r"<a [^<>\n]{1,400}>[^<>\n]{0,200}</a>|</?[a-zA-Z][^<>\n]{0,400}>"
    r"|(?:https?://|pic\.(?:twitter|x)\.com/|t\.co/)[^\s<>]{1,200}|&nbsp;|…(?=\s*\Z)"
)
LEAD = re.compile(
    r"(?:(?:[a-z-]{2,12}=\"[^\"<>\n]{0,60}\"\s?){1,6}>)?"  # the rest of a tag that was cut
    r"(?:\s|[\"“]|</?[a-zA-Z][^<>\n]{0,400}>){0,40}"
)
TAIL = 1500  # characters before an author line in which its links may stand
LONGEST = 3000
LONGEST_POST = 600  # characters of a post without markup


@dataclass(frozen=True, slots=True)
class Post:
    """A post, `text[start:end]`, its author line `label`, the author's `name` and where that stands."""

    start: int
    end: int
    label: Span
    name: str
    handle: str
    at: Span
    markup: tuple[Span, ...]


def posts(text: str, start: int, end: int) -> Iterator[Post]:
    """The posts that end in an author line within `text[start:end]`, in order."""
    if not HANDLE.search(text, start, end):
        return
    floor = start
    for match in AUTHOR.finditer(text, start, end):
        dated = YEAR.search(match["rest"])
        named = match["handle"].startswith("@")
        if not (dated or (named and not _runs_on(match))) or (not named and _is_dateline(match)):
            continue
        if not named and match["handle"].isupper() and match[0][0] == "\n":
            continue  # "Lamp Corp. (LMP) call   May 3, 2011"
        post = _post(text, floor, match)
        if post:
            floor = post.label.end
            yield post


def _runs_on(match: re.Match[str]) -> bool:
    """Whether a line without a dash is a sentence: "A friend of Reis (@reis) said so"."""
    return match[0].startswith("\n") and match["rest"].lstrip(" \t\u00a0,:·-")[:1].islower()


def _is_dateline(match: re.Match[str]) -> bool:
    """As in "ZEMLIN (AP) — The ferry sank in 2014": the agency is nobody's handle."""
    return match["rest"].lstrip(" \t\u00a0,:·")[:1] in set("—–-―")


def _post(text: str, floor: int, match: re.Match[str]) -> Post | None:
    """The post whose author line is `match`: the paragraph that ends there."""
    stop = _trailing(text, max(floor, match.start() - LONGEST), match.start())
    begin = max(floor, stop - LONGEST, _paragraph_start(text, floor, stop))
    body = text[begin:stop]
    lead = LEAD.match(body)
    first = begin + (lead.end() if lead else 0)
    if first >= stop:
        return None
    name = Span(match.start("name"), match.end("name"))
    label_start = match.start() + (len(match[0]) - len(match[0].lstrip("\n")))
    label = Span(label_start, match.end() - (len(match[0]) - len(match[0].rstrip())))
    markup = tuple(Span(m.start(), m.end()) for m in TAG.finditer(text, first, stop))
    return Post(
        first, stop, label, " ".join(match["name"].split()), match["handle"].lstrip("@"), name, markup
    )


def _trailing(text: str, floor: int, end: int) -> int:
    """Where the words end that `text[:end]` closes with links and tags behind."""
    links = list(LINK.finditer(text, max(floor, end - TAIL), end))
    while True:
        while end > floor and (text[end - 1].isspace() or text[end - 1] in '"”'):
            end -= 1
        if not links or links[-1].end() != end:
            return end
        end = links.pop().start()


def _paragraph_start(text: str, floor: int, stop: int) -> int:
    """The start of the paragraph that `stop` lies in."""
    blank = text.rfind("\n\n", max(floor, stop - LONGEST), stop)
    start = blank + 2 if blank >= 0 else floor
    if stop - start > LONGEST_POST and "<" not in text[start:stop]:
        start = max(start, text.rfind("\n", start, stop) + 1)  # a page of lines without blank ones
    return start
