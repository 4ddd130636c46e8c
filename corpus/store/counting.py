"""Sums of one document: what its characters are, and who says how much.  Must not know a database."""

from collections import defaultdict
from collections.abc import Iterable

UNPRINTED = "unprinted"
"""The kind of what no block covers: the white space between."""

Whose = tuple[int | None, int | None, str]
"""Speaker and meeting, by number, and the kind of utterance."""


def coverage(blocks: Iterable[tuple[str, int, int]], length: int) -> list[tuple[str, int, int]]:
    """How many blocks there are of each kind, given with their spans, and how many characters they have.

    >>> coverage([("label", 0, 4), ("speech", 5, 14)], 14)
    [('label', 1, 4), ('speech', 1, 9), ('unprinted', 0, 1)]
    """
    lengths: dict[str, list[int]] = defaultdict(list)
    for kind, start, end in blocks:
        lengths[kind].append(end - start)
    sums = [(kind, len(lengths[kind]), sum(lengths[kind])) for kind in sorted(lengths)]
    return [*sums, (UNPRINTED, 0, length - sum(characters for _, _, characters in sums))]


def shares(said: Iterable[tuple[Whose, int, int]]) -> list[tuple[int | None, int | None, str, int, int]]:
    """How many utterances and how many words, given in parts, are whose; by number, unknown first.

    >>> shares([((2, None, "turn"), 1, 9), ((1, None, "turn"), 1, 4), ((1, None, "turn"), 2, 5)])
    [(1, None, 'turn', 3, 9), (2, None, 'turn', 1, 9)]
    """
    sums: dict[Whose, list[int]] = {}
    for whose, utterances, words in said:
        sum_ = sums.setdefault(whose, [0, 0])
        sum_[0] += utterances
        sum_[1] += words
    return [(*whose, count, words) for whose, (count, words) in sorted(sums.items(), key=_in_order)]


def _in_order(sum_: tuple[Whose, list[int]]) -> tuple[int, int, str]:
    """The order in which a database counts them itself: rows that a revision counts are numbered the same."""
    speaker, meeting, kind = sum_[0]
    return speaker or 0, meeting or 0, kind
