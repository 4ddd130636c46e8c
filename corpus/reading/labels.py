"""The grammar of a printed label: the words that stand before a speech and say who speaks.

Knows names, offices and roles as words; must not know the page.  Whether a candidate *is* a label is
decided by `corpus.reading.voices`, from the evidence of the whole page.

>>> found = label("SECRETARY ANN LEE (via interpreter)")
>>> found.name, found.role, found.delivery, found.key
('ANN LEE', 'SECRETARY', 'via interpreter', 'ann lee')
>>> label("Speaker 2").kind, label("Mrs. Lee").gender, label("Read more")
('role', 'f', None)
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from corpus.reading.naming import (
    JOINERS,
    SERVING,
    Case,
    case,
    ends_sentence,
    fold,
    gender,
    namelike,
    serving,
    titled,
)
from corpus.reading.passages import Gender, WhoKind
from corpus.reading.stage import delivery
from corpus.reading.words.lookalikes import FIELDS, HEADS, OPENERS
from corpus.reading.words.roles import AIR, ANSWERERS, ASKERS, STEWARDS
from corpus.reading.words.titles import CJK_TITLES, DOMAINS, HONORIFICS, LINKS, MODIFIERS, OFFICES, SUFFIXES

LONGEST = 200
ARTICLES = frozenset("das der die el il la le the".split())
TITLE_WORDS = OFFICES | HONORIFICS | LINKS | MODIFIERS | DOMAINS | {"délégué", "déléguée", "pro", "tempore"}
"""What may be written small inside a title."""
PARTINGS = (" -- ", ",", " - ", " – ", " — ", " | ", "，")
"""What stands between a name and the role behind it."""
ASIDE = re.compile(r"\s*[(\[（【]([^()\[\]（）【】]{0,160})[)\]）】]")
STAMP = re.compile(r"\s*[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?\s*")
GLUED = re.compile(r"(mr|mrs|ms|dr|m|sr|sra)\.(?=\w\w)", re.IGNORECASE)
# "LEE A.B."
INITIALS = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.?)?")
# Han, kana, hangul
CJK = re.compile(r"[○●◎・《「\s]*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
CJK_ROLES = tuple(sorted((word for word in SERVING if CJK.match(word)), key=lambda word: (-len(word), word)))


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


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the name: behind its comma, in its brackets, and how the words were delivered."""

    tail: str = ""
    notes: tuple[str, ...] = ()
    delivery: str = ""

    def inside(self) -> Label | None:
        """The person named in a bracket or behind the comma: "The CHAIR (Mr. Lee)"."""
        found = _bracketed(self.tail, whole=False)
        return found or next((found for found in map(_bracketed, self.notes) if found), None)

    def role(self, head: str) -> str:
        """`head` with all that stands beside it, as printed."""
        parts = (head, self.tail, *self.notes)
        return ", ".join(part for part in parts if part and fold(part) not in HONORIFICS)

    def on_air(self) -> bool:
        """True where an office or a part in a broadcast stands beside the name."""
        words = [fold(word) for part in (self.tail, *self.notes) for word in part.split()]
        return any(word in AIR or word in OFFICES for word in words)


@lru_cache(maxsize=4096)
def label(words: str) -> Label | None:
    """What `words` say as a label; None where they cannot be one.  Linear in their length."""
    if len(words) > LONGEST or ".-" in words:
        return None
    shown = " ".join(GLUED.sub(r"\1. ", words).replace("*", "").split())
    asides = [found.strip() for found in ASIDE.findall(shown)]
    bare = STAMP.sub(" ", ASIDE.sub("", shown)).strip(" -–—")
    if len(shown) < 40 and CJK.match(shown):
        return _unspaced(bare, asides)
    head, tail = _parted(bare)
    if not head and asides:
        head, asides = asides[0], []
    tokens = head.split()
    if not 0 < len(tokens) <= 12 or any(map(ends_sentence, (*tokens[:-1], *tail.split()[:-1]))):
        return None
    if tail and fold(tail.split(maxsplit=1)[0]) in OPENERS and not tail.startswith("on behalf"):
        return None
    notes = tuple(aside for aside in asides if not delivery(aside) and not STAMP.fullmatch(aside))
    how = next((said for said in map(delivery, (*asides, tail)) if said), "")
    return _labelled(tokens, Beside(tail, notes, how))


def _parted(head: str) -> tuple[str, str]:
    """The name before, the role behind the first comma or dash; "Jr." is no role."""
    for mark in PARTINGS:
        before, found, after = head.partition(mark)
        if found and fold(after.split()[0] if after.split() else "") in SUFFIXES:
            return before.strip(), after.partition(",")[2].strip()
        if found:
            return before.strip(), after.strip()
    return head, ""


def _labelled(tokens: list[str], beside: Beside) -> Label | None:
    """Role, office or person."""
    folded = [fold(token) for token in tokens]
    kind = serving(folded)
    if kind:
        return _role(kind, tokens, folded, beside)
    if " ".join(folded) in HEADS or all(word in FIELDS for word in folded):
        return None
    cut = len(folded) if folded[-2:] == ["pro", "tempore"] else titled(folded)
    office = any(word in OFFICES for word in folded[:cut])
    titles = (cut > 1 and office and folded[0] in ARTICLES) or (
        cut and all(word in DOMAINS for word in folded[cut:])
    )
    small = cut and all(
        t.islower() and word in TITLE_WORDS for t, word in zip(tokens[cut:], folded[cut:], strict=True)
    )
    if cut == len(tokens) or titles or small:
        return _office(tokens, folded, beside)
    return _person(tokens, cut, beside)


def _role(kind: WhoKind, tokens: list[str], folded: list[str], beside: Beside) -> Label:
    """A role; where a bracket or what follows a comma holds a name ("MODERATOR (Ann Lee)"), that person's."""
    shown = " ".join(tokens)
    inside = beside.inside() if kind == "title" else None
    if inside:
        return Label(
            "person", inside.name, shown, inside.gender, beside.delivery, case(tokens), 2.5, inside.key
        )
    role = beside.role(shown) if kind == "role" else shown
    sharp = folded[0] in ASKERS | ANSWERERS | STEWARDS or len(folded) > 1
    return Label(kind, "", role, "", beside.delivery, case(tokens), 3.0 if sharp else 1.5, " ".join(folded))


def _bracketed(words: str, whole: bool = True) -> Label | None:
    """The person whose name stands in a bracket, which needs a title or (`whole`) two words."""
    tokens = words.split()
    folded = [fold(token) for token in tokens]
    cut = titled(folded) if folded else 0
    whole = whole and 2 <= len(tokens) <= 4 and not any(word in DOMAINS or word in LINKS for word in folded)
    if (not cut and not whole) or cut == len(tokens) or not namelike(tokens[cut:], folded[cut:]):
        return None
    name, key = " ".join(tokens[cut:]), " ".join(folded[cut:])
    return Label("person", name, "", gender(folded[:cut]), "", "title", 1.0, key)


def _office(tokens: list[str], folded: list[str], beside: Beside) -> Label | None:
    """An office alone; the name may stand in a bracket: "The CHAIRMAN (Mr. Lee)"."""
    shown = " ".join(tokens)
    if all(word in HONORIFICS or word in LINKS or len(word) == 1 for word in folded):
        return None
    if any(
        token[:1].islower() and word not in TITLE_WORDS for token, word in zip(tokens, folded, strict=True)
    ):
        return None
    inside = beside.inside()
    if inside:
        return Label(
            "person", inside.name, shown, inside.gender, beside.delivery, case(tokens), 2.5, inside.key
        )
    weight = 2.0 if folded[0] in ARTICLES or case(tokens) == "caps" or len(folded) > 1 else 1.0
    key = " ".join(folded)
    return Label("title", "", beside.role(shown), gender(folded), beside.delivery, case(tokens), weight, key)


def _person(tokens: list[str], cut: int, beside: Beside) -> Label | None:
    """A person, with the titles before and what stands beside; an outlet; several people."""
    titles, names = tokens[:cut], tokens[cut:]
    keys = [fold(name) for name in names]
    if any(title[:1].islower() and fold(title) not in TITLE_WORDS for title in titles):
        return None
    if "of" in keys[1:]:  # "Mr. SMITH of Ohio", "Baroness Lee of Brill"
        at = keys.index("of", 1)
        beside = beside if beside.tail else Beside(" ".join(names[at + 1 :]), beside.notes, beside.delivery)
        names, keys = names[:at], keys[:at]
    if (
        keys[0] in {"the", "an"} and 1 < len(keys) < 5 and not cut and namelike(names[1:], keys[1:])
    ):  # "The Courier"
        return Label("organisation", " ".join(names), beside.tail, "n", "", case(names), 0.3, " ".join(keys))
    if not namelike(names, keys):
        return None
    if any(word in JOINERS for word in keys):
        return Label("role", "", " ".join(tokens), "", beside.delivery, case(names), 1.0, " ".join(keys))
    weight = 2.5 if cut or beside.delivery or beside.on_air() else _plain_weight(names, beside)
    role, sex = beside.role(" ".join(titles)), gender([fold(title) for title in titles])
    return Label("person", " ".join(names), role, sex, beside.delivery, case(names), weight, " ".join(keys))


def _plain_weight(names: list[str], beside: Beside) -> float:
    """How strongly a name without any title says that it is a label."""
    several = len(names) > 1
    plain = {"caps": 1.5 if several else 1.0, "title": 0.8 if several else 0.4, "uncased": 0.6}[case(names)]
    if several and INITIALS.fullmatch(names[-1]):
        plain += 1.5
    if any(_initials(names, note) for note in beside.notes):
        plain += 1.5
    return plain + (0.5 if beside.tail or beside.notes else 0.0)


def _initials(names: list[str], note: str) -> bool:
    """True for a name's own initials: "Ann Lee (AL)", "Ann (A)"."""
    letters = "".join(name[0] for name in names).casefold()
    return note.casefold() in {letters, letters[0]}


def _unspaced(shown: str, asides: list[str]) -> Label | None:
    """A label in a script without spaces: a name with a title before or behind it, or a role."""
    how = next((said for said in map(delivery, asides) if said), "")
    bare = shown.strip("○●◎・ ")
    if not 0 < len(bare) <= 24 or bare in FIELDS or any(mark in bare for mark in "，。、？！,.?!：:"):
        return None
    role = next((word for word in CJK_ROLES if bare.endswith(word)), "")
    if role:
        kind: WhoKind = "title" if role in STEWARDS else "role"
        return Label(kind, "", bare, "", how, "uncased", 3.0, bare)
    title = next((word for word in CJK_TITLES if bare.endswith(word) or word in bare[:-1]), "")
    before, _, after = bare.rpartition(title) if title else ("", "", bare)
    inside = _unspaced(asides[0], []) if title and asides and CJK.match(asides[0]) else None
    if inside and inside.kind == "person":  # "議長（森田太郎君）"
        return Label("person", inside.name, bare, "", how, "uncased", 2.5, inside.key)
    if title and not before and not after:
        return Label("title", "", bare, "", how, "uncased", 2.0, bare)
    name = after or before
    if len(name) > (4 if before and after else 8) or not all(
        char.isalnum() or char in "·・ ー" for char in name
    ):
        return Label("title", "", bare, "", how, "uncased", 1.0, bare) if title and len(bare) < 16 else None
    role = bare.replace(name, "") if title else ""
    return Label("person", name, role, "", how, "uncased", 2.0 if title else 0.6, name)
