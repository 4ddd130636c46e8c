"""The site in a real browser: Debian's Chromium, driven by Playwright, judged by axe.

Without a browser these are skipped with a plain word; where CORPUS_BROWSER is `required`, as in CI, they
fail.
"""

import csv
import os
import re
import shutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from corpus.store.load import load
from tests.site_versions import served

REQUIRED = os.environ.get("CORPUS_BROWSER") == "required"
needed = import_module if REQUIRED else pytest.importorskip
playwright = needed("playwright.sync_api")
axe = needed("axe_playwright_python.sync_playwright")

KEY = "voa-2013-05-27-kerry-lavrov-paris"
PAGES = {
    "home": "/",
    "documents": "/-/documents",
    "a report": f"/-/documents/{KEY}",
    "a transcript": "/-/documents/wbur-2013-09-12-kerry-lavrov-geneva",
    "a page from right to left": "/-/documents/fair",
    "speakers": "/-/speakers",
    "a speaker": "/-/speakers/sergey-lavrov",
    "meetings": "/-/meetings",
    "a meeting": "/-/meetings/paris-2013-05-27",
    "search": "/-/search",
    "hits": "/-/search?q=the&kind=quote",
    "a concordance": "/-/search?q=geneva&view=kwic",
    "a reference": f"/-/cite?of={KEY}%23char%3D699,989",
    "about": "/-/about",
    "nothing": "/-/documents/nothing",
}
ARABIC = "المذيع: أهلا بكم في المعرض.\n\nليلى حداد: شكرا جزيلا لكم.\n\nالمذيع: شكرا."


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    found = os.environ.get("CORPUS_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        no_browser = "no browser: apt-get install chromium"
        if REQUIRED:
            pytest.fail(no_browser)
        pytest.skip(no_browser)
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def place(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The seeds and an Arabic page, served."""
    path = Path(shutil.copy(seeded, tmp_path_factory.mktemp("browser") / "corpus.db"))
    load(path, [("fair.txt", ARABIC.encode())])
    with served(path) as address:
        yield address


@pytest.fixture
def page(browser, place: str) -> Iterator[object]:
    """A new page that knows the address; what the browser complains of fails the test."""
    context = browser.new_context(base_url=place, viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    opened.set_default_timeout(8_000)
    complaints: list[str] = []
    opened.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    failed: list[object] = []
    opened.on("response", lambda got: got.status >= 500 and failed.append(got))
    yield opened
    complaints += [f"{got.url}: {got.text()}" for got in failed]
    context.close()
    assert [words for words in complaints if "status of 404" not in words] == []


def test_from_home_to_a_document_and_who_speaks_in_it(page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Kerry, Lavrov Committed").first.click()
    name = page.locator(".who a.name").first
    assert name.inner_text() == "John Kerry"
    told = page.locator(f'[id="{name.get_attribute("aria-describedby")}"]')
    assert not told.is_visible()
    name.hover()
    assert told.is_visible()
    assert told.inner_text().startswith("Known by the words")
    page.keyboard.press("Escape")
    assert not told.is_visible()
    page.mouse.move(0, 0)
    name.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    assert told.is_visible()


def test_search_leads_to_the_passage_in_its_page(page) -> None:
    page.goto("/")
    page.get_by_role("searchbox").fill('"chances for success"')
    page.keyboard.press("Enter")
    page.wait_for_url("**/-/search?q=*")
    assert page.locator("mark").all_inner_texts() == ["chances for success"]
    page.locator("ol.said li p.by a").last.click()
    assert re.search(r"#char=\d+,\d+$", page.url)
    passage = page.locator(".said:target")
    assert "the chances for success are bigger" in passage.inner_text()
    assert passage.evaluate(
        "e => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.top < innerHeight }"
    )


def test_any_characters_can_be_linked_to_and_selected_ones_show_their_address(page) -> None:
    page.goto(f"/-/documents/{KEY}#char=705,730")
    text = page.request.get(f"/-/documents/{KEY}.txt").text()
    chosen = "[...CSS.highlights.get('passage')].map(range => range.toString()).join()"
    assert page.evaluate(chosen) == text[705:730]
    page.evaluate("""() => {
        const words = document.querySelector('.said.k-quote').firstChild;
        getSelection().setBaseAndExtent(words, 0, words, 10);
    }""")
    cited = page.locator(".pick a").first.inner_text()
    start, end = (int(n) for n in re.findall(r"\d+,\d+$", cited)[0].split(","))
    assert text[start:end] == page.evaluate("getSelection().toString()")


def test_the_passage_that_is_linked_to_is_cited_in_print(page) -> None:
    page.goto(f"/-/documents/{KEY}#char=699,989")
    page.locator("#references").click()
    assert page.locator("#of").input_value() == f"{KEY}#char=699,989"
    assert page.locator(".citation").count() == 3
    assert page.locator("pre.reference").count() == 2


def test_the_concordance_is_a_click_away_and_can_be_sorted(page) -> None:
    page.goto("/-/search?q=geneva")
    page.get_by_role("link", name="Concordance").click()
    assert page.locator("table.kwic tbody tr").count() > 5
    rights = [words.casefold() for words in page.locator("table.kwic td.r").all_inner_texts()]
    assert [words.split() for words in rights] == sorted(words.split() for words in rights)
    page.get_by_role("link", name="By what is before").click()
    lefts = [words.casefold().split()[::-1] for words in page.locator("table.kwic td.l").all_inner_texts()]
    assert lefts == sorted(lefts)


def test_the_whole_result_is_saved_as_csv(page, tmp_path: Path) -> None:
    page.goto("/-/search?q=geneva")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="CSV").click()
    waiting.value.save_as(tmp_path / "found.csv")
    with (tmp_path / "found.csv").open(newline="", encoding="utf-8") as file:
        found = list(csv.DictReader(file))
    assert len(found) > 5
    assert all("geneva" in row["text"].casefold() for row in found)


RULES = {
    "light": (["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], list(PAGES)),
    "dark": ({"type": "rule", "values": ["color-contrast"]}, ["home", "a transcript", "hits", "about"]),
}


@pytest.mark.parametrize("scheme", RULES)
def test_axe_finds_nothing_to_complain_of(page, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    ours, names = RULES[scheme]
    wrong = {}
    for name, path in ((name, PAGES[name]) for name in names):
        page.goto(path)
        found = axe.Axe().run(page, options={"runOnly": ours})
        if found.violations_count:
            wrong[name] = found.generate_report()
    assert wrong == {}


def test_dark_is_dark_and_light_is_light(page) -> None:
    shades = {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto("/")
        colour = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        shades[scheme] = sum(int(part) for part in re.findall(r"\d+", colour)[:3])
    assert shades["dark"] < 120
    assert shades["light"] > 600


def test_no_page_is_wider_than_the_window(page) -> None:
    for name, path in PAGES.items():
        page.goto(path)
        for width in (360, 1600):
            page.set_viewport_size({"width": width, "height": 740})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (name, width)


def test_the_keyboard_gets_everywhere(page) -> None:
    page.goto(f"/-/documents/{KEY}")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("/")
    page.keyboard.type("geneva")
    page.keyboard.press("Enter")
    page.wait_for_url("**/-/search?q=geneva")
    assert page.locator("mark").count() > 3


def test_pages_work_without_javascript(browser, place: str) -> None:
    context = browser.new_context(base_url=place, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    page.get_by_role("searchbox").fill("chances")
    page.get_by_role("button", name="Search").click()
    page.locator("ol.said li p.by a").last.click()
    assert "chances" in page.locator(".said:target").inner_text()
    page.get_by_text("Page furniture").first.click()
    context.close()


def test_the_policy_of_content_lets_nothing_strange_run(browser, place: str) -> None:
    page = browser.new_page()
    page.goto(place)
    page.evaluate("""() => {
        globalThis.ran = false;
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
    }""")
    assert page.evaluate("globalThis.ran") is False
    page.close()


def test_arabic_runs_from_right_to_left(page) -> None:
    page.goto("/-/documents/fair")
    assert page.locator("#text").evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert page.locator(".who").first.inner_text() != ""


def test_paper_gets_the_text_and_not_the_site(page) -> None:
    page.goto(f"/-/documents/{KEY}")
    page.emulate_media(media="print")
    assert not page.locator("header.top").is_visible()
    assert page.locator(".citation").is_visible()
    assert page.locator(".who .name").first.is_visible()


def test_tables_of_datasette_still_work_behind_the_policy(page) -> None:
    page.goto("/corpus/utterances")
    assert page.locator("table.rows-and-columns").is_visible()
    page.locator("th .dropdown-menu-icon").first.click()
    assert page.locator(".dropdown-menu").first.is_visible()
