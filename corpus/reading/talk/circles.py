r"""Labels of Japanese and Korean records: behind a circle, or an office with its holder in brackets.

Knows lines and `label`; must not decide which candidates are real (`corpus.reading.talk.voices` does).

>>> from corpus.reading.sheet import ruled
>>> page = "○議長（森田　太郎君）　開きます。\n◆５番（林花子さん）\n消えました。\n○林　花子議員　はい。"
>>> [(cue.label.name, cue.label.role) for cue in circled(ruled(page))]
[('森田太郎', '議長'), ('林花子', '５番'), ('林花子', '議員')]
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.reading.labels import Label, label
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.cues import Cue
from corpus.reading.unspaced import LONG_TITLES, SEAT
from corpus.reading.words.titles import CJK_TITLES

HALF = 60
"""How long a label behind a circle may be."""
CIRCLES = frozenset("○◯〇◎◆◇●")
TRIANGLES = frozenset("△▲")
"""Before a label with its holder in brackets only: they head what a sitting deals with, too."""
KANA = "\u3040"
COURTESIES = "君|くん|さん|氏|殿|様"
# "議長（森田太郎君）", "５番(林 花子 さん)"
HELD = re.compile(
    rf"(?P<office>[^\s（）()。、「」：]{{1,20}})[（(] ?"
    rf"(?P<name>[^\s（）()。、0-9０-９]{{1,10}}?(?:[ \u3000]{{1,2}}[^\s（）()。、0-9０-９]{{1,6}}?)?)"
    rf"[ \u3000]?(?P<courtesy>{COURTESIES}|議員|委員)? ?[）)]"
)
HOLDERS = ("君）", "さん）", "氏）", "殿）", "議員）", "委員）", "君)", "さん)")
# "森田　太郎", "森田　太郎君", before what ends a label
GAPS = re.compile(r"[ \u3000]{1,3}")
NAMED = re.compile(rf"[^\s。、（）()]{{1,6}}(?:{COURTESIES})$")
SURNAME = 4
"""Characters of a family name before a space, and of the given one behind it."""
WORDS = 3
"""Words of a label with spaces in it."""
# behind an office of which a sentence or heading tells
GOVERNED = re.compile(r"[にのがをへ]|は(?!い)")
HANGUL = re.compile(r" [\uac00-\ud7a3]{2,4}(?= )")
NAME_EAST = 8
"""Characters of a name before a title, at most."""


def circled(sheet: Sheet) -> Iterator[Cue]:
    """Labels behind a circle, before a wide space or alone on their lines, or before what is said where a
    page lost the space: "○議長　これより", "○田中委員これより".
    """
    for at in sheet.opened_by(CIRCLES):
        line = sheet.lines[at]
        start = line.start + 1 + (sheet.text[line.start + 1 : line.start + 2] in " \u3000")
        cue = (
            _held(sheet.text, at, line, start, circle=True) or _spaced(sheet, at, start) or _plain(sheet, at)
        )
        if cue:
            yield _closed(cue)


def _closed(cue: Cue) -> Cue:
    """The cue of a name that a record spaces to fill its column, without the space; Korean means it."""
    name = cue.label.name
    if cue.label.kind != "person" or " " not in name or name[0] >= "\uac00":
        return cue
    return replace(cue, label=replace(cue.label, name=name.replace(" ", "")))


def office_holders(sheet: Sheet) -> Iterator[Cue]:
    """An office without a circle, and in brackets who holds it: "議長（森田太郎君）　これより"."""
    text = sheet.text
    if ("）" not in text and "君)" not in text) or not any(mark in text for mark in HOLDERS):
        return
    for at, line in enumerate(sheet.lines):
        marked = text[line.start] in TRIANGLES
        if (marked or text[line.start] > KANA or text[line.start] in "0123456789") and (
            cue := _held(text, at, line, line.start + marked, circle=marked)
        ):
            yield _closed(cue)


def _held(text: str, at: int, line: Line, start: int, *, circle: bool) -> Cue | None:
    """An office or a seat and in brackets who holds it, as a courtesy tells, or the office."""
    held = HELD.match(text, start, min(line.end, start + HALF))
    if not held:
        return None
    office, courtesy = held["office"], held["courtesy"]
    titled = office.endswith(LONG_TITLES) or SEAT.fullmatch(office.removesuffix("議員")) is not None
    gap = GAPS.match(text, held.end(), line.end)
    begin = gap.end() if gap else held.end()
    ends = gap is not None or begin == line.end
    if not (titled or courtesy == "君" or (courtesy and circle)) or not (courtesy or circle):
        return None
    if not ends and (not circle or GOVERNED.match(text, begin) or text.startswith(CJK_TITLES, begin)):
        return None
    name = " ".join(held["name"].split())
    words = Label("person", name, office, "", "", "uncased", 2.5, name)
    return Cue(at, line.start, start, held.end(), begin, words, "colon")


def _spaced(sheet: Sheet, at: int, start: int) -> Cue | None:
    """The longest label with a space inside: "○森田　太郎議員　はい", "○５番　林花子君　はい"."""
    text, line = sheet.text, sheet.lines[at]
    if "\uac00" <= text[start : start + 1] <= "\ud7a3":
        return None  # Korean sets spaces everywhere
    limit = min(line.end, start + HALF)
    ends = [
        (gap.start(), gap.end())
        for gap, _ in zip(GAPS.finditer(text, start, limit), range(WORDS), strict=False)
    ]
    if len(ends) < WORDS and line.end == limit:
        ends.append((line.end, line.end))
    for stop, begin in reversed(ends[1:]):
        words = text[start:stop].split()
        if _is_name(words) and not (begin == line.end and _calls(sheet, at, words)):
            found = label(" ".join(words))
            if found and found.name:
                found = replace(found, weight=max(found.weight, 2.0))
                return Cue(at, line.start, start, stop, begin, found, "colon")
    return None


def _is_name(words: list[str]) -> bool:
    """True for a family and a given name with a title, or a seat or title before a name with a courtesy."""
    if len(words) < 2:
        return False
    first, *rest = words
    if SEAT.fullmatch(first):
        return (
            bool(NAMED.match(rest[-1]) or rest[-1].endswith(("議員", "委員")))
            and len("".join(rest)) < NAME_EAST + 2
        )
    if first.endswith(LONG_TITLES):
        return bool(NAMED.match(rest[-1])) and (len(rest) == 1 or len(rest[0]) <= SURNAME)
    title = next((title for title in CJK_TITLES if rest[0].endswith(title)), "")
    given = rest[0].removesuffix(title)
    return len(rest) == 1 and bool(title) and len(first) <= SURNAME and 0 < len(given) <= SURNAME


def _calls(sheet: Sheet, at: int, words: list[str]) -> bool:
    """True where a line that whoever presides begins ends with whom they call: another label is below."""
    below = sheet.text[sheet.lines[at + 1].start] if at + 1 < len(sheet.lines) else "○"
    return words[0].endswith(LONG_TITLES) and below in CIRCLES


def _plain(sheet: Sheet, at: int) -> Cue | None:
    """What stands before the first wide space; without one, up to the first title's end."""
    text, line = sheet.text, sheet.lines[at]
    limit = min(line.end, line.start + HALF)
    space = text.find("\u3000", line.start + 2, limit)
    space = text.find("  ", line.start, limit) if space < 0 else space
    glued = space < 0
    space = _title_end(text, line.start + 1, limit) if glued else space
    found = label(text[line.start + 1 : space]) if space > 0 else None
    if not found:
        return None
    begin = space + (not glued)
    begin += text[begin : begin + 1].isspace()
    return Cue(at, line.start, line.start + 1, space, min(begin, line.end), found, "colon")


def _title_end(text: str, start: int, end: int) -> int:
    """Where the first title behind a short name ends, or -1: "田中委員" in "田中委員これより"."""
    for at in range(start, min(start + NAME_EAST, end)):
        title = next((title for title in CJK_TITLES if text.startswith(title, at)), "")
        if title and GOVERNED.match(text, at + len(title), end):
            return -1  # "○記者に対する"
        if title and (behind := HANGUL.match(text, at + len(title), end)) and text[at - 1] != " ":
            return behind.end()  # "등대장관 이나무 …", an office before a name
        if title:
            return _note_end(text, at + len(title), end)
    return -1


def _note_end(text: str, at: int, end: int) -> int:
    """Where the name in a wide bracket right behind a title ends: "委員長（森花子君） では"."""
    close = text.find("）", at, min(at + 2 * NAME_EAST, end)) if text[at : at + 1] == "（" else -1
    return close + 1 if close > 0 else at
