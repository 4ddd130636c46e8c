"""Who had the floor, told by whoever speaks next: thanked, asked to give way, or told that time is up.

Knows how one speaker turns to another; must not know lines nor where a page begins.

>>> text = "Order. Thank you very much for that, Minister Lee."
>>> who, rule, cue = yielded(text, 0, len(text))
>>> who.name, rule, cue.of(text)
('Lee', 'thanked-by-the-next', 'Thank you very much for that, Minister Lee')
"""

from corpus.reading.labels import label
from corpus.reading.later import later
from corpus.reading.passages import Who
from corpus.reading.spans import Span

NEAR = 3
"""Words of a sentence that may stand before who is turned to."""
SEEN = 170
"""Characters of the next speaker's words that are looked at."""
TITLES = (
    "the hon honourable honorable right mr mrs ms miss mx dr prof professor doctor sir dame lord lady"
    " baroness minister secretary senator congressman congresswoman representative deputy governor"
    " ambassador judge justice mayor councillor councilmember councilman councilwoman commissioner"
    " chairman chairwoman member president premier colleague director commander general colonel officer"
    " herr frau kollege kollegin kollegen ministerin monsieur madame m mme señor señora sr sra don doña"
    " diputado diputada senador senadora ministro ministra senhor senhora deputado deputada vereador"
    " vereadora onorevole signor signora sig senatore collega pan pani panu poseł posłowi ministrze meneer"
    " mevrouw fru hr senyor senyora господин госпожа пан пані"
).split()
NAME = r"[^\W\d_a-zà-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*"
TITLE = "|".join(sorted(TITLES, key=lambda word: (-len(word), word)))
CALLED = rf"(?P<who>(?:(?i:{TITLE})\.?\s){{0,3}}{NAME}(?:\s{NAME}){{0,2}})"
THANK = (
    r"(?:(?i:(?:many |very many )?thanks|thank you|i thank|i am (?:very |most )?grateful to|gracias"
    r"|gra[cz]ias|grazas|gràcies|merci|danke?(?: schön)?|dank u(?: wel)?|obrigad[oa]|grazie|tack|takk|tak"
    r"|dziękuję|děkuji|ďakujem|hvala|kiitos|köszönöm|mulțumesc|спасибо|дякую))"
)
MUCH = r"(?:\s(?i:very much|so much|a lot|beaucoup|bien|mycket|indeed|again|also))?"
# "Thank you very much for that, Mr. Lee.", "I thank Mr. Lee for", "Vielen Dank, Herr Kollege Lee"
THANKS = later(
    rf"{THANK}{MUCH}(?:\s(?i:for (?:that|this|your|the|coming|joining)\b[^.?!,;]{{0,40}}))?,?\s{CALLED}"
    r"(?=[.,;!?—–-]|\sfor\b|$)"
)
# "شكراً معالي الوزير."
THANKS_IN_ARABIC = later(
    r"(?:شكر[اً]{1,2}|أشكر)(?: جزيل[اً]{1,2})?(?: لكم?)?[،,]? "
    r"(?P<who>(?:معالي|سعادة|فخامة|دولة|السيدة?|الدكتورة?|الأستاذة?) \w{2,20}(?: \w{2,20}){0,2})(?=[.،,!])"
)
# "Je vous remercie, monsieur le rapporteur.", "Merci, madame la ministre."
THANKS_IN_FRENCH = later(
    r"(?i:merci(?: beaucoup| bien)?|je vous remercie),? "
    r"(?P<who>(?:monsieur|madame) l(?:e |a |['’])\w+(?: \w+)?)(?=[.,])"
)
# "Mr. Lee, thank you", "Senator Lee, your time has expired"
ENOUGH = later(
    rf"{CALLED},\s(?i:(?:thank you|thanks|your time|you are out of|your (?:two|three|five) minutes|order"
    r"|I(?: am|'m|’m) (?:sorry|afraid)|I (?:have|need|must|am going|will have) to (?:stop|cut|interrupt)"
    r"|please (?:conclude|wind up|finish|sit down|withdraw|resume your seat)|Ihre (?:Rede)?zeit))"
)
# "Will Mr. Lee give way?", "for Ms. Moss yielding"
WAY = later(rf"(?:(?i:will|would|could|may I ask) {CALLED} (?i:give way|yield)\b)")
# "Mr. Lee, ", within the first words of an answer
TURNED_TO = later(rf"(?<!\w)(?P<who>(?i:{TITLE})\.?\s{NAME}(?:\s{NAME})?),\s(?=[^\W\dA-Z])")


# What stands in the windows in which one of the patterns can be found: most have none of it.
SIGNS = (
    "thank grateful gracias grazias grazas gràcies merci dank obrigad grazie tack tak dzięk děk ďak hvala"
    " kiit kösz mulțum спасибо дякую"
).split()
ENDING = later(r",\s(?:thank|you|order|i|please)")
GIVING = ("give way", "yield")


def yielded(text: str, begin: int, end: int) -> tuple[Who, str, Span] | None:
    """Who spoke before, by what is said from `begin` on, to `end` at most; None where nobody is named."""
    end = min(begin + SEEN, end)
    said = text[begin:end].lower()
    for way, rule, possible in (
        (THANKS, "thanked-by-the-next", any(sign in said for sign in SIGNS)),
        (THANKS_IN_ARABIC, "thanked-by-the-next", "شكر" in said),
        (THANKS_IN_FRENCH, "thanked-by-the-next", "merci" in said),
        (WAY, "asked-to-give-way", any(sign in said for sign in GIVING)),
        (ENOUGH, "stopped-by-the-next", ENDING.search(said) is not None),
    ):
        found = way.search(text, begin, end) if possible else None
        words = (
            label(found.group("who").strip()) if found and _at_sentence(text, begin, found.start()) else None
        )
        if found and words and words.kind in {"person", "title"} and (words.name or words.kind == "title"):
            start, stop = found.span("who")
            who = Who(start, stop, words.kind, words.name, words.role, words.gender)
            return who, rule, Span(found.start(), stop)
    return None


def turned_to(text: str, begin: int, end: int) -> Who | None:
    """Whom the words between `begin` and `end` call by a title and a name, in commas."""
    found = TURNED_TO.search(text, begin, end)
    words = label(found.group("who")) if found else None
    if not found or not words or words.kind != "person":
        return None
    start, stop = found.span("who")
    return Who(start, stop, words.kind, words.name, words.role, words.gender)


def _at_sentence(text: str, begin: int, at: int) -> bool:
    """True where `at` begins a sentence, or stands behind a word or two of one: "Well, thank you"."""
    low = max(text.rfind(mark, begin, at) + len(mark) for mark in (". ", "! ", "? ", "– ", "— ", "… "))
    low = max(begin, low) if low > begin else begin
    return text.count(" ", low, at) <= NEAR
