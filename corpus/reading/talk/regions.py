"""What all forms with labels share: the region that they claim and the turns in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.reading.naming import HAN, fold
from corpus.reading.passages import Claim, Found, Passage, Who
from corpus.reading.sheet import Sheet
from corpus.reading.spans import Span
from corpus.reading.talk.askers import named
from corpus.reading.talk.asking import headed
from corpus.reading.talk.begun import billed
from corpus.reading.talk.clerks import ended
from corpus.reading.talk.cues import Cue
from corpus.reading.talk.interviews import (
    interviewed_by,
    interviewee,
    interviewer,
    introduced,
    on_sheet,
    presenter,
    whoever_answers,
    whoever_asks,
)
from corpus.reading.talk.keys import with_initials, without_key
from corpus.reading.talk.letters import ANSWERED, EXAMINED, are_names
from corpus.reading.talk.opening import answer_cut, begins_inside, resumed_in
from corpus.reading.talk.presiding import chairs, held, judges, of_the_bench, of_the_chair
from corpus.reading.talk.turns import exchange_end, presides, turns, who
from corpus.reading.talk.voices import heard
from corpus.reading.words.roles import ANSWERERS, ASKERS, ASKING_EAST, TELLING_EAST
from corpus.reading.words.titles import CHAIRS

UNLABELLED = frozenset({"unlabelled-question", "question-as-heading"})
"""Rules of questions without a label."""
SHORT_END = 40
HEAD = 1500
MANY_ASK = (
    "availability",
    "briefing",
    "conférence de presse",
    "gaggle",
    "media conference",
    "news conference",
    "press conference",
    "presser",
    "pressekonferenz",
    "reporters",
    "rueda de prensa",
    "conferencia de prensa",
    "conferenza stampa",
    "coletiva",
    "брифинг",
    "пресс-конференц",
    "пресконференц",
    "记者会",
    "記者会",
    "記者會",
    "会見",
)
"""What is told of where many ask."""
INTERVIEWERS = frozenset(ASKING_EAST) | frozenset(
    "interviewer interviewerin entrevistador entrevistadora intervieweur intervieweuse intervistatore"
    " intervistatrice int".split()
)
"""Labels of the one who interviews."""


GUESTS = frozenset(TELLING_EAST) | frozenset(
    """
    befragte befragter convidada convidado enquêté enquêtée entrevistada entrevistado gast
    geïnterviewde gość guest gäst interviewee interviewpartner interviewpartnerin interviewte
    interviewter interviewé interviewée intervistata intervistato invitada invitado invité invitée
    会長 大臣 市長 知事 社長 総裁 長官 发言人 發言人 部长 部長 市长 省长
    konuk narrator ospite res respondent rozmówca rozmówczyni καλεσμένη καλεσμένοσ гость гостья
    гостя гість интервьюируемый информант респондент респондентка собеседник собеседница אורח אורחת
    מרואיין מרואיינת الضيف الضيفة ضيف ضيفة ゲスト 嘉宾 嘉賓 게스트
    """.split()
)
"""Labels of the one who is interviewed."""
ORATORS = frozenset(
    ("o orador", "a oradora", "el orador", "la oradora", "l'orateur", "l’orateur", "l'oratrice", "l’oratrice")
)
"""Under what a record prints whoever goes on with a speech."""
OFFICIAL = frozenset(("title", "role"))
"""Kinds of labels that may be an office without a name."""
VOTED = ("議員沒有", "议员没有", "議員表決", "议员表决")
"""Behind the name of who presides, where a record counts votes."""


TOLD = frozenset(("presides-by-heading", ANSWERED))
"""The rules of turns whose label stands for whom the page names elsewhere."""
FEW_CITED = 2
MOST_CITED = 0.8
SHORTENED = 4
"""Labels of two, each in full and shortened."""
CITING = tuple('“"«„»「‘')
CITED = tuple('”"»“«」’')
"""Marks that open and that end what somebody says in a report."""


def region(sheet: Sheet, form: str, group: str, reason: str) -> Iterator[Claim]:
    """The claim of `form` where labels of `group` lead the page: from its first speech to its end.

    An article in which the exchange stands goes on behind it and is left to others.
    """
    voices = heard(sheet)
    if voices.cues and voices.group == group and not _cites(sheet, voices.cues):
        inside = _begun(sheet, voices.cues)
        first = voices.cues[0].line
        while inside and first and sheet.lines[first - 1].end > inside.start:
            first -= 1
        heads = headed(sheet, [cue.line for cue in voices.cues])
        first = min(first, heads[0].first) if heads else first
        stop = len(sheet.lines) if inside else exchange_end(sheet, voices.cues)
        yield Claim(form, first, stop, voices.sure, f"{len(voices.cues)} {reason}")


def _cites(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """Whether a report hears several, once each, in marks behind their names: "Ann Lee, 32: “Why?”"."""
    if len({cue.label.key for cue in cues}) < max(FEW_CITED, len(cues)):
        return False
    return sum(_is_cited(sheet, cue) for cue in cues) >= MOST_CITED * len(cues)


def _is_cited(sheet: Sheet, cue: Cue) -> bool:
    """Whether what a label leads to, on its line or the next one, stands between marks."""
    text, at = sheet.text, cue.line
    lone = cue.begin == sheet.lines[at].end and at + 1 < len(sheet.lines)
    begin, end = (
        (sheet.lines[at + 1].start, sheet.lines[at + 1].end) if lone else (cue.begin, sheet.lines[at].end)
    )
    return text[begin : begin + 1] in CITING and text[end - 2 : end].strip(".,")[-1:] in CITED


def _begun(sheet: Sheet, cues: Sequence[Cue]) -> Passage | None:
    """The turn before the labels that are believed; the sheet keeps it for the reading of what is claimed."""
    if __name__ not in sheet.memo:
        sheet.memo[__name__] = begins_inside(sheet, cues)
    known = sheet.memo[__name__]
    return known if isinstance(known, Passage) else None


def speeches(sheet: Sheet, claim: Claim) -> Found:
    """A turn a label; before the first, what the page begins in."""
    cues = heard(sheet).cues
    inside_it = [cue for cue in cues if claim.first <= cue.line < claim.stop]
    own = placed(sheet, fuller(before_the_end(sheet, inside_it)))
    inside = _begun(sheet, cues) if own and own[0].start == cues[0].start else None
    found = timed(sheet, turns(sheet, own, claim.stop, inside=inside is not None))
    found = with_initials(sheet.text, found, on_sheet(sheet, own[0].line) if own else ())
    found = answered(sheet, own, without_key(sheet.text, found))
    found = asked_by(sheet, own, found)
    found = bylined(sheet, own, found)
    found = headed_by(sheet, own, found)
    found = authored(sheet, own, found)
    found = with_floor(named(sheet.text, in_office(sheet, own, presided(sheet, own, found))))
    found = _answered_by_somebody(found)
    if not inside or inside.start < sheet.lines[claim.first].start:
        return found
    if found.passages and found.passages[0].start < inside.end:
        return replace(found, passages=(*_above_question(sheet, own, found.passages[0]), *found.passages))
    return replace(found, passages=(_as_below(inside, found), *found.passages))


def _answered_by_somebody(found: Found) -> Found:
    """`found`; what answers without a label, and is nobody's whom the page names, is the interviewee's."""
    told = [one.who or one.rule != "unlabelled-answer" for one in found.passages]
    passages = (
        one if known else replace(one, who=whoever_answers(one.start))
        for one, known in zip(found.passages, told, strict=True)
    )
    return found if all(told) else replace(found, passages=tuple(passages))


def _above_question(sheet: Sheet, own: Sequence[Cue], question: Passage) -> list[Passage]:
    """The end of an answer that the page begins in, above a `question` without a label; whose it is, where
    one alone has labels.  What names any of them introduces the page.
    """
    line = next(at for at, one in enumerate(sheet.lines) if one.end > question.start)
    cut = answer_cut(sheet, line) if question.rule == "unlabelled-question" else []
    told = sheet.text[cut[0].start : cut[-1].end].casefold() if cut else ""
    if not cut or any(cue.label.name and cue.label.name.casefold() in told for cue in own):
        return []
    return [resumed_in(sheet.text, cut, who(own[0]) if len({cue.label.key for cue in own}) == 1 else None)]


def _as_below(inside: Passage, found: Found) -> Passage:
    """The turn that the page begins in, said by whom the page names where it is given to who presides or to
    who answers.
    """
    told = (one for one in found.passages if one.rule in TOLD and one.label)
    named = (one for one in told if inside.who and one.label and one.label.start == inside.who.start)
    same = next(named, None)
    return replace(inside, who=same.who) if same else inside


def with_floor(found: Found) -> Found:
    """`found` with what "O Orador" goes on with said by whoever had the floor before the interruption."""
    if not any(map(_orates, [one for one in found.passages if one.who and one.who.kind == "role"])):
        return found
    passages: list[Passage] = []
    for one in found.passages:
        before = next(filter(None, map(_member, passages[-2::-1])), None) if _orates(one) else None
        passages.append(
            replace(one, who=before, rule="goes-on-after-an-interruption", cue=Span(before.start, before.end))
            if before
            else one
        )
    return replace(found, passages=tuple(passages))


def _orates(one: Passage) -> bool:
    return one.who is not None and one.who.kind == "role" and one.who.role.casefold() in ORATORS


def _member(one: Passage) -> Who | None:
    """Who speaks, if it is a person who does not preside."""
    if not one.who or one.who.kind != "person" or any(fold(word) in CHAIRS for word in one.who.role.split()):
        return None
    return one.who


def before_the_end(sheet: Sheet, cues: list[Cue]) -> list[Cue]:
    """The cues without those that stand for the first time behind the line that ends the interview."""
    short = [at for at, line in enumerate(sheet.lines) if line.end - line.start < SHORT_END]
    last = next((at for at in reversed(short) if ended(sheet.lines[at].of(sheet.text))), None)
    if last is None or not cues or cues[-1].line < last:
        return cues
    heard_before = {cue.label.key for cue in cues if cue.line < last}
    return [cue for cue in cues if cue.line < last or cue.label.key in heard_before or not heard_before]


def fuller(cues: list[Cue]) -> list[Cue]:
    """The cues with the whole name in each label whose short form is explained: "林（林月明）", then "林"."""
    names: dict[str, str] = {}
    for cue in cues:
        if cue.label.case == "uncased" and len(cue.label.name) > len(names.get(cue.label.key, "")):
            names[cue.label.key] = cue.label.name
    if not names:
        return cues
    return [
        replace(cue, label=replace(cue.label, name=names[cue.label.key]))
        if cue.label.name and names.get(cue.label.key, cue.label.name) != cue.label.name
        else cue
        for cue in cues
    ]


def placed(sheet: Sheet, cues: list[Cue]) -> list[Cue]:
    """The cues; where two places are told behind one name they are two people: "Mr. LEE of Ohio"."""
    places: dict[str, set[str]] = {}
    for cue in cues:
        if _of_place(sheet, cue):
            places.setdefault(cue.label.key, set()).add(cue.label.role.casefold())
    several = {key for key, told in places.items() if len(told) > 1}
    if not several:
        return cues
    return [
        replace(cue, label=replace(cue.label, name=f"{cue.label.name} of {cue.label.role}"))
        if cue.label.key in several and _of_place(sheet, cue)
        else cue
        for cue in cues
    ]


def _of_place(sheet: Sheet, cue: Cue) -> bool:
    """True for a family name with nothing but a place behind it."""
    label = cue.label
    if label.kind != "person" or not label.gender or not label.role or " " in label.name:
        return False
    return f"{label.name} of {label.role}".casefold() in sheet.text[cue.start : cue.stop].casefold()


def headed_by(sheet: Sheet, cues: Sequence[Cue], found: Found) -> Found:
    """`found` with the questions that stand as headings above labelled answers."""
    heads = headed(sheet, [cue.line for cue in cues])
    if not heads:
        return found
    ends = sorted((passage.start, passage.end) for passage in found.passages)
    asked = [
        Passage("turn", one.start, one.end, None, "question-as-heading")
        for one in heads
        if not (at := bisect_right(ends, (one.start, one.end))) or ends[at - 1][1] <= one.start
    ]
    if not asked:
        return found
    return replace(found, passages=tuple(sorted((*found.passages, *asked), key=lambda one: one.start)))


OBJECTS = re.compile(r"(?:Same )?(?i:objection|object|asked and answered|move to strike)\b")
"""What counsel say who do not ask."""


def answered(sheet: Sheet, cues: Sequence[Cue], found: Found) -> Found:
    """`found` with its "A:" and "Answer:" said by whom the head of the page, or one label alone, names."""
    one_each = {(one.who.role, one.who.name) if one.who else one.rule: one for one in found.passages}
    told = {fold(_label(one)) for one in one_each.values() if _answers(one)}
    if not told or are_names(_printed(cues), sheet.language):
        return found
    if told & GUESTS:
        return _guested(sheet, cues, found) if len(told) == 1 else found
    persons = {cue.label.key: cue for cue in reversed(cues) if cue.label.kind == "person"}
    letters = any(cue.family == "bare" for cue in cues)  # of a trial, where the names are counsel's
    if letters and (len(persons) > 1 or any(map(presides, cues))):
        return found
    labelled = any(one.who for one in found.passages if _answers(one))  # else the one label is who asks
    alone = labelled and len(persons) == 1 and not letters and not _objects(sheet.text, cues)
    only = who(next(iter(persons.values()))) if alone else None
    asking = [cue.line for cue in cues if cue.label.key in ASKERS]
    asking = asking or ([cues[0].line] if cues and cues[0].label.key > HAN else [])
    if not asking and not labelled and len({cue.label.key for cue in cues}) == 1:
        asking = [cue.line for cue in cues]
    teller = only or _named_once(found) or interviewee(sheet, asking) or _introduced(sheet.text, found)
    if not teller and cues and not persons and (bill := billed(sheet, cues[0].line)):
        teller = bill[0]
    return _told_by(teller, found) if teller else found


def _named_once(found: Found) -> Who | None:
    """The one who answers a question under a name before the first answer that has none, and under no name
    behind it: "QUESTION: …", "ANN LEE: …", then "ANSWER: …" beside others who keep their names.
    """
    voiced = [one for one in found.passages if one.who]
    first = next((at for at, one in enumerate(voiced) if _answers(one)), 0)
    after = {_name(one) for one in voiced[first:]}
    before = {
        name: one.who
        for asks, one in pairwise(voiced[:first])
        if asks.who and _asked(asks.who) and (name := _name(one)) and name not in after
    }
    return next(iter(before.values())) if len(before) == 1 else None


def _name(passage: Passage) -> str:
    """The folded name of whoever speaks, if that is a person."""
    return fold(passage.who.name) if passage.who and passage.who.kind == "person" else ""


def _introduced(text: str, found: Found) -> Who | None:
    """Who says in the first answer what they are called; where letters examine, several may."""
    if any(one.rule in EXAMINED for one in found.passages):
        return None
    at = next((at for at, one in enumerate(found.passages) if one.who and _answers(one)), 0)
    before = found.passages[at - 1] if at else None
    return introduced(text, found.passages[at].start, text[before.start : before.end]) if before else None


def _printed(cues: Sequence[Cue]) -> set[str]:
    """The labels as they stand on the page, folded: letters that ask and answer may have another key."""
    return set(map(fold, {cue.label.role or cue.label.name for cue in cues}))


def _told_by(teller: Who, found: Found) -> Found:
    """`found` with its answers said by `teller`."""
    span = Span(teller.start, teller.end)
    passages = tuple(
        replace(passage, who=teller, rule=ANSWERED, cue=span) if _answers(passage) else passage
        for passage in found.passages
    )
    return replace(found, passages=passages, names=(*found.names, teller))


def _guested(sheet: Sheet, cues: Sequence[Cue], found: Found) -> Found:
    """`found` with what "Guest" says, beside one who asks, said by whom the head of the page names."""
    asking = [cue for cue in cues if fold(cue.label.role or cue.label.name) not in GUESTS]
    if len({one.label.key for one in asking}) != 1:
        return found
    teller = interviewee(sheet, [cue.line for cue in asking]) or _introduced(sheet.text, found)
    same = teller and any(cue.label.key.endswith(teller.name.split()[-1].casefold()) for cue in asking)
    return _told_by(teller, found) if teller and not same else found


def _objects(text: str, cues: Sequence[Cue]) -> bool:
    """True where somebody who is named objects, as counsel do."""
    return any(cue.label.kind == "person" and OBJECTS.match(text, cue.begin) for cue in cues)


def authored(sheet: Sheet, cues: Sequence[Cue], found: Found) -> Found:
    """`found` with the questions that have no label asked by whom a credit or the byline above names, or
    else by an interviewer without a name.
    """
    if not any(map(_waits, [one for one in found.passages if one.who is None])):
        return found
    asker = interviewer(sheet, [cues[0].line]) if cues[0].line else None
    asker = None if asker and _goes_by(asker, cues) else asker
    passages = tuple(
        replace(one, who=asker or whoever_asks(sheet, one.start)) if _waits(one) else one
        for one in found.passages
    )
    return replace(found, passages=passages, names=(*found.names, *((asker,) if asker else ())))


def _waits(passage: Passage) -> bool:
    """True for a question that nobody asks yet."""
    return passage.who is None and passage.rule in UNLABELLED


def presided(sheet: Sheet, cues: Sequence[Cue], found: Found) -> Found:
    """`found` with the chair's and the judge's office said by whom a heading or note names."""
    asked = [who for passage in found.passages if (who := passage.who) and who.kind in OFFICIAL]
    seated = chairs(sheet, {cue.line for cue in cues}) if any(map(of_the_chair, asked)) else []
    bench = judges(sheet, cues[0].line) if cues and any(map(of_the_bench, asked)) else []
    if not seated and not bench:
        return found
    voted = bool(seated) and sheet.text.startswith(VOTED, seated[0].end)  # it tells of no change in the chair
    passages = tuple(_presided(passage, seated, bench, already=voted) for passage in found.passages)
    return replace(found, passages=passages, names=(*found.names, *seated, *bench))


def in_office(sheet: Sheet, cues: Sequence[Cue], found: Found) -> Found:
    """`found` with what an office says, in Han, said by whom the head of the record names behind it."""
    offices = {
        who.role for one in found.passages if (who := one.who) and who.kind == "title" and not who.name
    }
    offices = {role for role in offices if role > HAN}
    named = held(sheet, cues[0].line, offices) if offices and cues else {}
    if not named:
        return found
    passages = tuple(
        replace(one, who=who, rule="presides-by-heading", cue=Span(who.start, who.end))
        if one.who and one.who.kind == "title" and not one.who.name and (who := named.get(one.who.role))
        else one
        for one in found.passages
    )
    return replace(found, passages=passages, names=(*found.names, *named.values()))


def _presided(passage: Passage, seated: Sequence[Who], bench: Sequence[Who], *, already: bool) -> Passage:
    if passage.who and of_the_chair(passage.who):
        at = bisect_left(seated, passage.start, key=lambda one: one.start)
        one = seated[max(0, at - 1)] if at or already else None
    elif passage.who and of_the_bench(passage.who):
        one = bench[0] if len({judge.name for judge in bench}) == 1 else None
    else:
        return passage
    return (
        replace(passage, who=one, rule="presides-by-heading", cue=Span(one.start, one.end))
        if one
        else passage
    )


def asked_by(sheet: Sheet, cues: Sequence[Cue], found: Found) -> Found:
    """`found` with what "Interviewer" says said by whom the head of the page names as having interviewed."""
    printed = {who.role or who.name for passage in found.passages if (who := passage.who)}
    if not any(map(_interviews, printed)):
        return found
    one = interviewed_by(sheet, cues[0].line)
    if not one:
        return found
    passages = tuple(
        replace(passage, who=one, rule="interviewed-by", cue=Span(one.start, one.end))
        if (who := passage.who) and _interviews(who.role or who.name)
        else passage
        for passage in found.passages
    )
    return replace(found, passages=passages, names=(*found.names, one))


def bylined(sheet: Sheet, cues: Sequence[Cue], found: Found) -> Found:
    """`found` with what one nameless label asks of one person said by whom the byline or a credit names: the
    interview of a paper, not a conference where many ask.
    """
    keys = _voices(cues)
    if len(keys) > 2 or are_names(_printed(cues), sheet.language):
        return found  # as one asks one person
    alone = len(keys) == 1 and _only_asks(cues[0], found)
    asking = keys if alone else keys & {cue.label.key for cue in cues if _asks(cue)}
    rest = keys - asking
    if len(asking) != 1 or len(rest) > 1 or any(word in sheet.text[:HEAD].casefold() for word in MANY_ASK):
        return found
    one = interviewer(sheet, [cue.line for cue in cues]) or (rest and presenter(sheet, cues[0].line)) or None
    told = {passage.who.name for passage in found.passages if passage.who}
    if not one or one.name in told or _goes_by(one, cues):
        return found
    passages = tuple(
        replace(passage, who=one, rule="interviewed-by", cue=Span(one.start, one.end))
        if passage.who and passage.label and (alone or _asked(passage.who))
        else passage
        for passage in found.passages
    )
    return replace(found, passages=passages, names=(*found.names, one))


def _only_asks(cue: Cue, found: Found) -> bool:
    """True for the page's one label, a paper's letters or name, that stands before its questions alone."""
    short = cue.label.kind == "organisation" or (cue.label.name.isupper() and " " not in cue.label.name)
    return short and any(
        not one.label and one.rule in (ANSWERED, "unlabelled-answer") for one in found.passages
    )


def _voices(cues: Sequence[Cue]) -> set[str]:
    """The labels of a page, one a voice: the longest where others are its letter or one of its words."""
    keys = {cue.label.key for cue in cues}
    if not 2 < len(keys) <= SHORTENED:
        return keys
    letters = {key for key in keys if len(key) == 1 and key in ASKERS}
    begun = {one for one in letters if any(key != one and key in ASKERS and key[0] == one for key in keys)}
    words = {word for key in keys for word in key.split() if " " in key}
    return keys - begun - {key for key in keys if key in words}


def _goes_by(one: Who, cues: Sequence[Cue]) -> bool:
    """True where a label is the last of somebody's names: whoever that is does not ask under another."""
    return any(cue.label.key.endswith(one.name.split()[-1].casefold()) for cue in cues)


def _asks(cue: Cue) -> bool:
    nameless = not cue.label.name and (cue.label.key in ASKERS or fold(cue.label.role) in INTERVIEWERS)
    return nameless or cue.label.key in INTERVIEWERS


def _asked(who: Who) -> bool:
    words = fold(who.role)
    named = fold(who.name) in INTERVIEWERS
    return named or words in ASKERS or words in INTERVIEWERS or (words == "i" and who.kind == "role")


def _interviews(printed: str) -> bool:
    """True for the label of the one who interviews, and of no second one."""
    words = fold(printed)
    return words.strip("0123456789 ") in INTERVIEWERS and words[-1:].isalpha()


def _answers(passage: Passage) -> bool:
    if passage.who is None:
        return passage.rule == "unlabelled-answer"
    return fold(passage.who.role) in ANSWERERS or fold(_label(passage)) in GUESTS


def _label(passage: Passage) -> str:
    return (passage.who.role or passage.who.name) if passage.who else ""


Shown = tuple[int, int, float, float]
"""A caption: where it stands, and from when to when it is shown, in seconds."""


def shown_at(sheet: Sheet) -> tuple[Shown, ...]:
    """The captions of the page, in order; empty for anything but a caption file."""
    found = []
    for mark in sheet.marked("caption"):
        start, _, end = mark.value.partition(" ")
        try:
            found.append((mark.start, mark.end, float(start), float(end)))
        except ValueError:  # marks are data from outside
            continue
    return tuple(found)


def heard_from(times: Sequence[Shown], start: int, end: int) -> tuple[float | None, float | None]:
    """From when to when `start:end` is shown: its first caption's begin and its last one's end."""
    first = bisect_right(times, start, key=lambda shown: shown[0]) - 1
    last = bisect_left(times, end, key=lambda shown: shown[0]) - 1
    if first < 0 or last < first:
        return None, None
    return times[first][2], times[last][3]


def timed(sheet: Sheet, found: Found) -> Found:
    """`found` with the times of the captions that its turns stand in."""
    times = shown_at(sheet)
    if not times:
        return found
    spans = [heard_from(times, passage.start, passage.end) for passage in found.passages]
    passages = tuple(
        replace(passage, starts_at_s=begins, ends_at_s=ends)
        for passage, (begins, ends) in zip(found.passages, spans, strict=True)
    )
    return replace(found, passages=passages)
