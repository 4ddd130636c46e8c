"""The pictures of the README, made anew from the five seeds; an image optimiser makes them a third as large.

python -m tests.site.screenshots
"""

import tempfile
from pathlib import Path

from corpus.store.database import upgrade
from tests.site_versions import served

FOLDER = Path(__file__).parent.parent.parent / "corpus" / "site" / "screenshots"
SHOTS = {
    "home": ("/", "light"),
    "document": ("/-/documents/wbur-2013-09-12-kerry-lavrov-geneva", "light"),
    "meeting": ("/-/meetings/paris-2013-05-27", "light"),
    "search": ("/-/search?q=chemical+weapons", "dark"),
}


def main() -> None:
    from playwright.sync_api import sync_playwright

    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as started:
        database = Path(scratch) / "corpus.db"
        upgrade(database)
        browser = started.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        with served(database) as address:
            for name, (path, scheme) in SHOTS.items():
                page = browser.new_page(viewport={"width": 1120, "height": 760}, color_scheme=scheme)
                page.goto(address + path)
                page.screenshot(path=FOLDER / f"{name}.png")
                page.close()
        browser.close()


if __name__ == "__main__":
    main()
