"""Who speaks the turn that a page begins inside, by what the page tells of it.

Whom its title bills, whom the next one thanks, who goes on after the next one, or who alone is left.  Knows
labels and turns; must not know where the turn begins.
"""

import re
from collections import Counter
from collections.abc import Sequence, Set
from itertools import pairwise

from corpus.reading.labels import label
from corpus.reading.later import later
from corpus.reading.naming import MEMBERS, fold
from corpus.reading.passages import Who
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.talk.cues import HALF, Cue
from corpus.reading.talk.following import followed
from corpus.reading.talk.stage import wrapped
from corpus.reading.talk.turns import presides
from corpus.reading.talk.yielding import turned_to, yielded
from corpus.reading.words.introducing import CALLED, IS
from corpus.reading.words.persons import ADDRESSED, CALLING, VOTING
from corpus.reading.words.roles import ASKERS, CROWDS, STEWARDS, SWITCHBOARD
from corpus.reading.words.titles import CHAIRS

Taken = tuple[Who | None, str, Span | None]
"""Who is taken to speak, by which rule, from which words."""
OPEN: Taken = (None, "page-begins-inside", None)
GOES_ON = ("...", "…", "--", "– ", "— ")
NO_TITLE = 200
"""Characters that no title has."""
# "…", "….", "--", "... [Interjections.]"
BROKEN_OFF = re.compile(r"(?:(?:\.\.\.|…)\.?|-{1,2}|[–—])\s*(?:[\[(][^\[\]()]{1,30}[\])])?$")
OF_STATE = frozenset("presidenta presidente president président présidente".split())
ANYBODY = frozenset(
    """
    abgeordnete abgeordneter collega collègue colega deputado deputada deputy diputado diputada député députée
    gentleman honourable kollege kollegin lady member senador senadora senator sénateur депутат
    """.split()
)
"""What whoever is a member is called by."""
AGAIN = 5
"""Of two who take turns one goes on by themselves in at most one label of so many."""
TURNS = 6
"""Labels of two who take turns with each other first, on a page of several."""
# "Mr. President, ", "Senator, "
CALLS = re.compile(
    r"(?:M(?:r|rs|s|adam)\.?|Senator|Governor|Secretary|President|Dr\.)(?: [A-Z][\w'’-]{1,20}){0,2}[,.?]"
)
ANSWERS = 3
"""Questions that whoever answers most has to have answered."""
OF_ORDER = (
    "point of order",
    "rappel au règlement",
    "cuestión de orden",
    "geschäftsordnung",
    "questão de ordem",
)
STRANGERS = frozenset(("unidentified", "unknown"))
ANALYSTS = frozenset(("analyst", "analysts"))
CLOSES = ("danke", "gracias", "grazie", "merci", "obrigad", "next", "order", "спасибо", "дякую")
"""With which whoever asks may end what somebody says."""
FURTHER = ("weitere", "further", "another", "zweite", "second", "otra", "outra", "autre", "deuxième")
"""What a chair calls one more question of the same member."""
ADMITS = 40
"""Characters of what a chair says to whom it does not stop: "Yes.", "It is."."""
AGAIN_ASKED = ("nachfrage", "supplementary", "supplémentaire", "zusatzfrage")
"""What a chair calls the question of who has asked already."""
# "Thank you for that.", "Merci pour cette réponse."
ANSWERED = re.compile(
    r"\s*(?:[A-Z]\w{1,8}[,.] )?"
    r"(?:(?i:thank you|thanks)(?: very much| so much)? for (?:that|your (?:answer|reply|response))\b"
    r"|Merci (?:beaucoup )?(?:pour|de) (?:cette|votre) (?:précision|réponse)"
    r"|(?:Muchas g|G)racias por (?:esa|la|su) respuesta|(?:Vielen )?Dank für (?:die|Ihre) Antwort)"
)
# "so it is. [Interjections.] ", no question
NOISE = re.compile(r"[^?\s]\s{0,3}[\[(][^\[\]()]{3,30}[\])]\s*$")
THANKS = ("thank you", "thanks", "i thank")
"""How somebody opens who has not had the floor."""
INTERJECTION = 100
"""Characters of what somebody throws in."""
GRANT = 160
"""Characters at the end of a turn in which the floor is given."""
# "Анна Петровна, пожалуйста."
CALLED_BY_FATHER = re.compile(
    r"(?:^|\n\s*)[А-ЯЁІЇЄ]\w+ [А-ЯЁІЇЄ]\w+(?:вич|вна|вичу|вно|вне), (?:пожалуйста|прошу|будь ласка)\.\s*$"
)
# "請林委員明發言。", "次に、森花子君。"
CALLED_EAST = re.compile(
    r"[請请][^。]{2,16}(?:發言|发言|質詢|质询|答復|答覆|答复|說明|说明|回答)[^。]{0,8}。?(?:\s+[^。\n]{0,24})?$"
    r"|[^\s。、]{2,8}君。?$"
)
# "Hi, I'm Ann. ", "Soy Ana, "
NAMES_SELF = later(
    rf"(?:[^\W\d_]{{2,8}}[,.!] )?(?i:{'|'.join((*CALLED, *IS))})"
    r" ([^\W\d_a-z][^\W\d_]+)(?: [^\W\d_a-z][^\W\d_]+)?(?=[.,;!])"
)
NAMED_WITHIN = 60
"""Characters within which somebody says who they are."""
SHORT = 600
"""Characters that one who runs a sitting says at most before somebody thanks for the floor."""
CUT_OFF = 150
"""Characters in which a chair stops a speaker."""
BILLING = 12
"""Lines above a statement among which its title stands."""
# "Press conference", "by Secretary General Ann Lee ahead of …", "Remarks by President Ann Lee"
OCCASION = re.compile(
    r"(?i)\b(?:press (?:conference|point|briefing)|remarks|statement|address|speech|doorstep)\b"
)
BILLED = re.compile(
    r"(?:[^\n]{0,90}? )?by (?:the )?([^\n,(]{6,80}?)"
    r"(?= (?i:after|ahead|at|before|during|following|in|on|to|with)\b|[,(]|$)"
)


def whose(sheet: Sheet, at: int, turn: Span, cues: Sequence[Cue]) -> Taken:
    """Who speaks the page's first `turn`, which begins in line `at` above the first of `cues`."""
    text, end = sheet.text, turn.end
    return (
        billed(sheet, at)
        or names_self(text, turn.start, cues)
        or granted(text, turn.start, end, cues)
        or thanked(text, cues, len(turn))
        or resumed(text, end, cues)
        or interrupted(sheet, end, cues[0])
        or stopped(text, end, cues)
        or heckled(text, end, cues)
        or voted(text, turn.start, end, cues[0])
        or brought_back(text, end, cues)
        or asks_on(text, end, cues)
        or asked_further(text, cues)
        or asked_once_more(text, end, cues)
        or answered_by_name(text, end, cues)
        or admitted(text, end, cues)
        or interjected(text, end, cues)
        or _followed(text, cues)
        or (OPEN if gives_floor(text, turn.start, end) else None)
        or left(text, cues)
        or asks_again(text, end, cues)
        or OPEN
    )


def billed(sheet: Sheet, at: int) -> Taken | None:
    """Whose statement the title above line `at` says it is, with an office: "Remarks by Mayor Ann Lee"."""
    top = sheet.lines[max(0, at - BILLING) : at]
    if not top or not OCCASION.search(sheet.text, top[0].start, top[-1].end):
        return None
    for line in top:
        found = BILLED.match(sheet.text, line.start, min(line.end, line.start + NO_TITLE))
        words = label(found.group(1)) if found else None
        if found and words and words.kind == "person" and (words.role or words.gender) and " " in words.name:
            start, end = found.span(1)
            who = Who(start, end, "person", words.name, words.role, words.gender)
            return who, "billed-in-the-title", Span(start, end)
    return None


def granted(text: str, start: int, end: int, cues: Sequence[Cue]) -> Taken | None:
    """The one who presides, where the page's first turn ends with giving the floor to the next speaker."""
    reports = cues[0].label.role.count(" ") > 1  # "head of the board of oil", to whom it is given
    if (presides(cues[0]) and not reports) or not gives_floor(text, start, end):
        return None
    chair = next((cue for cue in cues if presides(cue) and cue.label.key != cues[0].label.key), None)
    return taken(chair, "gives-the-floor") if chair else None


def gives_floor(text: str, start: int, end: int) -> bool:
    """True where the end of a turn calls somebody to speak, as who presides does."""
    tail = text[max(start, end - GRANT) : end]
    said = tail.rstrip().casefold()
    if any(sign in said for sign in CALLING) or CALLED_EAST.search(said):
        return True
    return CALLED_BY_FATHER.search(tail) is not None


def thanked(text: str, cues: Sequence[Cue], length: int) -> Taken | None:
    """Whom the next speaker thanks, stops or asks to give way in his first words: who has just spoken."""
    first = cues[0]
    found = yielded(text, first.begin, _end_of_first(text, cues))
    if not found or found[0].name.casefold() == first.label.name.casefold():
        return None
    who = found[0]
    presided = who.kind == "title" and (length > SHORT or found[2].start > first.begin)
    anybody = who.kind == "title" and fold(who.role.rpartition(" ")[2]) in ANYBODY
    return None if presided or anybody else found  # "Thank you, Mr. Speaker", behind a long speech


def resumed(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who goes on with a dash or dots where the page's first turn broke off with them."""
    broke = BROKEN_OFF.search(text, max(0, end - 40), end)
    if not broke or len(cues) < 2 or not text.startswith(GOES_ON, cues[1].begin):
        return None
    return taken(cues[1], "resumed-after-the-next")


def interrupted(sheet: Sheet, end: int, first: Cue) -> Taken | None:
    """The next speaker, where only a stage direction parts what he breaks off from what he goes on with."""
    between = sheet.text[end : first.at].strip()
    broke = BROKEN_OFF.search(sheet.text, max(0, end - 40), end)
    if not broke or not between or not wrapped(between) or _serves(first):
        return None
    return taken(first, "goes-on-after-an-interruption")


def stopped(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who replies to the chair that cuts them short, where the page's first turn broke off: "… excellent—",
    "I have to stop you there."; not whom the chair calls, nor who is named with a place, as at first.
    """
    if len(cues) < 2 or not presides(cues[0]) or presides(cues[1]) or _serves(cues[1]):
        return None
    short = cues[1].at - cues[0].begin < CUT_OFF and BROKEN_OFF.search(text, max(0, end - 40), end)
    new = text[cues[1].stop - 1] in ")]" or cues[1].label.kind == "role" or called(text, cues)
    chair = text[cues[0].begin : cues[1].at].casefold()
    if not short or new or chair.startswith(THANKS) or any(map(chair.count, OF_ORDER)):
        return None
    return taken(cues[1], "replies-to-the-chair")


def voted(text: str, start: int, end: int, first: Cue) -> Taken | None:
    """The one who presides and speaks next, where the page's first turn ends with putting a vote."""
    said = text[max(start, end - GRANT) : end].casefold()
    puts = presides(first) and any(sign in said for sign in VOTING)
    return taken(first, "puts-the-vote") if puts else None


def heckled(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """The next speaker, where only interjections and a word of the house part what he goes on with:
    "[Interjections.]", "HON MEMBERS: No!".
    """
    if len(cues) < 3 or not _throws_in(cues[0]) or cues[1].at - cues[0].begin > INTERJECTION:
        return None
    own, opening = cues[1], text[cues[1].begin : cues[1].begin + INTERJECTION].casefold()
    if _throws_in(own) or _serves(own) or presides(own) or own.label.kind == "role":
        return None
    broke = NOISE.search(text, max(0, cues[0].at - HALF), cues[0].at) or BROKEN_OFF.search(text, end - 1, end)
    new = text[own.stop - 1] in ")]"  # "Ann Lee (Brill)", who has the floor now
    other = new or opening.startswith(THANKS) or any(map(opening.count, OF_ORDER))
    return taken(own, "goes-on-after-an-interjection") if broke and not other else None


def _throws_in(cue: Cue) -> bool:
    """True for members of a house whom nobody names: "HON MEMBERS", "An HON MEMBER"."""
    words = [fold(word) for word in cue.label.role.split()]
    return cue.label.kind == "role" and not (CROWDS | MEMBERS).isdisjoint(words)


def brought_back(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who has the floor again behind a point of order for which the page's first turn broke off."""
    if (
        len(cues) < 3
        or not presides(cues[0])
        or presides(cues[1])
        or not BROKEN_OFF.search(text, end - 1, end)
    ):
        return None
    if not any(sign in text[cues[0].begin : cues[1].at].casefold() for sign in OF_ORDER):
        return None
    back = next((cue for cue in cues[2:4] if not presides(cue)), cues[1])
    return taken(back, "resumed-after-a-point-of-order") if back.label.key != cues[1].label.key else None


def asks_on(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who thanks for an answer, where the page's first turn ended in the question."""
    if len(cues) < 2 or text[end - 1] not in "?？" or any(map(_serves, cues[:2])):
        return None
    same = cues[0].label.key == cues[1].label.key
    thanks = ANSWERED.match(text, cues[1].begin) or _thanks_by_name(text, cues)
    return taken(cues[1], "thanks-for-the-answer") if thanks and not same else None


def _thanks_by_name(text: str, cues: Sequence[Cue]) -> bool:
    """True where the second opens with thanks to the first, by name, and runs no sitting."""
    found = yielded(text, cues[1].begin, _end_of_first(text, cues[1:]))
    if not found or found[1] != "thanked-by-the-next" or presides(cues[1]):
        return False
    return not set(found[0].name.casefold().split()).isdisjoint(cues[0].label.name.casefold().split())


def _end_of_first(text: str, cues: Sequence[Cue]) -> int:
    """Where the words behind the first label end, at most."""
    return cues[1].at if len(cues) > 1 else len(text)


def asks_again(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who puts the next question to the same answerer, or says a word about the answer, where the page's
    first turn ended in a question; not the next member of a question time, who addresses the chair or is
    named with a place.
    """
    if (
        len(cues) < 3
        or text[end - 1] not in "?？"
        or any(map(presides, cues[:3]))
        or any(map(_serves, cues[:3]))
    ):
        return None
    answerer, asker, again = (cue.label.key for cue in cues[:3])
    own = cues[1]
    opening = text[own.begin : own.begin + INTERJECTION]
    new = text[own.stop - 1] in ")]" or opening.casefold().startswith(THANKS)
    other = new or any(word in opening for word in ADDRESSED)
    puts = cues[2].at - own.begin < GRANT or any(
        text.find(mark, own.begin, cues[2].at) >= 0 for mark in "?？"
    )
    return taken(own, "asks-again") if answerer == again != asker and puts and not other else None


def answered_by_name(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Whom the one who answers behind the chair calls by name; the page begins in a question."""
    if len(cues) < 2 or not presides(cues[0]) or presides(cues[1]) or cues[1].at - cues[0].begin > GRANT:
        return None
    tail = text[max(0, end - GRANT) : end]
    who = turned_to(text, cues[1].begin, cues[1].begin + INTERJECTION) if "?" in tail else None
    if not who or any(cue.label.name.casefold() == who.name.casefold() for cue in cues[:2]):
        return None
    return who, "answered-by-name", Span(who.start, who.end)


def asked_further(text: str, cues: Sequence[Cue]) -> Taken | None:
    """Who answers a member whom the chair has let ask again."""
    if len(cues) < 3 or not presides(cues[0]) or any(map(presides, cues[1:3])):
        return None
    chair = text[cues[0].begin : cues[1].at].casefold()
    asked = text[cues[1].begin : cues[2].at].rstrip().endswith("?") and cues[1].label.key != cues[2].label.key
    return taken(cues[2], "asked-once-more") if asked and any(map(chair.count, AGAIN_ASKED)) else None


def asked_once_more(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who puts one more question after an answer when the chair asks for it and names nobody; the page's
    first turn ended in a question.
    """
    if len(cues) < 3 or text[end - 1] not in "?？" or not presides(cues[1]) or presides(cues[2]):
        return None
    chair = text[cues[1].begin : cues[2].at].casefold()
    further = any(map(chair.count, FURTHER)) and any(map(chair.count, AGAIN_ASKED))
    if not further or called(text, cues[1:]) or cues[0].label.key == cues[2].label.key:
        return None
    return taken(cues[2], "asks-once-more")


def admitted(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who goes on behind a word or two of the chair whom the page's first turn asked something."""
    if (
        len(cues) < 2
        or not presides(cues[0])
        or presides(cues[1])
        or "?" not in text[max(0, end - GRANT) : end]
    ):
        return None
    chair = text[cues[0].begin : cues[1].at].strip()
    short = 0 < len(chair) <= ADMITS and chair[-1] == "." and chair.count(".") == 1 and "," not in chair
    if (
        not short
        or cues[1].label.kind != "person"
        or _serves(cues[1])
        or called(text, cues)
        or gives_floor(text, cues[0].begin, cues[1].at)
    ):
        return None
    thanks = any(
        sign in chair.casefold() for sign in (*THANKS, "order", "gracias", "obrigad", "merci", "dank")
    )
    return None if thanks else taken(cues[1], "answered-by-the-chair")


def interjected(text: str, end: int, cues: Sequence[Cue]) -> Taken | None:
    """Who goes on behind a word or two that whoever asks, among several who answer, throws in and that ask
    nothing: "Before the lamps."; a word of thanks or a name may call the next one.
    """
    if len(cues) < 2 or not _serves(cues[0]) or presides(cues[0]) or _serves(cues[1]):
        return None
    if _ends_in_a_question(text, end) or not SWITCHBOARD.isdisjoint(cues[0].label.key.split()):
        return None
    said = text[cues[0].begin : cues[1].at].strip()
    short = 0 < len(said) <= ADMITS and said[-1] in ".…" and "," not in said and said.count(".") < 2
    if not short or any(sign in said.casefold() for sign in (*THANKS, *CLOSES)):
        return None
    return taken(cues[1], "goes-on-after-an-interjection")


def names_self(text: str, start: int, cues: Sequence[Cue]) -> Taken | None:
    """Who opens with their own given name, which only one of the labels has: "I'm Ann. I keep lamps."."""
    match = NAMES_SELF.match(text, start, start + NAMED_WITHIN)
    given = fold(match.group(1)) if match else ""
    bearers = {cue.label.key: cue for cue in cues if given and fold(cue.label.name).split()[:1] == [given]}
    return taken(next(iter(bearers.values())), "introduces-self") if len(bearers) == 1 else None


def _followed(text: str, cues: Sequence[Cue]) -> Taken | None:
    """Whom what is asked below the page's first turn tells to have spoken in it."""
    found = followed(text, cues)
    return taken(*found) if found and not presides(found[0]) else None


def left(text: str, cues: Sequence[Cue]) -> Taken | None:
    """The one speaker left, if there is one: of two who take turns the other; of many the one who answers."""
    everyone = first = {cue.label.key: cue for cue in reversed(cues)}
    if cues[0].label.key == "q" and "a" in first:
        return taken(first["a"], "answer-before-a-question")
    again = sum(a.label.key == b.label.key for a, b in pairwise(cues))
    if called(text, cues):
        first = {}
    if len(first) > 2:
        first = {key: cue for key, cue in first.items() if cue is cues[0] or not _unidentified(cue)}
    if len(first) == 2 and AGAIN * again <= len(cues):
        return taken(next(cue for key, cue in first.items() if key != cues[0].label.key), "the-other-of-two")
    if _answers_all(cues):
        return taken(cues[1], "the-one-who-answers-all")
    answers = _answerer(text, everyone, cues)
    if answers:
        return answers
    if cues[0].label.key == "a" and "q" in first:
        return taken(first["q"], "question-before-an-answer")
    return _other_of_first_two(text, cues)


def _every_second(text: str, cues: Sequence[Cue]) -> bool:
    """True where the page's second label, of no one who asks by trade, comes again between those of several
    others, one after another, and answers the first of them or asks as the page's first turn does.
    """
    keys = [cue.label.key for cue in cues[:TURNS]]
    again, others = keys[1::2], set(keys[::2])
    if len(keys) < TURNS or len(set(again)) > 1 or again[0] in others or len(others) < 2 or _serves(cues[1]):
        return False
    asks = [_ends_in_a_question(text, cue.at) for cue in cues[: TURNS + 1]]
    own, first = sum(asks[2::2]), asks[0]  # what ends where the label behind it stands
    return first if 2 * own > len(asks[2::2]) else asks[1] and not first


def _unidentified(cue: Cue) -> bool:
    """True for a voice that nobody knew: "UNIDENTIFIED MALE"."""
    return cue.label.kind == "role" and not STRANGERS.isdisjoint(cue.label.key.strip("()").split())


def _other_of_first_two(text: str, cues: Sequence[Cue]) -> Taken | None:
    """Of many the one who takes turns with the first speaker, who calls nobody at once, or with several
    in turn.
    """
    if _every_second(text, cues):
        return taken(cues[1], "takes-every-second-turn")
    keys = [cue.label.key for cue in cues[:TURNS]]
    two = len(keys) == TURNS and len(set(keys[::2])) == 1 and len(set(keys[1::2])) == 1 and keys[0] != keys[1]
    if not two or any(map(_serves, cues[:2])) or CALLS.match(text, cues[0].begin):
        return None
    return taken(cues[1], "the-other-of-the-first-two")


def _answerer(text: str, first: dict[str, Cue], cues: Sequence[Cue]) -> Taken | None:
    """Of those who answer the only one, or the other of two; `first` has the first cue of each speaker."""
    before = {cue.start: above for above, cue in pairwise(cues)}
    heads = _heads_of_state(cues)
    answering = [
        cue
        for key, cue in first.items()
        if (key in heads or not _serves(cue)) and not _called_up(text, before.get(cue.start), cue)
    ]
    if (
        _serves(cues[0])
        and len(answering) == 1
        and (_speaks_again(answering[0], cues) or not called(text, cues))
    ):
        return taken(answering[0], "the-only-one-asked")
    if _ends_in_a_question(text, cues[0].at):
        return None
    if len(answering) == 2 and cues[0] in answering and _alternate(cues, answering):
        return taken(answering[cues[0] is answering[0]], "the-other-who-answers")
    return _answers_most(cues, heads)


def _heads_of_state(cues: Sequence[Cue]) -> frozenset[str]:
    """The labels of presidents without a name whom the press asks, and asks again: they run no sitting."""
    answered = Counter(
        cue.label.key
        for asked, cue in pairwise(cues)
        if _asks(asked) and cue.label.kind == "title" and fold(cue.label.role) in OF_STATE
    )
    return frozenset(answered) if answered.total() > 1 else frozenset()


def _ends_in_a_question(text: str, end: int) -> bool:
    """True where what is said before `end` asks at last, and perhaps thanks: "Why? Thanks."."""
    tail = text[max(0, end - GRANT) : end].rstrip()
    if tail.endswith(("?", "？")):
        return True
    last = max(tail.rfind(mark, 0, -1) for mark in ".?!")
    return "?" in tail and tail[last + 1 :].strip().casefold().startswith(THANKS)


def _speaks_again(one: Cue, cues: Sequence[Cue]) -> bool:
    """True for one who speaks more than once."""
    return sum(cue.label.key == one.label.key for cue in cues) > 1


def _called_up(text: str, above: Cue | None, cue: Cue) -> bool:
    """True for one who asks from the floor: an analyst, or whom the chair right above calls to speak."""
    if any(fold(word) in ANALYSTS for word in cue.label.role.split()):
        return True
    if above is None or not presides(above):
        return False
    named = any(
        len(word) > 2 and text.find(word, above.begin, cue.at) >= 0 for word in cue.label.name.split()
    )
    return named or gives_floor(text, above.begin, cue.at)


def _answers_most(cues: Sequence[Cue], heads: Set[str] = frozenset()) -> Taken | None:
    """Whoever answers three of four questions, the first one too, where the page goes on with a question, or
    with what somebody throws in.
    """
    told = [
        cue for asked, cue in pairwise(cues) if _asks(asked) and (cue.label.key in heads or not _serves(cue))
    ]
    times = Counter(cue.label.key for cue in told)
    goes_on = len(cues) > 1 and cues[1].at - cues[0].begin < INTERJECTION
    mostly = bool(told) and (
        (_asks(cues[0]) and told[0] is cues[1]) or (goes_on and told[0].label.key == cues[1].label.key)
    )
    often = mostly and times[told[0].label.key] >= max(ANSWERS, 3 * len(told) // 4)
    return taken(told[0], "the-one-who-answers-most") if often else None


def _asks(cue: Cue) -> bool:
    """True for a label that only says that somebody asks: "Q", "JOURNALIST"."""
    return any(word in ASKERS for word in cue.label.key.split())


def _answers_all(cues: Sequence[Cue]) -> bool:
    """True where one with an office answers each of several others: of a press conference."""
    if len(cues) < 4 or any(cue.label.kind != "person" for cue in cues) or not cues[1].label.role:
        return False
    asking = {cue.label.key for cue in cues[::2]}
    return (
        len(asking) > 1
        and {cue.label.key for cue in cues[1::2]}.isdisjoint(asking)
        and (len({cue.label.key for cue in cues[1::2]}) == 1)
    )


def _alternate(cues: Sequence[Cue], two: Sequence[Cue]) -> bool:
    """True where nobody with an office runs a sitting of many, or the two speak to each other."""
    if not any(_serves(cue) and presides(cue) for cue in cues):
        return True
    keys = {cue.label.key for cue in two}
    return sum({a.label.key, b.label.key} == keys for a, b in pairwise(cues)) > 1


def called(text: str, cues: Sequence[Cue]) -> bool:
    """True where the one who runs the sitting calls the next speaker by name: he has not spoken yet."""
    if len(cues) < 2 or not _serves(cues[0]) or _asks(cues[0]) or not cues[1].label.name:
        return False
    called = text[cues[0].begin : cues[1].at].casefold()
    label = cues[1].label
    if any(sign in called for sign in CALLING):
        return True
    return label.key.split()[-1] in called or any(
        len(word) > 3 and word in called for word in _places(label.role)
    )


def _places(role: str) -> list[str]:
    """The words of what stands in brackets behind a name: whom a delegate speaks for."""
    return [] if len(role.split()) > 3 else role.casefold().split()


def _serves(cue: Cue) -> bool:
    """True for the one who asks or runs the exchange."""
    if _asks(cue) or any(word in STEWARDS for word in cue.label.key.split()):
        return True
    if any(fold(word) in ASKERS for word in cue.label.role.split()):
        return True  # "Q: (Ann Lee, The Courier):"
    chairs = CHAIRS - {"president"} if cue.label.kind == "person" else CHAIRS  # "PRESIDENT LEE" answers
    if cue.label.kind == "person" and fold(cue.label.role) in OF_STATE:
        return False  # "PRESIDENTE LUIS PAZ"; "El señor PRESIDENTE (Paz)" runs a sitting
    return any(fold(word) in chairs for word in cue.label.role.split())


def taken(cue: Cue, rule: str) -> Taken:
    """Whoever a label names, by `rule`."""
    label = cue.label
    who = Who(cue.start, cue.stop, label.kind, label.name, label.role, label.gender)
    return who, rule, Span(cue.start, cue.stop)
