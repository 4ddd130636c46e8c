"""Every golden page is read as its golden reading says.

`pytest tests/golden --update` writes the readings anew and fails: read the difference as you would
read prose.
"""

from pathlib import Path

import pytest

from corpus.intake import open_page
from corpus.pipeline import read
from tests.golden.rendering import rendered

HERE = Path(__file__).parent
SEEDS = HERE.parent.parent / "seeds"
PAGES = sorted([*SEEDS.glob("*.txt"), *(HERE / "pages").glob("*.txt")])


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_is_read_as_its_golden_reading_says(path: Path, request: pytest.FixtureRequest) -> None:
    golden = HERE / "readings" / f"{path.stem}.txt"
    page = open_page(path)
    got = rendered(read(page.text, page.marks, page.facts))
    if request.config.getoption("--update"):
        if golden.exists() and golden.read_text(encoding="utf-8") == got:
            return
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(got, encoding="utf-8")
        pytest.fail(f"wrote {golden.name}: look at the difference, then run again without --update")
    assert golden.exists(), f"{golden.name} is missing: run with --update and review it"
    assert got.splitlines() == golden.read_text(encoding="utf-8").splitlines()


def test_no_golden_reading_has_lost_its_page() -> None:
    assert {path.stem for path in (HERE / "readings").glob("*.txt")} == {path.stem for path in PAGES}
