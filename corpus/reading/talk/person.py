"""Whether somebody speaks in words: a first or second person is among them.

>>> in_person("We moved it.", "en"), in_person("The lamp was moved.", "en")
(True, False)
"""

import re

from corpus.reading.words.persons import GREETINGS, REPLIES, SPOKEN_EAST
from corpus.reading.words.speakers import persons

QUOTED = re.compile(r"[“\"«„][^“”\"«»„]{0,400}[”\"»“]")
# "Yes, ", "Нет. "
REPLY = re.compile(r"([^\W\d_]{1,16})[,.!…，。、]")
WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def words_of(said: str) -> list[str]:
    """The words in small letters, with straight apostrophes, as the lists of pronouns have them."""
    return WORDS.findall(said.casefold().replace("’", "'"))


def in_person(said: str, language: str) -> bool:
    """True where a word of the first or of the second person stands among the words."""
    mine, yours = persons(language)
    words = words_of(said)
    return not (mine.isdisjoint(words) and yours.isdisjoint(words))


def replies(said: str) -> bool:
    """True for words that open with a reply, a greeting or thanks: "Yes, ", "Thank you."."""
    reply = REPLY.match(said)
    return bool(reply and reply.group(1).casefold() in REPLIES) or said[:30].casefold().startswith(GREETINGS)


def eastern(said: str) -> bool:
    """True for words of a tongue without spaces in which somebody is heard to speak."""
    return said > "" and max(said) >= "\u2e80" and any(word in said for word in SPOKEN_EAST)
