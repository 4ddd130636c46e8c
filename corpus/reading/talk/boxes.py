r"""What a page sets between two paragraphs of a turn: a box of links, the caption of a picture, a pull quote.

Told by how it is set, apart and without the stop of a sentence, while what is spoken has one.  Knows pieces
of a turn; must not know labels.

>>> text = "I sang.\n\nMore on lamps\n\nThe oil of Brill\n\nLamps: a life\n\nWe all sang."
>>> starts = [text.index(words) for words in text.split("\n\n")]
>>> found = [Piece(at, text.index("\n\n", at) if at < 50 else len(text), "speech", True) for at in starts]
>>> [piece.kind for piece in without_boxes(text, found)]
['speech', 'furniture', 'furniture', 'furniture', 'speech']
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.reading.talk.pieces import Piece

BOX = 3
"""Lines that make a box."""
LONGEST, HEADING = 110, 30
OWNED = 160
"""Characters of a caption that says whose the picture is."""
CAPTION = 400
SAID_AGAIN, FEW_WORDS = 24, 4
"""Characters of a pull quote at least, and spaces of one that is said word for word elsewhere."""
PAGE = 20_000
"""Characters on either side among which a page prints a pull quote again."""
ANNOUNCING = frozenset(":,，：")
"""What stands at the end of a paragraph before a quotation that it goes on with."""
STOPS = frozenset(".!…,;:-–—)]*。！？،؛，；、")
OPENED = {"“": "”", "„": "“”", "«": "»", '"': '"', "»": "«"}
# "1 Inter alia", "[2] Lee 1993", "^3 See above"
NUMBERED = re.compile(r"[\[^]{0,2}(\d{1,3})[\].)]{0,2}:?\s+(?=\S)")
# "(Photo: Ann Lee)", "[Foto: Reuters]", "lamp.jpg"
CREDITED = re.compile(
    r"[(\[](?:credit|crédit|crédito|photo|foto|bild|image|imagen|imagem|picture|фото|source|quelle|fonte|fuente)s?\b"
    r"[^()\[\]\n]{0,100}[)\]]\.?$"
    r"|[\w-]{1,80}\.(?:gif|jpe?g|png|svg|webp)$",
    re.IGNORECASE,
)

# "The quay in winter. Photo: Ann Lee / Lamp Archive", "Foto: dpa"
CREDIT = re.compile(
    r"(?:^|[.!?…)] |\n)(?i:credit|crédit|crédito|photo|foto|bild|image|imagen|imagem|picture|фото)s?: "
    r"[^\W\d_a-zà-ÿа-я][^.?!:\n]{1,60}$"
)
# "Figure 2: The quay", "Abb. 3. Die Lampen", "Рис. 1. Лампы"
FIGURE = re.compile(
    r"(?:Abb(?:ildung|\.)|Fig(?:ure|ura|\.)|Gráfico|Imagen?|Photo|Рис(?:унок|\.)|Tab(?:elle|la|le))"
    r" \d{1,3}[.:] "
)
FIGURED = frozenset("AFGIPTР")


def without_boxes(text: str, pieces: Sequence[Piece], first: int = 1) -> list[Piece]:
    """The pieces; those from `first` on that are a box are furniture, captions and pull quotes marks.

    A row of lines is a box where what is said beside it has the stops of sentences; before an answer it goes.
    """
    if len(pieces) < 2:
        return list(pieces)
    marks = {
        at
        for at, piece in enumerate(pieces)
        if at >= first and _set_apart(text, piece)
        if not at or text[pieces[at - 1].end - 1] not in ANNOUNCING
    }
    boxed = _boxed(text, pieces, first) if len(pieces) > BOX else set()
    opening = next(at for at in range(len(pieces) + 1) if at not in boxed)
    return [
        replace(piece, kind="furniture")
        if at in boxed
        else replace(piece, kind="mark")
        if at in marks
        else piece
        for at, piece in enumerate(pieces)
        if at >= opening
    ]


def without_footnotes(text: str, pieces: list[Piece]) -> list[Piece]:
    """The page's last turn without the notes behind what is no speech: "[Papers 3]", "1 Inter alia …"."""
    for at, piece in enumerate(pieces[2:], 2):
        if piece.apart and pieces[at - 1].kind != "speech" and _noted(text, piece) == 1:
            numbers = [_noted(text, one) for one in pieces[at:] if one.apart and one.kind == "speech"]
            if numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 1:
                return pieces[: at - 1]
    return pieces


def _noted(text: str, piece: Piece) -> int:
    """The number that opens a note; 0 for none."""
    found = NUMBERED.match(text, piece.start, piece.end)
    return int(found.group(1)) if found else 0


def _boxed(text: str, pieces: Sequence[Piece], first: int) -> set[int]:
    """The places of pieces that stand in a row, each apart, short and without a sentence's end."""
    found: set[int] = set()
    run: list[int] = []
    for at, piece in enumerate((*pieces, None)):
        if piece and at >= first and _title(text, piece, bool(run) and text[pieces[at - 1].end - 1] == ":"):
            run.append(at)
            continue
        titles = sum(text[pieces[one].end - 1] not in "?？؟" for one in run)
        if titles >= BOX and (run[0] == 0 or _ended(text, pieces[run[0] - 1])):
            found.update(run)
        run = []
    said = [
        _ended(text, piece) for at, piece in enumerate(pieces) if piece.kind == "speech" and at not in found
    ]
    return found if 2 * sum(said) > len(said) else set()


def _title(text: str, piece: Piece, announced: bool) -> bool:
    """True for a short line by itself that opens as a title does, or is `announced` by a colon above, and has
    no sentence's end; for what is known to be furniture too.
    """
    first, last = text[piece.start], text[piece.end - 1]
    if not piece.apart or piece.end - piece.start > LONGEST:
        return False
    if piece.kind != "speech":
        return piece.kind == "furniture"
    headed = last == ":" and piece.end - piece.start < HEADING
    return not (
        (first.islower() and not announced)
        or first in "-*•·[(>.…"
        or first.isdigit()
        or (last in STOPS and not headed)
    )


def _ended(text: str, piece: Piece) -> bool:
    """True where a piece is a whole sentence, or no speech."""
    return piece.kind != "speech" or text[piece.end - 1] in '.!?…”"»)。！？؟'


def _set_apart(text: str, piece: Piece) -> bool:
    """True for a caption with its credit, the file of a picture, or a pull quote."""
    if not piece.apart or piece.kind != "speech" or piece.end - piece.start > CAPTION:
        return False
    if text[piece.end - 1] in ")]gp" and CREDITED.search(text, max(piece.start, piece.end - 120), piece.end):
        return True
    if _credited(text, piece):
        return True
    close = OPENED.get(text[piece.start], "")
    quoted = close != "" and text[piece.end - 1] in close and piece.end - piece.start > SAID_AGAIN
    if quoted and text[piece.end - 2].isalnum():
        return text.find(close, piece.start + 1, piece.end - 1) < 0
    return (quoted or text[piece.start] in ">*_") and said_again(text, piece)


def _credited(text: str, piece: Piece) -> bool:
    """True for a caption that ends with whose picture it is, or opens with its number: "The quay. Photo: Ann
    Lee", "Figure 2: The quay".
    """
    if text[piece.end - 1] in ".?!":
        return text[piece.start] in FIGURED and FIGURE.match(text, piece.start, piece.end) is not None
    if text.find("©", piece.start, piece.end) > 0:
        return piece.end - piece.start < OWNED
    if text.find(":", piece.start, piece.end) > 0:
        return CREDIT.search(text, max(piece.start, piece.end - 80), piece.end) is not None
    return text[piece.start] in FIGURED and FIGURE.match(text, piece.start, piece.end) is not None


def said_again(text: str, piece: Piece) -> bool:
    """True for a few words that are said word for word nearby, be it with a small letter."""
    if piece.end - piece.start > CAPTION:
        return False
    words = text[piece.start : piece.end].strip("“”„«»\"'>*_ \n").rstrip(".")[1:]
    if len(words) <= SAID_AGAIN or "\n" in words or words.count(" ") < FEW_WORDS:
        return False
    return (
        text.find(words, max(0, piece.start - PAGE), piece.start) >= 0
        or text.find(words, piece.end, piece.end + PAGE) >= 0
    )
