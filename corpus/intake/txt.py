"""Plain text, and Markdown, which is read as it is printed."""

from corpus.intake.decoding import decoded
from corpus.reading.page import Page

SUFFIXES = (".md", ".text", ".txt")


def page(data: bytes, filename: str) -> Page:
    """The text of the file, unaltered but for its newlines."""
    text, marks = decoded(data, filename)
    return Page(text, marks)
