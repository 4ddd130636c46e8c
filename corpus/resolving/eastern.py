"""Names in scripts without spaces: the whole name of which a report afterwards prints only a part.

Knows characters; must not know who speaks.  Where a name ends is told by what stands behind it: a respectful
title, a bracket with an age, what one says behind one's own name, or a character that seldom is part of one.

>>> text = "漁業を営む久遠原辰巳さん（66）は笑った。久遠原さんは帰った。"
>>> [(text[start:end], role) for start, end, role in whole_names(text, ["久遠原"])]
[('久遠原辰巳', '')]
>>> [role for _, _, role in whole_names("昨天，海洋局局长褚云汐来了。", ["褚云汐"])]
['海洋局局长']
"""

import re
from collections.abc import Iterable, Iterator

from corpus.reading.naming import HAN
from corpus.reading.words.eastern import FAMILIES, KIN
from corpus.reading.words.titles import CJK_TITLES

SOUGHT = 12
FAR = 14
PAUSES = re.compile(r"[^\w·・]|[的の]")
MOST = 60
FAR_OFF = 20_000
COURTESIES = ("先生", "女士", "小姐", "老師", "老师", "同學", "同学", "太太")
CHINESE = 3
"""Characters of a whole name, of which the first one is the family's."""
# "·木合塔" up to what is no part of a name; "辰巳さん", "マルコ（48）"
DOTTED = re.compile(
    r"[·・]([\u3400-\u9fff\u30a1-\u30faー]{1,8}?)"
    r"(?=[^\w·・]|[要是有的和与與在对對向于於也还還则則却卻又再曾已昨今说說表负負责責把被从從为為将將会會等到来來去就笑道]|$)"
)
GIVEN = re.compile(
    r"([\u3400-\u9fff々]{1,3}|[\u30a1-\u30faー]{2,8})(?=さん|氏|容疑者|被告|選手|監督|[（(]\d{1,3}[）)歳]|・"
    r"|です[。、]|と申します|の[「『])"
)


def whole_names(text: str, parts: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Where each of `parts` that is written in such a script is printed with the rest of the name or with an
    office before it, and that office; at most once a part.
    """
    for part in list(dict.fromkeys(parts))[:MOST]:
        if len(part) > 1 and part[0] > HAN and (found := _whole(text, part)):
            yield found


def _whole(text: str, part: str) -> tuple[int, int, str] | None:
    at = text.find(part)
    for _ in range(SOUGHT):
        if at < 0:
            return None
        end = at + len(part)
        rest = DOTTED.match(text, end, end + 12) or GIVEN.match(text, end, end + 12)
        rest = rest if rest and not rest.group(1).endswith(CJK_TITLES) else None
        role = _office(text[max(0, at - FAR) : at])
        if rest or role:
            return at, rest.end(1) if rest else end, role
        at = text.find(part, end)
    return None


def _office(before: str) -> str:
    """The office that ends `before`, with the body whose it is: "海洋局局长"."""
    phrase = PAUSES.split(before)[-1]
    kin = next((word for word in KIN if phrase.endswith(word)), "")
    return kin or (phrase if len(phrase) > 1 and phrase.endswith(CJK_TITLES) else "")


def spelt_out(text: str, head: int, part: str) -> tuple[int, int] | None:
    r"""Where the one whole Chinese name stands of which `part` is the family name, at the page's head (up to
    `head`), or the two characters of the given name, anywhere.

    >>> spelt_out("林月明2020年在燈塔\n\n林：是。", 12, "林"), spelt_out("我說：林月明，你好。", 0, "月明")
    ((0, 3), (3, 6))
    """
    if len(part) > 2 or (len(part) == 1 and part not in FAMILIES):
        return None
    names: dict[str, tuple[int, int]] = {}
    at = text.find(part, 0, head if len(part) == 1 else FAR_OFF)
    while at >= 0 and len(names) < 2:
        start = at if len(part) == 1 else at - 1
        name = text[max(0, start) : start + CHINESE]
        if _is_whole(text, start, name) and name[0] in FAMILIES:
            names.setdefault(name, (start, start + CHINESE))
        at = text.find(part, at + 1, head if len(part) == 1 else FAR_OFF)
    return next(iter(names.values())) if len(names) == 1 else None


def _is_whole(text: str, start: int, name: str) -> bool:
    """Whether three characters stand apart from others on both sides, and are no title behind a name."""
    if start < 0 or len(name) < CHINESE or not all(char > HAN and char.isalpha() for char in name):
        return False
    apart = not any(_in_han(text[at : at + 1]) for at in (start - 1, start + CHINESE) if at >= 0)
    return apart and not name.endswith(CJK_TITLES) and not name.endswith(COURTESIES)


def _in_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


def pieces(name: str) -> list[str]:
    """The words of such a name by which it may be printed afterwards: its first characters, its parts; of a
    Chinese one also the family name.

    >>> pieces("久遠原辰巳"), pieces("巴奈·拉善"), pieces("陳大文")
    (['久遠', '久遠原', '久遠原辰'], ['巴奈', '拉善'], ['陳', '陳大'])
    """
    if not name or name[0] <= HAN:
        return []
    split = [part for part in re.split(r"[·・]", name) if len(part) > 1]
    least = 1 if len(name) <= CHINESE and name[0] in FAMILIES else 2
    return split if len(split) > 1 else [name[:length] for length in range(least, min(len(name), 6))]
