"""References: what a historian pastes into a footnote."""

import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from corpus.citing import STYLES, Cited, cite, cited, printed
from corpus.citing.passages import When
from corpus.cli import main
from corpus.errors import BadInput, CorpusError

SAID = Cited(
    address="ferry-2031#char=4,9",
    title="A Ferry Too Many",
    language="en",
    outlet="Brill Courier",
    url="https://courier.example/ferry",
    published=When(date(2031, 5, 3)),
    speaker="Ana van der Moss",
    speaker_kind="person",
    role="Minister of Ferries, Norland",
    meeting="Ferry talks",
    place="Oslo",
    met=When(date(2031, 5, 1), "month"),
)
PAGE = replace(SAID, address="ferry-2031", speaker="", speaker_kind="", role="")


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("apa", "van der Moss, A. (2031, May 3). A Ferry Too Many [Minister of Ferries, Norland]. Ferry"
                " talks, Oslo. Brill Courier. https://courier.example/ferry ferry-2031#char=4,9"),
        ("chicago", "van der Moss, Ana. “A Ferry Too Many”. Minister of Ferries, Norland. Ferry talks, Oslo,"
                    " Brill Courier, May 3, 2031. https://courier.example/ferry. ferry-2031#char=4,9"),
        ("mla", "van der Moss, Ana. “A Ferry Too Many”. Minister of Ferries, Norland. Brill Courier,"
                " 3 May 2031, Ferry talks, Oslo, https://courier.example/ferry. ferry-2031#char=4,9"),
    ],
)  # fmt: skip
def test_a_passage_has_speaker_role_meeting_date_outlet_address_and_permalink(
    style: str, expected: str
) -> None:
    assert printed(SAID, style) == expected


def test_bibtex_is_an_entry_that_biber_reads() -> None:
    assert printed(SAID, "bibtex").splitlines() == [
        "@online{ferry-2031-char-4-9,",
        "\tauthor = {van der Moss, Ana},",
        "\ttitle = {{A Ferry Too Many}},",
        "\torganization = {Brill Courier},",
        "\tdate = {2031-05-03},",
        "\turl = {https://courier.example/ferry},",
        "\ttitleaddon = {Minister of Ferries, Norland},",
        "\teventtitle = {Ferry talks},",
        "\tvenue = {Oslo},",
        "\teventdate = {2031-05},",
        "\tnote = {ferry-2031\\#char=4,9}",
        "}",
    ]


def test_csl_json_is_what_other_programs_take_in() -> None:
    (item,) = json.loads(printed(SAID, "csl-json", permalink="https://corpus.example/ferry-2031"))
    assert item["author"] == [{"family": "van der Moss", "given": "Ana"}]
    assert item["issued"] == {"date-parts": [[2031, 5, 3]]}
    assert item["event-date"] == {"date-parts": [[2031, 5]]}
    assert (item["genre"], item["note"]) == (
        "Minister of Ferries, Norland",
        "https://corpus.example/ferry-2031",
    )


@pytest.mark.parametrize(
    ("name", "kind", "author"),
    [
        ("Mud Watch", "organisation", {"literal": "Mud Watch"}),
        ("QUESTION", "role", {"literal": "QUESTION"}),
        ("鲁望江", "person", {"literal": "鲁望江"}),
        ("", "", {"literal": "Brill Courier"}),
    ],
)
def test_who_has_no_given_name_is_named_whole(name: str, kind: str, author: dict[str, str]) -> None:
    (item,) = json.loads(printed(replace(SAID, speaker=name, speaker_kind=kind), "csl-json"))
    assert item["author"] == [author]


@pytest.mark.parametrize("style", STYLES)
def test_a_page_of_which_little_is_known_has_a_reference(style: str) -> None:
    bare = Cited("ferry-2031", "A {ferry} & 100% mud", "und")
    assert "mud" in printed(bare, style)
    assert printed(PAGE, style).count("A Ferry Too Many") == 1


def test_another_style_is_refused() -> None:
    with pytest.raises(BadInput, match="vancouver: no style of that name; there are apa, chicago"):
        printed(SAID, "vancouver")


def test_without_the_library_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "citeproc", None)
    with pytest.raises(CorpusError, match=r"pip install 'corpus-db\[cite\]'"):
        printed(SAID, "apa")
    assert printed(SAID, "bibtex")


def test_the_corpus_knows_what_to_say(seeded: Path) -> None:
    found = cited(seeded, "cfr-2013-05-07-kerry-lavrov-moscow#char=1073,1090")
    assert (found.speaker, found.role) == ("John Kerry", "Secretary of State, United States")
    assert (found.place, found.met) == ("Moscow", When(date(2013, 5, 7)))
    assert cited(seeded, "cfr-2013-05-07-kerry-lavrov-moscow").speaker == ""
    assert cite(seeded, "voa-2013-05-27-kerry-lavrov-paris").startswith("Voice of America. (2013, May 27).")


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("nowhere", "there is no document 'nowhere'"),
        ("voa-2013-05-27-kerry-lavrov-paris#char=0,999999", "has the characters 0 to 3036"),
        ("voa-2013-05-27-kerry-lavrov-paris#char=9,9", "the first before the last"),
    ],
)
def test_what_is_not_there_cannot_be_cited(seeded: Path, address: str, reason: str) -> None:
    result = CliRunner().invoke(main, ["cite", "-d", str(seeded), address])
    assert (result.exit_code, result.output.count("\n")) == (1, 1)
    assert reason in result.output


def test_the_command_prints_the_style_that_is_asked_for(seeded: Path) -> None:
    result = CliRunner().invoke(
        main, ["cite", "-d", str(seeded), "--style", "bibtex", "wbur-2013-09-12-kerry-lavrov-geneva"]
    )
    assert result.exit_code == 0
    assert result.output.startswith("@online{wbur-2013-09-12-kerry-lavrov-geneva,")
