"""Speakers who say who they are, and those whom the head of an interview names.

>>> introduced("Hello. I'm Ana Moss and this is the news.", 0).printed
'Ana Moss'
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from corpus.reading.later import later
from corpus.reading.mentions import Spotted, spotted
from corpus.reading.names import Name, folded, is_given, parsed
from corpus.reading.naming import HAN, fold
from corpus.reading.passages import Passage, Who
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.heads import is_credit
from corpus.reading.talk.letters import are_names
from corpus.reading.words.introducing import CALLED, NAME_SOUGHT
from corpus.reading.words.roles import ANSWERERS, ASKERS, STEWARDS
from corpus.reading.words.titles import OFFICES
from corpus.resolving.eastern import spelt_out
from corpus.resolving.monograms import fits
from corpus.resolving.roster import LABEL, Roster

KEY, FAR_KEY = 1000, 20_000
"""Code points of a page among which a key to its labels stands, and whole names in brackets behind them."""
COURTESIES = ("氏", "さん", "先生")
"""What stands behind a whole name in a Japanese page's head."""
REACH, FAR = 260, 600
"""Characters of a turn in which somebody introduces themselves; who is only numbered may talk before it."""
LONGEST, NEAR = 5, 60
"""Characters that initials have not any more, and of a name before them."""
FIELDS, LONGEST_FIELD = 40, 90
"""Lines of a file's head, and how long one that names somebody may be."""
MANY = 30
"""Labels of a page whose parts of names in Han are not looked for."""
HEAD = 8
"""Lines among which a page's title stands, below its menus."""
LONGEST_NAME = 80
FIRST_TURNS = 4  # whoever says who they are says it early
SPEAKING = frozenset(("role", "person", "title"))

CUES = (
    "I'm ",
    "I’m ",
    "I am ",
    "This is ",
    "Son ",
    "Soy ",
    "Sou ",
    "Sono ",
    "Jestem ",
    "azywam się ",
    "menuji se ",
    "menuju se ",
    "k ben ",
    "k heet ",
    "ijn naam is ",
    "ch heiße ",
    "i nombre es ",
    "eu nome é ",
    "hamo-me ",
    "e chamo ",
    "Я ",
    "Это ",
    "Це ",
    "ch bin ",
    "e llamo ",
    "e m'appelle ",
    "e m’appelle ",
    "e suis ",
    "ein Name ist ",
    "i chiamo ",
    " sono ",
    " soy ",
    "u sou ",
    "y name is ",
    "y name's ",
    "y name’s ",
    "ене звати ",
    "еня зовут ",
)
"""What comes right before one's own name, without its first letter where that may be small or not."""


AS_HOST = re.compile(
    r"(?i:your host(?: (?:for|this) [a-z ]{3,20})?|the host|your moderator|your presenter),? "
)
SHOWS = frozenset(("podcast", "radio", "studio"))
"""Words before the given name in a label."""
PARTS = frozenset(
    "anchor entrevistador entrevistadora facilitator guest host interviewee interviewer moderador moderadora"
    " moderator presentador presentadora presenter vocera vocero ведущий ведущая".split()
)
"""Labels that tell somebody's part in the talk, the same person's throughout."""
COUNTED = PARTS | frozenset(
    "hablante locuteur panelist panellist participant speaker spk sprecher спикер".split()
)
"""Those that do so with a number or letter: a "Speaker" alone may preside."""


RUNNING = STEWARDS - frozenset("entrevistada entrevistado interviewee narrator narrador".split())
"""Those who run an exchange and are not who it is held with."""


def nameless(who: Who) -> str:
    """The folded label of one whom it numbers or calls by their part: "Speaker 2", "Host"; else empty."""
    if who.name or who.kind not in ("role", "title"):
        return ""
    label = folded(who.role)
    return label if label[-1:].isdigit() or plays(label) else ""


def plays(label: str) -> bool:
    """Whether a folded label is only a part in the talk, with a number or letter or none: "speaker2"."""
    return label in PARTS or label.rstrip("0123456789") in COUNTED - {label} or label[:-1] in COUNTED


def introduced(text: str, start: int, end: int | None = None, reach: int = REACH) -> Name | None:
    """The full name by which the speaker of the words from `start` (to `end`) introduces themselves."""
    stop = len(text) if end is None else end
    head = text[start : min(start + reach, stop)]
    places = [start + at + len(cue) for cue in CUES if (at := head.find(cue)) >= 0]
    for place in sorted(places):
        at = own.end() if (own := AS_HOST.match(text, place)) else place
        if text[at : at + 1].islower():
            continue  # "I'm sure", "enjoy it"
        found = next(spotted(text, at, min(stop, at + 80)), None)
        if found and _at_once(text, at, found) and found.name.given:
            return found.name
    small = SMALL.search(head) if head[:1].islower() else None
    if small and is_given(small.group(1)):
        return Name("", (small.group(1),), small.group(2))
    return None


def _at_once(text: str, at: int, found: Spotted) -> bool:
    """Whether a name stands right at `at`, or behind nothing but its title there."""
    before = text[at : found.start].strip()
    return not before or (before[0].isupper() and found.role.startswith(before))


# "i'm ann lee and", "my name is ann lee" where a machine writes all words small
SMALL = re.compile(
    r"\b(?:i'm|i’m|i am|my name is|my name's) ([a-z]{3,12}) ([a-z]{3,15})"
    r"(?=[,.]|$| and\b| from\b| with\b| here\b)"
)
# "my name is Ann,", "eu sou a Inês, ": of a speaker who is only numbered
FIRST_NAME = later(
    rf"\b(?i:{'|'.join(CALLED)}|eu sou [ao]|ich bin (?:die|der)|je suis|soy|io sono|this is) "
    r"([^\W\d_a-zà-ÿ][^\W\d_]{2,14})(?=[,.;!…]|$| (?i:and|avec|com|con|e|et|from|here|mit|und|with|y)\b)"
)
# "Ann Lee, and I"
WHOLE = later(r"[^\W\d_a-z][^\W\d_]*(?:[ .'’-]{1,2}[^\W\d_]+){1,4}(?:[,.;]|$)")
# "Interviewee: Ann Lee", "Speaker 1 – Ann Lee"
FIELD = re.compile(r"([^\W\d_][\w ]{2,24}?)\s?[:=–-] {0,3}(?=[^\W\d_a-z])")


def fielded(sheet: Sheet, passages: Sequence[Passage], roster: Roster) -> dict[str, int]:
    """The folded label of each nameless speaker whom a line above the first turn names, and whose it is."""
    turns = [passage for passage in passages if passage.kind == "turn" and passage.who]
    waiting = {label for passage in turns if passage.who and (label := nameless(passage.who))}
    named: dict[str, int] = {}
    for line in sheet.lines[:FIELDS] if waiting else ():
        if line.start >= turns[0].start or line.end - line.start > LONGEST_FIELD:
            continue
        field = FIELD.match(sheet.text, line.start, line.end)
        if field and folded(field.group(1)) in waiting:
            found = next(spotted(sheet.text, field.end(), line.end), None)
            if found and found.start == field.end() and found.name.given:
                who = roster.admit(found.name, "", "", LABEL, found.start)
                named.setdefault(folded(field.group(1)), who)
    return named


def self_named(text: str, passages: Sequence[Passage], roster: Roster) -> dict[str, int]:
    """The folded label of each numbered or shortened speaker who says a full name, and whose it is.

    "Speaker 1" may be anybody; "Joe" is Joseph Worth if Joe says so, and so is "J".
    """
    named: dict[str, int] = {}
    heard: dict[str, int] = {}
    for last, passage in zip((None, *passages), passages, strict=False):
        who = passage.who
        if not who or passage.kind != "turn" or who.kind not in SPEAKING:
            continue
        if who.kind == "person" and " " in who.name and not _by_show(who.name):
            continue
        label, own = folded(who.name or who.role), who.name.rpartition(" ")[2]
        turns = heard.get(label, 0)
        if turns == FIRST_TURNS or label in named:
            continue
        heard[label] = turns + 1
        numbered = bool(nameless(who))
        if not (numbered or who.kind == "person" or label in roster.letters):
            continue
        if not (numbered or label in roster.letters or _says(text, passage, own)):
            continue
        reach = FAR if numbered else REACH
        name = introduced(text, passage.start, passage.end, reach) or _answered(text, last, passage)
        if numbered and not name:
            name = _named_at_once(text, passage) or _by_first_name(text, passage)
        first = None if numbered or name else _by_first_name(text, passage)
        if first and label in roster.letters and first.family.casefold().startswith(label[0]):
            named[label] = roster.admit(first, "", "", LABEL, passage.start)
        if name and (numbered or _short_for(folded(own) or label, name)):
            named[label] = roster.admit(name, "", "", LABEL, passage.start)
    return named


# ". I serve", ", chief of", " with the"
WHO_IS = re.compile(r"[.,]? (?:I|I'm|I’m|I've|I’ve|from|with|here)\b|, (?:(?:a|an|the) )?([^\W\d_]+)")


def _by_show(name: str) -> bool:
    """Whether a label is a given name behind a word for where it is heard: "Podcast Stefan"."""
    first, _, last = name.rpartition(" ")
    return fold(first) in SHOWS and last[:1].isupper()


def _named_at_once(text: str, passage: Passage) -> Name | None:
    """The full name with which a turn begins, where who that is comes next: "Ann Lee, CEO"."""
    if not WHOLE.match(text, passage.start, passage.end):
        return None
    found = next(spotted(text, passage.start, min(passage.end, passage.start + LONGEST_NAME)), None)
    if not found or found.start != passage.start or not found.name.given or not is_given(found.name.given[0]):
        return None
    told = WHO_IS.match(text, found.end, passage.end)
    office = told and (not told.group(1) or folded(told.group(1)) in OFFICES)
    return found.name if office else None


def _by_first_name(text: str, passage: Passage) -> Name | None:
    """The given name alone by which somebody introduces themselves in the first words of a turn."""
    head = text[passage.start : min(passage.end, passage.start + REACH)]
    found = FIRST_NAME.search(head)
    return Name("", (), found.group(1)) if found and is_given(found.group(1)) else None


def _says(text: str, passage: Passage, word: str) -> bool:
    """Whether the first words of a turn have a word that begins as a label does."""
    head = text[passage.start : min(passage.end, passage.start + REACH)]
    return head[:1].islower() or word[:2].capitalize() in head or word[:2].upper() in head


def _answered(text: str, before: Passage | None, passage: Passage) -> Name | None:
    """The full name that begins an answer to "What is your name?"."""
    if not before or not WHOLE.match(text, passage.start, passage.end):
        return None
    tail = text[max(before.start, before.end - REACH) : before.end].casefold()
    if not any(words in tail for words in NAME_SOUGHT):
        return None
    found = next(spotted(text, passage.start, min(passage.end, passage.start + LONGEST_NAME)), None)
    at_once = found and found.start == passage.start and found.name.given
    return (
        found.name if found and at_once and text[found.end : found.end + 1] in {"", ",", ".", ";"} else None
    )


# "Ana Reis (ANR)", "Ana Reis [AR]"
LETTERS = re.compile(r"(?<=\w) [(\[]([A-ZÀ-ÞА-ЯЁЄІЇҐ]{2,4})[)\]]")


def explained(text: str, passages: Sequence[Passage], roster: Roster) -> dict[str, int]:
    """The folded label of each speaker who has only capitals for a name that a full name stands before in
    brackets: "Ana Reis (ANR)", and whose it is.
    """
    whos = (passage.who for passage in passages if passage.kind == "turn")
    printed = {word for who in whos if who and len(word := who.name or who.role) < LONGEST and word.isupper()}
    named: dict[str, int] = {}
    for found in LETTERS.finditer(text) if printed else ():
        letters = found.group(1)
        if letters in printed and folded(letters) not in named:
            begin = max(text.rfind("\n", 0, found.start()) + 1, found.start() - NEAR)
            near = [one for one in spotted(text, begin, found.start()) if _before(text, one, found.start())]
            if near and near[0].name.given and near[0].name.keys[0][:1] == folded(letters)[:1]:
                named[folded(letters)] = roster.admit(near[0].name, "", "", LABEL, near[0].start)
    return named


def keyed(text: str, passages: Sequence[Passage], roster: Roster) -> dict[str, int]:
    """The folded label of each speaker of one name whom a key above the first turn explains, or whom it names
    with the given name and a courtesy behind it, and whose it is: "林：燈塔主管林月明／Hay：Prof. Cy Hay",
    "堺 月明氏".
    """
    turns = [passage for passage in passages if passage.kind == "turn"]
    end = min(turns[0].start, KEY) if turns else 0
    named: dict[str, int] = {}
    printed = list(dict.fromkeys(one.who.name for one in turns if one.who and one.who.kind == "person"))
    above = next((one.who.start for one in turns if one.who), 0)
    for word in printed:
        short = end and " " not in word and (word > HAN or len(word) > 2) and len(word) < NEAR
        first = text.find(word, 0, end) if short else -1
        found = _key(text, word, first, end) if first >= 0 and folded(word) not in named else None
        if found:
            shown = found.group(1) if found.group(1) > HAN else ""
            name = replace(parsed(found.group(1)), shown=shown)  # "堺 月明", as printed
            named[folded(word)] = roster.admit(name, "", "", LABEL, found.start(1))
        elif word > HAN and (whole := _spelt_out(text, min(end, above), word, printed)):
            named[folded(word)] = roster.admit(parsed(text[slice(*whole)]), "", "", LABEL, whole[0])
    return named


def _key(text: str, word: str, first: int, end: int) -> re.Match[str] | None:
    """Where the whole name of `word` stands, whose first place above the turns is `first`.

    What may stand there is looked for first: to make a pattern for one word takes longer than all else here.
    """
    twice = text.rfind(word, 0, end) > first  # once more in the whole name
    twice = twice and any(text.find(f"{word}{mark}", first, end) >= 0 for mark in (":", " :", "：", " ："))
    found = _key_of(word).search(text, 0, end) if twice else None
    if found or word <= HAN:
        return found
    if any(text.find(mark, first, end) > 0 for mark in COURTESIES):
        found = _courteous(word).search(text, 0, end)
    if not found and any(text.find(f"{word}{mark}", 0, FAR_KEY) >= 0 for mark in ("(", "（", " (", " （")):
        found = _in_latin(word).search(text, 0, FAR_KEY)
    return found


@lru_cache(maxsize=1024)
def _in_latin(word: str) -> re.Pattern[str]:
    """What finds a label in Han with the whole name in Latin letters behind: "杰克(Jack Moss)："."""
    return re.compile(
        rf"^[* \t]*{re.escape(word)} ?[(（]({GIVEN}(?: {GIVEN}){{1,2}})[)）][*]*[:：]", re.MULTILINE
    )


@lru_cache(maxsize=1024)
def _courteous(word: str) -> re.Pattern[str]:
    """What finds a family name in Han with the given name and a Japanese courtesy behind it."""
    office = "(?!.{0,2}[長員役授生事師][氏さ])"
    given = rf"[ \u3000]?{office}[\u3041-\u30ff\u4e00-\u9fff]{{1,3}}"
    return re.compile(f"({re.escape(word)}{given})(?:{'|'.join(COURTESIES)})")


def _spelt_out(text: str, head: int, word: str, labels: Sequence[str]) -> tuple[int, int] | None:
    """Where the one whole name stands of which a label in Han is a part, if it is part of no other label."""
    if len(labels) > MANY or any(word in one for one in labels if one != word):
        return None
    return spelt_out(text, head, word)


GIVEN = r"[A-ZÀ-ÞА-Я][A-Za-zà-ÿа-я'’.-]*"


@lru_cache(maxsize=1024)
def _key_of(word: str) -> re.Pattern[str]:
    """What finds the whole name of `word` behind it and a colon, with no more than who that is between."""
    whole = r"[\u4e00-\u9fff]{1,2}"
    name = f"{word}{whole}" if word > HAN else rf"(?<![A-Za-zÀ-ÿА-я]){GIVEN} {re.escape(word)}"
    between = r" ?[:：][^:：\n／/]{1,80}?"
    return re.compile(rf"(?<!\w){re.escape(word)}{between}({name})(?=[／/)）；;*\s]|$)", re.MULTILINE)


def _before(text: str, one: Spotted, bracket: int) -> bool:
    """Whether a name stands right before a bracket, or before a body in front of it: "Reis - Brill (AR)"."""
    return one.end == bracket or text[one.end : bracket].startswith((" - ", " – ", " — ", ", "))


def _short_for(label: str, name: Name) -> bool:
    """Whether a label is one of the name's words, or the beginning of a given name: Joe, Joseph."""
    begins = any(len(label) > 2 and key[:2] == label[:2] for key in name.keys[:-1])
    return begins or label in name.keys or fits(label, name)


def answerer(sheet: Sheet, passages: Sequence[Passage], roster: Roster) -> int | None:
    """Who answers where the labels are only "Q" and "A", or "Q" and one office: the one person that the head
    of the page names.

    In scripts without capitals also the one person who has a label of their own.
    """
    turns = [passage for passage in passages if passage.kind == "turn"]
    labels = {folded(passage.who.role) for passage in turns if passage.who and passage.who.kind == "role"}
    if not labels:
        return None
    named = {passage.who for passage in turns if passage.who and passage.who.kind != "role"}
    offices = {folded(who.role) for who in named if who.kind == "title" and not who.name}
    if len(offices) == 1 == len({who.kind for who in named}) and not labels - ASKERS - RUNNING:
        return None if offices & RUNNING else _named_at_the_head(sheet, roster, turns[0].start)
    if not labels & ANSWERERS or labels - ANSWERERS - ASKERS:
        return None
    letters = {folded(who.role or who.name) for one in turns if (who := one.who)}
    if are_names(letters, sheet.language):
        return None
    if named:
        alone = {folded(who.name) for who in named if who.kind == "person"}
        speakers = [
            i for i, entry in enumerate(roster.entries) if alone & {folded(form) for form in entry.forms}
        ]
        return speakers[0] if len(alone) == len(speakers) == 1 and not any(map(str.isascii, labels)) else None
    return _named_at_the_head(sheet, roster, turns[0].start)


def _named_at_the_head(sheet: Sheet, roster: Roster, before: int) -> int | None:
    """The one person surely named in the page's title, or before the first turn, or named in a heading."""
    whole = [
        (i, entry)
        for i, entry in enumerate(roster.entries)
        if len(entry.names[0].keys) > 1
        and entry.first < before
        and sheet.text[max(0, entry.first - 1)] != "&"  # "R&D Goals"
    ]
    bylines = [line for line in sheet.lines if line.kind == "byline" and line.start < before]
    lines = [line for line in sheet.lines[:HEAD] if line.start < before]
    whole = [(i, one) for i, one in whole if not _among(bylines, one.first)]
    made = {
        i
        for at, line in enumerate(lines)
        for i, one in whole
        if line.start < one.first < line.end
        and is_credit(sheet, at, one.first, one.first + len(one.names[0].printed))
    }
    whole = [(i, one) for i, one in whole if i not in made]
    titles = [line for line in lines if line.kind == "heading" or line.of(sheet.text)[-1] != "."]
    titled = [(i, one) for i, one in whole if _among(titles, one.first)]
    opening = [(i, one) for i, one in whole if _among(lines[:4], one.first)]
    for some in (
        [i for i, one in titled if one.sure],
        [i for i, one in opening if one.sure],
        [i for i, one in whole if one.sure],
        [i for i, one in opening if not (one.names[0].loud or _opens_sentence(sheet, one.first))],
    ):
        if len(some) == 1:
            return some[0]
    return None


def _opens_sentence(sheet: Sheet, at: int) -> bool:
    """True where two nouns may open a sentence that all nouns are written large in: "Tun Lampen weh?"."""
    before = sheet.text[max(0, at - 3) : at].rstrip()
    return sheet.language == "de" and before[-1:] in {".", "?", "!"}


def _among(lines: Iterable[Line], at: int) -> bool:
    return any(line.start <= at < line.end for line in lines)


def opener(passages: Sequence[Passage], speakers: Sequence[int | None], headed: Sequence[int]) -> int | None:
    """Whose the unlabelled words are with which a transcript opens; None where that stays open.

    `headed` are those whom the page's first line names, in order: "Remarks by X".  The first of them who
    speaks later on, but not right next, is taken to speak first.
    """
    turns = [i for i, passage in enumerate(passages) if passage.kind == "turn"]
    if len(turns) < 2 or passages[turns[0]].who is not None or speakers[turns[0]] is not None:
        return None
    told = [speakers[i] for i in turns[1:]]
    first = next((who for who in headed if who in told), None)
    return None if first == told[0] else first
