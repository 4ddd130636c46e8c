r"""Who presides: headings and notes of a record that name whoever is in the chair, or the judge of a court.

Knows lines and offices; must not know turns.

>>> from corpus.reading.sheet import ruled
>>> text = "PRESIDENZA DELLA VICEPRESIDENTE ANNA LEE (ore 11,20)\n\nPRESIDENTE. Concluda."
>>> [one.name for one in chairs(ruled(text))]
['ANNA LEE']
"""

import re
from collections.abc import Collection, Container, Iterator

from corpus.reading.labels import Label, label
from corpus.reading.later import later
from corpus.reading.names import is_given
from corpus.reading.naming import HAN, fold
from corpus.reading.passages import Who
from corpus.reading.sheet import Line, Sheet
from corpus.reading.talk.interviews import PRESS
from corpus.reading.words.eastern import FAMILIES, RARER_FAMILIES
from corpus.reading.words.titles import CHAIRS

LONGEST = 160
HEAD = 60
"""Lines within which a court's judge is named."""
# "PRESIDENZA DEL VICEPRESIDENTE TOM LEE (ore 11,20)", "Présidence de M. Tom Lié", "IN THE CHAIR: TOM LEE"
UNDER = later(
    r"(?:\d{1,2}\s+)?(?i:presidenza|présidence|presidencia|presidência|presidència|vorsitz"
    r"|président de séance|председательству[ею]т|веде засідання|головує"
    r"|in the chair|przewodnictwo|předsednictví|předsedající|predsedníctvo|ordförandeskap|forsæde"
    r"|preşedinţia|preşedinte|puhetta johti|sēdi vada)\s?(?P<colon>:)?\s"
    r"(?i:d[eoai]s?l?l?[aeo]?\s|d['’])?(?P<who>[^()\[\],;:\n]{4,90})"
)
# "The chair was taken by Mr Lee.", "Председательствует А. Ли", "Chairman: Ann Lee", "主席林明月议员主持会议",
# "President: Mr. Lee . . . . . . . (Brill)"
# "主席林明月議員沒有表決"
TAKEN = later(
    r"(?i:the chair was taken by|(?:meeting )?chaired by|presided over by|presiding\s?:|sitzungsleitung\s?:"
    r"|prowadzi obrady|председательству(?:ет|ющий\s?[:–—-])|председательствовала?|засідання веде|головує"
    r"|головуючий\s?[–—-]|головував|головувала)\s(?P<who>[^()\[\],;:\n]{4,60})$"
    r"|(?i:(?:the )?(?:chair(?:man|woman|person)?|presiding officer|présidente?|president[ea]?|vorsitzender?"
    r"|speaker(?=: the hon)|председатель|голова)\s?:)\s+"
    r"(?P<field>[^()\[\],;:\n]{4,60}?)\s?(?:(?:\. ?){3,60}|…+)?"
    r"(?:\([^()\n]{2,60}\))?$"
    r"|[（(〔]?(?:主席|代理主席)?(?P<han>[\u4e00-\u9fff]{2,4})(?:議員|议员|委員|委员|先生|女士)主持(?:會議|会议)"
    r"|(?:全委會)?(?:代理)?主席(?P<vote>[\u4e00-\u9fff]{2,4})(?:議員|议员)(?:沒有|没有)?表[決决]"
)
# "[Mr. LEE in the Chair]", "[The Speaker (Hon. Lee) in the Chair]", "Mr. Lee (Brill) in the Chair"
SEATED = later(
    r"[\[(]?(?P<who>[^\[\]\n]{4,90}?)(?:, [^,\[\]\n]{3,40})?,? "
    r"(?:(?i:in the chair|took the chair|presiding)\b[^\n]{0,30}"
    r"|(?i:took the chair) at \d{1,2}[:.]\d\d[^\n]{0,90})$"
)
# "[The Speaker (Hon. Lee) in the Chair]" in a page's one line
INSIDE = later(r"\[(?P<who>[^\[\]\n]{4,90}) in the Chair\]")
BENCHED = (
    r"(?:(?:chief |mr\.? |mrs\.? |ms\.? )?(?:judge|justice|magistrate|commissioner)"
    r"|(?:the )?hon(?:ou?rable|\.)?|(?:his|her) honou?r)"
)
# "HER HONOUR JUDGE ANN LEE", "BEFORE: THE HONORABLE ANN LEE, JUDGE", "Before Mr Tom Lee SC, Commissioner"
BENCH = later(
    rf"(?i:(?:before|coram|judge|presiding)\s?:\s*|before\s+)?(?P<who>(?:(?i:{BENCHED})\s){{1,4}}"
    r"[^,;:()\[\]\n]{3,60})"
    r"|(?i:before|coram):?\s+(?P<other>(?i:mr|mrs|ms|dr|sir)\.? [^,;:()\[\]\n]{3,60}),"
    r" (?i:judge|justice|commissioner|coroner|magistrate)"
    r"|(?i:judge|magistrate|coroner):\s+(?P<field>[^,;:()\[\]\n]{3,60}$)"
)
# "TOM LEE, Brill, Chairman", before the members of a committee
MEMBER = later(r"(?P<who>[^,;:()\[\]\n]{5,50}),(?: [^,;:()\[\]\n]{3,30},)? (?i:chair(?:man|woman|person)?)$")
FORMAL = frozenset(
    """
    d d.ª dª don doña el excelentísima excelentísimo excma excmo h honorable il·lustre ilma ilmo ilustrísima
    ilustrísimo l la molt muy
    """.split()
)
"""What stands before the title of one who presides."""
COURT = frozenset("bench commissioner court honor honour judge justice magistrate".split())
CHAIRING = frozenset(("主持人", "代理主席", "署理主席", "執行主席", "执行主席"))
# between an office and a name, and inside an office that fills its column
WHITE = re.compile(r"[\s\u3000:：]+")
KNOWN = frozenset(FAMILIES) | frozenset(RARER_FAMILIES)
SHORT_FIELD = 40
# "林月明", before "今日", "出席", a comma
GIVEN = re.compile(
    r"([\u4e00-\u9fff]{2,4}?)(?=[今昨於于在出聯联與与和及、，,（( 主會会日前表就向率陪]|先生|女士|博士|$)"
)
OFFICES = later(r"(?i:^(?:in the absence of|at the request of)[^,]{3,40},\s)")


def chairs(sheet: Sheet, labelled: Container[int] = ()) -> list[Who]:
    """Whoever takes the chair, in the order of the page; lines that a label leads say what is said."""
    return list(_chairs(sheet, labelled))


def _chairs(sheet: Sheet, labelled: Container[int]) -> Iterator[Who]:
    noted = "]" in sheet.text and "in the Chair]" in sheet.text
    for at, line in enumerate(sheet.lines):
        if line.end - line.start > LONGEST:
            for inside in INSIDE.finditer(sheet.text, line.start, line.end) if noted else ():
                yield from _named(sheet.text, *inside.span("who"))
            continue
        words = line.of(sheet.text)
        folded = words[:LONGEST].casefold()
        opens = folded.startswith(OFFICE) or "主持" in folded or folded.startswith(VOTES)
        if opens and at not in labelled and (told := TAKEN.match(sheet.text, line.start, line.end)):
            named = _named(sheet.text, *told.span(str(told.lastgroup)))
            yield from (one for one in named if told.lastgroup != "field" or _somebody(one))
            continue
        way = UNDER if names_chair(folded) else None
        way = MEMBER if way is None and folded.endswith(MEMBERS) else way
        way = SEATED if way is None and any(sign in folded for sign in SIGNS) else way
        begin = line.start + (found.end() if (found := OFFICES.match(words)) else 0)
        found = way.match(sheet.text, begin, line.end) if way else None
        if found:
            named = _named(sheet.text, *found.span("who"))
            yield from (one for one in named if way is not UNDER or found["colon"] or _somebody(one))


def held(sheet: Sheet, stop: int, offices: Collection[str]) -> dict[str, Who]:
    """Whom the lines above line `stop` name, in Han behind one of `offices`: "主席 林議長月明", in a sentence
    too, "海港局局長林月明今日出席"; or before one that meets the press, "森下大臣 記者会見".
    """
    found: dict[str, Who] = {}
    for line in sheet.lines[: min(stop, HEAD)]:
        found = _met(sheet.text, line, offices) | found
        if line.end - line.start > SHORT_FIELD or sheet.text[line.start] < HAN:
            continue
        words = WHITE.split(line.of(sheet.text))
        at = next((at for at in range(1, len(words)) if "".join(words[:at]) in offices), 0)
        named = label(words[-1]) if at and at + 1 == len(words) else None
        if named and named.kind == "person" and len(named.name) > 1:
            start = line.end - len(words[-1])
            found.setdefault("".join(words[:at]), Who(start, line.end, "person", named.name, named.role))
    return found


def _met(text: str, line: Line, offices: Collection[str]) -> dict[str, Who]:
    """Whom a line names right behind one of `offices`, by a known family name, or before it and its press."""
    press = PRESS.search(text, line.start, line.end) if "会見" in line.of(text) else None
    before = press.group() if press else ""
    found = {
        office: Who(*press.span(1), "person", press.group(1), office)
        for office in offices
        if press and office in before
    }
    for office in (one for one in offices if len(one) > 1):
        places = re.finditer(re.escape(office), text[line.start : line.end])
        behind = (GIVEN.match(text, line.start + place.end(), line.end) for place in places)
        if named := next((one for one in behind if one and one.group(1)[0] in KNOWN), None):
            found[office] = Who(*named.span(1), "person", named.group(1), office)
    return found


STARTS = (
    "presidenza",
    "présidence",
    "presidencia",
    "presidência",
    "presidència",
    "vorsitz",
    "председательству",
    "веде засідання",
    "головує ",
    "président de séance",
    "in the chair:",
    "przewodnictwo",
    "předsednictví",
    "předsedající:",
    "predsedníctvo",
    "ordförandeskap:",
    "forsæde:",
    "preşedinţia",
    "preşedinte:",
    "puhetta johti",
    "sēdi vada",
)
OFFICE = (
    *("chair", "meeting chaired", "presid", "président", "sitzungsleitung", "prowadzi", "председател"),
    *("председательств", "засідання веде", "голов", "the chair", "the presiding", "vorsitzend"),
    "speaker: the hon",
)
VOTES = ("主席", "全委會主席", "代理主席")
MEMBERS = (", chair", ", chairman", ", chairwoman", ", chairperson")
SIGNS = ("in the chair", "took the chair", " presiding")


def _somebody(one: Who) -> bool:
    """True for a name that a title, an initial or a known given name tells to be one."""
    first = one.name.split()[0]
    return bool(one.gender or one.role) or "." in first or is_given(first.capitalize())


def names_chair(line: str) -> bool:
    """True for a line, in small letters, that tells under whom a sitting is held."""
    return line.lstrip("0123456789 \t").startswith(STARTS)


def judges(sheet: Sheet, stop: int) -> list[Who]:
    """The judges that the head of a court's record names, before line `stop`."""
    found: list[Who] = []
    for line in sheet.lines[: min(stop, HEAD)]:
        if line.end - line.start < LONGEST and (way := BENCH.match(sheet.text, line.start, line.end)):
            found.extend(_named(sheet.text, *way.span(str(way.lastgroup))))
    return found


def _named(text: str, start: int, end: int) -> Iterator[Who]:
    shown = text[start:end].split()
    while len(shown) > 1 and fold(shown[0]) in FORMAL:
        del shown[0]
    words = label(" ".join(shown).rstrip("."))
    if words and words.kind == "person" and words.name and _told(words):
        yield Who(start, end, "person", words.name, words.role, words.gender)


def _told(words: Label) -> bool:
    return (
        " " in words.name or bool(words.gender or words.role) or "." in words.name or words.case == "uncased"
    )


def of_the_chair(who: Who) -> bool:
    """True for the bare office of one who presides: "PRESIDENTE", "The Acting Speaker"."""
    if who.kind != "title":
        return False
    return who.role in CHAIRING or any(fold(word) in CHAIRS for word in who.role.split())


def of_the_bench(who: Who) -> bool:
    """True for the bare office of a judge: "THE COURT"."""
    words = who.role.split() if who.kind in {"title", "role"} else ()
    return 0 < len(words) < 3 and fold(words[-1]) in COURT
