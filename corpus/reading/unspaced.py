"""The grammar of a label in a script without spaces: where the office stands, where the name.

Knows characters and words; must not know the page, nor labels in other scripts (see `corpus.reading.labels`).

>>> pages = ("陳副處長大文", ""), ("三十番", "森田太郎君"), ("林業大臣", "森田太郎君")
>>> [found[1:3] for words, aside in pages if (found := told(words, [aside] if aside else []))]
[('陳大文', '副處長'), ('森田太郎', '三十番'), ('森田太郎', '林業大臣')]
>>> told("谷委員", ["浩"])[1]
'谷'
>>> told("张明博士", ["灯台大学"])[1:3]
('张明', '博士')
"""

import re
from typing import NamedTuple

from corpus.reading.naming import SERVING
from corpus.reading.passages import WhoKind
from corpus.reading.words.eastern import DOUBLE_FAMILIES, FAMILIES, RARER_FAMILIES, SECTIONS, VERBS
from corpus.reading.words.lookalikes import FIELDS
from corpus.reading.words.roles import ASKERS, STEWARDS
from corpus.reading.words.titles import CJK_TITLES

TRADES = frozenset("医生 醫生 司机 老师 老師 护士 護士 农民 工人 学生 學生 教师 律师 律師".split())
"""What somebody does, before which a description stands as often as a name."""
NO_LABEL = (*"，。、？！,.?!：:", "プロフィール", "会見", "會見", "记者会", "記者會")
"""What is no part of a label in Han: marks, and what a page tells of."""
AHEAD = ("如下", "以下", "的", "表示", "指出")
"""How a clause ends that announces what is set below it, and no name does."""
STANDING = frozenset(("", "代理", "署理", "临时", "臨時", "副", "執行", "执行"))
"""Before an office, of whoever holds it for a while."""
BODIES = frozenset("局部司院署處处廳厅會会府省庁庫室課课")
"""Characters at the end of a body, not of a name."""
GROUPS = frozenset("学學团團党黨社校系")
SAID = frozenset(VERBS["zh"])
BULLETS = "○◯●◎◆◇・【】 )）"
LONGEST_FAMILY = 3
"""Characters of a Japanese family name, as a rule at most."""
FOREIGN = 20
"""Characters of a name from another script, with its dots, at most."""
# "三十番", the seat of a council's member
NUMERALS = "0-9０-９〇一二三四五六七八九十百"
SEAT = re.compile(rf"[{NUMERALS}]{{1,4}}番(?:議員|委員)?")
# "参加者B", "男性１"
COUNTED = re.compile(r"[A-ZＡ-Ｚ0-9０-９]{1,2}$")
# "行政院林", before "院長"
OF_A_BODY = re.compile(r"(.{2,8}[院部局廳厅司會会署處处省市縣县區区社])(.)")
# "Lahuy", "明Kalu Nawi", behind an office
LATIN = re.compile(r"[\u3400-\u9fff]?[A-Z][A-Za-z'’.: -]{1,24}$")
OF_OFFICES = frozenset("代兼前副名各大女小新本次總总老男該该诸諸貴贵首原")
"""Characters that open an office and no name: "副院長"."""
# Han, kana, hangul, and how a numbered seat opens
CJK = re.compile(r"[○◯●◎◆◇・《「\s]*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af０-９〇]")
TELLING = frozenset("我你您他她这這那")
"""Of a sentence that ends in the word for a role: "我想问一个问题"."""
LONG_TITLES = tuple(title for title in CJK_TITLES if len(title) > 1)
ROLES = tuple(sorted((word for word in SERVING if CJK.match(word)), key=lambda word: (-len(word), word)))


class Told(NamedTuple):
    """Who speaks; `key` is another form of the name that the page's labels have."""

    kind: WhoKind
    name: str
    role: str
    weight: float
    key: str = ""


def told(shown: str, asides: list[str]) -> Told | None:
    """A name with a title before, behind or inside it, or a role; `asides` stand in brackets behind it."""
    bare = shown.lstrip("〇").strip(BULLETS)
    close = bare.replace("\u3000", "").replace(" ", "")  # "時　　間" fills its column
    if (
        not 0 < len(bare) <= 24
        or close in FIELDS
        or close.endswith(AHEAD)
        or any(mark in bare for mark in NO_LABEL)
    ):
        return None
    counted = COUNTED.sub("", bare)
    role = next((word for word in ROLES if counted.endswith(word)), "") or _described(counted)
    if role:
        return None if len(bare) > len(role) and not TELLING.isdisjoint(bare) else _serving(bare, role)
    bare = bare[1:-1] if bare[0] == "《" and bare[-1] == "》" else bare  # a paper asks
    if "番" in bare and (seated := _seated(bare, asides)):
        return seated
    framed = None if bare.endswith(LONG_TITLES) else _framed(bare)
    return framed or (None if asides else _in_a_section(bare)) or _titled(bare, asides)


def _seated(bare: str, asides: list[str]) -> Told | None:
    """A member of a council by their seat, behind which, or in brackets, the name stands."""
    seat, _, name = bare.partition(" ")
    if not SEAT.fullmatch(seat) or bool(name) == bool(asides):
        return None
    found = told(name or asides[0], [])
    return found._replace(role=seat, weight=2.5) if found and found.kind == "person" else None


def _titled(bare: str, asides: list[str]) -> Told | None:
    """The name before or behind a title, or in the bracket behind it; else a plain name."""
    title = next((word for word in CJK_TITLES if bare.endswith(word)), "")
    if len(title) < 2:
        middle = bare[1:-1] if title else bare[:-1]
        title = next((word for word in LONG_TITLES if word in middle), title)
    if not title and asides and (found := _shortened(bare, asides[0])):
        return found
    own = bool(title) and _is_named(bare.removesuffix(title), asides)
    bracketed = bool(title and asides) and not own and len(asides[0]) > 1  # "谷（浩）委員" is no 浩
    inside = told(asides[0], []) if bracketed and CJK.match(asides[0]) else None
    if inside and inside.kind == "person":  # "議長（森田太郎君）"
        return Told("person", inside.name, bare, 2.5, inside.key)
    before, _, after = bare.rpartition(title) if title else ("", "", bare)
    before, after = before.strip(), after.strip()
    body = OF_A_BODY.fullmatch(before) if not after else None
    if body and body.group(2) in FAMILIES:
        return Told("person", body.group(2), body.group(1) + title, 2.0)
    name = after or ("" if before in STANDING else before)
    if title and len(name) == 1 and name.isascii():
        return Told("role", "", bare, 2.0)  # "A委員"
    if not name or (title and name[-1] in BODIES) or not _may_be_name(name, 4 if before and after else 8):
        return Told("title", "", bare, 1.0 if name else 2.0) if title and len(bare) < 16 else None
    return Told("person", name, bare.replace(name, "").strip() if title else "", 2.0 if title else 0.6)


def _in_a_section(bare: str) -> Told | None:
    """Who heads a section of an office, with a family name or without: "谷港湾課長", "港湾課長"."""
    title = next((word for word in LONG_TITLES if bare.endswith(word)), "")
    before = bare.removesuffix(title)
    at = _section(before) if title and before else -1
    return None if at < 0 else Told("person" if at else "title", before[:at], bare[at:], 2.0)


def _section(before: str) -> int:
    """Where the name of a section begins behind a family name, or at the beginning; -1 without one."""
    found = [at for section in SECTIONS if 0 <= (at := before.find(section)) <= LONGEST_FAMILY]
    return min(found, default=-1) if before.endswith(SECTIONS) else -1


def _is_named(before: str, asides: list[str]) -> bool:
    """True for a name before its title, and a bracket that tells of something else: "张明教授（大学）"."""
    if "·" in before or "・" in before:
        return True
    beside = asides[0] if asides else ""
    body = len(beside) > 5 or beside[-1:] in BODIES | GROUPS
    return len(before) in {2, 3} and before[0] in FAMILIES and body and beside[0] not in FAMILIES


def _may_be_name(name: str, longest: int) -> bool:
    longest = FOREIGN if "·" in name or "・" in name else longest
    return len(name) <= longest and all(char.isalnum() or char in "·・ ー" for char in name)


def _framed(bare: str) -> Told | None:
    """A surname and a given name with the office between them."""
    latin = LATIN.search(bare)
    double = bare.startswith(DOUBLE_FAMILIES)
    known = double or bare[0] in FAMILIES or bare[0] in RARER_FAMILIES
    if not known and bare[0] in OF_OFFICES:
        return None
    behind = 2 if double else 1
    cuts = (latin.start(), latin.start() + 1) if latin else (len(bare) - 2, len(bare) - 1)
    for cut in cuts:
        office, last = bare[behind:cut], bare[cut:]
        if office.endswith(LONG_TITLES) and (known or office in LONG_TITLES):
            return Told("person", bare[:behind] + ("" if last in SAID else last), office, 2.0)
    return None


def _serving(bare: str, role: str) -> Told:
    """Who asks, answers or leads; behind a paper and a space a reporter's name: "灯台新聞 森記者"."""
    outlet, _, surname = bare.removesuffix(role).replace("\u3000", " ").rpartition(" ")
    if outlet and 0 < len(surname) < 5 and role in ASKERS:
        return Told("person", surname, bare, 3.0)
    return Told("title" if role in STEWARDS else "role", "", bare, 3.0)


def _described(bare: str) -> str:
    """What somebody does, with a description before it that is no name: "受感染医生"."""
    trade = next((word for word in TRADES if bare.endswith(word)), "")
    return trade if trade and len(bare) > len(trade) and bare[0] not in FAMILIES else ""


def _shortened(bare: str, aside: str) -> Told | None:
    """The name and the key, where a bracket gives the short form of a label or spells it out."""
    short = aside.removeprefix("以下").lstrip("简簡").removeprefix("稱").removeprefix("称")
    if short != aside and 0 < len(short) < 3:  # "林月明（以下簡稱林）"
        return Told("person", bare, "", 1.0, short)
    if 1 < len(aside) < 12 and aside.startswith(bare) and len(bare) < 3:  # "林(林月明)"
        return Told("person", aside, "", 1.0, bare)
    return None
