"""What a clerk writes between speeches: what was done, decided, or shouted by nobody in particular.

Knows lines and the formulas of records; must not know speakers.

>>> written("Question put and agreed to."), written("Applause."), written("We agreed to it.")
('closing', 'stage', None)
"""

import re
from typing import Literal

from corpus.reading.later import later
from corpus.reading.starts import Starts
from corpus.reading.words.lookalikes import CLOSINGS
from corpus.reading.words.persons import FIRST as OWN
from corpus.reading.words.records import APPLAUSE, DECIDING, DONE, GATHERINGS, ITEMS, THINGS

COURTROOM = (
    "APPENDIX",
    "A P P E N D I X",
    "CERTIFICATE",
    "C E R T I F I C A T E",
    "EXAMINATION",
    "WITNESS",
    "ARGUMENT OF",
    "TESTIMONY OF",
    "STATEMENT OF",
    "VOIR DIRE",
)
# "Several hon. Members rose—"
ROSE = tuple(
    f"{did}{space}{dash}"
    for did in ("rose", "interjecting", "interrupting")
    for space in ("", " ")
    for dash in "—–-"
)
DIVIDES = frozenset(("DIVISION", "Division", "DIVISIONS"))
SWORN = ("called as a witness", "having been duly sworn", "having been first duly sworn", "a witness called")
"""What goes on below the name of whoever is called to testify."""
ACTED = (
    *ROSE,
    "addressed the Chair.",
    " yeas and nays were ordered.",
    "indicated assent.",
    "indicated dissent.",
    " gave evidence.",
    " made representations.",
    " took the Chair.",
    " took the chair.",
    " in the Chair.",
    " in the Chair]",
    " in the chair]",
    " was sworn in.",
    " left the room.",
    " left the Chamber.",
    " entered the Chamber.",
)
"""How a line ends that tells who did what."""
ENDS = frozenset(
    (
        *("end", "ende", "ends", "fin", "fine", "конец", "кінець", "以上", "以 上"),
        *("end interview", "end of audio", "end of interview", "end of program", "end of recording"),
        *(
            "end of proceedings",
            "end of tape",
            "end of transcript",
            "end of transcription",
            "end of video",
            "end transcript",
        ),
        *("ende der aufnahme", "ende des gesprächs", "ende des interviews", "ende des transkripts"),
        *("fin de l'entretien", "fin de la entrevista", "fin de la transcripción", "fine intervista"),
        *("fim da entrevista", "interview concluded", "interview ends", "recording ends", "transcript ends"),
        *("конец интервью", "конец записи", "кінець запису"),
    )
)
"""What alone in brackets ends a transcript."""
CONTINUED = frozenset(
    (
        *("to be continued", "continued", "à suivre", "continua", "continuará", "fortsetzung folgt"),
        *("продолжение следует", "далі буде", "ciąg dalszy nastąpi", "wordt vervolgd", "未完待续", "待续"),
    )
)
"""What alone in brackets ends a part of one."""
MOST_ITEMS = 7
LINKING = frozenset("and for from of on the to".split())
"""What a heading writes small."""
LETTERS = {form[0].upper() for form in CLOSINGS} | set("–—-[")
GATHERED, CLOSED = Starts(GATHERINGS), Starts(CLOSINGS)
LONGEST = 200
"""Characters of a formula, at most."""
SERVING = 60
"""Characters of a name and the office behind it."""
VOTE_LETTERS = frozenset("ANY")
VOTING = ("Mis aux ", "Mise aux ", "Mises aux ", "Se vota ", "Sometid")
LONGEST_TOLD = 160
CASELESS = "\u2e80"
THING_LETTERS = frozenset(thing[0] for thing in THINGS)
FIRST = OWN - {"ma", "mes", "sono"}
"""I and we, but for words that are others in another tongue."""
SPOKEN = frozenset("i i'm i've me my our us we we're you you're your".split())
"""What no clerk writes of the house: "The bill was ours, and I spoke for it."."""
# "Question No. 12", "Agenda item 3", "Tagesordnungspunkt 4:"
NUMBERED = later(
    r"(?i:question|motion|item|agenda item|bill|clause|tagesordnungspunkt|zusatzpunkt|punto|point|punkt|bod)"
    r" (?:(?i:no)\.? ?|(?i:nr)\.? ?|N[.º°] ?)?\d{1,4}[.:]?$"
)
# "LEE, segretario, dà lettura del processo verbale"; a scan has "daÁ"
READS = later(r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}, segretari[oa](?:,? f\.f\.)?, d(?:à|a\W?\w?) lettura\b")
# "Amendment 4 withdrawn.", "Clause 5, as amended, agreed to."
DECIDED = later(
    rf"(?:On Question, )?(?:{'|'.join(THINGS)})\b[^.?!:;]{{0,70}}?\b(?:{'|'.join(DECIDING)})"
    r"(?: to| and agreed to| accordingly)?\.?\)?$"
)


# "9.  Ms A B Moss (Brill) asked the Mayor:"
PUT = later(r"(?:\[?\d{1,4}[.)\]]\s+|\*\d{1,4}\.?\s+)[^.?!:]{4,80}?\b(?:asked|to ask) [^.?!]{3,90}:?$")
# "MS ANN MOSS (affirmed)", "Questions from COUNSEL TO THE INQUIRY"
CALLED = later(
    r"[A-Z][A-Z .,'’-]{4,60} \((?:affirmed|sworn|recalled|called|continued|resumed)\)$"
    r"|[A-Z][A-Z .'’-]{4,50}, (?:affirmed|sworn|recalled)\b.{0,40}$"
    r"|[A-Z][A-Z.'’-]{2,20} [A-Z .'’-]{2,40},? (?:(?:the|a|an?other) witness|having been|being (?:first|duly)"
    r"|(?:was )?called (?:as|by|on)|was (?:called|recalled|sworn))\b.*"
    r"|(?:Further |Re-|Cross-)?(?:[Qq]uestions?|[Qq]uestioned|[Ee]xamination|[Ee]xamined)(?:-in-[Cc]hief)?"
    r" (?:from|by) (?:[A-Z]|[A-Z][A-Za-z .,'’-]{1,60})(?: \(continued\))?$"
)
CALLED_LETTERS = frozenset("CEFQReq")
"""What that opens with where its second letter is small."""
# "ACTION: Ann to ask", "**Resolution**: the lamps stay", "> ***Action #3: Ann***", "PROPOSED: no lamps"
NOTED = later(
    r"[>*_ -]{0,7}(?i:action(?: items?)?|agreed|decision|motion|outcome|poll|roll call|vote|todo"
    r"|propos(?:al|ed(?: resolution)?)|resol(?:ution|ved))s?(?: ?#\d{1,3})?[*_]{0,3}\s?:\s?\S"
)
# "The meeting adjourned at 9:15 p.m.", "Motion passed 5-0.", "On a roll call vote the motion carried."
TOLD = later(
    r"[^?!:;\"“”]{4,60}?\b(?:was |were |then |had been |having been |thereupon |being )?"
    rf"(?:{'|'.join(DONE)})\b(?: [^?!\"“”]{{0,90}})?[.)]?$"
)
# "The Chair of the Council of Lamps adjourned the Joint Sitting at 15:59.", behind its first line too
ADJOURNED = later(
    r"The (?:[A-Z][^.?!:;\"“”]{3,140}?|(?:\w+ )?(?:assembly|board|committee|conference|court|council|hearing"
    r"|house|meeting|panel|session|sitting|tribunal)(?: was)?) "
    r"(?:adjourned|closed|concluded|ended|resumed|rose|suspended)\b[^?!;\"“”]{0,60}?"
    r" (?:at|until) (?:\w{5,13} )?"
    r"(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\b\.?| o['’]clock| hours| hrs)?|noon|midnight)[.)\]]{0,2}$"
)
# "Ayes (12)", "Ayes 12, Noes 3.", "YEAS--212"
COUNTED = later(r"(?:Ayes|AYES|Yeas|YEAS|Noes|NOES|Nays|NAYS|Abstentions)\b.{0,3}\d")
# "L'amendement n° 3 n'est pas adopté.", "Les crédits sont adoptés."
ADOPTED = later(
    r"(?:L['’]|Les? |La )(?:(?:sous-)?amendement|article|motion|proposition|projet|crédits|ensemble)s?\b"
    r"[^.?!]{0,80} (?:est|sont|n['’]est pas|ne sont pas|a été|ont été) (?:adopt|rejet|retir|supprim)ée?s?\.$"
)
# "Mis aux voix, le projet de loi 4 est adopté par 9 oui.", "Se vota y se aprueba por unanimidad."
VOTED = later(
    r"Mise?s? aux voix, [^?!]{2,200}\b(?:accept|adopt|approuv|refus|rejet)ée?s?\b"
    r"|(?:Sometid[oa]s? a votación, .{2,90}|Se vota y )(?:se |es |queda )?"
    r"(?:aprueba|aprobad|desestima|rechaza)"
)
# "The amendment (No. 12), as modified, is as follows:"
PRINTED = later(
    r"The (?:amendment|article|bill|clause|letter|material|message|motion|order|report|resolution|statement"
    r"|text)s?\b[^?!:;\"“”]{0,90} (?:is|are|reads?|was|were) as follows:$"
)
PERSONAL = later(
    r"\b(?:I|we|you|he|she|they|is|are|will|shall|would|can|my|our|your|us|me|be)\b", re.IGNORECASE
)
# "By Mr. LEE (for himself and Ms. MOSS):", before the title of a bill
INTRODUCED = later(r"By (?:Mr|Mrs|Ms|Miss|Dr)\. [A-Z].{1,120}[:-]$")

# "午後零時十五分休憩", "休息（11時26分）"
# "李一議員、王二議員、…贊成。", "李一議員起立要求記名表決。", "主席宣布議案獲得通過。", "地方選區："
DIVIDED = later(
    r"(?:[\u4e00-\u9fff]{2,4}(?:議員|议员)、){2}|[\u4e00-\u9fff]{2,4}(?:議員|议员)(?:起立|站起|舉手|举手)"
    r"|(?:全委會)?主席(?:宣布|命令|[\u4e00-\u9fff]{2,4}(?:議員|议员)(?:沒有|没有))|(?:功能(?:團體|界別)|地方選區|選舉委員會)：$"
    r"|(?:議案|议案|修正案|動議|动议|條例草案|条例草案)(?:獲得|获得|被)?(?:通過|通过|否決|否决)。?$"
    r"|(?:會議|会议)(?:在|於|于)?.{0,24}(?:暫停|暂停|結束|结束|恢復|恢复|休會|休会)。?$|(?:散會|散会|休息|休會|休会)[（(]"
    r"|(?:立法會|立法会|委員會|委员会)(?:遂|隨即|随即)?[於于].{2,28}"
    r"(?:(?:暫停|暂停|恢復|恢复|結束|结束)(?:會議|会议)|休會|休会)。?$"
    r"|(?:暫停|暂停|恢復|恢复)(?:會議|会议)$"
    r"|[一二三四五六七八九十]{1,3}、(?:宣讀.{0,40}(?:議事錄|紀錄)|.{2,40}(?:擬具|函請)「)"
    r".{0,90}[。)）]$"
    r"|[報討質選臨](?:[ \u3000][\u4e00-\u9fff]){3}$|繼續開會[（(]"
    r"|午[前後].{1,9}[時分][\s　]*(?:開会|開議|休憩|再開|散会|閉会|延会)$"
)


# "РЕЗУЛЬТАТЫ ГОЛОСОВАНИЯ (10 час. 15 мин.)", "Проголосовало за 440 чел. 97,8 %", "Результат: принято",
# "«За» - 238.", "Рішення не прийнято."
TALLIED = re.compile(
    r"РЕЗУЛЬТАТЫ? (?:ГОЛОС|РЕГИСТР)|(?:Проголосовало|Воздержалось|(?:Не г|Г)олосовало|Присутствует"
    r"|Отсутствует|Всего депутатов)\b.*\d|Результат: "
    r"|(?:«За»|За) ?[-–—:] ?\d|(?:Решение|Рішення) (?:не )?(?:принято|прийнято)\b"
)


def written(line: str) -> Literal["closing", "stage"] | None:
    """`closing` for a line that ends a speech, `stage` for one that interrupts it, None for any other."""
    if line[:1] > CASELESS and DIVIDED.match(line):
        return "closing"
    if ("А" < line[:1] < "Я" or line[:1] == "«") and TALLIED.match(line):
        return "stage"
    if _headed(line) or _decided(line) or _told(line) or (line[:1] in LETTERS and closing(line)):
        return "closing"
    return "stage" if _applause(line) else None


def _headed(line: str) -> bool:
    """True for the number or the head of what comes next, and for who asks next."""
    if _acted(line) or NUMBERED.match(line) or (":" in line and NOTED.match(line)):
        return True
    if (not line[1:2].islower() or line[0] in CALLED_LETTERS) and CALLED.match(line):
        return True
    if line[0] in "*_" and CALLED.match(line.strip("*_. ")):
        return True  # "*MS ANN MOSS (affirmed).*"
    if (line.startswith("By ") and INTRODUCED.match(line)) or _reads(line):
        return True
    if (
        (line[-1] == ":" and _item(line[:-1]))
        or line.startswith(SWORN)
        or (line[0] == "D" and line.strip(" .:") in DIVIDES)
    ):
        return True
    return line.isupper() and len(line) < 100 and any(word in line for word in COURTROOM)


def _item(words: str) -> bool:
    """True for the head of an item in minutes, all in capitals but for what links them: "New Business"."""
    *before, last = words.split() or [""]
    small = (word for word in before if not word[0].isupper())
    return (
        0 < len(before) < MOST_ITEMS and last.casefold() in ITEMS and all(word in LINKING for word in small)
    )


def _reads(line: str) -> bool:
    """True for the secretary of a house who reads the minutes of the last sitting."""
    return line[1:2].isupper() and ", segretari" in line[:SERVING] and READS.match(line) is not None


def _acted(line: str) -> bool:
    """True for who came, went, took the chair or gave evidence."""
    if line.startswith("rose") and line.rstrip(" —–-.") == "rose":
        return True  # below whoever did
    if len(line) > LONGEST_TOLD or not (line.endswith(ACTED) or " took the Chair" in line):
        return False
    return not PERSONAL.search(line)


def _decided(line: str) -> bool:
    """True for what was decided on, and the count of votes."""
    if line[:1] in VOTE_LETTERS and COUNTED.match(line):
        return True
    if line.endswith(" as follows:") and PRINTED.match(line):
        return True
    if line[:1] == "L" and line.endswith(("s.", "é.", "e.")) and ADOPTED.match(line):
        return True
    if line.startswith(VOTING) and VOTED.match(line):
        return True
    return line[:1] in THING_LETTERS and len(line) < 120 and bool(DECIDED.match(line))


def _told(line: str) -> bool:
    """True for a sentence on what a sitting did, in which nobody says I or you, he or is."""
    if len(line) > LONGEST_TOLD or not GATHERED.begin(line):
        return False
    return bool(TOLD.match(line)) and not PERSONAL.search(line)


def adjourned(words: str) -> bool:
    """True for a paragraph on when somebody closed a sitting, in which nobody says I or you, he or is."""
    return ADJOURNED.match(words) is not None and not PERSONAL.search(words)


def ended(line: str) -> bool:
    """True for a line in brackets that says no more than that the transcript ends: "(END)"."""
    return line.casefold().strip("()[]（）-–— .*_") in ENDS


def continued(line: str) -> bool:
    """True for a line in brackets that says no more than that another part follows: "(to be continued)"."""
    return line.casefold().strip("()[]（）-–— .*_") in CONTINUED


def closing(line: str) -> bool:
    """True for a clerk's line: what was done, not what was said."""
    if len(line) >= LONGEST or not CLOSED.begin(line.lstrip("[–—-")[:60].casefold()):
        return False
    if line.startswith("The ") and " will " in line:
        return False  # "The clerk will call the roll.", as whoever presides says
    said = [word for word in line.split() if word != "i"]  # Catalan "and"
    return not in_person(" ".join(said)) and FIRST.isdisjoint(map(str.casefold, said))


def in_person(words: str) -> bool:
    """True for words that say I, we or you, in English."""
    return not SPOKEN.isdisjoint(words.casefold().replace("’", "'").split())


def _applause(line: str) -> bool:
    """True for a short line without brackets on what the house did: "Aplausos do PDA."."""
    if len(line) > 60 or not line.strip() or line.count(" ") > 7 or (line[-1] != "." and " " in line):
        return False
    return line.split(maxsplit=1)[0].strip(".,").casefold() in APPLAUSE
