"""Where a sentence, a date line or a line of front matter says that something took place.

Knows the gazetteer and the words before a place; must not know what took place there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.reading.spans import Span
from corpus.reading.words.nations import NATIONALITIES
from corpus.resolving.calendar import months, weekdays
from corpus.resolving.dates import dates_in
from corpus.resolving.days import days_in
from corpus.resolving.places import Place, capital, country, is_big, is_country, place
from corpus.resolving.wording import NAME, UPPER, Wording

# "OSLO, Norway (NPA) — ", "SOCHI, September 13 (RYN). ", "Addis Ababa (Horn Courier) – ", "Asmara — "
_DATELINE = re.compile(
    rf"(?P<place>(?:[{UPPER}]{{2,20}}[ ’'-]?){{1,3}}|{NAME})(?P<rest>[^()\n.—–]{{0,40}})"
    r"(?P<agency>\([^()\n]{2,60}\))?(?P<mark>\s?(?:—|–|--?|\.-?|:)|(?<=\)))\s"
)
_CAPITAL = re.compile(rf"in (?<!\win )(?P<place>the (?P<of>[A-Z]\w{{2,20}}) capital)(?!,? [{UPPER}])")
# "…, Riga, Latvia, 13 May 2014", "…, Осло, 3 июня"
_BEFORE_DAY = re.compile(rf"(?<![\w’'-])(?P<place>{NAME})(?:, (?P<within>{NAME}))?,? ?$")
_BETWEEN_WORDS = re.compile(r"(?<=\w)(?=[ -])")
_WORD = re.compile(r"\w+")
_COMMA_OR_DAY = re.compile(r"[,\d]")
_PARTS = re.compile(r"[,،，、|()（）\u3000]|\s[-–—]\s")
_MARKS = " \t,;:.()[]—–-|·（）、،，\u3000"


@dataclass(frozen=True, slots=True)
class Where:
    """A place by its normal name and country, and the span that prints it."""

    name: str
    country: str
    span: Span

    @property
    def vague(self) -> bool:
        """Whether it is a whole country."""
        return is_country((self.name, self.country))


def places_in(text: str, start: int, end: int, wording: Wording) -> Iterator[Where]:
    """The places that stand behind "in" or "at", the longest name that the gazetteer knows."""
    if wording.language == "en":
        yield from _capitals(text, start, end)
    for found in wording.place.finditer(text, start, end):
        at, printed = found.start("place"), found["place"]
        within = found.groupdict().get("within") or ""
        for shown in _shortened(printed, wording.language):
            known = place(shown, within, wording.language)
            if known and not _goes_on(printed, shown):
                at += printed.index(shown)
                yield Where(*known, Span(at, at + len(shown)))
                break


def _capitals(text: str, start: int, end: int) -> Iterator[Where]:
    """As in "in the Turkish capital"."""
    for found in _CAPITAL.finditer(text, start, end):
        known = capital(NATIONALITIES.get(found["of"].casefold(), ""))
        if known:
            yield Where(*known, Span(found.start("place"), found.end("place")))


def _shortened(printed: str, language: str) -> Iterator[str]:
    """The name and what is left of it when words, or characters, are taken away."""
    if language == "ja":
        yield from (printed[cut:] for cut in range(len(printed) - 1))
    elif language == "zh":
        yield from (printed[:cut] for cut in range(len(printed), 1, -1))
    else:
        parts = _BETWEEN_WORDS.split(printed)
        for count in range(len(parts), 0, -1):
            shown = "".join(parts[:count])
            yield shown.removesuffix("’s").removesuffix("'s")


def _goes_on(printed: str, shown: str) -> bool:
    """Whether the name is the beginning of another: "Paris Agreement", but not "Paris Monday"."""
    rest = printed.partition(shown)[2].strip(" -").removeprefix("’s").removeprefix("'s")
    word = _WORD.match(rest)
    return bool(word and rest[0].isupper() and not {word[0].casefold()} & {*weekdays(), *months()})


def dateline_of(text: str, start: int, end: int) -> Where | None:
    """The place that opens a report, from its beginning or from what layout has cut off it."""
    head = text[start : min(end, start + 110)]
    if not (head[:2].isupper() or any(mark in head for mark in "—–(")):
        return None  # what most paragraphs begin with takes the pattern long to refuse
    found = _DATELINE.match(text, start, start + len(head))
    name = found["place"].strip() if found else ""
    if not found or not (found["agency"] or name.isupper() or found["mark"].strip() in ("—", "–")):
        return None
    rest = found["rest"].strip(" ,")
    known = place(name.title() if name.isupper() else name, _COMMA_OR_DAY.split(rest)[0].strip())
    return Where(*known, Span(start, start + len(name))) if known else None


def line_place(text: str, start: int, end: int, language: str) -> Where | None:
    """The place that is all of a line, but for a day and a country: "Riga, Latvia", "Dakar, 15 mars 2017"."""
    taken = [dated.span for dated in dates_in(text, start, end)]
    taken += [day for day in days_in(text, start, end) if not any(day.overlaps(other) for other in taken)]
    left = list(text[start:end])
    for span in taken:
        left[span.start - start : span.end - start] = "," * (span.end - span.start)
    parts = [part.strip(_MARKS) for part in _PARTS.split("".join(left))]
    parts = [part for part in parts if part and not _hours(part)]
    if not 1 <= len(parts) <= 2 or not parts[0][0].isalpha():
        return None
    name, within = parts[0], (parts[1] if len(parts) == 2 else "")
    known = place(name.title() if name.isupper() else name, within, language)
    if known is None or is_country(known) or (within and not _qualifies(within, known)):
        return None
    at = text.index(name, start)
    labelled = text[at + len(name) : at + len(name) + 2].strip()[:1] in (":", "：")  # "Date: 8 June"
    if labelled or not (taken or within or is_big(known)):
        return None
    return Where(*known, Span(at, at + len(name)))


def place_before(text: str, start: int, day: int, language: str) -> Where | None:
    """The place that stands right before a day printed at `day`: "Press conference, Oslo, 3 June 2015"."""
    found = _BEFORE_DAY.search(text, max(start, day - 60), day)
    known = place(found["place"], found["within"] or "", language) if found else None
    if not found or known is None or is_country(known):
        return None
    return Where(*known, Span(*found.span("place")))


def _hours(part: str) -> bool:
    """Whether it is a time of day or what follows a date: "10 a.m.", "года", "（火）"."""
    return any(c.isdigit() for c in part) or part.casefold() in {"года", "року", "г", "р", "uhr", "火"}


def _qualifies(within: str, known: Place) -> bool:
    """Whether the second part is the place's country, its state, or initials ("D.C.")."""
    return country(within) == known[1] or within.replace(".", "").isupper() or known[1] == "US"
