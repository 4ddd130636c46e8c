r"""Whom the words above an interview's first question are about.

Each name there is weighed by how it stands: in the title, before a quotation, with an age or what the person
does behind it, called upon in the questions; bylines, credits and relatives count against it.  Two who weigh
the same are both left.  Knows names and lines; must not know which lines ask (`asking` does).

>>> from corpus.reading.sheet import ruled
>>> page = ruled("Ana Moss on lamps\n\nBy Tom Reed\n\nMoss, 61, lives with her husband, Jo Pike.\n\nWhy?")
>>> foremost(page, [3]).name
'Ana Moss'
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from corpus.reading.later import later
from corpus.reading.mentions import Spotted, spotted
from corpus.reading.names import is_given
from corpus.reading.passages import Who
from corpus.reading.sheet import Line, Sheet
from corpus.reading.words.introducing import NAME_SOUGHT
from corpus.reading.words.persons import ABOUT

CREDITS = (
    "©",
    "a cura",
    "auteur",
    "author",
    "autor",
    "by ",
    "conducted",
    "credit",
    "da ",
    "di ",
    "door ",
    "door:",
    "fragen stell",
    "foto",
    "host:",
    "hosted",
    "image",
    "entrevista de ",
    "entrevista por ",
    "interview by ",
    "interview von ",
    "interview:",
    "interview :",
    "intervista di ",
    "par ",
    "photo",
    "por ",
    "pytał",
    "questions by",
    "realizada",
    "recueilli",
    "rozmaw",
    "réalisé",
    "story:",
    "tekst",
    "testo",
    "tłumacz",
    "text:",
    "texte",
    "texto",
    "tradott",
    "tradução",
    "traduc",
    "tradui",
    "traduzi",
    "transcri",
    "translat",
    "vertal",
    "von ",
    "words by",
    "words:",
    "übersetz",
    "автор",
    "корреспондент",
    "беседова",
    "вела",
    "переклад",
    "перевод",
    "перевел",
    "розмовля",
    "розпит",
    "спілкув",
    "текст",
    "фото",
)
"""What stands before the name of whoever made the page or its pictures."""
HEAD = 6000
MOST = 40
LONG_TITLE = 220
"""A longer first line is no title, and what it writes large hardly a name: the page is cut out of another."""
LONG_QUESTION = 400
FULL_NAME = 2
CALL = 14
"""Characters of a question within which it calls somebody by a name with another behind it."""
TRADES = ("er", "in", "ist", "mann", "frau", "chef", "or", "eur", "wirt", "ent", "ant", "arzt")
"""How German words for what somebody does end."""
FATHERS = ("вич", "вна", "чна", "льич", "мич")
"""How a patronymic ends, behind a given name."""
LONG_CREDIT = 120
# " ©2016" behind the name of whoever wrote
RIGHTS = later(r"[ \xa0]?(?:©|\([cC]\))[ \xa0]?(?:19|20)\d\d\b")
NEAR = 40
# ", 61,", " (61)", " (Brill, 1961)"
AGED = later(r"(?:, ?\d\d(?:,|\.| \w)| \((?:\d\d\)|[^()\n]{0,30}\d{4}))")
# ", a keeper", ", whose lamp", " is", " on lamps", " über Lampen"
ACTING = later(
    r",? (?:who(?:se)?|has|had|is|was|lives|runs|keeps|works|talks|speaks|tells|explains|remembers|walks|on"
    r"|über|sur|sobre|su|hat|ist|war|erzählt|spricht|lebt|kommt|est|a|vit|raconte|parle|es|ha|cuenta|habla|vive"
    r"|é|fala|conta|è|racconta|parla|о|об|про|рассказ\w*|розпов\w*|—)(?=[ ,.])"
)
JOINED = later(r" (?:and|und|et|y|e|i|и|та|és|en|og|och|a)\b")
OPPOSED = later(r", [^\W\d_A-ZÀ-ÞА-Я]")
# "Ten questions for … ", "Meet the keeper: "
PRESENTED = later(r"(?:[:|…–—]|\.\.\.|\b(?:with|mit|avec|con|com|an|für|for|meet))\s*$", re.IGNORECASE)
TOLD = later(
    r"\b(?:tells|told|(?:he|she|they) (?:spoke|talked|chatted|sat down) (?:to|with)"
    r"|cuenta a|racconta a|raconte à|conta a)\s*$",
    re.IGNORECASE,
)
# "Rozhovor s Annou Mossovou": in another case than the name's own
WITH = later(r"\b(?:s|se|so|z|ze|із|зі|з|с|со)(?: [^\W\d_]{3,20}){0,3}\s*$", re.IGNORECASE)
SLAVIC = frozenset("be bg bs cs hr mk pl ru sk sl sr uk".split())
HAILING = ("bom ", "bonjour ", "ciao ", "hallo ", "hello ", "hey ", "hi ", "hola ", "oi ", "olá ", "salut ")
"""How one greets whom one calls by their name."""
# "Interview mit Annex"
HELD_WITH = later(
    r"(?i:\b(?:interview|gespräch|entretien|entrevista|intervista|wywiad)s? (?:with|mit|avec|con|com|z))\s"
    r"(?=[A-ZÀ-Þ])"
)
TITLE = ("interview: ", "interview:", "interview : ")
"""In a credit before whoever asks, in a title before whoever answers."""
GOVERNED = later(
    r"\b(?:the|in|at|la|le|el|il|lo|los|las|les|der|die|das|dem|den|im|à|o|os|na|no|в|на|у|w|i)\s*$"
)
"""Before what has only the shape of a name."""
KIN = later(
    r"\b(?:wife|husband|son|daughter|brother|sister|mother|father|partner|frau|mann|sohn|tochter|bruder|femme|mari"
    r"|fils|fille|frère|sœur|mujer|marido|esposa|hijo|hija|moglie|marito|figlio|figlia|жена|муж|сын|дочь|дружина"
    r"|чоловік|син|photographer|journalist|reporter|editor|correspondent),?\s*$",
    re.IGNORECASE,
)


def foremost(sheet: Sheet, questions: Sequence[int], asker: str = "") -> Who | None:
    """The one person whom the words above the questions are about, not the `asker`; None where two are as
    likely.
    """
    text, stop = sheet.text, min(sheet.lines[questions[0]].start, HEAD)
    asked = [sheet.lines[at].of(text)[:LONG_QUESTION] for at in questions[:MOST]]
    weights: dict[str, int] = {}
    named: dict[str, Spotted] = {}
    found = list(_headed(sheet, stop))
    made = {one.name.printed for _, one, credit in found if credit} | {asker}
    for line, one, _ in found:
        name = one.name.printed
        if name in made:
            continue
        weights[name] = max(weights.get(name, -9), _shown(sheet, line, one))
        named.setdefault(name, one)
    points = sorted(
        ((weights[name] + _told(sheet, one, stop, asked), name) for name, one in named.items()), reverse=True
    )
    if not points or (len(points) > 1 and points[0][0] == points[1][0]):
        return None
    one = named[points[0][1]]
    if points[0][0] < (1 if len(points) > 1 else 0) and (
        len(found) > 1 or not _over_words(sheet, *found[0][:2])
    ):
        return None  # of several a name needs more that speaks for it than where it stands
    if (joined := JOINED.match(text, one.end)) and any(
        other.start == joined.end() + 1 for _, other, _ in found
    ):
        return None  # "Ana Moss and Tom Reed"
    acts = (
        is_title(sheet, found[0][0])
        and one.start < sheet.lines[found[0][0]].end
        and ACTING.match(text, one.end)
    )
    if not (one.sure or acts) and not _may_speak(text[:stop], one.name.printed, asked):
        return None
    cut = trade(one.name.printed, sheet.language)
    return Who(one.start + cut, one.end, "person", one.name.printed[cut:], one.role, one.gender)


def trade(name: str, language: str) -> int:
    """How long the trade is that opens a name where all nouns are written large, or that opens its sentence.

    >>> trade("Fischer Ina Lee", "de"), trade("Peter Max Lee", "de")
    (8, 0)
    """
    first, *rest = name.split(" ")
    if len(rest) != FULL_NAME or is_given(first):
        return 0
    traded = first.endswith(TRADES) if language == "de" else "\u0400" <= first[0] <= "\u04ff"
    return len(first) + 1 if traded and not rest[0].endswith(FATHERS) else 0


def _headed(sheet: Sheet, stop: int) -> Iterator[tuple[int, Spotted, bool]]:
    """The full names above `stop`, each with its line, and whether it made the page or its pictures there."""
    lines = [line for line in sheet.lines if line.start < stop]
    starts = [line.start for line in lines]
    for one in spotted(sheet.text, 0, stop):
        at = max(0, bisect_right(starts, one.start) - 1)
        line = lines[at]
        listed = line.kind == "furniture" and sheet.text[line.start] == "-"  # among the fields of the file
        if listed or sheet.text[one.end : one.end + 1] == "?":
            continue
        credit = is_credit(sheet, at, one.start, one.end)
        before = _before(sheet.text, line, one.start)
        if one.name.printed.casefold().startswith(HAILING):
            continue  # "Olá Débora"
        if one.name.given and (one.sure or not GOVERNED.search(before)):
            yield at, one, line.kind == "byline" or credit


def is_credit(sheet: Sheet, at: int, start: int, end: int) -> bool:
    """Whether the words before a name in line `at` tell that its bearer made the page or its pictures."""
    line = sheet.lines[at]
    if RIGHTS.match(sheet.text, end, line.end):
        return True
    if line.end - line.start >= LONG_CREDIT:
        return False
    before = _before(sheet.text, line, start)
    if not any((f" {word}" if word[-1] == " " else word) in before for word in CREDITS):
        return False
    return not (before.endswith(TITLE) and (is_title(sheet, at) or end < line.end))


def _before(text: str, line: Line, start: int) -> str:
    return " " + text[max(line.start, start - 24) : start].casefold()


def is_title(sheet: Sheet, at: int) -> bool:
    """Whether line `at` is marked as a heading, the page's first line, or a file's field for the title."""
    line = sheet.lines[at]
    first = not any(one.kind in {None, "heading"} for one in sheet.lines[:at])
    return first or sheet.text.startswith(("#", "title:"), line.start)


def _shown(sheet: Sheet, at: int, one: Spotted) -> int:
    """How much speaks for a name in how it stands in line `at`."""
    line, text = sheet.lines[at], sheet.text
    before = text[max(line.start, one.start - NEAR) : one.start]
    behind = text[one.end : min(line.end, one.end + NEAR)]
    declined = one.name.printed != text[one.start : one.end]
    beside = sheet.language in SLAVIC and WITH.search(before)
    if TOLD.search(before) or KIN.search(before) or (beside and not declined):
        return -4
    if one.start == line.start and one.end == line.end:
        return _alone(sheet, at, line)
    if before == "title: ":
        return 4
    first = one.start == line.start
    acts = (1 + first) * bool(ACTING.match(behind) or OPPOSED.match(behind))
    acts = acts or (first and behind[:1] == " " and behind[1:2].islower() and not JOINED.match(behind))
    return 3 * bool(AGED.match(behind)) + acts + 2 * bool(PRESENTED.search(before) or (beside and declined))


def _alone(sheet: Sheet, at: int, line: Line) -> int:
    """What a name alone on its line tells: it is the title, stands below "Interview", or is a byline."""
    above = sheet.lines[at - 1].of(sheet.text).casefold() if at else ""
    if not at or (len(above) < LONG_CREDIT and any(sign in above for sign in ABOUT)):
        return 3
    return -3 if line.start > sheet.lines[0].start else 0


def _may_speak(head: str, name: str, asked: Sequence[str]) -> bool:
    """Whether the page says that it is an interview, or asks somebody who they are: there words that only
    have the shape of a name may be whose answers these are; but not where it names whom it is with.
    """
    if (held := HELD_WITH.search(head)) and not head.startswith(name, held.end()):
        return False
    words = head.replace(name, "").casefold()
    return any(sign in words for sign in ABOUT) or any(
        sign in one.casefold() for one in asked[:FULL_NAME] for sign in NAME_SOUGHT
    )


def _over_words(sheet: Sheet, at: int, one: Spotted) -> bool:
    """Whether the only name above an interview is a line of its own, with words below it and no date."""
    line, below = sheet.lines[at], sheet.lines[at + 1 : at + 2]
    alone = (one.start, one.end) == (line.start, line.end) and line.kind is None
    return (
        alone and bool(below) and below[0].kind is None and not any(map(str.isdigit, below[0].of(sheet.text)))
    )


def _told(sheet: Sheet, one: Spotted, stop: int, asked: Sequence[str]) -> int:
    """How much speaks for this one being interviewed: named in the title, addressed, spoken of again."""
    text, family = sheet.text, one.name.family
    title = sheet.lines[0].end if sheet.lines else 0
    title = 0 if title > LONG_TITLE and not is_given(one.name.given[0]) else title
    names = [name for name in (one.name.given[0], family) if len(name) > 2]
    called = sum(
        any(
            f"{name}," in words or f", {name}" in words or words[:CALL].find(f"{name} ") >= 0
            for name in names
        )
        for words in asked
    )
    again = text.count(family, 0, stop) - 1
    aged = any(AGED.match(text, found.end()) for found in re.finditer(re.escape(family), text[:stop]))
    whole = text.count(one.name.printed, 0, stop) > 1
    known = 2 if one.sure else -1
    return known + 3 * (one.start < title) + 3 * min(called, 2) + min(again, 3) + 2 * whole + 2 * aged
