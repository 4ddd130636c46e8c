"""Depositions and trials: Q. and A., whose letters stand for counsel and witness named elsewhere.

`BY MR. LEE:` names who asks from there on; a page header ("ANN MOSS - Direct"), the oath or a title names
the witness.  Knows `corpus.reading`; must not know other forms.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from corpus.reading.labels import label
from corpus.reading.passages import Claim, Found, Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.talk.cues import Cue
from corpus.reading.talk.regions import region, speeches
from corpus.reading.talk.turns import who
from corpus.reading.talk.voices import heard
from corpus.reading.words.roles import ANSWERERS, ASKERS

NAME = "examination"
WORD = r"[^\W\d_a-z][^\W\d_]*(?:['’.-][^\W\d_]*)*"
FULL = rf"{WORD}(?: {WORD}){{1,3}}"
# "ANN MOSS - Direct", "ANN MOSS - March 3, 2009", "ANN MOSS, STATE'S WITNESS"
HEADER = re.compile(
    rf"(?:(?=[A-Z]*\d)[A-Z0-9]{{2,10}} )?({FULL}|{WORD}(?= ?[-–—] ?(?i:(?:re-?)?(?:direct|cross))\b))"
    rf"(?: ?[-–—] ?(?:(?i:re)?(?i:direct|cross)|(?i:voir dire|examination)"
    rf"|[A-Z][a-z]+ \d{{1,2}}, \d{{4}}|(?i:volume|vol\.))"
    rf"|,(?: [\w'’]+){{0,3}} (?:WITNESS|"
    r"(?i:having been|being first|called (?:by|as|on)|was (?:called|sworn|examined))))"
)
# "MS ANN MOSS (affirmed)"
SWORN = re.compile(
    rf"(?:(?:MR|MS|MRS|MISS|DR|SIR|PROFESSOR|LORD|LADY)\.? )?({FULL}),?"
    r" \((?:affirmed|sworn|recalled|continued|resumed)\)"
)
# "<ANN MOSS, affirmed: [10.02]", "ANN MOSS, sworn", "<ANN MOSS, on former oath"
OATH = re.compile(
    rf"(?:.{{0,400}}<)?({FULL}),? "
    r"(?:(?i:affirmed|sworn|recalled)\b|(?i:on (?:former|his|her) (?:oath|affirmation)))"
)
# "WITNESS:  ANN MOSS [Resumed]"
RESUMED = re.compile(rf"(?:\d{{1,2}}\s+)?WITNESS: +({FULL}) ?(?:\[|$)")
# "Ann", "B.", "Lee-Moss", not "M-o-s-s"
OWN = r"(?:[A-Z]\.|[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]{2,})*)"
# "Q. Please state your full name." / "A. Ann Moss."
NAME_ASKED = re.compile(r"\byour (?:full |legal )?name\b")
NUMBER = re.compile(r"^\d{1,2}\s+")
STATED = re.compile(
    r"(?:\d{1,2}\s+)?(?:A\.?|THE WITNESS:)\s+(?:My name is |It's |It is )?"
    rf"({OWN}(?: {OWN}){{1,3}})(?:[.,;]?\s+(?:That's )?[A-Z]-[A-Za-z]-|\.?$)"
)
ANNOUNCED = re.compile(
    rf"WITNESS: +{FULL} ?(?:\[|$)|(?:Further |[Rr]e-?|[Cc]ross-?)?[Ee]xamined by [^:\n]{{2,40}}: *(?:\[|$)"
)
OATHS = re.compile(r"[A-Z],? (?:affirmed|sworn|recalled|on former oath|AFFIRMED|SWORN|on (?:his|her) oath)\b")
BY = re.compile(
    r"(?i)\b(?:examination|examined|questioned|questions)(?:[ -]in[ -]chief)?(?: of [a-z.'’ -]{2,40})?"
    r" (?:by|from)\b"
)
# "<EXAMINATION BY MR LEE:", "CROSS-EXAMINATION BY MS. MOSS", "Questioned by Mr Lee KC"
HEADING = re.compile(
    r"[<(\[]?(?:\d{1,2}\s+)?(?i:"
    r"(?:further |re-?|cross-?|direct |recross )*(?:examination(?:[ -]in[ -]chief)?|examined)"
    r"|further questions|questions|questioned)(?: \([a-z]{3,12}\))? "
    r"(?:(?i:of) [A-Z][A-Za-z.'’ -]{2,40} )?(?i:by|from) "
    r"((?i:mr|mrs|ms|miss|dr|sir|professor)\.? [^:;,()<>\n]{2,40}?)(?: (?:KC|QC|SC))?[:.>)\]]*$"
)
HEAD = 90
"""Characters of the longest heading."""
# "DEPOSITION OF ANN MOSS", "TESTIMONY OF ANN MOSS"
TITLE = re.compile(
    r"(?i:(?:oral |videotaped |direct |cross-?)?(?:deposition|testimony|examination|interview)"
    rf"|(?:sworn )?statement) (?i:of) ({FULL})(?: (?i:by) .{{3,40}})?$"
)


def claims(sheet: Sheet) -> Iterator[Claim]:
    """The whole exchange, where bare Q and A make a good part of its labels."""
    cues = heard(sheet).cues
    bare = [cue.label.key for cue in cues if cue.family == "bare"]
    letters = {cue.label.key for cue in cues if not cue.label.name}
    if not {"q", "a"} <= letters:
        return
    told = any(_by(sheet, cue) for cue in cues) or BY.search(sheet.text)
    if told or ({"q", "a"} <= set(bare) and 3 * len(bare) >= len(cues)):
        for claim in region(sheet, NAME, heard(sheet).group, "labels, Q and A among them"):
            yield replace(claim, score=min(claim.score + 0.01, 0.99))


def read(sheet: Sheet, claim: Claim) -> Found:
    """A turn a label; Q and A are taken for counsel and witness where the page names them."""
    found = speeches(sheet, claim)
    said = tuple(passage for passage in found.passages if not _announces(sheet.text, passage))
    found = replace(found, passages=said)
    asking = list(examiners(sheet))
    answering = list(witnesses(sheet, claim.stop))
    if asking and answering:  # a paper's interview names neither
        found = replace(found, passages=tuple(_lettered(sheet.text, one) for one in found.passages))
    passages = tuple(_named(one, asking, answering) for one in found.passages)
    return replace(found, passages=passages, names=(*found.names, *answering))


def _announces(text: str, passage: Passage) -> bool:
    """True for a clerk's line that looks like a turn: "WITNESS:  ANN MOSS", "Examined by Mr. Lee:"."""
    return passage.label is not None and bool(ANNOUNCED.match(text, passage.label.start, passage.end))


def examiners(sheet: Sheet) -> Iterator[Who]:
    """Who asks, in order: from each "BY MR. LEE:", "EXAMINATION BY MR LEE" or "MR LEE: Q. …" on."""
    found = [who(cue) for cue in heard(sheet).cues if _by(sheet, cue) or _asks(sheet, cue)]
    yield from sorted((*found, *_headings(sheet)), key=lambda one: one.start)


def _headings(sheet: Sheet) -> Iterator[Who]:
    """Who asks by the headings of the page."""
    if not BY.search(sheet.text):
        return
    for line in sheet.lines:
        found = HEADING.match(sheet.text, line.start, line.end) if line.end - line.start < HEAD else None
        words = label(found.group(1)) if found else None
        if found and words and words.kind == "person":
            yield Who(found.start(1), found.end(1), "person", words.name, words.role, words.gender)


def _asks(sheet: Sheet, cue: Cue) -> bool:
    """True for counsel's name before a letter: "MR LEE: Q. Is it?"."""
    return cue.label.kind == "person" and sheet.text[cue.stop : cue.begin].strip(": \t") in {"Q", "Q."}


def _by(sheet: Sheet, cue: Cue) -> bool:
    return sheet.text[cue.start : cue.start + 3].casefold() == "by "


def witnesses(sheet: Sheet, stop: int) -> Iterator[Who]:
    """Who answers, from each line on that names the witness."""
    asked, above = False, ""
    oaths = OATHS.search(sheet.text) is not None
    for line in sheet.lines[:stop]:
        bracketed = oaths and sheet.text.find("<", line.start, line.end) >= 0
        if line.end - line.start < 100 or bracketed:
            kinds = (HEADER, TITLE, SWORN, RESUMED, *([OATH] if oaths else []), *([STATED] if asked else []))
            ways = (way.match(sheet.text, line.start, line.end) for way in kinds)
            found = next((way for way in ways if way), None)
            words = label(found.group(1)) if found else None
            if found and words and words.kind == "person":
                yield Who(found.start(1), found.end(1), "person", words.name, words.role, words.gender)
        here = NUMBER.sub("", line.of(sheet.text)[:200])
        asked = bool(NAME_ASKED.search(f"{above} {here}"))
        above = here[-40:]


def _lettered(text: str, passage: Passage) -> Passage:
    """The passage; of one whose letter was taken for the page's interviewed the letter again."""
    if passage.label is None or passage.rule not in {"answer-of-the-interviewed", "interviewed-by"}:
        return passage
    start, end = passage.label.start, passage.label.end
    return replace(passage, who=Who(start, end, "role", role=text[start:end]), rule="label", cue=None)


def _named(passage: Passage, asking: list[Who], answering: list[Who]) -> Passage:
    if not passage.who or passage.who.kind == "person":
        return passage
    role = passage.who.role.casefold().strip(".")
    if role in ASKERS and len(role) == 1:
        return _taken(passage, asking, "examined-by", first=False)
    if role in ANSWERERS or role == "the witness":
        return _taken(passage, answering, "witness-named", first=True)
    return passage


def _taken(passage: Passage, people: list[Who], rule: str, first: bool) -> Passage:
    """The passage as said by the last of `people` named before it, or (`first`) by the first named after."""
    at = bisect_left(people, passage.start, key=lambda one: one.start)
    one = people[at - 1] if at else people[0] if first and people else None
    return replace(passage, who=one, rule=rule, cue=Span(one.start, one.end)) if one else passage
