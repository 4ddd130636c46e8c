"""News on the air: at the end of what a presenter reads comes the name of whoever reports next.

Knows how a sentence hands over to a reporter; must not know labels.

>>> found = reporter("The town was under water. In Brill, Ann Lee.", 0, 44)
>>> found.name if found else None
'Ann Lee'
>>> reporter("The harbour is named after Ann Lee.", 0, 35)
"""

from corpus.reading.later import later
from corpus.reading.names import is_given
from corpus.reading.passages import Who
from corpus.reading.talk.interviews import FULL, person_in
from corpus.reading.words.introducing import REPORTING, REPORTS, WHENCE

TAIL = 120
"""Characters at the end of what is read in which the next one is named."""
CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яёіїєґ][\w'’-]*"
# "… planned. Ann Lee", "In Brill, Ann Lee.", "The report of Ann Lee.", "From Brill, Ann Lee reports."
NAMED = later(
    rf"(?:(?<=[.!…»”\"])|(?<=[.!…] [»”]))\s(?:(?i:{'|'.join(WHENCE)}) {CAPITAL}(?: [\w'’-]+){{0,3}}, ?"
    rf"|(?:[^\W\d_][\w'’]{{0,4}} ?)?(?i:{'|'.join(REPORTING)})(?: [\w'’-]+){{0,4}}?"
    r"(?:(?:,| ?:| \w{1,3}) | d['’]))?"
    rf"({FULL})(?<!\.)(?: (?:{'|'.join(REPORTS)}))?\.?$"
)


def reporter(text: str, start: int, end: int) -> Who | None:
    """Whom the last words of `text[start:end]` name in a sentence of its own: who is heard next."""
    match = NAMED.search(text, max(start, end - TAIL), end)
    who = person_in(match) if match else None
    return who if who and not who.role and is_given(who.name.partition(" ")[0]) else None
