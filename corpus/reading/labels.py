"""The grammar of a printed label: the words that stand before a speech and say who speaks.

Knows names, offices and roles as words; must not know the page.  Whether a candidate *is* a label is
decided by `corpus.reading.talk.voices`, from the evidence of the whole page.

>>> found = label("SECRETARY ANN LEE (via interpreter)")
>>> found.name, found.role, found.delivery, found.key
('ANN LEE', 'SECRETARY', 'via interpreter', 'ann lee')
>>> label("Speaker 2").kind, label("Mrs. Lee").gender, label("Read more")
('role', 'f', None)
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from corpus.reading.names import elides, is_don, is_family, is_given, short_office
from corpus.reading.naming import (
    CYRILLIC,
    NUMBER,
    SOME,
    Case,
    case,
    ends_sentence,
    fold,
    gender,
    joined,
    namelike,
    serving,
    titled,
)
from corpus.reading.passages import Gender, WhoKind
from corpus.reading.talk.stage import delivery, is_direction
from corpus.reading.unspaced import CJK, told
from corpus.reading.values import light, replace
from corpus.reading.words.chambers import HALLS, PRESIDING
from corpus.reading.words.lookalikes import FIELDS, HEADS, OPENERS
from corpus.reading.words.records import CAUCUSES, ITEMS, PARTIES
from corpus.reading.words.roles import AIR, ANSWERERS, ASKERS, STEWARDS
from corpus.reading.words.titles import (
    CHAIRS,
    DESCRIPTIONS,
    DOMAINS,
    HONORIFICS,
    LINKS,
    MODIFIERS,
    OFFICES,
    ORDINALS,
    PARTICLES,
    PEERS,
    SUFFIXES,
)

LONGEST = 260
SPANISH = 3
"""Words of "D. Luis Morales", in which one may be an initial: there are two family names behind a don's."""
LONG_NAME = 4
"""Characters of a word, with its stop, that may be cut short: "Esq."."""
MOST_WORDS = 24
"""Words of an office before whoever holds it in brackets."""
MOST_BARE = 12
"""Words of a label without brackets."""
ARTICLES = frozenset("das der die el il la le the".split())
TITLE_WORDS = OFFICES | HONORIFICS | LINKS | MODIFIERS | DOMAINS | ORDINALS
TITLE_WORDS |= frozenset("i délégué déléguée garde gouvernement pro sceaux tempore tres très".split())
"""What may be written small inside a title."""
WE = frozenset("es ich ihr sie wir je nous yo nosotros nosotras usted eu nós io noi jag я мы ми".split())
"""Who opens a clause of what is said."""
ADDRESSES = frozenset(("madam", "sir"))
CUT = (" and", " et", " for", " für", " of", " the", " und")
"""What a line is cut off behind, and no label ends in."""
MOVERS = (" der Abgeordneten ", " der Fraktion")
"""Behind it whose motion or question something is: "Antrag der Abgeordneten Ann Lee und Tom Moss"."""
CLAUSES = frozenset("a aura avait est était fait m'a ne nous ont que qui se sera sont va vient vous".split())
"""Words of a sentence, not of an office."""
ELIDED_I = ("j'", "j’")
ELIDED = frozenset(("d'", "l'"))
"""Links that are written with the word behind them: "conseller d'Interior"."""
CALLINGS = frozenset(
    "doctor doctora dottore dottoressa doutor doutora imam professor profesor profesora professora professore"
    " professoressa rabbi".split()
)
"""Honorifics that are a label alone: of whom a page names by their calling."""
QUOTES = frozenset("'‘“")
CUT_SHORT = frozenset(("On.",))
"""Honorifics by their full stop only."""
RANKS = frozenset("chief head lead principal senior".split())
TRADES = frozenset(word for word in DESCRIPTIONS if not is_family(word))
"""What somebody is by trade, and nobody's family name."""
ALONE = frozenset("bishop judge justice marshal mayor pope sheriff".split())
"""Offices that are family names as well, but not where they stand alone as a label."""
SEATED = frozenset("AM AS MK MS MSP TD".split())
"""Letters behind the name of a member of a parliament."""
NEVER_FIRST = frozenset("and by for in its of their to".split())
ONE = frozenset("ein eine einem einen".split())
GREETED = frozenset("caros cari chers dear estimados geehrte liebe queridos verehrte werte".split())
"""Before those whom a speech addresses."""
NO_NAMES = GREETED | ONE | frozenset("das dies dieses jedes mein meine unser unsere".split())
"""What no name begins with."""
LINKING = frozenset("e y".split())
"""Between the two halves of what an office is of: "CONSEJERA DE OBRAS Y VIVIENDA"."""
TELLING = frozenset(
    "added argued concurring declared dissenting explained observed remarked said says stated told".split()
)
"""Behind a name and its comma in a sentence or above an opinion, never in a label."""
GOVERNING = LINKS - PARTICLES
"""Links that are no part of a name."""
ASKED = ASKERS | ANSWERERS
ARABIC = "\u0600"
# "السيد/ سالم"
SLASHED = re.compile(r"([\u0600-\u06ff.]) ?/ ?(?=[\u0600-\u06ff])")
UNLETTERED = ("?", "«")
"""What opens a label of somebody unknown, and of an outlet in marks."""
# "«Маяк»"
MARKED_OUTLET = re.compile(r"«([^\W\d_][^«»:.?!]{1,30})»")
HANDLE = re.compile(r"@\w{2,30}")
SHARP = ASKERS | ANSWERERS | STEWARDS | CHAIRS
"""Roles that say by themselves that they are a label."""
PARTINGS = (" -- ", ",", " - ", " – ", " — ", " | ", "，")
"""What stands between a name and the role behind it."""
PLAYED = tuple(f"{word} of " for word in ("Recording", "Voice", "Audio", "Clip", "Excerpt"))
SPEECHES = tuple(
    f"{speech} {of} "
    for speeches, links in (
        ("Discurso Fala Intervenção Palavras", ("da", "do")),
        ("Discurso Intervención Palabras", ("de la", "del")),
        ("Allocution Discours Intervention", ("de la", "du")),
        ("Remarks Speech Statement", ("by the", "of the")),
    )
    for speech in speeches.split()
    for of in links
)
"""What stands before an office whose holder is heard: "Fala do Primeiro-Ministro"."""
PLAYED += tuple(words.upper() for words in PLAYED)
"""What stands before the name of somebody who is heard from a tape: "RECORDING OF ANN LEE"."""
ROMANCE = frozenset("da de del della delle di do dos du des".split())
NO_OFFICE = HONORIFICS | {"byline", "on"}
"""Beside a name, but nobody's office: a transcript's BYLINE marks a report, not the reporter."""
# "(Lee)", "(Mr. Lee (Brill))"
ASIDE = re.compile(
    r"\s*[(\[（【]([^()\[\]（）【】]{0,220}(?:\([^()\[\]]{0,80}\))?[^()\[\]（）【】]{0,40})[)\]）】]"
)
OPENED = re.compile(r"[(\[（【]")
# "Ann Lee {BIO 150421}"
BRACED = re.compile(r"\s*\{[^{}]{0,40}\}")
STAMP = re.compile(r"\s*[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?:\s?[APap]\.?[Mm]\.?(?!\w))?[\])]?\s*")
# "12.50", "12.5 - 14.1", "12.500 --> 14.100", "12s"
SECONDS = re.compile(
    r"(?=\d+s|[\d.]+ ?[-–:]|\d+\.)(?:\d{1,8}(?:\.\d{1,4})?s?(?:\s?(?:-->|[-–:])\s?(?=\d)|$)){1,2}"
)
AGAIN = frozenset("contd cont'd cont continued continuing fortsetzung".split())
"""What in brackets says that a label's speaker goes on."""
MARKED = re.compile(r'(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea])')
"""The mark inside a Hebrew abbreviation, typed as a quotation mark."""
TURNED = 2.0
"""The weight of a family name with a comma and the given one."""
COUNTED = frozenset("II III IV VI VII VIII IX XII XIII XIV".split())
"""Parts of a law: "II. - The port is closed."; "XI" may speak."""
# "XOR(a, b)", "public", of a program; "A.M. EST", of a day
CALL = re.compile(
    r"\w{1,30}\((?:[a-z_\d]{1,20}|\"[^\"]{1,30}\")(?:, ?(?:[a-z_\d]{1,20}|\"[^\"]{1,30}\"))+\)"
    r"|public|private|protected|[AP]\.?M\.? (?:[ECMP][SD]?T|GMT|BST|CES?T|UTC)|[AP]\.M\."
)
CALLS = frozenset("pAP")
"""How what looks so opens, if no bracket stands in it."""
MISREAD = re.compile(r"(MRS?|MS|DR|HON), (?=[A-Z]{2})")
"""A comma that a scan read for the stop of a title."""
# "MinisterLee"
GLUED_OFFICE = re.compile(r"([A-Z][a-z]{3,12})([A-Z][a-z]{2,20})")
GLUED = re.compile(r"(mr|mrs|ms|dr|m|sr|sra)\.(?=\w\w)", re.IGNORECASE)
# "SPEAKER_00", "spk05", "S2": voices that a machine told apart; "XX04": a name that was taken out
MACHINE = re.compile(r"(?i:[fmprs]|spkr?|speaker|participant|respondent|voice)[_-]?\d{1,3}|[A-Z]{2}\d{1,3}")
SITTINGS = frozenset(
    "beschlussempfehlung beschlussempfehlungen presidencia presidenza presidência présidence vorsitz".split()
)
"""Under whom a sitting is held, or what lies before it: not who speaks."""
QUESTIONS = frozenset(
    "answer antwort domanda frage fragen pergunta pregunta question questions respuesta réponse".split()
)
ASKING = frozenset(
    "domanda frage nachfrage pergunta pregunta question zusatz zusatzfrage вопрос запитання".split()
)
"""Before the name of the one who asks."""
# "Quay24", "Radio 4"
CHANNEL = re.compile(r"[^\W\d_a-z][^\W\d_]{2,14} ?\d{1,2}")
SESSIONS = frozenset(
    "day hall journée jour lecture room round session sesión sessão sitzung tag talk track week".split()
)
"""What a programme numbers."""
BODY_NOUNS = frozenset(
    "agency association authority board commission committee corporation council department federation"
    " institute ministry office subcommittee university".split()
)
"""What the name of a body ends in."""
HOSTS = frozenset("anchor co-host host moderator presenter".split())
"""Who runs a broadcast, told behind its name."""
SIDES = frozenset(
    "bloco bloque coalición coligação fraktion groupe grupo gruppo partei parti partido partito"
    " партия партія фракция фракція".split()
)
"""What the name of a party or of its members in a house begins with."""
FIRMS = frozenset(
    "ag analyst bank capital co corp division equities gmbh group inc llc llp ltd markets nv partners plc"
    " research sa securities".split()
)
"""What ends the line that says for whom an analyst works."""
CLAUSE = 40
"""Characters of what in Han is no label."""
# "LEE A.B."
INITIALS = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.?)?")
# "А.Б.Лев", "А. Б. Лев"
SIGNED = re.compile(r"(?:[А-ЯЁЄІЇҐ]\.\s?){2}[А-ЯЁЄІЇҐ][\w’'-]+")
# "LEE A.B" before the full stop that ends its label
CLIPPED = re.compile(r" [^\W\d_]\. ?[^\W\d_]$")
# "M. le président."
CLOSED = re.compile(r"[a-zà-ÿ]{4}\.$")
# "J.-P. L."
HYPHENED = re.compile(r"\b\w\.-\w\.")


@light
@dataclass(frozen=True, slots=True)
class Label:
    """What a label says.  `weight` is how strongly its words alone say that it is one; `key` is equal for
    labels that are the same words but for titles, brackets, times and case.
    """

    kind: WhoKind
    name: str
    role: str
    gender: Gender
    delivery: str
    case: Case
    weight: float
    key: str


def own_name(shown: str, weight: float, case: Case = "title") -> Label:
    """Words that say nothing by themselves, and are somebody's by the page's own use: a nickname."""
    return Label("person", shown, "", "", "", case, weight, shown.casefold())


def own_role(shown: str, weight: float, case: Case = "title") -> Label:
    """The same of somebody who has no name: a number, a call sign."""
    return Label("role", "", shown, "", "", case, weight, shown.casefold())


# "The Member for Brill (Mr. Lee)"; "SPEAKER(?)", whoever that was
OF_A_SEAT = re.compile(
    r"((?:The )?(?:[Hh]on(?:ourable|\.) )?Member for [^()]{2,40})"
    r" \(((?:M(?:r|rs|s|iss)|Dr|Prof|Hon)\.? [^()]{2,40})\)"
    r"|(?:SPEAKER|VOICE) ?\(\?\)"
)
VOWELS = frozenset("AEIOUY")
# "BCN [Ann Lee]"
OF_A_BODY = re.compile(r"([A-Z]{2,6}) \[([^\[\]]{5,40})\]")
# "E3", "E3 (goes on)"; "Q3" is a question
INFORMANT = re.compile(r"[A-PR-Z]\d{1,2}(?: \([^()]{1,24}\))?")
"""By which a study keeps names out."""
SENT = frozenset("de from van von".split())
"""Between the word for a question and whose it is."""
# "Q1 from ", "Question #2 from "
FROM = re.compile(r"(?:Q|Question) ?#?\d{0,3} from (?=\S)")
# "ROBOT #3", "MAN-MADE VOICE #1"
ONE_OF = re.compile(r"((?:[A-Z][A-Z'’-]+ ){1,4})#\d{1,2}")
UNKNOWN = Label("role", "", "___", "", "", "caps", 3.0, "___")
"""A label that leaves open who speaks: "???", "________"."""


@light
@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the name: behind its comma, in its brackets, and how the words were delivered."""

    tail: str = ""
    notes: tuple[str, ...] = ()
    delivery: str = ""

    def inside(self, chairs: bool = False) -> Label | None:
        """The person named in a bracket or behind the comma: "The CHAIR (Mr. Lee)"."""
        found = _bracketed(self.tail, whole=_given_first(self.tail))
        noted = (_bracketed(note, chairs=chairs) for note in self.notes)
        return found or next((found for found in noted if found), None)

    def role(self, head: str) -> str:
        """`head` with all that stands beside it, as printed."""
        parts = (head, self.tail, *self.notes)
        return ", ".join(part for part in parts if part and fold(part) not in NO_OFFICE)

    def on_air(self) -> bool:
        """True where an office or a part in a broadcast stands beside the name."""
        words = [fold(word) for part in (self.tail, *self.notes) for word in part.split()]
        return any(word in AIR or word in OFFICES for word in words)


def _given_first(words: str) -> bool:
    """True for a known given name and more words: "SECRETARIA DE PESCA, ANA VALE"."""
    tokens = words.split()
    return 1 < len(tokens) < 5 and is_given(tokens[0]) and fold(tokens[-1]) not in FIRMS | BODY_NOUNS


@lru_cache(maxsize=2048)
def label(words: str) -> Label | None:
    """What `words` say as a label; None where they cannot be one.  Linear in their length."""
    if _is_prose(words) or (("(" in words or words[:1] in CALLS) and CALL.fullmatch(words)):
        return None
    plain = words.isascii() and words.replace(" ", "").isalpha()
    return _of_letters(words) if plain else _of_signs(words)


def _of_letters(words: str) -> Label | None:
    """Words of nothing but letters, as most are: there is nothing to mend, to take off or to part."""
    shown = " ".join(words.split())
    shown, tape = _played(_of_whom(shown) if shown.startswith(SPEECHES) else shown)
    tokens = shown.split()
    if len(tokens) == 1 and (glued := GLUED_OFFICE.fullmatch(shown)) and fold(glued.group(1)) in OFFICES:
        tokens = [*glued.groups()]  # "MinisterLee", on a page that lost spaces
    if not 0 < len(tokens) <= MOST_BARE or (len(tokens) == 1 and shown in COUNTED):
        return None
    return _labelled(tokens, Beside(delivery=tape))


def _of_signs(words: str) -> Label | None:
    """Words with signs, figures or other letters among them."""
    words = MARKED.sub("״", words) if '"' in words else words
    words = MISREAD.sub(r"\1. ", words) if words[2:3] == "," or words[3:4] == "," else words
    words = GLUED.sub(r"\1. ", words) if words.count(".") > words.count(". ") else words
    shown = " ".join(words.replace("*", "").replace("__", " ").split())
    shown = shown[1:] if shown[:1] in QUOTES and _opens_paragraph(shown[1:]) else shown
    shown = BRACED.sub("", shown).rstrip() if "{" in shown else shown
    shown = _of_whom(shown) if shown.startswith(SPEECHES) else shown
    shown = shown[2:] if shown[1:2] in "'’" and _elided(shown) else shown
    shown = _unslashed(shown) if "/" in shown and shown[0] >= ARABIC else shown
    if shown[:1] == "[" and MACHINE.fullmatch(shown[1:-1]):
        shown = shown[1:-1]
    if (
        shown[:1] in UNLETTERED
        or shown[-1:].isdigit()
        or shown[1:2].isdigit()
        or (shown[-1:] == ")" and OF_A_SEAT.fullmatch(shown))
    ):
        uncounted = shown.rstrip("0123456789")
        if unknown := _unknown(shown) or _channel(shown, uncounted.rstrip()):
            return unknown
        word = uncounted.rstrip(" #")
        shown = word if fold(word) in (ASKED if word == uncounted else QUESTIONS) else shown
    if shown[-1:] == "]" and (of_body := _of_a_body(shown)):
        return of_body
    if " from " in shown and (letter := FROM.match(shown)):
        shown = f"Question {shown[letter.end() :]}"
    shown, tape = _played(shown)
    asides = [found.strip() for found in ASIDE.findall(shown)] if OPENED.search(shown) else []
    bare = ASIDE.sub("", shown) if asides else shown
    bare = (STAMP.sub(" ", bare) if ":" in bare else bare).strip(" -–—¦")
    if CJK.match(shown) or (" " not in shown and CJK.match(shown[-1:])):
        return _unspaced(bare, asides) if len(shown) < CLAUSE else None
    head, tail = _parted(bare)
    head, tail, turned = _in_order(head, tail) if "," in bare else (head, tail, False)
    if not head and asides and not is_direction(f"[{asides[0]}]"):
        head, asides = asides[0], []
    tokens = head.split()
    most = MOST_WORDS if asides else MOST_BARE
    if not 0 < len(tokens) <= most or any(map(ends_sentence, (*tokens[:-1], *tail.split()[:-1]))):
        return None
    if (tail and _goes_on(tail)) or (len(tokens) == 1 and head.rstrip(".") in COUNTED):
        return None
    asides = [aside for aside in asides if fold(aside) not in AGAIN]
    notes = tuple(aside for aside in asides if not delivery(aside) and not _is_time(aside))
    how = next((said for said in map(delivery, (*asides, tail)) if said), tape) if asides or tail else tape
    found = _labelled(tokens, Beside(tail, notes, how))
    return replace(found, weight=max(found.weight, TURNED)) if turned and found else found


def _opens_paragraph(shown: str) -> bool:
    """True for a title with its article, before which stands the mark that opens a paragraph in quotation."""
    return " " in shown and "'" not in shown and fold(shown.split(maxsplit=1)[0]) in ARTICLES | HONORIFICS


def _unslashed(shown: str) -> str:
    """An Arabic label without its slash: a title and a name, or a name and the one word of where they are."""
    name, _, place = shown.partition("/")
    placed = " " in name.strip() and " " not in place.strip() and fold(name.split()[0]) not in TITLE_WORDS
    return f"{name.strip()}, {place.strip()}" if placed and place.strip() else SLASHED.sub(r"\1 ", shown)


def _elided(shown: str) -> bool:
    """True for an article that lost its vowel before an office and a name: "L'Assessore Lee"."""
    _, _, name = shown.partition(" ")
    return name[:1].isupper() and elides(shown)


def _of_whom(shown: str) -> str:
    """A label without what tells that it is somebody's speech, where an office stands behind it."""
    whose = shown[max(len(start) for start in SPEECHES if shown.startswith(start)) :]
    speaker = label(whose)
    return whose if speaker and speaker.role else shown


def _is_prose(words: str) -> bool:
    """True for what is too long for a label, ends a sentence, or opens a title in which its colon stands."""
    cut = ".-" in words and not HYPHENED.search(words)
    cut = cut or words.endswith(CUT) or (words[:2] == "I " and words[2:3].islower())
    cut = cut or any(whose in words for whose in MOVERS)
    cut = cut or "..., " in words or "…, " in words or words.startswith(("And ", "But ", "To "))
    return len(words) > LONGEST or cut or "。" in words or ("“" in words and "”" not in words)


def _is_time(aside: str) -> bool:
    return bool(STAMP.fullmatch(aside) or (aside[:1].isdigit() and SECONDS.fullmatch(aside)))


def _in_order(head: str, tail: str) -> tuple[str, str, bool]:
    """The two halves of a label, joined where the second one is of the name; whether it is the given name."""
    if INITIALS.fullmatch(tail):
        return f"{head} {tail}", "", False  # "Lee, A.B."
    if head.strip() and tail.strip() and _turned(head, tail):
        return f"{tail} {head}", "", True
    return head, tail, False


def _turned(head: str, tail: str) -> bool:
    """True for a family name before the given one: "Lee y Moss, Ana"."""
    given, family = tail.split(), head.split()
    if (
        len(given) > 2 + sum(word in PARTICLES for word in given)  # "Ana de los Reyes"
        or len(family) > 4
        or is_given(family[0])
        or not all(map(str.istitle, (head[0], tail[0])))
    ):
        return False
    known = is_given(given[0]) or is_given(given[0].partition("-")[0])
    folded = [fold(word) for word in family]
    return known and namelike(family, folded) and not titled(folded) and fold(given[-1]) not in SUFFIXES


def _goes_on(tail: str) -> bool:
    """True for a sentence behind an address, no office: "Herr Moss, wir müssen heute feststellen"."""
    opens = fold(tail.split(maxsplit=1)[0]) in OPENERS and not tail.startswith(("on behalf", "in writing"))
    if tail.rpartition(" ")[2] in TELLING or any(
        part.partition(" ")[0] in TELLING for part in tail.split(", ")
    ):
        return True
    parts = [part for part in tail.split(", ") if part.strip()]
    opens = opens or fold(parts[0] if parts else "") in ADDRESSES  # "Mr. Speaker, Sir, we are glad"
    return opens or any(part.startswith(ELIDED_I) or fold(part.split(maxsplit=1)[0]) in WE for part in parts)


def _channel(shown: str, name: str) -> Label | None:
    """A broadcaster or paper with a number, whose word is no part in a talk, no question and no field."""
    word = fold(name)
    if not CHANNEL.fullmatch(shown) or serving([word]) or word in ASKED | ASKING | FIELDS | SESSIONS:
        return None
    return Label("organisation", shown, "", "n", "", case([name]), 0.3, shown.casefold())


def _unknown(shown: str) -> Label | None:
    """A voice that a machine has numbered, or that is no more than a question mark."""
    if not shown.strip("? "):
        return UNKNOWN
    if outlet := MARKED_OUTLET.fullmatch(shown):
        name = outlet[1]
        return Label("organisation", name, "", "n", "", case(name.split()), 0.3, name.casefold())
    if MACHINE.fullmatch(shown):
        return Label("role", "", shown, "", "", "uncased", 2.0, shown.casefold())
    if seat := OF_A_SEAT.fullmatch(shown):
        found = label(seat.group(2)) if seat.group(2) else own_role(shown, 2.5, "caps")
        return replace(found, role=seat.group(1), weight=2.5) if found and found.name else found
    one = ONE_OF.fullmatch(shown) if "#" in shown else None
    if one and (FIELDS | ITEMS).isdisjoint(map(fold, one.group(1).split())):
        return own_role(shown, 1.5, "caps")
    return own_role(shown.partition(" ")[0], 0.5, "caps") if INFORMANT.fullmatch(shown) else None


def _of_a_body(shown: str) -> Label | None:
    """Who speaks for a body: the name in a square bracket behind its letters, "BCN [Ann Lee]", which make no
    word, or a known name behind any letters; "LEE [Brill Bay]" sits for a place.
    """
    found = OF_A_BODY.fullmatch(shown)
    inside = _bracketed(found.group(2)) if found and _whole_name(found.group(2)) else None
    if not found or not inside:
        return None
    if not (VOWELS.isdisjoint(found.group(1)) or is_given(inside.name.partition(" ")[0])):
        return None
    return replace(inside, role=found.group(1), case="title", weight=2.5)


def _played(shown: str) -> tuple[str, str]:
    """The words without those that say that somebody is heard from a tape, and how they are heard then."""
    if not shown.startswith(PLAYED):
        return shown, ""
    name = shown.split(maxsplit=2)[2]
    return (name, "recording") if " " in name and fold(name.split()[0]) not in LINKS else (shown, "")


def _parted(head: str) -> tuple[str, str]:
    """The name before, the role behind the first comma or dash; "Jr." is no role."""
    marks = [mark for mark in PARTINGS if mark in head]
    for mark in sorted(marks, key=head.index) if marks else ():
        before, found, after = head.partition(mark)
        if found == " — " and CLOSED.search(before):
            return "", ""  # "M. le président. — The following are ill:"
        if found and fold(after.split()[0] if after.split() else "") in SUFFIXES:
            return before.strip(), after.partition(",")[2].strip()
        if found:
            return before.strip(), after.strip()
    return head, ""


def _labelled(tokens: list[str], beside: Beside) -> Label | None:
    """Role, office or person."""
    folded = [fold(token) for token in tokens]
    tokens, folded = (tokens[:-1], folded[:-1]) if _member(tokens) else (tokens, folded)
    somebody = tokens[0] in {"A", "An"} and len(tokens) in {2, 3} and folded[1] not in HONORIFICS
    somebody = somebody and not any(word in CHAIRS for word in folded)
    if somebody and all(word[0].isupper() for word in tokens):
        return Label("role", "", " ".join(tokens), "", beside.delivery, case(tokens), 0.8, " ".join(folded))
    listed = folded[0] == "panel" and len(folded) == 2 and NUMBER.fullmatch(folded[1])  # of witnesses
    kind = None if listed else _serving_body(folded, beside) or serving(folded)
    crowd = len(folded) > 1 and folded[0] in SOME and beside.tail and folded[1] not in HONORIFICS
    # "Hon. Members, the question is"
    if (kind and not crowd) or (folded[0] in ASKING and len(folded) > 1):
        return _role(kind, tokens, folded, beside) if kind else _asking(tokens, beside)
    if listed or crowd or folded[0] in SITTINGS or " ".join(folded) in HEADS or FIELDS.issuperset(folded):
        return None
    if len(folded) == 2 and folded[0] in {"his", "her"} and folded[1] in {"honour", "honor"}:
        return Label("title", "", " ".join(tokens), gender(folded), "", case(tokens), 3.0, " ".join(folded))
    cut = _cut(tokens, folded)
    office = not OFFICES.isdisjoint(folded[:cut])
    titles = (cut > 1 and office and folded[0] in ARTICLES and not _presents(tokens, folded, cut)) or (
        cut and all(word in DOMAINS or (office and word in ORDINALS) for word in folded[cut:])
    )
    linked = office and beside.notes and cut < len(folded) and _of_two(tokens[cut:], folded[cut:])
    small = cut and all(
        t.islower() and word in TITLE_WORDS for t, word in zip(tokens[cut:], folded[cut:], strict=True)
    )
    of_what = folded[0] in OFFICES and not ROMANCE.isdisjoint(folded[1:])
    held = of_what and _given_first(beside.tail)  # "SECRETARIO DE PUERTOS Y FAROS, LUIS VALE"
    held = held or (office and _over_what(tokens, folded, cut) and beside.inside() is not None)
    held = held or (len(tokens) > 1 and _titled_behind(beside.tail) and not is_given(tokens[0]))
    if cut == len(tokens) or titles or small or linked or held:
        return _office(tokens, folded, beside)
    hosts = not HOSTS.isdisjoint(tokens) and _host(tokens, folded, beside)
    return hosts or _person(tokens, cut, beside)


def _over_what(tokens: list[str], folded: list[str], cut: int) -> bool:
    """True for what an office is over, in capitals behind a link: "O señor CONSELLEIRO DE LA PESCA"."""
    linked = (folded[0] in ARTICLES or folded[0] in "ao") and not ROMANCE.isdisjoint(folded[1:cut])
    return linked and all(map(str.isupper, tokens[cut:]))


def _titled_behind(tail: str) -> bool:
    """True for a title before a whole name, behind the comma of what somebody is: "prof. Ann Lee"."""
    tokens = tail.split() if tail[:1].isalpha() else []
    return 2 < len(tokens) < 5 and fold(tokens[0]) in HONORIFICS and is_given(tokens[1])


def _cut(tokens: list[str], folded: list[str]) -> int:
    """How many words at the beginning are a title."""
    cut = len(folded) if folded[-2:] == ["pro", "tempore"] else titled(folded, tokens)
    if cut == 1 and len(folded) == 2 and folded[0] in RANKS and folded[1] in TRADES:
        cut = 2  # "Chief Designer"
    short = tokens[0] in CUT_SHORT or (tokens[0] == "D." and len(tokens) > SPANISH and is_given(tokens[1]))
    cut = 1 if not cut and short and len(tokens) > 1 else cut
    if folded[0] in ALONE and len(folded) == 1:
        cut = 1  # "Mayor:"
    if is_don(tokens, folded):
        cut = 0  # "Don:"
    if not cut and short_office(tokens):
        cut = 1  # "BK Moss"
    if cut == len(folded) == 2 and is_given(tokens[0]) and tokens[1][:1].isupper():
        cut = 0  # "Kevin Baron"
    return cut


def _serving_body(folded: list[str], beside: Beside) -> WhoKind | None:
    """`title` for a function in a body that a bracket gives a name: "The Clerk of the House (Mr. Lee)"."""
    at = folded.index("of") if "of" in folded and beside.notes else 0
    return "title" if at and serving(folded[:at]) == "title" and beside.inside() else None


def _host(tokens: list[str], folded: list[str], beside: Beside) -> Label | None:
    """The host of what stands before the name: "Lamps at noon host Ann Lee"."""
    at = next((at for at in range(2, min(len(tokens) - 1, 7)) if tokens[at - 1] in HOSTS), 0)
    names, keys = tokens[at:], folded[at:]
    if not at or len(names) > 3 or not tokens[0][:1].isupper() or folded[0] in OPENERS:
        return None
    if not (all(map(str.istitle, names)) and namelike(names, keys)):
        return None
    shown, role = " ".join(names), " ".join(tokens[:at])
    return Label("person", shown, role, "", beside.delivery, "title", 1.5, " ".join(keys))


def _of_two(tokens: list[str], folded: list[str]) -> bool:
    """True for what goes on with what an office is of: "E VIVENDA", "COMISSÃO 3ª"."""
    numbered = any(token[:1].isdigit() for token in tokens)
    return (folded[0] in LINKING and len(tokens[0]) == 1) or (numbered and len(tokens) < 4)


def _asking(tokens: list[str], beside: Beside) -> Label | None:
    """Who asks, told behind the word for a question: "FRAGE DR. LEE", "Question from @pike_42"; "Question
    Time" is nobody.
    """
    names = tokens[2:] if fold(tokens[1]) in SENT else tokens[1:]
    if len(names) == 1 and HANDLE.fullmatch(names[0]):
        return replace(own_name(names[0].lstrip("@"), 2.5), role=tokens[0])
    found = _labelled(names, beside) if names else None
    if not found or found.kind != "person" or fold(tokens[-1]) in QUESTIONS:
        return None
    role = " ".join(filter(None, (tokens[0], found.role)))
    return replace(found, role=role, case=case(tokens), weight=2.5)


def _member(tokens: list[str]) -> bool:
    """True where letters behind a whole name say of which house somebody is: "Ann Lee MS"."""
    return len(tokens) > 2 and tokens[-1] in SEATED and tokens[0][:1].isupper() and tokens[-2][:1].isupper()


def _presents(tokens: list[str], folded: list[str], cut: int) -> bool:
    """True where a name follows the article and the office at once: "El diputado Luis Paz"."""
    plain = not any(word in LINKS and word not in ARTICLES for word in folded[:cut])
    names, keys = tokens[cut:], folded[cut:]
    named = plain and folded[0] != "the" and namelike(names, keys)
    return bool(named) and not any(word in DOMAINS or word in GOVERNING for word in keys)


def _role(kind: WhoKind, tokens: list[str], folded: list[str], beside: Beside) -> Label:
    """A role; where a bracket or what follows a comma holds a name ("MODERATOR (Ann Lee)"), that person's."""
    shown = _unstopped(tokens)
    inside = beside.inside() if kind == "title" else _asker(beside) if folded[0] in ASKERS else None
    if folded in (["q"], ["a"]) and (is_given(beside.tail.partition(" ")[0]) or _whole_name(beside.tail)):
        inside = _bracketed(beside.tail)  # "Q - Ann Lee"
    if folded in (["q"], ["a"]) and HANDLE.fullmatch(beside.tail):
        inside = own_name(beside.tail.lstrip("@"), 2.5)  # "Q - @pike_42"
    if inside:
        return Label(
            "person", inside.name, shown, inside.gender, beside.delivery, case(tokens), 2.5, inside.key
        )
    role = (beside.role(shown) or shown) if kind == "role" else shown  # "Frau" is all that is told
    sharp = folded[0] in SHARP or len(folded) > 1
    return Label(kind, "", role, "", beside.delivery, case(tokens), 3.0 if sharp else 1.5, " ".join(folded))


def _whole_name(words: str) -> bool:
    """True for two or three words that are all written as names are, and no more: "Ann Lee"."""
    tokens = words.split()
    shaped = all(token[:1].isupper() and not token.isupper() for token in tokens)
    return 1 < len(tokens) < 4 and shaped and fold(tokens[-1]) not in FIRMS | BODY_NOUNS


def _asker(beside: Beside) -> Label | None:
    """Who asks, where a bracket names them with their outlet: "Q (Ann Lee, The Courier)"."""
    for note in beside.notes:
        name, comma, _ = note.partition(",")
        found = _bracketed(name)
        if found and (comma or is_given(found.name.split()[0])):
            return found
    return None


def _unstopped(tokens: list[str]) -> str:
    """The words without the full stop that ends them as a label: "PRESIDENTE.-"; "Dr." keeps its own."""
    return " ".join(tokens).removesuffix(".") if len(tokens[-1]) > 5 else " ".join(tokens)


def _bracketed(words: str, whole: bool = True, chairs: bool = False) -> Label | None:
    """The person whose name stands in a bracket, which needs a title or (`whole`) two words.

    One word is enough behind the office of one who `chairs`: "El PRESIDENTE (Lee)".
    """
    words = ASIDE.sub("", words).partition(" of ")[0]
    words = words.partition(",")[0] if words.count(" ") > 1 else words
    tokens = list(_before_party(words.split()))
    folded = [fold(token) for token in tokens]
    cut = titled(folded) if folded else 0
    whole = whole and 2 <= len(tokens) <= 5 and not any(word in DOMAINS for word in folded)
    whole = whole and folded[0] not in ARTICLES and not any(word in GOVERNING for word in folded)
    whole = whole or (chairs and len(tokens) == 1 and len(words) > 2 and tokens[0].istitle())
    if (not cut and not whole) or cut == len(tokens) or not namelike(tokens[cut:], folded[cut:]):
        return None
    name, key = " ".join(tokens[cut:]), " ".join(folded[cut:])
    return Label("person", name, "", gender(folded[:cut]), "", "title", 1.0, key)


def _before_party(tokens: list[str]) -> Iterator[str]:
    """The words up to the first that ends a sentence: "Ann Lee. Bloc for Brill - AP"."""
    for token in tokens:
        yield token.rstrip(".") if ends_sentence(token) else token
        if ends_sentence(token):
            return


def _office(tokens: list[str], folded: list[str], beside: Beside) -> Label | None:
    """An office alone; the name may stand in a bracket: "The CHAIRMAN (Mr. Lee)"."""
    shown = _unstopped(tokens)
    if all(word in HONORIFICS or word in LINKS or len(word) == 1 for word in folded):
        article = tokens[0].startswith("ال") or (len(folded) == 1 and folded[0] in CALLINGS)
        return _called(tokens, beside) if article else None
    if tokens[0] in NEVER_FIRST:
        return None  # a sentence goes on
    if folded[-1] in HONORIFICS and folded[-1] not in OFFICES and len(folded) > 2:
        return None  # "Mr. Lee and Ms", cut off at a full stop
    formal = folded[0] in HONORIFICS and folded[1:2] != [] and folded[1] in ARTICLES
    free = formal and not any(word in CLAUSES for word in folded)  # "M. le ministre des finances"
    if not free and any(
        token[:1].islower() and word not in TITLE_WORDS and word[:2] not in ELIDED
        for token, word in zip(tokens, folded, strict=True)
    ):
        return None
    over = tokens[-1].isupper() and _over_what(tokens, folded, len(tokens))  # "La MINISTRA DE HACIENDA (Lee)"
    inside = beside.inside(chairs=over or any(word in CHAIRS for word in folded))
    if inside:
        return Label(
            "person", inside.name, shown, inside.gender, beside.delivery, case(tokens), 2.5, inside.key
        )
    weight = (
        2.0
        if folded[0] in ARTICLES or folded[0] in PRESIDING or case(tokens) == "caps" or len(folded) > 1
        else 1.0
    )
    key = " ".join(folded)
    return Label("title", "", beside.role(shown), gender(folded), beside.delivery, case(tokens), weight, key)


def _called(tokens: list[str], beside: Beside) -> Label:
    """Whom a page calls by a title alone: "الدكتور", "PROFESSOR"."""
    shown, folded = " ".join(tokens), [fold(token) for token in tokens]
    return Label("title", "", shown, gender(folded), beside.delivery, case(tokens), 1.5, " ".join(folded))


def _person(tokens: list[str], cut: int, beside: Beside) -> Label | None:
    """A person, with the titles before and what stands beside; an outlet; several people."""
    titles, names = _apart(tokens, cut)
    keys = [fold(name) for name in names]
    known = bool(titles) and (fold(titles[0]) in HALLS or titles[0] >= CYRILLIC)
    if not known and any(title[:1].islower() and fold(title) not in TITLE_WORDS for title in titles):
        return None
    seat: list[str] = []
    at = keys.index("of", 1) if "of" in keys[1:] else 0
    if at and (titles or keys[0] not in BODY_NOUNS):  # "Mr. SMITH of Ohio", "Baroness Lee of Brill"
        beside = beside if beside.tail else Beside(" ".join(names[at + 1 :]), beside.notes, beside.delivery)
        seat = names[at:] if titles and fold(titles[-1]) in PEERS else []
        names, keys = names[:at], keys[:at]
    body = _body(names, keys, cut)
    if body:
        return Label("organisation", " ".join(body), beside.tail, "n", "", case(body), 0.3, " ".join(keys))
    honoured = not HONORIFICS.isdisjoint(map(fold, titles))
    # "and Mr. Lee", "Dear friends", "Ein Wort zu Brill"
    goes_on = tokens[0] in NEVER_FIRST or fold(tokens[0]) in NO_NAMES
    thing = not titles and at > 0 and beside.tail[:1].islower()
    thing = thing or (keys[-1] in ITEMS and (len(keys) > 1 or beside.tail != ""))  # "SENATE BILL"
    if goes_on or thing or _of_somebody(titles) or _nobody(keys, cut) or not namelike(names, keys, honoured):
        return None
    if cut and len(keys) == 1 and len(keys[0]) == 1:  # "Senador M", whom the page does not name
        return Label(
            "role", "", " ".join(tokens), "", beside.delivery, case(names), 2.0, fold(" ".join(tokens))
        )
    if joined(names, keys):
        both = 2.0 if cut and any(key in HONORIFICS for key in keys) else 1.0
        return Label("role", "", " ".join(tokens), "", beside.delivery, case(names), both, " ".join(keys))
    told = cut or beside.delivery or (beside.on_air() and not _addresses(names, beside))
    weight = 2.5 if told else _plain_weight(names, beside)
    role, sex = beside.role(" ".join(titles)), gender([fold(title) for title in titles])
    name = " ".join((*names, *seat))
    name = name[:-1] if name[-1] == "." and len(names[-1]) > LONG_NAME and names[-1].istitle() else name
    name += "." if CLIPPED.search(name) else ""
    return Label("person", name, role, sex, beside.delivery, case(names), weight, " ".join(keys))


def _addresses(names: list[str], beside: Beside) -> bool:
    """True for a word before an office and more, which calls on somebody: "Pedir, ministro, mais"."""
    return len(names) == 1 and ", " in beside.tail and beside.tail.islower() and not names[0].isupper()


def _body(names: list[str], keys: list[str], cut: int) -> list[str]:
    """The words of an outlet's or a body's name: "The Courier", "Lamp Committee"; nothing for a person's."""
    if cut or len(keys) < 2:
        return []
    if keys[0] in SIDES:
        return names
    if names[0] in {"The", "THE", "An", "AN"} and len(keys) < 5 and namelike(names[1:], keys[1:]):
        return names
    return names if keys[-1] in BODY_NOUNS and namelike(names, keys) else []


def _nobody(keys: list[str], cut: int) -> bool:
    """True for words that end in a title, cut off at a full stop, or that announce a question."""
    stops = keys[-1] in HONORIFICS and len(keys[-1]) > 1
    return (stops and not (len(keys) == 1 and is_given(keys[0]))) or (
        len(keys) > 1 and not cut and keys[-1] in QUESTIONS
    )


def _of_somebody(titles: list[str]) -> bool:
    """True for "Of the deputy Ann Lee", which says whose something is; "De heer Lee" speaks."""
    opens = fold(titles[0]) if titles else ""
    return (
        opens in {"del", "of", "von", "par"}
        or titles[:1] == ["By"]  # a court's "BY MR. LEE" asks
        or (opens == "de" and titles[1:2] != [] and fold(titles[1]) in LINKS)
    )


def _apart(tokens: list[str], cut: int) -> tuple[list[str], list[str]]:
    """The words of the title and those of the name, without a party set behind in small letters.

    Behind an office a known given name tells where the name begins: "Minister Spraw Morza Jan Lee".
    """
    titles, names = tokens[:cut], tokens[cut:]
    if len(names) > 2 and names[-1] in (PARTIES if names[-1].islower() else CAUCUSES):
        names = names[:-1]
    office = not OFFICES.isdisjoint(map(fold, titles))
    if office and len(names) > 2 and names[-2].isupper() and INITIALS.fullmatch(names[-1]):
        titles, names = titles + names[:-2], names[-2:]  # "Перший заступник Голови ради ЛЕВ О.Б."
    if office and len(names) > 2 and not is_given(names[0]):
        given = next((at for at in range(1, len(names) - 1) if is_given(names[at])), 0)
        titles, names = titles + names[:given], names[given:]
    return titles, names


def _plain_weight(names: list[str], beside: Beside) -> float:
    """How strongly a name without any title says that it is a label."""
    several = len(names) > 1 or "." in names[0][:-1]
    plain = {"caps": 1.5 if several else 1.0, "title": 0.8 if several else 0.4, "uncased": 0.6}[case(names)]
    if (len(names) > 1 and INITIALS.fullmatch(names[-1])) or SIGNED.fullmatch(" ".join(names)):
        plain += 1.5
    if beside.notes and any(_initials(names, note) for note in beside.notes):
        plain += 1.5
    if len(beside.notes) > 1 and len(names) > 1:
        plain += 1.0  # a seat and a party: "Ann Lee (Brill) (Lab)"
    return plain + (0.5 if beside.tail or beside.notes else 0.0)


def _initials(names: list[str], note: str) -> bool:
    """True for a name's own initials: "Ann Lee (AL)", "Ann (A)"."""
    letters = "".join(name[0] for name in names).casefold()
    return note.casefold() in {letters, letters[0]}


def _unspaced(bare: str, asides: list[str]) -> Label | None:
    """A label in a script without spaces: see `corpus.reading.unspaced`."""
    found = told(bare, asides)
    if not found:
        return None
    how = next((said for said in map(delivery, asides) if said), "")
    key = found.key or found.name or found.role
    return Label(found.kind, found.name, found.role, "", how, "uncased", found.weight, key)
