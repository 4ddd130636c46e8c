r"""Page furniture: what a page prints about itself (buttons, rights lines, teasers), not what it tells.

Works on lines: most furniture is a whole short line; some rides on the tail of a line of speech and is cut
off there.  From a heading such as "Most read" on, a page is over unless it clearly resumes.  Must not know
what a turn or a quotation is, beyond the shape of a label.

>>> from corpus.reading.sheet import ruled
>>> [line.kind for line in struck(ruled("Share\n\nThe mayor spoke.\nTweetPrint")).lines]
['furniture', None, 'furniture']
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from corpus.reading.labels import label
from corpus.reading.names import is_given
from corpus.reading.pictures import pictured
from corpus.reading.reading import Block
from corpus.reading.sheet import Line, Sheet
from corpus.reading.starts import Starts
from corpus.reading.words.furniture import (
    ATOMS,
    COMMENTS,
    DISCLAIMING,
    ENDS,
    NAVIGATION,
    OPENINGS,
    RIDING,
    SIGNS,
    TAIL_ENDS,
    TAIL_OPENINGS,
    TAILS,
    TEASERS,
    TELLING,
    WEAK,
)

LONGEST_BUTTONS = 120
LONGEST_LABEL = 60
AGAIN = 3  # times that a label stands alone on a line, at least
SURE_LABEL = 2.0  # its weight, with a title
LONGEST_NOTICE = 260  # a longer line is prose, whatever it begins with
LONGEST_TAIL = 700
LONGEST_HEADING = 48
FIELDS = 60  # lines within which a file's own fields end
LONGEST_TITLE = 70
BOLD_QUESTION = ("?**", "?__")
LONGEST_HEAD = 80
SURE = 2.0  # the weight of a label that says itself that it is one
PAGES = frozenset("col column columna página page seite spalte strana strona take стр страница".split())
LONGEST_NUMBER = 16
PAGE_HEAD = 4  # lines that stand between a page's number and its text
OFTEN = 4  # a line printed so often there is no headline
TOP = 25  # lines within which a headline is repeated

LEADS = ("find ", "for ", "listen ", "read ", "see ", "to ", "view ", "watch ")
LINKED = (
    " at this link",
    " at this link.",
    ", click here.",
    ", click here",
    ", please click here.",
    ",” click here.",
    '," click here.',
)
"""How a line ends that leads to what stands elsewhere."""
RULES = (" | ", " > ", " › ", " » ")
SEPARATORS = " \t\u00a0|·•/,:;.-–—()[]>»›+0123456789!’'…*_"

# "Mr. LEE. ", "The CHAIR. "
_STOPPED = re.compile(r"(?:[^\W\d_]{1,4}\.? )?[A-ZÀ-ÞА-ЯЄІЇҐ]{3,20}(?: [A-ZÀ-ÞА-ЯЄІЇҐ]{2,20}){0,2}\.(?= )")
# "Ann Lee Portrait Ann Lee"
_PICTURED = re.compile(r"(\S.{3,40}) \w+ \1")


def _by_sign(phrases: Iterable[str]) -> dict[str, list[str]]:
    """Phrases by the sign that they share; one without is its own."""
    signed: dict[str, list[str]] = {}
    for phrase in phrases:
        signed.setdefault(next((sign for sign in SIGNS if sign in phrase), phrase), []).append(phrase)
    return signed


def _by_start(phrases: Iterable[str], letters: int) -> dict[str, tuple[str, ...]]:
    """Phrases by their first letters, the longest first."""
    known: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        known.setdefault(phrase[:letters], []).append(phrase)
    return {start: tuple(these) for start, these in known.items()}


_NOTICES = _by_sign((*RIDING, *TELLING))
_ATOMS = _by_start(ATOMS | WEAK, 2)
_ATOMS |= {start: (*these, *_ATOMS.get(start[0], ())) for start, these in _ATOMS.items() if len(start) > 1}
_NOTICED = Starts(OPENINGS)
_TEASER_STARTS = frozenset(teaser[:2] for teaser in TEASERS)
# "0:00 0:02:55 0:00", "00:00 / 12:34"
_PLAYER = re.compile(r"(?:[0-9]{1,2}:){1,2}[0-9]{2}(?:[ /|–-]{1,3}(?:[0-9]{1,2}:){1,2}[0-9]{2}){1,3}$")
# "Page 3 of 12", "[[Page H123]]", "- 7 -"
_PAGE_MARK = re.compile(
    r"\[{0,2}page [a-z]?[0-9]{1,6}(?: of [0-9]{1,6})?\]{0,2}(?:[ \xa0]{1,3}(?:©|\(c\)|copyright\b).{0,100})?$"
    r"|[-–—] ?[0-9]{1,4} ?[-–—]$|page [0-9]{1,4} ?/ ?[0-9]{1,4}$"
)
_SAID_BY = re.compile(
    r"[0-9]{1,6} (?:comments?|responses?|replies|shares?|views?|likes?|retweets?)\b[^.?]{0,60}$"
)


_FIGURES = re.compile(r"[0-9]+")
_SIZES = frozenset(["kb", "mb", "gb"])
# "123 KB", "Themes: lamps. Download (123 KB)"
_FILE = re.compile(r"(?:.{0,120}?[ (])?[0-9]{1,4}(?:[.,][0-9]{1,2})?\s?[kmg]b\)?$")
_DOWNLOAD = "baixar descargar download herunterladen pobierz scarica télécharger скачать".split()


# "</speech>", "<|end|>" at the end of a line
_CLOSING_TAG = re.compile(r"(?:(?:</\w{1,20}>|<\|\w{1,20}\|>)[ \t]*){1,4}(?=\n|$)")
# "layout: post", "medium:", "- lamps" in the head of a file
_MATTER = re.compile(r"(?:- )?[a-z$][\w$-]*:(?: |$)|- ")
# "<div class="alert alert--info">"
_BOX = re.compile(
    r"<(aside|div|section)\b[^<>]{0,200}\b(?:ad|advert|alert|box|callout|caption|infobox|newsletter|note|promo"
    r"|pullquote|related|share|sharing|sidebar|social|teaser|warning)s?\b[^<>]{0,200}>"
)
# "Mon, 10 Oct 2016 01:28:31 GMT"
_POSTED = re.compile(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|UTC)")
POSTED = (28, 29)
"""Characters of such a line."""
BOX = 30
"""Lines that a box has at most."""


# "Posts: 1204", "Joined: Sat Aug 02, 2008 9:40 pm", what a forum tells of who writes in it
_POSTER = re.compile(
    r"(Beiträge|Mensajes|Messages|Messaggi|Posts|Сообщения): ?\d{1,3}(?:[.,]?\d{3})?$"
    r"|(Inscription|Iscritto il|Joined|Registered|Registrado|Registriert|Зарегистрирован): .{4,40}$"
)
_SINCE = (
    " » ",
    "Inscription: ",
    "Iscritto il: ",
    "Joined: ",
    "Registered: ",
    "Registrado: ",
    "Registriert: ",
    "Зарегистрирован: ",
)
# "Post by pike » Sun Mar 11, 2012 9:51 am"
_POST_BY = re.compile(r"(?:Post |Posted )?by \S.{0,40} » .{3,12}\d{1,2}, (?:19|20)\d\d .{3,10}$")
_FIELD = re.compile(r"[^\W\d_]{3,20}: \S.{0,40}$|Top$")
POSTER = 4  # lines above the fields of whoever wrote in a forum: a motto, a name, a rank


# "… to that.  3/21/78", "… late. 3/21/78 - 7 -": the head of a page that rides on a line
_DATED = re.compile(r"/\d{1,2}/(?:19|20)?\d{2}(?: {1,4}-? ?\d{1,3} ?-?)?[ \t]*\n")  # "/", found fastest
_OWN = re.compile(r"\b(?:I|I['’]\w+|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou)\b")
_MONTH = re.compile(r"(?<=[.?!”\"]  )[ \t]{0,40}(\d{1,2})$")


def struck(sheet: Sheet) -> Sheet:
    """`sheet` with its furniture struck out: whole lines by `kind`, tails of lines by `struck`.

    Lines that already have a kind keep it.  No character is lost: what is cut off a line is in `struck`.
    """
    lines, cuts = _docked(sheet)
    gone = bytearray(len(lines))
    for at, line in enumerate(lines):
        if line.end - line.start <= LONGEST_NOTICE:
            words = sheet.text[line.start : line.end].casefold()
            gone[at] = _is_furniture(words) or (words[0] == "c" and _rights(words, line, sheet.text))
    for at in pictured(sheet.text, lines):
        gone[at] = 1
    for rule in (
        _front_matter,
        _clocked,
        _navigation,
        _repeats,
        _running,
        _disclaimed,
        _boxes,
        _comments,
        _forum,
        _tails,
    ):
        for at in rule(sheet.text, lines, gone):
            gone[at] = 1
    at = gone.find(1)
    while at >= 0:
        lines[at] = lines[at].known_as("furniture")
        at = gone.find(1, at + 1)
    return sheet.relaid(lines, cuts)


def _is_furniture(line: str) -> bool:
    """Whether a casefolded line is nothing but furniture."""
    head = line[0]
    if (head in "<!" and _markup(line)) or (head == "©" and line[-1] not in ".?!…") or _file(line):
        return True
    if line[:2] in _TEASER_STARTS and _is_teaser(line):
        return True
    if (
        head == "b"
        and line.startswith("become a")
        and line.endswith(("sponsor", "member", "subscriber", "supporter"))
    ):
        return True
    if (_NOTICED.begin(line) and _no_speech(line)) or (head in "flrstvw" and _leads(line)):
        return True
    if (head.isdigit() or head in "[-–—p") and (
        _PAGE_MARK.match(line) or _player(line) or _SAID_BY.match(line)
    ):
        return True
    return len(line) <= LONGEST_BUTTONS and (line[:2] in _ATOMS or head in SEPARATORS) and _buttons(line)


def _leads(line: str) -> bool:
    """Whether a casefolded line leads to what stands elsewhere: "For the full story, click here."."""
    return line.endswith(LINKED) and line.startswith(LEADS)


def _markup(line: str) -> bool:
    """Whether a casefolded line is a tag of what is no text, or a picture in Markdown."""
    if line[0] == "!":
        return line.startswith("![") and line.endswith(")")
    return line.startswith(("<script", "<iframe", "<style", "<figure", "</figure", "<img"))


def _file(line: str) -> bool:
    """Whether a casefolded line offers a file: "Download as PDF", "123 KB"."""
    if line[-1] in "b)" and line.rstrip(")")[-2:] in _SIZES:
        return _FILE.match(line) is not None
    short = "pdf" in line and len(line) < 60 and line[-1] not in ".?!" and ":" not in line
    return short and any(word in line for word in _DOWNLOAD)


def _is_teaser(line: str) -> bool:
    """Whether a short line sends the reader elsewhere: "Related: …", "Read more: …"."""
    head, colon, rest = line.partition(":")
    return bool(colon and rest.strip()) and len(line) <= 160 and head.strip() in TEASERS


def _rights(words: str, line: Line, text: str) -> bool:
    """Whether an owner's name follows "Copyright"; "Copyright law is" goes on in small letters."""
    if not words.startswith("copyright ") or len(words) > 90:
        return False
    return not text[line.start + 10].islower()


def _no_speech(line: str) -> bool:
    """A notice quotes nobody and asks nothing in passing; "Sign up to what? he asked" is no notice."""
    return not any(mark in line for mark in '"“”«„') and line.count("?") <= 1


def _player(line: str) -> bool:
    """Times of a player stand together and begin at nought; one bare time is a transcript's own."""
    return line[0] == "0" and _PLAYER.match(line) is not None and ("0:00" in line.replace("00:", "0:"))


def _buttons(line: str) -> bool:
    """Whether the line is buttons from end to end, glued or apart, at least one of them unmistakable."""
    at, sure = 0, False
    while at < len(line):
        if line[at] in SEPARATORS:
            at += 1
            continue
        known = _ATOMS.get(line[at : at + 2]) or _ATOMS.get(line[at], ())
        if not line.startswith(known, at):
            return False
        found = next(atom for atom in known if line.startswith(atom, at))
        sure = sure or found in ATOMS
        at += len(found)
    return sure


def _docked(sheet: Sheet) -> tuple[list[Line], list[Block]]:
    """The lines without the notices that ride on their tails, and those notices."""
    lines, cuts = list(sheet.lines), []
    starts = [line.start for line in lines]
    for at in sorted(_notices(sheet.text)):
        row = bisect_right(starts, at) - 1
        if row < 0 or not lines[row].start <= at < lines[row].end:
            continue
        line = lines[row]
        if line.end - at > LONGEST_TAIL:
            continue
        if at == line.start:
            lines[row] = replace(line, kind="furniture")
            continue
        cuts.append(Block(at, line.end, "furniture"))
        lines[row] = replace(line, end=at - _white_before(sheet.text, at))
    return lines, cuts


def _notices(text: str) -> Iterator[int]:
    """Where a sentence begins that is a rights or transcription notice, or a line's end is left markup."""
    if "<" in text:  # one character is found ten times as fast as two
        yield from (found.start() for found in _CLOSING_TAG.finditer(text))
    if "/" in text:
        heads = (_MONTH.search(text, max(0, at - 50), at) for at in map(_start, _DATED.finditer(text)))
        yield from (head.start(1) for head in heads if head)
    for sign, phrases in _NOTICES.items():
        for seen in _occurrences(text, sign) if sign in text else ():  # most pages have none of the signs
            for phrase in phrases:
                at = seen - phrase.index(sign)
                if at >= 0 and text.startswith(phrase, at):
                    yield from _noticed(text, phrase, at)


def _start(found: re.Match[str]) -> int:
    return found.start()


def _noticed(text: str, phrase: str, at: int) -> Iterator[int]:
    """Where the notice begins whose phrase stands at `at`, if that is one."""
    opening = at - 1 if at and text[at - 1] in "[(" else at
    if phrase in TELLING:
        yield _sentence_start(text, at)
    elif _begins_sentence(text, opening):
        yield opening


def _occurrences(text: str, phrase: str) -> Iterator[int]:
    at = text.find(phrase)
    while at >= 0:
        yield at
        at = text.find(phrase, at + len(phrase))


def _white_before(text: str, at: int) -> int:
    before = text[max(0, at - 80) : at]
    return len(before) - len(before.rstrip())


def _begins_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 4) : at]
    body = before.rstrip(" \t\u00a0")
    return not body or (body[-1] in '\n.!?)]”"*' and body != before) or body[-1] == "\n"


def _sentence_start(text: str, at: int) -> int:
    """Where the sentence round `at` begins, at most 200 characters back and on the same line."""
    low = max(text.rfind("\n", max(0, at - 200), at) + 1, at - 200, 0)
    stop = max(text.rfind(mark, low, at) for mark in (". ", "! ", "? "))
    start = stop + 2 if stop >= 0 else low
    return start + len(text[start:at]) - len(text[start:at].lstrip())


def _front_matter(text: str, lines: Sequence[Line], _: bytearray) -> Iterator[int]:
    """The fields that a file opens with, between two rules: "---", "title: …", "---"; of a page cut out of
    it those that are left above the second one.
    """
    if len(lines) < 2:
        return
    first = next((at for at, line in enumerate(lines[:2]) if line.of(text) == "---"), None)
    if first is None:
        yield from _cut_matter(text, lines)
        return
    if first + 1 == len(lines) or ":" not in lines[first + 1].of(text)[:30]:
        return
    below = enumerate(lines[first + 1 : FIELDS], first + 1)
    last = next((at for at, line in below if line.of(text) == "---"), 0)
    fields = lines[first + 1 : last]
    if first and not all(_MATTER.match(text, line.start, line.end) for line in fields):
        return  # speech below a title and a rule
    yield from range(last + 1 if last else 0)


def _clocked(text: str, lines: Sequence[Line], _: bytearray) -> Iterator[int]:
    """The times to the second, each on a line of its own, at which the pieces of a page were posted."""
    rows = [at for at, line in enumerate(lines) if line.end - line.start in POSTED]
    rows = [at for at in rows if _POSTED.fullmatch(text, lines[at].start, lines[at].end)]
    yield from rows if len(rows) >= OFTEN else ()


def _cut_matter(text: str, lines: Sequence[Line]) -> Iterator[int]:
    """The fields and their values with which a page opens, all of them, down to a rule."""
    last = 0
    while last < min(FIELDS, len(lines) - 1) and _MATTER.match(text, lines[last].start, lines[last].end):
        last += 1
    if last > 1 and lines[last].of(text) == "---" and ":" in text[: lines[last].start]:
        yield from range(last + 1)


def _boxes(text: str, lines: Sequence[Line], _: bytearray) -> Iterator[int]:
    """What stands in a box, whose tags say what it is: from "<div class="note">" to "</div>"."""
    if "<" not in text or "</" not in text:  # the one sign is looked for in no time
        return
    for at, line in enumerate(lines):
        if text[line.start] == "<" and (box := _BOX.match(text, line.start, line.end)):
            yield from _up_to(text, lines, at, f"</{box.group(1)}>") or (at,)


def _comments(text: str, lines: Sequence[Line], _: bytearray) -> Iterator[int]:
    """What a page keeps from its readers: from a line's "<!--" to "-->"."""
    for at, line in enumerate(lines) if "<" in text else ():
        if text.startswith("<!--", line.start):
            yield from _up_to(text, lines, at, "-->")


def _forum(text: str, lines: Sequence[Line], _: bytearray) -> Iterator[int]:
    """What a forum prints round what is written in it: who wrote, since when they have, and how much."""
    for at, line in enumerate(lines) if any(sign in text for sign in _SINCE) else ():
        if line.end - line.start > LONGEST_HEAD:
            continue
        if " » " in text[line.start : line.end] and _POST_BY.match(text, line.start, line.end):
            yield from range(at - (at > 0 and text.startswith("Re: ", lines[at - 1].start)), at + 1)
        elif _poster(text, lines, at):
            yield from range(_above_poster(text, lines, at), _below_poster(text, lines, at))


def _poster(text: str, lines: Sequence[Line], at: int) -> bool:
    """Whether line `at` and the next one say how much somebody has written in a forum, and since when."""
    if at + 1 == len(lines) or not text[lines[at].start].isupper():
        return False
    found = [_POSTER.match(text, line.start, line.end) for line in lines[at : at + 2]]
    return all(found) and len({one.lastindex for one in found if one}) == len(found)


def _above_poster(text: str, lines: Sequence[Line], at: int) -> int:
    """The first of the short lines, no sentences, right above line `at`."""
    first = at
    while first and at - first < POSTER and not lines[first].gap and _may_head(text, lines[first - 1]):
        first -= 1
    return first


def _below_poster(text: str, lines: Sequence[Line], at: int) -> int:
    """The line behind the fields from line `at` on."""
    while at < len(lines) and _FIELD.match(text, lines[at].start, lines[at].end):
        at += 1
    return at


def _up_to(text: str, lines: Sequence[Line], first: int, close: str) -> range:
    """The lines from `first` to the next near one in which `close` stands; none where it does not."""
    near = range(first, min(first + BOX, len(lines)))
    last = next((at for at in near if close in lines[at].of(text)), first - 1)
    return range(first, last + 1)


def _navigation(text: str, lines: Sequence[Line], gone: bytearray) -> Iterator[int]:
    """Sections of a site, several lines in a row or one line with rules between them."""
    run: list[int] = []
    ruled = any(rule.strip() in text for rule in RULES)
    for at, line in enumerate(lines):
        short = line.end - line.start <= 24
        words = line.of(text).casefold().strip("•*-–> ") if short else ""
        if short and (words in NAVIGATION or (gone[at] and run)):
            run.append(at)
            continue
        if run:
            yield from _long_run(run)
            run = []
        if ruled and line.end - line.start <= 300 and _bar(line.of(text)):
            yield at
    yield from _long_run(run)


def _long_run(run: list[int]) -> list[int]:
    return run if len(run) >= 3 else []


def _bar(line: str) -> bool:
    """Whether a line is mostly sections with rules between: "Home | World | Sport", "Home > World > Asia"."""
    if not any(rule in line for rule in RULES):
        return False
    items = [item.strip() for item in re.split("[|>›»]", line.casefold())]
    return len(items) >= 3 and sum(item in NAVIGATION or item in ATOMS for item in items) * 2 >= len(items)


def _repeats(text: str, lines: Sequence[Line], gone: bytearray) -> Iterator[int]:
    """The headline printed again near the top of the page."""
    seen: dict[str, int] = {}
    for at, line in enumerate(lines[:TOP]):
        if not 20 <= line.end - line.start <= 200 or gone[at] or text[line.end - 1] in '.!”"»:。':
            continue
        words = line.of(text)
        if words.startswith("**") or words[-1] == "?":
            continue  # a label in bold, a question
        if at + 1 < len(lines) and not lines[at + 1].gap and text[lines[at + 1].start].islower():
            continue  # a paragraph that opens like another one
        first = seen.setdefault(words, at)
        again = (first < 3 and 0 < at - first < 3) or (first < at and first < 8 and ": " not in words)
        often = again and sum(line.of(text) == words for line in lines[:TOP]) >= OFTEN
        if again and not often and not _names(words):
            yield at


def _names(words: str) -> bool:
    """Whether a line is the name or office of somebody: "Ann Lee - Moss Bank", "The Deputy Speaker"; or
    tells whose picture stands before it: "Ann Lee Portrait Ann Lee".
    """
    pictured = _PICTURED.fullmatch(words)
    found = label(pictured.group(1) if pictured else words)
    if found is None:
        return False
    capitals = sum(not word[0].islower() for word in found.name.split())  # "Ana de Lee Moss"
    return found.weight >= SURE or (found.kind == "person" and capitals in {2, 3})


def _running(text: str, lines: Sequence[Line], _: bytearray) -> Iterator[int]:
    """The heads and feet of a record's pages: lines beside page numbers, the same but for their figures."""
    short = [at for at, line in enumerate(lines) if line.end - line.start <= LONGEST_NUMBER]
    numbers = [at for at in short if text[lines[at].end - 1].isdigit() and _page_number(lines[at].of(text))]
    if len(numbers) < 2 or 8 * len(numbers) > max(len(lines), TOP):
        return  # of so many each counts a line or two
    beside: dict[str, list[int]] = {}
    for number in numbers:
        for step in (-1, 1):
            for at in range(number + step, number + PAGE_HEAD * step + step, step):
                if not 0 <= at < len(lines) or not _may_head(text, lines[at]):
                    break
                beside.setdefault(_FIGURES.sub("0", lines[at].of(text).casefold()), []).append(at)
    for words, found in beside.items():
        rows = set(found)
        if len(rows) > 1 and ("0" in words or len(rows) > 2) and not words[0].isspace():
            yield from rows


def _disclaimed(text: str, lines: Sequence[Line], _: bytearray) -> Iterator[int]:
    """The lines of a notice that says what the record is not, down to its last stop; whoever says I or we in
    one speaks.
    """
    for at, line in enumerate(lines) if any(words in text for words in DISCLAIMING) else ():
        if not text.startswith(DISCLAIMING, line.start):
            continue
        last = at
        while text[lines[last].end - 1] != "." and last - at < PAGE_HEAD and last + 1 < len(lines):
            last += 1
        words = text[line.start : lines[last].end]
        if (
            words[-1] == "."
            and not any(row.gap for row in lines[at + 1 : last + 1])
            and not _OWN.search(words)
        ):
            yield from range(at, last + 1)


def _page_number(words: str) -> bool:
    """Whether a short line that ends with a figure is a page's number: "4400", "Page 12", "PAGE: 3"."""
    return words.isdigit() or words.rstrip("0123456789 :.-–").casefold() in PAGES


def _may_head(text: str, line: Line) -> bool:
    """Whether a short line without a stop can head a page: "Lamp Committee  3 March 2014"."""
    return line.end - line.start <= LONGEST_HEAD and text[line.end - 1] not in '.?!:：。？！,;—–-…)"”'


def _tails(text: str, lines: Sequence[Line], gone: bytearray) -> Iterator[int]:
    """The boxes of teasers: from their heading to where the page resumes, if it does."""
    labels: set[str] | None = None
    begin = len([*_front_matter(text, lines, gone)])  # "tags:" there opens no box
    for at, words in _headings(text, lines):
        if at < begin:
            continue
        if (words in ENDS or _counted(text, lines[at], words)) and at * 3 > len(lines):
            yield from range(at, len(lines))
            return
        if words in TAILS or _elsewhere(words) or (words in COMMENTS and at * 3 > len(lines)):
            labels = labels if labels is not None else _labels(text, lines)
            begin = _resumes(text, lines, gone, at + 1, labels)
            yield from range(at, begin)


def _elsewhere(words: str) -> bool:
    """Whether a heading sends the reader elsewhere: "More on lamps", "Related Courier links"."""
    if words.startswith("related ") and words.endswith(TAIL_ENDS):
        return True
    return words.startswith(TAIL_OPENINGS) and words.count(" ") < 8 and words[-1] not in ".?!,"


def _headings(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """The lines that may head a box, and their bare words: a long line heads nothing."""
    short = [at for at, line in enumerate(lines) if line.end - line.start <= LONGEST_HEADING]
    for at in short:
        if words := lines[at].of(text).casefold().strip("#*_ :»›>|-–—[]()…0123456789"):
            yield at, words


def _counted(text: str, line: Line, words: str) -> bool:
    """Whether a heading counts what readers say: "3 comments", "Comments (12)"."""
    return words in COMMENTS and any(char.isdigit() for char in line.of(text))


def _resumes(text: str, lines: Sequence[Line], gone: bytearray, first: int, labels: set[str]) -> int:
    """The line where speech or running prose goes on after a box, or the end of the page.

    One sentence alone may be a teaser's; two lines of prose together, or one long one, are the page's own.
    Buttons between two lines do not part them.
    """
    before: int | None = None
    for at in range(first, len(lines)):
        if gone[at]:
            continue
        line = lines[at]
        words = line.of(text) if line.end - line.start < 400 else text[line.start : line.start + 400]
        if (_label(words) in labels and _says(words)) or len(words) >= 320 or _asks(words):
            return at if before is None else before
        if line.end - line.start <= LONGEST_LABEL and _FIGURES.sub("0", words) in labels:
            return at if before is None else before
        if len(words) >= 60 and _quotes(words):
            return at if before is None else before
        prose = len(words) >= 80 and text[line.end - 1] in '.!?”"»。…'
        if prose and before is not None:
            return before
        before = at if prose else None
    return len(lines)


def _quotes(words: str) -> bool:
    """Whether a line is a paragraph that quotes somebody: “Is it late?” Reis asked."""
    going_on = ",” " in words or '," ' in words
    ended = going_on or any(mark in words for mark in ("?” ", '?" ', ".” ", '." '))
    return (going_on and len(words) >= 100) or (ended and words[-1] in '.”"')


def _asks(words: str) -> bool:
    """Whether a line is set as a question of an interview: in bold, or behind a dash."""
    return words.endswith(BOLD_QUESTION) or (words[0] in "—–" and words[-1] in "?؟")


def _says(words: str) -> bool:
    """Whether what stands behind a line's label is a sentence or long, or stands below: no teaser's title."""
    return words[-1] in '.?!:…。？！”"»*)]–—-0123456789' or len(words) > LONGEST_TITLE


def _labels(text: str, lines: Sequence[Line]) -> set[str]:
    """Words before a colon, or names before a stop, that begin at least two lines of the page, and names that
    are whole lines again and again, whatever time stands beside them: its speakers' labels.
    """
    once: set[str] = set()
    twice: set[str] = set()
    alone: Counter[str] = Counter()
    for line in lines:
        label = _label(text[line.start : min(line.end, line.start + 60)])
        if label:
            (twice if label in once else once).add(label)
        elif line.end - line.start <= LONGEST_LABEL and not text[line.start].islower():
            alone[_FIGURES.sub("0", line.of(text))] += 1
    return twice | {words for words, times in alone.items() if times >= AGAIN and _led(words)}


def _led(words: str) -> bool:
    """Whether a line that is printed again and again may be who speaks: "Ann Lee", "### Ann Lee [0:0]"; words
    of a menu are not.
    """
    found = label(words.strip("#*_[]()0:. ")) if words[-1] not in ".?!,;" else None
    if found is None or found.kind == "organisation":
        return False
    return found.weight >= SURE_LABEL or (" " in found.name and is_given(found.name.split()[0]))


def _label(words: str) -> str | None:
    cut = words.find(":", 0, 50)
    if cut > 0 and words[:cut].casefold() not in {"speaker", "speakers", "presider"}:
        return words[:cut]
    stopped = _STOPPED.match(words)
    return stopped.group() if stopped else None
