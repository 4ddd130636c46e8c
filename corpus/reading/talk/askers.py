r"""Who asks among many and says so: "Q Thank you. Ann Lee, Brill TV. Why?", "記者：朝日の森です。".

A label that names nobody stands for another one each time; whoever opens with name and paper is that one.
Knows turns; must not know forms, nor whom else the page names.

>>> found = says_who("Hi, thank you. Ann Lee, from the Brill Courier. Why?", 0, 52)
>>> found.name if found else None
'Ann Lee'
>>> says_who("Ann Lee, I have a question. Why now?", 0, 36)
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from corpus.reading.later import later
from corpus.reading.names import is_given
from corpus.reading.naming import HAN, fold
from corpus.reading.passages import Found, Passage, Who
from corpus.reading.spans import Span
from corpus.reading.talk.interviews import FULL, person_in
from corpus.reading.words.introducing import CALLED, FROM, IS, IT_IS, OUTLET
from corpus.reading.words.roles import ANSWERERS, STEWARDS, SWITCHBOARD

SPOKEN_TO = frozenset("interlocutor interlocutora".split())
OPENING = 220
"""Characters of a question within which its asker says who they are."""
CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яёіїєґ][\w&'’/+-]+|[«“\"„][^«»“”\"\n]{2,40}[»”\"]"
OF = rf"(?:{'|'.join(FROM)})"
SMALL = rf"(?:{'|'.join(OUTLET)})"
# "Ann Lee, Brill TV.", "Ann Lee from the daily Courier.", "Ann Lee – «Lamp».", "Ann Lee, of _Brill TV_ ."
SIGNED = later(
    rf"(?:^|(?<=[.!?…,;][ \xa0\n])|(?<=[.!?…,;][ \xa0\n]{{2}}))({FULL})"
    rf"(?:,? {OF} (?:[\w'’-]{{1,12}} ){{0,2}}[*_]{{0,3}}(?:{CAPITAL})(?: [\w&'’/+-]+){{0,9}}"
    rf"(?:, (?:{CAPITAL})(?: [\w&'’/+-]+){{0,3}}(?=[.!;:]))?"
    rf"|(?:,| [-–—(]) ?(?:{SMALL} ){{0,3}}(?:{CAPITAL})"
    rf"(?:,? (?:{CAPITAL}|\d+|{OF}|{SMALL})(?=[\s,.!;)–—-])){{0,7}})"
    r"\)?(?:[*_]{0,3} ?[.!;:]|\s[–—-]|\s*$)"
)
# "My name is Ann Lee,", "this is Ann Lee from", "É Ana Reis, da"
NAMES_SELF = later(
    rf"(?:(?:^|(?<=[\s.,;!?—–-]))(?i:{'|'.join((*CALLED, *IS))})"
    rf"|(?:^|(?<=[.,;!?—–-][ \xa0\n]))(?i:{'|'.join(IT_IS)}))[:,]? (?:[oa] )?({FULL})"
    rf"(?=[,.;!]|\s?[-–—(]|\s(?:{OF}|and|y|e|i)\s|\s*$)"
)
# "our next question is from Ann Lee."; of a paper, as an operator tells, they are one of many
COMES_FROM = later(
    r"(?i:\b(?:question|caller|comment)s? (?:(?:today|tonight|here|now|that) )?"
    r"(?:is |comes? |will come |coming )?from )(?:(?:the line of|a man named|a woman named) )?"
    r"([^\W\d_a-z][\w'’-]+(?: [A-Z]\.)?(?: (?:de|del|van|von))?(?: [^\W\d_a-z][\w'’-]+){1,2})(?=[.!]| from )"
)
# "朝日の森です", "我是路灯社记者林明"
EASTERN = later(
    r"[^。、，,]{2,16}?の([\u4e00-\u9fff]{1,4})(?:と申します|といいます|です|でございます)[。、]"
    r"|.{0,12}?我是[^，。,]{2,16}[记記]者([\u4e00-\u9fff]{2,3})[，。,]"
)


def named(text: str, found: Found) -> Found:
    """`found`; questions under a label that names nobody are said by whom they say asks them.

    Where the answers have a letter of their own, one asks all: nobody is told here.
    """
    if not [one for one in found.passages if one.who and not one.who.name]:
        return found
    if any(one.who and one.who.role and fold(one.who.role) in ANSWERERS for one in found.passages):
        return found
    if not any(one.who and _anybody(one.who) for one in found.passages):
        return found
    above = zip((None, *found.passages[:-1]), found.passages, strict=True)
    passages = tuple(_followed_up([_named(text, one, before) for before, one in above]))
    told = zip(passages, found.passages, strict=True)
    names = tuple(one.who for one, was in told if one.who and one is not was)
    return replace(found, passages=passages, names=(*found.names, *names)) if names else found


def _named(text: str, passage: Passage, before: Passage | None) -> Passage:
    if not passage.who or not _anybody(passage.who):
        return passage
    asker, rule = says_who(text, passage.start, passage.end), "says-who-asks"
    if not asker and before and before.who and fold(before.who.role) not in SWITCHBOARD:
        asker, rule = announced(text, before.start, before.end), "announced-before"
    return replace(passage, who=asker, rule=rule, cue=Span(asker.start, asker.end)) if asker else passage


def announced(text: str, start: int, end: int) -> Who | None:
    """From whom the end of a turn says that the next question comes.

    >>> announced("Next question comes from Ann Lee. Go ahead.", 0, 43).name
    'Ann Lee'
    """
    begin = max(start, end - OPENING)
    found = COMES_FROM.search(text, begin, end) if text.find(" from ", begin, end) >= 0 else None
    who = person_in(found) if found else None
    return who if who and " " in who.name and is_given(who.name.partition(" ")[0]) else None


def _followed_up(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages; who goes on asking under a label of the one spoken to has asked before: "PREGUNTA: Ann
    Lee, of Brill TV. Why?", then "INTERLOCUTORA: And when?".
    """
    asker: Passage | None = None
    for passage in passages:
        asks = passage.who is not None and _anybody(passage.who)
        again = asks and passage.who is not None and fold(passage.who.role) in SPOKEN_TO
        if again and asker:
            yield replace(passage, who=asker.who, rule="goes-on-asking", cue=asker.cue)
            continue
        asker = passage if passage.rule == "says-who-asks" else None if asks else asker
        yield passage


def _anybody(who: Who) -> bool:
    """True for words that stand for another one each time, not for whoever runs the exchange or answers."""
    if who.kind != "role" or who.name or who.role[-1:].isdigit():
        return False
    return STEWARDS.isdisjoint(fold(who.role).split())


def says_who(text: str, start: int, end: int) -> Who | None:
    """Who says within the first words from `start` on what they are called, and mostly for whom they ask."""
    stop = min(end, start + OPENING)
    if text[start : start + 1] > HAN:
        match = EASTERN.match(text, start, stop)
    else:
        match = NAMES_SELF.search(text, start, stop) or SIGNED.search(text, start, stop)
    who = person_in(match) if match else None
    return who if who and not who.role and (" " in who.name or who.name > HAN) else None
