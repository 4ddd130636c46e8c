"""Whom "it", "they" and "the company" stand for."""

import pytest

from corpus.reading.news.bodies import Bodies
from corpus.reading.news.sentences import sentences
from corpus.reading.passages import Gender, Who
from corpus.reading.spans import Span
from corpus.reading.words.tongues import tongue


def meant(before: str, pronoun: str, gender: Gender = "") -> str | None:
    text = f"{before} {pronoun}"
    who = Who(len(text) - len(pronoun), len(text), "pronoun", gender=gender)
    spans = [Span(a, b) for a, b in sentences(before, 0, len(before))]
    found = Bodies(text, tongue("en")).meant(who, spans, None)
    return (found.name or found.role) if found else None


@pytest.mark.parametrize(
    ("before", "pronoun", "gender"),
    [
        pytest.param("", "it", "n", id="nothing before"),
        pytest.param("Ana Reis left.", "it", "n", id="a person is no it"),
        pytest.param("The mayor left.", "they", "", id="one mayor is no they"),
        pytest.param("Shares in Mudworks fell.", "it", "n", id="shares in a firm are not the firm"),
    ],
)
def test_no_body_is_meant(before: str, pronoun: str, gender: Gender) -> None:
    """The pronoun stays open."""
    assert meant(before, pronoun, gender) is None


@pytest.mark.parametrize(
    ("before", "pronoun", "gender", "found"),
    [
        pytest.param("Zemlin Bank shut. Ana Reis wept.", "it", "n", "Zemlin Bank", id="a bank is an it"),
        pytest.param("Villagers wept.", "they", "", "Villagers", id="several are a they"),
        pytest.param("Mudworks denied it.", "they", "", "Mudworks", id="a name without a given name"),
    ],
)
def test_a_body_is_meant(before: str, pronoun: str, gender: Gender, found: str) -> None:
    """The nearest subject that is no single person."""
    assert meant(before, pronoun, gender) == found


def test_only_points_at_what_is_no_single_person() -> None:
    """He and she are somebody else's business."""
    bodies = Bodies("he they", tongue("en"))
    assert not bodies.points(Who(0, 2, "pronoun", gender="m"))
    assert bodies.points(Who(3, 7, "pronoun"))


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        pytest.param("The report is short. The company said", "company", None, id="a report is no firm"),
        pytest.param("Zemlin Bank shut. A company said", "company", None, id="another company"),
        pytest.param("Zemlin Bank shut. The report said", "report", None, id="a report names itself"),
        pytest.param(
            "Zemlin Bank shut. The company said", "company", "Zemlin Bank", id="the firm named before"
        ),
        pytest.param(
            "Budget airline Mudwings fell. The company said", "company", "Mudwings", id="a firm by what it is"
        ),
    ],
)
def test_the_firm_of_a_name(text: str, name: str, found: str | None) -> None:
    """Only "the company" and its like look back for a name."""
    start = text.rindex(".") + 2
    who = Who(start, text.index(" said"), "organisation", name)
    firm = Bodies(text, tongue("en")).firm(who, 0)
    assert (firm.name if firm else None) == found
