"""How Ukrainian calls somebody: the form of a given name in an address, and the name itself.

Knows endings and given names; must not know the page.

>>> nominative("Олексію"), nominative("Оксано"), nominative("Петре"), nominative("Мостику")
('Олексій', 'Оксана', 'Петро', '')
>>> called_politely("Пане Іване"), called_politely("Пане Мостику"), called_politely("Олексію")
('Іван', '', '')
"""

from corpus.reading.names import is_given

POLITE = ("пане ", "пані ")
ENDINGS = {
    "о": ("а",),
    "ю": ("й", "я", "ь"),
    "є": ("я", "й"),
    "е": ("о", "", "а"),
    "у": ("", "о"),
    "я": ("я",),
    "а": ("а",),
}
"""How a name called ends, and how the name itself may."""


def nominative(called: str) -> str:
    """The given name that is called so; empty where no known one is."""
    stem, ending = called[:-1], called[-1:]
    return next((stem + end for end in ENDINGS.get(ending, ()) if is_given(stem + end)), "")


def called_politely(words: str) -> str:
    """The given name behind "Пане" or "Пані"; empty where none is known by its ending."""
    polite, given = words[:5].casefold(), words[5:]
    return nominative(given) if polite in POLITE and " " not in given else ""
