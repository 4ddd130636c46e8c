"""Clauses of saying in Chinese: the verb ends its clause, the subject may stand several clauses before.

Knows the words round a pair of marks and the names that the page prints before its verbs of saying; must not
know who anybody is.

>>> text = "船长方一舟来了，拿起杯子，又放下，说：“走吧。”"
>>> cue = chinese_cue(text, 0, text.index("“"), "", len(text), ended=True)
>>> cue.who.name, cue.verb
('方一舟', '说')
"""

import re

from corpus.reading.news.clauses import Cue
from corpus.reading.news.hannames import HEADS, is_adverbial, may_be_name, named
from corpus.reading.news.sources import POINTING, meant
from corpus.reading.passages import Who
from corpus.reading.words.eastern import (
    BODIES,
    CUTS,
    FAMILIES,
    KIN,
    LINKED,
    PREPOSITIONS,
    SOURCES,
    VERBS,
)
from corpus.reading.words.titles import CJK_TITLES

TERM = 10  # characters of a term with its marks
NEAR = 24  # characters of a speaker in the middle of a sentence
OFFICE = 48  # characters of a speaker with all of an office before the name
SHORT = 40  # characters of a sentence that only says who spoke
CLAUSES = 6  # clauses back in which a subject is looked for
NOUN = re.compile(r"[^\u0000-\u33ff\ua000-\uffff的]")  # what a term in marks stands before
LONGER = "|".join(verb for verb in VERBS["zh"] if len(verb) > 1)
LONE = "".join(verb for verb in VERBS["zh"] if len(verb) == 1)
# no noun that a verb's character ends or begins, nor what somebody did not say
SAYING = re.compile(
    rf"(?<![没沒不未])(?<!不再)(?:{LONGER}"
    rf"|(?<![名号號職职询詢简簡統統堪人昵俗小据據传傳听聽学學访訪疑顾顧慰])[{LONE}](?![呼号號赞讚起法明题題责責卷世为為服]))"
)
DOUBLED = tuple(verb for verb in VERBS["zh"] if len(verb) > 1)
WOVEN = re.compile(rf"批评|批評|形容|指责|(?:{SAYING.pattern})，|(?:告诉|告訴)[^，。]{{1,8}}，")
# "告诉记者", "警告他", "对记者说" but with whom behind the verb
TOLD = re.compile(
    r"(?<!不再)(?<![没不未])(告诉|告訴|警告|告诫|告誡|提醒|安慰|叮嘱|叮囑|嘱咐|忠告|质问|質問|追问|追問|回答|反问|回复|回覆|建议|建議|敦促|呼吁|呼籲|恳求|懇求|嘱托|问|劝|骂)"
    r"[^，。、的了]{1,8}$"
)
LEADS_ON = re.compile(r"[^。！？“「：，]{2,48}[，：]")  # a clause that leads to further words
PIECE = re.compile(r"[^，,；;。！？：:\n“”「」『』*]+")
ISSUED = re.compile(
    rf"(.{{2,24}}?(?:{'|'.join(BODIES)}))(?:发布|發布|发表|發表|通过|通過|官方|官微|在|的(?!一[位名]))"
)
TRADE = re.compile(rf"[者员員家师師生手匠工民]([{''.join(FAMILIES)}][\u3400-\u9fff]{{1,2}})$")
CALLED_BY = re.compile(rf"(?:^|人|[者员員家師师生手匠工民友])([老小阿][{''.join(sorted(HEADS))}])$")
"""As in "码头工人老赵": what neighbours call somebody."""
ONE = re.compile(r"某|一[位名]")
POLITE = ("女士", "先生", "小姐", "太太")
# "动情地", "语重心长地" before a verb of saying
MANNER = re.compile(
    r"(?:斩钉截铁|语重心长|意味深长|义正辞严|义正词严|义愤填膺|兴高采烈|不假思索|毫不犹豫|激动不已|声泪俱下|毫不客气|不无担忧|不无遗憾"
    r"|笑眯眯|笑呵呵|乐呵呵|..)地$"
)
SOME = ("有", "多位", "一些", "不少", "几位", "幾位", "许多", "許多", "部分")
LINKS = re.compile(rf"(?:[ \u3000>*\-—–]|{'|'.join(LINKED)})+")  # "但后来"
NARRATOR = re.compile(r"我们|我們|笔者|筆者|我")
# a clause that begins so has its subject, if any, behind "when" or "in"
ADVERBIAL = re.compile(
    r"在|要(?![求闻聞])|对(?!方)|對(?!方)|向|从|從|按|把|将(?!军)|將(?!軍)|被|由(?!于)|与|與|跟|给|給|让|讓|为了|為了|因|随着|隨著"
    r"|通过|通過|关于|關於|针对|針對|根据|根據|作为|作為|自从|自從|当(?![地局事])|當(?![地局事])|经(?![济理销营])|經(?![濟理銷營])"
)
SCENE = re.compile(r"(?:.*)[时時中后後里裡上下前間间]([\u3400-\u9fff·]{2,})$")


def chinese_cue(text: str, low: int, edge: int, tail: str, high: int, *, ended: bool) -> Cue | None:
    """The clause that attributes the marked stretch between `edge` and `high`.

    `text[low:edge]` stands before it in its sentence, `tail` behind it; `ended` where it ends in a full stop.
    """
    lead = text[low:edge]
    clause = lead.rstrip("：:，, *\n")
    if clause != lead or not tail.strip("。 "):
        clause = clause.removesuffix("道")
        verb = _closing(clause)
        if verb:
            who = subject(text, low, low + clause.rfind(verb))
            return Cue(who, low, low + len(clause), verb, "subject-before-verb")
    led = _led(text, lead, low, tail, high, ended=ended) if ended and LEADS_ON.fullmatch(tail) else None
    return led or _behind(text, tail, high, ended=ended) or _led(text, lead, low, tail, high, ended=ended)


def _led(text: str, lead: str, low: int, tail: str, high: int, *, ended: bool) -> Cue | None:
    """A fragment in a clause of saying, or words behind a colon."""
    bare = tail.lstrip("，, ")
    term = not ended and high - low - len(lead) <= TERM and bare == tail and NOUN.match(bare)
    woven = None if term else _woven(text, lead, low)
    if woven or not ended:
        return woven
    if lead.rstrip("* ").endswith(("：", ":")):
        who = subject(text, low, low + len(lead))
        return Cue(who, low, low + len(lead), "：", "colon") if who else None
    begin = high + len(tail) - len(bare)
    return _said_behind(text, bare, begin)


def _closing(clause: str) -> str:
    """The verb of saying that ends the clause, with whom it was said to behind it: "告诉记者"."""
    last = clause[-12:]
    verb = next((found[0] for found in SAYING.finditer(last) if found.end() == len(last)), "")
    told = None if verb else TOLD.search(last)
    double = next((one for one in DOUBLED if verb and last.endswith(one + verb)), "")  # "回应称"
    return double + verb or (told[1] if told else "")


def _behind(text: str, tail: str, high: int, *, ended: bool) -> Cue | None:
    bare = tail.lstrip("，,* ")
    stop = next((at for at, char in enumerate(bare) if char in "。！？，,；“「"), len(bare))
    head = bare[:stop]
    if ended and bare[stop : stop + 1] in ("“", "「"):
        return None  # behind a full stop a clause leads on
    reach = OFFICE if ended else NEAR
    found = SAYING.search(head) or TOLD.search(head)
    if found is None or not 0 < found.start() <= reach or head[0] == "的":
        return None
    begin = high + len(tail) - len(bare)
    who = subject(text, begin, begin + found.start())
    return Cue(who, begin, begin + found.end(), found[0], "subject-before-verb")


def _said_behind(text: str, bare: str, begin: int) -> Cue | None:
    """A sentence behind the marks, whose second clause says it: "镇长站着，说了三遍"."""
    sentence = bare.partition("。")[0]
    at = next((at for at, char in enumerate(sentence) if char in "，,；"), len(sentence))
    verb = SAYING.search(sentence, at)
    if not verb or len(sentence) > SHORT or any(mark in sentence for mark in "“「"):
        return None
    who = subject(text, begin, begin + at)
    return Cue(who, begin, begin + len(sentence), verb[0], "sentence-behind") if who else None


def _woven(text: str, lead: str, low: int) -> Cue | None:
    """A fragment in a clause that a verb of saying leads: "何某说，…让他“震惊”"."""
    for found in reversed(list(WOVEN.finditer(lead))):
        who = subject(text, low, low + found.start()) if found.start() else None
        if who:
            return Cue(who, low, low + found.end(), found[0].rstrip("，"), "subject-before-verb")
    return None


def chinese_subject(text: str, start: int, end: int) -> Who | None:
    """The person who says something in a sentence, otherwise the one whom it is about."""
    for found in SAYING.finditer(text, start, end):
        who = subject(text, start, found.start()) if found.start() > start else None
        if who and who.kind in ("person", "pronoun", "title"):
            return who
    for piece in _pieces(text, start, end):
        who = _in_clause(text, *piece)
        if who and who.kind in ("person", "pronoun", "title"):
            return who
    return None


def subject(text: str, start: int, end: int) -> Who | None:
    """Whose verb stands at `end`: the subject of the last clause of `text[start:end]` that has one."""
    pieces = _pieces(text, start, end)[-CLAUSES:]
    for piece in reversed(pieces):
        who = _in_clause(text, *piece, last=piece is pieces[-1])
        if who:
            return who
    return None


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [found.span() for found in PIECE.finditer(text, start, end) if found[0].strip()]


def _in_clause(text: str, start: int, end: int, *, last: bool = False) -> Who | None:
    """The subject of a clause without commas; None where it has none of its own."""
    links = LINKS.match(text, start, end)
    start = links.end() if links else start
    bare = text[start:end].rstrip()
    manner = MANNER.search(bare) if bare[-1:] == "地" else None
    bare = bare[: manner.start()] if manner else bare
    if not bare:
        return None
    if bare[0] in "他她" and bare[1:2] != "的":
        return meant(bare[:2] if bare[1:2] in ("们", "們") else bare[0], start)
    narrator = NARRATOR.match(bare)
    if narrator:
        return Who(start, start + narrator.end(), "role", "", narrator[0])
    return _named(text, bare, start) or _described(text, bare, start, last=last)


def _named(text: str, bare: str, start: int) -> Who | None:
    """The first name of the clause that a preposition does not make its object."""
    best: tuple[int, int, str] | None = None
    for name in named(text):
        at = bare.find(name)
        while at >= 0 and (_is_object(bare, at) or bare.startswith("的", at + len(name))):
            at = bare.find(name, at + 1)
        if at >= 0 and (best is None or at < best[0]):
            best = (at, len(name), name)
    if best is None:
        return None
    at, length, name = best
    office = bare[:at].rpartition("的")[2].rpartition("、")[2]
    role = office if office.endswith((*CJK_TITLES, *KIN)) else ""
    return Who(start + at, start + at + length, "person", name, role)


def _is_object(bare: str, at: int) -> bool:
    return at > 0 and bare[at - 1] in PREPOSITIONS


def _described(text: str, bare: str, start: int, *, last: bool) -> Who | None:
    """A subject that is no name of the page: an office, a body, somebody of no name.

    The `last` clause before the verb may name somebody in words that nothing tells to be a name.
    """
    if ADVERBIAL.match(bare):
        scene = SCENE.match(bare)
        return _described(text, scene[1], start + scene.start(1), last=last) if scene else None
    issued = ISSUED.match(bare)
    cut = issued[1] if issued else _cut(bare)
    start += max(0, bare.find(cut))
    if issued:
        return Who(start, start + len(cut), "organisation", cut)
    if cut in HEADS:
        return _of_family(text, cut, start)
    return None if is_adverbial(cut) else _source(cut, start, last=last)


def _source(cut: str, start: int, *, last: bool) -> Who | None:
    """What the characters before the adverbs of a clause name."""
    called = CALLED_BY.search(cut)
    if called:
        at = called.start(1)
        return Who(start + at, start + len(cut), "person", called[1], cut[:at])
    if cut in KIN or cut.startswith(POINTING):
        return Who(start, start + len(cut), "title", "", cut)
    nameless = (
        cut not in SOURCES and cut.endswith((*SOURCES, *KIN)) and not (cut[0] in HEADS and len(cut) < 5)
    )
    if nameless or cut.startswith(SOME):
        return Who(start, start + len(cut), "role", "", cut)
    who = meant(cut, start)
    if who.kind == "person":
        return who if _is_latin(cut) or may_be_name(who.name, last=last, office=bool(who.role)) else None
    return who if who.kind != "role" or ONE.search(cut) or who.role.endswith(POLITE) else None


def _of_family(text: str, family: str, start: int) -> Who | None:
    """The only one of the page's names that begins with a family name which stands alone."""
    bearers = [name for name in named(text) if name.startswith(family)]
    return Who(start, start + 1, "person", bearers[0]) if len(bearers) == 1 else None


def _is_latin(cut: str) -> bool:
    return cut[0].isascii() and cut[0].isalpha() and len(cut) < TERM * 2


def _cut(bare: str) -> str:
    """A subject without the adverbs behind it and without the clause about it before it."""
    bare = bare.partition("一边")[0].partition("一邊")[0] or bare
    office, stroke, last = bare.rpartition("、")
    bare = last if stroke and len(office) > TERM else bare
    bare = re.sub(r"[（(][^（）()]{0,40}[）)]", "", bare)
    bare = next((bare[:at] for at in range(2, len(bare)) if bare[at] in CUTS), bare)
    behind = bare.rpartition("的")[2]
    trade = TRADE.search(behind)
    behind = trade[1] if trade else behind  # "扮演者王慧"
    whole = behind[:1] in FAMILIES and len(behind) in (2, 3)
    return behind if whole or (behind not in CJK_TITLES and behind.startswith(CJK_TITLES)) else bare
