"""The catalogue: what a curator knows, by file name."""

from pathlib import Path

import pytest

from corpus.errors import BadInput
from corpus.store.catalogue import Catalogue, Entry, read_catalogue

CSV = """\
filename,title,published_on,rights,my own column
a/page.txt,"Ships, and tides",2031-04,open,x
b/page.txt,Another,,,
"""
JSONL = """\
{"filename": "a/page.txt", "title": "Ships, and tides", "published_on": "2031-04", "rights": "open"}

{"filename": "b/page.txt", "title": "Another", "published_on": null, "mine": [1]}
"""
TOML = """\
["a/page.txt"]
title = "Ships, and tides"
published_on = "2031-04"
rights = "open"
["b/page.txt"]
title = "Another"
"""


@pytest.mark.parametrize(("ending", "text"), [("csv", CSV), ("jsonl", JSONL), ("toml", TOML)])
def test_all_three_kinds_of_file_say_the_same(tmp_path: Path, ending: str, text: str) -> None:
    path = tmp_path / f"catalogue.{ending}"
    path.write_text("\ufeff" + text, encoding="utf-8")
    ships = Entry("Ships, and tides", published_on="2031-04-01", published_precision="month", rights="open")
    assert read_catalogue(path) == Catalogue({"a/page.txt": ships, "b/page.txt": Entry("Another")})


@pytest.mark.parametrize(
    ("filename", "title"),
    [
        ("page.txt", None),
        ("xpage.txt", None),
        ("a/page.txt", "one"),
        ("pages/a/page.txt", "one"),
        ("pages/b/a/page.txt", "two"),
        ("../b/a/page.txt", "two"),
    ],
)
def test_the_longest_name_counts(filename: str, title: str | None) -> None:
    catalogue = Catalogue({"a/page.txt": Entry("one"), "b/a/page.txt": Entry("two")})
    found = catalogue.entry(filename)
    assert (found and found.title) == title


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("c.csv", "title\nx\n", r"c\.csv: line 2: the column 'filename' is missing or empty"),
        (
            "c.csv",
            "filename,rights\na.txt,mine\n",
            r"line 2: rights is 'mine'; it can be public-domain, open",
        ),
        (
            "c.csv",
            "filename,published_on\na.txt,\nb.txt,2031-13-01\n",
            r"line 3: published_on: '2031-13-01' is no",
        ),
        ("c.csv", "filename,title\na.txt,Talks, long\n", "line 2: more fields than the header has columns"),
        ("c.csv", "filename,published_on\nb.txt,May 2031\n", "'May 2031' is no date such as"),
        ("c.csv", "filename,published_precision\nb.txt,day\n", "published_precision without published_on"),
        ("c.csv", "filename\na.txt\na.txt\n", r"line 3: a\.txt is in the catalogue twice"),
        ("c.csv", "filename,language\na.txt,English!\n", "no BCP 47 tag"),
        ("c.csv", "filename,sha256\na.txt,abc\n", "no checksum"),
        ("c.csv", "filename,relation\na.txt,copy\n", "relation is 'copy'"),
        ("c.jsonl", '{"filename": "a.txt"}\n{oops}\n', r"c\.jsonl: line 2: no JSON"),
        ("c.jsonl", "[1]\n", "line 1: one JSON object a line is wanted"),
        ("c.jsonl", '{"filename": "a.txt", "title": ["x"]}\n', "title is .*which is no text"),
        ("c.toml", '["a.txt"]\ntitel = "x"\n', r"\[a\.txt\]: 'titel' is no field"),
        ("c.toml", 'title = "x"\n', "one table a page is wanted"),
        ("c.toml", '["a.txt"\n', "no valid TOML"),
        ("c.xml", "", "a catalogue is a .toml, .csv or .jsonl file"),
    ],
)
def test_a_mistake_is_named_with_its_file_and_row(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=message) as raised:
        read_catalogue(tmp_path / name)
    assert "\n" not in str(raised.value)


def test_a_file_that_is_not_there_or_not_utf8_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"none\.csv: cannot be read"):
        read_catalogue(tmp_path / "none.csv")
    (tmp_path / "old.csv").write_bytes(b"filename\nM\xfcller.txt\n")
    with pytest.raises(BadInput, match="not UTF-8 at byte 10"):
        read_catalogue(tmp_path / "old.csv")
