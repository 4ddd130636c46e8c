"""Clauses of saying in Japanese and Chinese, which print no spaces and no capitals.

Knows what stands right before and behind a pair of marks; must not know who anybody is.

>>> text = "局长李然昨天表示：“我们会改。”"
>>> cue = eastern_cue(text, Span(0, 9), Span(15, 15), "zh")
>>> (cue.who.name, cue.who.role)
('李然', '局长')
"""

import re
from collections.abc import Iterator

from corpus.reading.names import parsed
from corpus.reading.news.clauses import Cue
from corpus.reading.passages import Who
from corpus.reading.spans import Span
from corpus.reading.words.eastern import BODIES, CUTS, FAMILIES, PRONOUNS, SOURCES, VERBS
from corpus.reading.words.titles import CJK_TITLES

REACH = 120
TERM = 10  # characters of a name or a term with its marks
CALLED = (
    "呼ばれ",
    "呼ぶ",
    "呼び",
    "名付け",
    "題し",
    "題する",
    "銘打",
    "書かれ",
    "称し",
    "名乗",
    "いう名",
    "いった",
)
"""Verbs of naming: "「海の家」と呼ばれる"."""
NEAR = 24  # characters of a speaker in the middle of a sentence
OFFICE = 48  # characters of a speaker with all of an office before the name
SPEAKER = 30  # characters of a speaker before the clause that holds a fragment
NOUN = re.compile(r"[^\u0000-\u33ff\ua000-\uffff的]")  # what a term in marks stands before
WOVEN = re.compile("批评|批評|形容|指责|(?:" + "|".join(VERBS["zh"]) + ")，")
SHORT = 40  # characters of a sentence that only says who spoke
POINTING = ("这位", "该名", "这名", "那位", "那名", "該名", "這位", "這名", "那位")
TOPIC = re.compile(
    r"([^、，。「」『』は\s]{1,60}?)(?:によると|によれば|にとって|は|も|が)(?=[、，「]|[^。「」は]{0,60}\Z)"
)
FOR = re.compile(r"([^、。，「」『』は\s]{1,20})にとって")
ABOUT = tuple("について に関して で に と から まで へ の して した いる する たの るの ます です".split())
"""What no topic ends in: particles, and verbs before a "but"."""
CONJOINED = ("だ", "です", "ところ", "それ", "しかし")
"""What makes a conjunction with the particle of a topic: "だが"."""
PLAIN_COPULA = re.compile(r"（|(?:だ|です|である|だった)?$")
TITLE_ONLY = frozenset(SOURCES)
SINGLES = frozenset("他她")
UNNAMED = ("一名", "一位", "某", "不愿", "匿名", "不具名", "有的", "多名")
LED = re.compile(r"[。\s]{0,3}(?:そう|こう)[ぁ-ん一-鿿]{1,6}のは、?([^。「」]{2,40})")


NOUNS = ("呼", "号", "號", "赞", "起", "法", "明")  # a verb's character that these follow is part of a noun
KANA = re.compile(r"[\u3040-\u30ff]")
# "灯台を守る森沢友見さん": a name behind a clause about it
BEHIND_CLAUSE = re.compile(
    r"[をにで].{1,12}[るうくすつむぐぶただ]([\u3400-\u9fff々][\u3400-\u9fff々\u30a1-\u30faー]{1,9}(?:さん|氏)?)$"
)
CLAUSE = re.compile(r".*(?:いる|した|する|ている)(?=.)")


# "，周春燕开着": a common family name, two characters and what begins a predicate
MET = re.compile(
    rf"(?<=[。，；、：“\s\n])([{''.join(sorted(FAMILIES))}][\u3400-\u9fff]{{1,2}})(?=[开開在是住说說的有曾从從今则則也却卻为為（(，])"
)
# "「…」と森沢さん。": a name behind the marks, with which the sentence ends
SAYS_NAMED = re.compile(r"(?:など)?と、?([\u3400-\u9fff々\u30a1-\u30faー]{1,10}(?:さん|氏))。")
# "「…」などと不適切な発言をした町の森沢友見町長は": who speaks is told of by what was said
UTTERED = re.compile(r"などと[^「」。、]{0,12}発言(?:を)?した([^「」。、は]{2,24})は")
NAMED = re.compile(r"([\u3400-\u9fff々]{2,6})(?=さん|氏|選手|（\d|（[ァ-ヺー・]{3,16}）)")


def eastern_names(text: str, start: int, end: int, language: str) -> Iterator[Who]:
    """The persons whom the prose of `text[start:end]` names."""
    for found in (NAMED if language.startswith("ja") else MET).finditer(text, start, end):
        yield Who(found.start(1), found.end(1), "person", found[1])


def eastern_cue(text: str, before: Span, after: Span, language: str) -> Cue | None:
    """The clause that attributes the marked stretch between `before` and `after`; None where none does."""
    low = max(before.start, before.end - REACH)
    lead, tail = text[low : before.end], text[after.start : min(after.end, after.start + REACH)]
    if language.startswith("ja"):
        begin = max(text.rfind("\n", 0, before.end) + 1, before.end - REACH)
        lines = text[after.start : after.start + REACH].partition("\n")[0]
        return (
            _named_behind(text, after.start)
            or _sentence_behind(lines, after.start)
            or _japanese(
                text[begin : before.end], begin, tail, after.start, long=after.start - before.end > TERM
            )
        )
    ended = text[max(0, after.start - 2) : after.start].rstrip("”」』")[-1:] in ("。", "！", "？")
    return _chinese(lead, low, tail, after.start, ended=ended)


def eastern_subject(text: str, span: Span, language: str) -> Who | None:
    """The person whom a Japanese sentence is about; Chinese marks no topic."""
    lead = text[span.start : min(span.end, span.start + REACH)]
    topic = _topic(lead) if language.startswith("ja") else None
    who = _source(lead[topic[0] : topic[1]], span.start + topic[0]) if topic else None
    return who if who and who.kind in ("person", "title", "pronoun") else None


def _chinese(lead: str, low: int, tail: str, high: int, *, ended: bool) -> Cue | None:
    clause = lead.rstrip("：:，, \n")
    if clause != lead or not tail.strip("。 "):
        clause = clause.removesuffix("道")
        verb = next((verb for verb in VERBS["zh"] if clause.endswith(verb)), "") or _told(clause)
        if verb:
            who = _source(clause[: clause.rfind(verb)], low, "zh")
            return Cue(who, low, low + len(clause), verb, "subject-before-verb")
    bare = tail.lstrip("，, ")
    stop = next((at for at, char in enumerate(bare) if char in "。！？，,；“「"), len(bare))
    head = bare[:stop]
    if not (ended and bare[stop : stop + 1] in ("“", "「")):  # behind a full stop a clause leads on
        reach = OFFICE if ended else NEAR
        found = [(head.find(verb), verb) for verb in VERBS["zh"] if 0 < head.find(verb) <= reach]
        found = [one for one in found if head[one[0] + 1 : one[0] + 2] not in NOUNS and head[0] != "的"]
        if found:
            at, verb = min(found)
            begin = high + len(tail) - len(bare)
            return Cue(
                _source(head[:at], begin, "zh"), begin, begin + at + len(verb), verb, "subject-before-verb"
            )
    term = not ended and high - low - len(lead) <= TERM and bare == tail and NOUN.match(bare)
    return (None if term else _woven(lead, low)) or (
        _said_behind(head, bare, high + len(tail) - len(bare)) if ended else None
    )


def _said_behind(head: str, bare: str, begin: int) -> Cue | None:
    """A sentence behind the marks, whose second clause says it: "镇长站着，说了三遍"."""
    sentence = bare.partition("。")[0]
    rest = sentence[len(head) :]
    verb = next((verb for verb in VERBS["zh"] if verb in rest), "")
    if not verb or len(sentence) > SHORT or any(mark in sentence for mark in "“「"):
        return None
    return Cue(_source(head, begin, "zh"), begin, begin + len(sentence), verb, "sentence-behind")


def _woven(lead: str, low: int) -> Cue | None:
    """A fragment in a clause that a verb of saying leads: "何某说，…让他“震惊”"."""
    for found in WOVEN.finditer(lead):
        if 0 < found.start() <= SPEAKER:
            return Cue(
                _source(lead[: found.start()], low, "zh"),
                low,
                low + found.end(),
                found[0].rstrip("，"),
                "subject-before-verb",
            )
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
    named = PLAIN_COPULA.split(follows[1], maxsplit=1)[0]
    start = follows.start(1) + named.rfind("の") + 1
    return Cue(
        _source(text[start : follows.start(1) + len(named)], start),
        follows.start(),
        follows.end(),
        "話す",
        "verb-before-subject",
    )


def _japanese(lead: str, low: int, tail: str, high: int, *, long: bool) -> Cue | None:
    said = tail.startswith(("と", "などと", "って", "だと", "とも")) and (
        SAYS_NAMED.match(tail) is not None
        or any(verb in tail for verb in VERBS["ja"])
        or (long and not any(verb in tail for verb in CALLED))
    )
    topic = _topic(lead)
    follows = UTTERED.match(tail)
    if follows:
        begin = high + follows.start(1)
        return Cue(_source(follows[1], begin), begin, high + follows.end(), "発言", "verb-before-subject")
    if said:
        behind = SAYS_NAMED.match(tail)
        if behind:
            begin = high + behind.start(1)
            return Cue(_source(behind[1], begin), begin, high + behind.end(1), "と", "verb-before-subject")
        inner = re.match(r"(?:など)?と(?:して)?、?([^、。「」はが]{1,24})(?:は|が|も)", tail)
        if inner and not inner[1].endswith(ABOUT):
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


def _sentence_behind(tail: str, high: int) -> Cue | None:
    """As in "「…」。町長はそう繰り返した。": the sentence behind the marks says who spoke."""
    sentence = tail[1:].partition("。")[0]
    if tail[:1] != "。" or "「" in sentence or not any(verb in sentence[-8:] for verb in VERBS["ja"]):
        return None
    topic = _topic(sentence)
    who = _source(sentence[topic[0] : topic[1]], high + 1 + topic[0]) if topic else None
    return Cue(who, high + 1, high + 1 + len(sentence), "と", "sentence-behind") if who else None


def _topic(lead: str) -> tuple[int, int] | None:
    """The topic of the sentence before the marks; where it has none, that of the sentence before."""
    begin = lead.rfind("。") + 1
    own = FOR.search(lead, begin)
    if own:
        return own.start(1), own.end(1)
    found = _topics(lead, begin) or _topics(lead[:begin].rstrip("。"), 0)
    beside = found[-1] if found and found[-1].end() == len(lead) and found[-1][0].endswith("は") else None
    first = beside or (found[0] if found else None)
    match = next((one for one in reversed(found) if "によ" in one[0]), first)
    return (match.start(1), match.end(1)) if match else None


def _topics(lead: str, begin: int) -> list[re.Match[str]]:
    """What stands as a topic and may be somebody: not "about next year"."""
    found = TOPIC.finditer(lead, begin)
    return [one for one in found if not one[1].endswith(ABOUT) and one[1] not in CONJOINED]


def _cut(bare: str, language: str) -> str:
    """A subject without the adverbs behind it (Chinese) or the clause about it before it (Japanese)."""
    if KANA.search(bare):
        named = BEHIND_CLAUSE.search(bare)
        if named:
            return named[1]
        clause = CLAUSE.match(bare)
        return bare[clause.end() :] if clause else bare
    if language == "ja":
        return bare
    office, stroke, last = bare.rpartition("、")
    bare = last if stroke and len(office) > TERM else bare
    bare = next((bare[:at] for at in range(2, len(bare)) if bare[at] in CUTS), bare)
    behind = bare.rpartition("的")[2]
    whole = (behind[:1] in FAMILIES and len(behind) in (2, 3)) or any(
        behind.startswith(title) and behind != title for title in CJK_TITLES
    )
    return behind if behind != bare and whole else bare


def _source(words: str, start: int, language: str = "ja") -> Who | None:
    """Whom a run of characters means; `start` is where it stands."""
    bare = words.lstrip("，,。、； \n\u3000").rstrip("：:，,、 ")
    start += len(words) - len(words.lstrip("，,。、； \n\u3000"))
    last = bare.replace(",", "，").rpartition("，")[2] or bare
    start += len(bare) - len(last)
    bare = last
    bare = re.sub(r"（[^（）]{0,20}）", "", bare)
    bare = _cut(bare, language)
    return _meant(bare, start) if bare else None


def _meant(bare: str, start: int) -> Who:
    """What kind of source the characters name."""
    end = start + len(bare)
    stands = bare if bare in PRONOUNS else bare[0] if bare[0] in SINGLES else ""  # "她同时"
    if stands:
        return Who(start, start + len(stands), "pronoun", gender=PRONOUNS[stands])
    if bare in TITLE_ONLY or bare.startswith(POINTING):
        return Who(start, end, "title", "", bare)
    if any(mark in bare for mark in UNNAMED) or bare.startswith("ある") or bare.endswith(SOURCES[:44]):
        return Who(start, end, "role", "", bare)
    if bare.endswith(BODIES):
        return Who(start, end, "organisation", bare)
    name = parsed(bare.rpartition("の")[2] or bare)
    if len(name.printed) > 12 or not name.family:
        return Who(start, end, "role", "", bare)
    return Who(start, end, "person", name.printed, name.role)
