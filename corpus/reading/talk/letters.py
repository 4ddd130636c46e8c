"""Letters that stand for a question and its answer, and letters that stand for names.

Knows the letters of each tongue; must not know the page.

>>> are_names({"q", "a"}, "en"), are_names({"p", "r"}, "es"), are_names({"p", "r"}, "en")
(False, False, True)
"""

from collections.abc import Collection, Sequence

from corpus.reading.words.roles import ANSWERERS, ASKERS

ANYWHERE = frozenset("q i س ج 問 答 问".split())
"""Of no name, in any tongue."""
PARTS = {
    "ca": "pr",
    "cs": "oao",
    "de": "fa",
    "es": "pr",
    "fr": "qrdr",
    "gl": "pr",
    "it": "dr",
    "nl": "va",
    "pl": "po",
    "pt": "pr",
    "ru": "во",
    "sk": "oo",
    "uk": "зпв",
}
"""The letters of question and answer in a tongue; in others "q" asks."""
EXAMINED = frozenset({"question-or-answer-letter", "examined-by", "witness-named"})
"""The rules of turns by which somebody is examined under letters."""
ANSWERED = "answer-of-the-interviewed"
"""The rule of turns whose letter or office has been told to be whom the page presents."""


def are_names(labels: Collection[str], language: str) -> bool:
    """Whether the labels of one letter among folded `labels` are initials: none that asks is among them."""
    letters = {label for label in labels if len(label) == 1}
    if len(letters) < 2 or letters & ANYWHERE:
        return False
    return not letters <= set(PARTS.get(language, "")) or not letters & (ASKERS | ANSWERERS)


def asks_alone(labels: Sequence[str], language: str) -> bool:
    """Whether the one letter among folded labels is that of a question in this tongue."""
    return len(labels) == 1 and labels[0] in ASKERS and labels[0] in PARTS.get(language, "")
