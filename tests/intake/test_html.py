"""A web page becomes what it prints: the main text whole, what stood around the words as marks."""

import sys
from itertools import pairwise

import pytest

from corpus.errors import NotText, UnknownFormat
from corpus.intake import page_of
from corpus.intake.main_text import Part, stretch
from corpus.reading.page import Facts, Page
from tests.growth import cpu

LONG = (
    "the harbour board will answer every one of these questions in the spring session, and not before that."
)
TURNS = [
    ("ADA MOOR", f"Good evening; {LONG}"),
    ("Q", "Why?"),
    ("BEN OKORO", "No."),
    ("ADA MOOR", f"As I said, {LONG}"),
    ("Q", "Is it so?"),
    ("BEN OKORO", f"Yes, {LONG}"),
    ("ADA MOOR", f"Well, {LONG}"),
    ("Q", "Thank you."),
]
SHAPES = {
    "bold labels in paragraphs": "".join(f"<p><b>{who}:</b> {said}</p>" for who, said in TURNS),
    "lines broken by br": "<div>" + "<br>".join(f"<b>{who}:</b> {said}" for who, said in TURNS) + "</div>",
    "paragraphs broken by br": "<br/><br/>".join(f"{who}: {said}" for who, said in TURNS),
    "a list of names and words": "<dl>" + "".join(f"<dt>{who}<dd>{said}" for who, said in TURNS) + "</dl>",
    "a table": "<table>" + "".join(f"<tr><td>{who}<td>{said}" for who, said in TURNS) + "</table>",
    "a div for each turn": "".join(f"<div><span>{who}</span><div>{said}</div></div>" for who, said in TURNS),
    "an item for each turn": "<ul>" + "".join(f"<li>{who}: {said}" for who, said in TURNS) + "</ul>",
    "quotations": "".join(f"<p>{who}<blockquote>{said}</blockquote>" for who, said in TURNS),
    "preformatted": "<pre>" + "\n\n".join(f"  {who}. {said}" for who, said in TURNS) + "</pre>",
    "comments of a reader": "<div id=comments class=comment-list>"
    + "".join(f"<div class=comment><p>{who}: {said}</p></div>" for who, said in TURNS)
    + "</div>",
    "one form around all": "<form>" + "".join(f"<p>{who}: {said}</p>" for who, said in TURNS) + "</form>",
}


def html(body: str, head: str = "") -> Page:
    return page_of(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), "a.html")


def printed(body: str) -> str:
    return html(body).text


def marked(page: Page, *kinds: str) -> list[tuple[str, str, str]]:
    return [(m.kind, m.value, page.text[m.start : m.end]) for m in page.marks if m.kind in kinds]


def doubts(page: Page) -> list[str]:
    return [mark.value for mark in page.marks if mark.kind == "doubt"]


@pytest.mark.parametrize(
    "junk",
    [
        "<script>var a = 'Hidden';</script>",
        "<style>p { color: Hidden }</style>",
        "<!-- Hidden -->",
        "<template><p>Hidden</p></template>",
        "<select><option>Hidden</select>",
        "<svg><title>Hidden</title><text>Hidden</text></svg>",
        "<noscript><img alt='Hidden'>Hidden</noscript>",
        "<nav>Hidden</nav>",
        "<aside>Hidden</aside>",
        "<header>Hidden</header>",
        "<footer>Hidden</footer>",
        "<form>Hidden</form>",
        "<div role=navigation>Hidden</div>",
    ],
)
def test_what_is_not_printed_or_is_margin_is_no_text(junk: str) -> None:
    page = html(f"{junk}<p>One {LONG}</p>{junk}<p>Two {LONG}</p>{junk}")
    assert page.text == f"One {LONG}\n\nTwo {LONG}"


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_transcripts_of_every_shape_come_out_whole_and_in_order(shape: str) -> None:
    page = html(
        f"<header>The Quay</header><nav><a href=/>Home</a></nav><h1>Talk of the day</h1>{shape}"
        "<div><ul><li><a href=/x>Another talk of the harbour board</a></ul></div><footer>Imprint</footer>"
    )
    at = [page.text.find(words) for who, said in TURNS for words in (f"{who}", said)]
    places = [page.text.index(said) for _, said in TURNS]
    assert min(at) >= 0
    assert all(a < b for a, b in pairwise(places))
    assert page.text.startswith("Talk of the day")
    assert "Imprint" not in page.text
    assert "Home" not in page.text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>One\n  two<p>three", "One two\n\nthree"),
        ("a<br>b<br><br>c<br><br><br>d", "a\nb\n\nc\n\nd"),
        ("<b>Ada:</b>Yes <i>so</i> .", "Ada:Yes so ."),
        ("<ul><li>one<li>two</ul>three", "one\ntwo\n\nthree"),
        ("<dl><dt>Ada<dd>Yes.<dt>Ben<dd>No.</dl>", "Ada\nYes.\n\nBen\nNo."),
        ("<table><tr><td>Ada:<td>Yes.<tr><td>Ben:<td><p>No.</table>", "Ada:\tYes.\nBen:\tNo."),
        (f"<table><tr><td>{LONG} {LONG}<td>Side</table>", f"{LONG} {LONG}\n\nSide"),
        ("<pre>\n  One\n    two\n</pre>three", "  One\n    two\n\nthree".strip()),
        ("<p>&nbsp;</p><p>Q&nbsp;&nbsp;Why &amp; how?</p><p>\xa0</p>", "Q\xa0\xa0Why & how?"),
        ("<div>One</div><div>two <div>three</div> four</div>", "One\n\ntwo\n\nthree\n\nfour"),
        ("<p>She said <q>no</q>.", "She said no."),
    ],
    ids=[
        "paragraphs",
        "line breaks",
        "words run on as printed",
        "a list",
        "names and words",
        "a table of speech",
        "columns of a page",
        "preformatted",
        "no-break spaces",
        "nested blocks",
        "marks that a browser would add are not added",
    ],
)
def test_lines_and_paragraphs(body: str, text: str) -> None:
    assert printed(body) == text


def test_what_stands_around_words_is_a_mark_over_them() -> None:
    page = html(
        "<h2> The <em>Quay</em> </h2><p><strong>Ada:</strong> See <a href='/log'>the log</a>.</p>"
        "<blockquote><p>No.</p><p>Never.</p></blockquote><ul><li>one</ul>"
        "<p><span style='font-weight: 700'>Ben</span> <q>so</q></p>"
    )
    assert marked(page, "heading", "italic", "bold", "link", "quotation", "item") == [
        ("heading", "2", "The Quay"),
        ("italic", "", "Quay"),
        ("bold", "", "Ada:"),
        ("link", "/log", "the log"),
        ("quotation", "", "No.\n\nNever."),
        ("item", "", "one"),
        ("bold", "", "Ben"),
        ("quotation", "", "so"),
    ]


def test_an_article_keeps_its_own_header_and_a_quotation_its_footer() -> None:
    page = html(
        f"<header>The Quay</header><article><header><h1>Boats</h1>By Ada Moor</header><p>{LONG}</p>"
        f"<blockquote>{LONG}<footer>Ben Okoro</footer></blockquote></article><footer>Imprint</footer>"
    )
    assert page.text == f"Boats\n\nBy Ada Moor\n\n{LONG}\n\n{LONG}\n\nBen Okoro"


def test_short_turns_at_both_ends_belong_to_the_text() -> None:
    body = f"<div><p>Who?</p><p>One {LONG}</p><p>Two {LONG}</p><p>Three {LONG}</p><p>So?</p><p>Yes.</p></div>"
    text = printed(f"<h1>Boats</h1>{body}<div><a href=/a>Share this with everybody</a></div>")
    assert text.startswith("Boats\n\nWho?\n\nOne")
    assert text.endswith("So?\n\nYes.")


def test_an_extractor_that_misses_turns_is_not_believed() -> None:
    turns = "\n\n".join(f"{who}: {said}" for who, said in TURNS)
    part = Part(turns, ())
    assert stretch(part, [TURNS[3][1], TURNS[3][1]]) is None
    assert stretch(part, []) is None
    assert stretch(part, ["words that stand nowhere on the page"]) is None
    assert stretch(part, [said for _, said in TURNS]) is not None


def test_a_page_kept_whole_leaves_a_doubt() -> None:
    assert doubts(html("<p>Yes.</p>")) == [
        "main-text: the extractor finds too little of the page; all of it is kept but its margins"
    ]


def test_facts_are_what_the_page_declares() -> None:
    page = html(
        "<h1>Boats</h1><p>Yes.</p>",
        "<title>Boats | The Quay</title><meta property='og:title' content='Boats  and quays'>"
        "<meta property=og:site_name content='The Quay'><link rel=canonical href='https://quay.example/boats'>"
        "<meta property=og:locale content=en_GB>"
        "<meta property='article:published_time' content='2019-05-03T23:10:00+02:00'>",
    )
    assert page.facts == Facts(
        title="Boats and quays",
        outlet="The Quay",
        url="https://quay.example/boats",
        language="en-GB",
        published_on="2019-05-03",
        published_precision="day",
    )


def test_linked_data_is_heard() -> None:
    page = html(
        "<p>Yes.</p>",
        """<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle",
        "headline": "Boats", "datePublished": "2020-02", "publisher": {"name": "The Quay"}}]}</script>""",
    )
    assert (page.facts.title, page.facts.outlet) == ("Boats", "The Quay")
    assert (page.facts.published_on, page.facts.published_precision) == ("2020-02-01", "month")


@pytest.mark.parametrize(
    "declared",
    [
        "<meta name=date content='3 May'>",
        "<meta name=date content=2019-13-45>",
        "<meta name=date content=''>",
    ],
    ids=["no ISO date", "no such day", "empty"],
)
def test_a_date_that_cannot_be_read_is_none(declared: str) -> None:
    assert html("<p>Yes.</p>", declared).facts == Facts()


def test_the_only_headline_is_the_title_before_the_window_is() -> None:
    assert html("<h1>Boats</h1>Yes.", "<title>Boats - The Quay</title>").facts.title == "Boats"
    assert html("<h1>Boats</h1>Yes.<h1>Quays</h1>", "<title>The Quay</title>").facts.title == "The Quay"


@pytest.mark.parametrize(
    ("encoding", "declared", "words"),
    [
        ("utf-8", "", "Grüße „so“"),
        ("utf-8", "<meta charset=iso-8859-1>", "Grüße „so“"),
        ("cp1252", "<meta charset=iso-8859-1>", "Grüße „so“"),
        ("cp1251", "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "Привет, мир"),
        ("shift_jis", "<meta charset=Shift_JIS>", "大臣は「今日」と述べた"),
        ("euc_kr", "<meta charset=euc-kr>", "장관이 말했다"),
        ("utf-8-sig", "<meta charset=windows-1251>", "Grüße"),
    ],
    ids=["UTF-8", "UTF-8 misdeclared", "Latin", "Cyrillic", "Japanese", "Korean", "a byte order mark"],
)
def test_the_encoding_is_the_declared_one_unless_the_page_is_utf8(
    encoding: str, declared: str, words: str
) -> None:
    page = page_of(f"<html><head>{declared}</head><body><p>{words}</p>".encode(encoding), "a.htm")
    assert page.text == words
    assert not [doubt for doubt in doubts(page) if doubt.startswith("encoding")]


@pytest.mark.parametrize("name", ["no-such-code", "hex", "idna"])
def test_an_encoding_that_is_none_is_not_used(name: str) -> None:
    words = "Grüße aus Köln, schöne Grüße, sagte die Ärztin."
    page = page_of(f"<meta charset={name}><p>{words}</p>".encode("cp1252"), "a.html")
    assert page.text == words
    assert "cp1252" in doubts(page)[0]


def test_xhtml_with_its_declaration_is_read() -> None:
    source = '<?xml version="1.0" encoding="ISO-8859-1"?><html xmlns="http://www.w3.org/1999/xhtml"><p>Grüße</p></html>'
    assert page_of(source.encode("latin-1"), "a.xhtml").text == "Grüße"


def test_what_no_database_keeps_becomes_a_replacement_character() -> None:
    page = html("<p>one \0 two &#0; three &#xD800; four</p>")
    assert not set(page.text) & set("\0\ud800")
    assert page.text.endswith("four")


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(NotText, match="no words"):
        html("<script>only()</script>")


def test_a_missing_extra_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(UnknownFormat, match=r"pip install 'corpus-db\[html\]'"):
        html("<p>Yes.</p>")


def test_a_failing_extractor_is_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: str) -> None:
        raise RecursionError

    monkeypatch.setattr("corpus.intake.html._extracted", fails)
    page = html("<p>Yes.</p>")
    assert page.text == "Yes."
    assert "the extractor failed (RecursionError)" in doubts(page)[0]


@pytest.mark.parametrize("tag", ["div", "b", "nav", "li", "blockquote", "table><tr><td"])
def test_depth_of_nesting_does_not_matter(tag: str) -> None:
    page = html(f"<{tag}>" * 5_000 + "<p>Deep down." + LONG)
    assert page.text == f"Deep down.{LONG}"


@pytest.mark.parametrize(
    "piece", ["<a href='", "<!--", "</", "<![CDATA[", "&#", "<p", "<b>x", "<aside>x", "<li>x "]
)
def test_broken_markup_costs_no_more_than_its_length(piece: str) -> None:
    """Eight times the page takes less than sixteen times as long, give or take a tick of the clock."""

    def seconds(times: int) -> float:
        page = "<p>words</p>" + piece * times
        return cpu(lambda: html(page))

    assert seconds(4_000) < 16 * seconds(500) + 0.1


def test_the_same_page_is_read_the_same_again() -> None:
    body = "".join(SHAPES.values())
    assert html(body) == html(body)
