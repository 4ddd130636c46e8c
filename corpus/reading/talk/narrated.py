r"""Paragraphs of an article between the words of the one it interviews: "Lee laughs and shuts the door.".

They call the speaker by name and say neither I nor you.  Knows pieces of a turn; must not know labels.

>>> from corpus.reading.talk.pieces import Piece
>>> text = "I sang.\n\nLee laughs and shuts the door.\n\nWe all sang."
>>> found = [Piece(0, 7, "speech", True), Piece(9, 39, "speech", True), Piece(41, 53, "speech", True)]
>>> [[text[piece.start : piece.end] for piece in part] for part in told_apart(text, found, "Ann Lee", "en")]
[['I sang.'], ['We all sang.']]
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from corpus.reading.talk.person import QUOTED, WORDS, in_person
from corpus.reading.talk.pieces import Piece
from corpus.reading.words.demeanour import ALONE, DOING, PRONOUNS

LONGEST = 1200
WORDY, FEW = 7, 3
SHORT = 300
OPENING = 60
ENDS = frozenset('.!…*_”"»')


def told_apart(text: str, pieces: Sequence[Piece], name: str, language: str) -> list[list[Piece]]:
    """The turn of `name` cut where the page tells of its speaker: the parts in which somebody speaks.

    What stands behind such a paragraph is speech only if it says I or you; a caption with the whole name is a
    mark between its paragraphs.
    """
    family = name.rpartition(" ")[2]
    if not any(piece.apart and piece.kind == "speech" for piece in pieces[1:]):
        return [list(pieces)]
    parts: list[list[Piece]] = [[]]
    for at, piece in enumerate(pieces):
        narrated = at > 0 and piece.apart and piece.kind == "speech"
        if narrated and _tells(text, piece, family, language):
            parts.append([])
        elif narrated and _captions(text, piece, name, language):
            parts[-1].append(replace(piece, kind="mark"))
        else:
            parts[-1].append(piece)
    parts = [_up_to_speech(part) for part in parts]
    return [parts[0], *(part for part in parts[1:] if any(_speaks(text, piece, language) for piece in part))]


def _up_to_speech(pieces: list[Piece]) -> list[Piece]:
    """The pieces without the marks at their end."""
    end = len(pieces)
    while end > 1 and pieces[end - 1].kind == "mark":
        end -= 1
    return pieces[:end]


def without_caption(text: str, pieces: list[Piece], name: str, language: str) -> list[Piece]:
    """An answer without the paragraphs before it that call whoever answers by `name`, and speak to nobody:
    captions of pictures.
    """
    at = 0
    while at < len(pieces) and name and _captions(text, pieces[at], name, language):
        at += 1
    return pieces[at:] if at < len(pieces) else pieces


def _captions(text: str, piece: Piece, name: str, language: str) -> bool:
    """True for a short paragraph that opens as a sentence, has the whole `name` and speaks to nobody."""
    if not piece.apart or piece.end - piece.start > SHORT or " " not in name or text[piece.start].islower():
        return False
    words = QUOTED.sub("", text[piece.start : piece.end])
    return name in words and not in_person(words, language)


def without_report(text: str, pieces: list[Piece], others: Iterable[Piece], language: str) -> list[Piece]:
    """The page's last answer without the paragraphs at its end in which nobody says I or you, where nearly
    all `others`, of the answers before, have somebody say it.
    """
    cut = len(pieces)
    while cut > 1 and _reports(text, pieces[cut - 1], language):
        cut -= 1
    if cut == len(pieces) or not pieces[cut].apart:
        return pieces
    told = [_speaks(text, one, language) for one in others if text.count(" ", one.start, one.end) >= WORDY]
    return pieces[:cut] if len(told) > FEW and 4 * sum(told) >= 3 * len(told) else pieces


def _reports(text: str, piece: Piece, language: str) -> bool:
    """True for a paragraph of some words in which nobody says I or you."""
    wordy = text.count(" ", piece.start, piece.end) >= WORDY
    return piece.apart and wordy and piece.kind == "speech" and not _speaks(text, piece, language)


def _tells(text: str, piece: Piece, family: str, language: str) -> bool:
    """True for sentences that have `family` do something, and speak to nobody."""
    words = QUOTED.sub("", text[piece.start : min(piece.end, piece.start + LONGEST)])
    if piece.end - piece.start < SHORT and _acts(words) and not in_person(words, language):
        return True
    at = words.find(family) if len(family) > 2 else -1
    follows = words[at + len(family) : at + len(family) + 3]
    acts = at >= 0 and follows[:1] in {" ", ","} and (follows[1:2].islower() or follows[0] == ",")
    return acts and text[piece.end - 1] in ENDS and not in_person(words, language)


def _acts(words: str) -> bool:
    """True for a sentence that opens with what somebody does while talking: "She laughs and gets up."."""
    opening = [word.casefold() for word in WORDS.findall(words[:OPENING])[:4]]
    if not opening:
        return False
    told = any(word in DOING for word in opening[1:3]) and (opening[0] in PRONOUNS or opening[0] == "se")
    return told or opening[0] in ALONE


def _speaks(text: str, piece: Piece, language: str) -> bool:
    return piece.kind == "speech" and in_person(text[piece.start : piece.end], language)
