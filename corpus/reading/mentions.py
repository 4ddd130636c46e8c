"""Personal names in running prose: runs of capitalised words, read with what stands round them.

Finds where names stand and what office is printed beside them; must not know whom they mean.  Works
through a text once; scripts without capitals give nothing.

>>> found = spotted("On Monday the mayor of Brill, Ana Moss, met singer Tom Reed.")
>>> [(one.name.printed, one.role) for one in found]
[('Ana Moss', 'the mayor of Brill'), ('Tom Reed', 'singer')]
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.reading.cases import nominative
from corpus.reading.later import later
from corpus.reading.names import (
    Name,
    fold,
    gender_of,
    is_given,
    is_patronymic,
    is_plain,
    parsed,
    stands_between,
    titled,
)
from corpus.reading.passages import Gender
from corpus.reading.values import light
from corpus.reading.words.actions import ACTIONS
from corpus.reading.words.nations import NATIONALITIES
from corpus.reading.words.notnames import (
    CALENDAR,
    FAMILIES_TOO,
    HEADLINES,
    INSTITUTIONS,
    PLACES,
    PLACES_TOO,
    STARTERS,
    STATIONS,
)
from corpus.reading.words.titles import (
    CHAIRS,
    DESCRIPTIONS,
    DOMAINS,
    HONORIFICS,
    LETTERS,
    LINKS,
    MODIFIERS,
    OFFICES,
    PARTICLES,
    SUFFIXES,
    SURNAMES_TOO,
)

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚА-ЯЁІЇЄҐ"
_ABBREVIATIONS = (
    "Adm Amb Capt Col Dr Gen Gov Hon Jr Lt Maj Mr Mrs Ms Prof Rep Rev Sen Sgt Sr St U.K U.N U.S".split()
)


def _abbreviated() -> str:
    """What follows the first letter of an abbreviation or of an initial, up to its full stop."""
    tails: dict[str, list[str]] = {}
    for word in _ABBREVIATIONS:
        tails.setdefault(word[0], []).append(re.escape(word[1:]))
    known = "|".join(f"(?<={first})(?:{'|'.join(rest)})" for first, rest in tails.items())
    return rf"(?=\w{{0,3}}\.)(?:{known}|(?<=[A-Z]))\."


_INSIDE = r"[\w’'‑]"
_HYPHENED = rf"(?:-(?!-){_INSIDE}{{0,30}}){{0,6}}"  # "Lee--Moss" are two
# What follows a first letter: so the pattern of a run begins with a set, and a search leaps to capitals.
_REST = (
    rf"(?:\.(?:[{_UPPER}]\.)?[{_UPPER}]{_INSIDE}{{1,30}}{_HYPHENED}"
    rf"|(?<=[A-Z])\.[A-Z]\.(?:[A-Z]\.)?(?= [A-Z]{_INSIDE}{{2}})|{_abbreviated()}"
    rf"|{_INSIDE}{{0,30}}{_HYPHENED})"
)
_LINK = r"(?:de|del|della|di|da|dos|du|van|von|der|den|la|al|bin|ibn|of|for|the|ter|zu|y|e)"
LATIN, ACRONYM = "\u024f", 4
CYRILLIC, CYRILLIC_ENDS = "\u0400", "\u04ff"
LETTERS_SOUGHT = 4_000
"""Characters of a text that tell by its letters in which language it is."""

_RUN = re.compile(
    rf"[{_UPPER}](?<!\w[{_UPPER}]){_REST}"
    rf"(?: (?:{_LINK} ){{0,3}}(?:al-|el-|d['’])?[{_UPPER}]{_REST}){{0,9}}"
)
# "the doctor (f., m.) Given Family", with the respectful titles that stand before a name
_ARABIC = re.compile(
    r"(?P<title>ال(?:دكتور|سيد|أستاذ|وزير|رئيس|مهندس|فنان|كاتب|شاعر|سفير|نائب|لواء|شيخ)ة?)\s"
    r"(?P<given>\w{2,15})\s(?P<family>\w{2,20})"
)
_PIECE_ENDS = re.compile(r"[,.;:!?()\n\"“”«»—–]")

_PIECE = re.compile(r"[^,.;:!?()\n\"“”«»—–]*")

_PLAIN = INSTITUTIONS | PLACES | CALENDAR
_NO_NAME = STARTERS | _PLAIN | frozenset(NATIONALITIES)
_NOT_INSIDE = _NO_NAME | (LINKS - PARTICLES)
_TRADES = OFFICES | DESCRIPTIONS
_NEVER_LAST = _NO_NAME | _TRADES
_NOT_PLAIN = _NOT_INSIDE | _NEVER_LAST | STATIONS
_NO_GIVEN = ("ing", "ly")
"""How words may end that a sentence begins with."""
_FINITE = frozenset(
    "annoncé déclaré dijo disse dit fait ha hat has is said says sagte told was will would".split()
)
"""Words that make a clause of what follows a name and its comma."""
_FAMILIES = FAMILIES_TOO | SURNAMES_TOO
_TITLE_WORDS = _TRADES | MODIFIERS | DOMAINS | LINKS | HONORIFICS | frozenset(NATIONALITIES)
_THINGS = frozenset(
    "airport avenue boulevard bridge college hms hotel hospital library school square street university"
    " uss".split()
)
_SAID_BY = frozenset("argument deposition history interview remarks statement testimony".split())
"""What in a record's heading stands before "of" and whoever speaks below."""
_SPOKEN_BY = frozenset(
    "allocution audition conférence conversation déclaration discours entretien interview intervention point"
    " propos rencontre".split()
)
"""The same before a French "d'"."""
_OF = ("d'", "d’")
_OWNS = ("'s", "’s", "s'", "s’")
_SPEAKING_FOR = frozenset(("media", "press"))
"""Of a headline, but not before an office: "Principal Deputy Press Secretary Ann Lee"."""
_KEPT_IN_FRONT = _TITLE_WORDS | _PLAIN
_JOINERS = frozenset("and by e et und with y и".split())
_DETERMINERS = frozenset(
    "a an the his her its their our former current der die das le la el il un une una".split()
)
_CONTRACTED = frozenset("al ao au aux beim da dal dalla del della do du pela pelo vom zum zur".split())
_POINTING = _DETERMINERS | _CONTRACTED
_STARTS_NO_ROLE = (STARTERS | LINKS) - _DETERMINERS
_CHAIRING = CHAIRS - OFFICES
WHO = [
    ["who"],
    ["whose"],
    ["qui"],
    ["che"],
    ["que"],
    ["quien"],
    ["który"],
    ["która"],
    ["который"],
    ["которая"],
]
"""How a clause about somebody begins behind the comma."""
_GOVERNING = (" of", " for", " de", " du", " di", " da", " do", " del", " della", " für", " von")
KINDS = frozenset("interview transcript".split())
"""What a page is, behind the name of whom it is about."""
_POLITE = frozenset("Dr. Miss Mr Mr. Mrs Mrs. Ms Ms.".split())
_APART = frozenset("as at en op".split())
"""Small words of some family names that elsewhere stand between two names."""
_SAINTS = frozenset("saint saints st".split())


# "“Bill” Moss", and "William " before it
_NICKNAMED = later(
    r"(?:\"[^\W\d_a-zà-ÿ][\w .-]{1,18}\"|“[^\W\d_a-zà-ÿ][\w .-]{1,18}”) "
    r"([^\W\d_a-zà-ÿ][^\W\d_]+(?:['’-][^\W\d_]+)*)"
)
_GIVEN_BEFORE = later(r"\b([^\W\d_a-zà-ÿ][^\W\d_]+) $")
_LONGEST_GIVEN = 30


@light
@dataclass(frozen=True, slots=True)
class Spotted:
    """A name at `text[start:end]` (without its title) and the office printed beside it.

    `sure`: a title, an apposition or a known given name makes it a person's; otherwise it only has the shape.
    """

    start: int
    end: int
    name: Name
    role: str
    gender: Gender
    sure: bool


@dataclass(slots=True)
class _Word:  # not frozen: see `corpus.reading.news.sentences.Word`
    start: int
    end: int
    printed: str
    key: str


def spotted(text: str, start: int = 0, end: int | None = None) -> Iterator[Spotted]:
    """The personal names in `text[start:end]`, whole or (with a title) in part, in their order."""
    stop = len(text) if end is None else end
    if text.find('" ', start, stop) >= 0 or text.find("” ", start, stop) >= 0:
        nicknamed = list(_nicknamed(text, start, stop))
        if nicknamed:
            yield from sorted((*nicknamed, *_in_runs(text, start, stop)), key=lambda one: one.start)
            return
    yield from _in_runs(text, start, stop)


def _nicknamed(text: str, start: int, stop: int) -> Iterator[Spotted]:
    """The names with a nickname in marks between given and family name: "William “Bill” Moss"."""
    for found in _NICKNAMED.finditer(text, start, stop):
        low = max(start, found.start() - _LONGEST_GIVEN)
        given = _GIVEN_BEFORE.search(text, low, found.start()) if text[found.start() - 1] == " " else None
        if given and is_given(given.group(1)):
            name = Name("", given.groups(), found.group(1), shown=text[given.start() : found.end()])
            yield Spotted(given.start(), found.end(), name, "", "", True)


def _in_runs(text: str, start: int, stop: int) -> Iterator[Spotted]:
    if "\u0627\u0644" in text[start : min(stop, start + 400)]:
        yield from _arabic(text, start, stop)
    for first, last in _runs(text, start, stop):
        plain = _of_two(text, first, last)
        if plain:
            yield from _unless_governed(_judged(text, (), plain), plain)
            continue
        words = _words(text, first, last)
        if len(words) > 1 and _in_a_place(text, words[0]):
            words = words[1:]
        words = _behind_heading(words)
        cut = titled([word.printed for word in words]) if len(words) > 1 else 0
        cut = cut or _behind_domain(text, words)
        names = () if _of_a_field(words, cut) else _named(words[cut:])
        if len(names) == 1 and not (_initialled(names[0]) or _called(text, names[0], words, cut)):
            continue
        if len(names) == 1 and names[0].printed > LATIN and _of_office(text, names[0], words, cut):
            continue
        owned = len(names) > 1 and text.find("s ", first, last) > 0
        if owned and any(text.startswith(("'s ", "’s "), word.end) for word in names[:-1]):
            continue  # "Ann's Brill Diary"
        if names and not (cut and any(word.key in _THINGS for word in words[:cut])):
            yield from _unless_governed(_judged(text, words[:cut], names), names)


def _of_two(text: str, first: int, last: int) -> list[_Word]:
    """The words of a run that are a given and a family name and nothing else, as most are; none of others."""
    given, _, family = text[first:last].partition(" ")
    if not (is_plain(given) and is_plain(family)) or given.endswith(_NO_GIVEN):
        return []
    keys = given.lower(), family.lower()
    if not _NOT_PLAIN.isdisjoint(keys):
        return []
    return [
        _Word(first, first + len(given), given, keys[0]),
        _Word(last - len(family), last, family, keys[1]),
    ]


def _behind_heading(words: list[_Word]) -> list[_Word]:
    """The words of a run, without those that head what somebody says: "ORAL ARGUMENT OF ANN LEE"."""
    if words and words[0].key in _SPOKEN_BY and len(words) > 1 and words[1].printed[:2] in _OF:
        opening = replace(words[1], start=words[1].start + 2, printed=words[1].printed[2:])
        return [replace(opening, key=fold(opening.printed)), *words[2:]]  # "Entretien d'Ann Lee"
    if len(words) < 4:
        return words
    of = next((at for at, word in enumerate(words[1:4], 1) if word.key == "of"), 0)
    return words[of + 1 :] if of and words[of - 1].key in _SAID_BY and len(words) > of + 2 else words


def _behind_domain(text: str, words: Sequence[_Word]) -> int:
    """Where the name begins behind the second half of what an office is of: "and Eastern Affairs Ann Lee"."""
    if len(words) < 3 or not text.endswith(" and ", 0, words[0].start):
        return 0
    return next((at + 1 for at, word in enumerate(words[:-2]) if word.key in DOMAINS), 0)


def _runs(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The capitals in `text[start:stop]` that stand together and may name somebody."""
    for run in _RUN.finditer(text, start, stop):
        shown = run[0]
        first, last = run.span()
        if last == stop and text[stop : stop + 1].isalnum():
            return  # a word cut short by the end of the stretch
        if " " not in shown:
            if text[first - 1 : first] != " " or not _behind_title(text, shown, first, last):
                continue  # one word, and no title before it
        elif shown.count(" ") > 1:
            last = _before_headline(shown, first, last)
            shown = text[first:last]
        if not _ends_nameless(shown):
            yield first + (_behind_owner(shown) if "s " in shown else 0), last


def _behind_owner(run: str) -> int:
    """Where in a run somebody is named behind whatever he is of: "Norway's Ana Reis", but not "Ann's Ark"."""
    at = max(run.rfind("'s "), run.rfind("’s ")) + 3
    first = run[at:].partition(" ")[0] if at > 2 else ""
    return at if " " in run[at:] and (is_given(first) or fold(first) in _TRADES) else 0


def _unless_governed(one: Spotted, names: Sequence[_Word]) -> Iterator[Spotted]:
    """`one` where it is a name: in "Secretary for Culture" the lone word belongs to the office; in "priest of
    San Zeno" whoever is named does not hold it.
    """
    office, _, polite = one.role.rpartition(" ")
    if polite in _POLITE and office.casefold().endswith(_GOVERNING):
        yield replace(one, role=polite, gender=gender_of([polite]))  # "a spokeswoman for Mr. Moss"
    elif not (one.role and one.role.casefold().endswith(_GOVERNING)):
        yield one
    elif len(names) > 1:
        yield replace(one, role="", sure=is_given(names[0].printed))


def _ends_nameless(run: str) -> bool:
    """Whether the last word of a run, as of most, is no name; those that go on behind a name are not told."""
    last = run[run.rfind(" ") + 1 :]
    if last[1:2] == "." or "'s " in run or "’s " in run:
        return False
    key = fold(last) if last.isalpha() else fold(_bare(last))
    return key in _NEVER_LAST and key not in _FAMILIES


def _bare(word: str) -> str:
    """A word without its possessive."""
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip("'’-")


def _of_a_field(words: Sequence[_Word], cut: int) -> bool:
    """Whether one word behind a title says for what: "Minister for Lamps"."""
    return cut > 0 and len(words) == cut + 1 and words[cut - 1].printed in {"for", "of"}


def _before_headline(run: str, first: int, last: int) -> int:
    """Where a name ends that a headline in capitals goes on behind: "Ann Lee Holds Press Conference"."""
    before, _, final = run.rpartition(" ")
    behind = fold(final) in KINDS or (final.isupper() and fold(final) in LETTERS)
    if behind and before.count(" ") > 0:
        return _before_headline(before, first, first + len(before))  # "Ann Lee MP", "Ann Lee Interview"
    at = run.find(" ", run.find(" ") + 1)
    first_word = run.partition(" ")[0]
    if not is_given(first_word) and _TITLE_WORDS.isdisjoint(map(fold, run.split(" ")[:4])):
        return last
    words = run[at + 1 :].split(" ") if at > 0 else []
    for word, below in zip(words, [*words[1:], ""], strict=False):
        if fold(word) in HEADLINES and not (fold(word) in _SPEAKING_FOR and fold(below) in OFFICES):
            return first + at
        at += len(word) + 1
    return last


def _behind_title(text: str, shown: str, start: int, end: int) -> bool:
    """Whether a title in small letters stands before a lone capital and the space before it, or may: it has
    initials of its own.
    """
    if start < 2:
        return False
    if not (text[start - 2].islower() or (text[start - 2] == "," and text[end : end + 1] == ",")):
        return False
    return shown[1:2] == "." or _title_before(text, start)


def _called(text: str, name: _Word, words: Sequence[_Word], cut: int) -> bool:
    """Whether a title stands before a name of one word; "the First Lady" is none."""
    return name.key not in HONORIFICS and (cut > 0 or _title_before(text, words[0].start))


def _in_a_place(text: str, word: _Word) -> bool:
    """As in "в Зареченске Рейс заявил": where something is said stands before whoever says it."""
    if word.printed < LATIN or text[word.start - 2 : word.start] not in ("в ", "у ", "В ", "У "):
        return False
    return word.printed.endswith(("е", "и", "і")) and not is_given(word.printed)


_OF_TOWNS = tuple("ского цкого ской цкой ского ського цького ської цької ському цькому".split())
"""How an adjective of a town ends that hangs on an office."""


def _of_office(text: str, name: _Word, words: Sequence[_Word], cut: int) -> bool:
    """As in "Мэр Зареченска": the place that an office is of, as it is told elsewhere before a name; in
    "Депутат Зареченской думы" by its ending.
    """
    if name.key.endswith(_OF_TOWNS):
        return True
    start = words[0].start if cut else text.rfind(" ", 0, name.start - 1) + 1
    return stands_between(text, text[start : name.end])


def _initialled(word: _Word) -> bool:
    """True for "И.С.Петров", which is whole by itself."""
    return word.printed[1:2] == "." and len(word.printed) > 4


def _arabic(text: str, start: int, end: int) -> Iterator[Spotted]:
    """Two words behind an Arabic title of respect; the script has no capitals."""
    for found in _ARABIC.finditer(text, start, end):
        role = found["title"]
        name = Name("", (found["given"],), found["family"])
        yield Spotted(
            found.start("given"),
            found.end("family"),
            name,
            role,
            "f" if role.endswith("ة") else "m",
            sure=True,
        )


def may_be_name(word: str) -> bool:
    """Whether a word by itself can be a person's name: no place, nation, institution or day."""
    return fold(word) not in _NO_NAME


def _words(text: str, start: int, end: int) -> list[_Word]:
    """The words of a run, without the sentence's own words at its head and a possessive at its end."""
    words: list[_Word] = []
    at = start
    for printed in text[start:end].split(" "):
        plain = printed.isalpha()
        bare = printed if plain else _bare(printed)
        key = fold(bare)
        if bare and (
            words
            or (not _starts(key, bare) and (plain or not any(map(str.isdigit, bare))))  # "O5LE Lee", a code
            or (bare.isupper() and key in NATIONALITIES)
            or (bare == "First" and text.startswith((" Lady", " Minister"), at + len(bare)))
        ):
            words.append(_Word(at, at + len(bare), bare, key))
        if not plain and words and printed.endswith(_OWNS) and words[0].key not in _SAINTS:
            break  # "Mayor Ana Moss's Weekly Address"; "St Ann's Hospital" is no person's
        at += len(printed) + 1
    return words[1:] if len(words) > 1 and _does(words[0], text) else words


def _does(word: _Word, text: str) -> bool:
    """Whether the first word of a sentence is what is done to whoever is named behind: "Inviting Ann"."""
    key = word.key
    if not key.endswith("ing") or len(key) < 7 or is_given(word.printed):
        return False
    return not word.start or text[word.start - 1] == "\n" or text[word.start - 2] in ".:!?"


def _starts(key: str, bare: str) -> bool:
    """Whether a word belongs to the sentence that it begins, not to a name: "After", "Luckily"."""
    return key in STARTERS or (key.endswith("ly") and len(key) > 6 and not is_given(bare))


def _title_before(text: str, start: int) -> bool:
    before = text[max(0, start - 30) : start].rsplit(None, 1)[-1:]
    return (
        bool(before)
        and text[start - 1] == " "
        and fold(before[0].rstrip(",")) in _TRADES
        and before[0].islower()
    )


def _keys(words: Sequence[_Word]) -> list[str]:
    return [word.key for word in words]


def _named(words: Sequence[_Word]) -> Sequence[_Word]:
    """The words of a run that are a personal name or may be half of one; none where they cannot."""
    if words and words[0].key in STATIONS and not is_given(words[0].printed):
        return ()
    if words and _initialled(words[-1]):
        return words[-1:]
    half = len(words) // 2
    if half > 1 and words[0].key == words[half].key and _keys(words[:half]) == _keys(words[half:]):
        words = words[:half]  # "Ann Lee Ann Lee", a picture's words and the name below
    while len(words) > 2 and words[-1].printed.isupper() and words[-1].key in LETTERS:
        words = words[:-1]
    words = _behind_place(words) if len(words) > 1 and words[0].printed > LATIN else words
    first = next((at for at, word in enumerate(words[:-1]) if is_given(word.printed)), None)
    turned = first == 1 and len(words) == 3 and is_patronymic(words[2].printed)
    if (
        first
        and not turned
        and any(word.key in _NO_NAME or word.key in LINKS or at == 0 for at, word in enumerate(words[:first]))
    ):
        words = words[first:]
    words = words[: _own_words(words)]
    family = len(words) == 2 and _is_family(words)
    if not words or len(words) > 6 or (not family and words[-1].key in _NEVER_LAST):
        return ()
    stop = len(words) - family
    foreign = [word for word in words[first is not None : stop] if word.key in _NOT_INSIDE]
    if foreign and (first is None or not all(_may_stand_inside(word) for word in foreign)):
        return ()
    if words[0].printed.islower() or len(words[-1].printed) < 2 or _of_a_body(words) or _letters(words):
        return ()
    return words


def _may_stand_inside(word: _Word) -> bool:
    """Behind a given name, another one or a small word of a family name: "Luis Diego Moss", "Ana de Moss"."""
    return (word.key in PARTICLES and len(word.key) > 1 and word.key not in _APART) or is_given(word.printed)


def _behind_place(words: Sequence[_Word]) -> Sequence[_Word]:
    """As in "Президент ФРН Анна Рейс", "Мэр Москвы Рейс": what an office is of stands before the name."""
    letters = len(words) > 2 and _letters(words[:1]) and not words[1].printed.isupper()
    return words[1:] if letters or words[0].key in PLACES else words


def _letters(words: Sequence[_Word]) -> bool:
    """As in "глава МИД РФ": nothing but the short letters of bodies and states."""
    return words[0].printed > LATIN and all(
        word.printed.isupper() and len(word.printed) < ACRONYM for word in words
    )


def _own_words(words: Sequence[_Word]) -> int:
    """How many words are the name's own: "Ana Reis der Zemlin Post" ends before the article."""
    for at in range(2, len(words)):
        if words[at].printed in {"der", "den"} and words[at - 1].key not in {"van", "von", "op", "aan", "in"}:
            return at
    return len(words)


def _is_family(words: Sequence[_Word]) -> bool:
    """Whether a word that mostly is none is a family name here: "Tom Young", not "Victoria Park"."""
    given = is_given(words[0].printed) and words[0].key not in PLACES_TOO
    return given and words[-1].key in _FAMILIES


def _of_a_body(words: Sequence[_Word]) -> bool:
    """Whether the letters of a body stand beside a word that is no name: "NBA Brill", "Brill AI"."""
    if len(words) < 2 or is_given(words[0].printed) or words[-1].key in SUFFIXES:
        return False
    one, other = words[0].printed, words[-1].printed
    letters = len(one) > 2 and one.isalpha() and one.isupper() and not other.isupper() and len(words) == 2
    return letters or (1 < len(other) < 6 and other.isalpha() and other.isupper() and not one.isupper())


def _judged(text: str, title: Sequence[_Word], names: Sequence[_Word]) -> Spotted:
    start, end = names[0].start, names[-1].end
    name = parsed(_in_own_case(text, text[start:end]))
    title = _own_title(title)
    before = text[title[0].start : title[-1].end] if title else ""
    before = _before(text, title[0].start if title else start, before, end)
    behind = _behind(text, end)
    role = f"{before}, {behind}" if before and behind else before or behind
    gender = (gender_of(before.split()) if before else "") or name.gender
    gender = gender or (gender_of(behind.split()) if behind else "")
    sure = bool(role) or is_given(names[0].printed) or (len(names) > 1 and _acts(text, end))
    return Spotted(start, end, name, role, gender, sure)


def _in_own_case(text: str, name: str) -> str:
    """A Russian or Ukrainian name as its bearer has it: "Анной Речной"; of their neighbours without cases,
    who write no ы and no і, as it is printed.
    """
    if name[0] < CYRILLIC or name[0] > CYRILLIC_ENDS:
        return name
    if text.find("ы", 0, LETTERS_SOUGHT) < 0 and text.find("і", 0, LETTERS_SOUGHT) < 0:
        return name
    return nominative(name) or name


def _acts(text: str, end: int) -> bool:
    """Whether what follows is what people do: ", who", "said", "of the harbour office told"."""
    words = [word.rstrip(",.") for word in text[end : end + 70].split()[:7]]
    if text[end : end + 1] == ",":
        return words[1:2] in WHO
    at = 0
    if words and words[0] in {"of", "from", "for", "at"}:
        at = next((i for i, word in enumerate(words) if word in ACTIONS), 0)
    return len(words) > at and words[at] in ACTIONS


def _own_title(title: Sequence[_Word]) -> Sequence[_Word]:
    """The title's last words that belong together: in "Minister Moss and President Reed", "President"."""
    first = len(title)
    while first and (title[first - 1].key in _TITLE_WORDS or title[first - 1].key in _PLAIN):
        word = title[first - 1].key
        if word in _JOINERS and (first < 2 or title[first - 2].key not in DOMAINS):
            break
        first -= 1
    while first < len(title) and title[first].key in LINKS:
        first += 1
    return title[first:]


def _before(text: str, at: int, title: str, end: int) -> str:
    """The title in front with the small-letter words that belong to it, or the office before a comma."""
    window = text[max(0, at - 90) : at]
    framed = _chairing(window) or (":" in window and _field(text, at, end))
    if framed:
        return f"{framed} {title}".strip()
    if window.endswith(", ") and not any(fold(word) in _TRADES for word in title.split()):
        return _before_comma(window[:-2]) or title
    return _in_front(window, title) if window.endswith(" ") else title


def _before_comma(window: str) -> str:
    """The office that ends `window`: "the mayor of Brill", "DEL PRESIDENTE"."""
    phrase = _last_piece(window).split()
    trade = next((i for i in range(len(phrase) - 1, -1, -1) if fold(phrase[i]) in _TRADES), None)
    if trade is None or any(
        word.islower() and fold(word) not in _TITLE_WORDS for word in phrase[trade + 1 :]
    ):
        return ""
    first = next((i for i in range(trade, -1, -1) if fold(phrase[i]) in _POINTING), None)
    of = trade == 0 and len(phrase) > 2 and fold(phrase[1]) in LINKS
    if first is None and (phrase[trade].isupper() or (of and _opens(window))):
        first = trade
    if first is None:
        return ""
    return " ".join(phrase[first + (fold(phrase[first]) in _CONTRACTED) :])  # "al presidente", "du maire"


def _opens(window: str) -> bool:
    """Whether the last piece of `window` begins its sentence: "Chairman of Brill Works, K.T. Moss"."""
    before = window[: len(window) - len(_last_piece(window))].rstrip(" ")
    return before[-1:] in {"", "\n", ".", "!", "?"}


def _held_of(words: Sequence[str]) -> str:
    """An office in Cyrillic with the words of which it is: "директор школы", "министр обороны России"."""
    if not words or words[-1][0] < "\u0400":
        return ""
    near = range(len(words) - 2, max(-1, len(words) - 5), -1)
    return next((" ".join(words[i:]) for i in near if fold(words[i]) in _TRADES), "")


def _in_front(window: str, title: str) -> str:
    """`title` with the words of office that stand right before it: "then secretary of state"."""
    words = _last_piece(window).split()
    if not title and (held := _held_of(words)):
        return held
    kept = len(words)
    while kept and fold(words[kept - 1]) in _KEPT_IN_FRONT and fold(words[kept - 1]) not in _JOINERS:
        kept -= 1
    while kept < len(words) and fold(words[kept]) in _STARTS_NO_ROLE:
        kept += 1
    role = words[kept:]
    if not title and not any(fold(word) in _TRADES for word in role):
        return ""
    return " ".join((*role, title)).strip() if title else " ".join(role)


def _chairing(window: str) -> str:
    """The word for running a sitting that stands right before a name: "sous la présidence de M."."""
    words = _last_piece(window.rstrip().removesuffix("M.").removesuffix("Mr.")).split()
    for word in reversed(words[-4:]):
        if fold(word) in _CHAIRING:
            return word
    return ""


def _last_piece(window: str) -> str:
    """What stands in `window` behind its last mark."""
    behind = _PIECE.match(window[::-1])
    return window[len(window) - (behind.end() if behind else 0) :]


def _field(text: str, at: int, end: int) -> str:
    """The office of a line that is nothing but office and name: "President:  Mr. Moss (Brill)"."""
    line = text[max(0, at - 60) : at].rsplit("\n", 1)[-1].rstrip()
    rest = text[end : end + 3]
    if not line.endswith(":") or not (rest.strip(" \n\t.") == "" or rest[:2] in {" (", " ["}):
        return ""
    words = [fold(word) for word in line[:-1].split()]
    return (
        line[:-1].strip()
        if len(words) < 5 and any(word in _TRADES or word in CHAIRS for word in words)
        else ""
    )


def _behind(text: str, end: int) -> str:
    """The office in apposition: "Ana Moss, 45, the mayor of Brill, said"."""
    if text[end : end + 2] in {" (", " ["}:
        inside = text[end + 2 : end + 60].split(")", maxsplit=1)[0].split("]", maxsplit=1)[0]
        words = [fold(word) for word in inside.split()]
        return (
            inside
            if words and len(words) < 5 and any(word in _TRADES or word in CHAIRS for word in words)
            else ""
        )
    if text[end : end + 2] != ", ":
        return ""
    pieces = _PIECE_ENDS.split(
        text[end + 2 : end + 130].replace("U.S.", "US").replace("U.N.", "UN"), maxsplit=2
    )
    for piece in pieces[:2]:
        words = piece.split()
        if not words or words[0][0].isdigit():
            continue
        if words[0] == "who" and len(words) > 2 and words[1] in {"is", "was", "has"}:
            words = words[2:]
        key = fold(words[0])
        if key in HONORIFICS and any(fold(word) in CHAIRS for word in words[1:3]):
            return ""  # "So says Ana Moss, Mr Chairman, and so do I"
        opens = key in _DETERMINERS or key in _TITLE_WORDS or words[0][0].isupper()
        if any(word in _FINITE for word in words[1:]):
            return ""  # "After the speech of Ana Moss, the mayor said"
        return " ".join(words) if opens and any(fold(word) in _TRADES for word in words[:9]) else ""
    return ""
