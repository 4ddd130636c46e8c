"""Sentences and words of running prose.

Knows full stops that end nothing ("Mr. Oduya", "the U.N.", initials); must not know what a sentence says.

>>> text = "Mr. Oduya left. He was late."
>>> [text[a:b] for a, b in sentences(text, 0, len(text))]
['Mr. Oduya left.', 'He was late.']
>>> [word.text for word in words("Mr. Al-Khalil’s U.N. aide, 34,", 0, 30)]
['Mr.', 'Al-Khalil’s', 'U.N.', 'aide', ',', '34', ',']
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

ABBREVIATIONS = frozenset(
    """
    adm asst att brig bros capt cllr cmdr co col corp cpl cpt dept dr drs dra eg etc fr gen gov hon hr
    ing insp jan feb mar apr jun jul aug sep sept oct nov dec jr lic lt ltd maj messrs mgr mlle mme mr
    mrs ms mt nr no op prof pvt rep reps res rev sen sens sgt sr sra srta st ste supt sta univ vs dhr
    mej abg ca bzw z.b usw г гг им тыс млн
    """.split()
)
DATED = frozenset(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
    jahrhunderts
    """.split()
)
"""What an ordinal with its full stop counts: "am 3. Juni"."""
WORD = re.compile(
    r"[^\W\d_](?!\.)\w*(?:[-’'‘‑&][^\W_]+)*|[^\w\s]|(?:[^\W\d_]\.-?){1,6}(?:[^\W\d_](?!\w))?"
    r"|\d{1,4}(?:-[^\W\d_]\w{0,30}){1,3}|\d[\d.,]*\d|\d"
)
ELIDED = frozenset("all c d dall dell j jusqu l lorsqu m n nell puisqu qu quest s sull t un".split())
END = re.compile(r"[.!?…。！？][.!?…。！？]*[\"”’»')\]*_」』）]*")  # one sign first: found faster
ENDING = (",", ".")
LONGEST = 12  # letters of an abbreviation with its full stops
LONGEST_WORD = max(map(len, ABBREVIATIONS))
_ABBREVIATED = frozenset(word.capitalize() for word in ABBREVIATIONS) | ABBREVIATIONS


@dataclass(slots=True)
class Word:
    """A word or mark of a text: as printed, casefolded, and where.

    Nobody alters one.  Not frozen, which would take half the time again, nor a tuple, whose fields take three
    times as long to get, five times a word.
    """

    text: str
    fold: str
    start: int
    end: int


def words(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of `text[start:end]`; a full stop belongs to the abbreviation it ends."""
    found: list[Word] = []
    at, shown = start, text[start:end]
    # other white space stays inside pieces, which are parted then; to fold all at once is fastest
    for piece, fold in zip(shown.split(" "), shown.casefold().split(" "), strict=True):
        stop = at + len(piece)
        if piece.isalpha():  # as most are
            found.append(Word(piece, fold, at, stop))
        elif not piece:  # behind a mark, mostly
            pass
        elif piece[-1] in ENDING and (body := piece[:-1]).isalpha() and len(body) > 1:
            if piece[-1] == "." and body in _ABBREVIATED:
                found.append(Word(piece, fold[:-1], at, stop))
            else:
                found.append(Word(body, fold[:-1], at, stop - 1))
                found.append(Word(piece[-1], piece[-1], stop - 1, stop))
        else:
            _add_parts(found, text, at, stop)
        at = stop + 1
    return found


def _add_parts(found: list[Word], text: str, start: int, end: int) -> None:
    """Append to `found` the words and marks of `text[start:end]`."""
    for match in WORD.finditer(text, start, end):
        shown, at = match[0], match.start()
        if shown.isalnum():
            found.append(Word(shown, shown.casefold(), at, match.end()))
        elif shown == "." and found and found[-1].end == at and found[-1].text in _ABBREVIATED:
            last = found[-1]
            found[-1] = Word(last.text + ".", last.fold, last.start, match.end())
        elif "’" in shown or "'" in shown or "‘" in shown:
            found += _unelided(shown, at)
        else:
            found.append(Word(shown, shown.casefold(), at, match.end()))


def _unelided(shown: str, at: int) -> Iterator[Word]:
    """As in "l’agence": an elided article is a word; other apostrophes stay inside theirs."""
    plain = shown.replace("’", "'").replace("‘", "'")
    head = plain.partition("'")[0]
    cut = len(head) + 1
    if head.casefold() in ELIDED and len(plain) > cut + 1:
        yield Word(shown[:cut], plain[:cut].casefold(), at, at + cut)
        shown, plain, at = shown[cut:], plain[cut:], at + cut
    body = plain.rstrip("'") or plain
    yield Word(shown[: len(body)], body.casefold(), at, at + len(body))
    if len(body) < len(plain):
        yield Word(shown[len(body) :], plain[len(body) :], at + len(body), at + len(plain))


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `text[start:end]`, in order, without the white space between them."""
    at = start
    for match in END.finditer(text, start, end):
        stop, after = match.span()
        if after < end and not text[after].isspace() and not _parted(text, stop, after):
            continue
        if not ends(text, stop, after, at):
            continue
        yield _printed(text, at, after), after
        at = after
    rest = text[at:end].rstrip()
    if rest:
        yield _printed(text, at, end), at + len(rest)


def _printed(text: str, start: int, end: int) -> int:
    """Where the first printed character of `text[start:end]` stands."""
    return end - len(text[start:end].lstrip()) if text[start].isspace() else start


def _parted(text: str, stop: int, after: int) -> bool:
    """Whether no white space is needed behind the marks: "。", words run together."""
    following = text[after]
    if text[stop] in "。！？":
        return True
    glued = stop and text[stop - 1].islower() and after - stop == 1
    return bool(glued) and following.isupper() and text[after + 1 : after + 2].islower()


def ends(text: str, stop: int, after: int, floor: int) -> bool:
    """Whether the marks `text[stop:after]` end a sentence that began at or after `floor`."""
    following = text[after : after + 3].lstrip("\"“‘'«„([ \n\u00a0\t—–-")
    if following[:1].islower():
        return False
    if text[stop] != "." or after - stop > 1:
        return True
    word = text[max(floor, stop - LONGEST - 1) : stop].rpartition(" ")[2]
    plain = word.isalpha()  # as most are, most of them longer than any abbreviation
    word = word if plain else _last_letters(word)
    if len(word) > (LONGEST_WORD if plain else LONGEST):
        return True
    if not word and text[stop - 1].isdigit() and following[:1].isupper():
        return text[after : after + 12].split(maxsplit=1)[0].casefold().strip(",.;") not in DATED
    if word.casefold() in ABBREVIATIONS or (len(word) == 1 and word.isupper() and word != "I"):
        return False
    return not (
        "." in word
        and following[:1].isupper()
        and len(word) <= 4
        and word.isupper()
        and _goes_on(text, after)
    )


def _last_letters(word: str) -> str:
    """The letters that end `word`, with the full stops among them."""
    begin = len(word)
    while begin and (word[begin - 1].isalpha() or word[begin - 1] == "."):
        begin -= 1
    return word[begin:]


def _goes_on(text: str, after: int) -> bool:
    """Behind "U.S." a capital mostly goes on with the same name: no sentence ends there."""
    return (
        not text[after : after + 12]
        .lstrip()
        .startswith(("The ", "He ", "She ", "But ", "It ", "In ", "A ", "They "))
    )
