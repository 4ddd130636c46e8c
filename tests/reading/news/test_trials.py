"""Which rules had an answer, and which was taken."""

from corpus.reading.news.trials import tried
from corpus.reading.spans import Span

TEXT = "Tom Vale rowed. “We are late,” said Ana Reis. Brill slept. “It is the mud.” So it was."


def trials(text: str) -> list[tuple[str, str, bool]]:
    return [(one.words.of(text), one.rule, one.taken) for one in tried(text, [Span(0, len(text))])]


def test_nothing_is_tried_where_nobody_speaks() -> None:
    assert trials("The “dry run” took an hour.") == []


def test_every_answer_is_counted_and_one_a_quotation_is_taken() -> None:
    found = trials(TEXT)
    assert ("We are late,", "verb-before-subject", True) in found
    assert ("We are late,", "sentence-before", False) in found
    assert [said for said, _, taken in found if taken] == ["We are late,", "It is the mud."]


def test_asking_every_rule_changes_nothing_that_is_read() -> None:
    text = "Ana Reis said: “Late.” “Very,” she added. Vale slept. “Cold,” he said."
    assert trials(text) == trials(text)
    assert [rule for _, rule, taken in trials(text) if taken] == [
        "subject-before-verb",
        "subject-before-verb",
        "subject-before-verb",
    ]
