"""Whether somebody speaks in words: a first or second person is among them.

>>> in_person("We moved it.", "en"), in_person("The lamp was moved.", "en")
(True, False)
"""

import re
from collections.abc import Sequence

from corpus.reading.starts import Starts
from corpus.reading.words.persons import GREETINGS, REPLIES, SPOKEN_EAST
from corpus.reading.words.speakers import LETTERS, SHORTEST, endings, persons

FIRST, SECOND = 0, 1
"""Persons: who speaks, and who is spoken to."""
QUOTED = re.compile(r"[“\"«„][^“”\"«»„]{0,400}[”\"»“]")
# "Yes, ", "Нет. "
GREETING = Starts(GREETINGS)
REPLY = re.compile(r"([^\W\d_]{1,16})[,.!…，。、]")
WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def words_of(said: str) -> list[str]:
    """The words in small letters, with straight apostrophes, as the lists of pronouns have them."""
    return WORDS.findall(said.casefold().replace("’", "'"))


def in_person(said: str, language: str) -> bool:
    """True where a word of the first or of the second person stands among the words."""
    mine, yours = persons(language)
    words = words_of(said)
    if not (mine.isdisjoint(words) and yours.isdisjoint(words)):
        return True
    return any(_ended(words, place, language) for place in (FIRST, SECOND))


def says(said: str, language: str, place: int) -> bool:
    """True where a word or its ending says I or we (`place` is `FIRST`) or you (`SECOND`); a letter does in
    tongues without spaces.
    """
    words = words_of(said)
    if not persons(language)[place].isdisjoint(words) or _ended(words, place, language):
        return True
    return not said.isascii() and any(sign in said for sign in LETTERS[place])


def _ended(words: Sequence[str], place: int, language: str) -> bool:
    """True where a word ends as those of that person do."""
    ends = endings(language)[place]
    return bool(ends) and any(word.endswith(ends) and len(word) >= SHORTEST for word in words)


def replies(said: str) -> bool:
    """True for words that open with a reply, a greeting or thanks: "Yes, ", "Thank you."."""
    reply = REPLY.match(said)
    return bool(reply and reply.group(1).casefold() in REPLIES) or greets(said[:30])


def greets(said: str) -> bool:
    """True for words that open with a greeting or thanks."""
    return GREETING.begin(said.casefold())


def eastern(said: str) -> bool:
    """True for words of a tongue without spaces in which somebody is heard to speak."""
    return said > "" and max(said) >= "\u2e80" and any(word in said for word in SPOKEN_EAST)
