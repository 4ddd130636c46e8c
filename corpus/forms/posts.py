"""Posts embedded in a page, each claimed with its author line.

Knows where posts stand among lines; must not know prose or who the author is.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from corpus.reading.news.posts import Post, posts
from corpus.reading.passages import Claim, Found, Passage, Who
from corpus.reading.reading import Block
from corpus.reading.sheet import Sheet

FORM = "posts"


def claims(sheet: Sheet) -> Iterable[Claim]:
    """The lines of each post, from its first word to its author line."""
    if not sheet.lines or "(" not in sheet.text:
        return
    starts = [line.start for line in sheet.lines]
    ends = [line.end for line in sheet.lines]
    for post in posts(sheet.text, 0, len(sheet.text)):
        first = bisect_right(starts, post.start) - 1
        stop = bisect_left(ends, post.label.end) + 1
        yield Claim(FORM, max(first, 0), min(stop, len(starts)), 0.95, "author-line")


def read(sheet: Sheet, claim: Claim) -> Found:
    """The posts of the claimed lines, with what else stands there as furniture."""
    start, end = sheet.lines[claim.first].start, sheet.lines[claim.stop - 1].end
    found = list(posts(sheet.text, start, end))
    return Found(
        passages=tuple(_passage(post) for post in found),
        blocks=tuple(block for post in found for block in _links(post)),
    )


def _passage(post: Post) -> Passage:
    who = Who(post.at.start, post.at.end, "person", post.name, "")
    inner = tuple(Block(span.start, span.end, "furniture") for span in post.markup)
    return Passage("post", post.start, post.end, who, "author-line", label=post.label, inner=inner)


def _links(post: Post) -> Iterable[Block]:
    """The links and tags between a post's last word and its author line."""
    if post.end < post.label.start:
        yield Block(post.end, post.label.start, "furniture")
