"""The languages whose quotations are read, by BCP 47 language."""

from functools import cache
from importlib import import_module

from corpus.reading.words.saying import Tongue

MODULES = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "uk": "ukrainian",
}


@cache
def tongue(language: str) -> Tongue:
    """The words of `language` (a BCP 47 tag); English where nobody wrote them down."""
    name = MODULES.get(language.partition("-")[0].lower(), "english")
    found: Tongue = import_module(f"corpus.reading.words.{name}").TONGUE
    return found
