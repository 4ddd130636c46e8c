"""What kind of source a run of Japanese or Chinese characters names.

Knows characters; must not know sentences nor who anybody is.

>>> meant("局长李然", 0).name, meant("有关负责人", 0).kind, meant("他", 0).gender
('李然', 'role', 'm')
"""

import re

from corpus.reading.names import parsed
from corpus.reading.passages import Who
from corpus.reading.words.eastern import BODIES, FAMILIES, PRONOUNS, SOURCES

TITLE_ONLY = frozenset(SOURCES)
SINGLES = frozenset("他她")
LATIN = re.compile(r"(?:.*の)?([A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3})(氏|さん)$")
UNNAMED = ("一名", "一位", "某", "不愿", "匿名", "不具名", "有的", "多名")
POLITE = re.compile(rf"(?:^|[的亲親子儿兒女者民])([{''.join(FAMILIES)}](?:女士|先生|小姐|太太|某某?))$")
"""Somebody by the family name alone: "女孩的母亲张女士", "张某"."""
POINTING = ("这位", "该名", "这名", "那位", "那名", "該名", "這位", "這名", "那位")


def meant(bare: str, start: int) -> Who:
    """What kind of source the characters, which stand at `start`, name."""
    end = start + len(bare)
    stands = bare if bare in PRONOUNS else bare[0] if bare[0] in SINGLES else ""  # "她同时"
    if stands:
        return Who(start, start + len(stands), "pronoun", gender=PRONOUNS[stands])
    polite = POLITE.search(bare) if bare[-1] in "士生姐太某" else None
    if polite:
        return Who(start + polite.start(1), end, "role", "", polite[1])
    if bare in TITLE_ONLY or bare.startswith(POINTING):
        return Who(start, end, "title", "", bare)
    if any(mark in bare for mark in UNNAMED) or bare.startswith("ある") or bare.endswith(SOURCES[:44]):
        return Who(start, end, "role", "", bare)
    if bare.endswith(BODIES):
        return Who(start, end, "organisation", bare)
    return _named(bare, start)


def _named(bare: str, start: int) -> Who:
    end = start + len(bare)
    latin = LATIN.match(bare)
    if latin:
        return Who(start + latin.start(1), end, "person", latin[1], latin[2])
    name = parsed(bare.rpartition("の")[2] or bare)
    if len(name.printed) > 12 or not name.family:
        return Who(start, end, "role", "", bare)
    return Who(start, end, "person", name.printed, name.role)
