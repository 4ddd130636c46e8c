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
