"""The copy for the public (written below); what is withheld in it is masked, character by character."""

MASK = "░"
"""Stands for one printed character that the public copy withholds."""


def withheld(text: str) -> bool:
    """True for a text of which something is withheld.

    >>> withheld("She said: ░░░░░░░░"), withheld("She said: no")
    (True, False)
    """
    return MASK * 2 in text
