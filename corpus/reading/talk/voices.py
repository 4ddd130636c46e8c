r"""Which candidates are labels: a page's own style, induced from all of its candidates together.

A candidate alone proves little ("Note: …").  A page that is a transcript repeats its labels, writes them all
alike and lets them take turns; it gives itself away by the sum.  Once a style is on, its rare labels count.

Gathers the candidates; `evidence` weighs them, `few` looks at pages of few labels.  Must not know where a
turn ends.

>>> from corpus.reading.sheet import ruled
>>> page = "LEE: No.\n\nMs. MOSS: Yes.\n\nLEE: Why?\n\nNote: all agreed."
>>> [cue.label.name for cue in heard(ruled(page)).cues]
['LEE', 'MOSS', 'LEE']
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, pairwise

from corpus.reading.labels import Label, label
from corpus.reading.names import is_given
from corpus.reading.sheet import Sheet
from corpus.reading.talk.benches import benches, named_within
from corpus.reading.talk.chevrons import chevrons
from corpus.reading.talk.circles import circled, office_holders
from corpus.reading.talk.contents import QUOTING as SUB_HEADS
from corpus.reading.talk.cues import (
    SENTENCE_ENDS,
    Cue,
    angled,
    boxed,
    broken,
    colons,
    letters,
    ordered,
    pictured,
    rejoined,
    runs_on,
)
from corpus.reading.talk.evidence import LISTED, SILENT, SURE, TITLED, Voices, believed, clocked
from corpus.reading.talk.few import SEEN, few, introduced, joining, speaks_in_person
from corpus.reading.talk.fielded import captioned, tabbed
from corpus.reading.talk.glued import glued
from corpus.reading.talk.habits import habitual
from corpus.reading.talk.joined import carded, inside, lettered, run_together
from corpus.reading.talk.joined import stopped as joined_dots
from corpus.reading.talk.lone import lone
from corpus.reading.talk.numbered import numbered
from corpus.reading.talk.outlets import counted, outlets
from corpus.reading.talk.paired import columned, paired
from corpus.reading.talk.person import eastern, replies, words_of
from corpus.reading.talk.plays import played
from corpus.reading.talk.presented import presented
from corpus.reading.talk.questions import LAST, asks_in
from corpus.reading.talk.short import (
    callsigns,
    initials,
    lettered_alike,
    nicknames,
    shortened,
    spelt_out,
    unlettered,
    without_colon,
)
from corpus.reading.talk.spread import above_fields, beyond, spread
from corpus.reading.talk.stage import bracketed
from corpus.reading.talk.stamped import (
    behind_times,
    bracketed_with_time,
    counted_with_time,
    led_by_time,
    stamped,
    without_times,
)
from corpus.reading.talk.stops import dashes, dots, run_on
from corpus.reading.talk.tabled import tabled
from corpus.reading.talk.templates import templated
from corpus.reading.talk.witnesses import witnessed
from corpus.reading.values import replace
from corpus.reading.words.persons import FAQ
from corpus.reading.words.roles import ANSWERERS, ASKERS
from corpus.reading.words.speakers import GLUED, OWN, known, persons
from corpus.reading.words.titles import CHAIRS

EXCHANGED = ASKERS | ANSWERERS
SITTING = 3
"""Labels of the chair that tell of a sitting."""
HELP, HEADING = 600, 100
"""Code points among which a page, or a heading over questions, says that they are of help."""
SPEECH = 120
"""Characters that no field's value has."""
HEAD = 12
"""Lines among which a page's headline stands."""
LONG_HEAD = 60
LONGEST_TITLE = 160
TITLE, TITLE_WORDS = 60, 6
DASHES_BEHIND = (".-", ".–", ".—", ". -", ". –", ". —")
SEAT = 30
"""Characters of the place for which somebody sits."""
FIELDS, FEW_FIELDS = 6, 3
"""Labels from which on a page may be made of fields; so many where none of them is a name."""
FEW_SMALL = 4
ALIKE = 4
"""Labels from which on one knows how all stand on their lines."""
SURELY = 1.0
"""The weight of a label that its words or the page tell to be one."""
SCRIBED = ("... ", "… ", "...")
"""How a scribe goes on with what the speaker of the line above says."""
NUMBERED = re.compile(r"\d{1,3}[.)]\s")
HELPED = 4
"""Questions and answers from which on one sees whether anybody gives them."""
ENDED = frozenset(".?!…؟")
# "Lee*", to which a note stands below
MARKED_WORD = re.compile(r"[^\W_]\*(?![*\w])|[^\W_\x00-\u2e7f]\*(?!\*)")
MARKED = ("「", "『", "“")
TOLD = 4
"""Labels behind which there are words, in a table or a log, at most."""
# "Ann B. Lee, Senior", "Ann Lee; Bo Moss"
CAST = re.compile(r"([A-Z][\w'’-]+) (?:[A-Z]\. ?)?[A-Z][\w'’-]+[,;] (?=[A-Z]|the )")
LINE = 20
"""Characters that a first line of speech has."""
HEADLINE_LENGTH = (25, 120)
"""Characters of a sub-head behind the name of whom it quotes."""
FEW_HEADS = 4
"""Labels to one sub-head that quotes."""
WORDS = re.compile(r"[^\W\d_][.,;’\"]?[^\S\n]+[^\W\d_]{1,30}(?:['’-][^\W\d_]{1,30})?[.,;]?[^\S\n]+[^\W\d_]")
"""The middle one of three words in a row."""


def heard(sheet: Sheet) -> Voices:
    """The labels of the page that are believed.  The sheet keeps the answer: several forms ask."""
    known = sheet.memo.get(__name__)
    if not isinstance(known, Voices):
        found = _heard(sheet)
        known = Voices(without_times(sheet, found.cues), found.sure, found.group) if found.cues else found
        sheet.memo[__name__] = known
    return known


def _heard(sheet: Sheet) -> Voices:
    ways = (
        tabled,
        tabbed,
        captioned,
        chevrons,
        witnessed,
        pictured,
        angled,
        letters,
        initials,
        paired,
        carded,
        colons,
        nicknames,
        callsigns,
        circled,
        office_holders,
        boxed,
        stamped,
        led_by_time,
        bracketed_with_time,
        counted_with_time,
        columned,
        presented,
    )
    held = list(spread(sheet))
    cues = ordered(chain(held, *(way(sheet) for way in ways)))
    plain, first = _plain(cues, len(sheet.lines)), cues
    joined = list(inside(sheet, plain, cues))
    cues = ordered((*cues, *joined)) if joined else cues
    cues = _asked_by(sheet.text, cues)
    cues = unlettered(sheet.text, cues)
    cues = _small(sheet, introduced(sheet.text, _unnumbered(sheet.text, cues)))
    if not (plain if cues is first else _plain(cues, len(sheet.lines))):
        held += above_fields(sheet)
        cues = ordered(chain(held, cues)) if held else cues
        dashed = _unseated(cues, list(dashes(sheet)))
        stopped = list(dots(sheet))
        cues = _lettered(sheet.text, cues, stopped)
        cues = list(_before_dash(sheet.text, cues, dashed))
        alone = [] if numbered(sheet) else list(lone(sheet))
        timed = [cue for cue in alone if cue.family == "timed"]  # "Mr A. Lee 10:15 a.m."
        cues += [*timed, *dashed, *glued(sheet), *played(sheet), *stopped]
        habit = _unparted(cues, _unseated(cues, list(habitual(sheet))))
        cues = list(_before_dash(sheet.text, cues, habit))
        cues = ordered(chain(cues, joined_dots(sheet), habit, alone))
    if not cues:
        return _in_its_own_setting(sheet)
    cues = beyond(cues, held) if held else cues
    cues = behind_times(sheet.text, _unnoted(sheet.text, cues))
    aside = bracketed(sheet)
    cues = _above_values(sheet, cues)
    cues = [
        cue
        for cue in cues
        if cue.line not in aside
        and (sheet.lines[cue.line].gap or not (_may_run_on(cue) and runs_on(sheet, cue.line)))
    ]
    cues = rejoined(sheet, _joined(sheet.text, cues, list(broken(sheet))))
    paragraphs = len([line for line in sheet.lines if line.gap]) or len(sheet.lines)
    asked = _below_questions(sheet, {cue.line for cue in cues})
    voices = believed(cues, paragraphs, len(sheet.lines), asked, apart=_apart(sheet, cues))
    if _of_no_talk(sheet, voices):
        return SILENT
    voices = voices if voices.cues else few(sheet, cues, asked)
    if voices.group == "colon" and (once := list(joining(sheet, voices.cues, cues, paragraphs))):
        voices = replace(voices, cues=tuple(ordered(chain(voices.cues, once))))
    if not any(cue.label.name or cue.label.role for cue in voices.cues):
        voices = _in_its_own_setting(sheet, voices)
    elif not _sure(sheet, voices):
        voices = _more(voices, _in_its_own_setting(sheet))
    voices = Voices(_below_heads(sheet, voices.cues), voices.sure, voices.group)
    if _of_things(sheet, voices.cues) or _impersonal(sheet, voices):
        return SILENT
    if voices.group == "dot":
        inner = [*(run_on(sheet) if ".-" in sheet.text else ()), *benches(sheet, voices.cues)]
        inner += named_within(sheet, voices.cues)
        return replace(voices, cues=tuple(ordered((*voices.cues, *inner)))) if inner else voices
    if voices.group != "colon":
        return voices
    more = (
        way(sheet, voices.cues)
        for way in (
            shortened,
            spelt_out,
            run_together,
            lettered,
            lettered_alike,
            outlets,
            counted,
            without_colon,
        )
    )
    alike = _set_alone(sheet, voices.cues, cues)
    dotted = (
        (*_dashed(sheet, cues), *run_on(sheet)) if "-" in sheet.text and sheet.text.count(".- ") > 1 else ()
    )
    found = ordered(chain(voices.cues, alike, dotted, *more))
    return Voices(tuple(cue for cue in found if cue.line not in aside), voices.sure, voices.group)


def _below_questions(sheet: Sheet, led: set[int]) -> frozenset[int]:
    """The lines above which one asks; without a label (`led` has one) a bold line may be a heading."""
    shown = [at for at, line in enumerate(sheet.lines) if line.kind != "furniture"]
    ends = [sheet.text[sheet.lines[at].end - 1] for at in shown]
    return frozenset(
        [
            below
            for (at, below), end in zip(pairwise(shown), ends, strict=False)
            if end in LAST and (at in led or end not in "*_")
            if asks_in(sheet.text, sheet.lines[at].start, sheet.lines[at].end)
        ]
    )


def _dashed(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Cue]:
    """Labels with a title before a full stop and a dash, on a page on which others have a colon."""
    for cue in cues:
        if cue.family == "dot" and cue.label.weight >= TITLED and sheet.text.startswith(".-", cue.stop):
            yield cue


def _set_alone(sheet: Sheet, believed: Sequence[Cue], cues: Sequence[Cue]) -> Iterator[Cue]:
    """Whole names with a colon alone on their line behind a sentence, where that is how all labels stand."""
    if len(believed) < ALIKE or any(cue.begin < sheet.lines[cue.line].end for cue in believed):
        return
    known = {cue.line for cue in believed}
    for cue in cues:
        line = sheet.lines[cue.line]
        if cue.family != "colon" or cue.line in known or cue.begin < line.end or not cue.says:
            continue
        if cue.line and sheet.text[sheet.lines[cue.line - 1].end - 1] not in SENTENCE_ENDS:
            continue
        if cue.label.kind == "person" and " " in cue.label.name:
            yield cue


def _in_its_own_setting(sheet: Sheet, otherwise: Voices = SILENT) -> Voices:
    """The labels that stand in a setting of the page's own; `otherwise`, where it has none."""
    own = templated(sheet)
    return Voices(own, 0.9, "colon") if own and not _wordless(sheet, own) else otherwise


def _more(voices: Voices, own: Voices) -> Voices:
    """The labels of a setting of the page's own where they are all that are believed and more, as many as
    those with a full stop, or more on other lines.
    """
    lines = {cue.line for cue in voices.cues}
    other = len(lines - {cue.line for cue in own.cues})
    least = len(voices.cues) + (voices.group != "dot" and not other)
    return own if len(own.cues) >= least and (not other or 2 * other > len(lines)) else voices


def _sure(sheet: Sheet, voices: Voices) -> bool:
    """True where three labels in four say themselves that they are one, or are whole names; of those with a
    colon where they open a line in four; of no letters.
    """
    keys = {cue.label.key for cue in voices.cues}
    single = {key for key in keys if len(key) == 1}
    letters = any(cue.label.kind == "person" and cue.label.key in single for cue in voices.cues if single)
    letters = letters or _unasked(keys)
    if voices.group == "colon" and not letters and FEW_SMALL * len(voices.cues) >= len(sheet.lines):
        return True
    whole = sum(cue.label.weight >= TITLED or " " in cue.label.name for cue in voices.cues)
    return 4 * whole >= 3 * len(voices.cues) and not letters


def _unasked(labels: Iterable[str]) -> bool:
    """True for an A on a page on which no Q asks: somebody's letter, beside a B."""
    keys = {key.rstrip(".") for key in labels}
    return "a" in keys and ASKERS.isdisjoint(keys)


def _apart(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True where a blank line stands behind most labels that are alone on their line."""
    below = [cue.line + 1 for cue in cues if cue.family in {"alone", "timed"}]
    return 2 * sum(sheet.lines[at].gap > 0 for at in below if at < len(sheet.lines)) > len(below)


def _asked_by(text: str, cues: list[Cue]) -> list[Cue]:
    """The cues; a "Q" right below a name belongs to that label: who asks is told."""
    letters = {
        asker.start: letter
        for asker, letter in pairwise(cues)
        if letter.family == "bare"
        and letter.label.key == "q"
        and letter.line == asker.line + 1
        and asker.label.kind == "person"
        and not text[asker.begin : letter.at].strip()
        and text[asker.start : asker.start + 3].casefold() != "by "
    }
    gone = {letter.start for letter in letters.values()}
    if not gone:
        return cues
    return [
        replace(cue, begin=letters[cue.start].begin) if cue.start in letters else cue
        for cue in cues
        if cue.start not in gone
    ]


def _below_headline(sheet: Sheet, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues without the first where it only opens the page's headline: "Ann Lee: “I never slept”"."""
    while len(cues) > 2 and _in_head(sheet, cues[0].line) and cues[0].label.case == "title":
        title = sheet.lines[cues[0].line].of(sheet.text)
        rest = [cue for cue in cues[1:5] if sheet.lines[cue.line].of(sheet.text) != title]
        quoted = _cites(sheet, cues[0]) and not any(_cites(sheet, cue) for cue in rest)
        if not (quoted or _titled(sheet, cues[0])):
            break
        cues = cues[1:]
    return cues


def _below_cast(sheet: Sheet, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues without those at the head that stand once, are no known name, and before somebody's name and
    office: "Opening remarks: Ann Lee, Chair".
    """
    while (
        len(cues) > 2 and _casts(sheet, cues[0]) and all(cues[0].label.key != c.label.key for c in cues[1:])
    ):
        cues = cues[1:]
    return cues


def _casts(sheet: Sheet, cue: Cue) -> bool:
    if cue.label.weight >= SURELY or cue.family != "colon":
        return False
    name = CAST.match(sheet.text, cue.begin, sheet.lines[cue.line].end)
    own = name and is_given(name.group(1))
    return bool(own) and not is_given(cue.label.name.partition(" ")[0].capitalize())


def _without_heads(sheet: Sheet, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues without what stands once before a colon, like a name but no known one, and before a word or
    two that nobody says: "Lamp Oil: Brill", a heading.
    """
    once = [cue for cue in cues if not cue.says and cue.label.weight < SURELY and " " in cue.label.key]
    times = Counter([cue.label.key for cue in cues]) if once else {}
    heads = {
        cue.start
        for cue in once
        if times[cue.label.key] < 2
        if cue.label.kind == "person"
        and cue.label.case == "title"
        and not is_given(cue.label.name.split()[0])
        if sheet.text[cue.begin : cue.begin + 1].isupper() and cue.begin < sheet.lines[cue.line].end
    }
    if not heads or len(cues) - len(heads) < 2:
        return cues
    return tuple(cue for cue in cues if cue.start not in heads)


def _below_heads(sheet: Sheet, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues without headlines, lists of a cast and sub-heads that look like labels."""
    below = _below_cast(sheet, _without_heads(sheet, cues))
    return _without_quoting_heads(sheet, _below_headline(sheet, below))


def _without_quoting_heads(sheet: Sheet, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues without the few that lead a line of their own, no sentence's end, behind words of the same one
    on a page whose other turns all end as sentences do: sub-heads that quote, "Lee: Lamps cost too much".
    """
    text, lines = sheet.text, sheet.lines
    open_ = [
        cue
        for above, cue, after in zip((*cues[:1], *cues), cues, cues[1:], strict=False)
        if after.line == cue.line + 1
        and above.label.key == cue.label.key != after.label.key
        and cue.family == "colon"
        and lines[cue.line].gap
        and lines[after.line].gap
        and HEADLINE_LENGTH[0] < lines[cue.line].end - cue.begin < HEADLINE_LENGTH[1]
        and text[lines[cue.line].end - 1].isalnum()
    ]
    if not open_ or FEW_HEADS * len(open_) > len(cues):
        return cues
    starts = {cue.start for cue in open_}
    others = [after for cue, after in pairwise(cues) if cue.start not in starts]
    ended = all(text[lines[after.line - 1].end - 1] in SENTENCE_ENDS for after in others)
    if not ended:
        return cues
    sheet.memo[SUB_HEADS] = frozenset(cue.line for cue in open_)
    return tuple(cue for cue in cues if cue.start not in starts)


def _in_head(sheet: Sheet, at: int) -> bool:
    """True for one of the page's first lines, or one above which nothing but short lines stand."""
    return at < HEAD or (at < LONG_HEAD and all(line.end - line.start < TITLE for line in sheet.lines[:at]))


def _titled(sheet: Sheet, cue: Cue) -> bool:
    """True where what follows a label is written as titles are: "A Lamp Takes To The Big Screen"."""
    words = sheet.text[cue.begin : min(sheet.lines[cue.line].end, cue.begin + TITLE)].split()[:TITLE_WORDS]
    capital = sum(word.lstrip("'\"‘“")[:1].isupper() for word in words)
    return len(words) > 3 and 10 * capital >= 9 * len(words)


def _cites(sheet: Sheet, cue: Cue) -> bool:
    """True where what follows a label on its line is one quotation from end to end, and nothing goes on."""
    end = sheet.lines[cue.line].end
    ends = {"“": "”", "«": "»", '"': '"', "„": "“"}.get(sheet.text[cue.begin : cue.begin + 1], "")
    whole = ends != "" and sheet.text[end - 1] in ends + "”" and end - cue.begin < LONGEST_TITLE
    return whole and sheet.text.find(ends, cue.begin + 1, end - 1) < 0 and sheet.text[end - 2] not in ".…"


def _lettered(text: str, cues: list[Cue], stopped: list[Cue]) -> list[Cue]:
    """The cues; a letter and its full stop belong to a page whose labels end in one: "Q. Why?"."""
    bare = [cue for cue in cues if cue.family == "bare" and text[cue.stop] == "."]
    answered = any(cue.label.key != "q" for cue in bare)  # of "Q." and "A." alone a page is made
    if not bare or answered or len(stopped) <= len(cues) - len(bare):
        return cues
    return [replace(cue, family="dot") if cue in bare else cue for cue in cues]


def _may_run_on(cue: Cue) -> bool:
    """True for a label that inside a wrapped paragraph could be words of its sentence."""
    if cue.family == "dot":
        return cue.label.weight < SURE or cue.label.case != "caps"
    if cue.family == "colon":
        return cue.label.role[:1].islower() or (cue.label.case == "uncased" and cue.label.weight < 1)
    return cue.family == "alone" and (cue.label.kind == "person" or cue.label.weight < SURE)


def _in_person(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True where most of what stands below labels says I or you, of names that recur a fifth of it: neither
    people nor committees are described, and no one word heads whatever a page lists.
    """
    again = 1 < len({cue.label.key for cue in cues}) < len(cues) and any(map(_names_one, cues))
    unspaced = any(sheet.text[cue.begin : cue.begin + 1] >= "\u2e80" for cue in cues)  # no words to look for
    if again and (unspaced or any(cue.family == "timed" or cue.label.case == "uncased" for cue in cues)):
        return True
    if len({cue.label.key for cue in cues}) == 1 and cues[0].label.kind == "role":
        return 2 * sum("?" in words for words in _openings(sheet, cues)) >= len(cues)
    if again and (not known(sheet.language) or sum(map(_of_the_chair, cues)) >= SITTING):
        return True
    told = [speaks_in_person(sheet, cue) for cue in cues]
    if again and not any(a.label.key == b.label.key for a, b in pairwise(cues)):
        told = [
            own or replies(words) or "?" in words
            for own, words in zip(told, _openings(sheet, cues), strict=True)
        ]
    return (5 if again else 2) * sum(told) >= len(cues)


def _of_the_chair(cue: Cue) -> bool:
    """True for the office of whoever presides, without a name: "PRESIDENTE"."""
    return cue.label.kind == "title" and not cue.label.name and cue.label.key in CHAIRS


def _only_fields(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True where hardly a label tells that it names somebody, or is the surname of one that does, and hardly
    anybody says I or asks, or you where they go on at length; where labels are few, no label, none of them
    in capitals, and nobody.
    """
    listed = sheet.language in OWN and sheet.language not in GLUED
    if sheet.text.startswith("<", max(0, cues[0].start - 1) if cues else 0):
        return False  # "<pike_42> thanks"
    if len(cues) < FEW_FIELDS or not (listed or _unread(sheet.language)):
        return False
    times = Counter([cue.label.key for cue in cues])
    if any("".join(word[0] for word in key.split()) in times for key in times if " " in key):
        return False  # "Ann Lee:" once, "AL:" then
    one_each = {cue.label.key: cue for cue in cues}.values()
    ways = {(cue.label.key, cue.label.gender): cue for cue in cues}  # "MS. LEE" once, "LEE" then
    named = {_surname(cue) for cue in ways.values() if _names_one(cue)}
    if len(cues) < FIELDS:
        plain = not named and all(cue.label.case == "title" for cue in cues)
        return plain and not any(_in_person_of(sheet, cues, addressed=True))
    if 3 * sum(times[cue.label.key] for cue in one_each if _surname(cue) in named) >= len(cues):
        return False
    ends = [cue.at for cue in cues[1:]] + [len(sheet.text)]
    lengths = sorted(end - cue.begin for cue, end in zip(cues, ends, strict=True))
    lengthy = lengths[len(lengths) // 2] > SPEECH and not _in_one_order(cues)
    far = lengthy and (bool(named) or not any(_written_small(sheet.text, cue) for cue in cues))
    two = lengthy and len(one_each) == 2 and all(cue.label.case == "caps" for cue in cues)
    enough = 1 if two else -(-len(cues) // (3 if far else 6))  # "JP" and "JA" at length
    spoken = _in_person_of(sheet, cues, addressed=far, seen=3 * SEEN if far else SEEN)
    return len(list(islice(filter(None, spoken), enough))) < enough


def _of_help(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True for the questions and answers of a page of help, which nobody asked: "FAQ"; hardly a question says
    you and hardly an answer I, but the answers say you, or the questions I.
    """
    if not cues or not all(cue.label.key in EXCHANGED for cue in cues):
        return False
    head = (sheet.text[:HELP] + sheet.text[max(0, cues[0].start - HEADING) : cues[0].start]).casefold()
    if any(sign in head for sign in FAQ):
        return True
    if len(cues) < HELPED or sheet.language not in OWN:
        return False
    mine, yours = persons(sheet.language)
    helped = spoken = 0
    for cue, words in zip(cues, map(words_of, _openings(sheet, cues)), strict=True):
        own, others = (mine, yours) if cue.label.key in ASKERS else (yours, mine)
        helped += not own.isdisjoint(words) and others.isdisjoint(words)
        spoken += not others.isdisjoint(words)
    return helped >= HELPED and helped > 3 * spoken


def _wordless(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True where hardly anything behind the labels ends as a sentence does or has three words in a row:
    tables, logs and code.
    """
    if len(cues) <= HELPED or sheet.language in GLUED:
        return False
    enough = min(TOLD, -(-len(cues) // 8))
    openings = map(str.lstrip, _openings(sheet, cues))  # below a label that is alone lines may be empty
    lines = (words[:LINE] + words[LINE:].partition("\n")[0] for words in openings)
    told = (_worded(words.rstrip()) for words in lines)
    return len(list(islice(filter(None, told), enough))) < enough


def _worded(words: str) -> bool:
    """True for the end of a sentence, three words in a row, or letters of a script without spaces."""
    return words[-1:] in ENDED or bool(WORDS.search(words)) or max(words, default="") > "\u2e7f"


def _of_no_talk(sheet: Sheet, voices: Voices) -> bool:
    """True where the labels are those of fields, of a page of help, of tables, logs or code."""
    fields = voices.group == "colon" and _only_fields(sheet, voices.cues)
    return fields or _of_help(sheet, voices.cues) or _wordless(sheet, voices.cues)


def _impersonal(sheet: Sheet, voices: Voices) -> bool:
    """True where the labels alone on their lines have no times, and nobody says I; where a story in a tongue
    without spaces has most of what follows between marks: "张团长回答：「是。」".
    """
    if sheet.language in {"ja", "zh"} and voices.group == "colon":
        marked = sum(sheet.text.startswith(MARKED, cue.begin) for cue in voices.cues)
        return 2 * marked > len(voices.cues)
    return voices.group == "lone" and not (clocked(voices.cues) or _in_person(sheet, voices.cues))


def _of_things(sheet: Sheet, cues: Sequence[Cue]) -> bool:
    """True for the fields of one thing after the other: programs behind half of them, or the same labels in
    the same order below a heading for each thing, most of them before a line that ends as no sentence does.
    """
    text = sheet.text
    if 2 * sum(text[cue.begin : cue.begin + 1] == "`" for cue in cues) > len(cues):
        return True
    tops = [at for at, (a, b) in enumerate(pairwise(cues), 1) if text.find("\n#", a.begin, b.at) >= 0]
    if len(tops) < 2:
        return False
    keys = [cue.label.key for cue in cues]
    first, *things, last = (keys[a:b] for a, b in pairwise((0, *tops, len(keys))))
    one = things[0]
    alike = len(one) > 1 and all(thing == one for thing in things)
    if not alike or one[-len(first) :] != first or one[: len(last)] != last:
        return False
    lines = (sheet.lines[cue.line + (cue.begin >= sheet.lines[cue.line].end)] for cue in cues[:-1])
    return 2 * sum(text[line.end - 1] in ENDED for line in lines) < len(cues)


def _written_small(text: str, cue: Cue) -> bool:
    """True where the page writes the last word of a label small elsewhere, as it does no name."""
    word = _surname(cue)
    return len(word) > 3 and cue.label.name[:1] != word[:1] and f" {word} " in text


def _unread(language: str) -> bool:
    """True for a tongue without known words for I: nearly no words at all, or none with spaces between."""
    return language in {"und", "ja", "zh", "ko"}


def _in_person_of(
    sheet: Sheet, cues: Sequence[Cue], *, addressed: bool = False, seen: int = SEEN
) -> Iterator[bool]:
    """For each cue, whether what it begins with says I, asks or replies, or where `addressed` says you."""
    mine, yours = persons(sheet.language if sheet.language in OWN else "en")
    told = mine | yours if addressed else mine
    for words in _openings(sheet, cues, seen):
        asks = "?" in words or "？" in words
        yield asks or not told.isdisjoint(words_of(words)) or replies(words) or eastern(words)


def _openings(sheet: Sheet, cues: Sequence[Cue], seen: int = SEEN) -> Iterator[str]:
    """What each cue begins with, as far as the next."""
    ends = [cue.at for cue in cues[1:]] + [len(sheet.text)]
    yield from (sheet.text[c.begin : min(end, c.begin + seen)] for c, end in zip(cues, ends, strict=True))


def _in_one_order(cues: Sequence[Cue]) -> bool:
    """True where labels do not recur, or where each is followed by the same one again and again, as the
    fields of one thing after the other are.
    """
    keys = [cue.label.key for cue in cues]
    pairs = Counter(pairwise(keys))
    often: Counter[str] = Counter()
    for (one, _), count in pairs.items():
        often[one] = max(often[one], count)
    several = len(set(keys)) > 2  # two people have no other order
    return len(set(keys)) == len(keys) or (several and 5 * sum(often.values()) >= 4 * (len(keys) - 1))


def _surname(cue: Cue) -> str:
    return cue.label.key.rpartition(" ")[2]


def _names_one(cue: Cue) -> bool:
    """True for a role, a title, a time, and for a name with a known given name."""
    own = cue.label
    if own.name[:1].islower() or own.name.rpartition(" ")[2][:1].islower():
        return False  # a nickname, or a key: "port", "Depends on"
    sure = own.weight >= 2 or own.kind != "person" or bool(own.gender) or cue.starts_at_s is not None
    return sure or is_given(own.name.partition(" ")[0].capitalize())


def _small(sheet: Sheet, cues: list[Cue]) -> list[Cue]:
    """The cues; on a page that writes sentences small, labels that recur have somebody say what follows, and
    so have all where three in four open with a known given name.
    """
    small = [cue for cue in cues if not cue.says and sheet.text[cue.begin : cue.begin + 1].islower()]
    if len(small) < 2:
        return cues
    dots = sum(sheet.text.startswith(SCRIBED, line.start) for line in sheet.lines)
    if dots > 1 and 4 * dots >= len(small):
        return _scribed(sheet.text, cues)
    times = Counter(cue.label.key for cue in small)
    often = {key for key, count in times.items() if count > 1}
    if often and len(small) >= FEW_SMALL:
        known = {cue.label.key for cue in small if cue.label.kind == "person" and _known(cue.label)}
        if 3 * len(known) >= 2 * sum(len(key) > 2 for key in times):
            return [_spoken(cue) if cue.label.key in times else cue for cue in cues]
    if _of_given_names(cues):
        return [
            _spoken(cue) if cue.label.kind == "person" and is_given(cue.label.name) else cue for cue in cues
        ]
    if len(often) < 2 or 5 * sum(times[key] for key in often) < 3 * len(cues):
        return cues
    return [
        replace(cue, says=True)
        if cue.label.key in often
        and (cue.label.weight >= 0.8 or times[cue.label.key] > 2 or is_given(cue.label.name))
        else cue
        for cue in cues
    ]


def _of_given_names(cues: list[Cue]) -> bool:
    """True where two in three of several labels are known given names, and some come again."""
    times = Counter(cue.label.key for cue in cues)
    known = {cue.label.key for cue in cues if cue.label.kind == "person" and is_given(cue.label.name)}
    again = sum(times[key] > 1 for key in known)
    return len(known) > FEW_SMALL and again > 1 and 3 * len(known) >= 2 * len(times)


def _scribed(text: str, cues: list[Cue]) -> list[Cue]:
    """The cues of minutes whose scribe goes on with dots: who is known, loud, heard again or in angle
    brackets has spoken.
    """
    times = Counter(cue.label.key for cue in cues)
    heard_again = {key for key, count in times.items() if count > 1}
    return [
        _spoken(cue)
        if cue.label.key in heard_again
        or cue.label.case == "caps"
        or text[cue.start - 1 : cue.start] == "<"
        or _known(cue.label)
        else cue
        for cue in cues
    ]


def _known(words: Label) -> bool:
    """True for a known given name, and for one that stands in a whole name above (see `introduced`)."""
    listed = words.weight == LISTED and words.case == "title" and words.kind == "person"
    return listed or is_given(words.name.partition(" ")[0])


def _spoken(cue: Cue) -> Cue:
    return replace(cue, says=True, label=replace(cue.label, weight=max(cue.label.weight, 1.0)))


def _plain(cues: list[Cue], lines: int) -> bool:
    """True where labels with a colon recur so often that no other kind needs to be looked for."""
    if len(cues) < 8:
        return False
    times = Counter([cue.label.key for cue in cues if cue.says and cue.label.weight >= 1])
    often = [count for count in times.values() if count > 1]
    return len(often) > 1 and sum(often) >= max(8, lines // 5)


def _unnumbered(text: str, cues: list[Cue]) -> list[Cue]:
    """The cues without the heads of a numbered list, no two of which are alike: "3. MOTION: …"."""
    heads = [
        cue
        for cue in cues
        if cue.start > cue.at and cue.family == "colon" and NUMBERED.match(text, cue.at, cue.start)
    ]
    if len(heads) < 3 or len({cue.label.key for cue in heads}) < len(heads) or 2 * len(heads) < len(cues):
        return cues
    starts = {cue.start for cue in heads}
    return [cue for cue in cues if cue.start not in starts]


def _unseated(cues: list[Cue], dashed: list[Cue]) -> list[Cue]:
    """The labels before a dash; none where behind nearly all dashes a seat and a colon stand, as of those who
    sit for it: "Mr Lee — Brill: I rise.".
    """
    begins = {cue.start: cue.begin for cue in dashed}
    seated = [
        cue
        for cue in cues
        if cue.label.weight >= SURE and 0 < cue.stop - begins.get(cue.start, cue.stop) < SEAT
    ]
    return [] if len(seated) >= 3 and 4 * len(seated) >= 3 * len(dashed) else dashed


def _unparted(cues: Sequence[Cue], habit: list[Cue]) -> list[Cue]:
    """The labels of a page's own setting; none where nearly all are the first word of one with a colon, as a
    justified page sets them: "Ann  Lee:   Yes.".
    """
    whole = {cue.start: cue.stop for cue in cues if cue.family == "colon"}
    parted = sum(whole.get(cue.start, 0) > cue.stop for cue in habit)
    return [] if parted and 4 * parted >= 3 * len(habit) else habit


def _before_dash(text: str, cues: list[Cue], dashed: list[Cue]) -> Iterator[Cue]:
    """The cues without those whose colon stands in what is said behind a dash: "MR. LEE - Letter 4: we"."""
    begins = {cue.start: cue.begin for cue in dashed}
    bare = {cue.start for cue in dashed if not text[cue.stop : cue.begin].strip()}
    for cue in cues:
        begin = begins.get(cue.start, cue.stop)
        if cue.start in bare and text[cue.stop : cue.begin].rstrip().endswith(DASHES_BEHIND):
            yield cue  # "MOSS Ann. – ", beside "MOSS "
        elif begin >= cue.stop or text[begin : cue.stop].isupper() or text[cue.stop - 1] == ")":
            yield cue


def _above_values(sheet: Sheet, cues: list[Cue]) -> list[Cue]:
    """The cues; those alone on their lines may be fields, whose value the next line is."""
    alone = {cue.start for cue in cues if cue.begin >= sheet.lines[cue.line].end}
    if not alone:
        return cues
    often = {key for key, count in Counter([cue.label.key for cue in cues]).items() if count > 2}
    return [_below(sheet, cue, often) if cue.start in alone else cue for cue in cues]


def _below(sheet: Sheet, cue: Cue, often: set[str]) -> Cue:
    """A label alone on its line, with what the next line says for itself: a name there is no speech."""
    if cue.family != "colon" or cue.line + 1 >= len(sheet.lines) or cue.starts_at_s is not None:
        return cue
    below = sheet.lines[cue.line + 1]
    final = sheet.text[below.end - 1]
    if (final in SENTENCE_ENDS and final != ",") or below.end - below.start >= 90:
        return cue
    alone = cue.line + 2 == len(sheet.lines) or sheet.lines[cue.line + 2].gap > 0
    value = alone and below.end - below.start < 40 and cue.label.weight < 1  # "Colour:" / "Red, white"
    value = value and cue.label.key not in often
    named = label(below.of(sheet.text))
    named = None if named and named.case == "uncased" and named.name.count(" ") > 2 else named
    return replace(cue, says=False) if value or named else cue


def _unnoted(text: str, cues: list[Cue]) -> list[Cue]:
    """The cues without those of notes to a word above that has their mark: "Lee*", "*Ann Lee: the mayor"."""
    if "\n*" not in text:
        return cues
    noted = {cue.start for cue in cues if text[cue.at] == "*" and cue.start == cue.at + 1}
    noted = {at for at in noted if text[at].isalnum() and "*" not in text[at : text.find("\n", at)]}
    if not noted or 4 * len(noted) > len(cues) or not MARKED_WORD.search(text, 0, max(noted) - 1):
        return cues
    return [cue for cue in cues if cue.start not in noted]


def _joined(text: str, cues: list[Cue], halves: list[Cue]) -> list[Cue]:
    """The cues with those that are only the second line of a broken label replaced by the whole, where its
    name is a label's too or stands in a bracket behind an office.
    """
    if not halves:
        return cues
    keys = {word for cue in cues for word in cue.label.key.split()}
    held = {cue.start for cue in halves if cue.label.role and "(" in text[cue.start : cue.stop]}
    whole = [cue for cue in halves if cue.start in held or cue.label.key.split()[-1] in keys]
    over = {(cue.line, cue.stop) for cue in whole} | {(-1, cue.start) for cue in whole}
    kept = [cue for cue in cues if (cue.line, cue.stop) not in over and (-1, cue.start) not in over]
    return ordered(chain(kept, whole))
