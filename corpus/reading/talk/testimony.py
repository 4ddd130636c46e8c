"""Depositions and trials: who examines and who testifies, as headings, oaths and the questions tell.

Knows lines, labels and the words of counsel and clerks; must not know forms.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import attrgetter

from corpus.reading.labels import label
from corpus.reading.later import later
from corpus.reading.passages import Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.talk.cues import BYLINE, Cue
from corpus.reading.talk.interviews import person_in
from corpus.reading.talk.turns import who
from corpus.reading.talk.voices import heard

WORD = r"[^\W\d_a-z][^\W\d_]*(?:['’.-][^\W\d_]*)*"
FULL = rf"{WORD}(?: {WORD}){{1,3}}"
# "Ann", "B.", "Lee-Moss", not "M-o-s-s"
OWN = r"(?:[A-Z]\.|[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]{2,})*)"
DATE = r"(?:\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]+ \d{1,2}, \d{4})"
# "ANN MOSS - Direct", "ANN MOSS - March 3, 2009", "ANN MOSS, STATE'S WITNESS"
HEADER = later(
    rf"(?:(?=[A-Z]*\d)[A-Z0-9]{{2,10}} )?({FULL}|{WORD}(?= ?[-–—] ?(?i:(?:re-?)?(?:direct|cross))\b))"
    rf"(?: ?[-–—] ?(?:(?i:re)?(?i:direct|cross)|(?i:voir dire|examination)"
    rf"|{DATE}|(?i:volume|vol\.))|(?:, M\.D\.|, Ph\.D\.)?(?: - | {{3,}}){DATE}"
    rf"|,(?: [\w'’]+){{0,3}} (?:WITNESS|"
    r"(?i:having been|being first|called (?:by|as|on)|was (?:called|sworn|examined))))"
)
# "MS ANN MOSS (affirmed)"
SWORN = later(
    r"[*_]{0,2}(?:(?:MR|MS|MRS|MISS|DR|SIR|PROFESSOR|LORD|LADY)\.? )?(?!.{0,30}(?i:examination))"
    rf"({FULL}),? \((?:affirmed|sworn|recalled|continued|resumed)\)"
)
# "<ANN MOSS, affirmed: [10.02]", "ANN MOSS, sworn", "<ANN MOSS, on former oath"
OATH = later(
    rf"(?:.{{0,400}}<)?({FULL}),? "
    r"(?:(?i:affirmed|sworn|recalled)\b|(?i:on (?:former|his|her) (?:oath|affirmation)))"
)
# "WITNESS:  ANN MOSS [Resumed]"
RESUMED = later(rf"(?:\d{{1,2}}\s+)?WITNESS: +({FULL}) ?(?:\[|$)")
LINE, SHORT = 240, 100
"""Characters of a line that may name a witness in its course, or does so alone."""
# "DEPOSITION OF" / "ANN MOSS", "WITNESS        PAGE" / "ANN MOSS"
WITNESS_BELOW = later(
    r"(?i:^(?:video |videotaped |oral )?deposition(?: of)?:?|^of:?"
    r"|^(?:the )?witness(?:es)?:?(?:\s+page)?)\s*$"
)
# "ANN MOSS," / "a witness herein, having been first duly sworn"
BELOW = later(
    r"(?i:(?:a|the) witness|the deponent|having been|being|called as|was called|was sworn|after being)\b"
    r"[^.\n]{0,80}\b(?i:sworn|affirmed|testified|witness)\b"
)
NAMED = later(rf"(?:(?i:dr|mr|mrs|ms)\.? )?({FULL}),?(?: (?:M\.D\.|Ph\.D\.|Volume \w+))?$")
# "Thereupon, ANN MOSS, being first duly sworn by"
DULY_SWORN = later(
    rf"(?:.{{0,40}}?[ (])??({WORD}(?: {WORD}){{1,3}}?),?(?: [a-z]+){{0,5}}?"
    r" (?:duly|first) (?:duly )?(?:sworn|affirmed)\b"
)
# "MR. LEE: The State calls Ann Moss."
CALLS = later(
    r".{0,60}?\b(?i:state|people|government|defen[cs]e|plaintiff|prosecution|crown|respondent|petitioner|states"
    r"|we|we'd|we will|we would|i|i'd|i will|i would)(?: like to| now){0,2} calls?(?: to the stand)? "
    rf"(?:(?:Dr|Mr|Mrs|Ms|Officer|Detective)\.? )?({OWN}(?: {OWN}){{1,3}})"
    r"(?=[.,]| to the stand|$)"
)
# "Q. Please state your full name." / "A. Ann Moss."
NAME_ASKED = later(r"\byour (?:full |legal )?name\b")
NUMBER = later(r"^\d{1,2}\s+")
STATED = later(
    r"(?:\d{1,2}\s+)?(?:A[.:]?|ANSWER:|THE WITNESS:)\s+(?:My name is |It's |It is )?"
    rf"({OWN}(?: {OWN}){{1,3}})(?:[.,;]?\s+(?:That's )?[A-Z]-[A-Za-z]-|\.?$|[.,] (?:[Aa]nd )?I(?: am|'m) )"
)
OATHS = later(r"[A-Z],? (?:affirmed|sworn|recalled|on former oath|AFFIRMED|SWORN|on (?:his|her) oath)\b")
BY = later(
    r"(?i)\b(?:examination|examined|questioned|questions|conducted|taken|deposition|testimony|statement)"
    r"(?:[ -]in[ -]chief)?(?: \([a-z]{3,12}\)| of [a-z.'’ -]{2,40})? (?:by|from)\b"
    r"|[-–—] ?(?:re-?)?(?:direct|cross) ?[-–—/(]"
)
# "<EXAMINATION BY MR LEE:", "CROSS-EXAMINATION BY MS. MOSS", "Questioned by Mr Lee KC"
HEADING = later(
    r"[<(\[]?(?:\d{1,2}\s+)?(?i:"
    r"(?:further |re-?|cross-?|direct |recross )*(?:examination(?:[ -]in[ -]chief)?|examined)"
    r"|further questions|questions|questioned)(?: \([a-z]{3,12}\))? "
    r"(?:(?i:of) [A-Z][A-Za-z.'’ -]{2,40} )?(?i:by|from) "
    r"((?i:mr|mrs|ms|miss|dr|sir|professor)\.? [^:;,()<>\n]{2,40}?)(?: (?:KC|QC|SC))?[:.>)\]]*$"
)
# "EXAMINATION OF ANN MOSS BY TOM LEE:", "Conducted by: Tom Lee, Committee Staff", "TAKEN BY TOM LEE ON …"
EXAMINED_BY = later(
    r"(?:.{0,60}\b)?(?i:examination|examined|conducted|taken"
    r"|(?:examination|deposition|testimony|statement|interview) of .{3,40})"
    rf" (?i:by):? ({FULL})(?:,? (?i:esq)\.?)?(?=[:.,;]?$|[,;(]| (?i:on|for|at)\b)"
)
# "Moss - Direct/Lee", "MOSS - CROSS - LEE"
DIRECT_BY = later(
    rf"{WORD}(?: {WORD}){{0,2}} ?[-–—] ?(?i:(?:re-?)?(?:direct|cross)) ?[-–—/(] ?((?!\w+ \d){WORD})\)?$"
)
HEAD = 90
"""Characters of the longest heading."""
# "Good morning. My name is Tom Lee, and I", "Ms. Moss, I'm Tom Lee and I"
INTRODUCED = later(
    rf"(?:[^.?!\"“”:]{{1,60}}[.!,?] ){{0,3}}(?:[Mm]y name is|I['’]m|I am) ({FULL})"
    r"(?=[.;] |, (?:and|counsel|attorney)\b| (?:and I|from|with|on behalf|for)\b)"
)
# "Ms. Moss, would you", "Good morning, Mr. Lee."
ADDRESSED = later(rf"((?:Mr|Mrs|Ms|Miss|Dr|Professor|Officer|Detective)\.? {WORD})[,.?]")
BEFORE = frozenset([". ", "? ", "! ", ", "])
"""What stands before an address inside a turn."""
ASKS = frozenset(["q", "question"])
START = attrgetter("start")
APPEARS = later(
    r"\b(?:I represent|we represent|for the (?:plaintiff|defen[cs]e|defendant)|attorney|lawyer)\b"
)
"""What they say who examine, and reporters do not."""
# "DEPOSITION OF ANN MOSS", "TESTIMONY OF ANN MOSS", "The deposition of ANN MOSS, taken on"
TITLE = later(
    r"(?i:(?:in re: |(?:the|oral|video|videotaped|sworn|transcribed|continued|further|direct|cross)[ -]){0,3}"
    r"(?:deposition|testimony|examination|interview|statement) of):? "
    rf"({WORD}(?: {WORD}){{1,3}}?)(?:,? (?:(?i:taken|given|by|on|before)\b|\d).*|[:,.]?)$"
)


def examiners(sheet: Sheet) -> Iterator[Who]:
    """Who asks, in order: from each "BY MR. LEE:", "EXAMINATION BY MR LEE" or "MR LEE: Q. …" on."""
    found = [who(cue) for cue in heard(sheet).cues if by(sheet, cue) or leads(sheet, cue)]
    yield from sorted((*found, *_headings(sheet), *_bylines(sheet)), key=START)


def _bylines(sheet: Sheet) -> Iterator[Who]:
    """Who asks by what stands behind a letter: "Q. (BY MR. LEE) And then?"."""
    asking = (cue for cue in heard(sheet).cues if cue.label.key == "q")
    found = (BYLINE.search(sheet.text, cue.stop, cue.begin) for cue in asking)
    yield from filter(None, (person_in(one) for one in found if one))


def _headings(sheet: Sheet) -> Iterator[Who]:
    """Who asks by the headings of the page."""
    if not BY.search(sheet.text):
        return
    for line in sheet.lines:
        short = line.end - line.start < HEAD
        ways = (
            way.match(sheet.text, line.start, line.end) for way in (HEADING, EXAMINED_BY, DIRECT_BY) if short
        )
        found = next((way for way in ways if way), None)
        if found and (one := person_in(found)):
            yield one


def leads(sheet: Sheet, cue: Cue) -> bool:
    """True for counsel's name before a letter: "MR LEE: Q. Is it?"."""
    return cue.label.kind == "person" and sheet.text[cue.stop : cue.begin].strip(": \t") in {"Q", "Q."}


def by(sheet: Sheet, cue: Cue) -> bool:
    """True for a label that says who asks from there on: "BY MR. LEE:"."""
    return sheet.text[cue.start : cue.start + 3].casefold() == "by "


def witnesses(sheet: Sheet, stop: int) -> Iterator[Who]:
    """Who answers, from each line on that names the witness."""
    above, asked = "", False
    oaths = OATHS.search(sheet.text) is not None
    for line, after in pairwise([*sheet.lines[:stop], *sheet.lines[stop - 1 : stop]]):
        bracketed = oaths and sheet.text.find("<", line.start, line.end) >= 0
        told = line.of(sheet.text)[:LINE]
        here = NUMBER.sub("", told)
        below = BELOW.match(sheet.text, after.start, after.end) is not None
        kinds = (
            list(_telling(here, below or WITNESS_BELOW.search(above) is not None, asked, oaths))
            if line.end - line.start < LINE or bracketed
            else []
        )
        begin = line.start + len(told) - len(here)
        ways = (way.match(sheet.text, begin, line.end) for way in kinds)
        found = next((way for way in ways if way), None)
        if found and (one := person_in(found)):
            yield one
        asked = NAME_ASKED.search(f"{above} {here}") is not None
        above = here[-SHORT:]


def _telling(here: str, near: bool, asked: bool, oaths: bool) -> Iterator[re.Pattern[str]]:
    """The ways in which a line with the words `here` may name a witness: `near`, a line tells of one; the
    line before has `asked` for a name.
    """
    if len(here) < SHORT:
        yield from (HEADER, TITLE, SWORN, RESUMED)
        if near:
            yield NAMED
    if oaths:
        yield OATH
    if asked:
        yield STATED
    if "sworn" in here or "affirmed" in here:
        yield DULY_SWORN
    if " call" in here:
        yield CALLS


def appearing(text: str, passages: Iterable[Passage], sworn: bool) -> Iterator[Who]:
    """Who says in a question who they are: where the page names who examines or testifies, or as counsel."""
    for one in _asked(passages):
        found = INTRODUCED.match(text, one.start, min(one.end, one.start + 2 * HEAD))
        named = person_in(found) if found else None
        if named and (sworn or APPEARS.search(text, one.start, one.end)):
            yield named


def addressed(text: str, passages: Iterable[Passage]) -> list[Who]:
    """The one whom the questions address by a name, none other nearly as often."""
    met: dict[str, Who] = {}
    times: Counter[str] = Counter()
    for one in _asked(passages):
        for found in ADDRESSED.finditer(text, one.start, min(one.end, one.start + LINE)):
            words = label(found.group(1))
            opens = found.start() == one.start or text[found.start() - 2 : found.start()] in BEFORE
            if opens and words and words.kind == "person":
                who = Who(found.start(1), found.end(1), "person", words.name, words.role, words.gender)
                met.setdefault(words.key, who)
                times[words.key] += 1
    most = [*times.most_common(2), ("", 0), ("", 0)]
    return [met[most[0][0]]] if most[0][1] > 2 * most[1][1] else []


def _asked(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages whose label is the letter, or the word, for a question."""
    return (
        one for one in passages if one.who and not one.who.name and one.who.role.casefold().strip(".") in ASKS
    )
