"""Interviews: who asks and who answers, from the words above the first question and inside the questions.

Knows headlines, bylines and forms of address; must not know which lines ask (`asking` does).
"""

import re
from collections.abc import Sequence

from corpus.reading.labels import label, own_name
from corpus.reading.later import later
from corpus.reading.mentions import may_be_name
from corpus.reading.names import is_given, is_unspaced
from corpus.reading.naming import fold
from corpus.reading.passages import Who
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import Cue
from corpus.reading.talk.emphasis import bare
from corpus.reading.talk.heads import foremost, is_title, trade
from corpus.reading.talk.person import FIRST, says
from corpus.reading.words.bylines import (
    ASKED,
    ASKED_EAST,
    GUEST,
    INTERVIEW,
    ON_SHEETS,
    PRESENTING,
    SHOWS,
    TEXT,
    TOLD_EAST,
    WRITTEN,
)
from corpus.reading.words.introducing import CALLED, IS, IT_IS, NAME_SOUGHT
from corpus.reading.words.notnames import STATIONS

WORD = r"[^\W\d_a-zß-öø-ÿа-яёіїєґ][^\W\d_]*(?:['’-][^\W\d_]+)*\.?"
FULL = rf"{WORD}(?: (?:(?:de|van|von|der|la|di|del|bin|al) )?{WORD}){{1,3}}"
# "Lamp Project's Ann Moss"
OWNED = later(r"(?:[\w-]+ ){0,3}[\w-]+['’]s ")
# "Ann Moss." at the end of a sentence
ENDED = later(r"[^\W\d_]{4}\.$")
WHOLE = later(rf"({FULL})")
BOXED = later(rf"> ?[—–-]? ?({FULL})\s*")
# "A conversation with Ann Lee", "Interview with Ann Lee", "Gespräch mit Ann Lee"
WITH = later(
    rf"((?:(?i:conversation|interview|entretien|entrevista|gespräch|intervista|q&a|talks?|talking|spoke|spoken"
    rf"|speaking|sat down|caught up|conducted|chatted|chats?|questions|hablamos|charlamos|conversamos|hablado"
    rf"|charla"
    rf"|conversación|conversa|conversámos|falamos|colloquio|parlato|parliamo|incontro|rencontre|discussion"
    rf"|gesprochen|sprachen|fragen)(?i: with| mit| avec| con| com| to| for| a| al| alla| an| à)"
    rf"(?: ?(?:…|\.\.\.))?|(?i:interviewing|{'|'.join(PRESENTING)}))(?: [a-zà-ÿа-яії'—]+){{0,4}}[ \n])"
    rf"({FULL})"
)
BROKEN_OFF = frozenset("a an al alla avec com con for mit to with".split())
"""Words with which a line breaks off before a name."""
# "Ann Lee: “I never look down”"
HEADLINE = later(rf"({FULL})(?:, [^:\n]{{3,60}})?[ \xa0]?: ?[“\"‘'«„]")
# "Mrs Lee, what was …"
ADDRESSED = later(
    rf"((?:Mr|Mrs|Ms|Dr|Herr|Frau|Monsieur|Madame|Señora?|Signora?|Professor)\.? {WORD}(?: {WORD})?), "
)
CYRILLIC = r"[А-ЯЁЄІЇҐ][а-яёєіїґ’-]+"
# "– Анна Петровна, когда …"
CALLED_UPON = later(rf"\W{{0,4}}({CYRILLIC} [А-ЯЁЄІЇҐ][а-яёєіїґ’-]+(?:вич|вна|чна|ич)), ")
# "Interview by Ann Lee", "Interview: Ann Lee", "Das Gespräch führte Ann Lee"
ASKED_BY = later(
    rf"(?:^|(?<=[\s*_|\"'“]))(?:(?i:{'|'.join(ASKED)})(?: ?: ?| )|(?P<loose>(?i:{'|'.join(INTERVIEW)}) ?: ?))"
    rf"[*_]{{0,3}}({FULL})"
    rf"(?=[*_.;]{{0,3}}$| (?:mit|with|con|avec|com) [A-ZÀ-Þ]|[*_]{{0,3}} (?:para|for|für|pour|per) |"
    rf"[*_ ]{{0,3}}(?:[|·(–—]|- )|,? \d)"
)
# "speaks with interviewer Ann Lee", "our correspondent Ann Lee talked"
ASKS_HERE = later(
    rf"\b(?i:interviewer|entrevistadora?|intervieweuse|intervistatore|intervistatrice) ({FULL})(?=[ ,.;:]|$)"
    rf"|\b(?i:correspondent|journalist|reporter) ({FULL}) (?:asked|asks|brings|caught|chats|chatted"
    r"|interviewed|interviews|meets|met|sat|sits|speaks|spoke|talked|talks)\b"
    rf"|\b(?i:colloquio|conversa|conversación|conversation|conversazione) (?:d[aei]|d['’]) ?({FULL})"
    r" (?:avec|com|con)\b"
)
# "Posted by Ann Lee, Lamp Project", "Текст: Ann Lee · 3 March", "author: Ann Lee", "authors: ["Ann Lee"]"
WRITTEN_BY = later(
    rf"(?:(?i:{'|'.join(WRITTEN)}) |(?i:{'|'.join(TEXT)}) ?:) ?[\[\"']{{0,2}}"
    rf"({FULL}|{CYRILLIC} {CYRILLIC})(?=$|[\"'\],|(·–—]| [·|(–—-])"
)
# "Interview: Ann Lee, Lamp Project", "Ann Lee Interview", "Guest: Ann Lee", "Interview: Ann Lee on lamps"
TITLED = later(
    rf"(?:#{{1,6}} |title: [\"']?|\d{{1,2}}[.)] {{1,3}})?"
    rf"(?:(?:\w+ )?(?i:{'|'.join((*INTERVIEW, *GUEST))}) ?[:–—-] ?({FULL})"
    rf"|({FULL})(?: [-–—:|])? (?:Interview|Transcript|Q&A|im (?:Interview|Gespräch)))(?=\W|$)"
    r"(?! (?:mit|with|con|avec|com|to)\b)"
)
# "an interview to Radio Brill, on the show Lamps, with Ann Lee:"
ON_AIR = later(
    rf"\b(?i:{'|'.join(INTERVIEW)})\b[^.:\n]{{0,160}}\b(?i:{'|'.join(SHOWS)})\b[^.:\n]{{0,60}},"
    rf" (?:with|avec|con|com|mit|met) ({FULL})[ \xa0]?:$"
)
# "By Ann Lee, Staff Writer"
BYLINE = later(rf"\w+:? ({FULL})(?:\s?[,|(–—-].*| {{2}}.*)?")
# "Interviewed by Dr. Ann Lee, 9 May 1994", "Interviewer: Ann Lee", "INTERVIEW CONDUCTED BY: Ann Lee"
INTERVIEWED = later(
    r"(?i:\b(?:interviewed by|interviewers?\s?:|interview(?: was)? conducted by|interview by"
    r"|entrevistad[oa] por|interviewt von|intervistat[oa] da|interviewée? par))"
    r"[*_]{0,3}\s?:?[*_]{0,3}\s*([^\W\d_a-z][^,;:()\d\n]{3,50}?)"
    r"(?=$|,|;|\s\(|\s(?:on|at|for|in|and|am|el|le)\b)"
)
# "记者和李明对话", "专访李明", "专访港口部部长李明", "发言人李明主持", "الدكتورة ليلى مراد"
NAMED = later(
    r"(?:[記记]者和|[專专][訪访]|[對对][話话]|[发發]言人)([\u4e00-\u9fff]{2,3}?)(?=[對对][話话]|主持|的|[：，。、]|先生|女士|$)"
    r"|([\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}){1,2}?)(?=[專专][訪访])"
    r"|(?:الدكتورة|الدكتور|الأستاذة|الأستاذ|السيدة|السيد) ([\u0620-\u064a]+ [\u0620-\u064a]+)"
)
# "الكاتبة المصرية ليلى مراد لـ«النهار»"
NAMED_FOR = later(
    r"(?:^|\s)(?:ال\w{2,20} ){1,5}((?!ال)[\u0620-\u064a]{2,15}(?: [\u0620-\u064a]{2,15}){1,4}?)"
    r" ?ل(?:ـ|ل)?\s?[«“\"]"
)
# "：李明，" behind "采访人", or the line below it
RECORDED = later(r"[:： \u3000]*\n{0,2}[ \u3000]*([\u3400-\u9fff]{2,4})(?=[，,、；;（( \n]|$)")
# "حوار - ليلى مراد"
ASKED_IN_ARABIC = later(
    r"(?:حاورها|حاوره|حوار|أجرى الحوار|أجرت الحوار)\s?[-:–]\s?([\u0620-\u064a]+ [\u0620-\u064a]+)"
)
# "(取材・文/森田花子)", "聞き手：森田 花子"
ASKED_IN_JAPANESE = later(
    r"[(（【*]{0,2}(?:[^()（）\n]{0,30}[ 　])?(?:[文構成編集執筆写真撮影]{1,4}[・/／&、])*"
    r"(?:取材|聞き手|インタビュアー|インタビュー)"
    r"(?:[・/／&、](?:取材|文|構成|編集|執筆|写真|撮影))*\s?[/／:：=＝＿　 ]\s?"
    r"([\u3040-\u30ff\u3400-\u9fff]{1,6}(?:[ 　][\u3040-\u30ff\u3400-\u9fff]{1,6})?)(?=[)）】/／、　\s*]|$)"
)
# "『灯台』 森田太郎監督インタビュー"
MET_IN_JAPANESE = later(
    r"(?:^|(?<=[\s　、。!！』」】|｜:：の]))"
    r"([\u3400-\u9fff々]{1,4}[ 　]?[\u3040-\u306d\u306f-\u30ff\u3400-\u9fff々]{1,6}?)"
    r"(?:さん|氏|監督|選手|社長|先生|教授|代表|議員|会長|理事長)?(?:への|に|の)?(?:独占|特別|ロング|単独)?インタビュー"
)
# "Interview de Ann Lee, ministre, avec Bo Moss, « Brill TV »"
MET_WITH = later(
    rf"(?i:{'|'.join(INTERVIEW)}) (?:de|d['’]|di|du|des|of|von)\s?{FULL}[^.\n]{{0,160}}?,?"
    rf" (?:avec|con|com|with|mit) ({FULL})"
)
# "My name is Ann Lee", "Hi! I'm [Ann Lee](…"
CALLS_SELF = later(
    rf"(?:(?i:hi|hello|hey|hallo|hola|bonjour|salut|ciao|well|sure|yes|ok)[,.!…]*\s{{1,2}}){{0,2}}"
    rf"(?i:{'|'.join(CALLED)}) \[?({FULL})"
)
# "Sure, I'm Ann Lee, and"
IS_SELF = later(
    r"(?:(?i:hi|hello|hey|hallo|hola|bonjour|salut|ciao|well|sure|yes|ok)[,.!…]*\s{1,2}){0,2}"
    rf"(?i:{'|'.join((*IS, *IT_IS))}) ({FULL})(?=[,.;]| (?:and|y|e|et|und|en|i|и|та)\b)"
)
# "Ann Lee, and I keep lamps" where a name was asked for
IS_NAME = later(rf"({FULL})(?=[,.;\n])")
# "森下大臣記者会見", "森下外務大臣会見", "森下大臣 閣議後定例記者会見"
PRESS = later(
    r"(?:^|(?<=[\s\u3000「【』]))(?!外務|財務|法務|総務|防衛|環境|復興|国務|総理|内閣|官房|経済|文部|厚生|農林|国土|担当|副)"
    r"([\u4e00-\u9fff]{1,4}?)(?:外務|財務|法務|総務|防衛|環境|復興|国務|文部科学|厚生労働|農林水産|経済産業|国土交通"
    r"|内閣総理|内閣官房|官房|総理)?"
    r"(?:大臣|長官|知事|市長|区長|総裁|会長|社長)[ \u3000]?(?:の?閣議後)?(?:臨時|定例)?の?(?:記者)?会見"
)
# "Ann, why", "So, Ann, how"
VOCATIVE = later(
    r"(?:(?<=[^\w,] )|(?<=[\n*_]))(?:[^\W\d_]{2,7}, )?([^\W\d_a-zа-я][^\W\d_]{2,}), (?=[^\W\d_A-ZА-Я])"
)
# "Ann Lee. © Lamp Press", "Ann Lee (Photo: Bo Moss)"
PICTURED = later(
    rf"[*_]{{0,3}}({FULL})[*_]{{0,3}}\.?(?: ?[|–—(\[-])? ?"
    r"(?:©|\([cC]\)|(?i:photo|foto|crédit|credit|fot\.|bild|фото)\b)"
    r"(?!.{0,30}(?:حقوق|(?i:rights|droits|rechte|derechos|diritti|direitos|права))).{0,40}"
)
# "Ask me anything", "an AMA session"
ASK_ANYTHING = later(r"\bAMA\b|(?i:\bask (?:me|us) anything\b)")
HEAD = 500
"""Characters among which a page says of what kind its questions are."""
SHORTEST = 2
"""Letters of initials."""
CALL = 60
LONG_CREDIT, LONG_FIELD, LONG_SHEET = 100, 200, 600
# "abr. 22, 2022", "3 May 2011", "2011-05-03"
DATED = later(
    r"\b\d{1,2}[., /-]+(?:de )?(?:\w{3,10}[., /-]+(?:de )?)?(?:19|20)\d\d\b"
    r"|\b(?:19|20)\d\d-\d\d-\d\d"
)
CAPPED = r"[A-ZÀ-ÖØ-ÞŁŚŻŹČŠŽА-ЯЁЄІЇҐ][^\W\d_]*(?:['’-][^\W\d_]+)*"
BEARER = rf"({CAPPED}(?: (?:(?:de|van|von|der|la|di|del|bin|al) )?{CAPPED}){{1,3}})"
# "Zur Person: Ann Lee, 59,", "Ann Lee: a life in brief", "Ann Lee, 59, was born in Brill", "Follow Ann Lee"
YEARS = r"(?:(?:de )?\d\d(?: an[sni]{1,2}| años| anos| lat)?,? )?"
LIFE = later(
    r"(?i:about (?:the |our )?(?:guest|interviewee|speaker)|bio(?: express)?|chi è"
    r"|kurzbiografie|quién es|qui est|who is|zur person"
    r"|біографія|биография|довідка|справка)"
    rf"[:.?]? {{0,2}}[*_]{{0,3}}[:.]? ?{BEARER}"
    rf"|{BEARER}(?:: a life|,? {YEARS}(?:was born|born in|wurde \d|geboren|nació|nasceu|est née?"
    r"|è nat[oa]|ur\. |народи|родил))"
    rf"|(?:[Pp]hoto|Foto|Фото): ?{BEARER}(?= (?:in|at) (?:her|his|the|their) )"
    rf"|(?:You can )?[Ff]ollow {BEARER}(?= (?:on|at)\b)"
)
# "Ann Lee is a keeper in Brill.", "Ann Lee (59)"
IS_SOMEBODY = later(rf"{BEARER}(?: \(\d\d\) | (?:is|ist|est|es|è|é|jest) (?:an?|the|eine?|une?|uma?) )")
FIELDS = tuple(
    f"{mark}{word}{many}:"
    for mark in ("", "**")
    for word in ("INTERVIEWER", "Interviewer")
    for many in ("", "S", "s")
)
"""What opens the line of whoever interviewed among the fields of a record."""
FIELDED = (
    r"(?:\(s\)|s)?(?i: names?)?(?:/[sS]|\([sS]\))? ?: ?"
    rf"({CAPPED}(?: (?:{CAPPED}|[A-Z]\.|de|der|van|von)){{1,3}}?)"
    rf"(?=$|[,;|]| [|–—(-]| (?:the )?(?i:{'|'.join(ON_SHEETS)})\b)"
)
# "INTERVIEW NO: 7 INTERVIEWEE NAME/S: Ann Lee YEAR OF BIRTH: 1929 INTERVIEWER/S: Bo Moss", all on one line
SHEET_TOLD = later(rf"(?<![\w-])(?i:informant|interviewee|narrator|respondent){FIELDED}")
SHEET_ASKED = later(rf"(?<![\w-])(?i:interviewer|interviewed by){FIELDED}")
AND = frozenset("and e en et i och og und y и й та".split())
DESKS = frozenset("desk editors equipe equipo redacción redaktion redazione rédaction staff team".split())
"""Who signs for several: "News Team"."""
# "مقابلة مع وزير الموانئ أحمد المنصوري"
MET_IN_ARABIC = later(
    r"(?:مقابلة|حوار|لقاء|حديث|المقابلة|الحوار) (?:\w+ )?مع ((?:\w+ ){1,6}\w+)(?=\s*(?:[،.:«\"(]|$))"
)
AUTHOR = frozenset("auteur author autor autora autore interviewer propos recueillis par".split())


def interviewee(sheet: Sheet, questions: Sequence[int], *, headed: bool = True) -> Who | None:
    """Who answers, where the head of the page (if it is `headed`) or a question names one."""
    if not questions:
        return None
    head = range(questions[0] if headed else 0)
    for pattern in (HEADLINE, WITH, NAMED, NAMED_FOR, MET_IN_ARABIC, PRESS, MET_IN_JAPANESE):
        for at in (*head, questions[0]) if pattern is WITH else head:
            line = sheet.lines[at]
            end = _unbroken(sheet, at) if pattern is WITH else line.end
            match = pattern.search(sheet.text, line.start, min(end, line.start + 300))
            found = person_in(match, sheet.language) if match and not _of_a_paper(match) else None
            if found:
                return found
    return (
        recorded(sheet, head, TOLD_EAST)
        or _on_sheet(sheet, head, SHEET_TOLD)
        or _titled(sheet, head)
        or _addressed(sheet, questions, headed=headed)
    )


def recorded(sheet: Sheet, head: Sequence[int], words: tuple[str, ...]) -> Who | None:
    """Whom a field of the record names that one of `words` opens: "口述人：李明，…", or the line below it."""
    for at in head:
        line = sheet.lines[at]
        word = next((word for word in words if sheet.text.startswith(word, line.start)), "")
        match = RECORDED.match(sheet.text, line.start + len(word)) if word else None
        if match and is_unspaced(match.group(1)):
            return person_in(match)
    return None


def _on_sheet(sheet: Sheet, head: Sequence[int], field: re.Pattern[str]) -> Who | None:
    """Whom a field names that stands behind others on its line, as on the front sheet of a recording."""
    for at in head:
        line = sheet.lines[at]
        if sheet.text.count(":", line.start, line.end) > 1 and line.end - line.start < LONG_SHEET:
            match = field.search(sheet.text, line.start, line.end)
            if match:
                return person_in(match)
    return None


def on_sheet(sheet: Sheet, stop: int) -> tuple[Who, ...]:
    """Who answers and who asks, as fields say that stand in one line above line `stop`."""
    ways = (_on_sheet(sheet, range(stop), field) for field in (SHEET_TOLD, SHEET_ASKED))
    return tuple(who for who in ways if who)


def _unbroken(sheet: Sheet, at: int) -> int:
    """The end of line `at`, or of the one right below it where it breaks off: "Interview with"."""
    line = sheet.lines[at]
    word = sheet.text[line.start : line.end].rpartition(" ")[2]
    below = at + 1 < len(sheet.lines) and word in BROKEN_OFF and sheet.lines[at + 1].gap == 0
    return sheet.lines[at + 1].end if below else line.end


def _addressed(sheet: Sheet, questions: Sequence[int], *, headed: bool) -> Who | None:
    """Whom a question calls Mrs Lee; else whom head or foot of the page are about, or all questions call."""
    for at in questions:
        line = sheet.lines[at]
        match = ADDRESSED.match(sheet.text, bare(sheet.text, line.start, line.end)[0], line.end)
        if match:
            return person_in(match)
    asker = _by_credit(sheet, questions[0])
    first = foremost(sheet, questions, asker.name if asker else "") if headed else None
    return (
        first
        or portrayed(sheet, questions[-1])
        or boxed(sheet, questions[0])
        or called_upon(sheet, questions)
        or _pictured(sheet, asker)
    )


def _of_a_paper(match: re.Match[str]) -> bool:
    """Whether it is a body that is talked to: "talks to the Brill Courier"."""
    last = match.lastindex or 1
    words = match.group(last)
    first = words.partition(" ")[0]
    if fold(first) in STATIONS:
        return True  # "à Rádio Brill"
    return match.string[: match.start(last)].endswith(" the ") and not is_given(first)


def _titled(sheet: Sheet, head: Sequence[int]) -> Who | None:
    """Whom a title has alone: "Interview: Ann Lee", "Ann Lee Interview"; below it that may be who asks."""
    written = _author(sheet, head[-1] + 1) if head else None
    for at in head:
        line = sheet.lines[at]
        match = TITLED.match(sheet.text, line.start, min(line.end, line.start + LONG_CREDIT))
        if match and (is_title(sheet, at) or written or not ASKED_BY.match(sheet.text, line.start, line.end)):
            found = person_in(match, sheet.language)
            if found and (written is None or written.name != found.name):
                return found
    return None


def boxed(sheet: Sheet, after: int) -> Who | None:
    """The one name by itself below the pull quotes behind line `after`: "> I never slept", "> Ann Lee"."""
    lines = (line for line in sheet.lines[after + 1 :] if sheet.text[line.start] == ">")
    found = [match for line in lines if (match := BOXED.fullmatch(sheet.text, line.start, line.end))]
    return person_in(found[0]) if len({match.group(1) for match in found}) == 1 else None


def _pictured(sheet: Sheet, asker: Who | None) -> Who | None:
    """Whom alone the page's pictures show, with a word on whose these are: "Ann Lee. © Lamp Press"."""
    short = (line for line in sheet.lines if line.end - line.start < LONG_CREDIT)
    found = [match for line in short if (match := PICTURED.fullmatch(sheet.text, line.start, line.end))]
    shown = {who.name: who for match in found if (who := person_in(match))}
    named = next(iter(shown.values())) if len(shown) == 1 else None
    if not named or named.role or (asker and asker.name == named.name):
        return None
    return named if all(map(may_be_name, named.name.split())) else None


def called_upon(sheet: Sheet, questions: Sequence[int]) -> Who | None:
    """Whom a question calls by their name and their father's, or all that call anybody by a given name."""
    lines = [sheet.lines[at] for at in questions]
    found = (CALLED_UPON.match(sheet.text, line.start, line.end) for line in lines)
    whole = next((person_in(match) for match in found if match), None)
    calls = (VOCATIVE.search(sheet.text, line.start, min(line.end, line.start + CALL)) for line in lines)
    called = [match for match in calls if match and is_given(match.group(1))]
    one = len({match.group(1) for match in called}) == 1
    return whole or (person_in(called[0]) if one else None)


def portrayed(sheet: Sheet, after: int) -> Who | None:
    """The one whose life the page tells behind line `after`: "About: Ann Lee …", "Ann Lee: a life"."""
    for at, line in enumerate(sheet.lines[after + 1 :]):
        start = bare(sheet.text, line.start, line.end)[0]
        match = LIFE.match(sheet.text, start, line.end)
        if not match and at and (match := IS_SOMEBODY.match(sheet.text, start, line.end)):
            match = None if says(line.of(sheet.text), sheet.language, FIRST) else match
        if match:
            return person_in(match)
    return None


def interviewer(sheet: Sheet, questions: Sequence[int]) -> Who | None:
    """Who asks, where a byline above the first question says so."""
    named = _by_credits(sheet, questions[0])
    if named:
        return next(iter(named.values())) if len(named) == 1 else None
    recording = recorded(sheet, range(questions[0]), ASKED_EAST) or _met_with(sheet, questions[0])
    recording = recording or _on_sheet(sheet, range(questions[0]), SHEET_ASKED)
    bylined = recording or _asks_here(sheet, questions[0]) or _author(sheet, questions[0])
    return bylined or _credited(sheet, questions[-1]) or _written(sheet, questions)


def _asks_here(sheet: Sheet, stop: int) -> Who | None:
    """Whom a sentence above line `stop` calls the interviewer, or a reporter who talks to somebody there."""
    found = (ASKS_HERE.search(sheet.text, line.start, line.end) for line in sheet.lines[:stop])
    match = next(filter(None, found), None)
    return person_in(match) if match else None


def _met_with(sheet: Sheet, stop: int) -> Who | None:
    """Who a title above line `stop` says has met somebody: "Interview de Ann Lee, avec Bo Moss"."""
    lines = (line for line in sheet.lines[:stop] if line.end - line.start < 3 * LONG_CREDIT)
    match = next(
        (found for line in lines if (found := MET_WITH.search(sheet.text, line.start, line.end))), None
    )
    return person_in(match) if match else None


def presenter(sheet: Sheet, stop: int) -> Who | None:
    """Who presents the programme of an interview, where what stands above line `stop` ends in that name."""
    above = sheet.lines[stop - 1] if stop else None
    if not above or sheet.text[above.end - 1] != ":":
        return None
    match = ON_AIR.search(sheet.text, above.start, above.end)
    return person_in(match) if match else None


def whoever_asks(sheet: Sheet, at: int) -> Who:
    """The interviewer of a page that does not name them, or the community that has been told to ask anything;
    no printed word stands for them.
    """
    role = "community question" if ASK_ANYTHING.search(sheet.text, 0, HEAD) else "interviewer"
    return Who(at, at, "role", role=role)


def whoever_answers(at: int) -> Who:
    """The one whom a page interviews and does not name; no printed word stands for them."""
    return Who(at, at, "role", role="interviewee")


def initialled(sheet: Sheet, at: int, one: Who) -> Cue | None:
    """The label of `one` at the beginning of line `at`, if their initials and a colon stand there."""
    short = "".join(word[0] for word in one.name.split() if word[0].isupper())
    if at >= len(sheet.lines) or len(short) < SHORTEST:
        return None
    line = sheet.lines[at]
    if not sheet.text.startswith(f"{short}: ", line.start):
        return None
    stop = line.start + len(short)
    return Cue(at, line.start, line.start, stop, stop + 2, own_name(one.name, 2.0), "colon")


def _by_credits(sheet: Sheet, stop: int) -> dict[str, Who]:
    """Those whom short lines above line `stop` say to have asked.

    "Interview: Ann Lee" names whoever was asked where "Interviewer: Bo Moss" stands beside it.
    """
    named: dict[str, Who] = {}
    told = any(sheet.text.startswith(FIELDS, line.start) for line in sheet.lines[:stop])
    for at in range(stop):
        line = sheet.lines[at]
        if line.end - line.start > LONG_FIELD:
            continue
        match = ASKED_BY.search(sheet.text, line.start, line.end)
        entitled = (
            match
            and match["loose"]
            and (told or is_title(sheet, at) or _kind_of(sheet.text, line.start, match))
        )
        match = None if entitled else match
        match = match or ASKED_IN_ARABIC.search(sheet.text, line.start, line.end)
        if not match and line.of(sheet.text).casefold() in AUTHOR and at + 1 < stop:
            below = sheet.lines[at + 1]
            match = WHOLE.fullmatch(sheet.text, below.start, below.end)
        if match and (who := person_in(match)):
            named.setdefault(who.name.casefold(), who)
    return named


def _kind_of(text: str, start: int, match: re.Match[str]) -> bool:
    """True for a word before "Interview:" that says of what kind it is: "Author Interview: Ann Lee"."""
    before = text[start : match.start()].rstrip()
    return before[-1:].isalpha() and fold(before.rpartition(" ")[2]) not in AND


def _by_credit(sheet: Sheet, stop: int) -> Who | None:
    named = _by_credits(sheet, stop)
    return next(iter(named.values())) if len(named) == 1 else None


def _credited(sheet: Sheet, after: int) -> Who | None:
    """Who a short line behind line `after` says has asked: "Interview: Ann Lee"."""
    found = [
        match
        for line in sheet.lines[after + 1 :]
        if line.end - line.start < LONG_CREDIT
        and (match := _credit(sheet.text, bare(sheet.text, line.start, line.end)[0], line.end))
    ]
    return person_in(found[0]) if len(found) == 1 else None


def _credit(text: str, start: int, end: int) -> re.Match[str] | None:
    """A line that says who asked, in whatever tongue."""
    ways = (ASKED_BY, ASKED_IN_ARABIC, ASKED_IN_JAPANESE)
    return next((match for way in ways if (match := way.match(text, start, end))), None)


def _written(sheet: Sheet, questions: Sequence[int]) -> Who | None:
    """Whom a line before the first or behind the last question calls the writer, or a name above a date."""
    around = [*range(questions[0]), *range(questions[-1] + 1, len(sheet.lines))]
    short = [at for at in around if sheet.lines[at].end - sheet.lines[at].start < LONG_CREDIT]
    found = [
        match
        for at in short
        if (match := WRITTEN_BY.match(sheet.text, sheet.lines[at].start, sheet.lines[at].end))
        or (at + 1 < questions[0] and (match := _above_a_date(sheet, at)))
    ]
    named = {match.group(1).casefold(): match for match in found}
    return person_in(next(iter(named.values()))) if len(named) == 1 else None


def _above_a_date(sheet: Sheet, at: int) -> re.Match[str] | None:
    """A whole name alone above a line with a date and a clock or a place: "Ann Lee", "Brill - 3 May 2011"."""
    line, below = sheet.lines[at], sheet.lines[at + 1]
    match = WHOLE.fullmatch(sheet.text, line.start, line.end) if line.kind is None else None
    dated = below.end - below.start < LONG_CREDIT and DATED.search(sheet.text, below.start, below.end)
    return match if match and dated and is_given(match.group(1).split()[0]) else None


def _author(sheet: Sheet, stop: int) -> Who | None:
    """Who wrote the page, where one byline above line `stop` names one person."""
    named: dict[str, Who] = {}
    for line in sheet.lines[:stop]:
        match = BYLINE.fullmatch(sheet.text, line.start, line.end) if line.kind == "byline" else None
        who = person_in(match) if match else None
        if who and fold(who.name.rpartition(" ")[2]) not in DESKS:
            named.setdefault(who.name.casefold(), who)
    return next(iter(named.values())) if len(named) == 1 else None


def interviewed_by(sheet: Sheet, stop: int) -> Who | None:
    """Who has interviewed, as lines before `stop` have it: "Interviewed by Dr. Ann Lee, May 1994".

    Of two who are named nobody is: each may have asked.
    """
    named: dict[str, Who] = {}
    for line in sheet.lines[:stop]:
        found = INTERVIEWED.search(sheet.text, line.start, line.end) if line.end - line.start < 160 else None
        words = label(found.group(1).strip()) if found else None
        if found and words and words.kind == "person" and " " in words.name:
            if sheet.text.startswith((" and ", " & "), found.end()):
                return None
            who = Who(found.start(1), found.end(1), "person", words.name, words.role, words.gender)
            named.setdefault(words.key, who)
    return next(iter(named.values())) if len(named) == 1 else None


def introduced(text: str, start: int, asked: str = "") -> Who | None:
    """Who says at `start`, in an answer to `asked`, what they are called: "My name is Ann Lee"."""
    match = CALLS_SELF.match(text, start, start + 120) or IS_SELF.match(text, start, start + 120)
    if not match and any(words in asked.casefold() for words in NAME_SOUGHT):
        match = IS_NAME.match(text, start, start + 80)
    return person_in(match) if match else None


def person_in(match: re.Match[str], language: str = "") -> Who | None:
    """The person whom the last group of the match names; None where it names none."""
    group = match.lastindex or 1
    cut = trade(match.group(group), language) if language else 0
    shown = match.group(group)
    shown = shown[:-1] if ENDED.search(shown) else shown
    owned = OWNED.match(shown)
    cut = max(cut, owned.end()) if owned else cut
    words = label(shown[cut:])
    if not words or words.kind != "person":
        return None
    first, *rest = words.name.split()
    if not {"der", "des"}.isdisjoint(rest) and not is_given(first):
        return None  # "Spitzenkandidat der Laternen"
    start, end = match.start(group) + cut, match.start(group) + len(shown)
    return Who(start, end, "person", words.name, words.role, words.gender)
