r"""Labels of a Japanese panel: the family names of those whom its head presents, before a space.

Knows lines and what labels say; must not decide which candidates are real (`corpus.reading.talk.voices`
does).

>>> from corpus.reading.sheet import ruled
>>> said = "\n".join(f"{who} はい、油です。" for who in ("森田", "林", "会場", "森田", "谷川", "林"))
>>> page = f"司会 森田 太郎（灯台の会）\nパネリスト 林 月子\n{said}"
>>> [(cue.label.name, cue.label.role) for cue in presented(ruled(page))]
[('森田 太郎', ''), ('林 月子', ''), ('', '会場'), ('森田 太郎', ''), ('林 月子', '')]
"""

import re
from collections.abc import Iterator

from corpus.reading.labels import label, own_name
from corpus.reading.naming import HAN
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import Cue, led

HEAD = 30
"""Lines that may present who takes part."""
FEWEST, TWO = 4, 2
SEEN = 2_000
KANA = re.compile("[\u3040-\u30ff]")
SURE = 2.5
# "パネリスト 森田 太郎（灯台の会）", "森田　太郎"
NAMED = re.compile(
    r"(?:[^\s（(]{2,12}[ \u3000：:])?(?P<family>[\u4e00-\u9fff々]{1,4})[ \u3000]"
    r"(?P<given>[\u4e00-\u9fff々\u3040-\u30ff]{1,5})(?:[ \u3000]?(?:氏|さん|先生))?(?=[（( \u3000]|$)"
)
# "森田 お願いします", "会場　豆腐屋です"
LED = re.compile(r"([\u4e00-\u9fff々]{1,4})[ \u3000](?=\S)")


def presented(sheet: Sheet) -> Iterator[Cue]:
    """The lines led by a family name that the head has with its given name; among them, by a role of many.

    Two of those named must speak, in four lines at least.
    """
    if not KANA.search(sheet.text, 0, SEEN):
        return
    names = _names(sheet)
    found = [(at, mark) for at, mark in led(sheet, LED) if at not in names.values()] if len(names) > 1 else []
    own = [mark.group(1) for _, mark in found if mark.group(1) in names]
    if len(own) < FEWEST or len(set(own)) < TWO:
        return
    text = sheet.text
    for at, mark in found:
        family = mark.group(1)
        line = names.get(family)
        words = label(family)
        if line is not None and line < at:
            named = NAMED.match(text, sheet.lines[line].start, sheet.lines[line].end)
            words = own_name(f"{family} {named['given']}", SURE, "uncased") if named else None
        elif words is None or words.kind != "role":
            continue
        if words:
            yield Cue(at, mark.start(), mark.start(), mark.end(1), mark.end(), words, "colon")


def _names(sheet: Sheet) -> dict[str, int]:
    """The lines of the head that present somebody, by family name."""
    lines = sheet.lines[:HEAD]
    found = ((at, NAMED.match(sheet.text, line.start, line.end)) for at, line in enumerate(lines))
    return {one["family"]: at for at, one in found if one and one["family"] > HAN}
