"""Clauses of saying in Japanese and Chinese, which print no spaces and no capitals.

Knows what stands right before and behind a pair of marks; must not know who anybody is.

>>> text = "局长李然昨天表示：“我们会改。”"
>>> cue = eastern_cue(text, Span(0, 9), Span(15, 15), "zh")
>>> (cue.who.name, cue.who.role)
('李然', '局长')
"""

import re

from corpus.reading.names import parsed
from corpus.reading.news.clauses import Cue
from corpus.reading.passages import Who
from corpus.reading.spans import Span
from corpus.reading.words.eastern import BODIES, CUTS, PRONOUNS, SOURCES, VERBS

REACH = 120
TOPIC = re.compile(
    r"([^、，。「」『』は\s]{1,60}?)(?:によると|によれば|は|も|が)(?=[、，「]|[^。「」は]{0,60}\Z)"
)
TITLE_ONLY = frozenset(SOURCES)
SINGLES = frozenset("他她")
UNNAMED = ("一名", "一位", "某", "不愿", "匿名", "不具名", "有的", "多名")
LED = re.compile(r"[。\s]{0,3}(?:そう|こう)(?:話す|語る|話した|語った|言う)のは、?([^。「」]{2,40})")


NOUNS = ("呼", "号", "號", "赞", "起", "法", "明")  # a verb's character that these follow is part of a noun
KANA = re.compile(r"[\u3040-\u30ff]")
# "灯台を守る森沢友見さん": a name behind a clause about it
BEHIND_CLAUSE = re.compile(
    r"[をにで].{1,12}[るうくすつむぐぶただ]([\u3400-\u9fff々][\u3400-\u9fff々\u30a1-\u30faー]{1,9}(?:さん|氏)?)$"
)
CLAUSE = re.compile(r".*(?:いる|した|する|ている)(?=.)")


def eastern_cue(text: str, before: Span, after: Span, language: str) -> Cue | None:
    """The clause that attributes the marked stretch between `before` and `after`; None where none does."""
    low = max(before.start, before.end - REACH)
    lead, tail = text[low : before.end], text[after.start : min(after.end, after.start + REACH)]
    if language.startswith("ja"):
        begin = max(text.rfind("\n", 0, before.end) + 1, before.end - REACH)
        return _named_behind(text, after.start) or _japanese(
            text[begin : before.end], begin, tail, after.start
        )
    return _chinese(lead, low, tail, after.start)


def eastern_subject(text: str, span: Span, language: str) -> Who | None:
    """The person whom a Japanese sentence is about; Chinese marks no topic."""
    lead = text[span.start : min(span.end, span.start + REACH)]
    topic = _topic(lead) if language.startswith("ja") else None
    who = _source(lead[topic[0] : topic[1]], span.start + topic[0]) if topic else None
    return who if who and who.kind in ("person", "title", "pronoun") else None


def _chinese(lead: str, low: int, tail: str, high: int) -> Cue | None:
    clause = lead.rstrip("：:，, \n")
    if clause != lead or not tail.strip("。 "):
        verb = next((verb for verb in VERBS["zh"] if clause.endswith(verb)), "") or _told(clause)
        if verb:
            who = _source(clause[: clause.rfind(verb)], low)
            return Cue(who, low, low + len(clause), verb, "subject-before-verb")
    bare = tail.lstrip("，, ")
    stop = next((at for at, char in enumerate(bare) if char in "。！？，,；“「"), len(bare))
    head = bare[:stop]
    found = [(head.find(verb), verb) for verb in VERBS["zh"] if 0 < head.find(verb) <= 24]
    found = [one for one in found if head[one[0] + 1 : one[0] + 2] not in NOUNS and head[0] != "的"]
    if found:
        at, verb = min(found)
        begin = high + len(tail) - len(bare)
        return Cue(_source(head[:at], begin), begin, begin + at + len(verb), verb, "subject-before-verb")
    return _woven(lead, low)


def _woven(lead: str, low: int) -> Cue | None:
    """A fragment in a clause that a verb of saying leads: "何某说，…让他“震惊”"."""
    for verb in ("表示，", "指出，", "认为，", "称，", "说，", "說，", "批评", "形容", "指责"):
        at = lead.find(verb)
        if 1 < at <= 30:
            return Cue(_source(lead[:at], low), low, low + at + len(verb), verb, "subject-before-verb")
    return None


def _told(clause: str) -> str:
    """As in "告诉记者": the verb stands before the one who was told."""
    at = max(clause.rfind("告诉"), clause.rfind("告訴"))
    return clause[at : at + 2] if at > 0 and len(clause) - at <= 8 else ""


def _named_behind(text: str, at: int) -> Cue | None:
    """A sentence behind the marks that only says who spoke: "そう話すのは、…さん"."""
    follows = LED.match(text, at, at + REACH)
    if follows is None:
        return None
    start = follows.start(1) + follows[1].rfind("の") + 1
    return Cue(
        _source(text[start : follows.end(1)], start),
        follows.start(),
        follows.end(),
        "話す",
        "verb-before-subject",
    )


def _japanese(lead: str, low: int, tail: str, high: int) -> Cue | None:
    said = tail.startswith(("と", "などと", "って", "だと", "とも")) and any(
        verb in tail for verb in VERBS["ja"]
    )
    topic = _topic(lead)
    if said:
        inner = re.match(r"(?:など)?と、?([^、。「」はが]{1,24})(?:は|が|も)", tail)
        if inner:
            begin = high + inner.start(1)
            return Cue(_source(inner[1], begin), begin, high + inner.end(), "と", "subject-before-verb")
        who = _source(lead[topic[0] : topic[1]], low + topic[0]) if topic else None
        return Cue(who, high, high + min(len(tail), 12), "と", "subject-before-verb")
    own = topic and topic[0] > lead.rfind("。")  # of this sentence
    if topic and own and tail[:1] in ("", "と", "。", "\n") and "によ" in lead[topic[1] : topic[1] + 4]:
        return Cue(
            _source(lead[topic[0] : topic[1]], low + topic[0]),
            low,
            low + topic[1],
            "によると",
            "according-to",
        )
    return None


def _topic(lead: str) -> tuple[int, int] | None:
    """The topic of the sentence before the marks; where it has none, that of the sentence before."""
    begin = lead.rfind("。") + 1
    found = list(TOPIC.finditer(lead, begin)) or list(TOPIC.finditer(lead[:begin].rstrip("。")))
    match = next((one for one in reversed(found) if "によ" in one[0]), found[0] if found else None)
    return (match.start(1), match.end(1)) if match else None


def _cut(bare: str) -> str:
    """A subject without the adverbs behind it (Chinese) or the clause about it before it (Japanese)."""
    if KANA.search(bare):
        named = BEHIND_CLAUSE.search(bare)
        if named:
            return named[1]
        clause = CLAUSE.match(bare)
        return bare[clause.end() :] if clause else bare
    return next((bare[:at] for at in range(2, len(bare)) if bare[at] in CUTS), bare)


def _source(words: str, start: int) -> Who | None:
    """Whom a run of characters means; `start` is where it stands."""
    bare = words.lstrip("，,。、； \n\u3000").rstrip("：:，,、 ")
    start += len(words) - len(words.lstrip("，,。、； \n\u3000"))
    bare = bare.rpartition("，")[2] or bare
    bare = re.sub(r"（[^（）]{0,20}）", "", bare)
    bare = _cut(bare)
    return _meant(bare, start) if bare else None


def _meant(bare: str, start: int) -> Who:
    """What kind of source the characters name."""
    end = start + len(bare)
    stands = bare if bare in PRONOUNS else bare[0] if bare[0] in SINGLES else ""  # "她同时"
    if stands:
        return Who(start, start + len(stands), "pronoun", gender=PRONOUNS[stands])
    if bare in TITLE_ONLY:
        return Who(start, end, "title", "", bare)
    if any(mark in bare for mark in UNNAMED) or bare.endswith(SOURCES[:30]):
        return Who(start, end, "role", "", bare)
    if bare.endswith(BODIES):
        return Who(start, end, "organisation", bare)
    name = parsed(bare.rpartition("の")[2] or bare)
    if len(name.printed) > 12 or not name.family:
        return Who(start, end, "role", "", bare)
    return Who(start, end, "person", name.printed, name.role)
