"""Clauses of saying in Japanese, and the door to those in Chinese: neither prints spaces or capitals.

Knows what stands right before and behind a pair of marks; must not know who anybody is.

>>> text = "局长李然昨天表示：“我们会改。”"
>>> cue = eastern_cue(text, Span(0, 9), Span(15, 15), "zh")
>>> (cue.who.name, cue.who.role)
('李然', '局长')
"""

import re
from collections.abc import Iterator

from corpus.reading.news.chinese import chinese_cue, chinese_subject
from corpus.reading.news.clauses import Cue
from corpus.reading.news.hannames import met
from corpus.reading.news.sources import meant
from corpus.reading.passages import Who
from corpus.reading.spans import Span
from corpus.reading.words.eastern import SOURCES, VERBS
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
TOPIC = re.compile(
    r"((?:[^、，。「」『』は\s]|(?<=[a-z.]) (?=[A-Z])){1,60}?)"
    r"(?:によると|によれば|にとって|は|も|が)(?=[、，「]|[^。「」は]{0,60}\Z)"
)
FOR = re.compile(r"([^、。，「」『』は\s]{1,20})にとって")
ABOUT = tuple("について に関して で に と から まで へ の して した いる する たの るの ます です".split())
"""What no topic ends in: particles, and verbs before a "but"."""
CONJOINED = ("だ", "です", "ところ", "それ", "しかし")
"""What makes a conjunction with the particle of a topic: "だが"."""
SOMEBODY = (*CJK_TITLES, *SOURCES, "容疑者", "被告", "男", "女", "父", "母", "妻", "夫")
"""How a topic ends that is a person."""
PLAIN_COPULA = re.compile(r"（|(?:だ|です|である|だった)?$")
LED = re.compile(r"[。\s]{0,3}(?:そう|こう)[ぁ-ん一-鿿]{1,6}のは、?([^。「」]{2,40})")


KANA = re.compile(r"[\u3040-\u30ff]")
# "灯台を守る森沢友見さん": a name behind a clause about it
BEHIND_CLAUSE = re.compile(
    r"[をにで].{1,12}[るうくすつむぐぶただい]([\u3400-\u9fff々][\u3400-\u9fff々\u30a1-\u30faー]{1,9}(?:さん|氏)?)$"
)
CLAUSE = re.compile(r".*(?:いる|した|する|ている)(?=.)")
# "「…」と森沢さん。": a name behind the marks, with which the sentence ends
LATIN = r"[A-Z][a-z]{1,14}(?: [A-Z][a-z.]{0,14}){0,3}"
SAYS_NAMED = re.compile(rf"(?:など)?と、?((?:[\u3400-\u9fff々\u30a1-\u30faー]{{1,10}}|{LATIN})(?:さん|氏))。")
# "「…」などと不適切な発言をした町の森沢友見町長は": who speaks is told of by what was said
UTTERED = re.compile(r"などと[^「」。、]{0,12}発言(?:を)?した([^「」。、は]{2,24})は")
# "「…」と批判。", "「…」と笑顔を見せた"
SHORTLY = re.compile(
    r"(?:など)?と、?(?:[\u3400-\u9fff]{2,4}[。、]|[^「」。、]{1,8}を(?:見せ|示|にじま|あらわ|寄せ|表|込め|漏ら|なで|詰まら"
    r"|隠|かみしめ|浮かべ|語|崩))"
)
NAMED = re.compile(rf"([\u3400-\u9fff々]{{2,6}}|{LATIN})(?=さん|氏|選手|（\d|（[ァ-ヺー・]{{3,16}}）)")


def eastern_names(text: str, start: int, end: int, language: str) -> Iterator[Who]:
    """The persons whom the prose of `text[start:end]` names."""
    if not language.startswith("ja"):
        yield from met(text, start, end)
        return
    for found in NAMED.finditer(text, start, end):
        yield Who(found.start(1), found.end(1), "person", found[1])


def eastern_cue(text: str, before: Span, after: Span, language: str) -> Cue | None:
    """The clause that attributes the marked stretch between `before` and `after`; None where none does."""
    low = max(before.start, before.end - REACH)
    tail = text[after.start : min(after.end, after.start + REACH)]
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
    return chinese_cue(text, low, before.end, tail, after.start, ended=ended)


def eastern_subject(text: str, span: Span, language: str) -> Who | None:
    """The person who speaks in a sentence, or whom it is about."""
    if not language.startswith("ja"):
        return chinese_subject(text, span.start, min(span.end, span.start + REACH))
    lead = text[span.start : min(span.end, span.start + REACH)]
    topic = _topic(lead)
    who = _source(lead[topic[0] : topic[1]], span.start + topic[0]) if topic else None
    return who if who and who.kind in ("person", "title", "pronoun") else None


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
        or SHORTLY.match(tail) is not None
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
        inner = re.match(r"(?:など)?と(?:して)?、?([^、。「」はが]{1,24})(?:は|が(?!ら)|も)", tail)
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
    told = beside if beside and beside[1].endswith(SOMEBODY) else None  # "署によると、森容疑者は「"
    match = told or next((one for one in reversed(found) if "によ" in one[0]), first)
    return (match.start(1), match.end(1)) if match else None


def _topics(lead: str, begin: int) -> list[re.Match[str]]:
    """What stands as a topic and may be somebody: not "about next year"."""
    found = TOPIC.finditer(lead, begin)
    return [one for one in found if not one[1].endswith(ABOUT) and one[1] not in CONJOINED]


def _cut(bare: str) -> str:
    """A subject without the clause about it before it."""
    if not KANA.search(bare):
        return bare
    behind = BEHIND_CLAUSE.search(bare)
    if behind:
        return behind[1]
    clause = CLAUSE.match(bare)
    return bare[clause.end() :] if clause else bare


def _source(words: str, start: int) -> Who | None:
    """Whom a run of characters means; `start` is where it stands."""
    bare = words.lstrip("，,。、； \n\u3000").rstrip("：:，,、 ")
    start += len(words) - len(words.lstrip("，,。、； \n\u3000"))
    last = bare.replace(",", "，").rpartition("，")[2] or bare
    start += len(bare) - len(last)
    bare = last
    bare = re.sub(r"（[^（）]{0,20}）", "", bare)
    bare = _cut(bare)
    return meant(bare, start) if bare else None
