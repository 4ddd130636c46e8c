"""Who spoke before a page's first label, told by what is asked below: an asker goes on, a host names others.

Knows labels and what stands behind them; must not know what stands above the first one (`begun` does).
"""

from collections.abc import Iterator, Sequence

from corpus.reading.naming import HAN, fold
from corpus.reading.talk.askers import SPOKEN_TO
from corpus.reading.talk.cues import Cue
from corpus.reading.words.titles import CHAIRS

MOSTLY = 0.75
"""How often a host names whoever is asked instead of another."""
THAT = (
    "that answer",
    "that reply",
    "that response",
    "her answer",
    "her reply",
    "his answer",
    "his reply",
    "esa respuesta",
    "essa resposta",
    "cette réponse",
    "diese antwort",
    "dieser antwort",
    "questa risposta",
    "dat antwoord",
    "тот ответ",
    "этот ответ",
)
"""What somebody calls the words to which they ask something, in small letters."""
LAST = 80
"""Characters at the end of a turn in which somebody asks, and may be interrupted."""
ROUNDS = 6
"""Labels by which a host shows how guests are turned to."""

FLOOR, CALL = 4, 60
"""Labels by which a chair calls two in turn, and the characters of such a call."""
ASKED_EAST = ("か。", "ください。", "下さい。", "思います。", "いたします。", "伺います。", "聞きします。")
"""How a question ends."""
HEARD = 200
HEARD_EAST = (
    *("ありがとう", "分かりました", "わかりました", "理解しま", "理解いたしま", "先ほど", "答弁", "再質問"),
    *("了解", "承知しま", "承知いたしま", "再度", "もう一度"),
)
"""What somebody begins with who has been answered."""


def followed(text: str, cues: Sequence[Cue]) -> tuple[Cue, str] | None:
    """The label of whoever spoke before `cues`, and the rule that says so."""
    if len(cues) < 2:
        return None
    if fold(cues[1].label.role) in SPOKEN_TO:
        return cues[1], "goes-on-asking"
    if cues[0].label.kind == "person" == cues[1].label.kind and _of_an_answer(text, cues):
        return cues[1], "asked-about-the-answer"
    if text[cues[0].start] > HAN and _called_back(text, cues):
        return cues[3], "called-to-ask-again"
    still = _still_asked(text, cues)
    return (still, "is-still-asked") if still else None


def _still_asked(text: str, cues: Sequence[Cue]) -> Cue | None:
    """Whom a host asks first and does not name, where mostly is named whom the host turns to from another."""
    hosts, guests = cues[::2], cues[1::2]
    if len(cues) < ROUNDS or len({cue.label.key for cue in hosts}) > 1 or not _persons(cues):
        return None
    if hosts[0].label.key in {cue.label.key for cue in guests}:
        return None
    turned = list(_turned_to(cues))
    first = text[hosts[0].begin : guests[0].at].casefold()
    if not turned or any(_family(cue) in first for cue in guests):
        return None
    named = sum(_family(to) in text[by.begin : to.at].casefold() for by, to in turned)
    return guests[0] if named >= MOSTLY * len(turned) else None


def _called_back(text: str, cues: Sequence[Cue]) -> bool:
    """True where the chair of a Japanese sitting calls, each with a word, who answers the page's first turn,
    and then one who speaks of that answer.
    """
    if len(cues) < FLOOR or not text[: cues[0].at].rstrip().endswith(ASKED_EAST):
        return False
    (chair, answerer, again, asker), calls = cues[:FLOOR], (cues[1].at, cues[3].at)
    called = chair.label.role in CHAIRS and chair.label.key == again.label.key
    called = called and all(end - cue.begin < CALL for cue, end in zip((chair, again), calls, strict=True))
    if not called or len({chair.label.key, answerer.label.key, asker.label.key}) < FLOOR - 1:
        return False
    opening = text[asker.begin : asker.begin + HEARD]
    return any(sign in opening for sign in HEARD_EAST)


def _of_an_answer(text: str, cues: Sequence[Cue]) -> bool:
    """True where the first who asks speaks of an answer just heard, and the next one answers."""
    asked = text[cues[0].begin : cues[1].at]
    if "?" not in asked[-LAST:] or cues[0].label.key == cues[1].label.key:
        return False
    return any(words in asked.casefold() for words in THAT)


def _persons(cues: Sequence[Cue]) -> bool:
    return all(cue.label.kind == "person" and cue.label.name for cue in cues)


def _turned_to(cues: Sequence[Cue]) -> Iterator[tuple[Cue, Cue]]:
    """The label of the host and that of the guest, each time that another one is asked than before."""
    for before, by, to in zip(cues[1::2], cues[2::2], cues[3::2], strict=False):
        if before.label.key != to.label.key:
            yield by, to


def _family(cue: Cue) -> str:
    return cue.label.name.rpartition(" ")[2].casefold()
