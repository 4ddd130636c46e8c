"""The page's own date line."""

from corpus.reading.layout import laid_out
from corpus.reading.sheet import ruled
from corpus.resolving.published import published

BODY = (
    "The talks ended late, and those who had come by boat went home by road, which took until May 10, 2014."
)


def on(text: str) -> str:
    dated = published(laid_out(ruled(text)))
    return dated.on if dated else ""


def test_a_date_in_the_prose_is_not_the_pages() -> None:
    assert on(f"Ferry talks end without a deal\n\n{BODY}") == ""


def test_a_date_line_is_the_pages() -> None:
    text = f"Ferry talks end without a deal\n\nPublished May 8, 2014\n\n{BODY}"
    dated = published(laid_out(ruled(text)))
    assert dated is not None
    assert (dated.on, dated.precision, dated.span.of(text)) == ("2014-05-08", "day", "May 8, 2014")


def test_an_update_counts_only_where_no_other_date_is() -> None:
    assert on(f"Ferry talks end\n\nUpdated May 9, 2014\n\nPosted May 8, 2014\n\n{BODY}") == "2014-05-08"
    assert on(f"Ferry talks end\n\nUpdated May 9, 2014\n\n{BODY}") == "2014-05-09"
