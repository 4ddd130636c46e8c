"""Every page of the site, read on both versions of Datasette."""

import csv
import html
import io
import json
import re
import sqlite3
import sys
import xml.etree.ElementTree as ET
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest

from corpus.citing import STYLES, cite
from corpus.site.asked import Asked
from corpus.site.pages import cite as cite_page
from corpus.store.publish import publish
from tests.site.conftest import Get, ask
from tests.site_versions import served

KEY = "voa-2013-05-27-kerry-lavrov-paris"
TALK = "wbur-2013-09-12-kerry-lavrov-geneva"
PAGES = {
    "home": ("/", ["Who said what", "5", "Most quoted", "Sergey Lavrov", "Newest documents"]),
    "documents": ("/-/documents", ["Voice of America", "27 May 2013", "August 2016"]),
    "a report": (f"/-/documents/{KEY}", ["Original page", "Flat view", "Page furniture", "Cite this"]),
    "a transcript": (f"/-/documents/{TALK}", ["Michele Kelemen", "by the printed label “KELEMEN”"]),
    "speakers": ("/-/speakers", ["Sergey Lavrov", "Foreign Affairs"]),
    "a speaker": ("/-/speakers/sergey-lavrov", ["Sergei Lavrov", "In the company of", "By year"]),
    "meetings": ("/-/meetings", ["Kerry, Lavrov and Fabius in Paris", "Geneva (CH)"]),
    "a meeting": ("/-/meetings/paris-2013-05-27", ["Laurent Fabius", "Who spoke how much", "side by side"]),
    "search": ("/-/search", ["How to ask", "NEAR("]),
    "hits": ("/-/search?q=chemical+weapons", ["<mark>chemical</mark>", "Outlet", "passages found"]),
    "a concordance": ("/-/search?q=geneva&view=kwic&by=left", ["<mark>Geneva</mark>", "lines"]),
    "a reference": (
        f"/-/cite?of={KEY}%23char%3D699,989",
        ["APA", "(2013, May 27)", "BibTeX", "#char=699,989"],
    ),
    "about": ("/-/about", ["What the characters are", "white space", "How to cite", "Data dictionary"]),
}


@pytest.mark.parametrize(("path", "words"), PAGES.values(), ids=PAGES)
def test_a_page_shows_what_it_is_for(get: Get, path: str, words: list[str]) -> None:
    page = get(path)
    assert [word for word in words if word not in page] == []
    assert "<main" in page


@pytest.mark.parametrize(
    "path", [p for p, _ in PAGES.values() if p != "/" and "?" not in p and p != "/-/search"]
)
def test_every_page_is_there_as_json(site: str, path: str) -> None:
    answer = ask(f"{site}{path}.json")
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("application/json")
    assert isinstance(json.loads(answer.text), dict)


def test_home_and_search_are_there_as_json_too(site: str) -> None:
    assert json.loads(ask(f"{site}/-/home.json").text)["totals"]["documents"] == 5
    found = json.loads(ask(f"{site}/-/search.json?q=geneva&facets=1").text)
    assert {row["value"] for row in found["facets"]["kind"]} >= {"turn"}


def test_no_page_speaks_to_another_site_for_its_parts(get: Get) -> None:
    for path, _ in PAGES.values():
        loaded = re.findall(r'<(?:script|img|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)"', get(path))
        assert loaded
        assert [address for address in loaded if not address.startswith("/-/static-plugins/corpus_db/")] == []


@pytest.mark.parametrize("key", [KEY, TALK])
def test_the_words_on_the_page_are_the_words_of_the_text(get: Get, key: str) -> None:
    page = get(f"/-/documents/{key}")
    shown = re.findall(r'<p class="line" data-start="(\d+)">(.*?)</p>', page, re.DOTALL)
    text = json.loads(get(f"/-/documents/{key}.json"))["document"]["text"]
    for start, line in shown:
        plain = re.sub(r"<[^>]*>", "", line)
        assert text[int(start) : int(start) + len(plain)] == plain
    assert "".join(re.sub(r"<[^>]*>", "", line) for _, line in shown) == "".join(
        line for line in text.split("\n") if line.strip()
    )


def test_each_utterance_has_its_permalink_on_the_page(get: Get) -> None:
    page = get(f"/-/documents/{KEY}")
    for row in json.loads(get(f"/-/documents/{KEY}.json"))["utterances"]:
        assert f'id="char={row["start_char"]},{row["end_char"]}"' in page
        assert f'href="#char={row["start_char"]},{row["end_char"]}"' in page


def test_the_plain_text_is_the_text_that_citations_count_in(get: Get, site: str) -> None:
    text = ask(f"{site}/-/documents/{KEY}.txt").text
    row = json.loads(get(f"/-/documents/{KEY}.json"))["utterances"][0]
    assert text[row["start_char"] : row["end_char"]] == row["text"]


def test_a_passage_is_cited_as_the_command_cites_it(site: str, seeded: Path) -> None:
    passage = f"{KEY}#char=699,989"
    page = json.loads(ask(f"{site}/-/cite.json?of={quote(passage)}").text)
    permalink = f"{site}/-/documents/{passage}"
    assert page["permalink"] == permalink
    assert page["references"] == {
        style: cite(seeded, passage, style, permalink=permalink) for style in STYLES
    }
    assert page["missing"] == ""


@pytest.mark.parametrize(
    ("suffix", "kind"),
    [(".bib", "application/x-bibtex"), (".csl.json", "application/vnd.citationstyles.csl+json")],
)
@pytest.mark.parametrize("characters", ["", "699,989"], ids=["a document", "a passage"])
def test_a_reference_is_there_as_a_file(
    site: str, seeded: Path, suffix: str, kind: str, characters: str
) -> None:
    passage = f"{KEY}#char={characters}" if characters else KEY
    answer = ask(f"{site}/-/documents/{KEY}{suffix}{'?char=' + characters if characters else ''}")
    assert (answer.status, answer.headers["content-type"].split(";")[0]) == (200, kind)
    style = "bibtex" if suffix == ".bib" else "csl-json"
    assert answer.text == cite(seeded, passage, style, permalink=f"{site}/-/documents/{passage}") + "\n"


def test_without_the_extra_the_styles_that_need_none_are_shown(
    seeded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "citeproc", None)
    with closing(sqlite3.connect(seeded)) as db:
        facts = cite_page.gather(db, Asked(args={"of": KEY}))
    assert list(facts["references"]) == ["bibtex", "csl-json"]
    assert "pip install 'corpus-db[cite]'" in facts["missing"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/-/cite", 200),
        ("/-/cite?of=nobody", 404),
        (f"/-/cite?of={KEY}%23char%3D9,4", 400),
        (f"/-/cite?of={KEY}%23char%3D4,999999999", 400),
        (f"/-/documents/{KEY}.bib?char=x", 400),
        ("/-/documents/nobody.bib", 404),
    ],
)
def test_only_what_is_there_can_be_cited(site: str, path: str, status: int) -> None:
    assert ask(site + path).status == status


def test_what_is_not_there_is_a_404_with_what_is_near(site: str) -> None:
    answer = ask(f"{site}/-/speakers/sergey-lavrow")
    assert answer.status == 404
    assert "/-/speakers/sergey-lavrov" in answer.text
    assert json.loads(ask(f"{site}/-/speakers/sergey-lavrow.json").text)["near"] == ["sergey-lavrov"]


@pytest.mark.parametrize(
    "path",
    [
        "/-/search?q=a&view=x",
        "/-/search?q=a&after=x",
        "/-/search?q=a&sort=date&after=x,y",
        "/-/meetings?before=x",
        "/-/documents?before=-1",
        "/-/speakers/sergey-lavrov?after=x",
    ],
)
def test_what_cannot_be_meant_is_a_400_that_says_why(site: str, path: str) -> None:
    answer = ask(site + path)
    assert answer.status == 400
    assert "Not understood" in answer.text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('"unclosed', "quotation mark is not closed"),
        ("NEAR(a", "it is written NEAR("),
        ("-x", "give one that must be there"),
    ],
)
def test_bad_syntax_is_explained(get: Get, words: str, said: str) -> None:
    assert said in get(f"/-/search?q={words.replace(chr(34), '%22')}")


def test_what_is_typed_is_never_markup(get: Get, site: str) -> None:
    raw = ask(f"{site}/-/search?q=%3Cscript%3Ealert(1)%3C/script%3E&outlet=%22onx%3D").text
    assert "<script>alert" not in raw
    assert '"onx=' not in raw


def test_the_whole_result_leaves_as_csv_and_json(site: str) -> None:
    answer = ask(f"{site}/-/search.csv?q=t*")
    assert answer.headers["content-disposition"] == 'attachment; filename="search.csv"'
    found = list(csv.DictReader(io.StringIO(answer.text)))
    as_json = json.loads(ask(f"{site}/-/search.json?q=t*").text)["hits"]
    assert len(found) == len(as_json) > 20
    assert {row["citation"] for row in found} == {row["citation"] for row in as_json}


def test_pages_of_hits_follow_each_other_without_gap_or_twin(get: Get) -> None:
    for sort in ("rank", "date"):
        seen: list[str] = []
        path: str | None = f"/-/search?q=t*&sort={sort}"
        while path:
            page = get(path)
            seen += re.findall(r'<code class="cit">([^<]+)</code>', page)
            further = re.search(r'rel="next" href="([^"]+)"', page)
            path = further[1] if further else None
        whole = json.loads(get("/-/search.json?q=t*"))["hits"]
        assert sorted(seen) == sorted(row["citation"] for row in whole)


def test_facets_lead_to_as_many_hits_as_they_say(get: Get) -> None:
    page = get("/-/search?q=t*")
    links = re.findall(r'<li><a href="(/-/search[^"]+)"><bdi>[^<]*</bdi></a> <span class="n">(\d+)', page)
    assert len(links) > 8
    for path, count in links:
        narrowed = get(path.replace("&amp;", "&"))
        assert f"<strong>{count}</strong>" in narrowed, path


def test_the_feed_has_the_documents(site: str) -> None:
    answer = ask(f"{site}/-/feed.atom")
    feed = ET.fromstring(answer.text)
    atom = "{http://www.w3.org/2005/Atom}"
    assert len(feed.findall(f"{atom}entry")) == 5
    assert feed.findtext(f"{atom}entry/{atom}id").startswith("http")  # type: ignore[union-attr]


def test_the_sitemap_names_pages_that_are_there(site: str) -> None:
    place = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    (part,) = ET.fromstring(ask(f"{site}/sitemap.xml").text).iter(f"{place}loc")
    pages = [loc.text for loc in ET.fromstring(ask(str(part.text)).text).iter(f"{place}loc")]
    assert len(pages) > 12
    assert {ask(str(page)).status for page in pages[:6]} == {200}
    assert "Sitemap: http" in ask(f"{site}/robots.txt").text


def test_pages_say_what_they_are_to_machines(get: Get) -> None:
    page = get(f"/-/documents/{KEY}")
    for words in (
        'property="og:title"',
        'rel="canonical"',
        "https://schema.org/CreativeWork",
        'itemprop="datePublished"',
    ):
        assert words in page
    assert "https://schema.org/Person" in get("/-/speakers/sergey-lavrov")
    assert "https://schema.org/Event" in get("/-/meetings/paris-2013-05-27")


def test_the_old_address_of_a_merged_speaker_leads_to_the_new_one(own: Path, newer: Path | None) -> None:
    moved = [("speaker", "s-lavrov", "lavrov"), ("speaker", "lavrov", "sergey-lavrov"), ("meeting", "a", "a")]
    with closing(sqlite3.connect(own)) as db, db:
        into = "INSERT INTO redirects (kind, old_key, new_key, rule, made_at)"
        db.executemany(f"{into} VALUES (?, ?, ?, 'x', '2031-01-01')", moved)
    with served(own, newer) as address:
        answer = ask(f"{address}/-/speakers/s-lavrov")
        assert (answer.status, answer.headers["location"]) == (301, "/-/speakers/sergey-lavrov")
        assert (
            ask(f"{address}/-/speakers/lavrov.json").headers["location"] == "/-/speakers/sergey-lavrov.json"
        )
        assert ask(f"{address}/-/meetings/a").status == 404


def test_a_public_copy_shows_what_is_withheld_and_leads_to_the_original(
    seeded: Path, newer: Path | None, tmp_path: Path
) -> None:
    publish(seeded, tmp_path / "public.db")
    with served(tmp_path / "public.db", newer) as address:
        page = html.unescape(ask(f"{address}/-/documents/{TALK}").text)
        assert "Read it at the original address" in page
        assert "░░░░" in page
        assert "Expectations are high." in page
        assert "met his Russian counterpart" not in page
        assert "░░░░" not in ask(f"{address}/-/documents/{KEY}").text


def test_a_base_address_is_kept_in_every_link(seeded: Path) -> None:
    with served(seeded, None, "--setting", "base_url", "/talks/") as address:
        page = ask(f"{address}/talks/-/speakers/sergey-lavrov").text
        links = re.findall(r'(?:href|src|action)="(/[^"]*)"', page)
        assert links
        assert [link for link in links if not link.startswith("/talks/")] == []
        assert {ask(address + link.split("#")[0]).status for link in links[:8]} <= {200}
